/** In: a drawing. Out: GraphML, which yEd, NetworkX and igraph read. */
import { type AttributeType, type AttributeValue, attributeTypes, type Drawing } from './drawing.ts'
import { escapeXml } from './escapeXml.ts'

const names: Record<AttributeType, string> = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' }

export function toGraphml(title: string, { nodes, links }: Drawing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('node', attributeTypes(nodes))}${keys('edge', attributeTypes(links))}  <graph id="G" edgedefault="directed">
    <desc>${escapeXml(title)}</desc>
${nodes.map(({ id, attributes }) => `    <node id="${escapeXml(id)}">${data('node', attributes)}</node>`).join('\n')}
${links
  .map(
    ({ id, source, target, attributes }) =>
      `    <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data('edge', attributes)}</edge>`,
  )
  .join('\n')}
  </graph>
</graphml>
`
}

const keys = (of: string, types: ReadonlyMap<string, AttributeType>): string =>
  [...types]
    .map(([name, type]) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${names[type]}"/>\n`)
    .join('')

const data = (of: string, attributes: ReadonlyMap<string, AttributeValue>): string =>
  [...attributes].map(([name, value]) => `<data key="${of}.${name}">${escapeXml(String(value))}</data>`).join('')
