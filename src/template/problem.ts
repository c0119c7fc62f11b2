import { TemplateError, placeText, type Place } from '../errors/index.js';

/** One thing wrong with the user's files. */
export interface Problem {
  readonly message: string;
  readonly place?: Place | undefined;
  /** The files that led there, outermost first. */
  readonly chain: readonly string[];
  readonly next?: string | undefined;
  readonly cause?: unknown;
}

/** One error that tells of every problem; one alone is told in its own words. */
export function templateError(found: readonly Problem[]): TemplateError {
  const problems = distinct(found);
  const [first] = problems;
  const places = problems.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const nexts = [...new Set(problems.flatMap(({ next }) => (next === undefined ? [] : [next])))];
  return new TemplateError(problems.length === 1 ? (first?.message ?? '') : listed(problems), {
    places,
    chain: first?.chain ?? [],
    next: nexts.length === 0 ? undefined : nexts.join(' '),
    cause: first?.cause,
  });
}

/** A file that is named twice has its problems twice. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [lineOf(problem), problem])).values()];
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `  - ${lineOf(problem)}`);
  return [`${problems.length} problems in the files to deploy:`, ...lines].join('\n');
}

function lineOf({ message, place }: Problem): string {
  return place === undefined ? message : `${message} (${placeText(place)})`;
}
