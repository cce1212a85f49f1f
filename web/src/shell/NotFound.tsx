// What is said of an address that leads nowhere.
import { words } from '../words/words.ts'

export function NotFound() {
  const w = words()
  return (
    <div class="feedback">
      <h1>{w.notFound[0]}</h1>
      <p>{w.notFound[1]}</p>
      <a href="/">{w.toMap}</a>
    </div>
  )
}
