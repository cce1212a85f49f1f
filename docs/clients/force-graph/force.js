// Lays a graph out with d3-force. The same graph always gets the same picture: D3's starting places and random numbers are fixed.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

export const width = 1200
export const height = 760
const margin = { x: 80, top: 30, bottom: 50 }

/** Places every node within the frame, those who are tied near one another; links get their two nodes in place of ids. */
export function layout({ nodes, links }) {
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink(links)
        .id(({ id }) => id)
        .distance(80),
    )
    .force('charge', forceManyBody().strength(-300).distanceMax(500))
    .force('collide', forceCollide(46).iterations(3))
    .force('x', forceX().strength(0.07))
    .force('y', forceY().strength(0.07))
    .stop()
  simulation.tick(400)
  stretch(nodes)
}

/** Across and up and down each for itself: screens are wide, and so are the words below the nodes. */
function stretch(nodes) {
  const onto = (axis, from, to) => {
    const places = nodes.map((node) => node[axis])
    const [low, high] = [Math.min(...places), Math.max(...places)]
    for (const node of nodes)
      node[axis] = high === low ? (from + to) / 2 : from + ((node[axis] - low) / (high - low)) * (to - from)
  }
  onto('x', margin.x, width - margin.x)
  onto('y', margin.top, height - margin.bottom)
}

export function keepInside(node) {
  node.x = Math.min(width - margin.x, Math.max(margin.x, node.x))
  node.y = Math.min(height - margin.bottom, Math.max(margin.top, node.y))
}
