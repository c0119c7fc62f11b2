import path from 'node:path';
import { createOnce, deleteOnce, updateOnce, type AskContext } from './deploy/index.js';
import { explain, RequestError, StackError } from './errors/index.js';
import {
  isInProgress,
  type HeatClient,
  type Stack,
  type StackDefinition,
  type StackRef,
} from './heat/index.js';
import type { Http } from './http/index.js';
import {
  connect,
  type InfomaniakClientOptions,
  type InfomaniakCredentials,
  type Logger,
} from './infomaniak/connect.js';
import { logFailure } from './infomaniak/log-failure.js';
import * as shapes from './infomaniak/shapes.js';
import type {
  ResourceDetails,
  StackDetails,
  StackEventEntry,
  StackListEntry,
  StackResourceEntry,
  TemplateValidation,
} from './infomaniak/shapes.js';
import { clock } from './runner/clock.js';
import { bundle, type Bundle } from './template/index.js';

type Map = Readonly<Record<string, unknown>>;

/** What else Heat may be told of a stack. */
type Extra = Pick<StackDefinition, 'files' | 'environmentFiles' | 'tags'>;

const DEFAULT_TIMEOUT_MINUTES = 60;

/**
 * The specification's client: thirteen methods over the same `HeatClient` that the action uses, none of which throws.
 * A failure is logged, and the answer is what the specification names: `[]`, `null`, `false`, `{}`.
 */
export class InfomaniakHeatClient {
  readonly #heat: HeatClient;
  readonly #http: Http;
  readonly #logger: Logger;
  readonly #workspace: string;

  /** Over a client that is signed in already; `fromEnv` and `fromCredentials` sign in themselves. */
  constructor(heat: HeatClient, http: Http, options: InfomaniakClientOptions = {}) {
    this.#heat = heat;
    this.#http = http;
    this.#logger = options.logger ?? console;
    this.#workspace = options.workspace ?? process.cwd();
  }

  /** Signs in with what the environment has: `INFOMANIAK_*`, `OS_*`, `clouds.yaml`. Null when that fails. */
  static async fromEnv(
    env: Readonly<Record<string, string | undefined>> = process.env,
    options: InfomaniakClientOptions = {},
  ): Promise<InfomaniakHeatClient | null> {
    const hasOwn = (env['INFOMANIAK_APP_CREDENTIAL_ID'] ?? '') !== '';
    return InfomaniakHeatClient.#connected(hasOwn ? { provider: 'infomaniak' } : {}, env, options);
  }

  /** Signs in with an application credential. Null when that fails. */
  static async fromCredentials(
    credentials: InfomaniakCredentials,
    options: InfomaniakClientOptions = {},
  ): Promise<InfomaniakHeatClient | null> {
    const { applicationCredentialId, applicationCredentialSecret, authUrl, region, projectId } = credentials;
    const given = {
      applicationCredentialId,
      applicationCredentialSecret,
      authUrl,
      regionName: region,
      projectId,
    };
    return InfomaniakHeatClient.#connected({ provider: 'infomaniak', ...given }, {}, options);
  }

  static async #connected(
    ...[given, env, options]: Parameters<typeof connect>
  ): Promise<InfomaniakHeatClient | null> {
    const connection = await connect(given, env, options);
    return connection === undefined
      ? null
      : new InfomaniakHeatClient(connection.heat, connection.http, options);
  }

  /** Whether Heat answers us. */
  async validateConnection(): Promise<boolean> {
    return this.#attempt('validateConnection', false, async () => {
      await this.#heat.listStacks({ limit: 1 });
      return true;
    });
  }

  /** Ends the connections, so that the process can end. */
  async close(): Promise<void> {
    await this.#attempt('close', undefined, () => this.#http.close());
  }

  async listStacks(): Promise<readonly StackListEntry[]> {
    return this.#attempt('listStacks', [], async () => {
      const entries: StackListEntry[] = [];
      for await (const stack of this.#heat.listAllStacks()) entries.push(shapes.listEntry(stack));
      return entries;
    });
  }

  async getStack(stackId: string): Promise<StackDetails | null> {
    return this.#attempt('getStack', null, async () => shapes.details(await this.#stack(stackId)));
  }

  /** Asks Heat to create the stack, and does not wait for it. */
  async createStack(
    name: string,
    template: string,
    parameters: Map = {},
    environment: Map = {},
    timeoutMins: number = DEFAULT_TIMEOUT_MINUTES,
    disableRollback = false,
    extra: Extra = {},
  ): Promise<{ readonly id: string; readonly name: string } | null> {
    return this.#attempt('createStack', null, async () => {
      const definition = { template, parameters, environment, timeoutMinutes: timeoutMins, disableRollback };
      return this.#create(name, { ...definition, ...extra });
    });
  }

  /** The same from a file, whose `get_file`s and nested templates are sent along. */
  async createStackFromFile(
    name: string,
    templatePath: string,
    parameters: Map = {},
    options: { readonly timeoutMins?: number; readonly disableRollback?: boolean } = {},
  ): Promise<{ readonly id: string; readonly name: string } | null> {
    return this.#attempt('createStackFromFile', null, async () => {
      const { request } = await this.#bundle(templatePath, parameters);
      return this.#create(name, {
        ...request,
        timeoutMinutes: options.timeoutMins ?? DEFAULT_TIMEOUT_MINUTES,
        disableRollback: options.disableRollback ?? false,
      });
    });
  }

  async updateStack(
    stackId: string,
    template: string,
    parameters: Map = {},
    environment: Map = {},
    extra: Extra = {},
  ): Promise<boolean> {
    return this.#attempt('updateStack', false, async () => {
      const stack = await this.#stack(stackId);
      const change = { template, parameters, environment, tags: stack.tags, ...extra };
      await updateOnce(this.#submitting(), stack, change, false);
      return true;
    });
  }

  async deleteStack(stackId: string): Promise<boolean> {
    return this.#attempt('deleteStack', false, async () => {
      await deleteOnce(this.#submitting(), await this.#stack(stackId));
      return true;
    });
  }

  async suspendStack(stackId: string): Promise<boolean> {
    return this.#attempt('suspendStack', false, () => this.#act(stackId, 'suspend'));
  }

  async resumeStack(stackId: string): Promise<boolean> {
    return this.#attempt('resumeStack', false, () => this.#act(stackId, 'resume'));
  }

  async listStackResources(stackId: string): Promise<readonly StackResourceEntry[]> {
    return this.#attempt('listStackResources', [], async () => {
      const resources = await this.#heat.listResources(await this.#find(stackId));
      return resources.map(shapes.resourceEntry);
    });
  }

  async getStackResource(stackId: string, resourceName: string): Promise<ResourceDetails | null> {
    return this.#attempt('getStackResource', null, async () => {
      return shapes.resourceDetails(await this.#heat.getResource(await this.#find(stackId), resourceName));
    });
  }

  /** Oldest first; of one resource when it is named. */
  async listStackEvents(stackId: string, resourceName?: string): Promise<readonly StackEventEntry[]> {
    return this.#attempt('listStackEvents', [], async () => {
      const ref = await this.#find(stackId);
      const query = { sortDir: 'asc' } as const;
      const events =
        resourceName === undefined
          ? await this.#heat.listEvents(ref, query)
          : await this.#heat.listResourceEvents(ref, resourceName, query);
      return events.map(shapes.eventEntry);
    });
  }

  /** A template that Heat refuses is an answer, too; so is any other failure, by its words. */
  async validateTemplate(template: string, environment: Map = {}): Promise<TemplateValidation> {
    try {
      const { description, parameters } = await this.#heat.validateTemplate({ template, environment });
      const byName = Object.fromEntries(parameters.map(({ name, ...parameter }) => [name, parameter]));
      return { valid: true, description, parameters: byName };
    } catch (error) {
      this.#log('validateTemplate', error);
      const said = error instanceof RequestError ? error.said : undefined;
      return { valid: false, error: said ?? explain(error) };
    }
  }

  /** The deployed template as JSON text, which is YAML as well; Heat keeps no other form of it. */
  async getStackTemplate(stackId: string): Promise<string | null> {
    return this.#attempt('getStackTemplate', null, async () => {
      const template = await this.#heat.getTemplate(await this.#find(stackId));
      return JSON.stringify(template, null, 2);
    });
  }

  async getStackOutputs(stackId: string): Promise<Map> {
    return this.#attempt('getStackOutputs', {}, async () => {
      const { outputs } = await this.#stack(stackId);
      return Object.fromEntries((outputs ?? []).map(({ key, value }) => [key, value]));
    });
  }

  async #create(
    name: string,
    definition: StackDefinition,
  ): Promise<{ readonly id: string; readonly name: string }> {
    const { id } = await createOnce(this.#submitting(), { ...definition, name });
    return { id, name };
  }

  async #act(nameOrId: string, action: 'suspend' | 'resume'): Promise<boolean> {
    const stack = await this.#stack(nameOrId);
    // Heat takes it even then, and leaves a broken row.
    if (isInProgress(stack)) throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`);
    await this.#heat.act(stack.ref, action);
    return true;
  }

  async #find(nameOrId: string): Promise<StackRef> {
    const ref = await this.#heat.findStack(nameOrId);
    if (ref === undefined) throw new StackError(`Stack ${nameOrId} is not there`);
    return ref;
  }

  async #stack(nameOrId: string): Promise<Stack> {
    const stack = await this.#heat.getStack(await this.#find(nameOrId));
    if (stack === undefined) throw new StackError(`Stack ${nameOrId} is not there`);
    return stack;
  }

  async #bundle(templatePath: string, parameters: Map): Promise<Bundle> {
    return bundle({
      template: path.resolve(this.#workspace, templatePath),
      environmentFiles: [],
      parametersFiles: [],
      parameters,
      workspace: this.#workspace,
      allowFilesOutsideWorkspace: false,
      fetchUrl: async (url) => (await this.#http.send({ method: 'GET', url })).bytes,
      onSecret: () => undefined,
    });
  }

  #submitting(): AskContext {
    const { signal } = new AbortController();
    // Whether our credential may make trusts cannot be known here: Heat's own words have to do.
    return { heat: this.#heat, clock, signal, tell: () => undefined, usesApplicationCredential: true };
  }

  async #attempt<T>(method: string, sentinel: T, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#log(method, error);
      return sentinel;
    }
  }

  #log(method: string, error: unknown): void {
    logFailure(this.#logger, method, error);
  }
}
