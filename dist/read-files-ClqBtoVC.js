import { B as require_picomatch, H as stripInvisible, L as clip, M as jsonText, V as sanitizeLogLine, dt as styleText, ft as __toESM, lt as isDeepStrictEqual, ut as stripVTControlCharacters, z as matchesName } from "./http-clients-UwdXDj_A.js";
import { $ as listItems, C as existsSync, G as createLineIndex, I as createHash, M as isLosslessNumber, Mt as TemplateError, Nt as formatLocation, Q as listEntries, W as WholeFloat, Y as readYaml, Z as isMapNode, _ as locateReference, a as MAX_FILES, at as valueAt, b as withUniqueKey, ct as Scalar, d as displayName, dt as isNode, et as listPairs, f as displayReference, ft as isPair, g as locateInput, h as locateBase, it as toStringValue, lt as isCollection, mt as isSeq, nt as listSection, pt as isScalar, r as readLocation, rt as toPlain, s as MAX_TOTAL_BYTES, st as stripPythonSpace, t as UnreadableFileError, u as InvalidReference, v as toBase, y as toWorkspace } from "./read-file-RPpx9dXe.js";
function joinNames(names, max = 10) {
	let more = names.length > max ? ` and ${names.length - max} more` : "";
	return `${names.slice(0, max).join(", ")}${more}`;
}
// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	let settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [], mostCellsPerRow = 0, rowIndex = -1;
	for (; ++rowIndex < table.length;) {
		let row = [], sizes = [], columnIndex = -1;
		for (table[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table[rowIndex].length); ++columnIndex < table[rowIndex].length;) {
			let cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== !1) {
				let size = stringLength(cell);
				sizes[columnIndex] = size, (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) && (longestCellByColumn[columnIndex] = size);
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row, sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align == "object" && "length" in align) for (; ++columnIndex < mostCellsPerRow;) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		let code = toAlignment(align);
		for (; ++columnIndex < mostCellsPerRow;) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	let row = [], sizes = [];
	for (; ++columnIndex < mostCellsPerRow;) {
		let code = alignments[columnIndex], before = "", after = "";
		code === 99 ? (before = ":", after = ":") : code === 108 ? before = ":" : code === 114 && (after = ":");
		let size = settings.alignDelimiters === !1 ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length), cell = before + "-".repeat(size) + after;
		settings.alignDelimiters !== !1 && (size = before.length + size + after.length, size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size), sizes[columnIndex] = size), row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row), sizeMatrix.splice(1, 0, sizes), rowIndex = -1;
	let lines = [];
	for (; ++rowIndex < cellMatrix.length;) {
		let row = cellMatrix[rowIndex], sizes = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === !1 ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		let line = [];
		for (; ++columnIndex < cellsInRow;) {
			let cell = row[columnIndex] || "", before = "", after = "";
			if (settings.alignDelimiters !== !1) {
				let size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0), code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					let half = size / 2;
					size % 2 ? (before = " ".repeat(half + .5), after = " ".repeat(half - .5)) : (before = " ".repeat(half), after = before);
				} else after = " ".repeat(size);
			}
			settings.delimiterStart !== !1 && !columnIndex && line.push("|"), settings.padding === !1 || settings.alignDelimiters === !1 && cell === "" || settings.delimiterStart === !1 && !columnIndex || line.push(" "), settings.alignDelimiters !== !1 && line.push(before), line.push(cell), settings.alignDelimiters !== !1 && line.push(after), settings.padding !== !1 && line.push(" "), (settings.delimiterEnd !== !1 || columnIndex !== cellsInRow - 1) && line.push("|");
		}
		lines.push(settings.delimiterEnd === !1 ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value == null ? "" : String(value);
}
function toAlignment(value) {
	let code = typeof value == "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// lib/report/markdown/markdown.js
function inlineCode(text) {
	let visible = stripInvisible(text).replace(/\s+/g, " ").trim();
	if (visible === "") return "";
	let fence = "`".repeat(longestBacktickRun(visible) + 1), pad = visible.startsWith("`") || visible.endsWith("`") ? " " : "";
	return `${fence}${pad}${visible}${pad}${fence}`;
}
function escapeMarkdown(text) {
	return escapeCharacters(stripInvisible(text).replace(/\s+/g, " ").trim());
}
function escapeCharacters(text) {
	return text.replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi, "$&​").replace(/:(?=[a-z0-9_+-]+:)/g, "$&​").replace(/[\\`*_{}[\]()#+!|~<>&]/g, "\\$&").replaceAll("$", "<span>$</span>");
}
function codeBlock(text, language = "text") {
	let visible = stripInvisible(text), fence = "`".repeat(Math.max(3, longestBacktickRun(visible) + 1));
	return `${fence}${language}\n${visible}\n${fence}`;
}
function table(columns, rows) {
	return markdownTable([columns, ...rows].map((row) => row.map(cellText)), {
		alignDelimiters: !1,
		padding: !0
	});
}
function cellText(cell) {
	return cell.replace(/(?<!\\)(\\*)\|/g, (_, slashes) => `${slashes}${slashes.length % 2 == 0 ? "\\" : ""}|`);
}
function details(title, content, isOpen = !1) {
	return `<details${isOpen ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function longestBacktickRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, ticks) => Math.max(longest, ticks.length), 0);
}
// lib/report/markdown/size-budget.js
function fitToBudget(sections, maxBytes) {
	let included = sections.filter(({ text }) => text !== ""), omitted = [];
	for (; byteLength(joinSections(included, omitted)) > maxBytes;) {
		let leastImportant = findLeastImportant(included);
		if (leastImportant === void 0) break;
		included = included.filter((section) => section !== leastImportant), omitted.push(leastImportant.name);
	}
	return joinSections(included, omitted);
}
function truncateTable(columns, rows, limits, count = rows.length) {
	let remainingBytes = limits.bytes, shownRows = rows.slice(0, limits.rows).filter((row) => (remainingBytes -= byteLength(row.map(cellText).join(" | ")) + 5, remainingBytes >= 0)), more = count > shownRows.length ? `\n\n… and ${count - shownRows.length} more` : "";
	return `${table(columns, shownRows)}${more}`;
}
function findLeastImportant(sections) {
	return sections.filter(({ priority }) => priority !== void 0).reduce((leastImportant, section) => leastImportant === void 0 || (section.priority ?? 0) < (leastImportant.priority ?? 0) ? section : leastImportant, void 0);
}
function joinSections(sections, omitted) {
	let note = omitted.length === 0 ? [] : [`*Omitted to stay within the size limit: ${omitted.join(", ")}.*`];
	return `${[...sections.map(({ text }) => text), ...note].join("\n\n")}\n`;
}
function byteLength(text) {
	return Buffer.byteLength(text);
}
// lib/report/log/duration.js
function clockText(ms) {
	let seconds = Math.max(0, Math.floor(ms / 1e3)), [hours, minutes, rest] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds % 3600 / 60),
		seconds % 60
	], pad = (value) => String(value).padStart(2, "0");
	return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}
function durationText(ms) {
	if (ms < 1e4) return `${(ms / 1e3).toFixed(1).replace(/\.0$/, "")} s`;
	let seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	let [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	if (minutes < 60) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
	let remainingMinutes = minutes % 60;
	return remainingMinutes === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${remainingMinutes} min`;
}
// lib/report/project-url.js
const PROJECT_URL = "https://github.com/your-organisation/heat-stack-deploy", ACTIONS = [
	"add",
	"update",
	"replace",
	"delete",
	"unknown"
], COUNT_LABELS = {
	add: "to add",
	update: "to update",
	replace: "to replace",
	delete: "to delete",
	unknown: "known after deploy"
};
function planCounts(plan) {
	let count = (action) => plan.changes.filter((change) => change.action === action).length;
	return {
		add: count("add"),
		update: count("update"),
		replace: count("replace"),
		delete: count("delete"),
		unknown: count("unknown")
	};
}
function worstCounts(plan) {
	let changes = plan.changes.map((change) => change.action === "unknown" ? {
		...change,
		action: change.worst ?? "replace"
	} : change);
	return planCounts({
		...plan,
		changes
	});
}
function allPlanCounts(plans, count = planCounts) {
	return plans.map(count).reduce((sum, counts) => ({
		add: sum.add + counts.add,
		update: sum.update + counts.update,
		replace: sum.replace + counts.replace,
		delete: sum.delete + counts.delete,
		unknown: sum.unknown + counts.unknown
	}), {
		add: 0,
		update: 0,
		replace: 0,
		delete: 0,
		unknown: 0
	});
}
function planHasChanges({ kind, changes, outputs, parameters, definition }) {
	return [
		changes,
		outputs,
		parameters,
		definition
	].some((part) => part.length > 0) || kind !== "update";
}
function planLine(plan) {
	return countsLine(planCounts(plan), plan.unchanged);
}
function countsLine(counts, unchanged) {
	let parts = ACTIONS.flatMap((action) => counts[action] === 0 ? [] : [`${counts[action]} ${COUNT_LABELS[action]}`]);
	return [...parts.length === 0 ? ["no resource changes"] : parts, ...unchanged === 0 ? [] : [`${unchanged} unchanged`]].join(", ");
}
// lib/report/markdown/run-page.js
function lineUrl(page, location) {
	let file = page?.pathInRepository(location.file);
	if (page === void 0 || file === void 0 || page.sha === "" || URL.canParse(file) || file.startsWith("/") || file.split("/").includes("..")) return;
	let path = file.split("/").map(encodeSegment).join("/");
	return `${page.serverUrl}/${page.repository}/blob/${page.sha}/${path}#L${location.line}`;
}
function encodeSegment(text) {
	return encodeURIComponent(text).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
}
function commentMarker(endpoint, stackName) {
	return createHash("sha256").update(`${endpoint}\n${stackName}`).digest("hex").slice(0, 16);
}
// lib/report/secrets/map-texts.js
function mapFailureTexts(failure, map) {
	return {
		...failure,
		summary: map(failure.summary),
		reason: map(failure.reason),
		resources: failure.resources.map((resource) => ({
			...resource,
			reason: map(resource.reason)
		})),
		hint: failure.hint === void 0 ? void 0 : map(failure.hint),
		...failure.problems === void 0 ? {} : { problems: failure.problems.map(map) }
	};
}
function mapRetainedTexts(retained, map) {
	return retained.map(({ path, type, physicalId, note }) => ({
		path: map(path),
		type: map(type),
		physicalId: map(physicalId),
		note: map(note)
	}));
}
function mapPlanTexts(plan, { text, name }) {
	let mapSide = (side) => side === void 0 ? side : text(side), mapValue = (value) => ({
		name: name(value.name),
		before: mapSide(value.before),
		after: mapSide(value.after)
	});
	return {
		...plan,
		changes: plan.changes.map((change) => ({
			...change,
			path: name(change.path),
			type: name(change.type),
			values: change.values.map(mapValue),
			notes: change.notes.map(text)
		})),
		parameters: plan.parameters.map(mapValue),
		outputs: plan.outputs.map(mapValue),
		definition: plan.definition.map(mapValue),
		unseen: plan.unseen.map((part) => ({
			...part,
			path: name(part.path),
			because: text(part.because)
		})),
		files: plan.files.map((file) => ({
			...file,
			file: name(file.file),
			diff: text(file.diff)
		})),
		warnings: plan.warnings.map(text)
	};
}
function mapDriftTexts(drift, { text, name }) {
	let mapSide = (side) => side === void 0 ? side : text(side);
	return {
		...drift,
		resources: drift.resources.map((resource) => ({
			...resource,
			path: name(resource.path),
			type: name(resource.type),
			unknown: resource.unknown.map(text),
			properties: resource.properties.map((property) => ({
				...property,
				name: name(property.name),
				before: mapSide(property.before),
				after: mapSide(property.after)
			}))
		}))
	};
}
function logItem(progress, redact) {
	let toLine = (text) => sanitizeLogLine(redact(text));
	switch (progress.kind) {
		case "begin": return {
			kind: "group",
			title: toLine(progress.title)
		};
		case "end": return { kind: "end-group" };
		case "fact": return {
			kind: "line",
			text: `  ${toLine(progress.text)}`
		};
		case "notice":
		case "warning": return {
			kind: progress.kind,
			text: toLine(progress.text),
			location: progress.locations?.[0]
		};
		case "event": return {
			kind: "line",
			text: eventLine(redactEvent(progress.event, redact), progress.count)
		};
		case "heartbeat": return {
			kind: "line",
			text: heartbeatLine(progress)
		};
	}
}
function redactEvent(event, redact) {
	return {
		...event,
		path: event.path.map(redact),
		reason: redact(event.reason)
	};
}
function eventLine(event, count) {
	let name = styleBold(event.path.length === 0 ? "the stack itself" : sanitizeLogLine(event.path.join("/"))), parts = [
		clockText(event.elapsedMs).padStart(7),
		colorize(toStyle$1(event), sanitizeLogLine(event.hook === void 0 ? event.state : "HOOK").padEnd(20)),
		name,
		event.type === void 0 ? "" : colorize("gray", sanitizeLogLine(event.type)),
		event.durationMs === void 0 ? "" : `(${durationText(event.durationMs)})`,
		event.path.length === 0 || event.status === "IN_PROGRESS" ? "" : countText(count)
	], reason = event.status === "FAILED" || event.hook !== void 0 ? `  ${colorize(toStyle$1(event), clip(sanitizeLogLine(event.reason), 1e3))}` : "";
	return `${parts.filter((part) => part !== "").join("  ")}${reason}`;
}
function heartbeatLine({ elapsedMs, count, running, waiting = [] }) {
	let runningTexts = running.length === 0 ? [] : [`in progress: ${joinNames(running.map(sanitizeLogLine), 5)}`], hookTexts = waiting.length === 0 ? [] : [`paused at ${sanitizeLogLine(hooksText(waiting))}`], statusText = [...runningTexts, ...hookTexts].join("; ") || "no changes";
	return colorize("gray", `${clockText(elapsedMs).padStart(7)}  … ${statusText} ${countText(count)}`);
}
function hooksText(waiting) {
	let names = waiting.map(({ path, hook }) => `${path.join("/")} (${hook})`);
	return `${waiting.length === 1 ? "a hook" : "hooks"}: ${joinNames(names, 5)}`;
}
function countText({ done, total }) {
	return total === 0 ? "" : `[${done}/${total}]`;
}
function toStyle$1({ action, status, hook }) {
	return hook === void 0 ? status === "FAILED" ? "red" : status === "IN_PROGRESS" ? "cyan" : action === "ROLLBACK" ? "yellow" : "green" : hook.step === "cleared" ? "cyan" : "yellow";
}
function colorize(style, text) {
	return styleText(style, text, { validateStream: !1 });
}
function styleBold(text) {
	return colorize("bold", text);
}
function textTable({ columns, rows }) {
	if (rows.length === 0) return ["  (none)"];
	let lines = [columns.map(styleBold), ...rows.map((row) => row.map((cell) => clip(sanitizeLogLine(cell), 200)))], widths = columns.map((_, index) => lines.reduce((widest, cells) => Math.max(widest, visibleLength(cells[index] ?? "")), 0));
	return lines.map((cells) => `  ${cells.map((cell, index) => cell + " ".repeat(Math.max(0, (widths[index] ?? 0) - visibleLength(cell)))).join("  ").trimEnd()}`);
}
function visibleLength(text) {
	return stripVTControlCharacters(text).length;
}
function publicOutputs(result, rules, secrets) {
	let outputs = (result.outputs ?? []).map(({ key, value, description, error }) => ({
		name: key,
		text: outputText(value),
		value,
		description: description === "No description given" ? "" : description,
		error,
		named: matchesName(rules.maskedOutputs, key)
	}));
	for (let { named, value } of outputs) named && addSecrets(secrets, value);
	return outputs.map(({ named, error, ...output }) => ({
		...output,
		error: error === void 0 ? void 0 : secrets.redact(error),
		isMasked: named || secrets.hasSecret(output.text)
	}));
}
function unmaskedOutputs(outputs) {
	return outputs.filter(({ isMasked }) => !isMasked);
}
function outputText(value) {
	return value == null ? "" : typeof value == "string" ? value : jsonText(value);
}
function addSecrets(secrets, value, level = 0) {
	if (typeof value != "boolean" && (secrets.add(outputText(value)), typeof value == "string" && addLeaves(secrets, parseCollection(value), 0), typeof value == "object" && value && !isLosslessNumber(value) && level < MAX_LEVEL)) for (let entry of Object.values(value)) addSecrets(secrets, entry, level + 1);
}
const MAX_LEVEL = 100;
function addLeaves(secrets, value, level) {
	if (typeof value == "string" || typeof value == "number") secrets.add(String(value));
	else if (typeof value == "object" && value && level < 100) for (let entry of Object.values(value)) addLeaves(secrets, entry, level + 1);
}
function parseCollection(text) {
	if (/^\s*[[{]/.test(text)) try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// lib/template/source.js
var import_picomatch = __toESM(require_picomatch(), 1);
function createSource(location, text, language) {
	let identity = {
		location,
		name: displayName(location)
	}, parsed = readYaml(text, language);
	if (language === "yaml" || parsed.issues.length === 0) return {
		...identity,
		...parsed
	};
	let stripped = readYaml(stripOuterBlanks(text));
	return {
		...identity,
		...stripped.issues.length === 0 ? stripped : parsed
	};
}
function stripOuterBlanks(text) {
	let content = stripPythonSpace(text);
	return text.slice(0, text.indexOf(content)).replaceAll(/[^\r\n]/g, "") + content;
}
const lineIndexes = new WeakMap();
function locationAt(source, offset) {
	let lineIndex = lineIndexes.get(source) ?? createLineIndex(source.text);
	return lineIndexes.set(source, lineIndex), {
		file: source.name,
		...lineIndex(offset)
	};
}
function locationOf(source, node) {
	return locationAt(source, node?.range?.[0] ?? 0);
}
const utf8 = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
}), NOT_UTF8_HINT = "Save the file as UTF-8.";
function decodeUtf8(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return;
	}
}
// lib/template/files/url-secrets.js
const PUBLIC_PARAMETER = /^(ref|ref_type|branch|at|tag|version|v|commit|path|file|filename|name|format|raw|inline|plain|download|dl|api-version)$/i, SECRET_PARAMETER = /token|secret|sig|pass|pw|key|auth|cred|jwt|code|session/i;
function registerUrlSecrets(url, onSecret) {
	if (!/^https?:/i.test(url.trim())) return;
	let [beforeFragment = ""] = url.split("#"), [address = "", ...rest] = beforeFragment.split("?"), query = rest.join("?");
	for (let secret of [...findUserInfoSecrets(address), ...findQuerySecrets(query)]) {
		onSecret(secret);
		let decoded = decodeLeniently(secret);
		decoded !== secret && onSecret(decoded);
	}
}
function findUserInfoSecrets(address) {
	let [authority = ""] = address.replace(/^https?:\/*/i, "").split("/"), end = authority.lastIndexOf("@");
	if (end === -1) return [];
	let info = authority.slice(0, end), colon = info.indexOf(":"), secret = colon === -1 || colon === info.length - 1 ? info.replace(":", "") : info.slice(colon + 1);
	return secret === "" ? [] : [secret];
}
function findQuerySecrets(query) {
	let values = query.split("&").flatMap((pair) => {
		let equals = pair.indexOf("="), [name, value] = equals === -1 ? ["", pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
		return isSecret(name, value) ? [value] : [];
	});
	return query.length >= 8 && values.length > 0 ? [query, ...values] : values;
}
function isSecret(name, value) {
	return value === "" || PUBLIC_PARAMETER.test(name) ? !1 : value.length >= 8 || SECRET_PARAMETER.test(name);
}
function decodeLeniently(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
// lib/template/bundle-builder.js
function readContents(builder, location) {
	let existing = builder.contents.get(location.key);
	if (existing !== void 0) return existing;
	let contents = readWithinLimits(builder, location);
	return builder.contents.set(location.key, contents), contents;
}
async function readWithinLimits(builder, location) {
	if (builder.contents.size >= 1e4) throw new UnreadableFileError(`exceeds ${TOTAL_LIMITS}`, LIMIT_HINT);
	let contents = await readLocation(location, builder.read);
	if (builder.total.bytes += contents.bytes.byteLength, builder.total.bytes > 0x8000000) throw new UnreadableFileError(`exceeds ${TOTAL_LIMITS}`, LIMIT_HINT);
	return contents;
}
const TOTAL_LIMITS = `the limits of ${MAX_FILES} files and ${MAX_TOTAL_BYTES} bytes in all of them`, LIMIT_HINT = "Check whether a template at a URL names others without an end.";
function parseFile({ parsed }, location, text, language) {
	let identity = [
		language ?? "",
		location.key,
		location.kind === "local" ? location.path : location.url
	].join("\n"), known = parsed.get(identity);
	if (known?.text === text) return known;
	let source = createSource(location, text, language);
	return parsed.set(identity, source), source;
}
function locateWithSecrets(builder, reference, locate) {
	return registerUrlSecrets(reference, builder.onSecret), withUniqueKey(locate(), builder.urls);
}
function addIssues(builder, source, label, chain) {
	for (let { message, offset } of source.issues.slice(0, 1)) builder.issues.push({
		message: `${label} ${source.name} is not valid ${source.text.trimStart().startsWith("{") ? "JSON or YAML" : "YAML"}: ${message}`,
		location: locationAt(source, offset),
		chain
	});
	return source.issues.length > 0;
}
function addIssueAt(builder, source, node, problem) {
	builder.issues.push({
		...problem,
		location: locationOf(source, node)
	});
}
async function collectIssue(builder, name, { source, node, chain }, step) {
	try {
		return await step();
	} catch (error) {
		let location = source && locationOf(source, node);
		if (error instanceof UnreadableFileError) {
			let { message, hint, cause } = error;
			builder.issues.push({
				message: `${name} ${message}`,
				location,
				chain,
				hint,
				cause
			});
		} else if (error instanceof InvalidReference) {
			let { message, cause } = error;
			builder.issues.push({
				message: `${name} cannot be included: ${message}`,
				location,
				chain,
				cause
			});
		} else throw error;
		return;
	}
}
function formatChain(chain, last) {
	return [...chain.map(({ name }) => name), ...last === void 0 ? [] : [displayName(last)]];
}
// lib/template/parameters/heat-json.js
function toPlainValue(value) {
	return typeof value == "number" ? Number.isInteger(value) ? BigInt(value) : value : typeof value == "string" || typeof value == "boolean" || typeof value == "bigint" ? value : value instanceof WholeFloat ? value.value : isLosslessNumber(value) ? /^-?\d+$/.test(value.value) ? BigInt(value.value) : Number(value.value) : Array.isArray(value) ? value.map(toPlainValue) : typeof value != "object" || !value ? null : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toPlainValue(one)]));
}
function formatHeatJson(value) {
	return typeof value == "string" ? quoteJson(value) : typeof value == "number" ? formatFloat(value) : typeof value != "object" || !value ? String(value) : isList(value) ? `[${value.map(formatHeatJson).join(", ")}]` : `{${Object.entries(value).map(([name, one]) => `${quoteJson(name)}: ${formatHeatJson(one)}`).join(", ")}}`;
}
function isList(value) {
	return Array.isArray(value);
}
function quoteJson(text) {
	return JSON.stringify(text).replace(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function formatFloat(value) {
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
	let text = Object.is(value, -0) ? "-0" : String(value);
	return /^-?\d+$/.test(text) ? `${text}.0` : text.replace(/^(-?\d+)e/, "$1.0e");
}
// lib/template/parameters/parameters.js
const ENVIRONMENT_SCHEME = "action://", PARAMETERS_KEY = `${ENVIRONMENT_SCHEME}parameters`, PARAMETERS_INPUT = {
	kind: "local",
	path: "parameters",
	key: "parameters",
	isRooted: !1
};
function createInputSource(text = "") {
	let source = createSource(PARAMETERS_INPUT, text);
	return source.issues.length === 0 ? source : createSource(PARAMETERS_INPUT, "");
}
function readParameters(builder, location, { bytes }) {
	let text = decodeUtf8(bytes), source = parseFile(builder, location, text ?? ""), chain = formatChain([], location);
	if (text === void 0) {
		builder.issues.push({
			message: `Parameters file ${source.name} is not UTF-8 text`,
			hint: NOT_UTF8_HINT,
			chain
		});
		return;
	}
	if (addIssues(builder, source, "Parameters file", chain)) return;
	let value = toPlain(source.tree, source.tree.root);
	return value === null ? {
		source,
		values: {}
	} : isMapNode(source.tree, source.tree.root) ? {
		source,
		values: Object.fromEntries(Object.entries(value))
	} : (addIssueAt(builder, source, source.tree.root, {
		message: `Parameters file ${source.name} is not a map`,
		hint: "Write one \"name: value\" per line.",
		chain
	}), {
		source,
		values: {}
	});
}
const ENVIRONMENT_SECTIONS$1 = [
	"parameters",
	"parameter_defaults",
	"resource_registry"
];
function addEnvironmentHint(builder, { source }, declared) {
	let { tree, name } = source, sections = listEntries(tree, tree.root).filter(({ name: section, value }) => ENVIRONMENT_SECTIONS$1.includes(section) && isMapNode(tree, value) && !declared.has(section));
	for (let { key, name: section } of sections) addIssueAt(builder, source, key, {
		message: `Parameters file ${name} looks like an environment: the template has no parameter "${section}"`,
		hint: "Use the file in environment-files instead, or write its parameters as \"name: value\" at the top level.",
		chain: [name]
	});
	return sections.length > 0;
}
function mergeParameters(builder, files, inline) {
	let inputs = Object.entries(inline).map(([name, value]) => [name, toPlainValue(value)]), merged = [...files.flatMap((file) => Object.entries(file)), ...inputs];
	for (let [name, value] of merged) isFinite(value) || builder.issues.push({
		message: `Parameter "${name}" contains a number that JSON does not support (.inf or .nan)`,
		hint: "Quote it if it is a string.",
		chain: []
	});
	return Object.fromEntries(merged);
}
function isFinite(value) {
	return typeof value == "number" ? Number.isFinite(value) : typeof value != "object" || !value || Object.values(value).every(isFinite);
}
function formatParametersEnvironment(parameters) {
	return `${formatHeatJson({ parameters })}\n`;
}
function listParameterValues(declared, environments, parameters) {
	return [...[...Object.entries(parameters), ...environments.flatMap((source) => [...listValues$2(source, "parameters"), ...listValues$2(source, "parameter_defaults")])].map(([name, value]) => ({
		name,
		value,
		isDefault: !1
	})), ...declared.map(({ name, defaultValue }) => ({
		name,
		value: defaultValue,
		isDefault: !0
	}))];
}
function listValues$2({ tree }, section) {
	return listSection(tree, section).map(({ name, value }) => [name, toPlain(tree, value)]);
}
// lib/template/template-format.js
function isJson(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function ownValue(map, name) {
	return map !== void 0 && Object.hasOwn(map, name) ? map[name] : void 0;
}
function getMember(value, key) {
	let found = ownValue(value, key);
	return isJson(found) ? found : void 0;
}
const VERSION_KEYS = [
	"heat_template_version",
	"HeatTemplateFormatVersion",
	"AWSTemplateFormatVersion"
], ENVIRONMENT_SECTIONS = {
	parameters: "map",
	parameter_defaults: "map",
	resource_registry: "map",
	parameter_merge_strategies: "map",
	encrypted_param_names: "list",
	event_sinks: "list"
};
function toCfnKey(key) {
	return key.replaceAll(/(^|_)([a-z])/g, (_match, _dash, letter) => letter.toUpperCase());
}
function toKey(format, hotKey) {
	return format === "hot" ? hotKey : toCfnKey(hotKey);
}
function findPart(body, key) {
	return isJson(body) ? body[key] ?? body[toCfnKey(key)] : void 0;
}
function findPartNode(tree, node, key) {
	return valueAt(tree, node, key) ?? valueAt(tree, node, toCfnKey(key));
}
function findSection(template, key) {
	return getMember(template, key) ?? getMember(template, toCfnKey(key)) ?? {};
}
function findType(definition) {
	let type = findPart(definition, "type");
	return typeof type == "string" ? type : "";
}
// lib/template/parameters/hidden-parameters.js
function listDeclaredParameters(tree) {
	return [...listParameters(tree, (key) => key), ...listParameters(tree, toCfnKey)];
}
function listParameters(tree, toKey) {
	return listSection(tree, toKey("parameters")).map(({ name, value }) => ({
		name,
		isHidden: isHiddenParameter(toPlain(tree, value)),
		type: toStringValue(tree, valueAt(tree, value, toKey("type"))),
		defaultValue: toPlain(tree, valueAt(tree, value, toKey("default")))
	}));
}
function isHiddenParameter(definition) {
	if (!isJson(definition)) return !1;
	let { hidden, NoEcho: noEcho } = definition;
	return isTrueInPython(hidden) || noEcho === !0 || typeof noEcho == "string" && /^true$/i.test(noEcho);
}
function isTrueInPython(value) {
	return typeof value == "object" && value ? Object.keys(value).length > 0 : !!value;
}
function listSecretTexts(value, type) {
	if (value === null || typeof value == "boolean") return [];
	let texts = [typeof value == "string" ? value : formatHeatJson(value), ...listParts(value, type)].flatMap((text) => [text, ...text.split(/\r?\n/)]);
	return [...new Set(texts)].filter((text) => text.trim() !== "");
}
function listParts(value, type = "") {
	if (typeof value != "string") return listLeafTexts(value);
	switch (type.toLowerCase()) {
		case "comma_delimited_list":
		case "commadelimitedlist": return value.split(",").map((item) => item.trim());
		case "json": return listLeafTexts(parseJson(value));
		default: return [];
	}
}
function parseJson(text) {
	let { tree, isJson } = readYaml(text);
	return isJson ? toPlain(tree, tree.root) : null;
}
function listLeafTexts(value) {
	if (typeof value == "string") return [value];
	if (typeof value == "number" || typeof value == "bigint") {
		let text = formatHeatJson(value);
		return text.length < 6 ? [] : [text];
	}
	return typeof value != "object" || !value ? [] : Object.values(value).flatMap(listLeafTexts);
}
function registerHiddenValues(builder, { root, environments, parameters }) {
	let given = [...environments.flatMap(({ tree }) => ["parameters", "parameter_defaults"].flatMap((section) => listSection(tree, section).map(({ name, value }) => [name, toPlain(tree, value)]))), ...parameters.flatMap((map) => Object.entries(map))].filter(([, value]) => value !== null), texts = [...new Set([...root === void 0 ? [] : [root], ...builder.sources.values()])].flatMap((source) => listDeclaredParameters(source.tree).filter(({ isHidden }) => isHidden).flatMap(({ name, type, defaultValue }) => {
		let values = given.flatMap(([other, value]) => other === name ? [value] : []);
		return [...source === root && values.length > 0 ? [] : [defaultValue], ...values].flatMap((value) => listSecretTexts(value, type));
	}));
	new Set(texts).forEach(builder.onSecret);
}
// lib/template/errors.js
function templateError(issues) {
	let distinctIssues = removeDuplicateIssues(issues), [firstIssue] = distinctIssues, locations = distinctIssues.flatMap(({ location }) => location === void 0 ? [] : [location]), hints = [...new Set(distinctIssues.flatMap(({ hint }) => hint === void 0 ? [] : [hint]))];
	return new TemplateError(distinctIssues.length === 1 ? firstIssue?.message ?? "" : formatList(distinctIssues), {
		locations,
		chain: firstIssue?.chain ?? [],
		hint: hints.length === 0 ? void 0 : hints.join(" "),
		cause: firstIssue?.cause
	});
}
function removeDuplicateIssues(issues) {
	return [...new Map(issues.map((issue) => [toLine(issue), issue])).values()];
}
function formatList(issues) {
	let lines = issues.map((issue) => `  - ${toLine(issue)}`);
	return [`${issues.length} problems in the files:`, ...lines].join("\n");
}
function toLine({ message, location }) {
	return location === void 0 ? message : `${message} (${formatLocation(location)})`;
}
function warningAt(source, node, text) {
	return {
		severity: "warning",
		text,
		location: locationOf(source, node)
	};
}
// lib/template/references/registry.js
function readRegistry({ targets }, environments) {
	let types = [], resources = new Map();
	for (let { tree } of environments) {
		let registry = valueAt(tree, tree.root, "resource_registry") ?? null;
		types.push(...Object.entries(readMappings(tree, registry, targets)));
		for (let { name, value } of listEntries(tree, valueAt(tree, registry, "resources") ?? null)) resources.set(name, {
			...resources.get(name),
			...readMappings(tree, value, targets)
		});
	}
	return {
		...Object.fromEntries(types),
		resources: Object.fromEntries(resources)
	};
}
function readMappings(tree, map, targets) {
	return Object.fromEntries(listEntries(tree, map).flatMap(({ name, value }) => {
		let target = (value ? targets.get(value) : void 0) ?? toStringValue(tree, value);
		return target === void 0 || isMapNode(tree, value) ? [] : [[name, target]];
	}));
}
function createTypeMapping(registry, without = new Set()) {
	let resources = isJson(registry.resources) ? registry.resources : {}, byResource = Object.entries(resources), byPattern = Object.entries(registry).filter(([pattern]) => pattern.endsWith("*")), forResource = (name) => byResource.flatMap(([pattern, entries]) => isJson(entries) && (pattern === name || pattern.includes("*") && (0, import_picomatch.default)(pattern)(name)) ? [entries] : []), find = (type, name) => {
		if (without.has(type)) return;
		let own = forResource(name).map((entries) => ownValue(entries, type)), patterns = byPattern.filter(([pattern]) => type.startsWith(pattern.slice(0, -1)));
		return [
			...own,
			ownValue(registry, type),
			...patterns.map(([pattern, target]) => replaceType(type, pattern, target))
		].find((target) => typeof target == "string");
	};
	return {
		targetOf: (type, name) => followMappings(type, (target) => find(target, name)),
		inside: (name, mapped) => createTypeMapping({
			...registry,
			resources: Object.fromEntries(forResource(name).flatMap((entries) => Object.entries(entries)))
		}, new Set([...without, mapped]))
	};
}
function followMappings(type, find) {
	let target = type;
	for (let renames = 0; renames < 10; renames += 1) {
		let next = find(target);
		if (next === void 0 || next === target) break;
		target = next;
	}
	return target;
}
function replaceType(type, pattern, target) {
	return typeof target == "string" && target.endsWith("*") ? target.slice(0, -1) + type.slice(pattern.length - 1) : target;
}
// lib/template/references/references.js
function isTemplateName(name) {
	return name.endsWith(".yaml") || name.endsWith(".template");
}
function findTemplateReferences(tree) {
	let visited = new Set(), references = new Map(), walk = (node, path) => {
		let target = tree.resolve(node);
		if (!(target === null || visited.has(target))) {
			visited.add(target);
			for (let { name, value } of listEntries(tree, target)) {
				let written = toStringValue(tree, value);
				if (value !== null && written !== void 0 && isReference(name, written, path)) {
					let reference = {
						node: value,
						written,
						means: toReferenceKind(name, path)
					};
					references.set(value, name === "Type" ? {
						...reference,
						tolerates: "missing-file"
					} : reference);
				}
				walk(value, [...path, name]);
			}
			for (let item of listItems(tree, target)) walk(item, [...path, ""]);
		}
	};
	return walk(tree.root, []), [...references.values()];
}
function isReference(name, written, path) {
	return name === "get_file" || (name === "type" || name === "Type" && isResource(path)) && isTemplateName(written);
}
function isResource(path) {
	return path.length === 2 && ["resources", toCfnKey("resources")].includes(path[0] ?? "");
}
function toReferenceKind(name, path) {
	return name === "get_file" ? "file" : isResource(path) ? "resource" : "template";
}
function findRegistryReferences(tree, registry) {
	let direct = listRegistryReferences(tree, registry ?? null, void 0), resources = valueAt(tree, registry ?? null, "resources") ?? null, nested = listEntries(tree, resources).flatMap(({ value }) => isMapNode(tree, value) ? listRegistryReferences(tree, value, findBaseUrl(tree, registry ?? null)) : []);
	return [...direct, ...nested];
}
const RESERVED_REGISTRY_KEYS = new Set([
	"base_url",
	"hooks",
	"restricted_actions"
]);
function listRegistryReferences(tree, map, outerBase) {
	let base = findBaseUrl(tree, map) ?? outerBase;
	return listEntries(tree, map).flatMap(({ name, value }) => {
		let written = toStringValue(tree, value);
		return value === null || written === void 0 || RESERVED_REGISTRY_KEYS.has(name) || written.includes("::") ? [] : [{
			node: value,
			written,
			means: isTemplateName(written) ? "resource" : "file",
			baseUrl: base,
			tolerates: "invalid-file"
		}];
	});
}
function findBaseUrl(tree, map) {
	return toStringValue(tree, valueAt(tree, map, "base_url"));
}
// lib/template/references/rewrite.js
function rewriteText(source, replacements) {
	let edits = [...replacements.flatMap((one) => toEdit$1(source, one)), ...expandAliases$1(source, replacements)];
	edits.sort((one, other) => one.start - other.start);
	let text = "", position = 0;
	for (let { start, end, text: replacement } of edits) text += source.text.slice(position, start) + replacement, position = end;
	return text + source.text.slice(position);
}
function expandAliases$1(source, replacements) {
	let changed = new Set(replacements.map(({ node }) => node));
	return [...source.tree.aliases].flatMap(([alias, target]) => changed.has(target) && !changed.has(alias) && isScalar(target) ? toEdit$1(source, {
		node: alias,
		value: String(target.value)
	}) : []);
}
function toEdit$1(source, { node, value }) {
	if (!node.range) return [];
	let [start, end] = node.range;
	return [{
		start,
		end,
		text: quoteText(value, source.isJson ? "QUOTE_DOUBLE" : toStyle(node))
	}];
}
function toStyle(node) {
	return isScalar(node) ? node.type ?? "PLAIN" : "PLAIN";
}
function quoteText(value, style) {
	return style === Scalar.QUOTE_DOUBLE || !/^[ -~\u00a1-\ud7ff\ue000-\ufdff]*$/.test(value) ? quoteJson(value) : style === Scalar.QUOTE_SINGLE || !isPlainText(value) ? `'${value.replaceAll("'", "''")}'` : value;
}
function isPlainText(value) {
	if (!/^[\w./][\w./-]*$/.test(value)) return !1;
	let parsed = readYaml(value, "yaml").tree.root;
	return isScalar(parsed) && parsed.value === value;
}
// lib/template/references/include.js
const VERSION_KEY = new RegExp(VERSION_KEYS.join("|"));
function isTemplate(source) {
	return source.issues.length === 0 && listEntries(source.tree, source.tree.root).some(({ name }) => VERSION_KEYS.includes(name));
}
async function includeTemplate(builder, source, chain) {
	return builder.sources.set(source.location.key, source), await includeAll(builder, {
		source,
		base: toBase(source.location),
		chain
	}, findTemplateReferences(source.tree));
}
async function includeAll(builder, context, references) {
	let replacements = new Map();
	references.slice(0, MAX_PREFETCHES).forEach((reference) => {
		prefetch(builder, context, reference);
	});
	for (let [location, reference] of references.entries()) {
		let later = references[location + MAX_PREFETCHES];
		later !== void 0 && prefetch(builder, context, later);
		let key = await include(builder, context, reference);
		key !== void 0 && (addAmbiguousAnchorIssue(builder, context, reference, key), builder.targets.set(reference.node, key), key !== reference.written && replacements.set(reference.node, {
			node: reference.node,
			value: key
		}));
	}
	return rewriteText(context.source, [...replacements.values()]);
}
const MAX_PREFETCHES = 8;
function prefetch(builder, context, reference) {
	if (!isCertainlyLocal(context, reference)) try {
		let location = locate(builder, context, reference);
		location.kind === "remote" && readContents(builder, location).catch(() => void 0);
	} catch (error) {
		if (!(error instanceof InvalidReference)) throw error;
	}
}
function isCertainlyLocal({ base }, { baseUrl, written }) {
	return base.kind === "local" && baseUrl === void 0 && !written.includes(":");
}
function addAmbiguousAnchorIssue(builder, context, { node }, key) {
	let other = builder.targets.get(node);
	other !== void 0 && other !== key && addIssueAt(builder, context.source, node, {
		message: `One anchored reference resolves to both ${other} and ${key}; write it separately for each`,
		chain: formatChain(context.chain)
	});
}
async function include(builder, context, reference) {
	let { source, chain } = context, issueContext = {
		node: reference.node,
		source,
		chain: formatChain(chain)
	}, location = await collectIssue(builder, `"${displayReference(reference.written)}"`, issueContext, () => locate(builder, context, reference));
	if (location === void 0) return;
	let name = `File ${displayName(location)}`;
	if (mayBeMissing(reference, location)) {
		builder.diagnostics.push(warnMissingType(source, reference));
		return;
	}
	let contents = await collectIssue(builder, name, {
		...issueContext,
		chain: formatChain(chain, location)
	}, () => readContents(builder, location));
	if (contents === void 0) return;
	let problem = findNestingProblem(chain, location, contents);
	if (problem !== void 0) addIssueAt(builder, source, reference.node, problem);
	else return builder.files.has(location.key) || await addFile(builder, context, reference, location, contents), location.key;
}
function findNestingProblem(chain, location, contents) {
	let cycleStart = chain.findIndex(({ identity }) => identity === contents.identity);
	if (cycleStart >= 0) return {
		message: `Templates include each other in a cycle: ${formatChain(chain.slice(cycleStart), location).join(" → ")}`,
		chain: formatChain(chain),
		hint: "Heat would create stacks endlessly: remove one of these references."
	};
	if (!(chain.length <= 100)) return {
		message: "Templates are nested in more than 100 levels",
		chain: formatChain(chain).slice(0, 5),
		hint: "Heat refuses more than 5 levels unless the operator allows more (max_nested_stack_depth)."
	};
}
function mayBeMissing({ tolerates }, location) {
	return tolerates === "missing-file" && location.kind === "local" && !existsSync(location.path);
}
function warnMissingType(source, { node, written }) {
	return warningAt(source, node, `Type ${written} points to a file that does not exist. Heat rejects it unless a resource_registry defines it.`);
}
function locate(builder, { base }, reference) {
	let { workspace } = builder, { baseUrl, written } = reference;
	return baseUrl !== void 0 && registerUrlSecrets(baseUrl, builder.onSecret), locateWithSecrets(builder, written, () => {
		let origin = baseUrl === void 0 ? base : locateBase(baseUrl, base, workspace);
		return locateReference(written, origin, workspace);
	});
}
async function addFile(builder, context, reference, location, { bytes, identity }) {
	let text = decodeUtf8(bytes);
	if (text === void 0) {
		builder.files.set(location.key, encodeBase64Lines(bytes));
		return;
	}
	if (builder.files.set(location.key, text), reference.means !== "resource" && !VERSION_KEY.test(text)) return;
	let source = parseFile(builder, location, text), chain = [...context.chain, {
		name: source.name,
		identity
	}];
	isTemplate(source) ? builder.files.set(location.key, await includeTemplate(builder, source, chain)) : reference.tolerates === "invalid-file" ? builder.diagnostics.push(warnInvalidTemplate(context, reference, source)) : reference.means === "resource" && addNoTemplateIssue(builder, source, chain);
}
function warnInvalidTemplate(context, reference, source) {
	let [issue] = source.issues, reason = issue === void 0 ? "is not a template" : `is not valid YAML: ${issue.message}`, text = `File ${source.name} ${reason}. It is sent unchanged, and Heat rejects it if a resource has its type.`;
	return issue === void 0 ? warningAt(context.source, reference.node, text) : {
		severity: "warning",
		text,
		location: locationAt(source, issue.offset)
	};
}
function addNoTemplateIssue(builder, source, chain) {
	if (addIssues(builder, source, "Template", formatChain(chain))) return;
	let { root } = source.tree, problem = isMapNode(source.tree, root) ? "has no version" : "is not a map at its top level";
	addIssueAt(builder, source, root, {
		message: `Template ${source.name} ${source.text.trim() === "" ? "is empty" : problem}`,
		hint: looksLikeEnvironment(source) ? "It looks like an environment: pass it with environment-files instead." : "Start it with a line such as \"heat_template_version: 2021-04-16\".",
		chain: formatChain(chain)
	});
}
function looksLikeEnvironment({ tree }) {
	let keys = listEntries(tree, tree.root).map(({ name }) => name);
	return keys.length > 0 && keys.every((key) => Object.hasOwn(ENVIRONMENT_SECTIONS, key));
}
function encodeBase64Lines(bytes) {
	return Buffer.from(bytes).toString("base64").replace(/.{1,76}/g, "$&\n");
}
// lib/template/parameters/merge-strategies.js
function resolveMergeStrategies(environments, isDeclared) {
	let settings = new Map(), conflicts = [];
	for (let source of environments) for (let parameter of listParametersWithValue(source)) {
		if (!isDeclared(parameter)) continue;
		let first = settings.get(parameter), setting = findStrategy(source, parameter, first);
		first === void 0 ? settings.set(parameter, setting) : first.strategy !== setting.strategy && conflicts.push({
			parameter,
			first,
			second: setting
		});
	}
	return {
		settings,
		conflicts
	};
}
function listParametersWithValue({ tree }) {
	let sections = ["parameters", "parameter_defaults"].flatMap((section) => listSection(tree, section));
	return new Set(sections.flatMap(({ name, value }) => toPlain(tree, value) === null ? [] : [name]));
}
function findStrategy(source, parameter, first) {
	let { tree } = source, entries = listSection(tree, "parameter_merge_strategies"), parameterEntry = entries.find(({ name }) => name === parameter), defaultEntry = entries.find(({ name }) => name === "default"), defaultSetting = {
		strategy: toStrategy(toStringValue(tree, defaultEntry?.value)) ?? "overwrite",
		source,
		node: defaultEntry?.key
	};
	if (parameterEntry === void 0) return first ?? defaultSetting;
	let strategy = toStrategy(toStringValue(tree, parameterEntry.value));
	return strategy === void 0 ? {
		...defaultSetting,
		node: parameterEntry.key
	} : {
		strategy,
		source,
		node: parameterEntry.key
	};
}
function toStrategy(text) {
	return text === "overwrite" || text === "merge" || text === "deep_merge" ? text : void 0;
}
// lib/template/parameters/replace-values.js
function replaceValues(text, tree, values, replacement) {
	let edits = values.map((node) => toEdit(text, node, replacement));
	return applyEdits(text, [...removeNestedEdits(edits), ...expandAliases(tree, edits)]);
}
function hasContent(text, content) {
	let { tree, issues } = readYaml(text, "yaml");
	return issues.length === 0 && isDeepStrictEqual(toPlain(tree, tree.root), content);
}
const PROPERTIES = /(?<=[\s:,{[])(?:[&!][^\s,[\]{}]*\s+)+$/;
function toEdit(text, node, replacement) {
	let from = toRange(node)[0], end = findEnd(text, node), start = from - (PROPERTIES.exec(text.slice(Math.max(0, from - 500), from))?.[0].length ?? 0), lineBreak = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? "";
	return {
		start,
		end,
		text: `${isSeq(node) && text[from] !== "[" ? " " : ""}${replacement}${lineBreak}`
	};
}
function findEnd(text, node) {
	let [start, end] = toRange(node);
	if (!isCollection(node)) return end;
	let item = node.items.at(-1), last = isPair(item) ? item.value ?? item.key : item, closing = CLOSING_BRACKETS[text[start] ?? ""];
	return closing === void 0 ? isNode(last) ? findEnd(text, last) : end : text.indexOf(closing, isNode(last) ? findEnd(text, last) : start + 1) + 1;
}
const CLOSING_BRACKETS = {
	"{": "}",
	"[": "]"
};
function toRange(node) {
	let [start = 0, end = 0] = node.range ?? [];
	return [start, end];
}
function contains({ start, end }, offset) {
	return start <= offset && offset < end;
}
function removeNestedEdits(edits) {
	return edits.filter((edit) => !edits.some((other) => other !== edit && contains(other, edit.start)));
}
function expandAliases(tree, edits) {
	let isReplaced = (node) => edits.some((edit) => contains(edit, toRange(node)[0]));
	return [...tree.aliases].flatMap(([alias, target]) => {
		if (!isReplaced(target) || isReplaced(alias)) return [];
		let [start, end] = toRange(alias);
		return [{
			start,
			end,
			text: formatHeatJson(toPlain(tree, target))
		}];
	});
}
function applyEdits(text, edits) {
	return [...edits].sort((one, other) => other.start - one.start).reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}
// lib/template/parameters/redact-environment.js
function redactEnvironment(text, names) {
	let { tree } = readYaml(text, "yaml"), redacted = replaceValues(text, tree, listValues$1(tree, names), "null");
	return hasContent(redacted, expectedValues(tree, names)) ? redacted : void 0;
}
function expectedValues(tree, names) {
	return Object.fromEntries(listEntries(tree, tree.root).map(({ name, value }) => [name, isValueSection(name) ? Object.fromEntries(listEntries(tree, value).map((entry) => [entry.name, names[name].has(entry.name) ? null : toPlain(tree, entry.value)])) : toPlain(tree, value)]));
}
function isValueSection(name) {
	return name === "parameters" || name === "parameter_defaults";
}
function listValues$1(tree, names) {
	let values = listPairs(tree, tree.root).flatMap(({ name, value: section }) => isValueSection(name) ? listPairs(tree, section).flatMap(({ name: parameter, value }) => names[name].has(parameter) && toPlain(tree, value) !== null && value !== null ? [value] : []) : []);
	return [...new Set(values)];
}
// lib/template/parameters/withhold-values.js
function withholdValues(builder, inputs) {
	let names = findNamesToWithhold(builder, inputs), files = new Map(builder.files), keys = inputs.environments.map((environment) => {
		let { source, key } = environment;
		if (addVisibleDefaultWarnings(builder, source, inputs), !hasAnyValue(source, names)) return key;
		let redacted = redactEnvironment(files.get(key) ?? "", names);
		redacted === void 0 && addInseparableIssue$1(builder, source, names);
		let target = chooseEnvironmentKey(builder, key);
		return files.set(target, redacted ?? ""), target;
	});
	return addMergedIssue(builder, inputs, names), {
		files: Object.fromEntries(files),
		environmentFiles: keys,
		values: collectWithheldValues(inputs, names)
	};
}
function chooseEnvironmentKey({ targets }, key) {
	return [...targets.values()].includes(key) ? `${ENVIRONMENT_SCHEME}${key}` : key;
}
function findNamesToWithhold(builder, { root, parameters }) {
	if (root === void 0) return {
		parameters: new Set(Object.keys(parameters)),
		parameter_defaults: new Set()
	};
	let hidden = root.declared.filter(({ isHidden }) => isHidden).map(({ name }) => name), nested = new Set(listNestedParameters(builder, root.source).map(({ name }) => name));
	return {
		parameters: new Set(hidden),
		parameter_defaults: new Set(hidden.filter((name) => !nested.has(name)))
	};
}
function listNestedParameters({ sources }, root) {
	return [...sources.values()].filter((source) => source !== root && isTemplate(source)).flatMap(({ tree }) => listDeclaredParameters(tree));
}
function listValues({ tree }, section) {
	return listSection(tree, section).map(({ name, value }) => ({
		name,
		value: toPlain(tree, value)
	})).filter(({ value }) => value !== null);
}
const SECTIONS = ["parameters", "parameter_defaults"];
function hasAnyValue(source, names) {
	return SECTIONS.some((section) => listValues(source, section).some(({ name }) => names[section].has(name)));
}
function collectWithheldValues({ environments }, names) {
	let listWithheld = (section) => environments.flatMap(({ source }) => listValues(source, section).flatMap(({ name, value }) => names[section].has(name) ? [[name, value]] : []));
	return Object.fromEntries([...listWithheld("parameter_defaults"), ...listWithheld("parameters")]);
}
function addVisibleDefaultWarnings(builder, source, { root }) {
	let { tree } = source, nested = listNestedParameters(builder, root?.source), declared = [...nested, ...root?.declared ?? []], hidden = new Set(declared.flatMap(({ name, isHidden }) => isHidden ? [name] : []));
	for (let { key, name, value } of listEntries(tree, valueAt(tree, tree.root, "parameter_defaults") ?? null)) {
		if (!(nested.some((one) => one.name === name) && toPlain(tree, value) !== null) || !hidden.has(name)) continue;
		let text = `Heat shows the value of hidden parameter "${name}" in parameter_defaults of ${source.name} to everyone who can read the stack's files. Set it as a parameter of the main template, and pass it to the nested template.`;
		builder.diagnostics.push(warningAt(source, key, text));
	}
}
function addInseparableIssue$1(builder, source, names) {
	let found = SECTIONS.flatMap((section) => listValues(source, section).flatMap(({ name }) => names[section].has(name) ? [`"${name}"`] : []));
	addIssueAt(builder, source, source.tree.root, {
		message: `Hidden parameters of environment ${source.name} would be visible in the stack's files, and cannot be removed: anchors or merge keys share ${[...new Set(found)].join(", ")} with other values`,
		hint: "Write these values without anchors, or set them as parameters instead of in the file.",
		chain: [source.name]
	});
}
function addMergedIssue(builder, inputs, names) {
	let sources = inputs.environments.map(({ source }) => source), { settings } = resolveMergeStrategies(sources, (name) => names.parameters.has(name));
	for (let [name, { strategy, source, node }] of settings) {
		let inputCount = ownValue(inputs.parameters, name) === void 0 ? 0 : 1, values = sources.flatMap((one) => listValues(one, "parameters")).filter((one) => one.name === name);
		strategy === "overwrite" || values.length + inputCount < 2 || addIssueAt(builder, source, node, {
			message: `Hidden parameter "${name}" has merge strategy "${strategy}" and several values, which would be visible in the stack's files`,
			hint: "Set only one value, or use merge strategy \"overwrite\".",
			chain: [source.name]
		});
	}
}
// lib/template/references/environment.js
async function includeEnvironment(builder, location, { bytes }) {
	let text = decodeUtf8(bytes), source = parseFile(builder, location, text ?? "", "yaml"), chain = [{ name: source.name }];
	if (text === void 0) {
		builder.issues.push({
			message: `Environment ${source.name} is not UTF-8 text`,
			hint: NOT_UTF8_HINT,
			chain: formatChain(chain)
		});
		return;
	}
	if (addIssues(builder, source, "Environment", formatChain(chain))) return;
	let registry = listSections(builder, source, chain).find(({ name }) => name === "resource_registry")?.value, rewritten = await includeAll(builder, {
		source,
		base: toBase(location),
		chain
	}, findRegistryReferences(source.tree, registry)), key = chooseKey(builder, location.key, rewritten);
	return builder.sources.set(key, source), builder.files.set(key, rewritten), {
		source,
		key
	};
}
function chooseKey({ files }, key, text) {
	let existing = files.get(key);
	return existing === void 0 || existing === text ? key : `${ENVIRONMENT_SCHEME}${key}`;
}
function listSections(builder, source, chain) {
	let { tree } = source, addIssue = (node, message, hint) => {
		addIssueAt(builder, source, node, {
			message,
			hint,
			chain: formatChain(chain),
			subject: "environment-section"
		});
	};
	!isNull(source, tree.root) && !isMapNode(tree, tree.root) && addIssue(tree.root, `Environment ${source.name} is not a map`);
	let sections = listEntries(tree, tree.root);
	for (let { key, name, value } of sections) {
		let kind = Object.entries(ENVIRONMENT_SECTIONS).find(([section]) => section === name)?.[1];
		if (kind === void 0) {
			let known = Object.keys(ENVIRONMENT_SECTIONS).join(", ");
			addIssue(key, `Environment ${source.name} has an unknown section "${name}"`, `Allowed sections: ${known}.`);
		} else isNull(source, value) ? addIssue(key, `Environment ${source.name} has an empty section "${name}"`, `Heat rejects empty sections: remove it, or write "${name}: ${kind === "map" ? "{}" : "[]"}".`) : kind === "map" && !isMapNode(tree, value) && addIssue(value, `Section "${name}" of environment ${source.name} is not a map`);
	}
	return sections;
}
function isNull({ tree }, node) {
	let target = tree.resolve(node);
	return target === null || "value" in target && target.value === null;
}
// lib/template/parameters/unknown-parameters.js
function omitUnknownParameters(builder, { environments, parametersFiles }, declared) {
	return {
		environments: environments.map((environment) => omitFromEnvironment(builder, environment, declared)),
		parametersFiles: parametersFiles.map(({ source, values }) => (addOmissionNotice(builder, source, listUnknown(source.tree, source.tree.root, declared)), {
			source,
			values: pickNames(values, declared)
		}))
	};
}
function omitFromEnvironment(builder, environment, declared) {
	let { source, key } = environment, unknown = listUnknown(source.tree, valueAt(source.tree, source.tree.root, "parameters"), declared);
	if (unknown.length === 0) return environment;
	let text = withoutUnknownParameters(builder.files.get(key) ?? "", declared);
	if (text === void 0) return addInseparableIssue(builder, source, unknown), environment;
	addOmissionNotice(builder, source, unknown);
	let target = chooseEnvironmentKey(builder, key);
	return builder.files.set(target, text), {
		...environment,
		key: target
	};
}
function withoutUnknownParameters(text, declared) {
	let { tree } = readYaml(text, "yaml"), content = toPlain(tree, tree.root), section = toPlain(tree, valueAt(tree, tree.root, "parameters") ?? null);
	if (!isPlainMap(content) || !isPlainMap(section)) return;
	let parameters = pickNames(section, declared), replaced = replaceValues(text, tree, listPairs(tree, tree.root).flatMap(({ name, value }) => name === "parameters" && value !== null ? [value] : []), formatHeatJson(parameters));
	return hasContent(replaced, {
		...content,
		parameters
	}) ? replaced : void 0;
}
function isPlainMap(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function pickNames(values, names) {
	return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}
function listUnknown(tree, map, declared) {
	return listEntries(tree, map ?? null).filter(({ name }) => !declared.has(name));
}
function addOmissionNotice(builder, source, unknown) {
	if (unknown.length === 0) return;
	let text = `Left out of ${source.name}, because the template does not declare them: ${formatNames(unknown)}`;
	builder.diagnostics.push({
		severity: "notice",
		text,
		location: locationOf(source, unknown[0]?.key)
	});
}
function addInseparableIssue(builder, source, unknown) {
	addIssueAt(builder, source, unknown[0]?.key, {
		message: `ignore-unknown-parameters cannot leave out parameters of environment ${source.name}: anchors or merge keys share ${formatNames(unknown)} with other values`,
		hint: "Write the section \"parameters\" without anchors, or remove these names from it.",
		chain: [source.name]
	});
}
function formatNames(unknown) {
	return unknown.map(({ name }) => `"${name}"`).join(", ");
}
// lib/template/read-files.js
async function readFiles(builder, options) {
	let root = await readRoot(builder, options), environments = await readEach(builder, "Environment", options.environmentFiles, (location, contents) => includeEnvironment(builder, location, contents)), files = await readEach(builder, "Parameters file", options.parametersFiles, (location, contents) => readParameters(builder, location, contents)), given = {
		environments: environments.filter((one) => one !== void 0),
		parametersFiles: files.filter((one) => one !== void 0)
	}, declared = root === void 0 ? [] : listDeclaredParameters(root.source.tree), names = new Set(declared.map(({ name }) => name)), sent = root === void 0 || options.ignoreUnknownParameters !== !0 ? given : omitUnknownParameters(builder, given, names), parameters = mergeParameters(builder, sent.parametersFiles.map(({ values }) => values), options.parameters);
	return registerHiddenValues(builder, {
		root: root?.source,
		environments: given.environments.map(({ source }) => source),
		parameters: [...given.parametersFiles.map(({ values }) => values), parameters]
	}), {
		root,
		included: sent.environments,
		parametersFiles: sent.parametersFiles,
		parameters,
		declared
	};
}
function createBuilder(options) {
	let workspace = toWorkspace(options.workspace);
	return {
		read: {
			...options,
			workspace
		},
		workspace,
		onSecret: options.onSecret,
		files: new Map(),
		sources: new Map(),
		parsed: options.parsed ?? new Map(),
		targets: new Map(),
		contents: new Map(),
		total: { bytes: 0 },
		urls: new Map(),
		issues: [],
		diagnostics: []
	};
}
async function readRoot(builder, { template }) {
	if (template === void 0) return;
	let [root] = await readEach(builder, "Template", [template], async (location, { bytes, identity }) => {
		let text = decodeUtf8(bytes), source = parseFile(builder, location, text ?? ""), chain = [{
			name: source.name,
			identity
		}];
		if (text === void 0) builder.issues.push({
			message: `Template ${source.name} is not UTF-8 text`,
			hint: NOT_UTF8_HINT,
			chain: [source.name]
		});
		else if (isTemplate(source)) return {
			source,
			text: await includeTemplate(builder, source, chain)
		};
		else addNoTemplateIssue(builder, source, chain);
	});
	return root;
}
async function readEach(builder, label, inputs, process) {
	let values = [];
	for (let input of inputs) {
		let displayed = displayReference(input), location = await collectIssue(builder, `${label} "${displayed}"`, { chain: [displayed] }, () => locateWithSecrets(builder, input, () => locateInput(input, builder.workspace)));
		if (location === void 0) continue;
		let name = displayName(location), contents = await collectIssue(builder, `${label} ${name}`, { chain: [name] }, () => readContents(builder, location));
		contents !== void 0 && values.push(await process(location, contents));
	}
	return values;
}
export { durationText as $, toPlainValue as A, mapDriftTexts as B, ENVIRONMENT_SCHEME as C, formatParametersEnvironment as D, createInputSource as E, publicOutputs as F, lineUrl as G, mapPlanTexts as H, unmaskedOutputs as I, planHasChanges as J, allPlanCounts as K, colorize as L, createSource as M, locationAt as N, listParameterValues as O, locationOf as P, clockText as Q, logItem as R, toKey as S, addEnvironmentHint as T, mapRetainedTexts as U, mapFailureTexts as V, commentMarker as W, worstCounts as X, planLine as Y, PROJECT_URL as Z, findType as _, isTemplate as a, escapeMarkdown as at, ownValue as b, removeDuplicateIssues as c, listDeclaredParameters as d, fitToBudget as et, listSecretTexts as f, findSection as g, findPartNode as h, resolveMergeStrategies as i, escapeCharacters as it, addIssueAt as j, formatHeatJson as k, templateError as l, findPart as m, readFiles as n, codeBlock as nt, createTypeMapping as o, inlineCode as ot, VERSION_KEYS as p, countsLine as q, withholdValues as r, details as rt, readRegistry as s, joinNames as st, createBuilder as t, truncateTable as tt, isHiddenParameter as u, getMember as v, PARAMETERS_KEY as w, toCfnKey as x, isJson as y, textTable as z };
