/** Ways need two ends and a bound, and say so. */
import { expect, it } from 'vitest'
import type { QueryContext } from '../../relations/queryContext.ts'
import { connected } from './connections.ts'
import { supplyPaths } from './supplyPaths.ts'

const unused = {} as QueryContext
const bounds = { longest: 4, first: 10, today: '2026-02-13' }

it('refuses two ends that are one', async () => {
  const refused = { extensions: { code: 'BAD_USER_INPUT', argument: 'to', found: 'Company:a' } }
  await expect(supplyPaths('Company:a', 'Company:a', bounds, unused)).rejects.toMatchObject(refused)
  await expect(connected('Company:a', 'Company:a', {} as never, unused)).rejects.toMatchObject(refused)
})

it('refuses more paths than can be read', async () => {
  await expect(supplyPaths('Company:a', 'Company:b', { ...bounds, first: 51 }, unused)).rejects.toMatchObject({
    extensions: { code: 'LIMIT_EXCEEDED', argument: 'first', limit: 50, found: 51 },
  })
})
