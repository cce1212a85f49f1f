// How the entries of a world written as data are read.
export { type Entry, list, pick, timeOf, timeProperties, yes } from '../../src/recommendations/entries.ts'
