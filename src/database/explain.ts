// What the server says about a statement without running it: its columns, its plan and its complaints.
import type { Session } from 'neo4j-driver'

export interface Explanation {
  columns: string[]
  /** The plan's operators, without the runtime's suffix: 'NodeByLabelScan'. */
  operators: string[]
  /** GQL status and text, such as 01N60 for a parameter that was not given. */
  notices: { status: string; text: string }[]
}

interface Plan {
  operatorType: string
  children: Plan[]
}

export async function explain(session: Session, text: string, params: object): Promise<Explanation> {
  const result = session.executeRead(async (tx) => {
    const answer = tx.run(`EXPLAIN ${text}`, params)
    return { columns: await answer.keys(), summary: await answer.summary() }
  })
  const { columns, summary } = await result
  return {
    columns: columns.map(String),
    operators: summary.plan ? operatorsOf(summary.plan as Plan) : [],
    notices: summary.gqlStatusObjects
      .filter((status) => status.isNotification)
      .map((status) => ({ status: status.gqlStatus, text: status.statusDescription })),
  }
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)]
}
