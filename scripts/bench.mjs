// `npm run bench -- --scale S|M|L [--quick] [--json]`: prepares as `npm start` does, then measures. Plain JavaScript for Node 20.
import { join } from 'node:path'
import { handOver } from './prepare/handOver.mjs'
import { prepareOrExit, root } from './prepare/prepare.mjs'

const { node, env } = await prepareOrExit({ web: false, ownServer: true })
const args = ['--max-old-space-size=4096', join(root, 'bench', 'run', 'main.ts'), ...process.argv.slice(2)]
process.exit(await handOver(node, args, env))
