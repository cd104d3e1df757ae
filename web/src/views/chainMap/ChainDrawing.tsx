/** The chain of a zone as tiles: state by fill and pattern, counts here and elsewhere, leads, projects. A tile opens its details. */
import type { KeyboardEvent } from 'react'
import { type Ink, stateColours, useInk } from '../../app/colours.ts'
import { useSay } from '../../app/settings.ts'
import { shorten } from '../../picture/shorten.ts'
import { arrangeChain, type Segment, tile } from './arrangeChain.ts'
import { Hatch, hatch } from './Hatch.tsx'

interface ChainDrawingProps {
  segments: readonly Segment[]
  chosen: string | undefined
  choose(id: string | undefined): void
}

export function ChainDrawing({ segments, chosen, choose }: ChainDrawingProps) {
  const say = useSay()
  const ink = useInk()
  const { columns, tiles, groups, width, height } = arrangeChain(segments)
  return (
    <svg
      data-picture
      role="group"
      aria-label={say('产业链图', 'Chain map')}
      viewBox={`-4 0 ${width + 8} ${height + 8}`}
      width={width + 8}
      height={height + 8}
      fontSize="13.5"
    >
      <Hatch />
      {columns.map(({ title, x, width: own }) => (
        <g key={title + x}>
          <rect x={x} y={0} width={own} height={22} rx={4} fill={ink.panel} />
          <text x={x + own / 2} y={16} textAnchor="middle" fill={ink.text} fontWeight="600">
            {title}
          </text>
        </g>
      ))}
      {groups.map(({ id, name, x, y, height: own }) => (
        <g key={id}>
          <rect x={x} y={y} width={tile.column - 12} height={own} rx={8} fill="none" stroke={ink.line} />
          <text x={x + tile.gap} y={y + 18} fill={ink.faint}>
            {shorten(name, 16)}
          </text>
        </g>
      ))}
      {tiles.map(({ segment, x, y }) => (
        <Tile
          key={segment.segment.id}
          {...{ segment, x, y, ink }}
          isChosen={chosen === segment.segment.id}
          choose={choose}
        />
      ))}
    </svg>
  )
}

interface TileProps {
  segment: Segment
  x: number
  y: number
  ink: Ink
  isChosen: boolean
  choose(id: string | undefined): void
}

function Tile({ segment: each, x, y, ink, isChosen, choose }: TileProps) {
  const say = useSay()
  const look = stateColours[each.state]
  const toggle = () => choose(isChosen ? undefined : each.segment.id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    toggle()
  }
  const elsewhere = `${each.makersElsewhere}${each.makersElsewhereCapped ? '+' : ''}`
  const marks = [
    each.anchorsBuying.length > 0 && each.lead === 'ANCHOR_BUYS_OUTSIDE' ? say('链主外购', 'anchor buys') : undefined,
    each.lead === 'ZONE_SAYS_FILL' ? say('拟补链', 'to fill') : undefined,
    each.lead === 'ZONE_SAYS_EXTEND' ? say('拟延链', 'to extend') : undefined,
    each.selfMade ? say('链主自制', 'in-house') : undefined,
  ].filter(Boolean)
  return (
    <g
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      className="mark"
      onClick={toggle}
      onKeyDown={onKeyDown}
    >
      <rect
        width={tile.width}
        height={tile.height}
        rx={6}
        fill={each.state === 'UNKNOWN' ? hatch : look.fill}
        stroke={isChosen ? ink.accent : 'edge' in look ? look.edge : '#8b9490'}
        strokeWidth={isChosen ? 3 : 'edge' in look ? 2 : 1}
        strokeDasharray={each.state === 'EMPTY' ? '6 4' : undefined}
      />
      <text x={10} y={22} fill={look.text} fontWeight="600">
        {shorten(each.segment.name, 11)}
      </text>
      <text x={tile.width - 10} y={22} textAnchor="end" fill={look.text}>
        {each.stateLabel}
      </text>
      <text x={10} y={44} fill={look.text} fontSize="12">
        {say(`本区 ${each.makersHere} · 外地 ${elsewhere}`, `here ${each.makersHere} · elsewhere ${elsewhere}`)}
      </text>
      <text x={tile.width - 10} y={44} textAnchor="end" fill={look.text} fontSize="12">
        {[
          ...marks,
          each.projects.length > 0
            ? say(`项目 ${each.projects.length}`, `projects ${each.projects.length}`)
            : undefined,
        ]
          .filter(Boolean)
          .join(' · ')}
      </text>
      <title>{[each.segment.name, each.stateLabel, each.leadLabel].filter(Boolean).join(' · ')}</title>
    </g>
  )
}
