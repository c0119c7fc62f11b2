import { createHash } from 'node:crypto';
import { HIDDEN_VALUE, type HeatClient, type Stack, type StackDefinition } from '../../heat/index.js';
import { readTemplate } from '../../template/index.js';
import { isJson } from '../plan/definitions/definitions.js';

/**
 * What a create or update sent, in the terms in which Heat shows it again. By this a request whose answer was lost is recognized:
 * Heat keeps nothing that names a single request (no idempotency key, and a tag or file for it would be seen by everyone who reads
 * the stack). Two requests that are equal in all of this ask for the same stack. Holds no value of a parameter, so that it can be
 * saved for the post step.
 */
export interface SentDefinition {
  /** SHA-256 of the template as JSON with sorted keys; absent where an update keeps the template. */
  readonly templateDigest?: string | undefined;
  readonly tags: readonly string[];
  readonly timeoutMinutes?: number | undefined;
  readonly disableRollback?: boolean | undefined;
}

/** Returns what of a definition can be recognized later. */
export function createSentDefinition(sent: StackDefinition): SentDefinition {
  const { tags = [], timeoutMinutes, disableRollback } = sent;
  return { templateDigest: toDigest(parsedTemplate(sent.template)), tags, timeoutMinutes, disableRollback };
}

/** Returns what of the stack is not as it was sent, as words for a message; empty where nothing tells the two apart. */
export async function findDifferences(
  sent: SentDefinition,
  stack: Stack,
  heat: Pick<HeatClient, 'getTemplate'>,
): Promise<string[]> {
  const template = sent.templateDigest === undefined ? undefined : await heat.getTemplate(stack.ref);
  return [
    // An empty list is not sent: Heat keeps the tags that the stack has (`bodyOf` in heat/api/definition.ts).
    ...(sent.tags.length > 0 && !sameTags(sent.tags, stack.tags) ? ['tags'] : []),
    ...(template !== undefined && toDigest(template) !== sent.templateDigest ? ['template'] : []),
    ...(differs(sent.timeoutMinutes, stack.timeoutMinutes) ? ['time limit'] : []),
    ...(differs(sent.disableRollback, stack.disableRollback) ? ['disable-rollback'] : []),
  ];
}

/** Returns the names of parameters that were sent with another value than the stack has; of hidden ones Heat shows none. */
export async function findParameterDifferences(
  sent: StackDefinition,
  stack: Stack,
  heat: Pick<HeatClient, 'getEnvironment'>,
): Promise<string[]> {
  const given = sentParameters(sent);
  if (given.size === 0) return [];
  const environment = await heat.getEnvironment(stack.ref);
  const deployed = isJson(environment['parameters']) ? environment['parameters'] : {};
  return [...given].flatMap(([name, value]) => {
    const there = deployed[name];
    return there === HIDDEN_VALUE || !isScalar(there) || scalarText(there) === scalarText(value)
      ? []
      : [name];
  });
}

/** Returns what of the stack is not as it was sent, parameters included, as words for a message. */
export async function allDifferences(
  sent: StackDefinition,
  stack: Stack,
  heat: Pick<HeatClient, 'getTemplate' | 'getEnvironment'>,
): Promise<string[]> {
  const differences = await findDifferences(createSentDefinition(sent), stack, heat);
  if (differences.length > 0) return differences;
  const parameters = await findParameterDifferences(sent, stack, heat);
  return parameters.map((name) => `value of parameter "${name}"`);
}

/** Texts, numbers and booleans that the request gives; where environments are merged by strategy nothing can be said. */
function sentParameters(sent: StackDefinition): Map<string, unknown> {
  const environments = (sent.environmentFiles ?? []).map((key) => readTemplate(sent.files?.[key] ?? ''));
  const isMerged = environments.some((one) => isJson(one) && 'parameter_merge_strategies' in one);
  if (isMerged) return new Map();
  const sections = environments.flatMap((one) =>
    isJson(one) && isJson(one['parameters']) ? [one['parameters']] : [],
  );
  const entries = [sent.parameters ?? {}, ...sections].flatMap((section) => Object.entries(section));
  return new Map(entries.filter(([, value]) => isScalar(value)));
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

function differs(sent: number | boolean | undefined, there: number | boolean | undefined): boolean {
  return sent !== undefined && there !== undefined && sent !== there;
}

function sameTags(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((tag) => right.includes(tag));
}

function parsedTemplate(template: StackDefinition['template']): unknown {
  if (typeof template === 'string') return readTemplate(template);
  return isJson(template) && typeof template['text'] === 'string' ? readTemplate(template['text']) : template;
}

function toDigest(template: unknown): string | undefined {
  if (template === undefined) return undefined;
  return createHash('sha256').update(comparableText(template)).digest('hex');
}

/** True for values that are the same as JSON with sorted keys, a number and its text being the same. */
export function isSameValue(left: unknown, right: unknown): boolean {
  return comparableText(left) === comparableText(right);
}

/** JSON with sorted keys, in which a number and its text are the same: integers beyond 2^53 come as either. */
function comparableText(value: unknown): string {
  const ordered = (_key: string, one: unknown): unknown => {
    if (isJson(one)) return Object.fromEntries(Object.entries(one).sort(byKey));
    return isScalar(one) ? scalarText(one) : one;
  };
  return JSON.stringify(value, ordered);
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}

const LONG_INTEGER = /^-?\d{16,}$/;

/** JSON's own reader rounds long integers: both sides are rounded alike. */
function scalarText(value: unknown): string {
  const text = String(value);
  return LONG_INTEGER.test(text) ? String(Number(text)) : text;
}
