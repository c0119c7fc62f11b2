import { readFileSync } from 'node:fs';
import path from 'node:path';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      // Compiled by a test, in a project of their own.
      'examples/library/',
      'lib/',
      'node_modules/',
      '.local/',
      'coverage/',
      '**/*.cjs',
      '**/*.mjs',
      '*.config.js',
      'jest.sequencer.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'object-shorthand': 'error',
      'no-useless-rename': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A switch over a union is one decision, however many members it has.
      complexity: ['error', { max: 14, variant: 'modified' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'id-denylist': ['error', ...deniedIdentifiers()],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);

/** The last column of the table of identifiers in docs/messages.md. */
function deniedIdentifiers() {
  const page = readFileSync(path.join(import.meta.dirname, 'docs', 'messages.md'), 'utf8');
  const [, table = ''] = page.split('\n## Identifiers\n');
  const cells = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').at(-2) ?? '');
  const names = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  if (names.length === 0) throw new Error('docs/messages.md has no table of identifiers');
  return names;
}
