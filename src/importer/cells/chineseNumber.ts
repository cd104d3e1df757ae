/** In: the start of a text. Out: the number written there in digits, Chinese numerals and 万 and 亿, and what follows it. */

const numerals = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]))
numerals.set('〇', 0).set('两', 2).set('壹', 1).set('贰', 2).set('叁', 3)
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const large = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])

export interface NumberStart {
  value: number
  rest: string
}

/**
 * Reads `6.6万`, `1.2万亿`, `3千万`, `百亿`, `一千二百`, `1亿2000万`. Null when there is no number, and when a figure
 * follows a scale without one of its own (`3万5`), which people use for both 30,005 and 35,000.
 */
export function readNumberStart(text: string): NumberStart | null {
  let total = 0
  let section = 0
  let figure: number | null = null
  let seenScale = false
  let rest = text
  while (rest !== '') {
    const digits = /^\d+(\.\d+)?/.exec(rest)?.[0]
    const sign = rest.charAt(0)
    const numeral = numerals.get(sign)
    if (digits !== undefined || numeral !== undefined) {
      if (figure !== null && figure !== 0) return null
      figure = digits === undefined ? (numeral ?? 0) : Number(digits)
      rest = rest.slice(digits?.length ?? 1)
      continue
    }
    // 千瓦 and 千克 are units; a bare 百 counts only at the start (百亿), so that 万千瓦 stays 万 of 千瓦.
    const isUnit = /^千[瓦克米]/.test(rest) || (figure === null && seenScale)
    const scale = isUnit ? undefined : small.get(sign)
    const myriad = large.get(sign)
    if (scale !== undefined) section += (figure ?? 1) * scale
    else if (myriad !== undefined) {
      const sum = section + (figure ?? 0)
      if (figure === null && sum === 0 && total === 0) return null
      // 亿 multiplies all that stands before it (1.2万亿), 万 only its own section (1亿2000万).
      total = myriad === 1e8 ? (total + sum) * myriad : total + sum * myriad
      section = 0
    } else break
    figure = null
    seenScale = true
    rest = rest.slice(1)
  }
  if (rest === text) return null
  if (figure !== null && seenScale && figure !== 0 && !/[零〇].$/.test(text.slice(0, text.length - rest.length)))
    return null
  return { value: total + section + (figure ?? 0), rest }
}
