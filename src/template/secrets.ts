import type { Bundling } from './bundling.js';
import { declaredParameters, secretTexts, type Declared } from './hidden.js';
import type { Source } from './source.js';
import { entriesOf, plainOf, valueAt, type Plain } from '../yaml/index.js';

/** Tells of every value that a hidden parameter has or can get. */
export function tellSecrets(
  bundling: Bundling,
  root: readonly Declared[],
  environments: readonly Source[],
  parameters: Readonly<Record<string, Plain>>,
): void {
  // Nested templates hide parameters of their own, and `parameter_defaults` reaches into them by name.
  const everywhere = [
    ...root,
    ...[...bundling.sources.values()].flatMap(({ tree }) => declaredParameters(tree)),
  ];
  const hidden = new Set(everywhere.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const values = [
    ...everywhere.filter(({ isHidden }) => isHidden).map(({ defaultValue }) => defaultValue),
    ...environments.flatMap((source) => [
      ...hiddenValues(source, 'parameters', hidden),
      ...hiddenValues(source, 'parameter_defaults', hidden),
    ]),
    ...Object.entries(parameters).flatMap(([name, value]) => (hidden.has(name) ? [value] : [])),
  ];
  new Set(values.flatMap(secretTexts)).forEach(bundling.onSecret);
}

function hiddenValues({ tree }: Source, section: string, hidden: ReadonlySet<string>): Plain[] {
  return entriesOf(tree, valueAt(tree, tree.root, section) ?? null).flatMap(({ name, value }) =>
    hidden.has(name) ? [plainOf(tree, value)] : [],
  );
}
