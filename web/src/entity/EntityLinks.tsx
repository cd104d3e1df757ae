/** From a node to the views that are about it. */
import { Link } from 'wouter'
import { viewPath } from '../app/paths.ts'
import { useSay } from '../app/settings.ts'
import type { StoredNode } from './node.ts'

export function EntityLinks({ node: { __typename: kind, id, chain } }: { node: StoredNode }) {
  const say = useSay()
  const views = {
    Company: [[viewPath('network', { company: id }), say('供应网络', 'Supply network')]],
    Zone: [
      [viewPath('chain-map', { zone: id }), say('产业链图', 'Chain map')],
      [viewPath('gaps', { zone: id }), say('缺口', 'Gaps')],
      [viewPath('pipeline', { zone: id }), say('项目管线', 'Pipeline')],
      [viewPath('indicators', { about: id }), say('指标', 'Indicators')],
    ],
    Chain: [
      [viewPath('chain-map', { chain: id }), say('产业链图', 'Chain map')],
      [viewPath('compare', { chain: id }), say('区域比较', 'Zones compared')],
    ],
    Segment: [
      [
        viewPath('candidates', { segment: id, chain: (chain as { id: string } | null)?.id }),
        say('招引对象', 'Candidates'),
      ],
    ],
  } as Readonly<Record<string, readonly (readonly [string, string])[]>>
  return (views[kind] ?? []).map(([href, title]) => (
    <Link key={href} href={href} className="button">
      {title}
    </Link>
  ))
}
