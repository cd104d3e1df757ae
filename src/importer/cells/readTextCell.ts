/** Text cells: words of a closed list, codes of a given form, and free text, which is stored as it came. */
import { nearestTo } from '../check/nearest.ts'
import type { CellForm } from '../tables/table.ts'
import { type CellReading, fault, reading } from './cellReading.ts'
import { lostDigits, readCodeCell } from './readCodeCell.ts'

/** Control characters and the marks that turn the reading direction of what follows; both hide what a cell says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

export function readTextCell(text: string, name: string, form: CellForm & { kind: 'text' }): CellReading {
  const found = hidden.exec(text)?.[0]
  if (found !== undefined) {
    const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return fault({ code: 'HIDDEN_CHARACTER', found: text, expected: `没有控制字符（${code}）。 No control characters` })
  }
  if (form.values) return readWord(text, name, form.values)
  if (!form.pattern) return reading({ [name]: text })
  const lost = lostDigits(text)
  if (lost) return lost
  const folded = form.code === 'uscc' ? text.normalize('NFKC').toUpperCase() : text.normalize('NFKC')
  if (form.pattern.test(folded)) return form.code ? readCodeCell(folded, name, form.code) : reading({ [name]: folded })
  return fault({ code: 'FORM', found: text, expected: `符合 ${form.pattern.source}。 Text of that form` })
}

/** A word of a closed list, in English or in Chinese. */
export function readWord(text: string, name: string, values: ReadonlyMap<string, string>): CellReading {
  const value = values.get(text.normalize('NFKC').toLowerCase()) ?? values.get(text)
  if (value !== undefined) return reading({ [name]: value })
  const choices = Map.groupBy(values, ([, meant]) => meant)
  const words = [...choices].map(([meant, entries]) => `${meant} ${entries.at(-1)?.[0] ?? ''}`)
  return fault({
    code: 'ENUMERATION',
    found: text,
    expected: `其中之一：${words.join('、')}。 One of these`,
    nearest: nearestTo(text, [...choices.keys(), ...values.keys()]),
  })
}
