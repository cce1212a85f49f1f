// One municipality: its table with who sits there and who is missing, and beside it its network, time, record and neighbours.
import './municipality.css'
import './table.css'
import { useMemo } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { MunicipalityDocument } from '../operations.generated.ts'
import { hrefWith, param } from '../router.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang, media } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { Picture } from '../ui/Picture.tsx'
import { day, number, words } from '../words/words.ts'
import { WorkBar, Working } from '../working/Working.tsx'
import { Beside } from './Beside.tsx'
import { ChairList, ChairTwin } from './ChairList.tsx'
import { type Chair, chairsOf, type Place } from './chairs.ts'
import { useKept, useMarks } from './kept.ts'
import { Later } from './Later.tsx'
import { Norms } from './Norms.tsx'
import { Panel } from './Panel.tsx'
import { Sheet } from './Sheet.tsx'
import { Legend, summary, TableView } from './TableView.tsx'

const tabs = ['bordet', 'natverk', 'tid', 'underlag', 'grannar'] as const
type Tab = (typeof tabs)[number]

/** Where a chair's argument has room beside the table. */
const roomy = media('(min-width: 70rem)')

/** What is fetched when it is first shown. */
const later = {
  natverk: () => import('./network/NetworkView.tsx'),
  tid: () => import('./timeline/TimeView.tsx'),
  underlag: () => import('./Record.tsx'),
  grannar: () => import('./Around.tsx'),
}

export default function MunicipalityPage({ args }: PageProps) {
  const asked = useQuery(MunicipalityDocument, { code: args.code ?? '', lang: apiLang() })
  useTitle(asked.data?.municipality?.name ?? args.code ?? '')
  return (
    <Answered asked={asked}>
      {({ municipality }) => (municipality ? <Municipality place={municipality} /> : <NotFound />)}
    </Answered>
  )
}

function Municipality({ place }: { place: Place }) {
  const chairs = useMemo(() => chairsOf(place), [place])
  // Things may be invented though the municipality itself is real.
  const invented = place.invented || place.forums.nodes.some((forum) => forum.invented)
  const kept = useKept(place)
  useMarks(invented, kept)
  const tab: Tab = tabs.find((each) => each === param('vy')) ?? 'bordet'
  return (
    <>
      <article class="municipality">
        {invented && !place.invented && <aside class="invented">{words().invented}</aside>}
        <Head place={place} chairs={chairs} tab={tab} />
        {tab === 'bordet' ? (
          <AroundTheTable place={place} chairs={chairs} />
        ) : (
          <>
            <Later key={tab} load={later[tab]} place={place} />
            <Above place={place} chairs={chairs} />
          </>
        )}
        <Working code={place.code} />
      </article>
      <Sheet place={place} chairs={chairs} invented={invented} kept={kept} />
    </>
  )
}

function Head({ place, chairs, tab }: { place: Place; chairs: Chair[]; tab: Tab }) {
  const w = words()
  const { county, group, population, populationOn, assessment } = place
  return (
    <header class="place-head">
      <p class="eyebrow">
        <a href="/">{w.views.country}</a> / <a href={`/lan/${county.code}`}>{county.name}</a>
      </p>
      <div class="place-title">
        <h1>{place.name}</h1>
        <button type="button" class="no-print" onClick={() => print()}>
          {w.municipality.print}
        </button>
      </div>
      <p class="place-facts">
        {[
          summary(chairs),
          population !== null &&
            populationOn &&
            w.municipality.inhabitants(number(population), day(populationOn)),
          group?.name,
          w.municipality.asOf(day(assessment.asOf)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <WorkBar place={place} />
      <nav class="place-tabs no-print" aria-label={w.municipality.tabs.label}>
        {tabs.map((each) => (
          <a
            key={each}
            href={hrefWith({ vy: each === 'bordet' ? null : each, stol: null, norm: null })}
            aria-current={each === tab ? 'page' : undefined}
          >
            {w.municipality.tabs[each]}
          </a>
        ))}
      </nav>
    </header>
  )
}

interface Shown {
  place: Place
  chairs: Chair[]
}

function AroundTheTable({ place, chairs }: Shown) {
  const w = words().municipality
  const opened = openedIn(place, chairs)
  const inPlace = roomy.value
  return (
    <div class="around">
      <div class="around-main">
        <section class="table-part">
          <h2 class="visually-hidden">{w.table}</h2>
          <Picture
            title={`${place.name}: ${w.table}`}
            notes={[w.asOf(day(place.assessment.asOf)), summary(chairs)]}
            file={`runt-bordet-${place.code}`}
          >
            <TableView place={place} chairs={chairs} open={opened?.chair ?? null} />
          </Picture>
          <ChairList chairs={chairs} />
          <Legend chairs={chairs} />
          <p class="quiet table-hint no-print">{w.tableHint}</p>
          <ChairTwin place={place} chairs={chairs} />
        </section>
        <Norms place={place} />
      </div>
      <Beside place={place}>{opened && inPlace && <Open opened={opened} inPlace />}</Beside>
      {opened && !inPlace && <Open opened={opened} inPlace={false} />}
    </div>
  )
}

/** In the other views, what is open lies above. */
function Above({ place, chairs }: Shown) {
  const opened = openedIn(place, chairs)
  return opened && <Open opened={opened} inPlace={false} />
}

/** Another partner or norm is another panel, with its own answer and the focus on it; a key among other props would not say so. */
function Open({ opened, inPlace }: { opened: NonNullable<ReturnType<typeof openedIn>>; inPlace: boolean }) {
  const { key, ...rest } = opened
  return <Panel key={key} {...rest} inPlace={inPlace} />
}

/** What the address says is open: a chair, or a norm. */
function openedIn(place: Place, chairs: Chair[]) {
  const kind = param('stol')
  const norm = param('norm')
  const result = place.assessment.results.find(({ recommendation }) => recommendation.id === norm) ?? null
  const chair = chairs.find((each) => each.kind === kind || (result !== null && each.norm === result)) ?? null
  if (!chair && !result) return null
  const shown = result ?? chair?.norm ?? null
  return { key: shown?.recommendation.id ?? chair?.kind ?? '', place, chair, result: shown }
}
