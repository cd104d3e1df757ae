/** The network as a drawing: companies in columns of tiers, links styled by standing and basis, the way to the centre lit up. */
import { basisWidths, type Ink, standingLines, useInk } from '../../app/colours.ts'
import { useSay, useSettings } from '../../app/settings.ts'
import { shorten } from '../../picture/shorten.ts'
import { type Arrangement, box, type Fold, type Placed } from './arrange.ts'
import type { NetworkLink } from './network.ts'

interface NetworkDrawingProps {
  arrangement: Arrangement
  centre: string
  chosen: string | undefined
  /** Links on the way from the chosen company to the centre. */
  way: ReadonlySet<string>
  choose(id: string | undefined): void
  expand(id: string): void
  unfold(hub: string): void
}

export function NetworkDrawing(props: NetworkDrawingProps) {
  const { arrangement, centre, chosen, way, choose, expand, unfold } = props
  const say = useSay()
  const ink = useInk()
  const { width, height } = arrangement
  const onWay = new Set(arrangement.links.flatMap(({ id, source, target }) => (way.has(id) ? [source, target] : [])))
  const dimmed = (id: string) => way.size > 0 && !onWay.has(id)
  return (
    <svg
      data-picture
      role="group"
      aria-label={say('供应网络图', 'Drawing of the supply network')}
      viewBox={`-16 -8 ${width + 76} ${height + 24}`}
      width={width + 76}
      height={height + 24}
      fontFamily="inherit"
      fontSize="13"
    >
      {arrangement.columns.map(({ column, x, companies }) => (
        <text key={column} x={x + box.width / 2} y={14} textAnchor="middle" fill={ink.faint} fontSize="13">
          {columnTitle(column, companies, say)}
        </text>
      ))}
      <g fill="none">
        {arrangement.links.map((link) => (
          <Line key={link.id} link={link} arrangement={arrangement} way={way} />
        ))}
      </g>
      {arrangement.folds.map((fold) => (
        <FoldMark key={fold.id} fold={fold} ink={ink} unfold={unfold} />
      ))}
      {[...arrangement.placed.values()].map((node) => (
        <Company
          key={node.id}
          node={node}
          ink={ink}
          state={{ isCentre: node.id === centre, isChosen: node.id === chosen, isDimmed: dimmed(node.id) }}
          choose={choose}
          expand={expand}
        />
      ))}
    </svg>
  )
}

function columnTitle(column: number, companies: number, say: (zh: string, en: string) => string): string {
  if (column === 0) return say('所问企业', 'Company asked about')
  const tier = Math.abs(column)
  return column < 0
    ? say(`上游第 ${tier} 层 · ${companies} 家`, `Upstream tier ${tier} · ${companies}`)
    : say(`下游第 ${tier} 层 · ${companies} 家`, `Downstream tier ${tier} · ${companies}`)
}

function Line({ link, arrangement, way }: { link: NetworkLink; arrangement: Arrangement; way: ReadonlySet<string> }) {
  const { dark } = useSettings()
  const from = arrangement.placed.get(link.source)
  const to = arrangement.placed.get(link.target)
  if (!from || !to) return null
  const style = standingLines[link.standing]
  const lit = way.has(link.id)
  return (
    <path
      d={curve(from, to)}
      stroke={dark ? style.strokeDark : style.stroke}
      strokeWidth={basisWidths[link.basis ?? 'INFERRED'] + (lit ? 1.6 : 0)}
      strokeDasharray={style.dash}
      opacity={way.size > 0 && !lit ? 0.14 : 0.85}
    >
      <title>{`${from.name} → ${to.name}${link.product ? `：${link.product}` : ''}（${link.standingLabel}）`}</title>
    </path>
  )
}

/** From the supplier's right side to the customer's left; back along the side when they share a column or run against it. */
function curve(from: Placed, to: Placed): string {
  const [startY, endY] = [from.y + box.height / 2, to.y + box.height / 2]
  if (from.x < to.x) {
    const [start, end] = [from.x + box.width, to.x]
    const bend = Math.max(40, (end - start) / 2)
    return `M${start} ${startY}C${start + bend} ${startY} ${end - bend} ${endY} ${end} ${endY}`
  }
  const [start, end] = [from.x + box.width, to.x + box.width]
  const out = Math.max(start, end) + 40
  return `M${start} ${startY}C${out} ${startY} ${out} ${endY} ${end} ${endY}`
}

interface CompanyProps {
  node: Placed
  ink: Ink
  state: { isCentre: boolean; isChosen: boolean; isDimmed: boolean }
  choose(id: string | undefined): void
  expand(id: string): void
}

function Company({ node, ink, state, choose, expand }: CompanyProps) {
  const say = useSay()
  const look = lookOf(node, ink, state.isCentre)
  const act = (action: () => void) => ({
    tabIndex: 0,
    onClick: action,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      action()
    },
  })
  return (
    <g transform={`translate(${node.x} ${node.y})`} opacity={state.isDimmed ? 0.28 : 1}>
      <g
        role="button"
        {...act(() => choose(state.isChosen ? undefined : node.id))}
        aria-pressed={state.isChosen}
        className="mark"
      >
        <rect
          width={box.width}
          height={box.height}
          rx={6}
          fill={look.fill}
          stroke={state.isChosen ? ink.accent : look.stroke}
          strokeWidth={state.isChosen ? 3 : 1.4}
          strokeDasharray={look.dash}
        />
        <text x={12} y={box.height / 2 + 5} fill={look.text} fontWeight={state.isCentre ? 600 : 400}>
          {shorten(node.name, 12.5)}
        </text>
        <title>{[node.name, node.affiliationLabel, node.presenceLabel].filter(Boolean).join(' · ')}</title>
      </g>
      {node.hidden > 0 && (
        <g
          role="button"
          {...act(() => expand(node.id))}
          aria-label={say(
            `展开 ${node.name} 未显示的 ${node.hidden} 条关系`,
            `Expand ${node.hidden} hidden links of ${node.name}`,
          )}
          className="mark"
        >
          <rect
            x={box.width + 3}
            y={6}
            width={36}
            height={box.height - 12}
            rx={11}
            fill={ink.paper}
            stroke={ink.line}
          />
          <text x={box.width + 21} y={box.height / 2 + 4} textAnchor="middle" fontSize="12" fill={ink.text}>
            +{node.hidden}
          </text>
        </g>
      )}
    </g>
  )
}

/** Filled where it is here, plain where nothing is recorded here, dashed where its place is unknown. */
function lookOf(node: Placed, ink: Ink, isCentre: boolean) {
  if (isCentre) return { fill: ink.accent, stroke: ink.accent, text: ink.paper, dash: undefined }
  if (node.presence === 'HERE') return { fill: '#9bd8bd', stroke: '#0b6e4f', text: '#10312a', dash: undefined }
  if (node.presence === 'HERE_BY_AFFILIATE')
    return { fill: '#e2f3ea', stroke: '#0b6e4f', text: '#10312a', dash: undefined }
  if (node.presence === 'UNKNOWN_PLACE') return { fill: ink.paper, stroke: ink.faint, text: ink.text, dash: '4 3' }
  return { fill: ink.paper, stroke: ink.faint, text: ink.text, dash: undefined }
}

function FoldMark({ fold, ink, unfold }: { fold: Fold; ink: Ink; unfold(hub: string): void }) {
  const say = useSay()
  return (
    <g
      transform={`translate(${fold.x} ${fold.y})`}
      role="button"
      tabIndex={0}
      className="mark"
      onClick={() => unfold(fold.hub)}
      onKeyDown={(event) => event.key === 'Enter' && unfold(fold.hub)}
    >
      <rect width={box.width} height={box.height} rx={17} fill={ink.panel} stroke={ink.line} strokeDasharray="3 3" />
      <text x={box.width / 2} y={box.height / 2 + 5} textAnchor="middle" fill={ink.text}>
        {say(`另有 ${fold.members.length} 家，展开`, `${fold.members.length} more, unfold`)}
      </text>
    </g>
  )
}
