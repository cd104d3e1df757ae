/** In: the text of an operation. Out: where `@rows` and `@column` say that its table stands; undefined where it has none. */
import { Kind, parse, type SelectionSetNode } from 'graphql'
import type { QuestionColumn } from '../../../src/questions/catalogue.ts'
import { directiveOf } from './directiveOf.ts'

export interface TableShape {
  rowsPath: string
  columns: readonly QuestionColumn[]
}

export function tableShape(text: string): TableShape | undefined {
  const columns: QuestionColumn[] = []
  let rowsPath: string | undefined
  try {
    for (const definition of parse(text).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) read(definition.selectionSet, '')
  } catch {
    return undefined
  }
  return rowsPath === undefined || columns.length === 0 ? undefined : { rowsPath, columns }

  function read({ selections }: SelectionSetNode, above: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) read(selection.selectionSet, above)
      if (selection.kind !== Kind.FIELD) continue
      const path = `${above}${above ? '.' : ''}${selection.alias?.value ?? selection.name.value}`
      const keys = selection.selectionSet?.selections.flatMap((each) =>
        each.kind === Kind.FIELD ? each.name.value : [],
      )
      if (directiveOf(selection, 'rows')) {
        const list = keys?.includes('pageInfo') ? keys.find((key) => key === 'nodes' || key === 'edges') : undefined
        rowsPath = list ? `${path}.${list}` : path
      }
      const told = directiveOf(selection, 'column')
      if (told)
        columns.push({
          path,
          title: String(told.title),
          titleEn: String(told.titleEn),
          unit: typeof told.unit === 'string' ? told.unit : null,
          number: false,
          way: told.way === true,
        })
      if (selection.selectionSet) read(selection.selectionSet, path)
    }
  }
}
