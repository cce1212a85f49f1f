// A view to come.
import type { PageProps } from '../routes.ts'

export default function RecommendationsPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'RecommendationsPage'}</h1>
}
