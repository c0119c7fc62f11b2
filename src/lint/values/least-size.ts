import { listEntries, listItems, toPlain, type Node } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { readArgument, readReplacement } from '../functions/index.js';
import { readFunctionCall, type FunctionCall } from '../model/function-call.js';
import type { TemplateModel } from '../model/template.js';
import { toPythonString } from './convert.js';
import type { ParameterLookup } from './value.js';

/** What is needed to read a value. */
interface Reading {
  readonly files: LintContext['files'];
  readonly template: TemplateModel;
  readonly lookUp: ParameterLookup;
}

/** A string of which lint knows only a part: what it cannot know counts as empty. */
interface LeastText {
  readonly text: string;
  /** False if the string has parts that are not in `text`. */
  readonly isWhole: boolean;
}

const UNKNOWN: LeastText = { text: '', isWhole: false };

/** Returns what lint knows of the string that a value becomes: the string has at least these bytes. */
export function readLeastText(reading: Reading, node: Node | null | undefined): LeastText {
  const { template } = reading;
  const call = readFunctionCall(template, node, 'resource');
  if (call !== undefined) return readCall(reading, call);
  return toLeastText(toPythonString(toPlain(template.tree, node ?? null)));
}

function readCall(reading: Reading, call: FunctionCall): LeastText {
  const { files, template, lookUp } = reading;
  const { name, argument } = call;
  const { tree } = template;
  switch (name) {
    case 'get_file': {
      const key = argument === null ? undefined : files.targets.get(argument);
      return toLeastText(key === undefined ? undefined : files.contents.get(key));
    }
    case 'get_param':
    case 'Ref': {
      const parameter = toPlain(tree, argument);
      const value = typeof parameter === 'string' ? lookUp(parameter) : undefined;
      return toLeastText(value === undefined ? undefined : toPythonString(value));
    }
    case 'Fn::Base64':
      // Heat returns its argument unchanged.
      return readLeastText(reading, argument);
    case 'if':
    case 'Fn::If':
      return shortest(
        listItems(tree, argument)
          .slice(1)
          .map((branch) => readLeastText(reading, branch)),
      );
    case 'list_join':
    case 'Fn::Join':
      return readJoin(reading, argument);
    case 'str_replace':
    case 'Fn::Replace':
      return readReplaced(reading, call);
    default:
      return UNKNOWN;
  }
}

function toLeastText(text: string | undefined): LeastText {
  return text === undefined ? UNKNOWN : { text, isWhole: true };
}

function shortest(texts: readonly LeastText[]): LeastText {
  const [first = UNKNOWN, ...others] = texts.toSorted((one, other) => one.text.length - other.text.length);
  return { text: first.text, isWhole: first.isWhole && others.length === 0 };
}

function readJoin(reading: Reading, argument: Node | null): LeastText {
  const { tree } = reading.template;
  const [delimiter, ...lists] = listItems(tree, argument);
  const parts = lists.flatMap((list) => listItems(tree, list));
  const separator = toPlain(tree, delimiter ?? null);
  const texts = parts.map((part) => readLeastText(reading, part));
  return {
    text: texts.map(({ text }) => text).join(typeof separator === 'string' ? separator : ''),
    isWhole: parts.length > 0 && texts.every(({ isWhole }) => isWhole),
  };
}

/** Replaces as `Replace` in heat/engine/hot/functions.py: longer words first, and none in what was inserted. */
function readReplaced(reading: Reading, { name, argument }: FunctionCall): LeastText {
  const { template } = reading;
  const parts = readReplacement(name, readArgument(template, argument, 'resource'));
  const original = parts && readLeastText(reading, parts.template.node);
  if (!original?.isWhole) return UNKNOWN;
  const entries = listEntries(template.tree, parts?.params.node ?? null)
    .filter((entry) => entry.name !== '')
    .toSorted((one, other) => other.name.length - one.name.length)
    .map((entry) => ({ word: entry.name, value: readLeastText(reading, entry.value) }));
  const replace = (text: string, [first, ...others]: typeof entries): string =>
    first === undefined
      ? text
      : text
          .split(first.word)
          .map((piece) => replace(piece, others))
          .join(first.value.text);
  return { text: replace(original.text, entries), isWhole: entries.every(({ value }) => value.isWhole) };
}
