import { DeployError } from './deploy-error.js';

/** One thing wrong with what the user gave, under the name by which the user gave it. */
export interface InputMistake {
  readonly input: string;
  readonly problem: string;
}

/** Every mistake in the inputs at once, so that one run is enough to see them all. Nothing was touched. */
export class InputError extends DeployError {
  readonly mistakes: readonly InputMistake[];

  constructor(mistakes: readonly InputMistake[], next?: string) {
    super(InputError.text(mistakes), { next });
    this.mistakes = mistakes;
  }

  private static text(mistakes: readonly InputMistake[]): string {
    const lines = mistakes.map(({ input, problem }) => `${input}: ${problem}`);
    return lines.length === 1
      ? `Wrong input: ${lines.join('')}`
      : [`${lines.length} inputs are wrong:`, ...lines.map((line) => `  - ${line}`)].join('\n');
  }
}
