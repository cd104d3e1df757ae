/** In: what follows the name of a question. Out: its variables as pairs, or `help`. `--zone X`, `--zone=X`; a flag alone is true. */
import { GraphQLError } from 'graphql'

export function readAskArguments(words: readonly string[]): [string, string][] | 'help' {
  const pairs: [string, string][] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--help' || word === '-h') return 'help'
    if (!word.startsWith('--'))
      throw new GraphQLError(`“${word}”前缺 --<变量>。 A variable is written --<variable> <value>; found "${word}".`, {
        extensions: { code: 'BAD_USER_INPUT', found: word },
      })
    const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? []
    const next = words[index + 1]
    if (value !== undefined) pairs.push([name, value])
    else if (next === undefined || next.startsWith('--')) pairs.push([name, 'true'])
    else {
      pairs.push([name, next])
      index += 1
    }
  }
  return pairs
}
