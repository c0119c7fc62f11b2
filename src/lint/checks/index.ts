import type { EnvironmentCheck, TemplateCheck } from '../context.js';
import { checkSections } from './sections.js';

/** Checks of every template, nested ones included. */
export const TEMPLATE_CHECKS: readonly TemplateCheck[] = [checkSections];

/** Checks of every environment. */
export const ENVIRONMENT_CHECKS: readonly EnvironmentCheck[] = [];
