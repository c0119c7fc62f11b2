import type { LogItem } from '../log/log.js';
import { variableName } from './outputs-file.js';
import { sanitizeLogLine } from '../log/sanitize.js';

interface Exported {
  readonly variables: ReadonlyMap<string, string>;
  /** Which outputs are not among them, and why. */
  readonly items: readonly LogItem[];
}

interface Output {
  readonly name: string;
  readonly text: string;
}

/** `MAX_ARG_STRLEN` of Linux (execve(2)): name, `=`, value and a zero byte. With a longer one no program starts. */
const MOST_BYTES = 128 * 1024;
/** All variables of a program and its arguments share 2 MiB on Linux and 1 MiB on macOS; others need room, too. */
const MOST_BYTES_IN_ALL = 512 * 1024;

/** The outputs as environment variables of the steps that follow, named by prefix and output. */
export function toExportedVariables(outputs: readonly Output[], prefix: string): Exported {
  const named = outputs.map(({ name, text }) => ({ name, text, variable: `${prefix}${variableName(name)}` }));
  const steering = named.filter(({ variable }) => isReservedEnvVar(variable));
  const isTwice = ({ variable }: { readonly variable: string }): boolean =>
    named.filter((other) => other.variable === variable).length > 1;
  const taken = named.filter((one) => isTwice(one) && !steering.includes(one));
  const free = named.filter((one) => !steering.includes(one) && !taken.includes(one));
  const fitting = fittingVariables(free);
  return {
    variables: new Map(free.filter((one) => fitting.has(one)).map(({ variable, text }) => [variable, text])),
    items: [
      ...left(
        steering,
        'They would change what later steps run: give them names of their own with export-prefix.',
      ),
      ...left(taken, 'Several would have the same name: rename them in the template.'),
      ...left(
        free.filter((one) => !fitting.has(one)),
        'No later step could start with more than 128 KiB in a variable, or 512 KiB in all of them: use outputs-file for them.',
      ),
    ],
  };
}

/** Those with which programs still start; of too many the longest have no room. */
function fittingVariables<Named extends { readonly variable: string; readonly text: string }>(
  all: readonly Named[],
): ReadonlySet<Named> {
  let room = MOST_BYTES_IN_ALL;
  const bySize = all
    .map((one) => ({ one, bytes: Buffer.byteLength(`${one.variable}=${one.text}`) + 1 }))
    .sort((remainingBytes, right) => remainingBytes.bytes - right.bytes);
  return new Set(
    bySize.flatMap(({ one, bytes }) => {
      room -= bytes;
      return bytes > MOST_BYTES || room < 0 ? [] : [one];
    }),
  );
}

function left(outputs: readonly Output[], why: string): LogItem[] {
  if (outputs.length === 0) return [];
  const names = outputs.map(({ name }) => `"${sanitizeLogLine(name)}"`).join(', ');
  return [{ kind: 'warning', text: `Outputs that are not exported as variables: ${names}. ${why}` }];
}

/**
 * Variables by which the shell, the loader, an interpreter, git, the runner or whatever goes to the network lets itself be
 * steered: whoever names a stack's outputs shall not decide what later steps run. The names are taken from the manual
 * pages of `ld.so`, `bash`, `node`, `python`, `ruby`, `perl`, `java` and `git`.
 */
const STEERING = new RegExp(
  `^(?:${[
    'PATH|HOME|SHELL|IFS|ENV|CDPATH|SHELLOPTS|BASHOPTS|BASH_.*|PROMPT_COMMAND|PS[0-4]|TMPDIR|EDITOR|VISUAL|PAGER',
    'LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|MALLOC_.*|GLIBC_TUNABLES',
    'NODE_.*|NPM_CONFIG_.*|PYTHON.*|RUBYOPT|RUBYLIB|PERL5.*|PERLLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH',
    'GIT_.*|SSH_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|CI',
    '(?:HTTPS?|ALL|NO|FTP)_PROXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE',
  ].join('|')})$`,
  'i',
);

/** Whether a variable of that name would do more than tell a program something. */
export function isReservedEnvVar(variable: string): boolean {
  return STEERING.test(variable);
}
