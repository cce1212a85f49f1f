// Draws whatever form is open.
import { useEffect, useState } from 'preact/hooks'
import { ActDialog } from './ActDialog.tsx'
import { Describing, describes } from './Describing.tsx'
import { opened } from './form.ts'

export function OpenForm() {
  const form = opened.value
  const [seen, setSeen] = useState(form)
  useEffect(() => setSeen(form), [form])
  // A form that takes another's place begins anew.
  if (!form || form !== seen) return null
  const key = form.id ?? form.name
  return describes(form) ? <Describing key={key} form={form} /> : <ActDialog key={key} form={form} />
}
