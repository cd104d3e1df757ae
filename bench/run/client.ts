/** Loads one target for one window. In: something that answers, how many at once, for how long. Out: every latency. */
import { Agent, request } from 'node:http'

export interface Window {
  latencies: Float64Array
  seconds: number
}

/** `ask(n)` answers the n-th question of a target. */
export type Ask = (n: number) => Promise<unknown>

export async function measure(ask: Ask, concurrency: number, milliseconds: number): Promise<Window> {
  const latencies: number[] = []
  let next = 0
  const began = performance.now()
  const end = began + milliseconds
  const worker = async () => {
    while (performance.now() < end) {
      const number = next
      next += 1
      const from = performance.now()
      await ask(number)
      latencies.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { latencies: Float64Array.from(latencies), seconds: (performance.now() - began) / 1_000 }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Reads the whole answer, without parsing it: the client shares the machine with what it measures. */
export function post(url: string, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        if (response.statusCode === 200) resolve(bytes)
        else reject(new Error(`${response.statusCode}: ${bytes.toString().slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
