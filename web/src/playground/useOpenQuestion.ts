/** Opens a shipped question as it was shipped: in the tab that still holds it, else in a new one. Edited tabs stay as they are. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { Question } from './questions.ts'

export function useOpenQuestion(): (question: Question) => void {
  const tabs = useGraphiQL((state) => state.tabs)
  const activeIndex = useGraphiQL((state) => state.activeTabIndex)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const { addTab, changeTab } = useGraphiQLActions()
  return ({ query, variables }) => {
    // What is typed reaches `tabs` with a delay; the editors have it at once.
    const typed = { query: queryEditor?.getValue(), variables: variableEditor?.getValue() }
    const holds = (tab: { query?: string | null | undefined; variables?: string | null | undefined }) =>
      tab.query === query && (tab.variables ?? '') === variables
    const index = tabs.findIndex((tab, place) => holds(place === activeIndex ? typed : tab))
    if (index === activeIndex) return
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
  }
}
