// Every view that people look at, with what shows that it is there: tests go through them all.

export interface View {
  path: string
  /** A selector of what is there when the view is. */
  shows: string
}

/** What the address of each view says, for a county and a municipality of one's choice. */
export const viewsOf = (county: string, municipality: string): View[] => [
  { path: '/', shows: '.map a > [class^="fill-"]' },
  { path: `/?lan=${county}&norm=S5.4-probation`, shows: '.map a > [class^="fill-"]' },
  { path: '/jamfor?gruppera=lan', shows: '.heat canvas' },
  { path: '/rekommendationer', shows: '.norms' },
  { path: '/rekommendation/S5.4-probation', shows: '.standing' },
  { path: '/fraga', shows: '.asked-county' },
  { path: `/avtal?lan=${county}`, shows: '.timeline .span-name' },
  { path: `/trend?lan=${county}`, shows: '.trend-panel' },
  { path: `/lan/${county}`, shows: '.argument' },
  { path: '/nationellt', shows: '.argument' },
  { path: `/kommun/${municipality}`, shows: '.municipality .chair' },
  { path: `/kommun/${municipality}?stol=PROBATION`, shows: '.panel .account' },
  { path: `/kommun/${municipality}?vy=natverk`, shows: '.net-canvas canvas' },
  { path: `/kommun/${municipality}?vy=tid`, shows: '.timeline .span-name' },
  { path: `/kommun/${municipality}?vy=underlag`, shows: '.things li' },
  { path: `/kommun/${municipality}?vy=grannar`, shows: '.around-places tbody tr' },
]
