import satisfies from 'spdx-satisfies';

/** Licences under which code may be part of `dist/`: all let it be given on, with a notice. */
export const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
];

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as its package.json says. */
  readonly licence: string | undefined;
}

/** Packages whose licence is none of these, or is not said. */
export function licenceComplaints(packages: readonly Licensed[]): string[] {
  return packages.flatMap(({ name, version, licence }) => {
    if (licence === undefined) return [`${name}@${version} does not say its licence`];
    return isAllowed(licence) ? [] : [`${name}@${version} is under ${licence}`];
  });
}

function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    // What is no SPDX expression cannot be judged.
    return false;
  }
}
