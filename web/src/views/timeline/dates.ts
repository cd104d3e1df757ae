/** Dates of any precision on an axis: `2022`, `2022-10`, `2022-10-29`, spans by their start. */
export function yearOf(date: string): number | undefined {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  if (!year) return undefined
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372
}
