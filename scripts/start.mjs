// `npm start`: prepares what is missing, then serves. Plain JavaScript for Node 20.
import { join } from 'node:path'
import { handOver } from './prepare/handOver.mjs'
import { apiFlags } from './prepare/nodeFlags.mjs'
import { prepareOrExit, root } from './prepare/prepare.mjs'

const { node, env } = await prepareOrExit()
process.exit(await handOver(node, [...apiFlags, join(root, 'src', 'main.ts')], env))
