// The browser's own dialog: it keeps the focus, closes on Esc and gives the focus back.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  label: string
  onClose: () => void
  class?: string
  /** The focus goes to the dialog itself rather than to the first thing in it, which may come later. */
  whole?: boolean
  children: ComponentChildren
}

export function Dialog({ label, onClose, class: name = '', whole = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it is painted: a key pressed at once must already find it open.
  useLayoutEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    if (whole) dialog.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, as every dialog; the click is for those who point beside it
    <dialog
      ref={dialog}
      class={name}
      tabIndex={whole ? -1 : undefined}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {children}
    </dialog>
  )
}
