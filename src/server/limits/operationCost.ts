/**
 * What an operation may cost before it runs. In: the parsed operation and its variables. Out: the number of values its answer
 * may hold, where every page counts as asked and nested pages multiply; and the chain of fields that makes most of it.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'

export interface Cost {
  value: number
  /** Such as `companies(first: 100) › products(first: 100)`. */
  dearest: string
}

/** Rows of a list that says nothing of its size: sources, reasons, steps of a path. */
const assumedRows = 5
const introspectedRows = 3
/** A field computed from arguments is work for each parent, as much as this many values; a traversal is so for each tier. */
const computedValues = 500
const tierValues = 2_000
/** Arguments that only page, or word the answer. */
const plainArguments = new Set(['first', 'after', 'lang', 'in'])
const none: Cost = { value: 0, dearest: '' }

/** Undefined for variables that cannot be coerced: the engine answers those with 400. */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Cost | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  const root = schema.getRootType(operation.operation)
  if (!coerced || !root) return undefined
  const cost = new CostReader(schema, document, coerced).ofSelections(operation.selectionSet, root, assumedRows)
  return { ...cost, dearest: cost.dearest || (operation.name?.value ?? operation.operation) }
}

class CostReader {
  private readonly schema: GraphQLSchema
  private readonly variables: Record<string, unknown>
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Fragments within fragments would double at every level; each is read once for a type and a page size. */
  private readonly known = new Map<string, Cost>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.schema = schema
    this.variables = variables
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  /** `rows`: how many nodes the page around these fields holds. */
  ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType, rows: number): Cost {
    const costs = selections.filter((each) => this.isIncluded(each)).map((each) => this.ofSelection(each, type, rows))
    const dearest = costs.reduce((most, cost) => (cost.value > most.value ? cost : most), none)
    return { value: costs.reduce((sum, { value }) => sum + value, 0), dearest: dearest.dearest }
  }

  private ofSelection(selection: SelectionNode, type: GraphQLNamedType, rows: number): Cost {
    if (selection.kind === Kind.FIELD) return this.ofField(selection, type, rows)
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition && this.schema.getType(selection.typeCondition.name.value)
      return this.ofSelections(selection.selectionSet, on ?? type, rows)
    }
    const fragment = this.fragments.get(selection.name.value)
    if (!fragment) return none
    const key = `${fragment.name.value} ${rows}`
    const known = this.known.get(key)
    if (known) return known
    const on = this.schema.getType(fragment.typeCondition.name.value) ?? type
    const cost = this.ofSelections(fragment.selectionSet, on, rows)
    this.known.set(key, cost)
    return cost
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, rows: number): Cost {
    const field = this.definition(node, parent)
    const type = field && getNamedType(field.type)
    if (!field || !node.selectionSet || !type || !isCompositeType(type)) return { value: 1, dearest: '' }
    const args = this.argumentsOf(field, node)
    const asked = typeof args.first === 'number' ? Math.max(1, args.first) : undefined
    const isList = isListType(getNullableType(field.type))
    // What is asked for a page holds for its nodes; lists inside a row of a plain list are of a size of their own.
    const inner = this.ofSelections(node.selectionSet, type, isList ? assumedRows : (asked ?? assumedRows))
    const times = isList ? (asked ?? listedRows(args) ?? this.ownRows(node, parent) ?? rows) : 1
    const own = ownCost(field, type, args)
    const label = own > 1 || (isList && asked === undefined && inner.dearest === '') ? node.name.value : ''
    return { value: own + times * inner.value, dearest: joined(labelOf(node, args) || label, inner.dearest) }
  }

  /** Introspection lists every type, each with a few fields and arguments. */
  private ownRows({ name }: FieldNode, parent: GraphQLNamedType): number | undefined {
    if (!parent.name.startsWith('__')) return undefined
    return name.value === 'types' ? Object.keys(this.schema.getTypeMap()).length : introspectedRows
  }

  private definition(node: FieldNode, parent: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
    const name = node.name.value
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name)
    if (meta) return meta
    return isCompositeType(parent) && !isUnionType(parent) ? parent.getFields()[name] : undefined
  }

  /** Values that do not fit are answered by the engine; here they count as not given. */
  private argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.variables)
    } catch {
      return {}
    }
  }

  private isIncluded(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables)
    return skip?.if !== true && include?.if !== false
  }
}

/** `ids`, `names`: as many rows as asked for. */
function listedRows(args: Record<string, unknown>): number | undefined {
  const listed = args.ids ?? args.names
  return Array.isArray(listed) ? listed.length : undefined
}

function ownCost(
  field: GraphQLField<unknown, unknown>,
  type: GraphQLCompositeType,
  args: Record<string, unknown>,
): number {
  const isPage = isObjectType(type) && 'pageInfo' in type.getFields()
  const isComputed = !isPage && !type.name.startsWith('__') && field.args.some(({ name }) => !plainArguments.has(name))
  if (!isComputed) return 1
  return typeof args.depth === 'number' ? tierValues * Math.max(1, args.depth) : computedValues
}

function labelOf(node: FieldNode, args: Record<string, unknown>): string {
  const sizes = ['first', 'depth'].filter((name) => typeof args[name] === 'number')
  return sizes.length === 0 ? '' : `${node.name.value}(${sizes.map((name) => `${name}: ${args[name]}`).join(', ')})`
}

const joined = (outer: string, inner: string): string => [outer, inner].filter((part) => part !== '').join(' › ')
