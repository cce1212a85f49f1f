// Our door to Neo4j: nothing outside this folder knows the driver.
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as DriverRecord,
  type ManagedTransaction,
  type Session,
  type Transaction,
} from 'neo4j-driver'
import { untilWon } from './deadlocks.ts'
import { type Explanation, explain } from './explain.ts'
import { naming, translated } from './failures.ts'
import { plain, sendable } from './values.ts'

export type Row = Record<string, unknown>

/** One open transaction. `path` names the statement, in errors and to whoever counts statements. */
export interface Tx {
  run(path: string, text: string, params: Row): Promise<Row[]>
}

/** What a transaction is about: shown by SHOW TRANSACTIONS and in the server's logs. */
export interface About {
  operation?: string
  requestId?: string
  /** The server ends the transaction after this long. */
  timeoutMs?: number
}

export interface Database {
  /** The same database, whose transactions say what they are about. */
  about(about: About): Database
  /** Work that only reads; may run on any member of a cluster, and more than once. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Work that writes; retried as a whole when it lost a conflict, so it must have no other effects. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Work that writes and is then always undone. */
  rehearse<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  explain(text: string, params: Row): Promise<Explanation>
  /** Resolves when the server answers and lets us in. */
  verify(): Promise<void>
  close(): Promise<void>
}

export interface Connection {
  uri: string
  username: string
  password: string
  database: string
}

export interface ConnectOptions {
  /** Told of every statement as it is sent; tests count with it. */
  onStatement?: (path: string, params: Row) => void
  /** Where bookmarks are kept when several replicas share them; in memory otherwise. */
  bookmarks?: { supply(): Promise<string[]>; keep(bookmarks: string[]): Promise<void> }
}

export function connect(server: Connection, options: ConnectOptions = {}): Database {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    // Every number we keep is far below 2^53; LAST_SEQ is the largest and still exact.
    disableLosslessIntegers: true,
    // Every row is read: asking for them by the thousand would have the server wait while we are busy with the first.
    fetchSize: -1,
    userAgent: 'samverkansgraf',
    // A request would rather hear that the database is away than wait the default minute for it.
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
  })
  const { bookmarks, onStatement } = options
  const bookmarkManager = neo4j.bookmarkManager({
    ...(bookmarks && {
      bookmarksSupplier: () => bookmarks.supply(),
      bookmarksConsumer: (latest) => bookmarks.keep([...latest]),
    }),
  })
  return databaseOver({ driver, bookmarkManager, database: server.database, onStatement }, {})
}

interface Door {
  driver: Driver
  bookmarkManager: BookmarkManager
  database: string
  onStatement: ConnectOptions['onStatement']
}

function databaseOver(door: Door, about: About): Database {
  const { driver, bookmarkManager, database, onStatement } = door
  const open = () => driver.session({ database, bookmarkManager })
  const { timeoutMs, ...metadata } = about
  const settings = { metadata, ...(timeoutMs !== undefined && { timeout: timeoutMs }) }
  // Asked once, outside a managed transaction, which would go on trying for a quarter of a minute.
  const openToRead = () => driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const wrap = (transaction: ManagedTransaction | Transaction) => wrapped(transaction, onStatement)

  return {
    about: (more) => databaseOver(door, { ...about, ...more }),
    read: (work) => within(open, (session) => session.executeRead((tx) => work(wrap(tx)), settings)),
    write: (work) =>
      within(open, (session) =>
        untilWon((lost) => session.executeWrite((tx) => work(wrap(tx)).catch(lost), settings)),
      ),
    rehearse: (work) =>
      within(open, async (session) => {
        const transaction = await session.beginTransaction(settings)
        try {
          return await work(wrap(transaction))
        } finally {
          if (transaction.isOpen()) await transaction.rollback()
        }
      }),
    explain: (text, params) => within(open, (session) => explain(session, text, params)),
    verify: () => within(openToRead, (session) => session.run('RETURN 1').then(() => {})),
    close: () => driver.close(),
  }
}

async function within<T>(open: () => Session, work: (session: Session) => Promise<T>): Promise<T> {
  const session = open()
  try {
    return await work(session)
  } catch (error) {
    throw translated(error)
  } finally {
    await session.close()
  }
}

/** By the columns' places: the driver's own way to an object takes as long as the rest of reading a row. */
function rowOf(record: DriverRecord): Row {
  const row: Row = {}
  for (let i = 0; i < record.length; i++) row[record.keys[i] as string] = plain(record.get(i))
  return row
}

function wrapped(
  transaction: ManagedTransaction | Transaction,
  onStatement: ConnectOptions['onStatement'],
): Tx {
  return {
    async run(path, text, params) {
      onStatement?.(path, params)
      return naming(path, async () => {
        // Each record becomes a row as it comes, so that no more than one is kept.
        const rows: Row[] = []
        await new Promise<void>((resolve, reject) => {
          transaction.run(text, sendable(params)).subscribe({
            onNext: (record) => rows.push(rowOf(record)),
            onCompleted: () => resolve(),
            onError: reject,
          })
        })
        return rows
      })
    },
  }
}
