/**
 * The way of the data is the layout: each room may import only the rooms named here.
 * `docs/architecture.md` draws what is really imported; `__tests__/unit/layers/` proves both that and that this file bites.
 */
const rooms = {
  errors: [],
  yaml: [],
  http: ['errors'],
  auth: ['http', 'yaml', 'errors'],
  template: ['yaml', 'errors'],
  heat: ['http', 'errors'],
  deploy: ['heat', 'template', 'errors'],
  inputs: ['yaml', 'errors'],
  report: ['errors'],
  runner: ['errors'],
};

/** Rooms whose types (nothing that runs) a room may also name. */
const types = {
  inputs: ['auth', 'template', 'deploy', 'http'],
  report: ['deploy', 'http'],
  runner: ['report', 'deploy'],
};

const inside = (room) => `^src/${room}(/|\\.ts$)`;
const any = (list) => (list.length === 0 ? '^$' : list.map(inside).join('|'));

const rules = Object.entries(rooms).flatMap(([room, allowed]) => [
  {
    name: `${room}-runs-only-what-is-below`,
    severity: 'error',
    from: { path: inside(room) },
    to: {
      path: '^src/',
      pathNot: any([room, ...allowed]),
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: `${room}-names-only-the-types-it-may`,
    severity: 'error',
    from: { path: inside(room) },
    to: { path: '^src/', pathNot: any([room, ...allowed, ...(types[room] ?? [])]) },
  },
]);

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/index\\.ts$|\\.d\\.ts$' },
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
