/** What the importer says about one cell, row or file: which rule, where, what was found, what was expected, how to mend it. */

export type VerdictCode =
  | 'FOLDER_NOT_READ'
  | 'FILE_NOT_A_TABLE'
  | 'FILE_KIND'
  | 'ENCODING'
  | 'CSV_SYNTAX'
  | 'HEADER_MISSING'
  | 'HEADER_UNKNOWN'
  | 'HEADER_DUPLICATE'
  | 'HEADER_UNUSED'
  | 'PERSONAL_DATA'
  | 'MAPPING'
  | 'LEDGER_DAY'
  | 'HIDDEN_ROWS'
  | 'ROW_SKIPPED'
  | 'SHEET_UNKNOWN'
  | 'ROW_WIDTH'
  | 'FORMULA_FAULT'
  | 'REQUIRED'
  | 'HIDDEN_CHARACTER'
  | 'FORM'
  | 'CODE_LOST_DIGITS'
  | 'CODE_CHECK_DIGIT'
  | 'STOCK_CODE'
  | 'ENUMERATION'
  | 'NUMBER'
  | 'RANGE'
  | 'DATE'
  | 'AMOUNT'
  | 'AMOUNT_UNIT'
  | 'AMOUNT_WORDS'
  | 'BOOLEAN'
  | 'REFERENCE_FORM'
  | 'REFERENCE_UNKNOWN'
  | 'REFERENCE_ELSEWHERE'
  | 'REFERENCE_REJECTED'
  | 'STILL_REFERENCED'
  | 'NAME_MATCHED'
  | 'NAME_DOUBTFUL'
  | 'DUPLICATE'
  | 'NEAR_DUPLICATE'
  | 'SELF_LINK'
  | 'CONTRADICTION'
  | 'SUM'
  | 'COMPLETION'
  | 'SOURCES_MISSING'
  | 'TOO_LARGE'
  | 'WITHHELD'

/** Where a thing stands in what the user sent, as the user's own program shows it. */
export interface Place {
  /** Name of the file inside the delivery. */
  file: string
  /** First line of the record in the file, or its row in the sheet; null when the whole file is meant. */
  line: number | null
  /** The header as the user wrote it; null when the whole row is meant. */
  column: string | null
  /** Address in a workbook, `项目!C7`; absent in a CSV file. */
  cell?: string
}

export interface Verdict extends Place {
  code: VerdictCode
  /** An error rejects its row (or file); a warning never blocks. */
  severity: 'error' | 'warning'
  /** The cell as the user wrote it; null when it is empty or no single cell is meant. */
  found: string | null
  /** What would have been right, in Chinese and English. */
  expected: string
  /** What to do next; null when `expected` says it all. */
  hint: string | null
  /** Known values close to the one found, best first. */
  nearest: string[]
}

/** What a rule finds wrong with a value; whoever knows the place makes a verdict of it. */
export interface Finding {
  code: VerdictCode
  severity?: 'error' | 'warning'
  found?: string | null
  expected: string
  hint?: string
  nearest?: string[]
}

export function verdictAt(place: Place, finding: Finding): Verdict {
  return {
    code: finding.code,
    severity: finding.severity ?? 'error',
    ...place,
    found: finding.found ?? null,
    expected: finding.expected,
    hint: finding.hint ?? null,
    nearest: finding.nearest ?? [],
  }
}

export const isError = (verdict: Verdict): boolean => verdict.severity === 'error'
