/** The names of an enum value, as the SDL gives them. */
import type { EnumType } from '../relations/enumValues.ts'
import type { Labelled } from './catalogue.ts'

/** The value itself where the SDL gives no name: an unknown one is refused elsewhere. */
export function labelled(enums: ReadonlyMap<string, EnumType>, type: string, value: string): Labelled {
  const known = enums.get(type)
  const label = known?.labels.get(known.stored[value] ?? '')
  return { value, label: label?.ZH ?? value, labelEn: label?.EN ?? value }
}
