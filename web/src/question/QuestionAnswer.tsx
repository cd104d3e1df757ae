/** The answer to a question in its view, with its table, notes and every download. */
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { entityPath } from '../app/paths.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { Figure } from '../picture/Figure.tsx'
import { type Column, cellText } from '../table/column.ts'
import { Downloads } from './Downloads.tsx'
import { drawingFor, isDrawn } from './drawingFor.tsx'
import { notesOf, type QuestionRow, rowsOf } from './rowsOf.ts'
import { searchFrom, type Values } from './variables.ts'
import '../views/parts/facts.css'

const ViewOf = lazy(() => import('./ViewOf.tsx'))

interface QuestionAnswerProps {
  question: CatalogueQuestion
  values: Values
  pages: readonly Record<string, unknown>[]
  more: boolean
}

export function QuestionAnswer({ question, values, pages, more }: QuestionAnswerProps) {
  const say = useSay()
  const { lang } = useSettings()
  const zh = lang === 'ZH'
  const rows = pages.flatMap((page, place) =>
    rowsOf(question, page).map((row) => ({ ...row, key: `${place} ${row.key}` })),
  )
  const notes = notesOf(question, pages[0]).filter(({ text }) => text !== null)
  const asOf = notes.find(({ text }) => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text))?.text
  const sentence = notes.find(({ note }) => /sentence$/.test(note.path))?.text
  const others = notes.filter(({ text }) => text !== sentence && text !== asOf)
  const columns = question.columns.map((column, place): Column<QuestionRow> => {
    const cell = (row: QuestionRow) => row.cells.get(column.path)
    const title = zh ? column.title : column.titleEn
    const isFirstName = place === question.columns.findIndex(({ path }) => /\.name$/.test(path))
    return {
      key: column.path,
      title,
      ...(column.unit ? { unit: column.unit } : {}),
      cell,
      ...(isFirstName ? { show: (row: QuestionRow) => named(row, cellText(cell(row))) } : {}),
    }
  })
  const title = [
    zh ? question.title : question.titleEn,
    ...Object.values(values).filter((value) => typeof value === 'string' && /^[^:]*[^:\d-][^:]*$/.test(value)),
  ].join(' · ')
  return (
    <>
      <Suspense fallback={null}>
        <ViewOf question={question} values={values} />
      </Suspense>
      <Figure
        kind={isDrawn(question) ? 'picture' : 'cards'}
        title={title}
        sentence={typeof sentence === 'string' ? sentence : undefined}
        asOf={typeof asOf === 'string' ? asOf : new Date().toISOString().slice(0, 10)}
        table={{ columns, rows, rowKey: ({ key }) => key }}
        actions={
          <>
            <Downloads question={question} search={searchFrom(question, values)} />
            <Button size="small" href={`/playground?question=${question.name}`}>
              {say('在查询台打开', 'Open in playground')}
            </Button>
          </>
        }
      >
        {drawingFor(question, values, rows)}
      </Figure>
      {more && (
        <p className="faint">
          {say('只显示了前一部分；下载的文件有全部行。', 'Only the first rows are shown; downloads have them all.')}
        </p>
      )}
      {others.length > 0 && (
        <dl className="facts">
          {others.map(({ note, text }) => (
            <div key={note.path}>
              <dt>{zh ? note.title : note.titleEn}</dt>
              <dd>{cellText(text)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

const named = ({ id }: QuestionRow, text: string) => (id ? <Link href={entityPath(id)}>{text}</Link> : text)
