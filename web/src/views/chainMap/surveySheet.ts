/** One row a segment to fill in the field: what is known already, and room for what a survey finds. */
import { csvLine } from '../../table/copyTable.ts'
import type { Segment } from './arrangeChain.ts'

const columns = ['环节标识', '环节', '已知企业', '有/无/不清', '企业全称', '调查单位', '日期']

export function surveySheet(segments: readonly Segment[]): string {
  const rows = segments
    .filter(({ leaf }) => leaf)
    .map(({ segment, makers }) => [segment.id, segment.name, makers.map(({ name }) => name).join('；'), '', '', '', ''])
  return `\ufeff${[columns, ...rows].map(csvLine).join('\r\n')}\r\n`
}
