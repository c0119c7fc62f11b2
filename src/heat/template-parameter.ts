import * as v from 'valibot';
import { optionalText, templateWords, texts } from './schema.js';

/** A template's parameter: `format_validate_parameter` in heat/engine/api.py. */
export interface TemplateParameter {
  readonly name: string;
  /** `String`, `Number`, `CommaDelimitedList`, `Json`, `Boolean`. */
  readonly type: string;
  readonly description: string;
  readonly label: string | undefined;
  /** Its value must not be shown. */
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
    Type: v.string(),
    Description: templateWords,
    Label: optionalText,
    NoEcho: v.union([v.boolean(), v.picklist(['true', 'false'])]),
    Tags: texts,
  }),
  v.transform((wire): Omit<TemplateParameter, 'name'> => ({
    type: wire.Type,
    description: wire.Description,
    label: wire.Label,
    hidden: String(wire.NoEcho) === 'true',
    hasDefault: 'Default' in wire,
    defaultValue: wire['Default'],
    value: wire['Value'],
    tags: wire.Tags,
    constraints: Object.fromEntries(Object.entries(wire).filter(([key]) => CONSTRAINTS.includes(key))),
  })),
);
