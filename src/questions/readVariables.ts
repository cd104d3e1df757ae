/** In: an operation. Out: its variables as a form or a command line asks for them. */
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isScalarType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import type { EnumType } from '../relations/enumValues.ts'
import { isList } from '../relations/sdl.ts'
import type { QuestionVariable } from './catalogue.ts'
import { labelled } from './labels.ts'
import type { Problem } from './questionFileError.ts'
import { directiveOf } from './selection.ts'

const inputs: Readonly<Record<string, QuestionVariable['input']>> = {
  Int: 'INTEGER',
  SafeInt: 'INTEGER',
  Float: 'NUMBER',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
  PartialDate: 'DATE',
}

/** `first` and `after` of a paged question and `graph` are set by whoever runs it. */
function roleOf(name: string, paged: boolean): QuestionVariable['role'] {
  if (name === 'graph') return 'GRAPH'
  return paged && (name === 'first' || name === 'after') ? 'PAGE' : 'INPUT'
}

export function readVariables(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  enums: ReadonlyMap<string, EnumType>,
  paged: boolean,
  problems: Problem[],
): QuestionVariable[] {
  return (operation.variableDefinitions ?? []).map((node) => {
    const name = node.variable.name.value
    const role = roleOf(name, paged)
    const titles = directiveOf(node, 'variable') as { title: string; titleEn: string } | undefined
    if (!titles && role === 'INPUT') problems.push({ node, message: `$${name} lacks @variable(title, titleEn).` })
    const type = namedTypeOf(schema, node)
    if (!isScalarType(type) && !isEnumType(type))
      problems.push({ node, message: `$${name} must be a scalar, an enum or a list of one: others cannot be typed.` })
    return {
      name,
      title: titles?.title ?? name,
      titleEn: titles?.titleEn ?? name,
      type: print(node.type),
      input: isEnumType(type) ? 'CHOICE' : (inputs[type?.name ?? ''] ?? 'TEXT'),
      many: isList(node.type),
      required: node.type.kind === 'NonNullType' && !node.defaultValue,
      default: node.defaultValue ? valueFromASTUntyped(node.defaultValue) : null,
      choices: isEnumType(type) ? type.getValues().map((value) => labelled(enums, type.name, value.name)) : [],
      suggest: [directiveOf(node, 'suggest')?.kind ?? []].flat() as string[],
      role,
    }
  })
}

function namedTypeOf(schema: GraphQLSchema, { type }: VariableDefinitionNode): GraphQLNamedType | undefined {
  const found = typeFromAST(schema, type as never) as GraphQLInputType | undefined
  return found && getNamedType(found)
}
