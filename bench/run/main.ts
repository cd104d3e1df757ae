/** `npm run bench -- --scale S|M|L [--quick] [--json] [--only names] [--rounds 6]`: ours beside its peers on one generated graph, in one run. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { projectRoot } from '../../src/config.ts'
import { connect } from '../../src/database/database.ts'
import { neo4jEnv, shippedMb, startApi } from './api.ts'
import { measure, post, quantile } from './client.ts'
import { afterWrite, compare, type Pace, type Target } from './compare.ts'
import { openGraph } from './graph.ts'
import { closedAlways } from './opened.ts'
import { javaPidOf, planned, type Served, startServer } from './processes.ts'
import { openRawDriver } from './rawDriver.ts'
import { type BenchResult, ratiosOf, type WorkResult, writeReport } from './report.ts'
import { warmUp } from './warmUp.ts'
import { type Question, type Work, worksOn } from './workload.ts'
import { write } from './write.ts'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: 'S' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
})
const say = (text: string) => process.stderr.write(`bench: ${text}\n`)
const pace: Pace = {
  rounds: Number(values.rounds ?? (values.quick ? 3 : 6)),
  ...(values.quick ? { windowMs: 500, warmMs: 500 } : { windowMs: 1_500, warmMs: 1_500 }),
}
const warming = { seconds: values.quick ? 90 : 300 }
const began = performance.now()
const startedAt = new Date().toISOString()

await using opened = closedAlways()
const { scale, server, subjects } = await openGraph(values.scale, say)
opened.defer(() => server.stop())
async function stoppedAtEnd(starting: Promise<Served>): Promise<Served> {
  const served = await starting
  opened.defer(() => served.stop())
  return served
}
const launch = (name: string, args: readonly string[], ready: string, cwd = projectRoot) =>
  stoppedAtEnd(startServer({ name, command: process.execPath, args, env: neo4jEnv(server.address), cwd, ready }))
const peers = join(projectRoot, 'bench/peers')
if (!existsSync(join(peers, 'node_modules'))) {
  say('installing the peer…')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'ignore' })
}
const startBegan = performance.now()
const bare = await stoppedAtEnd(startApi(server.address, 0))
const startMs = performance.now() - startBegan
const keeping = await stoppedAtEnd(startApi(server.address, shippedMb, 'liantuExact'))
const peer = await launch('neo4jGraphql', ['server.mjs'], `/?query=${encodeURIComponent('{__typename}')}`, peers)
const prebuilt = await launch('prebuilt', [join(import.meta.dirname, 'prebuilt.mjs')], '/')
const raw = await openRawDriver(server.address)
opened.defer(() => raw.close())
const database = connect(server.address, 'neo4j')
opened.defer(() => database.close())
const javaPid = await javaPidOf(server.address)

// Plans are made in the background after the start, and take a processor: nothing is measured beside that.
for (const { url } of [bare, keeping]) await planned(url)

const wanted = values.only?.split(',')
const works = worksOn(subjects).filter(({ name, slow }) => wanted?.includes(name) ?? !(values.quick && slow))
const ready: Prepared[] = []
for (const work of works) ready.push(await prepare(work))
await warmUp(
  ready.flatMap(({ targets }) => targets.filter(({ usesDatabase }) => usesDatabase).map(({ ask }) => ask)),
  warming,
  say,
)
const results: WorkResult[] = []
for (const each of ready) results.push(await run(each))
const mixed = await beside()
const result: BenchResult = {
  scale,
  startedAt,
  seconds: (performance.now() - began) / 1_000,
  startMs,
  works: results,
  mixed,
}
const ratios = ratiosOf(result)
if (values.json) process.stdout.write(`${JSON.stringify({ scale, ratios })}\n`)
if (!values.quick) {
  writeReport(result, join(projectRoot, 'bench/results'))
}
say(`${JSON.stringify({ ratios, mixed, startMs: Math.round(startMs) }, null, 2)}\n${Math.round(result.seconds)} s`)

interface Prepared {
  work: Work
  compared: number
  /** An answer's bytes, for the server that sends nothing else. */
  sample: Buffer
  targets: Target[]
}

/** Answers first, times after. */
async function prepare(work: Work): Promise<Prepared> {
  const compared = work.peer ? await equalAnswers(work, work.peer) : 0
  const ask =
    ({ url }: Served, { query }: Question, path = '/graphql') =>
    (n: number) =>
      post(`${url}${path}`, JSON.stringify({ query, variables: work.variables(n) }))
  const own = ask(bare, work.ours)
  const targets: Target[] = [{ name: 'liantu', ask: own, pid: bare.pid, usesDatabase: true }]
  if (work.exact) {
    const exact: Target = { name: 'liantuExact', ask: few(ask(keeping, work.ours)), pid: keeping.pid }
    targets.push(exact)
    if (!values.quick) targets.push(afterWrite({ ...exact, name: 'liantuExact' }, () => write(database)))
  }
  if (work.typed) targets.push({ name: 'typed', ask: ask(bare, work.typed), pid: bare.pid, usesDatabase: true })
  if (work.peer)
    targets.push({ name: 'neo4jGraphql', ask: ask(peer, work.peer, '/'), pid: peer.pid, usesDatabase: true })
  targets.push({ name: 'rawDriver', ask: await raw.asks(work), usesDatabase: true })
  targets.push({ name: 'prebuilt', ask: ask(prebuilt, work.ours, '/'), pid: prebuilt.pid })
  return { work, compared, sample: await own(0), targets }
}

async function run({ work, compared, sample, targets }: Prepared): Promise<WorkResult> {
  await post(`${prebuilt.url}/set`, sample.toString())
  const measured = await compare(targets, javaPid, pace)
  say(
    `${work.name}: ${measured.map(({ target, throughput, cpuMs, databaseCpuMs }) => `${target} ${Math.round(throughput[1])}/s (${cpuMs.toFixed(2)} + ${databaseCpuMs.toFixed(2)} ms CPU)`).join(', ')}`,
  )
  const { name, title, peerName } = work
  return { name, title, ...(peerName && { peerName }), compared, bytes: sample.length, measured }
}

/** Kept answers are asked for again and again: a hundred questions in turn. */
function few(ask: (n: number) => Promise<unknown>) {
  return (n: number) => ask(n % 100)
}

async function equalAnswers(work: Work, other: Question): Promise<number> {
  const data = async (url: string, query: string, n: number) => {
    const { data: found, errors } = JSON.parse(
      (await post(url, JSON.stringify({ query, variables: work.variables(n) }))).toString(),
    )
    if (errors) throw new Error(`${work.name}: ${JSON.stringify(errors).slice(0, 500)}`)
    return found
  }
  const samples = 12
  for (let n = 0; n < samples; n += 1) {
    const ours = work.ours.read(await data(`${bare.url}/graphql`, work.ours.query, n))
    const kept = work.ours.read(await data(`${keeping.url}/graphql`, work.ours.query, n))
    const theirs = other.read(await data(`${peer.url}/`, other.query, n))
    if (!isDeepStrictEqual(ours, theirs) || !isDeepStrictEqual(ours, kept))
      throw new Error(
        `${work.name} ${n} differs:\n${JSON.stringify(ours).slice(0, 1_500)}\n${JSON.stringify(theirs).slice(0, 1_500)}`,
      )
  }
  return samples
}

/** The point lookup at concurrency 1, alone and beside two clients that walk from the hub without end. */
async function beside(): Promise<BenchResult['mixed']> {
  const all = worksOn(subjects)
  const ask = (name: string) => {
    const work = all.find((each) => each.name === name)
    return (n: number) =>
      post(`${bare.url}/graphql`, JSON.stringify({ query: work?.ours.query, variables: work?.variables(n) }))
  }
  const milliseconds = pace.windowMs * 4
  const p99 = async () => quantile((await measure(ask('point'), 1, milliseconds)).latencies.sort(), 0.99)
  const quietP99 = await p99()
  const heavy = measure(ask('upstream3Hub'), 2, milliseconds + 500)
  const busyP99 = await p99()
  await heavy
  return { quietP99, busyP99 }
}
