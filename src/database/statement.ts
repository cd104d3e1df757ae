/**
 * A statement is a file of `cypher/` or a text built from the SDL at start: a closed set, known before the first request.
 * Every read statement returns one column: lists of about a hundred rows, each row a list (the cheapest shape to decode,
 * see docs/decisions/0002-rows-as-lists.md).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'

export interface Statement {
  /** Shown in logs, metrics and `SHOW TRANSACTIONS`. */
  readonly name: string
  readonly text: string
}

const known = new Map<string, Statement>()

/** Registers a statement text under its name. The same name twice with another text is a programming error. */
export function defineStatement(name: string, text: string): Statement {
  const before = known.get(name)
  if (before) {
    if (before.text !== text) throw new Error(`Two statements are called ${name}.`)
    return before
  }
  const statement = { name, text }
  known.set(name, statement)
  return statement
}

/** Loads `cypher/read/<name>.cypher`, without its comment header. */
export function readStatement(name: string): Statement {
  return defineStatement(name, readStatementFile(name))
}

/** The text of `cypher/read/<name>.cypher` for statements that vary by a closed choice (see `graph/supplyStatements.ts`). */
export const readStatementFile = (name: string): string => textOf(`read/${name}`)

/** Loads `cypher/operate/<name>.cypher`: about the server and the form of the data, no part of an answer. */
export const operateStatement = (name: string): Statement => ({
  name: `operate/${name}`,
  text: textOf(`operate/${name}`),
})

function textOf(file: string): string {
  const text = readFileSync(join(projectRoot, 'cypher', `${file}.cypher`), 'utf8')
  return text.replaceAll(/^\/\/.*\n/gm, '').trim()
}

/** All statements defined so far: warmed at start, EXPLAINed by a test. */
export const allStatements = (): Statement[] => [...known.values()]
