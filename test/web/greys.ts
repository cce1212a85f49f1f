// How a part of the screen looks to whoever sees no colours, and whether two such parts look alike.
import type { Page } from 'playwright-core'

export interface Clip {
  x: number
  y: number
  width: number
  height: number
}

/** The lightness of each dot, 0 to 255, row by row. */
export async function greysOf(page: Page, clip: Clip): Promise<number[]> {
  const png = (await page.screenshot({ clip })).toString('base64')
  // On an empty page: the explorer's own rules refuse pictures that are not its own.
  const reader = await page.context().newPage()
  try {
    return await reader.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const to = canvas.getContext('2d')
      if (!to) throw new Error('No canvas to read from.')
      to.drawImage(image, 0, 0)
      const dots = to.getImageData(0, 0, image.width, image.height).data
      return Array.from({ length: dots.length / 4 }, (_, i) => {
        const [r = 0, g = 0, b = 0] = dots.subarray(4 * i, 4 * i + 3)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      })
    }, png)
  } finally {
    await reader.close()
  }
}

/** Levels by which two pictures of the same size must differ, on the whole, to be told apart at a glance. */
const LEAST = 6

/** The pairs that look alike without their colours, by their names. */
export function alike(looks: Map<string, number[]>): string[] {
  const all = [...looks]
  return all.flatMap(([a, greys], i) =>
    all
      .slice(i + 1)
      .filter(([, other]) => differenceOf(greys, other) < LEAST)
      .map(([b]) => `${a} and ${b}`),
  )
}

const differenceOf = (a: number[], b: number[]) =>
  a.reduce((sum, level, i) => sum + Math.abs(level - (b[i] ?? 0)), 0) / a.length
