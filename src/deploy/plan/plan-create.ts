import type { Stack } from '../../heat/index.js';
import type { Context, Files } from '../context.js';
import { definitionOf } from '../definition.js';
import type { Listing } from '../listed-resources.js';
import { tagsToSend } from '../ownership.js';
import type { Wanted } from '../request.js';
import { previewAnew } from './ask-preview.js';
import { recreateCautions } from './cautions.js';
import { asText } from './compare.js';
import { outputChanges } from './definition-changes.js';
import { readOnce } from './definitions.js';
import { isOwnParameter } from './parameter-changes.js';
import type { Plan } from './plan.js';
import { planResources } from './plan-resources.js';
import { requestHash } from './request-hash.js';
import { newSide } from './sides.js';
import { newStackSide } from './stack-sides.js';

/** What is shown in place of a value that Heat hides. */
const HIDDEN = '(hidden)';

const NOTHING_LISTED: Listing = { resources: [], unlisted: [] };

/** What a create would do. Heat's preview of it also checks everything that a create checks. */
export async function planCreate(
  context: Context,
  request: Wanted,
  files: Files,
  replaced: Stack | undefined,
): Promise<Plan> {
  const tags = tagsToSend(request, replaced?.tags ?? [], context.owner);
  const wanted = { ...definitionOf(files), name: request.stackName, tags };
  const preview = await (replaced === undefined
    ? context.heat.previewStack(wanted)
    : previewAnew(context.heat, wanted));
  const read = readOnce();
  const after = newSide(files, read);
  const { changes } = planResources({
    root: { name: preview.name, id: '' },
    before: undefined,
    after: newStackSide(files, after, preview.parameters, read),
    pseudo: (name) => preview.parameters[name],
    listing: NOTHING_LISTED,
    answer: { unchanged: [], updated: [], replaced: [], deleted: [], added: preview.resources },
    schemas: new Map(),
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
  });
  return {
    stack: { name: request.stackName, id: replaced?.id, status: replaced?.state },
    kind: replaced === undefined ? 'create' : 'recreate',
    changes,
    unchanged: 0,
    parameters: Object.entries(preview.parameters).flatMap(([name, value]) =>
      isOwnParameter(name) ? [{ name, before: undefined, after: shown(name, value, files) }] : [],
    ),
    outputs: outputChanges({ ...after, template: {} }, after, new Set()),
    files: [],
    definition: [],
    unseen: [],
    cautions: replaced === undefined ? [] : recreateCautions(files),
    hash: requestHash(request, files, tags, replaced, undefined),
  };
}

function shown(name: string, value: string, files: Files): string | undefined {
  return files.hiddenParameters.includes(name) ? HIDDEN : asText(value);
}
