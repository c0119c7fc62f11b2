import type { InputMistake } from '../errors/index.js';
import { applies } from './mistakes.js';
import type { FileChecks } from './read.js';
import type { InputName, InputValues } from './table.js';

const PEM_INPUTS = ['ca-certificate', 'client-certificate', 'client-key'] as const;

/** Files that inputs name and that cannot be read or written, each under its input. */
export function fileMistakes(checks: FileChecks, values: InputValues): InputMistake[] {
  const mayLeave = values['allow-files-outside-workspace'];
  const one = (input: InputName, problem: string | undefined): InputMistake[] =>
    problem === undefined ? [] : [{ input, problem: `names a file that ${problem}` }];
  const each = (input: InputName, names: readonly string[]): InputMistake[] =>
    names.flatMap((name) => {
      const problem = checks.findProblem(name, mayLeave);
      return problem === undefined ? [] : [{ input, problem: `names ${name}, which ${problem}` }];
    });
  const { template, 'outputs-file': outputsFile } = values;
  return [
    ...(template !== undefined && applies('template', values)
      ? one('template', checks.findProblem(template, mayLeave))
      : []),
    ...(applies('environment-files', values) ? each('environment-files', values['environment-files']) : []),
    ...(applies('parameters-files', values) ? each('parameters-files', values['parameters-files']) : []),
    ...(outputsFile !== undefined && applies('outputs-file', values)
      ? one('outputs-file', checks.findOutputProblem(outputsFile))
      : []),
    ...PEM_INPUTS.flatMap((input) => {
      const value = values[input];
      const problem = value === undefined ? undefined : checks.findPemProblem(value);
      return problem === undefined ? [] : [{ input, problem }];
    }),
  ];
}
