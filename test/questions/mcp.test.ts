import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { commandLine, serverEnv } from '../setup/liantu.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
const client = new Client({ name: 'test', version: '1' })

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  const env = serverEnv() as Record<string, string>
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [commandLine, 'mcp'], env }))
})
afterAll(async () => {
  await client.close()
  await database?.close()
})

interface Told {
  about: { title: string; value: string }[]
  columns: string[]
  rows: (string | number | null)[][]
  more: boolean
  sources: { title: string; url: string | null }[]
}

const call = async (name: string, args: Record<string, unknown>) => {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args })
  return { told: structuredContent as unknown as Told, isError, text: JSON.stringify(content) }
}

describe('the tools for assistants', () => {
  it('are the questions, described in Chinese, with typed inputs', async () => {
    const { tools } = await client.listTools()
    const tool = tools.find(({ name }) => name === 'local-sourcing')
    expect(tools.length).toBeGreaterThan(25)
    expect(tools.every(({ description }) => /\p{Script=Han}/u.test(description ?? ''))).toBe(true)
    expect(tool?.inputSchema.properties).toMatchObject({
      company: { type: 'string', default: '零跑汽车' },
      radius: { type: 'string', enum: expect.arrayContaining(['ZONE', 'CITY']) },
      today: { type: 'string', format: 'date' },
    })
    expect(tool?.annotations).toMatchObject({ readOnlyHint: true })
  })

  it('answer with rows, how complete they are, and sources', async () => {
    const { told } = await call('upstream-suppliers', { company: '零跑汽车', depth: 2, today: '2026-02-13' })
    expect(told.rows).toHaveLength(34)
    expect(told.more).toBe(false)
    expect(told.columns).toContain('供应商')
    expect(told.sources.some(({ url }) => url?.startsWith('http'))).toBe(true)
    expect(JSON.stringify(told.about)).toContain('22 家直接供应商中 4 家有上游记录')
  })

  it('stop at a stated number of rows', async () => {
    const { told } = await call('zone-unknowns', { zone: '金华开发区' })
    expect(told.rows).toHaveLength(limits.toolRows)
    expect(told.more).toBe(true)
  })

  it('say what is wrong and what to write instead', async () => {
    const { isError, text } = await call('upstream-suppliers', { company: '没有这家' })
    expect(isError).toBe(true)
    expect(text).toContain('没有记录名为')
    expect((await call('upstream-suppliers', { firm: 'x' })).text).toContain('company')
  })
})
