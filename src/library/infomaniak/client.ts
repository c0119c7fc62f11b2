import { stringify } from 'lossless-json';
import { explain, RequestError } from '../../errors/index.js';
import type { HeatClient, StackDefinition } from '../../heat/index.js';
import type { Http } from '../../http/index.js';
import { act, create, remove, update, type CreatedStack, refOf, stackOf } from './changes.js';
import {
  connect,
  type InfomaniakClientOptions,
  type InfomaniakCredentials,
  logFailure,
  type Logger,
} from './connect.js';
import * as shapes from './shapes.js';
import type {
  ResourceDetails,
  StackDetails,
  StackEventEntry,
  StackListEntry,
  StackResourceEntry,
  TemplateValidation,
} from './shapes.js';
import { readTemplateFile } from './template-file.js';

type Map = Readonly<Record<string, unknown>>;

/** What else Heat may be told of a stack. */
type Extra = Pick<StackDefinition, 'files' | 'environmentFiles' | 'tags'>;

const DEFAULT_TIMEOUT_MINUTES = 60;

/**
 * The specification's client: its methods over the same `HeatClient` that the action uses, none of which throws.
 * A failure is logged, and the answer is what the specification names: `[]`, `null`, `false`, `{}`.
 */
export class InfomaniakHeatClient {
  readonly #heat: HeatClient;
  readonly #http: Http;
  readonly #logger: Logger;
  readonly #workspace: string | undefined;

  /** Over a client that is signed in already; `fromEnv` and `fromCredentials` sign in themselves. */
  constructor(heat: HeatClient, http: Http, options: InfomaniakClientOptions = {}) {
    this.#heat = heat;
    this.#http = http;
    this.#logger = options.logger ?? console;
    this.#workspace = options.workspace;
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
    return this.#done('validateConnection', async () => {
      await this.#heat.listStacks({ limit: 1 });
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
    return this.#attempt('getStack', null, async () => shapes.details(await stackOf(this.#heat, stackId)));
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
  ): Promise<CreatedStack | null> {
    return this.#attempt('createStack', null, async () => {
      const definition = { template, parameters, environment, timeoutMinutes: timeoutMins, disableRollback };
      return create(this.#heat, name, { ...definition, ...extra });
    });
  }

  /**
   * The same from a file, whose `get_file`s and nested templates are sent along, as python-heatclient does: the path is absolute or
   * relative to the working folder (`~` is not expanded), paths in a file are relative to that file, and both may name any file of
   * the machine except those in a `.git` folder. With the option `workspace`, paths are relative to that folder and cannot leave it.
   */
  async createStackFromFile(
    name: string,
    templatePath: string,
    parameters: Map = {},
    options: { readonly timeoutMins?: number; readonly disableRollback?: boolean } = {},
  ): Promise<CreatedStack | null> {
    return this.#attempt('createStackFromFile', null, async () => {
      const definition = await readTemplateFile(this.#workspace, templatePath, parameters);
      return create(this.#heat, name, {
        ...definition,
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
    return this.#done('updateStack', () =>
      update(this.#heat, stackId, { template, parameters, environment, ...extra }),
    );
  }

  async deleteStack(stackId: string): Promise<boolean> {
    return this.#done('deleteStack', () => remove(this.#heat, stackId));
  }

  async suspendStack(stackId: string): Promise<boolean> {
    return this.#done('suspendStack', () => act(this.#heat, stackId, 'suspend'));
  }

  async resumeStack(stackId: string): Promise<boolean> {
    return this.#done('resumeStack', () => act(this.#heat, stackId, 'resume'));
  }

  async listStackResources(stackId: string): Promise<readonly StackResourceEntry[]> {
    return this.#attempt('listStackResources', [], async () => {
      const resources = await this.#heat.listResources(await refOf(this.#heat, stackId));
      return resources.map(shapes.resourceEntry);
    });
  }

  async getStackResource(stackId: string, resourceName: string): Promise<ResourceDetails | null> {
    return this.#attempt('getStackResource', null, async () => {
      const ref = await refOf(this.#heat, stackId);
      return shapes.resourceDetails(await this.#heat.getResource(ref, resourceName));
    });
  }

  /** Oldest first; of one resource when it is named. */
  async listStackEvents(stackId: string, resourceName?: string): Promise<readonly StackEventEntry[]> {
    return this.#attempt('listStackEvents', [], async () => {
      const ref = await refOf(this.#heat, stackId);
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
      return shapes.validation(await this.#heat.validateTemplate({ template, environment }));
    } catch (error) {
      this.#log('validateTemplate', error);
      const serverMessage = error instanceof RequestError ? error.serverMessage : undefined;
      return { valid: false, error: serverMessage ?? explain(error) };
    }
  }

  /** The deployed template as JSON text, which is YAML as well; Heat keeps no other form of it. */
  async getStackTemplate(stackId: string): Promise<string | null> {
    return this.#attempt('getStackTemplate', null, async () => {
      const ref = await refOf(this.#heat, stackId);
      return stringify(await this.#heat.getTemplate(ref, { exactNumbers: true }), null, 2) ?? null;
    });
  }

  async getStackOutputs(stackId: string): Promise<Map> {
    return this.#attempt('getStackOutputs', {}, async () => {
      return shapes.outputsByKey(await stackOf(this.#heat, stackId));
    });
  }

  /** Whether it was done. */
  async #done(method: string, work: () => Promise<void>): Promise<boolean> {
    return this.#attempt(method, false, async () => {
      await work();
      return true;
    });
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
