// Where something comes from, and its day.
import { day, words } from '../words/words.ts'

interface Props {
  indication: { day: string | null; sources: { title: string; url: string | null }[] } | null | undefined
}

export function Sources({ indication }: Props) {
  if (!indication || indication.sources.length === 0) return null
  return (
    <p class="quiet sources">
      {words().source}:{' '}
      {indication.sources.map(({ title, url }, i) => (
        <span key={`${title}${url}`}>
          {i > 0 && ', '}
          {url && /^https?:/.test(url) ? (
            <a href={url} rel="noreferrer" target="_blank">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
      {indication.day && `, ${day(indication.day)}`}
    </p>
  )
}
