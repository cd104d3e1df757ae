/** The projects of a zone by stage: how many, how much, how long they stay, which are stuck and which nobody looks at any more. */
import { useMemo } from 'react'
import { by } from '../../api/by.ts'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { useInk } from '../../app/colours.ts'
import { type Say, useSay, useSettings } from '../../app/settings.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { PipelineDocument, type PipelineQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { type Column, numberText } from '../../table/column.ts'
import Chart from '../parts/Chart.tsx'
import { axisStyle, tooltipStyle } from '../parts/chartStyle.ts'
import { NodeLinks, sourcesOf } from '../parts/NodeLinks.tsx'
import { funnel, type PipelineRow } from './funnel.ts'
import '../parts/facts.css'

type Zone = NonNullable<PipelineQuery['zone']>

interface PipelineViewProps {
  zone: string
  today: string | undefined
}

export default function PipelineView({ zone, today }: PipelineViewProps) {
  const { lang } = useSettings()
  const asked = useAnswer(PipelineDocument, { zone: by(zone), today: today ?? null, lang })
  return <Answered asked={asked}>{(data) => data.zone && <PipelineFigure zone={data.zone} />}</Answered>
}

function PipelineFigure({ zone }: { zone: Zone }) {
  const say = useSay()
  const ink = useInk()
  const { pipeline } = zone
  const title = say(`${zone.name}项目管线`, `Pipeline of ${zone.name}`)
  const steps = useMemo(() => funnel(pipeline.projects, say('阶段未载', 'No stage recorded')), [pipeline, say])
  const option = useMemo(() => {
    const bar = (name: string, key: 'tracked' | 'stuck' | 'stale', color: string, decal?: object) => ({
      name,
      type: 'bar',
      stack: 'projects',
      barMaxWidth: 34,
      itemStyle: { color, ...(decal ? { decal } : {}) },
      label: { show: true, formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : '') },
      data: steps.map((step) => step[key]),
    })
    return {
      grid: { left: 90, right: 150, top: 40, bottom: 30 },
      legend: { top: 0, left: 0, textStyle: { color: ink.text } },
      tooltip: { trigger: 'axis', ...tooltipStyle(ink) },
      xAxis: { type: 'value', minInterval: 1, ...axisStyle(ink) },
      yAxis: [
        { type: 'category', inverse: true, data: steps.map(({ label }) => label), ...axisStyle(ink) },
        {
          type: 'category',
          inverse: true,
          position: 'right',
          data: steps.map(({ investment, undisclosed }) =>
            [
              investment > 0 ? say(`${numberText(investment)} 亿元`, `${numberText(investment)} ×10⁸ CNY`) : '',
              undisclosed > 0 ? say(`${undisclosed} 个未披露`, `${undisclosed} undisclosed`) : '',
            ]
              .filter(Boolean)
              .join('\n'),
          ),
          ...axisStyle(ink),
          axisLine: { show: false },
          axisTick: { show: false },
        },
      ],
      series: [
        bar(say('在跟踪', 'Tracked'), 'tracked', '#9bd8bd'),
        bar(say('久无进展', 'Stuck'), 'stuck', '#e69f00'),
        bar(say('久无记录', 'Stale'), 'stale', '#c3cac7', {
          symbol: 'rect',
          dashArrayX: [1, 0],
          dashArrayY: [2, 4],
          rotation: -0.7,
          color: 'rgba(90,100,96,.35)',
        }),
      ],
    }
  }, [steps, ink, say])
  return (
    <Figure
      title={title}
      sentence={`${pipeline.sentence} ${pipeline.sums.sentence}`}
      asOf={pipeline.today}
      sources={sourcesOf(pipeline.projects.map(({ project }) => project.evidence))}
      table={{ columns: columnsFor(say), rows: pipeline.projects, rowKey: ({ project }) => project.id }}
    >
      <Chart label={title} height={80 + steps.length * 46} option={option} />
      <div className="facts-row">
        <dl>
          {pipeline.dwell.map(({ stage, stageLabel, left, medianDays }) => (
            <div key={stage}>
              <dt>{say(`${stageLabel}停留中位数`, `Median stay: ${stageLabel}`)}</dt>
              <dd>
                {medianDays === null
                  ? '—'
                  : say(`${numberText(medianDays)} 天（${left} 个）`, `${numberText(medianDays)} days (${left})`)}
              </dd>
            </div>
          ))}
          {pipeline.conversion.map(({ fromLabel, toLabel, reached, converted, rate }) => (
            <div key={fromLabel + toLabel}>
              <dt>
                {fromLabel} → {toLabel}
              </dt>
              <dd>
                {rate === null ? '—' : `${numberText(rate * 100)}%`}（{converted}/{reached}）
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Figure>
  )
}

const columnsFor = (say: Say): Column<PipelineRow>[] => [
  {
    key: 'project',
    title: say('项目', 'Project'),
    cell: ({ project }) => project.name,
    show: ({ project }) => <NodeLinks nodes={[project]} />,
  },
  { key: 'stage', title: say('阶段', 'Stage'), cell: ({ stage }) => stage?.stageLabel },
  { key: 'on', title: say('到达', 'Reached'), cell: ({ stage }) => stage?.on },
  {
    key: 'investment',
    title: say('总投资', 'Investment'),
    unit: say('亿元', '10⁸ CNY'),
    cell: ({ project }) => project.investment?.value,
  },
  {
    key: 'dwell',
    title: say('停留至少', 'Stay at least'),
    unit: say('天', 'days'),
    cell: ({ stage }) => stage?.dwellDays,
  },
  { key: 'seen', title: say('最后有人看到', 'Last seen'), cell: ({ stage }) => stage?.lastSeen },
  { key: 'tracking', title: say('跟踪', 'Tracking'), cell: ({ stage }) => stage?.trackingLabel },
  { key: 'stuck', title: say('久无进展', 'Stuck'), cell: ({ stuckLabel }) => stuckLabel },
  {
    key: 'overdue',
    title: say('过期计划', 'Overdue plan'),
    cell: ({ overdue }) => overdue && `${overdue.stageLabel} ${overdue.plannedOn ?? ''} +${overdue.days}`,
  },
  {
    key: 'evidence',
    title: say('出处', 'Evidence'),
    cell: ({ project }) => project.evidence.sources.map(({ title }) => title).join('；'),
    show: ({ project, stage }) => <EvidenceMark of={[project.evidence, ...(stage ? [stage.evidence] : [])]} />,
  },
]
