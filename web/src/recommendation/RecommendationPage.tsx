// One norm: what it says and how strongly, who meets it, who lacks it, and who nobody knows about.
import './recommendation.css'
import '../levels/levels.css'
import { capital } from '../../../src/vocabulary/word.ts'
import { useQuery } from '../api/useQuery.ts'
import { ofNorm } from '../country/counts.ts'
import { Bar } from '../country/Knowledge.tsx'
import { useSweden } from '../country/sweden.ts'
import { LevelStanding } from '../levels/LevelStanding.tsx'
import { RecommendationDocument, type RecommendationQuery } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { day, words } from '../words/words.ts'
import { Standing } from './Standing.tsx'

type Norm = NonNullable<RecommendationQuery['recommendation']>

export default function RecommendationPage({ args }: PageProps) {
  const id = args.id ?? ''
  useTitle(id)
  const asked = useQuery(RecommendationDocument, { id, lang: apiLang() })
  return (
    <Answered asked={asked} title={id}>
      {({ recommendation }) => (recommendation ? <Norm norm={recommendation} /> : <NotFound />)}
    </Answered>
  )
}

function Norm({ norm }: { norm: Norm }) {
  const w = words()
  const sweden = useSweden()
  return (
    <article class="norm">
      <header>
        <p class="eyebrow">
          <a href="/rekommendationer">{norm.pack.title}</a> / {norm.measure.id} {norm.measure.title}
        </p>
        <h1>{norm.title}</h1>
        <p class="tags">
          <span class={norm.strength === 'SKA_LAG' ? 'tag law' : 'tag'}>{w.strength[norm.strength]}</span>
          <span class="tag">
            {w.severityLabel}: {w.severity[norm.severity]}
          </span>
          {norm.dimensions.map((each) => (
            <span key={each} class="tag">
              {w.dimension[each]}
            </span>
          ))}
          <span class="quiet">
            {norm.id}, {norm.version}
          </span>
        </p>
      </header>
      <div class="norm-body">
        <Grounds norm={norm} />
        <section>
          <h2>{norm.level === 'MUNICIPALITY' ? w.norms.where : w.levels.standing[norm.level]}</h2>
          {norm.level !== 'MUNICIPALITY' ? (
            <>
              <p class="quiet">{w.norms.onlyLevel(w.norms.levels[norm.level])}</p>
              <LevelStanding norm={norm.id} level={norm.level} />
            </>
          ) : (
            <Answered asked={sweden}>
              {(all) => {
                const column = all.norms.findIndex(({ id }) => id === norm.id)
                const rows = all.places.map((_, row) => row)
                return (
                  <>
                    <Bar counts={ofNorm(all, rows, column)} label={w.norms.where} />
                    <p>
                      <a href={`/?norm=${encodeURIComponent(norm.id)}`}>{w.norms.map}</a>
                    </p>
                    <Standing sweden={all} column={column} />
                  </>
                )
              }}
            </Answered>
          )}
        </section>
      </div>
    </article>
  )
}

function Grounds({ norm }: { norm: Norm }) {
  const w = words()
  return (
    <section class="grounds">
      <h2>{w.norms.says}</h2>
      <ul class="citations">
        {norm.citations.map(({ source, heading, place, strength, paraphrase }) => (
          <li key={`${source}${place}`}>
            <p>
              <strong>{w.norms.source[source]}</strong>, {heading}, {w.norms.place(source, place)}{' '}
              <span class="tag">{w.strength[strength]}</span>
            </p>
            <p class="quiet">{paraphrase}</p>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {norm.pack.binding} {norm.pack.supersededBy}
      </p>
      <h3>{w.norms.dutyLabel}</h3>
      <p>{w.norms.duty[norm.duty]}</p>
      <h3>{w.norms.remedy}</h3>
      <p>{norm.remedy}</p>
      {norm.presumes && (
        <>
          <h3>{w.norms.presumes}</h3>
          <p>
            <a href={`/rekommendation/${encodeURIComponent(norm.presumes.id)}`}>{norm.presumes.title}</a>
          </p>
        </>
      )}
      {norm.parameters.length > 0 && (
        <details>
          <summary>{w.norms.parameters}</summary>
          <ul class="citations">
            {norm.parameters.map(({ name, label, inWords, from, why }) => (
              <li key={name}>
                <strong>{capital(label)}</strong>: {inWords} <span class="tag">{w.norms.from[from]}</span>
                <p class="quiet">{why}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">
        {day(norm.inForceFrom)} –{norm.inForceUntil ? ` ${day(norm.inForceUntil)}` : ''}
      </p>
    </section>
  )
}
