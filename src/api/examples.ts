// The requests that the page at /graphql opens with: what the service is for, in the order a newcomer asks.

const missing = `# Vem saknas runt bordet? En kommun hållen mot strategin och lagen.
# Tryck på pilen (eller Ctrl-Enter). Byt 1480 mot en annan kommunkod.
query VemSaknas {
  municipality(code: "1480") {
    name
    assessment {
      asOf
      counts { state count towardsNotMet }
      results(telling: true) {
        stateLabel
        recommendation { id title severity strength }
        account
        remedy
        lapsesOn
      }
    }
  }
}
`

const table = `# Nätverket: vilka sitter i vilka forum, och vilka rekommenderade parter finns inte där?
query Natverket {
  municipality(code: "1480") {
    name
    network {
      truncated
      nodes { id label type kind sector presence distance wanted { recommendation { id title } state } }
      edges { source target kind role level from until observedOn }
    }
  }
}
`

const flags = `# Flaggor i ett län: belagda brister och sådant att fråga om, de tyngsta först.
query Flaggor($after: String) {
  flags(filter: { county: "14" }, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      certainty severity reason openedOn
      territory { name }
      recommendation { id title }
      result { account }
    }
  }
}
`

const evidence = `# Underlaget: vad ett utfall vilar på, med källa och dag.
query Underlag {
  municipality(code: "1480") {
    assessment {
      results(states: [MET]) {
        recommendation { id title }
        evidence { says standing observedOn period { from until untilKind } sources { kind title url } }
      }
    }
  }
}
`

const coverage = `# Alla kommuner i ett län mot alla normer, en siffra per ruta; legend säger vad siffrorna betyder.
query Tackning {
  coverage(filter: { county: "14" }) {
    asOf
    territories { code name }
    recommendations { id title }
    legend { value label }
    cells
    totals { recommendation { id } known applies }
  }
}
`

const norms = `# Normerna: vad de säger, var det står och hur starkt.
query Normer {
  rulePacks {
    title issuer binding
    recommendations {
      id title strength severity actorKinds
      citations { source heading place strength paraphrase }
      parameters { name value from }
    }
  }
}
`

const search = `# Sök på namn; kommuner kommer först.
query Sok {
  search(text: "göteborg", first: 10) {
    label name
    territory { name }
    node { id }
  }
}
`

const agreements = `# Överenskommelser som går ut inom 90 dagar.
query GarUt {
  agreements(filter: { endingWithinDays: 90 }, first: 50) {
    totalCount
    nodes {
      name label
      description { status fact { period { from until } } }
      parties { actor { name kind } }
    }
  }
}
`

export const examples = [missing, table, flags, evidence, coverage, agreements, search, norms]
