import * as report from '../report/index.js';
import type { Step } from './step.js';

/** Returns the step with a console that prefixes every line with the key of the stack. */
export function toStackStep(step: Step, key: string, width: number): Step {
  const { console } = step;
  const print: Step['console']['print'] = (item) => {
    report.forStack(key, width, item).forEach(console.print);
  };
  const warn = (text: string): void => {
    print({ kind: 'warning', text });
  };
  return { ...step, stackKey: key, console: { ...console, print, warn } };
}
