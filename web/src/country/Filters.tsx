// What the reader may choose among municipalities, norms and results; every choice goes into the address.
import { useState } from 'preact/hooks'
import { kindName } from '../municipality/names.ts'
import { param, setParams } from '../router.ts'
import { Choice } from '../ui/Choice.tsx'
import { number, swedish, words } from '../words/words.ts'
import { anyChosen, type ChoiceName, choices, type Span, sourceKinds, spanIn } from './selection.ts'
import { dimensions, distinct, type Sweden, severities, strengths } from './sweden.ts'

interface Field {
  name: ChoiceName
  label: string
  options: { value: string; title: string }[]
}

interface Props {
  sweden: Sweden
  /** Choices that this view does not have. */
  without?: readonly ChoiceName[]
}

/** What is chosen more seldom stands behind a word. */
const seldom: readonly ChoiceName[] = ['folk', 'part', 'styrka', 'kalla', 'alder']

export function Filters({ sweden, without = [] }: Props) {
  const w = words()
  const [shown, setShown] = useState(false)
  const fields = fieldsOf(sweden).filter(({ name }) => !without.includes(name))
  const chosen = fields.flatMap(says)
  const rest = fields.filter(({ name }) => seldom.includes(name))
  return (
    <>
      {chosen.length > 0 && <p class="chosen-print">{w.country.chosen(chosen.join('; '))}</p>}
      <form class="filters no-print" onSubmit={(event) => event.preventDefault()}>
        {fields.filter(({ name }) => !seldom.includes(name)).map(entry)}
        <details
          class="filters-more"
          open={shown || rest.some(titleOf)}
          onToggle={({ currentTarget }) => setShown(currentTarget.open)}
        >
          <summary>{w.country.more}</summary>
          <div class="filters">{rest.map(entry)}</div>
        </details>
        {anyChosen() && (
          <button
            type="button"
            class="plain"
            onClick={() => setParams(Object.fromEntries(choices.map((each) => [each, null])))}
          >
            {w.clear}
          </button>
        )}
      </form>
    </>
  )
}

const titleOf = ({ name, options }: Field) => options.find(({ value }) => value === param(name))?.title

const says = (field: Field) => {
  const title = titleOf(field)
  return title ? [`${field.label}: ${title}`] : []
}

/** The choices of the address in words, for what leaves the page; none when nothing is chosen. */
export function chosenSays(sweden: Sweden): string[] {
  const chosen = fieldsOf(sweden).flatMap(says)
  return chosen.length > 0 ? [words().country.chosen(chosen.join('; '))] : []
}

const entry = ({ name, label, options }: Field) => (
  <Choice
    key={name}
    name={name}
    label={label}
    value={param(name) ?? ''}
    chosen={param(name) !== null}
    options={[{ value: '', title: words().country.all }, ...options]}
    onChange={(value) => setParams({ [name]: value })}
  />
)

const people = ['-9999', '10000-29999', '30000-99999', '100000-']
const ages = ['-1', '-2', '2-', '5-']

/** An address may name other bounds than those that are offered. */
const spans = (name: ChoiceName, offered: string[], titled: (span: Span) => string) => {
  const given = param(name)
  const all = given && !offered.includes(given) ? [...offered, given] : offered
  return all.flatMap((value) => {
    const span = spanIn(value)
    return span ? [{ value, title: titled(span) }] : []
  })
}

function fieldsOf({ places, norms }: Sweden): Field[] {
  const w = words()
  const of = (all: ({ code: string; name: string } | null)[]) =>
    distinct(all).map(({ code, name }) => ({ value: code, title: name }))
  const byTitle = (all: { value: string; title: string }[]) =>
    all.toSorted((a, b) => swedish.compare(a.title, b.title))
  const named = <T extends string>(all: readonly T[], titles: Record<T, string>) =>
    all.map((value) => ({ value, title: titles[value] }))
  const kinds = [...new Set(norms.flatMap(({ actorKinds }) => actorKinds))]
  return [
    {
      name: 'norm',
      label: w.country.norm,
      options: norms.map(({ id, title }) => ({ value: id, title: `${id} ${title}` })),
    },
    { name: 'lan', label: w.country.county, options: byTitle(of(places.map(({ county }) => county))) },
    {
      name: 'grupp',
      label: w.country.group,
      options: of(
        places.map(({ group }) => group && { ...group, name: `${group.code} ${group.name}` }),
      ).toSorted((a, b) => swedish.compare(a.value, b.value)),
    },
    {
      name: 'paket',
      label: w.country.pack,
      options: of(norms.map(({ pack }) => ({ code: pack.id, name: pack.title }))),
    },
    {
      name: 'omrade',
      label: w.country.measure,
      options: of(norms.map(({ measure }) => ({ code: measure.id, name: `${measure.id} ${measure.title}` }))),
    },
    { name: 'matt', label: w.country.dimension, options: named(dimensions, w.dimension) },
    { name: 'allvar', label: w.severityLabel, options: named(severities, w.severity) },
    {
      name: 'folk',
      label: w.country.population,
      options: spans('folk', people, ({ from, to }) =>
        w.country.people(from === null ? null : number(from), to === null ? null : number(to)),
      ),
    },
    {
      name: 'part',
      label: w.country.partner,
      options: byTitle(kinds.map((kind) => ({ value: kind, title: kindName(kind) }))),
    },
    { name: 'styrka', label: w.strengthLabel, options: named(strengths, w.strength) },
    { name: 'kalla', label: w.country.basis, options: named(sourceKinds, w.sourceKind) },
    {
      name: 'alder',
      label: w.country.age,
      options: spans('alder', ages, ({ from, to }) => w.country.years(from, to)),
    },
  ]
}
