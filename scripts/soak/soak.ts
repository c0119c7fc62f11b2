import type { Instance } from '../../local-heat/index.js';
import { purge, rowsOf, sampleOf, type Sample } from './cloud.js';
import type { Ended, Runner } from './step.js';
import type { Oddity, Seen } from './verdict.js';
import type { Deploy, Kind, World } from './world.js';

/** How often one looks whether the process was paused, and from how long on it was. */
const PULSE_MS = 1000;
const PAUSED_MS = 4000;
/** The share of deploys that sign in with the application credential instead of the password. */
const CREDENTIAL_SHARE = 0.25;

/** Writes a line of the progress. */
export type Tell = (line: Readonly<Record<string, unknown>>) => Promise<void>;

/** Deploys one after the other, and notes what is not as it should be. */
export class Soak {
  private readonly oddities: Oddity[] = [];
  private readonly samples: Sample[] = [];
  private readonly kinds: Partial<Record<Kind, number>> = {};
  private readonly startedAt = Date.now();
  private rowsBefore: Sample['rows'] | undefined;
  private done = 0;
  private unjudged = 0;
  private lastPulse = Date.now();
  private pauses = 0;
  private readonly pulse = setInterval(() => {
    this.beat();
  }, PULSE_MS);

  constructor(
    private readonly instance: Instance,
    private readonly runner: Runner,
    private readonly world: World,
    private readonly random: () => number,
    private readonly tell: Tell,
  ) {}

  /** Fills what Keystone and Heat keep for ever, so that only what grows later is growth. */
  async warmUp(): Promise<void> {
    const inputs = { 'stack-name': 'soak-warm-up', template: 'plain.yaml' };
    const steps = [inputs, { operation: 'delete', 'stack-name': 'soak-warm-up' }];
    for (const credential of [false, true])
      for (const step of steps) await this.runner.step(step, this.signIn(credential));
    await purge(this.instance);
    this.rowsBefore = await rowsOf(this.instance);
  }

  async deploy(): Promise<void> {
    const deploy = this.world.next();
    this.done += 1;
    this.kinds[deploy.kind] = (this.kinds[deploy.kind] ?? 0) + 1;
    const startedAt = Date.now();
    const pausesBefore = this.pauses;
    const ended = await this.run(deploy, this.random() < CREDENTIAL_SHARE);
    this.beat();
    // A step that was to be cancelled may have ended meanwhile.
    const isJudged = this.pauses === pausesBefore;
    const what = isJudged ? oddIn(deploy, ended) : [];
    if (!isJudged) this.unjudged += 1;
    if (what.length === 0 && isJudged) deploy.done();
    else await this.runReset(deploy);
    if (what.length > 0) this.oddities.push({ deploy: this.done, kind: deploy.kind, what });
    const { kind, inputs, cancelAt } = deploy;
    const odd = what.length > 0 ? { what, inputs, cancelAt, log: visible(ended.log) } : {};
    await this.tell({
      deploy: this.done,
      kind,
      code: ended.code,
      ms: Date.now() - startedAt,
      isJudged,
      ...odd,
    });
  }

  async sample(): Promise<void> {
    const sample = await sampleOf(this.instance, this.done, (Date.now() - this.startedAt) / 1000);
    this.samples.push(sample);
    await this.tell({ sample });
  }

  /** Deletes all stacks and looks at what remains. */
  async end(): Promise<Seen> {
    clearInterval(this.pulse);
    for (const deploy of this.world.deletes()) {
      const ended = await this.run(deploy, false);
      const what = oddIn(deploy, ended);
      if (what.length > 0) this.oddities.push({ deploy: this.done, kind: deploy.kind, what });
    }
    await this.sample();
    await purge(this.instance);
    const rowsAfter = await rowsOf(this.instance);
    const { oddities, samples, rowsBefore = rowsAfter } = this;
    await this.tell({ rowsBefore, rowsAfter });
    return { oddities, samples, rowsBefore, rowsAfter };
  }

  counts(): Readonly<Record<string, unknown>> {
    return { kinds: this.kinds, pauses: this.pauses, unjudged: this.unjudged };
  }

  /** Whatever is there: the world then knows that nothing is. */
  private async runReset(deploy: Deploy): Promise<void> {
    const reset = this.world.reset(deploy);
    await this.run(reset, false);
    reset.done();
  }

  private run({ inputs, cancelAt }: Deploy, withCredential: boolean): Promise<Ended> {
    return this.runner.step(inputs, this.signIn(withCredential), cancelAt);
  }

  private signIn(withCredential: boolean): NodeJS.ProcessEnv {
    return withCredential
      ? { OS_CLOUD: 'demo-app', OS_CLIENT_CONFIG_FILE: this.instance.cloudsYaml }
      : { ...this.instance.env };
  }

  private beat(): void {
    const now = Date.now();
    if (now - this.lastPulse > PAUSED_MS) this.pauses += 1;
    this.lastPulse = now;
  }
}

function oddIn({ expected }: Deploy, ended: Ended): string[] {
  const isCodeRight = expected.code === 0 ? ended.code === 0 : ended.code !== 0;
  const wrong = Object.entries(expected.outputs).filter(([name, value]) => ended.outputs[name] !== value);
  return [
    ...(isCodeRight ? [] : [`exit code ${String(ended.code)} instead of ${expected.code}`]),
    ...wrong.map(([name, value]) => `${name} is ${String(ended.outputs[name])} instead of ${value}`),
    ...(ended.postCode === 0 ? [] : [`exit code ${String(ended.postCode)} of the post step`]),
    ...ended.leftBehind.map((what) => `left behind ${what}`),
  ];
}

/** Without commands: some of them name secrets. */
function visible(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::') && !line.startsWith('::debug::'))
    .join('\n');
}
