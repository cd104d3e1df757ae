/** The shipped questions as tabs: each has a Chinese title, a name that fits its file, and answers the moment it is run. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let api: Api

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
})

afterAll(async () => {
  await api?.stop()
  await database?.close()
})

const folder = join(projectRoot, 'questions')
const pascal = (file: string) =>
  basename(file, '.graphql').replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())

function onlyOperation(text: string): OperationDefinitionNode | undefined {
  const [operation, ...others] = parse(text).definitions
  return others.length === 0 && operation?.kind === Kind.OPERATION_DEFINITION ? operation : undefined
}

describe.each(globSync('*.graphql', { cwd: folder }).sort())('questions/%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')

  it('is one operation named like its file, under a Chinese title and what it tells', () => {
    expect(onlyOperation(text)?.name?.value).toBe(pascal(file))
    expect(text).toMatch(/^# \p{Script=Han}[^：\n]*：\P{White_Space}.*\n/u)
  })

  it('answers from the shipped data with nothing filled in', async () => {
    const { status, body } = await ask(api, text)
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
    expect(Object.values(body.data ?? {})).not.toContain(null)
  })
})
