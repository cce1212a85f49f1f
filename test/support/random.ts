// The ordinary run draws the same input each time, so that a change is what makes it fail; SEED draws other input.
import fc from 'fast-check'
import { loadConfig } from '../../src/config.ts'

fc.configureGlobal({ seed: loadConfig().seed })
