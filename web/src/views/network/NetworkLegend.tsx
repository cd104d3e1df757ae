/** What lines, boxes and points of a network mean. */
import { standingLines, useInk } from '../../app/colours.ts'
import { useSay, useSettings } from '../../app/settings.ts'
import { pointColours } from './pointColours.ts'

/** Lines by the standing of their link; `dashed` as in the drawing of boxes. */
export function StandingLegend({ dashed = true }: { dashed?: boolean }) {
  const say = useSay()
  const { dark } = useSettings()
  const standings = [
    ['CURRENT', say('在供', 'Current')],
    ['PLANNED', say('计划', 'Planned')],
    ['UNCONFIRMED', say('待核实', 'Unconfirmed')],
    ['OLD', say('久远', 'Old')],
  ] as const
  return standings.map(([standing, label]) => {
    const { stroke, strokeDark, dash } = standingLines[standing]
    return (
      <span key={standing}>
        <svg width="34" height="10" aria-hidden="true">
          <path
            d="M0 5H34"
            stroke={dark ? strokeDark : stroke}
            strokeWidth="2.4"
            strokeDasharray={dashed ? dash : undefined}
          />
        </svg>
        {label}
      </span>
    )
  })
}

export function BoxLegend() {
  const say = useSay()
  const ink = useInk()
  const places = [
    ['#9bd8bd', '#0b6e4f', undefined, say('已在本区', 'Here')],
    ['#e2f3ea', '#0b6e4f', undefined, say('关联企业已在本区', 'Here by an affiliate')],
    [ink.paper, ink.faint, undefined, say('本区无记录', 'Not recorded here')],
    [ink.paper, ink.faint, '4 3', say('地点未知', 'Place unknown')],
  ] as const
  return (
    <>
      <StandingLegend />
      <span className="faint">{say('线越粗，依据越硬', 'Thicker: firmer basis')}</span>
      {places.map(([fill, stroke, dash, label]) => (
        <span key={label}>
          <svg width="24" height="14" aria-hidden="true">
            <rect x="1" y="1" width="22" height="12" rx="3" fill={fill} stroke={stroke} strokeDasharray={dash} />
          </svg>
          {label}
        </span>
      ))}
      <span className="faint">{say('+n：未显示的关系', '+n: links not shown')}</span>
    </>
  )
}

export function PointLegend() {
  const say = useSay()
  const ink = useInk()
  const sides = [
    [ink.accent, say('所问企业', 'Company asked about')],
    [pointColours.supplier, say('上游', 'Upstream')],
    [pointColours.customer, say('下游', 'Downstream')],
  ] as const
  return (
    <>
      {sides.map(([fill, label]) => (
        <span key={label}>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="6" fill={fill} />
          </svg>
          {label}
        </span>
      ))}
      <span className="faint">{say('点越大，画出的关系越多', 'Larger: more links drawn')}</span>
      <StandingLegend dashed={false} />
    </>
  )
}
