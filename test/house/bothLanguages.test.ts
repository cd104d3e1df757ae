/** What a user reads in an error is Chinese and English: every message in `src/` that is written where an error of ours is made. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'

/** Errors whose message reaches a caller or whoever runs a command. */
const told = ['GraphQLError', 'ConfigError', 'InvalidArgumentError', 'BackupRefused', 'FolderNotEmptyError']
const errors = new Set([...told, 'NotAnsweringError', 'MergeRefused', 'UnreadableFile', 'ImportConflict'])

interface Made {
  type?: string
  callee?: { name?: string }
  arguments?: { start: number; end: number }[]
}

/** Messages without Chinese; one that is handed on from elsewhere (a name, a call) is written there. */
function englishOnly(text: string): string[] {
  const found: string[] = []
  JSON.stringify(parseAst(text, { lang: 'ts' }), (_, node: Made) => {
    const message =
      node?.type === 'NewExpression' && errors.has(node.callee?.name ?? '') ? node.arguments?.[0] : undefined
    const written = message ? text.slice(message.start, message.end) : ''
    if (/^['"`]/.test(written) && !/[\u4e00-\u9fff]/.test(written)) found.push(written)
    return node
  })
  return found
}

describe('messages', () => {
  it('speak Chinese and English wherever an error is made', () => {
    const files = globSync('src/**/*.ts', { cwd: projectRoot })
    expect(files.length).toBeGreaterThan(200)
    for (const file of files) expect(englishOnly(readFileSync(join(projectRoot, file), 'utf8')), file).toEqual([])
  })

  it('are found where they do not', () => {
    expect(englishOnly("throw new ConfigError('PORT is no number.')")).toEqual(["'PORT is no number.'"])
    expect(englishOnly("throw new ConfigError('端口不是数字。 PORT is no number.', { cause })")).toEqual([])
  })
})
