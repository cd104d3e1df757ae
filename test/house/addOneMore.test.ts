/** The recipes of CONTRIBUTING.md, step by step in a copy of the project, and what the copy answers from a real Neo4j afterwards. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { planMigration } from '../../src/importer/structure/migration.ts'
import { migrate } from '../../src/importer/write/ensureConstraints.ts'
import { copyProject, type ProjectCopy } from '../setup/projectCopy.ts'
import { emptyDatabase, loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let copy: ProjectCopy

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
})
beforeEach(() => {
  copy = copyProject()
})
afterEach(() => copy.remove())
afterAll(async () => {
  // Back to what this version needs: what the copy added is ours and needed no more.
  await migrate(database)
  expect(await planMigration(database)).toMatchObject({ missing: [], changed: [], unneeded: [] })
  await emptyDatabase(database)
  await database.close()
})

const write = (path: string, text: string) => writeFileSync(join(copy.folder, path), text)
const append = (path: string, text: string) => appendFileSync(join(copy.folder, path), text)

/** Throws where the place is not there: a recipe that names a line of a file stays true. */
function insertBefore(path: string, place: string, text: string): void {
  const before = readFileSync(join(copy.folder, path), 'utf8')
  expect(before, path).toContain(place)
  write(
    path,
    before.replace(place, () => text + place),
  )
}

function run(command: string): string {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: copy.folder,
    env: copy.env,
    shell: true,
    encoding: 'utf8',
  })
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0)
  return stdout
}

/** What the API of the copy answers. */
async function ask(query: string): Promise<unknown> {
  const server = spawn('node', ['src/main.ts'], { cwd: copy.folder, env: { ...copy.env, PORT: '0' } })
  try {
    const url = await addressSaid(server.stdout)
    const body = JSON.stringify({ query })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return await response.json()
  } finally {
    server.kill()
    await once(server, 'exit')
  }
}

async function addressSaid(lines: NodeJS.ReadableStream): Promise<string> {
  let said = ''
  for await (const chunk of lines) {
    said += String(chunk)
    const found = /http:\S+\/graphql/.exec(said)?.[0]
    if (found) return found
  }
  throw new Error(`The API of the copy did not start: ${said}`)
}

const evidence = 'sources,basis,confidence,as_of,note,visibility'

function deliver(name: string, tables: Readonly<Record<string, string>>): void {
  mkdirSync(join(copy.folder, name))
  write(`${name}/datapackage.json`, JSON.stringify({ name, title: name }))
  for (const [table, text] of Object.entries(tables)) write(`${name}/${table}.csv`, text)
}

/** The properties that every write script ends with. */
const written = `claims: row.claims, conflicts: row.conflicts, sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')`

const idAndEvidence = `"标识，稳定且唯一。 The id, stable and unique."
  id: ID!
  "出处。 Evidence."
  evidence: Evidence!`

describe('a contributor adds', () => {
  it('a question', async () => {
    // 1. The operation, with its title. 2. Its variables. 3. Its rows, columns and notes.
    write(
      'questions/zone-plants.graphql',
      `# 区内工厂：哪些企业在本区有工厂。
query ZonePlants(
  $zone: String! = "东湖开发区" @suggest(kind: ZONE) @variable(title: "开发区", titleEn: "Zone")
  $first: Int = 100
  $after: String
) @question(title: "区内工厂", titleEn: "Plants of a zone", theme: DOSSIER, needs: ["zones", "locations"]) {
  zone(by: { name: $zone }) {
    name @note(title: "开发区", titleEn: "Zone")
    companies(first: $first, after: $after) @rows {
      nodes {
        id
        name @column(title: "企业", titleEn: "Company")
        evidence {
          sources {
            title @column(title: "来源", titleEn: "Sources")
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
    )
    // 4. records it among the golden operations, which runs on the shipped data. 5. Ask it.
    expect(run('npx liantu ask')).toContain('zone-plants')
    const [header, ...rows] = run('npx liantu ask zone-plants --format csv').trimEnd().split('\r\n')
    expect(header).toContain('企业')
    expect(rows.join('\n')).toContain('甲车股份有限公司')
  })

  it('an entity with its table', async () => {
    // 1. The table.
    const text = (name: string, title: string) => ({
      name,
      title,
      description: `${title}。 The ${name}.`,
      type: 'string',
    })
    const required = { required: true }
    write(
      'import/tables/laboratories.json',
      JSON.stringify({
        name: 'laboratories',
        title: '实验室',
        description: '实验室。 Laboratories.',
        'liantu:node': 'Laboratory',
        'liantu:names': ['name'],
        'liantu:shared': ['evidence'],
        fields: [
          { ...text('id', '标识'), constraints: { ...required, unique: true } },
          { ...text('name', '名称'), constraints: required },
        ],
        primaryKey: 'id',
      }),
    )
    // 2. Its write script, and how its rows are counted.
    write(
      'import/cypher/laboratories.cypher',
      `// 实验室 laboratories: reads the prepared table, writes (:Laboratory:Entity).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (laboratory:Entity {key: row.key})
  SET laboratory:Laboratory, laboratory += {
    id: row.id, name: row.name, sortKey: row.sort_key, searchKey: row.search_key,
    ${written}
  }
} IN TRANSACTIONS OF 5000 ROWS;
`,
    )
    insertBefore('cypher/read/table-counts.cypher', '  ["locations"', '  ["laboratories", COUNT { (:Laboratory) }],\n')
    // 3. What stands in the database for every label.
    append(
      'cypher/constraints/nodes.cypher',
      'CREATE CONSTRAINT laboratory_id IF NOT EXISTS FOR (node:Laboratory) REQUIRE node.id IS UNIQUE;\n',
    )
    append(
      'cypher/constraints/indexes.cypher',
      `CREATE INDEX laboratory_sort IF NOT EXISTS FOR (node:Laboratory) ON (node.sortKey);
CREATE INDEX laboratory_name IF NOT EXISTS FOR (node:Laboratory) ON (node.name);
`,
    )
    insertBefore('cypher/constraints/search.cypher', '|Event|Indicator)', '|Laboratory')
    insertBefore('cypher/constraints/facts.cypher', '|Event|Indicator|Observation)', '|Laboratory')
    run('npx liantu db migrate')
    // 4. The type, its two roots, its kind and its label among those that people name.
    write(
      'schema/laboratory.graphql',
      `# 实验室。
# Laboratories.

"实验室。 A laboratory."
type Laboratory implements Node & Sourced & Named @node {
  ${idAndEvidence}
  "名称。 Name."
  name: String!
}

extend type Query {
  "按名称或标识取实验室。 A laboratory by what people know."
  laboratory("查找依据，恰好一项。 Exactly one of." by: EntityBy!): Laboratory
  "实验室列表，按拼音排序。 Laboratories in pinyin order."
  laboratories: [Laboratory!]! @list
}
`,
    )
    insertBefore(
      'schema/search.graphql',
      '  "指标。 Indicator."',
      '  "实验室。 Laboratory."\n  LABORATORY @stored(as: "Laboratory") @label(zh: "实验室", en: "Laboratory")\n',
    )
    insertBefore('src/graph/search/entityFinders.ts', "  'Indicator',", "  'Laboratory',\n")
    run('npm run generate')
    // 5. Rows.
    deliver('labs', {
      laboratories: `id,name,${evidence}\nbattery,固态电池实验室,,inferred,,,,\noptics,光学实验室,,inferred,,,,\n`,
    })
    run('npx liantu import labs')
    expect(
      await ask(`{
        laboratory(by: { name: "光学实验室" }) { id }
        laboratories { totalCount nodes { name } }
        search(text: "固态", kinds: [LABORATORY]) { nodes { node { id } } }
      }`),
    ).toEqual({
      data: {
        laboratory: { id: 'Laboratory:optics' },
        laboratories: { totalCount: 2, nodes: [{ name: '固态电池实验室' }, { name: '光学实验室' }] },
        search: { nodes: [{ node: { id: 'Laboratory:battery' } }] },
      },
    })
  })

  it('a link', async () => {
    // 1. The table, its write script, and how its rows are counted.
    const end = (name: string, title: string) => ({
      name,
      title,
      description: `${title}。 The ${name}.`,
      type: 'string',
      constraints: { required: true },
    })
    write(
      'import/tables/platform_tests.json',
      JSON.stringify({
        name: 'platform_tests',
        title: '平台检测',
        description: '哪家企业在哪个平台检测。 Who has products tested where.',
        'liantu:link': { type: 'TESTS_AT', from: 'company', to: 'platform' },
        'liantu:shared': ['evidence'],
        fields: [end('company', '企业'), end('platform', '平台')],
        primaryKey: ['company', 'platform'],
        foreignKeys: [
          { fields: 'company', reference: { resource: 'companies', fields: 'id' } },
          { fields: 'platform', reference: { resource: 'platforms', fields: 'id' } },
        ],
      }),
    )
    write(
      'import/cypher/platform_tests.cypher',
      `// 平台检测 platform_tests: reads the prepared table, writes (company)-[:TESTS_AT]->(platform).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (company:Company {id: row.company})
  MATCH (platform:Platform {id: row.platform})
  MERGE (company)-[link:TESTS_AT {id: row.link_id}]->(platform)
  SET link += {
    ${written}
  }
} IN TRANSACTIONS OF 5000 ROWS;
`,
    )
    insertBefore(
      'cypher/read/table-counts.cypher',
      '  ["platforms"',
      '  ["platform_tests", COUNT { ()-[:TESTS_AT]->() }],\n',
    )
    // 2. What stands in the database for every type of link.
    append(
      'cypher/constraints/links.cypher',
      'CREATE CONSTRAINT tests_at_id IF NOT EXISTS FOR ()-[link:TESTS_AT]-() REQUIRE link.id IS UNIQUE;\n',
    )
    insertBefore('cypher/constraints/facts.cypher', '|TOOK_PART_IN]', '|TESTS_AT')
    run('npx liantu db migrate')
    // 3. The link's own fields, and a field on each side.
    append(
      'schema/company.graphql',
      `
"检测。 A company's tests at a platform."
interface Testing implements Link & Sourced @relationship(type: "TESTS_AT") {
  ${idAndEvidence}
}
`,
    )
    insertBefore(
      'schema/company.graphql',
      '  "产品。 Products it makes."',
      '  "检测其产品的平台。 Platforms that test its products."\n  testedAt: [Platform!]! @link(type: "TESTS_AT", direction: OUT)\n',
    )
    append(
      'schema/organisation.graphql',
      `
extend type Platform {
  "在此检测的企业。 Companies tested here."
  tests: [Company!]! @link(type: "TESTS_AT", direction: IN)
}
`,
    )
    // 4. The generated types.
    run('npm run generate')
    // 5. Rows, walked both ways.
    deliver('tests', {
      platforms: `id,name,${evidence}\nbench,制动试验台,,inferred,,,,\n`,
      platform_tests: `company,platform,${evidence}\nleft,bench,,inferred,,,,\n`,
    })
    run('npx liantu import tests')
    expect(
      await ask(`{
        company(by: { id: "left" }) { testedAt { nodes { name } } }
        platform(by: { name: "制动试验台" }) { tests { edges { node { name } evidence { basis } } } }
      }`),
    ).toEqual({
      data: {
        company: { testedAt: { nodes: [{ name: '制动试验台' }] } },
        platform: { tests: { edges: [{ node: { name: '乙制动有限公司' }, evidence: { basis: 'INFERRED' } }] } },
      },
    })
  })

  it('a data set for another city', async () => {
    // 1. A folder with a name. 2. Its sources and places. 3. Its companies and what is known of them.
    deliver('import/my-city', {
      sources:
        'id,title,publisher,url,published_on,retrieved_on,reliability,note\ns-year,统计年鉴,某市统计局,,2025,,,\n',
      regions: `id,name,level,code,${evidence}\nmy-city,某市,city,,s-year,disclosed,,2025,,\n`,
      zones: `id,name,level,part_of,${evidence}\nnew-zone,某市高新区,national,my-city,s-year,disclosed,,2025,,\n`,
      companies: `id,name,${evidence}\nmotor,某市电机有限公司,s-year,disclosed,,2025,,\nwire,某市漆包线有限公司,s-year,disclosed,,2025,,\n`,
      locations: `subject,place,role,${evidence}\ncompany:motor,zone:new-zone,plant,s-year,disclosed,,2025,,\n`,
      supplies: `supplier,customer,${evidence}\nwire,motor,s-year,disclosed,,2025,,\n`,
    })
    // 4. Check, see what would change, import.
    run('npx liantu check import/my-city')
    run('npx liantu import import/my-city --dry-run')
    run('npx liantu import import/my-city')
    // 5. Ask.
    expect(
      await ask(`{
        company(by: { name: "某市电机有限公司" }) { upstream { byTier { tier companies } } }
        zone(by: { name: "某市高新区" }) { companies { nodes { name } } }
      }`),
    ).toEqual({
      data: {
        company: { upstream: { byTier: [{ tier: 1, companies: 1 }] } },
        zone: { companies: { nodes: [{ name: '某市电机有限公司' }] } },
      },
    })
  })
})
