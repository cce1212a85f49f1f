// The contract's languages as ours: Swedish where none is asked for.
import type { Lang } from '../days.ts'

export const langOf = (lang: 'SV' | 'EN' | null | undefined): Lang => (lang === 'EN' ? 'en' : 'sv')
