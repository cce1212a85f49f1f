// Running text in lines that fit the terminal.

/** In a pipe each account is one line. */
export function wrapped(text: string, columns: number | undefined): string {
  const room = Math.min(columns ?? Number.POSITIVE_INFINITY, 100)
  if (columns === undefined) return text
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string
    if (last && last.length + 1 + word.length > room) lines.push(`  ${word}`)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.join('\n')
}
