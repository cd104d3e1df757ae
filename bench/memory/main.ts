/**
 * `npm run bench:memory -- --scale M --minutes 60`: four clients ask every work of the workload in turn while something is written each
 * second; the API's resident memory once a minute. Writes bench/results/memory-<scale>.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setInterval } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { apiFlags } from '../../scripts/prepare/nodeFlags.mjs'
import { projectRoot } from '../../src/config.ts'
import { connect } from '../../src/database/database.ts'
import { shippedMb, startApi } from '../run/api.ts'
import { measure, postOrGiveUp } from '../run/client.ts'
import { openGraph } from '../run/graph.ts'
import { closedAlways } from '../run/opened.ts'
import { planned, spentBy } from '../run/processes.ts'
import { worksOn } from '../run/workload.ts'
import { write } from '../run/write.ts'

const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'M' }, minutes: { type: 'string', default: '60' } },
})
const minutes = Number(values.minutes)
const say = (text: string) => process.stderr.write(`bench: ${text}\n`)

await using opened = closedAlways()
const { scale, server, subjects } = await openGraph(values.scale, say)
opened.defer(() => server.stop())
const api = await startApi(server.address, shippedMb)
opened.defer(() => api.stop())
await planned(api.url)
const database = connect(server.address, 'neo4j')
opened.defer(() => database.close())

const works = worksOn(subjects)
let overdue = 0
const ask = async (n: number) => {
  const work = works[n % works.length]
  const body = JSON.stringify({ query: work?.ours.query, variables: work?.variables(Math.floor(n / works.length)) })
  if (!(await postOrGiveUp(`${api.url}/graphql`, body))) overdue += 1
}
const atStart = spentBy(api.pid).residentMb
const megabytes: number[] = []
const load = measure(ask, 4, minutes * 60_000)
const ended = new AbortController()
void load.finally(() => ended.abort()).catch(() => {})
const beside = Promise.all([
  each(1_000, () => write(database)),
  each(60_000, () => {
    megabytes.push(spentBy(api.pid).residentMb)
    say(`${megabytes.length} min: ${Math.round(megabytes.at(-1) ?? 0)} MB`)
  }),
])
const { latencies, seconds } = await load
await beside

const most = Math.round(Math.max(atStart, ...megabytes))
const page = `# Memory at ${scale}

${new Date().toISOString()}, Node ${process.version} with \`${apiFlags.join(' ')}\`, at most ${shippedMb} MB of kept answers beside them. Four clients asked
${works.length} works in turn for ${Math.round(seconds / 60)} minutes, ${latencies.length} answers in all, ${overdue} of them met their time limit, while a write a second made what was kept old.

Resident memory of the API: ${Math.round(atStart)} MB at the start, at most ${most} MB. By the minute, in MB:
${megabytes.map(Math.round).join(' ')}
`
mkdirSync(join(projectRoot, 'bench/results'), { recursive: true })
writeFileSync(join(projectRoot, `bench/results/memory-${scale}.md`), page)
say(`at most ${most} MB`)

/** Until the load has ended. */
async function each(milliseconds: number, work: () => unknown): Promise<void> {
  try {
    for await (const _ of setInterval(milliseconds, undefined, { signal: ended.signal })) await work()
  } catch (cause) {
    if (!ended.signal.aborted) throw cause
  }
}
