/** The first free port of loopback from a given one on. */
import { createServer } from 'node:net'

const tried = 100

export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + tried; port += 1) if (await isFree(port)) return port
  throw new Error(`No free port from ${first} to ${first + tried - 1} on 127.0.0.1.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
