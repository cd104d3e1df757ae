/** In: the report of an import. Out: the lines a person reads in a terminal, in Chinese and English. */
import type { ImportReport } from '../importer/report/importReport.ts'
import type { Verdict } from '../importer/verdict.ts'
import { alignColumns } from './alignColumns.ts'

/** Verdicts shown in a terminal; beyond these the same fault repeats, and `--json` has them all. */
const mostVerdicts = 50
/** Changes shown in a terminal; `--json` has more and the ledger all. */
const mostChanges = 20

export function countsTable({ tables, total }: ImportReport): string {
  const header = [
    '表 table',
    '文件 file',
    '读入 read',
    '新增 created',
    '变更 changed',
    '未变 unchanged',
    '拒绝 rejected',
    '移除 removed',
  ]
  const rows = tables.map((counts) => [`${counts.title} ${counts.table}`, counts.file, ...numbers(counts)])
  return `${alignColumns([header, ...rows, ['合计 total', '', ...numbers(total)]]).join('\n')}\n`
}

const numbers = (counts: ImportReport['total']): string[] =>
  [counts.read, counts.created, counts.changed, counts.unchanged, counts.rejected, counts.removed].map(String)

/** Which properties change, and the first changes, old → new. */
export function changeLines({ tables, changes }: ImportReport): string[] {
  const lines = tables.flatMap(({ title, changedProperties }) => {
    const parts = Object.entries(changedProperties).map(([property, rows]) => `${property} ${rows}`)
    return parts.length === 0 ? [] : [`${title} 变更的属性 changed: ${parts.join('、')}`]
  })
  const shown = changes.slice(0, mostChanges).map(({ subject, name, property, before, after }) => {
    const what = name === null ? subject : `${subject}（${name}）`
    return `  ${what} ${property}: ${before ?? '空'} → ${after ?? '空'}`
  })
  const more = changes.length - shown.length
  return [...lines, ...shown, ...(more > 0 ? [`  ……另有 ${more} 处以上，--json 列出。 More with --json.`] : [])]
}

/** Files that were not read as UTF-8: how, so that a wrong guess is seen. */
export function encodingLines({ tables }: ImportReport): string[] {
  const other = tables.filter(({ encoding, file }) => file !== '' && encoding !== 'utf-8' && encoding !== 'xlsx')
  const files = new Map(other.map(({ file, encoding }) => [file, encoding]))
  return [...files].map(
    ([file, encoding]) => `${file} 按 ${encoding} 读入；不对就用 --encoding 指明。 Read as ${encoding}`,
  )
}

export function summaryLine({ dataSet, outcome, total }: ImportReport): string {
  const said = {
    written: total.rejected > 0 ? '其余已写入。 The rest is written.' : '已写入。 Written.',
    unchanged: '全部已在图中，没有写任何东西。 All of it was there already; nothing was written.',
    planned: '只检查，没有写任何东西。 Checked only; nothing was written.',
    rejected: '有内容不合，没有写任何东西；请改正后重来。 Rejected; nothing was written. Mend it and run again.',
  }[outcome]
  return `数据集 ${dataSet}：${total.created} 新增，${total.changed} 变更，${total.unchanged} 未变（${total.created} created, ${total.changed} changed, ${total.unchanged} unchanged）。${said}`
}

/** Errors first, then warnings, each in the order of files and lines. */
export function verdictLines({ verdicts, moreVerdicts }: ImportReport): string[] {
  const sorted = verdicts.toSorted((a, b) => a.severity.localeCompare(b.severity))
  const lines = sorted.slice(0, mostVerdicts).map(verdictLine)
  const more = verdicts.length + moreVerdicts - lines.length
  return more > 0
    ? [...lines, `……另有 ${more} 条，见被拒行文件与 --json。 ${more} more: see the rejected rows and --json.`]
    : lines
}

function verdictLine(verdict: Verdict): string {
  const { severity, code, file, line, column, cell, found, expected, hint, nearest } = verdict
  const place = [file, cell ?? (line === null ? '' : `第 ${line} 行`), column === null ? '' : `列 ${column}`]
  const parts = [
    found === null ? '' : `找到 found “${found}”`,
    `应为 expected ${expected}`,
    hint ?? '',
    nearest.length > 0 ? `最接近 nearest ${nearest.join('、')}` : '',
  ]
  const mark = severity === 'error' ? '错误 error' : '提醒 warning'
  return `${mark} ${code} ${place.filter(Boolean).join(' ')}：${parts.filter(Boolean).join('；')}`
}
