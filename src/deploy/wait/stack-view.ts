import { isDeleted, isInProgress, type Stack, type StackSummary } from '../../heat/index.js';
import type { Context } from '../context.js';
import { waitUntilNameReleased } from '../submit/find-stack.js';
import type { ActionProgress } from './action-progress.js';
import { classifyState, isListedAction, type ActionState, type Expected } from './classify-state.js';
import { readFinalState, type FinalState } from './final-state.js';
import type { StackPolls } from './stack-polls.js';
import type { WaitTarget } from './wait-target.js';

/** How a stack stands during one action: as a request for it shows, or a list of all stacks of the step. */
export class StackView {
  /** The stack as it was read last. */
  row: Stack | undefined;
  /** The same, or what a list has shown since. */
  seen: Stack | StackSummary | undefined;
  /** When it was seen, milliseconds since 1970. */
  seenAtMs = Number.NEGATIVE_INFINITY;
  /** What it said last. */
  state: ActionState | undefined;
  /** Read together with the row once an event says that the action succeeded: saves the requests at the end. */
  finalState: FinalState | undefined;
  private firstRow: Stack | undefined;
  /** `updated_time` of the first row that showed the action. */
  private actionUpdatedTime: string | undefined;

  constructor(
    private readonly context: Context,
    private readonly target: WaitTarget,
    private readonly progress: ActionProgress,
    private readonly polls: StackPolls | undefined,
  ) {
    this.firstRow = target.firstRow;
  }

  /** Whether the first look takes no request. */
  get hasFirstRow(): boolean {
    return this.firstRow !== undefined;
  }

  /** Looks at the stack, and says how the action stands. With `isRead`, a list is not enough. */
  async look({ isRead }: { readonly isRead: boolean }): Promise<ActionState> {
    this.seen = await this.findRow(isRead);
    this.seenAtMs = this.context.clock.now();
    const state = classifyState(this.seen, this.expected());
    this.state = state;
    if (state === 'running') this.actionUpdatedTime ??= this.seen?.updatedTime;
    return state;
  }

  /** Whether the stack is in progress, as far as it was seen. */
  isInProgress(): boolean {
    return this.seen !== undefined && isInProgress(this.seen);
  }

  /** Whether the stack is in progress with this action, or with its rollback. */
  showsAction(): boolean {
    const isOfAction = this.seen?.action === this.target.action || this.state === 'rolling-back';
    return this.isInProgress() && isOfAction;
  }

  /** Whether the list of all stacks shows the stack in progress, and what was seen last does not say otherwise. */
  isListed(): boolean {
    return this.listedRow() !== undefined;
  }

  private listedRow(): StackSummary | undefined {
    const summary = this.latest();
    if (summary === undefined || !isInProgress(summary)) return undefined;
    return this.seen === undefined || isInProgress(this.seen) ? summary : undefined;
  }

  /** Returns the stack as a list shows it, if it is in progress by that, and no event has just said more; otherwise reads it. */
  private async findRow(isRead: boolean): Promise<Stack | StackSummary | undefined> {
    this.finalState = this.hasSucceeded()
      ? await readFinalState(this.context.heat, this.target, 'succeeded')
      : undefined;
    const isUnlisted = isRead || this.finalState !== undefined || this.hasFirstRow;
    const listed = isUnlisted ? undefined : this.listedRow();
    return listed ?? (this.row = this.finalState?.row ?? (await this.readRow()));
  }

  /** Whether an event or a list has shown that the action succeeded. */
  private hasSucceeded(): boolean {
    const { action } = this.target;
    if (action === 'DELETE') return false;
    const success = `${action}_COMPLETE`;
    return this.latest()?.state === success || this.progress.rootEvent(success) !== undefined;
  }

  private async readRow(): Promise<Stack | undefined> {
    const { ref, action } = this.target;
    const { firstRow } = this;
    this.firstRow = undefined;
    const row = firstRow ?? (await this.context.heat.getStack(ref, { resolveOutputs: false }));
    if (action !== 'DELETE' || row === undefined || !isDeleted(row)) return row;
    return (await waitUntilNameReleased(this.context, row)) ?? row;
  }

  /** Returns what the list shows of this action. What it shows of another one, the row has to say. */
  private latest(): StackSummary | undefined {
    const summary = this.polls?.latest();
    return summary && isListedAction(summary, this.expected(), this.state) ? summary : undefined;
  }

  private expected(): Expected {
    const { action, before } = this.target;
    const hasBegunEvent = this.progress.rootEvent(`${action}_IN_PROGRESS`) !== undefined;
    return { action, before, hasBegunEvent, actionUpdatedTime: this.actionUpdatedTime };
  }
}
