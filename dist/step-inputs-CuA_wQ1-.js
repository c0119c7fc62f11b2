import { M as jsonText, N as errorReport, _ as toolkit, ct as InvalidValue, h as publishFailure, i as findProxySecrets, v as getState, x as readRunnerEnvironment, y as saveState, z as matchesName } from "./http-clients-UwdXDj_A.js";
import { C as existsSync, Ct as summaryOf, E as readFileSync, M as isLosslessNumber, O as realpathSync, St as oneLine, bt as findFailureCode, g as locateInput, i as realPathInBounds, k as statSync, m as isInside, n as assertRegular, p as isInGitFolder, t as UnreadableFileError, u as InvalidReference, w as lstatSync, wt as CancelledError, y as toWorkspace, z as builtin } from "./read-file-RPpx9dXe.js";
import { c as findPemProblem } from "./action-context-aAuK5A12.js";
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
		for (let mark = text.indexOf("…"); mark !== -1; mark = text.indexOf("…", mark + 1)) {
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
		let ranges = [], hashes, start = 0, end = 0;
		for (let position = 0; position + 3 <= text.length; position += 1) {
			let key = keyAt(text, position);
			if (this.#isKey[key] === 0) continue;
			hashes ??= computePrefixHashes(text);
			let matchEnd = findMatchEnd(text, position, end, this.#groups.get(key) ?? [], hashes);
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
function findMatchEnd(text, position, covered, groups, hashes) {
	for (let { length, power, texts } of groups) {
		let matchEnd = position + length;
		if (matchEnd <= covered) return;
		if (matchEnd > text.length) continue;
		let hash = (hashes[matchEnd] ?? 0) - imul(hashes[position] ?? 0, power) | 0, from = Math.max(position, covered);
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
	let [first, second, third] = [
		text.charCodeAt(position),
		text.charCodeAt(position + 1),
		text.charCodeAt(position + 2)
	];
	return imul(first, 961) + imul(second, 31) + third & 65535;
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
// lib/runner/state-file.js
function canSaveState() {
	return existsSync(process.env.GITHUB_STATE ?? "");
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
	let state = INITIAL_STATE;
	return savePostState("hand_over", JSON.stringify(state)), { add: (change) => {
		state = {
			...state,
			...change
		}, savePostState("hand_over", JSON.stringify(state));
	} };
}
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
// lib/action/step.js
async function runStep(interrupt, perform) {
	let secrets = createSecrets(toolkit.registerSecret);
	findProxySecrets(readRunnerEnvironment().env).forEach(secrets.add);
	let parameterValues = createParameterValues(), console = openConsole(secrets.redact), signal = toCancelSignal(interrupt), changedStacks = new Set();
	try {
		return await perform({
			secrets,
			parameterValues,
			console,
			stackKey: "",
			changedStacks,
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
// lib/template/files/input-files.js
function openInputFiles(folder) {
	let workspace = toWorkspace(folder), realPath = (name, mayLeave) => realPathInBounds(builtin.resolve(workspace.path, name), {
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
			return findWriteProblem(builtin.resolve(workspace.path, name), workspace);
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
	return existing === file ? stats.isDirectory() ? "is a folder, not a file" : void 0 : stats.isDirectory() ? void 0 : `requires a folder, but ${builtin.basename(existing)} is a file`;
}
function findNearestExisting(file) {
	if (hasEntry(file)) return existsSync(file) ? file : void 0;
	let parent = builtin.dirname(file);
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
export { wasCancelled as a, openStepState as i, createStepInputs as n, canSaveState as o, runStep as r, createPostStepInputs as t };
