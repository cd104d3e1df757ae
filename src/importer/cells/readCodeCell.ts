/** Codes: what spreadsheets did to them, their check digit, and one form for those that are written in many. */
import type { CodeKind } from '../tables/table.ts'
import { type CellReading, fault, reading } from './cellReading.ts'
import { likelyStockCodes, readStockCode } from './stockCode.ts'
import { usccCheckDigit } from './uscc.ts'

/** `9.1E+17`: what a spreadsheet leaves of a long number. The last digits are gone. */
const scientific = /^\d(\.\d+)?E\+\d{1,3}$/i

export function lostDigits(text: string): CellReading | null {
  if (!scientific.test(text)) return null
  const expected =
    '完整的代码：Excel 把它存成了数，末尾几位已经丢失。 The whole code: a spreadsheet has lost its last digits'
  const hint = '把这一列设为“文本”再从来源重新录入。 Make the column text and enter it again'
  return fault({ code: 'CODE_LOST_DIGITS', found: text, expected, hint })
}

/** `text` has the form of its column already. */
export function readCodeCell(text: string, name: string, kind: CodeKind): CellReading {
  return kind === 'uscc' ? readUscc(text, name) : readStock(text, name)
}

function readUscc(text: string, name: string): CellReading {
  const digit = usccCheckDigit(text)
  if (text.endsWith(digit)) return reading({ [name]: text })
  const finding = {
    code: 'CODE_CHECK_DIGIT',
    severity: 'warning',
    found: text,
    expected: `第 18 位校验码 ${digit}；已照原样读入，请核对。 The check digit, taken as it stands`,
    nearest: [text.slice(0, 17) + digit],
  } as const
  return { cells: { [name]: text }, references: [], findings: [{ ...finding, nearest: [...finding.nearest] }] }
}

function readStock(text: string, name: string): CellReading {
  const code = readStockCode(text)
  if (code) return reading({ [name]: code })
  const expected = '如 600373.SH、300750.SZ、9863.HK；已照原样读入。 A code of that form, taken as it stands'
  const nearest = likelyStockCodes(text)
  const hint = nearest.length > 0 ? { hint: '多半丢了前面的零。 Leading zeros are probably lost' } : {}
  return {
    cells: { [name]: text },
    references: [],
    findings: [{ code: 'STOCK_CODE', severity: 'warning', found: text, expected, nearest, ...hint }],
  }
}
