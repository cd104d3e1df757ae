import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { PinnedVersion, SharedWork } from './dataVersion.ts'

describe('shared work', () => {
  /** Work whose end the test decides; its result is its number. */
  const underControl = () => {
    const ends: (() => void)[] = []
    let begun = 0
    const shared = new SharedWork(() => {
      begun += 1
      const number = begun
      return new Promise<number>((resolve) => ends.push(() => resolve(number)))
    })
    return { shared, ends, begun: () => begun }
  }

  it('never answers by what was under way before it was asked: that one may have read before the last commit', async () => {
    const { shared, ends, begun } = underControl()
    const first = shared.ask()
    await setImmediate()
    expect(begun()).toBe(1)
    const [second, third] = [shared.ask(), shared.ask()]
    expect(begun()).toBe(1)
    ends[0]?.()
    expect(await first).toBe(1)
    await setImmediate()
    expect(begun()).toBe(2)
    ends[1]?.()
    expect([await second, await third]).toEqual([2, 2])
  })

  it('answers all who ask in one moment at once', async () => {
    const { shared, ends } = underControl()
    const asked = [shared.ask(), shared.ask(), shared.ask()]
    await setImmediate()
    ends[0]?.()
    expect(await Promise.all(asked)).toEqual([1, 1, 1])
  })

  it('tells a failure to all who wait, and goes on after it', async () => {
    const first = Promise.withResolvers<string>()
    const works = [first.promise, Promise.resolve('back')]
    const shared = new SharedWork(() => works.shift() ?? Promise.reject())
    const asked = [shared.ask()]
    await setImmediate()
    asked.push(shared.ask())
    first.reject(new Error('gone'))
    for (const each of asked) await expect(each).rejects.toThrow('gone')
    expect(await shared.ask()).toBe('back')
  })
})

describe('a pinned version', () => {
  it('is held while every read sees it, and lost by a later one or a failure', () => {
    const held = new PinnedVersion('a')
    held.saw('a')
    expect(held.held).toBe(true)
    held.saw('b')
    held.saw('a')
    expect(held.held).toBe(false)
    const failed = new PinnedVersion('a')
    failed.saw(undefined)
    expect(failed.held).toBe(false)
  })
})
