import { markdownTable } from 'markdown-table';
import { OPERATIONS, type Hazard, type OperationName } from './hazard.js';
import { HAZARDS } from './hazards.js';
import type { JudgedCell, Matrix } from './matrix.js';

/** What `docs/reliability.md` says, made from the matrix. */
export function documentText(matrix: Matrix): string {
  const rows = HAZARDS.map((hazard) => [
    hazard.name,
    ...OPERATIONS.map((operation) => counts(hazard, cellsOf(matrix, hazard, operation))),
    hazard.then,
  ]);
  const columns = ['Fault', ...OPERATIONS.map((operation) => `\`${operation}\``), 'What happens'];
  const raced = matrix.cells.filter(({ hazard }) => hazard.isRivalry === true);
  const decided = matrix.cells.filter((cell) => !raced.includes(cell));
  const green = decided.filter(({ end }) => end === 'green').length;
  return `${HEAD}

${matrix.cells.length} cells: ${green} succeed, ${decided.length - green} fail, ${raced.length} depend on which client is first. None breaks a promise.

${markdownTable([columns, ...rows], { alignDelimiters: true })}

## The requests

${OPERATIONS.map((operation) => courseText(matrix, operation)).join('\n\n')}
`;
}

const HEAD = `# Reliability

Nothing is lost and nothing is done twice. Whatever fails between the runner and the cloud, a step either

- succeeds, with exactly one stack of that name, in the requested state and with all its outputs, or
- fails in bounded time, with an error that names method, address, status, request id and a next step.

It never ends with two stacks, without an output, or with the success of another action.

\`npm run test:faults\` proves this. It puts a proxy in front of a real Keystone and Heat, and applies each fault to each request of
each operation. A fault that happens "once" does not affect the repeated request. Each cell counts the requests to which the
fault was applied, as \`succeeded/failed\`. In a race with another client, where both results can be right, it only counts the
requests. \`npm run reliability\` writes this page, and the suite fails if the page differs from its results.`;

function cellsOf({ cells }: Matrix, hazard: Hazard, operation: OperationName): JudgedCell[] {
  return cells.filter((cell) => cell.hazard === hazard && cell.position.operation === operation);
}

/** Requests side by side can be overtaken by somebody else in any order: only what is decided is told as green or red. */
function counts({ isRivalry }: Hazard, cells: readonly JudgedCell[]): string {
  if (cells.length === 0) return '–';
  const green = cells.filter(({ end }) => end === 'green').length;
  return isRivalry === true ? String(cells.length) : `${green}/${cells.length - green}`;
}

function courseText({ courses }: Matrix, operation: OperationName): string {
  const requests = courses[operation].map(({ request, nth }, index) => {
    const again = nth === 1 ? '' : `, time ${nth}`;
    return `${index + 1}. \`${request}\`${again}`;
  });
  return `### \`${operation}\`\n\n${requests.join('\n')}`;
}
