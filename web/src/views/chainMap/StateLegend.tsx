/** What the fills of a chain map mean. */
import { stateColours } from '../../app/colours.ts'
import { useSay } from '../../app/settings.ts'
import { Hatch, hatch } from './Hatch.tsx'

export function StateLegend() {
  const say = useSay()
  const states = [
    ['STRONG', say('强', 'Strong')],
    ['PRESENT', say('有', 'Present')],
    ['WEAK', say('弱', 'Weak')],
    ['EMPTY', say('空：经调查没有', 'Empty: surveyed, none')],
    ['UNKNOWN', say('未知：未记录也未调查', 'Unknown: neither recorded nor surveyed')],
  ] as const
  return states.map(([state, label]) => (
    <span key={state}>
      <svg width="28" height="16" aria-hidden="true">
        <Hatch />
        <rect
          x="1"
          y="1"
          width="26"
          height="14"
          rx="3"
          fill={state === 'UNKNOWN' ? hatch : stateColours[state].fill}
          stroke={state === 'EMPTY' ? stateColours.EMPTY.edge : '#8b9490'}
          strokeDasharray={state === 'EMPTY' ? '4 3' : undefined}
        />
      </svg>
      {label}
    </span>
  ))
}
