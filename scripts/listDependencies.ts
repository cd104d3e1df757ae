/** Writes docs/dependencies.md: what is installed at run time, at which version, under which licence. Run after a change of package.json. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
const { dependencies } = read('package.json') as { dependencies: Record<string, string> }

const installed = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  .map(([path, locked]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...locked }))
  .sort((a, b) => a.name.localeCompare(b.name) || String(a.version).localeCompare(String(b.version)))

const rows = installed.map(({ name, version, license, hasInstallScript }) => {
  const direct = Object.hasOwn(dependencies, name) ? 'yes' : ''
  return `| ${name} | ${version} | ${license ?? 'see its package'} | ${direct} | ${hasInstallScript ? 'has one; not run' : ''} |`
})
const licences = Map.groupBy(installed, ({ license }) => license ?? 'see its package')
const sums = [...licences].sort((a, b) => b[1].length - a[1].length).map(([name, of]) => `${name}: ${of.length}`)

writeFileSync(
  join(projectRoot, 'docs/dependencies.md'),
  `# Dependencies at run time 运行时依赖

Written by \`node scripts/listDependencies.ts\` from \`package-lock.json\`. Install scripts are never run (\`.npmrc\`: ignore-scripts).
Neo4j Community (GPL-3.0) runs as a process of its own; its jars are fetched by Maven from \`neo4j/pom.xml\`. Node comes as an
optional package of its platform (MIT).

${sums.join(' · ')}

| package | version | licence | named by us | install script |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
)
