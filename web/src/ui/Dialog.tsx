// The browser's own dialog: it keeps the focus, closes on Esc and beside it, and gives the focus back.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  label: string
  onClose: () => void
  class?: string
  /** For what can be lost: it closes by its own buttons and by Esc, which asks this first. */
  mayClose?: () => boolean
  /** The focus goes to the dialog itself rather than to the first thing in it, which may come later. */
  whole?: boolean
  children: ComponentChildren
}

export function Dialog({ label, onClose, class: name = '', mayClose, whole = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const beganBeside = useRef(false)
  // Its own padding is inside, and a selection that is drawn out of it has begun inside.
  const isBeside = ({ target, clientX: x, clientY: y }: MouseEvent) => {
    const box = dialog.current?.getBoundingClientRect()
    if (!box || target !== dialog.current) return false
    return x < box.left || x > box.right || y < box.top || y > box.bottom
  }
  const asksFirst = (event: Event) => {
    if (mayClose && !mayClose()) event.preventDefault()
  }
  // Before it is painted: a key pressed at once must already find it open.
  useLayoutEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    if (whole && dialog.current) {
      dialog.current.focus()
      // The browser has gone to the first thing that takes the focus, which may be the last one to read.
      dialog.current.scrollTop = 0
    }
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={name}
      tabIndex={whole ? -1 : undefined}
      aria-label={label}
      onClose={onClose}
      onCancel={asksFirst}
      onKeyDown={(event) => event.key === 'Escape' && asksFirst(event)}
      onPointerDown={(event) => {
        beganBeside.current = isBeside(event)
      }}
      onClick={(event) => {
        if (!mayClose && beganBeside.current && isBeside(event)) dialog.current?.close()
      }}
    >
      {children}
    </dialog>
  )
}
