// Describing a thing anew begins from what is said of it: only what is changed is sent, and what is left alone stands.
import { useEffect, useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { DescribedDocument, type DescribedQuery } from '../operations.generated.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Loading } from '../ui/Feedback.tsx'
import { ActDialog } from './ActDialog.tsx'
import { type Form, opened, type Value } from './form.ts'

export const describes = ({ name, id }: Form) => name.endsWith('Describe') && id !== undefined

const close = () => {
  opened.value = null
}

export function Describing({ form }: { form: Form }) {
  const [begun, setBegun] = useState<Form | null>(null)
  // Asked once: what the form itself changes must not begin it anew.
  const { data, loading, slow, again } = useQuery(DescribedDocument, begun ? null : { id: form.id ?? '' })
  useEffect(() => {
    // Without an answer it can be described all the same.
    if (!begun && !loading) setBegun(withSaid(form, latestOf(data?.node)))
  }, [begun, loading])
  if (begun) return <ActDialog form={begun} />
  return slow ? (
    <Dialog label={form.title} onClose={close} class="act">
      <Loading slow again={again} />
    </Dialog>
  ) : null
}

type Said = Record<string, unknown>

const latestOf = (node: DescribedQuery['node'] | undefined): Said =>
  (node && 'descriptions' in node && node.descriptions[0]) || {}

function withSaid(form: Form, said: Said): Form {
  const fields = form.fields.map((field) => {
    const value = asValue(said[field.name])
    return value === null ? field : { ...field, value }
  })
  return { ...form, fields, onlyChanges: true }
}

/** As a field holds it; null where nothing is said. */
function asValue(said: unknown): Value | null {
  if (said === null || said === undefined) return null
  if (typeof said === 'boolean') return said ? 'yes' : 'no'
  return Array.isArray(said) ? said.join('\n') : String(said)
}
