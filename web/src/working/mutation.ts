// The text of an act's mutation: all acts are of one shape.
import { DoneFragmentDoc } from '../operations.generated.ts'
import { type ActName, acts } from './acts.generated.ts'

export const hasId = (name: ActName) => acts[name][0].startsWith('id:')

export function mutationOf(name: ActName): string {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const [variable, argument] = hasId(name) ? ['$id: ID!, ', 'id: $id, '] : ['', '']
  return `mutation (${variable}$input: ${input}!, $key: String, $lang: Lang!) {
  done: ${name}(${argument}input: $input, key: $key) { ...Done }
}
${DoneFragmentDoc}`
}
