/** Bounds on numbers that a caller may ask for: the value itself, or LIMIT_EXCEEDED that says argument, limit and what was found. */
import { GraphQLError } from 'graphql'

export function within(argument: string, found: number, most: number, least = 1): number {
  if (found >= least && found <= most) return found
  throw new GraphQLError(
    `${argument}: ${found} 超出 ${least}–${most}。 ${argument}: ${found} is outside ${least}–${most}.`,
    { extensions: { code: 'LIMIT_EXCEEDED', argument, limit: most, found } },
  )
}
