/** Options of every command that reads a delivery: what the user forces where finding it out fails. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { readPartialDate } from '../importer/cells/partialDate.ts'
import { encodings } from '../importer/read/decode.ts'
import type { ReadOptions } from '../importer/read/rawTable.ts'

export const addReadOptions = (command: Command): Command =>
  command
    .addOption(new Option('--encoding <name>', 'CSV 的编码，默认自动辨认。 Encoding of CSV files').choices(encodings))
    .option('--sheet <name>', '工作簿里的哪张工作表。 Which sheet of a workbook')
    .option('--header-row <line>', '表头在第几行，默认自动辨认。 The line of the header', lineOf)
    .option('--as-of <date>', '台账所说的日期，标题行与文件名都没有时用。 The day a ledger speaks for', dayOf)
    .option('--create-missing', '所指不存在时建一个带标记的占位。 Make marked stubs of what is pointed at and unknown')

/** Of all options of a command, those of the reader. */
export const readOptionsOf = ({ encoding, sheet, headerRow, asOf, createMissing }: ReadOptions): ReadOptions => ({
  encoding,
  sheet,
  headerRow,
  asOf,
  createMissing,
})

function lineOf(text: string): number {
  const line = Number(text)
  if (Number.isInteger(line) && line > 0) return line
  throw new InvalidArgumentError('行号从 1 起。 Lines count from 1.')
}

function dayOf(text: string): string {
  const date = readPartialDate(text)
  if (date && date.from === date.to) return date.text
  throw new InvalidArgumentError('写成 2025-03-07。 Written like that.')
}
