// One of several, chosen from a list that opens: every choice of a view looks and works so.

interface Props<T extends string> {
  label: string
  value: T
  options: readonly { value: T; title: string }[]
  onChange: (value: T) => void
  /** What it is called in the style sheets, where it has a place of its own. */
  name?: string
  /** Something else than the usual is chosen. */
  chosen?: boolean
}

export function Choice<T extends string>({ label, value, options, onChange, name, chosen }: Props<T>) {
  return (
    <label class={name ? `filter filter-${name}` : 'filter'}>
      <span>{label}</span>
      <select
        value={value}
        data-chosen={chosen ? '' : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
      >
        {options.map(({ value: each, title }) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
