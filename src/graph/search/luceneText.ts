/** What a user types is text, never Lucene syntax: special characters are escaped and operators lose their capitals. */
import { nameKey } from '../../nameKey.ts'

/** Empty when nothing is left to search for. */
export const luceneText = (text: string): string => nameKey(text).replaceAll(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&')
