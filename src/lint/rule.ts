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

/** A rule as its table writes it, below its name. An example that is a text is `main.yaml`. */
interface RuleEntry extends Omit<Rule, 'name' | 'bad' | 'good'> {
  readonly bad: string | Example;
  /** A correction is a change of the bad example. */
  readonly good: string | Example | Correction;
}

interface Correction {
  readonly replace: string;
  readonly by: string;
}

/** Completes a table of rules by name. */
export function defineRules<Name extends string>(
  entries: Record<Name, RuleEntry>,
): Readonly<Record<Name, Rule>> {
  const rules = Object.entries<RuleEntry>(entries).map(([name, entry]): [string, Rule] => {
    const bad = toFiles(entry.bad);
    return [name, { ...entry, name, bad, good: toGoodExample(entry.good, bad) }];
  });
  return Object.fromEntries(rules) as Record<Name, Rule>;
}

function toFiles(example: string | Example): Example {
  return typeof example === 'string' ? { 'main.yaml': example } : example;
}

function toGoodExample(good: RuleEntry['good'], bad: Example): Example {
  if (typeof good === 'string' || 'main.yaml' in good) return toFiles(good);
  const correct = (text: string): string => text.replace(good.replace, () => good.by);
  const files = Object.entries(bad).map(([file, text]) => [file, correct(text)] as const);
  return { ...Object.fromEntries(files), 'main.yaml': correct(bad['main.yaml']) };
}
