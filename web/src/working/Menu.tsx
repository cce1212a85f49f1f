// Buttons that open forms: one, or several behind a word.
import { useState } from 'preact/hooks'
import { type Form, opened } from './form.ts'

export function FormButton({ form, class: name }: { form: Form; class?: string | undefined }) {
  return (
    <button
      type="button"
      class={name}
      onClick={() => {
        opened.value = form
      }}
    >
      {form.title}
    </button>
  )
}

interface Props {
  label: string
  /** What it is about, for those who hear the page. */
  about?: string
  /** How the button looks; as a link when left out. */
  class?: string
  /** Made when the menu is opened. */
  forms: () => Form[]
}

export function Menu({ label, about, class: name = 'link', forms }: Props) {
  const [shown, setShown] = useState(false)
  return (
    <span class="menu no-print">
      <button
        type="button"
        class={name}
        aria-expanded={shown}
        aria-label={about && `${label}: ${about}`}
        onClick={() => setShown(!shown)}
      >
        {label}
      </button>
      {shown && (
        <span class="menu-acts">
          {forms().map((form) => (
            <FormButton key={form.name} form={form} class="link" />
          ))}
        </span>
      )}
    </span>
  )
}
