/** A codegen plugin: values and labels of those enums that a packed picture names by their values, as the SDL words them. */
import { type EnumType, readEnums } from '../src/relations/enumValues.ts'
import { expandSdl } from '../src/relations/expandSdl.ts'
import { readSchemaDocument } from '../src/resolvers/schema.ts'

const packed = ['Standing', 'Basis', 'Affiliation']

export function plugin(): string {
  const enums = readEnums(expandSdl(readSchemaDocument()))
  return `/* Written by npm run generate from schema/. */\n${packed.map((name) => constantOf(name, enums.get(name))).join('')}`
}

function constantOf(name: string, found: EnumType | undefined): string {
  if (!found) throw new Error(`The schema has no enum ${name}.`)
  const labels = Object.entries(found.stored).map(([value, stored]) => [value, found.labels.get(stored)])
  const text = JSON.stringify(Object.fromEntries(labels), null, 1)
  const labelsName = `${name.toLowerCase()}Labels`
  return `\nexport const ${labelsName} = ${text} as const\nexport type ${name} = keyof typeof ${labelsName}\n`
}
