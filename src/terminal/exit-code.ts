/** Exit code for wrong arguments, which include wrong values of inputs; any other failure has 1. */
export const USAGE_EXIT_CODE = 2;
