/** In: the questions and a way to execute them. Out: an MCP server that offers each as a tool: typed inputs, bounded answers, sources. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js'
import { GraphQLError } from 'graphql'
import { limits } from '../config.ts'
import { findQuestion } from '../questions/answerQuestion.ts'
import type { QuestionVariable } from '../questions/catalogue.ts'
import { aboutAnswer } from '../questions/formats/aboutAnswer.ts'
import { headerOf } from '../questions/formats/header.ts'
import type { Question } from '../questions/question.ts'
import { readInput } from '../questions/readInput.ts'
import { AnswerError, type Execute, runQuestion } from '../questions/runQuestion.ts'
import { toTable } from '../questions/table.ts'
import { Refusal } from './refusal.ts'

const instructions =
  '链图：产业链知识图谱。每个工具是一个问题。未载不等于没有：请照说“未记录”，并引用 sources。 ' +
  'Liantu, a knowledge graph of industrial ecosystems; each tool is a question. Not recorded does not mean that it does not exist: say so, and cite the sources.'

/** The caller connects it to a transport. */
export function questionTools(questions: ReadonlyMap<string, Question>, execute: Execute): Server {
  const server = new Server({ name: 'liantu', version: '0.1.0' }, { capabilities: { tools: {} }, instructions })
  const tools = [...questions.values()].map(toolOf)
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    answer(questions, params.name, params.arguments ?? {}, execute),
  )
  return server
}

function toolOf({ entry }: Question): Tool {
  const asked = entry.variables.filter(({ role }) => role === 'INPUT')
  return {
    name: entry.name,
    title: entry.title,
    description: `${entry.title}（${entry.titleEn}）：${entry.description}`,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(asked.map((variable) => [variable.name, inputOf(variable)])),
      required: asked.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }
}

const types = {
  TEXT: 'string',
  INTEGER: 'integer',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
  DATE: 'string',
  CHOICE: 'string',
}

function inputOf({ title, titleEn, input, many, choices, suggest, default: fallback }: QuestionVariable): object {
  const one = {
    type: types[input],
    ...(input === 'DATE' ? { format: 'date' } : {}),
    ...(choices.length > 0 ? { enum: choices.map(({ value }) => value) } : {}),
  }
  const labels = choices.map(({ value, label }) => `${value} ${label}`).join('，')
  const told = [`${title} ${titleEn}`, suggest.length > 0 ? '写名称、简称或标识' : '', labels].filter(Boolean)
  return {
    ...(many ? { type: 'array', items: one } : one),
    description: told.join('；'),
    ...(fallback === null ? {} : { default: fallback }),
  }
}

async function answer(
  questions: ReadonlyMap<string, Question>,
  name: string,
  given: Readonly<Record<string, unknown>>,
  execute: Execute,
): Promise<CallToolResult> {
  try {
    const question = findQuestion(questions, name)
    const pairs = Object.entries(given).flatMap(([key, value]) =>
      [value].flat().map((one) => [key, String(one)] as const),
    )
    const input = readInput(question, pairs)
    const found = await runQuestion(question, { ...input, atMost: limits.toolRows }, execute)
    const table = toTable(found)
    const rows = table.rows.slice(0, limits.toolRows).map((row) => row.map(({ value }) => value))
    const told = {
      about: aboutAnswer(found, table),
      columns: question.columns.map(headerOf),
      rows,
      more: found.stoppedAt !== null || table.rows.length > rows.length,
      sources: table.sources,
    }
    return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: told }
  } catch (error) {
    const told = error instanceof GraphQLError || error instanceof AnswerError || error instanceof Refusal
    if (!told) throw error
    return { isError: true, content: [{ type: 'text', text: error.message }] }
  }
}
