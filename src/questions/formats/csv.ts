/** In: a question and its table. Out: CSV that Excel opens in Chinese: a byte order mark, headers with units, no cell that could be a formula. */
import { csvText } from '../../csvText.ts'
import type { Question } from '../question.ts'
import type { Cell, Table } from '../table.ts'
import { headerOf } from './header.ts'

export function toCsv({ columns }: Question, { rows }: Table): string {
  const lines = [columns.map(headerOf), ...rows.map((row) => row.map(plain))]
  return `\ufeff${csvText(lines, '\r\n')}`
}

/** What a spreadsheet might run. An apostrophe in front makes it text; numbers are ours and stay numbers. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const plain = ({ value }: Cell): string | number =>
  typeof value === 'string' && formula.test(value) ? `'${value}` : (value ?? '')
