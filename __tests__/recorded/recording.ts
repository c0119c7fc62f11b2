/** Requests to a real Keystone and Heat with their responses, so that a runner without them can run the built action. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One request and its response. Addresses of the servers begin with `ORIGIN`. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** JSON text of the request, for all requests that change or compute something; '' for the sign-in, which holds a password. */
  readonly sent: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Stands in recordings for the address of the server that plays them. */
export const ORIGIN = 'http://cloud.invalid';
/** The token that the recorded sign-in gives. */
export const TOKEN = 'recorded-token';

/** The part of a create that differs in each run: the tag of the step that sent it. */
const CREATOR = /github-created-by:[\w-]+/g;
const RECORDED_CREATOR = 'github-created-by:recorded';

/** Returns the tag of the step in a request; `undefined` if it has none. */
export function creatorIn(sent: string): string | undefined {
  return sent.match(CREATOR)?.[0];
}

/** Returns the text with the given tag of a step, or the recorded one, in place of any other. */
export function withCreator(words: string, creator: string = RECORDED_CREATOR): string {
  return words.replace(CREATOR, creator);
}

const FOLDER = path.join(import.meta.dirname, 'recordings');

export async function readRecording(name: string): Promise<Exchange[]> {
  return JSON.parse(await readFile(path.join(FOLDER, `${name}.json`), 'utf8')) as Exchange[];
}

export async function writeRecording(name: string, exchanges: readonly Exchange[]): Promise<void> {
  await writeFile(path.join(FOLDER, `${name}.json`), `${JSON.stringify(exchanges, undefined, 1)}\n`);
}

/** True for the sign-in, whose request holds a password. */
export function isSignIn(method: string, url: string): boolean {
  return method === 'POST' && url.endsWith('/auth/tokens');
}
