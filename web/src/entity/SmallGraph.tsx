/** The node among its nearest neighbours: what leads to it on the left, what it leads to on the right, grouped by link. */
import { useLocation } from 'wouter'
import { useInk } from '../app/colours.ts'
import { entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { shorten } from '../picture/shorten.ts'
import type { KindOfPage } from './kindOfPage.ts'
import { linksOf, nodeTitle, type StoredNode } from './node.ts'

const row = 22
const most = 2
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
    .filter(({ name }) => name !== 'observations')
    .map(({ name, title }): Branch => {
      const { edges, totalCount } = linksOf(node, name)
      const nodes = [...new Map(edges.map((edge) => [edge.node.id, edge.node])).values()].slice(0, most)
      return { title: title[lang], nodes, more: totalCount - Math.min(totalCount, nodes.length) }
    })
    .filter(({ nodes }) => nodes.length > 0)
  if (branches.length === 0) return null
  const sides = balanced(branches)
  const height = Math.max(...sides.map((side) => side.reduce((sum, branch) => sum + heightOf(branch), 0)), 80)
  const width = 2 * columnWidth + centreWidth + 160
  return (
    <section className="card small-graph no-narrow">
      <h3>{say('关联图', 'Small graph')}</h3>
      <svg
        data-picture
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        style={{ maxWidth: width }}
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

/** In their order, each to the side that is still shorter. */
function balanced(branches: readonly Branch[]): readonly [Branch[], Branch[]] {
  const sides: [Branch[], Branch[]] = [[], []]
  const heights = [0, 0]
  for (const branch of branches) {
    const side = (heights[0] ?? 0) <= (heights[1] ?? 0) ? 0 : 1
    sides[side].push(branch)
    heights[side] = (heights[side] ?? 0) + heightOf(branch)
  }
  return sides
}

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
