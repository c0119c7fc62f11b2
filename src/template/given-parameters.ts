import { entriesOf, plainOf, valueAt, type Plain } from '../yaml/index.js';
import type { Declared } from './hidden.js';
import type { Source } from './source.js';

/** The value of a parameter, as a stack is given it. */
export interface GivenParameter {
  readonly name: string;
  readonly value: Plain;
  /** Whether it is the default that a template declares. */
  readonly isDefault: boolean;
}

/** Returns every value that the files and inputs give a parameter, and the defaults of all templates. */
export function givenParameters(
  declared: readonly Declared[],
  environments: readonly Source[],
  parameters: Readonly<Record<string, Plain>>,
): GivenParameter[] {
  const given = [
    ...Object.entries(parameters),
    ...environments.flatMap((source) => [
      ...valuesIn(source, 'parameters'),
      ...valuesIn(source, 'parameter_defaults'),
    ]),
  ];
  return [
    ...given.map(([name, value]) => ({ name, value, isDefault: false })),
    ...declared.map(({ name, defaultValue }) => ({ name, value: defaultValue, isDefault: true })),
  ];
}

function valuesIn({ tree }: Source, section: string): [string, Plain][] {
  const map = valueAt(tree, tree.root, section) ?? null;
  return entriesOf(tree, map).map(({ name, value }) => [name, plainOf(tree, value)]);
}
