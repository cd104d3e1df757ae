/** The chain map of a zone, with its table, legend and survey sheet. Zone and chain by id or name. */
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { by } from '../../api/by.ts'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { viewPath } from '../../app/paths.ts'
import { type Say, useSay, useSettings } from '../../app/settings.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { ChainMapDocument, type ChainMapQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { fileName, saveFile } from '../../picture/saveFile.ts'
import type { Column } from '../../table/column.ts'
import { NodeLinks, namesOf, sourcesOf } from '../parts/NodeLinks.tsx'
import type { Segment } from './arrangeChain.ts'
import { ChainDrawing } from './ChainDrawing.tsx'
import { SegmentPanel } from './SegmentPanel.tsx'
import { StateLegend } from './StateLegend.tsx'
import { surveySheet } from './surveySheet.ts'

interface ChainMapViewProps {
  zone: string
  chain: string
  today: string | undefined
}

export default function ChainMapView({ zone, chain, today }: ChainMapViewProps) {
  const { lang } = useSettings()
  const asked = useAnswer(ChainMapDocument, { zone: by(zone), chain: by(chain), today: today ?? null, lang })
  return <Answered asked={asked}>{(data) => data.zone && <MapFigure zone={data.zone} />}</Answered>
}

function MapFigure({ zone }: { zone: NonNullable<ChainMapQuery['zone']> }) {
  const say = useSay()
  const [chosen, choose] = useState<string>()
  const { chainMap: map } = zone
  const title = say(`${zone.name} · ${map.chain.name}产业链图`, `${map.chain.name} in ${zone.name}`)
  const leaves = map.segments.filter(({ leaf }) => leaf)
  const segment = map.segments.find((each) => each.segment.id === chosen)
  return (
    <Figure
      title={title}
      sentence={map.sentence}
      asOf={map.today}
      sources={sourcesOf(map.segments.flatMap(({ evidence }) => evidence))}
      table={{ columns: columnsFor(say), rows: leaves, rowKey: (each) => each.segment.id }}
      legend={<StateLegend />}
      actions={
        <>
          <Link className="button" href={viewPath('gaps', { zone: zone.id, chain: map.chain.id })}>
            {say('缺口清单', 'Gaps')}
          </Link>
          <Button
            size="small"
            onClick={() => saveFile(fileName(`${title} 调查表`, 'csv'), surveySheet(map.segments), 'text/csv')}
          >
            {say('下载调查表', 'Survey sheet')}
          </Button>
        </>
      }
    >
      <p className="anchors">
        {say('链主：', 'Anchors: ')}
        <NodeLinks nodes={map.anchors.map(({ company }) => company)} />
      </p>
      <div className="wide">
        <ChainDrawing segments={map.segments} chosen={chosen} choose={choose} />
      </div>
      {segment && <SegmentPanel segment={segment} zone={zone.id} close={() => choose(undefined)} />}
    </Figure>
  )
}

const columnsFor = (say: Say): Column<Segment>[] => [
  { key: 'position', title: say('位置', 'Position'), cell: (each) => each.positionLabel },
  { key: 'group', title: say('归组', 'Group'), cell: (each) => each.group?.name },
  {
    key: 'segment',
    title: say('环节', 'Segment'),
    cell: (each) => each.segment.name,
    show: (each) => <NodeLinks nodes={[each.segment]} />,
  },
  { key: 'state', title: say('状态', 'State'), cell: (each) => each.stateLabel },
  { key: 'lead', title: say('线索', 'Lead'), cell: (each) => each.leadLabel },
  { key: 'here', title: say('本区生产者', 'Makers here'), unit: say('家', 'firms'), cell: (each) => each.makersHere },
  {
    key: 'elsewhere',
    title: say('外地生产者', 'Makers elsewhere'),
    unit: say('家', 'firms'),
    cell: (each) => (each.makersElsewhereCapped ? `${each.makersElsewhere}+` : each.makersElsewhere),
  },
  {
    key: 'makers',
    title: say('本区企业', 'Firms here'),
    cell: (each) => namesOf(each.makers),
    show: (each) => <NodeLinks nodes={each.makers} />,
  },
  {
    key: 'anchors',
    title: say('外购的链主', 'Anchors buying'),
    cell: (each) => namesOf(each.anchorsBuying),
    show: (each) => <NodeLinks nodes={each.anchorsBuying} />,
  },
  {
    key: 'projects',
    title: say('项目', 'Projects'),
    cell: (each) => namesOf(each.projects),
    show: (each) => <NodeLinks nodes={each.projects} />,
  },
  { key: 'surveyed', title: say('调查日期', 'Surveyed'), cell: (each) => each.surveyedOn },
  {
    key: 'evidence',
    title: say('出处', 'Evidence'),
    cell: (each) =>
      each.evidence
        .flatMap(({ sources }) => sources.map(({ title }) => title))
        .slice(0, 3)
        .join('；'),
    show: (each) => <EvidenceMark of={each.evidence} />,
  },
]
