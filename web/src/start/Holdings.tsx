/** What the data set holds, up to when, and where it is thin. */

import { Link } from 'wouter'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../app/Answered.tsx'
import { viewPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { HoldingsDocument, ThinnessDocument } from '../generated/graphql.ts'
import { usePlaces } from './places.ts'

export function Holdings() {
  const say = useSay()
  const { lang } = useSettings()
  const { zones, zone, chains, chain } = usePlaces()
  const held = useAnswer(HoldingsDocument, {})
  const thin = useAnswer(ThinnessDocument, zone && chain ? { zone, chain, lang } : undefined)
  const nameOf = (list: readonly { id: string; name: string }[], id: string | undefined) =>
    list.find((each) => each.id === id)?.name
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">{say('数据里有什么', 'What the data holds')}</h2>
      <Answered asked={held}>
        {(data) => (
          <dl className="counts">
            {(
              [
                [say('企业', 'Companies'), data.companies],
                [say('项目', 'Projects'), data.projects],
                [say('环节', 'Segments'), data.segments],
                [say('产品', 'Products'), data.products],
                [say('政策', 'Policies'), data.policies],
                [say('事件', 'Events'), data.events],
                [say('观测值', 'Observations'), data.observations],
                [say('来源', 'Sources'), data.sources],
              ] as const
            ).map(([title, { totalCount }]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{totalCount}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
      {zone && chain && (
        <Answered asked={thin}>
          {({ coverageOf }) => (
            <p className="thin">
              <Link href={viewPath('chain-map', { zone, chain })}>
                {nameOf(zones, zone)} · {nameOf(chains, chain)}
              </Link>
              {say('：', ': ')}
              {coverageOf.sentence} {latest(coverageOf.rows, say)}
            </p>
          )}
        </Answered>
      )}
    </section>
  )
}

function latest(rows: readonly { latestAsOf?: string | null }[], say: (zh: string, en: string) => string): string {
  const dates = rows.flatMap(({ latestAsOf }) => (latestAsOf ? [latestAsOf] : [])).sort()
  const [last] = dates.slice(-1)
  return last ? say(`最新一条记录截至 ${last}。`, `The latest record speaks for ${last}.`) : ''
}
