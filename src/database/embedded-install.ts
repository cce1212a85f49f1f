// Fetches the Neo4j server's jars once, with Maven, into a cache that every data folder shares.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CannotStart } from '../errors.ts'
import { packaged } from '../package-folder.ts'
import { CannotEmbed } from './embedded-java.ts'
import { readFromJar } from './jar.ts'

export interface Installation {
  version: string
  folder: string
  jars: string[]
  mainClass: string
}

const pom = packaged('tools/embedded-neo4j/pom.xml')

export async function install(cacheDir: string, report: (line: string) => void): Promise<Installation> {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1]
  if (!version) throw new Error('tools/embedded-neo4j/pom.xml names no version of org.neo4j:neo4j.')
  const folder = join(cacheDir, 'neo4j', version)
  if (!existsSync(folder)) await fetchInto(folder, version, report)
  const jars = (await readdir(join(folder, 'lib'))).sort().map((jar) => join(folder, 'lib', jar))
  return { version, folder, jars, mainClass: (await readFile(join(folder, 'main-class'), 'utf8')).trim() }
}

/** Fetches beside the folder and renames last, so that the folder is either whole or absent. */
async function fetchInto(folder: string, version: string, report: (line: string) => void): Promise<void> {
  const staging = `${folder}.${process.pid}`
  const lib = join(staging, 'lib')
  await rm(staging, { recursive: true, force: true })
  await mkdir(lib, { recursive: true })
  try {
    report(`Hämtar Neo4j ${version} med Maven, ungefär 125 MB, en gång.`)
    await copyJars(lib, report)
    const entryPoint = readFromJar(
      await readFile(join(lib, `neo4j-${version}.jar`)),
      'META-INF/services/org.neo4j.server.startup.EntryPoint',
    )
    await writeFile(join(staging, 'main-class'), entryPoint)
    await rename(staging, folder).catch(async (error: Error) => {
      // Another process was faster; its copy is as good as ours.
      if (!(await stat(folder).catch(() => null))) throw error
    })
    report(`Neo4j ${version} är på plats.`)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

const noMaven = { en: 'Maven (mvn) is not on the PATH', sv: 'Maven (mvn) finns inte i PATH' }

async function copyJars(lib: string, report: (line: string) => void): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`]
  const maven = spawn('mvn', ['--batch-mode', '--file', pom, ...goal], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    maven.once('error', () => reject(new CannotEmbed(noMaven)))
    maven.once('close', resolve)
  })
  const errors: string[] = []
  let fetched = 0
  let copied = 0
  createInterface(maven.stdout).on('line', (line) => {
    if (/\[ERROR\]\s*\S/.test(line)) errors.push(line.replace(/^.*\[ERROR\]\s*/, ''))
    if (line.includes('Downloaded from') && line.includes('.jar ') && ++fetched % 25 === 0)
      report(`  ${fetched} jar-filer hämtade`)
    if (line.includes('Copying ') && ++copied % 100 === 0) report(`  ${copied} jar-filer på plats`)
  })
  if ((await ended) === 0) return
  throw new CannotStart({
    en: `Maven could not fetch Neo4j: ${errors[0] ?? 'it gave no reason'}`,
    sv: `Maven kunde inte hämta Neo4j: ${errors[0] ?? 'utan att säga varför'}`,
  })
}
