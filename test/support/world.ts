// Small worlds written as data, as the product itself builds them for the examples of norms.
export {
  type BuildOptions,
  type BuiltAct,
  type BuiltWorld,
  buildActs,
  buildWorld,
  type TerritoryKey,
  typeOf,
  type WorldAct,
} from '../../src/recommendations/build.ts'
