// Who one is here: the role, the municipalities one works for, what that lets one do, and the way out.
import { forget } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import { OwnMunicipalityDocument } from '../operations.generated.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words/words.ts'
import { token } from './settings.ts'
import { isNational, type Who, who } from './who.ts'

/** In the bar: the role, and the first municipality. */
export function AccountButton({ onClick, ...own }: { onClick: () => void } & Who) {
  const w = words().working
  const [first] = own.municipalities
  const more = own.municipalities.length - 1
  return (
    <button type="button" class="plain account-button" onClick={onClick}>
      {first ? (
        <>
          <span class="narrow-heard">{`${w.role[own.role]} · `}</span>
          <NameOf code={first} />
          {more > 0 && ` +${more}`}
        </>
      ) : (
        w.role[own.role]
      )}
    </button>
  )
}

export function Account({ onClose }: { onClose: () => void }) {
  const w = words()
  const own = who.value
  const signOut = () => {
    token.value = null
    forget()
    location.assign('/')
  }
  return (
    <Dialog label={w.working.whoTitle} onClose={onClose} class="account-dialog">
      <h2>{w.working.whoTitle}</h2>
      {own && (
        <>
          <p>
            <strong>{w.working.role[own.role]}.</strong> {w.working.may[own.role]}
          </p>
          {own.municipalities.length > 0 && (
            <>
              <h3>{w.working.whoFor}</h3>
              <ul>
                {own.municipalities.map((code) => (
                  <li key={code}>
                    <a href={`/kommun/${code}`} onClick={onClose}>
                      <NameOf code={code} />
                    </a>
                    {' · '}
                    <a href={`/kommun/${code}/arbete`} onClick={onClose}>
                      {w.work.title}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {isNational() && (
        <ul>
          {(['omgangar', 'utkast'] as const).map((view) => (
            <li key={view}>
              <a href={`/${view}`} onClick={onClose}>
                {view === 'utkast' ? w.drafts.title : w.rounds.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="act-foot">
        <button type="button" onClick={signOut}>
          {w.settings.signOut}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {w.close}
        </button>
      </div>
    </Dialog>
  )
}

function NameOf({ code }: { code: string }) {
  const asked = useQuery(OwnMunicipalityDocument, { code })
  return <>{asked.data?.municipality?.name ?? code}</>
}
