/** A template's parameter: `format_validate_parameter` in heat/engine/api.py. */
export interface TemplateParameter {
  readonly name: string;
  /** `String`, `Number`, `CommaDelimitedList`, `Json`, `Boolean`, or the template's own word. */
  readonly type: string;
  readonly description: string;
  readonly label: string | undefined;
  /** Its value must not be shown. */
  readonly hidden: boolean;
  /** `undefined` when there is none, and a value is needed. */
  readonly defaultValue: unknown;
  /** What the request gives it. */
  readonly value: unknown;
  readonly tags: readonly string[];
  /** `AllowedValues`, `MinLength` … as Heat names them. */
  readonly constraints: Readonly<Record<string, unknown>>;
}

/** What a nested template wants, by the resource that holds it. */
export interface NestedTemplate {
  readonly type: string;
  readonly description: string;
  readonly parameters: readonly TemplateParameter[];
  readonly nested: Readonly<Record<string, NestedTemplate>>;
}

/** A template that Heat finds valid: `validate_template` in heat/engine/service.py. */
export interface ValidTemplate {
  readonly description: string;
  readonly parameters: readonly TemplateParameter[];
  readonly parameterGroups: readonly ParameterGroup[];
  /** The environment as Heat merged it. */
  readonly environment: Readonly<Record<string, unknown>>;
  /** Only when nested ones were asked for. */
  readonly nested: Readonly<Record<string, NestedTemplate>>;
}

export interface ParameterGroup {
  readonly label: string | undefined;
  readonly description: string | undefined;
  readonly parameters: readonly string[];
}

export interface ValidateOptions {
  readonly showNested?: boolean;
  /** Heat's error codes that do not make the template invalid, e.g. `99001`. */
  readonly ignoreErrors?: readonly string[];
}
