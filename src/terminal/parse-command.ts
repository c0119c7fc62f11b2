import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMeanClause } from '../errors/index.js';
import { FLAGS_OF_OTHER_CLIENTS } from './other-clients.js';
import {
  INPUTS,
  isBooleanInput,
  isListInput,
  operationClause,
  OPERATIONS,
  type InputName,
} from '../inputs/index.js';

/** What the arguments ask for. */
export type Command =
  | { readonly kind: 'help'; readonly operation: string | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly operation: string;
      /** Texts of the inputs, by name. */
      readonly inputs: ReadonlyMap<string, string>;
      /** Prints the outputs as JSON, and the log to the standard error. */
      readonly isJson: boolean;
    };

/** The arguments are wrong; the message says why, with a line for each mistake. */
export class UsageError extends Error {}

const FLAG_NAMES = Object.keys(INPUTS).filter((name): name is InputName => name !== 'operation');

const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(FLAG_NAMES.map((name) => [name, { type: 'string', multiple: true } as const])),
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  version: { type: 'boolean' },
};

/** Parses `<operation> [templates] --input value …`. Throws a `UsageError`. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [operation, ...rest] = positionals;
  if (values['version'] === true) return { kind: 'version' };
  if (values['help'] === true || operation === 'help')
    return { kind: 'help', operation: rest[0] ?? operation };
  if (operation === undefined)
    throw new UsageError(`no operation given; use one of ${OPERATIONS.join(', ')}`);
  if (!isOperation(operation)) {
    const suggestion = operationClause(operation, OPERATIONS);
    const choices = suggestion === '' ? `; use one of ${OPERATIONS.join(', ')}` : suggestion;
    throw new UsageError(`"${operation}" is not an operation${choices}`);
  }
  return {
    kind: 'run',
    operation,
    inputs: toInputs(operation, values, rest),
    isJson: values['json'] === true,
  };
}

function toInputs(
  operation: string,
  values: Readonly<Record<string, unknown>>,
  templates: readonly string[],
): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>([['operation', operation]]);
  for (const name of FLAG_NAMES) {
    const texts = (values[name] ?? []) as readonly string[];
    if (texts.length > 1 && !isListInput(name) && !isTemplates(operation, name))
      throw new UsageError(`--${name} can be used only once`);
    if (texts.length > 0) inputs.set(name, texts.join('\n'));
  }
  if (templates.length > 0) {
    if (operation !== 'lint')
      throw new UsageError(
        `unexpected argument "${templates.join(' ')}": write values as flags, such as --template stack.yaml`,
      );
    inputs.set('template', [...templates, inputs.get('template') ?? ''].join('\n'));
  }
  return inputs;
}

function isTemplates(operation: string, name: InputName): boolean {
  return operation === 'lint' && name === 'template';
}

function parse(args: readonly string[]): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
} {
  const config = { args: withBooleanValues(args), allowPositionals: true, options: OPTIONS };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name) ? [token.rawName] : [],
  );
  if (unknown.length > 0) throw new UsageError([...new Set(unknown)].map(describeUnknown).join('\n'));
  try {
    return parseArgs(config);
  } catch (error) {
    const text = findUsageText(error);
    if (text !== undefined) throw new UsageError(text);
    throw error;
  }
}

/** `flag`: with its hyphens. Returns what is wrong, with the option that was probably meant. */
function describeUnknown(flag: string): string {
  const name = flag.replace(/^--?/, '');
  const text = `Unknown option '${flag}'`;
  const switched = /^no-(.+)$/.exec(name)?.[1];
  if (switched !== undefined && isBooleanInput(switched)) return `${text}; write --${switched}=false`;
  const known = Object.entries(FLAGS_OF_OTHER_CLIENTS).find(([other]) => other === name)?.[1];
  return `${text}${known === undefined ? didYouMeanClause(name, FLAG_NAMES, '--') : `; did you mean --${known}?`}`;
}

/** Returns the first sentence of Node's message; the rest is advice about `--`. `undefined` for any other error. */
function findUsageText(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
    return undefined;
  const isUsage = String(error.code).startsWith('ERR_PARSE_ARGS_');
  return isUsage ? String(error.message).replace(/\. .*$/s, '') : undefined;
}

/** `--wait` means `--wait=true`; a value can also follow as an argument. Only `lint` takes other arguments: the templates. */
function withBooleanValues(args: readonly string[]): string[] {
  const takesTemplates = args.includes('lint');
  const isValue = (next: string): boolean =>
    /^(true|false)$/i.test(next) || !(takesTemplates || next.startsWith('-') || isOperation(next));
  return args.flatMap((arg, index) => {
    const name = arg.startsWith('--') ? arg.slice(2) : '';
    const next = args[index + 1];
    const hasValue = next !== undefined && isValue(next);
    return isBooleanInput(name) && !hasValue ? [`${arg}=true`] : [arg];
  });
}

function isOperation(text: string): boolean {
  return OPERATIONS.some((name) => name === text);
}
