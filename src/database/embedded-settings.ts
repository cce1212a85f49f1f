// What the embedded server is told: its configuration file and the arguments of its Java.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Installation } from './embedded-install.ts'

const configuration = (port: number) => `\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
# 2 MB of transaction log instead of 500 from the first second.
db.tx_log.preallocate=false
# Stops in a third of a second instead of ten.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2s
internal.server.bolt.connection_shutdown_wait_time=1s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`

/** Heap flags belong here: neo4j.conf's are only read by Neo4j's own start script. */
const flags = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  // Ten times as patient as usual: on a small machine, improving code that is run a few hundred times takes a core from the start.
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]

/** For a server that will be gone before better code would have paid for itself. */
export const quickly = ['-XX:TieredStopAtLevel=1']

export async function writeConfiguration(home: string, port: number): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 })
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port))
}

/** Writes a file that Java reads its arguments from: what is in it does not show in a list of processes. */
export async function writeArguments(
  file: string,
  { jars }: Installation,
  rest: string[],
  more: string[] = [],
): Promise<void> {
  const all = [...flags, ...more, '-cp', jars.join(':'), ...rest]
  const quoted = all.map((argument) => `"${argument.replace(/["\\]/g, '\\$&')}"`)
  await writeFile(file, quoted.join('\n'), { mode: 0o600 })
}
