// The class-data archive: classes as one build of Java lays them out for one set of jars, which halves the start.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { claimFile, replaceFile } from './claim.ts'
import type { Installation } from './embedded-install.ts'
import type { Java } from './embedded-java.ts'
import { isAlive, type ProcessIdentity } from './process-identity.ts'

/** An archive being recorded: the server writes `from` as it stops, and in good order it becomes `to`. */
export interface Recording {
  from: string
  to: string
}

export function archiveFor(installation: Installation, java: Java): string {
  const key = createHash('sha256')
    .update([java.build, ...installation.jars].join('\n'))
    .digest('hex')
    .slice(0, 12)
  return join(installation.folder, `classes-${key}.jsa`)
}

export function archiveFlags(archive: string, recording?: Recording): string[] {
  if (recording) return [`-XX:ArchiveClassesAtExit=${recording.from}`]
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []
}

/** Recording makes a stop many seconds longer: one server at a time does it, until it is done. */
export function claimRecording(to: string, owner: ProcessIdentity): Recording | undefined {
  if (existsSync(to)) return undefined
  const recording = { from: `${to}.recording`, to }
  const by = recorderOf(recording)
  if (existsSync(by) && !isAlive(JSON.parse(readFileSync(by, 'utf8')))) endRecording(recording, false)
  return claimFile(by, owner) ? recording : undefined
}

/** From here on the recording lasts as long as the server, which may outlive who started it. */
export function handRecordingTo(server: ProcessIdentity, recording: Recording): void {
  replaceFile(recorderOf(recording), server)
}

/** One cut short would be refused by Java at every start. */
export function endRecording(recording: Recording, inGoodOrder: boolean): void {
  const { from, to } = recording
  if (inGoodOrder && existsSync(from)) renameSync(from, to)
  rmSync(from, { force: true })
  rmSync(recorderOf(recording), { force: true })
}

const recorderOf = ({ to }: Recording) => `${to}.recorder`
