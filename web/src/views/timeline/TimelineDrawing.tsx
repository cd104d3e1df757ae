/** Projects as rows, years across: filled marks happened, hollow ones were planned. */
import { useInk } from '../../app/colours.ts'
import { useSay } from '../../app/settings.ts'
import { shorten } from '../../picture/shorten.ts'
import { yearOf } from './dates.ts'
import type { Row } from './TimelinePage.tsx'

const row = 30
const names = 260
const across = 760
const head = 30

export function TimelineDrawing({ rows, today }: { rows: readonly Row[]; today: string }) {
  const say = useSay()
  const ink = useInk()
  const projects = [...Map.groupBy(rows, ({ project }) => project.id).values()].sort((a, b) =>
    firstDate(a).localeCompare(firstDate(b)),
  )
  const years = [...rows.flatMap(({ on }) => (on ? (yearOf(on) ?? []) : [])), yearOf(today) ?? []].flat()
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)]
  const x = (year: number) => names + ((year - first) / (last - first)) * across
  const height = head + projects.length * row + 8
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const now = yearOf(today)
  return (
    <svg
      data-picture
      role="group"
      aria-label={say('项目大事记', 'Timeline of projects')}
      viewBox={`0 0 ${names + across + 40} ${height}`}
      width={names + across + 40}
      height={height}
      fontSize="13"
    >
      {ticks.map((year) => (
        <g key={year}>
          <path d={`M${x(year)} ${head - 6}V${height}`} stroke={ink.line} strokeDasharray="2 4" />
          <text x={x(year)} y={16} textAnchor="middle" fill={ink.faint}>
            {year}
          </text>
        </g>
      ))}
      {now !== undefined && <path d={`M${x(now)} ${head - 6}V${height}`} stroke={ink.accent} strokeWidth="1.5" />}
      {projects.map((entries, place) => {
        const dated = entries.flatMap((entry) => {
          const year = entry.on && yearOf(entry.on)
          return year ? [{ ...entry, at: x(year) }] : []
        })
        const y = head + place * row + row / 2
        const ends = [Math.min(...dated.map(({ at }) => at)), Math.max(...dated.map(({ at }) => at))]
        return (
          <g key={entries[0]?.project.id}>
            <text x={0} y={y + 5} fill={ink.text}>
              {shorten(entries[0]?.project.name ?? '', 18)}
            </text>
            <path d={`M${ends[0]} ${y}H${ends[1]}`} stroke={ink.line} strokeWidth="3" />
            {dated.map((entry) => (
              <g key={entry.id}>
                <circle
                  cx={entry.at}
                  cy={y}
                  r={6}
                  fill={entry.planned ? ink.paper : ink.accent}
                  stroke={ink.accent}
                  strokeWidth="2"
                />
                <title>{`${entry.on} ${entry.label}${entry.planned ? say('（计划）', ' (planned)') : ''}`}</title>
              </g>
            ))}
            <text x={(dated.at(-1)?.at ?? 0) + 11} y={y + 5} fontSize="11.5" fill={ink.faint}>
              {dated.at(-1)?.stageLabel}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The earliest project first. */
const firstDate = (entries: readonly Row[]): string => entries.flatMap(({ on }) => on ?? []).sort()[0] ?? ''
