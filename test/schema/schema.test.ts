/** The schema as clients see it: current files, descriptions in both languages, no 32-bit money, questions that fit it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import {
  buildSchema as buildPlainSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
  specifiedScalarTypes,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import codegen from '../../codegen.ts'
import { modelPage } from '../../scripts/modelPage.ts'
import { projectRoot } from '../../src/config.ts'
import { readDeclarations } from '../../src/relations/declarations.ts'
import { readEnums } from '../../src/relations/enumValues.ts'
import { buildSchema, readSchemaDocument } from '../../src/resolvers/schema.ts'

const schema = buildSchema()
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** Every described thing by its place: `Company.upstream(depth)`. */
function described(): [string, string | null | undefined][] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !specifiedScalarTypes.some(({ name }) => name === type.name),
  )
  return own.flatMap((type): [string, string | null | undefined][] => {
    const rows: [string, string | null | undefined][] = type.name === 'Query' ? [] : [[type.name, type.description]]
    if (isEnumType(type))
      rows.push(
        ...type
          .getValues()
          .map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description]),
      )
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        rows.push([`${type.name}.${field.name}`, field.description])
        for (const arg of 'args' in field ? field.args : [])
          rows.push([`${type.name}.${field.name}(${arg.name})`, arg.description])
      }
    }
    return rows
  })
}

describe('the schema', () => {
  it('is the one that docs/schema.graphql shows: npm run generate', () => {
    expect(`${printSchema(schema)}\n`).toBe(read('docs/schema.graphql'))
  })

  it('is the one that docs/model.md draws: npm run generate', () => {
    expect(modelPage(readDeclarations(readSchemaDocument()))).toBe(read('docs/model.md'))
  })

  it('is the one that the generated types were made from: npm run generate', async () => {
    const files = (await generate({ ...codegen, cwd: projectRoot }, false)) as { filename: string; content: string }[]
    for (const { filename, content } of files) expect(content).toBe(read(filename))
  })

  it('explains everything in Chinese and English', () => {
    const lacking = described().filter(
      ([, text]) => !text || !/\p{Script=Han}/u.test(text) || !/[A-Za-z]{3}/.test(text),
    )
    expect(lacking.map(([place]) => place)).toEqual([])
  })

  it('keeps money and amounts out of 32-bit integers', () => {
    // `valueDepth` counts levels.
    const suspicious = /capital|investment|amount|output|area|value(?!Depth)|price|revenue/i
    const offending = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
            .filter(({ name, type: of }) => suspicious.test(name) && String(of).startsWith('Int'))
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    )
    expect(offending).toEqual([])
  })

  it('shows clients the directives of questions and no internal one', () => {
    expect(
      schema
        .getDirectives()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      ...[
        'column',
        'deprecated',
        'include',
        'note',
        'oneOf',
        'question',
        'rows',
        'skip',
        'specifiedBy',
        'suggest',
        'variable',
      ],
    ])
  })

  it.each(readdirSync(join(projectRoot, 'questions')))('answers questions/%s', (file) => {
    expect(validate(schema, parse(read(`questions/${file}`)))).toEqual([])
  })

  it('names every enum value in both languages', () => {
    const internal = ['LinkDirection', 'Comparison']
    const documents = readdirSync(join(projectRoot, 'schema')).map((file) => parse(read(`schema/${file}`)))
    const lacking = documents.flatMap((document) =>
      [...readEnums(document)].flatMap(([name, { stored, labels }]) =>
        Object.entries(stored)
          .filter(([, value]) => !internal.includes(name) && !(labels.get(value)?.ZH && labels.get(value)?.EN))
          .map(([value]) => `${name}.${value}`),
      ),
    )
    expect(lacking).toEqual([])
  })

  it('breaks nothing that was released, unless docs/breaking-changes.json declares it with a reason', () => {
    const declared = JSON.parse(read('docs/breaking-changes.json')) as { change: string; reason: string }[]
    const released = buildPlainSchema(read('docs/schema.released.graphql'))
    const breaking = findBreakingChanges(released, buildPlainSchema(printSchema(schema)))
    expect(declared.filter(({ reason }) => !reason)).toEqual([])
    expect(
      breaking.map(({ description }) => description).filter((text) => !declared.some(({ change }) => change === text)),
    ).toEqual([])
  })

  it('tells a breaking change from an addition', () => {
    const without = buildPlainSchema(printSchema(schema).replace(/\n {2}"""[^"]*"""\n {2}shortName: String/, ''))
    expect(findBreakingChanges(schema, without).map(({ type }) => type)).toContain('FIELD_REMOVED')
    expect(findBreakingChanges(without, schema)).toEqual([])
  })
})
