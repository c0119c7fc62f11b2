import { DeployError } from './deploy-error.js';
import { placeText, type Place } from './place.js';

/** One thing wrong with what the user gave, under the name by which the user gave it. */
export interface InputMistake {
  readonly input: string;
  readonly problem: string;
  /** Where it stands, if the input names a file that holds it. */
  readonly place?: Place | undefined;
}

/** Every mistake in the inputs at once, so that one run is enough to see them all. Nothing was touched. */
export class InputError extends DeployError {
  readonly mistakes: readonly InputMistake[];

  constructor(mistakes: readonly InputMistake[], next?: string) {
    const places = mistakes.flatMap(({ place }) => (place === undefined ? [] : [place]));
    super(InputError.text(mistakes), { next, places });
    this.mistakes = mistakes;
  }

  private static text(mistakes: readonly InputMistake[]): string {
    const lines = mistakes.map(
      ({ input, problem, place }) =>
        `${input}: ${problem}${place === undefined ? '' : ` (${placeText(place)})`}`,
    );
    return lines.length === 1
      ? `Wrong input: ${lines.join('')}`
      : [`${lines.length} inputs are wrong:`, ...lines.map((line) => `  - ${line}`)].join('\n');
  }
}
