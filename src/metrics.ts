// What the process counts of itself, for /metrics: operations and answers under labels of a known number, and its own state.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type OperationKind = 'query' | 'mutation' | 'subscription'

export interface Metrics {
  /** An operation was run, which says nothing of what was asked or by whom. */
  operation(kind: OperationKind, seconds: number, outcome: 'ok' | 'errors'): void
  /** A request was answered. */
  answer(pathname: string, status: number): void
  text(): Promise<string>
  contentType: string
}

const routes = new Set(['/graphql', '/health', '/ready', '/metrics'])

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const operations = new Histogram({
    name: 'samverkansgraf_operation_seconds',
    help: 'How long operations took, by kind and by whether the answer had errors.',
    labelNames: ['kind', 'outcome'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const answers = new Counter({
    name: 'samverkansgraf_answers_total',
    help: 'Answered requests, by route and class of status.',
    labelNames: ['route', 'status'],
    registers,
  })
  return {
    operation: (kind, seconds, outcome) => operations.observe({ kind, outcome }, seconds),
    answer: (pathname, status) =>
      answers.inc({
        route: routes.has(pathname) ? pathname : 'other',
        status: `${Math.floor(status / 100)}xx`,
      }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
