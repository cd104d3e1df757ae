/** What happened to the projects of a zone and what was planned, by date; undated milestones stand in the table only. */
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered, Nothing } from '../../app/Answered.tsx'
import { useSay, useSettings } from '../../app/settings.ts'
import { useToday } from '../../app/useParameter.ts'
import { EvidenceMark, type EvidenceParts } from '../../evidence/EvidenceMark.tsx'
import { ProjectTimelineDocument, type ProjectTimelineQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { usePlaces } from '../../start/places.ts'
import { NodeLinks, sourcesOf } from '../parts/NodeLinks.tsx'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import { TimelineDrawing } from './TimelineDrawing.tsx'

export interface Row {
  id: string
  project: { id: string; name: string }
  on: string | null
  label: string
  stageLabel: string
  planned: boolean
  evidence: EvidenceParts
}

export default function TimelinePage() {
  const say = useSay()
  const { lang } = useSettings()
  const places = usePlaces()
  const asked = useAnswer(ProjectTimelineDocument, places.zone ? { place: places.zone, lang } : undefined)
  return (
    <>
      <h1>{say('大事记', 'Timeline')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} />
        <TodayPicker />
      </div>
      <Answered asked={asked}>{(data) => <TimelineFigure data={data} />}</Answered>
    </>
  )
}

function TimelineFigure({ data }: { data: ProjectTimelineQuery }) {
  const say = useSay()
  const today = useToday() ?? new Date().toISOString().slice(0, 10)
  const rows = data.projects.nodes.flatMap((project): Row[] =>
    project.milestones.edges.map(({ id, node }) => ({
      id,
      project,
      on: node.on,
      label: node.localLabel ?? node.stageLabel ?? '—',
      stageLabel: node.stageLabel ?? '—',
      planned: node.planned ?? false,
      evidence: node.evidence,
    })),
  )
  const dated = rows.filter(({ on }) => on)
  const place = data.node && 'name' in data.node ? data.node.name : ''
  const without = data.projects.nodes.length - new Set(dated.map(({ project }) => project.id)).size
  return (
    <Figure
      title={say(`${place}项目大事记`, `Projects of ${place} over time`)}
      sentence={say(
        `${data.projects.totalCount} 个项目中 ${without} 个没有带日期的节点记录，不在图上。`,
        `${without} of ${data.projects.totalCount} projects have no dated milestone and are not drawn.`,
      )}
      asOf={today}
      sources={sourcesOf(rows.map(({ evidence }) => evidence))}
      table={{
        rows,
        rowKey: ({ id }) => id,
        columns: [
          { key: 'on', title: say('日期', 'Date'), cell: ({ on }) => on },
          {
            key: 'project',
            title: say('项目', 'Project'),
            cell: ({ project }) => project.name,
            show: ({ project }) => <NodeLinks nodes={[project]} />,
          },
          { key: 'stage', title: say('阶段', 'Stage'), cell: ({ stageLabel }) => stageLabel },
          { key: 'label', title: say('当地说法', 'Local words'), cell: ({ label }) => label },
          { key: 'planned', title: say('计划', 'Planned'), cell: ({ planned }) => planned },
          {
            key: 'evidence',
            title: say('出处', 'Evidence'),
            cell: ({ evidence }) => evidence.sources.map(({ title }) => title).join('；'),
            show: ({ evidence }) => <EvidenceMark of={evidence} />,
          },
        ],
      }}
      legend={
        <>
          <span>● {say('已发生', 'happened')}</span>
          <span>○ {say('计划', 'planned')}</span>
        </>
      }
    >
      {dated.length > 0 ? (
        <div className="wide">
          <TimelineDrawing rows={dated} today={today} />
        </div>
      ) : (
        <Nothing>{say('没有带日期的节点记录。', 'No dated milestone is recorded.')}</Nothing>
      )}
    </Figure>
  )
}
