import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../../src/yaml/index.js';
import { REFUSED, REGRESSIONS } from './regressions.js';

describe("a text is parsed as Heat's loader parses it", () => {
  it.each(REGRESSIONS)('%s', (_, text, value) => {
    const read = parseYaml(text);
    expect(read.problem === undefined ? read.value : REFUSED).toEqual(value);
  });
});
