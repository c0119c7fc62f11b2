import type { Plan } from '../../deploy/index.js';
import { planMarkdown } from '../markdown/plan.js';
import { inlineCode } from '../markdown/markdown.js';
import { jsonText } from '../outputs/json.js';
import type { ReportFile } from '../outputs/published-outputs.js';
import { maskPlan, redactPlan } from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';

/** The plan of one stack, unredacted. */
export interface CollectedPlan {
  /** Key in the stacks file; `undefined` for a step with one stack. */
  readonly key: string | undefined;
  readonly plan: Plan;
  readonly maskedOutputs: readonly string[];
}

/** Version of the format; `docs/schemas/plan-v1.schema.json` describes it. */
const FORMAT_VERSION = 1;
/** A file has no limit of GitHub, but a browser shows no tables of any size. */
const MARKDOWN_SIZE = { rows: 2000, bytes: 2_000_000 };

/** Returns the file with the plans of all stacks, redacted: Markdown if its name ends in `.md`, else JSON. */
export function planFile(path: string, collected: readonly CollectedPlan[], { redact }: Secrets): ReportFile {
  const plans = collected.map(({ key, plan, maskedOutputs }) => ({
    key,
    plan: redactPlan(maskPlan(plan, { maskedOutputs }), redact),
  }));
  const hash = joinHashes(plans);
  const text = path.toLowerCase().endsWith('.md') ? toMarkdown(plans, hash) : toJson(plans, hash);
  return { input: 'plan-file', path, text };
}

type PublicPlan = Pick<CollectedPlan, 'key' | 'plan'>;

/** Returns the value of the output `plan-hash`; of several stacks as `hashPlans` joins it. */
function joinHashes(plans: readonly PublicPlan[]): string | undefined {
  const hashes = plans.map(({ key, plan: { hash } }) =>
    hash === undefined || key === undefined ? hash : `${key}:${hash}`,
  );
  return hashes.includes(undefined) || hashes.length === 0 ? undefined : hashes.join(',');
}

function toJson(plans: readonly PublicPlan[], hash: string | undefined): string {
  const document = {
    version: FORMAT_VERSION,
    'plan-hash': hash,
    stacks: plans.map(({ key, plan: { stack, hash: ownHash, ...plan } }) => ({
      key,
      ...stack,
      'plan-hash': ownHash,
      ...plan,
    })),
  };
  return `${jsonText(document, 2)}\n`;
}

function toMarkdown(plans: readonly PublicPlan[], hash: string | undefined): string {
  const sections = plans.map(
    ({ plan }) => `## Plan of stack ${inlineCode(plan.stack.name)}\n\n${planMarkdown(plan, MARKDOWN_SIZE)}`,
  );
  const hashLine = hash === undefined || plans.length === 1 ? [] : [`plan-hash: ${inlineCode(hash)}`];
  return `${[...sections, ...hashLine].join('\n\n')}\n`;
}
