import { describe, expect, it } from 'vitest'
import { loadTables } from '../tables/loadTables.ts'
import type { Cells } from '../tables/prepared.ts'
import { type Claim, mergeClaims } from './claims.ts'

const companies = loadTables().byName.get('companies')
if (!companies) throw new Error('No table of companies.')
const claim = (delivery: string, cells: Cells): Claim => ({ delivery, cells: { id: 'x', basis: 'reported', ...cells } })
const merge = (...claims: Claim[]) => mergeClaims(companies, claims)

describe('what several data sets say of one fact', () => {
  const press = claim('press', { name: '甲厂', sources: 's-1', as_of: '2024', as_of_to: '2024-12-31', website: 'a.cn' })
  const filing = claim('filing', {
    name: '甲公司',
    basis: 'disclosed',
    sources: 's-2',
    as_of: '2020',
    as_of_to: '2020-12-31',
  })

  it('shows the more trusted value, keeps what only the other says, and joins the sources', () => {
    const merged = merge(press, filing)
    expect(merged).toMatchObject({
      name: '甲公司',
      website: 'a.cn',
      basis: 'disclosed',
      as_of: '2020',
      sources: 's-2;s-1',
    })
    expect(JSON.parse(merged.conflicts ?? '')).toEqual([
      { property: 'name', value: '甲厂', delivery: 'press', basis: 'reported', asOf: '2024', sources: ['s-1'] },
    ])
  })

  it('does not depend on which came first', () => {
    expect(merge(press, filing)).toEqual(merge(filing, press))
  })

  it('of equal trust shows the later', () => {
    const later = claim('register', { name: '甲有限公司', as_of: '2025', as_of_to: '2025-12-31' })
    expect(merge(press, later).name).toBe('甲有限公司')
  })

  it('is nothing to tell apart where one is left', () => {
    expect(merge(press)).toMatchObject({ name: '甲厂', claims: null, conflicts: null, deliveries: 'press' })
  })
})
