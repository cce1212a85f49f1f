// Taking a picture away as a file: made when it is asked for, and what fails is said until the next try.
import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { download } from './csv.ts'
import { fileName } from './marks.ts'

export const pictureKinds = ['png', 'svg'] as const
export type PictureKind = (typeof pictureKinds)[number]

export function useTaking(file: string) {
  const [unmade, setUnmade] = useState(false)
  const take = (kind: PictureKind, made: () => Promise<Blob>) => {
    setUnmade(false)
    made().then(
      (blob) => download(`${fileName(file)}.${kind}`, blob),
      () => setUnmade(true),
    )
  }
  return { take, fault: unmade ? words().picture.unmade : null }
}
