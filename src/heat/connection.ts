/** Where Heat is and who we are there; the session of `auth` is one. */
export interface HeatConnection {
  /** The catalog's `orchestration` URL, which ends in `/v1/{project_id}`. */
  readonly endpoint: string;
  /** Heat picks the other services' endpoints by it. */
  readonly regionName: string | undefined;
  token(): Promise<string>;
  /** A token other than the one that Heat has just refused. */
  renewToken(refused: string): Promise<string>;
}
