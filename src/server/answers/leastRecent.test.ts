import { describe, expect, it } from 'vitest'
import { LeastRecent } from './leastRecent.ts'

describe('a map of bounded size', () => {
  it('lets go of what was not used for longest', () => {
    const map = new LeastRecent<string, number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.get('a')
    map.set('c', 3)
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([1, undefined, 3])
  })

  it('counts sizes, and does not keep what is larger than everything allowed', () => {
    const map = new LeastRecent<string, string>(10)
    map.set('a', 'x', 4)
    map.set('b', 'y', 4)
    map.set('a', 'z', 6)
    expect([map.size, map.get('a'), map.get('b')]).toEqual([10, 'z', 'y'])
    map.set('c', 'huge', 11)
    expect([map.size, map.get('c')]).toEqual([10, undefined])
    map.set('d', 'w', 5)
    expect([map.size, map.get('a')]).toEqual([9, undefined])
  })
})
