// The words of the comparison, Swedish and English side by side.
import { counted } from '../words/counted.ts'

export const compareSv = {
  title: 'Jämför',
  lead: (places: string, norms: string) =>
    `${counted(places, 'kommun', 'kommuner')} mot ${counted(norms, 'rekommendation', 'rekommendationer')}. Varje ruta är ett utfall.`,
  map: 'Värmekarta: kommuner mot rekommendationer',
  keys: 'Piltangenterna flyttar mellan rutorna, Enter öppnar utfallet.',
  order: 'Ordna efter',
  orders: { namn: 'namn', fragor: 'flest att fråga om', kant: 'mest känt', folk: 'invånare' },
  group: 'Gruppera',
  groupings: { inget: 'inte', lan: 'efter län', skr: 'efter kommungrupp' },
  openPlace: (name: string) => `Öppna ${name}`,
  openNorm: 'Om rekommendationen',
  leftOut: 'utanför urvalet',
  remedy: 'Det som skulle räcka',
  pointTouch: 'Tryck på en ruta för hela utfallet.',
  point: 'Peka på en ruta för att läsa den. Klicka för hela utfallet.',
}

export const compareEn: typeof compareSv = {
  title: 'Compare',
  lead: (places, norms) =>
    `${places} municipalities against ${norms} recommendations. Every cell is a result.`,
  map: 'Heat map: municipalities against recommendations',
  keys: 'The arrow keys move between cells, Enter opens the result.',
  order: 'Order by',
  orders: { namn: 'name', fragor: 'most to ask about', kant: 'most known', folk: 'inhabitants' },
  group: 'Group',
  groupings: { inget: 'not', lan: 'by county', skr: 'by group (SKR)' },
  openPlace: (name) => `Open ${name}`,
  openNorm: 'About the recommendation',
  leftOut: 'outside the selection',
  remedy: 'What would suffice',
  pointTouch: 'Tap a cell for the whole result.',
  point: 'Point at a cell to read it. Click for the whole result.',
}
