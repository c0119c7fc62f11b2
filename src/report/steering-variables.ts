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
export function steers(variable: string): boolean {
  return STEERING.test(variable);
}
