// A table of columns without rules and corners.
import Table from 'cli-table3'

/** Columns only: rules and corners say nothing, and a pipe wants to cut and sort. */
const bare = {
  ...{
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
  },
  ...{
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  },
}

type Options = Pick<Table.TableConstructorOptions, 'colAligns' | 'colWidths' | 'wordWrap'>

export function bareTable(head: string[], rows: string[][], options: Options = {}): string {
  const table = new Table({
    head,
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    ...options,
  })
  table.push(...rows)
  return table.toString().replace(/ +$/gm, '')
}
