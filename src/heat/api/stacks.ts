import * as v from 'valibot';
import { decode, JsonText, buildPath, withExactNumbers } from '../../http/index.js';
import { undefinedIfNotFound, isNotFound } from '../not-found.js';
import { readAccepted, readAcceptedWithStatus, type Accepted } from './accepted.js';
import { toRequestBody, type NewStack, type StackChange } from './definition.js';
import { redirectError, isRedirect, type SendRequest } from '../transport.js';
import { parseStackRef, type StackRef } from '../ref.js';
import { json, toTextMap } from '../schema.js';
import { listStacks } from './stack-list.js';
import { stackSchema, type Created, type Stack } from './stack.js';

type Json = Readonly<Record<string, unknown>>;

const lookupSchema = v.object({ stack: v.object({ stack_name: v.string(), id: v.string() }) });

/** A stack of this name cannot be looked up, since `GET /stacks/detail` lists stacks (heat/api/openstack/v1/__init__.py). */
const RESERVED_NAME = 'detail';

/** Parses the redirect of `lookup` in heat/api/openstack/v1/stacks.py, or the stack if a proxy followed the redirect. */
export async function findStack(send: SendRequest, nameOrId: string): Promise<StackRef | undefined> {
  if (nameOrId === RESERVED_NAME) return (await listStacks(send, { names: [nameOrId] }))[0]?.ref;
  const url = buildPath`/stacks/${nameOrId}`;
  const response = await undefinedIfNotFound(
    undefined,
    send({ method: 'GET', path: url, redirect: 'return' }),
  );
  if (response === undefined) return undefined;
  if (!isRedirect(response)) {
    const { stack } = decode(lookupSchema, response, "Heat's answer to the look-up of a stack");
    return { name: stack.stack_name, id: stack.id };
  }
  const ref = parseStackRef(response.headers['location'] ?? '');
  if (ref === undefined) throw redirectError(response);
  return ref;
}

export async function createStack(send: SendRequest, stack: NewStack): Promise<Created> {
  const response = await send({ method: 'POST', path: '/stacks', json: toRequestBody(stack) });
  const { id } = decode(
    v.object({ stack: v.object({ id: v.string() }) }),
    response,
    "Heat's answer to the creation of a stack",
  ).stack;
  return { ref: { name: stack.name, id }, ...readAccepted(response) };
}

export async function getStack(
  send: SendRequest,
  ref: StackRef,
  options: { readonly resolveOutputs?: boolean },
): Promise<Stack | undefined> {
  const response = await undefinedIfNotFound(
    undefined,
    send({ method: 'GET', path: toPath(ref), query: { resolve_outputs: options.resolveOutputs } }),
  );
  return (
    response && decode(v.object({ stack: stackSchema }), withExactNumbers(response), "Heat's stack").stack
  );
}

export async function updateStack(send: SendRequest, ref: StackRef, change: StackChange): Promise<Accepted> {
  return readAcceptedWithStatus(
    202,
    await send({ method: 'PUT', path: toPath(ref), json: toRequestBody(change) }),
  );
}

export async function patchStack(send: SendRequest, ref: StackRef, change: StackChange): Promise<Accepted> {
  return readAcceptedWithStatus(
    202,
    await send({ method: 'PATCH', path: toPath(ref), json: toRequestBody(change) }),
  );
}

export async function deleteStack(send: SendRequest, ref: StackRef): Promise<Accepted> {
  try {
    return readAcceptedWithStatus(204, await send({ method: 'DELETE', path: toPath(ref) }));
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { serverTime: undefined, requestId: error.requestId };
  }
}

/** How to parse the numbers of a response. Default: as JavaScript numbers. */
export interface NumberOptions {
  /** Return numbers that JavaScript would change as `LosslessNumber` of lossless-json. */
  readonly exactNumbers?: boolean;
}

export async function getTemplate(
  send: SendRequest,
  ref: StackRef,
  { exactNumbers = false }: NumberOptions = {},
): Promise<Json> {
  const response = await send({ method: 'GET', path: `${toPath(ref)}/template` });
  return decode(json, exactNumbers ? withExactNumbers(response) : response, "Heat's template");
}

export function getEnvironment(send: SendRequest, ref: StackRef): Promise<Json> {
  return getJson(send, `${toPath(ref)}/environment`, "Heat's environment");
}

/** Template, environment and files of a stack, as stored by Heat. */
export interface DeployedDefinition {
  readonly template: Json;
  /** The template verbatim, so that sending it again does not change any number. */
  readonly templateText: JsonText;
  /** Merged from all environments and parameters; values of hidden parameters are `******`. */
  readonly environment: Json;
  readonly environmentText: JsonText;
  readonly files: Readonly<Record<string, string>>;
}

export async function getDeployed(send: SendRequest, ref: StackRef): Promise<DeployedDefinition> {
  const [template, environment, files] = await Promise.all([
    send({ method: 'GET', path: `${toPath(ref)}/template` }),
    send({ method: 'GET', path: `${toPath(ref)}/environment` }),
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
  const response = await send({ method: 'GET', path: `${toPath(ref)}/files` });
  return toTextMap(decode(v.nullable(json), response, "Heat's files"));
}

export async function abandonStack(send: SendRequest, ref: StackRef): Promise<Json> {
  const response = await send({ method: 'DELETE', path: `${toPath(ref)}/abandon` });
  return decode(json, response, "Heat's abandoned stack");
}

export function exportStack(send: SendRequest, ref: StackRef): Promise<Json> {
  return getJson(send, `${toPath(ref)}/export`, "Heat's exported stack");
}

async function getJson(send: SendRequest, url: string, what: string): Promise<Json> {
  return decode(json, await send({ method: 'GET', path: url }), what);
}

function toPath(ref: StackRef): string {
  return buildPath`/stacks/${ref.name}/${ref.id}`;
}

/** `ActionController.ACTIONS` in heat/api/openstack/v1/actions.py. */
export type StackAction = 'suspend' | 'resume' | 'check' | 'cancel_update' | 'cancel_without_rollback';

export async function runAction(send: SendRequest, ref: StackRef, action: StackAction): Promise<Accepted> {
  const url = buildPath`/stacks/${ref.name}/${ref.id}/actions`;
  return readAccepted(await send({ method: 'POST', path: url, json: { [action]: null } }));
}
