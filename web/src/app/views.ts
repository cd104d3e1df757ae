/** The views in the order of a planner's work, and how the page in front of the reader carries its zone, chain and day along. */
import { useSearchParams } from 'wouter'
import { base, type ViewName, viewPath } from './paths.ts'
import { useSay } from './settings.ts'

const carried = ['zone', 'chain', 'company', 'today'] as const

export function useViews(): { at: string; href: string; title: string }[] {
  const say = useSay()
  const [search] = useSearchParams()
  const along = Object.fromEntries(carried.map((name) => [name, search.get(name) ?? undefined]))
  const view = (name: ViewName, title: string) => ({ at: `${base}/${name}`, href: viewPath(name, along), title })
  return [
    { at: `${base}/questions`, href: `${base}/questions`, title: say('问题', 'Questions') },
    view('network', say('供应网络', 'Supply network')),
    view('chain-map', say('产业链图', 'Chain map')),
    view('gaps', say('缺口', 'Gaps')),
    view('candidates', say('招引对象', 'Candidates')),
    view('pipeline', say('项目管线', 'Pipeline')),
    view('timeline', say('大事记', 'Timeline')),
    view('indicators', say('指标', 'Indicators')),
    view('compare', say('区域比较', 'Zones compared')),
    view('flows', say('供货流向', 'Flows')),
    view('clusters', say('集聚', 'Clusters')),
  ]
}
