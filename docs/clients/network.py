"""Reads a municipality's network into networkx and says who ties it together and who is missing.

pip install -r requirements.txt
python network.py 1480 [http://127.0.0.1:4000/graphql] [token]
"""

import sys

import networkx as nx
from gql import Client, GraphQLRequest
from gql.transport.requests import RequestsHTTPTransport

QUESTION = """
query Network($code: String!) {
  municipality(code: $code) {
    name
    network {
      nodes { id label(lang: SV) type kind presence }
      edges { source target kind }
    }
  }
}
"""


def read(code, endpoint, token=None):
    headers = {"authorization": f"Bearer {token}"} if token else {}
    client = Client(transport=RequestsHTTPTransport(url=endpoint, headers=headers))
    return client.execute(GraphQLRequest(QUESTION, variable_values={"code": code}))["municipality"]


def graph_of(network):
    graph = nx.MultiGraph()
    for node in network["nodes"]:
        graph.add_node(node.pop("id"), **node)
    for edge in network["edges"]:
        graph.add_edge(edge["source"], edge["target"], kind=edge["kind"])
    return graph


def main(code, endpoint="http://127.0.0.1:4000/graphql", token=None):
    municipality = read(code, endpoint, token)
    if municipality is None:
        sys.exit(f"There is no municipality with the code {code}.")
    graph = graph_of(municipality["network"])
    there = [n for n, presence in graph.nodes(data="presence") if presence == "PRESENT"]
    # Without the municipality itself, whose hub would drown the rest.
    own = {n for n, kind in graph.nodes(data="kind") if kind == "MUNICIPALITY"}
    network = nx.Graph(graph.subgraph(set(there) - own))
    between = nx.betweenness_centrality(network)
    print(f"{municipality['name']}: {network.number_of_nodes()} nodes, {network.number_of_edges()} ties")
    for node, share in sorted(between.items(), key=lambda each: -each[1])[:5]:
        print(f"  {share:.3f}  {graph.nodes[node]['label']}")
    for presence, words in (("MISSING", "missing"), ("UNKNOWN", "recommended, nobody has said")):
        labels = sorted(graph.nodes[n]["label"] for n, each in graph.nodes(data="presence") if each == presence)
        print(f"{words}: {', '.join(labels) or 'nobody'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
