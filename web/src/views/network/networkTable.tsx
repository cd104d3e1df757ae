/** The network as rows: one a supply link, with both ends, standing and evidence. */
import { Link } from 'wouter'
import { entityPath } from '../../app/paths.ts'
import type { Say } from '../../app/settings.ts'
import type { Column } from '../../table/column.ts'
import { LinkEvidence } from './LinkEvidence.tsx'
import type { Network, NetworkLink } from './network.ts'

export function networkTable({ nodes, links }: Network, say: Say) {
  const name = (id: string) => nodes.get(id)?.name ?? id
  const tier = ({ source, target }: NetworkLink) => {
    const columns = [nodes.get(source)?.column ?? 0, nodes.get(target)?.column ?? 0]
    return columns.reduce((far, column) => (Math.abs(column) > Math.abs(far) ? column : far), 0)
  }
  const side = (column: number) => (column < 0 ? say('上游', 'upstream') : say('下游', 'downstream'))
  const company = (id: string) => <Link href={entityPath(id)}>{name(id)}</Link>
  const columns: Column<NetworkLink>[] = [
    { key: 'side', title: say('方向', 'Side'), cell: (link) => side(tier(link)) },
    { key: 'tier', title: say('层级', 'Tier'), cell: (link) => Math.abs(tier(link)) },
    {
      key: 'supplier',
      title: say('供方', 'Supplier'),
      cell: (link) => name(link.source),
      show: (link) => company(link.source),
    },
    {
      key: 'customer',
      title: say('需方', 'Customer'),
      cell: (link) => name(link.target),
      show: (link) => company(link.target),
    },
    { key: 'product', title: say('产品', 'Product'), cell: (link) => link.product },
    { key: 'standing', title: say('状况', 'Standing'), cell: (link) => link.standingLabel },
    { key: 'since', title: say('开始', 'Since'), cell: (link) => link.since },
    { key: 'basis', title: say('依据', 'Basis'), cell: (link) => link.basisLabel },
    { key: 'asOf', title: say('截至', 'As of'), cell: (link) => link.asOf },
    {
      key: 'presence',
      title: say('供方在区情况', 'Supplier here?'),
      cell: (link) => nodes.get(link.source)?.presenceLabel,
    },
    {
      key: 'evidence',
      title: say('出处', 'Evidence'),
      cell: (link) => link.id.replace('SUPPLIES:', ''),
      show: (link) => <LinkEvidence link={link} />,
    },
  ]
  const rows = [...links.values()].sort(
    (a, b) => tier(b) - tier(a) || name(a.source).localeCompare(name(b.source), 'zh-CN'),
  )
  return { columns, rows, rowKey: ({ id }: NetworkLink) => id }
}
