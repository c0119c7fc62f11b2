import type { ClientConfig } from './client-config.js';
import type { Surroundings } from './sign-in-options.js';
import type { RetypedValue } from './yaml-text.js';

/** Settings that the client takes as true or false, or as a number: both read the same there. */
const NO_TEXTS = new Set(['verify', 'insecure', 'identity_api_version']);

/**
 * Tells of each setting of a cloud that stands without quotes and that the OpenStack client reads as another text: openstacksdk makes a text of
 * what PyYAML reads (`magic_fixes` in openstack/config/loader.py), so that of `password: 0123` it sends `83`. Never tells the value.
 */
export function noteRetyped(
  { top, auth }: ClientConfig,
  retyped: readonly RetypedValue[],
  { onNotice }: Surroundings,
): void {
  for (const [name, { value, from }] of [...top, ...auth]) {
    const found = retyped.find(({ key, text }) => key.replaceAll('-', '_') === name && text === value);
    if (found === undefined || NO_TEXTS.has(name)) continue;
    const { file, line, column } = found.place;
    onNotice?.(
      `${from} (${file}:${line}:${column}) has no quotes, and the OpenStack client reads another value there. ` +
        'It is taken as it is written; with quotes both read the same.',
    );
  }
}
