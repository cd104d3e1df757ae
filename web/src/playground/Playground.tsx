/** GraphiQL with our questions as tabs; documentation, history, explorer and guide beside it. It asks `/graphql` of this origin and nothing else. */
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { guidePlugin } from './guidePlugin.tsx'
import { questions } from './questions.ts'
import { storage } from './storage.ts'
import { TitleBar } from './TitleBar.tsx'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), guidePlugin]
const tabs = questions.map(({ query, variables }) => ({ query, variables }))

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
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  )
}
