import { createHash } from 'node:crypto';
import { isLosslessNumber } from 'lossless-json';
import { HIDDEN_VALUE, type HeatClient, type Stack, type StackDefinition } from '../../heat/index.js';
import { readTemplate, isJson, ownValue } from '../../template/index.js';

/**
 * The parts of a create or update that Heat returns later, to recognize a request whose response was lost. Heat has no idempotency
 * key. A create has a tag of its step (`creatorTags` in ownership.ts), which a cleanup requires before it deletes anything; two updates
 * that are equal in all of these parts produce the same stack. Contains no parameter values, so that it can be saved for the post
 * step.
 */
export interface SentDefinition {
  /** SHA-256 of the template as JSON with sorted keys; not set if an update keeps the template. */
  readonly templateDigest?: string | undefined;
  readonly tags: readonly string[];
  readonly timeoutMinutes?: number | undefined;
  readonly disableRollback?: boolean | undefined;
}

/** Returns the recognizable parts of a definition. */
export function createSentDefinition(sent: StackDefinition): SentDefinition {
  const { tags = [], timeoutMinutes, disableRollback } = sent;
  return { templateDigest: toDigest(parseTemplate(sent.template)), tags, timeoutMinutes, disableRollback };
}

const EXACT = { exactNumbers: true };

/** Returns the parts in which the stack differs from what was sent, as words for a message; empty if there are none. */
export async function findDifferences(
  sent: SentDefinition,
  stack: Stack,
  heat: Pick<HeatClient, 'getTemplate'>,
): Promise<string[]> {
  const template = sent.templateDigest === undefined ? undefined : await heat.getTemplate(stack.ref, EXACT);
  const isOther = template !== undefined && toDigest(template) !== sent.templateDigest;
  return [...(isOther ? ['template'] : []), ...findRowDifferences(sent, stack)];
}

/** Like `findDifferences`, without the template, which the row does not have. */
export function findRowDifferences(sent: SentDefinition, stack: Stack): string[] {
  return [
    // An empty list is not sent: Heat keeps the tags that the stack has (`toRequestBody` in heat/api/definition.ts).
    ...(sent.tags.length > 0 && !hasSameTags(sent.tags, stack.tags) ? ['tags'] : []),
    ...(differs(sent.timeoutMinutes, stack.timeoutMinutes) ? ['time limit'] : []),
    ...(differs(sent.disableRollback, stack.disableRollback) ? ['disable-rollback'] : []),
  ];
}

/** Returns the names of parameters whose value differs from the sent one. Skips hidden parameters, whose values Heat does not show. */
export async function findParameterDifferences(
  sent: StackDefinition,
  stack: Stack,
  heat: Pick<HeatClient, 'getEnvironment'>,
): Promise<string[]> {
  const sentValues = sentParameters(sent);
  if (sentValues.size === 0) return [];
  const environment = await heat.getEnvironment(stack.ref, EXACT);
  const deployed = isJson(environment['parameters']) ? environment['parameters'] : {};
  return [...sentValues].flatMap(([name, value]) => {
    const deployedValue = ownValue(deployed, name);
    return deployedValue === HIDDEN_VALUE ||
      !isScalar(deployedValue) ||
      scalarText(deployedValue) === scalarText(value)
      ? []
      : [name];
  });
}

/** Like `findDifferences`, but compares parameters too. */
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

/** Returns the scalar parameters of the request; none if an environment uses merge strategies, whose result is not known here. */
function sentParameters(sent: StackDefinition): Map<string, unknown> {
  const environments = (sent.environmentFiles ?? []).map((key) => readTemplate(sent.files?.[key] ?? ''));
  const isMerged = environments.some((entry) => isJson(entry) && 'parameter_merge_strategies' in entry);
  if (isMerged) return new Map();
  const sections = environments.flatMap((entry) =>
    isJson(entry) && isJson(entry['parameters']) ? [entry['parameters']] : [],
  );
  const entries = [sent.parameters ?? {}, ...sections].flatMap((section) => Object.entries(section));
  return new Map(entries.filter(([, value]) => isScalar(value)));
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) || isLosslessNumber(value);
}

function differs(sent: number | boolean | undefined, deployedValue: number | boolean | undefined): boolean {
  return sent !== undefined && deployedValue !== undefined && sent !== deployedValue;
}

function hasSameTags(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((tag) => right.includes(tag));
}

function parseTemplate(template: StackDefinition['template']): unknown {
  if (typeof template === 'string') return readTemplate(template);
  return isJson(template) && typeof template['text'] === 'string' ? readTemplate(template['text']) : template;
}

function toDigest(template: unknown): string | undefined {
  if (template === undefined) return undefined;
  return createHash('sha256').update(comparableText(template)).digest('hex');
}

/** True if the values are the same as JSON with sorted keys. A number equals its text. */
export function isSameValue(left: unknown, right: unknown): boolean {
  return comparableText(left) === comparableText(right);
}

/** Returns JSON with sorted keys and numbers as text: Heat returns integers beyond 2^53 as either. */
function comparableText(value: unknown): string {
  const sortKeys = (_key: string, entry: unknown): unknown => {
    if (isJson(entry)) return Object.fromEntries(Object.entries(entry).sort(byKey));
    return isScalar(entry) ? scalarText(entry) : entry;
  };
  return JSON.stringify(value, sortKeys);
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}

const INTEGER = /^-?\d+$/;

/** Every digit of an integer counts. A float counts as JavaScript reads it, because its text is not the same everywhere (`1e-7`, `1e-07`). */
function scalarText(value: unknown): string {
  const text = String(value);
  const isFloat = (typeof value === 'number' || isLosslessNumber(value)) && !INTEGER.test(text);
  return isFloat ? String(Number(text)) : text;
}
