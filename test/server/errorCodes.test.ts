/** The one table of error codes: nothing answers with a code that is not in it, and docs/errors.md is printed from it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { errorCodes } from '../../src/errorCodes.ts'

const menders = {
  caller: '请求者 caller',
  operator: '管理员 operator',
  developer: '开发者 developer',
}

describe('the table of error codes', () => {
  it('holds every code that the API answers with', () => {
    const files = globSync('src/{server,graph,relations,resolvers}/**/*.ts', { cwd: projectRoot })
    const used = files.flatMap((file) =>
      [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, code]) => code),
    )
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter((code) => !Object.hasOwn(errorCodes, code ?? ''))).toEqual([])
  })

  it('speaks Chinese and English, and says when a whole answer fails', () => {
    for (const [code, { zh, en, status }] of Object.entries(errorCodes)) {
      expect(zh, code).toMatch(/[\u4e00-\u9fff]/)
      expect(en, code).toMatch(/^[^\u4e00-\u9fff]+$/)
      expect(status ?? 400, code).toBeGreaterThanOrEqual(400)
    }
  })

  it('is printed as docs/errors.md', async () => {
    const rows = Object.entries(errorCodes).map(
      ([code, { status, mender, zh, en }]) => `| \`${code}\` | ${status ?? '200'} | ${menders[mender]} | ${zh} ${en} |`,
    )
    const page = `# 错误代码 Error codes

Printed from \`src/errorCodes.ts\` by its test. Every error carries \`extensions.code\`; refusals carry \`limit\` and \`found\` beside it,
and errors of the server \`requestId\`, which the log and the header \`x-request-id\` repeat. Status 200 means that one field failed
and the others are answered. 503 and 429 carry \`Retry-After\`.

| code | HTTP | 谁来改 who mends it | 说什么 what it says |
| --- | --- | --- | --- |
${rows.join('\n')}
`
    await expect(page).toMatchFileSnapshot(join(projectRoot, 'docs/errors.md'))
  })
})
