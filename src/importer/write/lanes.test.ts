import { describe, expect, it } from 'vitest'
import { Lanes } from './lanes.ts'

/** Notes when each piece begins and ends; a piece ends when it is told to. */
function pieces() {
  const told: string[] = []
  const ends = new Map<string, () => void>()
  const piece = (name: string) => async () => {
    told.push(`${name} begins`)
    await new Promise<void>((resolve) => ends.set(name, resolve))
    told.push(`${name} ends`)
  }
  return { told, piece, end: (name: string) => ends.get(name)?.() }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('two lanes', () => {
  it('hold two pieces of one kind, and the third waits for either', async () => {
    const { told, piece, end } = pieces()
    const lanes = new Lanes()
    await lanes.run(piece('a'), 'x')
    const third = lanes.run(piece('b'), 'x').then(() => lanes.run(piece('c'), 'x'))
    await soon()
    expect(told).toEqual(['a begins', 'b begins'])
    end('b')
    await soon()
    expect(told).toEqual(['a begins', 'b begins', 'b ends', 'c begins'])
    end('a')
    await third
    end('c')
    await lanes.done()
  })

  it.each([
    ['another kind', 'y'],
    ['no kind, which goes alone,', undefined],
  ])('let a piece of %s wait until all before it has ended', async (_, kind) => {
    const { told, piece, end } = pieces()
    const lanes = new Lanes()
    await lanes.run(piece('a'), 'x')
    void lanes.run(piece('b'), kind)
    await soon()
    expect(told).toEqual(['a begins'])
    end('a')
    await soon()
    expect(told).toEqual(['a begins', 'a ends', 'b begins'])
    end('b')
    await lanes.done()
  })

  it('take nothing more after a piece has failed, and say why', async () => {
    const lanes = new Lanes()
    await lanes.run(() => Promise.reject(new Error('full')), 'x')
    await soon()
    const { told, piece } = pieces()
    await expect(lanes.run(piece('b'), 'y')).rejects.toThrow('full')
    await expect(lanes.done()).rejects.toThrow('full')
    expect(told).toEqual([])
  })
})
