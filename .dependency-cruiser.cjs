/**
 * The way of the data is the layout: each layer may import only the layers named here.
 * `docs/architecture.md` draws what is really imported; `__tests__/unit/layers/` proves both that and that this file bites.
 */
const layers = {
  errors: [],
  yaml: [],
  http: ['errors'],
  auth: ['http', 'yaml', 'errors'],
  template: ['yaml', 'errors'],
  lint: ['template', 'yaml', 'errors'],
  heat: ['http', 'errors'],
  services: ['http', 'errors'],
  deploy: ['heat', 'template', 'errors'],
  inputs: ['yaml', 'errors'],
  report: ['errors'],
  runner: ['errors'],
  action: [
    'inputs',
    'auth',
    'http',
    'heat',
    'template',
    'lint',
    'services',
    'deploy',
    'report',
    'runner',
    'errors',
  ],
  terminal: ['action', 'inputs', 'runner', 'errors'],
  library: ['auth', 'http', 'heat', 'template', 'deploy', 'runner', 'errors'],
};

/** Layers whose types (nothing that runs) a layer may also name. */
const types = {
  deploy: ['services'],
  inputs: ['auth', 'template', 'deploy', 'http', 'report'],
  report: ['deploy', 'http', 'lint'],
  runner: ['report', 'deploy'],
};

const inside = (layer) => `^src/${layer}(/|\\.ts$)`;
const any = (list) => (list.length === 0 ? '^$' : list.map(inside).join('|'));

const rules = Object.entries(layers).flatMap(([layer, allowed]) => [
  {
    name: `${layer}-runs-only-what-is-below`,
    severity: 'error',
    from: { path: inside(layer) },
    to: {
      path: '^src/',
      pathNot: any([layer, ...allowed]),
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: `${layer}-names-only-the-types-it-may`,
    severity: 'error',
    from: { path: inside(layer) },
    to: { path: '^src/', pathNot: any([layer, ...allowed, ...(types[layer] ?? [])]) },
  },
]);

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(cli|index|main|post)\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'toolkit-only-in-runner',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runner/' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'undici-only-in-http',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/http/' },
      to: { path: 'node_modules/undici/' },
    },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
