import type { Node } from '../yaml/index.js';
import type { CollectedFiles, Source } from '../template/index.js';
import type { TemplateModel } from './model/template.js';
import type { ResolveType } from './model/resolve-type.js';
import type { Level, Rule } from './rule.js';
import type { HeatSchema } from './schema/types.js';

/** A node of a file; the start of the file if there is no node. */
export interface SourceNode {
  readonly source: Source;
  readonly node: Node | null | undefined;
}

export interface ReportOptions {
  /** What to write instead. */
  readonly hint?: string | undefined;
  /** A lower level than the rule's, where Heat may accept the mistake. */
  readonly level?: Level | undefined;
}

/** What every check gets. */
export interface LintContext {
  readonly files: CollectedFiles;
  readonly schema: HeatSchema;
  /** All templates by key, nested ones included. */
  readonly templates: ReadonlyMap<string, TemplateModel>;
  /** Those that every create uses. */
  readonly certainTemplates: ReadonlySet<TemplateModel>;
  /** Resolves the type of a resource with the registry of the environments. */
  readonly resolveType: ResolveType;
  /** True if an unknown resource type is a mistake for sure: `lint-known-types: all`. */
  readonly knowsAllTypes: boolean;
  /** Adds a finding. `message` is one sentence without a period. */
  readonly report: (rule: Rule, target: SourceNode, message: string, options?: ReportOptions) => void;
}

/** What a check of one template gets. */
export interface TemplateContext extends LintContext {
  readonly template: TemplateModel;
  /**
   * Heat validates the template of the request strictly. Of a nested template it checks names but no values, and the create
   * fails later.
   */
  readonly isNested: boolean;
}

export type TemplateCheck = (context: TemplateContext) => void;
export type EnvironmentCheck = (context: LintContext, environment: Source) => void;
