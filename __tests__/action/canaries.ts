/** Secrets that are placed wherever a step accepts one, and that must not leave it. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { GitHub } from '../github/stand-in.js';
import { leaving } from './leaving.js';
import type { ActionEnding } from './run-action.js';

/** The secrets by the place where they were set. */
export const planted = new Map<string, string>();
export function canary(where: string): string {
  const value = `canary-${where}-${randomBytes(6).toString('hex')}`;
  planted.set(where, value);
  return value;
}

export const hidden = canary('hidden') + '/+ü"';
planted.set('hidden', hidden);
const HIDDEN_MAP = { user: 'me', token: canary('in-a-hidden-map') };
const HIDDEN_LIST = `${canary('first-of-a-hidden-list')}, ${canary('second-of-a-hidden-list')}`;
const HIDDEN_JSON = JSON.stringify({ deep: { password: canary('in-a-hidden-json-text') } });
export const ALWAYS = ['canary-first-line-of-a-key', 'canary-second-line-of-a-key', 'canary-in-a-masked-map'];

/** Names in the template of the canaries. */
export const parameters = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    hidden,
    hidden_map: HIDDEN_MAP,
    hidden_list: HIDDEN_LIST,
    hidden_json: HIDDEN_JSON,
    basic: `Basic ${Buffer.from(`me:${hidden}`).toString('base64')}`,
    encoded: Buffer.from(hidden).toString('base64'),
    in_url: `https://x.example.com/?key=${encodeURIComponent(hidden)}`,
    ...more,
  });

/** Everything that has left the step and its post step, including files and requests to GitHub. */
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

/** The places whose canary is in the text, in plain form or in one that can be decoded. */
export function sung(text: string): string[] {
  const all: [string, string][] = [...planted, ...ALWAYS.map((value): [string, string] => [value, value])];
  return all
    .filter(([, value]) =>
      [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value),
        Buffer.from(value).toString('base64'),
        Buffer.from(`me:${value}`).toString('base64'),
        JSON.stringify(value)
          .slice(1, -1)
          .replace(/[^ -~]/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`),
      ].some((form) => text.includes(form)),
    )
    .map(([where]) => where);
}
