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
	return newLocations.length > 0 && lines.push(`At: ${newLocations.join(", ")}`), error instanceof TemplateError && error.chain.length > 1 && lines.push(`Included by: ${error.chain.join(" → ")}`), lines.push(...explainCauses(error)), error.requestId !== void 0 && lines.push(`Request id: ${error.requestId}`), error.hint !== void 0 && lines.push(`Next: ${error.hint}`), lines.join("\n");
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
	let sameLetters = candidates.find((one) => toLetters(one) === toLetters(name));
	return sameLetters === void 0 ? closestMatch(name, candidates, { maxDistance: Math.max(1, Math.floor(name.length * .4)) }) ?? candidates.find((one) => isTransposed(name, one)) : sameLetters;
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
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias"), DOC = Symbol.for("yaml.document"), MAP = Symbol.for("yaml.map"), PAIR = Symbol.for("yaml.pair"), SCALAR = Symbol.for("yaml.scalar"), SEQ = Symbol.for("yaml.seq"), NODE_TYPE = Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node == "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return !0;
	}
	return !1;
}
function isNode(node) {
	if (node && typeof node == "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR:
		case SEQ: return !0;
	}
	return !1;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor, BREAK = Symbol("break visit"), SKIP = Symbol("skip children"), REMOVE = Symbol("remove node");
function visit(node, visitor) {
	let visitor_ = initVisitor(visitor);
	isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK, visit.SKIP = SKIP, visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
	let ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
	if (typeof ctrl != "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				let ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci == "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else ci === REMOVE && (node.items.splice(i, 1), --i);
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			let ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK) return BREAK;
			ck === REMOVE && (node.key = null);
			let cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK) return BREAK;
			cv === REMOVE && (node.value = null);
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor) : visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor == "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	let parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) key === "key" ? parent.key = node : parent.value = node;
	else if (isDocument(parent)) parent.contents = node;
	else {
		let pt = isAlias(parent) ? "alias" : "scalar";
		throw Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw Error(msg);
	}
	return !0;
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val == "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
			v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
		}
		else if (val instanceof Map) for (let k of Array.from(val.keys())) {
			let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
			v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
		}
		else if (val instanceof Set) for (let v0 of Array.from(val)) {
			let v1 = applyReviver(reviver, val, v0, v0);
			v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
		}
		else for (let [k, v0] of Object.entries(val)) {
			let v1 = applyReviver(reviver, val, k, v0);
			v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON == "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		let data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data), ctx.onCreate = (res) => {
			data.res = res, delete ctx.onCreate;
		};
		let res = value.toJSON(arg, ctx);
		return ctx.onCreate && ctx.onCreate(res), res;
	}
	return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return this.range && (copy.range = this.range.slice()), copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw TypeError("A document argument is required");
		let ctx = {
			anchors: new Map(),
			doc,
			keep: !0,
			mapAsMap: mapAsMap === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
		}, res = toJS(this, "", ctx);
		if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
}, Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS), this.source = source, Object.defineProperty(this, "tag", { set() {
			throw Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
		let nodes;
		ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit(doc, { Node: (_key, node) => {
			(isAlias(node) || hasAnchor(node)) && nodes.push(node);
		} }), ctx && (ctx.aliasResolveCache = nodes));
		let found;
		for (let node of nodes) {
			if (node === this) break;
			node.anchor === this.source && (found = node);
		}
		if (found && ctx) {
			let { anchors, doc, maxAliasCount } = ctx, data = anchors.get(found);
			if (data ||= (toJS(found, null, ctx), anchors.get(found)), data?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc, found, anchors)), data.count * data.aliasCount > maxAliasCount)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		let source = this.resolve(ctx.doc, ctx);
		if (!source) {
			let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		let src = `*${this.source}`;
		if (ctx) {
			if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		let source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	}
	if (isCollection(node)) {
		let count = 0;
		for (let item of node.items) {
			let c = getAliasCount(doc, item, anchors);
			c > count && (count = c);
		}
		return count;
	}
	if (isPair(node)) {
		let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR), this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value) && (value = value.contents), isNode(value)) return value;
	if (isPair(value)) {
		let map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		return map.items.push(value), map;
	}
	(value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
	let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
	if (aliasDuplicateObjects && value && typeof value == "object") {
		if (ref = sourceObjects.get(value), ref) return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias(ref.anchor);
		ref = {
			anchor: null,
			node: null
		}, sourceObjects.set(value, ref);
	}
	tagName?.startsWith("!!") && (tagName = "tag:yaml.org,2002:" + tagName.slice(2));
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
			let node = new Scalar(value);
			return ref && (ref.node = node), node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
	let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		let k = path[i];
		if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
			let a = [];
			a[k] = v, v = a;
		} else v = new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type), Object.defineProperty(this, "schema", {
			value: schema,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	clone(schema) {
		let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return schema && (copy.schema = schema), copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			let [key, ...rest] = path, node = this.get(key, !0);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		let [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		let node = this.get(key, !0);
		if (isCollection(node)) return node.deleteIn(rest);
		throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		let [key, ...rest] = path, node = this.get(key, !0);
		return rest.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return !1;
			let n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		let [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		let node = this.get(key, !0);
		return isCollection(node) ? node.hasIn(rest) : !1;
	}
	setIn(path, value) {
		let [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			let node = this.get(key, !0);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment, FOLD_FLOW = "flow";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	lineWidth < minContentWidth && (minContentWidth = 0);
	let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
	typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
	let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
	mode === "block" && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			switch (escStart = i, text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") mode === "block" && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split = void 0;
		else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				let next = text[i + 1];
				next && next !== " " && next !== "\n" && next !== "	" && (split = i);
			}
			if (i >= end) {
				if (split) folds.push(split), end = split + endStep, split = void 0;
				else if (mode === "quoted") {
					for (; prev === " " || prev === "	";) prev = ch, ch = text[i += 1], overflow = !0;
					let j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
				} else overflow = !0;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow && onOverflow(), folds.length === 0) return text;
	onFold && onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		let fold = folds[i], end = folds[i + 1] || text.length;
		fold === 0 ? res = `\n${indent}${text.slice(0, end)}` : (mode === "quoted" && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `\n${indent}${text.slice(fold + 1, end)}`);
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i, start = i + 1, ch = text[start];
	for (; ch === " " || ch === "	";) if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i, start = i + 1, ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
}), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return !1;
	let limit = lineWidth - indentLength, strLen = str.length;
	if (strLen <= limit) return !1;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return !0;
		if (start = i + 1, strLen - start <= limit) return !1;
	}
	return !0;
}
function doubleQuotedString(value, ctx) {
	let json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\") switch (json[i + 1]) {
		case "u":
			{
				str += json.slice(start, i);
				let code = json.substr(i + 2, 4);
				switch (code) {
					case "0000":
						str += "\\0";
						break;
					case "0007":
						str += "\\a";
						break;
					case "000b":
						str += "\\v";
						break;
					case "001b":
						str += "\\e";
						break;
					case "0085":
						str += "\\N";
						break;
					case "00a0":
						str += "\\_";
						break;
					case "2028":
						str += "\\L";
						break;
					case "2029":
						str += "\\P";
						break;
					default: code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
				}
				i += 5, start = i + 1;
			}
			break;
		case "n":
			if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
			else {
				for (str += json.slice(start, i) + "\n\n"; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"";) str += "\n", i += 2;
				str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
			}
			break;
		default: i += 1;
	}
	return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines(str, indent, "quoted", getFoldOptions(ctx, !1));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function quotedString(value, ctx) {
	let { singleQuote } = ctx.options, qs;
	if (singleQuote === !1) qs = doubleQuotedString;
	else {
		let hasDouble = value.includes("\""), hasSingle = value.includes("'");
		qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	let { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? !1 : type === Scalar.BLOCK_LITERAL || !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp, endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		let ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart), endNlPos = end.indexOf("\n");
	endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end &&= (value = value.slice(0, -end.length), end[end.length - 1] === "\n" && (end = end.slice(0, -1)), end.replace(blockEndNewlines, `$&${indent}`));
	let startWithSpace = !1, startEnd, startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		let ch = value[startEnd];
		if (ch === " ") startWithSpace = !0;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	start &&= (value = value.substring(start.length), start.replace(/\n+/g, `$&${indent}`));
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
		let foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
		blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
			literalFallback = !0;
		});
		let body = foldFlowLines(`${start}${foldedValue}${end}`, indent, "block", foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	return value = value.replace(/\n+/g, `$&${indent}`), `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
		if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	let str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
	type !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.QUOTE_DOUBLE);
	let _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	}, res = _stringify(type);
	if (res === null) {
		let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
		if (res = _stringify(t), res === null) throw Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	let opt = Object.assign({
		blockQuote: !0,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: "true",
		verifyAliasOrder: !0
	}, doc.schema.toStringOptions, options), inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = !1;
			break;
		case "flow":
			inFlow = !0;
			break;
		default: inFlow = null;
	}
	return {
		anchors: new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		let match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj, obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			let testMatch = match.filter((t) => t.test);
			testMatch.length > 0 && (match = testMatch);
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	if (!tagObj) throw Error(`Tag not resolved for ${obj?.constructor?.name ?? (obj === null ? "null" : typeof obj)} value`);
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	let props = [], anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	anchor && anchorIsValid(anchor) && (anchors.add(anchor), props.push(`&${anchor}`));
	let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw TypeError("Cannot stringify circular structure without alias nodes");
		ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = new Set([item]), item = item.resolve(ctx.doc);
	}
	let tagObj, node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ??= getTagObject(ctx.doc.schema.tags, node);
	let props = stringifyProps(node, tagObj, ctx);
	props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
	let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	return props ? isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}` : str;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key == "object") throw Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key == "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: !1,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = !1, chompKeep = !1, str = stringify$1(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = !0;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) return str = `? ${str}`, keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
	keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}\n${indent}:`) : (str = `${str}:`, keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))));
	let vsb, vcb, valueComment;
	isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
	let valueCommentDone = !1, valueStr = stringify$1(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
	if (keyComment || vsb || vcb) {
		if (ws = vsb ? "\n" : "", vcb) {
			let cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		valueStr === "" && !ctx.inFlow ? ws === "\n" && valueComment && (ws = "\n\n") : ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		let vs0 = valueStr[0], nl0 = valueStr.indexOf("\n"), hasNewline = nl0 !== -1;
		if (hasNewline || !(ctx.inFlow ?? value.flow ?? value.items.length === 0)) {
			let hasPropsLine = !1;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
			}
			hasPropsLine || (ws = `\n${ctx.indent}`);
		}
	} else (valueStr === "" || valueStr[0] === "\n") && (ws = "");
	return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	(logLevel === "debug" || logLevel === "warn") && console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const merge = {
	identify: (value) => value === "<<" || typeof value == "symbol" && value.description === "<<",
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
	stringify: () => "<<"
}, isMergeKey$1 = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	let source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (let it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (let it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	let source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw Error("Merge sources must be maps or map aliases");
	let srcMap = source.toJSON(null, ctx, Map);
	for (let [key, value] of srcMap) map instanceof Map ? map.has(key) || map.set(key, value) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey$1(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		let jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
			stringKey in map ? Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey != "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		let strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = new Set();
		for (let node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
		let strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + "...\""), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		return isNode(key) && (key = key.clone(schema)), isNode(value) && (value = value.clone(schema)), new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	}), chompKeep = !1, lines = [];
	for (let i = 0; i < items.length; ++i) {
		let item = items[i], comment = null;
		if (isNode(item)) !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment = item.comment);
		else if (isPair(item)) {
			let ik = isNode(item.key) ? item.key : null;
			ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
		}
		chompKeep = !1;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = !0);
		comment && (str += lineComment(str, itemIndent, commentString(comment))), chompKeep && comment && (chompKeep = !1), lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			let line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	return comment ? (str += "\n" + indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	let itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: !0,
		type: null
	}), reqNewline = !1, linesAtValue = 0, lines = [];
	for (let i = 0; i < items.length; ++i) {
		let item = items[i], comment = null;
		if (isNode(item)) item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
		else if (isPair(item)) {
			let ik = isNode(item.key) ? item.key : null;
			ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
			let iv = isNode(item.value) ? item.value : null;
			iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
		}
		comment && (reqNewline = !0);
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline ||= lines.length > linesAtValue || str.includes("\n"), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline ||= lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth), reqNewline && (str += ",")), comment && (str += lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
	}
	let { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	if (!reqNewline) {
		let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
		reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
	}
	if (reqNewline) {
		let str = start;
		for (let line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
		return `${str}\n${indent}${end}`;
	}
	return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
		let ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	let k = isScalar(key) ? key.value : key;
	for (let it of items) if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k)) return it;
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema), this.items = [];
	}
	static from(schema, obj, ctx) {
		let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
			if (typeof replacer == "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			(value !== void 0 || keepUndefined) && map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (let [key, value] of obj) add(key, value);
		else if (obj && typeof obj == "object") for (let key of Object.keys(obj)) add(key, obj[key]);
		return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
	}
	add(pair, overwrite) {
		let _pair;
		_pair = isPair(pair) ? pair : !pair || typeof pair != "object" || !("key" in pair) ? new Pair(pair, pair?.value) : new Pair(pair.key, pair.value);
		let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw Error(`Key ${_pair.key} already set`);
			isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
		} else if (sortEntries) {
			let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		let it = findPair(this.items, key);
		return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
	}
	get(key, keepScalar) {
		let node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), !0);
	}
	toJSON(_, ctx, Type) {
		let map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
		ctx?.onCreate && ctx.onCreate(map);
		for (let item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (let item of this.items) if (!isPair(item)) throw Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
}, YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema), this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		let idx = asItemIndex(key);
		return typeof idx == "number" && this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		let idx = asItemIndex(key);
		if (typeof idx != "number") return;
		let it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		let idx = asItemIndex(key);
		return typeof idx == "number" && idx < this.items.length;
	}
	set(key, value) {
		let idx = asItemIndex(key);
		if (typeof idx != "number") throw Error(`Expected a valid index, not ${key}.`);
		let prev = this.items[idx];
		isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
	}
	toJSON(_, ctx) {
		let seq = [];
		ctx?.onCreate && ctx.onCreate(seq);
		let i = 0;
		for (let item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx ? stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		}) : JSON.stringify(this);
	}
	static from(schema, obj, ctx) {
		let { replacer } = ctx, seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer == "function") {
					let key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// lib/yaml/python-numbers.js
const PYTHON_SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, PYTHON_SPACE_AT_END = RegExp(`${PYTHON_SPACE.source.slice(1)}$`);
function stripPythonSpace(text) {
	return text.replace(PYTHON_SPACE, "").replace(PYTHON_SPACE_AT_END, "");
}
function parsePythonInteger(text) {
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
}, STARTS_OF_OTHER_TYPES = new Set("-+.0123456789~<=!&*\nyYnNtTfFoO");
function resolvePlain(text) {
	let [start] = text;
	if (start !== void 0 && !STARTS_OF_OTHER_TYPES.has(start)) return "str";
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
			return value === void 0 ? plain : formatPythonFloat(value);
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
	return KNOWN_SHORT_FORM.test(tag) ? `Heat does not support short forms such as ${tag}` : PYTHON_ONLY.has(tag) ? `Heat does not support the tag !!${tag.slice(18)}: use a string, a list or a map` : "Heat does not support this tag; a string that starts with ! needs quotes";
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
			if (token.kind === "version-directive") hasVersion && fail("there are two %YAML directives", token.start), (token.major !== 1 || dialect !== "pyyaml" && token.minor !== 1 && token.minor !== 2) && fail("Heat supports only YAML 1.1 and 1.2", token.start), hasVersion = !0;
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
const DEFAULT_PREFIXES = new Map([["!", "!"], ["!!", STANDARD]]), TYPES = {
	plain: "PLAIN",
	single: "QUOTE_SINGLE",
	double: "QUOTE_DOUBLE",
	literal: "BLOCK_LITERAL",
	folded: "BLOCK_FOLDED"
};
function createScalarNode(token, properties, dialect) {
	let { style, text, start, end } = token, tag = properties?.tag, resolved = tag === "!" || tag === void 0 && style === "plain" ? STANDARD + resolvePlain(text) : tag ?? `${STANDARD}str`, node = new Scalar(constructScalar(resolved, text, dialect, properties?.start ?? start));
	return node.type = TYPES[style], node.source = text, node.range = [
		start,
		end,
		end
	], resolved === "tag:yaml.org,2002:merge" || resolved === "tag:yaml.org,2002:value" ? node.tag = resolved : tag !== void 0 && tag !== "!" && (node.tag = tag), node;
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
function constructScalar(tag, text, dialect, offset) {
	switch (tag) {
		case `${STANDARD}null`: return null;
		case `${STANDARD}str`:
		case MERGE_TAG:
		case VALUE_TAG: return text;
		case `${STANDARD}bool`: return BOOLEANS.get(text.toLowerCase()) ?? fail("the tag !!bool requires yes, no, true, false, on or off", offset);
		case `${STANDARD}int`: return parsePythonInteger(text) ?? fail("this is not a whole number that Heat can read; a string needs quotes", offset);
		case `${STANDARD}float`: return parsePythonFloat(text) ?? fail("this is not a number that Heat can read; a string needs quotes", offset);
		case `${STANDARD}timestamp`: return dialect === "libyaml" ? text : fail("a date needs quotes", offset);
		default: return fail(unknownTagMessage(tag), offset);
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
	if (!isMap(map)) return [];
	let known = tree.entries.get(map);
	if (known !== void 0) return known;
	let entries = listDistinctEntries(map) ?? constructEntries(tree, map);
	return tree.entries.set(map, entries), entries;
}
function listDistinctEntries({ items }) {
	let names = new Set(), entries = [];
	for (let { key, value } of items) {
		if (!isScalar(key) || typeof key.value != "string" || isMergeKey(key)) return;
		names.add(key.value), entries.push({
			key,
			name: key.value,
			value
		});
	}
	return names.size === entries.length ? entries : void 0;
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
	if (!isMap(map)) return [];
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
		if (isSeq(node) && node.items.forEach(walk), isMap(node)) {
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
	return isSeq(source) ? source.items : [source];
}
function formatKey({ value }) {
	let plain = toScalarValue(value);
	return typeof plain == "number" ? formatPythonFloat(plain) : String(plain);
}
function keyIdentity(key) {
	let value = toScalarValue(key.value);
	return typeof value == "string" ? `text ${value}` : typeof value == "boolean" ? value ? "number 1" : "number 0" : typeof value == "number" && Number.isInteger(value) ? `number ${BigInt(value)}` : value === null ? "null" : `number ${String(value)}`;
}
function valueAt(tree, node, name) {
	return listEntries(tree, node).find((entry) => entry.name === name)?.value;
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
	return isSeq(target) ? target.items : [];
}
function isMapNode(tree, node) {
	return isMap(tree.resolve(node ?? null));
}
function toPlain(tree, node) {
	let target = tree.resolve(node ?? null);
	return isMap(target) ? Object.fromEntries(listEntries(tree, target).map(({ name, value }) => [name, toPlain(tree, value)])) : isSeq(target) ? listItems(tree, target).map((item) => toPlain(tree, item)) : isScalar(target) ? toScalarValue(target.value) : null;
}
function toScalarValue(value) {
	return typeof value == "string" || typeof value == "bigint" || typeof value == "number" || typeof value == "boolean" ? value : null;
}
// lib/yaml/parser/cursor.js
const LINE_SEPARATOR = 8232, PARAGRAPH_SEPARATOR = 8233;
function isBreak(code) {
	return code === 10 || code === 13 || code === 133 || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
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
var Cursor = class {
	text;
	#offset = 0;
	#index = 0;
	#line = 0;
	#column = 0;
	constructor(text) {
		this.text = text, this.is("﻿") && (this.#offset = 1);
	}
	get offset() {
		return this.#offset;
	}
	get column() {
		return this.#column;
	}
	get line() {
		return this.#line;
	}
	get index() {
		return this.#index;
	}
	get mark() {
		return {
			offset: this.#offset,
			index: this.#index,
			line: this.#line,
			column: this.#column
		};
	}
	get isAtEnd() {
		return this.#offset >= this.text.length;
	}
	peek(ahead = 0) {
		let at = this.#offset + ahead;
		return at < this.text.length ? this.text.charCodeAt(at) : 0;
	}
	is(character, ahead = 0) {
		return this.text[this.#offset + ahead] === character;
	}
	isOneOf(choices, ahead = 0) {
		let character = this.text[this.#offset + ahead];
		return character !== void 0 && choices.includes(character);
	}
	isAtDocumentMarker(marker) {
		if (this.#column !== 0 || !isBlankBreakOrEnd(this.peek(3))) return !1;
		let found = this.text.slice(this.#offset, this.#offset + 3);
		return marker === void 0 ? found === "---" || found === "..." : found === marker;
	}
	skip(count = 1) {
		for (let skipped = 0; skipped < count; skipped += 1) this.#offset += (this.text.codePointAt(this.#offset) ?? 0) > 65535 ? 2 : 1, this.#index += 1, this.#column += 1;
	}
	skipWhile(isSkipped) {
		for (; !this.isAtEnd && isSkipped(this.peek());) this.skip();
	}
	readBreak() {
		let code = this.peek(), length = code === 13 && this.peek(1) === 10 ? 2 : 1;
		return this.#offset += length, this.#index += length, this.#line += 1, this.#column = 0, code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : "\n";
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
	let start = cursor.offset, isSpace = dialect === "libyaml" ? isBlank : (code) => code === 32;
	cursor.skip();
	let name = readName(cursor);
	name !== "" && isEnded(cursor, isSpace) || failUnknownDirective(start);
	let directive = readValue(cursor, name, dialect, isSpace, start);
	return cursor.skipWhile(isSpace), cursor.skipComment(), isBreakOrEnd(cursor.peek()) || fail("unexpected text after a directive", start), isBreak(cursor.peek()) && cursor.readBreak(), directive;
}
function failUnknownDirective(start) {
	return fail("unknown directive: a line starts with %", start);
}
function isEnded(cursor, isSpace) {
	return isBreakOrEnd(cursor.peek()) || isSpace(cursor.peek());
}
function readValue(cursor, name, dialect, isSpace, start) {
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
// lib/yaml/parser/scan-plain.js
function scanPlain(context) {
	let { cursor } = context, start = cursor.offset, end = start, text = "", space = {
		text: "",
		hasBreak: !1
	};
	for (; !cursor.isAtDocumentMarker() && !cursor.is("#");) {
		let from = cursor.offset;
		if (skipWord(context, start), cursor.offset === from || (text += space.text + cursor.text.slice(from, cursor.offset), end = cursor.offset, space = readSpace$1(context), space.text === "" || !context.isFlow && space.hasBreak && cursor.column < context.indent)) break;
	}
	return {
		token: {
			kind: "scalar",
			style: "plain",
			text,
			start,
			end
		},
		endsLine: space.hasBreak
	};
}
function skipWord({ cursor, dialect, isFlow }, start) {
	for (; !isBlankBreakOrEnd(cursor.peek());) {
		if (cursor.is(":")) {
			let isBeforeFlow = isFlow && cursor.isOneOf(dialect === "libyaml" ? ",?[]{}" : ",[]{}", 1);
			if (isBeforeFlow && dialect === "libyaml" && fail("unexpected colon, or a value is missing", start), isBeforeFlow || isBlankBreakOrEnd(cursor.peek(1))) return;
		} else if (isFlow && cursor.isOneOf(dialect === "libyaml" ? ",[]{}" : ",?[]{}")) return;
		cursor.skip();
	}
}
function readSpace$1({ cursor, dialect, indent }) {
	let isSpace = dialect === "libyaml" ? isBlank : (code) => code === 32, from = cursor.offset;
	if (cursor.skipWhile(isSpace), !isBreak(cursor.peek())) return {
		text: cursor.text.slice(from, cursor.offset),
		hasBreak: !1
	};
	let first = cursor.readBreak(), others = "";
	for (; !cursor.isAtEnd && !cursor.isAtDocumentMarker();) if (isBreak(cursor.peek())) others += cursor.readBreak();
	else if (isSpace(cursor.peek())) cursor.is("	") && cursor.column < indent ? fail("a tab is used for indentation; use spaces", cursor.offset) : cursor.skip();
	else break;
	return {
		text: foldBreaks(first, others),
		hasBreak: !0
	};
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
	N: "",
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
	save(key) {
		this.drop(), this.#levels[this.flowLevel] = key;
	}
	drop() {
		assertNotRequired(this.#levels[this.flowLevel]), this.#levels[this.flowLevel] = void 0;
	}
	take() {
		let key = this.#levels[this.flowLevel];
		return this.#levels[this.flowLevel] = void 0, key;
	}
	canBeKey(tokenNumber) {
		return this.#levels.some((key) => key?.tokenNumber === tokenNumber);
	}
	dropStale() {
		let { line, index } = this.#cursor;
		for (let level = 0; level < this.#levels.length; level += 1) {
			let key = this.#levels[level];
			key !== void 0 && (key.mark.line === line && index - key.mark.index <= 1024 || (assertNotRequired(key), this.#levels[level] = void 0));
		}
	}
};
function assertNotRequired(key) {
	key?.isRequired === !0 && fail("expected \": \" after a key", key.mark.offset);
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
		this.#skipToToken(), this.#keys.dropStale(), this.#closeBlocks(cursor.column), cursor.isAtEnd ? this.#fetchEnd() : cursor.column === 0 && cursor.is("%") ? this.#fetchDirective() : cursor.isAtDocumentMarker("---") ? this.#fetchDocumentMarker("document-start") : cursor.isAtDocumentMarker("...") ? this.#fetchDocumentMarker("document-end") : this.#fetchCollectionToken() || this.#fetchNodeToken();
	}
	#fetchCollectionToken() {
		let cursor = this.#cursor, isAlone = isBlankBreakOrEnd(cursor.peek(1));
		if (cursor.is("[")) this.#openFlow("flow-sequence-start");
		else if (cursor.is("{")) this.#openFlow("flow-mapping-start");
		else if (cursor.is("]")) this.#closeFlow("flow-sequence-end");
		else if (cursor.is("}")) this.#closeFlow("flow-mapping-end");
		else if (cursor.is(",")) this.#fetchFlowEntry();
		else if (cursor.is("-") && isAlone) this.#fetchBlockEntry();
		else if (cursor.is("?") && (this.#isFlow || isAlone)) this.#fetchKey();
		else if (cursor.is(":") && (this.#isFlow || isAlone)) this.#fetchValue();
		else return !1;
		return !0;
	}
	#fetchNodeToken() {
		let cursor = this.#cursor;
		cursor.isOneOf("*&") ? this.#addKeyPart(() => scanName(cursor)) : cursor.is("!") ? this.#addKeyPart(() => scanTag(cursor, this.#dialect, this.#isFlow)) : cursor.isOneOf("|>") && !this.#isFlow ? this.#fetchBlockScalar() : cursor.isOneOf("'\"") ? this.#addKeyPart(() => scanQuoted(cursor, this.#dialect)) : this.#isPlainStart() ? this.#fetchPlain() : this.#failAtCharacter();
	}
	#isPlainStart() {
		let cursor = this.#cursor;
		return isBlankBreakOrEnd(cursor.peek()) ? !1 : !cursor.isOneOf("-?:,[]{}#&*!|>'\"%@`") || (cursor.is("-") || !this.#isFlow && cursor.isOneOf("?:")) && !isBlankBreakOrEnd(cursor.peek(1));
	}
	#failAtCharacter() {
		let cursor = this.#cursor;
		return cursor.is("	") && fail("tabs are not allowed as indentation", cursor.offset), fail(`a value cannot start with ${cursor.text[cursor.offset] ?? ""}; quote the string`, cursor.offset);
	}
	#skipToToken() {
		let cursor = this.#cursor;
		for (;;) {
			this.#dialect === "libyaml" && cursor.column === 0 && cursor.is("﻿") && cursor.skip();
			let skipsTabs = this.#dialect === "libyaml" && (this.#isFlow || !this.#canStartKey);
			if (cursor.skipWhile((code) => code === 32 || skipsTabs && code === 9), cursor.skipComment(), !isBreak(cursor.peek())) return;
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
		let { mark } = this.#cursor, isRequired = !this.#isFlow && this.#indent === mark.column;
		this.#keys.save({
			mark,
			tokenNumber: this.#tokens.length,
			isRequired
		});
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
		this.#keys.flowLevel >= this.#maxDepth && fail("collections are nested too deeply", this.#cursor.offset), this.#savePossibleKey(), this.#keys.openLevel(), this.#canStartKey = !0, this.#add(kind, 1);
	}
	#closeFlow(kind) {
		this.#keys.drop(), this.#keys.closeLevel(), this.#canStartKey = !1, this.#add(kind, 1);
	}
	#fetchFlowEntry() {
		this.#keys.drop(), this.#canStartKey = !0, this.#add("flow-entry", 1);
	}
	#fetchBlockEntry() {
		!this.#isFlow && !this.#canStartKey && fail("a list cannot start here; a string that starts with \"- \" needs quotes", this.#cursor.offset), this.#openBlock("block-sequence-start", this.#cursor, this.#tokens.length), this.#keys.drop(), this.#canStartKey = !0, this.#add("block-entry", 1);
	}
	#fetchKey() {
		!this.#isFlow && !this.#canStartKey && fail("a key cannot start here; a string that starts with \"? \" needs quotes", this.#cursor.offset), this.#openBlock("block-mapping-start", this.#cursor, this.#tokens.length), this.#keys.drop(), this.#canStartKey = !this.#isFlow, this.#add("key", 1);
	}
	#fetchValue() {
		let key = this.#keys.take();
		if (key === void 0) !this.#isFlow && !this.#canStartKey && fail("a key is not allowed here: check the indentation; a string that contains \": \" needs quotes", this.#cursor.offset), this.#openBlock("block-mapping-start", this.#cursor, this.#tokens.length), this.#canStartKey = !this.#isFlow;
		else {
			let { mark, tokenNumber } = key;
			this.#tokens.splice(tokenNumber, 0, {
				kind: "key",
				start: mark.offset,
				end: mark.offset
			}), this.#openBlock("block-mapping-start", mark, tokenNumber), this.#canStartKey = !1;
		}
		this.#add("value", 1);
	}
	#addKeyPart(scan) {
		this.#savePossibleKey(), this.#canStartKey = !1, this.#tokens.push(scan());
	}
	#fetchBlockScalar() {
		this.#keys.drop(), this.#canStartKey = !0, this.#tokens.push(scanBlockScalar(this.#cursor, this.#indent, this.#dialect));
	}
	#fetchPlain() {
		this.#savePossibleKey(), this.#canStartKey = !1;
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
function linkAliases(root) {
	let anchors = new Map(), aliases = new Map(), link = (node) => {
		if (node === null) return;
		let offset = node.range?.[0] ?? 0;
		if (isAlias(node)) {
			let target = anchors.get(node.source);
			target === void 0 && fail("an alias without an anchor; a string that starts with * needs quotes", offset), aliases.set(node, target);
			return;
		}
		let { anchor } = node;
		if (anchor !== void 0 && anchors.has(anchor) && fail("two anchors have the same name", offset), anchor !== void 0 && anchors.set(anchor, node), isSeq(node)) for (let item of node.items) link(item);
		if (isMap(node)) for (let { key, value } of node.items) link(key), link(value);
	};
	return link(root), {
		root,
		aliases,
		entries: new Map(),
		resolve: aliases.size === 0 ? asIs : resolve
	};
	function resolve(node) {
		return isAlias(node) ? aliases.get(node) ?? null : node;
	}
}
function asIs(node) {
	return node;
}
function assertExpands(tree) {
	if (tree.aliases.size === 0) return;
	let sizes = new Map(), countNodes = (node, depth) => {
		let target = tree.resolve(node);
		if (target === null || !isCollection(target)) return 1;
		let known = sizes.get(target), offset = node?.range?.[0] ?? 0;
		if (known === "open" && fail("an alias refers to a node that contains it", offset), depth > MAX_DEPTH.libyaml && fail("collections are nested too deeply", offset), known !== void 0) return known;
		sizes.set(target, "open");
		let size = 1;
		for (let item of target.items) isPair(item) ? size += countNodes(item.key, depth + 1) + countNodes(item.value, depth + 1) : size += countNodes(item, depth + 1);
		return sizes.set(target, size), size > 1e6 && fail("aliases expand to too much", offset), size;
	};
	countNodes(tree.root, 1);
}
// lib/yaml/construction.js
function assertConstructs(tree) {
	let visited = new Set(), visit = (node) => {
		let target = tree.resolve(node);
		target === null || visited.has(target) || (visited.add(target), assertTag(target), isSeq(target) && target.items.forEach(visit), isMap(target) && visitPairs(target));
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
	return (isSeq(source) ? source.items.map((item) => tree.resolve(item)) : [source]).map((one) => isMap(one) ? one : fail("only maps can be merged with <<", offsetOf(key)));
}
function offsetOf(node) {
	return node?.range?.[0] ?? 0;
}
function assertTag(node) {
	let { tag } = node;
	isScalar(node) ? (tag === "tag:yaml.org,2002:value" && fail("a single = needs quotes", offsetOf(node)), tag === "tag:yaml.org,2002:merge" && fail("a single << needs quotes", offsetOf(node))) : isDefaultTag(isMap(node) ? "map" : "seq", tag) || fail(isDefaultTag("map", tag) || isDefaultTag("seq", tag) ? "the tag !!map is for maps, !!seq for lists" : unknownTagMessage(tag ?? ""), offsetOf(node));
}
function assertKey(key, at) {
	isCollection(key) && fail("a key is a map or a list; a string that starts with { or [ needs quotes", offsetOf(at));
}
// lib/yaml/json.js
const SPACE_PATTERN = /[ \t\n\r]*/y, STRING_PATTERN = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y, NUMBER_PATTERN = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y, LITERAL_PATTERN = /true|false|null|NaN|-?Infinity/y, LITERALS = {
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
		let map = new YAMLMap(), start = this.#open("{");
		if (!this.#takes("}")) {
			do {
				this.#match(SPACE_PATTERN);
				let key = this.#readString();
				this.#expect(":"), map.items.push(new Pair(key, this.#readValue()));
			} while (this.#takes(","));
			this.#expect("}");
		}
		return this.#closed(map, start);
	}
	#readArray() {
		let sequence = new YAMLSeq(), start = this.#open("[");
		if (!this.#takes("]")) {
			do
				sequence.items.push(this.#readValue());
			while (this.#takes(","));
			this.#expect("]");
		}
		return this.#closed(sequence, start);
	}
	#open(bracket) {
		return this.#depth += 1, this.#depth > MAX_DEPTH.libyaml && fail("collections are nested too deeply", this.#offset), this.#expect(bracket), this.#offset - 1;
	}
	#closed(node, start) {
		return --this.#depth, node.range = [
			start,
			this.#offset,
			this.#offset
		], node;
	}
	#readString() {
		let start = this.#offset, text = this.#match(STRING_PATTERN)?.[0] ?? fail("this is not JSON", start);
		return createScalar(JSON.parse(text), "QUOTE_DOUBLE", start, text);
	}
	#readNumber() {
		let start = this.#offset, word = this.#match(LITERAL_PATTERN)?.[0];
		if (word !== void 0) return createScalar(LITERALS[word], "PLAIN", start, word);
		let [text, fraction, exponent] = this.#match(NUMBER_PATTERN) ?? fail("this is not JSON", start);
		return createScalar(fraction !== void 0 || exponent !== void 0 ? Number(text) : parsePythonInteger(text) ?? fail("this number is too long", start), "PLAIN", start, text);
	}
};
function createScalar(value, type, start, source) {
	let node = new Scalar(value), end = start + source.length;
	return node.type = type, node.source = source, node.range = [
		start,
		end,
		end
	], node;
}
// lib/yaml/parser/parser.js
function parseDocument(text, dialect) {
	return new Parser(text, dialect).parse();
}
var Parser = class {
	#scanner;
	#dialect;
	#handles = new TagHandles();
	#depth = 0;
	constructor(text, dialect) {
		this.#scanner = new Scanner(text, dialect), this.#dialect = dialect;
	}
	parse() {
		if (this.#isNext("stream-end")) return null;
		let root = this.#parseDocument();
		for (; this.#isNext("document-end");) this.#scanner.take();
		return this.#isNext("document-start", "version-directive", "tag-directive", "unknown-directive") && fail("the file contains more than one document: a line starts with ---", this.#scanner.peek().start), this.#isNext("stream-end") || this.#failAtToken("expected a key or the end of the document"), root;
	}
	#parseDocument() {
		let isExplicit = this.#isNext("document-start", "version-directive", "tag-directive", "unknown-directive");
		return this.#handles.read(this.#scanner, this.#dialect), isExplicit ? (this.#isNext("document-start") || this.#failAtToken("expected a line --- after a directive"), this.#scanner.take(), this.#isNext("document-start", "document-end", "version-directive", "tag-directive", "stream-end") ? this.#emptyAt(this.#scanner.peek().start) : this.#parseBlockNode()) : this.#parseBlockNode();
	}
	#isNext(...kinds) {
		let { kind } = this.#scanner.peek();
		return kinds.includes(kind);
	}
	#emptyAt(offset) {
		return createEmptyNode({
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
		if (first.kind === "alias") {
			this.#scanner.take();
			let alias = new Alias(first.name);
			return alias.range = [
				first.start,
				first.end,
				first.end
			], alias;
		}
		let properties = this.#parseProperties(), node = this.#parseContent(context, properties);
		return properties?.anchor !== void 0 && (node.anchor = properties.anchor), node;
	}
	#parseContent(context, properties) {
		let token = this.#scanner.peek(), isBlock = context !== "flow";
		return token.kind === "scalar" ? (this.#scanner.take(), createScalarNode(token, properties, this.#dialect)) : token.kind === "flow-sequence-start" ? this.#parseFlowSequence(token, properties) : token.kind === "flow-mapping-start" ? this.#parseFlowMapping(token, properties) : token.kind === "block-entry" && context === "indentless" ? this.#parseIndentless(token, properties) : token.kind === "block-sequence-start" && isBlock ? this.#parseBlockSequence(token, properties) : token.kind === "block-mapping-start" && isBlock ? this.#parseBlockMapping(token, properties) : properties === void 0 ? this.#failAtToken(describeMissingValue(token, context)) : createEmptyNode(properties, this.#dialect);
	}
	#parseProperties() {
		let anchor, tag, { start } = this.#scanner.peek(), end = start;
		for (;;) {
			let token = this.#scanner.peek();
			if (token.kind === "anchor" && anchor === void 0) anchor = token.name;
			else if (token.kind === "tag" && tag === void 0) tag = this.#handles.resolve(token);
			else break;
			end = token.end, this.#scanner.take();
		}
		if (anchor !== void 0 || tag !== void 0) return {
			...anchor === void 0 ? {} : { anchor },
			...tag === void 0 ? {} : { tag },
			start,
			end
		};
	}
	#parseBlockSequence(open, properties) {
		this.#scanner.take();
		let items = [];
		for (; this.#isNext("block-entry");) items.push(this.#parseEntry(["block-entry", "block-end"]));
		return this.#isNext("block-end") || this.#failAtToken("expected \"- \" in the column of the list, or the end of the list"), this.#scanner.take(), createSequence(items, open.start, properties);
	}
	#parseIndentless(open, properties) {
		let items = [];
		for (; this.#isNext("block-entry");) items.push(this.#parseEntry([
			"block-entry",
			"key",
			"value",
			"block-end"
		]));
		return createSequence(items, open.start, properties);
	}
	#parseEntry(next, context = "block") {
		let { end } = this.#scanner.take();
		return this.#isNext(...next) ? this.#emptyAt(end) : this.#parseNode(context);
	}
	#parseBlockMapping(open, properties) {
		let next = [
			"key",
			"value",
			"block-end"
		];
		this.#scanner.take();
		let map = new YAMLMap();
		for (; !this.#isNext("block-end");) {
			this.#isNext("key") || this.#failAtToken("expected a key: check the indentation");
			let key = this.#parseEntry(next, "indentless"), value = this.#isNext("value") ? this.#parseEntry(next, "indentless") : this.#emptyAt(this.#scanner.peek().start);
			map.items.push(new Pair(key, value));
		}
		let { end } = this.#scanner.take();
		return createMapping(map, {
			start: open.start,
			end
		}, properties);
	}
	#parseFlowSequence(open, properties) {
		this.#scanner.take();
		let items = [];
		for (; !this.#isNext("flow-sequence-end");) items.length > 0 && this.#takeFlowEntry("expected a , or ]", open), this.#isNext("key") ? items.push(this.#parseSinglePair()) : this.#isNext("flow-sequence-end") || items.push(this.#parseNode("flow"));
		return this.#scanner.take(), createSequence(items, open.start, properties);
	}
	#takeFlowEntry(message, open) {
		this.#isNext("flow-entry") || this.#failAtToken(message, open), this.#scanner.take();
	}
	#parseSinglePair() {
		let { start } = this.#scanner.peek(), map = new YAMLMap(), key = this.#parseSinglePairKey(), value = this.#isNext("value") ? this.#parseEntry(["flow-entry", "flow-sequence-end"], "flow") : this.#emptyAt(this.#scanner.peek().start);
		return map.items.push(new Pair(key, value)), createMapping(map, {
			start,
			end: this.#scanner.peek().start
		}, void 0);
	}
	#parseSinglePairKey() {
		let { end } = this.#scanner.take();
		return this.#isNext("value", "flow-entry", "flow-sequence-end") ? (this.#dialect === "libyaml" && this.#scanner.take(), this.#emptyAt(end)) : this.#parseNode("flow");
	}
	#parseFlowMapping(open, properties) {
		let next = [
			"value",
			"flow-entry",
			"flow-mapping-end"
		];
		this.#scanner.take();
		let map = new YAMLMap();
		for (; !this.#isNext("flow-mapping-end") && (map.items.length > 0 && this.#takeFlowEntry("expected a , or }", open), !this.#isNext("flow-mapping-end"));) {
			let isKey = this.#isNext("key"), key = isKey ? this.#parseEntry(next, "flow") : this.#parseNode("flow"), value = isKey && this.#isNext("value") ? this.#parseEntry(["flow-entry", "flow-mapping-end"], "flow") : this.#emptyAt(this.#scanner.peek().start);
			map.items.push(new Pair(key, value));
		}
		let { end } = this.#scanner.take();
		return createMapping(map, {
			start: open.start,
			end
		}, properties);
	}
};
function createSequence(items, start, properties) {
	let sequence = new YAMLSeq();
	sequence.items = items;
	let end = items.at(-1)?.range?.[1] ?? start;
	sequence.range = [
		start,
		end,
		end
	];
	let tag = collectionTag(properties?.tag);
	return tag !== void 0 && (sequence.tag = tag), sequence;
}
function createMapping(map, { start, end }, properties) {
	map.range = [
		start,
		end,
		end
	];
	let tag = collectionTag(properties?.tag);
	return tag !== void 0 && (map.tag = tag), map;
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
		tree: linkAliases(json),
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
		let tree = linkAliases(parseDocument(text, dialect));
		return assertExpands(tree), assertConstructs(tree), {
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
		tree: linkAliases(null),
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
	let starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((one) => one.index + one[0].length)], markLength = +!!text.startsWith("﻿");
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
// \0node:path
const builtin$3 = process.getBuiltinModule("node:path"), resolve = builtin$3.resolve, isAbsolute = builtin$3.isAbsolute, join = builtin$3.join, relative = builtin$3.relative, builtin$2 = process.getBuiltinModule("node:crypto"), createHash = builtin$2.createHash, randomUUID = builtin$2.randomUUID, scryptSync = builtin$2.scryptSync, X509Certificate = builtin$2.X509Certificate;
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
// \0node:fs
const builtin$1 = process.getBuiltinModule("node:fs"), appendFileSync = builtin$1.appendFileSync, accessSync = builtin$1.accessSync, closeSync = builtin$1.closeSync, existsSync = builtin$1.existsSync, fstatSync = builtin$1.fstatSync, lstatSync = builtin$1.lstatSync, openSync = builtin$1.openSync, readdirSync = builtin$1.readdirSync, readFileSync = builtin$1.readFileSync, realpathSync = builtin$1.realpathSync, statSync = builtin$1.statSync, constants = builtin$1.constants, promises = builtin$1.promises, builtin = process.getBuiltinModule("node:url"), pathToFileURL = builtin.pathToFileURL, fileURLToPath = builtin.fileURLToPath;
// lib/template/files/file-reference.js
function toWorkspace(folder) {
	let resolved = builtin$3.resolve(folder);
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
function toBase(location, paths = builtin$3) {
	return location.kind === "remote" ? {
		kind: "remote",
		url: location.url
	} : {
		kind: "local",
		folder: paths.dirname(location.path),
		isRooted: location.isRooted
	};
}
function locateInput(text, workspace, paths = builtin$3) {
	let base = {
		kind: "local",
		folder: workspace.path,
		isRooted: !1
	};
	return isUrl(text) ? locateReference(text, base, workspace, paths) : toLocalReference(paths.resolve(workspace.path, text), paths.isAbsolute(text), workspace, paths);
}
function locateReference(reference, base, workspace, paths = builtin$3) {
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
function locateBase(reference, base, workspace, paths = builtin$3) {
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
function isInside(file, folder, paths = builtin$3) {
	let relative = relativePath(folder, file, paths);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function isInGitFolder(file, workspace, paths = builtin$3) {
	let root = [workspace.realPath, workspace.path].find((folder) => isInside(file, folder, paths));
	return (root === void 0 ? file : paths.relative(root, file)).split(/[/\\]/).some((part) => /^(?:\.git|git~\d)[. ]*(?::.*)?$/i.test(part));
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
	if (slashed !== file && exists(slashed, workspace)) return `Write the path with "/": ${builtin$3.relative(workspace.path, slashed)}.`;
	let [first = ""] = file.split(/[,;]|\s+(?=\S)/);
	if (first !== file && exists(first, workspace)) return "Write one path per line, without commas.";
	let similar = findSimilarPath(file, workspace), shorter = similar === void 0 ? findPathWithoutFolders(file, workspace) : void 0, suggestion = similar ?? shorter;
	if (suggestion === void 0) return "Check the name and, in a workflow, that the checkout step runs before this step.";
	let question = `Did you mean "${suggestion}" instead of "${builtin$3.relative(workspace.path, file)}"?`;
	return shorter === void 0 ? question : `${question} ${RELATIVE_PATHS}`;
}
const RELATIVE_PATHS = "Paths in a template or environment are relative to its folder.";
function findPathWithoutFolders(file, workspace) {
	let parts = builtin$3.relative(workspace.path, file).split(builtin$3.sep);
	if (!(parts.length > 20)) return parts.flatMap((_, start) => parts.slice(start + 1).map((_part, end) => [...parts.slice(0, start), ...parts.slice(start + 1 + end)].join("/"))).find((one) => exists(builtin$3.join(workspace.path, one), workspace));
}
function exists(file, workspace) {
	return canSearch(builtin$3.dirname(file), workspace) && existsSync(file);
}
function findSimilarPath(file, workspace) {
	let parts = builtin$3.relative(workspace.path, file).split(builtin$3.sep), missing = parts.findIndex((_, index) => !existsSync(builtin$3.join(workspace.path, ...parts.slice(0, index + 1)))), folder = builtin$3.join(workspace.path, ...parts.slice(0, missing));
	if (missing === -1 || !canSearch(folder, workspace)) return;
	let match = findSimilarName(parts[missing] ?? "", listNames(folder));
	if (match === void 0) return;
	let similar = [
		...parts.slice(0, missing),
		match,
		...parts.slice(missing + 1)
	].join("/");
	return exists(builtin$3.join(workspace.path, similar), workspace) ? similar : void 0;
}
function findSimilarName(name, candidates) {
	let toStem = (one) => builtin$3.parse(one).name, stem = toStem(name), stems = candidates.map(toStem), closest = stem.length < 4 ? stem : findClosest(stem, stems);
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
export { listItems as $, stringify as A, SignInError as At, isAbsolute as B, existsSync as C, summaryOf as Ct, readdirSync as D, DeployError as Dt, readFileSync as E, DecodeError as Et, X509Certificate as F, createLineIndex as G, relative as H, createHash as I, toValue as J, lineAndColumn as K, randomUUID as L, isLosslessNumber as M, TemplateError as Mt, compareNumber as N, formatLocation as Nt, realpathSync as O, InputError as Ot, isNumber as P, listEntries as Q, scryptSync as R, constants as S, oneLine as St, promises as T, DeadlineError as Tt, resolve as U, join as V, WholeFloat as W, findRepeatedKeys as X, readYaml as Y, isMapNode as Z, locateReference as _, isTransposed as _t, MAX_FILES as a, valueAt as at, withUniqueKey as b, findFailureCode as bt, countBodyBytes as c, Scalar as ct, displayName as d, isNode as dt, listPairs as et, displayReference as f, isPair as ft, locateInput as g, didYouMeanClause as gt, locateBase as h, didYouMean as ht, realPathInBounds as i, toStringValue as it, LosslessNumber as j, StackError as jt, statSync as k, RequestError as kt, findSizeWarnings as l, isCollection as lt, isInside as m, isSeq as mt, assertRegular as n, listSection as nt, MAX_FILE_BYTES as o, toPythonText as ot, isInGitFolder as p, isScalar as pt, parseYaml as q, readLocation as r, toPlain as rt, MAX_TOTAL_BYTES as s, stripPythonSpace as st, UnreadableFileError as t, listRepeatedKeys as tt, InvalidReference as u, isMap as ut, toBase as v, leven as vt, lstatSync as w, CancelledError as wt, appendFileSync as x, messageOf as xt, toWorkspace as y, explain as yt, builtin$3 as z };
