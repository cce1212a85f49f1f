// The one error a seed file can cause: it says where the fault is and what is allowed there.

export class Malformed extends Error {
  constructor(file: string, line: number, column: string, allowed: string) {
    super(`${file}, line ${line}, column ${column}: ${allowed}.`)
    this.name = 'Malformed'
  }
}
