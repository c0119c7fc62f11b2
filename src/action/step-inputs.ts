import { findPemProblem } from '../auth/index.js';
import { InvalidValue, type InputSource } from '../inputs/index.js';
import * as runner from '../runner/index.js';
import type { Step } from './step.js';
import { openInputFiles, UnreadableFileError } from '../template/index.js';

/** Returns the source of the main step's inputs, which also checks the files that they name. */
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

/** Returns the source of the post step's inputs. It does not check files: a file that is missing by then must not prevent the cleanup. */
export function createPostStepInputs({ secrets }: Step): InputSource {
  const { readText } = openInputFiles(runner.readRunnerEnvironment().workspace);
  return {
    ...runner.createInputSource(secrets.add),
    readFile: (name, mayLeaveWorkspace) => {
      try {
        return readText(name, mayLeaveWorkspace);
      } catch (error) {
        if (error instanceof UnreadableFileError)
          throw new InvalidValue(`points to ${name}, which ${error.withHint()}`);
        throw error;
      }
    },
  };
}
