// A view to come.
import type { PageProps } from '../routes.ts'

export default function AgreementsPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'AgreementsPage'}</h1>
}
