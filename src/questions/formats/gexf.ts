/** In: a drawing. Out: GEXF 1.3, which Gephi and graphology read. No date of writing, so that the same answer gives the same bytes. */
import { type AttributeValue, attributeTypes, type Drawing } from './drawing.ts'
import { escapeXml } from './escapeXml.ts'

export function toGexf(title: string, { nodes, links }: Drawing): string {
  const ofNodes = [...attributeTypes(nodes)]
  const ofLinks = [...attributeTypes(links)]
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.3" version="1.3">
  <meta>
    <creator>Liantu 链图</creator>
    <description>${escapeXml(title)}</description>
  </meta>
  <graph defaultedgetype="directed">
${declared('node', ofNodes)}${declared('edge', ofLinks)}    <nodes>
${nodes
  .map(
    ({ id, label, attributes }) =>
      `      <node id="${escapeXml(id)}" label="${escapeXml(label)}">${values(attributes)}</node>`,
  )
  .join('\n')}
    </nodes>
    <edges>
${links
  .map(
    ({ id, source, target, attributes }) =>
      `      <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${values(attributes)}</edge>`,
  )
  .join('\n')}
    </edges>
  </graph>
</gexf>
`
}

const declared = (of: 'node' | 'edge', types: readonly [string, string][]): string =>
  types.length === 0
    ? ''
    : `    <attributes class="${of}">
${types.map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`).join('\n')}
    </attributes>
`

const values = (attributes: ReadonlyMap<string, AttributeValue>): string => {
  const list = [...attributes].map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`)
  return list.length > 0 ? `<attvalues>${list.join('')}</attvalues>` : ''
}
