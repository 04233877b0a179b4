/** `sopan/engine`: the bridge to json-rules-engine, and the only place that imports it. */
export {
  assessWithResolvers,
  type FactResolver,
  type FailedFact,
  type ResolvedAssessment,
  type ResolverContext,
} from "./assess-with-resolvers.ts";
export {
  type EngineRulesOptions,
  engineOperators,
  toEngineCondition,
  toEngineRules,
} from "./engine-rules.ts";
