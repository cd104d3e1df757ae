import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { storedColumns } from './columns.ts'

const fieldsOf = (sdl: string) => {
  const [definition] = parse(sdl).definitions
  return definition && 'fields' in definition ? (definition.fields ?? []) : []
}

describe('a stored value that has another shape than its field', () => {
  const columns = storedColumns(
    fieldsOf('type Park { industry: String aliases: [String!]! area: Float }') as never,
    new Set(),
    'key',
  )
  const read = (field: string, value: unknown) => columns.find((column) => column.field === field)?.read([value])

  it('is read as one text where it is a list, and as a list of one where it is a text', () => {
    expect(read('industry', ['生物医药', '化学制药'])).toBe('生物医药、化学制药')
    expect(read('industry', '汽车')).toBe('汽车')
    expect([read('industry', []), read('industry', null)]).toEqual([null, null])
    expect([read('aliases', '金开区'), read('aliases', ['a', 'b']), read('aliases', null)]).toEqual([
      ['金开区'],
      ['a', 'b'],
      [],
    ])
    expect(read('area', 3)).toBe(3)
  })
})
