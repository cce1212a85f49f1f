// Fills a database with one of each thing and fact, so that it knows every label, type and property we write.
import type { Database } from '../../src/database/driver.ts'

/** Written through the product's own acts. False: nothing was written, and words cannot be held against the data. */
export async function oneOfEach(_database: Database): Promise<boolean> {
  return false
}
