import type { Result } from '../deploy/index.js';
import { placeText } from '../errors/index.js';
import { durationText } from './duration.js';
import { eventList } from './event-list.js';
import { fitted, fittedTable } from './fit.js';
import { code, codeBlock, details, prose } from './markdown.js';
import { pictureParts } from './pictures.js';
import { planMarkdown } from './plan.js';
import type { PublicOutput } from './outputs.js';
import { clip } from './safe-text.js';

/** GitHub takes 1 MiB a step; a summary near that helps nobody. */
const SUMMARY_BYTES = 600_000;
/** All tables together stay below that, so that no part of a summary has to be cut within. */
const TABLE = { rows: 200, bytes: 100_000 };
const REASON_CHARACTERS = 20_000;
const VALUE_CHARACTERS = 1000;
const RESOURCES_OPEN = 12;

/**
 * The job summary: what was done, on what, how it ended, what came out. `redact` takes secrets out of the text, and out of
 * the pictures before they are drawn.
 */
export function summaryText(
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
): string {
  const events = result.outcome === 'read' ? [] : (result.events ?? []);
  const plan = result.plan === undefined ? '' : planMarkdown(result.plan);
  const head = [`### ${icon(result)} ${headline(result)}`, factsLine(result)].filter((text) => text !== '');
  const parts = [
    { name: 'the head', text: redact(head.join('\n\n')) },
    { name: 'the plan', text: redact(plan), worth: 5 },
    { name: 'the failure', text: redact(failureText(result, redact)) },
    { name: 'the outputs', text: redact(outputsText(outputs, redact)) },
    ...pictureParts(result, redact),
    { name: 'the resources', text: redact(resourcesText(result)), worth: 4 },
    { name: 'what was read', text: redact(readText(result)) },
    { name: 'the events', text: redact(eventList(events, redact)), worth: 1 },
  ];
  return fitted(parts, SUMMARY_BYTES);
}

function icon({ failure, outcome }: Result): string {
  if (failure !== undefined) return '❌';
  return outcome === 'unchanged' || outcome === 'absent' || outcome === 'read' ? 'ℹ️' : '✅';
}

function headline({ outcome, operation, stack, plan }: Result): string {
  const name = stack === undefined ? '' : ` ${code(stack.name)}`;
  switch (outcome) {
    case 'failed':
      return `Operation ${operation} on stack${name} failed`;
    case 'valid':
      return 'The template is valid';
    case 'invalid':
      return 'The template is not valid';
    case 'read':
      return stack === undefined ? 'Stacks' : `Stack${name}: ${operation}`;
    case 'previewed':
      return `Plan for stack ${code(plan?.stack.name ?? '')}`;
    case 'absent':
      return 'The stack is not there';
    case 'accepted':
      return `Stack${name}: ${operation} accepted, not waited for`;
    default:
      return `Stack${name} ${outcome}`;
  }
}

function factsLine({ stack, durationMs, resources, outcome }: Result): string {
  if (stack === undefined || outcome === 'read') return '';
  const count = resources?.length ?? 0;
  const facts = [
    code(stack.status),
    durationText(durationMs),
    ...(count === 0 ? [] : [count === 1 ? '1 resource' : `${count} resources`]),
    `id ${code(stack.id)}`,
  ];
  return facts.join(' · ');
}

function failureText({ failure }: Result, redact: (text: string) => string): string {
  if (failure === undefined) return '';
  const rows = failure.resources.map((one) => [
    code(one.path),
    code(one.type),
    code(one.status),
    one.place === undefined ? '' : code(placeText(one.place)),
  ]);
  const columns = ['Failed resource', 'Type', 'Status', 'In the template'];
  return [
    `**What failed first**\n\n${codeBlock(clip(redact(failure.reason), REASON_CHARACTERS))}`,
    ...(rows.length === 0 ? [] : [fittedTable(columns, rows, TABLE)]),
    ...(failure.requestId === undefined ? [] : [`Request id ${code(failure.requestId)}`]),
    ...(failure.next === undefined
      ? []
      : [`**Next:** ${code(clip(redact(failure.next), REASON_CHARACTERS))}`]),
  ].join('\n\n');
}

function outputsText(outputs: readonly PublicOutput[], redact: (text: string) => string): string {
  if (outputs.length === 0) return '';
  const described = outputs.some(({ description }) => description !== '');
  const rows = outputs.map(({ name, text, isMasked, error, description }) => [
    code(name),
    isMasked ? '*masked*' : code(clip(error ?? text, VALUE_CHARACTERS)),
    ...(described ? [prose(redact(clip(description, VALUE_CHARACTERS)))] : []),
  ]);
  const columns = ['Output', 'Value', ...(described ? ['Description'] : [])];
  return `**Outputs**\n\n${fittedTable(columns, rows, TABLE)}`;
}

function resourcesText({ resources, outcome }: Result): string {
  if (resources === undefined || resources.length === 0 || outcome === 'read') return '';
  const inTree = [...resources].sort((left, right) =>
    left.path.localeCompare(right.path, 'en', { numeric: true }),
  );
  const rows = inTree.map(({ path, type, status, physicalId }) => [
    code(path),
    code(type),
    code(status),
    code(physicalId ?? ''),
  ]);
  const content = fittedTable(['Resource', 'Type', 'Status', 'Physical id'], rows, TABLE);
  const title = `Resources (${resources.length})`;
  return resources.length <= RESOURCES_OPEN ? `**${title}**\n\n${content}` : details(title, content);
}

function readText({ table: read }: Result): string {
  if (read === undefined) return '';
  const rows = read.rows.map((row) => row.map((cell) => code(clip(cell, VALUE_CHARACTERS))));
  return rows.length === 0 ? '*None.*' : fittedTable(read.columns, rows, TABLE);
}
