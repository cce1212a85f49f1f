// Describing a thing anew begins from what is said of it: only what is changed is sent, and what is left alone stands.
import { useEffect, useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { DescribedDocument } from '../operations.generated.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Loading } from '../ui/Feedback.tsx'
import { ActDialog } from './ActDialog.tsx'
import { type Form, opened } from './form.ts'
import { asValue, versionsOf } from './said.ts'

export const describes = ({ name, id }: Form) =>
  (name.endsWith('Describe') || name === 'channelVerify') && id !== undefined

const close = () => {
  opened.value = null
}

export function Describing({ form }: { form: Form }) {
  const [begun, setBegun] = useState<Form | null>(null)
  // Asked once: what the form itself changes must not begin it anew.
  const { data, loading, slow, again } = useQuery(DescribedDocument, begun ? null : { id: form.id ?? '' })
  useEffect(() => {
    // Without an answer it can be described all the same.
    if (!begun && !loading) setBegun(withSaid(form, versionsOf(data?.node)))
  }, [begun, loading])
  if (begun) return <ActDialog form={begun} />
  return slow ? (
    <Dialog label={form.title} onClose={close} class="act">
      <Loading slow again={again} />
    </Dialog>
  ) : null
}

function withSaid(form: Form, [said, ...others]: ReturnType<typeof versionsOf>): Form {
  if (!said) return form
  const fields = form.fields.map((field) => {
    const value = asValue(said[field.name])
    return value === null ? field : { ...field, value }
  })
  // Where one thing is said now and another from a later day, which of them is changed is for the server to say.
  const read = said.fact && others.length === 0 ? { fact: said.fact.id } : {}
  return { ...form, fixed: { ...form.fixed, ...read }, fields, before: { form, said } }
}
