// Where webhooks may go: public addresses only, so that nobody makes this server knock on doors behind its own wall.
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

const walls = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  walls.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  walls.addSubnet(network, prefix, 'ipv6')

/** An address in the other family's clothes is the address it carries. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

export function isPublic(address: string): boolean {
  const bare = plain(address)
  const family = isIP(bare)
  return family !== 0 && !walls.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}

export interface Place {
  address: string
  family: number
}

/** The address that a name stands for now; refused when any it stands for is behind a wall. What was checked is what is called. */
export async function placeOf(hostname: string, loopback: boolean, signal: AbortSignal): Promise<Place> {
  const places = await within(signal, lookup(hostname.replace(/^\[|\]$/g, ''), { all: true }))
  const [first] = places
  if (!first) throw new Error('The name has no address.')
  if (!loopback && !places.every(({ address }) => isPublic(address)))
    throw new Error('The address is not a public one.')
  return first
}

/** Looking a name up cannot be called off; it is only not waited for. */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, late])
}
