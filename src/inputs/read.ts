import { InputError, type InputIssue } from '../errors/index.js';
import { InvalidValue } from './invalid-value.js';
import { INPUTS, type InputName, type InputDefinition, type InputValues } from './definitions.js';

/** Access to the inputs and to the files that they name. */
export interface InputSource {
  /** Returns the text of an input: the workflow's, else the default of `action.yml`, else an empty string. */
  readonly get: (name: InputName) => string;
  /** Called with every secret before it is parsed. */
  readonly onSecret: (value: string) => void;
  /** Returns the text of a file; `path` is relative to the workspace. Throws if the file cannot be read. */
  readonly readFile?: (path: string, mayLeaveWorkspace: boolean) => string;
  /** Not set where no files are read, as in the post step. */
  readonly files?: FileChecks;
}

/** Each returns why a file cannot be used, as the end of a sentence that begins with its name, or `undefined` if it can. */
export interface FileChecks {
  readonly findProblem: (path: string, mayLeaveWorkspace: boolean) => string | undefined;
  readonly findOutputProblem: (path: string) => string | undefined;
  /** For a value that is PEM text or a path; the result follows the input's name. */
  readonly findPemProblem: (value: string) => string | undefined;
}

export interface ReadInputs {
  readonly values: InputValues;
  /** Names of the inputs that are not empty. */
  readonly providedInputs: ReadonlySet<InputName>;
  readonly issues: readonly InputIssue[];
}

const NAMES = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);

/** Parses every input of the table. An invalid input gets its default value, so that the others can still be validated. */
export function readInputs(source: InputSource): ReadInputs {
  const providedInputs = new Set<InputName>();
  const issues: InputIssue[] = [];
  const values = new Map<InputName, unknown>();
  for (const name of NAMES) {
    const row: InputDefinition<unknown, unknown> = INPUTS[name];
    const text = source.get(name).trim();
    if (text === '') {
      values.set(name, row.defaultValue);
      if (row.whenEmpty !== undefined && appliesToOperation(row, values))
        issues.push({ input: name, problem: row.whenEmpty });
      continue;
    }
    providedInputs.add(name);
    if (row.secret === true) source.onSecret(text);
    const result = parseInput(row, text);
    values.set(name, 'problem' in result ? row.defaultValue : result.value);
    if ('problem' in result) issues.push({ input: name, problem: result.problem });
  }
  return { values: toInputValues(values), providedInputs, issues };
}

/** Whether the operation uses the input. `operation` is the first input of the table, so its value is known here. */
function appliesToOperation(
  { operations }: InputDefinition<unknown, unknown>,
  values: ReadonlyMap<InputName, unknown>,
): boolean {
  return operations.some((operation) => operation === values.get('operation'));
}

/** Throws an `InputError` with all issues, if there are any. */
export function assertNoIssues(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}

function parseInput(
  row: InputDefinition<unknown, unknown>,
  text: string,
): { value: unknown } | { problem: string } {
  try {
    return { value: row.parse(text) };
  } catch (error) {
    if (error instanceof InvalidValue) return { problem: error.message };
    throw error;
  }
}

/** Casts to the types of the table; the only place where they are asserted instead of inferred. */
function toInputValues(values: ReadonlyMap<InputName, unknown>): InputValues {
  return Object.fromEntries(values) as unknown as InputValues;
}
