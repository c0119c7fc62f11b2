import { findPemProblem } from '../auth/index.js';
import { InvalidValue, type InputSource } from '../inputs/index.js';
import * as runner from '../runner/index.js';
import type { Step } from './step.js';
import { openInputFiles, Unreadable } from '../template/index.js';

/** The step's inputs, and the files that they name. */
export function createStepInputs(step: Step): InputSource {
  const { workspace, workingFolder, homeFolder } = runner.readRunnerEnvironment();
  const { findProblem, findOutputProblem } = openInputFiles(workspace);
  return {
    ...createPostStepInputs(step),
    files: {
      findProblem,
      findOutputProblem,
      findPemProblem: (value) => findPemProblem(value, { workingFolder, homeFolder }),
    },
  };
}

/** The same for the post step, which sends no file any more: one that is gone by then must not keep it from cleaning up. */
export function createPostStepInputs({ secrets }: Step): InputSource {
  const { readText } = openInputFiles(runner.readRunnerEnvironment().workspace);
  return {
    ...runner.createInputSource(secrets.add),
    readFile: (name, mayLeaveWorkspace) => {
      try {
        return readText(name, mayLeaveWorkspace);
      } catch (error) {
        if (error instanceof Unreadable) throw new InvalidValue(`names a file that ${error.withHint()}`);
        throw error;
      }
    },
  };
}
