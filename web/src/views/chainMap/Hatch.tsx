/** The grey hatch of what nobody looked at and nobody recorded. */
import { stateColours } from '../../app/colours.ts'

export const hatch = 'url(#unknown-hatch)'

export function Hatch() {
  return (
    <defs>
      <pattern id="unknown-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill={stateColours.UNKNOWN.fill} />
        <path d="M0 0V8" stroke="#cdd3d0" strokeWidth="3" />
      </pattern>
    </defs>
  )
}
