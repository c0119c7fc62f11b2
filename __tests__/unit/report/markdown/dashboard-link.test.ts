import { describe, expect, test } from '@jest/globals';
import { dashboardLink } from '../../../../src/report/markdown/dashboard-link.js';
import { resultOf } from '../results.js';

describe('the link to the dashboard', () => {
  test.each([
    ['https://horizon.example.com', 'https://horizon.example.com/project/stacks/stack/id-of-web/'],
    ['https://api.example.com/horizon/', 'https://api.example.com/horizon/project/stacks/stack/id-of-web/'],
    ['http://10.0.0.1:8080/(a)', 'http://10.0.0.1:8080/%28a%29/project/stacks/stack/id-of-web/'],
  ])('of %s is %s', (url, expected) => {
    expect(dashboardLink(url, resultOf())).toBe(expected);
  });

  test('encodes the id', () => {
    const stack = { id: 'a/../b)](x', name: 'web', status: 'CREATE_COMPLETE', statusReason: '' };
    expect(dashboardLink('https://h.example.com', resultOf({ stack }))).toMatch(
      /\/stack\/a%2F\.\.%2Fb%29%5D%28x\/$/,
    );
  });

  test('does not exist without a dashboard, or for a stack that is deleted', () => {
    expect(dashboardLink(undefined, resultOf())).toBeUndefined();
    expect(dashboardLink('https://h.example.com', resultOf({ outcome: 'deleted' }))).toBeUndefined();
    expect(dashboardLink('https://h.example.com', resultOf({ stack: undefined }))).toBeUndefined();
  });
});
