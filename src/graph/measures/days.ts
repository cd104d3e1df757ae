/** Reckoning with calendar days written as `2026-02-13`. Pure. */

/** The same day so many months earlier; where that month is shorter, the overflow counts into the next, as JavaScript has it. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
