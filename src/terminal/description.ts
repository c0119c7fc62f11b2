import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface InputDescription {
  readonly description: string;
  readonly default?: string;
}

/** The part of action.yml that concerns inputs. */
export interface ActionDescription {
  readonly description: string;
  readonly inputs: Readonly<Record<string, InputDescription>>;
}

/** Reads action.yml, which the package contains. */
export function readDescription(): ActionDescription {
  return parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionDescription;
}

/** Returns the default of an input. An expression such as `${{ github.token }}` has no value in a terminal. */
export function findDefault({ inputs }: ActionDescription, name: string): string {
  const text = inputs[name]?.default ?? '';
  return text.includes('${{') ? '' : text;
}
