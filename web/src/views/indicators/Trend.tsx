/** A small line of a figure's values over time; nothing where fewer than two are known. */
import type { Ink } from '../../app/colours.ts'
import { useSay } from '../../app/settings.ts'
import { yearOf } from '../timeline/dates.ts'

const [width, height] = [220, 44]

export function Trend({
  points,
  ink,
}: {
  points: readonly { value: number | null; period: string | null }[]
  ink: Ink
}) {
  const say = useSay()
  const dated = points.flatMap(({ value, period }) => {
    const year = period ? yearOf(period.split('/').at(-1) ?? period) : undefined
    return value === null || year === undefined ? [] : [{ value, year, period }]
  })
  if (dated.length < 2) return null
  const years = dated.map(({ year }) => year)
  const values = dated.map(({ value }) => value)
  const scale = (value: number, all: readonly number[], room: number) =>
    ((value - Math.min(...all)) / (Math.max(...all) - Math.min(...all) || 1)) * room
  const at = dated.map(({ value, year }) => [
    6 + scale(year, years, width - 12),
    height - 6 - scale(value, values, height - 12),
  ])
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={say(`${dated.length} 期走势`, `Trend of ${dated.length} periods`)}
    >
      <path d={`M${at.map(([x, y]) => `${x} ${y}`).join('L')}`} fill="none" stroke={ink.accent} strokeWidth="2" />
      {at.map(([x, y], place) => (
        <circle key={dated[place]?.period} cx={x} cy={y} r="3" fill={ink.accent} />
      ))}
    </svg>
  )
}
