/** In: what the SDL declares. Out: docs/model.md, a picture and the lists of entities and links. Written by `npm run generate`. */
import type { Declarations, Title } from '../src/relations/declarations.ts'

/** A link between more kinds than this makes a picture unreadable; the list has it all the same. */
const drawnEnds = 2

interface Link {
  type: string
  title: Title
  from: ReadonlySet<string>
  to: ReadonlySet<string>
}

export function modelPage(declarations: Declarations): string {
  const links = linksOf(declarations)
  const drawn = links.filter(({ from, to }) => from.size <= drawnEnds && to.size <= drawnEnds)
  const edges = drawn.flatMap(({ type, from, to }) =>
    [...from].flatMap((start) => [...to].map((end) => `  ${start} -->|${type}| ${end}`)),
  )
  const titleOf = (name: string) => declarations.titles.get(name) ?? { ZH: name, EN: name }
  const boxes = [...declarations.entities.keys()]
    .filter((label) => edges.some((edge) => edge.split(' ').includes(label)))
    .map((label) => `  ${label}["${titleOf(label).ZH} ${label}"]`)
  const entities = [...declarations.entities].map(([label, columns]) => [
    `\`${label}\``,
    titleOf(label).ZH,
    fieldsOf(columns),
  ])
  const rows = links.map(({ type, title, from, to }) => [
    `\`${type}\``,
    `${title.ZH} ${title.EN}`,
    [...from].join(', '),
    [...to].join(', '),
    fieldsOf(declarations.relationships.get(type)?.columns ?? []),
  ])
  return `# 图模型 The graph

由 \`npm run generate\` 据 \`schema/\` 的声明写成。 Written by \`npm run generate\` from the declarations of \`schema/\`.
每个节点另有标签 \`Entity\` 与唯一的 \`key\`（接口中的 id）。 Every node also carries the label \`Entity\` and a unique \`key\`, its id in the API.

## 图 Picture

只画至多两种起点与终点的关系；其余见下表。 Links between at most two kinds at each end; the list below has all.

\`\`\`mermaid
flowchart LR
${[...boxes, ...edges].join('\n')}
\`\`\`

## 节点 Nodes

${table(['标签 label', '名称', '字段 fields'], entities)}

## 关系 Links

${table(['类型 type', '名称 title', '起点 from', '终点 to', '字段 fields'], rows)}
`
}

/** Every link type with the labels at its ends, as the fields that follow it say. */
function linksOf({ links, entities, relationships, titles }: Declarations): Link[] {
  return [...relationships.keys()].map((type) => {
    const from = new Set<string>()
    const to = new Set<string>()
    for (const { parent, targets, direction } of links.filter(({ relationship }) => relationship === type)) {
      if (!entities.has(parent)) continue
      const [starts, ends] = direction === 'OUT' ? [[parent], targets] : [targets, [parent]]
      for (const start of starts) from.add(start)
      for (const end of ends) to.add(end)
    }
    return { type, title: titles.get(type) ?? { ZH: type, EN: type }, from, to }
  })
}

/** All have an id, and most evidence: what is left tells them apart. */
const fieldsOf = (columns: readonly { field: string }[]) =>
  columns
    .map(({ field }) => field)
    .filter((field) => field !== 'id' && field !== 'evidence')
    .join(', ')

const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
