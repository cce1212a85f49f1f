// The words of what is open to all, Swedish and English side by side.
export const openSv = {
  title: 'Sverige',
  lead: (on: string) => `Öppna tal för landet och länen, räknade ${on}. De görs en gång i månaden.`,
  signIn: 'Karta, frågor och varje kommuns eget läge visas för den som är inloggad.',
  none: 'Inga månadstal har gjorts än.',
  where: 'Visa',
  month: 'Månad',
  norm: 'Rekommendation',
  met: 'Uppfyllt',
  gap: 'Brist',
  open: 'Okänt eller gäller inte',
  of: 'Kommuner',
  hidden:
    '– betyder att talet inte visas: det är färre än fem, alla utom färre än fem, eller skulle röja ett sådant tal. Okänt är ingen brist.',
  presumes: (id: string) => `bland de kommuner som uppfyller ${id}`,
  data: 'Samma tal som öppna data',
  catalog: 'Katalog (DCAT-AP-SE)',
  norms: 'Alla rekommendationer',
  file: 'Månaden som fil',
}

export const openEn: typeof openSv = {
  title: 'Sweden',
  lead: (on) => `Open counts for the country and its counties, made ${on}. They are made once a month.`,
  signIn: 'The map, the questions and how each municipality stands are shown to those who are signed in.',
  none: 'No monthly counts have been made yet.',
  where: 'Show',
  month: 'Month',
  norm: 'Recommendation',
  met: 'Met',
  gap: 'Gap',
  open: 'Unknown, or does not apply',
  of: 'Municipalities',
  hidden:
    '– means that the number is not shown: it is fewer than five, all but fewer than five, or would tell such a number. Unknown is no gap.',
  presumes: (id) => `among the municipalities that meet ${id}`,
  data: 'The same counts as open data',
  catalog: 'Catalogue (DCAT-AP-SE)',
  norms: 'All recommendations',
  file: 'The month as a file',
}
