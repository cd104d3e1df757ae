/** Where the parts of a zone's anchors come from: region → segment → customer. Widths count supply links, not money. */
import { useMemo } from 'react'
import { by } from '../../api/by.ts'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered, Nothing } from '../../app/Answered.tsx'
import { series, useInk } from '../../app/colours.ts'
import { useSay, useSettings } from '../../app/settings.ts'
import { useToday } from '../../app/useParameter.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { FlowsDocument, type FlowsQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import Chart from '../parts/Chart.tsx'
import { tooltipStyle } from '../parts/chartStyle.ts'
import { NodeLinks, namesOf, sourcesOf } from '../parts/NodeLinks.tsx'
import { acyclic } from './acyclic.ts'

type Zone = NonNullable<FlowsQuery['zone']>

interface FlowsViewProps {
  zone: string
  chain: string
}

export default function FlowsView({ zone, chain }: FlowsViewProps) {
  const { lang } = useSettings()
  const asked = useAnswer(FlowsDocument, { zone: by(zone), chain: by(chain), lang })
  return <Answered asked={asked}>{(data) => data.zone && <FlowFigure zone={data.zone} />}</Answered>
}

function FlowFigure({ zone }: { zone: Zone }) {
  const say = useSay()
  const ink = useInk()
  const today = useToday() ?? new Date().toISOString().slice(0, 10)
  const { flows } = zone
  const names = useMemo(
    () =>
      new Map(
        flows.nodes.map(({ id, name }) => [id, id.endsWith(':?') ? say('地点未载', 'place not recorded') : name]),
      ),
    [flows, say],
  )
  const { drawn, cut } = useMemo(() => acyclic(flows.flows), [flows])
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'item', ...tooltipStyle(ink) },
      color: series,
      series: [
        {
          type: 'sankey',
          left: 8,
          right: 190,
          top: 8,
          bottom: 8,
          nodeGap: 14,
          draggable: false,
          label: { color: ink.text, fontSize: 13, formatter: ({ name }: { name: string }) => names.get(name) ?? name },
          lineStyle: { color: 'source', opacity: 0.35 },
          data: flows.nodes.map(({ id }) => ({ name: id })),
          links: drawn.map(({ source, target, links }) => ({ source, target, value: links })),
        },
      ],
    }),
    [flows, drawn, names, ink],
  )
  const title = say(`${zone.name}：供货从哪里来`, `${zone.name}: where supplies come from`)
  const sentence = [
    say(
      `${flows.links} 条有记录的供货关系，其中 ${flows.unknownRegion} 条来源地未载；宽度为关系条数，不是金额。`,
      `${flows.links} recorded supply links, ${flows.unknownRegion} from an unrecorded place; widths count links, not money.`,
    ),
    flows.capped ? say('只画了前一部分。', 'Only the first part is drawn.') : '',
    cut.length > 0
      ? say(`为避免成环未画：`, 'Left out to avoid circles: ') +
        cut.map(({ source, target }) => `${names.get(source)} → ${names.get(target)}`).join('；')
      : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <Figure
      title={title}
      sentence={sentence}
      asOf={today}
      sources={sourcesOf(flows.flows.flatMap(({ evidence }) => evidence))}
      table={{
        rows: flows.flows,
        rowKey: ({ source, target }) => `${source}>${target}`,
        columns: [
          { key: 'from', title: say('从', 'From'), cell: ({ source }) => names.get(source) },
          { key: 'to', title: say('到', 'To'), cell: ({ target }) => names.get(target) },
          { key: 'links', title: say('关系', 'Links'), unit: say('条', 'links'), cell: ({ links }) => links },
          {
            key: 'suppliers',
            title: say('供应商', 'Suppliers'),
            cell: ({ suppliers }) => namesOf(suppliers),
            show: ({ suppliers }) => <NodeLinks nodes={suppliers} />,
          },
          {
            key: 'evidence',
            title: say('出处', 'Evidence'),
            cell: ({ evidence }) =>
              evidence
                .flatMap(({ sources }) => sources.map((each) => each.title))
                .slice(0, 3)
                .join('；'),
            show: ({ evidence }) => <EvidenceMark of={evidence} />,
          },
        ],
      }}
    >
      {flows.flows.length > 0 ? (
        <div className="wide">
          <div className="chart-room">
            <Chart label={title} height={Math.max(420, flows.nodes.length * 27)} option={option} />
          </div>
        </div>
      ) : (
        <Nothing>
          {say(
            '没有供货关系记录；未记录不等于没有。',
            'No supply link is recorded, which does not mean that there is none.',
          )}
        </Nothing>
      )}
    </Figure>
  )
}
