/** 统一社会信用代码, GB 32100-2015. In: 18 characters. Out: what is odd about them. A failed check digit is met in real registers. */

/** Without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The digit that position 18 should hold: weights 3^(i-1) mod 31. */
export function usccCheckDigit(code: string): string {
  let sum = 0
  let weight = 1
  for (const sign of code.slice(0, 17)) {
    sum += alphabet.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}
