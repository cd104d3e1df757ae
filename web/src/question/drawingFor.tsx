/** What is drawn from an answer itself: a network where it carries one, cards or a time line from its rows. */
import { lazy, type ReactNode, Suspense } from 'react'
import { Link } from 'wouter'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { entityPath } from '../app/paths.ts'
import { cellText } from '../table/column.ts'
import { Cards } from '../views/parts/Cards.tsx'
import type { QuestionRow } from './rowsOf.ts'
import type { Values } from './variables.ts'
import '../entity/timeline.css'

const QuestionNetwork = lazy(() => import('./QuestionNetwork.tsx'))

export const isDrawn = ({ graphPath, view }: CatalogueQuestion): boolean =>
  graphPath !== null && view.value === 'NETWORK'

export function drawingFor(question: CatalogueQuestion, values: Values, rows: readonly QuestionRow[]): ReactNode {
  // Pictures of other kinds are for graph programs: the page has a view of its own.
  if (isDrawn(question))
    return (
      <Suspense fallback={null}>
        <QuestionNetwork question={question} values={values} />
      </Suspense>
    )
  if (question.view.value === 'TIMELINE' && rows.length > 0) return <RowTimeline question={question} rows={rows} />
  if (question.view.value === 'CARDS' && rows.length > 0) return <RowCards question={question} rows={rows} />
  return undefined
}

/** The first column groups when it repeats; the name is the title; the longest text is the reason. */
function RowCards({ question: { columns }, rows }: { question: CatalogueQuestion; rows: readonly QuestionRow[] }) {
  const name = columns.find(({ path }) => /\.name$/.test(path)) ?? columns[0]
  const reason = columns.find(({ path }) => /\.(why|sentence|reason)$/.test(path))
  const group = columns.find(({ path }) => /reasonLabel$|leadLabel$/.test(path))
  const rest = columns.filter((column) => ![name, reason, group].includes(column))
  return (
    <Cards
      cards={rows.map((row) => {
        const text = (column: (typeof columns)[number] | undefined) =>
          column ? cellText(row.cells.get(column.path)) : ''
        return {
          key: row.key,
          group: text(group),
          title: row.id ? <Link href={entityPath(row.id)}>{text(name)}</Link> : text(name),
          text: text(reason),
          foot: rest
            .filter(({ path }) => row.cells.get(path) != null)
            .map((column) => (
              <span key={column.path} className="faint">
                {column.title} {text(column)}
              </span>
            )),
        }
      })}
    />
  )
}

/** The first column whose path ends in a date stands at the left. */
function RowTimeline({ question: { columns }, rows }: { question: CatalogueQuestion; rows: readonly QuestionRow[] }) {
  const date = columns.find(({ path }) => /\.(on|period|since|asOf)$/.test(path)) ?? columns[0]
  const rest = columns.filter((column) => column !== date)
  return (
    <ol className="timeline">
      {rows.map((row) => (
        <li key={row.key}>
          <time>{date && cellText(row.cells.get(date.path))}</time>
          <span>
            {rest
              .flatMap(({ path }) => row.cells.get(path) ?? [])
              .map((cell) => cellText(cell))
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
