import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { DatabaseError } from './databaseError.ts'
import { PinnedVersion } from './dataVersion.ts'
import { GatheredReads } from './gatheredReads.ts'

const statement = { name: 'by-key', text: '' }

/** Reads whose end the test decides. They find every key, in the state that the data is in when they are sent. */
function underControl() {
  const sent: { keys: string[]; signal: AbortSignal | undefined; end: (failure?: Error) => void }[] = []
  let state = 1
  const gathered = new GatheredReads({
    read: (_, { keys }, context) => {
      const rows = (keys as string[]).map((key) => [key, state])
      return new Promise((resolve, reject) => {
        const end = (failure?: Error) => {
          context?.version?.saw(failure ? undefined : `state ${state}`)
          if (failure) reject(failure)
          else resolve(rows)
        }
        sent.push({ keys: keys as string[], signal: context?.signal, end })
      })
    },
  })
  const change = () => {
    state += 1
  }
  return { gathered, sent, change }
}

describe('reads of several operations by key', () => {
  it('asked in one moment are one statement', async () => {
    const { gathered, sent } = underControl()
    const asked = ['a', 'b', 'a'].map((key) => gathered.read(statement, [key], {}, {}))
    await setImmediate()
    expect(sent.map(({ keys }) => keys)).toEqual([['a', 'b']])
    sent[0]?.end()
    expect((await Promise.all(asked)).map((rows) => [...rows.keys()])).toEqual(Array(3).fill(['a', 'b']))
  })

  it('are never answered by a statement that was sent before: it may have read before the last commit', async () => {
    const { gathered, sent, change } = underControl()
    const first = gathered.read(statement, ['a'], {}, {})
    await setImmediate()
    change()
    const later = ['a', 'b'].map((key) => gathered.read(statement, [key], {}, {}))
    sent[0]?.end()
    expect((await first).get('a')).toEqual(['a', 1])
    await setImmediate()
    expect(sent[1]?.keys).toEqual(['a', 'b'])
    sent[1]?.end()
    expect((await Promise.all(later)).map((rows) => rows.get('a'))).toEqual(Array(2).fill(['a', 2]))
  })

  it('keep apart what is pinned to different versions or asks with other parameters', async () => {
    const { gathered, sent } = underControl()
    const pins = [undefined, new PinnedVersion('v1'), new PinnedVersion('v2')]
    for (const version of pins) void gathered.read(statement, ['a'], {}, { version })
    void gathered.read(statement, ['a'], { properties: ['name'] }, {})
    await setImmediate()
    expect(sent).toHaveLength(4)
  })

  it('tell each operation which version they saw', async () => {
    const { gathered, sent } = underControl()
    const versions = [new PinnedVersion(), new PinnedVersion()]
    const asked = versions.map((version) => gathered.read(statement, ['a'], {}, { version }))
    await setImmediate()
    sent[0]?.end()
    await Promise.all(asked)
    expect(versions.map(({ version }) => version)).toEqual(['state 1', 'state 1'])
  })

  it('go on for the others when one leaves, and end when all have left', async () => {
    const { gathered, sent } = underControl()
    const [one, other] = [new AbortController(), new AbortController()]
    for (const { signal } of [one, other]) gathered.read(statement, ['a'], {}, { signal }).catch(() => undefined)
    await setImmediate()
    one.abort()
    expect(sent[0]?.signal?.aborted).toBe(false)
    other.abort()
    expect(sent[0]?.signal?.aborted).toBe(true)
    // Who asks now neither joins what was ended nor fails with it.
    const next = gathered.read(statement, ['b'], {}, {})
    sent[0]?.end(new Error('ended'))
    await setImmediate()
    sent[1]?.end()
    expect([...(await next).keys()]).toEqual(['b'])
  })

  it('fail together with the one they wait for when the database is away, and are sent anew after that', async () => {
    const { gathered, sent } = underControl()
    const first = gathered.read(statement, ['a'], {}, {})
    await setImmediate()
    const waiting = gathered.read(statement, ['b'], {}, {})
    sent[0]?.end(new DatabaseError('UNAVAILABLE', 'by-key', true, new Error('gone')))
    await expect(first).rejects.toThrow('gone')
    await expect(waiting).rejects.toThrow('gone')
    const back = gathered.read(statement, ['c'], {}, {})
    await setImmediate()
    sent[1]?.end()
    expect([...(await back).keys()]).toEqual(['c'])
  })

  it('of many keys wait for nobody', () => {
    const { gathered, sent } = underControl()
    const keys = Array.from({ length: 100 }, (_, place) => `k${place}`)
    void gathered.read(statement, keys, {}, {})
    expect(sent).toHaveLength(1)
  })
})
