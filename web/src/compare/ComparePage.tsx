// A view to come.
import type { PageProps } from '../routes.ts'

export default function ComparePage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'ComparePage'}</h1>
}
