// Reads one text file out of a jar; a whole library for archives would be a lot for one line of text.
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const deflated = 8

export function readFromJar(jar: Buffer, name: string): string {
  const end = jar.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer))
  let at = jar.readUInt32LE(end + 16)
  for (let left = jar.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = jar.readUInt16LE(at + 28)
    if (jar.toString('utf8', at + 46, at + 46 + nameLength) === name)
      return contentAt(jar, at).toString('utf8')
    at += 46 + nameLength + jar.readUInt16LE(at + 30) + jar.readUInt16LE(at + 32)
  }
  throw new Error(`The jar has no file ${name}.`)
}

function contentAt(jar: Buffer, entry: number): Buffer {
  const local = jar.readUInt32LE(entry + 42)
  const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28)
  const content = jar.subarray(start, start + jar.readUInt32LE(entry + 20))
  return jar.readUInt16LE(entry + 10) === deflated ? inflateRawSync(content) : content
}
