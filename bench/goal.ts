/** Something that was promised, and what came out. */
export interface Goal {
  readonly promise: string;
  readonly found: string;
  readonly isMet: boolean;
  /** Where the time goes, for a promise that was not kept. */
  readonly why?: string;
}
