// What stands below every view: where the data can be had, and whom the map is from.
import { words } from '../words/words.ts'

export function Foot() {
  const w = words()
  return (
    <footer class="foot">
      <a href="/graphql">{w.foot.api}</a>
      <a href="/schema.graphql">{w.foot.schema}</a>
      <span>{w.foot.map}</span>
      <span>{w.foot.groups}</span>
    </footer>
  )
}
