/** Imports that no layer may have, with the file that gets each. The rule must find it. */
export const FORBIDDEN_IMPORTS: readonly {
  readonly file: string;
  readonly line: string;
  readonly to: string;
  readonly rule: RegExp;
}[] = [
  {
    file: 'src/template/bundle.ts',
    line: "import '../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^template-runs/,
  },
  {
    file: 'src/template/references/source-locator.ts',
    line: "export type { Stack } from '../../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^template-names/,
  },
  {
    file: 'src/heat/api/stack.ts',
    line: "import '../../auth/index.js';",
    to: 'src/auth/index.ts',
    rule: /^heat-runs/,
  },
  {
    file: 'src/auth/credentials/token.ts',
    line: "import '../../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^auth-runs/,
  },
  {
    file: 'src/errors/source-location.ts',
    line: "import '../http/index.js';",
    to: 'src/http/index.ts',
    rule: /^errors-runs/,
  },
  {
    file: 'src/yaml/tags.ts',
    line: "import '../template/index.js';",
    to: 'src/template/index.ts',
    rule: /^yaml-runs/,
  },
  {
    file: 'src/http/url-path.ts',
    line: "import '../heat/index.js';",
    to: 'src/heat/index.ts',
    rule: /^http-runs/,
  },
  {
    file: 'src/deploy/wait/poll-rate-limiter.ts',
    line: "import '../../report/index.js';",
    to: 'src/report/index.ts',
    rule: /^deploy-runs/,
  },
  {
    file: 'src/deploy/operations/decide.ts',
    line: "import '../../inputs/index.js';",
    to: 'src/inputs/index.ts',
    rule: /^deploy-runs/,
  },
  {
    file: 'src/inputs/read.ts',
    line: "import '../deploy/index.js';",
    to: 'src/deploy/index.ts',
    rule: /^inputs-runs/,
  },
  {
    file: 'src/report/log/log.ts',
    line: "import '../../deploy/index.js';",
    to: 'src/deploy/index.ts',
    rule: /^report-runs/,
  },
  {
    file: 'src/report/log/header.ts',
    line: "import '../../runner/index.js';",
    to: 'src/runner/index.ts',
    rule: /^report-runs/,
  },
  {
    file: 'src/report/log/header.ts',
    line: "export type { Toolkit } from '../../runner/index.js';",
    to: 'src/runner/index.ts',
    rule: /^report-names/,
  },
  {
    file: 'src/runner/clock.ts',
    line: "import '../report/index.js';",
    to: 'src/report/index.ts',
    rule: /^runner-runs/,
  },
  {
    file: 'src/runner/clock.ts',
    line: "import '../../node_modules/undici/index.js';",
    to: 'node_modules/undici/index.js',
    rule: /^undici-only-in-http$/,
  },
  {
    file: 'src/deploy/wait/action-progress.ts',
    line: "import 'undici';",
    to: 'node_modules/undici/index.js',
    rule: /^undici-only-in-http$/,
  },
  {
    file: 'src/deploy/wait/wait-for-action.ts',
    line: "import '@actions/core';",
    to: 'node_modules/@actions/core/',
    rule: /^toolkit-only-in-runner$/,
  },
  {
    file: 'src/heat/status.ts',
    line: "import 'prettier';",
    to: 'node_modules/prettier/',
    rule: /^no-dev-dependency-in-src$/,
  },
  {
    file: 'src/errors/index.ts',
    line: "import '../main.js';",
    to: 'src/main.ts',
    rule: /^errors-runs/,
  },
  {
    file: 'src/heat/status.ts',
    line: "import '../index.js';",
    to: 'src/index.ts',
    rule: /^heat-runs/,
  },
];
