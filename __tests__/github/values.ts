import { createHash } from 'node:crypto';

// GitHub's ids have long outgrown 32 bits; who cuts them shall be noticed.
let lastId = 5_000_000_000;

export function nextId(): number {
  lastId += 1;
  return lastId;
}

export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

export function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
