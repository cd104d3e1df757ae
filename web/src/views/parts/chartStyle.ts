/** Text and lines of charts in the colours of the page. */
import type { Ink } from '../../app/colours.ts'

export const axisStyle = (ink: Ink) => ({
  axisLabel: { color: ink.text, fontSize: 13 },
  axisLine: { lineStyle: { color: ink.line } },
  splitLine: { lineStyle: { color: ink.line, opacity: 0.5 } },
})

export const tooltipStyle = (ink: Ink) => ({
  backgroundColor: ink.paper,
  borderColor: ink.line,
  textStyle: { color: ink.text },
  confine: true,
})
