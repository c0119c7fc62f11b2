/** The tables of docs/permissions.md, from the requests that the tests recorded. */
import { markdownTable } from 'markdown-table';
import { roleOf, ROUTES, type Route } from './routes.js';

/** What one run of an operation needs. */
export interface Recorded {
  readonly operation: string;
  /** When the operation sends these requests: what the stack is like, or the inputs. */
  readonly when: string;
  /** True if an input causes more requests than the operation otherwise sends. */
  readonly isOption: boolean;
  readonly routes: readonly Route[];
}

/** Returns the page with the tables of operations and requests. */
export function withPermissions(page: string, recorded: readonly Recorded[]): string {
  return withTable(
    withTable(page, 'operations', operationTable(recorded)),
    'requests',
    requestTable(recorded),
  );
}

/** Returns the page with the text between the two comments of that name replaced. */
export function withTable(page: string, name: string, table: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(page)) throw new Error(`docs/permissions.md has no place for the table of ${name}`);
  return page.replace(pattern, (_all, start: string, end: string) => `${start}\n${table}\n\n${end}`);
}

/** One row per run; a run with an option lists only the rules that it adds. */
function operationTable(recorded: readonly Recorded[]): string {
  const rows = recorded.map((run) => {
    const usual = recorded.filter(({ operation, isOption }) => operation === run.operation && !isOption);
    const known = run.isOption ? new Set(usual.flatMap(({ routes }) => rulesOf(routes))) : new Set<string>();
    const rules = rulesOf(run.routes).filter((rule) => !known.has(rule));
    const list = rules.map((rule) => `\`${rule}\``).join(', ');
    return [
      `\`${run.operation}\``,
      run.when,
      toRole(roleOf(run.routes)),
      run.isOption && list !== '' ? `also ${list}` : list,
    ];
  });
  return markdownTable([['Operation', 'When', 'Role', 'Policy rules of Heat'], ...rows]);
}

/** One row per request that some operation sends. */
function requestTable(recorded: readonly Recorded[]): string {
  const rows = ROUTES.flatMap((route) => {
    const senders = recorded.filter(({ routes }) => routes.includes(route));
    const operations = [...new Set(senders.map(({ operation }) => `\`${operation}\``))];
    if (operations.length === 0) return [];
    return [
      [
        route.service,
        `\`${route.method} ${route.path}\``,
        toRule(route),
        toRole(route.role),
        operations.join(', '),
      ],
    ];
  });
  return markdownTable([['Service', 'Request', 'Policy rule', 'Role', 'Operations'], ...rows]);
}

function rulesOf(routes: readonly Route[]): string[] {
  return [...new Set(routes.map(({ rule }) => rule))].filter((rule) => rule !== '');
}

function toRule({ rule }: Route): string {
  return rule === '' ? '' : `\`${rule}\``;
}

function toRole(role: string): string {
  return role === 'none' ? 'none' : `\`${role}\``;
}
