// What a draft would change were it published: on the map, in counts, and as a table of every municipality that changes.
import '../country/country.css'
import { useEffect, useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { type Geography, geography } from '../country/geography.ts'
import { SwedenMap } from '../country/SwedenMap.tsx'
import { type Sweden, useSweden } from '../country/sweden.ts'
import { EffectDocument, type EffectQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Choice } from '../ui/Choice.tsx'
import { Answered } from '../ui/Feedback.tsx'
import { Legend } from '../ui/Legend.tsx'
import { standOf } from '../ui/states.ts'
import { TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { type Move, movesOf, shadingOf } from './moves.ts'

type Whole = EffectQuery['recommendationEffect']
export type NormEffect = Whole['norms'][number]

/** `text` is null while what is written is not kept yet; another text has another effect. */
export function Effect({ draft, text }: { draft: string; text: string | null }) {
  const w = words().drafts
  const [wanted, setWanted] = useState<string | null>(null)
  return (
    <section class="effect">
      <h2>{w.effect}</h2>
      {text !== null && wanted === text ? (
        <Asked draft={draft} />
      ) : (
        <>
          <p class="quiet">{w.effectSays}</p>
          <button type="button" class="primary" disabled={text === null} onClick={() => setWanted(text)}>
            {w.effectShow}
          </button>
        </>
      )}
    </section>
  )
}

function Asked({ draft }: { draft: string }) {
  const asked = useQuery(EffectDocument, { draft, lang: apiLang() })
  const sweden = useSweden()
  return (
    <Answered asked={asked}>
      {({ recommendationEffect: effect }) => (
        <Answered asked={sweden}>{(land) => <Shown effect={effect} sweden={land} />}</Answered>
      )}
    </Answered>
  )
}

function Shown({ effect, sweden }: { effect: Whole; sweden: Sweden }) {
  const w = words().drafts
  const [chosen, setChosen] = useState(0)
  const norm = effect.norms[chosen] ?? effect.norms[0]
  if (!norm) return <p>{w.effectNone}</p>
  const moves = movesOf(norm)
  return (
    <>
      <p role="status" class="effect-says">
        {moves.length === 0
          ? w.effectNone
          : w.moves(norm.opened.length, norm.closed.length, norm.changed.length)}{' '}
        <span class="quiet">{w.asOf(day(effect.asOf), number(norm.after.applies))}</span>
      </p>
      {effect.norms.length > 1 && (
        <Choice
          label={w.alsoChanges}
          value={String(chosen)}
          options={effect.norms.map(({ recommendation, title }, i) => ({
            value: String(i),
            title: `${recommendation} ${title}`,
          }))}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      <div class="effect-parts">
        {moves.length > 0 && <Land sweden={sweden} moves={moves} />}
        <div>
          <Counts norm={norm} />
          <Twin moves={moves} norm={norm.recommendation} />
        </div>
      </div>
    </>
  )
}

function Land({ sweden, moves }: { sweden: Sweden; moves: Move[] }) {
  const [drawn, setDrawn] = useState<Geography | null>(null)
  useEffect(() => {
    void geography().then(setDrawn, () => setDrawn(null))
  }, [])
  const shades = shadingOf(sweden.places, moves)
  return (
    <div>
      {drawn && <SwedenMap geography={drawn} places={sweden.places} shading={shades} county={null} />}
      <Legend shades={shades.legend} />
    </div>
  )
}

function Counts({ norm: { before, after } }: { norm: NormEffect }) {
  const w = words()
  const states = [...new Set([...(before?.counts ?? []), ...after.counts].map(({ state }) => state))]
  const of = (counts: NormEffect['after'] | null, state: string) =>
    counts ? number(counts.counts.find((each) => each.state === state)?.count ?? 0) : '–'
  return (
    <table>
      <caption class="visually-hidden">{w.drafts.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{w.drafts.counts}</th>
          <th scope="col" class="numeric">
            {w.drafts.now}
          </th>
          <th scope="col" class="numeric">
            {w.drafts.drafted}
          </th>
        </tr>
      </thead>
      <tbody>
        {states.map((state) => (
          <tr key={state}>
            <th scope="row">{w.state[standOf(state, null)]}</th>
            <td class="numeric">{of(before, state)}</td>
            <td class="numeric">{of(after, state)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Twin({ moves, norm }: { moves: Move[]; norm: string }) {
  const w = words()
  if (moves.length === 0) return null
  return (
    <TableTwin
      caption={w.drafts.effect}
      file={`effekt-${norm}`}
      rows={moves}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'name',
          title: w.country.place,
          value: ({ name }) => name,
          show: ({ code, name }) => <a href={`/kommun/${code}`}>{name}</a>,
        },
        { key: 'before', title: w.drafts.now, value: ({ before }) => w.drafts.flag[before] },
        { key: 'after', title: w.drafts.drafted, value: ({ after }) => w.drafts.flag[after] },
      ]}
    />
  )
}
