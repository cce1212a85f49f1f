// What is met today and will not be, if nothing is done, each with the acts that keep it.
import { day, words } from '../words/words.ts'
import { readyForm } from '../working/forms.ts'
import { FormButton } from '../working/Menu.tsx'
import { type Here, Part } from './WorkPage.tsx'

export function Lapsing({ here }: { here: Here }) {
  const w = words().work
  const given = { code: here.code, today: here.assessment.asOf }
  return (
    <Part title={w.lapsing}>
      {here.forecast.length === 0 && <p class="quiet">{w.nothingLapses}</p>}
      <ul class="work-list">
        {here.forecast.map(({ recommendation, lapsesOn, says, keeps }) => (
          <li key={recommendation.id}>
            <strong>{day(lapsesOn)}</strong>{' '}
            <a href={`/kommun/${here.code}?norm=${encodeURIComponent(recommendation.id)}`}>
              {recommendation.title}
            </a>
            <p class="quiet">{says}</p>
            <p class="work-acts">
              {keeps.map((ready) => {
                const form = readyForm(ready, given)
                return form && <FormButton key={ready.says} form={form} />
              })}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
