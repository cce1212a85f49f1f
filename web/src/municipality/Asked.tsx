// One norm's argument in its parts: the account, the step, the suggestions, what is known, and where it stands.

import type { Stand } from '../ui/states.ts'
import { day, words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { type Argument, Part } from './Panel.tsx'

export function Asked({ code, argument, stand }: { code: string; argument: Argument; stand: Stand }) {
  const w = words()
  const p = w.municipality.panel
  const { account, leastChange, remedy, suggestions, explanation, efforts, lapsesOn } = argument
  const others = suggestions.filter(({ kind }) => kind !== 'LEAST_CHANGE')
  return (
    <>
      <p class="account">{account}</p>
      {lapsesOn && <p class="quiet">{p.lapses(day(lapsesOn))}</p>}
      {stand !== 'MET' && (leastChange || remedy) && (
        <Part title={p.step}>
          <p>{leastChange?.says ?? remedy}</p>
        </Part>
      )}
      {others.length > 0 && (
        <Part title={p.suggestions}>
          <ol class="suggestions">
            {others.map(({ rank, says, reasons }) => (
              <li key={rank}>
                {says}
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
      {explanation && (
        <Part title={p.explained}>
          <p>{explanation.reason}</p>
        </Part>
      )}
      {efforts.length > 0 && (
        <Part title={p.efforts}>
          <ul>
            {efforts.map(({ step, day: on, actor, fact }) => (
              <li key={fact.id}>
                {on ? day(on) : p.undated}: {w.municipality.effort[step]}
                {actor && `, ${actor.name}`}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Evidence code={code} argument={argument} />
      <Part title={p.why}>
        <ul class="citations">
          {argument.recommendation.citations.map(({ source, heading, place, strength, paraphrase }) => (
            <li key={`${source}${place}`}>
              <strong>{w.norms.source[source]}</strong>, {heading}, {w.norms.place(source, place)} (
              {w.strength[strength]}): <span class="quiet">{paraphrase}</span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

const MOST = 12

function Evidence({ code, argument: { evidence } }: { code: string; argument: Argument }) {
  const w = words().municipality
  return (
    <Part title={w.panel.know}>
      {evidence.length === 0 && <p class="quiet">{w.panel.nothing}</p>}
      <ul class="evidence">
        {evidence.slice(0, MOST).map(({ id, says, observedOn, standing, sources }) => (
          <li key={id}>
            {says}{' '}
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
      {evidence.length > MOST && <p class="quiet">+ {evidence.length - MOST}</p>}
    </Part>
  )
}
