// A view to come.
import type { PageProps } from '../routes.ts'

export default function CountryPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'CountryPage'}</h1>
}
