// A view to come.
import type { PageProps } from '../routes.ts'

export default function RecommendationPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'RecommendationPage'}</h1>
}
