/** What is recorded of a chosen company's links in this network, each with its evidence. */
import { Button } from 'antd'
import { Link } from 'wouter'
import { entityPath, viewPath } from '../../app/paths.ts'
import { useSay } from '../../app/settings.ts'
import { LinkEvidence } from './LinkEvidence.tsx'
import type { Network } from './network.ts'
import '../parts/panel.css'

export function NetworkPanel({ network, id, close }: { network: Network; id: string; close(): void }) {
  const say = useSay()
  const node = network.nodes.get(id)
  if (!node) return null
  const links = [...network.links.values()].filter(({ source, target }) => source === id || target === id)
  return (
    <aside className="panel" aria-label={node.name}>
      <header>
        <h3>
          <Link href={entityPath(id)}>{node.name}</Link>
        </h3>
        <Button size="small" onClick={close}>
          {say('关闭', 'Close')}
        </Button>
      </header>
      <p>
        {[node.affiliationLabel, node.presenceLabel].filter(Boolean).join(' · ')}{' '}
        <Link href={viewPath('network', { company: id })}>{say('以它为中心', 'Centre on it')}</Link>
      </p>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            {link.source === id ? say('供给 ', 'supplies ') : say('采购自 ', 'buys from ')}
            {network.nodes.get(link.source === id ? link.target : link.source)?.name}
            {link.product && `：${link.product}`} <span className="tag">{link.standingLabel}</span>
            {link.asOf && <small className="faint">{say(`截至 ${link.asOf}`, `as of ${link.asOf}`)}</small>}
            <LinkEvidence link={link} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
