"""Opens a network in GraphML, GEXF and node-link form with networkx, and says of each what it holds: python open-files.py a.graphml b.gexf c.json."""

import json
import sys

import networkx as nx

graphml, gexf, node_link = sys.argv[1:]
with open(node_link, encoding="utf-8") as file:
    linked = nx.node_link_graph(json.load(file), edges="edges")
graphs = {"graphml": nx.read_graphml(graphml), "gexf": nx.read_gexf(gexf), "node-link": linked}


def held(graph):
    return {
        "nodes": {node: [values.get("label"), values.get("presence")] for node, values in graph.nodes(data=True)},
        "edges": sorted([*sorted(ends), values.get("kind")] for *ends, values in graph.edges(data=True)),
    }


json.dump({form: held(graph) for form, graph in graphs.items()}, sys.stdout)
