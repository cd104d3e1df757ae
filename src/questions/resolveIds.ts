/** Variables that take an id take a name too: `--zone 金华开发区` becomes `Zone:jhedz`. Throws with the candidates where a name is not one thing. */
import { GraphQLError } from 'graphql'
import type { QuestionVariable } from './catalogue.ts'
import type { Question } from './question.ts'
import type { Execute } from './runQuestion.ts'

const query = `query Resolve($names: [String!]!, $kinds: [EntityKind!]) {
  resolveNames(names: $names, kinds: $kinds) { name node { id } candidates { node { id name } } }
}`

interface Resolved {
  name: string
  node: { id: string } | null
  candidates: readonly { node: { id: string; name: string } }[]
}

export async function resolveIds(
  { entry }: Question,
  variables: Readonly<Record<string, unknown>>,
  execute: Execute,
): Promise<Record<string, unknown>> {
  const resolved = { ...variables }
  for (const variable of entry.variables) {
    const value = variables[variable.name]
    const takesName = variable.type.replaceAll(/[[\]!]/g, '') === 'ID' && variable.suggest.length > 0
    if (!takesName || value === undefined || value === null) continue
    const ids = await idsOf(variable, [value].flat().map(String), execute)
    resolved[variable.name] = Array.isArray(value) ? ids : ids[0]
  }
  return resolved
}

/** All names of a variable at once; what is an id already stays. */
async function idsOf(variable: QuestionVariable, given: readonly string[], execute: Execute): Promise<string[]> {
  const names = given.filter((text) => !text.includes(':'))
  if (names.length === 0) return [...given]
  const { data } = await execute({ query, operationName: 'Resolve', variables: { names, kinds: variable.suggest } })
  const found = (data?.resolveNames ?? []) as Resolved[]
  return given.map((text) => (text.includes(':') ? text : idOf(variable, text, found[names.indexOf(text)])))
}

function idOf(variable: QuestionVariable, name: string, found: Resolved | undefined): string {
  if (found?.node) return found.node.id
  const candidates = (found?.candidates ?? []).map(({ node }) => node)
  const listed = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join('、')
  throw new GraphQLError(
    `变量 ${variable.name}（${variable.title}）：“${name}”不是唯一有记录的名称。${listed ? `最接近的有：${listed}。` : ''}请写全名或标识。 ` +
      `${variable.name}: "${name}" is not the name of one record; write a full name or an id.`,
    { extensions: { code: candidates.length > 1 ? 'AMBIGUOUS_NAME' : 'NOT_FOUND', found: name, candidates } },
  )
}
