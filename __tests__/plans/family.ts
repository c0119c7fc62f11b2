import type { HeatClient, StackRef } from '../../src/heat/index.js';
import type { Definition, Edit } from './definition.js';

/** What is done to the stack by hand between two updates. */
export type Intervention = (heat: HeatClient, ref: StackRef) => Promise<void>;

/** One update: previewed, deployed, and compared. */
export interface Row {
  readonly name: string;
  /** Made on the definition that the row before has left; absent: the same is deployed again. */
  readonly edit?: Edit;
  /** Runs before the preview. */
  readonly prepare?: Intervention;
  /** The deploy fails on purpose: it sets the scene for the next row and is not judged. */
  readonly fails?: true;
  /** A hidden parameter gets another value, which Heat shows to nobody. */
  readonly changesHidden?: true;
  /** Part of the selection that `npm test` runs. */
  readonly isCore?: true;
}

/** A stack and the updates that are made to it, one after the other. */
export interface Family {
  readonly name: string;
  /** What it is about, for the document. */
  readonly about: string;
  readonly base: Definition;
  /** Name in `clouds.yaml` of who deploys it; the demo user unless told otherwise. */
  readonly cloud?: 'admin';
  readonly rows: readonly Row[];
}

/** A row that `npm test` runs, too. */
export const core = (name: string, edit?: Edit, more: Omit<Row, 'name' | 'edit'> = {}): Row => ({
  ...row(name, edit, more),
  isCore: true,
});

export const row = (name: string, edit?: Edit, more: Omit<Row, 'name' | 'edit'> = {}): Row => ({
  name,
  ...(edit === undefined ? {} : { edit }),
  ...more,
});

/** The rows that `npm test` runs, with those that set their scenes. */
export function coreOf(family: Family): Family {
  return { ...family, rows: family.rows.filter(({ isCore }) => isCore === true) };
}
