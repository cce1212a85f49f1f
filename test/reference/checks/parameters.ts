// The parameters of a check as its zod shape gives them.

import type { z } from 'zod'

export type Parameters<Shape extends z.ZodType> = z.output<Shape>
