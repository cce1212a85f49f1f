// A part of the page that is fetched when it is first shown.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../api/client.ts'
import { Failed, Loading } from '../ui/Feedback.tsx'
import type { Place } from './chairs.ts'

type View = ComponentType<{ place: Place }>

interface Props {
  load: () => Promise<{ default: View }>
  place: Place
}

export function Later({ load, place }: Props) {
  const [Loaded, setLoaded] = useState<View | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    load()
      .then(({ default: view }) => wanted && setLoaded(() => view))
      .catch(() => wanted && setFailed(true))
    return () => {
      wanted = false
    }
  }, [load])
  if (failed) return <Failed failure={new Failure('away')} again={() => location.reload()} />
  return Loaded ? <Loaded place={place} /> : <Loading />
}
