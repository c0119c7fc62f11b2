import { Ln as oneLine, M as clipScriptOutput, P as failureLine, U as clip, V as sanitizeLogLine, Wn as RequestError, Yn as formatLocation, at as redactUrl, j as jsonText, rt as decodeLeniently, z as matchesName } from "./action.js";
import { B as toPlainValue, I as createInputSource, J as groupItems, K as unmaskedOutputs, _ as readRegistry, ct as mapFailureTexts, dt as mapSides, f as removeDuplicateIssues, gn as countText, i as readFiles, it as planHasChanges, lt as mapPlanTexts, ot as worstCounts, q as colorize, r as createBuilder, st as mapDriftTexts, u as createTypeMapping, ut as mapRetainedTexts } from "./shared-lvi8I2BZ.js";
import { i as toPublicAddress } from "./header-Cdss6t79.js";
// lib/http/download.js
const REDIRECT_STATUSES = new Set([
	301,
	302,
	303,
	307,
	308
]);
function createDownloader(http, signal) {
	return async (address) => {
		let first = toHop(new URL(address)), visited = new Set();
		for (let hop = first;;) {
			visited.add(hop.url.href);
			let response = await send(http, hop, first, signal);
			if (response.status === 200) return response.bytes;
			if (hop = followRedirect(response, hop, first), visited.has(hop.url.href)) throw redirectError(response, hop.url, "which is a redirect loop");
			if (visited.size > 5) throw redirectError(response, hop.url, "which exceeds the limit of 5 redirects");
		}
	};
}
function cacheDownloads(download) {
	let downloads = new Map();
	return (url) => {
		let existing = downloads.get(url);
		if (existing !== void 0) return existing;
		let started = download(url);
		return downloads.set(url, started), started;
	};
}
async function send(http, { url, authorization }, first, signal) {
	try {
		return await http.send({
			method: "GET",
			url: url.href,
			headers: {
				accept: "*/*",
				...authorization === void 0 ? {} : { authorization }
			},
			expects: "bytes",
			limitBytes: 16777216,
			signal
		});
	} catch (error) {
		throw !(error instanceof RequestError) || url === first.url ? error : error.with({ detail: `${error.detail ?? ""}, to which ${redactUrl(first.url.href)} redirects` });
	}
}
function followRedirect(response, { url, authorization }, first) {
	let { location } = response.headers;
	if (!REDIRECT_STATUSES.has(response.status)) throw downloadError(response, `instead of 200${url === first.url ? "" : `, to which ${redactUrl(first.url.href)} redirects`}`, "Use the URL of the file itself.");
	if (location === void 0 || location === "") throw downloadError(response, "without a Location", "Use the URL to which it should redirect.");
	if (!URL.canParse(location, url.href)) throw downloadError(response, "with a Location that is not a URL", "Use the URL to which it should redirect.");
	let next = toHop(new URL(location, url.href));
	if (next.url.protocol !== "https:" && next.url.protocol !== "http:") throw redirectError(response, next.url, "but only http and https URLs are followed");
	if (url.protocol === "https:" && next.url.protocol === "http:") throw redirectError(response, next.url, "but a redirect from https to http is not followed");
	return next.authorization === void 0 && next.url.origin === url.origin ? {
		...next,
		authorization
	} : next;
}
function toHop(address) {
	let url = new URL(address), { username, password } = url;
	if (url.username = "", url.password = "", url.hash = "", username === "" && password === "") return {
		url,
		authorization: void 0
	};
	let credentials = `${decodeLeniently(username)}:${decodeLeniently(password)}`;
	return {
		url,
		authorization: `Basic ${Buffer.from(credentials).toString("base64")}`
	};
}
function redirectError(response, target, reason) {
	return downloadError(response, `with Location ${redactUrl(target.href)}, ${reason}`, "Use the URL of the file itself, if you trust that server.");
}
function downloadError({ method, url, status, requestId }, detail, hint) {
	return new RequestError({
		method,
		url,
		status,
		requestId,
		delivery: "yes",
		detail: ` ${detail}`,
		hint
	});
}
// lib/report/secrets/redact-result.js
function redactResult(result, redact) {
	let { table, failure, plan, drift, retained } = result;
	return {
		...result,
		...drift === void 0 ? {} : { drift: redactDrift(drift, redact) },
		...table === void 0 ? {} : { table: {
			...table,
			rows: table.rows.map((row) => row.map(redact))
		} },
		...retained === void 0 ? {} : { retained: mapRetainedTexts(retained, redact) },
		...failure === void 0 ? {} : { failure: mapFailureTexts(failure, redact) },
		...plan === void 0 ? {} : { plan: redactPlan(plan, redact) }
	};
}
function maskResultPlan(result, rules) {
	return result.plan === void 0 ? result : {
		...result,
		plan: maskPlan(result.plan, rules)
	};
}
function maskPlan(plan, { maskedOutputs }) {
	let outputs = plan.outputs.map((entry) => matchesName(maskedOutputs, entry.name) ? mapSides(entry, () => "(masked)") : entry);
	return {
		...plan,
		outputs
	};
}
function redactDrift(drift, redact) {
	return mapDriftTexts(drift, {
		text: redact,
		name: redact
	});
}
function redactPlan(plan, redact) {
	let files = plan.files.map((file) => ({
		...file,
		file: toPublicAddress(file.file)
	}));
	return mapPlanTexts({
		...plan,
		files
	}, {
		text: redact,
		name: redact
	});
}
function toTrustedText(text) {
	return {
		text,
		hadSecret: !1
	};
}
function redactText(text, { redact }) {
	let redacted = redact(text);
	return {
		text: redacted,
		hadSecret: redacted !== text
	};
}
function redactJson(value, { redactJson }) {
	let text = jsonText(redactJson(value));
	return {
		text,
		hadSecret: text !== jsonText(value)
	};
}
function driftOutputs(drift, { redact }) {
	let text = jsonText(toOutput(redactDrift(drift, redact))), { changed, gone } = drift.counts;
	return [["has-drift", toTrustedText(String(changed + gone > 0))], ["drift", {
		text,
		hadSecret: text !== jsonText(toOutput(drift))
	}]];
}
function toOutput({ stack, counts, resources }) {
	let toSide = (text) => text === void 0 ? null : clip(text, 500);
	return {
		stack,
		counts,
		resources: resources.filter(({ status }) => status !== "unchanged").map((resource) => ({
			...resource,
			properties: resource.properties.map((property) => ({
				...property,
				before: toSide(property.before),
				after: toSide(property.after)
			}))
		}))
	};
}
function outputPlan(plan) {
	let cutValue = (value) => mapSides(value, (text) => clip(text, 500));
	return {
		...plan,
		changes: plan.changes.map((change) => ({
			...change,
			values: change.values.map(cutValue)
		})),
		parameters: plan.parameters.map(cutValue),
		outputs: plan.outputs.map(cutValue),
		files: plan.files.map((file) => ({
			...file,
			diff: clip(file.diff, 8e3)
		}))
	};
}
// lib/report/outputs/step-outputs.js
const STEP_OUTPUT_NAMES = new Set("stack-id.stack-name.stack-status.stack-status-reason.result.changed.stacks.outputs.plan.plan-hash.has-changes.to-add.to-update.to-replace.to-delete.valid.error.findings.failure-reason.failure-code.failed-resources.has-drift.drift.data.pruned.hooks.dashboard-link.issue-number.comment-id.deployment-id.outputs-file.plan-file".split("."));
function stepOutputs(result, outputs, secrets, dashboard) {
	let { stack, failure, pruned } = result, unmasked = Object.fromEntries(unmaskedOutputs(outputs).map(({ name, value }) => [name, value])), text = (value) => value === void 0 ? void 0 : redactText(value, secrets), json = (value) => value === void 0 ? void 0 : redactJson(value, secrets);
	return collectOutputs([
		["stack-id", stack && toTrustedText(stack.id)],
		["stack-name", stack && toTrustedText(stack.name)],
		["stack-status", stack && toTrustedText(stack.status)],
		["stack-status-reason", text(stack?.statusReason)],
		["result", toTrustedText(result.outcome)],
		["changed", toTrustedText(String(result.changed))],
		["outputs", result.outputs === void 0 ? void 0 : json(unmasked)],
		...result.plan === void 0 ? [] : planOutputs(toPlanFacts(result.plan, secrets)),
		...result.drift === void 0 ? [] : driftOutputs(result.drift, secrets),
		["valid", validity(result)],
		["error", text(result.error)],
		["failure-reason", failure && redactReason(failure, secrets)],
		["failed-resources", json(failure && outputResources(failure, secrets))],
		["data", result.operation === "outputs" && result.data !== void 0 ? json(unmasked) : data(result, secrets)],
		["pruned", json(pruned)],
		["hooks", json(result.hooks)],
		["dashboard-link", text(dashboard)]
	]);
}
function outputResources({ resources }, { redact }) {
	return resources.map((resource) => resource.output === void 0 ? resource : {
		...resource,
		output: clipScriptOutput(redact(resource.output))
	});
}
function stackFactOutputs({ id, name, status, statusReason }, secrets) {
	let { texts } = collectOutputs([
		["stack-id", toTrustedText(id)],
		["stack-name", toTrustedText(name)],
		["stack-status", toTrustedText(status)],
		["stack-status-reason", redactText(statusReason, secrets)]
	]);
	return texts;
}
function collectOutputs(all) {
	let entries = all.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return {
		texts: new Map(entries.map(([name, { text }]) => [name, text])),
		redacted: entries.filter(([, { hadSecret }]) => hadSecret).map(([name]) => name)
	};
}
function redactionItems(names) {
	return names.length === 0 ? [] : [{
		kind: "warning",
		text: `These outputs contain a secret: ${names.join(", ")}. Later steps get "***" in its place; a hidden parameter or masked output with a short value hides this text everywhere.`
	}];
}
function namedOutputs(outputs, passMasked) {
	let publicList = passMasked ? outputs : unmaskedOutputs(outputs), repeatedNames = findRepeatedNames(publicList.map(({ name }) => name)), canBeNamed = ({ name }) => isValidOutputName(name) && !repeatedNames.has(name.toLowerCase());
	return {
		named: publicList.filter(canBeNamed),
		collided: publicList.filter((value) => !canBeNamed(value)).map(({ name }) => name)
	};
}
function findRepeatedNames(names) {
	let seen = new Set(), repeated = new Set();
	for (let name of names.map((value) => value.toLowerCase())) (seen.has(name) ? repeated : seen).add(name);
	return repeated;
}
function isValidOutputName(name) {
	return name !== "" && !/[=\r\n]|<</.test(name) && !STEP_OUTPUT_NAMES.has(name.toLowerCase());
}
function planOutputs({ plan, hash, hasChanges, counts }) {
	return [
		["plan", plan],
		["plan-hash", hash === void 0 ? void 0 : toTrustedText(hash)],
		["has-changes", toTrustedText(String(hasChanges))],
		["to-add", toTrustedText(String(counts.add))],
		["to-update", toTrustedText(String(counts.update))],
		["to-replace", toTrustedText(String(counts.replace))],
		["to-delete", toTrustedText(String(counts.delete))]
	];
}
function toPlanFacts(plan, secrets) {
	return {
		plan: planJson(plan, secrets),
		hash: plan.hash,
		hasChanges: planHasChanges(plan),
		counts: worstCounts(plan)
	};
}
function planJson(plan, { redact }) {
	let text = jsonText(outputPlan(redactPlan(plan, redact)));
	return {
		text,
		hadSecret: text !== jsonText(outputPlan(plan))
	};
}
function redactReason(failure, { redact }) {
	let text = failureLine(mapFailureTexts(failure, redact));
	return {
		text,
		hadSecret: text !== failureLine(failure)
	};
}
function validity({ outcome }) {
	return outcome === "valid" ? toTrustedText("true") : outcome === "invalid" ? toTrustedText("false") : void 0;
}
function data({ operation, data: result, retained }, secrets) {
	let read = operation === "delete" ? retained : result;
	if (read !== void 0) return typeof read == "string" ? redactText(read, secrets) : redactJson(read, secrets);
}
// lib/report/lint/reported-finding.js
function toReportedFinding({ rule, level, message, hint, location, end }, redact) {
	return {
		id: rule.id,
		name: rule.name,
		level,
		message: redact(oneLine(message)),
		...hint === void 0 ? {} : { hint: redact(oneLine(hint)) },
		file: redact(location.file),
		line: location.line,
		column: location.column,
		endLine: end.line,
		endColumn: end.column
	};
}
const LEVELS = [
	"error",
	"warning",
	"info"
];
function countsText(findings) {
	let texts = LEVELS.flatMap((level) => {
		let count = findings.filter((finding) => finding.level === level).length;
		return count === 0 ? [] : [countText(count, level)];
	});
	return texts.length === 0 ? "nothing" : texts.length === 1 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}
// lib/report/lint/log.js
const STYLES = {
	error: "red",
	warning: "yellow",
	info: "cyan"
}, KINDS = {
	error: "error",
	warning: "warning",
	info: "notice"
}, MAX_ANNOTATIONS = {
	error: 9,
	warning: 10,
	notice: 10
}, MESSAGE_CHARACTERS = 1e3;
function findingItems(findings) {
	return [...new Set(findings.map(({ file }) => file))].flatMap((file) => {
		let ofFile = findings.filter((finding) => finding.file === file);
		return groupItems(`${sanitizeLogLine(file)}: ${countsText(ofFile)}`, ofFile.flatMap(findingLines));
	});
}
function findingLines(finding) {
	let { id, level, message, hint } = finding, location = sanitizeLogLine(formatLocation(finding)), text = clip(sanitizeLogLine(message), MESSAGE_CHARACTERS), hintLines = hint === void 0 ? [] : [colorize("gray", `    ${clip(sanitizeLogLine(hint), MESSAGE_CHARACTERS)}`)];
	return [`${location} ${colorize(STYLES[level], level)} ${colorize("bold", id)} ${text}`, ...hintLines];
}
function annotationItems(findings, isInWorkflow) {
	let { shown, others } = selectAnnotated(findings), note = `${describeOthers(others.length)}; see the log above or the job summary`;
	return [...shown.map(toAnnotation), ...others.length === 0 || !isInWorkflow ? [] : [{
		kind: "line",
		text: note
	}]];
}
function selectAnnotated(findings) {
	let byKind = [
		"error",
		"warning",
		"notice"
	].map((kind) => {
		let kindFindings = findings.filter(({ level }) => KINDS[level] === kind), limit = MAX_ANNOTATIONS[kind];
		return {
			shown: kindFindings.slice(0, limit),
			others: kindFindings.slice(limit)
		};
	});
	return {
		shown: byKind.flatMap(({ shown }) => shown),
		others: byKind.flatMap(({ others }) => others)
	};
}
function describeOthers(count) {
	return `${count} more ${count === 1 ? "finding has" : "findings have"} no annotation, because GitHub shows ten of each level`;
}
function toAnnotation(finding) {
	let { id, name, level, message, hint, file, line, column, endLine, endColumn } = finding, hintText = hint === void 0 ? "" : `. ${hint}`;
	return {
		kind: KINDS[level],
		title: `${id} ${name}`,
		text: clip(sanitizeLogLine(`${message}${hintText}`), MESSAGE_CHARACTERS),
		location: {
			file,
			line,
			column
		},
		end: {
			line: endLine,
			column: endColumn
		}
	};
}
function findingWarnings(findings, redact, isInWorkflow) {
	let warnings = findings.map((finding) => toReportedFinding(finding, redact)).map((finding) => ({
		...finding,
		level: "warning"
	}));
	if (!isInWorkflow) return warnings.map(toAnnotation);
	let { shown, others } = selectAnnotated(warnings), lines = others.length === 0 ? [] : [`${describeOthers(others.length)}:`];
	return [...shown.map(toAnnotation), ...[...lines, ...others.flatMap(findingLines)].map((text) => ({
		kind: "line",
		text
	}))];
}
// lib/template/collect-files.js
async function collectFiles(options) {
	let builder = createBuilder(options), { root, included, parametersFiles, parameters } = await readFiles(builder, options), environments = included.map(({ source }) => source);
	return {
		root: root?.source,
		environments,
		parametersFiles: parametersFiles.map(({ source }) => source),
		sources: builder.sources,
		targets: builder.targets,
		contents: builder.files,
		parametersInput: {
			source: createInputSource(options.parametersText),
			values: Object.fromEntries(Object.entries(options.parameters).map(([name, value]) => [name, toPlainValue(value)]))
		},
		parameters,
		ignoresUnknownParameters: options.ignoreUnknownParameters === !0,
		types: createTypeMapping(readRegistry(builder, environments)),
		issues: removeDuplicateIssues(builder.issues)
	};
}
export { redactText as C, createDownloader as E, redactResult as S, cacheDownloads as T, maskPlan as _, LEVELS as a, redactJson as b, collectOutputs as c, outputResources as d, planOutputs as f, outputPlan as g, stepOutputs as h, findingWarnings as i, findRepeatedNames as l, stackFactOutputs as m, annotationItems as n, countsText as o, redactionItems as p, findingItems as r, toReportedFinding as s, collectFiles as t, namedOutputs as u, maskResultPlan as v, toTrustedText as w, redactPlan as x, redactDrift as y };
