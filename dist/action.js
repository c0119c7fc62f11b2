// \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), __copyProps = (to, from, except, desc) => {
	if (from && typeof from == "object" || typeof from == "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) key = keys[i], !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
		get: ((k) => from[k]).bind(null, key),
		enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
	});
	return to;
}, __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: !0
}) : target, mod));
// \0node:util
const builtin$7 = process.getBuiltinModule("node:util"), styleText = builtin$7.styleText, isDeepStrictEqual = builtin$7.isDeepStrictEqual, stripVTControlCharacters = builtin$7.stripVTControlCharacters;
// lib/errors/source-location.js
function formatLocation(location) {
	return `${location.file}:${location.line}:${location.column}`;
}
// lib/errors/deploy-error.js
var DeployError = class extends Error {
	serverMessage;
	requestId;
	hint;
	failureCode;
	locations;
	constructor(message, details) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause }), this.name = new.target.name, this.serverMessage = details.serverMessage, this.requestId = details.requestId, this.hint = details.hint, this.failureCode = details.failureCode, this.locations = details.locations ?? [];
	}
}, SignInError = class extends DeployError {
	constructor(message, details = {}) {
		super(message, {
			...details,
			failureCode: details.failureCode ?? "sign-in"
		});
	}
}, TemplateError = class extends DeployError {
	chain;
	constructor(message, details = {}) {
		super(message, {
			...details,
			failureCode: details.failureCode ?? "invalid-template"
		}), this.chain = details.chain ?? [];
	}
}, DecodeError = class extends DeployError {
	field;
	constructor(field, message, details = {}) {
		super(message, {
			...details,
			failureCode: details.failureCode ?? "unreachable"
		}), this.field = field;
	}
}, StackError = class extends DeployError {}, DeadlineError = class extends DeployError {
	constructor(message, details = {}) {
		super(message, {
			...details,
			failureCode: details.failureCode ?? "timed-out"
		});
	}
}, CancelledError = class extends DeployError {
	constructor(message, details = {}) {
		super(message, {
			...details,
			failureCode: "cancelled"
		});
	}
}, RequestError = class RequestError extends DeployError {
	method;
	url;
	status;
	code;
	reason;
	type;
	delivery;
	challenge;
	detail;
	attempts;
	constructor(facts) {
		super(RequestError.text(facts), {
			...facts,
			failureCode: findRequestFailureCode(facts)
		}), this.method = facts.method, this.url = facts.url, this.status = facts.status, this.code = facts.code, this.reason = facts.reason, this.type = facts.type, this.delivery = facts.delivery, this.challenge = facts.challenge, this.detail = facts.detail, this.attempts = facts.attempts ?? 1;
	}
	with(changes) {
		let { method, url, status, code, reason, type, delivery, challenge, detail, attempts } = this, { serverMessage, requestId, hint, locations, cause } = this;
		return new RequestError({
			method,
			url,
			status,
			code,
			reason,
			type,
			delivery,
			challenge,
			detail,
			attempts,
			serverMessage,
			requestId,
			hint,
			locations,
			cause,
			...changes
		});
	}
	static text(facts) {
		let { method, url, status, code, reason, detail = "", attempts = 1 } = facts, notes = [...status === void 0 && reason !== void 0 && code !== void 0 ? [code] : [], ...attempts > 1 ? [`tried ${attempts} times`] : []], noteText = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
		return `${method} ${url}${describeEnd(facts)}${detail}${noteText}`;
	}
};
function describeEnd({ status, code, reason, detail }) {
	if (status !== void 0) return ` returned ${status}`;
	let cause = reason ?? code;
	return cause === void 0 && detail !== void 0 ? "" : ` got no response: ${cause ?? "no reason given"}`;
}
function findRequestFailureCode({ status, type }) {
	if (status === void 0 || status < 400 || status >= 500) return "unreachable";
	switch (status) {
		case 401: return "sign-in";
		case 403: return "not-allowed";
		case 404: return "not-found";
		case 408:
		case 429: return "unreachable";
		case 409: return type === "StackExists" ? "already-exists" : "in-progress";
		default: return "refused";
	}
}
function isFailedRead(error) {
	return error instanceof RequestError || error instanceof DecodeError || error instanceof SignInError;
}
var InputError = class InputError extends DeployError {
	issues;
	constructor(issues, hint) {
		let locations = issues.flatMap(({ location }) => location === void 0 ? [] : [location]);
		super(InputError.text(issues), {
			hint,
			locations,
			failureCode: "invalid-input"
		}), this.issues = issues;
	}
	static text(issues) {
		let lines = issues.map(({ input, problem, location }) => `${toSentence(input, problem)}${location === void 0 ? "" : ` (${formatLocation(location)})`}`);
		return lines.length === 1 ? `Invalid input: ${lines.join("")}` : [`${lines.length} inputs are invalid:`, ...lines.map((line) => `  - ${line}`)].join("\n");
	}
};
const PREDICATE = /^(?:is|are|and|must|can|cannot|has|contains|does|matches|names|points|requires)\b/;
function toSentence(input, problem) {
	return PREDICATE.test(problem) ? `${/^[a-z]+$/.test(input) ? `"${input}"` : input} ${problem}` : `${input}: ${problem}`;
}
// lib/errors/explain.js
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function summaryOf(error) {
	let [first = "", second = ""] = messageOf(error).split("\n");
	return first.endsWith(":") && second !== "" ? `${first} ${second.replace(/^\s*- /, "")}` : first;
}
function findFailureCode(error) {
	return error instanceof DeployError ? error.failureCode : "internal";
}
function explain(error) {
	if (!(error instanceof DeployError)) return messageOf(error);
	let lines = [error.message];
	error.serverMessage !== void 0 && !error.message.includes(error.serverMessage) && lines.push(`Server said: ${error.serverMessage}`);
	let newLocations = error.locations.map(formatLocation).filter((location) => !error.message.includes(location));
	return newLocations.length > 0 && lines.push(`At: ${newLocations.join(", ")}`), error instanceof TemplateError && error.chain.length > 1 && lines.push(`Included by: ${error.chain.join(" \u2192 ")}`), lines.push(...explainCauses(error)), error.requestId !== void 0 && lines.push(`Request id: ${error.requestId}`), error.hint !== void 0 && lines.push(`Next: ${error.hint}`), lines.join("\n");
}
function explainCauses(error) {
	let { cause } = error;
	if (cause === void 0 || !(cause instanceof DeployError) && isComplete(error)) return [];
	let messageLines = error.message.includes(messageOf(cause)) ? [] : [`Because: ${messageOf(cause)}`];
	if (!(cause instanceof DeployError)) return messageLines;
	let serverLines = cause.serverMessage === void 0 || cause.serverMessage === error.serverMessage ? [] : [`Server said: ${cause.serverMessage}`], requestId = cause.requestId === void 0 || error.requestId !== void 0 ? [] : [`Request id: ${cause.requestId}`];
	return [
		...messageLines,
		...serverLines,
		...explainCauses(cause),
		...requestId
	];
}
function isComplete(error) {
	return error instanceof TemplateError || error instanceof RequestError && error.reason !== void 0;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
// node_modules/leven/index.js
const array = [], characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	let maxDistance = options?.maxDistance, swap = first;
	first.length > second.length && (first = second, second = swap);
	let firstLength = first.length, secondLength = second.length;
	for (; firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength);) firstLength--, secondLength--;
	let start = 0;
	for (; start < firstLength && first.charCodeAt(start) === second.charCodeAt(start);) start++;
	if (firstLength -= start, secondLength -= start, maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode, result, temporary, temporary2, index = 0, index2 = 0;
	for (; index < firstLength;) characterCodeCache[index] = first.charCodeAt(start + index), array[index] = ++index;
	for (; index2 < secondLength;) {
		for (bCharacterCode = second.charCodeAt(start + index2), temporary = index2++, result = index2, index = 0; index < firstLength; index++) temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1, temporary = array[index], result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) array[index] < rowMinimum && (rowMinimum = array[index]);
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	return array.length = firstLength, characterCodeCache.length = firstLength, maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	let userMax = options?.maxDistance, targetLength = target.length;
	for (let candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best, bestDist = 1e400, seen = new Set();
	for (let candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		let lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist || userMax !== void 0 && lengthDiff > userMax) continue;
		let cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax, distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax && (actualD = leven(target, candidate)), actualD < bestDist && (bestDist = actualD, best = candidate, bestDist === 0)) break;
	}
	if (!(userMax !== void 0 && bestDist > userMax)) return best;
}
function didYouMean(name, candidates) {
	let match = findClosest(name, [...candidates]);
	return match === void 0 ? void 0 : `Did you mean "${match}"?`;
}
function didYouMeanClause(name, candidates, prefix = "") {
	let match = findClosest(name, candidates);
	return match === void 0 ? "" : `; did you mean ${prefix}${match}?`;
}
function findClosest(name, candidates) {
	let letters = toLetters(name);
	if (letters === "") return;
	let sameLetters = candidates.find((one) => toLetters(one) === letters);
	return sameLetters !== void 0 || name.length < 2 ? sameLetters : closestMatch(name, candidates, { maxDistance: Math.max(1, Math.floor(name.length * .4)) }) ?? candidates.find((one) => isTransposed(name, one));
}
function isTransposed(name, other) {
	return name.length === other.length && leven(name, other) === 2 && sortLetters(name) === sortLetters(other);
}
function sortLetters(name) {
	return Array.from(name).sort().join("");
}
function toLetters(name) {
	return name.toLowerCase().replaceAll(/[-_\s]/g, "");
}
// lib/yaml/nodes.js
function isScalar(node) {
	return node?.kind === "scalar";
}
function isMap(node) {
	return node?.kind === "map";
}
function isList$1(node) {
	return node?.kind === "list";
}
// lib/yaml/python-numbers.js
const PYTHON_SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, PYTHON_SPACE_AT_END = RegExp(`${PYTHON_SPACE.source.slice(1)}$`);
function stripPythonSpace(text) {
	return text.replace(PYTHON_SPACE, "").replace(PYTHON_SPACE_AT_END, "");
}
const SHORT_DECIMAL = /^[1-9][0-9]{0,15}$/;
function parsePythonInteger(text) {
	if (SHORT_DECIMAL.test(text)) return BigInt(text);
	let { isNegative, digits } = splitSign(text.replaceAll("_", "")), value = parseUnsignedInteger(digits);
	return value === void 0 || !isNegative ? value : -value;
}
function parsePythonFloat(text) {
	let { isNegative, digits } = splitSign(text.replaceAll("_", "").toLowerCase()), value = parseUnsignedFloat(digits);
	return value === void 0 || !isNegative ? value : -value;
}
function splitSign(text) {
	return {
		isNegative: text.startsWith("-"),
		digits: text.replace(/^[-+]/, "")
	};
}
function parseUnsignedInteger(digits) {
	return digits.startsWith("0b") ? parseIntegerOfBase(digits.slice(2), "b", /^[01]+$/) : digits.startsWith("0x") ? parseIntegerOfBase(digits.slice(2), "x", /^[0-9a-f]+$/i) : digits.startsWith("0") && digits !== "0" ? parseIntegerOfBase(digits, "o", /^[0-7]+$/) : digits.includes(":") ? sumSexagesimal(digits.split(":").map(parseDecimalInteger), (sum, part) => sum * 60n + part, 0n) : parseDecimalInteger(digits);
}
function parseIntegerOfBase(text, base, pattern) {
	let { isNegative, digits } = splitSign(stripPythonSpace(text)), plain = digits.replace(RegExp(`^0${base}`, "i"), "");
	if (!pattern.test(plain)) return;
	let value = BigInt(`0${base}${plain}`);
	return isNegative ? -value : value;
}
function parseDecimalInteger(text) {
	let { isNegative, digits } = splitSign(stripPythonSpace(text));
	if (!(!/^[0-9]+$/.test(digits) || digits.length > 4300)) return isNegative ? -BigInt(digits) : BigInt(digits);
}
function parseUnsignedFloat(digits) {
	if (digits === ".inf") return 1e400;
	if (digits === ".nan") return NaN;
	if (!digits.includes(":")) return parseDecimalFloat(digits);
	let base = 1;
	return sumSexagesimal(digits.split(":").map(parseDecimalFloat).reverse(), (sum, part) => {
		let next = sum + part * base;
		return base *= 60, next;
	}, 0);
}
function parseDecimalFloat(text) {
	let trimmed = stripPythonSpace(text), word = /^[-+]?(?:inf(?:inity)?|(nan))$/i.exec(trimmed);
	return word === null ? /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i.test(trimmed) ? Number(trimmed) : void 0 : word[1] === void 0 ? trimmed.startsWith("-") ? -1e400 : 1e400 : NaN;
}
function sumSexagesimal(parts, add, zero) {
	let sum = zero;
	for (let part of parts) {
		if (part === void 0) return;
		sum = add(sum, part);
	}
	return sum;
}
function formatPythonFloat(value) {
	if (!Number.isFinite(value)) return String(value);
	let [mantissa = "", power = "0"] = value.toExponential().split("e"), exponent = Number(power);
	if (exponent >= -4 && exponent < 16) return Object.is(value, -0) ? "-0.0" : Number.isInteger(value) ? `${value}.0` : String(value);
	let digits = String(Math.abs(exponent)).padStart(2, "0");
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
}
function formatFloatAsString(value) {
	return Number.isNaN(value) ? "nan" : Number.isFinite(value) ? formatPythonFloat(value) : value > 0 ? "inf" : "-inf";
}
// lib/yaml/resolver.js
const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\n?$/, FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\n?$/, INT = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)\n?$/, TIMESTAMP = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)\n?$/, WORDS = {
	"": "null",
	"~": "null",
	null: "null",
	Null: "null",
	NULL: "null",
	"<<": "merge",
	"=": "value",
	"!": "yaml",
	"&": "yaml",
	"*": "yaml"
}, STARTS_OF_OTHER_TYPES = new Set("-+.0123456789~<=!&*\nyYnNtTfFoO"), LETTER = /[a-z]/i;
function resolvePlain(text) {
	let start = text.charAt(0);
	if (start !== "" && !STARTS_OF_OTHER_TYPES.has(start) || text.length > 6 && LETTER.test(start)) return "str";
	if (BOOL.test(text)) return "bool";
	if (FLOAT.test(text)) return "float";
	if (INT.test(text)) return "int";
	let word = text === "\n" ? text : text.replace(/\n$/, ""), type = Object.hasOwn(WORDS, word) ? WORDS[word] : void 0;
	return type === void 0 ? TIMESTAMP.test(text) ? "timestamp" : "str" : type;
}
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function toPythonText(plain) {
	switch (resolvePlain(plain)) {
		case "bool": return /^(?:yes|true|on)$/i.test(plain) ? "True" : "False";
		case "int": return String(parsePythonInteger(plain) ?? plain);
		case "float": {
			let value = parsePythonFloat(plain);
			return value === void 0 ? plain : formatFloatAsString(value);
		}
		case "timestamp": return DATE.test(plain) ? plain : void 0;
		default: return plain;
	}
}
// lib/yaml/parser/syntax-error.js
var YamlSyntaxError = class extends Error {
	offset;
	constructor(message, offset) {
		super(message), this.name = new.target.name, this.offset = offset;
	}
};
function fail(message, offset) {
	throw new YamlSyntaxError(message, offset);
}
// lib/yaml/tags.js
const STANDARD = "tag:yaml.org,2002:", MERGE_TAG = `${STANDARD}merge`, VALUE_TAG = `${STANDARD}value`, KNOWN_SHORT_FORM = /^!(?:Ref|Sub|GetAtt|GetAZs|Join|Select|Split|If|Equals|And|Or|Not|Condition|Base64|Cidr|FindInMap|ImportValue|include)$/, PYTHON_ONLY = new Set([
	"binary",
	"set",
	"omap",
	"pairs"
].map((name) => STANDARD + name));
function unknownTagMessage(tag) {
	return KNOWN_SHORT_FORM.test(tag) ? `Heat does not support short forms such as ${tag}` : PYTHON_ONLY.has(tag) ? `the tag !!${tag.slice(18)} is not supported: use a string, a list or a map` : "this tag is not supported; a string that starts with ! needs quotes";
}
function collectionTag(tag) {
	return tag === "!" ? void 0 : tag;
}
function isDefaultTag(kind, tag) {
	return tag === void 0 || tag === STANDARD + kind;
}
var TagHandles = class {
	#prefixes = new Map();
	read(scanner, dialect) {
		let hasVersion = !1;
		for (;;) {
			let token = scanner.peek();
			if (token.kind === "version-directive") hasVersion && fail("there are two %YAML directives", token.start), (token.major !== 1 || dialect !== "pyyaml" && token.minor !== 1 && token.minor !== 2) && fail("only YAML 1.1 and 1.2 are supported", token.start), hasVersion = !0;
			else if (token.kind === "tag-directive") this.#prefixes.has(token.handle) && fail("two %TAG directives have the same handle", token.start), this.#prefixes.set(token.handle, token.prefix);
			else if (token.kind !== "unknown-directive") return;
			scanner.take();
		}
	}
	resolve({ handle, suffix, start }) {
		if (handle === void 0) return suffix;
		let prefix = this.#prefixes.get(handle) ?? DEFAULT_PREFIXES.get(handle);
		return prefix === void 0 && fail("no directive declares this tag; a string that starts with ! needs quotes", start), prefix + suffix;
	}
};
const DEFAULT_PREFIXES = new Map([["!", "!"], ["!!", STANDARD]]);
function createScalarNode({ style, text, start, end }, properties, dialect) {
	let tag = properties?.tag, type = tag === "!" || tag === void 0 && style === "plain" ? resolvePlain(text) : typeOf(tag), offset = properties?.start ?? start, value = constructScalar(type, text, dialect, offset);
	return value === void 0 && fail(unknownTagMessage(tag ?? ""), offset), {
		kind: "scalar",
		value,
		style,
		source: text,
		start,
		end,
		tag: type === "merge" ? MERGE_TAG : type === "value" ? VALUE_TAG : collectionTag(tag),
		anchor: properties?.anchor
	};
}
function typeOf(tag) {
	return tag === void 0 ? "str" : tag.startsWith(STANDARD) ? tag.slice(18) : void 0;
}
function createEmptyNode(properties, dialect) {
	let { tag, end } = properties;
	return createScalarNode({
		kind: "scalar",
		style: "plain",
		text: "",
		start: end,
		end
	}, tag === "!" && dialect === "libyaml" ? {
		...properties,
		tag: `${STANDARD}str`
	} : properties, dialect);
}
function constructScalar(type, text, dialect, offset) {
	switch (type) {
		case "str":
		case "merge":
		case "value": return text;
		case "null": return null;
		case "bool": return BOOLEANS.get(text.toLowerCase()) ?? fail("the tag !!bool requires yes, no, true, false, on or off", offset);
		case "int": return parsePythonInteger(text) ?? fail("this is not a whole number in YAML 1.1; a string needs quotes", offset);
		case "float": return parsePythonFloat(text) ?? fail("this is not a number in YAML 1.1; a string needs quotes", offset);
		case "timestamp": return dialect === "libyaml" ? text : fail("a date needs quotes", offset);
		default: return;
	}
}
const BOOLEANS = new Map([
	["yes", !0],
	["true", !0],
	["on", !0],
	["no", !1],
	["false", !1],
	["off", !1]
]);
// lib/yaml/tree.js
function listEntries(tree, node) {
	let map = tree.resolve(node);
	return isMap(map) ? (map.entries ??= listDistinctEntries(map) ?? constructEntries(tree, map), map.entries) : NO_ENTRIES;
}
const NO_ENTRIES = [];
function listDistinctEntries({ items }) {
	let entries = [];
	for (let { key, value } of items) {
		if (!isScalar(key) || typeof key.value != "string" || isMergeKey(key)) return;
		entries.push({
			key,
			name: key.value,
			value
		});
	}
	return hasDistinctNames(entries) ? entries : void 0;
}
function hasDistinctNames(entries) {
	return entries.length < 2 || new Set(entries.map(({ name }) => name)).size === entries.length;
}
function constructEntries(tree, map) {
	let found = new Map(), put = ({ key, name, value }) => {
		let identity = keyIdentity(key), known = found.get(identity);
		found.set(identity, {
			key: known?.key ?? key,
			name: known?.name ?? name,
			value
		});
	};
	for (let { key, value } of map.items) isMergeKey(tree.resolve(key)) && listMergedEntries(tree, value).forEach(put);
	for (let { key, value } of map.items) {
		let scalar = tree.resolve(key);
		isScalar(scalar) && !isMergeKey(scalar) && put({
			key: scalar,
			name: formatKey(scalar),
			value
		});
	}
	return [...found.values()];
}
function listPairs(tree, node) {
	let map = tree.resolve(node);
	return isMap(map) ? map.items.flatMap(({ key, value }) => {
		let scalar = tree.resolve(key);
		return isMergeKey(scalar) ? listMergeSources$1(tree, value).flatMap((source) => listPairs(tree, source)) : isScalar(scalar) ? [{
			name: formatKey(scalar),
			value
		}] : [];
	}) : [];
}
function findRepeatedKeys(tree, node) {
	let map = tree.resolve(node ?? null);
	if (!isMap(map) || map.items.length < 2) return [];
	let firstKeys = new Map();
	return map.items.flatMap(({ key }) => {
		let scalar = tree.resolve(key);
		if (!isScalar(scalar) || isMergeKey(scalar)) return [];
		let name = formatKey(scalar), first = firstKeys.get(name);
		return first === void 0 && firstKeys.set(name, scalar), first === void 0 ? [] : [{
			key: scalar,
			first
		}];
	});
}
function listRepeatedKeys(tree) {
	let found = [], walk = (node) => {
		if (isList$1(node) && node.items.forEach(walk), isMap(node)) {
			for (let repeated of findRepeatedKeys(tree, node)) found.push(repeated);
			for (let { value } of node.items) walk(value);
		}
	};
	return walk(tree.root), found;
}
function isMergeKey(key) {
	return isScalar(key) && key.tag === "tag:yaml.org,2002:merge";
}
function listMergedEntries(tree, value) {
	return listMergeSources$1(tree, value).toReversed().flatMap((source) => listEntries(tree, source));
}
function listMergeSources$1(tree, value) {
	let source = tree.resolve(value);
	return isList$1(source) ? source.items : [source];
}
function formatKey({ value }) {
	return typeof value == "number" ? formatPythonFloat(value) : String(value);
}
function keyIdentity(key) {
	let { value } = key;
	return typeof value == "string" ? `text ${value}` : typeof value == "boolean" ? value ? "number 1" : "number 0" : typeof value == "number" && Number.isInteger(value) ? `number ${BigInt(value)}` : value === null ? "null" : `number ${String(value)}`;
}
function valueAt(tree, node, name) {
	for (let entry of listEntries(tree, node)) if (entry.name === name) return entry.value;
}
function listSection(tree, name) {
	return listEntries(tree, valueAt(tree, tree.root, name) ?? null);
}
function toStringValue(tree, node) {
	let target = tree.resolve(node ?? null);
	return isScalar(target) && typeof target.value == "string" ? target.value : void 0;
}
function listItems(tree, node) {
	let target = tree.resolve(node ?? null);
	return isList$1(target) ? target.items : [];
}
function isMapNode(tree, node) {
	return isMap(tree.resolve(node ?? null));
}
function toPlain(tree, node) {
	let target = tree.resolve(node ?? null);
	return isMap(target) ? Object.fromEntries(listEntries(tree, target).map(({ name, value }) => [name, toPlain(tree, value)])) : isList$1(target) ? listItems(tree, target).map((item) => toPlain(tree, item)) : isScalar(target) ? target.value : null;
}
// lib/yaml/parser/cursor.js
const LINE_SEPARATOR = 8232, PARAGRAPH_SEPARATOR = 8233;
function isBreak(code) {
	return code < 133 ? code === 10 || code === 13 : code === 133 || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}
function isBlank(code) {
	return code === 32 || code === 9;
}
function isBreakOrEnd(code) {
	return code === 0 || isBreak(code);
}
function isBlankBreakOrEnd(code) {
	return isBlank(code) || isBreakOrEnd(code);
}
const SURROGATE = /[\ud800-\udbff]/;
var Cursor = class {
	text;
	offset = 0;
	line = 0;
	#lineStart = 0;
	#textStart = 0;
	#hasSurrogates;
	constructor(text) {
		this.text = text, this.#hasSurrogates = SURROGATE.test(text), this.is("\ufeff") && (this.offset = this.#lineStart = this.#textStart = 1);
	}
	get column() {
		return this.offset - this.#lineStart;
	}
	get index() {
		return this.offset - this.#textStart;
	}
	get isAtEnd() {
		return this.offset >= this.text.length;
	}
	peek(ahead = 0) {
		let at = this.offset + ahead;
		return at < this.text.length ? this.text.charCodeAt(at) : 0;
	}
	is(character, ahead = 0) {
		return this.text[this.offset + ahead] === character;
	}
	isOneOf(choices, ahead = 0) {
		let character = this.text[this.offset + ahead];
		return character !== void 0 && choices.includes(character);
	}
	isAtDocumentMarker(marker) {
		if (this.column !== 0 || !isBlankBreakOrEnd(this.peek(3))) return !1;
		let found = this.text.slice(this.offset, this.offset + 3);
		return marker === void 0 ? found === "---" || found === "..." : found === marker;
	}
	skip(count = 1) {
		for (let skipped = 0; skipped < count; skipped += 1) {
			let isPair = this.#hasSurrogates && (this.text.codePointAt(this.offset) ?? 0) > 65535;
			this.offset += 1, isPair && this.#skipSecondUnit();
		}
	}
	#skipSecondUnit() {
		this.offset += 1, this.#lineStart += 1, this.#textStart += 1;
	}
	skipTo(offset) {
		if (this.#hasSurrogates) for (; this.offset < offset;) this.skip();
		else this.offset = offset;
	}
	skipWhile(isSkipped) {
		for (; !this.isAtEnd && isSkipped(this.peek());) this.skip();
	}
	skipBlanks(skipsTabs) {
		let { text } = this;
		for (;;) {
			let code = text.charCodeAt(this.offset);
			if (code !== 32 && (!skipsTabs || code !== 9)) return;
			this.offset += 1;
		}
	}
	readBreak() {
		let code = this.peek();
		return this.offset += code === 13 && this.peek(1) === 10 ? 2 : 1, this.line += 1, this.#lineStart = this.offset, code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : "\n";
	}
	skipComment() {
		this.is("#") && this.skipWhile((code) => !isBreak(code));
	}
};
function foldBreaks(first, others) {
	return first === "\n" ? others === "" ? " " : others : first + others;
}
// lib/yaml/parser/scan-block-scalar.js
function scanBlockScalar(cursor, parentIndent, dialect) {
	let start = cursor.offset, style = cursor.is("|") ? "literal" : "folded", { chomping, increment } = readHeader(cursor, dialect, start), end = cursor.offset;
	isBreak(cursor.peek()) && cursor.readBreak();
	let outer = Math.max(parentIndent, 0), breaks, indent;
	increment === void 0 ? {breaks, indent} = detectIndent(cursor, parentIndent, dialect) : (indent = outer + increment, breaks = readEmptyLines(cursor, indent, dialect));
	let text = "", lineBreak = "", wasBlank = !1;
	for (; cursor.column === indent && !cursor.isAtEnd;) {
		let startsBlank = isBlank(cursor.peek());
		text += (style === "folded" && lineBreak === "\n" && !wasBlank && !startsBlank ? breaks === "" ? " " : "" : lineBreak) + breaks;
		let from = cursor.offset;
		cursor.skipWhile((code) => !isBreak(code)), text += cursor.text.slice(from, cursor.offset), end = cursor.offset, wasBlank = startsBlank, lineBreak = isBreak(cursor.peek()) ? cursor.readBreak() : "", breaks = readEmptyLines(cursor, indent, dialect);
	}
	return chomping !== "strip" && (text += lineBreak), chomping === "keep" && (text += breaks), {
		kind: "scalar",
		style,
		text,
		start,
		end
	};
}
function readHeader(cursor, dialect, start) {
	cursor.skip();
	let chomping = readChomping(cursor), increment = readIncrement(cursor, start);
	return increment !== void 0 && (chomping ??= readChomping(cursor)), cursor.skipWhile((code) => code === 32 || dialect === "libyaml" && code === 9), dialect === "pyyaml" && cursor.is("#") && cursor.text[cursor.offset - 1] !== " " && fail("a comment after | or > needs a space before it", start), cursor.skipComment(), isBreakOrEnd(cursor.peek()) || fail("text after | or > must start on the next line", start), {
		chomping: chomping ?? "clip",
		increment
	};
}
function readChomping(cursor) {
	if (!cursor.isOneOf("+-")) return;
	let chomping = cursor.is("+") ? "keep" : "strip";
	return cursor.skip(), chomping;
}
function readIncrement(cursor, start) {
	if (!cursor.isOneOf("0123456789")) return;
	let increment = Number(cursor.text[cursor.offset]);
	return increment === 0 && fail("the indentation after | or > starts at 1", start), cursor.skip(), increment;
}
function detectIndent(cursor, parentIndent, dialect) {
	let breaks = "", widest = 0;
	for (;;) {
		if (cursor.skipWhile((code) => code === 32), widest = Math.max(widest, cursor.column), assertNoTab(cursor, dialect), !isBreak(cursor.peek())) return {
			breaks,
			indent: Math.max(widest, parentIndent + 1, 1)
		};
		breaks += cursor.readBreak();
	}
}
function readEmptyLines(cursor, indent, dialect) {
	let breaks = "";
	for (;;) {
		for (; cursor.column < indent && cursor.is(" ");) cursor.skip();
		if (cursor.column < indent && assertNoTab(cursor, dialect), !isBreak(cursor.peek())) return breaks;
		breaks += cursor.readBreak();
	}
}
function assertNoTab(cursor, dialect) {
	dialect === "libyaml" && cursor.is("	") && fail("a tab is used for indentation; use spaces", cursor.offset);
}
// lib/yaml/parser/scan-tag.js
function isNameCharacter(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95 || code === 45;
}
function readName(cursor) {
	let from = cursor.offset;
	return cursor.skipWhile(isNameCharacter), cursor.text.slice(from, cursor.offset);
}
function scanName(cursor) {
	let start = cursor.offset, kind = cursor.is("&") ? "anchor" : "alias";
	cursor.skip();
	let name = readName(cursor);
	return name !== "" && (isBlankBreakOrEnd(cursor.peek()) || cursor.isOneOf("?:,]}%@`")) || fail(kind === "anchor" ? "the name of an anchor can contain only letters, digits, - and _; a string that starts with & needs quotes" : "the name of an alias can contain only letters, digits, - and _; a string that starts with * needs quotes", start), {
		kind,
		name,
		start,
		end: cursor.offset
	};
}
function scanTag(cursor, dialect, isFlow) {
	let start = cursor.offset, { handle, suffix } = dialect === "libyaml" ? readTag(cursor, start) : readTagOfPyyaml(cursor, start);
	return (dialect === "libyaml" ? isBlankBreakOrEnd(cursor.peek()) || isFlow && cursor.is(",") : isBlankBreakOrEnd(cursor.peek()) && !cursor.is("	")) || fail("a tag contains an invalid character; a string that starts with ! needs quotes", start), {
		kind: "tag",
		handle,
		suffix,
		start,
		end: cursor.offset
	};
}
function readTag(cursor, start) {
	if (cursor.is("<", 1)) return readVerbatimTag(cursor, start, "libyaml");
	cursor.skip();
	let name = readName(cursor);
	if (cursor.is("!")) return cursor.skip(), {
		handle: `!${name}!`,
		suffix: readUri(cursor, URI_CHARACTERS, start)
	};
	let suffix = name + readUriPart(cursor, URI_CHARACTERS, start);
	return suffix === "" ? {
		handle: void 0,
		suffix: "!"
	} : {
		handle: "!",
		suffix
	};
}
function readTagOfPyyaml(cursor, start) {
	if (cursor.is("<", 1)) return readVerbatimTag(cursor, start, "pyyaml");
	if (isBlankBreakOrEnd(cursor.peek(1))) return cursor.skip(), {
		handle: void 0,
		suffix: "!"
	};
	let hasHandle = /^![^ !\r\n\x85\u2028\u2029]*!/.test(cursor.text.slice(start, start + MAX_HANDLE_LENGTH)), handle = "!";
	return hasHandle ? handle = readTagHandle(cursor, start) : cursor.skip(), {
		handle,
		suffix: readUri(cursor, VERBATIM_CHARACTERS, start)
	};
}
const MAX_HANDLE_LENGTH = 4096;
function readVerbatimTag(cursor, start, dialect) {
	cursor.skip(2);
	let suffix = readUri(cursor, VERBATIM_CHARACTERS, start);
	return cursor.is(">") || fail("a tag that starts with !< must end with >", start), cursor.skip(), dialect === "libyaml" || suffix !== "" ? {
		handle: void 0,
		suffix
	} : fail("an empty tag", start);
}
function readTagHandle(cursor, start) {
	cursor.is("!") || fail("the handle of a tag must start with !", start);
	let from = cursor.offset;
	cursor.skip();
	let name = readName(cursor);
	return cursor.is("!") ? cursor.skip() : name === "" && isBlank(cursor.peek()) || fail("the handle of a tag must end with !", start), cursor.text.slice(from, cursor.offset);
}
const URI_CHARACTERS = ";/?:@&=+$.!~*'()%", VERBATIM_CHARACTERS = `${URI_CHARACTERS},[]`;
function readUri(cursor, characters, start) {
	let uri = readUriPart(cursor, characters, start);
	return uri === "" && fail("a tag has no name; a string that starts with ! needs quotes", start), uri;
}
function readUriPart(cursor, characters, start) {
	let uri = "";
	for (; isNameCharacter(cursor.peek()) || cursor.isOneOf(characters);) cursor.is("%") ? uri += readUriEscapes(cursor, start) : (uri += cursor.text[cursor.offset] ?? "", cursor.skip());
	return uri;
}
function readUriEscapes(cursor, start) {
	let escapes = /^(?:%[0-9A-Fa-f]{2})+/.exec(cursor.text.slice(cursor.offset, cursor.offset + 3 * MAX_HANDLE_LENGTH));
	escapes === null && fail("% in a tag must be followed by two hexadecimal digits", start);
	try {
		let decoded = decodeURIComponent(escapes[0]);
		return cursor.skip(escapes[0].length), decoded;
	} catch {
		return fail("the escapes in a tag are not UTF-8", start);
	}
}
function scanDirective(cursor, dialect) {
	let start = cursor.offset, isSpace = selectSpace(dialect);
	cursor.skip();
	let name = readName(cursor);
	name !== "" && isEnded(cursor, isSpace) || failUnknownDirective(start);
	let directive = readValue(cursor, name, dialect, start);
	return cursor.skipWhile(isSpace), cursor.skipComment(), isBreakOrEnd(cursor.peek()) || fail("unexpected text after a directive", start), isBreak(cursor.peek()) && cursor.readBreak(), directive;
}
function selectSpace(dialect) {
	return dialect === "libyaml" ? isBlank : (code) => code === 32;
}
function failUnknownDirective(start) {
	return fail("unknown directive: a line starts with %", start);
}
function isEnded(cursor, isSpace) {
	return isBreakOrEnd(cursor.peek()) || isSpace(cursor.peek());
}
function readValue(cursor, name, dialect, start) {
	let isSpace = selectSpace(dialect);
	if (name === "YAML") {
		cursor.skipWhile(isSpace);
		let major = readNumber(cursor, dialect, start);
		cursor.is(".") || fail("a %YAML directive requires a version such as 1.1", start), cursor.skip();
		let minor = readNumber(cursor, dialect, start);
		return dialect === "pyyaml" && !isEnded(cursor, isSpace) && fail("unexpected text after a %YAML directive", start), {
			kind: "version-directive",
			major,
			minor,
			start,
			end: cursor.offset
		};
	}
	if (name === "TAG") {
		cursor.skipWhile(isSpace);
		let handle = readTagHandle(cursor, start);
		isSpace(cursor.peek()) || fail("a %TAG directive has no prefix", start), cursor.skipWhile(isSpace);
		let prefix = readUri(cursor, VERBATIM_CHARACTERS, start);
		return isBlankBreakOrEnd(cursor.peek()) || fail("unexpected text after the prefix of a %TAG directive", start), {
			kind: "tag-directive",
			handle,
			prefix,
			start,
			end: cursor.offset
		};
	}
	return dialect === "libyaml" && failUnknownDirective(start), cursor.skipWhile((code) => !isBreak(code)), {
		kind: "unknown-directive",
		start,
		end: cursor.offset
	};
}
function readNumber(cursor, dialect, start) {
	let from = cursor.offset;
	cursor.skipWhile((code) => code >= 48 && code <= 57);
	let digits = cursor.text.slice(from, cursor.offset);
	return (digits === "" || dialect === "libyaml" && digits.length > 9) && fail("a %YAML directive requires a version such as 1.1", start), Number(digits);
}
function isPlainStart(cursor, isFlow) {
	return isBlankBreakOrEnd(cursor.peek()) ? !1 : !cursor.isOneOf("-?:,[]{}#&*!|>'\"%@`") || (cursor.is("-") || !isFlow && cursor.isOneOf("?:")) && !isBlankBreakOrEnd(cursor.peek(1));
}
function scanPlain(context) {
	let { cursor, isFlow, indent } = context, start = cursor.offset, end = skipWords(context, start), text = cursor.text.slice(start, end), endsLine = !1;
	for (; isBreak(cursor.peek());) {
		let space = readBreaks(context);
		if (endsLine = !0, !isFlow && cursor.column < indent || cursor.isAtDocumentMarker() || cursor.is("#")) break;
		let from = cursor.offset, lineEnd = skipWords(context, start);
		if (lineEnd === from) break;
		end = lineEnd, text += space + cursor.text.slice(from, end), endsLine = !1;
	}
	return {
		token: {
			kind: "scalar",
			style: "plain",
			text,
			start,
			end
		},
		endsLine
	};
}
function skipWords(context, start) {
	let { cursor, dialect } = context, end = cursor.offset;
	do {
		let wordEnd = findWordEnd(context, start);
		if (wordEnd === cursor.offset) break;
		cursor.skipTo(wordEnd), end = wordEnd, cursor.skipBlanks(dialect === "libyaml");
	} while (cursor.offset > end && !cursor.is("#"));
	return end;
}
function findWordEnd(context, start) {
	let { cursor, dialect, isFlow } = context, { text, offset } = cursor, flowEnds = dialect === "libyaml" ? ",[]{}" : ",?[]{}";
	for (let at = offset; at < text.length; at += 1) {
		let code = text.charCodeAt(at);
		if (isBlankBreakOrEnd(code)) return at;
		if (code === COLON) {
			if (isEndAtColon(context, at, start)) return at;
		} else if (isFlow && flowEnds.includes(text.charAt(at))) return at;
	}
	return text.length;
}
const COLON = 58;
function isEndAtColon({ cursor, dialect, isFlow }, at, start) {
	let next = cursor.text.charAt(at + 1);
	if (next === "" || isBlankBreakOrEnd(next.charCodeAt(0))) return !0;
	let isBeforeFlow = isFlow && (dialect === "libyaml" ? ",?[]{}" : ",[]{}").includes(next);
	return isBeforeFlow && dialect === "libyaml" && fail("unexpected colon, or a value is missing", start), isBeforeFlow;
}
function readBreaks({ cursor, dialect, indent }) {
	let first = cursor.readBreak(), others = "";
	for (; !cursor.isAtEnd && !cursor.isAtDocumentMarker();) {
		let code = cursor.peek();
		if (isBreak(code)) others += cursor.readBreak();
		else if (dialect === "libyaml" ? !isBlank(code) : code !== 32) break;
		else cursor.is("	") && cursor.column < indent ? fail("a tab is used for indentation; use spaces", cursor.offset) : cursor.skip();
	}
	return foldBreaks(first, others);
}
// lib/yaml/parser/scan-quoted.js
const ESCAPES = {
	0: "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
}, ESCAPE_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function scanQuoted(cursor, dialect) {
	let start = cursor.offset, style = cursor.is("\"") ? "double" : "single", quote = style === "double" ? "\"" : "'";
	cursor.skip();
	let literal = readLiteral(cursor, quote);
	if (literal !== void 0) return {
		kind: "scalar",
		style,
		text: literal,
		start,
		end: cursor.offset
	};
	let text = "";
	for (;;) {
		cursor.isAtDocumentMarker() && fail("a quoted string is not closed before the end of the document", start), cursor.isAtEnd && fail("a quoted string is not closed", start);
		let word = style === "double" ? readDoubleQuoted(cursor, dialect) : readSingleQuoted(cursor);
		if (text += word.text, cursor.is(quote)) break;
		text += readSpace(cursor, word.isBroken);
	}
	return cursor.skip(), {
		kind: "scalar",
		style,
		text,
		start,
		end: cursor.offset
	};
}
function readLiteral(cursor, quote) {
	let { text, offset } = cursor, end = text.indexOf(quote, offset);
	if (end === -1 || quote === "'" && text[end + 1] === quote) return;
	let literal = text.slice(offset, end);
	if (!BREAK_OR_ESCAPE.test(literal)) return cursor.skipTo(end + 1), literal;
}
const BREAK_OR_ESCAPE = /[\\\n\r\x85\u2028\u2029]/;
function readSingleQuoted(cursor) {
	let text = "";
	for (; !isBlankBreakOrEnd(cursor.peek());) {
		let isQuote = cursor.is("'");
		if (isQuote && !cursor.is("'", 1)) break;
		isQuote && cursor.skip(), text += readCharacter(cursor);
	}
	return {
		text,
		isBroken: !1
	};
}
function readDoubleQuoted(cursor, dialect) {
	let text = "";
	for (; !isBlankBreakOrEnd(cursor.peek()) && !cursor.is("\"");) if (!cursor.is("\\")) text += readCharacter(cursor);
	else if (isBreak(cursor.peek(1))) return cursor.skip(), cursor.readBreak(), {
		text,
		isBroken: !0
	};
	else text += readEscape(cursor, dialect);
	return {
		text,
		isBroken: !1
	};
}
function readCharacter(cursor) {
	let from = cursor.offset;
	return cursor.skip(), cursor.text.slice(from, cursor.offset);
}
function readEscape(cursor, dialect) {
	let start = cursor.offset;
	cursor.skip();
	let name = cursor.text[cursor.offset] ?? "", character = ESCAPES[name], length = ESCAPE_DIGITS[name];
	return character === void 0 && length === void 0 && fail("unknown escape sequence in double quotes; a backslash is written \\\\", start), cursor.skip(), character ?? readCodePoint(cursor, length ?? 0, dialect, start);
}
function readCodePoint(cursor, length, dialect, start) {
	let digits = cursor.text.slice(cursor.offset, cursor.offset + length);
	(digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits)) && fail(`an escape sequence needs ${length} hexadecimal digits`, start);
	let code = Number.parseInt(digits, 16);
	return code > 1114111 && fail("an escape sequence is not a valid character", start), dialect === "libyaml" && code >= 55296 && code <= 57343 && fail("an escaped surrogate (\\ud800 to \\udfff): write the character itself", start), cursor.skip(length), String.fromCodePoint(code);
}
function readSpace(cursor, isAfterEscapedBreak) {
	let from = cursor.offset;
	if (!isAfterEscapedBreak && (cursor.skipWhile(isBlank), !isBreak(cursor.peek()))) return cursor.text.slice(from, cursor.offset);
	let first = isAfterEscapedBreak ? "" : cursor.readBreak(), others = "";
	for (; !cursor.isAtEnd && !cursor.isAtDocumentMarker();) if (isBreak(cursor.peek())) others += cursor.readBreak();
	else if (isBlank(cursor.peek())) cursor.skip();
	else break;
	return foldBreaks(first, others);
}
var SimpleKeys = class {
	#levels = [void 0];
	#cursor;
	constructor(cursor) {
		this.#cursor = cursor;
	}
	get flowLevel() {
		return this.#levels.length - 1;
	}
	openLevel() {
		this.#levels.push(void 0);
	}
	closeLevel() {
		this.flowLevel > 0 && this.#levels.pop();
	}
	save(tokenNumber, isRequired) {
		this.drop();
		let { offset, column, line, index } = this.#cursor;
		this.#levels[this.flowLevel] = {
			offset,
			column,
			line,
			index,
			tokenNumber,
			isRequired
		};
	}
	drop() {
		assertNotRequired(this.take());
	}
	take() {
		let level = this.flowLevel, key = this.#levels[level];
		return key !== void 0 && (this.#levels[level] = void 0), key;
	}
	canBeKey(tokenNumber) {
		for (let key of this.#levels) if (key?.tokenNumber === tokenNumber) return !0;
		return !1;
	}
	dropStale() {
		let { line, index } = this.#cursor, levels = this.#levels;
		for (let level = 0; level < levels.length; level += 1) {
			let key = levels[level];
			key !== void 0 && (key.line === line && index - key.index <= 1024 || (assertNotRequired(key), levels[level] = void 0));
		}
	}
};
function assertNotRequired(key) {
	key?.isRequired === !0 && fail("expected \": \" after a key", key.offset);
}
// lib/yaml/parser/scanner.js
const MAX_DEPTH = {
	libyaml: 400,
	pyyaml: 100
};
var Scanner = class {
	#cursor;
	#dialect;
	#maxDepth;
	#keys;
	#tokens = [];
	#returnedTokens = 0;
	#indent = -1;
	#outerIndents = [];
	#canStartKey = !0;
	#isDone = !1;
	#next;
	constructor(text, dialect) {
		this.#maxDepth = MAX_DEPTH[dialect], this.#cursor = new Cursor(text), this.#dialect = dialect, this.#keys = new SimpleKeys(this.#cursor);
	}
	peek() {
		return this.#next ??= this.#findNext(), this.#next;
	}
	#findNext() {
		for (;;) {
			let token = this.#tokens[this.#returnedTokens];
			if (token !== void 0 && (this.#isDone || (this.#keys.dropStale(), !this.#keys.canBeKey(this.#returnedTokens)))) return token;
			this.#fetchToken();
		}
	}
	take() {
		let token = this.peek();
		return token.kind === "stream-end" || (this.#returnedTokens += 1, this.#next = void 0), token;
	}
	get #isFlow() {
		return this.#keys.flowLevel > 0;
	}
	#fetchToken() {
		let cursor = this.#cursor;
		this.#skipToToken(), this.#keys.dropStale();
		let { column } = cursor;
		this.#closeBlocks(column), cursor.isAtEnd ? this.#fetchEnd() : column === 0 && cursor.is("%") ? this.#fetchDirective() : column === 0 && cursor.isAtDocumentMarker("---") ? this.#fetchDocumentMarker("document-start") : column === 0 && cursor.isAtDocumentMarker("...") ? this.#fetchDocumentMarker("document-end") : this.#fetchCollectionToken() || this.#fetchNodeToken();
	}
	#fetchCollectionToken() {
		switch (this.#cursor.text[this.#cursor.offset]) {
			case "[": return this.#openFlow("flow-sequence-start");
			case "{": return this.#openFlow("flow-mapping-start");
			case "]": return this.#closeFlow("flow-sequence-end");
			case "}": return this.#closeFlow("flow-mapping-end");
			case ",": return this.#fetchFlowEntry();
			case "-": return this.#isAlone() && this.#fetchBlockEntry();
			case "?": return (this.#isFlow || this.#isAlone()) && this.#fetchKey();
			case ":": return (this.#isFlow || this.#isAlone()) && this.#fetchValue();
			default: return !1;
		}
	}
	#isAlone() {
		return isBlankBreakOrEnd(this.#cursor.peek(1));
	}
	#fetchNodeToken() {
		let cursor = this.#cursor;
		switch (cursor.text[cursor.offset]) {
			case "*":
			case "&":
				this.#startKeyPart(), this.#tokens.push(scanName(cursor));
				break;
			case "!":
				this.#startKeyPart(), this.#tokens.push(scanTag(cursor, this.#dialect, this.#isFlow));
				break;
			case "'":
			case "\"":
				this.#startKeyPart(), this.#tokens.push(scanQuoted(cursor, this.#dialect));
				break;
			default: cursor.isOneOf("|>") && !this.#isFlow ? this.#fetchBlockScalar() : isPlainStart(cursor, this.#isFlow) ? this.#fetchPlain() : this.#failAtCharacter();
		}
	}
	#failAtCharacter() {
		let cursor = this.#cursor;
		return cursor.is("	") && fail("tabs are not allowed as indentation", cursor.offset), fail(`a value cannot start with ${cursor.text[cursor.offset] ?? ""}; quote the string`, cursor.offset);
	}
	#skipToToken() {
		let cursor = this.#cursor;
		for (;;) {
			this.#dialect === "libyaml" && cursor.column === 0 && cursor.is("\ufeff") && cursor.skip();
			let skipsTabs = this.#dialect === "libyaml" && (this.#isFlow || !this.#canStartKey);
			if (cursor.skipBlanks(skipsTabs), cursor.skipComment(), !isBreak(cursor.peek())) return;
			cursor.readBreak(), this.#isFlow || (this.#canStartKey = !0);
		}
	}
	#add(kind, length) {
		let start = this.#cursor.offset;
		this.#cursor.skip(length), this.#tokens.push({
			kind,
			start,
			end: this.#cursor.offset
		});
	}
	#savePossibleKey() {
		if (!this.#canStartKey) return;
		let isRequired = !this.#isFlow && this.#indent === this.#cursor.column;
		this.#keys.save(this.#tokens.length, isRequired);
	}
	#openBlock(kind, { column, offset }, at) {
		this.#isFlow || this.#indent >= column || (this.#outerIndents.push(this.#indent), this.#indent = column, this.#tokens.splice(at, 0, {
			kind,
			start: offset,
			end: offset
		}));
	}
	#closeBlocks(column) {
		if (!this.#isFlow) for (; this.#indent > column;) this.#indent = this.#outerIndents.pop() ?? -1, this.#add("block-end", 0);
	}
	#fetchEnd() {
		this.#closeBlocks(-1), this.#keys.drop(), this.#canStartKey = !1, this.#add("stream-end", 0), this.#isDone = !0;
	}
	#fetchDirective() {
		this.#closeBlocks(-1), this.#keys.drop(), this.#canStartKey = !1, this.#tokens.push(scanDirective(this.#cursor, this.#dialect));
	}
	#fetchDocumentMarker(kind) {
		this.#closeBlocks(-1), this.#keys.drop(), this.#canStartKey = !1, this.#add(kind, 3);
	}
	#openFlow(kind) {
		return this.#keys.flowLevel >= this.#maxDepth && fail("collections are nested too deeply", this.#cursor.offset), this.#savePossibleKey(), this.#keys.openLevel(), this.#canStartKey = !0, this.#add(kind, 1), !0;
	}
	#closeFlow(kind) {
		return this.#keys.drop(), this.#keys.closeLevel(), this.#canStartKey = !1, this.#add(kind, 1), !0;
	}
	#fetchFlowEntry() {
		return this.#keys.drop(), this.#canStartKey = !0, this.#add("flow-entry", 1), !0;
	}
	#fetchBlockEntry() {
		return !this.#isFlow && !this.#canStartKey && fail("a list cannot start here; a string that starts with \"- \" needs quotes", this.#cursor.offset), this.#openBlock("block-sequence-start", this.#cursor, this.#tokens.length), this.#keys.drop(), this.#canStartKey = !0, this.#add("block-entry", 1), !0;
	}
	#fetchKey() {
		return !this.#isFlow && !this.#canStartKey && fail("a key cannot start here; a string that starts with \"? \" needs quotes", this.#cursor.offset), this.#openBlock("block-mapping-start", this.#cursor, this.#tokens.length), this.#keys.drop(), this.#canStartKey = !this.#isFlow, this.#add("key", 1), !0;
	}
	#fetchValue() {
		let key = this.#keys.take();
		if (key === void 0) !this.#isFlow && !this.#canStartKey && fail("a key is not allowed here: check the indentation; a string that contains \": \" needs quotes", this.#cursor.offset), this.#openBlock("block-mapping-start", this.#cursor, this.#tokens.length), this.#canStartKey = !this.#isFlow;
		else {
			let { offset, tokenNumber } = key;
			this.#tokens.splice(tokenNumber, 0, {
				kind: "key",
				start: offset,
				end: offset
			}), this.#openBlock("block-mapping-start", key, tokenNumber), this.#canStartKey = !1;
		}
		return this.#add("value", 1), !0;
	}
	#startKeyPart() {
		this.#savePossibleKey(), this.#canStartKey = !1;
	}
	#fetchBlockScalar() {
		this.#keys.drop(), this.#canStartKey = !0, this.#tokens.push(scanBlockScalar(this.#cursor, this.#indent, this.#dialect));
	}
	#fetchPlain() {
		this.#startKeyPart();
		let { token, endsLine } = scanPlain({
			cursor: this.#cursor,
			dialect: this.#dialect,
			isFlow: this.#isFlow,
			indent: this.#indent + 1
		});
		endsLine && (this.#canStartKey = !0), this.#tokens.push(token);
	}
};
// lib/yaml/resolve-aliases.js
function createTree(root) {
	return {
		root,
		aliases: NO_ALIASES,
		resolve: asIs
	};
}
const NO_ALIASES = new Map();
function asIs(node) {
	return node;
}
function linkAliases(root) {
	let anchors = new Map(), aliases = new Map(), link = (node) => {
		if (node.kind === "alias") {
			let target = anchors.get(node.source);
			target === void 0 && fail("an alias without an anchor; a string that starts with * needs quotes", node.start), aliases.set(node, target);
			return;
		}
		let { anchor } = node;
		anchor !== void 0 && anchors.has(anchor) && fail("two anchors have the same name", node.start), anchor !== void 0 && anchors.set(anchor, node), listChildren(node).forEach(link);
	};
	return root !== null && link(root), aliases.size === 0 ? createTree(root) : {
		root,
		aliases,
		resolve: (node) => node?.kind === "alias" ? aliases.get(node) ?? null : node
	};
}
function listChildren(node) {
	return node.kind === "map" ? node.items.flatMap(({ key, value }) => [key, value]) : node.kind === "list" ? node.items : [];
}
function assertExpands(tree) {
	if (tree.aliases.size === 0) return;
	let sizes = new Map(), countNodes = (node, depth) => {
		let target = tree.resolve(node);
		if (target?.kind !== "map" && target?.kind !== "list") return 1;
		let known = sizes.get(target), offset = node?.start ?? 0;
		if (known === "open" && fail("an alias refers to a node that contains it", offset), depth > MAX_DEPTH.libyaml && fail("collections are nested too deeply", offset), known !== void 0) return known;
		sizes.set(target, "open");
		let size = 1;
		for (let child of listChildren(target)) size += countNodes(child, depth + 1);
		return sizes.set(target, size), size > 1e6 && fail("aliases expand to too much", offset), size;
	};
	countNodes(tree.root, 1);
}
// lib/yaml/construction.js
function assertConstructs(tree) {
	let visited = new Set(), visit = (node) => {
		let target = tree.resolve(node);
		target === null || target.kind === "alias" || visited.has(target) || (visited.add(target), assertTag(target), isList$1(target) && target.items.forEach(visit), isMap(target) && visitPairs(target));
	}, visitPairs = (map) => {
		for (let { key, value } of map.items) {
			let resolved = tree.resolve(key);
			if (isMergeKey(resolved)) for (let source of listMergeSources(tree, key, value)) visitPairs(source);
			else assertKey(resolved, key), visit(value);
		}
	};
	visit(tree.root);
}
function listMergeSources(tree, key, value) {
	let source = tree.resolve(value);
	return (isList$1(source) ? source.items.map((item) => tree.resolve(item)) : [source]).map((one) => isMap(one) ? one : fail("only maps can be merged with <<", offsetOf(key)));
}
function offsetOf(node) {
	return node?.start ?? 0;
}
function assertTag(node) {
	let { tag } = node;
	isScalar(node) ? (tag === "tag:yaml.org,2002:value" && fail("a single = needs quotes", offsetOf(node)), tag === "tag:yaml.org,2002:merge" && fail("a single << needs quotes", offsetOf(node))) : isDefaultTag(isMap(node) ? "map" : "seq", tag) || fail(isDefaultTag("map", tag) || isDefaultTag("seq", tag) ? "the tag !!map is for maps, !!seq for lists" : unknownTagMessage(tag ?? ""), offsetOf(node));
}
function assertKey(key, at) {
	(isMap(key) || isList$1(key)) && fail("a key is a map or a list; a string that starts with { or [ needs quotes", offsetOf(at));
}
// lib/yaml/json.js
const SPACE_PATTERN = /[ \t\n\r]*/y, STRING_PATTERN = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y, NUMBER_PATTERN = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y, LITERAL_PATTERN = /true|false|null|NaN|-?Infinity/y, LITERALS$1 = {
	true: !0,
	false: !1,
	null: null,
	NaN: NaN,
	Infinity: 1e400,
	"-Infinity": -1e400
};
function parseJsonMap(text) {
	let reader = new JsonReader(text);
	try {
		return reader.readMap();
	} catch (error) {
		if (error instanceof YamlSyntaxError) return;
		throw error;
	}
}
const NO_PROPERTIES = {
	tag: void 0,
	anchor: void 0
};
var JsonReader = class {
	#text;
	#offset = 0;
	#depth = 0;
	constructor(text) {
		this.#text = text;
	}
	readMap() {
		if (this.#match(SPACE_PATTERN), this.#text[this.#offset] !== "{") return;
		let map = this.#readObject();
		return this.#match(SPACE_PATTERN), this.#offset === this.#text.length ? map : void 0;
	}
	#match(pattern) {
		pattern.lastIndex = this.#offset;
		let found = pattern.exec(this.#text);
		return found !== null && (this.#offset = pattern.lastIndex), found;
	}
	#takes(character) {
		return this.#match(SPACE_PATTERN), this.#text[this.#offset] === character && (this.#offset += 1, !0);
	}
	#expect(character) {
		this.#takes(character) || fail("this is not JSON", this.#offset);
	}
	#readValue() {
		this.#match(SPACE_PATTERN);
		let next = this.#text[this.#offset];
		return next === "{" ? this.#readObject() : next === "[" ? this.#readArray() : next === "\"" ? this.#readString() : this.#readNumber();
	}
	#readObject() {
		let items = [], start = this.#open("{");
		if (!this.#takes("}")) {
			do {
				this.#match(SPACE_PATTERN);
				let key = this.#readString();
				this.#expect(":"), items.push({
					key,
					value: this.#readValue()
				});
			} while (this.#takes(","));
			this.#expect("}");
		}
		return {
			kind: "map",
			items,
			start,
			end: this.#close(),
			...NO_PROPERTIES,
			entries: void 0
		};
	}
	#readArray() {
		let items = [], start = this.#open("[");
		if (!this.#takes("]")) {
			do
				items.push(this.#readValue());
			while (this.#takes(","));
			this.#expect("]");
		}
		return {
			kind: "list",
			items,
			start,
			end: this.#close(),
			...NO_PROPERTIES
		};
	}
	#open(bracket) {
		return this.#depth += 1, this.#depth > MAX_DEPTH.libyaml && fail("collections are nested too deeply", this.#offset), this.#expect(bracket), this.#offset - 1;
	}
	#close() {
		return --this.#depth, this.#offset;
	}
	#readString() {
		let start = this.#offset, text = this.#match(STRING_PATTERN)?.[0] ?? fail("this is not JSON", start);
		return createScalar(JSON.parse(text), "double", start, text);
	}
	#readNumber() {
		let start = this.#offset, word = this.#match(LITERAL_PATTERN)?.[0];
		if (word !== void 0) return createScalar(LITERALS$1[word] ?? null, "plain", start, word);
		let [text, fraction, exponent] = this.#match(NUMBER_PATTERN) ?? fail("this is not JSON", start);
		return createScalar(fraction !== void 0 || exponent !== void 0 ? Number(text) : parsePythonInteger(text) ?? fail("this number is too long", start), "plain", start, text);
	}
};
function createScalar(value, style, start, source) {
	return {
		kind: "scalar",
		value,
		style,
		source,
		start,
		end: start + source.length,
		...NO_PROPERTIES
	};
}
// lib/yaml/parser/parser.js
function parseDocument(text, dialect) {
	let parser = new Parser(text, dialect);
	return {
		root: parser.parse(),
		isSimple: parser.isSimple
	};
}
var Parser = class {
	#scanner;
	#dialect;
	#handles = new TagHandles();
	#depth = 0;
	isSimple = !0;
	constructor(text, dialect) {
		this.#scanner = new Scanner(text, dialect), this.#dialect = dialect;
	}
	parse() {
		if (this.#isNext("stream-end")) return null;
		let root = this.#parseDocument();
		for (; this.#isNext("document-end");) this.#scanner.take();
		return this.#isNextIn(DOCUMENT_STARTS) && fail("the file contains more than one document: a line starts with ---", this.#scanner.peek().start), this.#isNext("stream-end") || this.#failAtToken("expected a key or the end of the document"), root;
	}
	#parseDocument() {
		let isExplicit = this.#isNextIn(DOCUMENT_STARTS);
		return this.#handles.read(this.#scanner, this.#dialect), isExplicit ? (this.#isNext("document-start") || this.#failAtToken("expected a line --- after a directive"), this.#scanner.take(), this.#isNextIn(EMPTY_DOCUMENT_ENDS) ? this.#emptyAt(this.#scanner.peek().start) : this.#parseBlockNode()) : this.#parseBlockNode();
	}
	#isNext(kind) {
		return this.#scanner.peek().kind === kind;
	}
	#isNextIn(kinds) {
		return kinds.has(this.#scanner.peek().kind);
	}
	#emptyAt(offset) {
		return createEmptyNode({
			anchor: void 0,
			tag: void 0,
			start: offset,
			end: offset
		}, this.#dialect);
	}
	#failAtToken(message, open) {
		let token = this.#scanner.peek();
		return open === void 0 || token.kind !== "stream-end" ? fail(message, token.start) : fail(`the bracket ${open.kind === "flow-sequence-start" ? "[" : "{"} is not closed`, open.start);
	}
	#parseBlockNode() {
		return this.#parseNode("block");
	}
	#parseNode(context) {
		this.#depth += 1, this.#depth > MAX_DEPTH[this.#dialect] && fail("collections are nested too deeply", this.#scanner.peek().start);
		let node = this.#parseNodeAt(context);
		return --this.#depth, node;
	}
	#parseNodeAt(context) {
		let first = this.#scanner.peek();
		if (first.kind === "alias") return this.#scanner.take(), this.isSimple = !1, {
			kind: "alias",
			source: first.name,
			start: first.start,
			end: first.end
		};
		let hasProperties = first.kind === "anchor" || first.kind === "tag";
		return this.#parseContent(context, hasProperties ? this.#parseProperties() : void 0);
	}
	#parseContent(context, properties) {
		let token = this.#scanner.peek(), isBlock = context !== "flow";
		if (token.kind === "scalar") {
			this.#scanner.take();
			let scalar = createScalarNode(token, properties, this.#dialect);
			return scalar.tag !== void 0 && (this.isSimple = !1), scalar;
		}
		return token.kind === "flow-sequence-start" ? this.#parseFlowSequence(token, properties) : token.kind === "flow-mapping-start" ? this.#parseFlowMapping(token, properties) : token.kind === "block-entry" && context === "indentless" ? this.#parseIndentless(token, properties) : token.kind === "block-sequence-start" && isBlock ? this.#parseBlockSequence(token, properties) : token.kind === "block-mapping-start" && isBlock ? this.#parseBlockMapping(token, properties) : properties === void 0 ? this.#failAtToken(describeMissingValue(token, context)) : createEmptyNode(properties, this.#dialect);
	}
	#parseProperties() {
		this.isSimple = !1;
		let anchor, tag, { start } = this.#scanner.peek(), end = start;
		for (;;) {
			let token = this.#scanner.peek();
			if (token.kind === "anchor" && anchor === void 0) anchor = token.name;
			else if (token.kind === "tag" && tag === void 0) tag = this.#handles.resolve(token);
			else break;
			end = token.end, this.#scanner.take();
		}
		return {
			anchor,
			tag,
			start,
			end
		};
	}
	#parseBlockSequence(open, properties) {
		this.#scanner.take();
		let items = [];
		for (; this.#isNext("block-entry");) items.push(this.#parseEntry(ENTRY_ENDS, "block"));
		return this.#isNext("block-end") || this.#failAtToken("expected \"- \" in the column of the list, or the end of the list"), this.#scanner.take(), createList(items, open.start, properties);
	}
	#parseIndentless(open, properties) {
		let items = [];
		for (; this.#isNext("block-entry");) items.push(this.#parseEntry(INDENTLESS_ENDS, "block"));
		return createList(items, open.start, properties);
	}
	#parseEntry(ends, context) {
		let { end } = this.#scanner.take();
		return this.#isNextIn(ends) ? this.#emptyAt(end) : this.#parseNode(context);
	}
	#parseBlockMapping(open, properties) {
		this.#scanner.take();
		let items = [];
		for (; !this.#isNext("block-end");) {
			this.#isNext("key") || this.#failAtToken("expected a key: check the indentation");
			let key = this.#parseEntry(BLOCK_PAIR_ENDS, "indentless");
			items.push(this.#parsePair(key, BLOCK_PAIR_ENDS, "indentless"));
		}
		let { end } = this.#scanner.take();
		return createMap(items, open.start, end, properties);
	}
	#parsePair(key, ends, context) {
		return this.#isNext("value") ? this.#toPair(key, this.#parseEntry(ends, context)) : this.#toPair(key, this.#emptyAt(this.#scanner.peek().start));
	}
	#toPair(key, value) {
		return key.kind !== "scalar" && (this.isSimple = !1), {
			key,
			value
		};
	}
	#parseFlowSequence(open, properties) {
		this.#scanner.take();
		let items = [];
		for (; !this.#isNext("flow-sequence-end");) items.length > 0 && this.#takeFlowEntry("expected a , or ]", open), this.#isNext("key") ? items.push(this.#parseSinglePair()) : this.#isNext("flow-sequence-end") || items.push(this.#parseNode("flow"));
		return this.#scanner.take(), createList(items, open.start, properties);
	}
	#takeFlowEntry(message, open) {
		this.#isNext("flow-entry") || this.#failAtToken(message, open), this.#scanner.take();
	}
	#parseSinglePair() {
		let { start } = this.#scanner.peek();
		return createMap([this.#parsePair(this.#parseSinglePairKey(), SINGLE_VALUE_ENDS, "flow")], start, this.#scanner.peek().start, void 0);
	}
	#parseSinglePairKey() {
		let { end } = this.#scanner.take();
		return this.#isNextIn(SINGLE_KEY_ENDS) ? (this.#dialect === "libyaml" && this.#scanner.take(), this.#emptyAt(end)) : this.#parseNode("flow");
	}
	#parseFlowMapping(open, properties) {
		this.#scanner.take();
		let items = [];
		for (; !this.#isNext("flow-mapping-end") && (items.length > 0 && this.#takeFlowEntry("expected a , or }", open), !this.#isNext("flow-mapping-end"));) items.push(this.#parseFlowPair());
		let { end } = this.#scanner.take();
		return createMap(items, open.start, end, properties);
	}
	#parseFlowPair() {
		if (this.#isNext("key")) return this.#parsePair(this.#parseEntry(FLOW_KEY_ENDS, "flow"), FLOW_VALUE_ENDS, "flow");
		let key = this.#parseNode("flow");
		return this.#toPair(key, this.#emptyAt(this.#scanner.peek().start));
	}
};
const DOCUMENT_STARTS = kinds("document-start", "version-directive", "tag-directive", "unknown-directive"), EMPTY_DOCUMENT_ENDS = kinds("document-start", "document-end", "version-directive", "tag-directive", "stream-end"), ENTRY_ENDS = kinds("block-entry", "block-end"), INDENTLESS_ENDS = kinds("block-entry", "key", "value", "block-end"), BLOCK_PAIR_ENDS = kinds("key", "value", "block-end"), SINGLE_KEY_ENDS = kinds("value", "flow-entry", "flow-sequence-end"), SINGLE_VALUE_ENDS = kinds("flow-entry", "flow-sequence-end"), FLOW_KEY_ENDS = kinds("value", "flow-entry", "flow-mapping-end"), FLOW_VALUE_ENDS = kinds("flow-entry", "flow-mapping-end");
function kinds(...all) {
	return new Set(all);
}
function createList(items, start, properties) {
	return {
		kind: "list",
		items,
		start,
		end: items.at(-1)?.end ?? start,
		tag: collectionTag(properties?.tag),
		anchor: properties?.anchor
	};
}
function createMap(items, start, end, properties) {
	return {
		kind: "map",
		items,
		start,
		end,
		tag: collectionTag(properties?.tag),
		anchor: properties?.anchor,
		entries: void 0
	};
}
const INDICATORS = {
	"flow-sequence-end": "]",
	"flow-mapping-end": "}",
	"flow-entry": ",",
	"block-entry": "-",
	key: "?",
	value: ":"
};
function describeMissingValue({ kind }, context) {
	if (kind === "stream-end" && context === "flow") return "the text ends before a bracket is closed";
	let indicator = INDICATORS[kind];
	return indicator === void 0 ? "expected a value" : `expected a value instead of ${indicator}; a string that starts with ${indicator} needs quotes`;
}
// lib/yaml/read-yaml.js
const FORBIDDEN_CHARACTER = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function readYaml(text, language = "json-or-yaml") {
	let json = language === "json-or-yaml" ? parseJsonMap(text) : void 0;
	if (json !== void 0) return {
		text,
		tree: createTree(json),
		isJson: !0,
		issues: []
	};
	let forbidden = FORBIDDEN_CHARACTER.exec(text);
	if (forbidden !== null) return toInvalidYaml(text, {
		message: `character U+${(forbidden[0].codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()} is not allowed in YAML`,
		offset: forbidden.index
	});
	let parsed = parseWithDialect(text, "libyaml");
	if (parsed.issues.length === 0) return parsed;
	let reparsed = parseWithDialect(text, "pyyaml");
	return reparsed.issues.length === 0 ? reparsed : parsed;
}
function parseWithDialect(text, dialect) {
	try {
		let { root, isSimple } = parseDocument(text, dialect), tree = isSimple ? createTree(root) : linkAliases(root);
		return isSimple || (assertExpands(tree), assertConstructs(tree)), {
			text,
			tree,
			isJson: !1,
			issues: []
		};
	} catch (error) {
		if (error instanceof YamlSyntaxError) return toInvalidYaml(text, error);
		throw error;
	}
}
function toInvalidYaml(text, { message, offset }) {
	return {
		text,
		tree: createTree(null),
		isJson: !1,
		issues: [{
			message,
			offset
		}]
	};
}
// lib/yaml/value.js
var WholeFloat = class {
	value;
	constructor(value) {
		this.value = value;
	}
	toString() {
		return this.value.toFixed(1);
	}
	toJSON() {
		return this.value;
	}
};
function parseYaml(text) {
	let { tree, issues } = readYaml(text), [issue] = issues;
	if (issue === void 0) return { value: toValue(toPlain(tree, tree.root)) };
	let { message, offset } = issue;
	return {
		value: void 0,
		problem: {
			...lineAndColumn(text, offset),
			message
		}
	};
}
function lineAndColumn(text, offset) {
	let lines = text.slice(0, offset).replace(/^\ufeff/, "").split(/\r\n?|\n/);
	return {
		line: lines.length,
		column: (lines.at(-1)?.length ?? 0) + 1
	};
}
function createLineIndex(text) {
	let starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((one) => one.index + one[0].length)], markLength = +!!text.startsWith("\ufeff");
	return (offset) => {
		let [line, after] = [0, starts.length];
		for (; after - line > 1;) {
			let middle = line + after >> 1;
			(starts[middle] ?? 1e400) <= offset ? line = middle : after = middle;
		}
		let column = offset - (starts[line] ?? 0) - (line === 0 ? Math.min(markLength, offset) : 0);
		return {
			line: line + 1,
			column: column + 1
		};
	};
}
function toValue(plain) {
	return typeof plain == "bigint" ? Number.isSafeInteger(Number(plain)) ? Number(plain) : plain : typeof plain == "number" ? Number.isInteger(plain) ? new WholeFloat(plain) : plain : typeof plain != "object" || !plain ? plain : isList(plain) ? plain.map(toValue) : Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, toValue(value)]));
}
function isList(value) {
	return Array.isArray(value);
}
// lib/inputs/invalid-value.js
var InvalidValue = class extends Error {};
// lib/inputs/list-text.js
function splitEntries(input) {
	return ((isBlockList(input) || isFlowList(input) ? parseYamlItems(input) : void 0) ?? [input]).flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim()).filter((line) => line !== "");
}
function toScalarText(tree, node) {
	let target = tree.resolve(node);
	if (isMap(target) || isList$1(target)) throw new InvalidValue("must contain strings, not lists or maps");
	if (!isScalar(target) || target.value === null) throw new InvalidValue("contains an empty entry");
	let value = toPlain(tree, target);
	return typeof value == "string" ? value.trim() : typeof value == "boolean" ? String(value) : target.source;
}
function isBlockList(input) {
	return /^[ \t]*-([ \t]|\r?$)/m.test(input);
}
function isFlowList(input) {
	return /^\[[^]*\]$/.test(input.trim());
}
function parseYamlItems(input) {
	let { tree, issues } = readYaml(input), [issue] = issues;
	if (issue === void 0 && isList$1(tree.resolve(tree.root))) return listItems(tree, tree.root).map((item) => toScalarText(tree, item));
	if (!isBlockList(input)) return;
	let { line, column } = lineAndColumn(input, issue?.offset ?? 0);
	throw new InvalidValue(`has a line that starts with "- " but is not a YAML list${issue === void 0 ? "" : ` at line ${line}, column ${column}: ${issue.message}`}. Write one entry per line without "- ", or quote the entries`);
}
// lib/inputs/other-operations.js
const OPERATIONS_OF_OTHER_TOOLS = new Map([
	["apply", "deploy"],
	["up", "deploy"],
	["plan", "preview"],
	["diff", "preview"],
	["dry-run", "preview"],
	["what-if", "preview"],
	["destroy", "delete"],
	["down", "delete"],
	["remove", "delete"],
	["rm", "delete"],
	["output", "outputs"],
	["get", "show"],
	["describe", "show"],
	["status", "show"],
	["ls", "list"],
	["import", "adopt"],
	["refresh", "drift"],
	["detect-drift", "drift"],
	["fmt", "lint"],
	["create-stack", "create"],
	["update-stack", "update"],
	["delete-stack", "delete"]
]);
function operationClause(name, operations) {
	let known = OPERATIONS_OF_OTHER_TOOLS.get(name.toLowerCase());
	return known === void 0 ? didYouMeanClause(name, operations) : `; did you mean ${known}?`;
}
// lib/inputs/parsers.js
const text = (input) => input, boolean = (input) => {
	if (/^(true|True|TRUE)$/.test(input)) return !0;
	if (/^(false|False|FALSE)$/.test(input)) return !1;
	throw new InvalidValue("must be true or false");
};
function integer(least, most) {
	return (input) => {
		let value = /^\d+$/.test(input) ? Number(input) : NaN;
		if (value >= least && value <= most) return value;
		throw new InvalidValue(`must be a whole number from ${least} to ${most}`);
	};
}
const HOUR_MS = 36e5, UNITS_MS = {
	h: HOUR_MS,
	d: 24 * HOUR_MS,
	w: 168 * HOUR_MS
}, age = (input) => {
	let [, count = "", unit = ""] = /^(\d{1,4}) ?([hdw])$/.exec(input) ?? [], unitMs = UNITS_MS[unit];
	if (unitMs !== void 0 && Number(count) > 0) return Number(count) * unitMs;
	throw new InvalidValue("must be a number of hours, days or weeks, such as 36h, 7d or 2w");
};
function oneOf(...choices) {
	return choiceOf(choices, didYouMeanClause);
}
function operation(...choices) {
	return choiceOf(choices, operationClause);
}
function choiceOf(choices, suggest) {
	return (input) => {
		let choice = choices.find((candidate) => candidate === input);
		if (choice !== void 0) return choice;
		throw new InvalidValue(`must be one of ${choices.join(", ")}${suggest(input, choices)}`);
	};
}
const lines = splitEntries, names = (input) => [...new Set(lines(input).flatMap((line) => line.split(",").map((name) => name.trim())))].filter((name) => name !== ""), NONE = "none", patterns = (input) => parseUnlessKeyword(lines(input), NONE), FORBIDDEN_KINDS = [
	"change",
	"replace",
	"delete"
], changeKinds = (input) => parseUnlessKeyword(names(input), NONE).map((name) => oneOf(...FORBIDDEN_KINDS)(name)), projects = (input) => parseUnlessKeyword(names(input), "*"), planHash = (input) => input === NONE ? void 0 : input;
function parseUnlessKeyword(entries, word) {
	if (entries.length === 0) throw new InvalidValue("has no entries");
	if (!entries.includes(word)) return entries;
	if (entries.length === 1) return [];
	throw new InvalidValue(`cannot combine ${word} with other entries`);
}
const tags = (input) => {
	if (/^\s*(\[\s*\])?\s*$/.test(input)) return [];
	let entries = parseUnlessKeyword(names(input), NONE), long = entries.find((tag) => countCharacters(tag) > 80);
	if (long === void 0) return entries;
	throw new InvalidValue(`a tag has at most 80 characters; this one has ${countCharacters(long)}: ${long}`);
};
function countCharacters(text) {
	return Array.from(text).length;
}
const STACK_NAME = /^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/, STACK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, stackName = (input) => {
	if (STACK_NAME.test(input) || STACK_ID.test(input)) return input;
	throw new InvalidValue("must start with a letter and contain at most 255 letters, digits, \"_\", \".\" and \"-\"");
}, stackNamePrefix = (input) => {
	if (input.length <= 200 && STACK_NAME.test(input)) return input;
	throw new InvalidValue("must start with a letter and contain at most 200 letters, digits, \"_\", \".\" and \"-\"");
}, httpUrl = (input) => {
	if (URL.canParse(input) && /^https?:$/.test(new URL(input).protocol)) return input;
	throw new InvalidValue("must be an http(s) URL");
}, urlTemplate = (input) => (httpUrl(input.replace(/[%$]\(\w+\)s/g, "x")), input), dashboardUrl = (input) => {
	let { username, password, search, hash } = new URL(httpUrl(input));
	if (username !== "" || password !== "") throw new InvalidValue("must not contain credentials");
	if (search !== "" || hash !== "") throw new InvalidValue("must not contain \"?\" or \"#\"");
	return input;
}, ASSIGNMENT = /^[^\s=:{}[\]"'#-][^\s=:{}"']*=/, map = (input) => {
	let entries = input.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
	return entries.length > 0 && entries.every((entry) => ASSIGNMENT.test(entry) || entry.startsWith("#")) ? parseAssignments(entries.filter((entry) => !entry.startsWith("#"))) : parseYamlMap(input);
};
function parseAssignments(entries) {
	let pairs = entries.map((entry) => {
		let separator = entry.indexOf("=");
		return [entry.slice(0, separator).trim(), entry.slice(separator + 1).trim()];
	}), duplicate = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
	if (duplicate !== void 0) throw new InvalidValue(`"${duplicate[0]}" is set twice`);
	return Object.fromEntries(pairs);
}
function parseYamlMap(input) {
	let parsed = parseYaml(input);
	if (parsed.problem !== void 0) {
		let { line, column, message } = parsed.problem;
		throw new InvalidValue(`is not valid YAML at line ${line}, column ${column}: ${message}. Write one "name: value" or name=value per line`);
	}
	if (typeof parsed.value != "object" || parsed.value === null || Array.isArray(parsed.value)) throw new InvalidValue("must be a YAML or JSON map, or lines of name=value");
	return Object.fromEntries(Object.entries(parsed.value));
}
// lib/inputs/provider-names.js
const NAMES$1 = {
	infomaniak: !0,
	"infomaniak-pub2": !0,
	auro: !0,
	binero: !0,
	catalyst: !0,
	citycloud: !0,
	cleura: !0,
	dreamcompute: !0,
	elastx: !0,
	entercloudsuite: !0,
	limestonenetworks: !0,
	otc: !0,
	"otc-swiss": !0,
	ovh: !0,
	"ovh-us": !0,
	switchcloud: !0,
	switchengines: !0,
	vexxhost: !0,
	zetta: !0
}, PROVIDER_NAMES = Object.keys(NAMES$1).filter((name) => name in NAMES$1), OPERATIONS = "deploy.preview.create.update.validate.lint.delete.prune.suspend.resume.check.cancel.snapshot.restore.delete-snapshot.wait.clear-hooks.export.abandon.adopt.list.show.outputs.resources.resource.events.template.snapshots.drift".split("."), deployOperations = [
	"deploy",
	"create",
	"update"
], planOperations = [...deployOperations, "preview"], multiStackOperations = [
	"deploy",
	"preview",
	"delete"
], lifecycleOperations = [
	"suspend",
	"resume",
	"check",
	"cancel"
], snapshotOperations = ["snapshot", "restore"], changeOperations = [
	...deployOperations,
	"delete",
	...lifecycleOperations,
	...snapshotOperations,
	"delete-snapshot",
	"abandon"
], bundleOperations = [
	...planOperations,
	"validate",
	"lint",
	"drift"
], operationsWithPlan = [...planOperations, "drift"], cloudOperations = OPERATIONS.filter((name) => name !== "lint"), githubOperations = [
	...changeOperations,
	"adopt",
	"preview",
	"wait",
	"clear-hooks"
], outputOperations = [
	...deployOperations,
	"wait",
	...lifecycleOperations,
	...snapshotOperations,
	"adopt",
	"show",
	"outputs"
], derivedOutputOperations = [
	"preview",
	"drift",
	"resources",
	"resource",
	"events",
	"template",
	"snapshots"
];
function withDefault(parse, defaultValue, operations) {
	return {
		parse,
		defaultValue,
		operations
	};
}
function optional(parse, operations = OPERATIONS) {
	return {
		parse,
		defaultValue: void 0,
		operations
	};
}
function secret(operations = OPERATIONS) {
	return {
		...optional(text, operations),
		secret: !0
	};
}
function guard(definition, expected) {
	return {
		...definition,
		whenEmpty: `must not be empty, because that would disable the protection: set ${expected}`
	};
}
const INPUTS = {
	operation: withDefault(operation(...OPERATIONS), "deploy", OPERATIONS),
	"stack-name": optional(stackName, OPERATIONS.filter((name) => name !== "validate" && name !== "lint" && name !== "list" && name !== "prune")),
	stacks: optional(text, multiStackOperations),
	"stack-name-prefix": withDefault(stackNamePrefix, "", multiStackOperations),
	"max-parallel": withDefault(integer(1, 50), 4, multiStackOperations),
	"delete-removed": withDefault(boolean, !1, multiStackOperations),
	template: optional(text, bundleOperations),
	"environment-files": withDefault(lines, [], bundleOperations),
	parameters: withDefault(map, {}, bundleOperations),
	"parameters-files": withDefault(lines, [], bundleOperations),
	"ignore-unknown-parameters": withDefault(boolean, !1, bundleOperations),
	tags: optional(tags, [
		...operationsWithPlan,
		"adopt",
		"list"
	]),
	own: withDefault(boolean, !0, [
		...operationsWithPlan,
		"adopt",
		"wait"
	]),
	"preview-environment": withDefault(boolean, !1, planOperations),
	"expires-after": optional(age, planOperations),
	"timeout-in-minutes": withDefault(integer(1, 1440), 60, [
		...changeOperations,
		"preview",
		"prune",
		"wait",
		"export",
		"adopt"
	]),
	"disable-rollback": withDefault(boolean, !1, [...planOperations, "cancel"]),
	"keep-existing": withDefault(boolean, !1, operationsWithPlan),
	"clear-parameters": withDefault(names, [], operationsWithPlan),
	converge: withDefault(boolean, !1, planOperations),
	"allow-files-outside-workspace": withDefault(boolean, !1, [...bundleOperations, "delete"]),
	wait: withDefault(boolean, !0, [...changeOperations, "adopt"]),
	"on-in-progress": withDefault(oneOf("wait", "fail", "supersede"), "wait", [
		...changeOperations,
		"export",
		"prune"
	]),
	"on-hook": withDefault(oneOf("wait", "fail", "return"), "wait", [
		...deployOperations,
		"delete",
		"wait"
	]),
	"on-failed": withDefault(oneOf("update", "recreate", "fail"), "update", planOperations),
	"on-cancel": withDefault(oneOf("leave", "rollback", "cancel", "delete"), "leave", deployOperations),
	protect: guard(withDefault(patterns, [], [...operationsWithPlan, "delete"]), "patterns of resource names, paths or types, or none to protect nothing"),
	"protect-in-heat": withDefault(boolean, !1, operationsWithPlan),
	"fail-on": guard(withDefault(changeKinds, [], planOperations), "change, replace or delete, or none to allow every change"),
	allow: withDefault(patterns, [], planOperations),
	replace: withDefault(lines, [], planOperations),
	"expect-plan": guard(optional(planHash, deployOperations), "the plan-hash of the approved preview, or none if no plan was approved"),
	"fail-on-no-changes": withDefault(boolean, !1, deployOperations),
	"verify-command": optional(text, deployOperations),
	"on-verify-failure": withDefault(oneOf("fail", "restore"), "fail", deployOperations),
	"delete-attempts": withDefault(integer(1, 100), 3, [
		...deployOperations,
		"delete",
		"prune"
	]),
	"max-age": optional(age, ["prune"]),
	"dry-run": withDefault(boolean, !1, ["delete", "prune"]),
	"fail-on-drift": withDefault(boolean, !0, ["drift"]),
	"drift-issue": withDefault(boolean, !1, ["drift"]),
	"resource-name": optional(text, [
		"resource",
		"events",
		"clear-hooks"
	]),
	snapshot: optional(text, [...snapshotOperations, "delete-snapshot"]),
	"export-file": optional(text, [
		"export",
		"abandon",
		"adopt"
	]),
	"keep-snapshots": optional(integer(1, 1e3), ["snapshot"]),
	"lint-level": withDefault(oneOf("error", "warning", "info"), "error", ["lint"]),
	"lint-ignore": withDefault(names, [], ["lint"]),
	"lint-known-types": withDefault(lines, [], ["lint"]),
	"sarif-file": optional(text, ["lint"]),
	"masked-outputs": withDefault(names, [], [...outputOperations, ...derivedOutputOperations]),
	"pass-masked-outputs": withDefault(boolean, !1, outputOperations),
	"export-outputs": withDefault(boolean, !1, outputOperations),
	"export-prefix": withDefault(text, "", outputOperations),
	"outputs-file": optional(text, outputOperations),
	"plan-file": optional(text, planOperations),
	summary: withDefault(boolean, !0, OPERATIONS),
	comment: withDefault(oneOf("never", "on-change", "always"), "never", githubOperations),
	"comment-parameters": withDefault(names, [], [...githubOperations, "drift"]),
	"comment-title": optional(text, githubOperations),
	"comment-text": optional(text, githubOperations),
	"pull-request": optional(integer(1, 2 ** 31 - 1), githubOperations),
	"deployment-environment": optional(text, [
		...deployOperations,
		"delete",
		"wait"
	]),
	"environment-url": optional(text, [...deployOperations, "wait"]),
	"dashboard-url": optional(dashboardUrl, cloudOperations),
	"github-token": secret(),
	cloud: optional(text, cloudOperations),
	"clouds-yaml": optional(text, cloudOperations),
	provider: optional(oneOf(...PROVIDER_NAMES), cloudOperations),
	"auth-url": optional(httpUrl, cloudOperations),
	"region-name": optional(text, cloudOperations),
	interface: optional(oneOf("public", "internal", "admin"), cloudOperations),
	"application-credential-id": optional(text, cloudOperations),
	"application-credential-secret": secret(cloudOperations),
	"application-credential-name": optional(text, cloudOperations),
	username: optional(text, cloudOperations),
	password: secret(cloudOperations),
	"user-domain-name": optional(text, cloudOperations),
	"project-name": optional(text, cloudOperations),
	"project-id": optional(text, cloudOperations),
	"project-domain-name": optional(text, cloudOperations),
	token: secret(cloudOperations),
	"identity-provider": optional(text, cloudOperations),
	protocol: optional(text, cloudOperations),
	"oidc-audience": optional(text, cloudOperations),
	"orchestration-endpoint": optional(urlTemplate, cloudOperations),
	"allowed-projects": guard(withDefault(projects, [], cloudOperations), "the ids or names of the allowed projects, or * to allow all"),
	"ca-certificate": optional(text, cloudOperations),
	"client-certificate": optional(text, cloudOperations),
	"client-key": secret(cloudOperations),
	insecure: optional(boolean, cloudOperations),
	"request-timeout-in-seconds": withDefault(integer(1, 3600), 60, OPERATIONS),
	"retry-attempts": withDefault(integer(0, 50), 5, OPERATIONS)
};
// lib/inputs/applicable-inputs.js
function appliesTo(name, values) {
	return INPUTS[name].operations.some((operation) => operation === values.operation);
}
function findUnusedInputs(providedInputs, values) {
	return [...providedInputs].filter((name) => !isUsed(name, values) && differsFromDefault(name, values));
}
function isUsed(name, values) {
	return appliesTo(name, values) || name === "masked-outputs" && isMultiStack(values);
}
function differsFromDefault(name, values) {
	return !isDeepStrictEqual(values[name], INPUTS[name].defaultValue);
}
function isMultiStack(values) {
	return values.stacks !== void 0 && appliesTo("stacks", values);
}
function findMissingInputs(values, issues) {
	let missing = [];
	if (issues.some(({ input }) => input === "operation")) return missing;
	let isMissing = (name) => appliesTo(name, values) && values[name] === void 0 && !issues.some(({ input }) => input === name), addMissing = (input) => {
		missing.push({
			input,
			problem: `is required for operation "${values.operation}"`
		});
	}, isMulti = isMultiStack(values), hasStacks = values.stacks !== void 0;
	if (isMissing("stack-name") && !hasStacks && addMissing("stack-name"), isMissing("stack-name") && hasStacks && !isMulti) {
		let problem = `is supported for ${INPUTS.stacks.operations.join(", ")}; operation "${values.operation}" works on one stack and requires stack-name`;
		missing.push({
			input: "stacks",
			problem
		});
	}
	return isMissing("template") && !isMulti && !isTemplateOptional(values) && addMissing("template"), values.operation === "resource" && isMissing("resource-name") && addMissing("resource-name"), ["restore", "delete-snapshot"].includes(values.operation) && isMissing("snapshot") && addMissing("snapshot"), [...missing, ...findMissingExportFile(values, isMissing("export-file"))];
}
function findMissingExportFile({ operation }, isMissing) {
	return isMissing ? [{
		input: "export-file",
		problem: `is required for operation "${operation}"`
	}] : [];
}
function isTemplateOptional(values) {
	return values["keep-existing"] || values.operation === "drift";
}
// \0node:path
const builtin$6 = process.getBuiltinModule("node:path"), resolve = builtin$6.resolve, isAbsolute = builtin$6.isAbsolute, join = builtin$6.join, relative = builtin$6.relative, OUTPUT_FILES = [
	"outputs-file",
	"plan-file",
	"sarif-file"
], PEM_INPUTS = [
	"ca-certificate",
	"client-certificate",
	"client-key"
];
function findFileIssues(checks, values) {
	return [
		...findInputFileIssues(checks, values),
		...toIssue("export-file", values["export-file"] ?? "", findExportFileProblem(checks, values)),
		...findOutputFileIssues(checks, values),
		...findPemIssues(checks, values)
	];
}
function toIssue(input, file, problem) {
	return problem === void 0 ? [] : [{
		input,
		problem: `points to ${file}, which ${problem}`
	}];
}
function findInputFileIssues(checks, values) {
	let files = [
		["template", values.template === void 0 || values.operation === "lint" ? [] : [values.template]],
		["environment-files", values["environment-files"]],
		["parameters-files", values["parameters-files"]],
		["lint-known-types", values["lint-known-types"].filter((name) => name !== "all")]
	], mayLeave = values["allow-files-outside-workspace"];
	return files.filter(([input]) => appliesTo(input, values)).flatMap(([input, names]) => names.flatMap((name) => toIssue(input, name, checks.findProblem(name, mayLeave))));
}
function findOutputFileIssues(checks, values) {
	let seen = new Map(listReadFiles(values).map(([input, file]) => [builtin$6.normalize(file), input]));
	return OUTPUT_FILES.flatMap((input) => {
		let file = appliesTo(input, values) ? values[input] : void 0;
		if (file === void 0) return [];
		let other = seen.get(builtin$6.normalize(file));
		return seen.set(builtin$6.normalize(file), input), other === void 0 ? toIssue(input, file, checks.findOutputProblem(file)) : [{
			input,
			problem: `points to ${file}, which ${other} names as well`
		}];
	});
}
function listReadFiles(values) {
	let single = [
		"template",
		"stacks",
		"export-file"
	], lists = ["environment-files", "parameters-files"];
	return [...single.map((input) => [input, [values[input] ?? ""]]), ...lists.map((input) => [input, values[input]])].filter(([input]) => appliesTo(input, values)).flatMap(([input, files]) => files.map((file) => [input, file]));
}
function findPemIssues(checks, values) {
	return PEM_INPUTS.flatMap((input) => {
		let value = appliesTo(input, values) ? values[input] : void 0, problem = value === void 0 ? void 0 : checks.findPemProblem(value);
		return problem === void 0 ? [] : [{
			input,
			problem
		}];
	});
}
function findExportFileProblem(checks, values) {
	let { "export-file": file, operation } = values;
	if (file !== void 0 && appliesTo("export-file", values)) return operation === "adopt" ? checks.findProblem(file, !1) : checks.findOutputProblem(file);
}
// lib/inputs/job-parts.js
function toFilesOptions(values, parametersText) {
	if (appliesTo("template", values) && (values.operation !== "drift" || values.template !== void 0)) return {
		template: values.template,
		environmentFiles: values["environment-files"],
		parametersFiles: values["parameters-files"],
		parameters: values.parameters,
		...parametersText === void 0 ? {} : { parametersText },
		...values["ignore-unknown-parameters"] ? { ignoreUnknownParameters: !0 } : {},
		...values["protect-in-heat"] && appliesTo("protect-in-heat", values) ? { protectInHeat: values.protect } : {},
		allowFilesOutsideWorkspace: values["allow-files-outside-workspace"]
	};
}
function toReportingOptions(values) {
	let isUsed = (name) => appliesTo(name, values);
	return {
		maskedOutputs: values["masked-outputs"],
		passMaskedOutputs: isUsed("pass-masked-outputs") && values["pass-masked-outputs"],
		exportOutputs: isUsed("export-outputs") && values["export-outputs"],
		exportPrefix: values["export-prefix"],
		outputsFile: isUsed("outputs-file") ? values["outputs-file"] : void 0,
		planFile: isUsed("plan-file") ? values["plan-file"] : void 0,
		driftIssue: values["drift-issue"],
		summary: values.summary,
		comment: isUsed("comment") ? values.comment : "never",
		commentParameters: values["comment-parameters"],
		commentTitle: values["comment-title"],
		commentText: values["comment-text"],
		deploymentEnvironment: isUsed("deployment-environment") ? values["deployment-environment"] : void 0,
		environmentUrl: isUsed("environment-url") ? values["environment-url"] : void 0,
		dashboardUrl: values["dashboard-url"]
	};
}
function toSignInOptions(values) {
	return {
		cloud: values.cloud,
		cloudsYaml: values["clouds-yaml"],
		provider: values.provider,
		authUrl: values["auth-url"],
		regionName: values["region-name"],
		interface: values.interface,
		applicationCredentialId: values["application-credential-id"],
		applicationCredentialSecret: values["application-credential-secret"],
		applicationCredentialName: values["application-credential-name"],
		username: values.username,
		password: values.password,
		userDomainName: values["user-domain-name"],
		projectName: values["project-name"],
		projectId: values["project-id"],
		projectDomainName: values["project-domain-name"],
		token: values.token,
		identityProvider: values["identity-provider"],
		protocol: values.protocol,
		oidcAudience: values["oidc-audience"],
		orchestrationEndpoint: values["orchestration-endpoint"],
		allowedProjects: values["allowed-projects"],
		caCertificate: values["ca-certificate"],
		clientCertificate: values["client-certificate"],
		clientKey: values["client-key"],
		insecure: values.insecure
	};
}
// lib/inputs/read.js
const NAMES = Object.keys(INPUTS).filter((name) => name in INPUTS);
function readInputs(source) {
	let providedInputs = new Set(), issues = [], values = new Map();
	for (let name of NAMES) {
		let row = INPUTS[name], text = source.get(name).trim();
		if (text === "") {
			values.set(name, row.defaultValue), row.whenEmpty !== void 0 && appliesToOperation(row, values) && issues.push({
				input: name,
				problem: row.whenEmpty
			});
			continue;
		}
		providedInputs.add(name), row.secret === !0 && source.onSecret(text);
		let result = parseInput(row, text);
		values.set(name, "problem" in result ? row.defaultValue : result.value), "problem" in result && issues.push({
			input: name,
			problem: result.problem
		});
	}
	return {
		values: toInputValues(values),
		providedInputs,
		issues
	};
}
function appliesToOperation({ operations }, values) {
	return operations.some((operation) => operation === values.get("operation"));
}
function assertNoIssues(issues) {
	if (issues.length > 0) throw new InputError(issues);
}
function parseInput(row, text) {
	try {
		return { value: row.parse(text) };
	} catch (error) {
		if (error instanceof InvalidValue) return { problem: error.message };
		throw error;
	}
}
function toInputValues(values) {
	return Object.fromEntries(values);
}
function isLint({ get }) {
	return get("operation").trim() === "lint";
}
function readLintJob(source) {
	let { values, providedInputs, issues } = readInputs(source);
	assertNoIssues([
		...issues,
		...findMissingInputs(values, issues),
		...source.files === void 0 ? [] : findFileIssues(source.files, values)
	]);
	let files = toFilesOptions(values, providedInputs.has("parameters") ? source.get("parameters") : void 0);
	if (files === void 0) throw TypeError("lint reads files");
	let knownTypes = values["lint-known-types"];
	return {
		templates: lines(values.template ?? ""),
		files,
		level: values["lint-level"],
		ignoredRules: values["lint-ignore"],
		knownTypesFiles: knownTypes.filter((entry) => entry !== "all"),
		knowsAllTypes: knownTypes.includes("all"),
		sarifFile: values["sarif-file"],
		summary: values.summary,
		http: {
			retries: values["retry-attempts"],
			requestTimeoutMs: values["request-timeout-in-seconds"] * 1e3
		},
		unusedInputs: findUnusedInputs(providedInputs, values)
	};
}
// \0node:crypto
const builtin$5 = process.getBuiltinModule("node:crypto"), createHash = builtin$5.createHash, randomUUID = builtin$5.randomUUID, scryptSync = builtin$5.scryptSync, X509Certificate = builtin$5.X509Certificate, builtin$4 = process.getBuiltinModule("node:fs/promises"), access$1 = builtin$4.access, open = builtin$4.open, rename = builtin$4.rename, rm = builtin$4.rm, mkdir = builtin$4.mkdir, stat = builtin$4.stat, mkdtemp = builtin$4.mkdtemp, writeFile$1 = builtin$4.writeFile, readFile = builtin$4.readFile;
async function writePrivateFile(file, content) {
	await mkdir(builtin$6.dirname(file), { recursive: !0 });
	let handle = await open(file, "w", 384);
	try {
		(await handle.stat()).isFile() && await handle.chmod(384), await handle.writeFile(content);
	} finally {
		await handle.close();
	}
}
// \0node:fs
const builtin$3 = process.getBuiltinModule("node:fs"), appendFileSync = builtin$3.appendFileSync, accessSync = builtin$3.accessSync, closeSync = builtin$3.closeSync, existsSync = builtin$3.existsSync, fstatSync = builtin$3.fstatSync, lstatSync = builtin$3.lstatSync, mkdtempSync = builtin$3.mkdtempSync, openSync = builtin$3.openSync, readdirSync = builtin$3.readdirSync, readFileSync = builtin$3.readFileSync, realpathSync = builtin$3.realpathSync, renameSync = builtin$3.renameSync, rmSync = builtin$3.rmSync, statSync = builtin$3.statSync, writeFileSync = builtin$3.writeFileSync, constants = builtin$3.constants, promises = builtin$3.promises, builtin$2 = process.getBuiltinModule("node:os"), homedir = builtin$2.homedir, tmpdir = builtin$2.tmpdir, EOL = builtin$2.EOL;
// lib/runner/environment.js
function readRunnerEnvironment() {
	let workspace = process.env.GITHUB_WORKSPACE ?? "";
	return {
		env: process.env,
		workingFolder: process.cwd(),
		homeFolder: homedir(),
		workspace: workspace === "" ? process.cwd() : workspace
	};
}
function findTemporaryFolder() {
	let folder = process.env.RUNNER_TEMP ?? "";
	return folder === "" ? tmpdir() : folder;
}
const ENVIRONMENT_LIMITS = {
	variableBytes: process.platform === "win32" ? 32766 : 131071,
	totalBytes: 524288
};
// lib/runner/state-file.js
function canSaveState() {
	return existsSync(process.env.GITHUB_STATE ?? "");
}
function createStateFile(text) {
	let folder = mkdtempSync(builtin$6.join(findTemporaryFolder(), "heat-stack-deploy-state-")), file = builtin$6.join(folder, "state.json");
	return writeStateFile(file, text), file;
}
function writeStateFile(file, text) {
	let next = `${file}.next`;
	writeFileSync(next, text, { mode: 384 }), renameSync(next, file);
}
function removeStateFile(file) {
	try {
		rmSync(builtin$6.dirname(file), {
			recursive: !0,
			force: !0
		});
	} catch {}
}
// lib/runner/cancellation.js
const IN_WORKFLOW_RUN = {
	subject: "The workflow run",
	hint: "See the log of the post step, which applies on-cancel. By default, Heat continues the action."
}, ELSEWHERE = {
	subject: "The command",
	hint: "Heat continues with the requests that it has received: nothing applies on-cancel here. \"heat-stack-deploy wait\" follows the stack."
};
function toCancelSignal(interrupt) {
	let controller = new AbortController(), cancel = () => {
		let { subject, hint } = canSaveState() ? IN_WORKFLOW_RUN : ELSEWHERE;
		controller.abort(new CancelledError(`${subject} was cancelled (${String(interrupt.reason)})`, { hint }));
	};
	return interrupt.aborted ? cancel() : interrupt.addEventListener("abort", cancel, { once: !0 }), controller.signal;
}
function delayAbort(signal, delayMs) {
	let controller = new AbortController(), abortLater = () => {
		setTimeout(() => {
			controller.abort(signal.reason);
		}, delayMs).unref();
	};
	return signal.aborted ? abortLater() : signal.addEventListener("abort", abortLater, { once: !0 }), controller.signal;
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	return Object.keys(annotationProperties).length ? {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command", this.command = command, this.properties = properties, this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
			}
		}
		return cmdStr += `::${escapeData(this.message)}`, cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	appendFileSync(filePath, `${toCommandValue(message)}${EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${randomUUID()}`, convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${EOL}${convertedValue}${EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", summary = new class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = pathFromEnv, this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let overwrite = !!options?.overwrite, filePath = yield this.filePath();
			return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = "", this;
	}
	addRaw(text, addEOL = !1) {
		return this._buffer += text, addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = !1) {
		let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		let tableBody = rows.map((row) => {
			let cells = row.map((cell) => {
				if (typeof cell == "string") return this.wrap("td", cell);
				let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join(""), element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		let element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		let tag = `h${level}`, allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		let element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		let element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		let element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
}();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
function exportVariable(name, val) {
	let convertedVal = toCommandValue(val);
	if (process.env[name] = convertedVal, process.env.GITHUB_ENV) return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure, error(message);
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// lib/runner/repository-path.js
function repositoryPath({ workspace, repository }, file) {
	let found = findDotGit(workspace, file);
	if (found === void 0) return file;
	let origin = findOrigin(found.dotGit);
	return origin !== void 0 && origin !== repository.toLowerCase() ? void 0 : file.split("/").slice(found.depth).join("/");
}
function findCheckedOutCommit(workspace, file) {
	let found = findDotGit(workspace, file);
	if (found !== void 0) try {
		let { folder, commonFolder } = findGitFolders(found.dotGit), head = readFileSync(builtin$6.join(folder, "HEAD"), "utf8").trim(), [, ref] = /^ref: (.+)$/.exec(head) ?? [];
		return ref === void 0 ? toCommit(head) : readRef(commonFolder, ref);
	} catch {
		return;
	}
}
function findOwnCommit({ workspace, repository }, file, headSha) {
	let commit = findCheckedOutCommit(workspace, file), found = commit === void 0 ? void 0 : findDotGit(workspace, file);
	if (found !== void 0) return commit === headSha || findOrigin(found.dotGit) === repository.toLowerCase() ? commit : void 0;
}
function findCommitOfStep(checkout, template, headSha) {
	let commits = (template === void 0 ? listPlaces(checkout.workspace) : [template]).flatMap((file) => {
		let inside = toRelativePath(checkout.workspace, file);
		return (inside === void 0 ? void 0 : findOwnCommit(checkout, inside, headSha)) ?? [];
	});
	return new Set(commits).size === 1 ? commits[0] : void 0;
}
function listPlaces(workspace) {
	if (existsSync(builtin$6.join(workspace, ".git"))) return ["."];
	try {
		return readdirSync(workspace, { withFileTypes: !0 }).filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/.`);
	} catch {
		return [];
	}
}
function toRelativePath(workspace, file) {
	if (!URL.canParse(file) || builtin$6.isAbsolute(file)) return builtin$6.isAbsolute(file) ? builtin$6.relative(workspace, file).replaceAll(builtin$6.sep, "/") : file;
}
function readRef(folder, ref) {
	let file = builtin$6.join(folder, ref);
	return existsSync(file) ? toCommit(readFileSync(file, "utf8").trim()) : toCommit(readFileSync(builtin$6.join(folder, "packed-refs"), "utf8").split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? "");
}
function toCommit(text) {
	return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : void 0;
}
function findDotGit(workspace, file) {
	if (URL.canParse(file) || builtin$6.isAbsolute(file) || file.split("/").includes("..")) return;
	let folders = file.split("/").slice(0, -1);
	for (let depth = folders.length; depth >= 0; --depth) {
		let dotGit = builtin$6.join(workspace, ...folders.slice(0, depth), ".git");
		if (existsSync(dotGit)) return {
			dotGit,
			depth
		};
	}
}
function findOrigin(dotGit) {
	try {
		let config = readFileSync(builtin$6.join(findGitFolders(dotGit).commonFolder, "config"), "utf8"), [, section = ""] = /^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config) ?? [], [, url = ""] = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section) ?? [];
		return /([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
	} catch {
		return;
	}
}
function findGitFolders(dotGit) {
	if (statSync(dotGit).isDirectory()) return {
		folder: dotGit,
		commonFolder: dotGit
	};
	let [, gitDir = ""] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit, "utf8")) ?? [], folder = builtin$6.resolve(builtin$6.dirname(dotGit), gitDir), commonDirFile = builtin$6.join(folder, "commondir");
	return {
		folder,
		commonFolder: existsSync(commonDirFile) ? builtin$6.resolve(folder, readFileSync(commonDirFile, "utf8").trim()) : folder
	};
}
// lib/runner/toolkit.js
const ANNOTATE = {
	notice,
	warning,
	error
};
function setFailureCode(code) {
	try {
		setOutput("failure-code", code);
	} catch {}
}
function setFailureReason(reason) {
	try {
		toolkit.setOutput("failure-reason", reason);
	} catch {}
}
function publishFailure({ reason, changed }) {
	try {
		toolkit.setOutput("result", "failed"), changed !== void 0 && toolkit.setOutput("changed", String(changed)), toolkit.setOutput("failure-reason", reason);
	} catch {}
}
function publishOutputs(outputs) {
	try {
		for (let [name, text] of outputs) toolkit.setOutput(name, text);
	} catch {}
}
function publishInvalidFiles(error) {
	try {
		toolkit.setOutput("valid", "false"), toolkit.setOutput("error", error);
	} catch {}
}
const toolkit = {
	input: (name) => getInput(name),
	registerSecret: (value) => {
		setSecret(value);
	},
	print: (line) => {
		info(line);
	},
	debug: (line) => {
		debug(line);
	},
	openGroup: (title) => {
		startGroup(title);
	},
	closeGroup: () => {
		endGroup();
	},
	annotate({ kind, text, title, location, end }) {
		let properties = location === void 0 ? {} : toAnnotationProperties(location, end);
		ANNOTATE[kind](text, {
			...title === void 0 ? {} : { title },
			...properties
		});
	},
	setOutput: (name, value) => {
		setOutput(name, value);
	},
	exportVariable: (name, value) => {
		exportVariable(name, value);
	},
	async addSummary(markdown) {
		(process.env.GITHUB_STEP_SUMMARY ?? "") !== "" && await summary.addRaw(markdown, !0).write();
	},
	writeFile: (file, content) => writePrivateFile(file, content),
	fail: (message, code) => {
		setFailureCode(code), setFailed(message);
	}
};
function toAnnotationProperties({ file, line, column }, end) {
	let repository = process.env.GITHUB_REPOSITORY ?? "", displayedPath = repositoryPath({
		workspace: readRunnerEnvironment().workspace,
		repository
	}, file);
	if (displayedPath === void 0) return {};
	let start = {
		file: displayedPath,
		startLine: line
	};
	return end === void 0 ? {
		...start,
		startColumn: column
	} : end.line === line ? {
		...start,
		startColumn: column,
		endLine: line,
		endColumn: Math.max(column, end.column)
	} : {
		...start,
		endLine: end.line
	};
}
// lib/runner/console.js
function openConsole(redact) {
	let isInGroup = !1, print = (item) => {
		isInGroup && item.kind === "error" && toolkit.closeGroup(), (item.kind !== "end-group" || isInGroup) && printItem(item, redact), isInGroup = item.kind === "group" || isInGroup && item.kind !== "end-group" && item.kind !== "error";
	};
	return {
		print,
		warn: (text) => {
			print({
				kind: "warning",
				text
			});
		},
		notice: (text) => {
			print({
				kind: "notice",
				text
			});
		},
		debug: (text) => {
			toolkit.debug(redact(text));
		},
		fail: (message, code) => {
			isInGroup && toolkit.closeGroup(), isInGroup = !1, toolkit.fail(redact(message), code);
		}
	};
}
function printItem(item, redact) {
	switch (item.kind) {
		case "group":
			toolkit.openGroup(redact(item.title));
			return;
		case "end-group":
			toolkit.closeGroup();
			return;
		case "line":
			toolkit.print(redact(item.text));
			return;
		case "notice":
		case "warning":
		case "error": {
			let title = item.title === void 0 ? {} : { title: redact(item.title) };
			toolkit.annotate({
				...item,
				...title,
				text: redact(item.text)
			});
		}
	}
}
// lib/runner/post-state.js
function savePostState(name, value) {
	canSaveState() && saveState(name, value);
}
function readPostState(name) {
	return getState(name);
}
// lib/runner/step-state.js
const INITIAL_STATE = { isDone: !1 };
function openStepState() {
	let state = INITIAL_STATE, file, save = () => {
		let text = JSON.stringify(state);
		state.isDone ? (savePostState("hand_over", JSON.stringify({ isDone: !0 })), file !== void 0 && removeStateFile(file)) : file === void 0 ? text.length <= LONGEST_VARIABLE || !canSaveState() ? savePostState("hand_over", text) : (file = createStateFile(text), savePostState("hand_over", JSON.stringify({
			...INITIAL_STATE,
			file
		}))) : writeStateFile(file, text);
	};
	return save(), { add: (change) => {
		state = {
			...state,
			...change
		}, save();
	} };
}
const LONGEST_VARIABLE = 16384;
function wasCancelled() {
	return readPostState("cancelled") !== "";
}
// lib/runner/inputs.js
function createInputSource(onSecret) {
	return {
		get: toolkit.input,
		onSecret
	};
}
// lib/http/url-path.js
function buildPath(literals, ...values) {
	return literals.reduce((built, literal, index) => built + encodeSegment(values[index - 1]) + literal);
}
function encodeSegment(value) {
	let text = String(value);
	if (/^\.{0,2}$/.test(text)) throw TypeError(`"${text}" is not a valid path segment`);
	return encodeURIComponent(text);
}
function decodeLeniently(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function withoutTrailingSlashes(text) {
	let end = text.length;
	for (; text[end - 1] === "/";) --end;
	return text.slice(0, end);
}
function formatQuery(query) {
	let parameters = new URLSearchParams();
	for (let [key, value] of Object.entries(query)) if (value !== void 0) for (let item of Array.isArray(value) ? value : [value]) parameters.append(key, String(item));
	return parameters.size === 0 ? "" : `?${parameters.toString()}`;
}
function redactUrl(url) {
	if (!URL.canParse(url)) return url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
	let { protocol, host, pathname } = new URL(url);
	return `${protocol}//${host}${pathname}`;
}
// node_modules/lossless-json/lib/esm/utils.js
function isInteger(value) {
	return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;
function isNumber(value) {
	return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value, config) {
	if (isInteger(value)) return Number.isSafeInteger(Number.parseInt(value, 10));
	let num = Number.parseFloat(value);
	if (Number.isInteger(num) && !Number.isSafeInteger(num)) return !1;
	let parsed = String(num);
	if (value === parsed) return !0;
	let valueDigits = extractSignificantDigits(value), parsedDigits = extractSignificantDigits(parsed);
	return !!(valueDigits === parsedDigits || config?.approx === !0 && parsedDigits.length >= 14 && valueDigits.startsWith(parsedDigits.substring(0, 14)));
}
let UnsafeNumberReason = function(UnsafeNumberReason) {
	return UnsafeNumberReason.underflow = "underflow", UnsafeNumberReason.overflow = "overflow", UnsafeNumberReason.truncate_integer = "truncate_integer", UnsafeNumberReason.truncate_float = "truncate_float", UnsafeNumberReason;
}({});
function getUnsafeNumberReason(value) {
	if (isSafeNumber(value, { approx: !1 })) return;
	if (isInteger(value)) return UnsafeNumberReason.truncate_integer;
	let num = Number.parseFloat(value);
	return Number.isFinite(num) ? num === 0 ? UnsafeNumberReason.underflow : UnsafeNumberReason.truncate_float : UnsafeNumberReason.overflow;
}
function splitNumber(value) {
	let match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
	if (!match) throw SyntaxError(`Invalid number: ${value}`);
	let sign = match[1], digitsStr = match[2], exponent = match[4] === void 0 ? 0 : Number.parseInt(match[4], 10), dot = digitsStr.indexOf(".");
	exponent += dot === -1 ? digitsStr.length - 1 : dot - 1;
	let coefficient = digitsStr.replace(".", ""), { start, end } = getSignificantDigitRange(coefficient);
	exponent -= start;
	let digits = coefficient.slice(start, end);
	return digits.length > 0 ? {
		sign,
		digits,
		exponent
	} : {
		sign: "",
		digits: "0",
		exponent: 0
	};
}
function compareNumber(a, b) {
	if (a === b) return 0;
	let aa = splitNumber(a), bb = splitNumber(b), sign = aa.sign === "-" ? -1 : 1;
	return aa.sign === bb.sign ? aa.digits === "0" ? bb.digits === "0" ? 0 : -1 : bb.digits === "0" ? 1 : aa.exponent === bb.exponent ? aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0 : aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0 : sign;
}
function extractSignificantDigits(value) {
	let { start, end } = getSignificantDigitRange(value), digits = value.substring(start, end), dot = digits.indexOf(".");
	return dot === -1 ? digits : digits.substring(0, dot) + digits.substring(dot + 1);
}
function getSignificantDigitRange(value) {
	let start = 0;
	for (value[0] === "-" && start++; value[start] === "0" || value[start] === ".";) start++;
	let end = value.lastIndexOf("e");
	for (end === -1 && (end = value.lastIndexOf("E")), end === -1 && (end = value.length); (value[end - 1] === "0" || value[end - 1] === ".") && end > start;) end--;
	return {
		start,
		end
	};
}
// node_modules/lossless-json/lib/esm/LosslessNumber.js
const losslessNumberMarker = Symbol.for("lossless-json.LosslessNumber");
var LosslessNumber = class {
	value;
	isLosslessNumber = !0;
	get [losslessNumberMarker]() {
		return !0;
	}
	constructor(value) {
		if (!isNumber(value)) throw Error(`Invalid number (value: "${value}")`);
		this.value = value;
	}
	valueOf() {
		let unsafeReason = getUnsafeNumberReason(this.value);
		if (unsafeReason === void 0 || unsafeReason === UnsafeNumberReason.truncate_float) return Number.parseFloat(this.value);
		if (isInteger(this.value)) return BigInt(this.value);
		throw Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
	}
	toString() {
		return this.value;
	}
};
function isLosslessNumber(value) {
	return typeof value == "object" && !!value && value[losslessNumberMarker] === !0;
}
// node_modules/lossless-json/lib/esm/stringify.js
function stringify(value, replacer, space, numberStringifiers) {
	let resolvedSpace = resolveSpace(space);
	return stringifyValue(typeof replacer == "function" ? replacer.call({ "": value }, "", value) : value, "");
	function stringifyValue(value, indent) {
		if (Array.isArray(numberStringifiers)) {
			let stringifier = numberStringifiers.find((item) => item.test(value));
			if (stringifier) {
				let str = stringifier.stringify(value);
				if (typeof str != "string" || !isNumber(str)) throw Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
				return str;
			}
		}
		if (typeof value == "boolean" || typeof value == "number" || typeof value == "string" || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) return JSON.stringify(value);
		if (isLosslessNumber(value) || typeof value == "bigint") return value.toString();
		if (Array.isArray(value)) return stringifyArray(value, indent);
		if (value && typeof value == "object") return stringifyObject(value, indent);
	}
	function stringifyArray(array, indent) {
		if (array.length === 0) return "[]";
		let childIndent = resolvedSpace ? indent + resolvedSpace : void 0, str = resolvedSpace ? "[\n" : "[";
		for (let i = 0; i < array.length; i++) {
			let item = typeof replacer == "function" ? replacer.call(array, String(i), array[i]) : array[i];
			if (resolvedSpace && (str += childIndent), item !== void 0 && typeof item != "function") {
				let serialized = stringifyValue(item, childIndent);
				str += serialized === void 0 ? "null" : serialized;
			} else str += "null";
			i < array.length - 1 && (str += resolvedSpace ? ",\n" : ",");
		}
		return str += resolvedSpace ? `\n${indent}]` : "]", str;
	}
	function stringifyObject(object, indent) {
		if (typeof object.toJSON == "function") return stringifyValue(object.toJSON(), indent);
		let keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
		if (keys.length === 0) return "{}";
		let childIndent = resolvedSpace ? indent + resolvedSpace : void 0, first = !0, str = resolvedSpace ? "{\n" : "{";
		for (let key of keys) {
			let value = typeof replacer == "function" ? replacer.call(object, key, object[key]) : object[key];
			if (includeProperty(key, value)) {
				let serialized = stringifyValue(value, childIndent);
				if (serialized === void 0) continue;
				first ? first = !1 : str += resolvedSpace ? ",\n" : ",";
				let keyStr = JSON.stringify(key);
				str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`, str += serialized;
			}
		}
		return str += resolvedSpace ? `\n${indent}}` : "}", str;
	}
	function includeProperty(_key, value) {
		return value !== void 0 && typeof value != "function" && typeof value != "symbol";
	}
}
function resolveSpace(space) {
	if (typeof space == "number") {
		let count = Math.min(Math.trunc(space), 10);
		return count >= 1 ? " ".repeat(count) : void 0;
	}
	if (typeof space == "string" && space !== "") return space.slice(0, 10);
}
// \0node:net
const builtin$1 = process.getBuiltinModule("node:net"), BlockList = builtin$1.BlockList, isIP = builtin$1.isIP, isIPv4 = builtin$1.isIPv4, isIPv6 = builtin$1.isIPv6;
// lib/http/no-proxy.js
function isExcluded({ protocol, hostname, port }, noProxy) {
	let target = {
		host: withoutBrackets(hostname).toLowerCase(),
		port: port === "" ? protocol === "https:" ? "443" : "80" : port
	};
	return noProxy.toLowerCase().split(/[,\s]+/).some((entry) => entry !== "" && matches(entry, target));
}
function matches(entry, { host, port }) {
	if (entry === "*") return !0;
	let [, name = entry, entryPort = port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
	if (entryPort !== port) return !1;
	let entryHost = withoutBrackets(name);
	return isIP(host) > 0 ? isInNetwork(host, entryHost) : isInDomain(host, entryHost.replace(/^\*?\./, ""));
}
function isInDomain(host, domain) {
	return host === domain || host.endsWith(`.${domain}`);
}
function isInNetwork(address, network) {
	let [base = "", length, ...rest] = network.split("/"), family = isIP(base);
	if (family === 0 || family !== isIP(address) || rest.length > 0) return !1;
	let bits = family === 4 ? 32 : 128, prefix = length === void 0 ? bits : /^\d{1,3}$/.test(length) ? Number(length) : 1e400;
	if (prefix > bits) return !1;
	let type = family === 4 ? "ipv4" : "ipv6", networks = new BlockList();
	return networks.addSubnet(base, prefix, type), networks.check(address, type);
}
function withoutBrackets(host) {
	return host.replace(/^\[(.*)\]$/, "$1");
}
// lib/http/proxy-variables.js
const PROXY_VARIABLES = [
	"http_proxy",
	"https_proxy",
	"all_proxy"
];
function hasProxy(env) {
	return readProxies(env).length > 0;
}
function findProxy(url, env) {
	let proxy = readVariable(url.protocol === "https:" ? "https_proxy" : "http_proxy", env).value || readVariable("all_proxy", env).value;
	return proxy === "" || isExcluded(url, readVariable("no_proxy", env).value) ? void 0 : toProxyUrl(proxy);
}
function assertProxyUrls(env) {
	let issues = readProxies(env).filter(({ value }) => !isProxyUrl(value)).map(({ input }) => ({
		input,
		problem: "must be the URL of a proxy, such as http://proxy.example.com:3128"
	}));
	if (issues.length > 0) throw new InputError(issues);
}
function readProxies(env) {
	return PROXY_VARIABLES.map((name) => readVariable(name, env)).filter(({ value }) => value !== "");
}
function readVariable(name, env) {
	let input = env[name] === void 0 ? name.toUpperCase() : name;
	return {
		input,
		value: env[input]?.trim() ?? ""
	};
}
function isProxyUrl(value) {
	let url = toProxyUrl(value);
	return URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol);
}
function toProxyUrl(value) {
	return /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value.replace(/^socks5h:/i, "socks5:") : `http://${value}`;
}
const VARIABLES_WITH_CREDENTIALS = /^(https?|all|ftp)_proxy$/i;
function findProxySecrets(env) {
	return Object.entries(env).flatMap(([name, value = ""]) => VARIABLES_WITH_CREDENTIALS.test(name) ? findCredentials(value.trim()) : []);
}
const SCHEME = /^(?:[a-z][a-z\d+.-]*:\/+|(?:https?|ftp|socks5?):)/i;
function findCredentials(proxy) {
	let address = proxy.replace(SCHEME, ""), end = address.lastIndexOf("@");
	if (end === -1) return [];
	let info = address.slice(0, end), colon = info.indexOf(":"), [user, password] = colon === -1 ? ["", info] : [info.slice(0, colon), info.slice(colon + 1)];
	return password === "" ? user === "" ? [] : withEncodings("", user) : withEncodings(user, password);
}
function withEncodings(user, password) {
	let forms = [
		(text) => text,
		decodeLeniently,
		encodeAsUrl
	].map((encode) => [encode(user), encode(password)]);
	return [...new Set(forms.flatMap(([name = "", secret = ""]) => name === "" ? [secret] : [secret, `${name}:${secret}`]))];
}
function encodeAsUrl(text) {
	let url = new URL("http://proxy");
	return url.password = text, url.password;
}
function clip(text, maxCharacters, style = "counted") {
	if (text.length <= maxCharacters) return text;
	if (style === "counted") {
		let head = beginning(text, maxCharacters);
		return `${head}\u2026 (${text.length - head.length} more)`;
	}
	if (style === "within") return `${beginning(text, maxCharacters - 1)}\u2026`;
	let characters = Array.from(text);
	if (characters.length <= maxCharacters) return text;
	let tail = Math.floor((maxCharacters - 1) / 2);
	return [
		...characters.slice(0, maxCharacters - 1 - tail),
		"\u2026",
		...characters.slice(-tail)
	].join("");
}
const ENCODED_DATA = /[\w+/=-]{300,}/g;
function clipData(text) {
	return text.replace(ENCODED_DATA, (data) => clip(data, 60));
}
function clipChange(before, after, maxCharacters) {
	let start = findStart(before ?? "", after ?? "", maxCharacters), cut = (text) => text === void 0 ? void 0 : (start === 0 ? "" : "\u2026") + clip(text.slice(start), maxCharacters);
	return [cut(before), cut(after)];
}
function findStart(before, after, maxCharacters) {
	if (Math.max(before.length, after.length) <= maxCharacters || before === after) return 0;
	let shared = 0;
	for (; shared < before.length && before[shared] === after[shared];) shared += 1;
	return shared <= maxCharacters - 40 ? 0 : beginning(before, shared - 40).length;
}
function beginning(text, maxUnits) {
	let isHalved = /[\ud800-\udbff]$/.test(text.slice(0, maxUnits));
	return text.slice(0, isHalved ? maxUnits - 1 : maxUnits);
}
// lib/report/log/sanitize.js
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function stripInvisible(text) {
	return stripVTControlCharacters(text).replace(/\r\n?/g, "\n").replace(INVISIBLE, "");
}
function sanitizeLogLine(text) {
	return stripVTControlCharacters(text).replace(/\r?\n|\r/g, " \u23ce ").replace(/\t/g, " ").replace(INVISIBLE, "").replace(/##(?=\[)/g, "##\u200b").replace(/^(\s*):(?=:)/, "$1:\u200b");
}
function sanitizeLogLines(text) {
	return text.split(/\r?\n|\r/).map(sanitizeLogLine);
}
// node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	let WIN_NO_SLASH = "[^\\\\/]", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, POSIX_CHARS = {
		DOT_LITERAL: "\\.",
		PLUS_LITERAL: "\\+",
		QMARK_LITERAL: "\\?",
		SLASH_LITERAL: "\\/",
		ONE_CHAR: "(?=.)",
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: "(?!\\.)",
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: "[^.\\/]",
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	}, WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: "[\\\\/]",
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
		NO_DOT: "(?!\\.)",
		NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
		NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
		NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
		QMARK_NO_DOT: "[^.\\\\/]",
		START_ANCHOR: "(?:^|[\\\\/])",
		END_ANCHOR: "(?:[\\\\/]|$)",
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
})), require_utils = __commonJSMin(((exports) => {
	let { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => typeof val == "object" && !!val && !Array.isArray(val), exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str), exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str), exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1"), exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/"), exports.isWindows = () => {
		if (typeof navigator < "u" && navigator.platform) {
			let platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
	}, exports.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match), exports.escapeLast = (input, char, lastIdx) => {
		let idx = input.lastIndexOf(char, lastIdx);
		return idx === -1 ? input : input[idx - 1] === "\\" ? exports.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
	}, exports.removePrefix = (input, state = {}) => {
		let output = input;
		return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
	}, exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
	}, exports.basename = (path, { windows } = {}) => {
		let segs = path.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
		return last === "" ? segs[segs.length - 2] : last;
	};
})), require_scan = __commonJSMin(((exports, module) => {
	let utils = require_utils(), { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants(), isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH, depth = (token) => {
		token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1e400 : 1);
	};
	module.exports = (input, options) => {
		let opts = options || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0, slashes = [], tokens = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished = !1, braces = 0, prev, code, token = {
			value: "",
			depth: 0,
			isGlob: !1
		}, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code, str.charCodeAt(++index));
		for (; index < length;) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, code = advance(), code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
			else {
				if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
					for (braces++; eos() !== !0 && (code = advance());) if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, advance();
					else if (code === CHAR_LEFT_CURLY_BRACE) braces++;
					else {
						if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT || braceEscaped !== !0 && code === CHAR_COMMA) {
							if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0) continue;
							break;
						}
						if (code === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
							braceEscaped = !1, isBrace = token.isBrace = !0, finished = !0;
							break;
						}
					}
					if (scanToEnd === !0) continue;
					break;
				}
				if (code === CHAR_FORWARD_SLASH) {
					if (slashes.push(index), tokens.push(token), token = {
						value: "",
						depth: 0,
						isGlob: !1
					}, finished === !0) continue;
					if (prev === CHAR_DOT && index === start + 1) {
						start += 2;
						continue;
					}
					lastIndex = index + 1;
				} else {
					if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) && peek() === CHAR_LEFT_PARENTHESES) {
						if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished = !0, code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
							let parens = 0;
							for (; eos() !== !0 && (code = advance());) if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, advance();
							else if (code === CHAR_LEFT_PARENTHESES) parens++;
							else if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (code === CHAR_ASTERISK) {
						if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_QUESTION_MARK) {
						if (isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_LEFT_SQUARE_BRACKET) {
						for (; eos() !== !0 && (next = advance());) if (next === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, advance();
						else if (next === CHAR_RIGHT_SQUARE_BRACKET) {
							isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished = !0;
							break;
						}
						if (scanToEnd === !0) continue;
						break;
					}
					if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) negated = token.negated = !0, start++;
					else {
						if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
							if (isGlob = token.isGlob = !0, scanToEnd === !0) {
								let parens = 1;
								for (; eos() !== !0 && (code = advance());) if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, advance();
								else if (code === CHAR_LEFT_PARENTHESES) parens++;
								else if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
									finished = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (isGlob === !0) {
							if (finished = !0, scanToEnd === !0) continue;
							break;
						}
					}
				}
			}
		}
		opts.noext === !0 && (isExtglob = !1, isGlob = !1);
		let base = str, prefix = "", glob = "";
		start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob &&= utils.removeBackslashes(glob), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
		let state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code) || tokens.push(token), state.tokens = tokens), opts.parts === !0 || opts.tokens === !0) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				let n = prevIndex === void 0 ? start : prevIndex + 1, i = slashes[idx], value = input.slice(n, i);
				opts.tokens && (idx === 0 && start !== 0 ? (tokens[idx].isPrefix = !0, tokens[idx].value = prefix) : tokens[idx].value = value, depth(tokens[idx]), state.maxDepth += tokens[idx].depth), i >= start && (parts.push(value), prevIndex = i);
			}
			let n = prevIndex === void 0 ? start : prevIndex + 1, value = input.slice(n);
			parts.push(value), opts.tokens && prevIndex && prevIndex + 1 < input.length && (tokens[tokens.length - 1].value = value, depth(tokens[tokens.length - 1]), state.maxDepth += tokens[tokens.length - 1].depth), state.slashes = slashes, state.parts = parts;
		}
		return state;
	};
})), require_parse = __commonJSMin(((exports, module) => {
	let constants = require_constants(), utils = require_utils(), { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants, expandRange = (args, options) => {
		if (typeof options.expandRange == "function") return options.expandRange(...args, options);
		args.sort();
		let value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	}, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
		let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped = !1;
		for (let ch of input) if (escaped === !0) value += ch, escaped = !1;
		else if (ch === "\\") value += ch, escaped = !0;
		else if (ch === "\"") quote = quote === 1 ? 0 : 1, value += ch;
		else {
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value), value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		return parts.push(value), parts;
	}, isPlainBranch = (branch) => {
		let escaped = !1;
		for (let ch of branch) if (escaped === !0) escaped = !1;
		else if (ch === "\\") escaped = !0;
		else if (/[?*+@!()[\]{}]/.test(ch)) return !1;
		return !0;
	}, normalizeSimpleBranch = (branch) => {
		let value = branch.trim(), changed = !0;
		for (; changed === !0;) changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
		if (isPlainBranch(value)) return value.replace(/\\(.)/g, "$1");
	}, hasRepeatedCharPrefixOverlap = (branches) => {
		let values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			let a = values[i], b = values[j], char = a[0];
			if (char && a === char.repeat(a.length) && b === char.repeat(b.length) && (a === b || a.startsWith(b) || b.startsWith(a))) return !0;
		}
		return !1;
	}, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0, paren = 0, quote = 0, escaped = !1;
		for (let i = 1; i < pattern.length; i++) {
			let ch = pattern[i];
			if (escaped === !0) escaped = !1;
			else if (ch === "\\") escaped = !0;
			else if (ch === "\"") quote = quote === 1 ? 0 : 1;
			else if (quote !== 1) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (!(bracket > 0)) {
					if (ch === "(") paren++;
					else if (ch === ")" && (paren--, paren === 0)) return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	}, buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`, getStarExtglobSequenceChars = (pattern) => {
		let index = 0, chars = [];
		for (; index < pattern.length;) {
			let match = parseRepeatedExtglob(pattern.slice(index), !1);
			if (!match || match.type !== "*") return;
			let branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			let branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch), index += match.end + 1;
		}
		if (!(chars.length < 1)) return chars;
	}, repeatedExtglobRecursion = (pattern) => {
		let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
		for (; match;) depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
		return depth;
	}, analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === !1) return { risky: !1 };
		let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches))) return { risky: !0 };
		let safeChars = [], sawStarSequence = !1, combinable = !0;
		for (let branch of branches) {
			let chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = !0, safeChars.push(...chars);
				continue;
			}
			let literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) safeChars.push(literal);
			else if (combinable = !1, repeatedExtglobRecursion(branch) > max) return { risky: !0 };
		}
		return sawStarSequence ? combinable ? {
			risky: !0,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: !0 } : { risky: !1 };
	}, parse = (input, options) => {
		if (typeof input != "string") throw TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
		if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		let bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		}, tokens = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants.globChars(opts.windows), EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS), { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS, globstar = (opts) => `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star = opts.bash === !0 ? globstar(opts) : STAR;
		opts.capture && (star = `(${star})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
		let state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === !0,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens
		};
		input = utils.removePrefix(input, state), len = input.length;
		let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value = "", num = 0) => {
			state.consumed += value, state.index += num;
		}, append = (token) => {
			state.output += token.output == null ? token.value : token.output, consume(token.value);
		}, negate = () => {
			let count = 1;
			for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?");) advance(), state.start++, count++;
			return count % 2 != 0 && (state.negated = !0, state.start++, !0);
		}, increment = (type) => {
			state[type]++, stack.push(type);
		}, decrement = (type) => {
			state[type]--, stack.pop();
		}, push = (tok) => {
			prev.type === "globstar" && tok.type !== "slash" && tok.type !== "paren" && !(state.braces > 0 && (tok.type === "comma" || tok.type === "brace")) && !(tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren")) && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star, state.output += prev.output), extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append(tok), prev && prev.type === "text" && tok.type === "text" ? (prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value) : (tok.prev = prev, tokens.push(tok), prev = tok);
		}, extglobOpen = (type, value) => {
			let token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens.length;
			let output = (opts.capture ? "(" : "") + token.open;
			increment("parens"), push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			}), push({
				type: "paren",
				extglob: !0,
				value: advance(),
				output
			}), extglobs.push(token);
		}, extglobClose = (token) => {
			let literal = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open = tokens[token.tokensIndex];
				open.type = "text", open.value = literal, open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) tokens[i].value = "", tokens[i].output = "", delete tokens[i].suffix;
				state.output = token.output + open.output, state.backtrack = !0, push({
					type: "paren",
					extglob: !0,
					value,
					output: ""
				}), decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : ""), rest;
			if (token.type === "negate") {
				let extglobStar = star;
				token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest) && (output = token.close = `)${parse(rest, {
					...options,
					fastpaths: !1
				}).output})${extglobStar})`), token.prev.type === "bos" && (state.negatedExtglob = !0);
			}
			push({
				type: "paren",
				extglob: !0,
				value,
				output
			}), decrement("parens");
		};
		if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star : "") : star : esc ? m : `\\${m}`);
			return backslashes === !0 && (output = opts.unescape === !0 ? output.replace(/\\/g, "") : output.replace(/\\+/g, (m) => m.length % 2 == 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options), state);
		}
		for (; !eos();) {
			if (value = advance(), value === "\0") continue;
			if (value === "\\") {
				let next = peek();
				if (next === "/" && opts.bash !== !0 || next === "." || next === ";") continue;
				if (!next) {
					value += "\\", push({
						type: "text",
						value
					});
					continue;
				}
				let match = /^\\+/.exec(remaining()), slashes = 0;
				if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 != 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== !1 && value === ":") {
					let inner = prev.value.slice(1);
					if (inner.includes("[") && (prev.posix = !0, inner.includes(":"))) {
						let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest = prev.value.slice(idx + 2), posix = POSIX_REGEX_SOURCE[rest];
						if (posix) {
							prev.value = pre + posix, state.backtrack = !0, advance(), !bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
							continue;
						}
					}
				}
				(value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value), prev.value += value, append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens"), push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "("));
				let extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				}), decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === !0 || !remaining().includes("]")) {
					if (opts.nobracket !== !0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				let prevValue = prev.value.slice(1);
				if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue)) continue;
				let escaped = utils.escapeRegex(prev.value);
				if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
					state.output += escaped, prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`, state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== !0) {
				increment("braces");
				let open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open), push(open);
				continue;
			}
			if (value === "}") {
				let brace = braces[braces.length - 1];
				if (opts.nobrace === !0 || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === !0) {
					let arr = tokens.slice(), range = [];
					for (let i = arr.length - 1; i >= 0 && (tokens.pop(), arr[i].type !== "brace"); i--) arr[i].type !== "dots" && range.unshift(arr[i].value);
					output = expandRange(range, opts), state.backtrack = !0;
				}
				if (brace.comma !== !0 && brace.dots !== !0) {
					let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
					for (let t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				}), decrement("braces"), braces.pop();
				continue;
			}
			if (value === "|") {
				extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value, brace = braces[braces.length - 1];
				brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1, state.consumed = "", state.output = "", tokens.pop(), prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					prev.value === "." && (prev.output = DOT_LITERAL);
					let brace = braces[braces.length - 1];
					prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					let next = peek(), output = value;
					(prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
					extglobOpen("negate", value);
					continue;
				}
				if (opts.nonegate !== !0 && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === !1) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: !0,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				(value === "$" || value === "^") && (value = `\\${value}`);
				let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				match && (value += match[0], state.index += match[0].length), push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === !0)) {
				prev.type = "star", prev.star = !0, prev.value += value, prev.output = star, state.backtrack = !0, state.globstar = !0, consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === !0) {
					consume(value);
					continue;
				}
				let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/") || !isStart && prior.type !== "paren" && !(state.braces > 0 && (prior.type === "comma" || prior.type === "brace")) && (!extglobs.length || prior.type !== "pipe" && prior.type !== "paren")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				for (; rest.slice(0, 3) === "/**";) {
					let after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3), consume("/**", 3);
				}
				let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					let end = rest[1] === void 0 ? "" : "|$";
					state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
				continue;
			}
			let token = {
				type: "star",
				value,
				output: star
			};
			opts.bash === !0 ? (token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push(token)) : prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0 ? (token.output = value, push(token)) : ((state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push(token));
		}
		for (; state.brackets > 0;) {
			if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "["), decrement("brackets");
		}
		for (; state.parens > 0;) {
			if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "("), decrement("parens");
		}
		for (; state.braces > 0;) {
			if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{"), decrement("braces");
		}
		if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		}), state.backtrack === !0) {
			state.output = "";
			for (let token of state.tokens) state.output += token.output == null ? token.value : token.output, token.suffix && (state.output += token.suffix);
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
		if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		let { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = {
			negated: !1,
			prefix: ""
		}, star = opts.bash === !0 ? ".*?" : STAR;
		opts.capture && (star = `(${star})`);
		let globstar = (opts) => opts.noglobstar === !0 ? star : `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					let match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					let source = create(match[1]);
					return source ? source + DOT_LITERAL + match[2] : void 0;
				}
			}
		}, source = create(utils.removePrefix(input, state));
		return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
	}, module.exports = parse;
})), require_picomatch$1 = __commonJSMin(((exports, module) => {
	let scan = require_scan(), parse = require_parse(), utils = require_utils(), constants = require_constants(), isObject = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch = (glob, options, returnState = !1) => {
		if (Array.isArray(glob)) {
			let fns = glob.map((input) => picomatch(input, options, returnState));
			return (str) => {
				for (let isMatch of fns) {
					let state = isMatch(str);
					if (state) return state;
				}
				return !1;
			};
		}
		let isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob != "string" && !isState) throw TypeError("Expected pattern to be a non-empty string");
		let opts = options || {}, posix = opts.windows, regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, !1, !0), state = regex.state;
		delete regex.state;
		let isIgnored = () => !1;
		opts.ignore && (isIgnored = picomatch(opts.ignore, {
			...options,
			ignore: null,
			onMatch: null,
			onResult: null
		}, returnState));
		let matcher = (input, returnObject = !1) => {
			let { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			}), result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), !returnObject || result);
		};
		return returnState && (matcher.state = state), matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input != "string") throw TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: !1,
			output: ""
		};
		let opts = options || {}, format = opts.format || (posix ? utils.toPosixSlashes : null), match = input === glob, output = match && format ? format(input) : input;
		return match === !1 && (output = format ? format(input) : input, match = output === glob), (match === !1 || opts.capture === !0) && (match = opts.matchBase === !0 || opts.basename === !0 ? picomatch.matchBase(input, regex, options, posix) : regex.exec(output)), {
			isMatch: !!match,
			match,
			output
		};
	}, picomatch.matchBase = (input, glob, options, posix = options && options.windows) => (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix })), picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str), picomatch.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch.parse(p, options)) : parse(pattern, {
		...options,
		fastpaths: !1
	}), picomatch.scan = (input, options) => scan(input, options), picomatch.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
		if (returnOutput === !0) return state.output;
		let opts = options || {}, source = `${opts.contains ? "" : "^"}(?:${state.output})${opts.contains ? "" : "$"}`;
		state && state.negated === !0 && (source = `^(?!${source}).*$`);
		let regex = picomatch.toRegex(source, options);
		return returnState === !0 && (regex.state = state), regex;
	}, picomatch.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
		if (!input || typeof input != "string") throw TypeError("Expected a non-empty string");
		let parsed = {
			negated: !1,
			fastpaths: !0
		};
		return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options)), parsed.output || (parsed = parse(input, options)), picomatch.compileRe(parsed, options, returnOutput, returnState);
	}, picomatch.toRegex = (source, options) => {
		try {
			let opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === !0) throw err;
			return /$^/;
		}
	}, picomatch.constants = constants, module.exports = picomatch;
})), require_picomatch = __commonJSMin(((exports, module) => {
	let pico = require_picomatch$1(), utils = require_utils();
	function picomatch(glob, options, returnState = !1) {
		return options && (options.windows === null || options.windows === void 0) && (options = {
			...options,
			windows: utils.isWindows()
		}), pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico), module.exports = picomatch;
})), import_picomatch = __toESM(require_picomatch(), 1);
const OPTIONS = {
	nocase: !0,
	dot: !0,
	bash: !0
};
function matchesName(patterns, name) {
	return patterns.some((pattern) => pattern.toLowerCase() === name.toLowerCase() || import_picomatch.default.isMatch(name, pattern, OPTIONS));
}
function assertMasksMatch(stacks) {
	let unmatched = [...new Set(stacks.flatMap((stack) => stack.patterns))].filter((pattern) => {
		let affectedStacks = stacks.filter((stack) => stack.patterns.includes(pattern)), isKnown = affectedStacks.every(({ outputNames }) => outputNames !== void 0);
		return pattern !== "*" && isKnown && !affectedStacks.some((stack) => masksAny(pattern, stack));
	});
	if (unmatched.length === 0) return;
	let names = [...new Set(stacks.flatMap(({ outputNames = [] }) => outputNames))], existingText = names.length === 0 ? "the stack has no outputs" : `outputs: ${names.join(", ")}`;
	throw new InputError(unmatched.map((pattern) => ({
		input: "masked-outputs",
		problem: `no output matches "${pattern}" (${existingText})`
	})));
}
function masksAny(pattern, { outputNames = [] }) {
	return outputNames.some((name) => matchesName([pattern], name));
}
function errorReport(error, redact) {
	let message = toSafeText(redact(explainOrTrace(error)));
	return {
		items: (error instanceof DeployError ? error.locations : []).slice(0, 9).map((location) => annotation(location, toSafeText(redact(annotationText(location, error))))),
		message
	};
}
function annotationText(location, error) {
	let text = messageOf(error), problems = findProblemsAt(location, text);
	if (problems !== void 0) return problems;
	let serverMessage = error instanceof DeployError ? error.serverMessage : void 0;
	return serverMessage === void 0 || text.includes(serverMessage) ? text : `${text}\nServer said: ${serverMessage}`;
}
function findProblemsAt(location, list) {
	let suffix = `(${formatLocation(location)})`, problems = list.split("\n").filter((line) => line.endsWith(suffix)).map((line) => line.slice(0, -suffix.length).replace(/^\s*-\s*/, "").trimEnd());
	return problems.length === 0 ? void 0 : problems.join("\n");
}
function progressLines({ summary, reason }) {
	let [firstLine = ""] = reason.split("\n"), isList = firstLine.endsWith(":") && summary.startsWith(firstLine);
	return reason.startsWith(summary) || isList ? [reason] : oneLine(summary).includes(oneLine(reason)) ? [summary] : [summary, `Server said: ${reason}`];
}
function failureLine(failure) {
	let { summary, reason } = failure, [, ...serverLines] = progressLines(failure), detail = serverLines.length === 0 ? findFirstEntry(reason) : reason;
	return clip(clipData(oneLine(detail === "" || summary.includes(detail) ? summary : `${summary}: ${detail}`)), 1e3);
}
function findFirstEntry(reason) {
	let [, entry = ""] = /\n\s*- ([^\n]*)/.exec(reason) ?? [];
	return entry;
}
function failureReport(failure) {
	let lines = [
		...progressLines(failure),
		...outputLines(failure),
		...failure.resources.slice(1, 9).map(({ path, type, status, location, reason }) => `Also: ${path} (${type}) is ${status}${location === void 0 ? "" : ` (${formatLocation(location)})`}: ${reason}`),
		...locationLines(failure),
		...failure.requestId === void 0 ? [] : [`Request id: ${failure.requestId}`],
		...failure.hint === void 0 ? [] : [`Next: ${failure.hint}`]
	], items = failure.resources.slice(0, 9).flatMap((resource) => resource.location === void 0 ? [] : [annotation(resource.location, toSafeText(`${resource.path} (${resource.type}) is ${resource.status}: ${resource.reason}`))]), locations = failure.resources.length > 0 ? [] : failure.locations.slice(0, 9);
	return items.push(...locations.map((location) => annotation(location, toSafeText(findProblemsAt(location, failure.reason) ?? failure.reason)))), {
		items,
		message: toSafeText(lines.join("\n"))
	};
}
function clipScriptOutput(output) {
	return clip(output, 3e3, "ends");
}
function findScriptOutput({ resources }) {
	let output = resources[0]?.output;
	return output === void 0 ? void 0 : clipScriptOutput(output);
}
function outputLines(failure) {
	let output = findScriptOutput(failure);
	return output === void 0 ? [] : [output];
}
function locationLines({ summary, reason, locations, resources }) {
	if (resources.length > 0) return [];
	let newLocations = locations.map(formatLocation).filter((location) => !summary.includes(location) && !reason.includes(location));
	return newLocations.length === 0 ? [] : [`At: ${newLocations.join(", ")}`];
}
function annotation(location, text) {
	return {
		kind: "error",
		text,
		location
	};
}
function explainOrTrace(error) {
	return error instanceof DeployError || error instanceof InputError ? explain(error) : `Unexpected error (a bug in this action); report it with these lines: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function toSafeText(text) {
	return clip(sanitizeLogLines(clipData(text)).map((line) => clip(line, 4e3)).join("\n"), 8e3);
}
function jsonText(value, indent) {
	try {
		return stringify(value, void 0, indent) ?? "null";
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return stringify(withoutDeepParts(value, 0), void 0, indent) ?? "null";
	}
}
function withoutDeepParts(value, level) {
	return typeof value != "object" || !value || isLosslessNumber(value) ? value : level === 500 ? "\u2026" : Array.isArray(value) ? value.map((item) => withoutDeepParts(item, level + 1)) : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutDeepParts(entry, level + 1)]));
}
function listForms(text) {
	let forms = new Set([text]);
	for (let encode of ENCODINGS) addEncoded(forms, text, encode);
	return new Set([...forms].flatMap((form) => [
		form,
		joinSpace(form),
		joinColons(form),
		joinColons(joinSpace(form))
	]));
}
function listBase64Pieces(text) {
	let bytes = Buffer.from(text);
	return bytes.length > 65536 ? [] : [
		0,
		1,
		2
	].flatMap((offset) => {
		let piece = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
		return piece.length < 8 ? [] : [...new Set([piece, toUrlAlphabet(piece)])];
	});
}
const ENCODINGS = [
	toJson,
	(text) => toJson(toJson(text)),
	(text) => toAscii(toJson(text)),
	(text) => toJson(toAscii(toJson(text))),
	toPythonLiteral,
	encodeURIComponent,
	toStrictUrl,
	(text) => toStrictUrl(text).replaceAll("%2F", "/"),
	(text) => toStrictUrl(text).replaceAll("%20", "+"),
	(text) => toHtml(text, "&#39;"),
	(text) => toHtml(text, "&#x27;"),
	(text) => Buffer.from(text).toString("base64"),
	(text) => toUrlAlphabet(Buffer.from(text).toString("base64"))
];
function joinSpace(text) {
	return text.replace(/\s+/g, " ");
}
function joinColons(text) {
	return text.replaceAll(": : ", ": ");
}
function addEncoded(forms, text, encode) {
	try {
		forms.add(encode(text));
	} catch {}
}
function toJson(text) {
	return JSON.stringify(text).slice(1, -1);
}
function toAscii(json) {
	return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function toPythonLiteral(text) {
	let hasBothQuotes = text.includes("'") && text.includes("\"");
	return text.replace(hasBothQuotes ? /[\\']/g : /\\/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t").replace(/\p{Cc}/gu, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function toStrictUrl(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function toHtml(text, apostrophe) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", apostrophe);
}
function toUrlAlphabet(base64) {
	return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
var CutBeginnings = class {
	#texts = [];
	#isSorted = !0;
	add(text) {
		text.length <= 6 || (this.#texts.push(text), this.#isSorted = !1);
	}
	find(text) {
		let ranges = [];
		if (this.#texts.length === 0) return ranges;
		for (let mark = text.indexOf("\u2026"); mark !== -1; mark = text.indexOf("\u2026", mark + 1)) {
			let start = this.#findStart(text, mark);
			start !== void 0 && ranges.push({
				start,
				end: mark
			});
		}
		return ranges;
	}
	#findStart(text, mark) {
		let last = mark - 6;
		for (let start = Math.max(0, mark - 510); start <= last; start += 1) if (this.#hasTextWith(text.slice(start, mark))) return start;
	}
	#hasTextWith(beginning) {
		this.#isSorted || this.#texts.sort(), this.#isSorted = !0;
		let [low, high] = [0, this.#texts.length];
		for (; low < high;) {
			let middle = low + high >> 1;
			(this.#texts[middle] ?? "") < beginning ? low = middle + 1 : high = middle;
		}
		return this.#texts[low]?.startsWith(beginning) === !0;
	}
};
const { imul } = Math, BASE = 16777619;
var SecretIndex = class {
	#isKey = new Uint8Array(65536);
	#groups = new Map();
	#beginnings = new CutBeginnings();
	add(text) {
		let key = keyAt(text, 0);
		this.#isKey[key] = 1;
		let groups = this.#groups.get(key) ?? [];
		this.#groups.set(key, groups);
		let group = groups.find(({ length }) => length === text.length) ?? insertGroup(groups, text.length), hash = toHash(text), textsWithHash = group.texts.get(hash);
		textsWithHash === void 0 ? group.texts.set(hash, [text]) : textsWithHash.push(text), this.#beginnings.add(text);
	}
	find(text) {
		let whole = this.#findWhole(text), cut = this.#beginnings.find(text);
		return cut.length === 0 ? whole : mergeRanges([...whole, ...cut]);
	}
	#findWhole(text) {
		let ranges = [], hashed, start = 0, end = 0;
		for (let position = 0; position + 3 <= text.length; position += 1) {
			let key = keyAt(text, position);
			if (this.#isKey[key] === 0) continue;
			hashed ??= {
				text,
				prefixHashes: computePrefixHashes(text)
			};
			let matchEnd = findMatchEnd(hashed, position, end, this.#groups.get(key) ?? []);
			matchEnd !== void 0 && (position >= end && (end > 0 && ranges.push({
				start,
				end
			}), start = position), end = matchEnd);
		}
		return end > 0 && ranges.push({
			start,
			end
		}), ranges;
	}
};
function mergeRanges(ranges) {
	let merged = [];
	for (let range of [...ranges].sort((one, other) => one.start - other.start)) {
		let last = merged.at(-1);
		last === void 0 || range.start >= last.end ? merged.push(range) : merged[merged.length - 1] = {
			start: last.start,
			end: Math.max(last.end, range.end)
		};
	}
	return merged;
}
function findMatchEnd({ text, prefixHashes }, position, covered, groups) {
	for (let { length, power, texts } of groups) {
		let matchEnd = position + length;
		if (matchEnd <= covered) return;
		if (matchEnd > text.length) continue;
		let hash = (prefixHashes[matchEnd] ?? 0) - imul(prefixHashes[position] ?? 0, power) | 0, from = Math.max(position, covered);
		if (texts.get(hash)?.some((one) => text.startsWith(one.slice(from - position), from)) === !0) return matchEnd;
	}
}
function insertGroup(groups, length) {
	let group = {
		length,
		power: power(length),
		texts: new Map()
	}, insertAt = groups.findIndex((one) => one.length < length);
	return groups.splice(insertAt < 0 ? groups.length : insertAt, 0, group), group;
}
function keyAt(text, position) {
	return imul(text.charCodeAt(position), 961) + imul(text.charCodeAt(position + 1), 31) + text.charCodeAt(position + 2) & 65535;
}
function toHash(text) {
	let hash = 0;
	for (let position = 0; position < text.length; position += 1) hash = imul(hash, BASE) + text.charCodeAt(position) | 0;
	return hash;
}
function computePrefixHashes(text) {
	let hashes = new Int32Array(text.length + 1), hash = 0;
	for (let position = 0; position < text.length; position += 1) hash = imul(hash, BASE) + text.charCodeAt(position) | 0, hashes[position + 1] = hash;
	return hashes;
}
function power(exponent) {
	let result = 1;
	for (let base = BASE, remaining = exponent; remaining > 0; remaining >>>= 1) (remaining & 1) == 1 && (result = imul(result, base)), base = imul(base, base);
	return result;
}
function createSecrets(register) {
	let knownForms = new Set(), index = new SecretIndex(), hasStars = !1, redact = (text) => {
		let current = text;
		for (let pass = 1; pass <= 100; pass += 1) {
			let ranges = index.find(current), next = replaceRanges(current, ranges);
			if (next === current) return current;
			if (!hasStars) return next;
			current = next;
		}
		return "***";
	};
	return {
		add: (value) => {
			for (let form of listSecretForms(value)) knownForms.has(form) || form === "***" || (knownForms.add(form), index.add(form), hasStars ||= form.includes("*"), register(form));
		},
		redact,
		redactJson: (value) => redactJson(value, redact),
		hasSecret: (text) => index.find(text).length > 0
	};
}
function redactJson(value, redact, level = 0) {
	return typeof value == "string" ? redact(value) : typeof value != "object" || !value || isLosslessNumber(value) ? redactScalar(value, redact) : level === 500 ? "***" : Array.isArray(value) ? value.map((item) => redactJson(item, redact, level + 1)) : Object.fromEntries(Object.entries(value).map(([key, entry]) => [redact(key), redactJson(entry, redact, level + 1)]));
}
const PEM_FRAME = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;
function listSecretForms(value) {
	let trimmed = value.trim(), lines = trimmed.split(/\r?\n/).map((line) => line.trim()), plainForms = [...new Set([trimmed, ...lines])].filter((form) => form.length >= 3 && !PEM_FRAME.test(form)), pieces = trimmed.length < 3 ? [] : listBase64Pieces(trimmed), forms = [...plainForms.flatMap((form) => [...listForms(form)]), ...pieces];
	return new Set(forms.filter((form) => form.length >= 3));
}
function replaceRanges(text, ranges) {
	let position = 0, parts = ranges.map(({ start, end }) => {
		let before = text.slice(position, start);
		return position = end, before + "***";
	});
	return parts.length === 0 ? text : parts.join("") + text.slice(position);
}
function redactScalar(value, redact) {
	let text = String(value);
	return redact(text) === text ? value : "***";
}
// lib/report/secrets/parameter-values.js
const LITERALS = /^(true|false|null|none|~)$/i, WORD_UNIT = /[\p{L}\p{N}_]/u;
function createParameterValues() {
	let namesByText = new Map(), defaults = new Set();
	return {
		add: (name, value) => {
			if (!name.startsWith("OS::")) for (let text of toTexts(value)) {
				let names = namesByText.get(text) ?? new Set();
				namesByText.set(text, names.add(name));
			}
		},
		addDefault: (value) => {
			for (let text of toTexts(value)) defaults.add(text);
		},
		hider: (shown, visible) => {
			let hidden = new Map();
			for (let [text, names] of namesByText) {
				let [first = ""] = names;
				[...names].some((name) => matchesName(shown, name)) || defaults.has(text) || visible.some((one) => one.includes(text)) || hidden.set(text, first);
			}
			return createHider(hidden);
		}
	};
}
function createHider(nameByText) {
	let substringIndex = new SecretIndex(), wordIndex = new SecretIndex();
	for (let text of nameByText.keys()) (text.length < 8 ? wordIndex : substringIndex).add(text);
	return (text) => {
		let words = wordIndex.find(text).filter((range) => isWord(text, range)), ranges = [...substringIndex.find(text), ...words].sort((left, right) => left.start - right.start), position = 0, visibleText = "";
		for (let { start, end } of ranges) {
			if (end <= position) continue;
			let name = nameByText.get(text.slice(start, end));
			visibleText += `${text.slice(position, Math.max(start, position))}[${name === void 0 ? "parameters" : `parameter ${name}`}]`, position = end;
		}
		return visibleText + text.slice(position);
	};
}
function isWord(text, { start, end }) {
	return !WORD_UNIT.test(text.charAt(start - 1)) && !WORD_UNIT.test(text.charAt(end));
}
function toTexts(value) {
	let texts = [...listLeaves(value, 0)].flatMap((text) => [
		text,
		...text.split(/[\r\n]+/),
		...text.split(","),
		...encodedForms(text)
	]);
	return new Set(texts.map((text) => text.trim()).filter(isSpecific));
}
function isSpecific(text) {
	return text.length >= 4 && text !== "******" && !LITERALS.test(text);
}
function listLeaves(value, level) {
	if (value == null || level > 20) return new Set();
	if (typeof value == "object" && !isLosslessNumber(value)) {
		let inner = Object.values(value).flatMap((one) => [...listLeaves(one, level + 1)]);
		return new Set([jsonText(value), ...inner]);
	}
	let text = typeof value == "string" ? value : jsonText(value), parsed = /^\s*[[{]/.test(text) ? parseJson(text) : void 0;
	return new Set([text, ...listLeaves(parsed, level + 1)]);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function encodedForms(text) {
	return text.length < 8 ? [] : [...listForms(text), ...listBase64Pieces(text)];
}
// lib/action/seen-stacks.js
var SeenStacks = class {
	byId = new Map();
	add = ({ id, name, state, statusReason }) => {
		this.byId.delete(id), state !== "DELETE_COMPLETE" && this.byId.set(id, {
			id,
			name,
			status: state,
			statusReason
		});
	};
	remove = (nameOrId) => {
		let stack = this.find(nameOrId);
		stack !== void 0 && this.byId.delete(stack.id);
	};
	find(nameOrId) {
		let named = [...this.byId.values()].filter(({ name }) => name === nameOrId);
		return this.byId.get(nameOrId) ?? named.at(-1);
	}
};
// lib/action/stack-progress.js
function createStackProgress() {
	return {
		requested: new Set(),
		finished: new Map(),
		removed: []
	};
}
// lib/action/step.js
async function runStep(interrupt, perform) {
	let secrets = createSecrets(toolkit.registerSecret);
	findProxySecrets(readRunnerEnvironment().env).forEach(secrets.add);
	let parameterValues = createParameterValues(), console = openConsole(secrets.redact), signal = toCancelSignal(interrupt), changedStacks = new Set(), seenStacks = new SeenStacks();
	try {
		return await perform({
			secrets,
			parameterValues,
			console,
			stackKey: "",
			seenStacks,
			changedStacks,
			stackProgress: createStackProgress(),
			rateLimitBudget: { waitedS: 0 },
			signal
		}), { isCancelled: !1 };
	} catch (caught) {
		let error = signal.aborted ? signal.reason : caught, { items, message } = errorReport(error, secrets.redact), isCancelled = error instanceof CancelledError;
		items.forEach(console.print);
		let changed = changedStacks.size > 0 || (isCancelled ? void 0 : !1);
		return publishFailure({
			reason: oneLine(secrets.redact(summaryOf(error))),
			changed
		}), console.fail(message, findFailureCode(error)), { isCancelled };
	}
}
// lib/auth/settings/client-keys.js
const keys = (precedence, names) => Object.entries(names).map(([key, name]) => ({
	key,
	name,
	precedence
})), CLIENT_KEYS = [
	...keys("top-first", {
		auth_url: "authUrl",
		user_name: "username",
		username: "username",
		user_id: "userId",
		password: "password",
		application_credential_id: "applicationCredentialId",
		application_credential_secret: "applicationCredentialSecret",
		application_credential_name: "applicationCredentialName",
		identity_provider: "identityProvider",
		protocol: "protocol",
		access_token: "accessToken",
		trust_id: "trustId",
		system_scope: "systemScope",
		default_domain_id: "defaultDomainId",
		default_domain_name: "defaultDomainName"
	}),
	...keys("auth-first", {
		tenant_id: "projectId",
		project_id: "projectId",
		tenant_name: "projectName",
		project_name: "projectName",
		user_domain_id: "userDomainId",
		user_domain_name: "userDomainName",
		project_domain_id: "projectDomainId",
		project_domain_name: "projectDomainName",
		domain_id: "domainId",
		domain_name: "domainName",
		auth_token: "token",
		token: "token"
	}),
	...keys("top", {
		auth_plugin: "authType",
		auth_type: "authType",
		identity_api_version: "identityApiVersion",
		default_domain: "defaultDomain",
		region_name: "regionName",
		interface: "interface",
		endpoint_type: "interface",
		orchestration_endpoint: "orchestrationEndpoint",
		orchestration_endpoint_override: "orchestrationEndpoint",
		cacert: "caCertificate",
		cert: "clientCertificate",
		key: "clientKey",
		insecure: "insecure"
	})
];
function toVariableName(key) {
	return `OS_${key.toUpperCase()}`;
}
// lib/auth/settings/setting.js
const SOURCES = [
	"inputs",
	"provider",
	"environment",
	"file"
];
function findSetting(sources, ...names) {
	for (let layer of sources.precedence) {
		let found = findSettingIn(layer, ...names);
		if (found !== void 0) return found;
	}
}
function findSettingIn(settings, ...names) {
	for (let name of names) {
		let setting = settings[name];
		if (setting !== void 0) return {
			...setting,
			name
		};
	}
}
function nonEmptyText(value) {
	if (value === void 0 || value.trim() === "") return;
	let end = value.length;
	for (; value[end - 1] === "\n" || value[end - 1] === "\r";) --end;
	return value.slice(0, end);
}
// lib/auth/settings/from-environment.js
const EMPTY_CONFIG = {
	top: new Map(),
	auth: new Map()
};
function readEnvironmentConfig(env) {
	let entries = [...CLIENT_KEYS.map(({ key }) => key), "verify"].flatMap((key) => {
		let from = toVariableName(key), value = nonEmptyText(env[from]);
		return value === void 0 ? [] : [[key, {
			value,
			from,
			source: "environment"
		}]];
	});
	return {
		top: new Map(entries),
		auth: new Map()
	};
}
function mergeConfigs(base, override) {
	return {
		top: new Map([...base.top, ...override.top]),
		auth: new Map([...base.auth, ...override.auth])
	};
}
function toSettings(config) {
	let settings = {};
	for (let clientKey of CLIENT_KEYS) {
		let setting = findEffectiveSetting(config, clientKey);
		setting !== void 0 && (settings[clientKey.name] = setting);
	}
	let verify = config.top.get("verify");
	return verify !== void 0 && isFalse(verify.value) && !isTrue(settings.insecure?.value) && (settings.insecure = {
		...verify,
		value: "true"
	}), {
		...settings,
		...applyDomainToUserAndProject(settings)
	};
}
function findOverriddenVariables({ top, auth }) {
	return CLIENT_KEYS.flatMap(({ key, precedence }) => {
		let [variable, by] = [top.get(key), auth.get(key)];
		return precedence !== "auth-first" || variable?.source !== "environment" || by === void 0 || variable.value === by.value ? [] : [{
			variable,
			by
		}];
	});
}
function findEffectiveSetting({ top, auth }, { key, precedence }) {
	switch (precedence) {
		case "top": return top.get(key);
		case "top-first": return top.get(key) ?? auth.get(key);
		case "auth-first": return auth.get(key) ?? top.get(key);
	}
}
function applyDomainToUserAndProject({ domainId, domainName, ...settings }) {
	return settings.projectId === void 0 && settings.projectName === void 0 ? {} : {
		...domainId === void 0 ? {} : {
			userDomainId: domainId,
			projectDomainId: domainId
		},
		...domainName === void 0 ? {} : {
			userDomainName: domainName,
			projectDomainName: domainName
		},
		...settings.userDomainId && { userDomainId: settings.userDomainId },
		...settings.userDomainName && { userDomainName: settings.userDomainName },
		...settings.projectDomainId && { projectDomainId: settings.projectDomainId },
		...settings.projectDomainName && { projectDomainName: settings.projectDomainName }
	};
}
function isTrue(value) {
	return value !== void 0 && /^(true|1|yes|on)$/i.test(value);
}
function isFalse(value) {
	return value !== void 0 && /^(false|0|no|off)$/i.test(value);
}
// lib/auth/settings/tls.js
const CERTIFICATE_BEGIN = /(?=-----BEGIN (?:TRUSTED )?CERTIFICATE-----)/, CERTIFICATE_BLOCK = /^-----BEGIN (TRUSTED )?CERTIFICATE-----.*?-----END (TRUSTED )?CERTIFICATE-----/s;
async function readTransport(sources, context, issues) {
	let ca = await readPem(findSetting(sources, "caCertificate"), "CERTIFICATE", context, issues), cert = await readPem(findSetting(sources, "clientCertificate"), "CERTIFICATE", context, issues), keySetting = findSetting(sources, "clientKey"), key = await readPem(keySetting, "PRIVATE KEY", context, issues) ?? (keySetting === void 0 && cert?.pem.includes("PRIVATE KEY-----") ? cert : void 0);
	return key !== void 0 && registerPrivateKey(key.pem, context.onSecret), validateKeyPair(cert, key, issues), validateCaCertificate(ca, issues), {
		insecure: readInsecure(findSetting(sources, "insecure"), context, issues),
		...ca === void 0 ? {} : { caCertificate: ca.pem },
		...cert === void 0 ? {} : { clientCertificate: cert.pem },
		...key === void 0 ? {} : { clientKey: key.pem }
	};
}
async function readPem(setting, label, context, issues) {
	if (setting === void 0) return;
	let { value, from } = setting, frame = `${label}-----`;
	if (value.includes("-----BEGIN")) {
		if (value.includes(frame)) return {
			pem: value,
			from
		};
		issues.push({
			input: from,
			problem: `does not contain "${frame}"`
		});
	} else try {
		let pem = await readFile(resolvePemPath(value, context), "utf8");
		if (pem.includes(frame)) return {
			pem,
			from
		};
		issues.push({
			input: from,
			problem: `is a file without "${frame}"; it must be in PEM format`
		});
	} catch (error) {
		issues.push({
			input: from,
			problem: describePemReadError(error)
		});
	}
}
function resolvePemPath(value, { workingFolder, homeFolder }) {
	return /^~[/\\]/.test(value) ? join(homeFolder, value.slice(2)) : resolve(workingFolder, value);
}
function describePemReadError(error) {
	return `is neither PEM text nor the path of a readable file (${typeof error == "object" && error && "code" in error ? String(error.code) : messageOf(error)})`;
}
function findPemProblem(value, folders) {
	if (!value.includes("-----BEGIN")) try {
		readFileSync(resolvePemPath(value, folders));
		return;
	} catch (error) {
		return describePemReadError(error);
	}
}
function validateKeyPair(cert, key, issues) {
	if (cert === void 0 && key !== void 0 && issues.push({
		input: "client-certificate",
		problem: `is missing for ${key.from} (OS_CERT)`
	}), cert === void 0) return;
	if (key === void 0) {
		issues.push({
			input: "client-key",
			problem: `is missing for ${cert.from} (OS_KEY)`
		});
		return;
	}
	if (/ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(key.pem)) {
		issues.push({
			input: key.from,
			problem: "is encrypted: set it to the key without a passphrase, from a secret"
		});
		return;
	}
	let { createSecureContext } = process.getBuiltinModule("node:tls");
	try {
		createSecureContext({
			cert: cert.pem,
			key: key.pem
		});
	} catch (error) {
		let problem = `and ${key.from} do not match or cannot be used (${messageOf(error)})`;
		issues.push({
			input: cert.from,
			problem
		});
	}
}
function validateCaCertificate(ca, issues) {
	if (ca === void 0) return;
	let blocks = ca.pem.split(CERTIFICATE_BEGIN).flatMap((part) => CERTIFICATE_BLOCK.exec(part)?.slice(0, 1) ?? []);
	try {
		if (blocks.forEach((block) => new X509Certificate(block)), blocks.length === 0) throw Error("the END line is missing");
	} catch (error) {
		issues.push({
			input: ca.from,
			problem: `is not a valid certificate (${messageOf(error)})`
		});
	}
}
function readInsecure(setting, { onWarning }, issues) {
	return setting === void 0 || isFalse(setting.value) ? !1 : isTrue(setting.value) ? (onWarning(`Certificates are not verified (${setting.from}): others on the network can read the credentials. Set ca-certificate to the certificate of the authority instead.`), !0) : (issues.push({
		input: setting.from,
		problem: "must be true or false"
	}), !1);
}
function registerPrivateKey(pem, onSecret) {
	onSecret(pem);
	for (let line of pem.split(/\r?\n/)) {
		let text = line.trim();
		text.length >= 16 && !text.startsWith("-----") && onSecret(text);
	}
}
// \0node:url
const builtin = process.getBuiltinModule("node:url"), pathToFileURL = builtin.pathToFileURL, fileURLToPath = builtin.fileURLToPath;
// lib/template/files/file-reference.js
function toWorkspace(folder) {
	let resolved = builtin$6.resolve(folder);
	try {
		return {
			path: resolved,
			realPath: realpathSync.native(resolved)
		};
	} catch {
		return {
			path: resolved,
			realPath: resolved
		};
	}
}
var InvalidReference = class extends Error {};
function toBase(location, paths = builtin$6) {
	return location.kind === "remote" ? {
		kind: "remote",
		url: location.url
	} : {
		kind: "local",
		folder: paths.dirname(location.path),
		isRooted: location.isRooted
	};
}
function locateInput(text, workspace, paths = builtin$6) {
	let base = {
		kind: "local",
		folder: workspace.path,
		isRooted: !1
	};
	return isUrl(text) ? locateReference(text, base, workspace, paths) : toLocalReference(paths.resolve(workspace.path, text), paths.isAbsolute(text), workspace, paths);
}
function locateReference(reference, base, workspace, paths = builtin$6) {
	let text = stripControlCharacters(reference);
	if (/^https?:/i.test(text)) return toRemoteReference(text);
	if (base.kind === "remote") {
		if (isUrl(text)) throw new InvalidReference("a remote file can include only http and https URLs");
		if (!URL.canParse(text, base.url)) throw new InvalidReference(`the result is not a URL below ${displayUrl(base.url)}`);
		return toRemoteReference(new URL(text, base.url).href);
	}
	if (isUrl(text)) return toLocalReference(parseFileUrl(text, paths), !0, workspace, paths);
	let isRooted = base.isRooted || paths.isAbsolute(text);
	return toLocalReference(resolveLiteralOrDecoded(base.folder, text, paths), isRooted, workspace, paths);
}
function resolveLiteralOrDecoded(folder, text, paths) {
	let literal = paths.resolve(folder, text);
	if (!/%[0-9a-f]{2}/i.test(text) || existsSync(literal)) return literal;
	try {
		return paths.resolve(folder, decodeURIComponent(text));
	} catch {
		return literal;
	}
}
function locateBase(reference, base, workspace, paths = builtin$6) {
	let text = stripControlCharacters(reference), location = locateReference(text.endsWith("/") ? text : `${text}/`, base, workspace, paths);
	return location.kind === "remote" ? {
		kind: "remote",
		url: location.url
	} : {
		kind: "local",
		folder: location.path,
		isRooted: location.isRooted
	};
}
function toLocalReference(file, isRooted, workspace, paths) {
	let inside = [workspace.path, workspace.realPath].find((root) => isInside(file, root, paths));
	return {
		kind: "local",
		path: file,
		key: inside === void 0 && isRooted ? pathToFileURL(file, { windows: isWindows(paths) }).href : relativePath(inside ?? workspace.path, file, paths).replaceAll(paths.sep, "/"),
		isRooted
	};
}
function relativePath(folder, file, paths) {
	let prefix = `${folder}${paths.sep}`;
	return file.startsWith(prefix) && isNormalized(file) ? file.slice(prefix.length) : paths.relative(folder, file);
}
function isNormalized(file) {
	return !/[/\\](?:\.{0,2})(?:[/\\]|$)/.test(file);
}
function toRemoteReference(url) {
	if (!URL.canParse(url)) throw new InvalidReference("it is not a valid URL");
	let publicUrl = new URL(url), { username, password, search, hash } = publicUrl;
	if (`${username}${password}${search}${hash}` == "") return {
		kind: "remote",
		url,
		key: url
	};
	publicUrl.hash = "";
	let requestUrl = publicUrl.href;
	return publicUrl.username = "", publicUrl.password = "", publicUrl.search = "", {
		kind: "remote",
		url: requestUrl,
		key: publicUrl.href
	};
}
function withUniqueKey(location, urls) {
	if (location.kind === "local") return location;
	let { url, key } = location, first = urls.get(key) ?? url;
	if (urls.set(key, first), first === url) return location;
	let digest = createHash("sha256").update(url).digest("hex").slice(0, 8), name = key.slice(key.lastIndexOf("/") + 1), dot = name.lastIndexOf("."), stem = key.length - name.length + (dot === -1 ? name.length : dot);
	return {
		...location,
		key: `${key.slice(0, stem)}~${digest}${key.slice(stem)}`
	};
}
function parseFileUrl(url, paths) {
	if (!/^file:/i.test(url)) throw new InvalidReference(`${url.replace(/:.*$/s, "")}: URLs are not supported`);
	try {
		return fileURLToPath(url, { windows: isWindows(paths) });
	} catch (cause) {
		throw new InvalidReference("it is not a valid file URL", { cause });
	}
}
function isUrl(text) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(file|data|https?):/i.test(text);
}
function stripControlCharacters(reference) {
	return reference.replace(/[\t\r\n]/g, "").replace(/^ +/, "");
}
function isInside(file, folder, paths = builtin$6) {
	let relative = relativePath(folder, file, paths);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function isInGitFolder(file, workspace, paths = builtin$6) {
	let root = [workspace.realPath, workspace.path].find((folder) => isInside(file, folder, paths));
	return (root === void 0 ? file : relativePath(root, file, paths)).split(/[/\\]/).some((part) => /^(?:\.git|git~\d)[. ]*(?::.*)?$/i.test(part));
}
function displayName(location) {
	return location.kind === "remote" ? displayUrl(location.url) : location.key.startsWith("file:///") ? location.path : location.key === "" ? "." : location.key;
}
function displayReference(text) {
	return /^https?:/i.test(text) ? displayUrl(text) : text;
}
function displayUrl(url) {
	if (!URL.canParse(url)) return url.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//");
	let { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
function isWindows(paths) {
	return paths.sep === "\\";
}
// lib/template/files/limits.js
const MAX_FILE_BYTES = 16777216, MAX_FILES = 1e4, MAX_TOTAL_BYTES = 8 * MAX_FILE_BYTES, DEFAULT_BODY_BYTES = 1048576, DEFAULT_TEMPLATE_CHARACTERS = 524288;
function countBodyBytes({ template, files, environmentFiles }) {
	return countJsonBytes({
		template,
		files,
		environment_files: environmentFiles
	});
}
function countJsonBytes(value) {
	return Buffer.byteLength(JSON.stringify(value));
}
function findSizeWarnings(part, templateName) {
	let texts = Object.entries(part.files).map(([name, text]) => ({
		name,
		text
	}));
	part.template !== void 0 && texts.unshift({
		name: templateName,
		text: part.template
	});
	let longTexts = texts.flatMap(({ name, text }) => {
		let characters = countCodePoints(text);
		return characters <= DEFAULT_TEMPLATE_CHARACTERS ? [] : [`${name} has ${characters} characters; Heat accepts ${DEFAULT_TEMPLATE_CHARACTERS} in a template or file unless the operator allows more (max_template_size)`];
	}), bytes = countBodyBytes(part);
	return (bytes <= DEFAULT_BODY_BYTES ? longTexts : [...longTexts, describeBodySize(bytes, texts)]).map((text) => ({
		severity: "warning",
		text
	}));
}
function countCodePoints(text) {
	return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
function describeBodySize(bytes, texts) {
	let largest = texts.map(({ name, text }) => ({
		name,
		bytes: countJsonBytes(text)
	})).sort((one, other) => other.bytes - one.bytes).slice(0, 5).map((one) => `${one.name} ${one.bytes}`);
	return `The request with template and files has ${bytes} bytes; Heat accepts ${DEFAULT_BODY_BYTES} unless the operator allows more (max_json_body_size); largest, in bytes: ${largest.join(", ")}`;
}
function describeMissingFile(file, workspace) {
	let slashed = file.replaceAll("\\", "/");
	if (slashed !== file && exists(slashed, workspace)) return `Write the path with "/": ${builtin$6.relative(workspace.path, slashed)}.`;
	let [first = ""] = file.split(/[,;]|\s+(?=\S)/);
	if (first !== file && exists(first, workspace)) return "Write one path per line, without commas.";
	let similar = findSimilarPath(file, workspace), shorter = similar === void 0 ? findPathWithoutFolders(file, workspace) : void 0, suggestion = similar ?? shorter;
	if (suggestion === void 0) return "Check the name and, in a workflow, that the checkout step runs before this step.";
	let question = `Did you mean "${suggestion}" instead of "${builtin$6.relative(workspace.path, file)}"?`;
	return shorter === void 0 ? question : `${question} ${RELATIVE_PATHS}`;
}
const RELATIVE_PATHS = "Paths in a template or environment are relative to its folder.";
function findPathWithoutFolders(file, workspace) {
	let parts = builtin$6.relative(workspace.path, file).split(builtin$6.sep);
	if (!(parts.length > 20)) return parts.flatMap((_, start) => parts.slice(start + 1).map((_part, end) => [...parts.slice(0, start), ...parts.slice(start + 1 + end)].join("/"))).find((one) => exists(builtin$6.join(workspace.path, one), workspace));
}
function exists(file, workspace) {
	return canSearch(builtin$6.dirname(file), workspace) && existsSync(file);
}
function findSimilarPath(file, workspace) {
	let parts = builtin$6.relative(workspace.path, file).split(builtin$6.sep), missing = parts.findIndex((_, index) => !existsSync(builtin$6.join(workspace.path, ...parts.slice(0, index + 1)))), folder = builtin$6.join(workspace.path, ...parts.slice(0, missing));
	if (missing === -1 || !canSearch(folder, workspace)) return;
	let match = findSimilarName(parts[missing] ?? "", listNames(folder));
	if (match === void 0) return;
	let similar = [
		...parts.slice(0, missing),
		match,
		...parts.slice(missing + 1)
	].join("/");
	return exists(builtin$6.join(workspace.path, similar), workspace) ? similar : void 0;
}
function findSimilarName(name, candidates) {
	let toStem = (one) => builtin$6.parse(one).name, stem = toStem(name), stems = candidates.map(toStem), closest = stem.length < 4 ? stem : findClosest(stem, stems);
	return candidates[stems.findIndex((one) => one === closest)];
}
function canSearch(folder, workspace) {
	try {
		let real = realpathSync.native(folder);
		return isInside(real, workspace.realPath) && !isInGitFolder(real, workspace);
	} catch {
		return !1;
	}
}
function listNames(folder) {
	try {
		let names = readdirSync(folder);
		return names.length > 1e4 ? [] : names;
	} catch {
		return [];
	}
}
// lib/template/files/read-file.js
var UnreadableFileError = class extends Error {
	hint;
	constructor(problem, hint, cause) {
		super(problem, cause === void 0 ? void 0 : { cause }), this.hint = hint;
	}
	withHint() {
		let { message, hint } = this;
		return hint === void 0 ? message : `${message}; ${hint.charAt(0).toLowerCase()}${hint.slice(1).replace(/\.$/, "")}`;
	}
};
async function readLocation(location, options) {
	return location.kind === "remote" ? {
		bytes: await fetchFile(location, options),
		identity: location.url
	} : readLocal(location.path, options);
}
async function fetchFile(location, options) {
	try {
		return await options.fetchUrl(location.url);
	} catch (error) {
		if (error instanceof UnreadableFileError) throw error;
		let serverMessage = messageOf(error).replaceAll(location.url, displayName(location)), { hint, cause } = error instanceof DeployError ? error : {
			hint: void 0,
			cause: error
		};
		throw new UnreadableFileError(`could not be fetched: ${serverMessage}`, hint, cause);
	}
}
function readLocal(file, options) {
	let identity = realPathInBounds(file, options);
	return {
		bytes: readRegular(identity),
		identity
	};
}
function realPathInBounds(file, options) {
	let { workspace, allowFilesOutsideWorkspace: mayLeave } = options, isNamedInside = [workspace.path, workspace.realPath].some((root) => isInside(file, root));
	if (!mayLeave && !isNamedInside) throw outsideError("is outside the workspace");
	if (isInGitFolder(file, workspace)) throw gitFolderError("is in a .git folder");
	let identity = toRealPath(file, workspace);
	if (!mayLeave && !isInside(identity, workspace.realPath)) throw outsideError("is a symlink to a path outside the workspace");
	if (isInGitFolder(identity, workspace)) throw gitFolderError("is a symlink into a .git folder");
	return identity;
}
function assertRegular(file) {
	try {
		let stats = statSync(file);
		if (stats.isDirectory()) throw new UnreadableFileError("is a folder, not a file");
		if (!stats.isFile()) throw new UnreadableFileError("is not a regular file");
		accessSync(file, constants.R_OK);
	} catch (error) {
		throw toUnreadable(error);
	}
}
function toRealPath(file, workspace) {
	try {
		return realpathSync.native(file);
	} catch (error) {
		throw toUnreadable(error, () => describeMissingFile(file, workspace));
	}
}
function readRegular(file) {
	let descriptor;
	try {
		descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
		let stats = fstatSync(descriptor);
		if (stats.isDirectory()) throw new UnreadableFileError("is a folder, not a file");
		if (!stats.isFile()) throw new UnreadableFileError("is not a regular file");
		return assertSize(readIfSmall(descriptor, stats.size), stats.size);
	} catch (error) {
		throw toUnreadable(error);
	} finally {
		descriptor !== void 0 && closeSync(descriptor);
	}
}
function readIfSmall(descriptor, bytes) {
	return bytes > 16777216 ? new Uint8Array() : readFileSync(descriptor);
}
function assertSize(bytes, size) {
	if (size <= 16777216) return bytes;
	throw new UnreadableFileError(`has ${size} bytes, more than the limit of ${MAX_FILE_BYTES} bytes`, "Store large files elsewhere (object storage, an image) and download them from the server.");
}
function outsideError(problem) {
	return new UnreadableFileError(problem, "Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template.");
}
function gitFolderError(problem) {
	return new UnreadableFileError(problem, "Git stores credentials there: use a file outside of it.");
}
function toUnreadable(error, describeMissing) {
	if (error instanceof UnreadableFileError) return error;
	switch (typeof error == "object" && error && "code" in error ? error.code : void 0) {
		case "ENOENT":
		case "ENOTDIR": return new UnreadableFileError("does not exist", describeMissing?.(), error);
		case "EACCES":
		case "EPERM": return new UnreadableFileError("cannot be read: permission denied", void 0, error);
		case "ELOOP": return new UnreadableFileError("is a symlink to itself", void 0, error);
		case "ENXIO": return new UnreadableFileError("is not a regular file", void 0, error);
		default: return new UnreadableFileError(`cannot be read: ${messageOf(error)}`, void 0, error);
	}
}
// lib/template/files/input-files.js
function openInputFiles(folder) {
	let workspace = toWorkspace(folder), realPath = (name, mayLeave) => realPathInBounds(builtin$6.resolve(workspace.path, name), {
		workspace,
		allowFilesOutsideWorkspace: mayLeave
	});
	return {
		readText(name, mayLeave) {
			let file = realPath(name, mayLeave);
			return assertRegular(file), readFileSync(file, "utf8");
		},
		findProblem(name, mayLeave) {
			return describeProblem(() => {
				let location = locateInput(name, workspace);
				location.kind === "local" && assertRegular(realPath(location.path, mayLeave));
			});
		},
		findOutputProblem(name) {
			return findWriteProblem(builtin$6.resolve(workspace.path, name), workspace);
		}
	};
}
function describeProblem(check) {
	try {
		check();
		return;
	} catch (error) {
		if (error instanceof UnreadableFileError) return error.withHint();
		if (error instanceof InvalidReference) return;
		throw error;
	}
}
function findWriteProblem(file, workspace) {
	if (![workspace.path, workspace.realPath].some((root) => isInside(file, root))) return "is outside the workspace";
	let existing = findNearestExisting(file);
	if (existing === void 0) return "is a symlink to a path that does not exist";
	let real = realpathSync.native(existing);
	if (!isInside(real, workspace.realPath)) return "is a symlink to a path outside the workspace";
	if ([file, real].some((one) => isInGitFolder(one, workspace))) return "is in a .git folder";
	let stats = statSync(real);
	return existing === file ? stats.isDirectory() ? "is a folder, not a file" : void 0 : stats.isDirectory() ? void 0 : `requires a folder, but ${builtin$6.basename(existing)} is a file`;
}
function findNearestExisting(file) {
	if (hasEntry(file)) return existsSync(file) ? file : void 0;
	let parent = builtin$6.dirname(file);
	return parent === file ? file : findNearestExisting(parent);
}
function hasEntry(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: !1 }) !== void 0;
	} catch {
		return !1;
	}
}
// lib/action/step-inputs.js
function createStepInputs(step) {
	let { workspace, workingFolder, homeFolder } = readRunnerEnvironment(), { findProblem, findOutputProblem } = openInputFiles(workspace);
	return {
		...createPostStepInputs(step),
		files: {
			findProblem,
			findOutputProblem,
			findPemProblem: (value) => findPemProblem(value, {
				workingFolder,
				homeFolder
			})
		}
	};
}
function createPostStepInputs({ secrets }) {
	let { readText } = openInputFiles(readRunnerEnvironment().workspace);
	return {
		...createInputSource(secrets.add),
		readFile: (name, mayLeaveWorkspace) => {
			try {
				return readText(name, mayLeaveWorkspace);
			} catch (error) {
				throw error instanceof UnreadableFileError ? new InvalidValue(`points to ${name}, which ${error.withHint()}`) : error;
			}
		}
	};
}
// lib/action/run-action.js
async function runAction(interrupt) {
	let stateWriter = openStepState(), { isCancelled } = await runStep(interrupt, (step) => runInputs(step, stateWriter));
	isCancelled || stateWriter.add({ isDone: !0 });
}
async function runInputs(step, stateWriter) {
	let inputs = createStepInputs(step);
	if (!isLint(inputs)) {
		let { runOperation } = await import("./run-operation-Bve9Dft3.js");
		return runOperation(step, inputs, stateWriter);
	}
	stateWriter.add({ isDone: !0 });
	let { runLint } = await import("./run-lint-CaiJC_8Q.js");
	return runLint(step, inputs);
}
// lib/action/index.js
async function runPostStep(interrupt, state) {
	await (await import("./run-post-step-CHpgGL83.js")).runPostStep(interrupt, state);
}
export { isLosslessNumber as $, __toESM as $n, INPUTS as $t, runStep as A, isScalar as An, rename as At, require_picomatch as B, DeadlineError as Bn, toFilesOptions as Bt, readEnvironmentConfig as C, valueAt as Cn, readFileSync as Ct, findSettingIn as D, stripPythonSpace as Dn, mkdir as Dt, findSetting as E, formatPythonFloat as En, access$1 as Et, failureReport as F, findFailureCode as Fn, randomUUID as Ft, clipData as G, SignInError as Gn, isAbsolute as Gt, stripInvisible as H, DeployError as Hn, toSignInOptions as Ht, findScriptOutput as I, messageOf as In, scryptSync as It, hasProxy as J, isFailedRead as Jn, resolve as Jt, assertProxyUrls as K, StackError as Kn, join as Kt, progressLines as L, oneLine as Ln, readLintJob as Lt, clipScriptOutput as M, didYouMeanClause as Mn, stat as Mt, errorReport as N, isTransposed as Nn, writeFile$1 as Nt, nonEmptyText as O, isList$1 as On, mkdtemp as Ot, failureLine as P, leven as Pn, createHash as Pt, LosslessNumber as Q, styleText as Qn, isMultiStack as Qt, assertMasksMatch as R, summaryOf as Rn, assertNoIssues as Rt, mergeConfigs as S, toStringValue as Sn, existsSync as St, SOURCES as T, formatFloatAsString as Tn, statSync as Tt, clip as U, InputError as Un, findFileIssues as Ut, sanitizeLogLine as V, DecodeError as Vn, toReportingOptions as Vt, clipChange as W, RequestError as Wn, builtin$6 as Wt, isIPv6 as X, isDeepStrictEqual as Xn, findMissingInputs as Xt, isIPv4 as Y, formatLocation as Yn, appliesTo as Yt, stringify as Z, stripVTControlCharacters as Zn, findUnusedInputs as Zt, toWorkspace as _, listItems as _n, canSaveState as _t, MAX_FILE_BYTES as a, stackName as an, redactUrl as at, EMPTY_CONFIG as b, listSection as bn, readRunnerEnvironment as bt, findSizeWarnings as c, InvalidValue as cn, publishInvalidFiles as ct, displayReference as d, parseYaml as dn, toolkit as dt, changeKinds as en, compareNumber as et, isInside as f, toValue as fn, findCheckedOutCommit as ft, toBase as g, listEntries as gn, delayAbort as gt, locateReference as h, isMapNode as hn, repositoryPath as ht, MAX_FILES as i, patterns as in, formatQuery as it, jsonText as j, didYouMean as jn, rm as jt, CLIENT_KEYS as k, isMap as kn, readFile as kt, InvalidReference as l, WholeFloat as ln, publishOutputs as lt, locateInput as m, findRepeatedKeys as mn, findOwnCommit as mt, UnreadableFileError as n, map as nn, buildPath as nt, MAX_TOTAL_BYTES as o, tags as on, withoutTrailingSlashes as ot, locateBase as p, readYaml as pn, findCommitOfStep as pt, findProxy as q, TemplateError as qn, relative as qt, readLocation as r, names as rn, decodeLeniently as rt, runAction, runPostStep, countBodyBytes as s, toScalarText as sn, wasCancelled as st, createPostStepInputs as t, lines as tn, isNumber as tt, displayName as u, createLineIndex as un, setFailureReason as ut, withUniqueKey as v, listPairs as vn, ENVIRONMENT_LIMITS as vt, toSettings as w, toPythonText as wn, readdirSync as wt, findOverriddenVariables as x, toPlain as xn, constants as xt, readTransport as y, listRepeatedKeys as yn, findTemporaryFolder as yt, matchesName as z, CancelledError as zn, readInputs as zt };
