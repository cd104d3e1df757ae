#!/usr/bin/env node
// `liantu`: hands over to the command line under the Node that runs TypeScript. Plain JavaScript for Node 20.
import { join } from 'node:path'
import { handOver } from '../scripts/prepare/handOver.mjs'
import { prepareOrExit, root } from '../scripts/prepare/prepare.mjs'

const { node, env } = await prepareOrExit({ web: false })
// Node lets garbage pile up to what the machine has: with these an import of 1.5 million rows stays under 500 MB
// (bench/results/import-M.md) and takes no longer; what it must hold grows by some 60 bytes a row. bench/import has the same.
const flags = ['--max-semi-space-size=16', '--max-old-space-size=2000']
process.exit(await handOver(node, [...flags, join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], env))
