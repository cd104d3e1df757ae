/** Ends the run with the line that continuous integration reads: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node'

/** Checks that ran before the tests (scripts/test.mjs) count like tests. */
const checksPassed = Number(process.env.LIANTU_CHECKS_PASSED ?? 0)
const checksFailed = Number(process.env.LIANTU_CHECKS_FAILED ?? 0)

export default class LastLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // A file that cannot be loaded has no tests to fail, and an error outside of any test belongs to none.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length
    const failed = count('failed') + broken + checksFailed
    const skipped = count('skipped')
    const line = `${count('passed') + checksPassed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    process.on('exit', () => process.stdout.write(`\n${line}\n`))
  }
}
