import { RequestError } from '../../errors/index.js';
import type { ResourceChanges, Stack, StackChange, StackPreview, ValidTemplate } from '../../heat/index.js';
import type { Context, Files } from '../context.js';
import { isCommitTag, tagsToSend } from '../ownership.js';
import type { Wanted } from '../request.js';
import { definitionOf } from '../definition.js';
import { askPreview, previewAnew, usesOwnName } from './ask-preview.js';
import { assess, type Assessed } from './assess.js';
import { asText, fileChanges, sameJson, sameParameter } from './compare.js';
import { isJson, outputsOf, type Definitions, type Json } from './definitions.js';
import type { Plan, PlannedChange, ValueChange } from './plan.js';
import { planHash } from './plan-hash.js';
import { placeOf } from './place-resource.js';
import { givenValue, newSide, withoutEnvironments } from './sides.js';

/** What is shown in place of a value that Heat hides. */
const HIDDEN = '(hidden)';

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
  const after = newSide(files);
  return {
    stack: { name: request.stackName, id: replaced?.id, status: replaced?.state },
    kind: replaced === undefined ? 'create' : 'recreate',
    changes: additions(preview),
    unchanged: 0,
    parameters: Object.entries(preview.parameters).flatMap(([name, value]) =>
      isOwnParameter(name) ? [{ name, before: undefined, after: shown(name, value, files) }] : [],
    ),
    outputs: outputChanges({}, outputsOf(after)),
    files: [],
    cautions: replaced === undefined ? [] : cautionsAnew(files),
    hash: hashOf(request, files, tags, replaced, undefined, undefined),
  };
}

/** What an update would do: Heat's answer, and what is behind it. */
export async function planUpdate(
  context: Context,
  request: Wanted,
  files: Files,
  stack: Stack,
): Promise<Plan> {
  const { heat } = context;
  const tags = tagsToSend(request, stack.tags, context.owner);
  const change: StackChange = {
    ...definitionOf(files),
    tags,
    ...(request.clearParameters.length > 0 ? { clearParameters: request.clearParameters } : {}),
  };
  const [{ answer, caution }, valid, template, deployedFiles] = await Promise.all([
    askPreview(heat, stack.ref, change, request.keepExisting),
    validated(context, request, files),
    heat.getTemplate(stack.ref),
    heat.getFiles(stack.ref),
  ]);
  const after = newSide(files, request.keepExisting ? { template, files: deployedFiles } : undefined);
  const before: Definitions = {
    template,
    files: withoutEnvironments(deployedFiles),
    registry: after.registry,
  };
  const parameters = valid === undefined ? [] : parameterChanges(stack, valid, files, request.keepExisting);
  const changedFiles = fileChanges(before.files, after.files);
  const assessed = assess(answer, {
    root: stack.ref,
    before,
    after,
    parameters,
    hidden: new Set(files.hiddenParameters),
    files: new Set(changedFiles.map(({ file }) => file)),
    showsNested: caution.length === 0,
  });
  return {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'update',
    ...assessed,
    parameters,
    outputs: outputChanges(outputsOf(before), outputsOf(after)),
    files: changedFiles,
    cautions: [...caution, ...cautions(request, files, answer, assessed)],
    hash: hashOf(request, files, tags, stack, template, before.files),
  };
}

/** The template's parameters; of one that leans on what the stack keeps Heat may not be able to tell them. */
async function validated(
  { heat }: Context,
  { keepExisting }: Wanted,
  files: Files,
): Promise<ValidTemplate | undefined> {
  if (files.template === undefined) return undefined;
  try {
    return await heat.validateTemplate(definitionOf(files));
  } catch (error) {
    if (keepExisting && error instanceof RequestError && error.status === 400) return undefined;
    throw error;
  }
}

function additions({ name, resources }: StackPreview): PlannedChange[] {
  return resources
    .map((resource): PlannedChange => {
      const path = placeOf(resource, { name, id: '' }).join('/');
      return { path, type: resource.type, action: 'add', values: [], notes: [] };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function parameterChanges(
  stack: Stack,
  validated: ValidTemplate,
  files: Files,
  keeps: boolean,
): ValueChange[] {
  const names = new Set(validated.parameters.map(({ name }) => name));
  const gone = Object.keys(stack.parameters).filter((name) => isOwnParameter(name) && !names.has(name));
  const given = validated.parameters.flatMap(({ name, value, defaultValue }): ValueChange[] => {
    if (files.hiddenParameters.includes(name)) return [];
    const [before, after] = [
      stack.parameters[name],
      value ?? givenValue(files, name) ?? (keeps ? stack.parameters[name] : defaultValue),
    ];
    if (sameParameter(before, after)) return [];
    return [{ name, before: asText(before), after: asText(after) }];
  });
  return [
    ...given,
    ...gone.map((name) => ({ name, before: asText(stack.parameters[name]), after: undefined })),
  ];
}

function outputChanges(before: Json, after: Json): ValueChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const [left, right] = [valueOf(before[name]), valueOf(after[name])];
    return sameJson(left, right) ? [] : [{ name, before: asText(left), after: asText(right) }];
  });
}

function valueOf(output: unknown): unknown {
  return isJson(output) ? (output['value'] ?? output['Value']) : undefined;
}

function shown(name: string, value: string, files: Files): string | undefined {
  return files.hiddenParameters.includes(name) ? HIDDEN : asText(value);
}

function isOwnParameter(name: string): boolean {
  return !name.startsWith('OS::') && !name.startsWith('AWS::');
}

function cautions(request: Wanted, files: Files, answer: ResourceChanges, { changes }: Assessed): string[] {
  const stacks = answer.updated.filter(({ type }) => type === 'OS::Heat::Stack');
  const hidden = files.hiddenParameters.filter((name) =>
    changes.some(({ notes }) => notes.some((note) => note.includes(` "${name}",`))),
  );
  return [
    ...(request.converge
      ? ['With converge: true Heat also compares with the real resources; a preview does not show that']
      : []),
    ...(hidden.length === 0
      ? []
      : [`Whether these hidden parameters change cannot be seen: ${hidden.join(', ')}`]),
    ...stacks.map(({ name }) => `Heat does not show what happens inside of ${name} (OS::Heat::Stack)`),
  ];
}

function cautionsAnew(files: Files): string[] {
  const named =
    'Heat previews it under another name while this one is taken: what depends on OS::stack_name may come out differently';
  return [
    'The stack that is there is deleted first, with everything in it',
    ...(usesOwnName(files) ? [named] : []),
  ];
}

function hashOf(
  request: Wanted,
  files: Files,
  tags: readonly string[],
  stack: Stack | undefined,
  template: Json | undefined,
  deployedFiles: Readonly<Record<string, string>> | undefined,
): string {
  const own = withoutEnvironments(files.files, files.environmentFiles);
  const { keepExisting, clearParameters, converge, disableRollback } = request;
  const environments = files.request.environmentFiles.map((key) => files.request.files[key]);
  return planHash({
    stack: [request.stackName, stack?.id],
    deployedTemplate: [template, deployedFiles],
    deployedParameters: stack?.parameters ?? {},
    template: [files.template, own],
    parameters: [environments, files.request.parameters],
    options: {
      keepExisting,
      clearParameters,
      converge,
      disableRollback,
      // The plan of a pull request is approved for the commit that merges it.
      tags: tags.filter((tag) => !isCommitTag(tag)).sort(),
    },
  });
}
