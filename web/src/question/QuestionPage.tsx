/** A question's page, from its catalogue entry: form, answer as its view and as a table, downloads, and the way to the playground. */
import { useMemo } from 'react'
import { useParams, useSearchParams } from 'wouter'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { useAsked } from '../api/useAnswer.ts'
import { Answered, Nothing } from '../app/Answered.tsx'
import { useSay, useSettings } from '../app/settings.ts'
import { askPages } from './askPages.ts'
import { QuestionAnswer } from './QuestionAnswer.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { useCatalogue } from './useCatalogue.ts'
import { missingOf, requestFor, searchFrom, type Values, valuesFrom } from './variables.ts'

export default function QuestionPage() {
  const say = useSay()
  const { name } = useParams<{ name: string }>()
  const asked = useCatalogue()
  return (
    <Answered asked={asked}>
      {({ questions }) => {
        const question = questions.find((each) => each.name === name)
        return question ? (
          <Asking key={question.name} question={question} />
        ) : (
          <Nothing>{say(`没有问题“${name}”。`, `There is no question “${name}”.`)}</Nothing>
        )
      }}
    </Answered>
  )
}

function Asking({ question }: { question: CatalogueQuestion }) {
  const say = useSay()
  const { lang } = useSettings()
  const zh = lang === 'ZH'
  const [search, setSearch] = useSearchParams()
  const values = useMemo(() => valuesFrom(question, search), [question, search])
  const missing = missingOf(question, values)
  const variables = missing.length > 0 ? undefined : withLanguage(question, requestFor('rows', question, values), lang)
  const asked = useAsked(variables && question.name + JSON.stringify(variables), (signal) =>
    askPages(question, variables ?? {}, signal),
  )
  const { reasons, state } = question.readiness
  return (
    <>
      <h1>{zh ? question.title : question.titleEn}</h1>
      <p className="about">{question.description}</p>
      {state !== 'ANSWERS' && (
        <p className="readiness">
          {reasons.map(({ table, text, textEn }) => (
            <span key={table + text}>{zh ? text : textEn} </span>
          ))}
        </p>
      )}
      <QuestionForm question={question} values={values} run={(next) => setSearch(searchFrom(question, next))} />
      {missing.length > 0 ? (
        <Nothing>
          {say('请先填写：', 'Please fill in: ')}
          {missing.map(({ title, titleEn }) => (zh ? title : titleEn)).join('、')}
        </Nothing>
      ) : (
        <Answered asked={asked}>
          {(pages) => <QuestionAnswer question={question} values={values} {...pages} />}
        </Answered>
      )}
    </>
  )
}

/** Labels and sentences in the reader's language where the question takes one. */
function withLanguage({ variables }: CatalogueQuestion, values: Values, lang: string): Values {
  return variables.some(({ name, type }) => name === 'lang' && type.startsWith('Language'))
    ? { ...values, lang }
    : values
}
