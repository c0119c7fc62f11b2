import type { Stack, StackPreview } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { Listing } from '../result/listed-resources.js';
import { toStackTags } from '../submit/expiry.js';
import { assertReplacedByCreate } from './requested-replacements.js';
import type { StackSpec } from '../request.js';
import { previewUnderTemporaryName } from './preview/fetch-preview.js';
import { describeRecreateWarnings } from './warnings.js';
import { formatValue } from './definitions/compare.js';
import { findOutputChanges } from './definitions/definition-changes.js';
import { isUserParameter } from './definitions/parameter-changes.js';
import type { Plan, ValueChange } from './plan.js';
import type { StackSide } from './resources/changes-input.js';
import { planResources } from './plan-resources.js';
import { hashRequest } from './plan-hash.js';
import { toDesiredDefinitions } from './definitions/desired-and-deployed.js';
import { createStackSide } from './definitions/stack-definitions.js';
import type { Bundle } from '../../template/index.js';
import { ownValue } from '../../template/index.js';

/** Shown instead of a value that Heat hides. */
const HIDDEN = '(hidden)';

const NOTHING_LISTED: Listing = { resources: [], unlisted: [] };

/**
 * Plans a create. Heat's preview also runs all checks of a create. `replaced` is the stack that a recreate deletes
 * first.
 */
export async function planCreate(
  context: Context,
  request: StackSpec,
  files: Bundle,
  replaced: Stack | undefined,
): Promise<Plan> {
  await assertReplacedByCreate(context.heat, request, replaced);
  const tags = toStackTags(context, request, replaced?.tags ?? []);
  const wanted = { ...files.request, name: request.stackName, tags };
  const preview = await (replaced === undefined
    ? context.heat.previewStack(wanted)
    : previewUnderTemporaryName(context.heat, wanted));
  const desired = files.definition();
  const after = toDesiredDefinitions(desired);
  return {
    stack: { name: request.stackName, id: replaced?.id, status: replaced?.state },
    kind: replaced === undefined ? 'create' : 'recreate',
    changes: planNewResources(preview, createStackSide(desired, after, preview.parameters)),
    unchanged: 0,
    parameters: toParameterChanges(preview.parameters, files),
    outputs: findOutputChanges({ ...after, template: {} }, after, new Set()),
    files: [],
    definition: [],
    unseen: [],
    warnings: replaced === undefined ? [] : describeRecreateWarnings(files),
    hash: hashRequest(request, files, { tags, stack: replaced }),
  };
}

function planNewResources(preview: StackPreview, after: StackSide): Plan['changes'] {
  return planResources({
    root: { name: preview.name, id: '' },
    before: undefined,
    after,
    pseudo: (name) => ownValue(preview.parameters, name),
    listing: NOTHING_LISTED,
    answer: { unchanged: [], updated: [], replaced: [], deleted: [], added: preview.resources },
    schemas: new Map(),
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  }).changes;
}

function toParameterChanges(
  parameters: Readonly<Record<string, string>>,
  files: Bundle,
): readonly ValueChange[] {
  return Object.entries(parameters)
    .filter(([name]) => isUserParameter(name))
    .map(([name, value]) => ({ name, before: undefined, after: displayValue(name, value, files) }));
}

function displayValue(name: string, value: string, files: Bundle): string | undefined {
  return files.hiddenParameters.includes(name) ? HIDDEN : formatValue(value);
}
