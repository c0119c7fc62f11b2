import { stringify } from 'lossless-json';
import { explain, RequestError } from '../../errors/index.js';
import type { HeatClient, StackDefinition } from '../../heat/index.js';
import type { Http } from '../../http/index.js';
import {
  runAction,
  createStack,
  deleteStack,
  updateStack,
  type CreatedStack,
  getRefOrThrow,
  getStackOrThrow,
} from './changes.js';
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

/** Additional fields of a stack definition. */
type Extra = Pick<StackDefinition, 'files' | 'environmentFiles' | 'tags'>;

const DEFAULT_TIMEOUT_MINUTES = 60;

/**
 * The client of the specification, based on the action's `HeatClient`. No method throws: a failure is logged, and the method
 * returns the value that the specification names: `[]`, `null`, `false`, `{}`.
 */
export class InfomaniakHeatClient {
  readonly #heat: HeatClient;
  readonly #http: Http;
  readonly #logger: Logger;
  readonly #workspace: string | undefined;

  /** Wraps a signed-in client; `fromEnv` and `fromCredentials` sign in themselves. */
  constructor(heat: HeatClient, http: Http, options: InfomaniakClientOptions = {}) {
    this.#heat = heat;
    this.#http = http;
    this.#logger = options.logger ?? console;
    this.#workspace = options.workspace;
  }

  /** Signs in with `INFOMANIAK_*` variables, `OS_*` variables or `clouds.yaml`. Returns null on failure. */
  static async fromEnv(
    env: Readonly<Record<string, string | undefined>> = process.env,
    options: InfomaniakClientOptions = {},
  ): Promise<InfomaniakHeatClient | null> {
    const hasInfomaniakCredential = (env['INFOMANIAK_APP_CREDENTIAL_ID'] ?? '') !== '';
    return InfomaniakHeatClient.#connect(
      hasInfomaniakCredential ? { provider: 'infomaniak' } : {},
      env,
      options,
    );
  }

  /** Signs in with an application credential. Returns null on failure. */
  static async fromCredentials(
    credentials: InfomaniakCredentials,
    options: InfomaniakClientOptions = {},
  ): Promise<InfomaniakHeatClient | null> {
    const { applicationCredentialId, applicationCredentialSecret, authUrl, region, projectId } = credentials;
    const signInOptions = {
      applicationCredentialId,
      applicationCredentialSecret,
      authUrl,
      regionName: region,
      projectId,
    };
    return InfomaniakHeatClient.#connect({ provider: 'infomaniak', ...signInOptions }, {}, options);
  }

  static async #connect(
    ...[signInOptions, env, options]: Parameters<typeof connect>
  ): Promise<InfomaniakHeatClient | null> {
    const connection = await connect(signInOptions, env, options);
    return connection === undefined
      ? null
      : new InfomaniakHeatClient(connection.heat, connection.http, options);
  }

  /** Returns true if Heat responds. */
  async validateConnection(): Promise<boolean> {
    return this.#succeeds('validateConnection', async () => {
      await this.#heat.listStacks({ limit: 1 });
    });
  }

  /** Closes the connections, so that the process can exit. */
  async close(): Promise<void> {
    await this.#withFallback('close', undefined, () => this.#http.close());
  }

  /** Closes the connections at the end of the block that declares the client with `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Lists all stacks of the project (`GET /stacks`, every page). Times are UTC in ISO 8601. Returns `[]` on failure. */
  async listStacks(): Promise<readonly StackListEntry[]> {
    return this.#withFallback('listStacks', [], async () => {
      const entries: StackListEntry[] = [];
      for await (const stack of this.#heat.listAllStacks()) entries.push(shapes.toStackListEntry(stack));
      return entries;
    });
  }

  /** Returns a stack by name or id, with parameters and outputs (`GET /stacks/{stack}`); null if it does not exist, or on failure. */
  async getStack(stackId: string): Promise<StackDetails | null> {
    return this.#withFallback('getStack', null, async () =>
      shapes.toStackDetails(await getStackOrThrow(this.#heat, stackId)),
    );
  }

  /**
   * Submits the creation of a stack and does not wait for it (`POST /stacks`). `template` is the text of the template, and
   * `timeoutMins` Heat's limit in minutes. Returns id and name; null if Heat refuses the stack, or on any other failure. If the
   * response is lost, looks for the stack instead of sending the request again.
   */
  // eslint-disable-next-line max-params -- the order of the Python client of Infomaniak
  async createStack(
    name: string,
    template: string,
    parameters: Map = {},
    environment: Map = {},
    timeoutMins: number = DEFAULT_TIMEOUT_MINUTES,
    disableRollback = false,
    extra: Extra = {},
  ): Promise<CreatedStack | null> {
    return this.#withFallback('createStack', null, async () => {
      const definition = { template, parameters, environment, timeoutMinutes: timeoutMins, disableRollback };
      return createStack(this.#heat, name, { ...definition, ...extra });
    });
  }

  /**
   * Creates a stack from a template file, including its `get_file`s and nested templates, like python-heatclient. The path is
   * absolute or relative to the working folder (`~` is not expanded); paths in a file are relative to that file. Any file
   * outside `.git` folders can be used. With the option `workspace`, paths are relative to that folder and cannot leave it.
   * Returns as `createStack` does; null also if a file cannot be read.
   */
  async createStackFromFile(
    name: string,
    templatePath: string,
    parameters: Map = {},
    options: { readonly timeoutMins?: number; readonly disableRollback?: boolean } = {},
  ): Promise<CreatedStack | null> {
    return this.#withFallback('createStackFromFile', null, async () => {
      const definition = await readTemplateFile(this.#workspace, templatePath, parameters);
      return createStack(this.#heat, name, {
        ...definition,
        timeoutMinutes: options.timeoutMins ?? DEFAULT_TIMEOUT_MINUTES,
        disableRollback: options.disableRollback ?? false,
      });
    });
  }

  /**
   * Submits an update of a stack by name or id, and does not wait for it (`PUT /stacks/{stack}`). Keeps the tags unless `extra` has
   * some. Returns false if the stack does not exist, if Heat refuses the update, or on any other failure.
   */
  // eslint-disable-next-line max-params -- the order of the Python client of Infomaniak
  async updateStack(
    stackId: string,
    template: string,
    parameters: Map = {},
    environment: Map = {},
    extra: Extra = {},
  ): Promise<boolean> {
    return this.#succeeds('updateStack', () =>
      updateStack(this.#heat, stackId, { template, parameters, environment, ...extra }),
    );
  }

  /**
   * Submits the deletion of a stack by name or id, and does not wait for it (`DELETE /stacks/{stack}`). Returns false if the stack does
   * not exist, or on failure.
   */
  async deleteStack(stackId: string): Promise<boolean> {
    return this.#succeeds('deleteStack', () => deleteStack(this.#heat, stackId));
  }

  /**
   * Suspends a stack by name or id, and does not wait for it (`POST /stacks/{stack}/actions`). Returns false if the stack does not
   * exist, if another action is in progress, or on failure.
   */
  async suspendStack(stackId: string): Promise<boolean> {
    return this.#succeeds('suspendStack', () => runAction(this.#heat, stackId, 'suspend'));
  }

  /** Resumes a suspended stack; as `suspendStack`. */
  async resumeStack(stackId: string): Promise<boolean> {
    return this.#succeeds('resumeStack', () => runAction(this.#heat, stackId, 'resume'));
  }

  /**
   * Lists the resources of a stack by name or id, without those of nested stacks (`GET /stacks/{stack}/resources`). Returns `[]` if the
   * stack does not exist, or on failure.
   */
  async listStackResources(stackId: string): Promise<readonly StackResourceEntry[]> {
    return this.#withFallback('listStackResources', [], async () => {
      const resources = await this.#heat.listResources(await getRefOrThrow(this.#heat, stackId));
      return resources.map(shapes.toResourceEntry);
    });
  }

  /**
   * Returns a resource with its attributes (`GET /stacks/{stack}/resources/{name}`); null if the stack or the resource does not exist,
   * or on failure.
   */
  async getStackResource(stackId: string, resourceName: string): Promise<ResourceDetails | null> {
    return this.#withFallback('getStackResource', null, async () => {
      const ref = await getRefOrThrow(this.#heat, stackId);
      return shapes.toResourceDetails(await this.#heat.getResource(ref, resourceName));
    });
  }

  /**
   * Lists events, oldest first (`GET /stacks/{stack}/events`); with a resource name, only those of the resource. Times are UTC in
   * ISO 8601. Returns `[]` if the stack or the resource does not exist, or on failure.
   */
  async listStackEvents(stackId: string, resourceName?: string): Promise<readonly StackEventEntry[]> {
    return this.#withFallback('listStackEvents', [], async () => {
      const ref = await getRefOrThrow(this.#heat, stackId);
      const query = { sortDir: 'asc' } as const;
      const events =
        resourceName === undefined
          ? await this.#heat.listEvents(ref, query)
          : await this.#heat.listResourceEvents(ref, resourceName, query);
      return events.map(shapes.toEventEntry);
    });
  }

  /** Validates the text of a template (`POST /validate`). An invalid template and any other failure return `valid: false` with the message. */
  async validateTemplate(template: string, environment: Map = {}): Promise<TemplateValidation> {
    try {
      return shapes.toTemplateValidation(await this.#heat.validateTemplate({ template, environment }));
    } catch (error) {
      this.#log('validateTemplate', error);
      const serverMessage = error instanceof RequestError ? error.serverMessage : undefined;
      return { valid: false, error: serverMessage ?? explain(error) };
    }
  }

  /**
   * Returns the deployed template as JSON text (also valid YAML); Heat stores no other form (`GET /stacks/{stack}/template`). Returns
   * null if the stack does not exist, or on failure.
   */
  async getStackTemplate(stackId: string): Promise<string | null> {
    return this.#withFallback('getStackTemplate', null, async () => {
      const ref = await getRefOrThrow(this.#heat, stackId);
      return stringify(await this.#heat.getTemplate(ref, { exactNumbers: true }), null, 2) ?? null;
    });
  }

  /**
   * Returns the values of a stack's outputs by key (`GET /stacks/{stack}`), null for an output that Heat could not compute. Returns `{}`
   * if the stack does not exist, or on failure.
   */
  async getStackOutputs(stackId: string): Promise<Map> {
    return this.#withFallback('getStackOutputs', {}, async () => {
      return shapes.toOutputsByKey(await getStackOrThrow(this.#heat, stackId));
    });
  }

  /** Returns true if the operation succeeds, false if it fails. */
  async #succeeds(method: string, operation: () => Promise<void>): Promise<boolean> {
    return this.#withFallback(method, false, async () => {
      await operation();
      return true;
    });
  }

  async #withFallback<T>(method: string, sentinel: T, operation: () => Promise<T>): Promise<T> {
    try {
      return await operation();
    } catch (error) {
      this.#log(method, error);
      return sentinel;
    }
  }

  #log(method: string, error: unknown): void {
    logFailure(this.#logger, method, error);
  }
}
