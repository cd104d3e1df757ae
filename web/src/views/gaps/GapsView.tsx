/** What a zone lacks along a chain: the best lead first, each with its reason and the way to candidates. */
import { Link } from 'wouter'
import { by } from '../../api/by.ts'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered } from '../../app/Answered.tsx'
import { stateColours, useInk } from '../../app/colours.ts'
import { viewPath } from '../../app/paths.ts'
import { type Say, useSay, useSettings } from '../../app/settings.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { GapsDocument, type GapsQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import type { Column } from '../../table/column.ts'
import { Cards } from '../parts/Cards.tsx'
import { NodeLinks, namesOf, sourcesOf } from '../parts/NodeLinks.tsx'

type Zone = NonNullable<GapsQuery['zone']>
type Gap = Zone['gaps']['gaps'][number]

interface GapsViewProps {
  zone: string
  chain: string
  today: string | undefined
}

export default function GapsView({ zone, chain, today }: GapsViewProps) {
  const { lang } = useSettings()
  const asked = useAnswer(GapsDocument, { zone: by(zone), chain: by(chain), today: today ?? null, lang })
  return <Answered asked={asked}>{(data) => data.zone && <GapFigure zone={data.zone} />}</Answered>
}

function GapFigure({ zone }: { zone: Zone }) {
  const say = useSay()
  const ink = useInk()
  const { gaps: list } = zone
  const title = say(`${zone.name} · ${list.chain.name}缺口清单`, `Gaps of ${list.chain.name} in ${zone.name}`)
  return (
    <Figure
      kind="cards"
      title={title}
      sentence={list.sentence}
      asOf={list.today}
      sources={sourcesOf(list.gaps.flatMap(({ evidence }) => evidence))}
      table={{ columns: columnsFor(say, zone.id), rows: list.gaps, rowKey: ({ segment }) => segment.id }}
      actions={
        <Link className="button" href={viewPath('chain-map', { zone: zone.id, chain: list.chain.id })}>
          {say('产业链图', 'Chain map')}
        </Link>
      }
    >
      <Cards
        cards={list.gaps.map((gap) => ({
          key: gap.segment.id,
          group: gap.leadLabel,
          title: gap.segment.name,
          badge: gap.stateLabel,
          edge: gap.state === 'UNKNOWN' ? ink.faint : stateColours[gap.state].fill,
          text: gap.reason,
          foot: (
            <>
              <Link href={viewPath('candidates', { segment: gap.segment.id, zone: zone.id, chain: list.chain.id })}>
                {say('招引对象', 'Candidates')}
              </Link>
              {gap.evidence.length > 0 && <EvidenceMark of={gap.evidence} />}
            </>
          ),
        }))}
      />
      <details>
        <summary>
          {say(
            `另有 ${list.nothingKnown.length} 个环节没有任何线索`,
            `${list.nothingKnown.length} more segments without any lead`,
          )}
        </summary>
        <NodeLinks nodes={list.nothingKnown} most={200} />
      </details>
    </Figure>
  )
}

const columnsFor = (say: Say, zone: string): Column<Gap>[] => [
  { key: 'lead', title: say('线索', 'Lead'), cell: (gap) => gap.leadLabel },
  {
    key: 'segment',
    title: say('环节', 'Segment'),
    cell: (gap) => gap.segment.name,
    show: (gap) => <Link href={viewPath('candidates', { segment: gap.segment.id, zone })}>{gap.segment.name}</Link>,
  },
  { key: 'state', title: say('状态', 'State'), cell: (gap) => gap.stateLabel },
  {
    key: 'anchors',
    title: say('外购的链主', 'Anchors buying'),
    cell: (gap) => namesOf(gap.anchorsBuying),
    show: (gap) => <NodeLinks nodes={gap.anchorsBuying} />,
  },
  {
    key: 'suppliers',
    title: say('现供应商', 'Suppliers now'),
    cell: (gap) => namesOf(gap.suppliers),
    show: (gap) => <NodeLinks nodes={gap.suppliers} />,
  },
  {
    key: 'elsewhere',
    title: say('外地生产者', 'Makers elsewhere'),
    unit: say('家', 'firms'),
    cell: (gap) => (gap.on.makersElsewhereCapped ? `${gap.makersElsewhere}+` : gap.makersElsewhere),
  },
  { key: 'importance', title: say('重要性', 'Importance'), cell: (gap) => gap.importance },
  { key: 'reason', title: say('理由', 'Reason'), cell: (gap) => gap.reason },
  {
    key: 'evidence',
    title: say('出处', 'Evidence'),
    cell: (gap) =>
      gap.evidence
        .flatMap(({ sources }) => sources.map(({ title }) => title))
        .slice(0, 3)
        .join('；'),
    show: (gap) => <EvidenceMark of={gap.evidence} />,
  },
]
