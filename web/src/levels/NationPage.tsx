// The national level: the strategy's national measures, how each stands, and what works in all of Sweden.
import '../country/country.css'
import './levels.css'
import { useQuery } from '../api/useQuery.ts'
import { NationDocument, RulePacksDocument, type RulePacksQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { day, words } from '../words/words.ts'
import { type Argued, Arguments } from './Arguments.tsx'
import { Whole } from './Whole.tsx'

export default function NationPage() {
  const w = words()
  useTitle(w.levels.nation)
  const asked = useQuery(NationDocument, { lang: apiLang() })
  const packs = useQuery(RulePacksDocument, { lang: apiLang() })
  return (
    <Answered asked={asked} title={w.levels.nation}>
      {({ country }) => (
        <article class="level">
          <header class="place-head">
            <p class="eyebrow">
              <a href="/">{w.views.country}</a>
            </p>
            <h1>{w.levels.nation}</h1>
            <p class="place-facts">
              {w.levels.nationLead} {w.municipality.asOf(day(country.assessment.asOf))}
            </p>
          </header>
          <Answered asked={packs}>
            {({ rulePacks }) => <Measures packs={rulePacks} results={country.assessment.results} />}
          </Answered>
          <Whole level={country} title={w.levels.forumsNation} />
        </article>
      )}
    </Answered>
  )
}

type Packs = RulePacksQuery['rulePacks']

interface MeasuresProps {
  packs: Packs
  results: Argued[]
}

/** Measures for the national level, also those that no register can test. */
function Measures({ packs, results }: MeasuresProps) {
  const w = words().levels
  const all = packs.flatMap(({ measures }) =>
    measures.flatMap(({ id, part, title, recommendations, untested }) => {
      const own = results.filter(({ recommendation }) =>
        recommendations.some((norm) => norm.id === recommendation.id),
      )
      const rest = part === 'NATIONAL' ? untested : []
      return own.length + rest.length > 0 ? [{ id, part, title, own, rest }] : []
    }),
  )
  // Those of the national level come before what it owes the local one.
  const isOwn = ({ part }: (typeof all)[number]) => part === 'NATIONAL'
  const groups = [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))]
  return (
    <section>
      <h2>{w.measures}</h2>
      <div class="measures">
        {groups.map(({ id, title, own, rest }) => (
          <section key={id}>
            <h3>
              <span class="quiet">{id}</span> {title}
            </h3>
            <Arguments code="SE" results={own} />
            {rest.length > 0 && (
              <dl class="untested">
                {rest.map((each) => (
                  <div key={each.id}>
                    <dt>{each.title}</dt>
                    <dd class="quiet">
                      {w.untested} {each.why}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}
