import type { InputIssue } from '../../../src/errors/index.js';
import { INPUTS, readJob, type InputName, type Job } from '../../../src/inputs/index.js';
import { mistakesOf, textOf, type Given } from './mistakes-of.js';

export const NAMES = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);

/** The minimal inputs of a deploy. */
export const DEPLOY = { 'stack-name': 'web', template: 'web.yaml' } as const;

export interface Heard {
  readonly secrets: string[];
}

export function job(given: Given, { secrets }: Heard = { secrets: [] }): Job {
  return readJob({ get: (name) => textOf(given, name), onSecret: (value) => secrets.push(value) });
}

export function issues(given: Given, heard?: Heard): readonly InputIssue[] {
  return mistakesOf(() => job(given, heard));
}
