// The words of what to ask first, Swedish and English side by side.
import { counted } from '../words/counted.ts'

export const questionsSv = {
  title: 'Fråga först',
  lead: 'Det här kan en länsstyrelse eller Brå ringa om: där något tyder på en lucka, och där ingen har sagt något om det lagen kräver.',
  first: 'Det som väger tyngst',
  firstLead: (settled: string, unknown: string) =>
    `Var fråga gäller om en lista är fullständig. Först står de vars svar rör de allvarligaste normerna, och dem där något redan tyder på en lucka. Tillsammans avgör svaren ${settled} av de ${unknown} utfall som är okända.`,
  settles: (n: number) => `Svaret avgör ${n} utfall.`,
  partly: (n: number) => `Ett steg mot ${n} utfall.`,
  sort: { INDICATED: 'Något tyder på en lucka', UNKNOWN: 'Ingen vet' },
  sortLabel: 'Visa',
  none: 'Inget att fråga om i det här urvalet.',
  unknownLead:
    'Här visas det som lagen kräver (allvar: kritisk), om inget annat väljs. Att underlag saknas är ingen brist.',
  count: (n: number, places: number) =>
    `${n} ${n === 1 ? 'fråga' : 'frågor'} till ${places} ${places === 1 ? 'kommun' : 'kommuner'}`,
  show: 'Visa frågorna i klartext',
  norm: 'Rekommendation',
  state: 'Läge',
}

export const questionsEn: typeof questionsSv = {
  title: 'Ask first',
  lead: 'What a county board or Brå can call about: where something suggests a gap, and where nobody has said anything about what the law demands.',
  first: 'What weighs most',
  firstLead: (settled, unknown) =>
    `Each question is whether a list is complete. First come those whose answers concern the most serious norms, and those where something already suggests a gap. Together the answers settle ${settled} of the ${unknown} results that are unknown.`,
  settles: (n) => `The answer settles ${counted(n, 'result', 'results')}.`,
  partly: (n) => `A step towards ${counted(n, 'result', 'results')}.`,
  sort: { INDICATED: 'Something suggests a gap', UNKNOWN: 'Nobody knows' },
  sortLabel: 'Show',
  none: 'Nothing to ask about in this selection.',
  unknownLead:
    'What the law demands (severity: critical) is shown, unless another choice is made. Not known is no gap.',
  count: (n, places) =>
    `${n} ${n === 1 ? 'question' : 'questions'} to ${places} ${places === 1 ? 'municipality' : 'municipalities'}`,
  show: 'Show the questions in full',
  norm: 'Recommendation',
  state: 'State',
}
