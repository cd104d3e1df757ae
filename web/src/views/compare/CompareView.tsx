/** Zones side by side along a chain. Where they are known to different degrees the page says so and colours nothing against each other. */
import { by } from '../../api/by.ts'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { useSay, useSettings } from '../../app/settings.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { CompareZonesDocument, type CompareZonesQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { StateLegend } from '../chainMap/StateLegend.tsx'
import { NodeLinks } from '../parts/NodeLinks.tsx'
import { Matrix } from './Matrix.tsx'

type Comparison = CompareZonesQuery['compareZones']

interface CompareViewProps {
  zones: readonly string[]
  chain: string
  today: string | undefined
}

export default function CompareView({ zones, chain, today }: CompareViewProps) {
  const { lang } = useSettings()
  const asked = useAnswer(CompareZonesDocument, { zones: zones.map(by), chain: by(chain), today: today ?? null, lang })
  return <Answered asked={asked}>{(data) => <Comparison comparison={data.compareZones} />}</Answered>
}

function Comparison({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const { zones, rows } = comparison
  return (
    <Figure
      title={say(`${comparison.chain.name}：各区环节对照`, `${comparison.chain.name}: zones side by side`)}
      sentence={comparison.sentence}
      asOf={comparison.today}
      legend={comparison.comparable ? <StateLegend /> : undefined}
      table={{
        rows,
        rowKey: ({ segment }) => segment.id,
        columns: [
          {
            key: 'segment',
            title: say('环节', 'Segment'),
            cell: ({ segment }) => segment.name,
            show: ({ segment }) => <NodeLinks nodes={[segment]} />,
          },
          ...zones.map(({ zone }, place) => ({
            key: zone.id,
            title: zone.name,
            cell: ({ cells }: Comparison['rows'][number]) => {
              const cell = cells[place]
              return cell && `${cell.stateLabel} ${cell.makersHere}`
            },
          })),
          {
            key: 'anywhere',
            title: say('各地生产者', 'Makers anywhere'),
            unit: say('家', 'firms'),
            cell: ({ makersAnywhere }) => makersAnywhere,
          },
        ],
      }}
    >
      <div className="wide">
        <Matrix comparison={comparison} />
      </div>
      {!comparison.comparable && <Published comparison={comparison} />}
    </Figure>
  )
}

/** What may be looked at where the zones may not be ranked. */
function Published({ comparison: { published, publishedSentence } }: { comparison: Comparison }) {
  const say = useSay()
  return (
    <section>
      <h3>{say('公布的数字', 'Published figures')}</h3>
      <p>{publishedSentence}</p>
      <ul>
        {published.flatMap(({ indicator, figures }) =>
          figures.map(({ zone, observation }) => (
            <li key={`${indicator.id} ${zone.id}`}>
              {[indicator.name, zone.name, observation?.readable?.text ?? observation?.text, observation?.period]
                .filter(Boolean)
                .join(' · ')}{' '}
              {observation && <EvidenceMark of={[observation.evidence]} />}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
