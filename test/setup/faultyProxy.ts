/** A TCP proxy between the API and Neo4j that fails on demand, as networks do. In: where Neo4j is. Out: where to connect instead. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Fault =
  | 'none'
  /** New connections are refused, open ones end politely. */
  | 'cut'
  /** Open connections end with RST, new ones too. */
  | 'reset'
  /** Everything sent is swallowed, in both directions, and nobody says so. */
  | 'half-open'
  /** Answers come a byte at a time. */
  | 'drip'
  /** Answers come 300 ms later. */
  | 'delay'

export interface FaultyProxy {
  uri: string
  /** Connections open to Neo4j. */
  readonly open: number
  set(fault: Fault): void
  close(): Promise<void>
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export async function startFaultyProxy(neo4jUri: string): Promise<FaultyProxy> {
  const target = new URL(neo4jUri)
  const pairs = new Set<readonly [Socket, Socket]>()
  let fault: Fault = 'none'

  const server = createServer((client) => {
    if (fault === 'cut' || fault === 'reset') return void client.resetAndDestroy()
    const database = connect(Number(target.port), target.hostname)
    const pair = [client, database] as const
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      client.destroy()
      database.destroy()
    }
    client.on('data', (bytes) => fault !== 'half-open' && database.write(bytes))
    void answer(database, client)
    for (const socket of pair) socket.on('error', end).on('close', end)
  })

  async function answer(database: Socket, client: Socket) {
    try {
      for await (const bytes of database as AsyncIterable<Buffer>) {
        if (fault === 'half-open') continue
        if (fault === 'delay') await wait(300)
        if (fault !== 'drip') client.write(bytes)
        else for (const byte of bytes) await Promise.all([client.write(Buffer.of(byte)), wait(2)])
      }
    } catch {
      // The other side ended.
    }
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endAll = (how: (socket: Socket) => void) => {
    for (const [client, database] of pairs) {
      how(client)
      database.destroy()
    }
  }
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get open() {
      return pairs.size
    },
    set(next) {
      fault = next
      if (next === 'cut') endAll((socket) => socket.destroy())
      if (next === 'reset') endAll((socket) => socket.resetAndDestroy())
    },
    async close() {
      endAll((socket) => socket.destroy())
      server.close()
      await once(server, 'close')
    },
  }
}
