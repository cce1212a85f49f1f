// The node that is brought out: what it is, its ties with their days, and for a ghost, what wants it there.
import { useEffect, useRef } from 'preact/hooks'
import { hrefWith } from '../../router.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { standOf } from '../../ui/states.ts'
import { day, words } from '../../words/words.ts'
import { kindName } from '../names.ts'
import type { NetEdge, NetNode, Picture } from './look.ts'

interface Props {
  node: NetNode
  picture: Picture
  choose: (id: string) => void
}

export function Chosen({ node, picture, choose }: Props) {
  const w = words().municipality
  const n = w.network
  const ties = picture.edges.filter(({ source, target }) => source === node.id || target === node.id)
  const other = ({ source, target }: NetEdge) =>
    picture.nodes.find(({ id }) => id === (source === node.id ? target : source))
  const heading = useRef<HTMLHeadingElement>(null)
  // Chosen from the card itself, whose button is gone then; the arrow keys in the picture keep the focus there.
  const within = useRef(false)
  useEffect(() => {
    if (within.current) heading.current?.focus()
    within.current = false
  }, [node.id])
  const isActor = node.presence === 'PRESENT' && (node.type === 'ORGANISATION' || node.type === 'FORUM')
  return (
    <>
      <p class="eyebrow">
        {node.type === 'AGREEMENT' ? n.types.AGREEMENT : kindName(node.kind)}
        {node.sector && ` · ${w.sector[node.sector]}`}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {isActor ? <a href={`/aktor/${encodeURIComponent(node.id)}`}>{node.label}</a> : node.label}
      </h3>
      {node.presence !== 'PRESENT' && <p>{n.presence[node.presence]}</p>}
      {picture.single.has(node.id) && <p>{n.singleSays}</p>}
      {node.wanted.length > 0 && (
        <ul class="norm-list">
          {node.wanted.map(({ recommendation, state, towards }) => (
            <li key={recommendation.id}>
              <StateMark stand={standOf(state, towards)} bare size={16} />
              <a href={hrefWith({ norm: recommendation.id })}>{recommendation.title}</a>
            </li>
          ))}
        </ul>
      )}
      {node.presence === 'PRESENT' && (
        <ul class="net-ties">
          {ties.map((edge) => {
            const end = other(edge)
            return (
              end && (
                <li key={edge.id}>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      within.current = true
                      choose(end.id)
                    }}
                  >
                    {end.label}
                  </button>
                  <span class="quiet">{days(edge)}</span>
                </li>
              )
            )
          })}
        </ul>
      )}
    </>
  )
}

function days({ from, until, observedOn }: NetEdge): string {
  const w = words().municipality
  const period = from || until ? `${from ? day(from) : '…'} – ${until ? day(until) : ''}` : ''
  const seen = observedOn ? `${w.panel.told} ${day(observedOn)}` : w.panel.undated
  return [period.trim(), seen].filter(Boolean).join(', ')
}
