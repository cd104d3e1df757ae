/** What is wrong with a request for a question: code, what was found, what to do, nearest names. */
import { GraphQLError } from 'graphql'
import { type ErrorCodeName, errorMessage } from '../errorCodes.ts'

/** `details` fill the message of the code and stand beside it. */
export const questionError = (code: ErrorCodeName, details: Record<string, unknown>): GraphQLError =>
  new GraphQLError(errorMessage(code, details), { extensions: { code, ...details } })

const nearestNames = 5

/** Names that share the most pairs of letters with what was written, best first; all of them when there are few. */
export function nearest(text: string, names: readonly string[]): string[] {
  const pairs = pairsOf(text)
  const score = (name: string) => {
    const others = pairsOf(name)
    return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size || 1)
  }
  const ranked = names.map((name) => ({ name, score: score(name) })).sort((a, b) => b.score - a.score)
  const close = ranked.filter((entry) => entry.score > 0).slice(0, nearestNames)
  return (close.length > 0 ? close : ranked.slice(0, nearestNames)).map(({ name }) => name)
}

const pairsOf = (text: string): Set<string> => {
  const letters = ` ${text.toLowerCase()} `
  return new Set([...letters].slice(1).map((letter, index) => [...letters][index] + letter))
}
