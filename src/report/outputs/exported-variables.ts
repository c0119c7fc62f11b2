import type { LogItem } from '../log/log.js';
import { toVariableName } from './outputs-file.js';
import { sanitizeLogLine } from '../log/sanitize.js';

interface ExportedVariables {
  readonly variables: ReadonlyMap<string, string>;
  /** Warnings about outputs that are not exported. */
  readonly items: readonly LogItem[];
}

interface Output {
  readonly name: string;
  readonly text: string;
}

interface Candidate extends Output {
  readonly variable: string;
}

/** `MAX_ARG_STRLEN` of Linux (execve(2)), for name, `=`, value and a zero byte. With a longer variable, no program starts. */
const MAX_VARIABLE_BYTES = 128 * 1024;
/** Environment and arguments of a program share 2 MiB on Linux and 1 MiB on macOS. Leaves space for other variables. */
const MAX_TOTAL_BYTES = 512 * 1024;

/** Returns the environment variables for later steps, named by prefix and output. */
export function toExportedVariables(outputs: readonly Output[], prefix: string): ExportedVariables {
  const candidates = outputs.map(({ name, text }): Candidate => ({
    name,
    text,
    variable: `${prefix}${toVariableName(name)}`,
  }));
  const reserved = candidates.filter(({ variable }) => isReservedEnvVar(variable));
  const isDuplicate = ({ variable }: Candidate): boolean =>
    candidates.filter((other) => other.variable === variable).length > 1;
  const duplicates = candidates.filter((one) => isDuplicate(one) && !reserved.includes(one));
  const unusable = candidates.filter(({ text }) => hasZeroByte(text));
  const refused = new Set([...reserved, ...duplicates, ...unusable]);
  const allowed = candidates.filter((candidate) => !refused.has(candidate));
  const allowedBySize = findVariablesWithinLimit(allowed);
  return {
    variables: new Map(
      allowed
        .filter((candidate) => allowedBySize.has(candidate))
        .map(({ variable, text }) => [variable, text]),
    ),
    items: [
      ...toWarning(reserved, 'They would change how later steps run: set export-prefix to rename them.'),
      ...toWarning(duplicates, 'Several of them would have the same name: rename them in the template.'),
      ...toWarning(unusable, 'They contain a zero byte, which ends a variable: use outputs-file instead.'),
      ...toWarning(
        allowed.filter((candidate) => !allowedBySize.has(candidate)),
        'Later steps cannot start with more than 128 KiB in one variable, or 512 KiB in all of them: use outputs-file instead.',
      ),
    ],
  };
}

/** Returns the variables that fit into the limits, the shortest first. */
function findVariablesWithinLimit(all: readonly Candidate[]): ReadonlySet<Candidate> {
  let remainingBytes = MAX_TOTAL_BYTES;
  const bySize = all
    .map((candidate) => ({
      candidate,
      bytes: Buffer.byteLength(`${candidate.variable}=${candidate.text}`) + 1,
    }))
    .sort((left, right) => left.bytes - right.bytes);
  return new Set(
    bySize.flatMap(({ candidate, bytes }) => {
      remainingBytes -= bytes;
      return bytes > MAX_VARIABLE_BYTES || remainingBytes < 0 ? [] : [candidate];
    }),
  );
}

function toWarning(outputs: readonly Output[], reason: string): LogItem[] {
  if (outputs.length === 0) return [];
  const names = outputs.map(({ name }) => `"${sanitizeLogLine(name)}"`).join(', ');
  return [{ kind: 'warning', text: `Outputs not exported as variables: ${names}. ${reason}` }];
}

/** True for a text that no environment can hold. Heat stores such texts, and Node starts no program with them. */
export function hasZeroByte(text: string): boolean {
  return text.includes('\0');
}

/**
 * Variables that change the behavior of the shell, the loader, an interpreter, a package manager, git, the runner or network clients: the
 * author of a template must not control what later steps run. The names are from the manual pages of `ld.so`, `bash`, `node`, `python`,
 * `ruby`, `perl`, `java` and `git`. The last lines have all variables of a sign-in: they say where OpenStack clients, such as the next
 * step with this action, send their credentials, and as whom they sign in, that is whose project gets the secrets of the next stack.
 */
const RESERVED = new RegExp(
  `^(?:${[
    'PATH|HOME|SHELL|IFS|ENV|CDPATH|SHELLOPTS|BASHOPTS|BASH_.*|PROMPT_COMMAND|PS[0-4]|TMPDIR|EDITOR|VISUAL|PAGER',
    'LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|MALLOC_.*|GLIBC_TUNABLES',
    'NODE_.*|NPM_CONFIG_.*|PYTHON.*|RUBYOPT|RUBYLIB|PERL5.*|PERLLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH',
    'PIP_.*|UV_.*|POETRY_.*|GEM_.*|BUNDLE_.*|CARGO_.*|RUST[CUP]*_.*|GO(?:ENV|FLAGS|PATH|PROXY|ROOT|TOOLCHAIN|.*SUMDB)|DENO_.*|BUN_.*|YARN_.*',
    'MAKEFLAGS|MAVEN_.*|GRADLE_.*|DOTNET_.*|ANSIBLE_.*|TF_(?:CLI|PLUGIN)_.*',
    'GIT_.*|SSH_.*|XDG_CONFIG_(?:HOME|DIRS)|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|CI',
    '(?:HTTPS?|ALL|NO|FTP)_PROXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE',
    'OS_CLOUD|OS_CLIENT_.*_FILE|OS_AUTH_.*|OS_.*ENDPOINT(?:_OVERRIDE|_TYPE)?|OS_INTERFACE|OS_REGION_NAME|OS_(?:CA)?CERT|OS_KEY|OS_INSECURE',
    'OS_VERIFY|OS_USER_?NAME|OS_(?:USER|PROJECT|TENANT)(?:_DOMAIN)?_(?:ID|NAME)|OS_(?:DEFAULT_)?DOMAIN(?:_ID|_NAME)?|OS_PASSWORD',
    'OS_(?:ACCESS_)?TOKEN|OS_APPLICATION_CREDENTIAL_.*|OS_IDENTITY_.*|OS_PROTOCOL|OS_TRUST_ID|OS_SYSTEM_SCOPE|INFOMANIAK_.*',
  ].join('|')})$`,
  'i',
);

/** True if a variable with that name would change how programs behave. */
export function isReservedEnvVar(variable: string): boolean {
  return RESERVED.test(variable);
}
