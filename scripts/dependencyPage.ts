/** In: package.json and its lock. Out: docs/dependencies.md, what is installed at run time, at which version, under which licence. Written by `npm run generate`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}

export interface Installed {
  name: string
  version: string
  licence: string
  hasInstallScript: boolean
}

const read = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))

export function installedAtRunTime(): Installed[] {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version = '', license = 'see its package', hasInstallScript = false }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 13)
      return { name, version, licence: license, hasInstallScript }
    })
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version))
}

export function dependencyPage(): string {
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> }
  const installed = installedAtRunTime()
  const rows = installed.map(({ name, version, licence, hasInstallScript }) => {
    const direct = Object.hasOwn(dependencies, name) ? 'yes' : ''
    return `| ${name} | ${version} | ${licence} | ${direct} | ${hasInstallScript ? 'has one; not run' : ''} |`
  })
  const licences = Map.groupBy(installed, ({ licence }) => licence)
  const sums = [...licences].sort((a, b) => b[1].length - a[1].length).map(([name, of]) => `${name}: ${of.length}`)
  return `# Dependencies at run time 运行时依赖

Written by \`npm run generate\` from \`package-lock.json\`. Neo4j Community (GPL-3.0) runs as a process of its own; its jars are fetched by
Maven from \`neo4j/pom.xml\`. Node comes as an optional package of its platform (MIT).

## How it is checked 如何检查

\`test/house/dependencies\` fails where one of these is no longer so:

- This page lists what the lock file installs, each at one exact version; \`package.json\` names exact versions only.
- Every licence is one of a short list that asks for no more than to be named.
- What is installed is what the lock file says (\`npm ls\`).
- No install script runs (\`.npmrc\`: ignore-scripts) and none is needed: every test runs on an installation made without them. A package
  that brings one is named in that test with what it would do.

Known weaknesses are not in the lock file: the registry tells them. Run these where your registry offers audits (some mirrors answer 405
or 404, which says nothing about the packages), at every release and every week:

| command | says |
| --- | --- |
| \`npm audit --omit=dev\` | known weaknesses of what is installed at run time; exit 0 where there is none |
| \`npm audit\` | the same of what is only built and tested with |
| \`npm audit signatures\` | whether each package is the one that its registry signed |

A finding that stays is written into [SECURITY.md](../SECURITY.md) with its reason.

## Packages 包

${sums.join(' · ')}

| package | version | licence | named by us | install script |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
