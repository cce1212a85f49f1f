// Writes what is generated: the types of schema/*.graphql, the acts for the explorer's forms and the table of norms; with --check it only says whether they are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as documents from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, getNamedType, isEnumType, isInputObjectType, parse } from 'graphql'
import { loadPacks } from './src/recommendations/packs.ts'
import { normsFile, normsPage } from './src/recommendations/table.ts'
import { sdl } from './src/sdl.ts'

const thing = './evidence/things.ts#ThingRow'
const territory = './territories/territories.ts#TerritoryRow'

/** What our resolvers are given for each type: the row its statement returned. */
const mappers = {
  Country: territory,
  County: territory,
  Municipality: territory,
  MunicipalityConnection: './territories/territories.ts#MunicipalityPage',
  Organisation: thing,
  Forum: thing,
  Agreement: thing,
  Document: thing,
  Function: thing,
  Service: thing,
  Channel: thing,
  ActorConnection: './actors/actors.ts#ActorPage',
  ForumConnection: './evidence/things.ts#ThingPage',
  AgreementConnection: './evidence/things.ts#ThingPage',
  ActorKindEntry: './actors/colours.ts#KindRow',
  NameUsed: './actors/actors.ts#NameRow',
  Reach: './actors/actors.ts#ReachRow',
  Part: './actors/actors.ts#PartRow',
  Succession: './actors/actors.ts#SuccessionRow',
  Tie: './actors/actors.ts#TieRow',
  Support: './actors/actors.ts#SupportRow',
  NoSuchActor: './actors/actors.ts#NoSuchActorRow',
  Seat: './forums/forums.ts#SeatRow',
  Meeting: './forums/forums.ts#MeetingRow',
  ForumDescription: './forums/forums.ts#ForumDescriptionRow',
  Party: './agreements/agreements.ts#PartyRow',
  Cover: './agreements/agreements.ts#CoverRow',
  AgreementDescription: './agreements/agreements.ts#AgreementDescriptionRow',
  Contribution: './documents/documents.ts#ContributionRow',
  Foundation: './documents/documents.ts#FoundationRow',
  FollowUp: './documents/documents.ts#FollowUpRow',
  DocumentDescription: './documents/documents.ts#DocumentDescriptionRow',
  Holding: './functions/functions.ts#HoldingRow',
  FunctionDescription: './functions/functions.ts#FunctionDescriptionRow',
  Provision: './services/services.ts#ProvisionRow',
  ServiceDescription: './services/services.ts#ServiceDescriptionRow',
  ChannelDescription: './channels/channels.ts#ChannelDescriptionRow',
  AgreementEnding: './live/agreements-ending.ts#AgreementEndingRow',
  Fact: './evidence/facts.ts#FactRow',
  Inventory: './evidence/facts.ts#InventoryRow',
  RulePack: './recommendations/packs.ts#Pack',
  PackSource: './recommendations/choosing.ts#PackSourceRow',
  Measure: './recommendations/choosing.ts#MeasureRow',
  UntestedNorm: './recommendations/choosing.ts#UntestedRow',
  Served: './recommendations/choosing.ts#ServedRow',
  Citation: './recommendations/choosing.ts#CitationRow',
  Parameter: './recommendations/parameters.ts#ParameterRow',
  Recommendation: './recommendations/rule.ts#Rule',
  NormCheck: './recommendations/rule.ts#Check',
  RemedyAct: './recommendations/remedy-acts.ts#RemedyActRow',
  RecommendationDraft: './drafts/drafts.ts#DraftRow',
  DraftProblem: './drafts/drafts.ts#ProblemRow',
  DraftExample: './drafts/examples.ts#ExampleRow',
  RecommendationEffect: './drafts/effect.ts#EffectRow',
  NormEffect: './drafts/effect.ts#NormEffectRow',
  FlagMove: './drafts/effect.ts#FlagMoveRow',
  RecommendationVersion: './drafts/drafts.ts#VersionRow',
  Assessment: './assessment/reading.ts#AssessmentRead',
  Result: './assessment/reading.ts#ResultRead',
  Indication: './assessment/reading.ts#ResultRead',
  LeastChange: './assessment/least-change.ts#LeastChangeRow',
  Explanation: './evidence/facts.ts#FactRow',
  Effort: './evidence/facts.ts#FactRow',
  Flag: './flags/flags-read.ts#FlagRow',
  Episode: './flags/flags-read.ts#EpisodeRow',
  FlagConnection: './flags/flags-read.ts#FlagPage',
  Coverage: './coverage/coverage.ts#CoverageRow',
  CoverageLegend: './assessment/cells.ts#LegendRow',
  CoverageTotal: './coverage/coverage.ts#TotalRow',
  Release: './releases/releases.ts#ReleaseRead',
  ReleaseTable: './releases/table.ts#Table',
  ReleaseRow: './releases/table.ts#TableRow',
  CoverageTerritory: './coverage/coverage.ts#TerritoryTotalRow',
  CoverageSum: './coverage/counting.ts#Tally',
  EvidenceDays: './coverage/counting.ts#EvidenceDaysRow',
  Trends: './trends/trends.ts#TrendRow',
  TrendPoint: './trends/trends.ts#TrendPointRow',
  TrendsBetween: './trends/trends.ts#PeriodRow',
  TrendChange: './trends/trends.ts#ChangeRow',
  TrendNorm: './trends/trends.ts#NormChangeRow',
  TrendMove: './trends/trends.ts#MoveRow',
  Peers: './peers/peers.ts#PeersRow',
  PeerNorm: './peers/peers.ts#PeerNormRow',
  Lift: './peers/lifts.ts#LiftRow',
  AskFirst: './ask-first/ask-first.ts#AskRow',
  AskIndication: './ask-first/questions.ts#Pointed',
  AskFirstConnection: './ask-first/ask-first.ts#AskPage',
  NetworkEdge: './network/graph.ts#Edge',
  NetworkNode: './network/network.ts#NetworkNodeRow',
  Wanted: './network/ghosts.ts#WantedRow',
  NetworkMeasures: './measures/measures.ts#NetworkMeasuresRow',
  NetworkTrial: './measures/trial.ts#NetworkTrialRow',
  NetworkChange: './measures/change.ts#NetworkChangeRow',
  NetworkFigures: './measures/measures.ts#FiguresRow',
  NetworkMember: './measures/measures.ts#MemberRow',
  NetworkBridge: './measures/cuts.ts#Bridge',
  CutPoint: './measures/cuts.ts#Cut',
  CommonGround: './measures/grounds.ts#Ground',
  SingleTie: './measures/grounds.ts#SingleTieRow',
  SectorReach: './measures/grounds.ts#SectorReachRow',
  SeatUse: './measures/living.ts#SeatUseRow',
  ActPayload: './acts/answer.ts#Answer',
  ActWarning: './guards/warning.ts#Warning',
  UserError: './acts/answer.ts#Problem',
  ReadyAct: './acts/ready.ts#ReadyActRow',
  InventoryGuide: './guide/guide.ts#GuideRow',
  GuideQuestion: './guide/guide.ts#GuideQuestionRow',
  GuideRecord: './guide/records.ts#GuideRecordRow',
  Forecast: './forecast/forecast.ts#ForecastRow',
  FlagChanges: './flags/flags.ts#ChangesSeen',
  FlagChange: './flags/flags.ts#ChangeSeen',
  Conflict: './acts/answer.ts#ConflictRow',
  AuditEntry: './audit/entries.ts#EntryRow',
  AuditEntryConnection: './audit/entries.ts#EntryPage',
  Proposal: './proposals/proposals.ts#ProposalRow',
  Suggestion: './suggestions/suggestions.ts#SuggestionRow',
  FlagsChanged: './live/flags-changed.ts#FlagsChangedRow',
  Calendar: './calendar/addresses.ts#CalendarRow',
  PartnerAsk: './partners/asking.ts#PartnerAskSeen',
  Round: './rounds/rounds.ts#RoundRow',
  RoundAnswer: './rounds/rounds.ts#AnswerRow',
  RoundReport: './rounds/rounds.ts#ReportRow',
  Webhook: './webhooks/webhooks.ts#WebhookRow',
  DeadLetter: './webhooks/webhooks.ts#DeadLetterRow',
  SearchHit: './search/search.ts#HitRow',
  Vocabulary: './vocabulary/vocabulary.ts#VocabularyRow',
  VocabularyWord: './vocabulary/vocabulary.ts#WordRow',
}

async function types() {
  const code = await codegen({
    documents: [],
    filename: 'schema.generated.ts',
    schema: parse(sdl().join('\n')),
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      contextType: './context.ts#Context',
      mappers,
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '',
      emitLegacyCommonJSImports: false,
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      scalars: {
        ActArguments: 'unknown',
        CheckParameters: 'unknown',
        Date: 'string',
        DateTime: 'string',
        MunicipalityCode: 'string',
        OrganisationNumber: 'string',
        Url: 'string',
        ID: 'string',
      },
      defaultScalarType: 'unknown',
      avoidOptionals: { field: true },
      resolversNonOptionalTypename: false,
      noSchemaStitching: true,
    },
  })
  return `// Generated from schema/*.graphql by codegen.ts; change those and run npm run generate.\n${code}`
}

/** What the explorer asks, each operation a text with the types of its variables and its answer. */
async function questions() {
  const files = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
  const code = await codegen({
    documents: files.map((file) => ({
      location: file,
      document: parse(readFileSync(join('web/src', file), 'utf8')),
    })),
    filename: 'operations.generated.ts',
    schema: parse(sdl().join('\n')),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      useTypeImports: true,
      skipTypename: true,
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      defaultScalarType: 'unknown',
    },
  })
  return `// Generated from web/src/**/*.graphql by codegen.ts; change those and run npm run generate.\n${code}`
}

/** The acts as the explorer's forms know them: what each takes, as the schema says it, and the values of what is chosen from. */
function acts() {
  const schema = buildSchema(sdl().join('\n'))
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const enums = new Map<string, string[]>()
  const names = new Set<string>()
  const lines = fields.flatMap(({ name, type, args }) => {
    const input = getNamedType(args.find((arg) => arg.name === 'input')?.type)
    // What is only tried, and the answers to a proposal, are buttons and no forms.
    const isForm = getNamedType(type).name === 'ActPayload' && !/^(whatIf|proposal)/.test(name)
    if (!isForm) return []
    if (!isInputObjectType(input)) throw new Error(`${name} has no input, which the explorer's forms need.`)
    const takes = [...args.filter((arg) => arg.name === 'id'), ...Object.values(input.getFields())]
    for (const taken of takes) {
      const kind = getNamedType(taken.type)
      names.add(taken.name)
      if (isEnumType(kind))
        enums.set(
          kind.name,
          kind.getValues().map((value) => value.name),
        )
    }
    return `  ${name}: [${takes.map((taken) => `'${taken.name}: ${taken.type}'`).join(', ')}],`
  })
  return [
    '// Generated from schema/*.graphql by codegen.ts; change those and run npm run generate.',
    `/** What each act takes. */\nexport const acts = {\n${lines.join('\n')}\n} as const`,
    `/** What can be chosen, by the type's name. */\nexport const choices = ${JSON.stringify(Object.fromEntries(enums), null, 2)} as const`,
    `export type ActName = keyof typeof acts`,
    `export type FieldName = ${[...names].map((name) => `'${name}'`).join(' | ')}`,
    '',
  ].join('\n\n')
}

const outputs = [
  { file: new URL('./src/schema.generated.ts', import.meta.url), from: 'schema/', text: await types() },
  {
    file: new URL('./web/src/operations.generated.ts', import.meta.url),
    from: 'web/src/**/*.graphql with schema/',
    text: await questions(),
  },
  {
    file: new URL('./web/src/working/acts.generated.ts', import.meta.url),
    from: 'schema/',
    text: acts(),
  },
  { file: normsFile, from: 'seed/recommendations/', text: normsPage(loadPacks()) },
]

for (const { file, from, text } of outputs) {
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${basename(String(file))} is not what ${from} says; run npm run generate.`)
    process.exitCode = 1
  }
}
