// The title of the window: the view first, so that many open ones can be told apart.
import { useEffect } from 'preact/hooks'
import { words } from '../words/words.ts'

export function useTitle(view: string) {
  const { product } = words()
  useEffect(() => {
    document.title = `${view} · ${product}`
  }, [view, product])
}
