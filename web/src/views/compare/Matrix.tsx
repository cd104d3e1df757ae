/** Segments down, zones across; fills by state only where the zones may be compared, else plain counts. */
import { stateColours, useInk } from '../../app/colours.ts'
import { useSay } from '../../app/settings.ts'
import type { CompareZonesQuery } from '../../generated/graphql.ts'
import { shorten } from '../../picture/shorten.ts'
import { Hatch, hatch } from '../chainMap/Hatch.tsx'

const [row, column, names, head] = [32, 168, 210, 66]

export function Matrix({ comparison: { zones, rows, comparable } }: { comparison: CompareZonesQuery['compareZones'] }) {
  const say = useSay()
  const ink = useInk()
  const [width, height] = [names + zones.length * column, head + rows.length * row + 4]
  return (
    <svg
      data-picture
      role="img"
      aria-label={say('各区环节对照', 'Segments by zone')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize="13"
    >
      <Hatch />
      {zones.map(({ zone, completeness, anchors }, place) => (
        <g key={zone.id} transform={`translate(${names + place * column + column / 2} 0)`} textAnchor="middle">
          <text y={16} fill={ink.text} fontWeight="600">
            {shorten(zone.name, 12)}
          </text>
          <text y={36} fill={ink.faint} fontSize="12">
            {say(
              `有记录 ${completeness.known}/${completeness.segments}`,
              `known ${completeness.known}/${completeness.segments}`,
            )}
          </text>
          <text y={54} fill={ink.faint} fontSize="12">
            {say(`链主 ${anchors}`, `anchors ${anchors}`)}
          </text>
        </g>
      ))}
      {rows.map(({ segment, cells }, place) => (
        <g key={segment.id} transform={`translate(0 ${head + place * row})`}>
          <text x={0} y={row / 2 + 5} fill={ink.text}>
            {shorten(segment.name, 15)}
          </text>
          {cells.map(({ zone, state, stateLabel, makersHere }, at) => {
            const look = stateColours[state]
            const fill = state === 'UNKNOWN' ? hatch : comparable ? look.fill : ink.panel
            const text = state === 'UNKNOWN' ? stateColours.UNKNOWN.text : comparable ? look.text : ink.text
            return (
              <g key={zone.id} transform={`translate(${names + at * column} 0)`}>
                <rect x={2} y={2} width={column - 4} height={row - 4} rx={4} fill={fill} stroke={ink.line} />
                <text x={column / 2} y={row / 2 + 5} textAnchor="middle" fill={text}>
                  {state === 'UNKNOWN'
                    ? stateLabel
                    : say(`${stateLabel} · ${makersHere} 家`, `${stateLabel} · ${makersHere}`)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
