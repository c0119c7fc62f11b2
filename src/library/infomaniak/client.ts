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

  async listStacks(): Promise<readonly StackListEntry[]> {
    return this.#withFallback('listStacks', [], async () => {
      const entries: StackListEntry[] = [];
      for await (const stack of this.#heat.listAllStacks()) entries.push(shapes.toStackListEntry(stack));
      return entries;
    });
  }

  async getStack(stackId: string): Promise<StackDetails | null> {
    return this.#withFallback('getStack', null, async () =>
      shapes.toStackDetails(await getStackOrThrow(this.#heat, stackId)),
    );
  }

  /** Submits the creation of a stack and does not wait for it. */
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

  async deleteStack(stackId: string): Promise<boolean> {
    return this.#succeeds('deleteStack', () => deleteStack(this.#heat, stackId));
  }

  async suspendStack(stackId: string): Promise<boolean> {
    return this.#succeeds('suspendStack', () => runAction(this.#heat, stackId, 'suspend'));
  }

  async resumeStack(stackId: string): Promise<boolean> {
    return this.#succeeds('resumeStack', () => runAction(this.#heat, stackId, 'resume'));
  }

  async listStackResources(stackId: string): Promise<readonly StackResourceEntry[]> {
    return this.#withFallback('listStackResources', [], async () => {
      const resources = await this.#heat.listResources(await getRefOrThrow(this.#heat, stackId));
      return resources.map(shapes.toResourceEntry);
    });
  }

  async getStackResource(stackId: string, resourceName: string): Promise<ResourceDetails | null> {
    return this.#withFallback('getStackResource', null, async () => {
      const ref = await getRefOrThrow(this.#heat, stackId);
      return shapes.toResourceDetails(await this.#heat.getResource(ref, resourceName));
    });
  }

  /** Lists events, oldest first; with a resource name, only those of the resource. */
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

  /** Validates a template. An invalid template and any other failure return `valid: false` with the message. */
  async validateTemplate(template: string, environment: Map = {}): Promise<TemplateValidation> {
    try {
      return shapes.toTemplateValidation(await this.#heat.validateTemplate({ template, environment }));
    } catch (error) {
      this.#log('validateTemplate', error);
      const serverMessage = error instanceof RequestError ? error.serverMessage : undefined;
      return { valid: false, error: serverMessage ?? explain(error) };
    }
  }

  /** Returns the deployed template as JSON text (also valid YAML); Heat stores no other form. */
  async getStackTemplate(stackId: string): Promise<string | null> {
    return this.#withFallback('getStackTemplate', null, async () => {
      const ref = await getRefOrThrow(this.#heat, stackId);
      return stringify(await this.#heat.getTemplate(ref, { exactNumbers: true }), null, 2) ?? null;
    });
  }

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
