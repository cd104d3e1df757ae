/** What was measured, as JSON for programs and as a page with a chart for people. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './compare.ts'

export interface WorkResult {
  name: string
  title: string
  peerName?: 'nested' | '@cypher'
  /** Questions whose answers were compared equal before anything was timed. */
  compared: number
  bytes: number
  measured: readonly Measured[]
}

export interface BenchResult {
  scale: string
  startedAt: string
  seconds: number
  startMs: number
  works: readonly WorkResult[]
  mixed: { quietP99: number; busyP99: number }
}

const rateOf = (measured: readonly Measured[], target: string) =>
  measured.find((each) => each.target === target)?.throughput[1]

/** Our throughput over that of each other: `point`, `exactPoint`, … → `neo4jGraphql`, `rawDriver`. */
export function ratiosOf({ works }: BenchResult): Record<string, Record<string, number>> {
  const ratios: Record<string, Record<string, number>> = {}
  for (const { name, measured } of works) {
    const peer = rateOf(measured, 'neo4jGraphql')
    const raw = rateOf(measured, 'rawDriver')
    const prebuilt = rateOf(measured, 'prebuilt')
    const add = (key: string, target: string) => {
      const own = rateOf(measured, target)
      if (own === undefined) return
      const found = { neo4jGraphql: peer, rawDriver: raw, prebuilt, typed: rateOf(measured, 'typed') }
      const entries = Object.entries(found).flatMap(([other, rate]) =>
        rate ? [[other, round(own / rate)] as const] : [],
      )
      ratios[key] = Object.fromEntries(entries)
    }
    add(name, 'liantu')
    add(`exact${name.charAt(0).toUpperCase()}${name.slice(1)}`, 'liantuExact')
  }
  return ratios
}

const round = (value: number) => Number(value.toPrecision(3))

export function writeReport(result: BenchResult, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = (ending: string) => join(folder, `${result.scale}.${ending}`)
  writeFileSync(file('json'), `${JSON.stringify({ ...result, ratios: ratiosOf(result) }, null, 2)}\n`)
  writeFileSync(file('svg'), chart(result))
  writeFileSync(file('md'), page(result))
}

function page(result: BenchResult): string {
  const { scale, startedAt, seconds, startMs, works, mixed } = result
  const rows = works.flatMap(({ title, compared, bytes, peerName, measured }) => [
    `\n### ${title}\n`,
    `${compared > 0 ? `${compared} answers equal to the peer's (${peerName}). ` : ''}${Math.round(bytes / 100) / 10} kB.\n`,
    '| target | req/s at 8 (quartiles) | p50 ms | p99 ms | CPU ms | Neo4j CPU ms | MB |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...measured.map(
      ({ target, throughput: [low, middle, high], p50, p99, cpuMs, databaseCpuMs, residentMb }) =>
        `| ${target} | ${fixed(middle)} (${fixed(low)}–${fixed(high)}) | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${cpuMs.toFixed(2)} | ${databaseCpuMs.toFixed(2)} | ${residentMb.toFixed(0)} |`,
    ),
  ])
  const ratios = Object.entries(ratiosOf(result)).map(
    ([name, others]) =>
      `| ${name} | ${Object.entries(others)
        .map(([other, ratio]) => `${other} ${ratio}×`)
        .join(', ')} |`,
  )
  return `# Measured at ${scale}

${startedAt}, ${Math.round(seconds)} s, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB.
Neo4j Community (runtime SLOTTED), the servers and the client share the machine; compare inside a table only. Start to ready beside
a running Neo4j: ${Math.round(startMs)} ms. Point lookup p99 quiet ${mixed.quietP99.toFixed(2)} ms, beside heavy traversals ${mixed.busyP99.toFixed(2)} ms.

Targets: \`liantu\` keeps no answers; \`liantuExact\` keeps them, exact by bookmark; \`neo4jGraphql\` is @neo4j/graphql on Apollo;
\`rawDriver\` sends the statements of ours, one after the other, without HTTP; \`prebuilt\` sends the bytes of the answer.

![Throughput of Liantu over each other](${scale}.svg)

| work | our throughput over |
| --- | --- |
${ratios.join('\n')}
${rows.join('\n')}
`
}

const fixed = (value: number) => (value >= 100 ? Math.round(value).toString() : value.toFixed(1))

/** Bars on a logarithmic axis: how many times the peer's throughput. */
function chart(result: BenchResult): string {
  const bars = Object.entries(ratiosOf(result)).flatMap(([name, { neo4jGraphql }]) =>
    neo4jGraphql ? [{ name, ratio: neo4jGraphql }] : [],
  )
  const x = (ratio: number) => 170 + 110 * Math.log10(Math.max(0.1, ratio) * 10)
  const lines = bars.map(({ name, ratio }, place) => {
    const y = 40 + place * 24
    const [left, right] = [Math.min(x(1), x(ratio)), Math.max(x(1), x(ratio))]
    return `<text x="160" y="${y + 12}" text-anchor="end">${name}</text><rect x="${left}" y="${y}" width="${Math.max(1, right - left)}" height="16" fill="${ratio >= 1 ? '#0b7285' : '#c92a2a'}"/><text x="${right + 6}" y="${y + 12}">${ratio}×</text>`
  })
  const height = 60 + bars.length * 24
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${height}" font-family="sans-serif" font-size="12">
<rect width="640" height="${height}" fill="#fff"/><text x="10" y="20">Throughput over @neo4j/graphql, ${result.scale}, logarithmic</text>
<line x1="${x(1)}" x2="${x(1)}" y1="30" y2="${height - 10}" stroke="#495057"/>
${lines.join('\n')}
</svg>
`
}
