/** `npm run bench:growth -- --scales S,M,L`: what each answer costs at each scale, in turn and in one run. Writes bench/results/growth.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../../src/config.ts'
import { startApi } from '../run/api.ts'
import { measure, postOrGiveUp } from '../run/client.ts'
import { openGraph } from '../run/graph.ts'
import { closedAlways } from '../run/opened.ts'
import { javaPidOf, planned, spentBy } from '../run/processes.ts'
import { warmUp } from '../run/warmUp.ts'
import { type Work, worksOn } from '../run/workload.ts'
import { type Cost, growthPage } from './page.ts'

const { values } = parseArgs({
  options: { scales: { type: 'string', default: 'S,M,L' }, rounds: { type: 'string', default: '3' } },
})
const say = (text: string) => process.stderr.write(`bench: ${text}\n`)
const [rounds, windowMs, atOnce] = [Number(values.rounds), 800, 4]

interface Asked {
  work: Work
  ask: (n: number) => Promise<void>
  asked: number
  overdue: number
  bytes: number
  cpuMs: number
}

interface Opened {
  scale: string
  companies: number
  pids: number[]
  works: Asked[]
}

await using opened = closedAlways()
const scales: Opened[] = []
for (const scale of values.scales.split(',')) scales.push(await open(scale))
await warmUp(
  scales.flatMap(({ works }) => works.map(({ ask }) => ask)),
  { seconds: 240 },
  say,
)
for (const { works } of scales) for (const one of works) Object.assign(one, { asked: 0, overdue: 0, bytes: 0 })
for (let round = 0; round < rounds; round += 1) {
  for (const { pids, works } of scales) for (const one of works) await spend(one, pids)
}
const page = growthPage(
  scales.map(({ scale, companies, works }) => ({
    scale,
    companies,
    costs: new Map(works.map((one) => [one.work.name, costOf(one)])),
  })),
)
const folder = join(projectRoot, 'bench/results')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'growth.md'), page)
say(page)

async function open(named: string): Promise<Opened> {
  const { scale, server, subjects } = await openGraph(named, say)
  opened.defer(() => server.stop())
  const api = await startApi(server.address, 0)
  opened.defer(() => api.stop())
  await planned(api.url)
  const pids = [api.pid, await javaPidOf(server.address)]
  return { scale, companies: subjects.companies, pids, works: worksOn(subjects).map((work) => askedOf(work, api.url)) }
}

function askedOf(work: Work, url: string): Asked {
  const one: Asked = {
    ...{ work, asked: 0, overdue: 0, bytes: 0, cpuMs: 0 },
    async ask(n) {
      const body = JSON.stringify({ query: work.ours.query, variables: work.variables(n) })
      const bytes = await postOrGiveUp(`${url}/graphql`, body)
      one.asked += 1
      one.overdue += bytes ? 0 : 1
      one.bytes += bytes?.length ?? 0
    },
  }
  return one
}

async function spend(one: Asked, pids: readonly number[]): Promise<void> {
  const spent = () => pids.reduce((sum, pid) => sum + spentBy(pid).cpuMs, 0)
  const before = spent()
  await measure(one.ask, atOnce, windowMs)
  one.cpuMs += spent() - before
}

function costOf({ work, asked, overdue, bytes, cpuMs }: Asked): Cost {
  const whole = asked - overdue
  return {
    title: work.title,
    kilobytes: whole > 0 ? bytes / whole / 1_000 : 0,
    milliseconds: cpuMs / asked,
    overdue: overdue / asked,
  }
}
