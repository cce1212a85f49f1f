// Keeps a fault in one view from taking the whole page with it.
import { Component, type ComponentChildren } from 'preact'
import { words } from '../words/words.ts'

export class Boundary extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    // The console is where whoever mends it looks.
    console.error(error)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const w = words()
    return (
      <div class="feedback failed" role="alert">
        <h1>{w.broken}</h1>
        <button type="button" onClick={() => location.reload()}>
          {w.reload}
        </button>
      </div>
    )
  }
}
