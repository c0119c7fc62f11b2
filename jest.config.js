/** The suites share everything but their folder; `scripts/test.ts` runs them. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};

const suite = (name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
});

export default {
  projects: ['unit', 'recorded', 'contract', 'action', 'cancel', 'faults', 'cloud', 'plans'].map(suite),
  testSequencer: '<rootDir>/jest.sequencer.js',
  coverageProvider: 'v8',
  // Contract and action tests wait for a real Heat.
  testTimeout: 120_000,
};
