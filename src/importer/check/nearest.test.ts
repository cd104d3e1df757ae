import { describe, expect, it } from 'vitest'
import { nearestTo } from './nearest.ts'

describe('suggestions for an unknown word', () => {
  it('come closest first and are at most three', () => {
    expect(nearestTo('leapmotr', ['leapmotor', 'leap-intl', 'calb', 'leapmotors', 'leapmoto'])).toEqual([
      'leapmoto',
      'leapmotor',
      'leapmotors',
    ])
  })

  it('include words that contain the one written', () => {
    expect(nearestTo('零跑', ['零跑汽车', '吉利汽车'])).toEqual(['零跑汽车'])
  })

  it('are none when nothing is close', () => {
    expect(nearestTo('calb', ['leapmotor', 'zhongling'])).toEqual([])
  })
})
