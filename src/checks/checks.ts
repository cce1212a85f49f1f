// Every check by its name: holds one recommendation against one territory's links.
import { asks, type Rule } from '../recommendations/rule.ts'
import { agreement } from './agreement.ts'
import { channel } from './channel.ts'
import { document } from './document.ts'
import { forum } from './forum.ts'
import { coordinating } from './function.ts'
import { inventory } from './inventory.ts'
import { involved } from './involved.ts'
import { participation } from './participation.ts'
import { round } from './round.ts'
import { service } from './service.ts'
import type { View } from './view.ts'
import type { Finding } from './way.ts'

type Check = (view: View, asked: never) => Finding

const byName: Record<Rule['check'], Check> = {
  participation,
  forum,
  agreement,
  document,
  function: coordinating,
  service,
  channel,
  inventory,
  involved,
  round,
}

/** The parameters were held to their check's shape when the rule was read. */
export const find = (view: View, rule: Rule): Finding =>
  asks(rule)
    .map(({ check, with: asked }) => byName[check](view, asked as never))
    .reduce(beside)

/** What may be met in one way or another is one group: all its ways, and all that comes near. */
const beside = (one: Finding, other: Finding): Finding => {
  const groups = [...one.groups, ...other.groups]
  const group = { ways: groups.flatMap(({ ways }) => ways), near: groups.flatMap(({ near }) => near) }
  const [mine, theirs] = [one.restsOn, other.restsOn]
  const restsOn = () => [...(mine?.() ?? []), ...(theirs?.() ?? [])]
  return { ...one, groups: [group], ...((mine || theirs) && { restsOn }) }
}
