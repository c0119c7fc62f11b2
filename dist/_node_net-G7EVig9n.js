// \0node:net
const builtin = process.getBuiltinModule("node:net"), isIPv4 = builtin.isIPv4, isIPv6 = builtin.isIPv6;
export { isIPv6 as n, isIPv4 as t };
