/** How enum values are stored and what they are called. Read from the SDL once. */
import { type DocumentNode, type EnumTypeDefinitionNode, Kind } from 'graphql'
import { argumentsOf, directive } from './sdl.ts'

export type Language = 'ZH' | 'EN'

export interface EnumType {
  /** GraphQL name → value in the graph and in our objects. */
  stored: Readonly<Record<string, string>>
  /** Stored value → its names. */
  labels: ReadonlyMap<string, Record<Language, string>>
}

export function readEnums(sdl: DocumentNode): ReadonlyMap<string, EnumType> {
  const enums = sdl.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
  return new Map(enums.map((node) => [node.name.value, readEnum(node)]))
}

function readEnum(node: EnumTypeDefinitionNode): EnumType {
  const verbatim = directive(node, 'verbatim') !== undefined
  const stored: Record<string, string> = {}
  const labels = new Map<string, Record<Language, string>>()
  for (const value of node.values ?? []) {
    const name = value.name.value
    const as = directive(value, 'stored')
    const text = as ? String(argumentsOf(as).as) : verbatim ? name : name.toLowerCase().replaceAll('_', '-')
    stored[name] = text
    const label = directive(value, 'label')
    if (label) {
      const { zh, en } = argumentsOf(label) as { zh: string; en: string }
      labels.set(text, { ZH: zh, EN: en })
    }
  }
  return { stored, labels }
}
