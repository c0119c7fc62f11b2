import { isLosslessNumber, type LosslessNumber } from 'lossless-json';
import * as v from 'valibot';
import { linkedStack, type StackRef } from './ref.js';
import { parseState } from './status.js';

const nothing = (): undefined => undefined;

/** Text that Heat may leave out or give as null. */
export const optionalText = v.nullish(v.string(), nothing);

/** Text where Heat's null and silence mean the same as none. */
export const textOrEmpty = v.nullish(v.string(), '');

/** Words that come out of a template: YAML makes numbers and booleans of some. */
export const templateWords = v.pipe(
  v.nullish(v.union([v.string(), v.number(), v.boolean(), v.custom<LosslessNumber>(isLosslessNumber)]), ''),
  v.transform(String),
);

/** A number that some answers carry as text. */
export const optionalNumber = v.nullish(
  v.union([v.number(), v.pipe(v.string(), v.decimal(), v.transform(Number))]),
  nothing,
);

export const texts = v.nullish(v.array(v.string()), []);

export const json = v.record(v.string(), v.unknown());

export const optionalJson = v.nullish(json, nothing);

export const state = v.pipe(v.string(), v.transform(parseState));

/** The stacks that an entry's links point at: `make_link` in heat/api/openstack/v1/util.py. */
export interface LinkedStacks {
  readonly stack: StackRef;
  readonly nested: StackRef | undefined;
  readonly rootStack: StackRef | undefined;
}

/** `links` of a resource or event, of which `stack` is always there. */
export const links = v.pipe(
  v.array(v.object({ rel: v.string(), href: v.string() })),
  v.rawTransform<{ rel: string; href: string }[], LinkedStacks>(({ dataset, addIssue, NEVER }) => {
    const stack = linkedStack(dataset.value, 'stack');
    if (stack === undefined) {
      addIssue({ message: 'no stack', expected: 'a link "stack" to /stacks/{name}/{id}' });
      return NEVER;
    }
    return {
      stack,
      nested: linkedStack(dataset.value, 'nested'),
      rootStack: linkedStack(dataset.value, 'root_stack'),
    };
  }),
);
