/** What a user types is text, never Lucene syntax: special characters are escaped and operators lose their capitals. */
import { limits } from '../../config.ts'
import { nameKey } from '../../nameKey.ts'

/** Empty when nothing is left to search for. Of a very long text the beginning: the index takes a thousand terms at most. */
export const luceneText = (text: string): string =>
  nameKey(text)
    .slice(0, limits.textCharacters)
    .replaceAll(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&')
