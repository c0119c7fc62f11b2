/**
 * What was about to be asked of Heat, written down before it is sent: by it the post step of a cancelled run finds out
 * whether the request has arrived, and whether what runs is its own. Holds no secret.
 */
export interface Asked {
  readonly what: 'create' | 'update' | 'delete' | 'restore';
  readonly stackName: string;
  /** Absent for a create. */
  readonly stackId: string | undefined;
  /** `updated_time` of the row before. */
  readonly updatedTime: string | undefined;
  /** By Heat's clock, milliseconds since 1970. */
  readonly askedAtMs: number;
}
