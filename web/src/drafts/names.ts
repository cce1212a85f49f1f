// What a draft is called.

/** The norm's id and version as the text says them, also when the rest of it cannot be read; null when it says neither. */
export function nameIn(yaml: string): string | null {
  const said = (name: string) => yaml.match(new RegExp(`^${name}: *(\\S+)`, 'm'))?.[1]
  return [said('id'), said('version')].filter(Boolean).join('@') || null
}
