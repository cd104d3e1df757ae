/** In: a question and its variables as text, from an address or a command line. Out: their values. Throws with what to write instead. */
import type { QuestionVariable } from './catalogue.ts'
import type { Question } from './question.ts'
import { questionError } from './questionError.ts'

export interface QuestionInput {
  variables: Record<string, unknown>
  /** Rows wanted at most, where the question has pages and the caller gave `first`. */
  atMost: number | null
}

/** What a value must look like, for a message. */
const expected: Record<QuestionVariable['input'], readonly [string, string]> = {
  TEXT: ['文字', 'a text'],
  INTEGER: ['整数', 'a whole number'],
  NUMBER: ['数字', 'a number'],
  BOOLEAN: ['true 或 false', 'true or false'],
  DATE: ['日期，如 2026-02-13', 'a date such as 2026-02-13'],
  CHOICE: ['下列之一', 'one of the values below'],
}

/** An empty value is no value: a form sends it for a field that was left alone. */
export function readInput({ entry }: Question, given: Iterable<readonly [string, string]>): QuestionInput {
  const texts = new Map<string, string[]>()
  for (const [name, text] of given) {
    const variable = entry.variables.find((candidate) => candidate.name === name)
    if (!variable || name === 'after' || variable.role === 'GRAPH') throw noSuchVariable(entry, name)
    if (text.trim() !== '') texts.set(name, [...(texts.get(name) ?? []), text.trim()])
  }
  const variables: Record<string, unknown> = {}
  let atMost: number | null = null
  for (const variable of entry.variables) {
    const text = texts.get(variable.name)
    if (text === undefined) {
      if (variable.required) throw badVariable(variable, '')
    } else if (variable.role === 'PAGE') atMost = positive(variable, readValue(variable, text.at(-1) ?? ''))
    else if (variable.many) variables[variable.name] = text.flatMap(separate).map((part) => readValue(variable, part))
    else variables[variable.name] = readValue(variable, text.at(-1) ?? '')
  }
  return { variables, atMost }
}

const separate = (text: string): string[] =>
  text
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter(Boolean)

function readValue(variable: QuestionVariable, text: string): unknown {
  switch (variable.input) {
    case 'INTEGER':
      return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : fail(variable, text)
    case 'NUMBER':
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : fail(variable, text)
    case 'BOOLEAN':
      return booleans.get(text.toLowerCase()) ?? fail(variable, text)
    case 'CHOICE':
      return choice(variable, text)
    case 'DATE':
      return variable.type.startsWith('Date') && !/^\d{4}-\d{2}-\d{2}$/.test(text) ? fail(variable, text) : text
    case 'TEXT':
      return text
  }
}

const booleans = new Map([
  ['true', true],
  ['false', false],
  ['是', true],
  ['否', false],
])

/** By its value or by its name in either language. */
function choice(variable: QuestionVariable, text: string): string {
  const found = variable.choices.find(({ value, label, labelEn }) =>
    [value, label, labelEn].some((name) => name.toLowerCase() === text.toLowerCase()),
  )
  return found?.value ?? fail(variable, text)
}

const positive = (variable: QuestionVariable, value: unknown): number =>
  Number(value) > 0 ? Number(value) : fail(variable, String(value))

function fail(variable: QuestionVariable, text: string): never {
  throw badVariable(variable, text)
}

function badVariable(variable: QuestionVariable, found: string) {
  const [zh, en] = expected[variable.input]
  const choices = variable.choices.map(({ value, label }) => `${value}（${label}）`).join('、')
  return questionError('BAD_VARIABLE', {
    variable: variable.name,
    title: variable.title,
    found,
    expected: choices ? `${zh}：${choices}` : zh,
    expectedEn: choices ? `one of ${variable.choices.map(({ value }) => value).join(', ')}` : en,
  })
}

function noSuchVariable({ name, variables }: Question['entry'], found: string) {
  const offered = variables.filter((variable) => variable.role !== 'GRAPH' && variable.name !== 'after')
  return questionError('NO_SUCH_VARIABLE', { question: name, found, nearest: offered.map((variable) => variable.name) })
}
