import type { EnvironmentCheck, TemplateCheck } from '../context.js';
import { checkCycles } from './cycles.js';
import { checkFunctionArguments } from './function-arguments.js';
import { checkParameterPaths, checkReferences } from './references.js';
import { checkSections } from './sections.js';

/** Checks of every template, nested ones included. */
export const TEMPLATE_CHECKS: readonly TemplateCheck[] = [
  checkSections,
  checkReferences,
  checkParameterPaths,
  checkCycles,
  checkFunctionArguments,
];

/** Checks of every environment. */
export const ENVIRONMENT_CHECKS: readonly EnvironmentCheck[] = [];
