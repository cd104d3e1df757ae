/** The header of a column: its Chinese title, with the unit that its numbers are in. */
import type { QuestionColumn } from '../catalogue.ts'

export const headerOf = ({ title, unit }: Pick<QuestionColumn, 'title' | 'unit'>): string =>
  unit === null ? title : `${title}（${unit}）`
