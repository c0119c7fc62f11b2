/**
 * Returns Heat's words without the colons that it doubles: `Property error: : resources.a.properties.b: : Error …`. Its exceptions
 * join their parts by `: `, and some parts end with it already (`HeatExceptionWithPath` in heat/common/exception.py).
 */
export function withoutStrayColons(words: string): string {
  return words.replaceAll(': : ', ': ');
}
