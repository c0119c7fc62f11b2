import {
  checkFindInMap,
  checkListConcat,
  checkMakeUrl,
  checkMapMerge,
  checkMapReplace,
} from './collections.js';
import { checkMemberListToMap, checkSelect } from './collections.js';
import { checkConditionList, checkContains, checkEquals, checkFilter } from './conditions.js';
import { checkFnNot, checkIf, checkNot } from './conditions.js';
import type { ArgumentCheck } from './problem.js';
import {
  checkFnGetAtt,
  checkGetAttr,
  checkGetParam,
  checkGetResource,
  checkParameterRef,
} from './references.js';
import { checkRepeat, checkReplace } from './replacements.js';
import { checkDigest, checkFnSplit, checkJoin, checkJoinMultiple } from './strings.js';
import { checkResourceFacade, checkStrSplit, checkString } from './strings.js';
import { checkYaql } from './yaql.js';

export { readArgument } from './argument.js';
export type { Problem } from './problem.js';
export { readReplacement } from './replacements.js';

/**
 * Checks by the Python class of the function, as heat/engine/hot/functions.py and heat/engine/cfn/functions.py check. Where
 * both files have a class of one name, the function's name decides.
 */
const CHECKS: Readonly<Record<string, ArgumentCheck>> = {
  And: checkConditionList,
  Base64: checkString,
  Contains: checkContains,
  Digest: checkDigest,
  Equals: checkEquals,
  Filter: checkFilter,
  FindInMap: checkFindInMap,
  GetAtt: (call, argument) => (isCfn(call.name) ? checkFnGetAtt : checkGetAttr(2))(call, argument),
  GetAttAllAttributes: checkGetAttr(1),
  GetAttThenSelect: checkGetAttr(2),
  GetFile: checkString,
  GetParam: checkGetParam,
  GetResource: checkGetResource,
  If: checkIf(3),
  IfNullable: checkIf(2),
  Join: checkJoin,
  JoinMultiple: checkJoinMultiple,
  ListConcat: checkListConcat,
  ListConcatUnique: checkListConcat,
  MakeURL: checkMakeUrl,
  MapMerge: checkMapMerge,
  MapReplace: checkMapReplace,
  MemberListToMap: checkMemberListToMap,
  Not: (call, argument) => (isCfn(call.name) ? checkFnNot : checkNot)(call, argument),
  Or: checkConditionList,
  ParamRef: checkParameterRef,
  Ref: checkGetResource,
  Repeat: checkRepeat({ takesMaps: false, takesPermutations: false }),
  RepeatWithMap: checkRepeat({ takesMaps: true, takesPermutations: false }),
  RepeatWithNestedLoop: checkRepeat({ takesMaps: true, takesPermutations: true }),
  Replace: checkReplace('strings'),
  ReplaceJson: checkReplace('json'),
  ReplaceJsonStrict: checkReplace('json'),
  ReplaceJsonVeryStrict: checkReplace('no-empty-value'),
  ResourceFacade: checkResourceFacade,
  Select: checkSelect,
  Split: checkFnSplit,
  StrSplit: checkStrSplit,
  Yaql: checkYaql,
};

/** Returns the check of a function's arguments; `undefined` if it takes anything, as `Fn::GetAZs` does. */
export function findArgumentCheck(implementation: string): ArgumentCheck | undefined {
  return CHECKS[implementation];
}

function isCfn(name: string): boolean {
  return name.startsWith('Fn::');
}
