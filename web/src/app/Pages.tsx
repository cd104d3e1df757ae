/** Which page stands at which address. All but the start page are fetched when they are opened. */
import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { StartPage } from '../start/StartPage.tsx'
import { Nothing } from './Answered.tsx'
import { base } from './paths.ts'
import { useSay } from './settings.ts'

const pages: Readonly<Record<string, ComponentType>> = {
  '/search': lazy(() => import('../start/SearchPage.tsx')),
  '/questions': lazy(() => import('../question/QuestionList.tsx')),
  '/entity/:id': lazy(() => import('../entity/EntityPage.tsx')),
  '/question/:name': lazy(() => import('../question/QuestionPage.tsx')),
  '/network': lazy(() => import('../views/network/NetworkPage.tsx')),
  '/chain-map': lazy(() => import('../views/chainMap/ChainMapPage.tsx')),
  '/gaps': lazy(() => import('../views/gaps/GapsPage.tsx')),
  '/candidates': lazy(() => import('../views/candidates/CandidatesPage.tsx')),
  '/pipeline': lazy(() => import('../views/pipeline/PipelinePage.tsx')),
  '/timeline': lazy(() => import('../views/timeline/TimelinePage.tsx')),
  '/indicators': lazy(() => import('../views/indicators/IndicatorsPage.tsx')),
  '/compare': lazy(() => import('../views/compare/ComparePage.tsx')),
  '/flows': lazy(() => import('../views/flows/FlowsPage.tsx')),
  '/clusters': lazy(() => import('../views/clusters/ClustersPage.tsx')),
}

export function Pages() {
  const say = useSay()
  return (
    <Suspense fallback={<div className="loading" role="status" aria-label={say('正在载入', 'Loading')} />}>
      <Switch>
        <Route path="/" component={StartPage} />
        {Object.entries(pages).map(([path, Page]) => (
          <Route key={path} path={base + path} component={Page} />
        ))}
        <Route>
          <Nothing>{say('没有这一页。', 'There is no such page.')}</Nothing>
        </Route>
      </Switch>
    </Suspense>
  )
}
