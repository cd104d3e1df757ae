/** One ECharts drawing as SVG, redrawn when its options or its room change. Only the kinds of charts we show are loaded. */
import { BarChart, LineChart, SankeyChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use as useParts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

useParts([BarChart, LineChart, SankeyChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

interface ChartProps {
  /** What the drawing shows, in a sentence, for those who do not see it. */
  label: string
  height: number
  option: EChartsCoreOption
  onClick?: (name: string) => void
}

export default function Chart({ label, height, option, onClick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, undefined, { renderer: 'svg' })
    chart.setOption({ animation: false, ...option })
    chart.on('click', ({ name }) => onClick?.(name))
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [option, onClick])
  return <div ref={place} role="img" aria-label={label} style={{ height }} />
}
