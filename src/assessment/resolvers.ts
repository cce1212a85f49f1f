// Assessments and results in the contract.
import type { Covers } from '../api/covers.ts'
import { langOf } from '../api/lang.ts'
import { deciderOf } from '../documents/documents.ts'
import { contactWayOf } from '../efforts/efforts.ts'
import { facts, tied } from '../evidence/facts.ts'
import { thing } from '../evidence/things.ts'
import type {
  Assessment,
  CountryResolvers,
  Effort,
  EffortStep,
  Explanation,
  Indication,
  LeastChange,
  Resolvers,
  Result,
} from '../schema.generated.ts'
import { territory as territoryOf } from '../territories/territories.ts'
import { accountOf, effortsOf, factsOfKind, sourcesOf } from './evidence.ts'
import { type LeastChangeRow, leastChange, remedyOf, stepIn, thingOf } from './least-change.ts'
import { type AssessmentRead, assessment, counts, fitting, type ResultRead } from './reading.ts'
import { stateLabel } from './words.ts'

const territory = {
  assessment: ({ code }, args, ctx) => assessment(ctx, code, args),
} satisfies CountryResolvers

export const resolvers = {
  Assessment: {
    territory: ({ code }, _, ctx) => territoryOf(ctx, code),
    counts: (all) => counts(all),
    results: (all, args) => fitting(all, args),
  },
  Result: {
    recommendation: ({ rule }) => rule,
    stateLabel: ({ state, indication }, { lang }) => stateLabel(state, indication?.towards, langOf(lang)),
    severity: ({ rule }) => rule.severity,
    evidence: ({ evidence }, _, ctx) => facts(ctx, evidence),
    indication: (result) => (result.indication ? result : null),
    account: (result, { lang }, ctx) => accountOf(ctx, result, langOf(lang)),
    remedy: (result, { lang }, ctx) => remedyOf(ctx, result, langOf(lang)),
    leastChange: (result, _, ctx) => leastChange(ctx, result),
    explanation: async (result, _, ctx) => (await factsOfKind(ctx, result, 'Explanation'))[0] ?? null,
    efforts: (result, _, ctx) => effortsOf(ctx, result),
  },
  Indication: {
    towards: ({ indication }) => indication?.towards ?? 'MET',
    day: ({ indication }) => indication?.day ?? null,
    sources: (result, _, ctx) => sourcesOf(ctx, result),
  },
  LeastChange: {
    says: (change, { lang }) => stepIn(change, langOf(lang)),
    thing: ({ thing }, _, ctx) => thingOf(ctx, thing),
    actor: ({ actor }, _, ctx) => thingOf(ctx, actor),
  },
  Explanation: {
    reason: ({ says }) => String(says.reason),
    decidedBy: ({ says }) => deciderOf(says.decidedBy),
    fact: (row) => row,
  },
  Effort: {
    step: ({ says }) => says.step as EffortStep,
    day: ({ from }) => from,
    via: ({ says }) => contactWayOf(says.via),
    actor: (row, _, ctx) => (tied(row, 'to') ? thing(ctx, tied(row, 'to')?.id ?? '') : null),
    fact: (row) => row,
  },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Assessment, AssessmentRead, typeof resolvers.Assessment>
true satisfies Covers<Omit<Result, 'suggestions'>, ResultRead, typeof resolvers.Result>
true satisfies Covers<Indication, object, typeof resolvers.Indication>
true satisfies Covers<LeastChange, LeastChangeRow, typeof resolvers.LeastChange>
true satisfies Covers<Explanation, object, typeof resolvers.Explanation>
true satisfies Covers<Effort, object, typeof resolvers.Effort>
