import { expect, it } from 'vitest'
import { allows, readRejectLimit } from './rejectLimit.ts'

it('is a number of rows or a share of those read, and nothing else', () => {
  expect(['20', '2%', '0.5%', '1.5', '-1', 'many'].map(readRejectLimit)).toEqual([
    { rows: 20 },
    { percent: 2 },
    { percent: 0.5 },
    undefined,
    undefined,
    undefined,
  ])
  expect([allows({ rows: 0 }, 0, 10), allows({ rows: 0 }, 1, 10)]).toEqual([true, false])
  expect([allows({ percent: 2 }, 2, 100), allows({ percent: 2 }, 3, 100)]).toEqual([true, false])
})
