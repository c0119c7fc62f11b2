import type { HeatFiles } from './config.js';

/** Where the installed things are, and a word that changes with their versions. */
export interface Installation extends HeatFiles {
  /** The Python that has the packages. */
  readonly interpreter: string;
  readonly keystoneManage: string;
  readonly heatManage: string;
  readonly versions: string;
}
