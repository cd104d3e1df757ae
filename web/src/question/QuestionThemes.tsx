/** Every question by theme, those that the data answers first; those whose tables are missing are folded and say what to load. */
import { Link } from 'wouter'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { Answered } from '../app/Answered.tsx'
import { questionPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { useCatalogue } from './useCatalogue.ts'
import './question.css'

export function QuestionThemes() {
  const say = useSay()
  const asked = useCatalogue()
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('问题', 'Questions')}</h2>
      <Answered asked={asked}>{({ questions }) => <Themes questions={questions} />}</Answered>
    </section>
  )
}

function Themes({ questions }: { questions: readonly CatalogueQuestion[] }) {
  const say = useSay()
  const { lang } = useSettings()
  const open = questions.filter(({ readiness }) => readiness.state !== 'NEEDS')
  const waiting = questions.filter(({ readiness }) => readiness.state === 'NEEDS')
  const themes = Map.groupBy(open, ({ theme }) => theme.value)
  return (
    <>
      <div className="themes">
        {[...themes].map(([theme, members]) => (
          <section key={theme} className="card">
            <h3>{lang === 'ZH' ? members[0]?.theme.label : members[0]?.theme.labelEn}</h3>
            <ul>
              {members.map((question) => (
                <QuestionLine key={question.name} question={question} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {waiting.length > 0 && (
        <details>
          <summary>{say(`另有 ${waiting.length} 个问题缺数据`, `${waiting.length} more questions need data`)}</summary>
          <ul className="waiting">
            {waiting.map((question) => (
              <QuestionLine key={question.name} question={question} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function QuestionLine({ question }: { question: CatalogueQuestion }) {
  const { lang } = useSettings()
  const zh = lang === 'ZH'
  const { state, label, labelEn, reasons } = question.readiness
  return (
    <li>
      <Link href={questionPath(question.name)}>{zh ? question.title : question.titleEn}</Link>
      {state !== 'ANSWERS' && (
        <span className="tag" title={reasons.map(({ text, textEn }) => (zh ? text : textEn)).join('\n')}>
          {zh ? label : labelEn}
        </span>
      )}
      {state === 'NEEDS' && reasons.map(({ table, text, textEn }) => <small key={table}>{zh ? text : textEn}</small>)}
    </li>
  )
}
