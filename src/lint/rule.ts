/** Levels from the most to the least severe. */
export const LEVELS = ['error', 'warning', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What lint looks for. The page `docs/lint.md` is generated from the rules, and a test lints both examples: the bad one must
 * have a finding of the rule, the good one none of any rule.
 */
export interface Rule {
  /** `HL` and a number: 0xx files and YAML, 1xx structure, 2xx functions and references, 3xx resources, 4xx environments, 5xx advice. */
  readonly id: `HL${number}`;
  /** In kebab case: `unknown-property`. */
  readonly name: string;
  readonly level: Level;
  /** One sentence: what must or should be so. */
  readonly summary: string;
  /** Why: what Heat does with the mistake. Markdown, one paragraph. */
  readonly reason: string;
  readonly bad: Example;
  readonly good: Example;
}

/** File contents by name. The template is `main.yaml`, an environment `env.yaml`; others are files that they include. */
export type Example = Readonly<Record<string, string>> & { readonly 'main.yaml': string };

/** Checks at compile time that a table of rules has only rules, and keeps its names. */
export function defineRules<Name extends string>(rules: Record<Name, Rule>): Readonly<Record<Name, Rule>> {
  return rules;
}
