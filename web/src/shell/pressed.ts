// What is pressed while the front page stands there without the explorer: the last of it is kept, and done when there is somebody to answer it.

/** Ctrl-K, or ⌘K. */
export const opensPalette = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey)

/** Keeps what is pressed from now on. Gives what ends that and presses it again. */
export function keepPressed(): () => void {
  const over = new AbortController()
  let again = () => {}
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button')
    if (button) again = () => button.click()
  }
  const onKey = (event: KeyboardEvent) => {
    if (!opensPalette(event)) return
    event.preventDefault()
    const { key, ctrlKey, metaKey } = event
    again = () => dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey }))
  }
  addEventListener('click', onClick, { signal: over.signal })
  addEventListener('keydown', onKey, { signal: over.signal })
  return () => {
    over.abort()
    again()
  }
}
