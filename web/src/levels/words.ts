// The words of the county's page and the national one, Swedish and English side by side.
import { counted } from '../words/counted.ts'

export const levelsSv = {
  nation: 'Nationellt',
  nationLead: 'Strategins åtgärder på nationell nivå, prövade mot det som är känt om landet som helhet.',
  toNation: 'Den nationella nivån',
  toCounty: (name: string) => `${name}: länets egen sida`,
  own: 'Länets egen nivå',
  ownLead:
    'Det som strategin vill se i länet som helhet: länsstyrelsen, regionen och vården. Det prövas mot länet, inte mot kommunerna.',
  measures: 'Nationella åtgärder',
  municipalities: 'Kommunerna',
  municipalitiesLead: (n: string) =>
    `${counted(n, 'kommun', 'kommuner')} mot lagen och strategin, med det som är fastställt först.`,
  map: 'På kartan',
  compare: 'Jämför',
  ask: 'Fråga först',
  trend: 'Trend',
  agreements: 'Avtal',
  untested: 'Det går inte att pröva mot ett register.',
  forums: 'Forum för hela länet',
  forumsNation: 'Forum för hela landet',
  services: 'Stöd',
  functions: 'Funktioner',
  actors: 'Organisationer',
  actorsLead: (n: string) => `${n} som verkar i hela området. Kommunernas egna står på deras sidor.`,
  actorsMore: (shown: string, all: string) => `${shown} av ${all} visas.`,
  none: 'Inget är känt. Det är ingen brist, men något att fråga om.',
  members: (n: string) => counted(n, 'medlem känd', 'medlemmar kända'),
  standing: { COUNTY: 'Så står länen', COUNTRY: 'Så står landet' },
}

export const levelsEn: typeof levelsSv = {
  nation: 'National level',
  nationLead:
    'The strategy’s measures on the national level, held against what is known of the country as a whole.',
  toNation: 'The national level',
  toCounty: (name) => `${name}: the county’s own page`,
  own: 'The county’s own level',
  ownLead:
    'What the strategy wants to see in the county as a whole: the county board, the region, health care. The county is held to it, not the municipalities.',
  measures: 'National measures',
  municipalities: 'The municipalities',
  municipalitiesLead: (n) =>
    `${counted(n, 'municipality', 'municipalities')} against the law and the strategy, what is established first.`,
  map: 'On the map',
  compare: 'Compare',
  ask: 'Ask first',
  trend: 'Trend',
  agreements: 'Agreements',
  untested: 'No register can test it.',
  forums: 'Forums for the whole county',
  forumsNation: 'Forums for the whole country',
  services: 'Support',
  functions: 'Functions',
  actors: 'Organisations',
  actorsLead: (n) => `${n} that work in the whole area. The municipalities’ own are on their pages.`,
  actorsMore: (shown, all) => `${shown} of ${all} are shown.`,
  none: 'Nothing is known. That is no gap, but something to ask about.',
  members: (n) => counted(n, 'member known', 'members known'),
  standing: { COUNTY: 'How the counties stand', COUNTRY: 'How the country stands' },
}
