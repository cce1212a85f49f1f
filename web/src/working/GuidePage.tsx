// The first inventory, one question at a time: what is on record is confirmed or corrected with a click each, and what is answered stays answered.
import './working.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import type { Place } from '../municipality/chairs.ts'
import { GuideDocument, type GuideQuery, MunicipalityDocument } from '../operations.generated.ts'
import { param, setParams } from '../router.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { WhoUnknown } from '../shell/WhoUnknown.tsx'
import { mayActAt, who } from '../shell/who.ts'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { number, words } from '../words/words.ts'
import { GuideQuestion } from './GuideQuestion.tsx'
import { Working } from './Working.tsx'

export type Guided = NonNullable<NonNullable<GuideQuery['municipality']>['inventoryGuide']>

export default function GuidePage({ args }: PageProps) {
  const w = words().working.guide
  const code = args.code ?? ''
  useTitle(w.title)
  if (who.value === null) return <WhoUnknown title={w.title} />
  if (mayActAt(code)) return <Asked code={code} />
  return (
    <>
      <h1>{w.title}</h1>
      <Empty says={w.onlyOwn}>
        <a href={`/kommun/${code}`}>{w.back}</a>
      </Empty>
    </>
  )
}

function Asked({ code }: { code: string }) {
  const w = words().working.guide
  const guide = useQuery(GuideDocument, { code, lang: apiLang() })
  const place = useQuery(MunicipalityDocument, { code, lang: apiLang() })
  return (
    <Answered asked={guide} title={w.title}>
      {({ municipality: guided }) => (
        <Answered asked={place} title={w.title}>
          {({ municipality }) =>
            guided?.inventoryGuide && municipality ? (
              <Guide guided={guided.inventoryGuide} place={municipality} />
            ) : (
              <NotFound />
            )
          }
        </Answered>
      )}
    </Answered>
  )
}

function Guide({ guided, place }: { guided: Guided; place: Place }) {
  const w = words().working.guide
  const { questions, answered, unknown, settles, later } = guided
  const [skipped, setSkipped] = useState<string[]>([])
  const chosen = questions.find(({ id }) => id === param('fraga'))
  const next = questions.find(({ id, answeredOn }) => answeredOn === null && !skipped.includes(id))
  const question = chosen ?? next
  // The first question that is shown is not gone to: the page begins with its own heading.
  const first = useRef(question?.id)
  const moved = useRef(false)
  moved.current ||= question?.id !== first.current
  const goTo = (id: string | null) => setParams({ fraga: id })
  // What is recorded may change the order of the questions: the reader stays at the one that is open.
  useEffect(() => {
    if (question && !chosen) goTo(question.id)
  }, [question?.id])
  return (
    <article class="guide">
      <p class="eyebrow">
        <a href={`/kommun/${place.code}`}>{place.name}</a>
      </p>
      <h1>{w.title}</h1>
      <p class="quiet">
        {w.lead} {w.promise(number(settles), number(unknown))}
      </p>
      <p id="guide-progress">{w.answered(answered, questions.length)}</p>
      <progress aria-labelledby="guide-progress" value={answered} max={Math.max(1, questions.length)} />
      <Steps questions={questions} now={question?.id ?? null} goTo={goTo} />
      {question ? (
        <GuideQuestion
          key={question.id}
          question={question}
          of={questions.length}
          place={place}
          follows={moved.current}
          next={() => goTo(null)}
          skip={() => {
            setSkipped([...skipped, question.id])
            goTo(null)
          }}
        />
      ) : (
        <section class="asked" role="status">
          <Done>{w.done}</Done>
          <p>
            {skipped.length > 0 ? w.skipped(skipped.length) : w.doneSays} {later > 0 && w.later(later)}
          </p>
          <div class="act-foot">
            <a class="button" href={`/kommun/${place.code}`}>
              {w.back}
            </a>
            {skipped.length > 0 && (
              <button type="button" onClick={() => setSkipped([])}>
                {w.takeSkipped}
              </button>
            )}
          </div>
        </section>
      )}
      <Working code={place.code} />
    </article>
  )
}

/** What stands last takes the focus from the question that is gone. */
function Done({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}

interface StepsProps {
  questions: Guided['questions']
  now: string | null
  goTo: (id: string) => void
}

/** Every question as a step: which are answered, and the way to each. */
function Steps({ questions, now, goTo }: StepsProps) {
  const w = words().working.guide
  return (
    <ol class="steps" aria-label={w.steps}>
      {questions.map(({ id, position, answeredOn }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === now ? 'step' : undefined}
            data-answered={answeredOn !== null}
            aria-label={w.step(position, answeredOn !== null)}
            onClick={() => goTo(id)}
          >
            {answeredOn === null ? position : '✓'}
          </button>
        </li>
      ))}
    </ol>
  )
}
