/** GraphiQL with a tab for each theme of questions; documentation, history, explorer, table and guide beside it. It asks `/graphql` of this origin and nothing else. */
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { keyHeaders } from '../api/key.ts'
import { AskedQuestion } from './AskedQuestion.tsx'
import { guidePlugin } from './guidePlugin.tsx'
import { firstOfThemes } from './questions.ts'
import { storage } from './storage.ts'
import { TitleBar } from './TitleBar.tsx'
import { tablePlugin } from './tablePlugin.tsx'

/** Carries the key of this session, where one was entered in the explorer; a header typed in the editor wins. */
const withKey: typeof fetch = (address, init) =>
  fetch(address, { ...init, headers: { ...keyHeaders(), ...(init?.headers as Record<string, string>) } })

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: withKey })
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), tablePlugin, guidePlugin]
const tabs = firstOfThemes.map(({ query, variables }) => ({ query, variables }))

export function Playground() {
  return (
    <div className="playground">
      <TitleBar />
      <main>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          plugins={plugins}
          defaultTabs={tabs}
          defaultEditorToolsVisibility="variables"
          // Headers may hold a key: GraphiQL must not write them to storage.
          shouldPersistHeaders={false}
          defaultTheme="light"
        >
          <GraphiQL.Logo>
            <AskedQuestion />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  )
}
