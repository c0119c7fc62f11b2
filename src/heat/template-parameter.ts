import * as v from 'valibot';

/** Heat shows this in place of the value of a hidden parameter. */
export const HIDDEN_VALUE = '******';
import { optionalText, textOrEmpty, texts } from './schema.js';

/** A template's parameter: `format_validate_parameter` in heat/engine/api.py. */
export interface TemplateParameter {
  readonly name: string;
  /** `String`, `Number`, `CommaDelimitedList`, `Json`, `Boolean`. */
  readonly type: string;
  readonly description: string;
  readonly label: string | undefined;
  /** Its value must not be shown: so is also one of which Heat does not say. */
  readonly hidden: boolean;
  readonly hasDefault: boolean;
  readonly defaultValue: unknown;
  /** What the request gives it; `undefined` when it gives nothing. */
  readonly value: unknown;
  readonly tags: readonly string[];
  /** `AllowedValues`, `MinLength` … as Heat names them. */
  readonly constraints: Readonly<Record<string, unknown>>;
}

const CONSTRAINTS = [
  'AllowedValues',
  'AllowedPattern',
  'MinLength',
  'MaxLength',
  'MinValue',
  'MaxValue',
  'Step',
  'Offset',
  'CustomConstraint',
  'ConstraintDescription',
];

/** The name is the key under which it comes. */
export const parameterSchema = v.pipe(
  v.looseObject({
    Type: textOrEmpty,
    Description: textOrEmpty,
    Label: optionalText,
    NoEcho: optionalText,
    Tags: texts,
  }),
  v.transform((wire): Omit<TemplateParameter, 'name'> => ({
    type: wire.Type,
    description: wire.Description,
    label: wire.Label,
    hidden: !/^false$/i.test(wire.NoEcho ?? ''),
    hasDefault: 'Default' in wire,
    defaultValue: wire['Default'],
    value: wire['Value'],
    tags: wire.Tags,
    constraints: Object.fromEntries(Object.entries(wire).filter(([key]) => CONSTRAINTS.includes(key))),
  })),
);
