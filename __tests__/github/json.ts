/** What a JSON object is before anybody looked into it. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(body: unknown, field: string): string | undefined {
  const value = isJson(body) ? body[field] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function flagIn(body: unknown, field: string): boolean | undefined {
  const value = isJson(body) ? body[field] : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

/** As GitHub counts them: not the halves that a string's length counts. */
export function charactersIn(text: string): number {
  return Array.from(text).length;
}
