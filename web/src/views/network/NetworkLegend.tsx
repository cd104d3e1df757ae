/** What lines and boxes of the network mean. */
import { standingLines, useInk } from '../../app/colours.ts'
import { useSay, useSettings } from '../../app/settings.ts'

export function NetworkLegend() {
  const say = useSay()
  const { dark } = useSettings()
  const ink = useInk()
  const standings = [
    ['CURRENT', say('在供', 'Current')],
    ['PLANNED', say('计划', 'Planned')],
    ['UNCONFIRMED', say('待核实', 'Unconfirmed')],
    ['OLD', say('久远', 'Old')],
  ] as const
  const places = [
    ['#9bd8bd', '#0b6e4f', undefined, say('已在本区', 'Here')],
    ['#e2f3ea', '#0b6e4f', undefined, say('关联企业已在本区', 'Here by an affiliate')],
    [ink.paper, ink.faint, undefined, say('本区无记录', 'Not recorded here')],
    [ink.paper, ink.faint, '4 3', say('地点未知', 'Place unknown')],
  ] as const
  return (
    <>
      {standings.map(([standing, label]) => (
        <span key={standing}>
          <svg width="34" height="10" aria-hidden="true">
            <path
              d="M0 5H34"
              stroke={dark ? standingLines[standing].strokeDark : standingLines[standing].stroke}
              strokeWidth="2.4"
              strokeDasharray={standingLines[standing].dash}
            />
          </svg>
          {label}
        </span>
      ))}
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
