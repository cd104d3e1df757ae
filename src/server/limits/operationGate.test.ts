import { describe, expect, it, vi } from 'vitest'
import { limits } from '../../config.ts'
import { OperationGate } from './operationGate.ts'

const never = new AbortController().signal

/** Fills the gate with operations that end when told. */
function filled() {
  const gate = new OperationGate()
  const ends: (() => void)[] = []
  const hold = () => gate.run(never, () => new Promise<void>((resolve) => ends.push(resolve)))
  const running = Array.from({ length: limits.operationsInFlight }, hold)
  return { gate, ends, running, hold }
}

describe('the gate', () => {
  it('runs so many at once and lets the next in when one ends', async () => {
    const { gate, ends, running } = filled()
    const next = gate.run(never, async () => 'done')
    expect(gate.state).toEqual({ inFlight: limits.operationsInFlight, waiting: 1 })
    ends[0]?.()
    expect(await next).toBe('done')
    for (const end of ends) end()
    await Promise.all(running)
    expect(gate.state).toEqual({ inFlight: 0, waiting: 0 })
  })

  it('refuses at once when the queue is full, and later when the turn does not come', async () => {
    vi.useFakeTimers()
    const { gate } = filled()
    const waiting = Array.from({ length: limits.operationsWaiting }, () => gate.run(never, async () => 'in'))
    await expect(gate.run(never, async () => 'in')).rejects.toMatchObject({ code: 'OVERLOADED', status: 503 })
    const outcomes = Promise.allSettled(waiting)
    await vi.advanceTimersByTimeAsync(limits.waitMs)
    expect((await outcomes).every(({ status }) => status === 'rejected')).toBe(true)
    expect(gate.state.waiting).toBe(0)
    vi.useRealTimers()
  })

  it('forgets who has gone, and goes on after a failure', async () => {
    const { gate, ends, running } = filled()
    const gone = new AbortController()
    const left = gate.run(gone.signal, async () => 'in')
    gone.abort()
    await expect(left).rejects.toThrow()
    const failing = gate.run(never, () => Promise.reject(new Error('no')))
    const after = gate.run(never, async () => 'in')
    ends[0]?.()
    await expect(failing).rejects.toThrow('no')
    expect(await after).toBe('in')
    for (const end of ends) end()
    await Promise.all(running)
    expect(gate.state).toEqual({ inFlight: 0, waiting: 0 })
  })
})
