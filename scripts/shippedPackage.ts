/** In: a folder of shipped tables. Out: its datapackage.json: what people wrote there (name, title, licence) and the schemas of its tables. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import { dataPackage } from '../src/importer/tables/dataPackage.ts'

export const shippedData = join(projectRoot, 'import/jinhua')

export function shippedPackage(folder: string): string {
  const { name, title, description, licenses } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    name: string
    title: string
    description: string
    licenses: unknown[]
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  const described = dataPackage(
    name,
    files.sort().map((path) => ({ table: path.slice(0, -'.csv'.length), path })),
  )
  return `${JSON.stringify({ name, title, description, licenses, ...JSON.parse(described) }, null, 2)}\n`
}
