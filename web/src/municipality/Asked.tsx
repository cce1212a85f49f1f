// One norm's argument in its parts: the account, where it stands, what is known, and the step that would suffice.
import { useState } from 'preact/hooks'
import type { ArguedFragment as Argument } from '../operations.generated.ts'
import { LaneTag } from '../ui/LaneTag.tsx'
import type { Stand } from '../ui/states.ts'
import { day, number, words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { Part } from './Panel.tsx'

export function Asked({ code, argument, stand }: { code: string; argument: Argument; stand: Stand }) {
  const w = words()
  const p = w.municipality.panel
  const { account, leastChange, remedy, suggestions, explanation, efforts, lapsesOn } = argument
  const others = suggestions.filter(({ kind }) => kind !== 'LEAST_CHANGE')
  return (
    <>
      <Account text={account} />
      {lapsesOn && <p class="quiet">{p.lapses(day(lapsesOn))}</p>}
      <Part title={p.why}>
        <ul class="citations">
          {argument.recommendation.citations.map(({ source, heading, place, strength, paraphrase }) => (
            <li key={`${source}${place}`}>
              {paraphrase}{' '}
              <span class="quiet">
                {w.norms.source[source]}, {heading}, {w.norms.place(source, place)}: {w.strength[strength]}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Evidence code={code} argument={argument} />
      {explanation && (
        <Part title={p.explained}>
          <p>
            {explanation.reason} <LaneTag lane={explanation.fact.lane} />
          </p>
        </Part>
      )}
      {efforts.length > 0 && (
        <Part title={p.efforts}>
          <ul>
            {efforts.map(({ step, day: on, actor, fact }) => (
              <li key={fact.id}>
                {on ? day(on) : p.undated}: {w.municipality.effort[step]}
                {actor && `, ${actor.name}`} <LaneTag lane={fact.lane} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {stand !== 'MET' && (leastChange || remedy) && (
        <Part title={p.step}>
          <p>{leastChange?.says ?? remedy}</p>
        </Part>
      )}
      {others.length > 0 && (
        <Part title={p.suggestions}>
          <ol class="suggestions">
            {others.map(({ rank, says, reasons, thing, neighbours }) => (
              <li key={rank}>
                {says} <Links code={code} thing={thing} neighbours={neighbours} />
                <ul class="quiet">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Part>
      )}
    </>
  )
}

type Suggestion = Argument['suggestions'][number]

/** Where a territory's things are listed. */
const recordOf = (code: string) =>
  code.length === 4 ? `/kommun/${code}?vy=underlag` : code.length === 2 ? `/lan/${code}` : '/nationellt'

/** The way to what a suggestion names. */
function Links({ code, thing, neighbours }: Pick<Suggestion, 'thing' | 'neighbours'> & { code: string }) {
  const named = thing && 'name' in thing ? thing : null
  const isActor = named?.__typename === 'Organisation' || named?.__typename === 'Forum'
  const links = [
    ...(named
      ? [
          {
            href: isActor ? `/aktor/${encodeURIComponent(named.id)}` : recordOf(code),
            name: named.name,
          },
        ]
      : []),
    ...neighbours
      .filter((each) => each.code.length === 4)
      .map((each) => ({ href: `/kommun/${each.code}`, name: each.name })),
  ]
  return (
    <span class="quiet">
      {links.map(({ href, name }, i) => (
        <span key={href}>
          {i > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </span>
  )
}

/** Its first sentence; the rest is for whoever reads it out. */
function Account({ text }: { text: string }) {
  const [first = '', ...rest] = text.split(/(?<=[.?!]) (?=\p{Lu})/u)
  return (
    <div class="account">
      <p>{first}</p>
      {rest.length > 0 && (
        <details>
          <summary>{words().municipality.panel.whole}</summary>
          <p>{rest.join(' ')}</p>
        </details>
      )}
    </div>
  )
}

const MOST = 5

function Evidence({ code, argument: { evidence } }: { code: string; argument: Argument }) {
  const w = words().municipality
  const [all, setAll] = useState(false)
  return (
    <Part title={w.panel.know}>
      {evidence.length === 0 && <p class="quiet">{w.panel.nothing}</p>}
      <ul class="evidence">
        {evidence
          .slice(0, all ? evidence.length : MOST)
          .map(({ id, says, lane, observedOn, standing, sources }) => (
            <li key={id}>
              {says} <LaneTag lane={lane} />{' '}
              <span class="quiet">
                {w.standing[standing]}, {w.panel.told} {observedOn ? day(observedOn) : w.panel.undated}
                {sources.map(({ title, url }) => (
                  <span key={`${title}${url}`}>
                    {' · '}
                    {url && /^https?:/.test(url) ? (
                      <a href={url} rel="noreferrer" target="_blank">
                        {title}
                      </a>
                    ) : (
                      title
                    )}
                  </span>
                ))}
              </span>
              <FactActs code={code} fact={id} />
            </li>
          ))}
      </ul>
      {evidence.length > MOST && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {w.showAll(number(evidence.length))}
        </button>
      )}
    </Part>
  )
}
