import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSecrets } from '../../../src/report/secrets/secrets.js';
import { holds } from './runs.js';

const SHORTEST = 3;

/** From a small alphabet, so that secrets contain, overlap and repeat each other. */
const narrow = fc.string({
  unit: fc.constantFrom('a', 'b', '*', '"', '\\', ' ', '%', '=', 'é', '\n', '$'),
  maxLength: 8,
});
const secret = fc.oneof(
  narrow,
  fc.string({ unit: 'grapheme', minLength: 3, maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const around = fc.oneof(narrow, fc.string({ maxLength: 30 }));

/** The forms in which a secret can appear in a log, a file or a summary. */
const FORMS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => JSON.stringify(value),
  (value) => encodeURIComponent(Buffer.from(value).toString()),
  (value) => Buffer.from(value).toString('base64'),
];

/** The asterisks themselves reveal nothing. */
const isHidden = (value: string): boolean => value.trim().length >= SHORTEST && value.trim() !== '***';

describe('redaction', () => {
  test('leaves no secret, in any form and within any text', () =>
    holds(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        around,
        around,
        (values, before, after) => {
          const secrets = createSecrets(() => undefined);
          values.forEach(secrets.add);
          const hidden = values.filter(isHidden).map((value) => value.trim());
          const forms = hidden.flatMap((value) => FORMS.map((form) => form(value)));
          const text = [before, ...forms, after].join(before);
          const left = secrets.redact(text);
          expect(forms.filter((form) => left.includes(form))).toEqual([]);
        },
      ),
    ));

  test('leaves no line of a secret', () =>
    holds(
      fc.property(fc.array(secret, { minLength: 2, maxLength: 4 }), around, (parts, before) => {
        const secrets = createSecrets(() => undefined);
        const whole = parts.join('\n');
        secrets.add(whole);
        const rows = whole
          .trim()
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter(isHidden);
        const left = secrets.redact(rows.map((line) => `${before}${line}${before}`).join('\n'));
        expect(rows.filter((line) => left.includes(line))).toEqual([]);
      }),
    ));

  test('applied twice equals applied once', () =>
    holds(
      fc.property(fc.array(secret, { maxLength: 4 }), fc.array(fc.oneof(around, secret)), (values, parts) => {
        const secrets = createSecrets(() => undefined);
        values.forEach(secrets.add);
        const once = secrets.redact([...parts, ...values].join(''));
        expect(secrets.redact(once)).toBe(once);
        expect(secrets.hasSecret(once)).toBe(false);
      }),
    ));

  test('of JSON leaves no secret in its text', () =>
    holds(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.jsonValue(), (values, json) => {
        const secrets = createSecrets(() => undefined);
        values.forEach(secrets.add);
        const left = JSON.stringify(
          secrets.redactJson([json, ...values, ...values.map((value) => ({ [value]: value }))]),
        );
        const hidden = values.filter(isHidden).map((value) => JSON.stringify(value.trim()).slice(1, -1));
        expect(hidden.filter((value) => JSON.stringify(left).includes(`"${value}"`))).toEqual([]);
      }),
    ));

  test('registers each form with the runner before it is needed', () =>
    holds(
      fc.property(secret, (value) => {
        const told: string[] = [];
        const secrets = createSecrets((form) => void told.push(form));
        secrets.add(value);
        expect(new Set(told).size).toBe(told.length);
        expect(told.every((form) => secrets.redact(form) !== form || form === '***')).toBe(true);
      }),
    ));
});
