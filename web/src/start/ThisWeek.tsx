/** What imports changed in the last seven days: a sentence, the latest few, and the way to the whole brief. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../app/Answered.tsx'
import { questionPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { RecentChangesDocument } from '../generated/graphql.ts'
import { NodeLinks } from '../views/parts/NodeLinks.tsx'

const weekMs = 7 * 86_400_000

export function ThisWeek() {
  const say = useSay()
  const { lang } = useSettings()
  const since = useMemo(() => new Date(Date.now() - weekMs).toISOString().slice(0, 10), [])
  const asked = useAnswer(RecentChangesDocument, { since, lang })
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week">{say('近七天的变动', 'Changed in the last seven days')}</h2>
      <Answered asked={asked}>
        {({ changes }) => (
          <>
            <p>
              {changes.sentence}{' '}
              <Link href={questionPath('weekly-brief', { since })}>{say('看每周简报', 'See the weekly brief')}</Link>
            </p>
            <ul>
              {changes.entries.map(({ subject, kindLabel, text, about }, index) => (
                <li key={`${subject} ${index}`}>
                  {kindLabel} · {about.length > 0 ? <NodeLinks nodes={about} /> : subject} · {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  )
}
