#!/usr/bin/env node
// `liantu`: hands over to the command line under the Node that runs TypeScript. Plain JavaScript for Node 20.
import { join } from 'node:path'
import { handOver } from '../scripts/prepare/handOver.mjs'
import { commandFlags } from '../scripts/prepare/nodeFlags.mjs'
import { prepareOrExit, root } from '../scripts/prepare/prepare.mjs'

const { node, env } = await prepareOrExit({ web: false })
process.exit(
  await handOver(node, [...commandFlags, join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], env),
)
