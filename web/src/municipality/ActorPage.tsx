// A view to come.
import type { PageProps } from '../routes.ts'

export default function ActorPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'ActorPage'}</h1>
}
