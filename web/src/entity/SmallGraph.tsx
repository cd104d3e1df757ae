/** The node among its nearest neighbours: what leads to it on the left, what it leads to on the right, grouped by link. */
import { useLocation } from 'wouter'
import { entityPath } from '../app/paths.ts'
import { useInk } from '../app/colours.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { shorten } from '../picture/shorten.ts'
import type { KindOfPage } from './kindOfPage.ts'
import { linksOf, nodeTitle, type StoredNode } from './node.ts'

const row = 26
const most = 5
const columnWidth = 250
const centreWidth = 220

interface Branch {
  title: string
  nodes: readonly StoredNode[]
  more: number
}

export function SmallGraph({ node, kind }: { node: StoredNode; kind: KindOfPage }) {
  const say = useSay()
  const ink = useInk()
  const { lang } = useSettings()
  const branches = kind.links
    .map(({ name, title }): Branch => {
      const { edges, totalCount } = linksOf(node, name)
      const nodes = [...new Map(edges.map((edge) => [edge.node.id, edge.node])).values()].slice(0, most)
      return { title: title[lang], nodes, more: totalCount - Math.min(totalCount, nodes.length) }
    })
    .filter(({ nodes }) => nodes.length > 0)
  if (branches.length === 0) return null
  const heights = branches.map(heightOf)
  const half = heights.reduce((sum, height) => sum + height, 0) / 2
  const split = heights.findIndex((_, place) => heights.slice(0, place + 1).reduce((sum, each) => sum + each, 0) >= half) + 1
  const sides = [branches.slice(0, split), branches.slice(split)] as const
  const height = Math.max(...sides.map((side) => side.reduce((sum, branch) => sum + heightOf(branch), 0)), 80)
  const width = 2 * columnWidth + centreWidth + 160
  return (
    <section className="card small-graph no-narrow">
      <h3>{say('关联图', 'Small graph')}</h3>
      <svg
        data-picture
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        role="group"
        aria-label={say(`${nodeTitle(node)}的关联图`, `Neighbours of ${nodeTitle(node)}`)}
        fontSize="13"
      >
        <Side branches={sides[0]} left height={height} width={width} />
        <Side branches={sides[1]} height={height} width={width} />
        <g transform={`translate(${(width - centreWidth) / 2} ${height / 2 - 22})`}>
          <rect width={centreWidth} height="44" rx="8" fill={ink.accent} />
          <text x={centreWidth / 2} y="27" textAnchor="middle" fill={ink.paper} fontWeight="600">
            {shorten(nodeTitle(node), 14)}
          </text>
        </g>
      </svg>
    </section>
  )
}

const heightOf = ({ nodes, more }: Branch) => (nodes.length + 1 + (more > 0 ? 1 : 0)) * row + 8

interface SideProps {
  branches: readonly Branch[]
  left?: boolean
  height: number
  width: number
}

function Side({ branches, left = false, height, width }: SideProps) {
  const say = useSay()
  const ink = useInk()
  const [, go] = useLocation()
  const total = branches.reduce((sum, branch) => sum + heightOf(branch), 0)
  const x = left ? columnWidth : width - columnWidth
  const from = left ? (width - centreWidth) / 2 : (width + centreWidth) / 2
  let y = (height - total) / 2
  return branches.map((branch) => {
    const top = y
    y += heightOf(branch)
    const middle = top + heightOf(branch) / 2
    return (
      <g key={branch.title} textAnchor={left ? 'end' : 'start'}>
        <path
          d={`M${from} ${height / 2}C${(from + x) / 2} ${height / 2} ${(from + x) / 2} ${middle} ${x + (left ? 10 : -10)} ${middle}`}
          fill="none"
          stroke={ink.line}
          strokeWidth="1.4"
        />
        <path d={`M${x + (left ? 6 : -6)} ${top + 8}V${y - 8}`} stroke={ink.accent} strokeWidth="2" />
        <text x={x + (left ? -4 : 4)} y={top + 18} fill={ink.faint} fontSize="12">
          {branch.title}
        </text>
        {branch.nodes.map((each, place) => (
          // biome-ignore lint/a11y/useSemanticElements: a link of HTML cannot stand inside a drawing
          <text
            key={each.id}
            x={x + (left ? -4 : 4)}
            y={top + 18 + (place + 1) * row}
            fill={ink.text}
            role="link"
            tabIndex={0}
            className="mark"
            onClick={() => go(entityPath(each.id))}
            onKeyDown={(event) => event.key === 'Enter' && go(entityPath(each.id))}
          >
            {shorten(nodeTitle(each), 18)}
          </text>
        ))}
        {branch.more > 0 && (
          <text x={x + (left ? -4 : 4)} y={top + 18 + (branch.nodes.length + 1) * row} fill={ink.faint}>
            {say(`另有 ${branch.more}`, `${branch.more} more`)}
          </text>
        )}
      </g>
    )
  })
}
