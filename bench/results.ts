import type { BundlingResult } from './bundling.js';
import type { FreshRunnerResult } from './fresh-runner.js';
import type { HugeStackResult } from './huge-stack.js';
import type { LargePreviewResult } from './large-preview.js';
import type { CostOfWaiting } from './cost-of-waiting.js';
import type { LintResults } from './lint.js';
import type { ManyStacksResult } from './many-stacks.js';
import type { OperationResult } from './operations.js';
import type { StackResult } from './pairs.js';
import type { NodeStartUp } from './start-up.js';
import type { BenchEnvironment } from './environment.js';

/** Everything that one run has measured: what `results.json` holds, and all that the document is made of. */
export interface Results {
  readonly environment: BenchEnvironment;
  readonly stacks: readonly StackResult[];
  readonly startUps: readonly NodeStartUp[];
  readonly bundling: readonly BundlingResult[];
  readonly operations: readonly OperationResult[];
  readonly freshRunner?: FreshRunnerResult;
  readonly costOfWaiting?: CostOfWaiting;
  readonly lint?: LintResults;
  readonly hugeStack?: HugeStackResult;
  readonly largePreview?: LargePreviewResult;
  readonly manyStacks?: ManyStacksResult;
}

/**
 * Each has an environment of its own: `--only` measures it without the rest, and replaces it in `results.json`; `--keep` measures the
 * rest, and leaves it there.
 */
export type SeparateParts = Pick<
  Results,
  'costOfWaiting' | 'lint' | 'hugeStack' | 'largePreview' | 'manyStacks'
>;
