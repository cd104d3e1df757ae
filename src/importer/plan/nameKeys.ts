/** The keys that names are ordered and found by. In: names as people write them. Out: text of folded characters. */
import { pinyin } from 'pinyin-pro'

/** Order of names: pinyin, lower case, so that Chinese sorts as in a dictionary and Latin names among it. */
export function sortKeyOf(name: string): string {
  return syllables(name).join(' ').trim()
}

/**
 * Every way to call a thing, between bars: `|零跑汽车|lingpaoqiche|lpqc|9863.hk|`. `CONTAINS '|x|'` finds an exact name,
 * `CONTAINS '|x'` a prefix. Search terms are folded by the same `foldName`.
 */
export function searchKeyOf(names: readonly string[], codes: readonly string[]): string {
  const folded = names.flatMap((name) => [foldName(name), ...pronunciations(name)])
  const terms = new Set([...folded, ...codes.map(foldName)].filter((term) => term !== ''))
  return `|${[...terms].join('|')}|`
}

/** NFKC, lower case, no spaces, no bars; 有限责任公司 is 有限公司, as names are compared (model.md, Tables). */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/[\s|]/g, '').replaceAll('有限责任公司', '有限公司')
}

/** `零跑` → `lingpao` and `lp`; nothing for a name without Chinese. */
function pronunciations(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return []
  const parts = syllables(foldName(name))
  return [parts.join(''), parts.map((part) => part.charAt(0)).join('')]
}

const syllables = (name: string): string[] =>
  pinyin(name.normalize('NFKC').toLowerCase(), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
