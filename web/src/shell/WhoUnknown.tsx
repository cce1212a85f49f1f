// What stands in the place of a view that depends on who is asking, until the server has said, or why it has not.
import { Failed, Loading } from '../ui/Feedback.tsx'
import { whoFailed } from './who.ts'

export const WhoUnknown = ({ title }: { title: string }) => (
  <>
    <h1>{title}</h1>
    {whoFailed.value ? <Failed {...whoFailed.value} /> : <Loading />}
  </>
)
