/** Two API processes that share nothing but the database, reached by routing (`neo4j://`), behind a balancer that takes turns. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, request as forward, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { serverEnv } from '../setup/liantu.ts'
import { loadOnly, testDatabase, testServer } from '../setup/testDatabase.ts'

interface Replica {
  url: string
  process: ChildProcess
}

let database: Database
let replicas: Replica[]
let balancer: Server
let url: string

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  replicas = await Promise.all([startReplica(), startReplica()])
  balancer = balanceOver(replicas)
  await once(balancer, 'listening')
  url = `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`
})
afterAll(async () => {
  balancer.close()
  await Promise.all(replicas.map(stop))
  await database.close()
})

async function startReplica(): Promise<Replica> {
  const server = testServer()
  const child = spawn(process.execPath, [join(projectRoot, 'src/main.ts')], {
    env: {
      ...serverEnv({ ...server, uri: server.uri.replace('bolt://', 'neo4j://') }),
      ...{ PORT: '0', LOG_LEVEL: 'silent', LIANTU_NEO4J_LIB: '' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    const found = /(http:\S+)\/graphql/.exec(said)?.[1]
    if (found) return { url: found, process: child }
  }
  throw new Error(`The API ended before it served: ${said}`)
}

async function stop({ process: child }: Replica): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Each request to the next one; one that does not answer is left out, as a balancer's health check would. */
function balanceOver(all: readonly Replica[]): Server {
  let turn = 0
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => tryNext(all.length))
    const tryNext = (left: number) => {
      turn += 1
      const target = all[turn % all.length]?.url ?? ''
      const passed = forward(
        `${target}${request.url}`,
        { method: request.method, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'x-replica': target })
          answer.pipe(response)
        },
      )
      passed.on('error', () => (left > 1 ? tryNext(left - 1) : response.destroy()))
      passed.end(Buffer.concat(chunks))
    }
  }).listen(0, '127.0.0.1')
}

async function askOnce(query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return { replica: response.headers.get('x-replica'), body: await response.text() }
}

const mainQuestion =
  '{ company(by: {name: "零跑汽车"}) { upstream(depth: 2) { byTier { tier companies } coverage { sentence } } } }'

describe('two API processes in front of one database', { timeout: 120_000 }, () => {
  it('give the same answer whichever is asked', async () => {
    const answers = [await askOnce(mainQuestion), await askOnce(mainQuestion)]
    expect(new Set(answers.map(({ replica }) => replica)).size).toBe(2)
    expect(answers[0]?.body).toContain('22 家直接供应商中 4 家有上游记录')
    expect(answers[1]?.body).toBe(answers[0]?.body)
  })

  it('both know at once what was written through neither of them', async () => {
    const session = database.writeSession()
    const rename = (name: string) =>
      session.run('MATCH (c:Company {id: "calb"}) SET c.shortName = $name RETURN c.shortName', { name })
    const before = '{ node(id: "Company:calb") { ... on Company { shortName } } }'
    try {
      for (const name of ['甲', '乙', '丙']) {
        await rename(name)
        const answers = [await askOnce(before), await askOnce(before)]
        for (const { body } of answers) expect(body).toContain(`"shortName":"${name}"`)
      }
    } finally {
      await session.close()
      await loadOnly(database, 'jinhua')
    }
  })

  it('go on answering when one of them is gone', async () => {
    await stop(replicas[0] as Replica)
    for (let asked = 0; asked < 4; asked += 1) {
      const { replica, body } = await askOnce(mainQuestion)
      expect(replica).toBe(replicas[1]?.url)
      expect(body).toContain('22 家直接供应商')
    }
  })
})
