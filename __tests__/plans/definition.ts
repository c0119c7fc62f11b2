/** What one deploy of a stack is given, and how a row of the matrix changes it. */

/** Contents of the workspace's files by name, and the inputs of the step that are not files. */
export interface Definition {
  readonly files: Readonly<Record<string, string>>;
  /** Values of the input `parameters`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly environmentFiles: readonly string[];
  /** Further inputs, e.g. `tags`. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Name of the file that holds the root template. */
export const MAIN = 'main.yaml';

/** A definition of one template; other files are named by it. */
export function definition(
  template: string,
  files: Readonly<Record<string, string>> = {},
  rest: Partial<Omit<Definition, 'files'>> = {},
): Definition {
  return { files: { [MAIN]: template, ...files }, parameters: {}, environmentFiles: [], inputs: {}, ...rest };
}

/** A change of a definition. Throws when the definition has no place for it. */
export type Edit = (before: Definition) => Definition;

/** Replaces the first occurrence of a text; throws when there is none. */
export function swap(from: string | RegExp, to: string, file = MAIN): Edit {
  return (before) => {
    const text = before.files[file] ?? '';
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${file} has no ${String(from)} to replace`);
    return withFile(before, file, changed);
  };
}

/** Replaces every occurrence of a text; throws when there is none. */
export function swapAll(from: string, to: string, file = MAIN): Edit {
  return (before) => {
    const text = before.files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${from} to replace`);
    return withFile(before, file, text.replaceAll(from, to));
  };
}

/** Inserts lines before the line that begins with a text. */
export function insert(lines: string, beforeLine = 'outputs:', file = MAIN): Edit {
  return swap(new RegExp(`^(?=${beforeLine})`, 'm'), lines, file);
}

/** Takes lines away. */
export const drop = (text: string | RegExp, file = MAIN): Edit => swap(text, '', file);

/** Writes a whole file. */
export const write =
  (file: string, text: string): Edit =>
  (before) =>
    withFile(before, file, text);

export const parameters =
  (values: Readonly<Record<string, unknown>>): Edit =>
  (before) => ({ ...before, parameters: { ...before.parameters, ...values } });

/** Values of `parameters` are those alone. */
export const onlyParameters =
  (values: Readonly<Record<string, unknown>>): Edit =>
  (before) => ({ ...before, parameters: values });

export const inputs =
  (values: Readonly<Record<string, string>>): Edit =>
  (before) => ({ ...before, inputs: { ...before.inputs, ...values } });

/** Deploys with these environment files. */
export const environment =
  (...names: readonly string[]): Edit =>
  (before) => ({ ...before, environmentFiles: names });

/** Several changes in one update. */
export const both =
  (...edits: readonly Edit[]): Edit =>
  (before) =>
    edits.reduce((current, edit) => edit(current), before);

function withFile(before: Definition, file: string, text: string): Definition {
  return { ...before, files: { ...before.files, [file]: text } };
}
