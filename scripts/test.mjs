// `npm test`: prepares what is missing, checks types, style and dead code, then runs the tests. Arguments go to vitest and leave the checks out.
// `npm run test:long`, which is `--long`: the series of test/long at their full length, without the checks and the other tests.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { handOver } from './prepare/handOver.mjs'
import { prepareOrExit, root } from './prepare/prepare.mjs'
import { say } from './prepare/say.mjs'

const checks = [
  ['tsc', '--noEmit'],
  ['tsc', '--noEmit', '--project', 'web'],
  ['biome', 'check', '--error-on-warnings'],
  ['eslint', '--max-warnings', '0', 'docs/schema.graphql'],
  ['knip'],
]

const { node, env } = await prepareOrExit({ ownServer: true })
const isLong = process.argv[2] === '--long'
const given = process.argv.slice(isLong ? 3 : 2)
const asked = isLong && given.length === 0 ? ['test/long'] : given
let failed = 0
for (const [program, ...args] of asked.length === 0 ? checks : []) {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) {
    failed += 1
    say(`${program} ${args.join(' ')}: failed`)
  }
}
const counted =
  asked.length === 0
    ? { LIANTU_CHECKS_PASSED: String(checks.length - failed), LIANTU_CHECKS_FAILED: String(failed) }
    : {}
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const code = await handOver(node, [vitest, 'run', ...asked], {
  ...env,
  ...counted,
  ...(isLong ? { LIANTU_LONG: '1' } : {}),
  TZ: 'Asia/Shanghai',
})
process.exit(code || (failed > 0 ? 1 : 0))
