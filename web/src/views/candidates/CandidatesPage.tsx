/** Whom to approach for a segment and why, the strongest reason first. Who is left out, and why, is counted below. */
import { Select } from 'antd'
import { Link } from 'wouter'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered, Nothing } from '../../app/Answered.tsx'
import { entityPath, viewPath } from '../../app/paths.ts'
import { type Say, useSay, useSettings } from '../../app/settings.ts'
import { useParameter, useToday } from '../../app/useParameter.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { CandidatesDocument, type CandidatesQuery, SegmentChoicesDocument } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { usePlaces } from '../../start/places.ts'
import { type Column, numberText } from '../../table/column.ts'
import { Cards } from '../parts/Cards.tsx'
import { NodeLinks, namesOf, sourcesOf } from '../parts/NodeLinks.tsx'
import { PlacePicker } from '../parts/PlacePicker.tsx'
import { TodayPicker } from '../parts/TodayPicker.tsx'
import { useFirstGap } from './useFirstGap.ts'

type Zone = NonNullable<CandidatesQuery['zone']>
type Candidate = Zone['candidates']['candidates'][number]

export default function CandidatesPage() {
  const say = useSay()
  const { lang } = useSettings()
  const places = usePlaces()
  const today = useToday()
  const { zone, chain } = places
  const [given, setSegment] = useParameter('segment')
  const segment = useFirstGap(given, places)
  const choices = useAnswer(SegmentChoicesDocument, chain ? { chain } : undefined)
  const asked = useAnswer(
    CandidatesDocument,
    zone && segment ? { zone: { id: zone }, segment: { id: segment }, today: today ?? null, lang } : undefined,
  )
  const options = choices.state === 'answered' ? choices.data.segments.nodes : []
  return (
    <>
      <h1>{say('招引对象', 'Candidates')}</h1>
      <div className="controls no-print">
        <PlacePicker places={places} withChain />
        <label>
          {say('环节', 'Segment')}
          <Select
            className="picker"
            aria-label={say('环节', 'Segment')}
            value={segment ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(id: string | null) => setSegment(id ?? undefined)}
            options={options.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </label>
        <TodayPicker />
      </div>
      <Answered asked={asked}>{(data) => data.zone && <CandidateFigure zone={data.zone} />}</Answered>
    </>
  )
}

function CandidateFigure({ zone }: { zone: Zone }) {
  const say = useSay()
  const { candidates: list } = zone
  const title = say(
    `${zone.name} · ${list.segment.name}招引对象`,
    `Candidates for ${list.segment.name} in ${zone.name}`,
  )
  const left = list.leftOut.filter(({ companies }) => companies > 0)
  return (
    <Figure
      kind="cards"
      title={title}
      sentence={list.sentence}
      asOf={list.today}
      sources={sourcesOf(list.candidates.flatMap(({ evidence }) => evidence))}
      table={{ columns: columnsFor(say), rows: list.candidates, rowKey: ({ company }) => company.id }}
    >
      {list.candidates.length === 0 && (
        <Nothing>
          {say(
            '没有记录到可招引的生产者；未记录不等于没有。',
            'No maker to approach is recorded. That does not mean that there is none.',
          )}
        </Nothing>
      )}
      <Cards
        cards={list.candidates.map((each) => ({
          key: each.company.id,
          group: each.reasonLabel,
          title: <Link href={entityPath(each.company.id)}>{each.company.name}</Link>,
          badge: each.presence.nearnessLabel,
          text: each.why,
          foot: (
            <>
              {each.score.value !== null && (
                <span className="tag">
                  {say(`评分 ${numberText(each.score.value)}`, `score ${numberText(each.score.value)}`)}
                </span>
              )}
              <Link href={viewPath('network', { company: each.company.id })}>{say('供应网络', 'Network')}</Link>
              <EvidenceMark of={each.evidence} />
            </>
          ),
        }))}
      />
      {left.length > 0 && (
        <p className="faint">
          {say('不列入：', 'Left out: ')}
          {left.map(({ reasonLabel, companies }) => `${reasonLabel} ${companies}`).join('；')}
        </p>
      )}
    </Figure>
  )
}

const columnsFor = (say: Say): Column<Candidate>[] => [
  { key: 'reason', title: say('理由', 'Reason'), cell: (each) => each.reasonLabel },
  {
    key: 'company',
    title: say('企业', 'Company'),
    cell: (each) => each.company.name,
    show: (each) => <NodeLinks nodes={[each.company]} />,
  },
  { key: 'why', title: say('为什么找它', 'Why'), cell: (each) => each.why },
  {
    key: 'products',
    title: say('产品', 'Products'),
    cell: (each) => namesOf(each.products),
    show: (each) => <NodeLinks nodes={each.products} />,
  },
  {
    key: 'anchors',
    title: say('已供本地链主', 'Supplies local anchors'),
    cell: (each) => namesOf(each.anchorsSupplied),
  },
  { key: 'rivals', title: say('已供竞品', 'Supplies rivals'), cell: (each) => namesOf(each.rivalsSupplied) },
  { key: 'near', title: say('远近', 'Nearness'), cell: (each) => each.presence.nearnessLabel },
  {
    key: 'signals',
    title: say('动向', 'Signals'),
    cell: (each) => each.signals.map(({ on, name }) => [on, name].filter(Boolean).join(' ')).join('；'),
  },
  { key: 'score', title: say('评分', 'Score'), cell: (each) => each.score.value },
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
