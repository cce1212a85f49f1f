// Jönköpings län, of thirteen municipalities: in the demonstration world of the tests' day each of the eight states occurs there.
export const COUNTY = '06'
export const MUNICIPALITY = '0680'
