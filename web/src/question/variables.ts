/** Variables of a question between the address line, the form and the request. */
import type { CatalogueQuestion, QuestionVariable } from '../../../src/questions/catalogue.ts'

export type Values = Readonly<Record<string, unknown>>

/** Rows of a request: nested lists make larger pages dear. */
const pageRows = 50

/** What the address gives, else the document's defaults. */
export function valuesFrom({ variables }: CatalogueQuestion, search: URLSearchParams): Values {
  return Object.fromEntries(
    variables
      .filter(({ role }) => role === 'INPUT')
      .map((variable) => [
        variable.name,
        search.has(variable.name) ? parse(variable, search.getAll(variable.name)) : variable.default,
      ]),
  )
}

function parse({ many, input }: QuestionVariable, given: readonly string[]): unknown {
  const values = given
    .flatMap((text) => (many ? text.split(',') : [text]))
    .filter(Boolean)
    .map((text) =>
      input === 'INTEGER' || input === 'NUMBER' ? Number(text) : input === 'BOOLEAN' ? text === 'true' : text,
    )
  return many ? values : (values[0] ?? null)
}

/** As parameters of `/questions/<name>` and of the page itself; what equals the default is left out. */
export function searchFrom({ variables }: CatalogueQuestion, values: Values): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap(({ name, default: usual }): [string, string][] => {
      const value = values[name]
      if (value === null || value === undefined || value === '' || JSON.stringify(value) === JSON.stringify(usual))
        return []
      return [[name, Array.isArray(value) ? value.join(',') : String(value)]]
    }),
  )
}

/** Rows: a full first page. Drawing: asked apart, so that each stays cheap. */
export function requestFor(part: 'rows' | 'drawing', { variables }: CatalogueQuestion, values: Values): Values {
  const extra = variables.flatMap(({ name, role }): [string, unknown][] => {
    if (role === 'GRAPH') return [[name, part === 'drawing']]
    return role === 'PAGE' && name === 'first' ? [[name, part === 'rows' ? pageRows : 1]] : []
  })
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return Object.fromEntries([...given, ...extra])
}

/** Required inputs that are still empty. */
export const missingOf = ({ variables }: CatalogueQuestion, values: Values): QuestionVariable[] =>
  variables.filter(
    ({ name, required }) => required && (values[name] === null || values[name] === undefined || values[name] === ''),
  )
