import type { EnvironmentCheck, TemplateCheck } from '../context.js';
import { checkCycles } from './cycles.js';
import { checkFunctionArguments } from './function-arguments.js';
import { checkParameterPaths, checkReferences } from './references.js';
import { checkProperties } from './properties.js';
import { checkSections } from './sections.js';
import { checkSupport } from './support.js';
import { checkTypes } from './types.js';

/** Checks of every template, nested ones included. */
export const TEMPLATE_CHECKS: readonly TemplateCheck[] = [
  checkSections,
  checkReferences,
  checkParameterPaths,
  checkCycles,
  checkFunctionArguments,
  checkProperties,
  checkSupport,
  checkTypes,
];

/** Checks of every environment. */
export const ENVIRONMENT_CHECKS: readonly EnvironmentCheck[] = [];
