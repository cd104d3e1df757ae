/** GraphiQL with our tabs, its documentation and explorer beside it. Headers, which may hold a key, are never stored. */
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { Guide } from './Guide.tsx'
import { questionTabs } from './questionTabs.ts'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })]

export function Playground() {
  return (
    <div className="playground">
      <Guide />
      <main className="editor">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultTabs={questionTabs}
          shouldPersistHeaders={false}
          defaultTheme="light"
        >
          <GraphiQL.Logo>
            <span className="logo">链图</span>
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  )
}
