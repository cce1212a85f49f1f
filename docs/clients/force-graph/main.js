// Draws the network of the municipality in the address, and says in words what it shows.
import { drag } from 'd3-drag'
import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'
import { height, keepInside, layout, width } from './force.js'
import { ask, graphOf } from './network.js'

const LONGEST_LINE = 20

/** A label in two lines at most; the whole of it shows when pointed at. */
function lines(label) {
  const [first, ...rest] = label.split(' ')
  const found = [first]
  for (const word of rest) {
    if (`${found.at(-1)} ${word}`.length <= LONGEST_LINE) found[found.length - 1] += ` ${word}`
    else found.push(word)
  }
  return found.length > 2 ? [found[0], `${found[1]} …`] : found
}

const words = { PRESENT: '', MISSING: ' saknas', UNKNOWN: ': okänt om de är med' }

function draw(svg, graph) {
  layout(graph)
  svg.attr('viewBox', `0 0 ${width} ${height}`).selectAll('*').remove()
  const canvas = svg.append('g')
  const ties = canvas.append('g').attr('class', 'ties').selectAll('line').data(graph.links).join('line')
  ties.classed('wanted', ({ kind }) => kind === 'WANTED')
  const nodes = canvas.append('g').attr('class', 'nodes').selectAll('g').data(graph.nodes).join('g')
  nodes.attr('class', ({ presence, type }) => `${presence} ${type}`)
  nodes.append('title').text(({ label, presence }) => label + words[presence])
  nodes.each(function ({ label, type, kind, colour, presence }) {
    const node = select(this)
    const table = type === 'FORUM' || type === 'AGREEMENT'
    const shape = table
      ? node.append('rect').attr('x', -9).attr('y', -9).attr('width', 18).attr('height', 18).attr('rx', 4)
      : node.append('circle').attr('r', type === 'TERRITORY' ? 16 : kind === 'MUNICIPALITY' ? 12 : 9)
    shape.attr('class', 'shape').attr('fill', presence === 'PRESENT' ? colour : null)
    const text = node.append('text').attr('y', type === 'TERRITORY' ? 30 : 23)
    for (const [i, line] of lines(label).entries())
      text
        .append('tspan')
        .attr('x', 0)
        .attr('dy', i === 0 ? 0 : 12)
        .text(line)
  })

  const place = () => {
    ties.attr('x1', ({ source }) => source.x).attr('y1', ({ source }) => source.y)
    ties.attr('x2', ({ target }) => target.x).attr('y2', ({ target }) => target.y)
    nodes.attr('transform', ({ x, y }) => `translate(${x},${y})`)
  }
  place()
  nodes.call(
    drag().on('drag', (event, node) => {
      Object.assign(node, { x: event.x, y: event.y })
      keepInside(node)
      place()
    }),
  )
  svg.call(
    zoom()
      .scaleExtent([0.5, 4])
      .on('zoom', ({ transform }) => canvas.attr('transform', transform)),
  )
  point(svg, nodes, ties)
}

/** Whoever is pointed at stands out with those they are tied to. */
function point(svg, nodes, ties) {
  nodes.on('pointerenter', (_, { id }) => {
    const near = new Set([id])
    ties.classed('near', ({ source, target }) => {
      if (source.id !== id && target.id !== id) return false
      near.add(source.id).add(target.id)
      return true
    })
    nodes.classed('near', (node) => near.has(node.id))
    svg.classed('pointing', true)
  })
  nodes.on('pointerleave', () => svg.classed('pointing', false))
}

function tell(section, { nodes }) {
  const those = (presence) => nodes.filter((node) => node.presence === presence).map(({ label }) => label)
  const lines = [
    ['Saknas', those('MISSING')],
    ['Rekommenderade, men ingen har sagt om de är med', those('UNKNOWN')],
  ]
  for (const [title, labels] of lines)
    if (labels.length > 0) section.append('p').text(`${title}: ${labels.join(', ')}.`)
}

const asked = new URLSearchParams(location.search)
const status = select('[role=status]')
try {
  const endpoint = asked.get('endpoint') ?? 'http://127.0.0.1:4000/graphql'
  const answer = await ask(endpoint, asked.get('token'), asked.get('code') ?? '1480')
  const graph = graphOf(answer)
  const there = graph.nodes.filter(({ presence }) => presence === 'PRESENT').length
  const rest = graph.nodes.length - there
  const partners =
    rest === 1
      ? 'rekommenderad partner saknas eller är okänd'
      : 'rekommenderade partner saknas eller är okända'
  status.text(
    `${answer.municipality.name}: ${there} aktörer, forum och överenskommelser; ${rest} ${partners}.`,
  )
  draw(select('svg'), graph)
  tell(select('section'), graph)
} catch (error) {
  status.text(`Det gick inte: ${error.message}`)
}
