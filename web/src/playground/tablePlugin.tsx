/** Puts the table of an answer into GraphiQL's side bar. */
import type { GraphiQLPlugin } from '@graphiql/react'
import { AnswerTable } from './AnswerTable.tsx'

export const tablePlugin: GraphiQLPlugin = { title: '表格', icon: TableIcon, content: AnswerTable }

function TableIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <rect x="3" y="4.5" width="18" height="15" rx="1.5" />
      <path d="M3 9.5h18M3 14.5h18M10 4.5v15" />
    </svg>
  )
}
