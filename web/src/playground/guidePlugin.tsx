/** Puts the guide into GraphiQL's side bar. */
import type { GraphiQLPlugin } from '@graphiql/react'
import { GuidePanel } from './GuidePanel.tsx'

export const guidePlugin: GraphiQLPlugin = { title: '指南', icon: GuideIcon, content: GuidePanel }

function GuideIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.2 9.3a2.8 2.8 0 1 1 4 2.6c-.8.4-1.2 1-1.2 1.9" strokeLinecap="round" />
      <circle cx="12" cy="16.8" r=".5" fill="currentColor" />
    </svg>
  )
}
