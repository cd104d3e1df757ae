/** `liantu template <table>` and `liantu template --all`: what a sender fills in. */
import { type Command, Option } from 'commander'
import { ConfigError } from '../config.ts'
import { nearestTo } from '../importer/check/nearest.ts'
import { TemplateExistsError, type TemplateFormat, writeTemplates } from '../importer/sender/writeTemplates.ts'
import { loadTables } from '../importer/tables/loadTables.ts'

interface TemplateOptions {
  all?: boolean
  format: TemplateFormat
  out: string
}

export function addTemplateCommand(program: Command): void {
  program
    .command('template')
    .description('写出给填报人的模板、数据字典与数据包说明。 Write templates, a data dictionary and a data package.')
    .argument('[tables...]', '表名。 Names of tables')
    .option('--all', '所有表。 All tables')
    .addOption(new Option('--format <format>', '文件格式。 Format').choices(['csv', 'xlsx']).default('csv'))
    .option('--out <folder>', '写到哪里。 Where to', 'templates')
    .action(async (names: string[], { all = false, format, out }: TemplateOptions) => {
      const tables = loadTables()
      const chosen = all ? tables.all : names.map((name) => find(name))
      if (chosen.length === 0) throw new ConfigError('写出表名，或 --all。 Name a table, or --all.')
      try {
        const files = await writeTemplates(chosen, tables, out, format)
        process.stdout.write(`${files.map((file) => `${out}/${file}`).join('\n')}\n`)
        process.stderr.write(`填好后： When filled in: liantu check ${out}\n`)
      } catch (error) {
        throw error instanceof TemplateExistsError ? new ConfigError(error.message) : error
      }
    })
}

function find(name: string) {
  const { all, byName } = loadTables()
  const table = byName.get(name) ?? all.find(({ title }) => title === name)
  if (table) return table
  const near = nearestTo(
    name,
    all.flatMap((one) => [one.name, one.title]),
  )
  throw new ConfigError(
    `没有表“${name}”。 No such table. ${near.length > 0 ? `最接近 nearest ${near.join('、')}` : ''}`,
  )
}
