// Small files that several processes meet over: always whole, and made by one of them only.
import { randomBytes } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Puts the file there only if there is none: false when another process was first. */
export function claimFile(file: string, content: object): boolean {
  const draft = drafted(file, content)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

export function replaceFile(file: string, content: object): void {
  renameSync(drafted(file, content), file)
}

/** Written whole under another name first, so that nobody ever reads half of it. */
function drafted(file: string, content: object): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 })
  return draft
}
