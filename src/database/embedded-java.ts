// Which Java there is.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Java {
  command: string
  /** Tells one build from another: class-data archives are bound to it. */
  build: string
}

/** Why the embedded server is not possible on this machine: something is not installed. */
export class CannotEmbed extends Error {}

const oldest = 17

export async function findJava(javaHome: string | undefined): Promise<Java> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const properties = await propertiesOf(command)
  const version = Number(properties['java.specification.version'])
  if (!(version >= oldest)) {
    throw new CannotEmbed(`the Java found is ${properties['java.version']}, and ${oldest} or 21 is needed`)
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
    throw new CannotEmbed(`${command === 'java' ? 'Java is not on the PATH' : `${command} does not run`}`, {
      cause: error,
    })
  }
}
