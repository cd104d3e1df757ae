/** In: one record below a header. Out: what it is when it is no row of the table: a sum or a remark. Null for a row. */
import type { RawRecord } from './rawTable.ts'

export type Aside = 'sum' | 'remark' | 'example'

/** What the example rows of templates begin with. */
export const exampleMark = '示例-'

const sumWords = /^(本页|本表|全部|项目)?(合计|小计|总计|共计|累计)([:：(（].*)?$/
const remarkWords =
  /^(注|备注|说明|附注|填表人?|制表人?|审核人?|填报人?|填报单位|联系人|单位负责人|数据来源)\s*\d*[:：.、]/

export function asideOf({ cells }: RawRecord): Aside | null {
  const first = cells.find((cell) => cell.trim() !== '')?.replaceAll(/[\s\u3000]/g, '') ?? ''
  if (sumWords.test(first)) return 'sum'
  if (first.replace(/^[a-z]+:/i, '').startsWith(exampleMark)) return 'example'
  if (cells.length === 1 || !remarkWords.test(first)) return null
  const isAlone = new Set(cells.filter((cell) => cell.trim() !== '')).size === 1
  return isAlone ? 'remark' : null
}
