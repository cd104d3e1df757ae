// `npm run bench:<name>`: prepares what is missing, then runs bench/<name>/main.ts. Arguments after the name go to it.
import { join } from 'node:path'
import { handOver } from './prepare/handOver.mjs'
import { prepareOrExit, root } from './prepare/prepare.mjs'

const [name = '', ...args] = process.argv.slice(2)
const { node, env } = await prepareOrExit({ web: false, ownServer: true })
process.exit(await handOver(node, [join(root, 'bench', name, 'main.ts'), ...args], env))
