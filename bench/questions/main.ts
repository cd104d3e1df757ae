/**
 * `npm run bench:questions -- --scale M`: every shipped question on the generated graph, about its largest hub and a zone: the first
 * time, with cold plans where they are not warmed, and the median of three more without the answer cache. Writes
 * bench/results/questions-<scale>.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { apiFlags } from '../../scripts/prepare/nodeFlags.mjs'
import { projectRoot } from '../../src/config.ts'
import type { Catalogue, CatalogueQuestion, QuestionVariable } from '../../src/questions/catalogue.ts'
import { startApi } from '../run/api.ts'
import { openGraph } from '../run/graph.ts'
import { closedAlways } from '../run/opened.ts'
import { planned, spentBy } from '../run/processes.ts'

const { values } = parseArgs({ options: { scale: { type: 'string', default: 'S' } } })
const say = (text: string) => process.stderr.write(`bench: ${text}\n`)

await using opened = closedAlways()
const { scale, server, subjects } = await openGraph(values.scale, say)
opened.defer(() => server.stop())
const { uri, user, password } = server.address
const api = await startApi(server.address, 0)
opened.defer(() => api.stop())
await planned(api.url)

/** By kind, the id and name of what is asked about: the largest hub among companies, else the first two by key. */
const examples = await findExamples()
const { questions } = (await (await fetch(`${api.url}/questions`)).json()) as Catalogue
const rows: { name: string; state: string; first: number; median: number; kb: number; stopped: string; mb: number }[] =
  []
for (const question of questions) {
  const times: number[] = []
  let [kb, state, stopped] = [0, '', '']
  for (let turn = 0; turn < 4; turn += 1) {
    const began = performance.now()
    const response = await fetch(addressOf(question))
    const text = await response.text()
    times.push(performance.now() - began)
    kb = text.length / 1_000
    const told = JSON.parse(text) as { stoppedAt?: unknown; errors?: { extensions?: { code?: string } }[] }
    stopped = told.stoppedAt == null ? '' : JSON.stringify(told.stoppedAt)
    state = response.ok ? question.readiness.state : (told.errors?.[0]?.extensions?.code ?? String(response.status))
  }
  const [first = 0, ...others] = times
  const median = others.toSorted((a, b) => a - b)[1] ?? 0
  rows.push({ name: question.name, state, first, median, kb, stopped, mb: spentBy(api.pid).residentMb })
  say(`${question.name}: ${Math.round(first)} ms, then ${Math.round(median)} ms, ${state}`)
}

const worst = (pick: (row: (typeof rows)[number]) => number) => Math.round(Math.max(...rows.map(pick)))
const page = `# Questions at ${scale}

${new Date().toISOString()}, Node ${process.version}. API with \`${apiFlags.join(' ')}\`, no answers kept; Neo4j on the same machine. Companies asked about: the largest
hub, \`Company:${subjects.hub}\`. Slowest first answer ${worst(({ first }) => first)} ms, slowest median ${worst(({ median }) => median)} ms; most resident memory of the API ${worst(({ mb }) => mb)} MB.

| question | state | first ms | median ms | kB | stopped at |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.name} | ${row.state} | ${Math.round(row.first)} | ${Math.round(row.median)} | ${row.kb.toFixed(1)} | ${row.stopped} |`).join('\n')}
`
mkdirSync(join(projectRoot, 'bench/results'), { recursive: true })
writeFileSync(join(projectRoot, `bench/results/questions-${scale}.md`), page)

function addressOf({ name, variables }: CatalogueQuestion): string {
  const address = new URL(`/questions/${name}`, api.url)
  address.searchParams.set('format', 'json')
  // Two ends of a way are two companies.
  const before: string[] = []
  for (const variable of variables) {
    const kinds = variable.suggest.join()
    const value = asked(variable, before.filter((other) => other === kinds).length)
    before.push(kinds)
    if (value !== undefined) address.searchParams.set(variable.name, value)
  }
  return address.href
}

/** What the document or its defaults name is of the shipped city: here something of the same kind. */
function asked({ suggest, type, many, default: usual, required }: QuestionVariable, nth: number): string | undefined {
  if (suggest.length === 0 || (usual == null && !required)) return undefined
  const found = suggest.flatMap((kind) => examples.get(kind.toUpperCase()) ?? [])
  const from = found.length > nth ? nth : 0
  return found
    .slice(from, from + (many ? 2 : 1))
    .map(([id, called]) => (type.includes('ID') ? id : called))
    .join(',')
}

async function findExamples(): Promise<Map<string, [id: string, name: string][]>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery(
      `MATCH (n:Entity) WHERE coalesce(n.name, n.title) IS NOT NULL
       WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n ORDER BY n.id <> $hub, n.key
       WITH label, collect([n.key, coalesce(n.name, n.title)])[0..3] AS examples RETURN label, examples`,
      { hub: subjects.hub },
      { database: 'neo4j', routing: 'READ' },
    )
    return new Map(records.map((record) => [String(record.get('label')).toUpperCase(), record.get('examples')]))
  } finally {
    await driver.close()
  }
}
