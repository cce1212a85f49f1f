// Which Java there is.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../errors.ts'

export interface Java {
  command: string
  /** Tells one build from another: class-data archives are bound to it. */
  build: string
}

/** Why the embedded server is not possible on this machine: something is not installed. */
export class CannotEmbed extends CannotStart {}

const oldest = 17

export async function findJava(javaHome: string | undefined): Promise<Java> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const properties = await propertiesOf(command)
  const version = Number(properties['java.specification.version'])
  if (!(version >= oldest)) {
    const found = properties['java.version']
    throw new CannotEmbed({
      en: `the Java found is ${found}, and ${oldest} or 21 is needed`,
      sv: `den Java som finns är ${found}, och det behövs ${oldest} eller 21`,
    })
  }
  return {
    command: join(properties['java.home'] ?? '', 'bin', 'java'),
    build: [properties['java.vm.name'], properties['java.vm.version'], properties['os.arch']].join(' '),
  }
}

async function propertiesOf(command: string): Promise<Record<string, string>> {
  try {
    const { stderr } = await promisify(execFile)(command, ['-XshowSettings:properties', '-version'])
    return Object.fromEntries(
      [...stderr.matchAll(/^ {4}(\S+) = (.*)$/gm)].map(([, key, value]) => [key, value]),
    )
  } catch (error) {
    const said =
      command === 'java'
        ? { en: 'Java is not on the PATH', sv: 'Java finns inte i PATH' }
        : { en: `${command} does not run`, sv: `${command} går inte att köra` }
    throw new CannotEmbed(said, { cause: error })
  }
}
