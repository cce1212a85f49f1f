// The browser's own dialog: it keeps the focus, closes on Esc and gives the focus back.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  label: string
  onClose: () => void
  class?: string
  children: ComponentChildren
}

export function Dialog({ label, onClose, class: name = '', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it is painted: a key pressed at once must already find it open.
  useLayoutEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, as every dialog; the click is for those who point beside it
    <dialog
      ref={dialog}
      class={name}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {children}
    </dialog>
  )
}
