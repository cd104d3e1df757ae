/**
 * Sends small writes at once. The driver writes a statement above 1,400 bytes in several pieces and leaves Nagle's algorithm
 * on, so that each such statement waited 40 ms for a delayed acknowledgement (docs/decisions/0003-no-delay.md has the figures).
 * Node tells of every client socket it makes; the driver itself offers no such setting.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

subscribe('net.client.socket', (message) => {
  ;(message as { socket: Socket }).socket.setNoDelay(true)
})
