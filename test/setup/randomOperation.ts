/** Random operations that fit the schema: any field, any argument, values that exist and values that do not. */
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

const texts = [
  'anchor',
  '甲车',
  '乙制动有限公司',
  'Company:left',
  'north',
  'no such thing',
  '',
  '"\\',
  'C++ (动力',
  '😀',
]
const days = ['2025-04-01', '2026-02-13', '1999-12-31']

/** The text of one query. Nested lists ask for little, so that most operations stay within the limits. */
export function randomOperation(schema: GraphQLSchema): fc.Arbitrary<string> {
  const root = schema.getQueryType()
  if (!root) throw new Error('A query type was expected.')
  return selection(schema, root, 4).map((text) => `query Random ${text}`)
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isAbstractType(type)) {
    return fc
      .constantFrom(...schema.getPossibleTypes(type))
      .chain((one) => selection(schema, one, depth).map((inner) => `{ __typename ... on ${one.name} ${inner} }`))
  }
  if (!isObjectType(type)) return fc.constant('{ __typename }')
  const fields = Object.values(type.getFields())
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
  const branches = depth > 0 ? fields.filter((field) => isCompositeType(getNamedType(field.type))) : []
  const some = (from: readonly GraphQLField<unknown, unknown>[], most: number) =>
    fc.subarray([...from], { maxLength: Math.min(most, from.length) })
  return fc
    .tuple(some(leaves, 3), some(branches, depth === 4 ? 2 : 1))
    .chain(([plain, deep]) =>
      fc
        .tuple(...[...plain, ...deep].map((field) => fieldText(schema, field, depth)))
        .map((parts) => `{ __typename ${parts.join(' ')} }`),
    )
}

function fieldText(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type)
  const inner = isCompositeType(type) ? selection(schema, type, depth - 1) : fc.constant('')
  return fc.tuple(argumentsText(field.args), inner).map(([args, rest]) => `${field.name}${args} ${rest}`)
}

function argumentsText(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  const others = args.filter((arg) => !needed.includes(arg))
  return fc
    .subarray(others, { maxLength: Math.min(2, others.length) })
    .chain((chosen) =>
      fc.tuple(
        ...[...needed, ...chosen].map((arg) => valueText(arg.name, arg.type).map((text) => `${arg.name}: ${text}`)),
      ),
    )
    .map((parts) => (parts.length > 0 ? `(${parts.join(', ')})` : ''))
}

function valueText(name: string, type: GraphQLInputType): fc.Arbitrary<string> {
  if (isNonNullType(type)) return valueText(name, type.ofType)
  if (isListType(type))
    return fc.array(valueText(name, type.ofType), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`)
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const needed = fields.filter((field) => isNonNullType(field.type))
    const chosen = type.isOneOf ? fc.constantFrom(...fields).map((field) => [field]) : fc.constant(needed)
    return chosen
      .chain((some) =>
        fc.tuple(...some.map((field) => valueText(field.name, field.type).map((text) => `${field.name}: ${text}`))),
      )
      .map((parts) => `{${parts.join(', ')}}`)
  }
  if (type.name === 'Boolean') return fc.constantFrom('true', 'false')
  if (type.name === 'Float') return fc.constantFrom('0', '0.5', '1', '-1', '1e9')
  if (type.name === 'Int' || type.name === 'SafeInt')
    return name === 'first' ? fc.constantFrom('1', '2', '5', '0', '101') : fc.constantFrom('1', '2', '0', '-1', '7')
  if (type.name === 'Date') return fc.constantFrom(...days.map((day) => `"${day}"`))
  return fc.constantFrom(...texts.map((text) => JSON.stringify(text)))
}
