/** Asks the system for ports by trying them: the first free one of loopback, and what keeps a certain one from being used. */
import { createServer } from 'node:net'

const tried = 100
const loopback = '127.0.0.1'

export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + tried; port += 1) {
    if ((await whyNotListen(port, loopback)) === undefined) return port
  }
  throw new Error(
    `${loopback} 上 ${first} 至 ${first + tried - 1} 没有空闲端口。 No free port from ${first} to ${first + tried - 1} on ${loopback}.`,
  )
}

/** The system's error code, such as EADDRINUSE; undefined when a server may listen there. */
export function whyNotListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}
