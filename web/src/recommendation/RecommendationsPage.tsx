// All norms: by text and measure, with their strength; and those that no graph can test.
import './recommendation.css'
import { useQuery } from '../api/useQuery.ts'
import { RulePacksDocument, type RulePacksQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { words } from '../words/words.ts'

export default function RecommendationsPage() {
  const w = words().norms
  useTitle(w.title)
  const asked = useQuery(RulePacksDocument, { lang: apiLang() })
  return (
    <>
      <h1>{w.title}</h1>
      <p class="quiet">
        {w.lead} {w.law}
      </p>
      <Answered asked={asked}>
        {({ rulePacks }) => (
          <div class="packs">
            {rulePacks.map((pack) => (
              <Pack key={pack.id} pack={pack} />
            ))}
          </div>
        )}
      </Answered>
    </>
  )
}

function Pack({ pack }: { pack: RulePacksQuery['rulePacks'][number] }) {
  const w = words()
  const untested = pack.measures.flatMap((measure) => measure.untested)
  return (
    <section class="pack" data-pack={pack.id}>
      <h2>{pack.title}</h2>
      <p>
        {pack.issuer}. {pack.binding} {pack.supersededBy}
      </p>
      {pack.measures
        .filter(({ recommendations }) => recommendations.length > 0)
        .map((measure) => (
          <section key={measure.id}>
            <h3>
              <span class="quiet">{measure.id}</span> {measure.title}
            </h3>
            <ul class="norms">
              {measure.recommendations.map(({ id, title, strength, severity, level }) => (
                <li key={id}>
                  <a href={`/rekommendation/${encodeURIComponent(id)}`}>{title}</a>
                  <span class="quiet">
                    {w.strength[strength]} · {w.severity[severity]}
                    {level !== 'MUNICIPALITY' && ` · ${w.norms.level[level]}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      <details>
        <summary>
          {w.norms.untested} <span class="quiet">({untested.length})</span>
        </summary>
        <dl class="untested">
          {untested.map(({ id, title, why }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
