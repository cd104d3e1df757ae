/** The figures published about a place, each with target, completion, rank and trend where they are known. */
import { useState } from 'react'
import { Link } from 'wouter'
import { useAnswer } from '../../api/useAnswer.ts'
import { Answered, Nothing } from '../../app/Answered.tsx'
import { useInk } from '../../app/colours.ts'
import { entityPath } from '../../app/paths.ts'
import { type Say, useSay, useSettings } from '../../app/settings.ts'
import { EvidenceMark } from '../../evidence/EvidenceMark.tsx'
import { IndicatorBoardDocument, type IndicatorBoardQuery } from '../../generated/graphql.ts'
import { Figure } from '../../picture/Figure.tsx'
import { type Column, numberText } from '../../table/column.ts'
import { valueText } from '../../table/valueText.ts'
import { sourcesOf } from '../parts/NodeLinks.tsx'
import { Trend } from './Trend.tsx'
import './board.css'

type Row = IndicatorBoardQuery['indicatorBoard'][number]

interface IndicatorsViewProps {
  about: string
}

export default function IndicatorsView({ about }: IndicatorsViewProps) {
  const { lang } = useSettings()
  const asked = useAnswer(IndicatorBoardDocument, { about, lang })
  return <Answered asked={asked}>{(data) => <Board data={data} />}</Answered>
}

function Board({ data }: { data: IndicatorBoardQuery }) {
  const say = useSay()
  const ink = useInk()
  const [all, setAll] = useState(false)
  const rows = data.indicatorBoard
  const name = data.node && 'name' in data.node ? data.node.name : ''
  const telling = rows.filter(
    (row) => row.target || row.completion !== null || row.latest?.rank || row.trend.length > 1,
  )
  const shown = all || telling.length === 0 ? rows : telling
  const dates = rows.flatMap(({ latest }) => (latest?.evidence.asOf ? [latest.evidence.asOf] : [])).sort()
  return (
    <Figure
      kind="cards"
      title={say(`${name}指标看板`, `Indicators of ${name}`)}
      sentence={say(
        `${rows.length} 项指标有记录，其中 ${telling.length} 项有目标、排名或走势。`,
        `${rows.length} indicators are recorded, ${telling.length} with target, rank or trend.`,
      )}
      asOf={dates.at(-1) ?? '—'}
      sources={sourcesOf(rows.flatMap(({ latest }) => (latest ? [latest.evidence] : [])))}
      table={{ columns: columnsFor(say), rows, rowKey: ({ indicator }) => indicator.id }}
    >
      {rows.length === 0 && <Nothing>{say('没有指标记录。', 'No indicator is recorded.')}</Nothing>}
      <div className="board">
        {shown.map((row) => (
          <article key={row.indicator.id} className="card">
            <h3>
              <Link href={entityPath(row.indicator.id)}>{row.indicator.name}</Link>
            </h3>
            <p className="value">{row.latest ? valueText(row.latest) : '—'}</p>
            <p className="faint">
              {[row.latest?.period, row.latest?.kindLabel, row.indicator.directionLabel].filter(Boolean).join(' · ')}
            </p>
            {row.completion !== null && (
              <p>
                <meter value={Math.min(1, row.completion)} max={1} aria-label={say('完成率', 'Completion')} />{' '}
                {say(`完成 ${numberText(row.completion * 100)}%`, `${numberText(row.completion * 100)}% done`)}
                {row.target && (
                  <small className="faint">
                    {' '}
                    {say('目标', 'target')} {valueText(row.target)}
                  </small>
                )}
              </p>
            )}
            {row.latest?.rank && (
              <p>
                {rankText(row.latest, say)}
                {row.latest.rankOf && ` / ${row.latest.rankOf}`}
                {row.latest.rankIn && <small className="faint"> {row.latest.rankIn.name}</small>}
              </p>
            )}
            <Trend points={row.trend} ink={ink} />
            {row.latest && <EvidenceMark of={row.latest.evidence} />}
          </article>
        ))}
      </div>
      {telling.length > 0 && telling.length < rows.length && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all
            ? say('只看有目标、排名或走势的', 'Only those with target, rank or trend')
            : say(`看全部 ${rows.length} 项`, `All ${rows.length}`)}
        </button>
      )}
    </Figure>
  )
}

const columnsFor = (say: Say): Column<Row>[] => [
  { key: 'indicator', title: say('指标', 'Indicator'), cell: ({ indicator }) => indicator.name },
  { key: 'value', title: say('数值', 'Value'), cell: ({ latest }) => latest && valueText(latest) },
  { key: 'period', title: say('期间', 'Period'), cell: ({ latest }) => latest?.period },
  { key: 'kind', title: say('类别', 'Kind'), cell: ({ latest }) => latest?.kindLabel },
  { key: 'target', title: say('目标', 'Target'), cell: ({ target }) => target && valueText(target) },
  {
    key: 'completion',
    title: say('完成率', 'Completion'),
    unit: '%',
    cell: ({ completion }) => (completion === null ? null : completion * 100),
  },
  { key: 'rank', title: say('排名', 'Rank'), cell: ({ latest }) => latest?.rank },
  {
    key: 'growth',
    title: say('同比', 'Growth'),
    unit: '%',
    cell: ({ latest }) => (latest?.growth == null ? null : latest.growth * 100),
  },
  { key: 'words', title: say('原文', 'As written'), cell: ({ latest }) => latest?.text },
  {
    key: 'evidence',
    title: say('出处', 'Evidence'),
    cell: ({ latest }) => latest?.evidence.sources.map(({ title }) => title).join('；'),
    show: ({ latest }) => (latest ? <EvidenceMark of={latest.evidence} /> : '—'),
  },
]

/** Of a rank without a value the qualifier speaks: `≤ 3` is third or better. */
function rankText({ rank, value, qualifierLabel }: NonNullable<Row['latest']>, say: Say): string {
  const orBetter = value === null && qualifierLabel === '≤'
  return orBetter ? say(`前 ${rank} 位`, `Top ${rank}`) : say(`第 ${rank} 位`, `Rank ${rank}`)
}
