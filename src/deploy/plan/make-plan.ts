import { RequestError } from '../../errors/index.js';
import { readTemplate } from '../../template/index.js';
import type {
  ResourceChanges,
  Stack,
  StackChange,
  StackRef,
  StackPreview,
  ValidTemplate,
} from '../../heat/index.js';
import type { Context, Files } from '../context.js';
import { tagsToSend } from '../ownership.js';
import type { DeployRequest } from '../request.js';
import { definitionOf } from '../definition.js';
import { assess, type Assessed } from './assess.js';
import { asText, fileChanges, sameJson, sameParameter } from './compare.js';
import { isJson, outputsOf, type Definitions, type Json } from './definitions.js';
import type { Plan, PlannedChange, ValueChange } from './plan.js';
import { planHash } from './plan-hash.js';
import { placeOf } from './place-resource.js';

type PlanRequest = Pick<
  DeployRequest,
  | 'stackName'
  | 'tags'
  | 'own'
  | 'keepExisting'
  | 'clearParameters'
  | 'converge'
  | 'disableRollback'
  | 'timeoutMinutes'
>;

/** What is shown in place of a value that Heat hides. */
const HIDDEN = '(hidden)';

/** What a create would do. Heat's preview of it also checks everything that a create checks. */
export async function planCreate(
  context: Context,
  request: PlanRequest,
  files: Files,
  replaced: Stack | undefined,
): Promise<Plan> {
  const tags = tagsToSend(request.tags, replaced?.tags ?? [], request.own ? context.owner : undefined);
  const preview = await context.heat.previewStack({ ...definitionOf(files), name: request.stackName, tags });
  const after = newSide(files);
  return {
    stack: { name: request.stackName, id: replaced?.id, status: replaced?.state },
    kind: replaced === undefined ? 'create' : 'recreate',
    changes: additions(preview, request.stackName),
    unchanged: 0,
    parameters: Object.entries(preview.parameters).flatMap(([name, value]) =>
      isOwnParameter(name) ? [{ name, before: undefined, after: shown(name, value, files) }] : [],
    ),
    outputs: outputChanges({}, outputsOf(after)),
    files: [],
    cautions:
      replaced === undefined ? [] : ['The stack that is there is deleted first, with everything in it'],
    hash: hashOf(request, files, tags, replaced, undefined, undefined),
  };
}

/** What an update would do: Heat's answer, and what is behind it. */
export async function planUpdate(
  context: Context,
  request: PlanRequest,
  files: Files,
  stack: Stack,
): Promise<Plan> {
  const { heat } = context;
  const tags = tagsToSend(request.tags, stack.tags, request.own ? context.owner : undefined);
  const change: StackChange = {
    ...definitionOf(files),
    tags,
    ...(request.clearParameters.length > 0 ? { clearParameters: request.clearParameters } : {}),
  };
  const [{ answer, caution }, validated, template, deployedFiles] = await Promise.all([
    askPreview(heat, stack.ref, change, request.keepExisting),
    files.template === undefined ? Promise.resolve(undefined) : heat.validateTemplate(definitionOf(files)),
    heat.getTemplate(stack.ref),
    heat.getFiles(stack.ref),
  ]);
  const after = newSide(files, request.keepExisting ? { template, files: deployedFiles } : undefined);
  const before: Definitions = {
    template,
    files: withoutEnvironments(deployedFiles),
    registry: after.registry,
  };
  const parameters =
    validated === undefined ? [] : parameterChanges(stack, validated, files, request.keepExisting);
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

/**
 * Heat's answer, nested stacks included where it can: Heat 19 stumbles over a nested stack that is added inside of
 * another one (`format_stack_resource` in heat/engine/api.py, an untyped 400), and then knows the outer ones only.
 */
async function askPreview(
  heat: Context['heat'],
  ref: StackRef,
  change: StackChange,
  keepExisting: boolean,
): Promise<{ readonly answer: ResourceChanges; readonly caution: readonly string[] }> {
  const ask = (showNested: boolean): Promise<ResourceChanges> =>
    keepExisting
      ? heat.previewPatch(ref, change, { showNested })
      : heat.previewUpdate(ref, change, { showNested });
  try {
    return { answer: await ask(true), caution: [] };
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 400 || !UNTYPED.has(error.type)) throw error;
    const text = 'Heat could not preview the nested stacks: what happens inside of them is not in this plan';
    return { answer: await ask(false), caution: [text] };
  }
}

const UNTYPED: ReadonlySet<string | undefined> = new Set([undefined, 'HTTPBadRequest', 'TypeError']);

function newSide(
  files: Files,
  kept?: { readonly template: Json; readonly files: Readonly<Record<string, string>> },
): Definitions {
  const parsed = files.template === undefined ? kept?.template : readTemplate(files.template);
  const own = withoutEnvironments(files.files, files.environmentFiles);
  return {
    template: isJson(parsed) ? parsed : {},
    files: kept === undefined ? own : { ...withoutEnvironments(kept.files), ...own },
    registry: registryOf(files),
  };
}

/** The environments are what the user reads as parameters and types, and hold what Heat may hide. */
function withoutEnvironments(
  files: Readonly<Record<string, string>>,
  environmentFiles: readonly string[] = [],
): Record<string, string> {
  const isEnvironment = (key: string, text: string): boolean => {
    if (environmentFiles.includes(key) || key.startsWith('action://')) return true;
    const parsed = /(^|\n)\s*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/.test(text)
      ? readTemplate(text)
      : undefined;
    return (
      isJson(parsed) &&
      !(
        'heat_template_version' in parsed ||
        'resources' in parsed ||
        'AWSTemplateFormatVersion' in parsed ||
        'HeatTemplateFormatVersion' in parsed
      )
    );
  };
  return Object.fromEntries(Object.entries(files).filter(([key, text]) => !isEnvironment(key, text)));
}

function registryOf(files: Files): Record<string, string> {
  const found: Record<string, string> = {};
  for (const key of files.environmentFiles) {
    const parsed = readTemplate(files.files[key] ?? '');
    const registry = isJson(parsed) ? parsed['resource_registry'] : undefined;
    for (const [type, target] of Object.entries(isJson(registry) ? registry : {})) {
      if (typeof target === 'string') found[type] = target;
    }
  }
  return found;
}

function additions({ resources }: StackPreview, stackName: string): PlannedChange[] {
  return resources
    .map((resource): PlannedChange => {
      const path = placeOf(resource, { name: stackName, id: '' }).join('/');
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
      value ?? (keeps ? stack.parameters[name] : defaultValue),
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

function cautions(
  request: PlanRequest,
  files: Files,
  answer: ResourceChanges,
  { changes }: Assessed,
): string[] {
  const stacks = answer.updated.filter(({ type }) => type === 'OS::Heat::Stack');
  const hidden = files.hiddenParameters.filter((name) =>
    changes.some(({ notes }) => notes.some((note) => note.includes(` ${name},`))),
  );
  return [
    ...(request.converge
      ? ['With converge Heat also compares with the real resources; a preview does not show that']
      : []),
    ...(hidden.length === 0
      ? []
      : [`Whether these hidden parameters change cannot be seen: ${hidden.join(', ')}`]),
    ...stacks.map(({ name }) => `What happens inside of ${name} (OS::Heat::Stack) is not shown by Heat`),
  ];
}

function hashOf(
  request: PlanRequest,
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
    options: { keepExisting, clearParameters, converge, disableRollback, tags: [...tags].sort() },
  });
}
