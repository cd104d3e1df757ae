import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import './noDelay.ts'

describe('a client socket', () => {
  it('sends in one call what one turn of the event loop writes, and what comes later by itself', async () => {
    const server = createServer((other) => other.resume()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    await once(socket, 'connect')
    const { together, alone } = watch(socket)
    socket.write('BEGIN')
    await Promise.resolve()
    socket.write('COMMIT')
    await setImmediate()
    socket.write('RUN')
    await setImmediate()
    expect([together.mock.calls.map(([chunks]) => chunks.length), alone.mock.calls.length]).toEqual([[2], 1])
    socket.destroy()
    server.close()
  })
})

/** The two ways by which a stream hands over what was written. */
function watch(socket: Socket) {
  const ways = socket as unknown as { _writev(chunks: unknown[]): void; _write(chunk: unknown): void }
  return { together: vi.spyOn(ways, '_writev'), alone: vi.spyOn(ways, '_write') }
}
