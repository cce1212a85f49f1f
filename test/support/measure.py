"""Measures networks with networkx: a JSON list of {actors, tables, ties, communities} on the standard input, a JSON list of measures out."""

import json
import sys

import networkx as nx


def meetings_of(graph, actors, tables):
    """Who shares a table with whom."""
    meetings = nx.Graph()
    meetings.add_nodes_from(actors)
    for table in tables:
        there = [n for n in graph.neighbors(table) if n in meetings]
        meetings.add_edges_from((a, b) for i, a in enumerate(there) for b in there[i + 1 :])
    return meetings


def centralisation(meetings):
    """Freeman's, by degree."""
    count = meetings.number_of_nodes()
    if count < 3:
        return None
    degrees = [degree for _, degree in meetings.degree()]
    return sum(max(degrees) - degree for degree in degrees) / ((count - 1) * (count - 2))


def measure(network):
    graph = nx.Graph()
    graph.add_nodes_from(network["actors"] + network["tables"])
    graph.add_edges_from(network["ties"])
    meetings = meetings_of(graph, network["actors"], network["tables"])
    tied = graph.number_of_edges() > 0
    return {
        "betweenness": nx.betweenness_centrality(graph),
        "meetingDensity": nx.density(meetings) if len(meetings) > 1 else None,
        "centralisation": centralisation(meetings),
        "parts": nx.number_connected_components(graph) if len(graph) > 0 else 0,
        "bridges": sorted(sorted(each) for each in nx.bridges(graph)),
        "cutPoints": sorted(nx.articulation_points(graph)),
        "modularity": nx.community.modularity(graph, network["communities"]) if tied else None,
        "best": nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=1)) if tied else None,
    }


json.dump([measure(each) for each in json.load(sys.stdin)], sys.stdout)
