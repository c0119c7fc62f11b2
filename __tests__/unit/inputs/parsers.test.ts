import { InvalidValue } from '../../../src/inputs/invalid-value.js';
import { describe, expect, test } from '@jest/globals';
import {
  boolean,
  dashboardUrl,
  httpUrl,
  integer,
  lines,
  map,
  names,
  oneOf,
  patterns,
  stackName,
  tags,
  urlTemplate,
  text,
  type Parser,
} from '../../../src/inputs/parsers.js';
import { WholeFloat } from '../../../src/yaml/index.js';

/** Returns the issue that the parser finds in the text. */
function problem(parser: Parser<unknown>, given: string): string {
  try {
    parser(given);
  } catch (error) {
    if (error instanceof InvalidValue) return error.message;
    throw error;
  }
  throw new Error(`${given} was taken`);
}

describe('text', () => {
  test('returns the text unchanged', () => {
    expect(text(' a\nb ')).toBe(' a\nb ');
  });
});

describe('a boolean', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s', (given, value) => {
    expect(boolean(given)).toBe(value);
  });

  test.each(['yes', 'no', '1', '0', 'tRUE', 'truefalse', 'on'])('is not %s', (given) => {
    expect(problem(boolean, given)).toBe('must be true or false');
  });
});

describe('a whole number', () => {
  test('is within its bounds, inclusive', () => {
    expect([integer(1, 10)('1'), integer(1, 10)('10'), integer(0, 99)('007')]).toEqual([1, 10, 7]);
  });

  test.each(['0', '11', '-1', '1.0', '1e1', '0x1', 'ten', '1 0', '∞', '9'.repeat(400)])(
    'is not %s',
    (given) => {
      expect(problem(integer(1, 10), given)).toBe('must be a whole number from 1 to 10');
    },
  );
});

describe('a choice', () => {
  const choice = oneOf('wait', 'fail');

  test('is one of the choices', () => {
    expect(choice('fail')).toBe('fail');
  });

  test('otherwise the issue lists the choices and suggests the closest one', () => {
    expect(problem(choice, 'never')).toBe('must be one of wait, fail');
    expect(problem(choice, 'Wait')).toBe('must be one of wait, fail; did you mean wait?');
    expect(problem(choice, 'fial')).toBe('must be one of wait, fail; did you mean fail?');
  });
});

describe('the URL of a dashboard', () => {
  test.each(['https://h.example.com', 'http://10.0.0.1:8080/horizon/'])('is %s', (url) => {
    expect(dashboardUrl(url)).toBe(url);
  });

  test.each([
    ['javascript:alert(1)', /http\(s\)/],
    ['horizon.example.com', /http\(s\)/],
    ['https://me:secret@h.example.com', /must not contain credentials/],
    ['https://h.example.com/?a=1', /must not contain "\?"/],
  ])('is not %s', (url, expected) => {
    expect(problem(dashboardUrl, url)).toMatch(expected);
  });
});

describe('lines', () => {
  test('are trimmed entries in order, with duplicates and commas', () => {
    expect(lines('  a.yaml \r\n\n\tb, c.yaml\na.yaml\n')).toEqual(['a.yaml', 'b, c.yaml', 'a.yaml']);
  });
});

describe('names', () => {
  test('are separated by lines or commas, without duplicates', () => {
    expect(names('a, b\nc,,a\r\n ,')).toEqual(['a', 'b', 'c']);
  });
});

describe('tags', () => {
  test('are names of at most 80 characters', () => {
    expect(tags(`a, ${'x'.repeat(80)}`)).toEqual(['a', 'x'.repeat(80)]);
    // Each is one character, but two UTF-16 units.
    expect(tags('🌍'.repeat(80))).toEqual(['🌍'.repeat(80)]);
    expect(problem(tags, `a\n${'x'.repeat(81)}`)).toContain('at most 80 characters; this one has 81');
  });

  test.each(['none', '[]', ' [ ] ', '- none', '[none]'])('are none for %j', (given) => {
    expect(tags(given)).toEqual([]);
  });

  test('reject none together with other tags, and a text without entries', () => {
    expect(problem(tags, 'a, none')).toContain('cannot combine none with other entries');
    expect(problem(tags, ' , ')).toContain('has no entries');
  });
});

describe('a list of any kind', () => {
  test.each([
    ['- a\n- b', ['a', 'b']],
    ['  - a # why\n  # no entry\n  - "b: c"\n', ['a', 'b: c']],
    ['-\n  a\n- b\r\n', ['a', 'b']],
    ['[a, b]', ['a', 'b']],
    ['["a", \'b\']', ['a', 'b']],
    ['[\n  a,\n  b,\n]', ['a', 'b']],
    ['- 1.10\n- 08\n- yes\n- 2026-01-01', ['1.10', '08', 'true', '2026-01-01']],
  ])('can be written as a YAML list: %j', (given, expected) => {
    expect(lines(given)).toEqual(expected);
    expect(names(given)).toEqual(expected);
    expect(tags(given)).toEqual(expected);
    expect(patterns(given)).toEqual(expected);
  });

  test.each(['a\n- b', '- a\nb', '- *', '- a: b', '- [a]', '-', '- a\n-'])(
    'is refused if it only looks like one: %j',
    (given) => {
      expect(problem(lines, given)).toMatch(
        /is not a YAML list|must contain strings|contains an empty entry/,
      );
    },
  );

  test.each(['-a', 'a - b', '[ab]*.yaml', '[a, b', '[*]', 'a-\n-b'])(
    'is read as lines otherwise: %j',
    (given) => {
      expect(lines(given)).toEqual(given.split('\n'));
    },
  );
});

describe('a stack’s name', () => {
  test.each(['web', 'W', 'a.b-c_d9', `a${'b'.repeat(254)}`, '0b3ac5e1-1111-2222-3333-abcdefABCDEF'])(
    'can be %s',
    (given) => {
      expect(stackName(given)).toBe(given);
    },
  );

  test.each(['9web', '-web', 'we b', 'web/1', 'wéb', `a${'b'.repeat(255)}`, '..', 'a\nb', '0b3ac5e1'])(
    'cannot be %j',
    (given) => {
      expect(problem(stackName, given)).toMatch(/^must start with a letter/);
    },
  );
});

describe('a URL', () => {
  test.each(['https://cloud/identity/v3', 'http://127.0.0.1:5000'])('can be %s', (given) => {
    expect(httpUrl(given)).toBe(given);
  });

  test.each(['cloud/identity', 'ftp://cloud', 'file:///etc/passwd', 'javascript:0', 'https://'])(
    'cannot be %s',
    (given) => {
      expect(problem(httpUrl, given)).toBe('must be an http(s) URL');
    },
  );
});

describe('a URL with placeholders', () => {
  test.each(['https://heat.example.com:8004/v1/%(project_id)s', 'http://10.0.0.1/v1/$(tenant_id)s/'])(
    'is kept as it is: %s',
    (given) => {
      expect(urlTemplate(given)).toBe(given);
    },
  );

  test.each(['ftp://heat.example.com', 'heat.example.com:8004/v1/%(project_id)s', '/v1'])(
    'must be one of HTTP: %s',
    (given) => {
      expect(problem(urlTemplate, given)).toBe('must be an http(s) URL');
    },
  );
});

describe('a map', () => {
  test.each([
    ['of YAML', 'a: 1\nb: [x, y]\nc: {d: true}', { a: 1, b: ['x', 'y'], c: { d: true } }],
    ['of JSON', '{"a": 1, "b": [null], "c": "x"}', { a: 1, b: [null], c: 'x' }],
    ['of JSON in several lines', '{\n  "a": "1=2"\n}', { a: '1=2' }],
    ['of YAML with = in its values', 'url: http://x/?a=b\nb: c=d', { url: 'http://x/?a=b', b: 'c=d' }],
    ['of lines', 'a=1\nb=two words\n', { a: '1', b: 'two words' }],
    [
      'of lines with = and commas in values',
      'q=a=b&c=d\nlist=1,2,3\nurl=https://x:1/y',
      {
        q: 'a=b&c=d',
        list: '1,2,3',
        url: 'https://x:1/y',
      },
    ],
    ['of lines with comments and empty values', '# why\na=\nb=# no comment', { a: '', b: '# no comment' }],
    [
      'of lines with values that look like YAML or JSON',
      'a={"b": 1}\nc=[1]\nd=yes',
      {
        a: '{"b": 1}',
        c: '[1]',
        d: 'yes',
      },
    ],
    [
      'of YAML as Heat’s own client reads it',
      'mode: 0644\nswitch: on\nzero: 08',
      {
        mode: 420,
        switch: true,
        zero: '08',
      },
    ],
    ['that is empty', '{}', {}],
    [
      'of unusual names',
      '__proto__=x\nconstructor=y',
      Object.fromEntries([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    ],
  ])('%s', (_, given, value) => {
    expect(map(given)).toEqual(value);
  });

  test('keeps numbers that JavaScript would change', () => {
    const value = map('version: 1.0\nbig: 9007199254740993');
    expect(value['version']).toBeInstanceOf(WholeFloat);
    expect(value['big']).toBe(9_007_199_254_740_993n);
  });

  test.each([
    ['a list', '- a\n- b'],
    ['a text', 'just words'],
    ['a list of assignments', '- a=1'],
    ['lines that include one without an assignment', 'a=1\nb'],
    ['blanks around =', 'a = 1'],
    ['a JSON list', '["a"]'],
    ['a number', '42'],
  ])('is not %s', (_, given) => {
    expect(problem(map, given)).toBe('must be a YAML or JSON map, or lines of name=value');
  });

  test('rejects a duplicate name', () => {
    expect(problem(map, 'a=1\nb=2\na=3')).toBe('"a" is set twice');
  });

  test('with a syntax error is reported by line and column, without quoting the text', () => {
    const message = problem(map, 'password: "S3cret-Marker\nother: x');
    expect(message).toMatch(/^is not valid YAML at line \d+, column \d+: /);
    expect(message).not.toContain('S3cret');
  });

  test.each([
    ['{', 'line 1, column 2: the text ends before a bracket is closed'],
    [
      'a: 1\nb: }',
      'line 2, column 4: expected a value instead of }; a string that starts with } needs quotes',
    ],
  ])('with the syntax error %j says where, and what is expected', (given, reason) => {
    expect(problem(map, given)).toBe(
      `is not valid YAML at ${reason}. Write one "name: value" or name=value per line`,
    );
  });
});
