// The graph library, with the types that its packages mean: they are CommonJS, whose default is the function itself.
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import { undirectedDensity } from 'graphology-metrics/graph/density.js'

const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const louvain = louvainModule as unknown as typeof louvainModule.default

export { betweenness, louvain, UndirectedGraph, undirectedDensity }
