/** Secrets that are planted wherever a step takes one, and that must be heard nowhere. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { GitHub } from '../github/stand-in.js';
import { leaving } from './leaving.js';
import type { ActionEnding } from './run-action.js';

/** What must never be seen, by where it was planted. */
export const planted = new Map<string, string>();
export function canary(where: string): string {
  const value = `canary-${where}-${randomBytes(6).toString('hex')}`;
  planted.set(where, value);
  return value;
}

export const hidden = canary('hidden') + '/+ü"';
planted.set('hidden', hidden);
const HIDDEN_MAP = { user: 'me', token: canary('in-a-hidden-map') };
export const ALWAYS = ['canary-first-line-of-a-key', 'canary-second-line-of-a-key', 'canary-in-a-masked-map'];

/** Of the template of the canaries. */
export const parameters = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    hidden,
    hidden_map: HIDDEN_MAP,
    encoded: Buffer.from(hidden).toString('base64'),
    in_url: `https://x.example.com/?key=${encodeURIComponent(hidden)}`,
    ...more,
  });

/** All that has left the step and its post step, files and what GitHub was told included. */
export async function everything(
  ending: ActionEnding,
  github: GitHub,
  files: readonly string[] = [],
): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const parts = [ending, ...(ending.post === undefined ? [] : [ending.post])].map(leaving);
  return [
    ...parts,
    ...texts,
    JSON.stringify(github.comments),
    ...github.comments.map(({ body }) => body),
    JSON.stringify(github.deployments),
    JSON.stringify(github.requests.map(({ body, path: asked, query }) => [body, asked, query])),
  ].join('\n');
}

/** Names of the places whose canary is in the text, whole or in a form that anybody can turn back. */
export function sung(text: string): string[] {
  const all: [string, string][] = [...planted, ...ALWAYS.map((value): [string, string] => [value, value])];
  return all
    .filter(([, value]) =>
      [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value),
        Buffer.from(value).toString('base64'),
      ].some((form) => text.includes(form)),
    )
    .map(([where]) => where);
}
