/** A local server that is started again when it ends by itself. In: what startLocalServer takes. Out: an address that stays. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from '../../config.ts'
import { type LocalServer, type LocalServerOptions, startLocalServer } from './startLocalServer.ts'

/** Seconds before the next try: a server that cannot run is not started a hundred times a minute. */
const pauses = [1, 2, 4, 8, 16, 30]
/** Who has run so long ended for another reason than the time before. */
const steadyMs = 60_000

export interface KeptServer {
  address: DatabaseAddress
  /** Ends the server and the watch over it. */
  stop(): Promise<void>
}

export interface ServerNews {
  /** What happened: it ended, or did not come up, with the reason; or it answers again. */
  event: 'ended' | 'failed' | 'back'
  /** Seconds until the next try. */
  pause?: number
  error?: unknown
}

/** Throws like startLocalServer when the first start fails; later ones are told and tried again. */
export async function keepLocalServer(
  options: LocalServerOptions,
  tell: (news: ServerNews) => void,
): Promise<KeptServer> {
  const ending = new AbortController()
  let server: LocalServer | undefined = await startLocalServer(options)
  const { address } = server
  const watching = watch(server)

  async function watch(first: LocalServer): Promise<void> {
    let current = first
    let failures = 0
    while (!ending.signal.aborted) {
      const began = performance.now()
      await current.ended
      server = undefined
      if (ending.signal.aborted) return
      if (performance.now() - began > steadyMs) failures = 0
      tell({ event: 'ended', pause: pauseAfter(failures) })
      const next = await startAgain(failures)
      if (!next) return
      current = next
      server = next
      failures += 1
      tell({ event: 'back' })
    }
  }

  /** On the same port, which the API's connections know. Undefined when the end came first. */
  async function startAgain(earlier: number): Promise<LocalServer | undefined> {
    for (let failures = earlier; ; failures += 1) {
      await sleep(pauseAfter(failures) * 1000, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return undefined
      try {
        const next = await startLocalServer({ ...options, port: Number(new URL(address.uri).port) })
        if (next.address.uri === address.uri) return next
        await next.stop()
        throw new Error(`${address.uri} is taken by another program`)
      } catch (error) {
        tell({ event: 'failed', error, pause: pauseAfter(failures + 1) })
      }
    }
  }

  return {
    address,
    async stop() {
      ending.abort()
      await server?.stop()
      await watching
      // One that came up meanwhile.
      await server?.stop()
    },
  }
}

const pauseAfter = (failures: number): number => pauses[Math.min(failures, pauses.length - 1)] ?? 30
