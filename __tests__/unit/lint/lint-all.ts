import { TemplateLinter, type LintOptions, type LintResult } from '../../../src/lint/index.js';
import type { CollectedFiles } from '../../../src/template/index.js';

/** Checks several templates that were collected before. */
export function lintAll(collected: readonly CollectedFiles[], options: LintOptions): LintResult {
  const linter = new TemplateLinter(options);
  for (const files of collected) linter.add(files);
  return linter.result();
}
