import { describe, expect, test } from '@jest/globals';
import { INPUTS, OPERATIONS } from '../../../src/inputs/index.js';
import { readDescription } from '../../../src/terminal/description.js';
import { FLAGS_OF_OTHER_CLIENTS } from '../../../src/terminal/other-clients.js';
import { helpText } from '../../../src/terminal/help.js';
import { parseCommand, UsageError, type Command } from '../../../src/terminal/parse-command.js';

const inputsOf = (args: readonly string[]): Record<string, string> => {
  const command: Command = parseCommand(args);
  if (command.kind !== 'run') throw new Error(`the command is ${command.kind}`);
  return Object.fromEntries(command.inputs);
};

describe('a command', () => {
  test.each<[readonly string[], Record<string, string>]>([
    [['lint', '**/*.yaml', 'a.yaml'], { operation: 'lint', template: '**/*.yaml\na.yaml' }],
    [
      ['deploy', '--stack-name', 'web', '--template=web.yaml', '--parameters', 'a=1', '--parameters', 'b=2'],
      { operation: 'deploy', 'stack-name': 'web', template: 'web.yaml', parameters: 'a=1\nb=2' },
    ],
    [
      ['preview', '--wait', '--own', 'false', '--converge=true'],
      { operation: 'preview', wait: 'true', own: 'false', converge: 'true' },
    ],
    // The check of the inputs says what is wrong.
    [['deploy', '--wait', 'maybe'], { operation: 'deploy', wait: 'maybe' }],
    [['--wait', 'deploy'], { operation: 'deploy', wait: 'true' }],
  ])('%j sets the inputs', (args, inputs) => {
    const texts = Object.entries(inputsOf(args)).map(([name, text]) => [name, text.trim()]);
    expect(Object.fromEntries(texts)).toEqual(inputs);
  });

  test.each([
    [[], 'no operation given; use one of deploy, '],
    [['undefined'], '"undefined" is not an operation; use one of deploy, '],
    [['deplyo'], '"deplyo" is not an operation; did you mean deploy?'],
    [['stack-update'], '"stack-update" is not an operation; use one of deploy, '],
    [['deploy', 'web.yaml'], 'unexpected argument "web.yaml"'],
    [['deploy', '--stack-nam', 'web'], "Unknown option '--stack-nam'; did you mean --stack-name?"],
    [['deploy', '-t', 'web.yaml'], "Unknown option '-t'; did you mean --template?"],
    [['deploy', '--environment', 'a'], "Unknown option '--environment'; did you mean --environment-files?"],
    [['deploy', '--rollback'], "Unknown option '--rollback'; did you mean --disable-rollback=false?"],
    [['deploy', '--no-wait'], "Unknown option '--no-wait'; write --wait=false"],
    [
      ['deploy', '--stack-nam', 'web', '--rollback', '-t', 'web.yaml', '--rollback'],
      [
        "Unknown option '--stack-nam'; did you mean --stack-name?",
        "Unknown option '--rollback'; did you mean --disable-rollback=false?",
        "Unknown option '-t'; did you mean --template?",
      ].join('\n'),
    ],
    [['deploy', '--toString', 'a'], "Unknown option '--toString'"],
    [['deploy', '--stack-name', 'web', '--stack-name', 'db'], '--stack-name can be used only once'],
  ])('%j is a usage error', (args, message) => {
    expect(() => parseCommand(args)).toThrow(UsageError);
    expect(() => parseCommand(args)).toThrow(message);
  });

  test.each([
    [['--help'], { kind: 'help', operation: undefined }],
    [['lint', '-h'], { kind: 'help', operation: 'lint' }],
    [['help', 'lint'], { kind: 'help', operation: 'lint' }],
    [['--version'], { kind: 'version' }],
  ])('%j asks for information', (args, command) => {
    expect(parseCommand(args)).toEqual(command);
  });
});

test('a flag of another client leads to a flag of this one', () => {
  const flags: readonly string[] = Object.keys(INPUTS);
  for (const [flag, name] of Object.entries(FLAGS_OF_OTHER_CLIENTS))
    expect([name, flags.includes(name.replace('=false', '')), flags.includes(flag)]).toEqual([
      name,
      true,
      false,
    ]);
});

describe('the help', () => {
  test('lists every operation and every input on one screen', () => {
    const text = helpText(readDescription(), undefined);
    for (const name of OPERATIONS) expect(text).toContain(`\`${name}\``);
    for (const name of Object.keys(INPUTS)) if (name !== 'operation') expect(text).toContain(`--${name}`);
    expect(text.split('\n').length).toBeLessThan(55);
  });

  test.each([undefined, ...OPERATIONS])('of %s fits into 80 columns', (operation) => {
    const lines = helpText(readDescription(), operation).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('of one operation explains every input that it uses', () => {
    const used = Object.entries(INPUTS).filter(([, { operations }]) => operations.includes('deploy'));
    const text = helpText(readDescription(), 'deploy');
    for (const [name] of used)
      if (name !== 'operation') expect(text).toMatch(new RegExp(`^  --${name}\n {6}\\S`, 'm'));
  });

  test('of one operation lists only the inputs that it uses', () => {
    const text = helpText(readDescription(), 'lint');
    expect(text).toContain('--lint-level\n');
    expect(text).not.toContain('--stack-name\n');
  });
});
