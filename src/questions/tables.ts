/** In: the table schemas of `import/tables`. Out: what each is called and holds, to say which one a question needs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'

export interface TableName {
  name: string
  title: string
  /** Name → title. */
  columns: ReadonlyMap<string, string>
}

const folder = join(projectRoot, 'import/tables')

export function readTableNames(): ReadonlyMap<string, TableName> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('_'))
  return new Map(
    files.map((file) => {
      const { name, title, fields } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        name: string
        title: string
        fields: readonly { name: string; title?: string }[]
      }
      return [name, { name, title, columns: new Map(fields.map((field) => [field.name, field.title ?? field.name])) }]
    }),
  )
}
