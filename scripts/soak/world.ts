/** What a soak deploys, and in what order: drawn from a seed, and always possible with what is there. */
import type { Inputs, Moment } from './step.js';

export const KINDS = [
  'create',
  'update',
  'unchanged',
  'preview',
  'failing create',
  'after a failed create',
  'cancelled create',
  'delete',
  'several stacks',
] as const;
export type Kind = (typeof KINDS)[number];

/** How a step has to end. */
export interface Expected {
  readonly code: 0 | 1;
  /** Of its outputs. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** One step, and what it makes of its stack. */
export interface Deploy {
  readonly kind: Kind;
  readonly inputs: Inputs;
  readonly cancelAt?: Moment;
  readonly expected: Expected;
  /** Tells the world that it went as expected. */
  readonly done: () => void;
}

interface Slot {
  readonly name: string;
  state: 'absent' | 'there' | 'failed';
  text: string;
  secs: number;
}

const SLOTS = 6;
const CANCELLED_SECONDS = 5;
const WEIGHTS: Readonly<Record<Kind, number>> = {
  create: 4,
  update: 5,
  unchanged: 4,
  preview: 3,
  'failing create': 3,
  'after a failed create': 4,
  'cancelled create': 3,
  delete: 3,
  'several stacks': 2,
};

export class World {
  private readonly slots: readonly Slot[];
  private areSeveralThere = false;
  private turn = 0;

  /** `random` gives numbers in [0, 1). */
  constructor(
    private readonly prefix: string,
    private readonly random: () => number,
  ) {
    this.slots = Array.from({ length: SLOTS }, (_, index) => ({
      name: `${prefix}-${index}`,
      state: 'absent',
      text: '',
      secs: 0,
    }));
  }

  next(): Deploy {
    this.turn += 1;
    const slot = this.pick(this.slots);
    const possible = KINDS.filter((kind) => isPossible(kind, slot));
    let at = this.random() * possible.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
    const kind = possible.find((one) => (at -= WEIGHTS[one]) < 0) ?? 'preview';
    return this.make(kind, slot);
  }

  /** What removes all that may be left. */
  deletes(): Deploy[] {
    return [...this.slots.map((slot) => this.delete(slot)), this.several('delete')];
  }

  /** What removes the stack of a deploy that ended in another way than expected. */
  reset({ inputs }: Deploy): Deploy {
    const slot = this.slots.find(({ name }) => name === inputs['stack-name']);
    return slot === undefined ? this.several('delete') : this.delete(slot);
  }

  private make(kind: Kind, slot: Slot): Deploy {
    switch (kind) {
      case 'create':
      case 'update':
        return this.change(kind, slot);
      case 'unchanged':
        return { kind, inputs: plain(slot), expected: green('unchanged'), done: nothing };
      case 'preview':
        return {
          kind,
          inputs: { ...plain({ ...slot, text: this.newText() }), operation: 'preview' },
          expected: green('previewed'),
          done: nothing,
        };
      case 'failing create':
        return this.failing(slot);
      case 'after a failed create':
        return this.afterFailure(slot);
      case 'cancelled create':
        return this.cancelled(slot);
      case 'delete':
        return this.delete(slot);
      case 'several stacks':
        return this.several(this.areSeveralThere && this.random() < 0.5 ? 'delete' : 'deploy');
    }
  }

  private change(kind: 'create' | 'update', slot: Slot): Deploy {
    const wanted = { ...slot, state: 'there', text: this.newText(), secs: 0 } as const;
    return {
      kind,
      inputs: plain(wanted),
      expected: green(`${kind}d`),
      done: () => Object.assign(slot, wanted),
    };
  }

  private failing(slot: Slot): Deploy {
    const isRolledBack = this.random() < 0.5;
    return {
      kind: 'failing create',
      inputs: {
        'stack-name': slot.name,
        template: 'fails.yaml',
        'disable-rollback': String(!isRolledBack),
      },
      expected: red(isRolledBack ? 'rolled-back' : 'stack-failed'),
      done: () => (slot.state = 'failed'),
    };
  }

  private afterFailure(slot: Slot): Deploy {
    const policy = this.pick(['update', 'recreate', 'fail'] as const);
    const wanted = { ...slot, state: 'there', text: this.newText(), secs: 0 } as const;
    const inputs = { ...plain(wanted), 'on-failed': policy };
    if (policy === 'fail')
      return { kind: 'after a failed create', inputs, expected: red('failed-state'), done: nothing };
    return {
      kind: 'after a failed create',
      inputs,
      expected: green(policy === 'update' ? 'updated' : 'recreated'),
      done: () => Object.assign(slot, wanted),
    };
  }

  /** Cancelled while Heat creates, or while the process starts, when nothing is requested yet. */
  private cancelled(slot: Slot): Deploy {
    const policy = this.pick(['delete', 'rollback', 'cancel', 'leave'] as const);
    const wanted = { ...slot, state: 'there', text: this.newText(), secs: CANCELLED_SECONDS } as const;
    const isEarly = this.random() < 0.25;
    const inputs = { ...plain(wanted), 'on-cancel': policy };
    return {
      kind: 'cancelled create',
      inputs,
      cancelAt: isEarly ? { ms: 5 + Math.floor(this.random() * 20) } : { line: 'CREATE_IN_PROGRESS' },
      expected: isEarly ? { code: 1, outputs: {} } : red('cancelled'),
      done: () => {
        if (isEarly || policy === 'delete' || policy === 'rollback') return;
        if (policy === 'cancel') slot.state = 'failed';
        else Object.assign(slot, wanted);
      },
    };
  }

  private delete(slot: Slot): Deploy {
    return {
      kind: 'delete',
      inputs: { operation: 'delete', 'stack-name': slot.name },
      expected: green(slot.state === 'absent' ? 'absent' : 'deleted'),
      done: () => (slot.state = 'absent'),
    };
  }

  private several(operation: 'deploy' | 'delete'): Deploy {
    const wasThere = this.areSeveralThere;
    return {
      kind: 'several stacks',
      inputs: {
        operation,
        stacks: 'stacks.yaml',
        'stack-name-prefix': `${this.prefix}-several-`,
        ...(operation === 'deploy' ? { parameters: `more: ${this.newText()}` } : {}),
      },
      expected: { code: 0, outputs: operation === 'delete' && !wasThere ? {} : { changed: 'true' } },
      done: () => (this.areSeveralThere = operation === 'deploy'),
    };
  }

  private newText(): string {
    return `text-${this.turn}`;
  }

  private pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
}

function isPossible(kind: Kind, { state }: Slot): boolean {
  switch (kind) {
    case 'create':
    case 'failing create':
    case 'cancelled create':
      return state === 'absent';
    case 'update':
    case 'unchanged':
      return state === 'there';
    case 'delete':
      return state !== 'absent';
    case 'after a failed create':
      return state === 'failed';
    case 'preview':
    case 'several stacks':
      return state !== 'failed';
  }
}

function plain({ name, text, secs }: Slot): Inputs {
  return { 'stack-name': name, template: 'plain.yaml', parameters: `text=${text}\nsecs=${secs}` };
}

const green = (result: string): Expected => ({ code: 0, outputs: { result } });
const red = (code: string): Expected => ({ code: 1, outputs: { 'failure-code': code } });
const nothing = (): void => undefined;
