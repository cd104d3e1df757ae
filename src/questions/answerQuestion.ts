/** In: a question, its input and a format. Out: the bytes of the answer with their type and file name: the same for a download and a command. */
import { limits } from '../config.ts'
import type { Format } from './catalogue.ts'
import { toCsv } from './formats/csv.ts'
import { toDrawing } from './formats/drawing.ts'
import { toGexf } from './formats/gexf.ts'
import { toGraphml } from './formats/graphml.ts'
import { toJson } from './formats/json.ts'
import { toNodeLink } from './formats/nodeLink.ts'
import { toXlsx } from './formats/xlsx.ts'
import type { Question } from './question.ts'
import { nearest, questionError } from './questionError.ts'
import type { QuestionInput } from './readInput.ts'
import { type Execute, type QuestionAnswer, runForGraph, runQuestion, valueAt } from './runQuestion.ts'
import { toTable } from './table.ts'

export interface AnswerFile {
  bytes: Buffer
  contentType: string
  /** In Chinese: 上游供应商-零跑汽车.csv */
  fileName: string
}

const contentTypes: Record<Format, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  nodelink: 'application/json; charset=utf-8',
}

/** Throws NO_SUCH_QUESTION with the nearest names; a title finds a question as well as its name. */
export function findQuestion(questions: ReadonlyMap<string, Question>, name: string): Question {
  const found = questions.get(name) ?? [...questions.values()].find(({ entry }) => entry.title === name)
  if (found) return found
  throw questionError('NO_SUCH_QUESTION', { found: name, nearest: nearest(name, [...questions.keys()]) })
}

/** Throws FORMAT_NOT_OFFERED, or an `AnswerError` with what the operation told. */
export async function answerQuestion(
  question: Question,
  input: QuestionInput,
  format: string,
  execute: Execute,
): Promise<AnswerFile> {
  const { name, formats } = question.entry
  if (!isOffered(formats, format))
    throw questionError('FORMAT_NOT_OFFERED', { question: name, found: format, nearest: formats })
  const answer = await runFor(format, question, input, execute)
  return {
    bytes: Buffer.from(await write(answer, format)),
    contentType: contentTypes[format],
    fileName: fileName(answer, format),
  }
}

const isOffered = (formats: readonly Format[], format: string): format is Format => formats.includes(format as Format)

const drawn: readonly Format[] = ['gexf', 'graphml', 'nodelink']

/** Kept and worked with elsewhere, so all rows are wanted; what is looked at stops sooner. */
const kept: readonly Format[] = ['csv', 'xlsx']

function runFor(format: Format, question: Question, input: QuestionInput, execute: Execute): Promise<QuestionAnswer> {
  if (drawn.includes(format)) return runForGraph(question, input, execute)
  const atMost = input.atMost ?? (kept.includes(format) ? limits.exportRows : null)
  return runQuestion(question, { ...input, atMost }, execute)
}

function write(answer: QuestionAnswer, format: Format): string | Promise<Uint8Array> {
  const { question, data } = answer
  const drawing = () => toDrawing(valueAt(data, question.graph ?? []))
  switch (format) {
    case 'json':
      return toJson(answer, toTable(answer))
    case 'csv':
      return toCsv(question, toTable(answer))
    case 'xlsx':
      return toXlsx(answer, toTable(answer))
    case 'gexf':
      return toGexf(question.entry.title, drawing())
    case 'graphml':
      return toGraphml(question.entry.title, drawing())
    case 'nodelink':
      return toNodeLink(question.entry.title, drawing())
  }
}

/** Names what was asked about, and says where the rows stopped. */
function fileName({ question, variables, stoppedAt }: QuestionAnswer, format: Format): string {
  const about = question.entry.variables.filter(({ suggest }) => suggest.length > 0)
  const values = about.map(({ name, default: fallback }) => [variables[name] ?? fallback ?? []].flat().join('、'))
  const cut = stoppedAt === null ? [] : [`前${stoppedAt}行`]
  const name = [question.entry.title, ...values.filter(Boolean), ...cut].join('-').replaceAll(/[\\/:*?"<>|\s]+/g, '_')
  return `${name.slice(0, 100)}.${format === 'nodelink' ? 'json' : format}`
}
