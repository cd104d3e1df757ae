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
    const [second, third] = [shared.ask(), shared.ask()]
    expect(begun()).toBe(1)
    ends[0]?.()
    expect(await first).toBe(1)
    await new Promise(setImmediate)
    expect(begun()).toBe(2)
    ends[1]?.()
    expect([await second, await third]).toEqual([2, 2])
  })

  it('tells a failure to all who wait, and goes on after it', async () => {
    let fails = true
    const shared = new SharedWork(() => (fails ? Promise.reject(new Error('gone')) : Promise.resolve('back')))
    const [first, second] = [shared.ask(), shared.ask()]
    fails = false
    await expect(first).rejects.toThrow('gone')
    await expect(second).rejects.toThrow('gone')
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
