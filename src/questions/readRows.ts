/** In: the fields of a question. Out: where its rows, columns, notes, drawing and sources stand, or what is wrong with them. */
import { getNamedType, isEnumType, isScalarType, Kind, type OperationDefinitionNode } from 'graphql'
import type { ColumnPath, Question } from './question.ts'
import type { Problem } from './questionFileError.ts'
import { allFields, directiveOf, pathText, type SelectedField } from './selection.ts'

type Rows = Pick<Question, 'rows' | 'columns' | 'notes' | 'graph' | 'pages' | 'sources'> & {
  rowsPath: string
  graphPath: string | null
}

export function readRows(
  fields: readonly SelectedField[],
  operation: OperationDefinitionNode,
  problems: Problem[],
): Rows {
  const all = allFields(fields)
  const marked = all.filter(({ node }) => directiveOf(node, 'rows'))
  if (marked.length !== 1) problems.push({ node: marked[1]?.node ?? operation, message: 'needs exactly one @rows.' })
  const connection = marked[0]?.children.some(({ key }) => key === 'pageInfo') ? marked[0] : undefined
  const rows = connection?.children.find(({ key }) => key === 'nodes' || key === 'edges') ?? marked[0]
  const rowsPath = rows?.path ?? []
  const columns = titled(all, 'column', rowsPath, problems)
  for (const { field } of columns) {
    if (!standsWithRow(field, rowsPath))
      problems.push({ node: field.node, message: `${pathText(field.path)} is neither in a row nor in what holds it.` })
  }
  if (columns.length === 0) problems.push({ node: operation, message: 'needs a @column.' })
  const notes = titled(all, 'note', [], problems)
  // A number called `links` counts them; only lists of what has fields of its own can be drawn.
  const isDrawn = (each: SelectedField, key: string) => each.key === key && each.list && each.children.length > 0
  const graph = all.find(({ children }) =>
    ['nodes', 'links'].every((key) => children.some((each) => isDrawn(each, key))),
  )
  const pages = connection && !connection.path.some(({ list }) => list) ? connection : undefined
  if (pages) checkPaged(pages, problems)
  checkCuts(all, pages, problems)
  return {
    rows: rowsPath,
    rowsPath: pathText(rowsPath),
    columns: columns.map(({ path }) => path),
    notes: notes.map(({ path }) => path),
    graph: graph?.path ?? null,
    graphPath: graph ? pathText(graph.path) : null,
    pages: pages?.path ?? null,
    sources: all.filter(({ type }) => getNamedType(type).name === 'Source').map(({ path }) => path),
  }
}

const sharedLength = (path: readonly SelectedField[], rows: readonly SelectedField[]): number => {
  const apart = path.findIndex((step, index) => step !== rows[index])
  return apart === -1 ? path.length : apart
}

/** What holds the row has one value for it only where no other list is stepped into. */
function standsWithRow({ path }: SelectedField, rows: readonly SelectedField[]): boolean {
  const shared = sharedLength(path, rows)
  return shared === rows.length || (shared > 0 && !path.slice(shared).some(({ list }) => list))
}

function titled(
  all: readonly SelectedField[],
  directive: 'column' | 'note',
  rows: readonly SelectedField[],
  problems: Problem[],
) {
  return all.flatMap((field): { field: SelectedField; path: ColumnPath }[] => {
    const told = directiveOf(field.node, directive) as
      | { title: string; titleEn: string; unit?: string; way?: boolean }
      | undefined
    if (!told) return []
    const type = getNamedType(field.type)
    const quantity = type.name === 'Quantity'
    if (isEnumType(type)) problems.push({ node: field.node, message: `${field.key} is a code: show its label.` })
    else if (!isScalarType(type) && !quantity)
      problems.push({ node: field.node, message: `${field.key} is an object: mark what it holds.` })
    const joined = field.path.slice(sharedLength(field.path, rows)).some(({ list }) => list)
    const path: ColumnPath = {
      path: pathText(field.path),
      title: told.title,
      titleEn: told.titleEn,
      unit: told.unit ?? null,
      number: !joined && (quantity || ['Int', 'Float', 'SafeInt'].includes(type.name)),
      steps: field.path,
      quantity,
      percent: told.unit === '%' && !quantity,
      way: told.way ?? false,
      linked: field.path.at(-2)?.children.some(({ key }) => key === 'url') ?? false,
    }
    return [{ field, path }]
  })
}

/** `first: $first, after: $after` and both fields of `pageInfo`: what following pages needs. */
function checkPaged({ node, children }: SelectedField, problems: Problem[]): void {
  const given = (name: string) =>
    node.arguments?.some(
      ({ name: argument, value }) =>
        argument.value === name && value.kind === Kind.VARIABLE && value.name.value === name,
    )
  if (!given('first') || !given('after'))
    problems.push({ node, message: 'rows in pages need first: $first, after: $after.' })
  const info = children.find(({ key }) => key === 'pageInfo')?.children.map(({ key }) => key)
  if (!info?.includes('hasNextPage') || !info.includes('endCursor'))
    problems.push({ node, message: 'rows in pages need pageInfo { hasNextPage endCursor }.' })
}

/** A nested connection shows its first rows only: it must tell how many there are, so that a cell can say what it leaves out. */
function checkCuts(all: readonly SelectedField[], pages: SelectedField | undefined, problems: Problem[]): void {
  for (const field of all) {
    const connection = getNamedType(field.type).name.endsWith('Connection')
    const shown = allFields(field.children).some(({ node }) => directiveOf(node, 'column') || directiveOf(node, 'rows'))
    if (!connection || field === pages || !shown) continue
    const told = allFields(field.children).some(({ key, path }) => {
      return path.length <= field.path.length + 2 && (key === 'totalCount' || key === 'hasNextPage')
    })
    if (!told)
      problems.push({
        node: field.node,
        message: `${field.key} is cut at its first rows: select totalCount or pageInfo { hasNextPage }.`,
      })
  }
}
