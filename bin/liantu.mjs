#!/usr/bin/env node
// `liantu`: hands over to the command line under the Node that runs TypeScript. Plain JavaScript for Node 20.
import { join } from 'node:path'
import { handOver } from '../scripts/prepare/handOver.mjs'
import { prepareOrExit, root } from '../scripts/prepare/prepare.mjs'

const { node, env } = await prepareOrExit({ web: false })
// Node lets garbage pile up to what the machine has. With these an import of a million rows stays in 420 MB instead of 620, in
// the same time (bench/results/import-M.md); what it must hold grows by some 60 bytes a row.
const flags = ['--max-semi-space-size=16', '--max-old-space-size=2000']
process.exit(await handOver(node, [...flags, join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], env))
