// Who publishes the open data, as the Swedish profile of DCAT-AP tells it.

/** The sorts of publishers that the profile knows. */
export const publisherTypes = [
  'Academia-ScientificOrganisation',
  'Company',
  'IndustryConsortium',
  'LocalAuthority',
  'NationalAuthority',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'RegionalAuthority',
  'StandardisationBody',
  'SupraNationalAuthority',
] as const

export interface Publisher {
  name: string
  type: (typeof publisherTypes)[number]
  /** Its organisation number in ten digits, by which the portal knows it from elsewhere. */
  number?: string
  /** A function's mailbox. */
  contact?: string
}

export const nobodyYet: Publisher = { name: 'samverkansgraf', type: 'NonProfitOrganisation' }
