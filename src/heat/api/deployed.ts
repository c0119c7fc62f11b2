import * as v from 'valibot';
import { decode, JsonText, withExactNumbers } from '../../http/index.js';
import { stackPath, type StackRef } from '../ref.js';
import { RouteGroup } from '../route-group.js';
import { json, toTextMap } from '../schema.js';

type Json = Readonly<Record<string, unknown>>;

/** How to parse the numbers of a response. Default: as JavaScript numbers. */
export interface NumberOptions {
  /** Return numbers that JavaScript would change as `LosslessNumber` of lossless-json. */
  readonly exactNumbers?: boolean;
}

/** Template, environment and files of a stack, as stored by Heat. */
export interface DeployedDefinition {
  /** With exact numbers, see `NumberOptions`. */
  readonly template: Json;
  /** The template verbatim, so that sending it again does not change any number. */
  readonly templateText: JsonText;
  /** Merged from all environments and parameters; values of hidden parameters are `******`. With exact numbers. */
  readonly environment: Json;
  readonly environmentText: JsonText;
  readonly files: Readonly<Record<string, string>>;
}

/** A stack with the ids of its resources. Contains the values of hidden parameters. */
export interface ExportedStack {
  readonly data: Json;
  /** The same verbatim, so that no number changes. */
  readonly text: string;
}

/** The definition of a deployed stack, as Heat has stored it. */
export class DeployedRoutes extends RouteGroup {
  /** Returns the deployed template, parsed. */
  async getTemplate(ref: StackRef, { exactNumbers = false }: NumberOptions = {}): Promise<Json> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'template') });
    return decode(json, exactNumbers ? withExactNumbers(response) : response, "Heat's template");
  }

  /** Returns the deployed environment; values of hidden parameters are `******`. */
  async getEnvironment(ref: StackRef, { exactNumbers = false }: NumberOptions = {}): Promise<Json> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'environment') });
    return decode(json, exactNumbers ? withExactNumbers(response) : response, "Heat's environment");
  }

  /** Returns the deployed files, by the keys under which they were sent. */
  async getFiles(ref: StackRef): Promise<Readonly<Record<string, string>>> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'files') });
    return toTextMap(decode(v.nullable(json), response, "Heat's files"));
  }

  /** Returns template, environment and files of the deployed stack, ready to be sent again. */
  async getDeployed(ref: StackRef): Promise<DeployedDefinition> {
    const [template, environment, files] = await Promise.all([
      this.send({ method: 'GET', path: stackPath(ref, 'template') }),
      this.send({ method: 'GET', path: stackPath(ref, 'environment') }),
      this.getFiles(ref),
    ]);
    return {
      template: decode(json, withExactNumbers(template), "Heat's template"),
      templateText: new JsonText(template.body),
      environment: decode(v.nullable(json), withExactNumbers(environment), "Heat's environment") ?? {},
      environmentText: new JsonText(environment.body),
      files,
    };
  }

  /** Deletes the stack but keeps its resources. Disabled on the server by default (400). */
  async abandonStack(ref: StackRef): Promise<ExportedStack> {
    const response = await this.send({ method: 'DELETE', path: stackPath(ref, 'abandon') });
    return { data: decode(json, response, "Heat's abandoned stack"), text: response.body };
  }

  /** Returns the same as `abandonStack`, but keeps the stack. Disabled on the server by default (400). */
  async exportStack(ref: StackRef): Promise<ExportedStack> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'export') });
    return { data: decode(json, response, "Heat's exported stack"), text: response.body };
  }
}
