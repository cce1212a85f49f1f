// Taking stock, one question at a time: what is on record is confirmed by one click, or mended first; what is answered is not asked again.
import './working.css'
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import type { Place } from '../municipality/chairs.ts'
import { GuideDocument, type GuideQuery, MunicipalityDocument } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { mayActAt } from '../shell/who.ts'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { words } from '../words/words.ts'
import { opened } from './form.ts'
import { forumForm, meetingForm, running, wholeForm } from './forms.ts'
import { onRecord } from './onRecord.ts'
import { Working } from './Working.tsx'

type Guided = NonNullable<GuideQuery['municipality']>
type Question = Guided['askFirst'][number]

export default function GuidePage({ args }: PageProps) {
  const w = words().working.guide
  const code = args.code ?? ''
  const guide = useQuery(GuideDocument, { code, lang: apiLang() })
  const place = useQuery(MunicipalityDocument, { code, lang: apiLang() })
  useTitle(w.title)
  if (!mayActAt(code))
    return (
      <>
        <h1>{w.title}</h1>
        <Empty says={w.onlyOwn}>
          <a href={`/kommun/${code}`}>{w.back}</a>
        </Empty>
      </>
    )
  return (
    <Answered asked={guide} title={w.title}>
      {({ municipality: guided }) =>
        guided ? (
          <Answered asked={place} title={w.title}>
            {({ municipality }) => (municipality ? <Guide guided={guided} place={municipality} /> : null)}
          </Answered>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function Guide({ guided, place }: { guided: Guided; place: Place }) {
  const w = words().working.guide
  const [skipped, setSkipped] = useState<string[]>([])
  // How many there were when the page was opened: what is answered since is gone from the list.
  const [total] = useState(guided.askFirst.length)
  const left = guided.askFirst.filter(({ id }) => !skipped.includes(id))
  const [question] = left
  const answered = Math.max(0, total - guided.askFirst.length)
  const at = Math.min(answered + guided.askFirst.length - left.length + 1, total)
  return (
    <article class="guide">
      <p class="eyebrow">
        <a href={`/kommun/${place.code}`}>{place.name}</a>
      </p>
      <h1>{w.title}</h1>
      <p class="quiet">{w.lead}</p>
      {question ? (
        <>
          <p id="guide-progress">{w.progress(at, total)}</p>
          <progress aria-labelledby="guide-progress" value={at - 1} max={total} />
          <One
            key={question.id}
            question={question}
            place={place}
            skip={() => setSkipped([...skipped, question.id])}
          />
        </>
      ) : (
        <section class="asked" role="status">
          <h2>{w.done}</h2>
          {skipped.length > 0 ? (
            <p>
              {w.skipped(skipped.length)}{' '}
              <button type="button" class="link" onClick={() => setSkipped([])}>
                {w.takeSkipped}
              </button>
            </p>
          ) : (
            <p>{w.doneSays}</p>
          )}
          <a class="button" href={`/kommun/${place.code}`}>
            {w.back}
          </a>
        </section>
      )}
      <Working code={place.code} />
    </article>
  )
}

function One({ question, place, skip }: { question: Question; place: Place; skip: () => void }) {
  const w = words().working
  const [mending, setMending] = useState(false)
  const { scope, forum, kinds, settles } = question
  const known = onRecord(place, scope, forum?.id ?? null)
  const confirm = () => {
    const form = wholeForm(place, [scope])
    const fixed = {
      municipality: place.code,
      scopes: [scope],
      ...(forum && { forum: forum.id }),
      ...(kinds.length > 0 && { kinds }),
    }
    const fields = form.fields.filter(({ name }) => name !== 'scopes')
    opened.value = { ...form, title: question.question, fixed, fields }
  }
  return (
    <section class="asked" aria-label={question.question}>
      <h2>{question.question}</h2>
      <h3>{w.guide.known}</h3>
      {known.length === 0 ? (
        <p class="quiet">{w.guide.nothing}</p>
      ) : (
        <ul>
          {known.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {settles.length > 0 && (
        <details>
          <summary class="quiet">{w.guide.settles(settles.length)}</summary>
          <ul>
            {settles.map(({ id, title }) => (
              <li key={id}>
                <a href={`/rekommendation/${encodeURIComponent(id)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="act-foot">
        <button type="button" class="primary" onClick={confirm}>
          {w.guide.yes}
        </button>
        <button type="button" aria-expanded={mending} onClick={() => setMending(!mending)}>
          {w.guide.no}
        </button>
        <button type="button" class="plain" onClick={skip}>
          {w.guide.skip}
        </button>
      </div>
      {mending && <Mend place={place} />}
    </section>
  )
}

function Mend({ place }: { place: Place }) {
  const w = words().working
  return (
    <>
      <p class="quiet">{w.guide.noSays}</p>
      <div class="work-bar">
        <button
          type="button"
          onClick={() => {
            opened.value = forumForm(place)
          }}
        >
          {w.forumAdd.title}
        </button>
        {running(place).length > 0 && (
          <button
            type="button"
            onClick={() => {
              opened.value = meetingForm(place)
            }}
          >
            {w.meetingRecord.title}
          </button>
        )}
        <a href={`/kommun/${place.code}`}>{w.guide.back}</a>
      </div>
    </>
  )
}
