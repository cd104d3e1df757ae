/** `liantu doctor`: looks at everything a running Liantu needs and says what to do about what is missing. Changes nothing. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { isValid, KeyFile } from '../access/keyFile.ts'
import { type Config, readConfig } from '../config.ts'
import { connect, type Database } from '../database/database.ts'
import { whyNotListen } from '../database/localServer/freePort.ts'
import { findRunningServer } from '../database/localServer/startLocalServer.ts'
import { operateStatement } from '../database/statement.ts'
import { readStored } from '../importer/stored/readStored.ts'
import { planMigration } from '../importer/structure/migration.ts'
import { migrationNeeded } from '../importer/structure/migrationText.ts'
import { ImportConflict } from '../importer/write/importConflict.ts'
import { isLoopback } from '../server/doors/door.ts'
import { exitCodes, messageOf } from './failure.ts'

interface Finding {
  state: 'ok' | 'note' | 'fault'
  what: string
  /** What to do. */
  advice?: string
}

const ok = (what: string): Finding => ({ state: 'ok', what })
const note = (what: string, advice: string): Finding => ({ state: 'note', what, advice })
const fault = (what: string, advice: string): Finding => ({ state: 'fault', what, advice })

/** A delivery of the largest size and Neo4j's logs of it. */
const enoughBytes = 2_000_000_000

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(
      '检查运行所需的一切，并说明怎么办；不改动任何东西。 Check everything that running needs, and say what to do.',
    )
    .option('--json', '以 JSON 输出。 Print as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const config = readConfig()
      const findings = [...ofMachine(config), await ofPort(config), ofKeys(config), ...(await ofDatabase(config))]
      const lines = findings.map(
        ({ state, what, advice }) => `${marks[state]} ${what}${advice ? `\n    → ${advice}` : ''}`,
      )
      process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : `${lines.join('\n')}\n`)
      if (findings.some(({ state }) => state === 'fault')) process.exitCode = exitCodes.internal
    })
}

const marks = { ok: '✓', note: '!', fault: '✗' } as const

function ofMachine({ home, neo4j, neo4jLib }: Config): Finding[] {
  const findings = [ok(`Node ${process.version}`)]
  if (!neo4j) findings.push(ofJava(), ofJars(neo4jLib))
  if (!existsSync(home))
    return [...findings, note(`${home} 尚未建立 not made yet`, 'npm start 会建立。 npm start makes it')]
  try {
    accessSync(home, constants.W_OK)
  } catch {
    return [
      ...findings,
      fault(`${home} 不可写 not writable`, '改权限，或用 LIANTU_HOME 另选。 Change its mode, or LIANTU_HOME'),
    ]
  }
  const { bavail, bsize } = statfsSync(home)
  const free = `${home}：${(Number(bavail * bsize) / 1e9).toFixed(1)} GB 可用 free`
  const isEnough = bavail * bsize > enoughBytes
  return [
    ...findings,
    isEnough
      ? ok(free)
      : fault(free, '至少要 2 GB：清理，或用 LIANTU_HOME 另选。 Needs 2 GB: clear space, or LIANTU_HOME'),
  ]
}

function ofJava(): Finding {
  const { error, stderr = '' } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = /version "(\d+)/.exec(stderr)?.[1]
  const advice = '装 Java 17 或更新，或用 NEO4J_URI 指向已有的 Neo4j。 Install Java 17 or newer, or set NEO4J_URI'
  if (error || !version) return fault('没有找到 Java no Java found', advice)
  return Number(version) >= 17 ? ok(`Java ${version}`) : fault(`Java ${version}`, advice)
}

const ofJars = (lib: string | undefined): Finding =>
  lib && existsSync(lib)
    ? ok(`Neo4j 程序在 jars in ${lib}`)
    : note('还没有 Neo4j 程序 no Neo4j jars yet', 'npm start 会取来。 npm start fetches them')

async function ofPort({ host, port }: Config): Promise<Finding> {
  const reason = await whyNotListen(port, host)
  if (reason === undefined) return ok(`端口 port ${host}:${port} 空闲 free`)
  const isOurs = await fetch(`http://${host}:${port}/livez`).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isOurs) return ok(`${host}:${port} 正由链图提供服务 is served by Liantu`)
  return fault(`端口 port ${host}:${port}：${reason}`, '用 PORT、HOST 另选。 Choose another PORT or HOST')
}

function ofKeys({ host, access, keyFile, tokens }: Config): Finding {
  const valid = new KeyFile(keyFile).list().filter((key) => isValid(key)).length
  const said = `${valid} 把有效密钥 valid keys${tokens ? `，令牌来自 tokens of ${tokens.issuer}` : ''}`
  if (existsSync(keyFile) && (statSync(keyFile).mode & 0o077) !== 0 && process.platform !== 'win32')
    return fault(`${keyFile} 别人可读 others may read it`, `chmod 600 ${keyFile}`)
  if (isLoopback(host) && access !== 'required')
    return ok(`只有本机连得到，不问密钥 this machine only, no key asked；${said}`)
  if (access === 'open')
    return note(
      `HOST=${host}，ACCESS=open：谁都能读 anyone can read`,
      '确认前面另有关口。 Make sure that another gate stands before it',
    )
  return valid > 0 || tokens ? ok(said) : fault(`HOST=${host}：${said}`, 'npx liantu keys create <name>')
}

async function ofDatabase(config: Config): Promise<Finding[]> {
  const address = config.neo4j ?? findRunningServer(join(config.home, 'neo4j'))
  if (!address) return [note('本地数据库没有运行 the local database is not running', 'npm start')]
  const database = connect(address, config.databaseName)
  try {
    await database.ping()
    return [...(await ofServer(database, address.uri)), ...(await ofContent(database))]
  } catch (error) {
    return [fault(`${address.uri} 不应答 does not answer`, messageOf(error))]
  } finally {
    await database.close()
  }
}

async function ofServer(database: Database, uri: string): Promise<Finding[]> {
  const [row] = await database.read(serverStatement, {})
  const [version, edition] = row ?? []
  const said = `Neo4j ${version} ${edition} ${uri}`
  const isTested = String(version).startsWith('5.26.')
  return [isTested ? ok(said) : note(said, '只在 5.26 上测试过。 Only 5.26 is tested')]
}

async function ofContent(database: Database): Promise<Finding[]> {
  const sets = await readStored(database).dataSets()
  const data =
    sets.length > 0
      ? ok(`数据集 data sets: ${sets.join('、')}`)
      : note('没有数据 no data', 'npx liantu import import/jinhua')
  return [await ofStructure(database), data]
}

async function ofStructure(database: Database): Promise<Finding> {
  try {
    const migration = await planMigration(database)
    const needed = migrationNeeded(migration)
    if (needed !== undefined) return fault(needed, 'npx liantu db migrate')
    const { filling } = migration
    return filling.length === 0
      ? ok('约束与索引合于此版本 constraints and indexes fit this version')
      : note(`索引还在填充 still filling: ${filling.join(', ')}`, '稍候再看。 Look again later')
  } catch (error) {
    if (!(error instanceof ImportConflict)) throw error
    return fault(error.message, '用该版本运行。 Run that version')
  }
}

const serverStatement = operateStatement('server')
