/** What a reader must know beside the rows: the question, what it was asked with, how complete the answer is. */
import { limits } from '../../config.ts'
import type { QuestionVariable } from '../catalogue.ts'
import type { QuestionAnswer } from '../runQuestion.ts'
import { joiner, type Table } from '../table.ts'
import { headerOf } from './header.ts'

export interface AboutRow {
  title: string
  value: string | number
}

/** Notes of the answer come after what was asked; what is not recorded is left out. */
export function aboutAnswer(answer: QuestionAnswer, table: Table): AboutRow[] {
  const { entry, notes } = answer.question
  const asked = entry.variables.filter(({ role }) => role === 'INPUT')
  return [
    { title: '问题', value: entry.title },
    { title: '说明', value: entry.description },
    ...asked.flatMap((variable) => askedWith(variable, answer)),
    ...notes.flatMap((note, index) => {
      const value = table.notes[index]?.value ?? null
      return value === null ? [] : [{ title: headerOf(note), value }]
    }),
    { title: '行数', value: table.rows.length },
    { title: '是否列完', value: completeness(answer) },
    { title: '空白', value: '未载，不等于没有。' },
  ]
}

export const completeness = ({ stoppedAt }: QuestionAnswer): string =>
  stoppedAt === null
    ? '已列完所问范围内的记录。'
    : `只列了前 ${stoppedAt} 行，其后还有：更多行请写 first（至多 ${limits.exportRows}），或导出 XLSX、CSV。`

function askedWith({ name, title, choices, default: fallback }: QuestionVariable, { variables }: QuestionAnswer) {
  const value = variables[name] ?? fallback
  if (value === null || value === undefined) return []
  const labels = [value].flat().map((one) => choices.find((choice) => choice.value === one)?.label ?? String(one))
  return [{ title, value: labels.join(joiner) }]
}
