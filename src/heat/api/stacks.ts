import * as v from 'valibot';
import { decode, JsonText, buildPath, withExactNumbers } from '../../http/index.js';
import { undefinedIfNotFound, isNotFound } from '../not-found.js';
import { readAccepted, toAccepted, type Accepted } from './accepted.js';
import { toRequestBody, type NewStack, type StackChange } from './definition.js';
import { explainRedirect, isRedirect, type SendRequest } from '../transport.js';
import { parseStackRef, type StackRef } from '../ref.js';
import { json, textMapOf } from '../schema.js';
import { listStacks } from './stack-list.js';
import { stackSchema, type Created, type Stack } from './stack.js';

type Json = Readonly<Record<string, unknown>>;

const foundSchema = v.object({ stack: v.object({ stack_name: v.string(), id: v.string() }) });

/** `GET /stacks/detail` is a route of its own, a list (heat/api/openstack/v1/__init__.py): the only name that is taken so. */
const NAME_OF_A_ROUTE = 'detail';

/** Reads the redirect of `lookup` in heat/api/openstack/v1/stacks.py; where a proxy followed it, the stack. */
export async function findStack(send: SendRequest, nameOrId: string): Promise<StackRef | undefined> {
  if (nameOrId === NAME_OF_A_ROUTE) return (await listStacks(send, { names: [nameOrId] }))[0]?.ref;
  const url = buildPath`/stacks/${nameOrId}`;
  const answer = await undefinedIfNotFound(undefined, send({ method: 'GET', path: url, redirect: 'return' }));
  if (answer === undefined) return undefined;
  if (!isRedirect(answer)) {
    const { stack } = decode(foundSchema, answer, "Heat's answer to the look-up of a stack");
    return { name: stack.stack_name, id: stack.id };
  }
  const ref = parseStackRef(answer.headers['location'] ?? '');
  if (ref === undefined) throw explainRedirect(answer);
  return ref;
}

export async function createStack(send: SendRequest, stack: NewStack): Promise<Created> {
  const answer = await send({ method: 'POST', path: '/stacks', json: toRequestBody(stack) });
  const { id } = decode(
    v.object({ stack: v.object({ id: v.string() }) }),
    answer,
    "Heat's answer to the creation of a stack",
  ).stack;
  return { ref: { name: stack.name, id }, ...readAccepted(answer) };
}

export async function getStack(
  send: SendRequest,
  ref: StackRef,
  options: { readonly resolveOutputs?: boolean },
): Promise<Stack | undefined> {
  const answer = await undefinedIfNotFound(
    undefined,
    send({ method: 'GET', path: pathOf(ref), query: { resolve_outputs: options.resolveOutputs } }),
  );
  return answer && decode(v.object({ stack: stackSchema }), withExactNumbers(answer), "Heat's stack").stack;
}

export async function updateStack(send: SendRequest, ref: StackRef, change: StackChange): Promise<Accepted> {
  return toAccepted(202, await send({ method: 'PUT', path: pathOf(ref), json: toRequestBody(change) }));
}

export async function patchStack(send: SendRequest, ref: StackRef, change: StackChange): Promise<Accepted> {
  return toAccepted(202, await send({ method: 'PATCH', path: pathOf(ref), json: toRequestBody(change) }));
}

export async function deleteStack(send: SendRequest, ref: StackRef): Promise<Accepted> {
  try {
    return toAccepted(204, await send({ method: 'DELETE', path: pathOf(ref) }));
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { serverTime: undefined, requestId: error.requestId };
  }
}

/** How the numbers of an answer are to be read; not set: as JavaScript's own. */
export interface NumberOptions {
  /** Numbers that JavaScript would change are `LosslessNumber`s of lossless-json. */
  readonly exactNumbers?: boolean;
}

export async function getTemplate(
  send: SendRequest,
  ref: StackRef,
  { exactNumbers = false }: NumberOptions = {},
): Promise<Json> {
  const answer = await send({ method: 'GET', path: `${pathOf(ref)}/template` });
  return decode(json, exactNumbers ? withExactNumbers(answer) : answer, "Heat's template");
}

export function getEnvironment(send: SendRequest, ref: StackRef): Promise<Json> {
  return getJson(send, `${pathOf(ref)}/environment`, "Heat's environment");
}

/** What a stack is made of, as Heat keeps it. */
export interface DeployedDefinition {
  readonly template: Json;
  /** The same as it came: sent back, no number in it has changed. */
  readonly templateText: JsonText;
  /** Merged from all environments and parameters; hidden parameters read `******`. */
  readonly environment: Json;
  readonly environmentText: JsonText;
  readonly files: Readonly<Record<string, string>>;
}

export async function getDeployed(send: SendRequest, ref: StackRef): Promise<DeployedDefinition> {
  const [template, environment, files] = await Promise.all([
    send({ method: 'GET', path: `${pathOf(ref)}/template` }),
    send({ method: 'GET', path: `${pathOf(ref)}/environment` }),
    getFiles(send, ref),
  ]);
  return {
    template: decode(json, template, "Heat's template"),
    templateText: new JsonText(template.body),
    environment: decode(v.nullable(json), environment, "Heat's environment") ?? {},
    environmentText: new JsonText(environment.body),
    files,
  };
}

export async function getFiles(send: SendRequest, ref: StackRef): Promise<Readonly<Record<string, string>>> {
  const answer = await send({ method: 'GET', path: `${pathOf(ref)}/files` });
  return textMapOf(decode(v.nullable(json), answer, "Heat's files"));
}

export async function abandonStack(send: SendRequest, ref: StackRef): Promise<Json> {
  const answer = await send({ method: 'DELETE', path: `${pathOf(ref)}/abandon` });
  return decode(json, answer, "Heat's abandoned stack");
}

export function exportStack(send: SendRequest, ref: StackRef): Promise<Json> {
  return getJson(send, `${pathOf(ref)}/export`, "Heat's exported stack");
}

async function getJson(send: SendRequest, url: string, what: string): Promise<Json> {
  return decode(json, await send({ method: 'GET', path: url }), what);
}

function pathOf(ref: StackRef): string {
  return buildPath`/stacks/${ref.name}/${ref.id}`;
}

/** `ActionController.ACTIONS` in heat/api/openstack/v1/actions.py. */
export type StackAction = 'suspend' | 'resume' | 'check' | 'cancel_update' | 'cancel_without_rollback';

export async function act(send: SendRequest, ref: StackRef, action: StackAction): Promise<Accepted> {
  const url = buildPath`/stacks/${ref.name}/${ref.id}/actions`;
  return readAccepted(await send({ method: 'POST', path: url, json: { [action]: null } }));
}
