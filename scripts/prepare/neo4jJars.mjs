// Neo4j's jars, fetched by Maven once per version of neo4j/pom.xml. Out: their folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { run } from './run.mjs'
import { PreparationError, whileSaying } from './say.mjs'

const leastJava = 17
const waysOut = `三种办法 three ways out:
  1. 安装 Java ${leastJava} 以上与 Maven，再运行一次。 Install Java ${leastJava}+ and Maven, then run this again.
  2. 用已有的 Neo4j 5.26：设置 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD_FILE。 Use an existing Neo4j 5.26: set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD_FILE.
  3. 在容器里运行 Neo4j 5.26，同样设置 NEO4J_URI。 Run Neo4j 5.26 in a container and set NEO4J_URI likewise.`

const folderOf = (root, home) => join(home, 'lib', fingerprint(root, ['neo4j/pom.xml']).slice(0, 12))

export const neo4jJarsAreThere = (root, home) => existsSync(folderOf(root, home))

export async function prepareNeo4jJars(root, home) {
  checkJava()
  const folder = folderOf(root, home)
  if (existsSync(folder)) return folder
  checkMaven()
  const making = `${folder}.making-${process.pid}`
  mkdirSync(making, { recursive: true })
  try {
    await whileSaying('下载 Neo4j（约 125 MB）… Fetching Neo4j, about 125 MB…', () => {
      const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${making}`]
      return run('mvn', ['-B', '-ntp', '-q', '-f', join(root, 'neo4j', 'pom.xml'), ...goal])
    })
    // Another preparation may have been quicker: its folder holds the same jars.
    if (!existsSync(folder)) renameSync(making, folder)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}

function checkJava() {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = Number(/version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1])
  if (status === 0 && version >= leastJava) return
  const found =
    status === 0 ? `找到 Java ${version}。 Java ${version} was found.` : '没有找到 java。 No java was found.'
  throw new PreparationError(`本地 Neo4j 需要 Java ${leastJava} 以上；${found}\n${waysOut}`)
}

function checkMaven() {
  if (spawnSync('mvn', ['-v']).status === 0) return
  throw new PreparationError(`下载 Neo4j 需要 Maven；没有找到 mvn。 Maven fetches Neo4j; no mvn was found.\n${waysOut}`)
}
