/** In: recipes and the header of a source file. Out: functions from a record's cells to the text of one of our cells. */
import type { ColumnRecipe, Recipe, RowRule } from './mapping.ts'

/** Finds a column of the file by the first of its names that is there; -1 for none. */
export type FindColumn = (names: readonly string[]) => number

/** Words people write for "nothing". */
const nothing = /^(-{0,2}|—{1,2}|\/|无|暂无)$/

const cellOf = (cells: readonly string[], index: number): string => {
  const text = cells[index]?.trim() ?? ''
  return nothing.test(text) ? '' : text
}

export function bindRecipe(recipe: Recipe, find: FindColumn, day: string | null): (cells: readonly string[]) => string {
  switch (recipe.kind) {
    case 'constant':
      return () => recipe.text
    case 'day':
      return () => day ?? ''
    case 'key': {
      const columns = recipe.columns.map(find)
      const otherwise = recipe.otherwise.map(find)
      return (cells) => {
        const id = joinKey(cells, columns) || joinKey(cells, otherwise)
        return id === '' ? '' : `${recipe.label && `${recipe.label}:`}${recipe.prefix}${id}`
      }
    }
    case 'column':
      return bindColumn(recipe, find(recipe.column))
    case 'joined': {
      const parts = recipe.parts.map((part) => bindRecipe(part, find, day))
      return (cells) => {
        const texts = parts.map((read) => read(cells))
        return texts.includes('') ? '' : texts.join('')
      }
    }
  }
}

function bindColumn(recipe: ColumnRecipe, index: number): (cells: readonly string[]) => string {
  const { values, lookup, split, part, otherwise, empty, prefix } = recipe
  const translate = (text: string): string => {
    const word = text.normalize('NFKC').trim()
    const known = values?.get(word) ?? lookup?.get(word)
    if (known !== undefined) return known
    return (values ?? lookup) && otherwise !== undefined ? otherwise : text
  }
  return (cells) => {
    const text = values?.has(cells[index]?.trim() ?? '') ? (cells[index] ?? '').trim() : cellOf(cells, index)
    if (text === '') return empty ?? ''
    if (!split) return prefix + translate(text)
    const pieces = text.split(split).map((piece) => piece.trim())
    if (part !== undefined) return pieces[part - 1] ? prefix + translate(pieces[part - 1] ?? '') : ''
    return pieces
      .filter((piece) => piece !== '')
      .map((piece) => prefix + translate(piece))
      .join(';')
  }
}

/** The signs that an id must not hold, and spaces, go; one of the cells empty makes no id. */
function joinKey(cells: readonly string[], columns: readonly number[]): string {
  const parts = columns.map((index) =>
    cellOf(cells, index)
      .normalize('NFKC')
      .replaceAll(/[\s:>;|、,()]/g, ''),
  )
  return parts.every((part) => part !== '') ? parts.join('-').toLowerCase() : ''
}

export function bindRule(rule: RowRule, find: FindColumn): (cells: readonly string[]) => boolean {
  const index = find(rule.column)
  return (cells) => {
    const text = cellOf(cells, index)
    // 无 says nothing in most columns and is an answer in some: as a word of a rule it is meant.
    const holds =
      (rule.isEmpty && text === '') ||
      rule.words.includes(cells[index]?.trim() ?? '') ||
      (rule.pattern?.test(text) ?? false)
    return holds !== rule.not
  }
}

/** All columns of the file that a recipe reads. */
export function columnsOf(recipe: Recipe): (readonly string[])[] {
  if (recipe.kind === 'column') return [recipe.column]
  if (recipe.kind === 'joined') return recipe.parts.flatMap(columnsOf)
  return recipe.kind === 'key' ? [...recipe.columns, ...recipe.otherwise] : []
}
