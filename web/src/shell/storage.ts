// What the browser keeps for the reader.

/** A browser may refuse to keep anything: then the choice holds for as long as the page is open. */
export function remembered(store: () => Storage, name: string) {
  return {
    get: () => {
      try {
        return store().getItem(name)
      } catch {
        return null
      }
    },
    set: (value: string | null) => {
      try {
        if (value === null) store().removeItem(name)
        else store().setItem(name, value)
      } catch {
        return
      }
    },
  }
}
