/** The first page: search, what the data set holds, how old it is and where it is thin, what changed lately, the questions. */
import { useSay } from '../app/settings.ts'
import { QuestionThemes } from '../question/QuestionThemes.tsx'
import { Holdings } from './Holdings.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ThisWeek } from './ThisWeek.tsx'
import './start.css'

export function StartPage() {
  const say = useSay()
  return (
    <div className="start">
      <section className="hero">
        <h1>{say('产业生态图谱', 'The industrial ecosystem as a graph')}</h1>
        <p>
          {say(
            '哪些供应商在上游，哪些还不在本区，先联系谁，凭什么说。',
            'Which suppliers sit upstream, which are not here yet, whom to call first, and on what evidence.',
          )}
        </p>
        <SearchBox large />
      </section>
      <Holdings />
      <ThisWeek />
      <QuestionThemes />
    </div>
  )
}
