// One form for one act: filled in, tried while it is, saved once, and undone from the same place.
import { useRef, useState } from 'preact/hooks'
import { Dialog } from '../ui/Dialog.tsx'
import { faultOf, letIn } from '../ui/fault.ts'
import { words } from '../words/words.ts'
import { type Done, keys, perform, triedAs } from './act.ts'
import { Compared } from './Compared.tsx'
import { DoneReport } from './DoneReport.tsx'
import { FieldEntry } from './FieldEntry.tsx'
import { actOf, type Field, type Form, fieldOf, initial, lacking, opened, type Values } from './form.ts'
import { Preview, useTrial } from './Preview.tsx'

type Faults = Map<string | null, string[]>

export function ActDialog({ form }: { form: Form }) {
  const w = words().working
  const [values, setValues] = useState<Values>(() => initial(form))
  const [sending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Done | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [leaving, setLeaving] = useState(false)
  const [missed, setMissed] = useState<string[]>([])
  const keyFor = useRef(keys())
  const lacks = lacking(form, values).map(({ name }) => name)
  const act = lacks.length === 0 ? actOf(form, values) : null
  // What became a proposal is done too, though nothing has been written yet.
  const isDone = answer !== null && answer.errors.length === 0
  const canBeTried = triedAs[form.name] !== null
  const trial = useTrial(isDone || !canBeTried ? null : act)
  const conflict = answer?.conflict ?? trial.done?.conflict
  const faults = faultsOf(form, answer?.errors.length ? answer : trial.done)
  const close = () => {
    opened.value = null
  }
  const set = (name: string, value: string | string[]) => {
    setValues((before) => ({ ...before, [name]: value }))
    setMissed((before) => before.filter((each) => each !== name))
    setAnswer(null)
    setFailed(null)
    setLeaving(false)
  }
  const isUnsaved = !isDone && JSON.stringify(values) !== JSON.stringify(initial(form))
  const mayClose = () => {
    if (!isUnsaved || leaving) return true
    setLeaving(true)
    return false
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setMissed(lacks)
    if (!act) return focusOn(lacks[0])
    if (sending) return
    setSending(true)
    try {
      const done = await perform(act, keyFor.current(act))
      setAnswer(done)
      const first = done.errors[0]
      if (first) focusOn(fieldOf(form, first.path) ?? undefined)
    } catch (error) {
      setFailed(faultOf(error))
      letIn(error)
    } finally {
      setSending(false)
    }
  }
  const noted = (name: string) => (missed.includes(name) ? [w.required] : (faults.get(name) ?? []))
  const entry = (field: Field) => (
    <FieldEntry
      key={field.name}
      field={field}
      code={form.code}
      value={values[field.name] ?? ''}
      faults={noted(field.name)}
      onChange={(value) => set(field.name, value)}
    />
  )
  const laters = form.fields.filter(({ later }) => later)
  return (
    <Dialog label={form.title} onClose={close} mayClose={mayClose} class="act">
      {form.about && <p class="eyebrow">{form.about}</p>}
      <h2>{form.title}</h2>
      {conflict ? (
        <Compared conflict={conflict} form={form} />
      ) : isDone ? (
        <DoneReport done={answer} title={form.title} />
      ) : (
        <>
          {form.lead && <p class="quiet">{form.lead}</p>}
          <form noValidate onSubmit={submit} aria-busy={sending}>
            {form.fields.filter(({ later }) => !later).map(entry)}
            {laters.length > 0 && (
              <details class="more" open={laters.some(({ name }) => noted(name).length > 0)}>
                <summary>{w.more}</summary>
                <div>{laters.map(entry)}</div>
              </details>
            )}
            <div class="act-end">
              <Whole faults={faults.get(null) ?? []} failed={failed} />
              {canBeTried && <Preview trial={trial} act={act} />}
              {leaving && <Leaving leave={close} stay={() => setLeaving(false)} />}
              <div class="act-foot">
                <button type="submit" class="primary" aria-disabled={sending}>
                  {sending ? w.sending : w.save}
                </button>
                <button type="button" class="plain" onClick={close}>
                  {w.cancel}
                </button>
              </div>
            </div>
          </form>
        </>
      )}
    </Dialog>
  )
}

/** Asked before something that is filled in would be lost. */
function Leaving({ leave, stay }: { leave: () => void; stay: () => void }) {
  const w = words().working
  return (
    <div class="leaving" role="alert">
      <p>{w.unsaved}</p>
      <div class="act-foot">
        <button type="button" onClick={leave}>
          {w.leave}
        </button>
        <button type="button" class="plain" onClick={stay}>
          {w.stay}
        </button>
      </div>
    </div>
  )
}

/** What is wrong with the act as a whole. */
function Whole({ faults, failed }: { faults: string[]; failed: string | null }) {
  const says = failed ? [failed] : faults
  if (says.length === 0) return null
  return (
    <div class="fault" role="alert">
      {says.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  )
}

function faultsOf(form: Form, done: Done | null): Faults {
  const faults: Faults = new Map()
  for (const error of done?.errors ?? []) {
    if (error.code === 'BUSY') continue
    const field = fieldOf(form, error.path)
    faults.set(field, [...(faults.get(field) ?? []), error.message])
  }
  return faults
}

function focusOn(field: string | undefined) {
  if (!field) return
  requestAnimationFrame(() => {
    const entry = document.querySelector(`dialog.act [data-field="${field}"]`)
    entry?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  })
}
