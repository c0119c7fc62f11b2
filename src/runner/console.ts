import type { FailureCode } from '../errors/index.js';
import type { LogItem } from '../report/index.js';
import { toolkit } from './toolkit.js';

/** Writes the step's log. Every line passes through `redact`. */
export interface Console {
  readonly print: (item: LogItem) => void;
  readonly warn: (text: string) => void;
  readonly notice: (text: string) => void;
  readonly debug: (text: string) => void;
  /** Marks the step as failed with this code and prints the message. */
  readonly fail: (message: string, code: FailureCode) => void;
}

export function openConsole(redact: (text: string) => string): Console {
  let isInGroup = false;
  const print = (item: LogItem): void => {
    // Close the group first: the log viewer would fold the error away with it.
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
    fail: (message, code) => {
      if (isInGroup) toolkit.closeGroup();
      isInGroup = false;
      toolkit.fail(redact(message), code);
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
    case 'error': {
      const title = item.title === undefined ? {} : { title: redact(item.title) };
      toolkit.annotate({ ...item, ...title, text: redact(item.text) });
    }
  }
}
