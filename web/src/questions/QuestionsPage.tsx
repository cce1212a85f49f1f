// A view to come.
import type { PageProps } from '../routes.ts'

export default function QuestionsPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'QuestionsPage'}</h1>
}
