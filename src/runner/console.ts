import type { LogItem } from '../report/index.js';
import { toolkit } from './toolkit.js';

/** The step's log; `redact` has the last word on every line. */
export interface Console {
  readonly print: (item: LogItem) => void;
  readonly warn: (text: string) => void;
  readonly notice: (text: string) => void;
  readonly debug: (text: string) => void;
  /** Ends the step red, with these last words. */
  readonly fail: (message: string) => void;
}

export function openConsole(redact: (text: string) => string): Console {
  let isInGroup = false;
  const print = (item: LogItem): void => {
    // What goes wrong inside a group must not be folded away with it.
    if (isInGroup && item.kind === 'error') toolkit.closeGroup();
    if (item.kind !== 'end-group' || isInGroup) printItem(item, redact);
    isInGroup = item.kind === 'group' || (isInGroup && item.kind !== 'end-group' && item.kind !== 'error');
  };
  return {
    print,
    warn: (text) => {
      print({ kind: 'warning', text });
    },
    notice: (text) => {
      print({ kind: 'notice', text });
    },
    debug: (text) => {
      toolkit.debug(redact(text));
    },
    fail: (message) => {
      if (isInGroup) toolkit.closeGroup();
      isInGroup = false;
      toolkit.fail(redact(message));
    },
  };
}

function printItem(item: LogItem, redact: (text: string) => string): void {
  switch (item.kind) {
    case 'group':
      toolkit.openGroup(redact(item.title));
      return;
    case 'end-group':
      toolkit.closeGroup();
      return;
    case 'line':
      toolkit.print(redact(item.text));
      return;
    case 'notice':
    case 'warning':
    case 'error':
      toolkit.annotate({ kind: item.kind, text: redact(item.text), location: item.location });
  }
}
