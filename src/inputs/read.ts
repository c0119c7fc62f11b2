import { InputError, type InputIssue } from '../errors/index.js';
import { InvalidValue } from './parsers.js';
import { INPUTS, type InputName, type InputRow, type InputValues } from './definitions.js';

/** Where the inputs come from and where their secrets go. */
export interface InputSource {
  /** The text of an input, `action.yml`'s default where a workflow does not name it, or an empty string. */
  readonly get: (name: InputName) => string;
  /** Called with every secret before it is looked at. */
  readonly onSecret: (value: string) => void;
  /** The text of a file that an input names, relative to the workspace; throws when it cannot be had. */
  readonly readFile?: (path: string, mayLeaveWorkspace: boolean) => string;
  /** Absent where nothing is read any more, as in the post step. */
  readonly files?: FileChecks;
}

/** Why a file that an input names cannot be used: the end of a sentence that begins with its name, or `undefined` if it can be. */
export interface FileChecks {
  readonly findProblem: (path: string, mayLeaveWorkspace: boolean) => string | undefined;
  readonly findOutputProblem: (path: string) => string | undefined;
  /** Of a value that is PEM text or a path; a sentence that begins with the input's name. */
  readonly findPemProblem: (value: string) => string | undefined;
}

/** The values, and which inputs were not silent. */
export interface ReadInputs {
  readonly values: InputValues;
  readonly given: ReadonlySet<InputName>;
  readonly issues: readonly InputIssue[];
}

const NAMES = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);

/** Reads every input of the table; a mistake leaves the silent value, so that the others can still be judged. */
export function readInputs(source: InputSource): ReadInputs {
  const given = new Set<InputName>();
  const issues: InputIssue[] = [];
  const values = new Map<InputName, unknown>();
  for (const name of NAMES) {
    const row: InputRow<unknown, unknown> = INPUTS[name];
    const text = source.get(name).trim();
    if (text === '') {
      values.set(name, row.defaultValue);
      if (row.whenEmpty !== undefined && describeValue(row, values))
        issues.push({ input: name, problem: row.whenEmpty });
      continue;
    }
    given.add(name);
    if (row.secret === true) source.onSecret(text);
    const read = parseInput(row, text);
    values.set(name, 'problem' in read ? row.defaultValue : read.value);
    if ('problem' in read) issues.push({ input: name, problem: read.problem });
  }
  return { values: complete(values), given, issues: issues };
}

/** Whether the input means something to the operation, which is the first in the table. */
function describeValue(
  { operations }: InputRow<unknown, unknown>,
  values: ReadonlyMap<InputName, unknown>,
): boolean {
  return operations.some((one) => one === values.get('operation'));
}

/** Throws every mistake at once. */
export function assertNoIssues(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}

function parseInput(row: InputRow<unknown, unknown>, text: string): { value: unknown } | { problem: string } {
  try {
    return { value: row.parse(text) };
  } catch (error) {
    if (error instanceof InvalidValue) return { problem: error.message };
    throw error;
  }
}

/** The table gives each name its type; this is the one place where that is asserted instead of inferred. */
function complete(values: ReadonlyMap<InputName, unknown>): InputValues {
  return Object.fromEntries(values) as unknown as InputValues;
}
