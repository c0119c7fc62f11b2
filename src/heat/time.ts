/** A time as Heat writes it: ISO 8601 in UTC, whole seconds, with or without the `Z`. */
export type HeatTime = string;

/** Milliseconds since 1970 of one of Heat's times, which are UTC even where no `Z` says so; NaN if it is none. */
export function parseHeatTime(time: HeatTime | undefined): number {
  if (time === undefined) return Number.NaN;
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time) ? time : `${time}Z`);
}
