/** Loads one target for one window. In: something that answers, how many at once, for how long. Out: every latency. */
import { Agent, type Dispatcher } from 'undici'

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

/** The bare dispatcher: the client shares two processors with what it measures, and `fetch` costs more than a kept answer. */
const agent = new Agent({ connections: 64, pipelining: 1 })

/** Reads the whole answer, without parsing it. */
export function post(url: string, body: string): Promise<Buffer> {
  const { origin, pathname, search } = new URL(url)
  const options: Dispatcher.DispatchOptions = {
    origin,
    path: `${pathname}${search}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let status = 0
    agent.dispatch(options, {
      // Its presence says that this is a handler of undici 7.
      onRequestStart() {},
      onResponseStart(_, statusCode) {
        status = statusCode
      },
      onResponseData(_, chunk) {
        chunks.push(chunk)
      },
      onResponseEnd() {
        const bytes = Buffer.concat(chunks)
        if (status === 200) resolve(bytes)
        else reject(new Error(`${status}: ${bytes.toString().slice(0, 500)}`))
      },
      onResponseError: (_, error) => reject(error),
    })
  })
}

/** The same, or nothing where a heavy question met its time limit: for its size, or because Neo4j has not compiled it yet. */
export const postOrGiveUp = (url: string, body: string): Promise<Buffer | undefined> =>
  post(url, body).catch((cause: Error) => {
    if (/^50[34]: /.test(cause.message)) return undefined
    throw cause
  })

export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
