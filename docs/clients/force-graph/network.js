// Asks for a network and turns the answer into what a force layout takes: nodes and links, ghosts tied to where they are wanted.

export const question = `query Network($code: String!) {
  municipality(code: $code) {
    name
    network {
      nodes { id label(lang: SV) type kind presence colour wanted { tables } }
      edges { source target kind }
    }
  }
}`

export async function ask(endpoint, token, code) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const body = JSON.stringify({ query: question, variables: { code } })
  const { data, errors } = await (await fetch(endpoint, { method: 'POST', headers, body })).json()
  if (!data?.municipality) {
    const [refused] = errors ?? []
    throw new Error(refused?.extensions?.said?.sv ?? refused?.message ?? 'Det finns ingen sådan kommun.')
  }
  return data
}

/** A partner that is not there has a dashed link to each table where a seat would count. */
export function graphOf({ municipality: { network } }) {
  const nodes = network.nodes.map(({ wanted, ...node }) => node)
  const missing = network.nodes.filter(({ presence }) => presence !== 'PRESENT')
  const wanted = missing.flatMap(({ id, wanted }) =>
    [...new Set(wanted.flatMap(({ tables }) => tables))].map((table) => ({
      source: id,
      target: table,
      kind: 'WANTED',
    })),
  )
  return { nodes, links: [...network.edges.map((edge) => ({ ...edge })), ...wanted] }
}
