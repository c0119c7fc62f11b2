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
  const columns = ['What goes wrong', ...OPERATIONS.map((operation) => `\`${operation}\``), 'What happens'];
  const raced = matrix.cells.filter(({ hazard }) => hazard.isRivalry === true);
  const decided = matrix.cells.filter((cell) => !raced.includes(cell));
  const green = decided.filter(({ end }) => end === 'green').length;
  return `${HEAD}

${matrix.cells.length} cells: ${green} end green, ${decided.length - green} red, ${raced.length} by who comes first, and none breaks a promise.

${markdownTable([columns, ...rows], { alignDelimiters: true })}

## The requests that are met

${OPERATIONS.map((operation) => courseText(matrix, operation)).join('\n\n')}
`;
}

const HEAD = `# Reliability

Nothing is lost, and nothing is doubled: whatever goes wrong on the way between the runner and the cloud, a step ends

- green, with exactly one stack of that name, in the state that was asked for, with all its outputs, or
- red, in bounded time, with an error that names method, address, status, request id and a next step,

and never with two stacks, a lost output, or the success of another action in place of our own.

This is proven, not promised: \`npm run test:faults\` puts a proxy in front of the real Keystone and Heat, and lets each
fault meet each request of each operation. "Once" is a fault that a repetition does not meet. A cell of the table counts
how many requests it met ended \`green/red\`; in a race with somebody else, where either end can be right, it counts the
requests. The suite writes this page (\`npm run reliability\`), and fails when it is not what the suite finds.`;

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
