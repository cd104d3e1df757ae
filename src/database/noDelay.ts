/**
 * Sends small writes at once. The driver writes a statement above 1,400 bytes in several pieces and leaves Nagle's algorithm
 * on, so that each such statement waited 40 ms for a delayed acknowledgement (docs/decisions/0003-no-delay.md has the figures).
 * Node tells of every client socket it makes; the driver itself offers no such setting.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket }
  socket.setNoDelay(true)
  socket.once('connect', () => gatherWrites(socket))
})

/** What one turn of the event loop writes leaves in one call: BEGIN with COMMIT, the pieces of a statement. `connect` would put Node's own write back. */
function gatherWrites(socket: Socket): void {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean
  let gathering = false
  socket.write = (...args: unknown[]) => {
    if (!gathering) {
      gathering = true
      socket.cork()
      process.nextTick(() => {
        gathering = false
        socket.uncork()
      })
    }
    return write(...args)
  }
}
