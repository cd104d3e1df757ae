/** The keys that names are ordered and found by. In: names as people write them. Out: text of folded characters. */
import { pinyin } from 'pinyin-pro'
import { nameKey } from '../../nameKey.ts'

/** Order of names: pinyin, lower case, so that Chinese sorts as in a dictionary and Latin names among it. */
export function sortKeyOf(name: string): string {
  return syllables(name).join(' ').trim()
}

/**
 * Every way to call a thing, between bars: `|零跑汽车|lingpaoqiche|lpqc|9863.hk|`. `CONTAINS '|x|'` finds an exact name,
 * `CONTAINS '|x'` a prefix. Search terms are folded by the same `nameKey`.
 */
export function searchKeyOf(names: readonly string[], codes: readonly string[]): string {
  const folded = names.flatMap((name) => [nameKey(name), ...pronunciations(name)])
  const terms = new Set([...folded, ...codes.map(nameKey)].filter((term) => term !== ''))
  return `|${[...terms].join('|')}|`
}

/** `零跑` → `lingpao` and `lp`; nothing for a name without Chinese. */
function pronunciations(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return []
  const parts = syllables(nameKey(name))
  return [parts.join(''), parts.map((part) => part.charAt(0)).join('')]
}

const syllables = (name: string): string[] =>
  pinyin(name.normalize('NFKC').toLowerCase(), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
