// A coordinator's own page: what lapses soon, what waits for an answer, what others were asked, and what was done last.
import './work.css'
import type { ComponentChildren } from 'preact'
import { useQuery } from '../api/useQuery.ts'
import { WorkDocument, type WorkQuery } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { WhoUnknown } from '../shell/WhoUnknown.tsx'
import { mayActAt, who } from '../shell/who.ts'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { number, words } from '../words/words.ts'
import { Working } from '../working/Working.tsx'
import { Addresses } from './Addresses.tsx'
import { Asks } from './Asks.tsx'
import { Consent } from './Consent.tsx'
import { Lapsing } from './Lapsing.tsx'
import { Log } from './Log.tsx'
import { RoundsHere } from './RoundsHere.tsx'

export type Work = WorkQuery
export type Here = NonNullable<WorkQuery['municipality']>

export default function WorkPage({ args }: PageProps) {
  const w = words().work
  const code = args.code ?? ''
  useTitle(w.title)
  if (who.value === null) return <WhoUnknown title={w.title} />
  if (mayActAt(code)) return <Whole code={code} />
  return (
    <>
      <h1>{w.title}</h1>
      <Empty says={words().working.guide.onlyOwn}>
        <a href={`/kommun/${code}`}>{words().working.guide.back}</a>
      </Empty>
    </>
  )
}

function Whole({ code }: { code: string }) {
  const w = words().work
  const asked = useQuery(WorkDocument, { code, lang: apiLang() })
  return (
    <Answered asked={asked} title={w.title}>
      {(data) =>
        data.municipality ? (
          <article class="work">
            <p class="eyebrow">
              <a href={`/kommun/${code}`}>{data.municipality.name}</a>
            </p>
            <h1>{w.title}</h1>
            <div class="work-parts">
              <div>
                <Stock here={data.municipality} />
                <RoundsHere rounds={data.rounds} here={data.municipality} />
                <Consent here={data.municipality} />
                <Lapsing here={data.municipality} />
              </div>
              <div>
                <Log code={code} />
                <Asks asks={data.partnerAsks} code={code} />
                <Addresses calendars={data.calendars} code={code} />
              </div>
            </div>
            <Working code={code} />
          </article>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="work-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** How far the first inventory has come. */
function Stock({ here: { code, inventoryGuide } }: { here: Here }) {
  const w = words().working.guide
  if (!inventoryGuide) return null
  const { answered, open, settles, unknown } = inventoryGuide
  return (
    <Part title={w.title}>
      <p id="stock-progress">{w.answered(answered, answered + open)}</p>
      <progress aria-labelledby="stock-progress" value={answered} max={Math.max(1, answered + open)} />
      {open > 0 && <p class="quiet">{w.promise(number(settles), number(unknown))}</p>}
      <p>
        <a class="button" href={`/kommun/${code}/fragor`}>
          {open === 0 ? w.look : answered > 0 ? w.goOn : w.begin}
        </a>
      </p>
    </Part>
  )
}
