// What the reader may choose among municipalities and norms; every choice goes into the address.
import { param, setParams } from '../router.ts'
import { swedish, words } from '../words/words.ts'
import { anyChosen, choices } from './selection.ts'
import { dimensions, distinct, type Sweden, severities } from './sweden.ts'

interface Choice {
  name: string
  label: string
  options: { value: string; title: string }[]
}

interface Props {
  sweden: Sweden
  /** Which choices this view has. */
  among?: readonly (typeof choices)[number][]
}

export function Filters({ sweden, among = choices }: Props) {
  const w = words()
  const fields = choicesOf(sweden).filter(({ name }) => among.some((each) => each === name))
  const chosen = fields.flatMap(({ name, label, options }) => {
    const title = options.find(({ value }) => value === param(name))?.title
    return title ? [`${label}: ${title}`] : []
  })
  return (
    <>
      {chosen.length > 0 && <p class="chosen-print">{w.country.chosen(chosen.join('; '))}</p>}
      <form class="filters no-print" onSubmit={(event) => event.preventDefault()}>
        {fields.map(({ name, label, options }) => (
          <label key={name} class={`filter filter-${name}`}>
            <span>{label}</span>
            <select
              value={param(name) ?? ''}
              data-chosen={param(name) ? '' : undefined}
              onChange={(event) => setParams({ [name]: event.currentTarget.value })}
            >
              <option value="">{w.country.all}</option>
              {options.map(({ value, title }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ))}
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

function choicesOf({ places, norms }: Sweden): Choice[] {
  const w = words()
  const of = (all: ({ code: string; name: string } | null)[]) =>
    distinct(all).map(({ code, name }) => ({ value: code, title: name }))
  const byTitle = (all: { value: string; title: string }[]) =>
    all.toSorted((a, b) => swedish.compare(a.title, b.title))
  const named = <T extends string>(all: readonly T[], titles: Record<T, string>) =>
    all.map((value) => ({ value, title: titles[value] }))
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
  ]
}
