/**
 * Runs an operation by code compiled from its document (graphql-jit). In: a validated document and its variables. Out: the result
 * that graphql-js would give, or nothing where graphql-js shall give it: on a document's first use, since compiling costs more than
 * it saves once, and for variables that do not fit, so that their errors read as always (`@oneOf` among them, which the compiled
 * code would not check).
 */
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  Kind,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { kept } from '../config.ts'
import { LeastRecent } from './answers/leastRecent.ts'

export interface Operation {
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | undefined
}

interface Compiled {
  uses: number
  /** By name of the operation; null where the compiler refuses. */
  byName: Map<string | null, CompiledQuery | null>
}

export class CompiledOperations {
  private readonly schema: GraphQLSchema
  private readonly known = new LeastRecent<DocumentNode, Compiled>(kept.compiledDocuments)

  constructor(schema: GraphQLSchema) {
    this.schema = schema
  }

  /** Errors of the result are as resolvers threw them: the caller formats them. */
  execute(operation: Operation, context: object): Promise<ExecutionResult> | ExecutionResult | undefined {
    const compiled = this.compiled(operation)
    if (!compiled || !this.variablesFit(operation)) return undefined
    return compiled.query({}, context, withDefaults(operation))
  }

  private compiled({ document, operationName }: Operation): CompiledQuery | null {
    const entry = this.known.get(document) ?? { uses: 0, byName: new Map() }
    if (entry.uses === 0) this.known.set(document, entry)
    entry.uses += 1
    if (entry.uses === 1) return null
    const name = operationName ?? null
    const known = entry.byName.get(name)
    if (known !== undefined) return known
    const compiled = this.compile(document, name)
    entry.byName.set(name, compiled)
    return compiled
  }

  private compile(document: DocumentNode, name: string | null): CompiledQuery | null {
    if (mayPutNullIntoOneOf(this.schema, document)) return null
    const made = compileQuery(this.schema, document, name ?? undefined, { disablingCapturingStackErrors: true })
    return isCompiledQuery(made) ? made : null
  }

  private variablesFit({ document, operationName, variables }: Operation): boolean {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
    if (definitions.length === 0) return true
    return getVariableValues(this.schema, definitions, variables ?? {}, { maxErrors: 1 }).errors === undefined
  }
}

/** The compiled code refuses a missing variable of a non-null type, although the document gives it a default. */
function withDefaults({ document, operationName, variables = {} }: Operation): Record<string, unknown> {
  const given = { ...variables }
  for (const { variable, defaultValue } of getOperationAST(document, operationName)?.variableDefinitions ?? []) {
    const name = variable.name.value
    if (defaultValue && given[name] === undefined) given[name] = valueFromASTUntyped(defaultValue)
  }
  return given
}

/** Validation lets a nullable variable stand in a literal of a `@oneOf` type; only graphql-js refuses it when it is null. */
function mayPutNullIntoOneOf(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  const nullable = new Set<string>()
  let found = false
  const visitor = visitWithTypeInfo(types, {
    VariableDefinition({ type, variable }) {
      if (type.kind !== Kind.NON_NULL_TYPE) nullable.add(variable.name.value)
    },
    ObjectField({ value }) {
      const parent = types.getParentInputType()
      const within = parent && getNamedType(parent)
      if (!isInputObjectType(within) || !within.isOneOf) return
      if (value.kind === Kind.VARIABLE && nullable.has(value.name.value)) found = true
    },
  })
  visit(document, visitor)
  return found
}
