// A view to come.
import type { PageProps } from '../routes.ts'

export default function MunicipalityPage({ args }: PageProps) {
  return <h1>{Object.values(args).join(' ') || 'MunicipalityPage'}</h1>
}
