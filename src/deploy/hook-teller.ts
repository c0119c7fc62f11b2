import type { StackRef } from '../heat/index.js';
import type { Context } from './context.js';
import { hookWarning } from './hook-texts.js';
import type { HookWait } from './progress.js';

/** GitHub shows ten warnings of a step. */
const MOST_WARNINGS = 5;

/** Tells of resources that have just begun to wait at a hook: the first ones as warnings, more as mere lines. */
export class HookTeller {
  private count = 0;

  constructor(
    private readonly tell: Context['tell'],
    private readonly root: StackRef,
  ) {}

  warn(wait: HookWait): void {
    this.count += 1;
    this.tell({ kind: this.count <= MOST_WARNINGS ? 'warning' : 'fact', text: hookWarning(wait, this.root) });
  }
}
