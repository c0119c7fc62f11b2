/** Whether the error is the system's of that code; by its shape, as an error of another realm is no `Error` here. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
