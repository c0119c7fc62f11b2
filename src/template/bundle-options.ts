import type { ParameterValue } from './parameters/parameters.js';
import type { WrittenParameter } from './parameters/retyped-values.js';
import type { SourceCache } from './source.js';

/** Which files `bundle` reads, and what it may read. */
export interface BundleOptions {
  /** Path (relative to the workspace, or absolute) or http(s) URL; `undefined` for an update that keeps the template. */
  readonly template?: string | undefined;
  /** Paths or URLs; Heat merges them in this order. */
  readonly environmentFiles: readonly string[];
  /** Paths or URLs of YAML or JSON maps; later files override earlier ones. */
  readonly parametersFiles: readonly string[];
  /** Override the values of every file. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The YAML text from which `parameters` was parsed, to detect values that YAML retypes. */
  readonly parametersText?: string | undefined;
  /** Like `parametersText`, for parameters in a stacks file. */
  readonly writtenParameters?: readonly WrittenParameter[] | undefined;
  /** Names in `parameters` that only apply if the stack has them: parameters of the step, which several stacks share. Only without a template. */
  readonly optionalParameters?: readonly string[] | undefined;
  /** Leaves out parameters of files that the template does not declare. Has no effect without a template. */
  readonly ignoreUnknownParameters?: boolean | undefined;
  /** Patterns of the resources that Heat itself must not replace. */
  readonly protectInHeat?: readonly string[] | undefined;
  /** Absolute path; the keys of files are relative to it. */
  readonly workspace: string;
  readonly allowFilesOutsideWorkspace: boolean;
  /** Returns the body of an http(s) URL; throws if it cannot be downloaded. */
  readonly fetchUrl: (url: string) => Promise<Uint8Array>;
  /** Called with every value of a hidden parameter as soon as it is known; may repeat a value. */
  readonly onSecret: (value: string) => void;
  /** Called with the value of every parameter, hidden or not. */
  readonly onParameter?: ((parameter: ParameterValue) => void) | undefined;
  /** Shared by calls that may read the same files, so that each is parsed once. */
  readonly parsed?: SourceCache | undefined;
  /** True if no other call reads the template, unless it includes it: `parsed` does not keep it. */
  readonly isReadOnce?: boolean | undefined;
}
