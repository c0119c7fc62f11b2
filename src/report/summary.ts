import type { Result } from '../deploy/index.js';
import { placeText } from '../errors/index.js';
import { durationText } from './duration.js';
import { code, codeBlock, details, table } from './markdown.js';
import { planMarkdown } from './plan.js';
import type { PublicOutput } from './outputs.js';
import { clip } from './safe-text.js';

/** GitHub takes 1 MiB a step; a summary near that helps nobody. */
const SUMMARY_CHARACTERS = 500_000;
const VALUE_CHARACTERS = 1000;
const ROWS_SHOWN = 200;
const RESOURCES_OPEN = 12;

/** The job summary: what was done, on what, how it ended, what came out. */
export function summaryText(result: Result, outputs: readonly PublicOutput[]): string {
  const parts = [
    `### ${icon(result)} ${headline(result)}`,
    factsTable(result),
    result.plan === undefined ? '' : planMarkdown(result.plan),
    failureText(result),
    outputsText(outputs),
    resourcesText(result),
    readText(result),
  ];
  return clip(`${parts.filter((part) => part !== '').join('\n\n')}\n`, SUMMARY_CHARACTERS);
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

function factsTable({ stack, durationMs, resources, outcome }: Result): string {
  if (stack === undefined) return '';
  const rows = [
    ['Status', code(stack.status)],
    ['Took', durationText(durationMs)],
    ...(resources === undefined ? [] : [['Resources', String(resources.length)]]),
    ['Id', code(stack.id)],
  ];
  return outcome === 'read' ? '' : table(['', ''], rows);
}

function failureText({ failure }: Result): string {
  if (failure === undefined) return '';
  const rows = failure.resources
    .slice(0, ROWS_SHOWN)
    .map((one) => [
      code(one.path),
      code(one.type),
      code(one.status),
      one.place === undefined ? '' : code(placeText(one.place)),
    ]);
  return [
    `**What failed first**\n\n${codeBlock(failure.reason)}`,
    ...(rows.length === 0 ? [] : [table(['Failed resource', 'Type', 'Status', 'In the template'], rows)]),
    ...(failure.requestId === undefined ? [] : [`Request id ${code(failure.requestId)}`]),
    ...(failure.next === undefined ? [] : [`**Next:** ${code(failure.next)}`]),
  ].join('\n\n');
}

function outputsText(outputs: readonly PublicOutput[]): string {
  if (outputs.length === 0) return '';
  const described = outputs.some(({ description }) => description !== '');
  const rows = outputs.map(({ name, text, isMasked, error, description }) => [
    code(name),
    isMasked ? '*masked*' : code(clip(error ?? text, VALUE_CHARACTERS)),
    ...(described ? [code(clip(description, VALUE_CHARACTERS))] : []),
  ]);
  const columns = ['Output', 'Value', ...(described ? ['Description'] : [])];
  return `**Outputs**\n\n${table(columns, rows)}`;
}

function resourcesText({ resources, outcome }: Result): string {
  if (resources === undefined || resources.length === 0 || outcome === 'read') return '';
  const rows = resources
    .slice(0, ROWS_SHOWN)
    .map(({ path, type, status, physicalId }) => [
      code(path),
      code(type),
      code(status),
      code(physicalId ?? ''),
    ]);
  const more = resources.length > ROWS_SHOWN ? `\n\n… and ${resources.length - ROWS_SHOWN} more` : '';
  const content = `${table(['Resource', 'Type', 'Status', 'Physical id'], rows)}${more}`;
  const title = `Resources (${resources.length})`;
  return resources.length <= RESOURCES_OPEN ? `**${title}**\n\n${content}` : details(title, content);
}

function readText({ table: read }: Result): string {
  if (read === undefined) return '';
  const rows = read.rows
    .slice(0, ROWS_SHOWN)
    .map((row) => row.map((cell) => code(clip(cell, VALUE_CHARACTERS))));
  const more = read.rows.length > ROWS_SHOWN ? `\n\n… and ${read.rows.length - ROWS_SHOWN} more` : '';
  return rows.length === 0 ? '*None.*' : `${table(read.columns, rows)}${more}`;
}
