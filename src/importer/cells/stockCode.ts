/** In: the code of a listed share as people write it. Out: `600373.SH`, the one form that is stored; null when it is none we know. */

const exchanges = 'SH|SZ|BJ|HK'

/** `sh600373`, `600373.sh`, `600373`, `SH:600373`, `600373.0` of a spreadsheet; codes of other exchanges stay as they are. */
export function readStockCode(cell: string): string | null {
  const text = cell.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '')
  const [, before, digits = '', after] =
    new RegExp(`^(?:(${exchanges})[.:]?)?(\\d{1,6})(?:\\.0)?(?:\\.?(${exchanges}))?$`).exec(text) ?? []
  if (digits === '') return /^[A-Z.]+([.:][A-Z]+)?$/.test(text) ? text : null
  const exchange = before ?? after
  if (exchange === 'HK') return `${digits.replace(/^0+(?=\d{4})/, '').padStart(4, '0')}.HK`
  if (digits.length !== 6) return null
  return `${digits}.${exchange ?? exchangeOf(digits)}`
}

/** Mainland codes say their exchange by how they begin. */
function exchangeOf(digits: string): string {
  if (/^[69]/.test(digits)) return digits.startsWith('92') ? 'BJ' : 'SH'
  return /^[48]/.test(digits) ? 'BJ' : 'SZ'
}

/** Excel drops leading zeros: what a shorter number may have been. */
export function likelyStockCodes(cell: string): string[] {
  const digits = /^\d{1,5}$/.exec(cell.trim())?.[0]
  return digits ? [`${digits.padStart(6, '0')}.SZ`, `${digits.padStart(4, '0')}.HK`] : []
}
