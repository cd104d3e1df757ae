/** The standing of a supply link on a day: answers.md 1. The rule itself is `cypher/read/supply-link-standing.cypher`, which returns a number. */

/** In the order of the numbers that the statement returns. POSSIBLE is counted beside and never shown as a standing. */
export const standings = ['CURRENT', 'PLANNED', 'UNCONFIRMED', 'OLD', 'ENDED'] as const
export type Standing = (typeof standings)[number]

/** The number for a link that has no start and is evidenced only after the day asked for. */
export const possible = standings.length

/** Evidence older than this many years no longer says that a link is current. */
const yearsUntilOld = 3

/** The day before which evidence counts as old: `2026-02-13` → `2023-02-13`. */
export function oldBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - yearsUntilOld}${today.slice(4)}`
}

export function standingOf(number: number): Standing {
  const standing = standings[number]
  if (!standing) throw new Error(`No standing has the number ${number}.`)
  return standing
}
