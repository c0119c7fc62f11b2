import type { Stack, StackChange } from '../../heat/index.js';
import type { Context, Files } from '../context.js';
import { definitionOf } from '../definition.js';
import type { Listing } from '../listed-resources.js';
import { tagsToSend } from '../ownership.js';
import type { Wanted } from '../request.js';
import { updateCautions } from './cautions.js';
import { fileChanges } from './compare.js';
import { definitionChanges } from './definition-changes.js';
import { readOnce } from './definitions.js';
import { readHeatFacts } from './heat-facts.js';
import type { Plan, Unseen } from './plan.js';
import { planWithFacts } from './plan-with-facts.js';
import { requestHash } from './request-hash.js';
import { hiddenParameters, requestedParameters } from './requested-parameters.js';
import { changedOutputs, otherResources } from './root-changes.js';
import { deployedSide, newSide } from './sides.js';
import { updateSides } from './stack-sides.js';

/** What an update would do: Heat's answer, and what is behind it. */
export async function planUpdate(
  context: Context,
  request: Wanted,
  files: Files,
  stack: Stack,
): Promise<Plan> {
  const { heat } = context;
  const tags = tagsToSend(request, stack.tags, context.owner);
  const change = updateOf(request, files, tags);
  const read = readOnce();
  const question = { request, files, stack, change, read };
  const { answer, deployed, valid, listing } = await readHeatFacts(context, question);
  const after = newSide(files, read, request.keepExisting ? deployed : undefined);
  const before = deployedSide(deployed, files, read);
  const parameters = requestedParameters(request, files, stack, valid, read);
  const changedFiles = fileChanges(before.files, after.files);
  const hidden = new Set(hiddenParameters(files, valid));
  const names = new Set(parameters.map(({ name }) => name));
  const sides = updateSides({ request, files, stack, deployed, valid, hidden, before, after, read });
  const plan = await planWithFacts(heat, {
    root: stack.ref,
    ...sides,
    pseudo: (name) => stack.parameters[name],
    listing,
    answer,
    parameters: names,
    files: new Set(changedFiles.map(({ file }) => file)),
    isBeforeCertain: isMadeOfItsTemplate(stack),
  });
  const unseen = [...(request.converge ? [CONVERGED] : []), ...plan.unseen];
  const tagsAfter = request.keepExisting && tags.length === 0 ? stack.tags : tags;
  return {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'update',
    changes: plan.changes,
    unchanged: plan.unchanged,
    parameters,
    outputs: changedOutputs(before, after, plan),
    files: changedFiles,
    definition: [
      ...definitionChanges(
        { ...before, environment: deployed.environment, tags: stack.tags },
        { ...after, environment: valid?.environment, tags: tagsAfter },
      ),
      ...otherResources(before, after, plan),
    ],
    unseen,
    cautions: updateCautions(request, hidden, before, after, plan, unseen),
    hash: requestHash(request, files, tags, stack, [
      deployed.template,
      deployed.files,
      inUnseen(listing, unseen),
    ]),
  };
}

/** The update as it is sent to Heat. */
function updateOf({ clearParameters }: Wanted, files: Files, tags: readonly string[]): StackChange {
  return { ...definitionOf(files), tags, ...(clearParameters.length > 0 ? { clearParameters } : {}) };
}

const CONVERGED: Unseen = {
  path: '',
  fate: 'unknown',
  among: 'all',
  because: 'with converge: true Heat also compares with the real resources, and no preview shows that',
};

/** What is deployed where no preview looks: another nested stack there is another plan. */
function inUnseen({ resources, unlisted }: Listing, unseen: readonly Unseen[]): unknown {
  const isIn = (path: string): boolean =>
    unseen.some((part) => part.path !== '' && `${path}/`.startsWith(`${part.path}/`));
  const facts = resources
    .filter(({ path }) => isIn(path))
    .map(({ path, type, resource }) => [path, type, resource.physicalId]);
  return [
    facts.sort(),
    unlisted
      .map(({ path }) => path)
      .filter(isIn)
      .sort(),
  ];
}

/** Of any other one nobody knows how far the template got: after an update that failed, or while one runs. */
function isMadeOfItsTemplate({ action, status }: Stack): boolean {
  return status === 'COMPLETE' || action === 'CHECK';
}
