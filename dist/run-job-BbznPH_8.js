import { $ as isLosslessNumber, $n as __toESM, B as require_picomatch, Bn as DeadlineError, F as failureReport, Fn as findFailureCode, Ft as randomUUID, Hn as DeployError, In as messageOf, Jn as isFailedRead, Kn as StackError, Ln as oneLine, Mn as didYouMeanClause, N as errorReport, P as failureLine, Pt as createHash, R as assertMasksMatch, Rn as summaryOf, U as clip, Un as InputError, V as sanitizeLogLine, W as clipChange, Wn as RequestError, X as isIPv6, Y as isIPv4, Yn as formatLocation, Z as stringify, ct as publishInvalidFiles, et as compareNumber, j as jsonText$2, jn as didYouMean, lt as publishOutputs$1, qn as TemplateError, tt as isNumber$1, z as matchesName, zn as CancelledError } from "./action.js";
import { a as toReportContext, r as findCommitNote, u as parse } from "./action-context-CJf9nRXt.js";
import { $ as explainForeignTags, $n as environmentUrlItems, $t as busyError, A as describeUnmatchedPatterns, An as parseHeatTime, Ar as dashboardLink, At as toNote, B as findExpiry, Bn as resultItems$1, Bt as findRowDifferences, C as waitUntilDeletable, Cr as LEGEND, Ct as isStillRunning, D as assertNothingProtected, Dn as isDeleted, Dr as factsLine, Dt as createUnknownJudgement, E as assertApprovedPlan, En as isComplete$1, Er as proseMarkdown, Et as createJudgement, F as findUnmatchedPatterns, Fn as isGroupType, Ft as submitCreate, G as formatValue, Gn as commandOutputLine, Gt as findValidationErrorLocations, H as toStackTags, Hn as countsText, Ht as buildActionResult, I as describePlanDifferences, In as createTemplateReader, It as submitUpdate, J as describeLocated, Jn as outputsFileText, Jt as refusedBusyError, K as isSameJson, Kn as toExportedVariables, Kt as toStackFacts, L as hashRequest, Ln as readTemplate, Lt as createSentDefinition, M as findProtectedChanges, Mn as isDefinitionRejected, Mr as findBash, Mt as checkActionStart, N as findProtectedChangesInAll, Nn as bundle, Nt as hasMoved, O as createExceptionMatcher, On as isFailed, Or as headline, Ot as judgeUndefined, P as findUnapprovedChanges, Pn as findMemberDefinition, Pt as readHeatTime, Q as creatorTags, Qn as toGitHubUpdates, Qt as grownIntervalMs, R as hashedFiles, Rn as parseExactNumber, Rt as findDifferences, S as toDeletePlan, Sn as OutageRetry, Sr as FILLS, St as isNotBegun, T as WHOLE_STACK, Tn as undefinedIfNotFound, Tr as introduction, Tt as judgeRunning, U as findFileChanges, Un as stateIcon, Ut as findAdviceForFailure, V as toComparableTags, Vn as changesText, Vt as isSameValue, W as findValueChanges, Wn as stateText, Wt as findNamedResource, X as toListLines, Xn as finishedUpdates, Xt as createPollRateLimiter, Y as distinctLocations, Yt as waitUntilIdle, Z as COMMIT_PREFIX, Zn as startedUpdates, Zt as SLOWEST_MS, _ as findRequestedReplacements, _n as recordStackRequest, _r as sortForReview, _t as readTemplates, a as createReporter, an as getStackOrDeletedOrThrow, ar as COMMENT_BYTES, at as isOfRepository, b as deleteOperation, bn as ForeignAction, br as diagramSections, bt as REQUESTED_NOTE, c as withOutagesWaitedFor, cn as withResolvedName, cr as footer, ct as repositoryIdTags, d as planMarks, dn as listResources, dr as outputsText, dt as toStacksFileTag, en as describeBusyState, er as findEnvironmentUrl, et as findMarkedPullRequest, fn as toPathKey, fr as readText, ft as hooksTable, g as assertReplacementsMatch, gn as recordPendingRequest, gr as valueCode, gt as findRetentionNotes, h as assertReplacedByCreate, hn as readBaseline, hr as planMarkdown, ht as describeRetention, i as createPullRequestStateReader, in as findStack, ir as visibleNames, j as findInUnseen, jn as parseState, jr as clock, jt as waitForAction, k as createTypeLookup, kn as isInProgress, kr as icon, kt as toJudgement, ln as STACK_TYPE, lr as planSection, lt as tagsToSend, m as withMarksRemovedOnError, mn as EventFeed, mr as retainedText, mt as toPausedResult, n as createIssueWriter, nn as findHookWaits, nr as hideInOutputs, nt as findStacksFileTag, o as reverseDependencies, on as getStackOrThrow, ot as isPreviewTag, p as removeMarksWithWarning, pn as StackTree, pr as resourcesText, pt as toPausedHook, q as toCanonicalJson, qn as isDotenv, qt as ensureIdle, r as createOperationContext, rn as toFailure, rr as hideInResult, rt as isCommitTag, s as schedule, sn as waitUntilNameReleased, st as listCommits, t as toStackStep, tn as listHookWaits, tr as hideInDrift, tt as findPreviewPullRequest, u as markResources, un as listHolders, ur as failureText, ut as toRepositoryTag, v as planRequestedReplacements, vn as isSameAction, vr as SIGNS$1, vt as findNestedTemplates, w as describeTakeover, wn as isNotFound, wr as labelText, wt as judgeFailed, x as deleteWithRetries, xn as submitOnce, xr as DISPLAY_STATUSES, xt as isMarkedByHand, y as withRequestedReplacements, yn as submitCancel, yr as actionText, yt as mapLimited, z as planHash, zn as resultItem, zt as findParameterDifferences } from "./stack-step-CA5_qr9z.js";
import { $ as lineUrl, A as ownValue, B as toPlainValue, C as VERSION_KEYS, D as findType, E as findSection, G as publicOutputs, J as groupItems, K as unmaskedOutputs, O as getMember, Pt as publish, S as listSecretTexts, St as inlineCode, X as textTable, Z as commentMarker, _n as joinNames, at as planLine, b as isHiddenParameter, c as isTrueText, gn as countText, gt as truncateTable, ht as fitToBudget, it as planHasChanges, k as isJson, mt as durationText, ot as worstCounts, pt as clockText, q as colorize, s as formatPythonBoolean, tt as stacksFileMarker, u as createTypeMapping, vn as compareNames, vt as codeBlock, w as findPart$1, yt as details } from "./shared-lvi8I2BZ.js";
import { C as redactText, E as createDownloader, S as redactResult, T as cacheDownloads, _ as maskPlan, b as redactJson, c as collectOutputs, d as outputResources, f as planOutputs, g as outputPlan, h as stepOutputs, i as findingWarnings, l as findRepeatedNames, m as stackFactOutputs, p as redactionItems, t as collectFiles, u as namedOutputs, v as maskResultPlan, w as toTrustedText, x as redactPlan, y as redactDrift } from "./collect-files-Drt80Ec-.js";
import { n as stackFileHeaderItems, t as headerItems } from "./header-Cdss6t79.js";
// lib/report/drift/markdown.js
const TITLES$2 = {
	changed: "~ changed",
	gone: "- no longer exists",
	unknown: "? unknown"
}, ISSUE_SIZE = {
	rows: 100,
	bytes: 25e3
};
function driftMarkdown({ summary, resources }, size = ISSUE_SIZE) {
	let found = resources.filter(({ status }) => status === "changed" || status === "gone"), unknown = resources.filter((resource) => resource.unknown.length > 0);
	return [
		`**Live resources: ${summary}**`,
		...found.length === 0 ? [] : [driftTable(found, size)],
		...unknown.length === 0 ? [] : [details(`Not compared (${unknown.length})`, unknownTable(unknown, size))]
	].join("\n\n");
}
function driftTable(resources, size) {
	let rows = resources.map(({ status, path, type, properties }) => [
		status === "unchanged" ? "" : TITLES$2[status],
		inlineCode(path),
		inlineCode(type),
		properties.slice(0, 20).map(valueCode).concat(moreText(properties.length)).join("<br>")
	]);
	return truncateTable([
		"",
		"Resource",
		"Type",
		"Deployed \u2192 live"
	], rows, size);
}
function unknownTable(resources, size) {
	let rows = resources.map(({ path, type, unknown }) => [
		inlineCode(path),
		inlineCode(type),
		unknown.map(proseMarkdown).join("<br>")
	]);
	return truncateTable([
		"Resource",
		"Type",
		"Why"
	], rows, size);
}
function moreText(count) {
	return count > 20 ? [`\u2026 and ${count - 20} more`] : [];
}
function driftIssue(result, context) {
	if (result.drift === void 0) return;
	let { endpoint, page, secrets } = context, hide = context.parameterValues.hider(context.commentParameters, visibleNames(result)), drift = hideInDrift(redactDrift(result.drift, secrets.redact), hide), { name } = drift.stack, finding = toFinding(drift), link = dashboardLink(context.dashboardUrl, result);
	return {
		marker: `<!-- heat-stack-deploy drift ${commentMarker(endpoint, name)} -->`,
		title: `Stack ${clip(name, 200, "ends")} has drifted`,
		label: "heat-drift",
		finding,
		fingerprint: toFingerprint(drift),
		text: [
			`Resources of stack ${inlineCode(name)} are not as they were deployed.`,
			driftMarkdown(drift),
			nextSteps(drift),
			...link === void 0 ? [] : [`[Stack in the dashboard](${link})`],
			footer(page)
		].join("\n\n"),
		comment: `${finding === "absent" ? "There is no drift any more" : "Drift found"}: ${drift.summary}.\n\n${footer(page)}`
	};
}
function nextSteps({ counts }) {
	return [
		"- If a change is wanted, put it into the template and deploy.",
		...counts.gone > 0 ? ["- An update with `converge: true` creates resources again that no longer exist."] : [],
		...counts.changed > 0 ? ["- Heat does not notice most changed properties, so no update changes them back. Do that in the service, or have Heat replace the resource with the input `replace`: this deletes the drifted one, with its data."] : [],
		"- This issue is closed when a workflow run finds no drift."
	].join("\n");
}
function toFinding({ counts }) {
	return counts.changed + counts.gone > 0 ? "present" : counts.unknown > 0 ? "unknown" : "absent";
}
function toFingerprint({ resources }) {
	let drifted = resources.filter(({ status }) => status === "changed" || status === "gone").map(({ path, status }) => [path, status]);
	return createHash("sha256").update(JSON.stringify(drifted)).digest("hex").slice(0, 16);
}
// lib/report/log/plan.js
const COLORS = {
	add: "green",
	update: "yellow",
	replace: "magenta",
	delete: "red",
	unknown: "cyan"
};
function planItems(plan, prefix = "") {
	let lines = [
		...sortForReview(plan.changes).flatMap(changeLines),
		...section("parameters", plan.parameters),
		...section("outputs", plan.outputs),
		...section("definition", plan.definition),
		...plan.files.map(({ file, action }) => `  file ${sanitizeLogLine(file)}: ${action}`),
		...plan.hash === void 0 ? [] : [`  plan-hash: ${plan.hash}`]
	];
	return [...groupItems(`${prefix}Plan: ${planLine(plan)}`, lines), ...plan.warnings.map((text) => ({
		kind: "notice",
		text: `${prefix}${sanitizeLogLine(text)}`
	}))];
}
function changeLines(change) {
	let { action, path, type, values, notes } = change, actionNote = action === "unknown" ? `  (${actionText(change)})` : "";
	return [
		colorize(COLORS[action], `  ${SIGNS$1[action]} ${sanitizeLogLine(path)}  ${sanitizeLogLine(type)}${actionNote}`),
		...action === "add" ? [] : values.map((value) => `      ${valueLine(value)}`),
		...notes.map((note) => colorize("gray", `      (${sanitizeLogLine(note)})`))
	];
}
function section(title, values) {
	return values.length === 0 ? [] : [`  ${title}`, ...values.map((value) => `    ${valueLine(value)}`)];
}
function valueLine({ name, before, after }) {
	let sanitize = (text) => text === void 0 ? void 0 : sanitizeLogLine(text), [left = "(none)", right = "(none)"] = clipChange(sanitize(before), sanitize(after), 200);
	return `${sanitizeLogLine(name)}: ${left} \u2192 ${right}`;
}
// lib/report/drift/log.js
const SIGNS = {
	changed: ["~", "yellow"],
	gone: ["-", "red"],
	unknown: ["?", "cyan"]
};
function driftItems({ summary, resources }) {
	return groupItems(`Drift: ${summary}`, resources.flatMap(resourceLines));
}
function resourceLines({ path, type, status, properties, unknown }) {
	if (status === "unchanged") return [];
	let [sign, color] = SIGNS[status], note = status === "gone" ? "  (no longer exists)" : "";
	return [
		colorize(color, `  ${sign} ${sanitizeLogLine(path)}  ${sanitizeLogLine(type)}${note}`),
		...properties.map((property) => `      ${valueLine(property)}`),
		...unknown.map((because) => colorize("gray", `      (not compared: ${sanitizeLogLine(because)})`))
	];
}
// lib/report/outputs/published-outputs.js
function publishOutputs({ named, declared, unmasked, fileText }, { exportOutputs, exportPrefix, outputsFile }, { redact }) {
	let { variables, items } = toExportedVariables(exportOutputs ? unmasked : [], exportPrefix), stackOutputs = named.map(({ name, text, isMasked }) => [name, isMasked ? text : redact(text)]), file = outputsFile === void 0 || fileText === void 0 ? void 0 : {
		path: outputsFile,
		text: fileText(outputsFile)
	}, outputsFileOutput = file === void 0 ? [] : [["outputs-file", file.path]];
	return {
		outputs: new Map([
			...stackOutputs,
			...declared.texts,
			...outputsFileOutput
		]),
		variables,
		file,
		items: [...items, ...file === void 0 ? unwrittenItems(outputsFile) : []]
	};
}
function unwrittenItems(outputsFile) {
	if (outputsFile === void 0) return [];
	let text = `outputs-file ${outputsFile} was not written, because the step does not know the outputs of the stack`;
	return [{
		kind: "warning",
		text: sanitizeLogLine(text)
	}];
}
// lib/report/markdown/summary.js
const SUMMARY_BYTES = 6e5, DEFAULT_BUDGET = {
	bytes: SUMMARY_BYTES,
	size: {
		table: {
			rows: 200,
			bytes: 1e5
		},
		reasonCharacters: 2e4,
		valueCharacters: 1e3,
		resourcesOpen: 12
	},
	title: "###"
};
function summaryText(result, outputs, redact, { linkOf, dashboardUrl, budget = DEFAULT_BUDGET }) {
	let { bytes, size, title } = budget, events = result.outcome === "read" ? [] : result.events ?? [], plan = result.plan === void 0 ? "" : planMarkdown(result.plan, size.table), drift = result.drift === void 0 ? "" : driftMarkdown(result.drift, size.table), sections = [
		{
			name: "the header",
			text: [`${title} ${icon(result)} ${headline(result)}`, factsLine(result, dashboardUrl)].filter((text) => text !== "").join("\n\n")
		},
		{
			name: "the drift",
			text: redact(drift),
			priority: 6
		},
		{
			name: "the plan",
			text: redact(plan),
			priority: 5
		},
		{
			name: "the failure",
			text: redact(failureText(result, size, redact, linkOf))
		},
		{
			name: "what stays in the cloud",
			text: redact(retainedText(result, size)),
			priority: 5
		},
		{
			name: "the result",
			text: redact(readText(result, size))
		},
		{
			name: "the outputs",
			text: redact(outputsText(outputs, size, redact))
		},
		...diagramSections(result, redact),
		{
			name: "the resources",
			text: redact(resourcesText(result, size)),
			priority: 4
		},
		{
			name: "the events",
			text: redact(eventList(events, redact)),
			priority: 1
		}
	];
	return fitToBudget(sections, bytes);
}
const EVENT_LIMITS = {
	rows: 300,
	bytes: 1e5
};
function eventList(events, redact) {
	if (events.length === 0) return "";
	let shownEvents = events.length <= EVENT_LIMITS.rows ? events : events.filter(({ status }) => status !== "IN_PROGRESS"), rows = shownEvents.slice(0, EVENT_LIMITS.rows).map(({ elapsedMs, path, state, reason }) => [
		clockText(elapsedMs),
		path.length === 0 ? "*the stack itself*" : inlineCode(path.join("/")),
		inlineCode(state),
		reason === "state changed" ? "" : inlineCode(redact(reason))
	]), filterNote = shownEvents.length === events.length ? "" : ", final states only", content = truncateTable([
		"Time",
		"Resource",
		"State",
		"Reason"
	], rows, EVENT_LIMITS, shownEvents.length);
	return details(`Events (${shownEvents.length}${filterNote})`, content);
}
function buildStepReport(unredactedResult, context) {
	let { options, secrets, page } = context;
	publicOutputs({ outputs: unredactedResult.otherOutputs }, options, secrets);
	let maskedResult = maskResultPlan(unredactedResult, options), outputs = publicOutputs(maskedResult, options, secrets), result = redactResult(maskedResult, secrets.redact), unmasked = unmaskedOutputs(outputs), { named, collided } = namedOutputs(outputs, options.passMaskedOutputs), dashboard = dashboardLink(options.dashboardUrl, maskedResult), declaredOutputs = stepOutputs(maskedResult, outputs, secrets, dashboard), failureTexts = result.failure === void 0 ? void 0 : failureReport(result.failure), { items, ...published } = publishOutputs({
		named,
		declared: declaredOutputs,
		unmasked,
		fileText: result.outputs === void 0 ? void 0 : (path) => outputsFileText(path, unmasked)
	}, options, secrets);
	return {
		...published,
		log: [
			...result.drift === void 0 ? [] : driftItems(result.drift),
			...result.plan === void 0 ? [] : planItems(result.plan),
			...tableItems(result),
			...outputItems(outputs),
			...collisionItems(collided),
			...maskedItems(outputs, options),
			...redactionItems(declaredOutputs.redacted),
			...items,
			...environmentUrlItems(result, outputs, options.environmentUrl),
			...resultItems(result),
			...dashboardItems(dashboard),
			...failureTexts?.items ?? []
		],
		summary: options.summary ? toSummary(result, outputs, context) : void 0,
		github: page && finishedUpdates(result, outputs, {
			...context,
			page
		}),
		failure: result.failure && failureTexts && {
			message: failureTexts.message,
			code: result.failure.code
		}
	};
}
function toSummary(result, outputs, { options: { dashboardUrl }, secrets, page }) {
	return summaryText(result, outputs, secrets.redact, {
		linkOf: (location) => lineUrl(page, location),
		dashboardUrl
	});
}
function tableItems({ table }) {
	return table === void 0 ? [] : groupItems(sanitizeLogLine(table.title), textTable(table));
}
function outputItems(outputs) {
	if (outputs.length === 0) return [];
	let rows = outputs.map(({ name, text, isMasked, error }) => [name, isMasked ? "***" : clip(error === void 0 ? text : `(no value: ${error})`, 2e3)]);
	return groupItems("Outputs", textTable({
		title: "Outputs",
		columns: ["output", "value"],
		rows
	}));
}
function collisionItems(names) {
	return names.length === 0 ? [] : [{
		kind: "notice",
		text: `Outputs available only in "outputs", because their names are reserved, invalid, or differ only in case: ${names.map((name) => name === "" ? "\"\"" : sanitizeLogLine(name)).join(", ")}`
	}];
}
function maskedItems(outputs, { maskedOutputs }, prefix = "") {
	let names = outputs.filter(({ name, isMasked }) => isMasked && !matchesName(maskedOutputs, name)).map(({ name }) => sanitizeLogLine(name));
	return names.length === 0 ? [] : [{
		kind: "notice",
		text: `${prefix}Outputs that contain a secret are masked and omitted from the step's outputs: ${names.join(", ")}`
	}];
}
function resultItems({ outcome, stack, durationMs, failure }) {
	if (stack === void 0 || stack.status === "" || outcome === "read") return [];
	let style = failure === void 0 ? "green" : "red", text = `${sanitizeLogLine(stack.name)}: ${outcome} (${sanitizeLogLine(stack.status)}) in ${durationText(durationMs)}`;
	return [{
		kind: "line",
		text: colorize(["bold", style], text)
	}];
}
function dashboardItems(link) {
	return link === void 0 ? [] : [{
		kind: "line",
		text: `Dashboard: ${link}`
	}];
}
// lib/report/plan/plan-file.js
const MARKDOWN_SIZE = {
	rows: 2e3,
	bytes: 2e6
};
function planFile(path, collected, { redact }) {
	let plans = collected.map(({ key, plan, maskedOutputs }) => ({
		key,
		plan: redactPlan(maskPlan(plan, { maskedOutputs }), redact)
	})), hash = joinHashes(plans);
	return {
		input: "plan-file",
		path,
		text: path.toLowerCase().endsWith(".md") ? toMarkdown(plans, hash) : toJson(plans, hash)
	};
}
function joinHashes(plans) {
	let hashes = plans.map(({ key, plan: { hash } }) => hash === void 0 || key === void 0 ? hash : `${key}:${hash}`);
	return hashes.includes(void 0) || hashes.length === 0 ? void 0 : hashes.join(",");
}
function toJson(plans, hash) {
	let document = {
		version: 1,
		"plan-hash": hash,
		stacks: plans.map(({ key, plan: { stack, hash: ownHash, ...plan } }) => ({
			key,
			...stack,
			"plan-hash": ownHash,
			...plan
		}))
	};
	return `${jsonText$2(document, 2)}\n`;
}
function toMarkdown(plans, hash) {
	let sections = plans.map(({ plan }) => `## Plan of stack ${inlineCode(plan.stack.name)}\n\n${planMarkdown(plan, MARKDOWN_SIZE)}`), hashLine = hash === void 0 || plans.length === 1 ? [] : [`plan-hash: ${inlineCode(hash)}`];
	return `${[...sections, ...hashLine].join("\n\n")}\n`;
}
// lib/report/error-report.js
function buildErrorReport(error, failedRequest, context) {
	let { items, message } = errorReport(error, context.secrets.redact), options = {
		...context.options,
		outputsFile: void 0
	}, stepReport = buildStepReport(failedResult$1(error, failedRequest), {
		...context,
		options
	}), { stacks } = failedRequest, outputs = stacks && new Map([...stepReport.outputs, ["stacks", untouchedText(stacks)]]);
	return {
		...stepReport,
		...outputs === void 0 ? {} : { outputs },
		log: items,
		failure: {
			message,
			code: findFailureCode(error)
		}
	};
}
function untouchedText(stacks) {
	let facts = stacks.map(({ key, stackName, stack }) => [key, {
		name: stackName,
		result: "skipped",
		changed: !1,
		...stack === void 0 ? {} : {
			id: stack.id,
			status: stack.status
		},
		because: []
	}]);
	return jsonText$2(Object.fromEntries(facts));
}
function failedResult$1(error, { operation, stackName, stack, durationMs, hasChanged }) {
	let { serverMessage, locations, hint, requestId } = error instanceof DeployError ? error : DEFECT_HINT;
	return {
		operation,
		outcome: "failed",
		changed: hasChanged,
		durationMs,
		...stackName === void 0 ? {} : { stack: stack ?? {
			id: "",
			name: stackName,
			status: "",
			statusReason: ""
		} },
		failure: {
			summary: summaryOf(error),
			reason: serverMessage ?? messageOf(error),
			resources: [],
			locations,
			hint,
			requestId,
			code: findFailureCode(error)
		}
	};
}
const DEFECT_HINT = {
	serverMessage: void 0,
	locations: [],
	hint: void 0,
	requestId: void 0
};
function dependencyGraph(reports) {
	let ids = new Map(reports.map(({ key }, index) => [key, `s${index}`])), edges = reports.flatMap(({ key, needs }) => needs.map((report) => [ids.get(report), ids.get(key)]));
	if (edges.length === 0 || reports.length > 60 || edges.length > 200) return;
	let statuses = reports.map((report) => [ids.get(report.key), toDisplayStatus(report)]), usedStatuses = DISPLAY_STATUSES.filter((displayStatus) => statuses.some(([, report]) => report === displayStatus)), lines = [
		"flowchart LR",
		...reports.map((report) => `  ${ids.get(report.key) ?? "s"}["${toLabel(report)}"]`),
		...edges.map(([from, to]) => `  ${from ?? "s"} --> ${to ?? "s"}`),
		...usedStatuses.flatMap((displayStatus) => {
			let members = statuses.flatMap(([id, report]) => report === displayStatus && id !== void 0 ? [id] : []);
			return [`  classDef ${displayStatus} ${FILLS[displayStatus]}`, `  class ${members.join(",")} ${displayStatus}`];
		})
	], legendTexts = {
		...LEGEND,
		...reports.some(({ result }) => result?.plan !== void 0) ? PLAN_LEGEND : RESULT_LEGEND
	}, legend = usedStatuses.map((displayStatus) => legendTexts[displayStatus]).join(" \u00b7 ");
	return {
		text: lines.join("\n"),
		note: `${legend} \u00b7 arrows point to dependent stacks`
	};
}
const RESULT_LEGEND = { waiting: "\ud83d\udfe1 skipped" }, PLAN_LEGEND = {
	...RESULT_LEGEND,
	running: "\ud83d\udd35 would change",
	untouched: "\u26aa unchanged"
};
function toLabel(report) {
	let { key, result } = report, state = result === void 0 ? "skipped" : result.outcome;
	return `${result?.failure === void 0 ? "" : "\u2717 "}${labelText(key, 40)}<br/>${labelText(state, 40)}`;
}
function toDisplayStatus({ result }) {
	return result === void 0 ? "waiting" : result.failure === void 0 ? result.plan === void 0 ? result.outcome === "accepted" || result.outcome === "paused" ? "running" : result.changed ? "done" : "untouched" : planHasChanges(result.plan) ? "running" : "untouched" : "failed";
}
// lib/report/multi-stack/overview.js
const TITLES$1 = {
	preview: "Plan for",
	delete: "Delete of"
};
function overviewParts({ total, reports }, size, dashboardUrl) {
	let title = `### ${icon(total)} ${TITLES$1[total.operation] ?? "Deploy of"} ${countsText(reports)}`, diagram = dependencyGraph(reports);
	return [
		{
			name: "the header",
			text: `${title}\n\n${durationText(total.durationMs)} in total`
		},
		{
			name: "the table of stacks",
			text: stacksTable(reports, size, dashboardUrl)
		},
		{
			name: "the graph of stacks",
			text: diagram === void 0 ? "" : `${codeBlock(diagram.text, "mermaid")}\n\n${diagram.note}`,
			priority: 3
		}
	];
}
function planHashPart({ planHash }) {
	return {
		name: "the plan-hash",
		text: planHash === void 0 ? "" : `plan-hash: ${inlineCode(planHash)}`,
		priority: 2
	};
}
function stacksTable(reports, size, dashboardUrl) {
	let rows = reports.map((report) => {
		let { key, stackName, isRemoved, result } = report, status = result?.stack?.status ?? "", link = result === void 0 ? void 0 : dashboardLink(dashboardUrl, result);
		return [
			(link === void 0 ? inlineCode(key) : `[${inlineCode(key)}](${link})`) + (stackName === key ? "" : ` (${inlineCode(stackName)})`) + (isRemoved === !0 ? " \u2013 no longer in the file" : ""),
			`${stateIcon(report)} ${stateText(report)}`,
			changesText(report),
			result === void 0 ? "" : durationText(result.durationMs),
			status === "" ? "" : inlineCode(status)
		];
	});
	return truncateTable([
		"Stack",
		"Result",
		"Changes",
		"Duration",
		"Status"
	], rows, size);
}
// lib/report/multi-stack/summary.js
const OVERVIEW$1 = {
	rows: 500,
	bytes: 6e4
};
function stacksSummary(runReport, redact, links) {
	let budget = toShare(runReport.reports.length), sections = runReport.reports.map(({ key, result, outputs }) => ({
		name: `stack ${key}`,
		text: result === void 0 ? "" : summaryText(result, outputs, redact, {
			...links,
			budget: {
				...budget,
				title: `#### ${key}:`
			}
		}).trimEnd(),
		priority: sectionPriority(result)
	})), overview = overviewParts(runReport, OVERVIEW$1, links.dashboardUrl);
	return fitToBudget([
		...overview,
		...sections,
		planHashPart(runReport)
	], SUMMARY_BYTES);
}
function sectionPriority(result) {
	return result?.failure === void 0 ? result?.changed === !0 || result?.plan !== void 0 ? 5 : 4 : 9;
}
function toShare(count) {
	let bytes = Math.max(48e4 / Math.max(count, 1), 6e3);
	return {
		bytes,
		size: {
			table: {
				rows: 200,
				bytes: Math.min(1e5, bytes / 6)
			},
			reasonCharacters: Math.min(2e4, bytes / 10),
			valueCharacters: 1e3,
			resourcesOpen: 6
		}
	};
}
// lib/report/multi-stack/comment.js
const OVERVIEW = {
	rows: 100,
	bytes: 12e3
}, SECTIONS_BYTES = COMMENT_BYTES * .7;
function stacksComment(runReport, url, context) {
	let { reports } = runReport, { options: rules, secrets: { redact }, page } = context, bytes = Math.max(SECTIONS_BYTES / Math.max(reports.length, 1), 2500), sections = reports.map((report) => ({
		name: `stack ${report.key}`,
		text: toSection(withoutValues(report, context), bytes, context),
		priority: sectionPriority(report.result)
	})), parts = [
		{
			name: "the introduction",
			text: redact(introduction(rules))
		},
		...overviewParts(runReport, OVERVIEW, rules.dashboardUrl),
		{
			name: "the URL",
			text: url === void 0 ? "" : redact(`**Open:** <${url}>`)
		},
		...sections,
		planHashPart(runReport),
		{
			name: "the workflow run",
			text: footer(page)
		}
	];
	return fitToBudget(parts, COMMENT_BYTES);
}
function withoutValues(report, { options: rules, parameterValues }) {
	let { result, outputs, key, stackName } = report;
	if (result === void 0) return report;
	let hide = parameterValues.hider(rules.commentParameters, [
		key,
		stackName,
		...visibleNames(result)
	]);
	return {
		...report,
		result: hideInResult(result, hide),
		outputs: hideInOutputs(outputs, hide)
	};
}
function toSection(report, bytes, { options: rules, secrets: { redact }, page }) {
	let { key, result, outputs } = report;
	if (result === void 0) return "";
	let size = {
		table: {
			rows: 60,
			bytes: bytes / 4
		},
		reasonCharacters: Math.min(4e3, bytes / 8),
		valueCharacters: 400,
		resourcesOpen: 0
	}, text = fitToBudget([
		{
			name: "the failure",
			text: redact(failureText(result, size, redact, (location) => lineUrl(page, location)))
		},
		{
			name: "the plan",
			text: planSection(result, redact, rules, size.table),
			priority: 2
		},
		{
			name: "what stays in the cloud",
			text: redact(retainedText(result, size)),
			priority: 2
		},
		{
			name: "the outputs",
			text: redact(outputsText(outputs, size, redact)),
			priority: 1
		}
	], bytes).trimEnd();
	if (text === "") return "";
	let title = `${stateIcon(report)} ${key}: ${result.outcome}`;
	return result.failure === void 0 ? details(title, text) : `#### ${title}\n\n${text}`;
}
// lib/report/multi-stack/aggregate-result.js
function aggregateResults(multiStackRun, reports) {
	let { operation, durationMs, failOnNoChanges } = multiStackRun, changed = reports.some(({ result }) => result?.changed === !0), outcome = aggregateOutcome(reports, operation);
	return {
		operation,
		outcome,
		changed,
		durationMs,
		failure: aggregateFailure(reports) ?? (outcome === "unchanged" && failOnNoChanges ? NO_CHANGES : void 0)
	};
}
function hasAnyPlan(reports) {
	return reports.some(({ result }) => result?.plan !== void 0 && planHasChanges(result.plan));
}
function aggregateOutcome(reports, operation) {
	let outcomes = new Set(reports.map(({ result }) => toDeployOutcome(result?.outcome ?? "failed", operation))), [first, ...others] = outcomes;
	return first !== void 0 && others.length === 0 ? first : OUTCOME_PRECEDENCE.find((outcome) => outcomes.has(outcome)) ?? "updated";
}
function toDeployOutcome(outcome, operation) {
	return operation === "deploy" ? outcome === "deleted" ? "updated" : outcome === "absent" ? "unchanged" : outcome : outcome;
}
const OUTCOME_PRECEDENCE = [
	"failed",
	"previewed",
	"paused",
	"accepted",
	"deleted"
], NOTHING_CHANGED = "Nothing changed in any stack, and fail-on-no-changes is true", NO_CHANGES = {
	summary: NOTHING_CHANGED,
	reason: NOTHING_CHANGED,
	resources: [],
	locations: [],
	code: "no-changes"
};
function aggregateFailure(reports) {
	let failures = reports.flatMap(({ key, result }) => result?.failure === void 0 ? [] : [{
		key,
		failure: result.failure
	}]), [first] = failures;
	if (first === void 0) return;
	let names = failures.map(({ key }) => key).join(", ");
	return {
		summary: `${failures.length} of ${countText(reports.length, "stack")} failed: ${names}`,
		reason: failures.map(({ key, failure }) => `${key}: ${failure.summary}`).join("\n"),
		resources: failures.flatMap(({ failure }) => failure.resources),
		locations: failures.flatMap(({ failure }) => failure.locations),
		code: first.failure.code
	};
}
// lib/report/multi-stack/outputs.js
function joinOutputs(reports) {
	let namedOutputs = reports.flatMap(({ key, outputs, rules }) => outputs.map((output) => ({
		...output,
		name: `${key}_${output.name}`,
		passesMasked: rules.passMaskedOutputs
	}))), repeated = findRepeatedNames(namedOutputs.map(({ name }) => name)), isUnique = ({ name }) => !repeated.has(name.toLowerCase());
	return {
		joined: namedOutputs.filter(isUnique),
		ambiguous: namedOutputs.filter((output) => !isUnique(output)).map(({ name }) => name)
	};
}
function groupOutputsByStack(reports) {
	return Object.fromEntries(reports.map(({ key, outputs }) => [key, Object.fromEntries(unmaskedOutputs(outputs).map(({ name, value }) => [name, value]))]));
}
function multiStackOutputs({ total, reports, planHash }, secrets) {
	let hasOutputs = reports.some(({ result }) => result?.outputs !== void 0), planFacts = toPlanFacts(reports, planHash), { failure } = total;
	return collectOutputs([
		["result", toTrustedText(total.outcome)],
		["changed", toTrustedText(String(total.changed))],
		["stacks", toTrustedText(jsonText$2(Object.fromEntries(reports.map((report) => [report.key, toFacts(report)]))))],
		["outputs", hasOutputs ? redactJson(groupOutputsByStack(reports), secrets) : void 0],
		...planFacts === void 0 ? [] : planOutputs(planFacts),
		["failure-reason", failure && redactText(describeFailure(failure.summary, reports), secrets)],
		["failed-resources", failure && redactJson(failedResources(reports, secrets), secrets)]
	]);
}
function describeFailure(summary, reports) {
	let first = reports.find(({ result }) => result?.failure !== void 0), failure = first?.result?.failure;
	return oneLine(failure === void 0 ? summary : `${summary}; ${first?.key ?? ""}: ${failureLine(failure)}`);
}
function toFacts(report) {
	let { stackName, isRemoved, result, because } = report, removed = isRemoved === !0 ? { removed: !0 } : {};
	if (result === void 0) return {
		name: stackName,
		result: "skipped",
		changed: !1,
		because,
		...removed
	};
	let { stack, outcome, changed, durationMs, failure, retained } = result;
	return {
		name: stack?.name ?? stackName,
		result: outcome,
		...failure?.code === "cancelled" ? cancelledFacts(changed) : finishedFacts(changed, durationMs),
		...stack === void 0 || stack.id === "" ? {} : { id: stack.id },
		...stack === void 0 || stack.status === "" ? {} : { status: stack.status },
		...removed,
		...retained === void 0 ? {} : { retained },
		...failure === void 0 ? {} : {
			reason: failureLine(failure),
			"failure-code": failure.code
		}
	};
}
function finishedFacts(changed, durationMs) {
	return {
		changed,
		"duration-in-seconds": Math.round(durationMs / 100) / 10
	};
}
function cancelledFacts(changed) {
	return changed ? { changed } : {};
}
function toPlanFacts(reports, planHash) {
	let plans = reports.flatMap(({ key, result }) => result?.plan === void 0 ? [] : [[key, result.plan]]);
	if (plans.length === 0) return;
	let outputPlans = Object.fromEntries(plans.map(([key, plan]) => [key, outputPlan(plan)]));
	return {
		plan: toTrustedText(jsonText$2(outputPlans)),
		hash: planHash,
		hasChanges: hasAnyPlan(reports),
		counts: worstCounts({ changes: plans.flatMap(([, { changes }]) => changes) })
	};
}
function failedResources(reports, secrets) {
	return reports.flatMap(({ key, result }) => (result?.failure === void 0 ? [] : outputResources(result.failure, secrets)).map((resource) => ({
		stack: key,
		...resource
	})));
}
// lib/report/multi-stack/stack-report.js
function stackReports({ operation, stacks }, secrets) {
	let maskedStacks = stacks.map((stack) => {
		let result = toResult$3(operation, stack);
		return {
			...stack,
			given: result && maskResultPlan(result, stack.rules)
		};
	});
	for (let { given: maskedResult, rules } of maskedStacks) publicOutputs(maskedResult ?? {}, rules, secrets);
	return maskedStacks.map(({ key, stackName, needs, rules, isRemoved, runResult, given: maskedResult }) => {
		let redactedResult = maskedResult && redactResult(maskedResult, secrets.redact);
		return {
			key,
			stackName,
			needs,
			rules,
			isRemoved,
			result: redactedResult && withoutHash(redactedResult),
			outputs: publicOutputs(maskedResult ?? {}, rules, secrets),
			because: runResult.kind === "skipped" ? runResult.because : [],
			redactedOutputs: maskedResult === void 0 || redactedResult === void 0 ? [] : redactedOutputs(maskedResult, redactedResult),
			error: runResult.kind === "error" ? runResult.error : void 0
		};
	});
}
function redactedOutputs(maskedResult, redactedResult) {
	return [
		[
			"plan",
			maskedResult.plan && outputPlan(maskedResult.plan),
			redactedResult.plan && outputPlan(redactedResult.plan)
		],
		[
			"stacks",
			maskedResult.failure && failureLine(maskedResult.failure),
			redactedResult.failure && failureLine(redactedResult.failure)
		],
		[
			"failed-resources",
			maskedResult.failure?.resources,
			redactedResult.failure?.resources
		]
	].filter(([, before, after]) => jsonText$2(before) !== jsonText$2(after)).map(([name]) => name);
}
function withoutHash(result) {
	return result.plan === void 0 ? result : {
		...result,
		plan: {
			...result.plan,
			hash: void 0
		}
	};
}
function toResult$3(operation, { stackName, runResult, seenStack, hasChanged = !1 }) {
	switch (runResult.kind) {
		case "result": return runResult.result;
		case "error": return failedResult$1(runResult.error, {
			operation,
			stackName,
			stack: seenStack,
			durationMs: runResult.durationMs,
			hasChanged
		});
		case "skipped": return;
	}
}
function buildMultiStackReport(multiStackRun, context) {
	let { options, secrets, page } = context, reports = stackReports(multiStackRun, secrets), total = aggregateResults(multiStackRun, reports), runReport = {
		total,
		reports,
		planHash: multiStackRun.planHash
	}, failures = findFailures(reports, secrets), { joined, items: outputLogItems, published } = publishStackOutputs(runReport, options, secrets), linkOf = (location) => lineUrl(page, location), { dashboardUrl } = options;
	return {
		...published,
		log: [
			...reports.flatMap(toPlanItems),
			...outputLogItems,
			...toEnvironmentUrlItems(runReport, joined, options),
			...resultItems$1(runReport),
			...failures.flatMap(({ items }) => items).slice(0, 9)
		],
		summary: options.summary ? stacksSummary(runReport, secrets.redact, {
			linkOf,
			dashboardUrl
		}) : void 0,
		github: page && multiStackUpdates(runReport, joined, {
			...context,
			page
		}),
		failure: total.failure && {
			message: toErrorMessage(total.failure, reports, failures),
			code: total.failure.code
		}
	};
}
const NOT_OF_CANCELLED = new Set([
	"result",
	"changed",
	"failure-reason",
	"failed-resources"
]);
function cancelledOutputs(multiStackRun, context) {
	let stacks = multiStackRun.stacks.map((stack) => ({
		...stack,
		runResult: withoutPlan(stack.runResult)
	})), options = {
		...context.options,
		outputsFile: void 0,
		summary: !1
	}, { outputs } = buildMultiStackReport({
		...multiStackRun,
		stacks,
		planHash: void 0,
		failOnNoChanges: !1
	}, {
		...context,
		options,
		page: void 0
	});
	return new Map([...outputs].filter(([name]) => !NOT_OF_CANCELLED.has(name)));
}
function withoutPlan(runResult) {
	return runResult.kind === "result" ? {
		kind: "result",
		result: {
			...runResult.result,
			plan: void 0
		}
	} : runResult;
}
function publishStackOutputs(runReport, options, secrets) {
	let { reports } = runReport, { joined, ambiguous } = joinOutputs(reports), publishable = joined.filter(({ isMasked, passesMasked }) => !isMasked || passesMasked), { named, collided } = namedOutputs(publishable, !0), unmasked = unmaskedOutputs(joined), declared = multiStackOutputs(runReport, secrets), { items, ...published } = publishOutputs({
		named,
		declared,
		unmasked,
		fileText: reports.some(({ result }) => result?.outputs !== void 0) ? (path) => multiStackFileText(path, unmasked, reports) : void 0
	}, options, secrets);
	return {
		joined,
		items: [
			...outputItems(joined),
			...collisionItems([...collided, ...ambiguous]),
			...reports.flatMap(({ key, outputs, rules }) => maskedItems(outputs, rules, `${key}: `)),
			...redactionItems([...declared.redacted, ...redactedNames(reports)]),
			...items
		],
		published
	};
}
function redactedNames(reports) {
	return [...new Set(reports.flatMap(({ redactedOutputs }) => redactedOutputs))].map((name) => `${name} (${reports.filter(({ redactedOutputs }) => redactedOutputs.includes(name)).map(({ key }) => key).join(", ")})`);
}
function toPlanItems({ key, result }) {
	return result?.plan === void 0 ? [] : planItems(result.plan, `${key}: `);
}
function toEnvironmentUrlItems({ total, reports }, joined, { environmentUrl }) {
	let outputs = reports.every(({ result }) => result?.outputs !== void 0) ? [] : void 0;
	return environmentUrlItems({
		...total,
		outputs
	}, joined, environmentUrl);
}
function multiStackFileText(file, unmasked, reports) {
	return isDotenv(file) ? outputsFileText(file, unmasked) : `${jsonText$2(groupOutputsByStack(reports), 2)}\n`;
}
function multiStackUpdates(runReport, outputs, context) {
	let { options, parameterValues } = context, { total, reports } = runReport, url = findEnvironmentUrl(outputs, options.environmentUrl), isNoteworthy = total.changed || total.failure !== void 0 || hasAnyPlan(reports), comment = {
		text: stacksComment(runReport, url, context),
		isNoteworthy
	}, names = reports.flatMap(({ key, stackName }) => [key, stackName]), result = hideInResult(total, parameterValues.hider(options.commentParameters, names));
	return toGitHubUpdates({
		result,
		comment,
		url
	}, context);
}
function findFailures(reports, { redact }) {
	return reports.flatMap(({ key, result, error }) => result?.failure === void 0 ? [] : [{
		key,
		...error === void 0 ? failureReport(result.failure) : errorReport(error, redact)
	}]);
}
function toErrorMessage(failure, reports, failures) {
	let skipped = reports.filter(({ result }) => result === void 0), lines = [
		failure.summary,
		...failures.map(({ key, message }) => `  - ${key}: ${message.replaceAll("\n", "\n    ")}`),
		...skipped.map(({ key, because }) => `  - ${key} was skipped, because ${because.join(" and ")} failed`)
	];
	return clip(lines.join("\n"), 2e4);
}
// lib/deploy/wait/run-stack-action.js
async function runStackAction(context, stack, spec) {
	let { action, title, timeoutMinutes } = spec;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: spec.progressTitle
	});
	let events = await readBaseline(context.heat, stack.ref), beganAtMs = context.clock.now();
	recordStackRequest(context, "action", stack);
	let answer = await submitOnce(context, `${title.charAt(0).toLowerCase()}${title.slice(1)}`, {
		send: spec.submit,
		find: async () => await hasStarted$1(context, stack, action, events) ? spec.find() : void 0,
		changesNothing: action === "CHECK",
		...action === "RESTORE" ? { checkStart: () => checkStart(context, {
			action,
			before: stack,
			events
		}) } : {}
	});
	if (!spec.wait) return context.onProgress({
		kind: "fact",
		text: "Heat accepted the request; not waiting for it to finish (wait: false)"
	}), context.onProgress({ kind: "end" }), {
		answer,
		reported: void 0
	};
	let actionEnd = await waitForAction(context, {
		ref: stack.ref,
		action,
		beganAtMs,
		timeoutMinutes,
		before: {
			updatedTime: stack.updatedTime,
			events
		}
	}), reported = buildActionResult(actionEnd, void 0, title);
	return context.onProgress({ kind: "end" }), {
		answer,
		reported
	};
}
async function checkStart(context, action) {
	let row = await context.heat.getStack(action.before.ref, { resolveOutputs: !1 });
	return checkActionStart(context, action, row);
}
async function hasStarted$1({ heat }, { ref }, action, before) {
	return (await new EventFeed(heat, ref, before).next(0)).some((event) => event.physicalId === ref.id && event.action === action);
}
function toResult$2({ operation, stack, action, changed }, reported, outcome) {
	let base = {
		operation,
		changed
	};
	if (reported === void 0) {
		let running = {
			status: `${action}_IN_PROGRESS`,
			statusReason: ""
		};
		return {
			...base,
			outcome: "accepted",
			stack: {
				...toStackFacts(stack),
				...running
			}
		};
	}
	return {
		...base,
		outcome: reported.failure === void 0 ? outcome : "failed",
		...reported
	};
}
function describeResources(resources) {
	return joinNames(resources.map(({ path, resource: { state } }) => `${path} is ${state}`));
}
const STATE_DECIDES = new Set([
	"CREATE",
	"ADOPT",
	"DELETE"
]);
function isUnfinished$1({ resource: { action, status } }) {
	return STATE_DECIDES.has(action) && status !== "COMPLETE";
}
async function findCheckedAway({ heat }, stack) {
	return (await filterReached(heat, stack, (one) => isUnfinished$1(one) || isMarkedByHand(one.resource))).filter((one) => !isHolder(one) || isMarkedByHand(one.resource));
}
function isHolder({ resource }) {
	return resource.nested !== void 0;
}
function isUnhealthy({ action, status }) {
	return action === "CHECK" && status === "FAILED";
}
function isHiddenBySnapshot(one) {
	return isUnfinished$1(one) || isNotBegun(one) || isUnhealthy(one.resource);
}
async function filterReached(heat, stack, isWanted) {
	let { resources } = await listResources(heat, stack.ref);
	return leaveOutRemoved(heat, resources.filter(isWanted));
}
async function leaveOutRemoved(heat, listed) {
	let removed = await findRemoved(heat, listed);
	return listed.filter(({ path }) => !removed.some((one) => path === one || path.startsWith(`${one}/`)));
}
async function findRemoved(heat, listed) {
	let deleted = listed.filter(({ resource }) => resource.action === "DELETE"), templates = await readTemplates(heat, deleted.map(({ resource }) => resource.stack));
	return deleted.filter(({ resource }) => {
		let template = templates.get(resource.stack.id)?.template;
		return template !== void 0 && ownValue(findSection(template, "resources"), resource.name) === void 0;
	}).map(({ path }) => path);
}
const REPAIRED_OTHERWISE = {
	DELETE: "Heat cannot update a stack whose delete has failed. Run operation \"delete\" again, or deploy with on-failed: recreate.",
	ADOPT: "An update would replace the resources that Heat has not adopted. Use operation \"abandon\", fix the cause, then adopt again."
};
function repairHint({ action }) {
	return REPAIRED_OTHERWISE[action] ?? "Repair the stack with operation \"update\" first.";
}
async function assertCheckHidesNoFailure(context, stack) {
	let found = await findCheckedAway(context, stack);
	return isFailed(stack) && assertNoneHidden(stack, "check", found.filter(isUnfinished$1)), found.filter(({ resource }) => isMarkedByHand(resource));
}
async function assertSnapshotHidesNoFailure({ heat }, stack) {
	assertNoneHidden(stack, "snapshot", (await filterReached(heat, stack, isHiddenBySnapshot)).filter((one) => one.resource.stack.id === stack.id && !isHolder(one)));
}
function assertNoneHidden(stack, operation, hidden) {
	if (hidden.length !== 0) throw new StackError(`Stack ${stack.name} is ${stack.state}, and a ${operation} would hide which resources failed or do not exist: ${describeResources(hidden)}; nothing was changed`, {
		failureCode: "failed-state",
		hint: stack.action in REPAIRED_OTHERWISE ? repairHint(stack) : `${repairHint(stack)} Heat marks such resources as ${operation.toUpperCase()}_COMPLETE, and the next update would then leave them as they are.`
	});
}
// lib/deploy/operations/checked-away.js
async function markAgain(context, stack, before) {
	let marked = [];
	for (let one of await findHidden(context, stack, before)) {
		let { stack: holder, name } = one.resource;
		try {
			await context.heat.markUnhealthy(holder, name, {
				unhealthy: !0,
				reason: reasonOf(one)
			}), marked.push(one);
		} catch (error) {
			if (context.signal.throwIfAborted(), !(error instanceof RequestError)) throw error;
			return {
				marked,
				refused: {
					one,
					cause: error
				}
			};
		}
	}
	return {
		marked,
		refused: void 0
	};
}
function reasonOf({ resource }) {
	return isMarkedByHand(resource) && resource.statusReason !== "" ? resource.statusReason : `Was ${resource.state} before a check by heat-stack-deploy`;
}
async function findHidden({ heat }, { ref }, before) {
	if (before.length === 0) return [];
	let { resources } = await listResources(heat, ref), now = new Map(resources.map(({ path, resource }) => [path, resource]));
	return before.filter(({ path, resource }) => {
		let after = now.get(path);
		return after?.state === "CHECK_COMPLETE" ? isMarkedByHand(resource) || after.statusReason.startsWith("CHECK not supported ") : !1;
	});
}
// lib/deploy/operations/idle-stack.js
async function getIdleStackOrThrow(context, request) {
	let verb = toVerb(request), stack = await ensureIdle(context, await getStackOrThrow(context, request.stackName, verb), request);
	if (stack === void 0) throw stackGoneError(request);
	return stack;
}
function stackGoneError(request) {
	let text = `Stack ${request.stackName} was deleted in the meantime, so there is nothing to ${toVerb(request)}`;
	return new StackError(text, { failureCode: "not-found" });
}
function toVerb({ operation }) {
	return operation === "delete-snapshot" ? "delete a snapshot of" : operation;
}
const SUSPEND_AGAIN_HINT = "Run operation \"suspend\" again, and then \"resume\": Heat resumes only resources whose suspend has succeeded. If the suspend cannot succeed, a deploy after \"resume\" repairs the stack, and can replace the resources that failed.";
function assertNotSuspended({ name, action, status, state }, operation) {
	if (action === "SUSPEND") throw new StackError(`Stack ${name} is ${state}, and Heat could not resume it after a ${operation}; nothing was changed`, {
		failureCode: "failed-state",
		hint: status === "FAILED" ? SUSPEND_AGAIN_HINT : "Run operation \"resume\" first."
	});
}
// lib/deploy/operations/stack-actions.js
const STACK_OPERATIONS = {
	suspend: {
		action: "SUSPEND",
		outcome: "suspended",
		title: "Suspend",
		progressTitle: "Suspending"
	},
	resume: {
		action: "RESUME",
		outcome: "resumed",
		title: "Resume",
		progressTitle: "Resuming"
	},
	check: {
		action: "CHECK",
		outcome: "checked",
		title: "Check",
		progressTitle: "Checking"
	}
};
async function runStackOperation(context, request) {
	let { operation } = request, stack = await getIdleStackOrThrow(context, request);
	if (operation === "check") return runCheck(context, request, stack);
	operation === "suspend" && await assertHeatCanSuspend(context, stack);
	let nothingToDo = explainNothingToDo(operation, stack);
	if (nothingToDo !== void 0) {
		context.onProgress({
			kind: "notice",
			text: nothingToDo
		});
		let { outputs } = stack;
		return {
			operation,
			outcome: "unchanged",
			changed: !1,
			stack: toStackFacts(stack),
			outputs
		};
	}
	let result = await act(context, request, stack);
	return operation === "resume" ? withSuspendHint(result) : result;
}
async function act(context, request, stack) {
	let { operation } = request, facts = STACK_OPERATIONS[operation], { reported: actionResult } = await runStackAction(context, stack, {
		...request,
		action: facts.action,
		title: `${facts.title} of stack ${stack.name}`,
		progressTitle: `${facts.progressTitle} stack ${stack.name}`,
		submit: async () => (await context.heat.act(stack.ref, operation), stack.ref),
		find: () => Promise.resolve(stack.ref)
	});
	return toResult$2({
		operation,
		stack,
		action: facts.action,
		changed: operation !== "check"
	}, actionResult, facts.outcome);
}
async function runCheck(context, request, stack) {
	assertNotSuspended(stack, "check");
	let unhealthy = await assertCheckHidesNoFailure(context, stack), result = await act(context, request, stack);
	if (unhealthy.length === 0) return result;
	if (!request.wait) {
		let text = `This check can hide that resources are unhealthy, so that the next deploy does not replace them: ${describeResources(unhealthy)}. Without wait: false, the step marks them again.`;
		return context.onProgress({
			kind: "warning",
			text
		}), result;
	}
	let { marked, refused } = await markAgain(context, stack, unhealthy);
	if (refused !== void 0) throw notMarkedError$1(refused);
	if (marked.length > 0) {
		let text = `The check has hidden that resources are unhealthy. They are marked again, so that the next deploy replaces them: ${describeResources(marked)}`;
		context.onProgress({
			kind: "notice",
			text
		});
	}
	return result;
}
function notMarkedError$1({ one, cause }) {
	let { serverMessage, requestId } = cause;
	return new StackError(`Heat's check has hidden that ${one.path} is ${one.resource.state}, and it could not be marked as unhealthy again`, {
		cause,
		serverMessage,
		requestId,
		failureCode: "refused",
		hint: `Deploy with replace: ${one.path} to replace it, or check whether your role may mark resources (resource:mark_unhealthy).`
	});
}
const NOT_RESUMABLE = /\binvalid for resume\b/;
function withSuspendHint(result) {
	let { failure } = result;
	return failure !== void 0 && (NOT_RESUMABLE.test(failure.reason) || failure.resources.some(({ status }) => status === "SUSPEND_FAILED")) ? {
		...result,
		failure: {
			...failure,
			hint: SUSPEND_AGAIN_HINT
		}
	} : result;
}
async function assertHeatCanSuspend({ heat }, stack) {
	if (stack.action === "SUSPEND") return;
	let { resources } = await listResources(heat, stack.ref), unstable = await leaveOutRemoved(heat, resources.filter((one) => isNotBegun(one) || one.resource.action === "DELETE" || one.resource.action !== "SUSPEND" && one.resource.status !== "COMPLETE"));
	if (unstable.length !== 0) throw new StackError(`Stack ${stack.name} is ${stack.state}, and Heat cannot suspend its resources: ${describeResources(unstable)}; nothing was changed`, {
		failureCode: "failed-state",
		hint: repairHint(stack)
	});
}
function explainNothingToDo(operation, { name, action, status, state }) {
	if (action === STACK_OPERATIONS[operation].action) return status === "COMPLETE" ? `Stack ${name} is already ${state}` : void 0;
	if (operation === "suspend" || action === "SUSPEND") return;
	let text = `Stack ${name} is ${state} and not suspended: nothing to resume`;
	return HIDES_SUSPEND.has(action) ? `${text}. If it was suspended before, its resources still are: run operation "suspend" and then "resume".` : text;
}
const HIDES_SUSPEND = new Set([
	"CHECK",
	"SNAPSHOT",
	"RESTORE",
	"ADOPT"
]);
function cancelUpdate(context, request) {
	return cancelRunning(context, request, !1);
}
async function cancelRunning(context, request, hasTried) {
	let stack = await getStackOrThrow(context, request.stackName, "cancel");
	if (!isInProgress(stack)) return context.onProgress({
		kind: "notice",
		text: `No action is in progress on stack ${stack.name} (${stack.state}): nothing to cancel`
	}), toCancelResult("unchanged", !1, stack, stack.outputs);
	let cancelAction = chooseCancelAction(context, stack, request);
	if (hasTried) throw otherActionError(stack);
	let title = `Cancelling ${stack.state} of stack ${stack.name}`;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title
	}), recordStackRequest(context, "action", stack);
	let isCancelled = await submitCancel(context, stack, cancelAction);
	return context.onProgress({ kind: "end" }), isCancelled ? (context.onAccepted?.(), request.wait ? waitForCancel(context, request, stack) : toCancelResult("accepted", !0, stack)) : cancelRunning(context, request, !0);
}
async function waitForCancel(context, request, stack) {
	let running = await context.heat.getStack(stack.ref, { resolveOutputs: !1 }) ?? stack, row = await waitUntilIdle(context, running, request.timeoutMinutes, { isRequested: !0 });
	if (row === void 0) throw stackGoneError(request);
	let complete = await new OutageRetry(context).run(() => context.heat.getStack(row.ref));
	if (isSameAction(row, stack) && isComplete$1(row)) {
		let text = `Stack ${row.name} is ${row.state}: the ${row.action.toLowerCase()} ended before Heat could cancel it`;
		return context.onProgress({
			kind: "notice",
			text
		}), toCancelResult("unchanged", !1, row, complete?.outputs);
	}
	let result = toCancelResult("cancelled", !0, row, complete?.outputs);
	return row.action === "ROLLBACK" && isFailed(row) ? {
		...result,
		outcome: "failed",
		failure: toRollbackFailure(row)
	} : result;
}
function toCancelResult(outcome, changed, row, outputs) {
	return {
		operation: "cancel",
		outcome,
		changed,
		stack: toStackFacts(row),
		outputs
	};
}
function otherActionError({ name, state }) {
	return new StackError(`The action to cancel has ended, and someone else has started another one on stack ${name}: ${state}, which is not cancelled`, {
		failureCode: "superseded",
		hint: "Find out who started it. Running the step again cancels it."
	});
}
function toRollbackFailure({ name, statusReason }) {
	let summary = `The update of stack ${name} was cancelled, but its rollback failed`;
	return toFailure({
		summary,
		reason: statusReason === "" ? summary : `${summary}: ${statusReason}`,
		hint: "Operation \"resources\" shows which resources failed. Fix the cause, then deploy again.",
		code: "rollback-failed"
	});
}
function chooseCancelAction(context, stack, request) {
	if (stack.action === "UPDATE" && !request.disableRollback) return "cancel_update";
	if (stack.action === "UPDATE" || stack.action === "CREATE") return request.disableRollback || context.onProgress({
		kind: "notice",
		text: "Heat cannot roll back a cancelled create: the stack is left as is"
	}), "cancel_without_rollback";
	throw new StackError(`Stack ${stack.name} is ${stack.state}, but Heat can cancel only creates and updates`, {
		failureCode: "failed-state",
		hint: "Wait for it to finish."
	});
}
// lib/deploy/operations/clear-hooks.js
var import_picomatch = __toESM(require_picomatch(), 1);
async function clearHooks(context, { stackName, resourceName }) {
	let stack = await getStackOrThrow(context, stackName, "clear a hook of");
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: `Clearing hooks of stack ${stack.name}`
	});
	let { waits, candidates } = isInProgress(stack) ? await findHookWaits(context.heat, stack) : NOTHING$1, isSelected = createFilter(resourceName), selected = waits.filter(isSelected), possible = candidates.filter(isSelected);
	selected.length + possible.length > 0 && recordStackRequest(context, "action", stack);
	let cleared = [];
	for (let wait of selected) await clearKnownHook(context, stack, wait) && cleared.push(wait);
	cleared.push(...await clearPossibleHooks(context, possible)), selected.length === 0 && cleared.length === 0 && announceNothing(context, stack, waits, resourceName), context.onProgress({ kind: "end" });
	let isCleared = cleared.length > 0;
	return {
		operation: "clear-hooks",
		outcome: isCleared ? "cleared" : "unchanged",
		changed: isCleared,
		stack: toStackFacts(stack),
		data: cleared.map(toPausedHook),
		...isCleared ? { table: hooksTable("Cleared hooks", cleared) } : {}
	};
}
const NOTHING$1 = {
	waits: [],
	candidates: []
};
function createFilter(resourceName) {
	if (resourceName === void 0) return () => !0;
	let isMatch = (0, import_picomatch.default)(resourceName, { dot: !0 });
	return ({ path }) => isMatch(path.at(-1) ?? "") || isMatch(path.join("/"));
}
function announceNothing({ onProgress }, { name, state }, waits, resourceName) {
	onProgress(waits.length > 0 ? {
		kind: "warning",
		text: `No hook was cleared: "${resourceName ?? ""}" matches none of the paused resources of stack ${name}: ${listHookWaits(waits)}`
	} : {
		kind: "notice",
		text: `No resource of stack ${name} is paused at a hook (${state}): nothing to clear`
	});
}
async function clearKnownHook(context, stack, wait) {
	let isCleared = await clearHook(context, wait, async () => !await isStillPaused(context, stack, wait) || void 0);
	return isCleared || context.onProgress({
		kind: "fact",
		text: `The hook of ${displayHook(wait)} was already cleared`
	}), isCleared;
}
async function clearHook(context, wait, find) {
	let subject = displayHook(wait);
	return await submitOnce(context, `signal that clears the hook of ${subject}`, {
		send: () => sendSignal(context, wait),
		find,
		changesNothing: !0
	}) ? (context.onAccepted?.(), context.onProgress({
		kind: "fact",
		text: `Cleared the hook of ${subject}`
	}), !0) : !1;
}
function displayHook({ path, hook }) {
	return `${path.join("/")} (${hook})`;
}
async function clearPossibleHooks(context, candidates) {
	if (candidates.length === 0) return [];
	let text = `Heat has deleted events of this action, so the events do not show all paused resources; sending the signal to each resource with a hook in the environment (${candidates.length})`;
	context.onProgress({
		kind: "fact",
		text
	});
	let cleared = [], findNothing = () => Promise.resolve(void 0);
	for (let candidate of candidates) await clearHook(context, candidate, findNothing) && cleared.push(candidate);
	return cleared;
}
async function sendSignal({ heat }, { stack, path, hook }) {
	try {
		return await heat.signalResource(stack, path.at(-1) ?? "", { unset_hook: hook }), !0;
	} catch (error) {
		if (isHookNotSet(error)) return !1;
		throw error;
	}
}
async function isStillPaused({ heat }, stack, wait) {
	let { waits } = await findHookWaits(heat, stack);
	return waits.some(({ path, hook, sinceMs }) => path.join("/") === wait.path.join("/") && hook === wait.hook && sinceMs === wait.sinceMs);
}
function isHookNotSet(error) {
	return error instanceof RequestError && error.status === 400 && error.type === "InvalidBreakPointHook";
}
// lib/deploy/operations/decide.js
function decideDeploy({ stack, isRolledBackCreate }, request) {
	let { operation, stackName } = request;
	if (stack === void 0) {
		if (operation !== "update") return assertIsName(stackName), "create";
		throw new StackError(`Stack ${stackName} does not exist, so it cannot be updated`, {
			failureCode: "not-found",
			hint: "Use operation \"deploy\", which creates the stack if it does not exist."
		});
	}
	if (operation === "create") throw new StackError(`Stack ${stackName} already exists (${stack.state})`, {
		failureCode: "already-exists",
		hint: "Use operation \"deploy\", which updates the stack if it exists."
	});
	if (isInProgress(stack)) return decideInProgress(stack, request);
	if (stack.action === "SUSPEND") throw toSuspendedError(stack, stackName);
	return isFailed(stack) || isRolledBackCreate ? decideFailed(stack, isRolledBackCreate, request) : "update";
}
const STACK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function assertIsName(stackName) {
	if (STACK_ID.test(stackName)) throw noStackWithIdError(stackName);
}
function noStackWithIdError(id) {
	return new StackError(`No stack has the id ${id}, or it was deleted; nothing was changed`, {
		failureCode: "not-found",
		hint: "Set stack-name to the name of the stack: a new stack requires a name."
	});
}
function toSuspendedError(stack, stackName) {
	return isFailed(stack) ? new StackError(`Stack ${stackName} is ${stack.state}, and Heat cannot update a stack in this state`, {
		failureCode: "failed-state",
		serverMessage: stack.statusReason,
		hint: SUSPEND_AGAIN_HINT
	}) : new StackError(`Stack ${stackName} is suspended, and Heat cannot update a suspended stack`, {
		failureCode: "failed-state",
		hint: "Run operation \"resume\" first."
	});
}
function decideInProgress(stack, { onInProgress }) {
	switch (onInProgress) {
		case "wait": return "wait";
		case "fail": return "refuse";
		case "supersede": return stack.action === "DELETE" ? "wait" : "update";
	}
}
function decideFailed(stack, isRolledBackCreate, { onFailed, stackName }) {
	let serverMessage = stack.statusReason, canRecreate = isRolledBackCreate || stack.action === "CREATE" || stack.action === "DELETE", canUpdate = stack.action !== "DELETE";
	if (onFailed === "fail") {
		let options = [...canUpdate ? ["on-failed: update to update it"] : [], ...canRecreate ? ["on-failed: recreate to delete and recreate it"] : []];
		throw new StackError(`Stack ${stackName} is in a failed state: ${stack.state}`, {
			failureCode: "failed-state",
			serverMessage,
			hint: `Use ${options.join(", or ")}.`
		});
	}
	if (onFailed === "recreate" && canRecreate) return "recreate";
	if (canUpdate) return "update";
	throw new StackError(`Stack ${stackName} could not be deleted (${stack.state}), and Heat cannot update a stack in this state`, {
		failureCode: "failed-state",
		serverMessage,
		hint: "Use on-failed: recreate to delete it again and recreate it."
	});
}
async function isRolledBackCreate({ heat }, stack) {
	return stack?.action === "ROLLBACK" ? (await heat.listResources(stack.ref)).length === 0 || stack.status === "FAILED" && containOnlyCreate((await heat.listEvents(stack.ref, {
		resourceNames: [stack.name],
		sortDir: "asc"
	})).filter((event) => StackTree.isOfStackItself(event))) : !1;
}
const FAILED_CREATE_ACTIONS = new Set(["CREATE", "ROLLBACK"]);
function containOnlyCreate(events) {
	let startsWithCreate = events[0]?.state === "CREATE_IN_PROGRESS", isInService = events.some(({ action, state }) => !FAILED_CREATE_ACTIONS.has(action) || state === "CREATE_COMPLETE");
	return startsWithCreate && !isInService;
}
function assertHasTemplate({ stackName, keepExisting }, { template }, decision) {
	if (!keepExisting || template !== void 0 || decision === "update" || decision === "wait") return;
	let problem = decision === "create" ? `Stack ${stackName} does not exist, so there is no template to keep (keep-existing: true)` : `Stack ${stackName} would be recreated, for which keep-existing: true does not keep a template`;
	throw new StackError(`${problem}; nothing was changed`, {
		failureCode: decision === "create" ? "not-found" : "invalid-input",
		hint: "Set \"template\" to create the stack, or check the name, the project and the region."
	});
}
function assertParametersExist(files, stack) {
	let names = Object.keys(stack?.parameters ?? {});
	if (files.template !== void 0 || stack === void 0 || names.length === 0) return;
	let accepted = new Set([...names, ...files.optionalParameters ?? []]), unknown = Object.keys(files.request.parameters).filter((name) => !accepted.has(name));
	if (unknown.length === 0) return;
	let list = unknown.map((name) => `"${name}"`).join(", "), suggestions = unknown.flatMap((name) => didYouMean(name, names) ?? []).join(" ");
	throw new StackError(`Stack ${stack.name} has no parameter ${list}; nothing was changed`, {
		failureCode: "invalid-input",
		hint: `${suggestions} Correct or remove the name. For a new parameter, also set "template".`.trim()
	});
}
// lib/deploy/submit/not-adoptable.js
const NOT_ADOPTABLE_TYPES = new Set([
	"OS::Heat::AutoScalingGroup",
	"OS::Heat::InstanceGroup",
	"OS::Heat::ResourceChain",
	"AWS::AutoScaling::AutoScalingGroup",
	"AWS::ElasticLoadBalancing::LoadBalancer"
]), GROUP_TYPES = new Set(["OS::Heat::ResourceGroup"]);
function findNotAdoptable({ template, resources, environment }) {
	return !isJson(template) || !isJson(resources) ? [] : findInStack(template, resources, findSection(isJson(environment) ? environment : {}, "resource_registry"), []);
}
function describeNotAdoptable(notAdoptable) {
	return joinNames(notAdoptable.map(({ path, type }) => type === "" ? path : `${path} (${type})`));
}
function findInStack(template, resources, registry, parents) {
	return Object.entries(findSection(template, "resources")).flatMap(([name, definition]) => {
		let path = [...parents, name], saved = ownValue(resources, name), { type, count, isConditional } = readDefinition(definition, registry);
		if (isConditional && saved === void 0) return [];
		let notAdoptable = (reason) => [{
			path: path.join("/"),
			type,
			reason
		}];
		if (NOT_ADOPTABLE_TYPES.has(type)) return notAdoptable("type");
		if (!isJson(saved)) return notAdoptable("no-id");
		let { resource_id: id, resources: inner, template: innerTemplate } = saved;
		if (isJson(inner)) return isJson(innerTemplate) ? findInStack(innerTemplate, inner, registry, path) : [];
		let isEmptyGroup = GROUP_TYPES.has(type) && Object.keys(saved).length === 0 && !(Number(count) > 0);
		return typeof id == "string" || isEmptyGroup ? [] : notAdoptable("no-id");
	});
}
function readDefinition(definition, registry) {
	let entries = isJson(definition) ? definition : {}, type = entries.type ?? entries.Type, properties = entries.properties ?? entries.Properties;
	return {
		type: typeof type == "string" ? resolveType(type, registry) : "",
		count: isJson(properties) ? properties.count ?? 1 : 1,
		isConditional: "condition" in entries || "Condition" in entries
	};
}
function resolveType(type, registry) {
	let seen = new Set(), current = type;
	for (;;) {
		let next = ownValue(registry, current);
		if (typeof next != "string" || seen.has(current)) return current;
		seen.add(current), current = next;
	}
}
// lib/deploy/submit/export-data.js
async function readExportFile({ exportFiles }, exportFile) {
	if (exportFiles === void 0) throw TypeError("the context cannot read files");
	let text;
	try {
		text = await exportFiles.read(exportFile);
	} catch (error) {
		throw exportFileError(exportFile, `cannot be read: ${messageOf(error)}`);
	}
	return readExportData(text, exportFile);
}
function readExportData(text, file) {
	let data = readTemplate(text);
	if (!isJson(data) || !isJson(data.template) || !isJson(data.resources)) throw exportFileError(file, "is not an export file: a map with \"template\" and \"resources\" is expected, as operation: export writes it");
	let { template } = data;
	assertAdoptable(findNotAdoptable(data), file);
	let environment = isJson(data.environment) ? data.environment : {};
	return {
		text,
		template,
		environment: environmentText(text, environment),
		files: toTexts(data.files),
		tags: Array.isArray(data.tags) ? data.tags.filter((tag) => typeof tag == "string") : [],
		secrets: findHiddenValues$1(template, environment)
	};
}
function exportFileError(file, problem, hint) {
	return new InputError([{
		input: "export-file",
		problem: `points to ${file}, which ${problem}`
	}], hint);
}
function assertAdoptable(notAdoptable, file) {
	let ofType = notAdoptable.filter(({ reason }) => reason === "type");
	if (ofType.length > 0) throw exportFileError(file, `has ${describeNotAdoptable(ofType)}: Heat does not adopt resources of this type`, NOT_ADOPTABLE_HINT);
	if (notAdoptable.length > 0) throw exportFileError(file, `has no resource_id for ${joinNames(notAdoptable.map(({ path }) => path))}: Heat adopts only resources that exist, and creates none`);
}
const NOT_ADOPTABLE_HINT = "Remove them from the template in the file, and adopt the resources inside them under names of their own, by their ids.";
function environmentText(text, parsed) {
	let exact = readExactJson(text)?.environment ?? parsed, sections = Object.entries(isJson(exact) ? exact : {}).filter(([name]) => name !== "parameters");
	return stringify(Object.fromEntries(sections)) ?? "{}";
}
function readExactJson(text) {
	try {
		let value = parse(text);
		return isJson(value) ? value : void 0;
	} catch {
		return;
	}
}
function toTexts(files) {
	let entries = Object.entries(isJson(files) ? files : {});
	return Object.fromEntries(entries.filter((entry) => typeof entry[1] == "string"));
}
function findHiddenValues$1(template, environment) {
	let declared = findSection(template, "parameters");
	return ["parameters", "parameter_defaults"].map((key) => environment[key]).flatMap((section) => Object.entries(isJson(section) ? section : {}).flatMap(([name, value]) => isHiddenParameter(ownValue(declared, name)) ? listSecretTexts(toPlainValue(value), findType(ownValue(declared, name))) : []));
}
// lib/deploy/operations/adopt.js
async function adoptStack(context, request) {
	let { stackName, timeoutMinutes } = request, data = await readExportFile(context, request.exportFile);
	for (let value of data.secrets) context.onSecret?.(value);
	await assertNameFree(context, stackName);
	let title = `Adopting stack ${stackName} from ${request.exportFile}`;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title
	});
	let stack = toNewStack(context, request, data), pending = recordPendingRequest(context, {
		kind: "adopt",
		stackName,
		stackId: void 0,
		updatedTime: void 0,
		sent: createSentDefinition(stack)
	}), beganAtMs = context.clock.now(), ref = await submitCreate(context, stack);
	pending.onAccepted(ref);
	let base = {
		operation: "adopt",
		changed: !0
	};
	if (!request.wait) {
		context.onProgress({ kind: "end" });
		let stackFacts = {
			...ref,
			status: "ADOPT_IN_PROGRESS",
			statusReason: ""
		};
		return {
			...base,
			outcome: "accepted",
			stack: stackFacts
		};
	}
	let actionEnd = await waitForAction(context, {
		ref,
		action: "ADOPT",
		beganAtMs,
		timeoutMinutes,
		pending
	}), actionResult = buildActionResult(actionEnd, void 0, `Adopt of stack ${stackName}`);
	context.onProgress({ kind: "end" });
	let { failure } = actionResult;
	if (failure === void 0) return {
		...base,
		...actionResult,
		outcome: "adopted"
	};
	let hint = `Do not delete stack ${stackName}: that deletes the resources that it has adopted. Use operation: abandon (with another export-file), fix the cause, then adopt again.`;
	return {
		...base,
		...actionResult,
		outcome: "failed",
		failure: {
			...failure,
			hint
		}
	};
}
function toNewStack({ owner }, request, data) {
	return {
		name: request.stackName,
		adoptData: data.text,
		template: data.template,
		environment: data.environment,
		files: data.files,
		timeoutMinutes: request.timeoutMinutes,
		disableRollback: !0,
		tags: tagsToSend({
			...request,
			previewEnvironment: !1
		}, data.tags, owner)
	};
}
async function assertNameFree(context, stackName) {
	let existing = await findStack(context, stackName);
	if (existing === void 0) assertIsName(stackName);
	else throw new StackError(`Stack ${stackName} exists already (${existing.state}), so nothing can be adopted as it; nothing was changed`, {
		failureCode: "already-exists",
		hint: "Choose another stack-name. If an earlier adopt has failed, use operation: abandon for that stack first."
	});
}
// lib/deploy/wait/poll-until.js
async function pollUntil(context, { read, isOver, timeoutMinutes, toTimeoutError }) {
	let { clock, signal } = context, beganAtMs = clock.now(), rateLimiter = createPollRateLimiter(), outage = new OutageRetry(context);
	for (;;) {
		let current = await outage.run(read);
		if (isOver(current)) return current;
		let elapsedMs = clock.now() - beganAtMs;
		if (elapsedMs > timeoutMinutes * 6e4) throw toTimeoutError(current);
		await clock.sleep(rateLimiter.nextDelayMs(elapsedMs, "steady"), signal);
	}
}
// lib/deploy/operations/snapshot-lookup.js
async function getSnapshotOrThrow(context, stack, nameOrId) {
	let all = await context.heat.listSnapshots(stack.ref, { exactNumbers: !0 }), snapshot = findSnapshot(stack, all, nameOrId);
	if (snapshot !== void 0) return snapshot;
	throw new StackError(`Stack ${stack.name} has no snapshot "${nameOrId}"`, {
		failureCode: "not-found",
		hint: all.length === 0 ? "The stack has no snapshots: take one with operation \"snapshot\" first." : `Set "snapshot" to the name or id of one of its snapshots: ${describeSnapshots(all)}.`
	});
}
function findSnapshot({ name }, all, nameOrId) {
	let found = all.filter((one) => one.id === nameOrId || one.name === nameOrId);
	if (found.length > 1) throw new StackError(`Stack ${name} has ${found.length} snapshots named "${nameOrId}"`, {
		failureCode: "invalid-input",
		hint: `Set "snapshot" to the id of one of them: ${describeSnapshots(found)}.`
	});
	return found[0];
}
function describeSnapshots(snapshots) {
	return snapshots.map(({ id, name, creationTime }) => `${name === "" ? "one without a name" : name} (${id}, ${creationTime ?? "time unknown"})`).join(", ");
}
function toSnapshotTable({ name, id, creation_time: created }) {
	return {
		title: "Snapshot",
		columns: [
			"snapshot",
			"id",
			"created"
		],
		rows: [[
			name,
			id,
			created
		]]
	};
}
function toSnapshotFacts(snapshot) {
	let { id, name, status, statusReason, creationTime } = snapshot;
	return {
		id,
		name,
		status,
		status_reason: statusReason,
		creation_time: creationTime ?? ""
	};
}
// lib/deploy/operations/delete-snapshot.js
async function deleteSnapshot(context, request) {
	let nameOrId = request.snapshot ?? "", stack = await getIdleStackOrThrow(context, request), all = await context.heat.listSnapshots(stack.ref), snapshot = findSnapshot(stack, all, nameOrId), base = {
		operation: "delete-snapshot",
		stack: toStackFacts(stack)
	};
	if (snapshot === void 0) {
		let others = all.length === 0 ? "" : `. Its snapshots are ${describeSnapshots(all)}`, text = `Stack ${stack.name} has no snapshot "${nameOrId}": nothing to delete${others}`;
		return context.onProgress({
			kind: "notice",
			text
		}), {
			...base,
			outcome: "absent",
			changed: !1
		};
	}
	let title = `Deleting snapshot "${snapshot.name}" (${snapshot.id}) of stack ${stack.name}`;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title
	}), await submitSnapshotDelete(context, stack, snapshot), request.wait && await waitUntilSnapshotGone(context, stack, snapshot, request.timeoutMinutes), context.onProgress({ kind: "end" });
	let outcome = request.wait ? "snapshot-deleted" : "accepted", facts = toSnapshotFacts(snapshot);
	return {
		...base,
		outcome,
		changed: !0,
		data: facts,
		table: toSnapshotTable(facts)
	};
}
async function deleteSnapshotAndWait(context, stack, snapshot, timeoutMinutes) {
	await submitSnapshotDelete(context, stack, snapshot), await waitUntilSnapshotGone(context, stack, snapshot, timeoutMinutes);
}
async function submitSnapshotDelete(context, stack, snapshot) {
	recordStackRequest(context, "action", stack), await submitOnce(context, `delete of snapshot "${snapshot.name}"`, {
		send: async () => {
			try {
				await undefinedIfNotFound(context.heat.deleteSnapshot(stack.ref, snapshot.id));
			} catch (error) {
				throw isUnfinished(snapshot, error) ? unfinishedError(stack, snapshot, error) : error;
			}
			return snapshot.id;
		},
		find: async () => {
			let now = await readSnapshot(context, stack, snapshot);
			return now === void 0 || hasChanged(now, snapshot) ? snapshot.id : void 0;
		}
	});
}
async function waitUntilSnapshotGone(context, stack, snapshot, timeoutMinutes) {
	let last = await pollUntil(context, {
		read: () => readSnapshot(context, stack, snapshot),
		isOver: (current) => current === void 0 || current.status === "FAILED" && hasChanged(current, snapshot),
		timeoutMinutes,
		toTimeoutError: () => timeoutError(stack, snapshot, timeoutMinutes)
	});
	if (last !== void 0) throw failedDeleteError(stack, last);
}
function hasChanged(current, before) {
	return current.status !== before.status || current.statusReason !== before.statusReason;
}
async function readSnapshot({ heat }, { ref }, { id }) {
	return undefinedIfNotFound(heat.getSnapshot(ref, id));
}
function isUnfinished({ status }, error) {
	return status === "IN_PROGRESS" && error instanceof RequestError && error.status === 400;
}
function unfinishedError({ name: stackName, state }, { name, id }, { serverMessage, requestId }) {
	return new StackError(`Snapshot "${name}" (${id}) of stack ${stackName} is IN_PROGRESS, and Heat cannot delete it; nothing was changed`, {
		failureCode: "failed-state",
		serverMessage,
		requestId,
		hint: `The stack is ${state}: unless someone has just requested the snapshot, Heat was restarted while it took it, and never ends it. It contains nothing, so restore refuses it and keep-snapshots skips it; Heat removes it with the stack.`
	});
}
function failedDeleteError({ name: stackName }, { name, id, statusReason }) {
	return new StackError(`Heat could not delete snapshot "${name}" (${id}) of stack ${stackName}`, {
		failureCode: "stack-failed",
		serverMessage: statusReason,
		hint: "Fix the cause, then run the step again: Heat deletes the rest of the snapshot."
	});
}
function timeoutError({ name: stackName }, { name, id }, minutes) {
	return new DeadlineError(`Snapshot "${name}" (${id}) of stack ${stackName} still exists after ${countText(minutes, "minute")}`, { hint: "Most likely Heat cannot delete an image or a volume backup of it: older versions of Heat write the reason only into the log of the engine. Check the project's images and volume backups, then run the step again." });
}
function hasDrift({ counts }) {
	return counts.changed + counts.gone > 0;
}
function toDrift(stack, resources) {
	let count = (status) => resources.filter((one) => one.status === status).length, counts = {
		changed: count("changed"),
		gone: count("gone"),
		unknown: count("unknown"),
		unchanged: count("unchanged")
	}, sorted = [...resources].sort((left, right) => compareNames(left.path, right.path));
	return {
		stack,
		counts,
		summary: summarize(counts),
		resources: sorted
	};
}
function summarize({ changed, gone, unknown, unchanged }) {
	let parts = [
		changed === 0 ? void 0 : `${changed} changed`,
		gone === 0 ? void 0 : `${gone} no longer ${gone === 1 ? "exists" : "exist"}`,
		unknown === 0 ? void 0 : `${unknown} unknown`,
		unchanged === 0 ? void 0 : `${unchanged} unchanged`
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "no resources to compare" : parts.join(", ");
}
// lib/deploy/drift/compare/property-rule.js
const SAME = { differences: [] }, SKIPPED = {
	differences: [],
	isSkipped: !0
};
function unknownBecause(because) {
	return {
		differences: [],
		unknown: because
	};
}
function changed(...differences) {
	return { differences };
}
function combine(comparisons) {
	let differences = comparisons.flatMap((one) => one.differences), because = comparisons.find((one) => one.unknown !== void 0)?.unknown;
	return because === void 0 ? { differences } : {
		differences,
		unknown: because
	};
}
// lib/deploy/drift/compare/values.js
const ID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
function isId(text) {
	return ID.test(text);
}
function valueAtPath(value, path) {
	return path.reduce((part, key) => isMap$1(part) ? ownValue(part, key) : void 0, value);
}
function isMap$1(value) {
	return isJson(value) && !isLosslessNumber(value);
}
function isScalar(value) {
	return [
		"string",
		"number",
		"boolean"
	].includes(typeof value) || isLosslessNumber(value);
}
function isEmpty(value) {
	return value == null || value === "" ? !0 : Array.isArray(value) ? value.length === 0 : isMap$1(value) && Object.keys(value).length === 0;
}
function toText$1(value) {
	return typeof value == "string" ? value : stringify(value) ?? "";
}
function toOptionalText(value) {
	return value == null ? void 0 : toText$1(value);
}
function isSameScalar(left, right) {
	if (isEmpty(left) && isEmpty(right)) return !0;
	if (isEmpty(left) || isEmpty(right)) return !1;
	let [one, other] = [toText$1(left), toText$1(right)];
	if (one === other) return !0;
	if (BOOLEAN.test(one) && BOOLEAN.test(other)) return one.toLowerCase() === other.toLowerCase();
	let [number, otherNumber] = [findNumber(left), findNumber(right)];
	return number !== void 0 && otherNumber !== void 0 && compareNumber(number, otherNumber) === 0;
}
const BOOLEAN = /^(true|false)$/i, DECIMAL = /^-?\d+(\.\d+)?$/;
function findNumber(value) {
	let text = toText$1(value);
	return (typeof value == "string" ? DECIMAL.test(text) : isNumber$1(text)) ? text.replace(/^(-?)0+(?=\d)/, "$1") : void 0;
}
function containsDeployed(live, deployed) {
	if (isMap$1(deployed)) return isMap$1(live) && Object.entries(deployed).every(([key, value]) => containsDeployed(ownValue(live, key), value));
	if (!Array.isArray(deployed)) return isSameScalar(live, deployed);
	if (!Array.isArray(live) || live.length !== deployed.length) return !1;
	let rest = [...live];
	return deployed.every((item) => {
		let index = rest.findIndex((candidate) => containsDeployed(candidate, item));
		return index >= 0 && rest.splice(index, 1), index >= 0;
	});
}
// lib/deploy/drift/compare/property-rules.js
const ignore = () => SKIPPED;
function unlessEmpty(rule) {
	return (property, deployed, resource, lookup) => deployed === "" ? SAME : rule(property, deployed, resource, lookup);
}
function asScalar(path, canonical = (text) => text) {
	return (property, deployed, { live }) => {
		let value = valueAtPath(live, toPath$1(path, property));
		return value === void 0 || !isScalar(deployed) ? SKIPPED : isSameScalar(value, deployed) || !isEmpty(value) && canonical(toText$1(value)) === canonical(toText$1(deployed)) ? SAME : changedValue(property, deployed, value);
	};
}
function asOrderedList(path, canonical) {
	return asList$1(path, canonical, (items) => items);
}
function asSet(path, canonical) {
	return asList$1(path, canonical, (items) => [...new Set(items)].sort());
}
function asList$1(path, canonical = (text) => text, arrange) {
	return (property, deployed, { live }) => {
		let value = valueAtPath(live, toPath$1(path, property));
		if (!Array.isArray(deployed) || value !== null && !Array.isArray(value)) return SKIPPED;
		let items = (all) => arrange(all.map((item) => canonical(toText$1(item)))), [before, after] = [items(deployed), items(value ?? [])];
		return before.length === after.length && before.every((item, index) => item === after[index]) ? SAME : changedValue(property, joined(before), joined(after));
	};
}
const asListOfMaps = (property, deployed, { live }) => {
	let value = valueAtPath(live, [property]);
	return !Array.isArray(deployed) || value !== null && !Array.isArray(value) ? SKIPPED : containsDeployed(value ?? [], deployed) ? SAME : changedValue(property, deployed, isEmpty(value) ? void 0 : value);
};
function joined(items) {
	return items.length === 0 ? void 0 : items.join(", ");
}
function asMap(path, isOfService = () => !1) {
	return (property, deployed, { live }) => {
		let value = valueAtPath(live, toPath$1(path, property)) ?? {};
		if (!isMap$1(deployed) || !isMap$1(value)) return SKIPPED;
		let added = Object.keys(value).filter((key) => !Object.hasOwn(deployed, key) && !isOfService(key));
		return combine([...Object.keys(deployed), ...added].map((key) => {
			let [before, after] = [ownValue(deployed, key), ownValue(value, key)];
			return Object.hasOwn(deployed, key) && Object.hasOwn(value, key) && isSameEntry(before, after) ? SAME : changedValue([property, key], before, after);
		}));
	};
}
function isSameEntry(deployed, live) {
	if (isScalar(deployed) || isEmpty(deployed)) return isSameScalar(deployed, live);
	if (typeof live != "string") return containsDeployed(live, deployed);
	try {
		return containsDeployed(JSON.parse(live), deployed);
	} catch {
		return !1;
	}
}
function asReference(kind, path) {
	return (property, deployed, { live }, lookup) => {
		let value = valueAtPath(live, toPath$1(path ?? `${property}_id`, property));
		return value === void 0 || typeof deployed != "string" ? SKIPPED : compareReference(kind, {
			path: [property],
			deployed,
			live: value
		}, lookup);
	};
}
function asReferences(kind) {
	return (property, deployed, { live }, lookup) => {
		let value = valueAtPath(live, [property]);
		if (!Array.isArray(deployed) || !Array.isArray(value)) return SKIPPED;
		let ids = value.map(toText$1), matches = deployed.map(toText$1).map((text) => ({
			text,
			id: findReferenced(kind, text, ids, lookup)
		})), lost = matches.find(({ id }) => id === "unknown");
		if (lost !== void 0) return unknownBecause(couldNotLookUp(kind, lost.text));
		let extra = ids.filter((id) => !matches.some((match) => match.id === id)), missing = matches.filter(({ id }) => id === void 0);
		return extra.length === 0 && missing.length === 0 ? SAME : changedValue(property, joined(deployed.map(toText$1)), joined(ids));
	};
}
function compareReference(kind, { path, deployed, live }, lookup) {
	let id = findReferenced(kind, deployed, isEmpty(live) ? [] : [toText$1(live)], lookup);
	return id === "unknown" ? unknownBecause(couldNotLookUp(kind, deployed)) : id === void 0 ? changedValue(path, deployed, live) : SAME;
}
function findReferenced(kind, nameOrId, ids, lookup) {
	if (ids.includes(nameOrId)) return nameOrId;
	if (isId(nameOrId) || ids.length === 0) return;
	let candidates = lookup(kind, nameOrId);
	return candidates === void 0 || candidates.length === 0 ? "unknown" : ids.find((id) => candidates.includes(id));
}
function couldNotLookUp(kind, nameOrId) {
	return `${kind.replaceAll("_", " ")} "${nameOrId}" could not be found by its name`;
}
const compareSameKey = (property, deployed, { live }) => {
	let value = live[property];
	return isEmpty(deployed) || value == null || isScalar(deployed) !== isScalar(value) || Array.isArray(deployed) !== Array.isArray(value) || isScalar(value) && isId(toText$1(value)) && !isId(toText$1(deployed)) || Array.isArray(value) && value.some((item) => !isScalar(item)) ? SKIPPED : containsDeployed(value, deployed) ? SAME : changedValue(property, deployed, value);
};
function changedValue(path, before, after) {
	return changed({
		path: [path].flat(),
		before: toOptionalText(before),
		after: toOptionalText(after)
	});
}
function compareScalar(path, deployed, live) {
	return isSameScalar(deployed, live) ? SAME : changedValue(path, deployed, live);
}
function toPath$1(path, property) {
	return (path ?? property).split(".");
}
// lib/deploy/drift/types/type-rules.js
function byId(service, plural, key) {
	return {
		service,
		path: (id) => `/${plural}/${encodeURIComponent(id)}`,
		key
	};
}
const CINDER_TYPES = {
	"OS::Cinder::Volume": {
		route: byId("volume", "volumes", "volume"),
		properties: {
			availability_zone: unlessEmpty(asScalar()),
			volume_type: (property, deployed, { live }, lookup) => {
				let shown = live.volume_type;
				return isEmpty(shown) ? changedValue(property, deployed, void 0) : toText$1(shown) === toText$1(deployed) ? SAME : compareReference("volume_type", {
					path: [property],
					deployed: toText$1(deployed),
					live: shown
				}, lookup);
			},
			metadata: asMap(void 0, (key) => key === "readonly" || key === "attached_mode"),
			read_only: (property, deployed, { live }) => compareScalar(property, deployed, valueAtPath(live, ["metadata", "readonly"]) ?? !1),
			image: asReference("image", "volume_image_metadata.image_id"),
			snapshot_id: asScalar(),
			source_volid: asScalar(),
			backup_id: ignore,
			scheduler_hints: ignore
		}
	},
	"OS::Cinder::Snapshot": {
		route: byId("volume", "snapshots", "snapshot"),
		properties: {
			volume_id: asScalar(),
			metadata: asMap()
		}
	},
	"OS::Cinder::VolumeType": {
		route: byId("volume", "types", "volume_type"),
		properties: {
			metadata: asMap("extra_specs"),
			projects: ignore
		}
	},
	"OS::Cinder::EncryptedVolumeType": {
		route: {
			service: "volume",
			path: (id) => `/types/${encodeURIComponent(id)}/encryption`,
			key: ""
		},
		properties: { volume_type: asReference("volume_type", "volume_type_id") }
	},
	"OS::Cinder::QoSSpecs": {
		route: byId("volume", "qos-specs", "qos_specs"),
		properties: { specs: asMap() }
	}
}, compareExtraProperties = (property, deployed, { live }) => isMap$1(deployed) ? combine(Object.entries(deployed).map(([key, value]) => compareScalar([property, key], value, ownValue(live, key)))) : SKIPPED, compareShownValue = (property, deployed, { live }) => compareScalar(property, deployed, live[property]), IMAGE = {
	route: {
		service: "image",
		path: (id) => `/images/${encodeURIComponent(id)}`,
		key: ""
	},
	properties: {
		extra_properties: compareExtraProperties,
		tags: asSet(),
		id: asScalar("id"),
		architecture: compareShownValue,
		kernel_id: compareShownValue,
		os_distro: compareShownValue,
		os_version: compareShownValue,
		ramdisk_id: compareShownValue,
		owner: asScalar(),
		location: ignore,
		members: ignore
	}
}, GLANCE_TYPES = {
	"OS::Glance::Image": IMAGE,
	"OS::Glance::WebImage": IMAGE
}, domain = asReference("domain", "domain_id"), KEYSTONE_TYPES = {
	"OS::Keystone::Project": {
		route: byId("identity", "projects", "project"),
		properties: {
			domain,
			parent: asReference("project", "parent_id"),
			tags: asSet()
		}
	},
	"OS::Keystone::User": {
		route: byId("identity", "users", "user"),
		properties: {
			domain,
			default_project: asReference("project", "default_project_id"),
			password: ignore,
			groups: ignore,
			roles: ignore
		}
	},
	"OS::Keystone::Group": {
		route: byId("identity", "groups", "group"),
		properties: {
			domain,
			roles: ignore
		}
	},
	"OS::Keystone::Role": {
		route: byId("identity", "roles", "role"),
		properties: { domain }
	},
	"OS::Keystone::Domain": { route: byId("identity", "domains", "domain") },
	"OS::Keystone::Region": {
		route: byId("identity", "regions", "region"),
		properties: { parent_region: asScalar("parent_region_id") }
	},
	"OS::Keystone::Service": { route: byId("identity", "services", "service") },
	"OS::Keystone::Endpoint": {
		route: byId("identity", "endpoints", "endpoint"),
		properties: {
			region: asScalar("region_id"),
			service: asScalar("service_id")
		}
	}
};
function canonicalAddress(text) {
	return !isIPv6(text) || text.includes("%") ? text : new URL(`http://[${text}]`).hostname.slice(1, -1);
}
function canonicalNetwork(text) {
	let [address = "", length = ""] = text.split("/");
	return /^\d+$/.test(length) ? isIPv4(address) ? `${maskV4(address, Number(length))}/${Number(length)}` : isIPv6(address) ? `${maskV6(address, Number(length))}/${Number(length)}` : text : canonicalAddress(text);
}
function maskV4(address, length) {
	let masked = clearHostBits(address.split(".").reduce((sum, part) => sum << 8n | BigInt(part), 0n), 32, length);
	return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => masked >> shift & 255n).join(".");
}
function maskV6(address, length) {
	let [head = "", tail] = canonicalAddress(address).split("::"), groups = (text) => (text ?? "").split(":").filter((part) => part !== ""), [left, right] = [groups(head), groups(tail)], middle = Array.from({ length: 8 - left.length - right.length }, () => "0");
	return canonicalAddress((clearHostBits([
		...left,
		...middle,
		...right
	].reduce((sum, part) => sum << 16n | BigInt(`0x${part}`), 0n), 128, length).toString(16).padStart(32, "0").match(/.{4}/g) ?? []).join(":"));
}
function clearHostBits(value, bits, length) {
	let hostBits = BigInt(Math.max(0, bits - length));
	return value >> hostBits << hostBits;
}
// lib/deploy/drift/compare/security-group-rules.js
const PROTOCOLS = {
	1: "icmp",
	6: "tcp",
	17: "udp",
	58: "ipv6-icmp",
	icmpv6: "ipv6-icmp",
	any: "",
	0: ""
}, EVERYWHERE = new Set(["0.0.0.0/0", "::/0"]), DEFAULT_EGRESS = [{
	direction: "egress",
	ethertype: "IPv4"
}, {
	direction: "egress",
	ethertype: "IPv6"
}], compareSecurityGroupRules = (resource, lookup) => {
	let { live, properties, related } = resource, listed = live.security_group_rules;
	if (!Array.isArray(listed)) return SKIPPED;
	let own = listed.filter(isMap$1).filter((rule) => !related.securityGroupRuleIds.has(toText$1(rule.id))), liveTexts = new Map(own.map((rule) => [describeRule(rule, resource), rule])), stated = Array.isArray(properties.rules) ? properties.rules.filter(isMap$1) : [], resolved = stated.map((rule) => resolveRemoteGroup(rule, resource, lookup)), lost = resolved.find((one) => typeof one == "string");
	if (typeof lost == "string") return unknownBecause(couldNotLookUp("security_group", lost));
	let expected = new Set(resolved.filter(isMap$1).map((rule) => describeRule(rule, resource))), defaults = hasEgress(stated) ? [] : DEFAULT_EGRESS.map((rule) => describeRule(rule, resource)), lostDefaults = (hasEgress(stated) ? [] : findGivenEgress(lookup).map((rule) => describeRule(rule, resource))).filter((text) => !liveTexts.has(text));
	return toComparison([...[...expected].filter((text) => !liveTexts.has(text)), ...lostDefaults], [...liveTexts].filter(([text, rule]) => !expected.has(text) && !defaults.includes(text) && !isOfCreation(rule, live)).map(([text]) => text));
};
function toComparison(removed, added) {
	if (removed.length + added.length === 0) return SAME;
	let toDifference = (before, after) => ({
		path: ["rules"],
		before,
		after
	});
	return changed(...removed.map((text) => toDifference(text, void 0)), ...added.map((text) => toDifference(void 0, text)));
}
function hasEgress(rules) {
	return rules.some(({ direction }) => direction === "egress");
}
function findGivenEgress(lookup) {
	let types = lookup("default_egress_rule", "") ?? [];
	return DEFAULT_EGRESS.filter(({ ethertype }) => types.includes(toText$1(ethertype)));
}
function isOfCreation(rule, group) {
	return !isEmpty(rule.created_at) && rule.created_at === group.created_at;
}
function resolveRemoteGroup(rule, { physicalId, live }, lookup) {
	let group = rule.remote_group_id;
	if (isEmpty(group)) return rule.remote_mode === "remote_group_id" ? {
		...rule,
		remote_group_id: physicalId
	} : rule;
	let ids = live.security_group_rules.filter(isMap$1).flatMap((one) => isEmpty(one.remote_group_id) ? [] : [toText$1(one.remote_group_id)]), id = findReferenced("security_group", toText$1(group), ids, lookup);
	return id === "unknown" ? toText$1(group) : {
		...rule,
		remote_group_id: id ?? group
	};
}
function describeRule(rule, { physicalId }) {
	let text = (key) => isEmpty(rule[key]) ? "" : toText$1(rule[key]), ethertype = text("ethertype") === "" ? "IPv4" : text("ethertype"), direction = text("direction") === "" ? "ingress" : text("direction"), rawProtocol = text("protocol").toLowerCase(), protocol = ethertype === "IPv6" && rawProtocol === "icmp" ? "ipv6-icmp" : PROTOCOLS[rawProtocol] ?? rawProtocol, [low, high] = [text("port_range_min"), text("port_range_max")], ports = low === high ? low : `${low}-${high}`, prefix = canonicalNetwork(text("remote_ip_prefix")), group = text("remote_group_id"), remotes = [
		EVERYWHERE.has(prefix) ? "" : prefix,
		group === physicalId ? "this group" : group === "" ? "" : `group ${group}`,
		text("remote_address_group_id")
	].filter((part) => part !== ""), remote = remotes.length === 0 ? "anywhere" : remotes.join(" ");
	return `${[
		direction,
		protocol === "" ? "any protocol" : protocol,
		ports
	].filter((part) => part !== "").join(" ")} ${direction === "egress" ? "to" : "from"} ${remote} (${ethertype})`;
}
const COMMON = {
	tags: asSet(),
	value_specs: (property, deployed, { live }) => isMap$1(deployed) ? combine(Object.entries(deployed).filter(([key]) => ownValue(live, key) !== void 0).map(([key, value]) => compareScalar([property, key], value, ownValue(live, key)))) : SKIPPED,
	tenant_id: asReference("project", "tenant_id")
}, compareGateway = (property, deployed, { live }, lookup) => {
	let value = live[property];
	if (!isMap$1(deployed) || value === void 0) return SKIPPED;
	let part = (key) => valueAtPath(value, [key]), wanted = deployed.network ?? deployed.network_id, snat = deployed.enable_snat, addresses = deployed.external_fixed_ips;
	return combine([
		isEmpty(wanted) ? SAME : compareReference("network", {
			path: [property, "network"],
			deployed: toText$1(wanted),
			live: part("network_id")
		}, lookup),
		isEmpty(snat) || !isMap$1(value) ? SAME : compareScalar([property, "enable_snat"], snat, part("enable_snat")),
		!Array.isArray(addresses) || !isMap$1(value) ? SAME : compareAddresses([property, "external_fixed_ips"], addresses, part("external_fixed_ips"), lookup)
	]);
}, compareFixedIps = (property, deployed, { live }, lookup) => Array.isArray(deployed) ? compareAddresses([property], deployed, live[property], lookup) : SKIPPED;
function compareAddresses(path, deployed, live, lookup) {
	if (!Array.isArray(live)) return SKIPPED;
	let free = live.filter(isMap$1), missing = [];
	for (let entry of deployed.filter(isMap$1)) {
		let wanted = entry.subnet ?? entry.subnet_id, ids = free.map((one) => toText$1(one.subnet_id)), subnet = isEmpty(wanted) ? void 0 : findReferenced("subnet", toText$1(wanted), ids, lookup);
		if (subnet === "unknown") return unknownBecause(couldNotLookUp("subnet", toText$1(wanted)));
		let address = isEmpty(entry.ip_address) ? void 0 : canonicalAddress(toText$1(entry.ip_address)), index = free.findIndex((one) => (isEmpty(wanted) || one.subnet_id === subnet) && (address === void 0 || canonicalAddress(toText$1(one.ip_address)) === address));
		index < 0 ? missing.push(entry) : free.splice(index, 1);
	}
	let describe = (one) => [
		"ip_address",
		"subnet",
		"subnet_id"
	].filter((key) => !isEmpty(one[key])).map((key) => `${key.replace("_id", "")} ${toText$1(one[key])}`).join(", ");
	return combine([...missing.map((one) => changed({
		path,
		before: describe(one),
		after: void 0
	})), ...free.map((one) => changed({
		path,
		before: void 0,
		after: describe(one)
	}))]);
}
const compareGatewayIp = (property, deployed, resource, lookup) => asScalar(void 0, canonicalAddress)(property, deployed === "~" ? "" : deployed, resource, lookup), compareNetmaskLength = (property, deployed, { live }) => {
	let length = typeof live.cidr == "string" ? live.cidr.split("/")[1] : void 0;
	return length === void 0 ? SKIPPED : compareScalar(property, deployed, length);
}, SUBNET = {
	route: byId("network", "subnets", "subnet"),
	properties: {
		...COMMON,
		network: asReference("network"),
		network_id: asReference("network", "network_id"),
		subnetpool: asReference("subnet_pool"),
		cidr: asScalar(void 0, canonicalNetwork),
		gateway_ip: compareGatewayIp,
		prefixlen: compareNetmaskLength,
		dns_nameservers: asOrderedList(void 0, canonicalAddress),
		allocation_pools: asListOfMaps,
		host_routes: asListOfMaps
	}
}, NET = {
	route: byId("network", "networks", "network"),
	properties: {
		...COMMON,
		qos_policy: asReference("qos_policy"),
		dhcp_agent_ids: ignore
	}
}, PROVIDER_NET = {
	route: byId("network", "networks", "network"),
	properties: {
		...COMMON,
		network_type: asScalar("provider:network_type"),
		physical_network: asScalar("provider:physical_network"),
		segmentation_id: asScalar("provider:segmentation_id"),
		router_external: asScalar("router:external")
	}
}, ROUTER = {
	route: byId("network", "routers", "router"),
	properties: {
		...COMMON,
		external_gateway_info: compareGateway,
		l3_agent_id: ignore,
		l3_agent_ids: ignore
	}
}, ROUTER_INTERFACE = {
	route: {
		service: "network",
		path: (physicalId) => {
			let [, router = "", kind = "", id = ""] = /^([^:]+):(subnet_id|port_id)=(.+)$/.exec(physicalId) ?? [];
			if (router !== "") return `/ports?device_id=${router}&${kind === "port_id" ? `id=${id}` : `fixed_ips=${encodeURIComponent(`subnet_id=${id}`)}`}`;
		},
		key: ""
	},
	isPresent: ({ ports }) => Array.isArray(ports) && ports.length > 0,
	properties: {
		router: ignore,
		router_id: ignore,
		subnet: ignore,
		subnet_id: ignore,
		port: ignore
	}
}, PORT = {
	route: byId("network", "ports", "port"),
	properties: {
		...COMMON,
		network: asReference("network"),
		network_id: asReference("network", "network_id"),
		fixed_ips: compareFixedIps,
		security_groups: asReferences("security_group"),
		allowed_address_pairs: asListOfMaps,
		qos_policy: asReference("qos_policy"),
		mac_address: asScalar(void 0, (text) => text.toLowerCase()),
		device_id: ignore,
		device_owner: ignore
	}
}, FLOATING_IP = {
	route: byId("network", "floatingips", "floatingip"),
	properties: {
		...COMMON,
		floating_network: asReference("network"),
		floating_network_id: asReference("network", "floating_network_id"),
		floating_subnet: ignore,
		port_id: asReference("port", "port_id")
	}
}, FLOATING_IP_ASSOCIATION = {
	route: {
		service: "network",
		path: (_, { floatingip_id: id }) => `/floatingips/${encodeURIComponent(toText$1(id))}`,
		key: "floatingip"
	},
	isPresent: ({ port_id: portId }) => !isEmpty(portId),
	properties: {
		floatingip_id: ignore,
		port_id: asReference("port", "port_id")
	}
}, SECURITY_GROUP = {
	route: byId("network", "security-groups", "security_group"),
	properties: {
		...COMMON,
		rules: ignore
	},
	checks: { rules: compareSecurityGroupRules }
}, SECURITY_GROUP_RULE = {
	route: byId("network", "security-group-rules", "security_group_rule"),
	properties: {
		security_group: asReference("security_group"),
		remote_group: asReference("security_group"),
		remote_group_id: asReference("security_group", "remote_group_id"),
		remote_ip_prefix: asScalar(void 0, canonicalNetwork),
		protocol: ignore
	}
}, SUBNET_POOL = {
	route: byId("network", "subnetpools", "subnetpool"),
	properties: {
		...COMMON,
		address_scope: asReference("address_scope"),
		prefixes: containsNetworks()
	}
};
function containsNetworks() {
	return (property, deployed, resource, lookup) => {
		let result = asSet(void 0, canonicalNetwork)(property, deployed, resource, lookup), live = resource.live[property];
		return Array.isArray(deployed) && Array.isArray(live) && live.length < deployed.length ? unknownBecause("Neutron has joined the prefixes of the subnet pool") : result;
	};
}
function qosRule(plural, key) {
	return {
		route: {
			service: "network",
			path: (id, { policy }) => `/qos/policies/${encodeURIComponent(toText$1(policy))}/${plural}/${encodeURIComponent(id)}`,
			key
		},
		properties: {
			policy: ignore,
			tenant_id: ignore
		}
	};
}
const wholeObject = (plural, key) => ({
	route: byId("network", plural, key),
	properties: COMMON
}), RBAC_POLICY = {
	route: byId("network", "rbac-policies", "rbac_policy"),
	properties: {
		target_tenant: asReference("project", "target_tenant"),
		object_id: ignore,
		tenant_id: ignore
	}
}, NEUTRON_TYPES = {
	"OS::Neutron::Net": NET,
	"OS::Neutron::ProviderNet": PROVIDER_NET,
	"OS::Neutron::Subnet": SUBNET,
	"OS::Neutron::Router": ROUTER,
	"OS::Neutron::RouterInterface": ROUTER_INTERFACE,
	"OS::Neutron::Port": PORT,
	"OS::Neutron::FloatingIP": FLOATING_IP,
	"OS::Neutron::FloatingIPAssociation": FLOATING_IP_ASSOCIATION,
	"OS::Neutron::SecurityGroup": SECURITY_GROUP,
	"OS::Neutron::SecurityGroupRule": SECURITY_GROUP_RULE,
	"OS::Neutron::SubnetPool": SUBNET_POOL,
	"OS::Neutron::AddressScope": wholeObject("address-scopes", "address_scope"),
	"OS::Neutron::QoSPolicy": wholeObject("qos/policies", "policy"),
	"OS::Neutron::QoSBandwidthLimitRule": qosRule("bandwidth_limit_rules", "bandwidth_limit_rule"),
	"OS::Neutron::QoSDscpMarkingRule": qosRule("dscp_marking_rules", "dscp_marking_rule"),
	"OS::Neutron::QoSMinimumBandwidthRule": qosRule("minimum_bandwidth_rules", "minimum_bandwidth_rule"),
	"OS::Neutron::RBACPolicy": RBAC_POLICY,
	"OS::Neutron::Trunk": {
		...wholeObject("trunks", "trunk"),
		properties: {
			...COMMON,
			port: asReference("port"),
			sub_ports: asListOfMaps
		}
	}
}, INTERFACES = "interfaces", compareNetworks = (property, deployed, { live }, lookup) => {
	if (!Array.isArray(deployed)) return SKIPPED;
	let listed = live[INTERFACES];
	if (!Array.isArray(listed)) return unknownBecause("Nova did not list the interfaces of the server");
	let free = listed.filter(isMap$1).map(toInterface), missing = [], entries = deployed.filter(isMap$1).sort((left, right) => specificity(right) - specificity(left));
	for (let entry of entries) {
		let match = matchInterface(entry, free, lookup);
		if (typeof match == "string") return unknownBecause(match);
		match === void 0 ? missing.push(describeEntry(entry)) : free.splice(free.indexOf(match), 1);
	}
	return combine([...missing.map((text) => changed({
		path: [property],
		before: text,
		after: void 0
	})), ...free.map((one) => changed({
		path: [property],
		before: void 0,
		after: describeInterface(one)
	}))]);
};
function specificity(entry) {
	return isEmpty(entry.port) ? +!isEmpty(entry.fixed_ip) : 2;
}
function matchInterface(entry, interfaces, lookup) {
	let text = (key) => isEmpty(entry[key]) ? "" : toText$1(entry[key]), matches = interfaces, keepMatching = (kind, nameOrId, idsOf) => {
		if (nameOrId === "" || matches.length === 0) return;
		let id = findReferenced(kind, nameOrId, matches.flatMap(idsOf), lookup);
		if (id === "unknown") return couldNotLookUp(kind, nameOrId);
		matches = matches.filter((one) => id !== void 0 && idsOf(one).includes(id));
	}, address = canonicalAddress(text("fixed_ip"));
	return address !== "" && (matches = matches.filter((one) => one.addresses.includes(address))), keepMatching("port", text("port"), ({ portId }) => [portId]) ?? keepMatching("network", text("network") || text("uuid"), ({ networkId }) => [networkId]) ?? keepMatching("subnet", text("subnet"), ({ subnetIds }) => subnetIds) ?? matches[0];
}
function toInterface(one) {
	let addresses = Array.isArray(one.fixed_ips) ? one.fixed_ips.filter(isMap$1) : [];
	return {
		portId: toText$1(one.port_id),
		networkId: toText$1(one.net_id),
		subnetIds: addresses.map((address) => toText$1(address.subnet_id)),
		addresses: addresses.map((address) => canonicalAddress(toText$1(address.ip_address)))
	};
}
function describeEntry(entry) {
	return [
		"port",
		"network",
		"uuid",
		"subnet",
		"fixed_ip"
	].filter((key) => !isEmpty(entry[key])).map((key) => `${key} ${toText$1(entry[key])}`).join(", ");
}
function describeInterface({ portId, networkId, addresses }) {
	return [
		`port ${portId}`,
		`network ${networkId}`,
		...addresses.map((one) => `fixed_ip ${one}`)
	].join(", ");
}
const compareFlavor = (property, deployed, { live }, lookup) => {
	let texts = [valueAtPath(live, ["flavor", "id"]), valueAtPath(live, ["flavor", "original_name"])].filter((one) => !isEmpty(one)).map(toText$1), text = toText$1(deployed);
	if (texts.length === 0) return SKIPPED;
	if (texts.includes(text)) return SAME;
	let identifiers = lookup("flavor", text);
	return identifiers === void 0 || identifiers.length === 0 ? unknownBecause(couldNotLookUp("flavor", text)) : identifiers.some((one) => texts.includes(one)) ? SAME : changedValue(property, text, texts.at(-1));
}, compareSecurityGroups = (property, deployed, { live, properties }, lookup) => {
	let listed = live.security_groups;
	if (!Array.isArray(deployed) || !Array.isArray(listed)) return SKIPPED;
	let names = new Set(listed.filter(isMap$1).map((one) => toText$1(one.name))), stated = deployed.map(toText$1).map((text) => ({
		text,
		name: toGroupName(text, lookup)
	})), lost = stated.find(({ name }) => name === void 0);
	if (lost !== void 0) return unknownBecause(couldNotLookUp("security_group", lost.text));
	let isOfPort = properties.networks?.some((one) => isMap$1(one) && !isEmpty(one.port)), missing = stated.filter(({ name }) => name !== void 0 && !names.has(name)), extra = [...names].filter((name) => !stated.some((one) => one.name === name));
	return missing.length === 0 && (extra.length === 0 || isOfPort === !0) ? SAME : changedValue(property, stated.map(({ name, text }) => name ?? text).join(", "), [...names].join(", "));
};
function toGroupName(nameOrId, lookup) {
	return isId(nameOrId) ? lookup("security_group_name", nameOrId)?.[0] : nameOrId;
}
const compareServerStatus = ({ live, isRunning }) => {
	let status = live.status;
	return !isRunning || isEmpty(status) || TRANSIENT.has(toText$1(status)) ? SKIPPED : status === "ACTIVE" ? SAME : changedValue("status", "ACTIVE", status);
}, TRANSIENT = new Set([
	"BUILD",
	"HARD_REBOOT",
	"MIGRATING",
	"PASSWORD",
	"REBOOT",
	"REBUILD",
	"RESIZE",
	"UNKNOWN"
]), compareAttachedVolumes = ({ live, properties, physicalId, related }) => {
	let listed = live["os-extended-volumes:volumes_attached"];
	if (!Array.isArray(listed)) return SKIPPED;
	let attached = listed.filter(isMap$1).map((one) => toText$1(one.id)), devices = ["block_device_mapping", "block_device_mapping_v2"].flatMap((key) => {
		let value = properties[key];
		return Array.isArray(value) ? value.filter(isMap$1) : [];
	}), stated = devices.flatMap((one) => isEmpty(one.volume_id) ? [] : [toText$1(one.volume_id)]), known = new Set([...stated, ...related.attachedVolumeIds(physicalId)]), created = devices.length - stated.length, extra = attached.filter((id) => !known.has(id)), path = ["volumes"];
	return combine([...stated.filter((id) => !attached.includes(id)).map((id) => changed({
		path,
		before: id,
		after: void 0
	})), ...extra.length > created ? extra.map((id) => changed({
		path,
		before: void 0,
		after: id
	})) : []]);
}, compareImage = (property, deployed, { live }, lookup) => {
	let id = valueAtPath(live, ["image", "id"]);
	return isEmpty(id) ? SKIPPED : compareReference("image", {
		path: [property],
		deployed: toText$1(deployed),
		live: id
	}, lookup);
}, compareConfigDrive = (property, deployed, { live }) => {
	let isLive = !isEmpty(live.config_drive);
	return !isSameScalar(deployed, !0) || isLive ? SAME : changedValue(property, deployed, isLive);
}, compareZone = (property, deployed, resource, lookup) => asScalar("OS-EXT-AZ:availability_zone")(property, toText$1(deployed).split(":")[0], resource, lookup), SERVER = {
	route: byId("compute", "servers", "server"),
	parts: { [INTERFACES]: {
		service: "compute",
		path: (id) => `/servers/${encodeURIComponent(id)}/os-interface`,
		key: "interfaceAttachments",
		isNeeded: ({ networks: stated }) => Array.isArray(stated) && stated.some(hasNetwork)
	} },
	properties: {
		flavor: compareFlavor,
		image: compareImage,
		networks: (property, deployed, resource, lookup) => Array.isArray(deployed) && deployed.some(hasNetwork) ? compareNetworks(property, deployed, resource, lookup) : SKIPPED,
		security_groups: compareSecurityGroups,
		metadata: asMap(void 0, (key) => key.startsWith("metering.")),
		tags: asSet(),
		availability_zone: unlessEmpty(compareZone),
		config_drive: compareConfigDrive,
		diskConfig: asScalar("OS-DCF:diskConfig"),
		key_name: asScalar(),
		admin_pass: ignore,
		user_data: ignore,
		block_device_mapping: ignore,
		block_device_mapping_v2: ignore
	},
	checks: {
		status: compareServerStatus,
		volumes: compareAttachedVolumes
	}
};
function hasNetwork(entry) {
	return isMap$1(entry) && isEmpty(entry.allocate_network);
}
const NOVA_TYPES = {
	"OS::Nova::Server": SERVER,
	"OS::Nova::KeyPair": {
		route: {
			...byId("compute", "os-keypairs", "keypair"),
			isPersonal: !0
		},
		properties: {
			public_key: asScalar(void 0, (text) => text.trim()),
			save_private_key: ignore,
			user: ignore
		}
	},
	"OS::Nova::ServerGroup": {
		route: byId("compute", "os-server-groups", "server_group"),
		properties: {
			policies: (property, deployed, { live }) => {
				let shown = live.policies ?? (isEmpty(live.policy) ? void 0 : [live.policy]);
				if (!Array.isArray(deployed) || !Array.isArray(shown)) return SKIPPED;
				let [before, after] = [deployed, shown].map((items) => items.map(toText$1).join(", "));
				return before === after ? SAME : changedValue(property, before, after);
			},
			rules: ignore
		}
	},
	"OS::Nova::Flavor": {
		route: byId("compute", "flavors", "flavor"),
		properties: {
			flavorid: asScalar("id"),
			ephemeral: asScalar("OS-FLV-EXT-DATA:ephemeral"),
			is_public: asScalar("os-flavor-access:is_public"),
			extra_specs: asMap(),
			tenants: ignore
		}
	},
	"OS::Nova::HostAggregate": {
		route: byId("compute", "os-aggregates", "aggregate"),
		properties: {
			hosts: asSet(),
			metadata: asMap(void 0, (key) => key === "availability_zone")
		}
	},
	"OS::Cinder::VolumeAttachment": {
		route: {
			service: "volume",
			path: (_, { volume_id: id }) => isEmpty(id) ? void 0 : `/volumes/${encodeURIComponent(toText$1(id))}`,
			key: "volume"
		},
		isPresent: ({ attachments }, { instance_uuid: serverId }) => Array.isArray(attachments) && attachments.some((one) => isMap$1(one) && one.server_id === serverId),
		properties: {
			volume_id: ignore,
			instance_uuid: ignore,
			mountpoint: ignore
		}
	}
}, TYPES = {
	...NEUTRON_TYPES,
	...NOVA_TYPES,
	...CINDER_TYPES,
	...GLANCE_TYPES,
	...KEYSTONE_TYPES
};
function findTypeRules(type) {
	return Object.hasOwn(TYPES, type) ? TYPES[type] ?? {} : {};
}
function existsOnlyInHeat(type) {
	return type.startsWith("OS::Heat::") || type.startsWith("AWS::CloudFormation::");
}
// lib/deploy/drift/compare/given-name.js
const NAMED_BY_HEAT = new Set([
	"OS::Cinder::Volume",
	"OS::Neutron::Net",
	"OS::Neutron::Port",
	"OS::Neutron::Router",
	"OS::Neutron::SecurityGroup",
	"OS::Neutron::Subnet",
	"OS::Nova::Server"
]), SHORT_ID = RegExp("^[a-z2-7]{12}$");
function compareGivenName(resource) {
	let { type, name, stackName, properties, live, isCreatedByHeat } = resource, prefix = `${stackName}-${name}-`;
	if (!isCreatedByHeat || !NAMED_BY_HEAT.has(type) || !isEmpty(properties.name) || isEmpty(live.name) || prefix.length + 12 > 53) return SKIPPED;
	let shown = toText$1(live.name);
	return shown.startsWith(prefix) && SHORT_ID.test(shown.slice(prefix.length)) ? SAME : changed({
		path: ["name"],
		before: `${prefix}\u2026 (given by Heat)`,
		after: shown
	});
}
// lib/deploy/drift/compare/compare-resource.js
function compareResource(resource, lookup) {
	let { properties: rules = {}, checks = {}, isPresent } = findTypeRules(resource.type), stated = Object.entries(resource.properties).filter(([, value]) => value != null), results = [
		...stated.map(([name, value]) => (Object.hasOwn(rules, name) ? rules[name] ?? compareSameKey : compareSameKey)(name, value, resource, lookup)),
		...Object.values(checks).map((check) => check(resource, lookup)),
		compareGivenName(resource)
	], { differences } = combine(results), unknown = [...new Set(results.flatMap((one) => one.unknown ?? []))];
	return isPresent !== void 0 || stated.length === 0 || results.some((one) => !one.isSkipped) || unknown.push("the service shows none of the properties"), {
		differences,
		unknown
	};
}
// lib/deploy/drift/read/deployed.js
const PURGED = "Heat no longer has the event of its last create or update (max_events_per_stack in heat.conf)";
var DeployedEvents = class {
	heat;
	lists = new Map();
	constructor(heat) {
		this.heat = heat;
	}
	async readProperties({ resource }) {
		let events = (await this.list(resource.stack)).filter(({ resourceName }) => resourceName === resource.name), latest = events.slice(0, 1).find(({ physicalId }) => physicalId === resource.physicalId);
		if (latest === void 0 && resource.status !== "COMPLETE") return {
			kind: "unknown",
			because: `it is ${resource.state}`
		};
		if (latest === void 0) return {
			kind: "unknown",
			because: PURGED
		};
		if (latest.action === "ADOPT") return {
			kind: "unknown",
			because: "it was adopted, and Heat has not updated it since: what it was adopted with need not be what it is like"
		};
		try {
			let { properties = {} } = await this.heat.getEvent(resource.stack, resource.name, latest.id);
			return {
				kind: "found",
				properties,
				isCreatedByHeat: events.some(({ action, physicalId }) => action === "CREATE" && physicalId === resource.physicalId)
			};
		} catch (error) {
			if (isNotFound(error)) return {
				kind: "unknown",
				because: PURGED
			};
			throw error;
		}
	}
	list(stack) {
		let known = this.lists.get(stack.id) ?? this.heat.listEvents(stack, {
			actions: [
				"CREATE",
				"UPDATE",
				"ADOPT"
			],
			statuses: ["COMPLETE"]
		}).then((events) => events.filter(({ physicalId }) => physicalId !== stack.id));
		return this.lists.set(stack.id, known), known;
	}
};
// lib/deploy/drift/read/hidden-values.js
const MEMBER_DEFINITION = {
	"OS::Heat::AutoScalingGroup": "resource",
	"OS::Heat::ResourceGroup": "resource_def"
}, SECRET_ATTRIBUTES = /^OS::Heat::(RandomString|Stack|Structured|Software|WaitCondition|UpdateWait)|^OS::Barbican|KeyPair$|AccessKey$|^OS::Keystone/, SECRET_NAME = /pass(word|wd|phrase)?$|secret|token|private_?key|credential|api_?key/i;
function findHiddenValues(stack, resource) {
	return (path) => path.some((key) => SECRET_NAME.test(key)) || isPropertyHidden(stack, resource, path, 0);
}
function isPropertyHidden(stack, resource, path, depth) {
	if (stack.template === void 0 || depth > 30) return !0;
	let { parent } = stack, holder = parent && typeOf$1(parent.stack, parent.resource), key = holder === void 0 ? void 0 : MEMBER_DEFINITION[holder];
	if (parent !== void 0 && key !== void 0) {
		let definition = [
			key,
			"properties",
			...path
		];
		return isPropertyHidden(parent.stack, parent.resource, definition, depth + 1);
	}
	return isPathHidden(stack, findPart$1(ownValue(findSection(stack.template, "resources"), resource), "properties"), path, depth);
}
function isPathHidden(stack, value, path, depth) {
	let [key, ...rest] = path;
	return key === void 0 || !isMap$1(value) || isFunction(value) ? usesSecret(stack, value, depth) : Object.hasOwn(value, key) ? isPathHidden(stack, ownValue(value, key), rest, depth) : !1;
}
const FUNCTION = /^(get_|str_|list_|map_|Fn::|Ref$|repeat$|resource_facade$|digest$|yaql$|if$|not$|equals$|and$|or$|contains$|filter$|make_url$)/;
function isFunction(value) {
	let keys = Object.keys(value);
	return keys.length === 1 && FUNCTION.test(keys[0] ?? "");
}
function usesSecret(stack, value, depth) {
	return depth > 30 ? !0 : Array.isArray(value) ? value.some((item) => usesSecret(stack, item, depth)) : isMap$1(value) ? Object.entries(value).some(([key, argument]) => key === "get_param" || key === "Ref" ? isParameterHidden(stack, firstOf(argument), depth + 1) : key === "get_attr" || key === "Fn::GetAtt" ? isAttributeHidden(stack, argument, depth + 1) : usesSecret(stack, argument, depth)) : !1;
}
function isParameterHidden(stack, name, depth) {
	if (typeof name != "string") return !0;
	let declared = valueAtPath(findSection(stack.template, "parameters"), [name]);
	if (!isMap$1(declared)) return !1;
	if (isHiddenParameter(declared) || ownValue(stack.parameters, name) === "******") return !0;
	let { parent } = stack;
	return parent !== void 0 && isPropertyHidden(parent.stack, parent.resource, [name], depth);
}
function isAttributeHidden(stack, argument, depth) {
	let [resource, attribute] = typeof argument == "string" ? argument.split(".") : Array.isArray(argument) ? argument : [];
	if (typeof resource != "string") return !0;
	let type = typeOf$1(stack, resource);
	if (type === void 0 || SECRET_ATTRIBUTES.test(type)) return !0;
	if (type === "OS::Heat::Value") return isPropertyHidden(stack, resource, ["value"], depth);
	let nested = stack.children.get(resource);
	if (nested === void 0) return !1;
	let outputs = findSection(nested.template, "outputs"), output = typeof attribute == "string" ? ownValue(outputs, attribute.replace(/^Outputs\./, "")) : void 0;
	return isMap$1(output) ? usesSecret(nested, findPart$1(output, "value"), depth) : [...nested.children.values()].some((member) => Object.values(findSection(member.template, "outputs")).some((one) => usesSecret(member, findPart$1(one, "value"), depth)));
}
function typeOf$1(stack, resource) {
	let definition = ownValue(findSection(stack.template, "resources"), resource);
	return definition === void 0 ? void 0 : findType(definition);
}
function firstOf(argument) {
	return Array.isArray(argument) ? argument[0] : argument;
}
// lib/deploy/drift/read/live.js
async function readLiveObject({ heat, readService }, { type, resource }, properties) {
	let { route, parts = {} } = findTypeRules(type), attributes;
	try {
		attributes = (await heat.getResource(resource.stack, resource.name)).attributes;
	} catch (error) {
		if (isNotFound(error)) return { kind: "gone" };
		if (!(error instanceof RequestError) || error.status === void 0) throw error;
		return {
			kind: "unknown",
			because: messageOf(error)
		};
	}
	let shown = showOf(attributes, route !== void 0), object = shown === void 0 ? await readRoute(readService, route, resource.physicalId, properties) : {
		kind: "found",
		live: shown
	};
	if (object.kind !== "found") return object;
	let live = { ...object.live };
	for (let [key, part] of Object.entries(parts)) {
		if (!part.isNeeded(properties)) continue;
		let answer = await readRoute(readService, {
			...part,
			key: ""
		}, resource.physicalId, properties);
		answer.kind === "found" && (live[key] = answer.live[part.key]);
	}
	return {
		kind: "found",
		live
	};
}
function showOf(attributes, isObjectOfService) {
	let show = valueAtPath(attributes, ["show"]), shown = isMap$1(show) ? {
		...attributes,
		...show
	} : attributes;
	if (!(shown === void 0 || isObjectOfService && isEmpty(shown.id))) return Object.values(shown).every(isEmpty) ? void 0 : shown;
}
async function readRoute(readService, route, physicalId, properties) {
	let path = route?.path(physicalId, properties);
	if (route === void 0 || path === void 0) return {
		kind: "unknown",
		because: "Heat shows nothing of it"
	};
	let answer = await readService?.(route.service, path);
	if (answer === void 0) return {
		kind: "unknown",
		because: "Heat shows nothing of it"
	};
	if (answer.kind === "missing") return { kind: "gone" };
	if (answer.kind === "silent") return {
		kind: "unknown",
		because: answer.because
	};
	let live = route.key === "" ? answer.body : answer.body[route.key];
	return isMap$1(live) ? {
		kind: "found",
		live
	} : {
		kind: "unknown",
		because: "its service returned something else"
	};
}
// lib/deploy/drift/read/references.js
const hasNameOrId = ({ id, name }, nameOrId) => id === nameOrId || name === nameOrId, byName = (service, plural, key = plural) => ({
	service,
	path: (name) => `/${plural}?name=${encodeURIComponent(name)}`,
	key
}), REFERENCE_ROUTES = {
	network: byName("network", "networks"),
	subnet: byName("network", "subnets"),
	port: byName("network", "ports"),
	router: byName("network", "routers"),
	security_group: byName("network", "security-groups", "security_groups"),
	security_group_name: {
		service: "network",
		path: (id) => `/security-groups?id=${encodeURIComponent(id)}`,
		key: "security_groups",
		identifiers: ["name"]
	},
	qos_policy: byName("network", "qos/policies", "policies"),
	subnet_pool: byName("network", "subnetpools"),
	address_scope: byName("network", "address-scopes", "address_scopes"),
	image: byName("image", "images"),
	flavor: {
		service: "compute",
		path: () => "/flavors?limit=1000",
		key: "flavors",
		identifiers: ["id", "name"],
		accepts: hasNameOrId
	},
	volume_type: {
		service: "volume",
		path: () => "/types?limit=1000",
		key: "volume_types",
		identifiers: ["id", "name"],
		accepts: hasNameOrId
	},
	project: byName("identity", "projects"),
	domain: byName("identity", "domains"),
	default_egress_rule: {
		service: "network",
		path: () => "/default-security-group-rules?direction=egress&used_in_non_default_sg=true",
		key: "default_security_group_rules",
		identifiers: ["ethertype"],
		accepts: ({ protocol, remote_ip_prefix, remote_group_id, remote_address_group_id }) => [
			protocol,
			remote_ip_prefix,
			remote_group_id,
			remote_address_group_id
		].every(isEmpty),
		withoutRoute: ["IPv4", "IPv6"]
	}
};
function readReferences(kind, nameOrId, body) {
	let { key, identifiers = ["id"], accepts = () => !0 } = REFERENCE_ROUTES[kind], listed = isMap$1(body) ? body[key] : void 0;
	return (Array.isArray(listed) ? listed.filter(isMap$1) : []).filter((one) => accepts(one, nameOrId)).flatMap((one) => identifiers.flatMap((name) => isEmpty(one[name]) ? [] : [toText$1(one[name])]));
}
var Lookups = class {
	readService;
	known = new Map();
	constructor(readService) {
		this.readService = readService;
	}
	async complete(compare) {
		let found = new Map();
		for (let round = 1;; round += 1) {
			let missing = [], result = compare((kind, nameOrId) => {
				let key = toKey(kind, nameOrId);
				return found.has(key) || missing.push({
					kind,
					nameOrId
				}), found.get(key);
			});
			if (missing.length === 0 || round === 4) return result;
			for (let { kind, nameOrId } of missing) found.set(toKey(kind, nameOrId), await this.find(kind, nameOrId));
		}
	}
	find(kind, nameOrId) {
		let key = toKey(kind, nameOrId), known = this.known.get(key) ?? this.read(kind, nameOrId);
		return this.known.set(key, known), known;
	}
	async read(kind, nameOrId) {
		let { service, path, withoutRoute = [] } = REFERENCE_ROUTES[kind], answer = await this.readService?.(service, path(nameOrId));
		return answer?.kind === "missing" ? withoutRoute : answer?.kind === "found" ? readReferences(kind, nameOrId, answer.body) : void 0;
	}
};
function toKey(kind, nameOrId) {
	return `${kind} ${nameOrId}`;
}
// lib/deploy/drift/read/template-tree.js
async function readTemplateTree(heat, root, listing, limit) {
	let { resources } = listing, known = await findNestedTemplates(heat, root, listing), refs = new Map([[root.id, root.ref]]);
	for (let { resource } of resources) refs.set(resource.stack.id, resource.stack);
	let read = await mapLimited([...refs.values()], limit, async (ref) => ({
		ref,
		template: known.get(ref.id) ?? await undefinedIfNotFound(heat.getTemplate(ref))
	})), templates = new Map(read.map(({ ref, template }) => [ref.id, template])), nodes = new Map(), add = (id, parent) => {
		let parameters = id === root.id ? root.parameters : {}, node = {
			template: templates.get(id),
			parameters,
			parent,
			children: new Map()
		};
		nodes.set(id, node);
		for (let { resource } of resources) {
			let { stack, nested, name } = resource;
			if (stack.id !== id || nested === void 0 || nodes.has(nested.id)) continue;
			add(nested.id, {
				stack: node,
				resource: name
			});
			let child = nodes.get(nested.id);
			child !== void 0 && node.children.set(name, child);
		}
	};
	add(root.id, void 0);
	for (let id of refs.keys()) nodes.has(id) || add(id, void 0);
	return nodes;
}
// lib/deploy/drift/read/related.js
function relateResources(resources) {
	let ofType = (type) => resources.filter((one) => one.type === type), volumesByServer = new Map();
	for (let { properties } of ofType("OS::Cinder::VolumeAttachment")) {
		let server = toText$1(properties.instance_uuid), volumes = volumesByServer.get(server) ?? new Set();
		volumesByServer.set(server, volumes.add(toText$1(properties.volume_id)));
	}
	let rules = ofType("OS::Neutron::SecurityGroupRule").map(({ resource }) => resource.physicalId);
	return {
		securityGroupRuleIds: new Set(rules),
		attachedVolumeIds: (serverId) => volumesByServer.get(serverId) ?? new Set()
	};
}
async function readDrift(context, stack) {
	let { heat } = context, listing = await listResources(heat, stack.ref), { resources, unlisted } = listing, templates = await readTemplateTree(heat, stack, listing, 6), compared = resources.filter(isCompared), events = new DeployedEvents(heat), deployed = await mapLimited(compared, 6, async (one) => ({
		one,
		properties: await events.readProperties(one)
	})), related = relateResources(deployed.map(({ one, properties }) => ({
		...one,
		properties: properties.kind === "found" ? properties.properties : {}
	}))), lookups = new Lookups(context.readService), results = await mapLimited(deployed, 6, async ({ one, properties }) => properties.kind === "unknown" ? toUnknown(one, properties.because) : compareWithLive(context, one, properties, {
		stack,
		related,
		lookups,
		templates
	})), unread = unlisted.map(({ path, type, because }) => ({
		path,
		type,
		physicalId: void 0,
		status: "unknown",
		properties: [],
		unknown: [because]
	})), gone = await findGoneStacks(context, listing);
	return toDrift({
		name: stack.name,
		id: stack.id
	}, [
		...results,
		...gone,
		...unread
	]);
}
async function findGoneStacks({ heat }, { resources, unlisted }) {
	let known = new Set([...resources.flatMap(({ path }) => listHolders(path)), ...unlisted.map(({ path }) => path)]), silent = resources.filter((one) => isStack(one) && !known.has(one.path));
	return (await mapLimited(silent, 6, async (one) => {
		let ref = one.resource.nested ?? await heat.findStack(one.resource.physicalId), stack = ref === void 0 ? void 0 : await heat.getStack(ref, { resolveOutputs: !1 });
		return stack === void 0 || isDeleted(stack) ? [{
			...toResult$1(one),
			status: "gone"
		}] : [];
	})).flat();
}
function isStack({ type, resource }) {
	return resource.nested !== void 0 || type === "OS::Heat::Stack" && resource.physicalId !== "";
}
function isCompared({ type, resource }) {
	return resource.nested === void 0 && type !== "OS::Heat::Stack" && !existsOnlyInHeat(type);
}
async function compareWithLive(context, one, { properties, isCreatedByHeat }, { stack, related, lookups, templates }) {
	let { resource, type } = one, object = await readLiveObject(context, one, properties);
	if (object.kind === "unknown") return toUnknown(one, object.because);
	let { isPresent, route } = findTypeRules(type);
	if (object.kind === "gone" && route?.isPersonal === !0 && !isOwner(context, stack)) return toUnknown(one, describePersonal(stack));
	if (object.kind === "gone" || isPresent?.(object.live, properties) === !1) return {
		...toResult$1(one),
		status: "gone"
	};
	let { differences, unknown } = await lookups.complete((lookup) => compareResource({
		type,
		name: resource.name,
		stackName: resource.stack.name,
		physicalId: resource.physicalId,
		properties,
		live: object.live,
		isCreatedByHeat,
		isRunning: stack.action !== "SUSPEND" && resource.action !== "SUSPEND",
		related
	}, lookup)), template = templates.get(resource.stack.id), isHidden = template === void 0 ? () => !0 : findHiddenValues(template, resource.name);
	template?.template !== void 0 && registerSecrets(context, properties, isHidden);
	let drifts = differences.map((difference) => toPropertyDrift(difference, isHidden(difference.path))), status = drifts.length > 0 ? "changed" : unknown.length > 0 ? "unknown" : "unchanged";
	return {
		...toResult$1(one),
		status,
		properties: drifts,
		unknown
	};
}
function toPropertyDrift({ path, before, after }, hidden) {
	let hide = (text) => hidden && text !== void 0 ? "(hidden)" : text;
	return {
		name: path.join("."),
		before: hide(before),
		after: hide(after),
		hidden
	};
}
function isOwner({ userName }, { owner }) {
	return userName !== void 0 && userName === owner;
}
function describePersonal({ owner }) {
	return `its service shows it only to the user who created it: run drift as ${owner === void 0 ? "that user" : `"${owner}"`} to know whether it still exists`;
}
function registerSecrets({ onSecret }, properties, isHidden) {
	if (onSecret === void 0) return;
	let visit = (value, path) => {
		if (typeof value == "string" && isHidden(path) && onSecret(value), typeof value != "object" || !value) return;
		let isList = Array.isArray(value);
		for (let [key, item] of Object.entries(value)) visit(item, isList ? path : [...path, key]);
	};
	visit(properties, []);
}
function toUnknown(one, because) {
	return {
		...toResult$1(one),
		status: "unknown",
		unknown: [because]
	};
}
function toResult$1({ path, type, resource }) {
	return {
		path,
		type,
		physicalId: resource.physicalId === "" ? void 0 : resource.physicalId,
		status: "unchanged",
		properties: [],
		unknown: []
	};
}
// lib/deploy/plan/forbidden-changes.js
function findForbiddenChanges(plan, deployed, rules) {
	if (rules.failOn.length === 0) return [];
	let matcher = createExceptionMatcher(rules.allow), typesOf = createTypeLookup(deployed), found = [
		...plan.changes.flatMap((change) => matcher.protectedOf(typesOf(change), "unknown").length === 0 ? [] : judgeChange(change, rules)),
		...judgeUnseen(plan, deployed, rules, matcher),
		...judgeStack(plan, rules)
	];
	return [...new Map(found.map((one) => [one.path, one])).values()];
}
function judgeChange(change, { failOn }) {
	let { path, type, action, worst = "replace", notes } = change, kind = failOn.find((rule) => rule === "change" || rule === (action === "unknown" ? worst : action));
	return kind === void 0 ? [] : [{
		path,
		type,
		kind,
		what: action === "unknown" ? `may be ${DONE[worst]}: ${notes.join("; ")}` : `would be ${DONE[action]}`
	}];
}
const DONE = {
	add: "added",
	update: "updated",
	replace: "replaced",
	delete: "deleted"
};
function judgeUnseen({ kind: planKind, unseen }, deployed, { failOn }, matcher) {
	return (planKind === "recreate" ? [WHOLE_STACK] : unseen).flatMap((part) => {
		let rule = findRuleForUnseen(failOn, planKind === "recreate" ? "unknown" : part.fate);
		if (rule === void 0) return [];
		let found = findInUnseen(part, deployed, matcher, []).map(({ path, type, action, because = part.because }) => ({
			path,
			type,
			kind: rule,
			what: action === "unknown" ? `may be changed: ${because}` : `would be deleted: ${because}`
		}));
		return found.length > 0 || rule !== "change" || part.among === "failed" || planKind === "recreate" ? found : [{
			path: part.path,
			type: "",
			kind: rule,
			what: `may change: ${part.because}`
		}];
	});
}
function findRuleForUnseen(failOn, fate) {
	return failOn.find((rule) => fate === "unknown" || rule !== "replace");
}
function judgeStack({ kind, changes, unseen, parameters, outputs, definition }, { failOn }) {
	let rule = failOn.find((one) => one !== "replace");
	if (kind === "delete" && changes.length === 0 && rule !== void 0) return [{
		path: "",
		type: "",
		kind: rule,
		what: "would be deleted"
	}];
	if (!failOn.includes("change") || kind === "recreate" || changes.length > 0 || unseen.length > 0) return [];
	let names = [
		...parameters,
		...outputs,
		...definition
	].map(({ name }) => name);
	return names.length > 0 ? [{
		path: "",
		type: "",
		kind: "change",
		what: `would change in ${names.join(", ")}`
	}] : kind === "update" ? [] : [{
		path: "",
		type: "",
		kind: "change",
		what: `would be ${kind}d`
	}];
}
function assertNoForbiddenChanges(stackName, found, files) {
	if (found.length === 0) return;
	let { summary, problems = [], locations, hint, code } = toForbiddenFailure(stackName, found, files), message = [`${summary}; nothing was changed`, ...toListLines(problems)].join("\n");
	throw new StackError(message, {
		failureCode: code,
		locations,
		hint
	});
}
function toForbiddenFailure(stackName, found, files) {
	let summary = `The plan of stack ${stackName} has changes that fail-on forbids`, { texts: problems, locations } = describeLocated(found, describeForbidden, files);
	return toFailure({
		summary,
		reason: [summary, ...toListLines(problems)].join("\n"),
		problems,
		locations,
		hint: "Check the plan. To accept the change of a resource, add its name, path or type to \"allow\".",
		code: "changes"
	});
}
function describeForbidden({ path, type, kind, what }) {
	return `${path === "" ? "the stack" : type === "" ? path : `${path} (${type})`} ${what} (fail-on: ${kind})`;
}
// lib/deploy/operations/plan-currency.js
function toPlannedStack({ id, name, updatedTime, action, status, state }) {
	return {
		id,
		name,
		updatedTime,
		action,
		status,
		state
	};
}
function assertIsApproved({ stackName, approved }, stack) {
	if (approved === void 0) return;
	let change = describeChange(approved.stack, stack);
	if (change !== void 0) throw new StackError(`Someone else has ${change.done} stack ${stack?.name ?? stackName} since the plans of this deploy were checked${change.states}; no request was sent for it`, {
		failureCode: "superseded",
		hint: NEW_APPROVAL_HINT
	});
}
const AVOID_HINT = "Use a concurrency group in the workflow to avoid parallel runs.", NEW_APPROVAL_HINT = `Run a new preview and approve its plan-hash. ${AVOID_HINT}`;
function describeChange(planned, current) {
	if (planned === void 0) return current === void 0 ? void 0 : {
		done: "created",
		states: `: it did not exist and is ${current.state} now`
	};
	let states = current === void 0 ? "" : `: it was ${planned.state} and is ${current.state} now`;
	return current === void 0 ? {
		done: "deleted",
		states
	} : current.id === planned.id ? hasMoved(current, planned) || isFailed(current) !== isFailed(planned) ? {
		done: "changed",
		states
	} : void 0 : {
		done: "deleted and recreated",
		states
	};
}
async function assertPlanIsCurrent({ heat }, request, planned) {
	if (listGates(request).length === 0 && request.approved === void 0) return;
	let current = await heat.getStack(planned.ref, { resolveOutputs: !1 });
	if (current !== void 0 && hasMoved(current, planned)) throw new StackError(`Someone else has changed stack ${planned.name} since the plan of this deploy was checked: it was ${planned.state} and is ${current.state} now; the update was not sent`, {
		failureCode: "superseded",
		hint: request.approved === void 0 ? `Run the step again: it makes a new plan. ${AVOID_HINT}` : NEW_APPROVAL_HINT
	});
}
function listGates({ expectPlan, protect, failOn }) {
	return [
		...expectPlan === void 0 ? [] : ["expect-plan"],
		...protect.length === 0 ? [] : ["\"protect\""],
		...failOn.length === 0 ? [] : ["fail-on"]
	];
}
// lib/deploy/plan/preview/fetch-preview.js
async function fetchPreview(heat, ref, change, keepExisting) {
	let ask = (showNested) => keepExisting ? heat.previewPatch(ref, change, { showNested }) : heat.previewUpdate(ref, change, { showNested });
	try {
		return await ask(!0);
	} catch (error) {
		if (!isPreviewFailure(error) && !isLimitExceeded(error)) throw error;
		return ask(!1);
	}
}
const UNTYPED = new Set([
	void 0,
	"HTTPBadRequest",
	"TypeError"
]);
function isPreviewFailure(error) {
	return error instanceof RequestError && error.status === 400 && UNTYPED.has(error.type);
}
function isLimitExceeded(error) {
	return error instanceof RequestError && error.status === 400 && error.type === "RequestLimitExceeded";
}
function previewUnderTemporaryName(heat, stack) {
	return heat.previewStack({
		...stack,
		name: `${stack.name.slice(0, 200)}-${randomUUID()}`
	});
}
const OWN_NAME = /\b(OS::stack_name|AWS::StackName)\b/;
function dependsOnStackName({ template = "", files }) {
	return [template, ...Object.values(files)].some((text) => OWN_NAME.test(text));
}
// lib/deploy/plan/definitions/definitions.js
function findUses(value, ...functions) {
	let found = new Set(), visit = (node) => {
		if (Array.isArray(node)) node.forEach(visit);
		else if (typeof node == "object" && node) for (let [key, argument] of Object.entries(node)) {
			let first = Array.isArray(argument) ? argument[0] : argument;
			functions.includes(key) && typeof first == "string" && found.add(first), visit(argument);
		}
	};
	return visit(value), found;
}
// lib/deploy/plan/warnings.js
function describeUpdateWarnings({ converge }, { hidden, before, after }, { hiddenParameters, unseen }) {
	let inOutputs = findUses([before.template.outputs, after.template.outputs], "get_param"), unknown = [...hidden].filter((name) => inOutputs.has(name) || hiddenParameters.has(name));
	return [
		...converge ? ["With converge: true, Heat also compares with the real resources, which a preview does not show"] : [],
		...unknown.length === 0 ? [] : [`Changes of these hidden parameters are not visible: ${unknown.join(", ")}`],
		...unseen.filter(({ path, among, fate }) => path !== "" && among === "all" && fate === "unknown").map(({ path, because }) => `This plan does not show the contents of ${path}: ${because}`)
	];
}
function describeRecreateWarnings(files) {
	return ["The existing stack and all its resources are deleted first", ...dependsOnStackName(files) ? ["Heat previews it under another name while this one is in use: values that depend on OS::stack_name may differ"] : []];
}
// lib/deploy/plan/definitions/definition-changes.js
function findDefinitionChanges(before, after) {
	return [
		...textChange("tags", tagsText(before.tags), tagsText(after.tags)),
		...textChange("description", findDescription(before), findDescription(after)),
		...sectionChanges(before.template, after.template),
		...environmentChanges(before.environment, after.environment),
		...nestedChanges(before, after)
	];
}
function findOutputChanges(before, after, files) {
	let [left, right] = [findSection(before.template, "outputs"), findSection(after.template, "outputs")];
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].sort().flatMap((name) => {
		let [one, other] = [ownValue(left, name), ownValue(right, name)], readsChanged = [...findUses(other, "get_file")].some((file) => files.has(file));
		if (isSameJson(one, other)) return readsChanged ? [{
			name,
			before: "(the file as it is deployed)",
			after: formatValue(findPart$1(other, "value"))
		}] : [];
		let isValue = !isSameJson(findPart$1(one, "value"), findPart$1(other, "value")), text = (output) => formatValue(isValue ? findPart$1(output, "value") : output);
		return [{
			name,
			before: text(one),
			after: text(other)
		}];
	});
}
function findDifferentResources(before, after) {
	let [left, right] = [findSection(before.template, "resources"), findSection(after.template, "resources")];
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => !isSameJson(ownValue(left, name), ownValue(right, name)));
}
function textChange(name, before, after) {
	return before === after ? [] : [{
		name,
		before: before || void 0,
		after: after || void 0
	}];
}
function tagsText(tags) {
	return toComparableTags(tags).join(", ");
}
function findDescription({ template }) {
	return formatValue(findPart$1(template, "description") ?? "") ?? "";
}
const ELSEWHERE = new Set([
	"resources",
	"outputs",
	"description"
]);
function sectionChanges(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !ELSEWHERE.has(name.toLowerCase()) && !isSameJson(ownValue(before, name), ownValue(after, name))).flatMap((name) => {
		let shown = findValueChanges({ [name]: withoutDefaults(ownValue(before, name)) }, { [name]: withoutDefaults(ownValue(after, name)) }), only = {
			name: `${name} (a default of a hidden parameter)`,
			before: "(hidden)",
			after: "(hidden)"
		};
		return shown.length === 0 ? [only] : shown;
	});
}
function withoutDefaults(section) {
	return isJson(section) ? Object.fromEntries(Object.entries(section).map(([name, schema]) => {
		if (!isJson(schema) || !isHiddenParameter(schema)) return [name, schema];
		let shown = Object.entries(schema).filter(([key]) => key.toLowerCase() !== "default");
		return [name, Object.fromEntries(shown)];
	})) : section;
}
function mappedTypes(environment) {
	let registry = Object.entries(findSection(environment, "resource_registry"));
	return Object.fromEntries(registry.filter(([type, target]) => typeof target == "string" && type !== target));
}
function environmentChanges(before, after) {
	if (before === void 0 || after === void 0) return [];
	let [left, right] = [mappedTypes(before), mappedTypes(after)], types = findValueChanges(left, right).map(({ name, ...sides }) => ({
		name: `resource_registry.${name}`,
		...sides
	})), ofResources = findValueChanges(resourceRules(before), resourceRules(after)), [ofBefore, ofAfter] = [getMember(before, "parameter_defaults") ?? {}, getMember(after, "parameter_defaults") ?? {}], defaults = [...new Set([...Object.keys(ofBefore), ...Object.keys(ofAfter)])].filter((name) => ownValue(ofBefore, name) !== "******" && ownValue(ofAfter, name) !== "******" && !isSameJson(ownValue(ofBefore, name), ownValue(ofAfter, name))).map((name) => ({
		name: `parameter_defaults.${name}`,
		before: Object.hasOwn(ofBefore, name) ? "(a value)" : void 0,
		after: Object.hasOwn(ofAfter, name) ? "(another value)" : void 0
	}));
	return [
		...types,
		...ofResources,
		...defaults
	];
}
const RULES = new Set(["restricted_actions", "hooks"]);
function resourceRules(environment) {
	let listOf = (level, path) => Object.entries(isJson(level) ? level : {}).flatMap(([name, value]) => isJson(value) ? listOf(value, path === "" ? name : `${path}/${name}`) : RULES.has(name) ? [[`${name} of ${path}`, [value].flat().map(String).sort().join(", ")]] : typeof value == "string" && value !== name && name !== "base_url" ? [[`type ${name} of ${path}`, value]] : []);
	return Object.fromEntries(listOf(findPart$1(findPart$1(environment, "resource_registry"), "resources"), ""));
}
function nestedChanges(before, after) {
	let textKeys = findKeysReadAsText(after);
	return Object.keys(after.files).flatMap((key) => {
		let [left, right] = [ownValue(before.files, key), ownValue(after.files, key)];
		if (left === void 0 || right === void 0 || left === right) return [];
		let [one, other] = [before.read(left), after.read(right)];
		return !textKeys.has(key) && isTemplate(one) && isTemplate(other) && isSameJson(one, other) ? [] : [{
			name: key,
			before: "(deployed)",
			after: "(another text)"
		}];
	});
}
function findKeysReadAsText({ template, files, read }) {
	return findUses([template, ...Object.values(files).map((text) => read(text)).filter(isTemplate)], "get_file");
}
function isTemplate(parsed) {
	return isJson(parsed) && VERSION_KEYS.some((key) => key in parsed);
}
// lib/deploy/plan/definitions/parameter-changes.js
function getValueAfterUpdate(deployed, { name, defaultValue, value }, { given, keeps, cleared }) {
	return keeps && !given.has(name) && !cleared.has(name) ? ownValue(deployed, name) ?? defaultValue : given.has(name) ? value ?? given.get(name) : defaultValue;
}
function findParameterChanges(deployed, sources) {
	let { declared } = sources, names = new Set(declared.map(({ name }) => name)), removed = Object.keys(deployed).filter((name) => isUserParameter(name) && !names.has(name));
	return [...declared.flatMap((one) => {
		let { name, type, hidden } = one;
		if (hidden) return [];
		let before = ownValue(deployed, name), after = getValueAfterUpdate(deployed, one, sources);
		return isSameParameter(before, after, type) ? [] : [{
			name,
			before: formatValue(before),
			after: formatValue(after)
		}];
	}), ...removed.map((name) => ({
		name,
		before: formatValue(ownValue(deployed, name)),
		after: void 0
	}))];
}
function findDifferentParameters(before, after, template) {
	let declared = findSection(template, "parameters");
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => isUserParameter(name) && !isSameParameter(ownValue(before, name), ownValue(after, name), findType(ownValue(declared, name))));
}
function isUserParameter(name) {
	return !name.startsWith("OS::") && !name.startsWith("AWS::");
}
function isSameParameter(left, right, type) {
	if (left === void 0 || right === void 0) return left === right;
	if (typeof right == "number" && Number(left) === right) return !0;
	let [one, other] = [left, right].map((value) => parameterText(value, type));
	return one === other;
}
function parameterText(value, type) {
	switch (type.toLowerCase().replaceAll("_", "")) {
		case "boolean": return String(isTrueText(String(value)));
		case "number": return numberText$1(value);
		case "commadelimitedlist": return Array.isArray(value) ? value.map(scalarText).join(",") : scalarText(value);
		case "json": return jsonText$1(value);
		default: return scalarText(value);
	}
}
function numberText$1(value) {
	let number = Number(value);
	return String(Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : value);
}
function comparableNumber(text) {
	let value = Number(text);
	return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}
function scalarText(value) {
	return isLosslessNumber(value) ? value.toString() : typeof value == "boolean" ? formatPythonBoolean(value) : isJson(value) || Array.isArray(value) ? toCanonicalJson(value) : String(value);
}
function jsonText$1(value) {
	let text = typeof value == "string" ? value : stringify(value);
	if (text === void 0) return "";
	try {
		return toCanonicalJson(parse(text, void 0, comparableNumber));
	} catch {
		return text;
	}
}
function findRequestedParameterChanges({ keepExisting, clearParameters }, desired, stack, valid) {
	if (valid === void 0) return [];
	let hidden = new Set(listHiddenParameters$1(desired, valid));
	return findParameterChanges(stack.parameters, {
		declared: valid.parameters.map((one) => ({
			...one,
			hidden: hidden.has(one.name)
		})),
		given: desired.parameters,
		keeps: keepExisting,
		cleared: new Set(clearParameters)
	});
}
function listHiddenParameters$1(desired, valid) {
	let hiddenNames = (valid?.parameters ?? []).filter(({ hidden }) => hidden).map(({ name }) => name);
	return [...new Set([...desired.hiddenParameters, ...hiddenNames])];
}
// lib/deploy/plan/resources/update-effects.js
const EFFECTS = {
	"OS::Nova::Server image": {
		policy: "image_update_policy",
		defaultPolicy: "REBUILD",
		notes: {
			REBUILD: "Nova rebuilds the server: the new image overwrites its root disk",
			REBUILD_PRESERVE_EPHEMERAL: "Nova rebuilds the server: the new image overwrites its root disk, and the ephemeral one is kept"
		}
	},
	"OS::Nova::Server flavor": {
		policy: "flavor_update_policy",
		defaultPolicy: "RESIZE",
		notes: { RESIZE: "Nova resizes the server, which restarts it" }
	},
	"OS::Nova::Server user_data": {
		policy: "user_data_update_policy",
		defaultPolicy: "REPLACE",
		notes: { IGNORE: "the server keeps its old user_data (user_data_update_policy: IGNORE)" }
	}
};
function describeUpdateEffects(node, differing) {
	return differing.flatMap((name) => {
		let effect = EFFECTS[`${node.kind} ${name}`];
		if (effect === void 0) return [];
		let policy = node.properties()[effect.policy] ?? effect.defaultPolicy, note = typeof policy == "string" ? effect.notes[policy] : void 0;
		return note === void 0 ? [] : [note];
	});
}
// lib/deploy/plan/resources/planned-change.js
function toPlannedChange(node, nodeBefore, judgement, causes) {
	let { path, type } = node;
	if (judgement.action === "add" || judgement.action === "unchanged") return {
		path,
		type,
		action: "add",
		values: [],
		notes: []
	};
	let values = findValues(nodeBefore, node, judgement), known = [...findCauses(node, causes), ...judgement.reasons.map(toNote)], notes = values.length + known.length > 0 ? known : findOutsideCauses(node, nodeBefore, causes.isPlanned), effects = judgement.action === "update" ? describeUpdateEffects(node, judgement.differing) : [], base = {
		path,
		type,
		values,
		notes: [...new Set([...notes, ...effects])]
	};
	return judgement.action === "unknown" ? {
		...base,
		action: "unknown",
		worst: judgement.worst ?? "replace"
	} : {
		...base,
		action: judgement.action
	};
}
function toPlannedDeletion({ path, type }, nodeBefore) {
	let node = nodeBefore(path), note = node && describeRetention((part) => node.part(part));
	return {
		path,
		type,
		action: "delete",
		values: [],
		notes: note === void 0 ? [] : [note]
	};
}
function findValues(nodeBefore, node, { differing }) {
	return findValueChanges(toParts(nodeBefore?.definition), toParts(node.definition)).filter(({ name }) => {
		let [section = "", property = ""] = name.split(".");
		return section === "properties" ? differing.includes(property) || property === "" : differing.includes(section);
	});
}
const PARTS = [
	"type",
	"properties",
	"metadata",
	"deletion_policy",
	"update_policy",
	"depends_on",
	"external_id",
	"condition"
];
function toParts(body) {
	let parts = PARTS.map((name) => [name, findPart$1(body, name)]);
	return Object.fromEntries(parts.filter(([, value]) => value !== void 0));
}
function findCauses(node, { parameters, files }) {
	let origin = node.origin();
	return [...[...origin.parameters].filter((name) => parameters.has(name)).map((name) => `parameter "${name}" changes`), ...[...origin.files].filter((file) => files.has(file)).map((file) => `file ${file} changes`)];
}
function findOutsideCauses(node, nodeBefore, isPlanned) {
	let { definitions, reads } = node.origin(), before = nodeBefore?.origin().definitions ?? new Map(), causes = [...[...new Set([...before.keys(), ...definitions.keys()])].filter((name) => !isSameJson(before.get(name), definitions.get(name))).map((name) => `${name} changes`), ...[...reads].filter(isPlanned).map((path) => `it reads from ${path}, which changes`)];
	return causes.length > 0 ? causes : ["why it changes is not visible in the definitions"];
}
// lib/deploy/plan/resources/holder-changes.js
function findHolderChanges(view, changes, unseen) {
	let shown = new Set(changes.flatMap(listShown)), planned = new Set(changes.map(({ path }) => path)), closed = new Set(unseen.map(({ path }) => path)), isUnseen = (path) => [path, ...listHolders(path)].some((one) => closed.has(one)), innermostFirst = view.nestedStacks.toSorted((left, right) => depthOf(right.path) - depthOf(left.path)), found = [];
	for (let one of innermostFirst) {
		let action = view.judgeNestedStack(one.path), isShown = planned.has(one.path) || shown.has(`${action} ${one.path}`);
		if (action === "kept" || isShown || isUnseen(one.path)) continue;
		let { path, type } = one, change = action === "delete" ? toPlannedDeletion(one, (at) => view.nodeBefore(at)) : {
			path,
			type,
			...ACTIONS[action],
			values: []
		};
		found.push(change);
		for (let text of listShown(change)) shown.add(text);
	}
	return found;
}
const ACTIONS = {
	replace: {
		action: "replace",
		notes: ["the nested stack is replaced as a whole"]
	},
	unknown: {
		action: "unknown",
		worst: "replace",
		notes: ["the nested stack may be replaced as a whole"]
	}
};
function listShown({ path, action, worst = "replace" }) {
	return action === "unknown" && worst !== "replace" ? [] : listHolders(path).map((holder) => `${action} ${holder}`);
}
function depthOf(path) {
	return path.split("/").length;
}
// lib/deploy/plan/preview/nested-stack-finder.js
function createNestedStackFinder(root, deployed) {
	let byId = new Map(), byName = new Map();
	for (let { path, resource } of deployed) {
		if (resource.nested === void 0) continue;
		byId.set(resource.nested.id, path);
		let name = [root.name, ...path.split("/")].join("-");
		byName.set(name, byName.has(name) ? void 0 : path);
	}
	return ({ id, name }) => id === "" ? byName.get(name) : byId.get(id);
}
// lib/deploy/plan/preview/preview-verdicts.js
function readPreviewVerdicts(answer, root, deployed) {
	let verdicts = new Map(), findStack = createNestedStackFinder(root, deployed), take = (resources, verdict) => {
		for (let resource of resources) {
			let path = toResourcePath(resource, root, findStack);
			path !== void 0 && verdicts.set(path, verdict);
		}
	};
	return take(answer.unchanged, "unchanged"), take(answer.updated, "updated"), take(answer.replaced, "replaced"), take(answer.added, "added"), take(answer.deleted, "deleted"), verdicts;
}
function toResourcePath({ name, stack, parentResource }, root, findStack) {
	if (stack.id === root.id || stack.name === root.name && parentResource === void 0) return name;
	let holder = findStack(stack);
	return holder === void 0 ? void 0 : `${holder}/${name}`;
}
// lib/deploy/plan/evaluate/values.js
var ResourceId = class {
	path;
	constructor(path) {
		this.path = path;
	}
}, ResourceAttribute = class {
	path;
	keys;
	constructor(path, keys) {
		this.path = path, this.keys = keys;
	}
}, HiddenParameter = class {
	name;
	isKept;
	value;
	constructor(name, isKept, value) {
		this.name = name, this.isKept = isKept, this.value = value;
	}
}, FunctionCall = class {
	name;
	argument;
	constructor(name, argument) {
		this.name = name, this.argument = argument;
	}
}, JoinedText = class {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
};
function isUnresolved(value) {
	return value instanceof ResourceId || value instanceof ResourceAttribute || value instanceof HiddenParameter || value instanceof FunctionCall || value instanceof JoinedText;
}
function isMap(value) {
	return isJson(value) && !isUnresolved(value) && !isLosslessNumber(value);
}
function isResolved(value) {
	return isUnresolved(value) ? !1 : Array.isArray(value) ? value.every(isResolved) : !isMap(value) || Object.values(value).every(isResolved);
}
function findUnresolved(value) {
	return value instanceof FunctionCall ? [value, ...findUnresolved(value.argument)] : value instanceof JoinedText ? value.parts.flatMap(findUnresolved) : value instanceof ResourceAttribute ? [value, ...value.keys.flatMap(findUnresolved)] : isUnresolved(value) ? [value] : Array.isArray(value) ? value.flatMap(findUnresolved) : isMap(value) ? Object.values(value).flatMap(findUnresolved) : [];
}
function joinText(parts) {
	let merged = [];
	for (let part of parts.flatMap((one) => one instanceof JoinedText ? one.parts : [one])) {
		let last = merged.at(-1);
		typeof part == "string" && typeof last == "string" ? merged[merged.length - 1] = last + part : part !== "" && merged.push(part);
	}
	return merged.length === 0 ? "" : merged.length === 1 && typeof merged[0] == "string" ? merged[0] : new JoinedText(merged);
}
function jsonText(value) {
	return Array.isArray(value) ? `[${value.map(jsonText).join(", ")}]` : isMap(value) ? `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonText(one)}`).join(", ")}}` : stringify(value) ?? "null";
}
function toText(value) {
	return isUnresolved(value) || typeof value == "string" ? value : value == null ? "" : typeof value == "boolean" ? formatPythonBoolean(value) : isLosslessNumber(value) ? value.toString() : typeof value == "object" ? isResolved(value) ? jsonText(value) : new FunctionCall("json", value) : typeof value == "number" || typeof value == "bigint" ? String(value) : "";
}
// lib/deploy/plan/evaluate/compare-values.js
function compareValues(before, after, references) {
	return before instanceof ResourceId || after instanceof ResourceId ? compareIds$1(before, after, references) : isUnresolved(before) && isUnresolved(after) ? compareUnresolved(before, after, references) : isUnresolved(before) || isUnresolved(after) ? "unknown" : Array.isArray(before) && Array.isArray(after) ? compareLists(before, after, references) : isMap(before) && isMap(after) && !isResolved([before, after]) ? compareMaps(before, after, references) : toCanonicalJson(before) === toCanonicalJson(after) ? "same" : "different";
}
function compareUnresolved(before, after, references) {
	return before instanceof ResourceAttribute && after instanceof ResourceAttribute ? before.path === after.path && toCanonicalJson(before.keys) === toCanonicalJson(after.keys) ? references.attributeChange(after.path, after.keys) : "unknown" : before instanceof HiddenParameter && after instanceof HiddenParameter ? before.name === after.name ? compareHidden(after, references) : "unknown" : before instanceof FunctionCall && after instanceof FunctionCall && before.name === after.name ? compareValues(before.argument, after.argument, references) === "same" ? "same" : "unknown" : before instanceof JoinedText && after instanceof JoinedText ? compareLists(before.parts, after.parts, references) : "unknown";
}
function compareHidden({ name, isKept }, { onHidden }) {
	return isKept || onHidden(name), isKept ? "same" : "unknown";
}
function compareIds$1(before, after, { idChange, deployedId }) {
	if (before instanceof ResourceId && after instanceof ResourceId) return before.path === after.path ? idChange(after.path) : "different";
	let [id, other] = before instanceof ResourceId ? [before, after] : [after, before], deployed = deployedId(id.path);
	return isUnresolved(other) || deployed.is === "unknown" ? "unknown" : deployed.is === "none" || other !== deployed.id ? "different" : before instanceof ResourceId ? "same" : idChange(id.path);
}
function compareLists(before, after, references) {
	return before.length === after.length ? worst(before.map((value, index) => compareValues(value, after[index], references))) : "different";
}
function compareMaps(before, after, references) {
	return worst([...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => compareValues(ownValue(before, key), ownValue(after, key), references)));
}
function worst(differences) {
	return differences.includes("different") ? "different" : differences.includes("unknown") ? "unknown" : "same";
}
// lib/deploy/plan/resources/reference-changes.js
var ReferenceChanges = class {
	resources;
	judge;
	properties = new Map();
	hiddenReasons = new Map();
	constructor(resources, judge) {
		this.resources = resources, this.judge = judge;
	}
	references(reasons) {
		return {
			deployedId: (path) => this.deployedId(path),
			idChange: (path) => {
				let change = this.idChange(path);
				return change === "different" && reasons.add(`it uses the id of ${path}, which is new`), change === "unknown" && reasons.add(`it uses the id of ${path}, which may be new`), change;
			},
			attributeChange: (path, keys) => {
				let change = this.attributeChange(path, keys), attribute = keys.map((key) => formatValue(key)).join(".");
				return change !== "same" && reasons.add(`it reads ${attribute} of ${path}, ${READS[change]}`), change;
			},
			onHidden: (name) => reasons.add(this.toHiddenReason(name))
		};
	}
	toHiddenReason(name) {
		let known = this.hiddenReasons.get(name);
		if (known !== void 0) return known;
		let reason = { hiddenParameter: name };
		return this.hiddenReasons.set(name, reason), reason;
	}
	propertyChange(path, name) {
		let key = `${path} ${name}`, known = this.properties.get(key);
		if (known !== void 0) return known;
		let [before, after] = [this.resources.before(path), this.resources.after(path)], references = this.references(new Set()), change = compareValues(ownValue(before?.properties(), name), ownValue(after?.properties(), name), references);
		return this.properties.set(key, change), change;
	}
	deployedId(path) {
		let live = this.resources.deployed(path);
		if (live === void 0 || live.resource.physicalId === "") return { is: "none" };
		let before = this.resources.before(path);
		return before?.kind === "template" ? this.deployedArn(before, live) : OWN_REFERENCES.has(before?.kind ?? live.type) ? { is: "unknown" } : {
			is: "known",
			id: live.resource.physicalId
		};
	}
	deployedArn(before, { resource }) {
		let { projectId } = this.resources;
		if (before.nested()?.attribute(["OS::stack_id"]) !== void 0 || typeof projectId != "string" || resource.nested === void 0) return { is: "unknown" };
		let { name, id } = resource.nested;
		return {
			is: "known",
			id: `arn:openstack:heat::${projectId}:stacks/${name}/${id}`
		};
	}
	idChange(path) {
		let [before, after] = [this.resources.before(path), this.resources.after(path)];
		if (after === void 0) return before === void 0 && this.resources.deployed(path) === void 0 ? "same" : "unknown";
		if (before?.nested() !== void 0 && before.kind === after.kind) return NEW_IDS[this.resources.isHolderReplaced(`${path}/`)];
		let { action, worst } = this.judge(path), isNew = action === "replace" || action === "add";
		return !isNew && worst !== "replace" ? "same" : after.kind === "OS::Nova::KeyPair" && before !== void 0 ? this.propertyChange(path, "name") : isNew ? "different" : "unknown";
	}
	attributeChange(path, keys) {
		let judgement = this.judge(path);
		if (judgement.action === "unchanged") return "same";
		let [before, after] = [this.resources.before(path), this.resources.after(path)], name = formatValue(keys[0]) ?? "";
		if ((judgement.action === "replace" || judgement.action === "add") && after !== void 0 && ALWAYS_NEW[after.kind] === name) return "different";
		if (before === void 0 || after === void 0) return "unknown";
		let property = [name, name.replace(/_id$/, "")].find((one) => Object.hasOwn(before.properties(), one) || Object.hasOwn(after.properties(), one));
		return property !== void 0 && !DERIVED.has(name) ? this.propertyChange(path, property) : isOnlyLabelled(judgement) && name !== "show" ? "same" : "unknown";
	}
};
function isOnlyLabelled({ action, worst, differing }) {
	return action !== "replace" && worst !== "replace" && differing.every((part) => LABELS.has(part));
}
const NEW_IDS = {
	yes: "different",
	no: "same",
	unknown: "unknown"
}, READS = {
	different: "which changes",
	unknown: "which may change"
}, OWN_REFERENCES = new Set([
	"OS::Heat::RandomString",
	"OS::Heat::WaitConditionHandle",
	"OS::Heat::SwiftSignalHandle",
	"AWS::CloudFormation::WaitConditionHandle"
]), ALWAYS_NEW = { "OS::Heat::RandomString": "value" }, DERIVED = new Set([
	"networks",
	"addresses",
	"fixed_ips",
	"block_device_mapping",
	"show"
]), LABELS = new Set([
	"name",
	"description",
	"tags",
	"metadata",
	"deletion_policy",
	"update_policy",
	"depends_on",
	"condition",
	"type"
]);
// lib/deploy/plan/evaluate/python-equality.js
function isEqualInPython(left, right) {
	return isSameJson(withEqualNumbers(left), withEqualNumbers(right));
}
const INTEGER = /^-?\d+$/;
function withEqualNumbers(value) {
	return isLosslessNumber(value) ? INTEGER.test(value.value) ? value : Number(value.value) : Array.isArray(value) ? value.map(withEqualNumbers) : isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withEqualNumbers(one)])) : value;
}
// lib/deploy/plan/evaluate/conditions.js
const ALIASES = {
	"Fn::Equals": "equals",
	"Fn::Not": "not",
	"Fn::And": "and",
	"Fn::Or": "or"
};
function toCondition(expression, parts) {
	if (typeof expression == "boolean") return expression;
	if (typeof expression == "string") return parts.condition(expression);
	if (!isMap(expression)) return;
	let [name = "", argument] = Object.entries(expression)[0] ?? [];
	switch (ownValue(ALIASES, name) ?? name) {
		case "equals": return equal(parts.evaluate(argument));
		case "contains": return contained(parts.evaluate(argument));
		case "not": return not(toCondition(Array.isArray(argument) ? argument[0] : argument, parts), argument);
		case "and": return combined(argument, parts, !1);
		case "or": return combined(argument, parts, !0);
		case "Condition": return toCondition(argument, parts);
		case "get_param": return truth(parts.evaluate(expression));
		default: return;
	}
}
function equal(pair) {
	if (!Array.isArray(pair)) return new FunctionCall("equals", pair);
	let [left, right] = pair;
	return isResolved(pair) ? isEqualInPython(left, right) : new FunctionCall("equals", pair);
}
function contained(pair) {
	if (!Array.isArray(pair) || !isResolved(pair)) return new FunctionCall("contains", pair);
	let [item, whole] = pair;
	return typeof whole == "string" ? typeof item == "string" && whole.includes(item) : Array.isArray(whole) && whole.some((one) => isEqualInPython(one, item));
}
function not(condition, argument) {
	return typeof condition == "boolean" ? !condition : new FunctionCall("not", condition ?? argument);
}
function combined(argument, parts, decisive) {
	let members = Array.isArray(argument) ? argument.map((one) => toCondition(one, parts)) : [];
	return members.includes(decisive) ? decisive : members.every((one) => one === !decisive) ? !decisive : new FunctionCall(decisive ? "or" : "and", members);
}
function truth(value) {
	return typeof value == "boolean" ? value : new FunctionCall("bool", value);
}
// lib/deploy/plan/evaluate/functions.js
const PURE_FUNCTIONS = {
	str_replace: replaceText,
	str_replace_strict: replaceText,
	str_replace_vstrict: replaceText,
	"Fn::Replace": (argument) => Array.isArray(argument) ? replaceIn(argument[1], argument[0]) : void 0,
	list_join: joinLists,
	"Fn::Join": (argument) => Array.isArray(argument) ? joinLists([argument[0], argument[1]]) : void 0,
	str_split: splitText,
	"Fn::Split": splitText,
	"Fn::Select": selectValue,
	list_concat: (argument) => concatLists(argument),
	list_concat_unique: (argument) => uniqueValues(concatLists(argument)),
	map_merge: mergeMaps,
	map_replace: replaceInMap,
	digest: digestText,
	filter: filterList,
	"Fn::MemberListToMap": () => void 0
};
function callPureFunction(name, argument) {
	let result = ownValue(PURE_FUNCTIONS, name)?.(argument);
	return result === void 0 ? new FunctionCall(name, argument) : result;
}
function valueAtKeys(value, keys) {
	let [key, ...others] = keys;
	return key === void 0 ? value : value instanceof ResourceAttribute ? new ResourceAttribute(value.path, [...value.keys, ...keys]) : isUnresolved(value) || isUnresolved(key) ? new FunctionCall("select", [value, keys]) : Array.isArray(value) ? valueAtKeys(value[Number(key)], others) : isMap(value) ? valueAtKeys(ownValue(value, formatValue(key) ?? ""), others) : null;
}
function replaceText(argument) {
	return isMap(argument) ? replaceIn(argument.template, argument.params) : void 0;
}
function replaceIn(template, params) {
	if (typeof template != "string" || !isMap(params)) return;
	let keys = Object.keys(params).sort((left, right) => right.length - left.length || (left < right ? -1 : 1)), parts = [{
		text: template,
		isDone: !1
	}];
	for (let key of keys) key !== "" && (parts = parts.flatMap((part) => {
		if (part.isDone || typeof part.text != "string") return [part];
		let between = {
			text: toText(ownValue(params, key)),
			isDone: !0
		};
		return part.text.split(key).flatMap((text, index) => [...index === 0 ? [] : [between], {
			text,
			isDone: !1
		}]);
	}));
	return joinText(parts.map(({ text }) => text));
}
function joinLists(argument) {
	if (!Array.isArray(argument)) return;
	let [separator, ...lists] = argument;
	return typeof separator != "string" || !lists.every((list) => Array.isArray(list) || list === null) ? void 0 : joinText(lists.flatMap((list) => Array.isArray(list) ? list : []).filter((item) => item !== null).map(toText).flatMap((text, index) => index === 0 ? [text] : [separator, text]));
}
function splitText(argument) {
	if (!Array.isArray(argument)) return;
	let [separator, text, index] = argument;
	if (typeof separator != "string" || typeof text != "string" || separator === "") return;
	let parts = text.split(separator);
	return index === void 0 ? parts : parts[Number(index)] ?? null;
}
function selectValue(argument) {
	return Array.isArray(argument) ? valueAtKeys(argument[1], [argument[0]]) : void 0;
}
function concatLists(argument) {
	if (!Array.isArray(argument)) return;
	let lists = argument.filter((list) => list !== null);
	return lists.every((list) => Array.isArray(list)) ? lists.flatMap((list) => list) : void 0;
}
function uniqueValues(list) {
	if (list?.every(isResolved)) return list.filter((value, index) => list.findIndex((one) => isEqualInPython(one, value)) === index);
}
function mergeMaps(argument) {
	if (!Array.isArray(argument)) return;
	let maps = argument.filter((map) => map !== null);
	return maps.every(isMap) ? Object.fromEntries(maps.flatMap((map) => Object.entries(map))) : void 0;
}
function replaceInMap(argument) {
	if (!Array.isArray(argument) || !isMap(argument[0]) || !isMap(argument[1])) return;
	let [map, replacement] = argument, { keys = {}, values = {} } = replacement ?? {};
	if (isMap(keys) && isMap(values) && isResolved([
		map,
		keys,
		values
	])) return Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [formatValue(ownValue(keys, key) ?? key), (typeof value == "string" ? ownValue(values, value) : void 0) ?? value]));
}
function digestText(argument) {
	if (!Array.isArray(argument)) return;
	let [algorithm, text] = argument;
	if (typeof algorithm == "string" && typeof text == "string") try {
		return createHash(algorithm).update(text).digest("hex");
	} catch {
		return;
	}
}
function filterList(argument) {
	if (!Array.isArray(argument) || !isResolved(argument)) return;
	let [unwanted, list] = argument;
	if (Array.isArray(unwanted) && Array.isArray(list)) return list.filter((value) => !unwanted.some((one) => isEqualInPython(one, value)));
}
// lib/deploy/plan/evaluate/repeat.js
function repeat(argument, evaluate) {
	if (!isMap(argument)) return new FunctionCall("repeat", argument);
	let lists = evaluate(argument.for_each), isPermuted = evaluate(argument.permutations) ?? !0, template = argument.template, whole = new FunctionCall("repeat", [
		lists,
		isPermuted,
		evaluate(template)
	]);
	if (!isMap(lists) || !isResolved(lists) || typeof isPermuted != "boolean") return whole;
	let columns = Object.entries(lists).map(([key, list]) => ({
		key,
		items: toItems(list)
	}));
	return columns.some(({ items }) => items === void 0) ? whole : (isPermuted ? permutations(columns) : parallel(columns)).map((row) => evaluate(substitute$1(template, row)));
}
function toItems(list) {
	return Array.isArray(list) ? list : isMap(list) ? Object.keys(list) : void 0;
}
function permutations(columns) {
	return columns.reduce((rows, { key, items = [] }) => rows.flatMap((row) => items.map((item) => [...row, [key, item]])), [[]]);
}
function parallel(columns) {
	let length = Math.max(0, ...columns.map(({ items = [] }) => items.length));
	return Array.from({ length }, (_, index) => columns.map(({ key, items = [] }) => [key, items[index]]));
}
function substitute$1(node, row) {
	if (Array.isArray(node)) return node.map((one) => substitute$1(one, row));
	if (isMap(node)) return Object.fromEntries(Object.entries(node).map(([key, value]) => [formatValue(substitute$1(key, row)), substitute$1(value, row)]));
	if (typeof node != "string") return node;
	let whole = row.find(([key]) => key === node);
	return whole === void 0 ? row.reduce((text, [key, item]) => key === "" ? text : text.replaceAll(key, () => formatValue(item) ?? ""), node) : whole[1];
}
// lib/deploy/plan/evaluate/evaluate.js
const CALLS = {
	get_param: (argument, scope) => {
		let [name, ...keys] = asList(evaluate(argument, scope));
		return valueAtKeys(scope.parameter(formatValue(name) ?? ""), keys);
	},
	get_resource: (argument, scope) => new ResourceId(scope.pathOf(formatValue(argument) ?? "")),
	get_attr: evaluateAttribute$1,
	"Fn::GetAtt": evaluateAttribute$1,
	Ref: (argument, scope) => {
		let name = formatValue(argument) ?? "";
		return scope.hasResource(name) ? new ResourceId(scope.pathOf(name)) : scope.parameter(name);
	},
	get_file: (argument, scope) => {
		let key = formatValue(evaluate(argument, scope)) ?? "";
		return scope.file(key) ?? new FunctionCall("get_file", key);
	},
	if: choose,
	"Fn::If": choose,
	repeat: (argument, scope) => repeat(argument, (one) => evaluate(one, scope)),
	resource_facade: (argument, scope) => scope.facade(formatValue(argument) ?? ""),
	"Fn::ResourceFacade": (argument, scope) => scope.facade(formatValue(argument) ?? ""),
	"Fn::FindInMap": (argument, scope) => {
		let [name, ...keys] = asList(evaluate(argument, scope));
		return valueAtKeys(scope.mapping(formatValue(name) ?? ""), keys);
	}
}, OTHER_CALLS = new Set("str_replace.str_replace_strict.str_replace_vstrict.list_join.list_concat.list_concat_unique.str_split.map_merge.map_replace.digest.filter.yaql.make_url.contains.equals.not.and.or.Fn::Join.Fn::Split.Fn::Select.Fn::Replace.Fn::Base64.Fn::GetAZs.Fn::MemberListToMap.Fn::Equals.Fn::Not.Fn::And.Fn::Or".split("."));
function evaluate(expression, scope) {
	if (Array.isArray(expression)) return expression.map((one) => evaluate(one, scope));
	if (!isMap(expression) || !isJson(expression)) return expression;
	let entries = Object.entries(expression), [name, argument] = entries[0] ?? [""];
	if (entries.length === 1) {
		let call = Object.hasOwn(CALLS, name) ? CALLS[name] : void 0;
		if (call !== void 0) return call(argument, scope);
		if (OTHER_CALLS.has(name)) return evaluateCondition(expression, scope) ?? callPureFunction(name, evaluate(argument, scope));
	}
	return Object.fromEntries(entries.map(([key, value]) => [key, evaluate(value, scope)]));
}
function evaluateCondition(expression, scope) {
	return toCondition(expression, {
		evaluate: (one) => evaluate(one, scope),
		condition: scope.condition
	});
}
function evaluateAttribute$1(argument, scope) {
	let [name, ...keys] = typeof argument == "string" ? splitOnce(argument) : asList(argument);
	return scope.attribute(formatValue(evaluate(name, scope)) ?? "", keys.map((key) => evaluate(key, scope)));
}
function splitOnce(text) {
	let dot = text.indexOf(".");
	return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
function choose(argument, scope) {
	let [condition, then, otherwise] = asList(argument), isTrue = typeof condition == "string" ? scope.condition(condition) : evaluateCondition(condition, scope);
	return typeof isTrue == "boolean" ? evaluate(isTrue ? then : otherwise, scope) : new FunctionCall("if", [
		isTrue,
		evaluate(then, scope),
		evaluate(otherwise, scope)
	]);
}
function asList(value) {
	return Array.isArray(value) ? value : [value];
}
function substitute(value, idOf) {
	let inside = (one) => substitute(one, idOf);
	return value instanceof HiddenParameter ? value.value ?? value : value instanceof ResourceId ? idOf(value.path) ?? value : value instanceof JoinedText ? joinText(value.parts.map((part) => toText(inside(part)))) : value instanceof FunctionCall ? callPureFunction(value.name, inside(value.argument)) : isUnresolved(value) ? value : Array.isArray(value) ? value.map(inside) : isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)])) : value;
}
// lib/deploy/plan/resources/renamed-properties.js
const NEW_NAMES = {
	"OS::Cinder::Volume": { imageRef: "image" },
	"OS::Neutron::FloatingIP": { floating_network_id: "floating_network" },
	"OS::Neutron::Port": { network_id: "network" },
	"OS::Neutron::RouterGateway": { network_id: "network" },
	"OS::Neutron::RouterInterface": {
		port_id: "port",
		router_id: "router",
		subnet_id: "subnet"
	},
	"OS::Neutron::Subnet": { network_id: "network" },
	"OS::Neutron::VPNService": {
		router_id: "router",
		subnet_id: "subnet"
	}
};
function compareRenamed(kind, before, after, references) {
	let pairs = Object.entries(NEW_NAMES[kind] ?? {}).flatMap(([old, name]) => {
		let [left, right] = [findRenamed(before, old, name), findRenamed(after, old, name)];
		if (left === void 0 || right === void 0 || left.name === right.name) return [];
		let difference = compareValues(left.value, right.value, references);
		return [[old, difference], [name, difference]];
	});
	return new Map(pairs);
}
function usesOldName({ kind, properties }) {
	let names = ownValue(NEW_NAMES, kind);
	return names !== void 0 && Object.keys(names).some((old) => Object.hasOwn(properties(), old));
}
function findNewName(kind, name) {
	let names = ownValue(NEW_NAMES, kind);
	return names && ownValue(names, name);
}
function findRenamed(properties, old, name) {
	let given = [old, name].filter((one) => Object.hasOwn(properties, one)), [only] = given;
	return only === void 0 || given.length > 1 ? void 0 : {
		name: only,
		value: ownValue(properties, only)
	};
}
// lib/deploy/plan/resources/preview-reliability.js
function readsOthers(node) {
	return node.origin().reads.size > 0 || readsItsNestedStack(node);
}
function readsItsNestedStack(node) {
	return findUnresolved([node.properties(), node.part("metadata")]).some((one) => one instanceof FunctionCall && one.name === "pseudo");
}
// lib/deploy/plan/stack/planned-stack.js
const DEFINITION_PARTS = [
	"metadata",
	"deletion_policy",
	"update_policy",
	"depends_on",
	"external_id",
	"condition"
];
// lib/deploy/plan/resources/compare-definitions.js
function compareDefinitions$1(old, next, changes) {
	let reasons = new Set(), references = changes.references(reasons), [left, right] = [old.properties(), next.properties()], renamed = compareRenamed(next.kind, left, right, references), compared = [...compareProperties(left, right, references)].map(([name, difference]) => [name, renamed.get(name) ?? difference]), properties = new Map(compared.filter(([, difference]) => difference !== "same")), parts = DEFINITION_PARTS.filter((part) => compareValues(findPart(old, part), findPart(next, part), references) !== "same"), differing = [
		...compared.map(([name]) => name),
		...parts,
		...old.type === next.type ? [] : ["type"]
	];
	return {
		old,
		next,
		properties,
		differing,
		isMaybe: differing.length === properties.size && [...properties.values()].every((one) => one === "unknown"),
		isPreviewed: renamed.size === 0 && !readsOthers(next),
		reasons: [...reasons]
	};
}
function isInDoubt({ properties, next }, isBeforeCertain) {
	let isResolvable = (name) => !readsAttributes(ownValue(next.properties(), name));
	return !isBeforeCertain || [...properties].some(([name, difference]) => difference === "unknown" && isResolvable(name));
}
function compareStored(defined, stored, { changes, isBeforeCertain }) {
	let reasons = new Set(), references = changes.references(reasons), idOf = (path) => {
		let deployed = references.deployedId(path);
		return deployed.is === "known" && references.idChange(path) === "same" ? deployed.id : void 0;
	}, next = defined.next.properties(), compared = [...new Set([...Object.keys(stored), ...Object.keys(next)])].map((name) => {
		let own = isBeforeCertain ? defined.properties.get(name) ?? "same" : "unknown", value = substitute(ownValue(next, name), idOf);
		return [name, own === "unknown" ? compareValues(ownValue(stored, name) ?? void 0, value, references) : own];
	}), properties = new Map(compared.filter(([, difference]) => difference !== "same"));
	for (let [name, difference] of properties) for (let hidden of findHiddenParameters$1(ownValue(next, name))) reasons.add(`hidden parameter "${hidden}" ${CHANGES[difference]}`);
	let parts = defined.differing.filter((name) => !defined.properties.has(name)), isMaybe = parts.length === 0 && [...properties.values()].every((one) => one === "unknown");
	return {
		...defined,
		old: isBeforeCertain ? defined.old : withStoredValues(defined.old, stored, properties),
		properties,
		differing: [...properties.keys(), ...parts],
		isMaybe,
		reasons: [...reasons]
	};
}
function withStoredValues(old, stored, properties) {
	let values = [...properties].filter(([, difference]) => difference === "different").map(([name]) => name).map((name) => [name, ownValue(stored, name) ?? void 0]);
	return {
		...old,
		properties: () => ({
			...old.properties(),
			...Object.fromEntries(values)
		})
	};
}
function compareProperties(before, after, references) {
	let compared = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => [name, compareValues(ownValue(before, name), ownValue(after, name), references)]);
	return new Map(compared.filter(([, difference]) => difference !== "same"));
}
function findPart(node, part) {
	let value = node.part(part) ?? void 0;
	return part === "depends_on" && typeof value == "string" ? [value] : value;
}
const CHANGES = {
	different: "changes",
	unknown: "may change"
};
function findHiddenParameters$1(value) {
	return findUnresolved(value).flatMap((one) => one instanceof HiddenParameter && one.value !== void 0 ? [one.name] : []);
}
function readsAttributes(value) {
	return findUnresolved(value).some((one) => one instanceof ResourceAttribute);
}
// lib/deploy/plan/resources/replacement-rules.js
function decideReplacement(before, after, differences, schema) {
	let answers = [...differences].map(([name, difference]) => {
		let answer = replacementByOne(name, before, after, schema);
		return answer === "yes" && difference === "unknown" ? "unknown" : answer;
	});
	return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}
function replacementByOne(name, before, after, schema) {
	let property = findProperty(schema, after.kind, name);
	if (property === void 0) return "unknown";
	let [left, right] = [ownValue(before.properties(), name), ownValue(after.properties(), name)];
	if (isSameProperty(left, right, property)) return "no";
	let policy = POLICIES[`${after.kind} ${name}`];
	if (policy !== void 0) {
		let chosen = after.properties()[policy.property] ?? schema[policy.property]?.defaultValue ?? before.properties()[policy.property];
		if (isUnresolved(chosen)) return "unknown";
		if (formatValue(chosen) === policy.replaces) return "yes";
	}
	return after.kind === "OS::Heat::Stack" && name === "context" ? replacementByRegion(left, right) : property.updateAllowed && after.kind !== DELAY ? "no" : "yes";
}
function findProperty(schema, kind, name) {
	return ownValue(schema, name) ?? ownValue(schema, findNewName(kind, name) ?? name);
}
const DELAY = "OS::Heat::Delay";
function replacementByRegion(before, after) {
	let [left, right] = [before, after].map((context) => isMap(context) ? ownValue(context, "region_name") : context);
	return isUnresolved(left) || isUnresolved(right) ? "unknown" : formatValue(left) === formatValue(right) ? "no" : "yes";
}
const REPLACE = "REPLACE", POLICIES = {
	"OS::Nova::Server flavor": {
		property: "flavor_update_policy",
		replaces: REPLACE
	},
	"OS::Nova::Server image": {
		property: "image_update_policy",
		replaces: REPLACE
	},
	"OS::Nova::Server user_data": {
		property: "user_data_update_policy",
		replaces: REPLACE
	},
	"OS::Heat::TestResource value": {
		property: "update_replace",
		replaces: "true"
	}
};
function whyAlwaysReplaced(after) {
	return after.kind === "OS::Heat::UpdateWaitConditionHandle" ? "every update replaces such a handle; Heat 19 fails to update a stack with one at all: use OS::Heat::WaitConditionHandle" : after.kind === "OS::Neutron::Port" && after.properties().replacement_policy === "REPLACE_ALWAYS" ? "its replacement_policy is REPLACE_ALWAYS: every update replaces it" : void 0;
}
function isPreviewBlind(kind) {
	return kind === "OS::Heat::Stack" || kind === DELAY || DEPLOYMENTS.has(kind);
}
const DEPLOYMENTS = new Set(["OS::Heat::SoftwareDeployment", "OS::Heat::StructuredDeployment"]);
function mayReplaceDeployment(after, differences, findNode) {
	let isInputTouched = ["config", "input_values"].some((name) => differences.has(name));
	if (!DEPLOYMENTS.has(after.kind) || !isInputTouched) return !1;
	let config = after.properties().config;
	if (!(config instanceof ResourceId)) return config !== void 0;
	let inputs = findNode(config.path)?.properties().inputs ?? [];
	return !Array.isArray(inputs) || inputs.some((input) => !isMap(input) || !/^(false|undefined)$/i.test(String(ownValue(input, "replace_on_change"))));
}
function hasKnownRules(kind) {
	return /^(OS|AWS)::/.test(kind) && !OWN_RULES.has(kind);
}
const OWN_RULES = new Set([
	"AWS::AutoScaling::LaunchConfiguration",
	"AWS::EC2::EIPAssociation",
	"OS::Mistral::ExternalResource"
]);
function isSameProperty(before, after, schema) {
	let [left, right] = [before ?? schema.defaultValue, after ?? schema.defaultValue];
	return !isResolved(left) || !isResolved(right) ? !1 : looseText(left, schema.type) === looseText(right, schema.type);
}
function looseText(value, type) {
	if (value == null) return "";
	if (Array.isArray(value)) return `[${value.map((one) => looseText(one, "")).join(",")}]`;
	if (isMap(value)) {
		let entries = Object.entries(value).filter(([, one]) => one !== null);
		return toCanonicalJson(Object.fromEntries(entries.map(([key, one]) => [key, looseText(one, "")])));
	}
	if (isUnresolved(value)) return "";
	let text = formatValue(value) ?? "";
	return type === "boolean" || typeof value == "boolean" ? String(isTrueText(text)) : type === "integer" || type === "number" || isNumber(value) ? numberText(text) : text;
}
function isNumber(value) {
	return typeof value == "number" || isLosslessNumber(value);
}
function numberText(text) {
	if (/^-?\d+$/.test(text)) return String(BigInt(text));
	let number = Number(text);
	return Number.isFinite(number) ? String(number) : text;
}
// lib/deploy/plan/resources/resource-judge.js
const REPLACEMENT_NOTES = {
	yes: "an earlier update has started to replace it: Heat takes the old object back if its definition is the same again, and deletes it otherwise",
	unknown: "it is not created, and Heat no longer has the events that would show whether an earlier update has started to replace it"
};
var ResourceJudge = class {
	facts;
	changes;
	judgements = new Map();
	pending = new Set();
	constructor(facts) {
		this.facts = facts, this.changes = new ReferenceChanges(facts, (path) => this.judge(path));
	}
	judge(path) {
		let known = this.judgements.get(path);
		if (known !== void 0) return known;
		if (this.pending.has(path)) return createUnknownJudgement("replace", [], ["it refers to itself"]);
		this.pending.add(path);
		let judgement = this.decide(path);
		return this.pending.delete(path), this.judgements.set(path, judgement), judgement;
	}
	compare(before, after) {
		return compareValues(before, after, this.changes.references(new Set()));
	}
	decide(path) {
		let { before, after, deployed, previewVerdict, isHolderReplaced, mayLackHolder } = this.facts, [old, next, live] = [
			before(path),
			after(path),
			deployed(path)
		];
		if (next === void 0) return createJudgement("unchanged");
		if (next.exists !== !0 && path.includes("/") && !this.keepsExistence(path)) return createUnknownJudgement("replace", ["condition"], ["the value of its condition is unknown"]);
		if (mayLackHolder(path)) return createUnknownJudgement("replace", [], [HOLDER_UNKNOWN]);
		if (live === void 0) return this.judgeUnlisted(path, old);
		if (isNotBegun(live)) return live.isReplacement === void 0 ? createJudgement("add") : createUnknownJudgement("replace", [], [REPLACEMENT_NOTES[live.isReplacement]]);
		let holder = isHolderReplaced(path);
		return holder === "yes" ? createJudgement("replace", [], ["the nested stack that contains it is replaced"]) : holder === "unknown" ? createUnknownJudgement("replace", [], ["the nested stack that contains it may be replaced"]) : old === void 0 || old.type === "" ? judgeUndefined(readsOthers(next) ? void 0 : previewVerdict(path)) : this.judgeStaying(old, next, live);
	}
	judgeUnlisted(path, old) {
		let { isBeforeCertain, listsOthersOf } = this.facts;
		return old?.exists !== !0 || old.nested() !== void 0 || !isBeforeCertain || !listsOthersOf(path) ? createJudgement("add") : createUnknownJudgement("replace", [], ["Heat does not list it, although the deployed template contains it: its object may still exist, and Heat replaces it then"]);
	}
	keepsExistence(path) {
		let [old, next] = [this.facts.before(path), this.facts.after(path)];
		return !this.facts.isBeforeCertain || old === void 0 || next === void 0 ? !1 : this.compare(old.exists, next.exists) === "same";
	}
	judgeHolder(old, next) {
		let { properties } = compareDefinitions$1(old, next, this.changes);
		if (UPDATED_IN_PLACE.has(next.kind)) return "no";
		let { isBeforeCertain, previewVerdict } = this.facts, otherwise = !isBeforeCertain && previewVerdict(next.path) === "replaced" ? "unknown" : "no";
		if (properties.size === 0) return otherwise;
		let schema = this.facts.schema(next.kind);
		if (schema === void 0) return "unknown";
		let answer = decideReplacement(old, next, properties, schema);
		return answer === "no" ? otherwise : answer;
	}
	judgeStaying(old, next, live) {
		let verdict = this.findVerdict(old, next);
		if (old.kind !== next.kind) return createJudgement("replace", ["type"], old.type === next.type ? [MAPPED_ELSEWHERE] : []);
		if (this.compare(findPart(old, "external_id"), findPart(next, "external_id")) !== "same") return createUnknownJudgement("update", ["external_id"], [EXTERNAL_ID_CHANGES]);
		if (findPart(next, "external_id") !== void 0) return createJudgement("unchanged");
		let failed = isFailed(live.resource) ? judgeFailed(next, live, {
			verdict,
			isChecked: this.facts.isChecked
		}) : void 0;
		if (failed?.action === "replace") return failed;
		let why = whyAlwaysReplaced(next);
		if (why !== void 0) return createJudgement("replace", ["replacement_policy"], [why]);
		let previewed = failed === void 0 ? verdict : this.withoutFailure(verdict), own = this.judgeDefinitions(compareDefinitions$1(old, next, this.changes), previewed);
		return own.action === "replace" ? own : failed ?? (isStillRunning(next, live) ? judgeRunning(own, live) : own);
	}
	findVerdict(old, next) {
		return isPreviewBlind(next.kind) || usesOldName(old) || usesOldName(next) ? void 0 : this.facts.previewVerdict(next.path);
	}
	withoutFailure(verdict) {
		return this.facts.isChecked && verdict === "replaced" ? void 0 : verdict;
	}
	judgeDefinitions(defined, previewed) {
		let { next } = defined, verdict = this.isReliable(previewed) ? previewed : void 0;
		if (verdict !== void 0 && defined.isPreviewed) return toJudgement(verdict, defined.differing, defined.reasons);
		let stored = isInDoubt(defined, this.facts.isBeforeCertain) ? this.facts.stored(next.path) : void 0, comparison = stored === void 0 ? defined : compareStored(defined, stored, {
			changes: this.changes,
			isBeforeCertain: this.facts.isBeforeCertain
		}), { differing, isMaybe, reasons } = comparison;
		if (!this.facts.isBeforeCertain && stored === void 0) return verdict === "unchanged" ? createJudgement("unchanged") : createUnknownJudgement("replace", differing, [...reasons, UNCERTAIN]);
		if (differing.length === 0) return createJudgement("unchanged");
		let replacement = verdict === "updated" ? createJudgement("update") : this.judgeReplacement(comparison, verdict);
		return replacement.action === "replace" ? createJudgement("replace", differing, reasons) : replacement.action === "unknown" ? createUnknownJudgement("replace", differing, [...reasons, ...replacement.reasons]) : isMaybe ? createUnknownJudgement("update", differing, reasons) : createJudgement("update", differing, reasons);
	}
	isReliable(verdict) {
		return verdict !== "updated" || this.facts.isBeforeCertain;
	}
	judgeReplacement({ old, next, properties }, verdict) {
		let schema = this.facts.schema(next.kind);
		if (schema === void 0) return createUnknownJudgement("replace", [], [`it is unknown which properties of ${next.kind} can be updated`]);
		let answer = decideReplacement(old, next, properties, schema);
		return answer === "yes" ? createJudgement("replace") : answer === "unknown" ? createUnknownJudgement("replace", [], []) : mayReplaceDeployment(next, properties, (path) => this.facts.after(path)) ? createUnknownJudgement("replace", [], [REPLACED_BY_INPUT]) : verdict === "replaced" && !hasKnownRules(next.kind) ? createUnknownJudgement("replace", [], [`${next.kind} may have its own rules`]) : createJudgement("update");
	}
};
const UPDATED_IN_PLACE = new Set(["template", "OS::Heat::AutoScalingGroup"]), MAPPED_ELSEWHERE = "the environment maps its type to another one", EXTERNAL_ID_CHANGES = "Heat cannot add, change or remove an external_id, so this update will fail: give the resource another name instead", REPLACED_BY_INPUT = "an input with replace_on_change may change, which replaces it", HOLDER_UNKNOWN = "the value of the condition of the nested stack that contains it is unknown", UNCERTAIN = "the last update of the stack failed, or Heat no longer shows how it ended: its last definition is unknown";
// lib/deploy/plan/stack/group-members.js
function listDeployedMembers(group, deployed) {
	return {
		names: inOrder(deployed(group.path) ?? []).map(toMemberName),
		isSizeUnknown: !1
	};
}
function planMembers(group, deployed, redefinition) {
	let members = inOrder(deployed(group.path) ?? []);
	switch (group.kind) {
		case "OS::Heat::ResourceGroup": return planResourceGroup(group, deployed(group.path) && members, redefinition);
		case "OS::Heat::AutoScalingGroup": return planScalingGroup(group, members, redefinition);
		default: return planResourceChain(group, members);
	}
}
function inOrder(members) {
	let key = ({ resource }) => [
		isFailed(resource) ? "0" : "1",
		resource.creationTime ?? "",
		resource.name
	].join(" ");
	return [...members].sort((left, right) => key(left) < key(right) ? -1 : 1);
}
function toMemberName({ resource }) {
	return resource.name;
}
function planResourceGroup(group, deployed, { propertyBefore }) {
	let members = deployed ?? [], { count = 1, removal_policies: policies, removal_policies_mode: mode } = group.properties(), size = readSize(count);
	if (size === void 0 || !isResolved(policies)) return {
		names: members.map(toMemberName),
		isSizeUnknown: !0
	};
	let removed = missingNumbers(members), listed = listRemovals(policies), listedBefore = deployed === void 0 ? listed : listRemovals(propertyBefore(group, "removal_policies")), skipped = new Set([...mode === "update" ? [] : removed, ...toSkippedNames(listed, members, new Set([...removed, ...listedBefore]))]), names = [];
	for (let number = 0; names.length < size; number += 1) skipped.has(String(number)) || names.push(String(number));
	return {
		names,
		isSizeUnknown: !1
	};
}
function missingNumbers(members) {
	let numbers = new Set(members.map((member) => Number(toMemberName(member))));
	return Array.from({ length: Math.max(0, ...numbers) }, (_, number) => number).filter((number) => !numbers.has(number)).map(String);
}
function listRemovals(policies) {
	return (Array.isArray(policies) ? policies : []).flatMap((policy) => isMap(policy) && Array.isArray(policy.resource_list) ? policy.resource_list.map(String) : []);
}
function toSkippedNames(listed, members, skippedBefore) {
	return listed.flatMap((text) => {
		let found = members.find(({ resource }) => resource.name === text || resource.physicalId === text);
		return found === void 0 ? skippedBefore.has(text) ? [text] : [] : [toMemberName(found)];
	});
}
function planResourceChain(group, members) {
	let { resources } = group.properties();
	return Array.isArray(resources) ? {
		names: resources.map((_, index) => String(index)),
		isSizeUnknown: !1
	} : {
		names: members.map(toMemberName),
		isSizeUnknown: !0
	};
}
const newName = (number) => `(new ${number})`;
function planScalingGroup(group, deployed, { isRedefined, propertyBefore }) {
	let bounds = readBounds(group);
	if (bounds === void 0) return {
		names: deployed.map(toMemberName),
		isSizeUnknown: !0
	};
	let { lower, upper, desired, rolling } = bounds, next = counter(), members = deployed.map((member) => ({
		name: toMemberName(member),
		isUpdated: !1
	})), isRolled = deployed.length > 0 && isRedefined(group);
	if (isRolled) {
		let target = Math.min(desired === 0 ? members.length : desired, members.length);
		for (let [size, updates] of batches(target, members.length, rolling)) members = afterBatch(members, size, updates, next);
	}
	let healthy = deployed.filter(({ resource }) => !isFailed(resource)).length;
	members = afterBatch(members, Math.max(lower, Math.min(upper, desired === 0 ? deployed.length === 0 ? lower : isRolled ? members.length : healthy : desired)), 0, next);
	let old = members.filter(({ isUpdated }) => isRolled && !isUpdated).map(({ name }) => name), kept = old.length === 0 ? {} : { kept: {
		names: new Set(old),
		definition: propertyBefore(group, "resource")
	} };
	return {
		names: members.map(({ name }) => name),
		...kept,
		isSizeUnknown: !1
	};
}
function readBounds(group) {
	let { min_size: min, max_size: max, desired_capacity: capacity, rolling_updates: policy } = group.properties(), [lower, upper, desired] = [
		readSize(min),
		readSize(max, 2 ** 53 - 1),
		readSize(capacity ?? 0)
	], rolling = isMap(policy) ? policy : {}, [inService, batch] = [readSize(rolling.min_in_service ?? 0), readSize(rolling.max_batch_size ?? 1)];
	if (lower !== void 0 && upper !== void 0 && desired !== void 0 && inService !== void 0 && batch !== void 0 && batch !== 0) return {
		lower,
		upper,
		desired,
		rolling: {
			minInService: inService,
			batchSize: batch
		}
	};
}
function readSize(value, limit = 1e5) {
	let number = typeof value == "number" || typeof value == "string" || isLosslessNumber(value) ? Number(String(value)) : NaN;
	return Number.isInteger(number) && number >= 0 && value !== "" && number <= limit ? number : void 0;
}
function batches(target, size, { minInService, batchSize }) {
	let found = [], [current, updated] = [size, 0];
	for (; !(updated >= current && current === target) && found.length <= size + target + 1;) {
		let inService = Math.min(minInService, target, current), updates = Math.min(batchSize, Math.max(target - updated, 0));
		current = updates + Math.max(Math.min(current, target - updates), inService), updated += updates, found.push([current, updates]);
	}
	return found;
}
function afterBatch(members, size, updates, next) {
	let kept = size === 0 ? [] : members.slice(-size), created = size - kept.length, left = updates - created;
	return [...kept.map((member) => member.isUpdated || left <= 0 ? member : (--left, {
		...member,
		isUpdated: !0
	})), ...Array.from({ length: created }, () => ({
		name: newName(next()),
		isUpdated: !0
	}))];
}
function counter() {
	let count = 0;
	return () => count += 1;
}
// lib/deploy/plan/stack/resource-node.js
const TYPE_NAME = /^[A-Za-z0-9_]+(::[A-Za-z0-9_]+)+$/;
function createNode({ names, type, definition, originOf, evaluated, exists, types, nestedOf }) {
	let target = types.targetOf(type, names.at(-1) ?? ""), nested, properties, origin, node = {
		names,
		path: names.join("/"),
		type,
		target,
		kind: TYPE_NAME.test(target) ? target : "template",
		definition,
		originOf,
		origin: () => origin ??= originOf(definition),
		exists,
		properties: () => properties ??= omitUndefined(evaluated("properties")),
		part: (part) => DEFINITION_PARTS.includes(part) ? evaluated(part) : void 0,
		nested: () => (nested ??= { stack: nestedOf(node) }).stack
	};
	return node;
}
function omitUndefined(properties) {
	let entries = isMap(properties) ? Object.entries(properties) : [];
	return Object.fromEntries(entries.filter(([, value]) => value != null));
}
const STORED_VALUES = {
	"OS::Heat::TestResource output": "value",
	"OS::Heat::Value value": "value",
	"OS::Heat::SoftwareConfig config": "config"
};
function evaluateAttribute(node, keys) {
	let inner = node.nested()?.attribute(keys);
	if (inner !== void 0) return inner;
	let property = ownValue(STORED_VALUES, `${node.kind} ${formatValue(keys[0]) ?? ""}`);
	return property === void 0 ? new ResourceAttribute(node.path, keys) : valueAtKeys(ownValue(node.properties(), property) ?? null, keys.slice(1));
}
// lib/deploy/plan/stack/origin.js
function findOrigin(values, scope) {
	let { names, template, holder } = scope, conditions = findConditions(values, template), own = findUses(values, "get_param", "Ref"), all = new Set([...own, ...findUses([...conditions.values()], "get_param", "Ref")]), reads = findResourceUses(values, template).map((name) => [...names, name].join("/")), files = findUses(values, "get_file"), definitions = new Map([...nameDefinitions("condition", conditions, scope), ...nameDefinitions("mapping", findMappings(values, template), scope)]);
	if (holder === void 0) return {
		parameters: all,
		reads: new Set(reads),
		files,
		definitions
	};
	let above = holder.originOf([...findPassedValues(holder, own).values()]), aboveAll = conditions.size === 0 ? above : holder.originOf([...findPassedValues(holder, all).values()]);
	return {
		parameters: aboveAll.parameters,
		reads: new Set([...reads, ...above.reads]),
		files: new Set([...files, ...above.files]),
		definitions: new Map([
			...definitions,
			...nameDefinitions("property", findPassedValues(holder, all), scope),
			...nameDefinitions("the default of parameter", findDefaults(holder, template, all), scope),
			...aboveAll.definitions
		])
	};
}
function nameDefinitions(kind, definitions, { holder }) {
	let suffix = holder === void 0 ? "" : ` of ${holder.path}`;
	return [...definitions].map(([name, definition]) => [`${kind} "${name}"${suffix}`, definition]);
}
function findConditions(values, template) {
	let conditions = findSection(template, "conditions"), found = new Map(), add = (names) => {
		for (let name of names) !found.has(name) && Object.hasOwn(conditions, name) && (found.set(name, conditions[name]), add(findTexts(conditions[name])));
	};
	return add(findUses(values, "if", "Fn::If")), found;
}
function findTexts(value) {
	if (typeof value == "string") return new Set([value]);
	let inner = isJson(value) ? Object.values(value) : Array.isArray(value) ? value : [];
	return new Set(inner.flatMap((one) => [...findTexts(one)]));
}
function findMappings(values, template) {
	let mappings = Object.entries(findSection(template, "mappings")), used = findUses(values, "Fn::FindInMap");
	return new Map(mappings.filter(([name]) => used.has(name)));
}
function findDefaults(holder, template, parameters) {
	let passed = findPassedValues(holder, parameters), declared = Object.entries(findSection(template, "parameters"));
	return new Map(declared.filter(([name]) => parameters.has(name) && !passed.has(name)).map(([name, schema]) => [name, findPart$1(schema, "default")]));
}
function findResourceUses(values, template) {
	let resources = findSection(template, "resources");
	return [...findUses(values, "get_attr", "get_resource", "Fn::GetAtt"), ...[...findUses(values, "Ref")].filter((name) => Object.hasOwn(resources, name))];
}
function findPassedValues({ definition }, parameters) {
	let properties = Object.entries(findSection(definition, "properties"));
	return new Map(properties.filter(([name]) => parameters.has(name)));
}
// lib/deploy/plan/stack/group-stack.js
function createGroupStack(group, members, create) {
	let list = members(group), nodeOf = (name) => {
		let found = list.kept?.names.has(name) === !0 ? list.kept.definition : memberDefinition(group, name), definition = isMap(found) ? found : {};
		return create({
			names: [...group.names, name],
			type: formatValue(definition.type) ?? "",
			definition: writtenDefinition(group, name),
			originOf: group.originOf,
			evaluated: (part) => definition[part],
			exists: !0
		});
	}, nodes = new Map(list.names.map((name) => [name, nodeOf(name)]));
	return {
		resources: () => nodes,
		isSizeUnknown: list.isSizeUnknown,
		attribute: (keys) => evaluateGroupAttribute(group, nodes, list, keys)
	};
}
function writtenDefinition({ kind, definition }, name) {
	let written = findMemberDefinition(kind, findSection(definition, "properties"), name);
	return isJson(written) ? written : {};
}
function memberDefinition(group, name) {
	let definition = findMemberDefinition(group.kind, group.properties(), name);
	if (group.kind !== "OS::Heat::ResourceGroup" || !isMap(definition)) return definition;
	let variable = formatValue(group.properties().index_var) ?? "%index%", properties = withIndex(definition.properties, variable, name);
	return {
		type: definition.type,
		properties,
		metadata: definition.metadata
	};
}
function evaluateGroupAttribute(group, nodes, { isSizeUnknown }, keys) {
	let [first, ...others] = keys, key = formatValue(first) ?? "";
	if (isSizeUnknown) return new ResourceAttribute(group.path, keys);
	let all = [...nodes.values()], named = (of) => Object.fromEntries(all.map((node) => [node.names.at(-1), of(node)])), id = (node) => new ResourceId(node.path);
	switch (key) {
		case "refs": return selectMembers(all.map(id), others);
		case "refs_map": return selectMembers(named(id), others);
		case "current_size": return all.length;
		case "attributes":
		case "outputs": return named((node) => evaluateAttribute(node, others));
		case "outputs_list": return all.map((node) => evaluateAttribute(node, others));
		case "removed_rsrc_list": return new ResourceAttribute(group.path, keys);
		default: return key.startsWith("resource.") ? evaluateMemberAttribute(group, nodes, key, others) : group.kind === "OS::Heat::ResourceGroup" ? all.map((node) => evaluateAttribute(node, keys)) : void 0;
	}
}
function evaluateMemberAttribute({ kind }, nodes, key, others) {
	let [, name = "", ...inner] = key.split("."), node = kind === "OS::Heat::AutoScalingGroup" ? [...nodes.values()][Number(name)] : nodes.get(name);
	if (node === void 0) return null;
	let path = [...inner, ...others];
	return path.length === 0 ? new ResourceId(node.path) : evaluateAttribute(node, path);
}
function selectMembers(value, keys) {
	if (keys.length === 0) return value;
	let key = formatValue(keys[0]) ?? "";
	return Array.isArray(value) ? value[Number(key)] : isMap(value) ? ownValue(value, key) : null;
}
function withIndex(value, variable, index) {
	let inside = (one) => withIndex(one, variable, index);
	return typeof value == "string" ? variable === "" ? value : value.replaceAll(variable, () => index) : value instanceof JoinedText ? new JoinedText(value.parts.map(inside)) : value instanceof FunctionCall ? new FunctionCall(value.name, inside(value.argument)) : Array.isArray(value) ? value.map(inside) : isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)])) : value;
}
// lib/deploy/plan/stack/parameter-value.js
function parameterValue(given, type) {
	if (given instanceof HiddenParameter) return new HiddenParameter(given.name, given.isKept, parameterValue(given.value, type));
	if (isUnresolved(given) || given == null) return given;
	let text = formatValue(given) ?? "";
	switch (type.toLowerCase().replaceAll("_", "")) {
		case "boolean": return isTrueText(text);
		case "number": return toNumberValue(given);
		case "commadelimitedlist": return Array.isArray(given) ? given : text === "" ? [] : text.split(",");
		case "json": return toJsonValue(text);
		default: return isMap(given) || Array.isArray(given) ? given : toStringValue(given);
	}
}
function toStringValue(given) {
	return typeof given == "boolean" ? formatPythonBoolean(given) : formatValue(given) ?? "";
}
function toNumberValue(given) {
	let text = formatValue(given) ?? "";
	return parseExactNumber(text) ?? text;
}
function toJsonValue(text) {
	try {
		return parse(text, void 0, (number) => toNumberValue(number));
	} catch {
		return text;
	}
}
// lib/deploy/plan/stack/template-stack.js
function createTemplateStack(template, scope, side) {
	let evaluationScope = createEvaluationScope(template, scope, side, (name) => resources().get(name)), { names, holder } = scope, setting = {
		evaluationScope,
		originOf: (values) => findOrigin(values, {
			names,
			template,
			holder
		}),
		scope,
		side
	}, resources = memoize(() => readResources(findSection(template, "resources"), setting));
	return {
		template,
		evaluate: (expression) => evaluate(expression, evaluationScope),
		resources,
		isSizeUnknown: !1,
		attribute: (keys) => {
			let [name, ...others] = keys, output = getMember(findSection(template, "outputs"), formatValue(name) ?? "");
			if (output !== void 0) return valueAtKeys(evaluate(findPart$1(output, "value"), evaluationScope), others);
		}
	};
}
function createEvaluationScope(template, scope, side, findResource) {
	let conditions = findSection(template, "conditions"), evaluationScope = {
		parameter: memoize((name) => readParameter(name, template, scope, side)),
		hasResource: (name) => Object.hasOwn(findSection(template, "resources"), name),
		pathOf: (name) => [...scope.names, name].join("/"),
		attribute: (name, keys) => {
			let node = findResource(name);
			return node === void 0 ? null : evaluateAttribute(node, keys);
		},
		file: (key) => ownValue(side.files, key),
		condition: memoize((name) => Object.hasOwn(conditions, name) ? evaluateCondition(ownValue(conditions, name), evaluationScope) : new FunctionCall("condition", name)),
		mapping: (name) => ownValue(findSection(template, "mappings"), name),
		facade: (part) => part === "metadata" || part === "deletion_policy" || part === "update_policy" ? scope.holder?.part(part) ?? null : new FunctionCall("resource_facade", part)
	};
	return evaluationScope;
}
function readParameter(name, template, scope, side) {
	if (/^(OS|AWS)::/.test(name)) return scope.pseudo(name) ?? new FunctionCall("pseudo", [name, scope.names]);
	let schema = getMember(findSection(template, "parameters"), name), type = formatValue(findPart$1(schema, "type")) ?? "";
	return parameterValue(scope.given(name) ?? ownValue(side.parameterDefaults, name) ?? void 0 ?? findPart$1(schema, "default") ?? null, type);
}
function readResources(bodies, setting) {
	return new Map(sortByDependency(bodies).flatMap((name) => {
		let body = ownValue(bodies, name), node = isJson(body) ? toNode([...setting.scope.names, name], body, setting) : void 0;
		return node === void 0 || node.exists === !1 ? [] : [[name, node]];
	}));
}
function toNode(names, body, { evaluationScope, originOf, scope, side }) {
	let evaluated = memoize((key) => {
		let expression = findPart$1(body, key);
		return key === "condition" ? expression : evaluate(expression, evaluationScope);
	});
	return createNode({
		names,
		type: findType(body),
		definition: body,
		originOf,
		evaluated,
		exists: existence(findPart$1(body, "condition"), evaluationScope),
		types: scope.types,
		nestedOf: (node) => nestedStack(node, scope, side)
	});
}
function nestedStack(node, scope, side) {
	let name = node.names.at(-1) ?? "", text = ownValue(side.files, node.target);
	if (text !== void 0) {
		let template = side.read(text);
		return isJson(template) ? createTemplateStack(template, {
			names: node.names,
			types: scope.types.inside(name, node.type),
			given: (parameter) => ownValue(node.properties(), parameter),
			pseudo: (parameter) => parameter === "OS::project_id" ? scope.pseudo(parameter) : void 0,
			holder: node
		}, side) : void 0;
	}
	if (!isGroupType(node.kind)) return;
	let types = scope.types.inside(name, "");
	return createGroupStack(node, side.members, (options) => createNode({
		...options,
		types,
		nestedOf: (member) => nestedStack(member, {
			...scope,
			types
		}, side)
	}));
}
function existence(condition, evaluationScope) {
	return condition == null ? !0 : evaluateCondition(condition, evaluationScope) ?? !0;
}
function memoize(compute) {
	let known = new Map();
	return (key = "") => (known.has(key) || known.set(key, compute(key)), known.get(key));
}
function sortByDependency(resources) {
	let ordered = new Set(), entered = new Set();
	for (let first of Object.keys(resources)) {
		let waiting = [first];
		for (let name = waiting.at(-1); name !== void 0; name = waiting.at(-1)) {
			let next = entered.has(name) ? [] : findReferences(resources, name).filter((one) => !entered.has(one));
			entered.add(name), waiting.push(...next), next.length > 0 || (waiting.pop(), ordered.add(name));
		}
	}
	return [...ordered];
}
function findReferences(resources, name) {
	return [...findUses(ownValue(resources, name), "get_resource", "get_attr", "Ref", "Fn::GetAtt")].map((one) => Object.hasOwn(resources, one) ? one : one.split(".")[0] ?? "").filter((one) => Object.hasOwn(resources, one));
}
// lib/deploy/plan/resources/stack-comparison.js
var StackComparison = class {
	input;
	before;
	after;
	judge;
	verdicts;
	missingSchemas = new Set();
	missingStored = new Set();
	leaves;
	nestedStacks;
	deployed;
	holders = new Map();
	children;
	constructor(input) {
		this.input = input;
		let { listing, answer, root, schemas, stored, isBeforeCertain, isChecked } = input;
		this.deployed = new Map(listing.resources.map((one) => [one.path, one])), this.children = groupByHolder(listing.resources), this.leaves = listing.resources.filter(({ resource }) => resource.nested === void 0), this.nestedStacks = listing.resources.filter(({ resource }) => resource.nested !== void 0);
		let members = (path) => this.children.get(path) ?? [];
		this.before = input.before === void 0 ? void 0 : this.createStack(input.before, (group) => listDeployedMembers(group, members));
		let staying = (path) => !this.isDeployed(path) || this.isHolderReplaced(`${path}/`) === "yes" ? void 0 : members(path);
		this.after = this.createStack(input.after, (group) => planMembers(group, staying, {
			isRedefined: ({ path }) => this.judge.changes.propertyChange(path, "resource") !== "same",
			propertyBefore: ({ path }, name) => ownValue(this.nodeBefore(path)?.properties(), name)
		})), this.verdicts = readPreviewVerdicts(answer, root, listing.resources), this.judge = new ResourceJudge({
			before: (path) => this.nodeBefore(path),
			after: (path) => findNode(this.after, path),
			deployed: (path) => this.deployed.get(path),
			listsOthersOf: (path) => this.children.has(toHolderPath(path)),
			previewVerdict: (path) => this.previewVerdict(path),
			schema: createNotingLookup(schemas, this.missingSchemas),
			stored: createNotingLookup(stored, this.missingStored),
			isBeforeCertain,
			isChecked,
			isHolderReplaced: (path) => this.isHolderReplaced(path),
			projectId: input.pseudo("OS::project_id"),
			mayLackHolder: (path) => this.mayBeMissing(toHolderPath(path))
		});
	}
	nodeBefore(path) {
		return this.before === void 0 ? void 0 : findNode(this.before, path);
	}
	previewVerdict(path) {
		let verdict = this.verdicts.get(path);
		return path.includes("/") && (verdict === "added" || verdict === "deleted") ? void 0 : verdict;
	}
	isLeftOut({ path, exists }) {
		return exists === !0 ? !1 : path.includes("/") ? !this.isDeployed(path) && this.judge.keepsExistence(path) : [void 0, "deleted"].includes(this.verdicts.get(path));
	}
	isDeployed(path) {
		return this.deployed.has(path);
	}
	hasChildren(path) {
		return this.children.has(path);
	}
	compareExpressions(before, after) {
		return this.judge.compare(this.before?.evaluate(before), this.after.evaluate(after));
	}
	judgeNestedStack(path) {
		let node = findNode(this.after, path);
		if (node === void 0 || this.isLeftOut(node)) return "delete";
		let replacement = this.isHolderReplaced(`${path}/`);
		return replacement === "no" && this.mayBeMissing(path) ? "unknown" : REPLACEMENTS[replacement];
	}
	mayBeMissing(path) {
		return path.includes("/") ? (findNode(this.after, path)?.exists ?? !0) !== !0 && !this.judge.keepsExistence(path) || this.mayBeMissing(toHolderPath(path)) : !1;
	}
	isHolderReplaced(path) {
		let holder = toHolderPath(path);
		if (holder === "") return "no";
		let known = this.holders.get(holder);
		if (known !== void 0) return known;
		this.holders.set(holder, "unknown");
		let parent = this.isHolderReplaced(holder), answer = parent === "no" ? this.judgeHolder(holder) : parent;
		return this.holders.set(holder, answer), answer;
	}
	judgeHolder(holder) {
		let deployed = this.deployed.get(holder), marked = deployed === void 0 ? "no" : this.judgeMark(deployed);
		if (marked !== "no") return marked;
		let [before, after] = [this.nodeBefore(holder), findNode(this.after, holder)];
		return before === void 0 || after === void 0 ? "no" : before.kind === after.kind ? this.judge.judgeHolder(before, after) : "yes";
	}
	judgeMark({ path, resource, isRequested }) {
		return isRequested === !0 ? "yes" : resource.state === "CHECK_FAILED" ? (this.children.get(path) ?? []).some((one) => one.resource.state === "CHECK_FAILED") ? isMarkedByHand(resource) ? "unknown" : "no" : "yes" : "no";
	}
	createStack(side, members) {
		let { definitions, registry, parameterDefaults, given } = side, scope = {
			names: [],
			types: createTypeMapping(registry),
			given,
			pseudo: this.input.pseudo,
			holder: void 0
		}, { template, files, read } = definitions;
		return createTemplateStack(template, scope, {
			files,
			read,
			parameterDefaults,
			members
		});
	}
};
const REPLACEMENTS = {
	no: "kept",
	yes: "replace",
	unknown: "unknown"
};
function groupByHolder(resources) {
	let found = new Map();
	for (let one of resources) {
		let holder = toHolderPath(one.path), list = found.get(holder);
		list === void 0 ? found.set(holder, [one]) : list.push(one);
	}
	return found;
}
function findNode(stack, path) {
	let node;
	for (let name of path.split("/")) if (node = (node === void 0 ? stack : node.nested())?.resources().get(name), node === void 0) return;
	return node;
}
function toHolderPath(path) {
	let slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function createNotingLookup(known, missing) {
	return (name) => (known.has(name) || missing.add(name), known.get(name));
}
// lib/deploy/plan/resources/unseen-parts.js
function collectResources(view) {
	let leaves = [], unseen = [];
	return collect(view.after, view, leaves, unseen), {
		leaves,
		unseen
	};
}
function unseenInDeletedStacks(view, staying) {
	return view.leaves.flatMap(({ path, type }) => type === "OS::Heat::Stack" && !staying.has(path) ? [{
		path,
		fate: "delete",
		among: "all",
		because: "they are deleted with it"
	}] : []);
}
function collect(stack, view, leaves, unseen) {
	for (let node of stack.resources().values()) {
		if (view.isLeftOut(node)) continue;
		let nested = node.nested();
		nested === void 0 ? collectWithoutTemplate(node, view, leaves, unseen) : (nested.isSizeUnknown && unseen.push(toUnknownPart(node.path, "its size is known only after the deploy")), collect(nested, view, leaves, unseen));
	}
}
function collectWithoutTemplate(node, view, leaves, unseen) {
	let { path, type } = node, isStack = type === STACK_TYPE, isLeaf = !isStack && !view.hasChildren(path), judgement = view.judge.judge(path), { action } = judgement;
	(isLeaf || isStack || isOwnChange(judgement)) && leaves.push(node), isLeaf || action === "replace" && !isStack || !view.isDeployed(path) || unseen.push({
		path,
		fate: "unknown",
		among: action === "unchanged" ? "failed" : "all",
		because: UNSEEN_BECAUSE[isStack ? "stack" : "other"]
	});
}
function isOwnChange({ action, differing, worst }) {
	return action === "replace" || worst === "replace" || action !== "unchanged" && differing.length > 0;
}
const UNSEEN_BECAUSE = {
	stack: "Heat does not preview the contents of an OS::Heat::Stack",
	other: "Heat does not preview the contents of such a resource"
};
function toUnknownPart(path, because) {
	return {
		path,
		fate: "unknown",
		among: "all",
		because
	};
}
// lib/deploy/plan/plan-resources.js
function planResources(input) {
	let view = new StackComparison(input), { leaves, unseen } = collectResources(view), judged = leaves.map((node) => ({
		node,
		judgement: toShownJudgement(node, view.judge.judge(node.path))
	})), planned = judged.filter(({ judgement }) => judgement.action !== "unchanged"), plannedPaths = new Set(planned.flatMap(({ node }) => [node.path, ...listHolders(node.path)])), sources = {
		...input,
		isPlanned: (path) => plannedPaths.has(path)
	}, staying = new Set(leaves.map(({ path }) => path)), closed = unseen.map(({ path }) => path), deleted = view.leaves.filter((one) => !staying.has(one.path) && !isToBeginStack(view, one) && !closed.some((path) => path === one.path || one.path.startsWith(`${path}/`))), inStacks = [...planned.map(({ node, judgement }) => toPlannedChange(node, view.nodeBefore(node.path), judgement, sources)), ...deleted.map((one) => toPlannedDeletion(one, (path) => view.nodeBefore(path)))];
	return {
		changes: [...inStacks, ...findHolderChanges(view, inStacks, unseen)].sort((left, right) => left.path < right.path ? -1 : 1),
		unchanged: judged.length - planned.length,
		unseen: [...unseen, ...unseenInDeletedStacks(view, staying)],
		hiddenParameters: findHiddenParameters(planned.map(({ judgement }) => judgement)),
		missingSchemas: view.missingSchemas,
		missingStored: view.missingStored,
		compareExpressions: (before, after) => view.compareExpressions(before, after)
	};
}
function isToBeginStack(view, one) {
	return (isNotBegun(one) || one.resource.physicalId === "") && one.isReplacement === void 0 && view.judgeNestedStack(one.path) !== "delete";
}
function findHiddenParameters(judgements) {
	let reasons = judgements.flatMap((judgement) => judgement.reasons);
	return new Set(reasons.flatMap((reason) => typeof reason == "string" ? [] : [reason.hiddenParameter]));
}
function toShownJudgement({ type }, judgement) {
	return type === "OS::Heat::Stack" && judgement.action === "update" ? createUnknownJudgement("update", judgement.differing, [...judgement.reasons, UNSEEN_BECAUSE.stack]) : judgement;
}
// lib/deploy/plan/definitions/desired-and-deployed.js
function toDesiredDefinitions(desired, kept) {
	return {
		template: desired.template ?? kept?.template ?? {},
		files: {
			...kept === void 0 ? {} : listDeployedFiles(kept.files, desired),
			...desired.files
		},
		read: desired.read
	};
}
function toDeployedDefinitions(deployed, desired) {
	return {
		template: deployed.template,
		files: listDeployedFiles(deployed.files, desired),
		read: desired.read
	};
}
function createEmptyRequest() {
	return {
		files: {},
		environmentFiles: [],
		read: createTemplateReader()
	};
}
function listDeployedFiles(deployed, { files, environmentFiles, read }) {
	let isEnvironment = (key, text) => !Object.hasOwn(files, key) && (environmentFiles.includes(key) || key.startsWith("action://") || looksLikeEnvironment(text, read));
	return Object.fromEntries(Object.entries(deployed).filter(([key, text]) => !isEnvironment(key, text)));
}
const SECTION = /^[ \t]*[{]?[ \t]*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/m, ONLY_IN_TEMPLATES = [...VERSION_KEYS, "resources"];
function looksLikeEnvironment(text, read) {
	let parsed = SECTION.test(text) ? read(text) : void 0;
	return isJson(parsed) && !ONLY_IN_TEMPLATES.some((key) => key in parsed);
}
// lib/deploy/plan/definitions/stack-definitions.js
function createUpdateSides(sides) {
	let { stack, deployed, hidden, desired, valid, request } = sides, environment = valid?.environment ?? toEnvironment(desired), defaults = [findSection(deployed.environment, DEFAULTS), findSection(environment, DEFAULTS)], given = desired.parameters, cleared = new Set(request.clearParameters), sources = {
		given,
		keeps: request.keepExisting,
		cleared
	}, declared = new Map((valid?.parameters ?? []).map((one) => [one.name, one])), wasGiven = (name) => Object.hasOwn(findSection(deployed.environment, "parameters"), name) || Object.hasOwn(defaults[0], name), isKept = (name) => request.keepExisting && !given.has(name) && !cleared.has(name), isDefault = (name) => !wasGiven(name) && !given.has(name) && !Object.hasOwn(defaults[1], name), hiddenOne = (name) => isDefault(name) ? void 0 : new HiddenParameter(name, isKept(name), given.get(name)), isHidden = createHiddenCheck(stack, hidden);
	return {
		before: {
			definitions: sides.before,
			registry: findSection(deployed.environment, REGISTRY),
			parameterDefaults: withoutHidden(defaults[0], defaults[1]),
			given: (name) => isHidden(name) ? hiddenOne(name) : ownValue(stack.parameters, name)
		},
		after: {
			definitions: sides.after,
			registry: findSection(environment, REGISTRY),
			parameterDefaults: withoutHidden(defaults[1], defaults[0]),
			given: (name) => {
				if (isHidden(name)) return hiddenOne(name);
				let one = declared.get(name);
				return one === void 0 ? given.get(name) ?? (isKept(name) ? ownValue(stack.parameters, name) : void 0) : getValueAfterUpdate(stack.parameters, one, sources);
			}
		}
	};
}
function createRestoreSides(stack, deployed, definitions, hidden) {
	let defaults = findSection(deployed.environment, DEFAULTS), isHidden = createHiddenCheck(stack, hidden), side = {
		definitions,
		registry: findSection(deployed.environment, REGISTRY),
		parameterDefaults: withoutHidden(defaults, defaults),
		given: (name) => isHidden(name) ? new HiddenParameter(name, !hidden.has(name), hidden.get(name)) : ownValue(stack.parameters, name)
	};
	return {
		before: side,
		after: side
	};
}
function createStackSide(desired, after, parameters) {
	return {
		definitions: after,
		registry: desired.registry,
		parameterDefaults: desired.parameterDefaults,
		given: (name) => desired.hiddenParameters.includes(name) ? new HiddenParameter(name, !1) : ownValue(parameters, name)
	};
}
function createHiddenCheck({ parameters }, hidden) {
	return (name) => hidden.has(name) || ownValue(parameters, name) === "******";
}
const REGISTRY = "resource_registry", DEFAULTS = "parameter_defaults";
function toEnvironment({ registry, parameterDefaults }) {
	return {
		[REGISTRY]: registry,
		[DEFAULTS]: parameterDefaults
	};
}
function withoutHidden(own, other) {
	return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value === "******" || ownValue(other, name) === "******" ? new HiddenParameter(name, !1) : value]));
}
// lib/deploy/plan/plan-create.js
const NOTHING_LISTED = {
	resources: [],
	unlisted: []
};
async function planCreate(context, request, files, replaced) {
	await assertReplacedByCreate(context.heat, request, replaced);
	let tags = toStackTags(context, request, replaced?.tags ?? []), wanted = {
		...files.request,
		name: request.stackName,
		tags
	}, preview = await (replaced === void 0 ? context.heat.previewStack(wanted) : previewUnderTemporaryName(context.heat, wanted)), desired = files.definition(), after = toDesiredDefinitions(desired);
	return {
		stack: {
			name: request.stackName,
			id: replaced?.id,
			status: replaced?.state
		},
		kind: replaced === void 0 ? "create" : "recreate",
		changes: planNewResources(preview, createStackSide(desired, after, preview.parameters)),
		unchanged: 0,
		parameters: toParameterChanges(preview.parameters, files),
		outputs: findOutputChanges({
			...after,
			template: {}
		}, after, new Set()),
		files: [],
		definition: [],
		unseen: [],
		warnings: replaced === void 0 ? [] : describeRecreateWarnings(files),
		hash: hashRequest(request, files, {
			tags,
			stack: replaced
		})
	};
}
function planNewResources(preview, after) {
	return planResources({
		root: {
			name: preview.name,
			id: ""
		},
		before: void 0,
		after,
		pseudo: (name) => ownValue(preview.parameters, name),
		listing: NOTHING_LISTED,
		answer: {
			unchanged: [],
			updated: [],
			replaced: [],
			deleted: [],
			added: preview.resources
		},
		schemas: new Map(),
		stored: new Map(),
		parameters: new Set(),
		files: new Set(),
		isBeforeCertain: !0,
		isChecked: !1
	}).changes;
}
function toParameterChanges(parameters, files) {
	return Object.entries(parameters).filter(([name]) => isUserParameter(name)).map(([name, value]) => ({
		name,
		before: void 0,
		after: displayValue(name, value, files)
	}));
}
function displayValue(name, value, files) {
	return files.hiddenParameters.includes(name) ? "(hidden)" : formatValue(value);
}
// lib/deploy/plan/preview/made-of-template.js
const KEEPING_ACTIONS = new Set([
	"CHECK",
	"RESUME",
	"SNAPSHOT",
	"SUSPEND"
]), DEFINING_ACTIONS = [
	"ADOPT",
	"CREATE",
	"RESTORE",
	"ROLLBACK",
	"UPDATE"
];
async function isMadeOfItsTemplate(heat, stack) {
	if (!KEEPING_ACTIONS.has(stack.action)) return isComplete$1(stack);
	let last = (await heat.listEvents(stack.ref, {
		resourceNames: [stack.name],
		actions: DEFINING_ACTIONS,
		statuses: ["COMPLETE", "FAILED"],
		sortDir: "desc"
	})).find((event) => StackTree.isOfStackItself(event));
	return last !== void 0 && isComplete$1(last);
}
async function markReplacedObjects(heat, stack, listing) {
	let candidates = listing.resources.filter(isNotBegun);
	if (candidates.length === 0 || stack.action === "CREATE" && !isComplete$1(stack)) return listing;
	let names = candidates.map(({ resource }) => resource.name), events = await listEvents(heat, stack.ref, names, { statuses: ["COMPLETE"] }), replacements = new Set(candidates.filter((one) => hasObject(one, events))), others = candidates.filter((one) => !replacements.has(one)), complete = await findCompleteHistories(heat, stack.ref, others), unknown = new Set(others.filter(({ resource }) => !complete.has(resource.stack.id)));
	return {
		...listing,
		resources: listing.resources.map((one) => replacements.has(one) ? {
			...one,
			isReplacement: "yes"
		} : unknown.has(one) ? {
			...one,
			isReplacement: "unknown"
		} : one)
	};
}
function listEvents(heat, ref, names, query) {
	let resourceNames = [...new Set(names)];
	return heat.listEvents(ref, {
		...query,
		nestedDepth: 5,
		sortDir: "asc",
		...resourceNames.length > 50 ? {} : { resourceNames }
	});
}
function hasObject({ resource: { stack, name } }, events) {
	let existing = new Set();
	for (let { stack: of, resourceName, action, status, physicalId } of events) of.id === stack.id && resourceName === name && status === "COMPLETE" && physicalId !== "" && (action === "DELETE" ? existing.delete(physicalId) : existing.add(physicalId));
	return existing.size > 0;
}
async function findCompleteHistories(heat, ref, candidates) {
	if (candidates.length === 0) return new Set();
	let begins = await listEvents(heat, ref, candidates.map(({ resource }) => resource.stack.name), {
		actions: ["CREATE", "ADOPT"],
		statuses: ["IN_PROGRESS"]
	});
	return new Set(begins.filter(isBegin).map(({ stack }) => stack.id));
}
function isBegin(event) {
	let { action, status } = event;
	return StackTree.isOfStackItself(event) && (action === "CREATE" || action === "ADOPT") && status === "IN_PROGRESS";
}
// lib/deploy/plan/preview/heat-facts.js
async function readHeatFacts(context, question) {
	let { heat } = context, { request, stack, change } = question, deploying = heat.getDeployed(stack.ref), [answer, deployed, valid, listed, isBeforeCertain] = await Promise.all([
		fetchPreview(heat, stack.ref, change, request.keepExisting),
		deploying,
		validateRequest(context, question, deploying),
		listResources(heat, stack.ref),
		isMadeOfItsTemplate(heat, stack)
	]);
	return {
		answer,
		deployed,
		valid,
		listing: await markReplacedObjects(heat, stack, listed),
		isBeforeCertain
	};
}
async function validateRequest({ heat }, { request, payload, desired }, deploying) {
	if (!request.keepExisting) return heat.validateTemplate(payload);
	let deployed = await deploying, kept = keptEnvironment(deployed, toDesiredDefinitions(desired, deployed), {
		request,
		desired
	});
	try {
		return await heat.validateTemplate({
			...payload,
			template: payload.template ?? deployed.templateText,
			files: {
				...deployed.files,
				...payload.files,
				[KEPT_KEY]: stringify(kept) ?? ""
			},
			environmentFiles: [KEPT_KEY, ...payload.environmentFiles]
		});
	} catch (error) {
		if (error instanceof RequestError && isDefinitionRejected(error)) return;
		throw error;
	}
}
const KEPT_KEY = "action://kept";
function keptEnvironment(deployed, after, { request: { clearParameters }, desired }) {
	let declared = findSection(after.template, "parameters"), parameters = withoutGiven(deployed.environment, "parameters", [...clearParameters, ...desired.parameters.keys()]);
	return {
		parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => Object.hasOwn(declared, name))),
		parameter_defaults: withoutGiven(deployed.environment, "parameter_defaults", Object.keys(desired.parameterDefaults)),
		resource_registry: getMember(deployed.environment, "resource_registry") ?? {}
	};
}
function withoutGiven(environment, section, given) {
	let names = new Set(given);
	return Object.fromEntries(Object.entries(findSection(environment, section)).filter(([name]) => !names.has(name)));
}
async function planWithFacts(heat, input) {
	let schemas = new Map(), stored = new Map(), deployed = new Map(input.listing.resources.map((one) => [one.path, one])), plan = planResources({
		...input,
		schemas,
		stored
	});
	for (let round = 0; round < 6 && plan.missingSchemas.size + plan.missingStored.size > 0; round += 1) {
		let unread = [...plan.missingStored].flatMap((path) => deployed.get(path) ?? []);
		await Promise.all([...[...plan.missingSchemas].map(async (type) => schemas.set(type, await readTypeProperties(heat, type))), ...unread.map(async (one, index) => stored.set(one.path, stored.size + index < MOST_STORED ? await readStoredProperties(heat, one) : void 0))]), plan = planResources({
			...input,
			schemas,
			stored
		});
	}
	return plan;
}
async function readTypeProperties(heat, type) {
	try {
		return (await heat.showResourceType(type)).properties;
	} catch (error) {
		if (error instanceof RequestError && error.status !== void 0) return;
		throw error;
	}
}
const MOST_STORED = 60;
async function readStoredProperties(heat, { resource }) {
	try {
		let last = (await heat.listResourceEvents(resource.stack, resource.name, {})).find(({ action, status, physicalId }) => status === "COMPLETE" && ENDINGS.has(action) && physicalId === resource.physicalId);
		return last === void 0 ? void 0 : (await heat.getEvent(resource.stack, resource.name, last.id)).properties;
	} catch (error) {
		if (error instanceof RequestError && error.status !== void 0) return;
		throw error;
	}
}
const ENDINGS = new Set([
	"CREATE",
	"UPDATE",
	"ADOPT",
	"RESTORE"
]);
// lib/deploy/plan/definitions/root-changes.js
function findOtherResourceChanges(before, after, { changes }) {
	let planned = new Set(changes.map(({ path }) => path));
	return findDifferentResources(before, after).filter((name) => !planned.has(name)).flatMap((name) => {
		let [left, right] = [before, after].map(({ template }) => ownValue(findSection(template, "resources"), name));
		return findValueChanges({ [`resources.${name}`]: left }, { [`resources.${name}`]: right });
	});
}
function findChangedOutputs(before, after, plan) {
	let [left, right] = [findSection(before.template, "outputs"), findSection(after.template, "outputs")], defined = new Map(findOutputChanges(before, after, new Set()).map((one) => [one.name, one]));
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].sort().flatMap((name) => {
		let own = defined.get(name);
		if (!Object.hasOwn(left, name) || !Object.hasOwn(right, name)) return own === void 0 ? [] : [own];
		let change = plan.compareExpressions(findPart$1(ownValue(left, name), "value"), findPart$1(ownValue(right, name), "value"));
		return own === void 0 ? change === "same" ? [] : [{
			name,
			before: formatValue(findPart$1(ownValue(left, name), "value")),
			after: "(known after deploy)"
		}] : change === "same" && isOnlyValue(ownValue(left, name), ownValue(right, name)) ? [] : [own];
	});
}
function isOnlyValue(left, right) {
	let rest = (output) => isJson(output) ? Object.fromEntries(Object.entries(output).filter(([key]) => key.toLowerCase() !== "value")) : output;
	return isSameJson(rest(left), rest(right));
}
// lib/deploy/plan/plan-update.js
async function planUpdate(context, request, files, stack) {
	let tags = toStackTags(context, request, stack.tags), desired = files.definition(), change = toStackChange$1(request, files.request, tags), question = {
		request,
		payload: files.request,
		desired,
		stack,
		change
	}, facts = await readHeatFacts(context, question), requested = findRequestedReplacements(stack.name, facts.listing, request.replace), listing = withRequestedReplacements(facts.listing, requested), comparison = compareDefinitions(question, facts), plan = await planResourceChanges(context, question, {
		...facts,
		listing
	}, comparison), unseen = [...request.converge ? [CONVERGED] : [], ...plan.unseen], added = planRequestedReplacements(stack.name, {
		...plan,
		unseen
	}, facts.listing, requested), { before, after, parameters, changedFiles } = comparison, { template, files: deployedFiles } = facts.deployed, deployed = [
		template,
		deployedFiles,
		listUnseenFacts(listing, unseen),
		...listReplacedFacts(requested)
	];
	return {
		stack: {
			name: stack.name,
			id: stack.id,
			status: stack.state
		},
		kind: "update",
		changes: [...plan.changes, ...added].sort((left, right) => left.path < right.path ? -1 : 1),
		unchanged: plan.unchanged,
		parameters,
		outputs: findChangedOutputs(before, after, plan),
		files: changedFiles,
		definition: [...findStackChanges$1(question, facts, comparison), ...findOtherResourceChanges(before, after, plan)],
		unseen,
		warnings: describeUpdateWarnings(request, comparison, {
			...plan,
			unseen
		}),
		hash: hashRequest(request, files, {
			tags,
			stack,
			deployed
		})
	};
}
function compareDefinitions({ request, desired, stack }, { deployed, valid }) {
	let after = toDesiredDefinitions(desired, request.keepExisting ? deployed : void 0), before = toDeployedDefinitions(deployed, desired);
	return {
		before,
		after,
		hidden: new Set(listHiddenParameters$1(desired, valid)),
		parameters: findRequestedParameterChanges(request, desired, stack, valid),
		changedFiles: findFileChanges(before.files, after.files)
	};
}
function planResourceChanges({ heat }, { request, desired, stack }, { deployed, valid, listing, answer, isBeforeCertain }, { before, after, hidden, parameters, changedFiles }) {
	return planWithFacts(heat, {
		root: stack.ref,
		...createUpdateSides({
			request,
			desired,
			stack,
			deployed,
			valid,
			hidden,
			before,
			after
		}),
		pseudo: (name) => ownValue(stack.parameters, name),
		listing,
		answer,
		parameters: new Set(parameters.map(({ name }) => name)),
		files: new Set(changedFiles.map(({ file }) => file)),
		isBeforeCertain,
		isChecked: request.converge
	});
}
function findStackChanges$1({ request, stack, change }, { deployed, valid }, { before, after }) {
	let { tags = [] } = change, keepsTags = request.keepExisting && tags.length === 0;
	return findDefinitionChanges({
		...before,
		environment: deployed.environment,
		tags: stack.tags
	}, {
		...after,
		environment: valid?.environment,
		tags: keepsTags ? stack.tags : tags
	});
}
function toStackChange$1({ clearParameters }, payload, tags) {
	return {
		...payload,
		tags,
		...clearParameters.length > 0 ? { clearParameters } : {}
	};
}
const CONVERGED = {
	path: "",
	fate: "unknown",
	among: "all",
	because: "with converge: true, Heat also compares with the real resources, which a preview does not show"
};
function listUnseenFacts({ resources, unlisted }, unseen) {
	let isIn = (path) => unseen.some((part) => part.path !== "" && `${path}/`.startsWith(`${part.path}/`));
	return [resources.filter(({ path }) => isIn(path)).map(({ path, type, resource }) => [
		path,
		type,
		resource.physicalId
	]).sort(), unlisted.map(({ path }) => path).filter(isIn).sort()];
}
function listReplacedFacts(requested) {
	return requested.length === 0 ? [] : [requested.map(({ path, resource }) => [path, resource.physicalId]).sort()];
}
// lib/deploy/plan/plan.js
function toUnseenAction({ state }) {
	return {
		path: "",
		fate: "unknown",
		among: "all",
		because: `the stack is ${state}, and a preview does not include the changes of that action`
	};
}
// lib/deploy/result/parameter-hints.js
const WRONG_TYPE = /could not convert string to float|float\(\) argument|Unrecognized value|Value must be (?:valid JSON|a comma-delimited list|a string)/i, EXPECTED_VALUES = {
	number: "a number",
	boolean: "true or false",
	json: "a map, a list, or JSON text",
	commadelimitedlist: "a list, or a string such as \"a,b\"",
	string: "a string"
};
function findParameterHint(serverMessage, files) {
	let [, invalid] = /^Parameter '([^']{1,255})' is invalid/.exec(serverMessage) ?? [];
	if (invalid !== void 0) return describeInvalidValue(invalid, WRONG_TYPE.test(serverMessage.slice(0, SEARCHED_CHARACTERS)) ? findDeclaredType(invalid, files) : void 0);
	let [, missing] = /^The Parameter \((.{1,255}?)\) was not provided/.exec(serverMessage) ?? [];
	if (missing !== void 0) return `Set parameter "${missing}" in parameters, parameters-files or environment-files, or declare a default for it. Then run the step again.`;
	let [, unknown] = /^The Parameter \((.{1,255}?)\) was not defined/.exec(serverMessage) ?? [];
	return unknown === void 0 ? void 0 : `Correct the name of parameter "${unknown}" or remove it where it is set, or declare it in the template. Then run the step again.`;
}
const SEARCHED_CHARACTERS = 4e3;
function describeInvalidValue(name, type) {
	return type === void 0 ? `Set parameter "${name}" to a value that its type and constraints in the template allow, then run the step again.` : `The template declares parameter "${name}" with type ${type}. Set it to ${ownValue(EXPECTED_VALUES, type.toLowerCase().replaceAll("_", "")) ?? "a value of this type"}, then run the step again.`;
}
function findDeclaredType(name, files) {
	let type = findType(ownValue(findSection(files.definition().template, "parameters"), name));
	return type === "" ? void 0 : type;
}
// lib/deploy/result/validation-error.js
const UNTOUCHED = "nothing was changed";
async function withSourceLocations(subject, files, request, stateText = UNTOUCHED) {
	try {
		return await request();
	} catch (error) {
		throw error instanceof RequestError && isRejection(error) ? toValidationError(subject, files, error, stateText) : stateText === UNTOUCHED ? error : withState(error, subject, stateText);
	}
}
function withState(error, subject, stateText) {
	if (!(error instanceof DeployError) || error instanceof CancelledError) return error;
	let { message, serverMessage, requestId, hint, failureCode, locations, cause } = error;
	return new StackError(`Could not request ${subject}; ${stateText}: ${message}`, {
		serverMessage,
		requestId,
		hint,
		failureCode,
		locations,
		cause
	});
}
function isRejection(error) {
	return isDefinitionRejected(error) || error.status === 403 && error.serverMessage !== void 0;
}
function toValidationError(subject, files, cause, stateText = UNTOUCHED) {
	let { serverMessage, requestId, status, type } = cause, { locations, hint, failureCode } = explainValidationError(serverMessage ?? "", files, cause.hint ?? findCrashHint(cause)), isPolicy = failureCode === "refused" && status === 403 && type === "Forbidden";
	return new StackError(`Heat rejected ${subject}; ${stateText}`, {
		serverMessage,
		requestId,
		hint,
		failureCode: isPolicy ? "not-allowed" : failureCode,
		locations,
		cause
	});
}
const NO_REASON = "either malformed or otherwise incorrect";
function findCrashHint({ status, type, serverMessage = "" }) {
	return status === 400 && type === "AttributeError" && serverMessage.includes(NO_REASON) ? "Heat failed with an error of its own and does not say on what: run the step again. If it fails again, the log of heat-engine has the reason, by the request id." : void 0;
}
function defaultHint(serverMessage, isLocated) {
	return isLocated ? "Fix this line, then run the step again." : serverMessage.includes(NO_REASON) ? "Heat does not say what it rejects: the log of heat-engine does, by the request id." : "Fix the template, environment or parameters that Heat names, then run the step again.";
}
function explainValidationError(serverMessage, files, hint) {
	let advice = findAdviceForFailure(serverMessage, findNamedResource(serverMessage), files), namedLocations = findValidationErrorLocations(serverMessage, files), locations = namedLocations.length > 0 || advice?.location === void 0 ? namedLocations : [advice.location];
	return {
		locations,
		hint: advice?.hint ?? findParameterHint(serverMessage, files) ?? hint ?? defaultHint(serverMessage, locations.length > 0),
		failureCode: advice?.code ?? "refused"
	};
}
// lib/deploy/operations/preview.js
async function preview(context, request, files) {
	if (files === void 0) throw new InputError([{
		input: "template",
		problem: "is required for a preview"
	}]);
	let title = `Previewing the deploy of stack ${request.stackName}`;
	context.onProgress({
		kind: "begin",
		phase: "plan",
		title
	});
	let stack = await findStack(context, request.stackName), isFailedCreate = await isRolledBackCreate(context, stack), resolved = withResolvedName(request, stack), decision = decideDeploy({
		stack,
		isRolledBackCreate: isFailedCreate
	}, {
		...resolved,
		operation: "deploy",
		onInProgress: "supersede"
	});
	assertHasTemplate(request, files, decision), assertParametersExist(files, stack);
	let plan = await createPlan(context, files, {
		request: resolved,
		decision,
		stack
	});
	context.onProgress({ kind: "end" });
	let deployed = await listDeployed(context, request, stack), protection = checkProtection(request.protect, plan, deployed), { forbidden, unmatched: unmatchedAllow } = checkChanges(request, plan, deployed), warnings = [...stack === void 0 ? [] : describeTakeover(context.owner, request, stack), ...await describePreviewWarnings(context, plan, stack, {
		protection,
		unmatchedAllow
	})], planWithWarnings = {
		...plan,
		warnings: [...plan.warnings, ...warnings]
	};
	return context.onPlan?.(planWithWarnings), {
		operation: "preview",
		outcome: "previewed",
		changed: !1,
		plan: planWithWarnings,
		...forbidden.length === 0 ? {} : { failure: toForbiddenFailure(plan.stack.name, forbidden, files) },
		...stack === void 0 ? {} : {
			stack: toStackFacts(stack),
			plannedStack: toPlannedStack(stack),
			otherOutputs: stack.outputs
		}
	};
}
async function describePreviewWarnings(context, plan, stack, { protection: { refused, unmatched }, unmatchedAllow }) {
	let busyState = stack !== void 0 && isInProgress(stack) ? await describeBusyState(context, stack) : void 0, { name } = plan.stack;
	return [
		...busyState === void 0 ? [] : [`The stack is ${busyState}; this plan does not include the changes of that action`],
		...refused.map(({ path, pattern }) => `${path} is protected by "${pattern}": the deploy will fail`),
		...unmatched.length === 0 ? [] : [describeUnmatchedPatterns(name, unmatched)],
		...unmatchedAllow.length === 0 ? [] : [describeUnmatchedPatterns(name, unmatchedAllow, "allow")],
		...findUnapprovedChanges(plan).map((reason) => `A deploy with expect-plan will fail: ${reason}`)
	];
}
async function enforcePlanPolicies(context, files, decided) {
	let { request, stack } = decided;
	if (!hasPlanPolicies(request) && context.onPlan === void 0) return;
	context.onProgress({
		kind: "begin",
		phase: "plan",
		title: "Previewing this deploy"
	});
	let basePlan = await createPlan(context, files, decided), plan = {
		...basePlan,
		unseen: [...basePlan.unseen, ...findSupersededChanges(decided)]
	};
	context.onPlan?.(plan);
	for (let text of plan.warnings) context.onProgress({
		kind: "warning",
		text
	});
	assertApprovedPlan(plan, request.expectPlan);
	let deployed = await listDeployed(context, request, stack), { refused, unmatched } = checkProtection(request.protect, plan, deployed), { forbidden, unmatched: unmatchedAllow } = checkChanges(request, plan, deployed), warn = (patterns, input) => {
		if (patterns.length === 0) return;
		let text = describeUnmatchedPatterns(plan.stack.name, patterns, input);
		context.onProgress({
			kind: "warning",
			text
		});
	};
	warn(unmatched, "protect"), warn(unmatchedAllow, "allow"), assertNothingProtected(plan.stack.name, refused, files), assertNoForbiddenChanges(plan.stack.name, forbidden, files);
	let gates = listGates(request);
	gates.length > 0 && context.onProgress({
		kind: "fact",
		text: `The plan passes ${gates.join(", ")}`
	}), context.onProgress({ kind: "end" });
}
function hasPlanPolicies(request) {
	return listGates(request).length > 0 || request.replace.length > 0;
}
function findSupersededChanges({ decision, stack }) {
	return decision === "update" && stack !== void 0 && isInProgress(stack) ? [toUnseenAction(stack)] : [];
}
function createPlan(context, files, { request, decision, stack }) {
	return withSourceLocations(`the template, files or parameters of stack ${request.stackName}`, files, () => stack !== void 0 && decision === "update" ? planUpdate(context, request, files, stack) : planCreate(context, request, files, decision === "recreate" ? stack : void 0));
}
async function listDeployed({ heat }, { protect, failOn, replace }, stack) {
	if (stack === void 0 || !(protect.length > 0 || failOn.length > 0)) return {
		resources: [],
		unlisted: []
	};
	let listing = await listResources(heat, stack.ref);
	return withRequestedReplacements(listing, findRequestedReplacements(stack.name, listing, replace));
}
function checkProtection(patterns, plan, deployed) {
	return patterns.length === 0 ? {
		refused: [],
		unmatched: []
	} : {
		refused: plan.kind === "recreate" ? findProtectedChangesInAll(deployed, patterns) : findProtectedChanges(plan, deployed, patterns),
		unmatched: findUnmatched(patterns, plan, deployed)
	};
}
function checkChanges(rules, plan, deployed) {
	return {
		forbidden: findForbiddenChanges(plan, deployed, rules),
		unmatched: findUnmatched(rules.allow, plan, deployed)
	};
}
function findUnmatched(patterns, plan, deployed) {
	let isAllKnown = deployed.unlisted.length === 0 && plan.unseen.every(({ among }) => among === "failed"), allResources = [...deployed.resources, ...plan.changes];
	return isAllKnown ? findUnmatchedPatterns(patterns, allResources) : [];
}
// lib/deploy/operations/drift.js
async function detectDrift(context, request, files) {
	let stack = await getStackOrThrow(context, request.stackName, "check for drift");
	if (isInProgress(stack)) throw await busyError(context, stack, {
		describe: (state) => `Stack ${stack.name} is ${state}, so its resources cannot be compared now`,
		hint: "Wait for it to finish."
	});
	let title = `Comparing stack ${stack.name} with its live resources`;
	context.onProgress({
		kind: "begin",
		phase: "read",
		title
	});
	let drift = await readDrift(context, stack), isDrifted = hasDrift(drift);
	isDrifted && await assertUnchangedSince(context, stack), context.onProgress({
		kind: "fact",
		text: `${stack.name}: ${drift.summary}`
	}), context.onProgress({ kind: "end" });
	let { plan, planFailure } = await planDesired(context, request, files), failure = isDrifted && request.failOnDrift ? toDriftFailure(drift) : planFailure;
	return planFailure !== void 0 && planFailure !== failure && context.onProgress({
		kind: "warning",
		text: planFailure.summary
	}), {
		operation: "drift",
		outcome: isDrifted ? "drifted" : failure === void 0 ? "unchanged" : "failed",
		changed: !1,
		stack: toStackFacts(stack),
		otherOutputs: stack.outputs,
		drift,
		plan,
		failure
	};
}
async function assertUnchangedSince({ heat }, { ref, name, state, updatedTime }) {
	let current = await heat.getStack(ref, { resolveOutputs: !1 });
	if (current?.state === state && current.updatedTime === updatedTime) return;
	let isBusy = current !== void 0 && isInProgress(current), now = current === void 0 ? "no longer exists" : `is ${current.state}`;
	throw new StackError(`Stack ${name} ${now}: it was changed while its resources were compared`, {
		hint: isBusy ? "Wait for it to finish, then run the step again." : "Run the step again.",
		failureCode: isBusy ? "in-progress" : "superseded"
	});
}
async function planDesired(context, { desired }, files) {
	if (desired === void 0) return {};
	try {
		return { plan: (await preview(context, {
			...desired,
			operation: "preview"
		}, files)).plan };
	} catch (error) {
		if (context.signal.throwIfAborted(), !(error instanceof DeployError)) throw error;
		return { planFailure: toPlanFailure(error) };
	}
}
const NO_PLAN = "The plan of a deploy could not be made";
function toPlanFailure(error) {
	let { message, serverMessage, locations, requestId, hint, failureCode: code } = error, [headline = ""] = message.split("\n"), summary = `${NO_PLAN}: ${headline}`, reason = serverMessage ?? `${NO_PLAN}: ${message}`;
	return toFailure({
		summary,
		reason,
		locations,
		requestId,
		hint,
		code
	});
}
function toDriftFailure(drift) {
	let summary = `Stack ${drift.stack.name} has drifted: ${drift.summary}`;
	return toFailure({
		summary,
		hint: "If a change is wanted, put it into the template and deploy. Otherwise change it back in the service, or replace the resource: operation: update with replace. With converge: true, an update creates resources again that no longer exist, but Heat does not notice most changed properties.",
		code: "drift"
	});
}
// lib/deploy/operations/submit-deploy.js
async function submitDeploy(context, { request, decision, stack }, payload) {
	return decision === "update" && stack !== void 0 ? submitChangedStack(context, request, payload, stack) : submitNewStack(context, request, payload, stack?.tags ?? []);
}
async function submitNewStack(context, request, payload, tags) {
	let { stackName, timeoutMinutes } = request;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: `Creating stack ${stackName}`
	});
	let beganAtMs = context.clock.now(), common = toCommonRequest(context, request, payload, tags), creator = creatorTags(request.own, context.owner ?? {}), stack = {
		...common,
		tags: [...common.tags, ...creator],
		name: stackName
	}, pendingRequest = {
		kind: "create",
		stackName,
		stackId: void 0,
		updatedTime: void 0,
		sent: createSentDefinition(stack)
	}, pending = recordPendingRequest(context, pendingRequest), ref = await submitCreate(context, stack);
	return pending.onAccepted(ref), {
		ref,
		action: "CREATE",
		beganAtMs,
		timeoutMinutes,
		pending
	};
}
async function submitChangedStack(context, request, payload, before) {
	let { keepExisting, timeoutMinutes } = request;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: `Updating stack ${before.name}`
	});
	let change = toStackChange(toCommonRequest(context, request, payload, before.tags), request);
	announcePreviewChange(context, before, change.tags), announceExpiryChange(context, before, change.tags), announceUnknownParameters(context, before, request.clearParameters);
	let { id, name, updatedTime } = before, sent = createSentDefinition(change), markPlan = await planMarks(context, before, request.replace), pending = recordPendingRequest(context, {
		kind: "update",
		stackName: name,
		stackId: id,
		updatedTime,
		sent,
		marks: markPlan.removable
	});
	await markResources(context, markPlan);
	let takesOver = request.onInProgress === "supersede", beganAtMs = context.clock.now(), { row: firstRow, ...accepted } = await withMarksRemovedOnError(context, markPlan.removable, async () => {
		let [events] = await Promise.all([readBaseline(context.heat, before.ref), assertPlanIsCurrent(context, request, before)]);
		return submitUpdate(context, before, change, {
			keepExisting,
			events,
			takesOver
		});
	}), marks = markPlan.removable;
	return {
		...accepted,
		action: "UPDATE",
		beganAtMs,
		timeoutMinutes,
		firstRow,
		pending,
		change,
		marks
	};
}
function toStackChange(common, { converge, clearParameters }) {
	return {
		...common,
		...converge ? { converge } : {},
		...clearParameters.length > 0 ? { clearParameters } : {}
	};
}
function toCommonRequest(context, request, payload, tags) {
	return {
		...payload,
		timeoutMinutes: request.timeoutMinutes,
		disableRollback: request.disableRollback,
		tags: toStackTags(context, request, tags)
	};
}
function announceUnknownParameters({ onProgress }, { name: stackName, parameters }, clearParameters) {
	for (let name of clearParameters.filter((one) => !Object.hasOwn(parameters, one))) onProgress({
		kind: "notice",
		text: `Stack ${stackName} has no parameter "${name}" that clear-parameters could reset${didYouMeanClause(name, Object.keys(parameters))}`
	});
}
function announceExpiryChange({ onProgress }, { name, tags }, newTags) {
	let [before, after] = [findExpiry(tags), findExpiry(newTags)];
	before !== void 0 && after === void 0 && onProgress({
		kind: "notice",
		text: `Stack ${name} no longer expires: expires-after is not set`
	}), before === void 0 && after !== void 0 && onProgress({
		kind: "warning",
		text: `Stack ${name} did not expire before and does so at ${after.time}: prune deletes it after that, unless it is deployed again. Remove expires-after to keep the stack.`
	});
}
function announcePreviewChange({ onProgress }, { name, tags }, newTags) {
	let [before, after] = [findMarkedPullRequest(tags), findMarkedPullRequest(newTags)];
	before !== after && (after === void 0 ? onProgress({
		kind: "notice",
		text: `Stack ${name} is no longer a preview environment of pull request #${before}: preview-environment is not set`
	}) : before === void 0 && onProgress({
		kind: "warning",
		text: `Stack ${name} was not a preview environment and becomes the one of pull request #${after}: prune deletes it after the pull request is closed. Remove preview-environment to keep the stack.`
	}));
}
// lib/deploy/operations/stack-changes.js
async function readVersion({ heat }, row) {
	return {
		row,
		definition: await heat.getDeployed(row.ref)
	};
}
async function findStackChanges(context, before, row) {
	try {
		return listStackDifferences(before, await readVersion(context, row));
	} catch (error) {
		if (!isFailedRead(error)) throw error;
		let text = `Could not determine whether the update of stack ${row.name} changed anything, so it counts as changed: ${messageOf(error)}`;
		return context.onProgress({
			kind: "warning",
			text
		}), ["parts that could not be read"];
	}
}
function listStackDifferences(before, after) {
	let request = createEmptyRequest(), left = toDeployedDefinitions(before.definition, request), right = toDeployedDefinitions(after.definition, request), files = new Set(Object.keys(right.files).filter((key) => ownValue(left.files, key) !== ownValue(right.files, key))), parameters = findDifferentParameters(before.row.parameters, after.row.parameters, right.template), outputs = findOutputChanges(left, right, files).map(({ name }) => name), definitionChanges = findDefinitionChanges({
		...left,
		environment: before.definition.environment,
		tags: before.row.tags
	}, {
		...right,
		environment: after.definition.environment,
		tags: after.row.tags
	}).map(({ name }) => name);
	return [
		...formatNames("parameter", parameters),
		...formatNames("output", outputs),
		...formatNames("definition of resource", findDifferentResources(left, right)),
		...definitionChanges.slice(0, 10)
	];
}
function formatNames(noun, names) {
	if (names.length === 0) return [];
	let list = joinNames(names.map((name) => `"${name}"`));
	return [`${noun}${names.length === 1 ? "" : "s"} ${list}`];
}
// lib/deploy/operations/converge-check.js
async function checkLiveResources(context, request, stack) {
	let unfinished = await findCheckedAway(context, stack), { reported } = await runStackAction(context, stack, {
		action: "CHECK",
		title: `Check of stack ${stack.name}`,
		progressTitle: `Checking the resources of stack ${stack.name} before the update (converge: true)`,
		timeoutMinutes: request.timeoutMinutes,
		wait: !0,
		submit: async () => (await context.heat.act(stack.ref, "check"), stack.ref),
		find: () => Promise.resolve(stack.ref)
	}), paths = reported?.failure?.resources.map(({ path }) => path) ?? [];
	if (paths.length > 0) {
		let text = `Missing or failed resources, which this update repairs or recreates: ${joinNames(paths)}`;
		context.onProgress({
			kind: "notice",
			text
		});
	}
	return await markUnfinished(context, stack, unfinished), await context.heat.getStack(stack.ref, { resolveOutputs: !1 }) ?? stack;
}
async function markUnfinished(context, stack, unfinished) {
	let { marked, refused } = await markAgain(context, stack, unfinished);
	if (refused !== void 0) throw notMarkedError(refused.one, refused.cause);
	if (marked.length === 0) return;
	let text = `The check has hidden failures, which this update still repairs: ${describeResources(marked)}`;
	context.onProgress({
		kind: "notice",
		text
	});
}
function notMarkedError({ path, resource: { state } }, cause) {
	let { serverMessage, requestId } = cause;
	return new StackError(`Heat's check (converge: true) has hidden that ${path} is ${state}, and it could not be marked; the update was not sent`, {
		cause,
		serverMessage,
		requestId,
		failureCode: "refused",
		hint: `Check that your role may mark resources (resource:mark_unhealthy), then run the step again with replace: ${path}, so that the update creates it.`
	});
}
// lib/deploy/operations/missed-creates.js
async function findMissedCreates(context, { end, action, finalState, progress }) {
	if (end !== "succeeded" || action !== "UPDATE") return;
	let { tree } = progress, looked = (finalState?.resources ?? []).filter(isOnlyLookedAt);
	if (looked.length !== 0) try {
		let failed = await context.heat.listEvents(tree.rootRef, {
			nestedDepth: 5,
			actions: ["CREATE", "ADOPT"],
			statuses: ["FAILED"]
		}), suspects = looked.filter((resource) => failed.some((event) => isFailedCreate(event, resource))), missed = [];
		for (let resource of suspects) await isMissed(context, resource) && missed.push(resource);
		let paths = missed.map(({ stack, name }) => toPathKey([...tree.findPath(stack), name]));
		return paths.length === 0 ? void 0 : toMissedFailure(tree.rootRef.name, paths);
	} catch (error) {
		if (!isFailedRead(error)) throw error;
		let text = `Could not determine whether a check or a snapshot has hidden failed resources of stack ${tree.rootRef.name}: ${messageOf(error)}`;
		context.onProgress({
			kind: "warning",
			text
		});
		return;
	}
}
function isOnlyLookedAt({ action, status, statusReason, nested }) {
	return status !== "COMPLETE" || nested !== void 0 ? !1 : action === "SNAPSHOT" || action === "CHECK" && statusReason.startsWith("CHECK not supported ");
}
function isFailedCreate(event, { stack, name, physicalId }) {
	return event.status === "FAILED" && (event.action === "CREATE" || event.action === "ADOPT") && event.stack.id === stack.id && event.resourceName === name && (physicalId === "" || event.physicalId === physicalId);
}
async function isMissed({ heat }, resource) {
	let last = (await heat.listResourceEvents(resource.stack, resource.name)).find(({ action, status }) => [
		"CREATE",
		"ADOPT",
		"UPDATE"
	].includes(action) && status !== "IN_PROGRESS");
	return last !== void 0 && isFailedCreate(last, resource);
}
function toMissedFailure(stackName, paths) {
	let summary = `Update of stack ${stackName} has left resources as they are whose create had failed: ${joinNames(paths)}`;
	return toFailure({
		summary,
		reason: `${summary}. A check or a snapshot has hidden the failure since, so Heat takes them for complete.`,
		hint: `Run the step again with replace: ${paths[0] ?? ""}, so that Heat creates it.`,
		code: "stack-failed"
	});
}
// lib/deploy/result/output-names.js
async function findOutputNames(context, request, files) {
	let sentNames = files && findTemplateOutputs(files);
	if (sentNames !== void 0) return sentNames;
	if (request.operation === "adopt") {
		let { template } = await readExportFile(context, request.exportFile);
		return Object.keys(findSection(template, "outputs"));
	}
	let { heat } = context, stackName = "stackName" in request ? request.stackName : void 0, ref = stackName === void 0 ? void 0 : await heat.findStack(stackName);
	return ref === void 0 ? void 0 : (await heat.listOutputs(ref)).map(({ key }) => key);
}
function findTemplateOutputs(files) {
	let { template } = files.definition();
	return template === void 0 ? void 0 : Object.keys(findSection(template, "outputs"));
}
// lib/deploy/result/hidden-outputs.js
async function registerHiddenOutputs({ heat, onSecret, onProgress }, { stack, outputs, otherOutputs }, files) {
	let shown = [...outputs ?? [], ...otherOutputs ?? []];
	if (onSecret === void 0 || stack?.hasHiddenParameters !== !0 || shown.length === 0) return;
	let template = files?.definition().template;
	try {
		template ??= await heat.getTemplate({
			name: stack.name,
			id: stack.id
		});
	} catch {
		onProgress({
			kind: "warning",
			text: `Heat did not return the template of stack ${stack.name}, so all its outputs are masked: one of them can show a hidden parameter`
		});
	}
	for (let output of shown) for (let value of listHiddenValues(template, output)) listSecretTexts(toPlainValue(value), void 0).forEach(onSecret);
}
function listHiddenValues(template, { key, value }) {
	return template === void 0 ? [value] : listHiddenParts(template, findPart$1(ownValue(findSection(template, "outputs"), key), "value"), value);
}
function listHiddenParts(template, definition, value) {
	if (!usesHidden(template, definition, 0)) return [];
	if (Array.isArray(definition) && Array.isArray(value)) return definition.flatMap((item, index) => listHiddenParts(template, item, value[index]));
	if (!isJson(definition) || !isJson(value)) return [value];
	let entries = Object.entries(definition);
	return entries.every(([key]) => Object.hasOwn(value, key)) ? entries.flatMap(([key, part]) => listHiddenParts(template, part, value[key])) : [value];
}
function usesHidden(template, definition, depth) {
	return depth > 30 ? !0 : Array.isArray(definition) ? definition.some((item) => usesHidden(template, item, depth)) : isJson(definition) ? Object.entries(definition).some(([key, argument]) => {
		let [name] = Array.isArray(argument) ? argument : String(argument).split(".");
		if (key === "get_param" || key === "Ref") return isHiddenParameter(ownValue(findSection(template, "parameters"), String(name)));
		if (key === "get_attr" || key === "Fn::GetAtt") {
			let resource = ownValue(findSection(template, "resources"), String(name));
			return findType(resource) === "OS::Heat::Value" && usesHidden(template, findPart$1(resource, "properties"), depth + 1);
		}
		return usesHidden(template, argument, depth);
	}) : !1;
}
// lib/deploy/rollback/restore-point.js
async function captureRestorePoint(context, stack, requestedValues) {
	let deployed = await context.heat.getDeployed(stack.ref), hidden = listHiddenParameters(deployed.environment), unknown = hidden.filter((name) => !requestedValues.has(name));
	if (unknown.length > 0) throw cannotRestoreError(stack, `Heat does not show the value of ${quoteNames(unknown)}`, HIDDEN_PARAMETER_HINT);
	let change = {
		template: deployed.templateText,
		files: deployed.files,
		environment: deployed.environmentText,
		parameters: Object.fromEntries(hidden.map((name) => [name, requestedValues.get(name)])),
		tags: stack.tags,
		disableRollback: stack.disableRollback,
		...stack.timeoutMinutes === void 0 ? {} : { timeoutMinutes: stack.timeoutMinutes }
	};
	return hidden.length > 0 && await assertRestorable(context, stack, deployed, change), { change };
}
async function restoreStack(context, { change }, currentStack, timeoutMinutes) {
	let { name, ref } = currentStack, title = `Putting stack ${name} back`;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: `Restoring stack ${name} to its previous state`
	});
	let events = await readBaseline(context.heat, ref), beganAtMs = context.clock.now();
	recordStackRequest(context, "restore", currentStack);
	let { before, row: firstRow } = await submitUpdate(context, currentStack, change, { events }), actionEnd = await waitForAction(context, {
		ref,
		action: "UPDATE",
		beganAtMs,
		timeoutMinutes,
		before,
		firstRow
	});
	return context.onProgress({ kind: "end" }), buildActionResult(actionEnd, void 0, title);
}
function listHiddenParameters(environment) {
	let names = [environment.parameters, environment.parameter_defaults].filter(isJson).flatMap((section) => Object.entries(section).flatMap(([name, value]) => value === "******" ? [name] : []));
	return [...new Set(names)];
}
async function assertRestorable({ heat }, stack, deployed, change) {
	let hiddenValues = new Map(Object.entries(change.parameters ?? {})), [previewAnswer, listing] = await Promise.all([previewRestore(heat, stack, change), listResources(heat, stack.ref)]), definitions = toDeployedDefinitions(deployed, createEmptyRequest()), { changes, unseen } = await planWithFacts(heat, {
		root: stack.ref,
		...createRestoreSides(stack, deployed, definitions, hiddenValues),
		pseudo: (name) => ownValue(stack.parameters, name),
		listing,
		answer: previewAnswer,
		parameters: new Set(),
		files: new Set(),
		isBeforeCertain: !0,
		isChecked: !1
	}), paths = [...changes.map(({ path }) => path), ...unseen.filter(({ among }) => among === "all").map(({ path }) => path)];
	if (paths.length !== 0) throw cannotRestoreError(stack, `with the values that this deploy sets for ${quoteNames([...hiddenValues.keys()])}, these resources would or may differ afterwards: ${paths.join(", ")}`, "Deploy the new values of hidden parameters separately first, or use on-verify-failure: fail.");
}
async function previewRestore(heat, stack, change) {
	try {
		return await fetchPreview(heat, stack.ref, change, !1);
	} catch (error) {
		throw !(error instanceof RequestError) || error.status !== 400 ? error : cannotRestoreError(stack, "Heat cannot preview the restore", "Use on-verify-failure: fail for this deploy.", error);
	}
}
const HIDDEN_PARAMETER_HINT = "Set its value in this deploy as well, so that the stack can be restored, or use on-verify-failure: fail.";
function cannotRestoreError(stack, reason, hint, cause) {
	let text = `Stack ${stack.name} could not be restored if verify-command failed: ${reason}; nothing was changed`;
	return new StackError(text, {
		failureCode: "invalid-input",
		hint,
		cause,
		serverMessage: cause?.serverMessage,
		requestId: cause?.requestId
	});
}
function quoteNames(names) {
	return names.map((name) => `"${name}"`).join(", ");
}
// lib/deploy/rollback/verify.js
async function verify(context, request, deployed, target) {
	let { stack, outputs = [] } = deployed, { verifyCommand } = request;
	if (verifyCommand === void 0 || stack === void 0 || deployed.failure !== void 0) return deployed;
	if (context.runVerifyCommand === void 0) throw new StackError("This environment cannot run a verify-command", { failureCode: "invalid-input" });
	context.onProgress({
		kind: "begin",
		phase: "verify",
		title: `Verifying stack ${stack.name}`
	});
	let problem = await runVerifyCommand(context, context.runVerifyCommand, verifyCommand, {
		stack,
		outputs
	});
	if (context.onProgress({ kind: "end" }), problem === void 0) return deployed;
	let failedDeploy = failedResult(deployed, `Verification of stack ${stack.name} failed: verify-command ${problem}`);
	return request.onVerifyFailure === "restore" ? await tryRestore(context, request, failedDeploy, target) : keepDeployed(failedDeploy);
}
async function runVerifyCommand({ signal }, run, command, deployed) {
	try {
		let verified = await run(command, deployed);
		return "failure" in verified ? `could not be run: ${verified.failure}` : verified.exitCode === 0 ? void 0 : `exited with code ${verified.exitCode}`;
	} catch (error) {
		return signal.throwIfAborted(), `could not be run: ${messageOf(error)}`;
	}
}
function failedResult(deployed, summary) {
	return {
		...deployed,
		outcome: "failed",
		failure: toFailure({
			summary,
			code: "verify-failed"
		})
	};
}
function keepDeployed(failedDeploy) {
	return appendNote(failedDeploy, "the stack stays as deployed", `${DEFAULT_HINT} With on-verify-failure: restore, the step restores the previous state of the stack.`);
}
const DEFAULT_HINT = "Check the output of verify-command in the log, fix the cause, then run the step again.", RESTORE_BY_HAND = "The stack may still be as this step deployed it: check it, and deploy the previous version to restore it.", RESTORE_IS_OWED = {
	because: "the stack must still be restored",
	hint: RESTORE_BY_HAND
};
async function tryRestore(context, request, failedDeploy, target) {
	try {
		return await restorePrevious(withOutagesWaitedFor(context, RESTORE_IS_OWED), request, failedDeploy, target);
	} catch (error) {
		context.signal.throwIfAborted();
		let { hint, requestId, serverMessage } = error instanceof DeployError ? error : {}, note = `the stack could not be restored: ${messageOf(error)}`, isAboutRestore = error instanceof DeadlineError || error instanceof StackError, finalResult = appendNote(failedDeploy, note, hint === void 0 || isAboutRestore ? hint : `${hint} ${RESTORE_BY_HAND}`), { failure } = finalResult;
		return {
			...finalResult,
			failure: {
				...failure,
				requestId,
				reason: serverMessage ?? failure.reason
			}
		};
	}
}
async function restorePrevious(context, request, failedDeploy, { restorePoint, deployedStack }) {
	if (!failedDeploy.changed) return appendNote(failedDeploy, "the deploy had not changed anything, so there was nothing to restore");
	let found = await findStack(context, failedDeploy.stack?.id ?? request.stackName), currentStack = found && await waitForShortAction(context, found, deployedStack, request);
	return currentStack === void 0 ? appendNote(failedDeploy, "the stack was deleted in the meantime, so there was nothing to restore") : isUpdatedSince(currentStack, deployedStack) ? leaveUpdatedStack(failedDeploy, currentStack) : restorePoint === void 0 ? deleteCreatedStack(context, request, failedDeploy, currentStack) : describeRestore(failedDeploy, await restoreStack(context, restorePoint, currentStack, request.timeoutMinutes));
}
function isUpdatedSince(current, deployedStack) {
	return deployedStack === void 0 ? !1 : current.updatedTime !== deployedStack.updatedTime || isInProgress(current) || current.action === "DELETE";
}
async function waitForShortAction(context, found, deployedStack, { timeoutMinutes }) {
	return isInProgress(found) && found.action !== "DELETE" && found.updatedTime === deployedStack?.updatedTime ? waitUntilIdle(context, found, timeoutMinutes) : found;
}
function leaveUpdatedStack(failedDeploy, current) {
	return {
		...appendNote(failedDeploy, `the stack was not restored, because someone else has changed it since the deploy: it is ${current.state}`, "Find out who else changes this stack: a restore would take back their change, too. Use a concurrency group in the workflow to avoid parallel runs."),
		stack: toStackFacts(current)
	};
}
async function deleteCreatedStack(context, request, failedDeploy, currentStack) {
	let { stack, failure } = await deleteWithRetries(context, currentStack, request);
	if (failure === void 0) return {
		...appendNote(failedDeploy, "the stack, which this deploy had created, was deleted"),
		stack,
		outputs: [],
		resources: []
	};
	let note = `the stack, which this deploy had created, could not be deleted: ${failure.summary}`;
	return appendNote({
		...failedDeploy,
		stack
	}, note, failure.hint);
}
function describeRestore(failedDeploy, { stack, outputs, resources, failure }) {
	let restoredResult = {
		...failedDeploy,
		stack,
		outputs,
		resources
	};
	return failure === void 0 ? appendNote(restoredResult, "the stack was restored to its previous template, files, environment, parameters and tags") : appendNote(restoredResult, `the stack could not be restored: ${failure.summary}`, failure.hint);
}
function appendNote(failedDeploy, note, hint = DEFAULT_HINT) {
	let summary = `${failedDeploy.failure.summary}; ${note}`;
	return {
		...failedDeploy,
		failure: {
			...failedDeploy.failure,
			summary,
			reason: summary,
			hint
		}
	};
}
// lib/deploy/submit/replaced-update.js
async function findReplacement({ heat, onProgress }, { change, ref }, { end, finalState, row }) {
	let stack = finalState?.row ?? row;
	if (change === void 0 || end !== "succeeded" || stack === void 0) return;
	let sent = toCertainDefinition(change, stack);
	try {
		let differences = await findCertainDifferences(sent, change, stack, heat);
		return toReplacedFailure(ref.name, differences);
	} catch (error) {
		if (!isFailedRead(error)) throw error;
		let failure = toReplacedFailure(ref.name, findRowDifferences(sent, stack));
		return failure === void 0 && onProgress({
			kind: "warning",
			text: describeUnknown(ref.name, error)
		}), failure;
	}
}
function toCertainDefinition(change, stack) {
	let { templateDigest, tags } = createSentDefinition(change);
	return {
		templateDigest,
		tags: stack.tags.length === 0 ? [] : tags
	};
}
async function findCertainDifferences(sent, change, stack, heat) {
	let differences = await findDifferences(sent, stack, heat);
	return differences.length > 0 ? differences : (await findParameterDifferences(change, stack, heat)).map((name) => `value of parameter "${name}"`);
}
function describeUnknown(stackName, error) {
	return `It is unknown whether this update of stack ${stackName} was replaced by another one, because its template or parameters could not be read: ${messageOf(error)}. If someone else updates this stack, run a preview to compare it with your files.`;
}
function toReplacedFailure(stackName, differences) {
	if (differences.length === 0) return;
	let summary = `Update of stack ${stackName} was accepted, but replaced by another update: the stack differs from the request in ${differences.join(", ")}`;
	return toFailure({
		summary,
		hint: "Find out who else is changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.",
		code: "superseded"
	});
}
// lib/deploy/operations/finish-deploy.js
async function finishDeploy(context, files, accepted) {
	let { request, submitted, restorePoint } = accepted, actionEnd = await waitForAction(context, toWaitTarget(submitted, request, files)), title = `${TITLES[kindOf(accepted)]} of stack ${submitted.ref.name}`, actionResult = buildActionResult(actionEnd, files, title);
	if (context.onProgress({ kind: "end" }), actionEnd.end === "paused") {
		announceSkippedVerification(context, request);
		let paused = toPausedResult(actionEnd, actionResult, title, request.onHook);
		return {
			operation: request.operation,
			...paused
		};
	}
	await removeLeftMarks(context, submitted, actionResult);
	let [replacement, missed, finished] = await Promise.all([
		findReplacement(context, submitted, actionEnd),
		findMissedCreates(context, actionEnd),
		toOutcome(context, accepted, actionEnd, actionResult)
	]), changed = replacement !== void 0 || finished !== "unchanged", result = withFalseSuccess({
		operation: request.operation,
		...actionResult,
		changed,
		outcome: finished
	}, replacement ?? missed);
	return result.outcome === "unchanged" && request.failOnNoChanges ? {
		...result,
		failure: toNoChangesFailure(submitted.ref.name)
	} : (await registerKeptValues(context, request, files, result), verify(context, request, result, {
		restorePoint,
		deployedStack: findLastRow(actionEnd)
	}));
}
async function registerKeptValues(context, { keepExisting, verifyCommand }, files, result) {
	keepExisting && verifyCommand !== void 0 && await registerHiddenOutputs(context, result, files);
}
function withFalseSuccess(result, failure) {
	return failure === void 0 ? result : {
		...result,
		outcome: "failed",
		failure
	};
}
function toWaitTarget(submitted, { onHook }, files) {
	return {
		...submitted,
		onHook,
		hasOutputs: findTemplateOutputs(files)?.length !== 0
	};
}
function kindOf({ decision }) {
	return decision === "update" ? "update" : "create";
}
const TITLES = {
	create: "Create",
	update: "Update"
};
function toNoChangesFailure(stackName) {
	let summary = `Nothing changed in stack ${stackName}, and fail-on-no-changes is true`;
	return toFailure({
		summary,
		code: "no-changes"
	});
}
async function removeLeftMarks(context, { marks = [] }, { failure }) {
	failure !== void 0 && await removeMarksWithWarning(context, marks);
}
function announceSkippedVerification({ onProgress }, { onHook, verifyCommand }) {
	verifyCommand !== void 0 && onHook === "return" && onProgress({
		kind: "notice",
		text: "verify-command was not run, because the deploy is paused"
	});
}
function findLastRow({ finalState, row }) {
	return finalState?.row ?? row;
}
async function toOutcome(context, { decision, version }, actionEnd, actionResult) {
	if (actionResult.failure !== void 0) return "failed";
	if (version === void 0) return decision === "recreate" ? "recreated" : "created";
	let row = findLastRow(actionEnd);
	if (actionResult.touchedResources > 0 || row === void 0) return "updated";
	let changes = await findStackChanges(context, version, row);
	if (changes.length === 0) return "unchanged";
	let text = `No resource changed; the update changed ${changes.join(", ")}`;
	return context.onProgress({
		kind: "fact",
		text
	}), "updated";
}
async function toAcceptedResult(context, request, { ref }) {
	context.onProgress({
		kind: "fact",
		text: "Heat accepted the request; not waiting for it to finish (wait: false)"
	}), context.onProgress({ kind: "end" });
	let row = await readAcceptedRow(context, ref);
	return {
		operation: request.operation,
		outcome: "accepted",
		changed: !0,
		stack: {
			id: ref.id,
			name: ref.name,
			status: row?.state ?? "",
			statusReason: row?.statusReason ?? "",
			tags: row?.tags
		}
	};
}
async function readAcceptedRow({ heat, onProgress }, ref) {
	try {
		return await heat.getStack(ref, { resolveOutputs: !1 });
	} catch (error) {
		if (!isFailedRead(error)) throw error;
		onProgress({
			kind: "warning",
			text: `Could not read the status of stack ${ref.name}: ${messageOf(error)}`
		});
		return;
	}
}
// lib/deploy/operations/validate.js
async function fetchValidation({ heat }, files) {
	try {
		return {
			valid: !0,
			template: await heat.validateTemplate(files.request)
		};
	} catch (error) {
		if (error instanceof RequestError && isDefinitionRejected(error)) return {
			valid: !1,
			error
		};
		throw error;
	}
}
async function assertValid(context, files) {
	if (files.template === void 0) return;
	let validation = await fetchValidation(context, files);
	if (!validation.valid) throw toValidationError("the template", files, validation.error);
}
async function assertCreatable(context, stackName, files) {
	if (await assertValid(context, files), !dependsOnStackName(files)) try {
		await previewUnderTemporaryName(context.heat, {
			...files.request,
			name: stackName
		});
	} catch (error) {
		if (!(error instanceof RequestError) || error.status === void 0) throw error;
		if (isAboutFiles(error)) throw toValidationError(`the create of stack ${stackName}`, files, error);
	}
}
function isAboutFiles(error) {
	return isDefinitionRejected(error) && !isLimitExceeded(error) && !isPreviewFailure(error);
}
async function validate(context, files) {
	if (files === void 0) throw new InputError([{
		input: "template",
		problem: "is required to validate"
	}]);
	context.onProgress({
		kind: "begin",
		phase: "validate",
		title: "Validating the template"
	});
	let validation = await fetchValidation(context, files);
	context.onProgress({ kind: "end" });
	let base = {
		operation: "validate",
		changed: !1
	};
	if (validation.valid) return {
		...base,
		outcome: "valid",
		...toParameterTable(validation.template)
	};
	let reason = validation.error.serverMessage ?? validation.error.message, { requestId } = validation.error, { locations, hint, failureCode: code } = explainValidationError(reason, files, validation.error.hint);
	return {
		...base,
		outcome: "invalid",
		error: reason,
		failure: toFailure({
			summary: "Heat rejected the template",
			reason,
			locations,
			requestId,
			hint,
			code
		})
	};
}
function toParameterTable(template) {
	let { description, parameters } = template;
	return {
		data: {
			description,
			parameters
		},
		table: {
			title: "Parameters",
			columns: [
				"name",
				"type",
				"default",
				"description"
			],
			rows: parameters.map(({ name, type, hidden, defaultValue, description: text }) => [
				name,
				type,
				hidden ? "(hidden)" : defaultText(defaultValue),
				text
			])
		}
	};
}
function defaultText(value) {
	return value === void 0 ? "(required)" : typeof value == "string" ? value : stringify(value) ?? "";
}
// lib/deploy/operations/deploy.js
async function deploy(context, originalRequest, files) {
	let found = await prepare(context, originalRequest, files);
	assertHasTemplate(found.request, files, found.decision), assertParametersExist(files, found.stack), await assertMayDeploy(context, found);
	let decided = {
		...found,
		stack: await runConvergeCheck(context, files, found)
	}, { request, decision, stack } = decided;
	await enforcePlanPolicies(context, files, decided);
	let before = decision === "update" ? stack : void 0, restorePoint = await captureRestorePointIfNeeded(context, request, files, before), isRecreate = decision === "recreate" && stack !== void 0, owing = isRecreate ? withOutagesWaitedFor(context, CREATE_IS_OWED) : context;
	isRecreate && await deleteForRecreate(context, owing, {
		request,
		files,
		stack
	});
	let subject = `the ${kindOf(decided)} of stack ${request.stackName}`, priorChange = decision === "recreate" ? "the existing stack was deleted" : void 0, version = before === void 0 || !request.wait ? void 0 : await readVersion(context, before), submitted = await withSourceLocations(subject, files, async () => (await assertMayDeploy(context, decided), submitDeploy(owing, decided, files.request)), priorChange);
	return request.wait ? finishDeploy(context, files, {
		...decided,
		submitted,
		version,
		restorePoint
	}) : toAcceptedResult(context, request, submitted);
}
async function assertMayDeploy({ assertPullRequestIsOpen }, { request }) {
	request.previewEnvironment && await assertPullRequestIsOpen?.();
}
async function runConvergeCheck(context, files, { request, decision, stack }) {
	if (stack === void 0 || decision !== "update" || !request.converge) return stack;
	if (isInProgress(stack)) {
		let text = `Stack ${stack.name} is ${stack.state}, so Heat does not check its resources before the update`;
		return context.onProgress({
			kind: "notice",
			text
		}), stack;
	}
	return request.keepExisting || await assertValid(context, files), checkLiveResources(context, request, stack);
}
async function captureRestorePointIfNeeded(context, request, files, before) {
	return request.verifyCommand !== void 0 && request.onVerifyFailure === "restore" && before !== void 0 ? captureRestorePoint(context, before, files.definition().parameters) : void 0;
}
async function prepare(context, originalRequest, files) {
	let { foundStack, request } = await lookForStack(context, originalRequest), waitingSinceMs = context.clock.now();
	for (let stack = foundStack, waits = 0;; waits += 1) {
		assertIsApproved(request, stack);
		let decision = decideDeploy({
			stack,
			isRolledBackCreate: await isRolledBackCreate(context, stack)
		}, request);
		if (decision === "refuse" && stack !== void 0) throw await refusedBusyError(context, stack);
		if (decision !== "wait" && decision !== "refuse") return {
			request,
			decision,
			stack
		};
		waits === 0 && !request.keepExisting && await withPhase(context, "Validating the template before waiting", () => assertValid(context, files)), stack !== void 0 && await waitUntilIdle(context, stack, request.timeoutMinutes, {
			beganAtMs: waitingSinceMs,
			onHook: request.onHook
		}) === void 0 && await waitUntilNameReleased(context, stack), stack = await findStack(context, originalRequest.stackName);
	}
}
async function lookForStack(context, originalRequest) {
	let { stackName } = originalRequest;
	context.onProgress({
		kind: "begin",
		phase: "read",
		title: `Looking for stack ${stackName}`
	});
	let foundStack = await findStack(context, stackName), request = withResolvedName(originalRequest, foundStack), text = foundStack === void 0 ? "The stack does not exist yet" : `The stack is ${foundStack.state}`;
	context.onProgress({
		kind: "fact",
		text
	}), context.onProgress({ kind: "end" });
	for (let warning of foundStack === void 0 ? [] : describeTakeover(context.owner, request, foundStack)) context.onProgress({
		kind: "warning",
		text: warning
	});
	return {
		foundStack,
		request
	};
}
async function withPhase(context, title, check) {
	context.onProgress({
		kind: "begin",
		phase: "validate",
		title
	}), await check(), context.onProgress({ kind: "end" });
}
const CREATE_IS_OWED = {
	because: "the stack is deleted to create it again",
	hint: "The stack may be deleted and not created again: run the step again when the cloud responds, which is safe."
};
async function deleteForRecreate(context, owing, { request, files, stack }) {
	await withPhase(context, `Checking whether Heat accepts a new stack ${stack.name}`, () => assertCreatable(context, stack.name, files)), await assertUnchanged(context, stack);
	let { failure } = await deleteWithRetries(owing, stack, request, failAtHooks(request));
	if (failure !== void 0) {
		let summary = `Could not delete stack ${stack.name} to recreate it: ${failure.summary}`, { reason: serverMessage, hint, code: failureCode } = failure;
		throw new StackError(summary, {
			failureCode,
			serverMessage,
			hint
		});
	}
}
function failAtHooks({ onHook }) {
	return onHook === "wait" ? "wait" : "fail";
}
async function assertUnchanged({ heat }, foundStack) {
	let currentStack = await heat.getStack(foundStack.ref, { resolveOutputs: !1 });
	if (!(currentStack === void 0 || currentStack.state === foundStack.state && currentStack.updatedTime === foundStack.updatedTime)) throw new StackError(`Stack ${foundStack.name} was ${foundStack.state} before and is ${currentStack.state} now: someone else is changing it; it was not deleted`, {
		hint: "Run the step again. Use a concurrency group in the workflow to avoid parallel runs.",
		failureCode: "superseded"
	});
}
// lib/deploy/operations/export.js
async function exportStack(context, request) {
	let stack = await getIdleStackOrThrow(context, request), title = `Exporting stack ${stack.name} to ${request.exportFile}`;
	context.onProgress({
		kind: "begin",
		phase: "read",
		title
	});
	let exported = await context.heat.exportStack(stack.ref);
	return await writeExport(context, request, exported), warnOfNotAdoptable(context, stack, exported), context.onProgress({ kind: "end" }), {
		operation: "export",
		outcome: "exported",
		changed: !1,
		stack: toStackFacts(stack),
		...describeExport(stack, request, exported)
	};
}
async function abandonStack(context, request) {
	let { heat, onProgress } = context, stack = await getIdleStackOrThrow(context, request);
	await warnOfSnapshots(context, stack), onProgress({
		kind: "begin",
		phase: "act",
		title: `Abandoning stack ${stack.name}`
	});
	let exported = await heat.exportStack(stack.ref);
	await writeExport(context, request, exported), warnOfNotAdoptable(context, stack, exported), await submitAbandon(context, stack, request, exported);
	let failure = request.wait ? await waitUntilAbandoned(context, stack, request.timeoutMinutes) : void 0;
	onProgress({ kind: "end" });
	let end = failure === void 0 ? "abandoned" : "failed", status = failure === void 0 ? "DELETE_COMPLETE" : "DELETE_FAILED";
	return {
		operation: "abandon",
		outcome: request.wait ? end : "accepted",
		changed: !0,
		stack: {
			...toStackFacts(stack),
			status: request.wait ? status : "DELETE_IN_PROGRESS"
		},
		failure,
		...describeExport(stack, request, exported)
	};
}
async function warnOfSnapshots({ heat, onProgress }, { ref, name }) {
	let { length: count } = await heat.listSnapshots(ref);
	count !== 0 && onProgress({
		kind: "warning",
		text: `Abandoning stack ${name} deletes its ${count === 1 ? "snapshot" : `${count} snapshots`}`
	});
}
function warnOfNotAdoptable({ onProgress }, { name }, { data }) {
	let notAdoptable = findNotAdoptable(data);
	notAdoptable.length !== 0 && onProgress({
		kind: "warning",
		text: `Heat cannot adopt stack ${name} from this export: ${describeNotAdoptable(notAdoptable)}. Before an adopt, remove them from the template in the file; resources inside a group have to be adopted under names of their own, by their ids.`
	});
}
async function writeExport(context, request, exported) {
	try {
		await writeFile(context, request, exported);
	} catch (error) {
		throw new StackError(`Could not write export-file ${request.exportFile} (${messageOf(error)}); nothing was changed`, {
			failureCode: "invalid-input",
			hint: "Set export-file to a file in a writable folder of the workspace."
		});
	}
}
async function writeFile({ exportFiles, onProgress }, { exportFile }, { text }) {
	if (exportFiles === void 0) throw TypeError("the context cannot write files");
	await exportFiles.write(exportFile, text), onProgress({
		kind: "fact",
		text: `${exportFile}: written, readable only by the user of this step`
	});
}
async function submitAbandon(context, stack, request, exported) {
	let { heat, onProgress } = context;
	recordStackRequest(context, "abandon", stack);
	let last = await submitOnce(context, `abandon of stack ${stack.name}`, {
		send: () => heat.abandonStack(stack.ref),
		removesStack: !0,
		find: async () => {
			let row = await heat.getStack(stack.ref, { resolveOutputs: !1 }), isStarted = row === void 0 || isDeleted(row) || hasStarted(row, stack);
			return isStarted && onProgress({
				kind: "warning",
				text: describeUncertainAbandon(stack)
			}), isStarted ? exported : void 0;
		}
	});
	last.text !== exported.text && await replaceExport(context, request, last);
}
function describeUncertainAbandon({ name }) {
	return `Stack ${name} is being deleted, most likely by this abandon, but Heat would show a delete by someone else in the same way. Check that the resources in the export file still exist.`;
}
async function replaceExport(context, request, last) {
	try {
		await writeFile(context, request, last);
	} catch (error) {
		let text = `${request.exportFile} is from before the abandon, because it could not be written again: ${messageOf(error)}`;
		context.onProgress({
			kind: "warning",
			text
		});
	}
}
function hasStarted(row, before) {
	return row.action === "DELETE" && (row.state !== before.state || row.updatedTime !== before.updatedTime);
}
async function waitUntilAbandoned(context, stack, timeoutMinutes) {
	let last = await pollUntil(context, {
		read: () => context.heat.getStack(stack.ref, { resolveOutputs: !1 }),
		isOver: (row) => row === void 0 || isDeleted(row) || isFailed(row) && hasStarted(row, stack),
		timeoutMinutes,
		toTimeoutError: (row = stack) => new DeadlineError(`Stack ${stack.name} still exists after ${timeoutMinutes} min of waiting (${row.state})`, { hint: "Check the stack in the cloud, then run the step again. The export file is complete." })
	});
	if (last !== void 0 && !isDeleted(last)) return toAbandonFailure(last);
	await new OutageRetry(context).run(() => waitUntilNameReleased(context, stack));
}
function toAbandonFailure({ name, state, statusReason }) {
	return toFailure({
		summary: `Abandoning stack ${name} failed: it is ${state}`,
		reason: statusReason,
		code: "stack-failed",
		hint: "Fix the cause and run the step again. Do not use operation: delete, which would delete the resources."
	});
}
function describeExport({ name }, { exportFile }, { data }) {
	let notAdoptable = new Set(findNotAdoptable(data).map(({ path }) => path.split("/")[0])), definitions = isJson(data.template) ? findSection(data.template, "resources") : {}, resources = Object.entries(isJson(data.resources) ? data.resources : {}).map(([resource, value]) => ({
		name: resource,
		type: textOf(isJson(value) ? value.type : void 0) || typeOf(ownValue(definitions, resource)),
		physical_resource_id: textOf(isJson(value) ? value.resource_id ?? value.id : void 0),
		adoptable: !notAdoptable.has(resource)
	})), table = {
		title: `Resources of stack ${name} in ${exportFile}`,
		columns: [
			"resource",
			"type",
			"physical id"
		],
		rows: resources.map((one) => [
			one.name,
			one.type,
			one.physical_resource_id
		])
	};
	return {
		data: {
			file: exportFile,
			resources
		},
		table
	};
}
function typeOf(definition) {
	return isJson(definition) ? textOf(definition.type ?? definition.Type) : "";
}
function textOf(value) {
	return typeof value == "string" ? value : "";
}
async function announceDeletes(context, { dryRun }, pruned) {
	let notices = collectNotices(pruned, readHeatTime(context) + 1296e5), urgent = [...notices].filter(([, { upcoming }]) => upcoming.length > 0);
	for (let [pullRequest, { upcoming }] of urgent) announceInLog(context, dryRun, pullRequest, upcoming);
	if (dryRun) return;
	let { writeDeletionNotice } = context;
	writeDeletionNotice === void 0 ? urgent.length > 0 && context.onProgress({
		kind: "notice",
		text: describeMissingToken(urgent)
	}) : await writeNotices(context, writeDeletionNotice, notices);
}
function collectNotices(pruned, horizonMs) {
	let byPullRequest = new Map();
	for (let stack of pruned) stack.pullRequest !== void 0 && byPullRequest.set(stack.pullRequest, [...byPullRequest.get(stack.pullRequest) ?? [], stack]);
	let isUpcoming = ({ result, deletesAt }) => result === "kept" && deletesAt !== void 0 && parseHeatTime(deletesAt) <= horizonMs;
	return new Map([...byPullRequest].filter(([, stacks]) => stacks.every(({ result }) => result !== "failed")).map(([pullRequest, stacks]) => [pullRequest, {
		upcoming: stacks.filter(isUpcoming),
		deleted: stacks.filter(({ result }) => result === "deleted")
	}]));
}
function announceInLog({ onProgress }, dryRun, pullRequest, upcoming) {
	for (let { name, deletesAt = "", deletesBecause = "" } of upcoming) onProgress({
		kind: "fact",
		text: `${`${name}: to be deleted after ${deletesAt} (${deletesBecause})`}${dryRun ? `; without dry-run, pull request #${pullRequest} gets a comment` : ""}`
	});
}
function describeMissingToken(urgent) {
	return `prune deletes ${urgent.map(([pullRequest, { upcoming }]) => `${upcoming.map(({ name, deletesAt = "" }) => `${name} after ${deletesAt}`).join(", ")} (pull request #${pullRequest})`).join("; ")}, and no pull request says so: github-token is not set`;
}
async function writeNotices({ signal, onProgress }, write, notices) {
	let failures = new Map();
	for (let [pullRequest, notice] of notices) try {
		await write(pullRequest, notice);
	} catch (error) {
		signal.throwIfAborted();
		let message = messageOf(error);
		failures.set(message, [...failures.get(message) ?? [], `#${pullRequest}`]);
	}
	for (let [message, pullRequests] of failures) onProgress({
		kind: "warning",
		text: `The comment about upcoming deletes could not be written to pull request ${pullRequests.join(", ")}: ${message}`
	});
}
// lib/deploy/submit/own-stacks.js
async function listOwnStacks({ heat }, owner) {
	let listed = [], tagsAny = [toRepositoryTag(owner), ...repositoryIdTags(owner)];
	for await (let stack of heat.listAllStacks({ tagsAny })) isOfRepository(stack.tags, owner) && listed.push(stack);
	return listed;
}
// lib/deploy/operations/github-records.js
var GitHubRecords = class {
	context;
	dryRun;
	listed;
	files = new Map();
	failures = new Map();
	constructor(context, dryRun, listed) {
		this.context = context, this.dryRun = dryRun, this.listed = listed;
		for (let { id, tags } of listed) {
			let tag = findStacksFileTag(tags);
			if (tag === void 0) continue;
			let file = this.files.get(tag) ?? {
				left: new Set(),
				commits: new Set()
			};
			file.left.add(id), this.files.set(tag, file);
		}
	}
	async update(pruned) {
		let { id, name } = pruned, stack = this.listed.find((one) => one.id === id);
		if (stack === void 0) return;
		let deployed = this.takeDeployed(stack);
		try {
			if (!this.dryRun && await this.isDeployedAgain(name)) return;
		} catch (error) {
			this.context.signal.throwIfAborted(), this.addFailure(messageOf(error), name, !1);
			return;
		}
		await Promise.all([this.retire(name, deployed), this.writeComment(pruned)]);
	}
	async isDeployedAgain(name) {
		let { retireDeployments, writeDeletedComment } = this.context;
		return retireDeployments === void 0 && writeDeletedComment === void 0 ? !1 : await findStack(this.context, name) !== void 0;
	}
	takeDeployed({ id, name, tags }) {
		let { dryRun } = this, commits = listCommits(tags), own = {
			stackName: name,
			commits,
			dryRun
		}, stacksFileTag = findStacksFileTag(tags), file = stacksFileTag === void 0 ? void 0 : this.files.get(stacksFileTag);
		if (stacksFileTag === void 0 || file === void 0) return [own];
		file.left.delete(id);
		for (let commit of commits) file.commits.add(commit);
		return file.left.size > 0 ? [own] : [own, {
			stacksFileTag,
			commits: [...file.commits],
			dryRun
		}];
	}
	async retire(name, deployed) {
		let { retireDeployments, signal } = this.context;
		if (retireDeployments === void 0) this.addFailure("github-token is not set", name, !0);
		else try {
			for (let one of deployed) this.report(name, await retireDeployments(one));
		} catch (error) {
			signal.throwIfAborted(), this.addFailure(messageOf(error), name, !1);
		}
	}
	async writeComment(pruned) {
		let { writeDeletedComment, signal, onProgress } = this.context, { name, pullRequest } = pruned;
		if (!(this.dryRun || pullRequest === void 0 || writeDeletedComment === void 0)) try {
			await writeDeletedComment(pullRequest, pruned);
		} catch (error) {
			signal.throwIfAborted(), onProgress({
				kind: "warning",
				text: `${name}: its comment on pull request #${pullRequest}, if any, could not be updated: ${messageOf(error)}`
			});
		}
	}
	report(name, { environments, denied }) {
		for (let environment of environments) {
			let text = `${name}: its GitHub deployment to environment "${environment}" ${this.dryRun ? "becomes inactive without dry-run" : "is now inactive"}`;
			this.context.onProgress({
				kind: "fact",
				text
			});
		}
		denied !== void 0 && this.addFailure(denied, name, !0);
	}
	addFailure(reason, name, isDenied) {
		let names = this.failures.get(reason)?.names ?? [];
		this.failures.set(reason, {
			isDenied,
			names: [...names.filter((one) => one !== name), name]
		});
	}
	reportFailures() {
		for (let [reason, { isDenied, names }] of this.failures) {
			let verb = this.dryRun ? "looked up" : "marked as inactive", text = `The GitHub deployments of ${names.join(", ")}, if any, could not be ${verb}: ${reason}`;
			this.context.onProgress({
				kind: isDenied ? "notice" : "warning",
				text
			});
		}
	}
};
// lib/deploy/operations/prune-rules.js
function toPruneCandidate(stack, owner) {
	if (!isOfRepository(stack.tags, owner)) return;
	let pullRequest = findPreviewPullRequest(stack.tags, owner), expiry = findExpiry(stack.tags);
	return pullRequest === void 0 && expiry === void 0 ? void 0 : {
		stack,
		pullRequest,
		expiry
	};
}
function decidePrune(context, { maxAgeMs, states }, { stack, pullRequest, expiry }) {
	let { name, id } = stack, base = {
		name,
		id,
		pullRequest,
		expires: expiry?.time
	}, nowMs = readHeatTime(context), ageMs = nowMs - parseHeatTime(stack.updatedTime ?? stack.creationTime), state = pullRequest === void 0 ? void 0 : states.get(pullRequest);
	if (state === "closed") return {
		...base,
		result: "would-delete",
		reason: `pull request #${pullRequest} is closed`
	};
	if (expiry !== void 0 && expiry.timeMs <= nowMs) return {
		...base,
		result: "would-delete",
		reason: `expired at ${expiry.time}`
	};
	if (pullRequest !== void 0 && maxAgeMs !== void 0 && ageMs > maxAgeMs) return {
		...base,
		result: "would-delete",
		reason: `last deployed ${ageText(ageMs)} ago`
	};
	let deadline = findDeadline(maxAgeMs, {
		stack,
		pullRequest,
		expiry
	});
	return {
		...base,
		...deadline,
		result: "kept",
		reason: describeKept(pullRequest, state, expiry)
	};
}
function findDeadline(maxAgeMs, { stack, pullRequest, expiry }) {
	let ageLimitMs = pullRequest === void 0 || maxAgeMs === void 0 ? 1e400 : parseHeatTime(stack.updatedTime ?? stack.creationTime) + maxAgeMs;
	return expiry !== void 0 && expiry.timeMs <= ageLimitMs ? {
		deletesAt: expiry.time,
		deletesBecause: "expires-after"
	} : Number.isFinite(ageLimitMs) ? {
		deletesAt: new Date(ageLimitMs).toISOString().replace(/\.\d+Z$/, "Z"),
		deletesBecause: "max-age"
	} : {};
}
function describeKept(pullRequest, state, expiry) {
	let expiryText = expiry === void 0 ? [] : [`it expires at ${expiry.time}`];
	return pullRequest === void 0 ? expiryText.join("") : [state === "open" ? `pull request #${pullRequest} is open` : `the state of pull request #${pullRequest} is unknown`, ...expiryText].join("; ");
}
function ageText(ms) {
	let hours = Math.floor(ms / 36e5);
	return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}
function describeUnmarked({ pullRequest }) {
	return pullRequest === void 0 ? "it no longer expires" : `it is no longer a preview environment of pull request #${pullRequest}`;
}
async function prune(context, request) {
	context.onProgress({
		kind: "begin",
		phase: "read",
		title: "Looking for obsolete preview environments and expired stacks"
	});
	let owner = getOwnerOrThrow(context), listed = await listOwnStacks(context, owner), candidates = findCandidates(listed, owner), rules = {
		...request,
		owner,
		states: await readPullRequestStates(context, request, candidates)
	}, decisions = candidates.map((candidate) => decidePrune(context, rules, candidate));
	for (let { name, result, reason } of decisions) context.onProgress({
		kind: "fact",
		text: `${name}: ${RESULT_TEXTS[result]}, ${reason}`
	});
	context.onProgress({ kind: "end" });
	let records = new GitHubRecords(context, request.dryRun, listed), pruned = request.dryRun ? decisions : await deleteCandidates(context, rules, decisions, records);
	if (request.dryRun) for (let stack of pruned) stack.result === "would-delete" && await records.update(stack);
	return records.reportFailures(), await announceDeletes(context, request, pruned), toResult(request, pruned);
}
const RESULT_TEXTS = {
	deleted: "deleted",
	"would-delete": "to be deleted",
	kept: "kept",
	failed: "could not be deleted"
};
function getOwnerOrThrow({ owner }) {
	if (owner !== void 0) return owner;
	throw new StackError("Outside of a workflow, the repository whose stacks to prune is unknown", {
		failureCode: "invalid-input",
		hint: "Set GITHUB_REPOSITORY to the name of the repository."
	});
}
function findCandidates(listed, owner) {
	return listed.flatMap((stack) => toPruneCandidate(stack, owner) ?? []).sort((left, right) => compareNames(left.stack.name, right.stack.name));
}
async function readPullRequestStates(context, { maxAgeMs }, candidates) {
	let getState = context.getPullRequestState, states = new Map();
	if (candidates.length > 0 && candidates.every(({ pullRequest }) => pullRequest === void 0)) return states;
	if (getState === void 0) {
		if (maxAgeMs !== void 0) return states;
		throw new StackError("Cannot check which pull requests are closed: github-token is not set", {
			failureCode: "invalid-input",
			hint: "Set github-token, or set max-age to prune by age only."
		});
	}
	for (let { pullRequest } of candidates) pullRequest !== void 0 && !states.has(pullRequest) && states.set(pullRequest, await readPullRequestState(context, getState, pullRequest));
	return states;
}
async function readPullRequestState(context, getState, pullRequest) {
	try {
		return await getState(pullRequest);
	} catch (error) {
		context.signal.throwIfAborted();
		let text = `Could not read the state of pull request #${pullRequest}: ${messageOf(error)}`;
		return context.onProgress({
			kind: "warning",
			text
		}), "unknown";
	}
}
async function deleteCandidates(context, rules, decisions, records) {
	let remaining = decisions.filter(({ result }) => result === "would-delete");
	if (remaining.length === 0) return [...decisions];
	let title = `Deleting ${describeCount(remaining)}`;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title
	});
	let results = new Map();
	for (;;) {
		let round = await mapLimited(remaining, 4, async (pruned) => {
			let result = await deleteCandidate(context, rules, pruned);
			return result.result === "deleted" && await records.update(result), result;
		});
		for (let pruned of round) results.set(pruned.id, pruned);
		let failed = remaining.filter(({ id }) => results.get(id)?.result === "failed");
		if (failed.length === 0 || failed.length === remaining.length) break;
		remaining = failed;
	}
	return context.onProgress({ kind: "end" }), decisions.map((pruned) => results.get(pruned.id) ?? pruned);
}
async function deleteCandidate(context, rules, pruned) {
	let quietContext = {
		...context,
		onProgress: (progress) => {
			forwardMessage(context, pruned.name, progress);
		}
	};
	try {
		let result = await deleteMarkedStack(quietContext, rules, pruned);
		return context.onProgress({
			kind: "fact",
			text: `${pruned.name}: ${RESULT_TEXTS[result.result]}`
		}), result;
	} catch (error) {
		return context.signal.throwIfAborted(), {
			...pruned,
			result: "failed",
			error: describeError(error),
			failureCode: findFailureCode(error)
		};
	}
}
function describeError(error) {
	let { serverMessage, requestId } = error instanceof DeployError ? error : {}, message = messageOf(error);
	return [
		message,
		...serverMessage !== void 0 && !message.includes(serverMessage) ? [`: ${serverMessage}`] : [],
		...requestId === void 0 ? [] : [` (request id ${requestId})`]
	].join("");
}
async function deleteMarkedStack(context, rules, pruned) {
	let found = await findStack(context, pruned.id), stack = found && await waitUntilDeletable(context, found, rules);
	if (stack === void 0) return {
		...pruned,
		result: "deleted"
	};
	let candidate = toPruneCandidate(stack, rules.owner);
	if (candidate === void 0 || candidate.pullRequest !== pruned.pullRequest) {
		let reason = describeUnmarked(pruned);
		return {
			...pruned,
			result: "kept",
			reason
		};
	}
	let states = await readPullRequestStates(context, rules, [candidate]), decision = decidePrune(context, {
		...rules,
		states
	}, candidate);
	if (decision.result === "kept") return decision;
	let { failure, retained } = await deleteWithRetries(context, stack, rules);
	return failure === void 0 ? {
		...pruned,
		result: "deleted",
		retained
	} : {
		...pruned,
		result: "failed",
		error: failure.summary,
		failureCode: failure.code
	};
}
function forwardMessage(context, name, progress) {
	(progress.kind === "warning" || progress.kind === "notice") && context.onProgress({
		...progress,
		text: `${name}: ${progress.text}`
	});
}
const ACCESS_CODES = new Set([
	"sign-in",
	"unreachable",
	"not-allowed"
]);
function toResult(request, pruned) {
	let failed = pruned.filter(({ result }) => result === "failed"), base = {
		operation: "prune",
		pruned,
		table: toTable$1(pruned)
	}, changed = pruned.some(({ result }) => result === "deleted"), [firstFailed] = failed;
	if (firstFailed === void 0) return {
		...base,
		changed,
		outcome: request.dryRun ? "previewed" : "pruned"
	};
	let summary = `${failed.length} of ${describeCount(pruned)} could not be deleted`, reason = [summary, ...toListLines(failed.map(({ name, error = "" }) => `${name}: ${error}`))].join("\n"), code = firstFailed.failureCode ?? "internal", hint = failed.every(({ failureCode }) => failureCode !== void 0 && ACCESS_CODES.has(failureCode)) ? "Make sure that the step can sign in and reach the cloud; the next prune deletes them." : "Check in the cloud what still uses them; the next prune deletes them.";
	return {
		...base,
		changed,
		outcome: "failed",
		failure: toFailure({
			summary,
			reason,
			hint,
			code
		})
	};
}
function isExpiring({ pullRequest }) {
	return pullRequest === void 0;
}
function describeCount(stacks) {
	return countText(stacks.length, stacks.some(isExpiring) ? "stack" : "preview environment");
}
function toTable$1(pruned) {
	return {
		title: pruned.some(isExpiring) ? "Preview environments and stacks with a lifetime" : "Preview environments",
		columns: [
			"stack",
			"pull request",
			"result",
			"why"
		],
		rows: pruned.map(({ name, pullRequest, result, reason, error }) => [
			name,
			pullRequest === void 0 ? "" : `#${pullRequest}`,
			RESULT_TEXTS[result],
			error ?? reason
		])
	};
}
// lib/deploy/submit/deployed-commit.js
function findDeployedCommit({ tags = [], status }, owner) {
	let [sha, ...otherShas] = tagValues(tags, COMMIT_PREFIX);
	if (!(sha === void 0 || otherShas.length > 0 || status.startsWith("DELETE_")) && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return {
		sha,
		url: owner !== void 0 && isOfRepository(tags, owner) ? `${owner.serverUrl}/${owner.repository}/commit/${sha}` : void 0,
		state: toCommitState(status)
	};
}
function tagValues(tags, prefix) {
	return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}
function toCommitState(status) {
	return status.startsWith("ROLLBACK_") ? "rolled-back" : /^(CREATE|UPDATE)_(FAILED|IN_PROGRESS)$/.test(status) ? "partial" : "deployed";
}
async function listStacks({ heat }, { tags }) {
	let stacks = [];
	for await (let stack of heat.listAllStacks(tags === void 0 ? {} : { tags })) stacks.push(stack);
	return {
		data: stacks.map(toData),
		table: toTable(stacks)
	};
}
function toData(stack) {
	return {
		id: stack.id,
		name: stack.name,
		status: stack.state,
		status_reason: stack.statusReason,
		creation_time: stack.creationTime ?? null,
		updated_time: stack.updatedTime ?? null,
		tags: stack.tags
	};
}
function toTable(stacks) {
	return {
		title: "Stacks",
		columns: [
			"name",
			"status",
			"last change",
			"commit",
			"tags"
		],
		rows: stacks.map((stack) => [
			stack.name,
			stack.state,
			stack.updatedTime ?? stack.creationTime ?? "",
			commitText(stack),
			stack.tags.filter((tag) => !isCommitTag(tag)).join(", ")
		])
	};
}
function commitText({ tags, state: status }) {
	let commit = findDeployedCommit({
		tags,
		status
	}, void 0);
	if (commit === void 0) return "";
	let sha = commit.sha.slice(0, 7);
	return commit.state === "deployed" ? sha : `${sha} (${commit.state})`;
}
// lib/deploy/operations/read.js
async function read(context, request) {
	context.onProgress({
		kind: "begin",
		phase: "read",
		title: toTitle(request)
	});
	let readResult = await readAs(context, request);
	return context.onProgress({ kind: "end" }), {
		operation: request.operation,
		outcome: "read",
		changed: !1,
		...readResult
	};
}
async function readAs(context, request) {
	if (request.operation === "list") return listStacks(context, request);
	let stack = await getStackOrThrow(context, request.stackName ?? "", "read"), { operation, resourceName } = request, isShown = operation === "show" || operation === "outputs";
	return {
		stack: toStackFacts(stack),
		...isShown ? { outputs: stack.outputs } : { otherOutputs: stack.outputs },
		...await readPart(context, stack, {
			operation,
			resourceName
		})
	};
}
async function readPart(context, stack, { operation, resourceName }) {
	switch (operation) {
		case "show": return show(stack, context);
		case "outputs": return outputs(stack);
		case "resources": return resources(context, stack);
		case "resource": return resource(context, stack, resourceName ?? "");
		case "events": return events(context, stack, resourceName);
		case "template": return template(context, stack);
		case "snapshots": return snapshots(context, stack);
	}
}
function show(stack, { owner }) {
	let commit = findDeployedCommit({
		tags: stack.tags,
		status: stack.state
	}, owner), data = {
		id: stack.id,
		name: stack.name,
		description: stack.description,
		status: stack.state,
		status_reason: stack.statusReason,
		creation_time: stack.creationTime ?? null,
		updated_time: stack.updatedTime ?? null,
		timeout_mins: stack.timeoutMinutes ?? null,
		disable_rollback: stack.disableRollback,
		tags: stack.tags,
		commit: commit?.sha ?? null,
		commit_state: commit?.state ?? null,
		commit_url: commit?.url ?? null,
		expires: findExpiry(stack.tags)?.time ?? null,
		parameters: stack.parameters
	}, rows = Object.entries(data).map(([name, value]) => [name, toCell(value)]);
	return {
		data,
		table: {
			title: `Stack ${stack.name}`,
			columns: ["field", "value"],
			rows
		}
	};
}
function outputs(stack) {
	return { data: Object.fromEntries((stack.outputs ?? []).map(({ key, value }) => [key, value])) };
}
async function resources({ heat }, stack) {
	let allItems = await heat.listResources(stack.ref, { nestedDepth: 5 }), tree = readStackTree(stack, allItems), data = allItems.map((one) => ({
		path: toPath(tree, one),
		...toFields(one)
	})), rows = data.map((one) => [
		one.path,
		one.type,
		one.status,
		one.physical_resource_id,
		one.status_reason
	]);
	return {
		data,
		table: {
			title: `Resources of stack ${stack.name}`,
			columns: [
				"resource",
				"type",
				"status",
				"physical id",
				"reason"
			],
			rows
		}
	};
}
async function resource({ heat }, stack, nameOrPath) {
	let allItems = await heat.listResources(stack.ref, { nestedDepth: 5 }), tree = readStackTree(stack, allItems), match = allItems.find((one) => toPath(tree, one) === nameOrPath);
	if (match === void 0) {
		let known = allItems.map((one) => toPath(tree, one)).join(", ");
		throw new StackError(`Stack ${stack.name} has no resource ${nameOrPath}`, {
			failureCode: "not-found",
			hint: known === "" ? "It has no resources." : `Set resource-name to one of its resources: ${known}.`
		});
	}
	let details = await heat.getResource(match.stack, match.name), data = {
		path: nameOrPath,
		...toFields(details),
		attributes: details.attributes ?? {}
	}, rows = Object.entries(data).map(([name, value]) => [name, toCell(value)]);
	return {
		data,
		table: {
			title: `Resource ${nameOrPath}`,
			columns: ["field", "value"],
			rows
		}
	};
}
async function events({ heat, onProgress }, stack, resourceName) {
	let query = { sortDir: "asc" }, [nested, rootEvents, allItems] = await Promise.all([
		heat.listEvents(stack.ref, {
			...query,
			nestedDepth: 5
		}),
		heat.listEvents(stack.ref, query),
		heat.listResources(stack.ref, { nestedDepth: 5 })
	]), tree = readStackTree(stack, allItems), matching = (nested.length > 0 ? nested : rootEvents).map((event) => ({
		event,
		path: toEventPath(tree, event)
	})).filter(({ path }) => resourceName === void 0 || path === resourceName || path.endsWith(`/${resourceName}`));
	if (resourceName !== void 0 && matching.length === 0) {
		let known = allItems.map((one) => toPath(tree, one));
		onProgress({
			kind: "warning",
			text: `No event of stack ${stack.name} is about a resource "${resourceName}"${didYouMeanClause(resourceName, known)}`
		});
	}
	let data = matching.map(({ event, path }) => ({
		id: event.id,
		time: event.time,
		path,
		status: event.state,
		status_reason: event.statusReason,
		physical_resource_id: event.physicalId
	})), rows = data.map((one) => [
		one.time,
		one.path,
		one.status,
		one.status_reason
	]);
	return {
		data,
		table: {
			title: `Events of stack ${stack.name}`,
			columns: [
				"time",
				"resource",
				"status",
				"reason"
			],
			rows
		}
	};
}
async function template({ heat }, stack) {
	let data = await heat.getTemplate(stack.ref, { exactNumbers: !0 }), sections = Object.entries(data).map(([name, value]) => [name, describeSize(value)]);
	return {
		data,
		table: {
			title: `Template of stack ${stack.name}`,
			columns: ["section", "holds"],
			rows: sections
		}
	};
}
async function snapshots({ heat }, { ref, name: stackName }) {
	let data = (await heat.listSnapshots(ref)).map(toSnapshotFacts).sort((left, right) => right.creation_time.localeCompare(left.creation_time)), rows = data.map((one) => [
		one.name,
		one.status,
		one.creation_time,
		one.id,
		one.status_reason
	]);
	return {
		data,
		table: {
			title: `Snapshots of stack ${stackName}`,
			columns: [
				"snapshot",
				"status",
				"created",
				"id",
				"reason"
			],
			rows
		}
	};
}
function readStackTree(stack, allItems) {
	let tree = new StackTree(stack.ref);
	return tree.learn(allItems), tree;
}
function toPath(tree, { stack, name }) {
	return toPathKey([...tree.findPath(stack), name]);
}
function toEventPath(tree, event) {
	let parents = tree.findPath(event.stack);
	return StackTree.isOfStackItself(event) ? toPathKey(parents) : toPathKey([...parents, event.resourceName]);
}
function toFields(one) {
	let { name, type, state, statusReason, physicalId } = one;
	return {
		name,
		type,
		status: state,
		status_reason: statusReason,
		physical_resource_id: physicalId
	};
}
function describeSize(value) {
	return typeof value != "object" || !value || isLosslessNumber(value) ? toCell(value) : Object.keys(value).join(", ");
}
function toCell(value) {
	return value == null ? "" : typeof value == "string" ? value : stringify(value) ?? "";
}
function toTitle({ operation, stackName }) {
	return operation === "list" ? "Reading the stacks" : `Reading stack ${stackName ?? ""} (${operation})`;
}
async function findCurrentAction(heat, stack) {
	let ownEvents = (await heat.listEvents(stack.ref, {
		resourceNames: [stack.name],
		sortDir: "desc",
		limit: 200
	})).filter((event) => StackTree.isOfStackItself(event)), start = ownEvents.find(isStart);
	return start === void 0 ? {
		action: stack.action === "ROLLBACK" ? "UPDATE" : stack.action,
		eventsBefore: void 0,
		isRowOutdated: !1
	} : {
		action: start.action,
		eventsBefore: toEventsBefore(start, ownEvents),
		isRowOutdated: isNewer(ownEvents[0], stack)
	};
}
function isNewer(newest, row) {
	return newest !== void 0 && isInProgress(newest) && newest.state !== row.state;
}
function isStart({ action, status }) {
	return status === "IN_PROGRESS" && action !== "ROLLBACK";
}
function toEventsBefore(start, ownEvents) {
	let timeMs = parseHeatTime(start.time), older = ownEvents.filter((event) => parseHeatTime(event.time) < timeMs), [newest] = older;
	return newest && {
		eventIds: new Set(older.map(({ id }) => id)),
		newest: {
			id: newest.id,
			timeMs
		}
	};
}
// lib/deploy/operations/wait.js
async function waitForCurrentAction(context, request) {
	let stack = await getStackOrDeletedOrThrow(context, request.stackName, "wait for");
	request.own && assertOwnDeploy(context, stack);
	let { action, eventsBefore, isRowOutdated } = await findCurrentAction(context.heat, stack), { title, noun, outcome } = describe(action);
	context.onProgress({
		kind: "begin",
		phase: "wait",
		title: `Waiting for the ${noun} of stack ${stack.name} to finish`
	});
	let actionEnd = await waitForAction(context, {
		ref: stack.ref,
		action,
		beganAtMs: context.clock.now(),
		timeoutMinutes: request.timeoutMinutes,
		eventsBefore,
		firstRow: isRowOutdated ? void 0 : stack,
		onHook: request.onHook
	}), actionTitle = `${title} of stack ${stack.name}`, finished = buildActionResult(actionEnd, void 0, actionTitle);
	if (context.onProgress({ kind: "end" }), actionEnd.end === "paused") return {
		operation: "wait",
		...toPausedResult(actionEnd, finished, actionTitle, request.onHook)
	};
	let isDeleted = action === "DELETE" && actionEnd.end === "gone";
	return {
		operation: "wait",
		changed: action !== "CHECK",
		...finished,
		outcome: finished.failure === void 0 || isDeleted ? outcome : "failed",
		failure: isDeleted ? void 0 : finished.failure
	};
}
function assertOwnDeploy({ owner }, { name, state, action, tags }) {
	let reason = owner && explainForeignTags(tags, owner);
	if (reason !== void 0) throw new StackError(`Stack ${name} (${state}) ${reason}; the step does not wait for it`, {
		hint: action === "RESTORE" && tags.length === 0 ? "Heat removes the tags of a stack when it restores a snapshot. To wait for it, use own: false." : "Find out who else deploys this stack. To wait for it all the same, use own: false.",
		failureCode: "superseded"
	});
}
const KINDS = {
	CREATE: {
		title: "Create",
		noun: "create",
		outcome: "created"
	},
	ADOPT: {
		title: "Adopt",
		noun: "adopt",
		outcome: "adopted"
	},
	UPDATE: {
		title: "Update",
		noun: "update",
		outcome: "updated"
	},
	DELETE: {
		title: "Delete",
		noun: "delete",
		outcome: "deleted"
	},
	SUSPEND: {
		title: "Suspend",
		noun: "suspend",
		outcome: "suspended"
	},
	RESUME: {
		title: "Resume",
		noun: "resume",
		outcome: "resumed"
	},
	CHECK: {
		title: "Check",
		noun: "check",
		outcome: "checked"
	},
	SNAPSHOT: {
		title: "Snapshot",
		noun: "snapshot",
		outcome: "snapshotted"
	},
	RESTORE: {
		title: "Restore",
		noun: "restore",
		outcome: "restored"
	}
};
function describe(action) {
	return KINDS[action] ?? {
		title: action,
		noun: action,
		outcome: "updated"
	};
}
// lib/deploy/rollback/restored-definition.js
const EXACT = { exactNumbers: !0 }, RESTORED_FROM = new Map([
	["OS::Nova::Server", {
		property: "image",
		data: "snapshot_image_id"
	}],
	["OS::Cinder::Volume", {
		property: "backup_id",
		data: "backup_id"
	}],
	["OS::Heat::Stack", void 0]
]);
async function findSnapshotDifferences({ data }, ref, heat) {
	if (!isJson(data?.template)) return ["definition"];
	let [template, environment] = await Promise.all([heat.getTemplate(ref, EXACT), heat.getEnvironment(ref, EXACT)]), [before, after] = [findSection(data.template, "resources"), findSection(template, "resources")], saved = isJson(data.resources) ? data.resources : {}, hasNoNewResources = Object.keys(after).every((name) => Object.hasOwn(before, name)), changed = Object.entries(after).filter(([name, resource]) => !isRestored(ownValue(before, name), resource, ownValue(saved, name)));
	return [...hasNoNewResources && changed.length === 0 ? [] : ["template"], ...findDifferentParameterNames(data.environment, environment).map((name) => `value of parameter "${name}"`)];
}
function isRestored(before, after, saved) {
	let type = findPart$1(after, "type");
	if (typeof type != "string" || type !== findPart$1(before, "type")) return !1;
	let [left, right] = [findPart$1(before, "properties"), findPart$1(after, "properties")];
	if (!RESTORED_FROM.has(type)) return isSameValue(left ?? {}, right ?? {});
	let source = RESTORED_FROM.get(type), savedData = isJson(saved) && isJson(saved.resource_data) ? saved.resource_data : {};
	return source === void 0 || isSameValue(savedData[source.data], findPart$1(right, source.property));
}
function findDifferentParameterNames(before, after) {
	let [left, right] = [findPart$1(before, "parameters"), findPart$1(after, "parameters")];
	return !isJson(left) || !isJson(right) ? [] : [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => ownValue(right, name) !== "******" && ownValue(left, name) !== "******" && !isSameValue(ownValue(left, name), ownValue(right, name)));
}
// lib/deploy/operations/keep-snapshots.js
function findObsoleteSnapshots(all, newId, count) {
	let others = all.filter(({ id }) => id !== newId).flatMap((snapshot) => {
		let { creationTime, status } = snapshot;
		return creationTime === void 0 || status === "IN_PROGRESS" ? [] : [{
			snapshot,
			createdAtMs: parseHeatTime(creationTime)
		}];
	}).sort((left, right) => left.createdAtMs - right.createdAtMs || compareIds(left.snapshot, right.snapshot)), keptOthers = count - 1, complete = others.filter(({ snapshot }) => snapshot.status === "COMPLETE");
	if (complete.length < keptOthers) return [];
	let oldestKept = keptOthers === 0 ? void 0 : complete.at(-keptOthers), end = oldestKept === void 0 ? others.length : others.indexOf(oldestKept), takenAtMs = parseHeatTime(all.find(({ id }) => id === newId)?.creationTime);
	return others.slice(0, end).filter(({ createdAtMs }) => createdAtMs <= takenAtMs).map(({ snapshot }) => snapshot);
}
function compareIds(left, right) {
	return left.id < right.id ? -1 : 1;
}
async function deleteObsoleteSnapshots(context, stack, newId, { keepSnapshots, timeoutMinutes }) {
	let obsolete = findObsoleteSnapshots(await context.heat.listSnapshots(stack.ref), newId, keepSnapshots);
	if (obsolete.length === 0) return {
		deleted: [],
		failure: void 0
	};
	let title = `Deleting ${countText(obsolete.length, "older snapshot")} of stack ${stack.name} (keep-snapshots: ${keepSnapshots})`;
	context.onProgress({
		kind: "begin",
		phase: "act",
		title
	});
	let deleted = [], reasons = [];
	for (let snapshot of obsolete) {
		let label = `"${snapshot.name}" (${snapshot.id}, ${snapshot.creationTime ?? ""})`;
		try {
			await deleteSnapshotAndWait(context, stack, snapshot, timeoutMinutes), deleted.push(toSnapshotFacts(snapshot)), context.onProgress({
				kind: "fact",
				text: `${label}: deleted`
			});
		} catch (error) {
			if (context.signal.throwIfAborted(), !(error instanceof DeployError)) throw error;
			reasons.push([messageOf(error), error.serverMessage ?? ""].filter((text) => text !== "").join(": ")), context.onProgress({
				kind: "fact",
				text: `${label}: could not be deleted`
			});
		}
	}
	return context.onProgress({ kind: "end" }), {
		deleted,
		failure: reasons.length === 0 ? void 0 : toKeptFailure(stack, reasons, obsolete.length)
	};
}
function toKeptFailure({ name }, reasons, count) {
	let summary = `The new snapshot of stack ${name} is complete, but ${reasons.length} of ${countText(count, "older snapshot")} could not be deleted`;
	return toFailure({
		summary,
		code: "stack-failed",
		reason: [summary, ...toListLines(reasons)].join("\n"),
		hint: "Fix the cause. The next step with keep-snapshots deletes them; operation: delete-snapshot deletes one."
	});
}
// lib/deploy/operations/snapshot-loss.js
async function findSnapshotFlaw({ heat }, stack) {
	let { ref, name, state } = stack;
	if ((await heat.listResources(ref)).length === 0) return `Stack ${name} (${state}) has no resources, and neither does this snapshot. Restoring it would delete all resources that the stack has by then.`;
	if (isFailed(stack)) return `Stack ${name} is ${state}: this snapshot contains its failed resources. Restoring it would return to them. Take a snapshot after a deploy that succeeds.`;
}
function assertRestorableSnapshot({ onProgress }, { name: stackName }, { name, status, statusReason, data }) {
	if (data === void 0) throw new StackError(`Snapshot "${name}" of stack ${stackName} is ${status} and contains nothing to restore; nothing was changed`, {
		failureCode: "failed-state",
		serverMessage: statusReason === "" ? void 0 : statusReason,
		hint: "Set \"snapshot\" to a complete one: operation \"snapshots\" lists them."
	});
	status === "FAILED" && onProgress({
		kind: "warning",
		text: `Snapshot "${name}" of stack ${stackName} is FAILED${statusReason === "" ? "" : ` (${statusReason})`}: it may lack the data of some resources`
	});
}
async function assertRestoreKeepsResources({ heat, onProgress }, { ref, name: stackName }, { id, name }) {
	let [{ data }, currentResources] = await Promise.all([heat.getSnapshot(ref, id), heat.listResources(ref)]), saved = data?.resources;
	if (typeof saved != "object" || !saved || currentResources.length === 0) return;
	let lost = currentResources.filter((resource) => !Object.hasOwn(saved, resource.name));
	if (lost.length !== 0) {
		if (lost.length === currentResources.length) {
			let others = (await heat.listSnapshots(ref)).filter((one) => one.id !== id);
			throw new StackError(`Restoring snapshot "${name}" would delete all resources of stack ${stackName} (${lost.length}), because it contains none of them; nothing was changed`, {
				failureCode: "invalid-input",
				hint: "Most likely the snapshot was taken after a failed create was rolled back. " + (others.length === 0 ? "" : `The stack also has these snapshots: ${describeSnapshots(others)}. `) + "To delete the resources, use operation: delete."
			});
		}
		onProgress({
			kind: "warning",
			text: `Snapshot "${name}" does not contain ${lost.map((resource) => resource.name).join(", ")}: restoring it deletes ${lost.length === 1 ? "this resource" : "these resources"} of stack ${stackName}`
		});
	}
}
function warnOfLostTags({ onProgress }, { name, tags }) {
	tags.length !== 0 && onProgress({
		kind: "warning",
		text: `Heat removes the tags of stack ${name} when it restores a snapshot: ${tags.join(", ")}. Until the next deploy sets them again, prune, reports and operation: wait do not know the stack.`
	});
}
// lib/deploy/operations/snapshot.js
async function takeSnapshot(context, request) {
	let { heat } = context, stack = await getIdleStackOrThrow(context, request);
	assertNotSuspended(stack, "snapshot"), await assertSnapshotHidesNoFailure(context, stack);
	let before = new Set((await heat.listSnapshots(stack.ref)).map(({ id }) => id)), flaw = await findSnapshotFlaw(context, stack);
	flaw !== void 0 && context.onProgress({
		kind: "warning",
		text: flaw
	});
	let findTaken = async () => {
		let added = (await heat.listSnapshots(stack.ref)).filter(({ id }) => !before.has(id));
		return findOwnSnapshot(stack, request.snapshot, added);
	}, { answer, reported: actionResult } = await runStackAction(context, stack, {
		...request,
		action: "SNAPSHOT",
		title: `Snapshot of stack ${stack.name}`,
		progressTitle: `Taking a snapshot of stack ${stack.name}`,
		submit: () => heat.createSnapshot(stack.ref, request.snapshot),
		find: findTaken
	}), snapshot = actionResult === void 0 ? answer : await heat.getSnapshot(stack.ref, answer.id), base = {
		operation: "snapshot",
		stack,
		action: "SNAPSHOT",
		changed: !0
	}, facts = toSnapshotFacts(snapshot), result = toResult$2(base, actionResult, "snapshotted"), kept = result.outcome === "snapshotted" && snapshot.status === "COMPLETE" ? await keepNewestSnapshots(context, {
		stack,
		newId: snapshot.id,
		isUsable: flaw === void 0
	}, request) : void 0, deleted = kept && { deleted_snapshots: kept.deleted }, failed = kept?.failure && {
		outcome: "failed",
		failure: kept.failure
	};
	return {
		...result,
		data: {
			...facts,
			...deleted
		},
		table: toSnapshotTable(facts),
		...failed
	};
}
async function keepNewestSnapshots(context, { stack, newId, isUsable }, { keepSnapshots, timeoutMinutes }) {
	if (keepSnapshots === void 0) return;
	if (isUsable) return deleteObsoleteSnapshots(context, stack, newId, {
		keepSnapshots,
		timeoutMinutes
	});
	let text = `All older snapshots of stack ${stack.name} are kept, because the new one may be of no use (${stack.state})`;
	context.onProgress({
		kind: "warning",
		text
	});
}
async function restoreFromSnapshot(context, request) {
	let stack = await getIdleStackOrThrow(context, request);
	assertNotSuspended(stack, "restore");
	let snapshot = await getSnapshotOrThrow(context, stack, request.snapshot ?? "");
	assertRestorableSnapshot(context, stack, snapshot), await assertRestoreKeepsResources(context, stack, snapshot), warnOfLostTags(context, stack);
	let { reported: actionResult } = await runStackAction(context, stack, {
		...request,
		action: "RESTORE",
		title: `Restore of stack ${stack.name} to snapshot "${snapshot.name}"`,
		progressTitle: `Restoring stack ${stack.name} to snapshot "${snapshot.name}"`,
		submit: async () => (await context.heat.restoreSnapshot(stack.ref, snapshot.id), stack.ref),
		find: async () => {
			let differences = await findSnapshotDifferences(snapshot, stack.ref, context.heat);
			return differences.length === 0 ? stack.ref : new ForeignAction(differences, !1);
		}
	}), base = {
		operation: "restore",
		stack,
		action: "RESTORE",
		changed: !0
	}, facts = toSnapshotFacts(snapshot);
	return {
		...toResult$2(base, actionResult, "restored"),
		data: facts,
		table: toSnapshotTable(facts)
	};
}
function findOwnSnapshot(stack, name, added) {
	let matches = added.filter((one) => one.name === (name ?? "")), [snapshot] = matches;
	if (matches.length > 1) throw new StackError(`The response to the snapshot of stack ${stack.name} was lost, and ${matches.length} snapshots ${name === void 0 ? "without a name" : `named "${name}"`} have been taken since`, {
		failureCode: "superseded",
		hint: `Find out who else takes snapshots of this stack: ${matches.map(({ id }) => id).join(", ")}.`
	});
	return snapshot ?? (added.length === 0 ? void 0 : new ForeignAction(["name"], !0));
}
// lib/deploy/operate.js
function operate(context, request, files) {
	return withDuration(context, async () => {
		let result = await runOperation(context, request, files);
		return isDeploy(request) && files?.template !== void 0 && result.failure === void 0 ? request.keepExisting && await registerHiddenOutputs(context, result, files) : await registerHiddenOutputs(context, result, void 0), result;
	});
}
function isDeploy(request) {
	return request.operation === "deploy" || request.operation === "create" || request.operation === "update";
}
async function withDuration({ clock, owner }, run) {
	let startedAtMs = clock.now(), result = await run(), commit = result.stack && findDeployedCommit(result.stack, owner), expires = findExpiry(result.stack?.tags ?? [])?.time;
	return {
		...result,
		commit,
		expires,
		durationMs: clock.now() - startedAtMs
	};
}
const OPERATIONS = {
	deploy: deployFiles,
	create: deployFiles,
	update: deployFiles,
	preview,
	validate: (context, _request, files) => validate(context, files),
	delete: deleteOperation,
	prune,
	suspend: runStackOperation,
	resume: runStackOperation,
	check: runStackOperation,
	cancel: cancelUpdate,
	snapshot: takeSnapshot,
	restore: restoreFromSnapshot,
	"delete-snapshot": deleteSnapshot,
	wait: waitForCurrentAction,
	"clear-hooks": clearHooks,
	drift: detectDrift,
	export: exportStack,
	abandon: abandonStack,
	adopt: adoptStack,
	list: read,
	show: read,
	outputs: read,
	resources: read,
	resource: read,
	events: read,
	template: read,
	snapshots: read
};
function runOperation(context, request, files) {
	return OPERATIONS[request.operation](context, request, files);
}
async function deployFiles(context, request, files) {
	if (files === void 0) throw new InputError([{
		input: "template",
		problem: "is required"
	}]);
	return deploy(context, request, files);
}
var TurnQueue = class {
	clock;
	balance = 20;
	balancedAtMs;
	last = Promise.resolve();
	constructor(clock) {
		this.clock = clock, this.balancedAtMs = clock.now();
	}
	async take(signal) {
		let before = this.last, turn = this.takeAfter(before, signal);
		return this.last = Promise.allSettled([before, turn]), turn;
	}
	consume() {
		this.refill(), this.spend();
	}
	async takeAfter(before, signal) {
		await orAborted(before, signal), this.refill();
		let delayMs = Math.max(0, Math.ceil((1 - this.balance) * 400));
		delayMs > 0 && await this.clock.sleep(delayMs, signal), this.refill(), this.spend();
	}
	spend() {
		this.balance = Math.max(-1, this.balance - 1);
	}
	refill() {
		let now = this.clock.now();
		this.balance = Math.min(20, this.balance + (now - this.balancedAtMs) / 400), this.balancedAtMs = now;
	}
};
async function orAborted(work, signal) {
	signal.throwIfAborted();
	let abort = () => void 0, aborted = new Promise((_, reject) => {
		abort = () => {
			reject(signal.reason);
		}, signal.addEventListener("abort", abort);
	});
	try {
		await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
var SharedPolls = class {
	heat;
	clock;
	signal;
	watched = new Map();
	turns;
	idle = new AbortController();
	constructor(heat, clock, signal) {
		this.heat = heat, this.clock = clock, this.signal = signal, this.turns = new TurnQueue(clock);
	}
	watch(ref) {
		let one = {
			sinceMs: this.clock.now(),
			summary: void 0,
			listedAtMs: 0,
			deletedAtMs: void 0,
			hasEnded: !1,
			isLookDue: !1,
			wake: () => void 0,
			onListed: () => void 0
		};
		return this.watched.set(ref.id, one), this.watched.size === 1 && (this.idle = new AbortController(), this.keepListing(this.idle.signal)), {
			first: () => this.waitForFirstLook(one),
			turn: (delayMs) => this.wait(one, {
				delayMs,
				needsTurn: !0
			}),
			rest: (delayMs) => this.wait(one, {
				delayMs,
				needsTurn: !1
			}),
			consume: () => {
				this.turns.consume();
			},
			latest: () => this.clock.now() - one.listedAtMs <= 1e4 ? one.summary : void 0,
			close: () => {
				this.watched.delete(ref.id), this.watched.size === 0 && this.idle.abort();
			}
		};
	}
	async wait(one, { delayMs, needsTurn }) {
		let woken = new AbortController();
		return one.wake = () => {
			woken.abort();
		}, one.isLookDue && one.wake(), await this.until(woken.signal, async (signal) => {
			await this.clock.sleep(Math.max(0, delayMs), signal), needsTurn && await this.turns.take(signal);
		}), one.wake = () => void 0, one.isLookDue = !1, woken.signal.aborted;
	}
	async waitForFirstLook(one) {
		let listed = new AbortController();
		one.onListed = () => {
			listed.abort();
		}, await this.until(listed.signal, (signal) => this.turns.take(signal)), one.onListed = () => void 0, one.isLookDue = !1;
	}
	async until(wake, wait) {
		try {
			await wait(AbortSignal.any([this.signal, wake]));
		} catch (error) {
			if (this.signal.throwIfAborted(), !wake.aborted) throw error;
		}
	}
	async keepListing(idle) {
		let delayMs = 750;
		for (;;) {
			if (await this.until(idle, (signal) => this.clock.sleep(delayMs, signal)).catch(() => void 0), idle.aborted || this.signal.aborted) return;
			delayMs = await this.list();
		}
	}
	async list() {
		let startedAtMs = this.clock.now(), ids = [...this.watched.keys()];
		try {
			for (let from = 0; from < ids.length; from += 100) await this.listSome(ids.slice(from, from + 100));
		} catch {
			return SLOWEST_MS;
		}
		let now = this.clock.now(), youngestMs = Math.min(...[...this.watched.values()].map(({ sinceMs }) => now - sinceMs)), usualMs = Math.max(750, grownIntervalMs(youngestMs));
		return Math.max(usualMs, Math.min(SLOWEST_MS, 3 * (now - startedAtMs)));
	}
	async listSome(ids) {
		let listedAtMs = this.clock.now(), listed = await this.heat.listStacks({
			ids,
			limit: ids.length,
			showHidden: !0,
			keepsUnreleased: !0
		}), byId = new Map(listed.map((summary) => [summary.id, summary]));
		for (let id of ids) {
			let one = this.watched.get(id);
			if (one === void 0 || one.sinceMs > listedAtMs) continue;
			one.listedAtMs = listedAtMs, one.summary = toUnreleased(one, byId.get(id)), one.onListed();
			let hasEnded = one.summary?.status !== "IN_PROGRESS";
			hasEnded && !one.hasEnded && (one.isLookDue = !0, one.wake()), one.hasEnded = hasEnded;
		}
	}
};
function toUnreleased(one, summary) {
	return summary === void 0 || !isDeleted(summary) ? summary : (one.deletedAtMs ??= one.listedAtMs, one.listedAtMs - one.deletedAtMs < 6e4 ? {
		...summary,
		...parseState("DELETE_IN_PROGRESS")
	} : void 0);
}
// lib/deploy/multi-stack/explain-kept.js
async function explainKept(context, tags, isPreview) {
	let { pullRequest } = context.owner;
	return tags.some(isPreviewTag) ? explainPreview(findMarkedPullRequest(tags), pullRequest) : !isPreview && pullRequest !== void 0 ? `this workflow run is of pull request #${pullRequest}, and the stack is not its preview environment` : explainCheckout(context.owner) ?? explainHistory(context, tags);
}
function explainCheckout({ sha, headSha, stacksFile }) {
	let commit = stacksFile?.commit;
	if (commit !== void 0 && sha !== "" && commit !== sha && commit !== headSha) return `the stacks file is of commit ${commit}, which is checked out, and this workflow run is of commit ${sha}`;
}
function explainPreview(marked, pullRequest) {
	return marked === void 0 ? "its tags name several pull requests" : marked === pullRequest ? void 0 : `it is the preview environment of pull request #${marked}, which prune deletes`;
}
async function explainHistory({ owner, signal, hasCommit }, tags) {
	let [commit, ...otherCommits] = tags.filter(isCommitTag).map((tag) => tag.slice(COMMIT_PREFIX.length));
	if (commit === void 0 && owner.sha === "" || commit === owner.sha && otherCommits.length === 0) return;
	if (commit === void 0 || otherCommits.length > 0) return "its tags do not name the commit that it was deployed from";
	if (owner.sha === "") return "the commit of this workflow run is unknown (GITHUB_SHA is not set)";
	let unknown = `it is unknown whether the commit of this workflow run contains ${commit}, from which it was deployed`;
	if (hasCommit === void 0) return `${unknown} (github-token is not set)`;
	try {
		return await hasCommit(commit) ? void 0 : `it was deployed from commit ${commit}, which is not in the history of this workflow run's commit`;
	} catch (error) {
		return signal.throwIfAborted(), `${unknown} (${messageOf(error)})`;
	}
}
// lib/deploy/multi-stack/removed-stacks.js
async function findRemovedStacks(context, fileStacks, isPreview) {
	let { owner, stacksFile } = getIdentityOrThrow(context), names = new Set(fileStacks.map(({ request }) => request.stackName)), keys = new Set(fileStacks.map(({ key }) => key)), listed = (await listOwnStacks(context, owner)).filter((stack) => !isDeleted(stack)), isInFile = ({ name, id }) => names.has(name) || names.has(id), outside = listed.filter((stack) => !isInFile(stack)), candidates = outside.filter((stack) => isFromFile(stack, owner, stacksFile)).sort((one, other) => parseHeatTime(other.creationTime) - parseHeatTime(one.creationTime)), removed = [], kept = [];
	for (let stack of candidates) {
		let reason = await explainKept({
			...context,
			owner
		}, stack.tags, isPreview);
		reason === void 0 ? removed.push({
			key: toRemovedKey(stack.name, keys),
			stack
		}) : kept.push({
			name: stack.name,
			reason
		});
	}
	return {
		removed,
		kept,
		former: findFormerStacks(listed.filter(isInFile), outside, owner, stacksFile)
	};
}
function describeKeptStacks(kept) {
	return [...new Set(kept.map(({ reason }) => reason))].map((reason) => `delete-removed keeps ${kept.filter((one) => one.reason === reason).map(({ name }) => name).join(", ")}: ${reason}`);
}
function toRemovedKey(name, fileKeys) {
	return fileKeys.has(name) ? `${name}#removed` : name;
}
function isFromFile({ tags, name }, owner, file) {
	return isOfRepository(tags, owner) && findStacksFileTag(tags) === toStacksFileTag(owner, file) && name.startsWith(file.namePrefix);
}
function getIdentityOrThrow({ owner }) {
	if (owner?.stacksFile !== void 0) return {
		owner,
		stacksFile: owner.stacksFile
	};
	let [reason, hint] = owner === void 0 ? ["outside of a workflow, the repository is unknown", "Set GITHUB_REPOSITORY to its name."] : ["the stacks file does not belong to this repository", "Remove delete-removed."];
	throw new StackError(`delete-removed cannot tell which stacks were deployed from this file: ${reason}; nothing was changed`, {
		failureCode: "invalid-input",
		hint
	});
}
function findFormerStacks(inside, outside, owner, file) {
	let formerTags = new Set(inside.map(({ tags }) => findStacksFileTag(tags)));
	return formerTags.delete(toStacksFileTag(owner, file)), [...formerTags].flatMap((tag) => {
		let names = outside.filter(({ tags, name }) => findStacksFileTag(tags) === tag && (tag !== void 0 || isLikely(tags, name))).map(({ name }) => name);
		return tag === void 0 && names.length === 0 ? [] : [{
			tag,
			names
		}];
	});
	function isLikely(tags, name) {
		return name.startsWith(file.namePrefix) && findMarkedPullRequest(tags) === void 0;
	}
}
function describeFormerStacks({ tag, names }) {
	let list = names.join(", "), advice = "If they are no longer needed, delete them with operation: delete.";
	if (tag === void 0) return `delete-removed does not delete ${list}: deployed from this repository before it recorded the stacks file. ${advice}`;
	let renamed = `Stacks of this file were deployed from another stacks file (${tag}): the file, its stack-name-prefix or the repository was renamed, or stacks were moved`;
	return names.length === 0 ? `${renamed}, so delete-removed deletes nothing that was deployed from that file` : `${renamed}. delete-removed does not delete ${list}, which are not in this file. ${advice}`;
}
// lib/deploy/multi-stack/delete-removed.js
async function deleteRemovedStacks(removed, rules, deps) {
	let results = new Map(), remaining = removed;
	for (;;) {
		for (let [index, one] of remaining.entries()) try {
			results.set(one.key, await deleteRemovedStack(one, rules, deps, !results.has(one.key)));
		} catch (error) {
			throw announceRemaining(deps.createContext(one.key), remaining.slice(index)), error;
		}
		let failed = remaining.filter(({ key }) => !hasSucceeded$1(results.get(key)));
		if (failed.length === 0 || failed.length === remaining.length) return results;
		remaining = failed;
	}
}
async function deleteRemovedStack({ key, stack }, rules, { createContext, onStackFinished }, isFirstAttempt) {
	let context = createContext(key), startedAtMs = context.clock.now();
	try {
		rules.dryRun || await assertStillRemoved(context, stack, rules, isFirstAttempt);
		let runResult = {
			kind: "result",
			result: await operate(context, {
				...rules,
				operation: "delete",
				stackName: stack.id,
				wait: !0
			}, void 0)
		};
		return onStackFinished(key, runResult), runResult;
	} catch (error) {
		if (error instanceof CancelledError) throw error;
		context.signal.throwIfAborted();
		let runResult = {
			kind: "error",
			error,
			durationMs: context.clock.now() - startedAtMs
		};
		return onStackFinished(key, runResult), runResult;
	}
}
async function assertStillRemoved(context, stack, rules, isFirstAttempt) {
	let { owner, stacksFile } = getIdentityOrThrow(context), assertSame = (current) => {
		if (!hasSameTags(current, stack) || isFirstAttempt && current.updatedTime !== stack.updatedTime || !isFromFile(current, owner, stacksFile)) throw notRemovedError(stack);
	}, found = await findStack(context, stack.id);
	if (found === void 0) return;
	assertSame(found);
	let idle = await waitUntilDeletable(context, found, rules);
	idle !== void 0 && idle !== found && assertSame(idle);
}
function notRemovedError({ name }) {
	return new StackError(`Stack ${name} is kept: it was deployed or changed in the meantime`, {
		failureCode: "plan-changed",
		hint: "Run the step again to see what remains to be deleted. Use a concurrency group in the workflow to avoid parallel runs."
	});
}
function hasSameTags({ tags }, planned) {
	return tags.length === planned.tags.length && tags.every((tag) => planned.tags.includes(tag));
}
function hasSucceeded$1(runResult) {
	return runResult?.kind === "result" && runResult.result.failure === void 0;
}
function announceRemaining({ onProgress }, [current, ...others]) {
	current !== void 0 && onProgress({
		kind: "warning",
		text: others.length === 0 ? `Cancelled during the delete of stack ${current.stack.name}` : `Cancelled during the delete of stack ${current.stack.name}; not deleted: ${others.map(({ stack }) => stack.name).join(", ")}. The next run with delete-removed deletes what is left.`
	});
}
// lib/deploy/multi-stack/plan-removed.js
async function planRemovedStacks(removed, options, createContext) {
	let results = new Map();
	for (let one of removed) {
		let context = createContext(one.key), result = await withDuration(context, () => planRemovedStack(context, one, options));
		results.set(one.key, {
			kind: "result",
			result
		});
	}
	return results;
}
async function planRemovedStack(context, { stack }, { rules, isPreview }) {
	let deployed = await listResources(context.heat, stack.ref);
	isPreview || assertNothingProtected(stack.name, rules.protect.length === 0 ? [] : findProtectedChangesInAll(deployed, rules.protect), void 0);
	let notes = await findRetentionNotes(context.heat, stack, deployed), hash = hashDelete(stack, deployed), plan = {
		...toDeletePlan(stack, deployed, rules.protect, notes),
		hash
	};
	context.onPlan?.(plan);
	let forbidden = findForbiddenChanges(withUnlisted(plan, deployed), deployed, rules), failure = forbidden.length === 0 ? void 0 : toForbiddenFailure(stack.name, forbidden, NO_FILES);
	return {
		operation: "preview",
		outcome: failure === void 0 ? "previewed" : "failed",
		changed: !1,
		plan,
		stack: toStackFacts(stack),
		failure
	};
}
const NO_FILES = { locateResource: () => void 0 };
function withUnlisted(plan, { unlisted }) {
	let unseen = unlisted.map(({ path, because }) => ({
		path,
		fate: "delete",
		among: "all",
		because
	}));
	return {
		...plan,
		unseen
	};
}
function hashDelete({ name, id, creationTime, updatedTime }, { resources, unlisted }) {
	let listed = resources.map(({ path, type, resource }) => [
		path,
		type,
		resource.physicalId
	]);
	return planHash({
		stack: [name, id],
		deployedTemplate: [
			updatedTime ?? creationTime,
			listed,
			unlisted.map(({ path }) => path)
		],
		deployedParameters: {},
		template: "delete-removed",
		parameters: {},
		options: {}
	});
}
// lib/deploy/multi-stack/output-parameters.js
function resolveOutputParameters({ fromOutputs }, finished) {
	return toParameters(fromOutputs, (source, parameter) => {
		let output = findOutput(source, finished);
		if (hasValue(output)) return output?.value;
		throw new StackError(`Output "${source.output}" of stack ${source.stack} has no value, but parameter "${parameter}" requires it`, {
			failureCode: "not-found",
			serverMessage: output?.error,
			locations: [source.location],
			hint: `Check the outputs of ${source.stack}.`
		});
	});
}
function toParameters(fromOutputs, getValue) {
	return Object.fromEntries(fromOutputs.map(({ parameter, sources, isList }) => {
		let values = sources.map((source) => getValue(source, parameter));
		return [parameter, isList ? values : values[0]];
	}));
}
function findOutput({ stack, output }, finished) {
	let taskResult = finished.get(stack);
	if (taskResult !== void 0 && taskResult.kind !== "skipped") return taskResult.value.outputs.find(({ key }) => key === output);
}
function hasValue(output) {
	return output?.value !== void 0 && output.value !== null && output.error === void 0;
}
async function planWithUnknowns(context, request, files, unknown) {
	let title = `Validating the template of stack ${request.stackName}`;
	context.onProgress({
		kind: "begin",
		phase: "plan",
		title
	});
	let [stack] = await Promise.all([findStack(context, request.stackName), assertValid(context, files)]);
	context.onProgress({ kind: "end" }), stack === void 0 && assertIsName(request.stackName);
	let requested = await findRequestedForPartialPlan(context, request, stack), plan = createUnknownPlan(withResolvedName(request, stack), files, {
		stack,
		unknown,
		requested
	});
	context.onPlan?.(plan);
	let forbidden = findForbiddenChanges(plan, stack === void 0 || request.failOn.length === 0 ? {
		resources: [],
		unlisted: []
	} : await listResources(context.heat, stack.ref), request);
	return {
		operation: "preview",
		outcome: "previewed",
		changed: !1,
		plan,
		...forbidden.length === 0 ? {} : { failure: toForbiddenFailure(plan.stack.name, forbidden, files) },
		...stack === void 0 ? {} : {
			stack: toStackFacts(stack),
			plannedStack: toPlannedStack(stack)
		}
	};
}
async function findRequestedForPartialPlan({ heat }, request, stack) {
	return request.replace.length === 0 ? [] : stack === void 0 ? (await assertReplacedByCreate(heat, request, void 0), []) : findRequestedReplacements(stack.name, await listResources(heat, stack.ref), request.replace);
}
function createUnknownPlan(request, files, { stack, unknown, requested }) {
	return {
		stack: {
			name: request.stackName,
			id: stack?.id,
			status: stack?.state
		},
		kind: stack === void 0 ? "create" : "update",
		changes: stack === void 0 ? additions(files) : requested.map(({ path, type }) => ({
			path,
			type,
			action: "replace",
			values: [],
			notes: [REQUESTED_NOTE]
		})),
		unchanged: 0,
		parameters: unknown.map(({ parameter }) => ({
			name: parameter,
			before: ownValue(stack?.parameters, parameter),
			after: "(known after deploy)"
		})),
		outputs: [],
		files: [],
		definition: [],
		unseen: stack === void 0 ? [] : [WHOLE],
		warnings: unknown.map(({ parameter, from }) => `parameter "${parameter}" is known only after the deploy of its source (${from}): ${CONSEQUENCE[stack === void 0 ? "create" : "update"]}`),
		hash: hashPartialPlan(request, files, stack, unknown)
	};
}
const WHOLE = {
	path: "",
	fate: "unknown",
	among: "all",
	because: "some of its parameters are known only after the deploy of other stacks"
}, CONSEQUENCE = {
	create: "this plan is based on the template only",
	update: "its changes are not known yet"
};
function additions(files) {
	return Object.entries(findSection(files.definition().template, "resources")).map(([path, body]) => ({
		path,
		type: findType(body),
		action: "add",
		values: [],
		notes: []
	})).sort((left, right) => left.path < right.path ? -1 : 1);
}
function hashPartialPlan(request, files, stack, unknown) {
	let { keepExisting, clearParameters, converge, disableRollback, tags, replace } = request, { template, parameters } = hashedFiles(files);
	return planHash({
		stack: [request.stackName, stack?.id],
		deployedTemplate: stack?.updatedTime,
		deployedParameters: stack?.parameters ?? {},
		template,
		parameters: [parameters, unknown],
		options: {
			keepExisting,
			clearParameters,
			converge,
			disableRollback,
			tags: [...tags ?? []].sort(),
			...replace.length === 0 ? {} : { replace: [...replace].sort() }
		}
	});
}
// lib/deploy/multi-stack/preview.js
async function previewStack(task, finished, deps, isConsumed) {
	let { key, request, fromOutputs } = task, context = deps.createContext(key), isKnown = ({ sources }) => sources.every((source) => hasValue(findOutput(source, finished))), known = fromOutputs.filter(isKnown), unknown = fromOutputs.filter((reference) => !isKnown(reference)), parameters = toParameters(known, (source) => findOutput(source, finished)?.value), files = await deps.getFiles(key, parameters), result = unknown.length === 0 || files === void 0 ? await operate(context, request, files) : await withDuration(context, () => planWithUnknowns(context, request, files, unknown.map(describeUnknownParameters))), stale = known.filter(({ sources }) => sources.some(({ stack }) => mayChange(finished, stack))), outputs = (isConsumed && result.plan?.kind === "update" ? await findStack(context, request.stackName) : void 0)?.outputs ?? [];
	return deps.onOutputs(key, outputs), {
		runResult: {
			kind: "result",
			result: withWarnings(result, stale)
		},
		outputs,
		mayChange: stale.length > 0 || unknown.length > 0 || result.plan !== void 0 && hasChanges(result.plan)
	};
}
function mayChange(finished, key) {
	let taskResult = finished.get(key);
	return taskResult !== void 0 && taskResult.kind !== "skipped" && taskResult.value.mayChange;
}
function hasChanges({ kind, changes: resources, outputs, parameters, definition }) {
	return [
		resources,
		outputs,
		parameters,
		definition
	].some((list) => list.length > 0) || kind !== "update";
}
function describeUnknownParameters({ parameter, sources }) {
	return {
		parameter,
		from: sources.map(({ stack, output }) => `${stack}.${output}`).join(", ")
	};
}
function withWarnings(result, stale) {
	let { plan } = result;
	if (plan === void 0 || stale.length === 0) return result;
	let notes = stale.map((reference) => {
		let { parameter, from } = describeUnknownParameters(reference);
		return `parameter "${parameter}" has its current value (${from}); the deploy may change it first`;
	});
	return {
		...result,
		plan: {
			...plan,
			warnings: [...plan.warnings, ...notes]
		}
	};
}
// lib/deploy/multi-stack/run.js
async function operateStacks(tasks, limit, deps) {
	let isDelete = tasks.some(({ request }) => request.operation === "delete"), byKey = new Map(tasks.map((task) => [task.key, task])), consumedStacks = new Set(tasks.flatMap(({ fromOutputs }) => fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack)))), taskResults = await schedule(isDelete ? reverseDependencies(tasks) : tasks, limit, async (key, finished) => {
		let task = byKey.get(key);
		if (task === void 0) throw TypeError(`no stack is named ${key}`);
		let finishedTask = await runTask(task, finished, deps, consumedStacks.has(key));
		return deps.onStackFinished(key, finishedTask.value.runResult), finishedTask;
	}, (key, because) => {
		deps.onStackFinished(key, {
			kind: "skipped",
			because
		});
	});
	return new Map(tasks.map(({ key }) => [key, toRunResult(taskResults, key)]));
}
function toRunResult(taskResults, key) {
	let runResult = taskResults.get(key);
	if (runResult === void 0) throw TypeError(`stack ${key} has no result`);
	return runResult.kind === "skipped" ? runResult : runResult.value.runResult;
}
async function runTask(task, finished, deps, isConsumed) {
	let { key, request } = task, context = deps.createContext(key), startedAtMs = context.clock.now();
	try {
		let finishedStack = request.operation === "preview" ? await previewStack({
			...task,
			request
		}, finished, deps, isConsumed) : await operateStack(task, finished, deps);
		return {
			hasSucceeded: hasSucceeded(finishedStack.runResult),
			value: finishedStack
		};
	} catch (error) {
		if (error instanceof CancelledError) throw error;
		return context.signal.throwIfAborted(), {
			hasSucceeded: !1,
			value: {
				runResult: {
					kind: "error",
					error,
					durationMs: context.clock.now() - startedAtMs
				},
				outputs: [],
				mayChange: !1
			}
		};
	}
}
async function operateStack(task, finished, deps) {
	let { key, request } = task, files = request.operation === "delete" ? void 0 : await deps.getFiles(key, resolveOutputParameters(task, finished)), result = await operate(deps.createContext(key), request, files), outputs = result.outputs ?? [];
	return deps.onOutputs(key, outputs), {
		runResult: {
			kind: "result",
			result
		},
		outputs,
		mayChange: !1
	};
}
function hasSucceeded(runResult) {
	return runResult.kind === "result" ? runResult.result.failure === void 0 || runResult.result.operation === "preview" : !1;
}
// lib/deploy/multi-stack/approved-plans.js
function hashPlans(results) {
	let parts = [...results].map(([key, runResult]) => [key, findHash(runResult)]);
	return parts.every(([, hash]) => hash !== void 0) ? parts.map(([key, hash]) => `${key}:${hash ?? ""}`).join(",") : void 0;
}
function assertApprovedPlans(results, approved, tasks = []) {
	if (!approved.includes(":")) throw planMismatchError(["expect-plan is not a plan-hash of several stacks"]);
	let approvedHashes = new Map(approved.split(",").map((part) => splitAtColon(part))), keys = [...new Set([...results.keys(), ...approvedHashes.keys()])], requests = new Map(tasks.map(({ key, request }) => [key, request])), lines = keys.flatMap((key) => {
		let runResult = results.get(key);
		return [...findSupersededAction(requests.get(key), runResult), ...listPlanDifferences(approvedHashes.get(key), runResult)].map((difference) => `${key}: ${difference}`);
	});
	if (lines.length > 0) throw planMismatchError(lines);
}
function withApprovals(tasks, results) {
	return tasks.map((task) => {
		let runResult = results.get(task.key), { request } = task;
		if (!("expectPlan" in request) || runResult?.kind !== "result") return task;
		let approved = { stack: runResult.result.plannedStack };
		return {
			...task,
			request: {
				...request,
				approved
			}
		};
	});
}
function findSupersededAction(request, runResult) {
	let stack = runResult?.kind === "result" ? runResult.result.plannedStack : void 0;
	return request?.operation === "deploy" && request.onInProgress === "supersede" && stack !== void 0 && isInProgress(stack) ? findUnapprovedChanges({ unseen: [toUnseenAction(stack)] }) : [];
}
function planMismatchError(differences) {
	let lines = toListLines(differences);
	return new StackError(["The deploy of these stacks differs from the approved plan; nothing was changed", ...lines].join("\n"), {
		failureCode: "plan-changed",
		hint: "Run a new preview and approve its plan-hash."
	});
}
function listPlanDifferences(approved, runResult) {
	if (runResult === void 0) return ["this stack is no longer in the file, or no longer exists"];
	let actual = findHash(runResult);
	if (actual === void 0) return [`it cannot be planned${explainMissingPlan(runResult)}`];
	if (approved === void 0) return ["it was not part of the approved plan"];
	let plan = runResult.kind === "result" ? runResult.result.plan : void 0;
	return [...plan === void 0 ? [] : findUnapprovedChanges(plan), ...describePlanDifferences(approved, actual)];
}
function explainMissingPlan(runResult) {
	return runResult.kind === "skipped" ? `, because ${runResult.because.join(" and ")} cannot` : runResult.kind === "error" ? `: ${messageOf(runResult.error)}` : "";
}
function findHash(runResult) {
	return runResult.kind === "result" ? runResult.result.plan?.hash : void 0;
}
function splitAtColon(text) {
	let colon = text.indexOf(":");
	return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
}
// lib/deploy/multi-stack/forbidden-plans.js
function hasForbiddenKinds({ request }) {
	return "failOn" in request && request.failOn.length > 0;
}
function assertNoForbiddenPlans(tasks, results) {
	let guarded = tasks.filter(hasForbiddenKinds), lines = guarded.flatMap(({ key }) => describeProblem(results.get(key)).map((text) => `${key}: ${text}`));
	if (lines.length === 0) return;
	let message = ["The plans of these stacks have changes that fail-on forbids; nothing was changed", ...toListLines(lines)].join("\n");
	throw new StackError(message, {
		failureCode: "changes",
		locations: distinctLocations(guarded.flatMap(({ key }) => findLocations(results.get(key)))),
		hint: "Check the plans. To accept the change of a resource, add its name, path or type to \"allow\"."
	});
}
function findLocations(runResult) {
	return runResult?.kind === "result" ? runResult.result.failure?.locations ?? [] : [];
}
function describeProblem(runResult) {
	if (runResult === void 0) return [];
	switch (runResult.kind) {
		case "result": {
			let { failure } = runResult.result;
			return failure === void 0 ? [] : [...failure.problems ?? [failure.summary]];
		}
		case "error": return [`it cannot be planned: ${messageOf(runResult.error)}`];
		case "skipped": return [`it cannot be planned, because ${runResult.because.join(" and ")} cannot`];
	}
}
// lib/deploy/multi-stack/files.js
async function bundleStackFiles(sources, shared, deps) {
	let bundleResults = await Promise.allSettled(sources.map((source) => bundleOne(source, shared, deps))), failures = bundleResults.flatMap((one, index) => one.status === "rejected" ? [{
		key: sources[index]?.key ?? "",
		error: one.reason
	}] : []);
	if (failures.length > 0) throw combineErrors(failures);
	let bundles = new Map(bundleResults.flatMap((one) => one.status === "fulfilled" && one.value !== void 0 ? [[one.value.source.key, one.value]] : [])), issues = [...findUndeclaredReferences(bundles), ...findUnusedSharedParameters(bundles, shared.values)];
	if (issues.length > 0) throw new InputError(issues);
	return {
		bundles: new Map([...bundles].map(([key, { files }]) => [key, files])),
		options: new Map([...bundles].map(([key, { options }]) => [key, options])),
		getFiles: async (key, parameters) => {
			let cached = bundles.get(key);
			return cached === void 0 || Object.keys(parameters).length === 0 ? cached?.files : bundle({
				...cached.options,
				parameters: {
					...cached.options.parameters,
					...parameters
				}
			});
		}
	};
}
async function bundleOne(source, shared, deps) {
	if (source.files === void 0) return;
	let options = {
		...source.files,
		...deps
	}, files = await bundle(options), declared = listNames(files, "parameters"), applicable = Object.entries(shared.values).filter(([name]) => declared === void 0 || declared.has(name));
	if (applicable.length === 0) return {
		source,
		options,
		files
	};
	let parameters = {
		...Object.fromEntries(applicable),
		...options.parameters
	}, optionalParameters = declared === void 0 ? applicable.map(([name]) => name).filter((name) => !Object.hasOwn(options.parameters, name)) : void 0, extendedOptions = {
		...options,
		parameters,
		optionalParameters,
		parametersText: shared.text
	};
	return {
		source,
		options: extendedOptions,
		files: await bundle(extendedOptions)
	};
}
function listNames(files, section) {
	let { template } = files.definition();
	return template === void 0 ? void 0 : new Set(Object.keys(findSection(template, section)));
}
function findUndeclaredReferences(bundles) {
	return [...bundles.values()].flatMap(({ source, files }) => {
		let parameters = listNames(files, "parameters");
		return source.fromOutputs.flatMap(({ parameter, location, sources }) => [...parameters?.has(parameter) === !1 ? [{
			input: "stacks",
			problem: `${source.key}: the template has no parameter "${parameter}"`,
			location
		}] : [], ...sources.flatMap(({ stack, output, location: outputLocation }) => {
			let sourceStack = bundles.get(stack), outputs = sourceStack === void 0 ? void 0 : listNames(sourceStack.files, "outputs");
			if (outputs?.has(output) !== !1) return [];
			let outputsText = outputs.size === 0 ? "it has none" : `it has ${[...outputs].join(", ")}`;
			return [{
				input: "stacks",
				problem: `${source.key}: the template of ${stack} has no output "${output}" (${outputsText})`,
				location: outputLocation
			}];
		})]);
	});
}
function findUnusedSharedParameters(bundles, shared) {
	let declaredNames = [...bundles.values()].map(({ files }) => listNames(files, "parameters"));
	return declaredNames.length === 0 || declaredNames.includes(void 0) ? [] : Object.keys(shared).filter((name) => !declaredNames.some((declared) => declared?.has(name))).map((name) => ({
		input: "parameters",
		problem: `no template of the stacks has a parameter "${name}"`
	}));
}
function combineErrors(failures) {
	let [first] = failures, errors = failures.flatMap(({ key, error }) => error instanceof TemplateError ? [{
		key,
		error
	}] : []);
	if (errors.length < failures.length) return failures.find(({ error }) => !(error instanceof TemplateError))?.error;
	if (errors.length === 1) return first?.error;
	let hints = [...new Set(errors.flatMap(({ error }) => error.hint === void 0 ? [] : [error.hint]))];
	return new TemplateError([`The files of ${errors.length} stacks have problems:`, ...errors.map(({ key, error }) => `  - ${key}: ${error.message.replaceAll("\n", "\n    ")}`)].join("\n"), {
		locations: errors.flatMap(({ error }) => error.locations),
		hint: hints.length === 0 ? void 0 : hints.join(" "),
		cause: first?.error
	});
}
// lib/services/asked-services.js
const TYPES_BY_PREFIX = {
	barbican: ["key-manager"],
	blazar: ["reservation"],
	cinder: [
		"volumev3",
		"block-storage",
		"block-store",
		"volume"
	],
	designate: ["dns"],
	glance: ["image"],
	ironic: ["baremetal", "bare-metal"],
	keystone: ["identity"],
	magnum: [
		"container-infra",
		"container-infrastructure-management",
		"container-infrastructure"
	],
	manila: [
		"sharev2",
		"shared-file-system",
		"share"
	],
	mistral: ["workflowv2", "workflow"],
	monasca: ["monitoring"],
	neutron: ["network"],
	nova: ["compute"],
	octavia: ["load-balancer"],
	sahara: ["data-processing"],
	senlin: ["clustering", "resource-cluster"],
	trove: ["database"],
	zaqar: [
		"messaging",
		"message-queue",
		"message"
	],
	zun: ["container", "application-container"]
};
function findMissingService(constraintName, findServiceUrl) {
	let name = constraintName.split(".")[0] ?? "", types = Object.hasOwn(TYPES_BY_PREFIX, name) ? TYPES_BY_PREFIX[name] : void 0, [type] = types ?? [];
	if (types !== void 0 && type !== void 0 && findServiceUrl(types) === void 0) return {
		name,
		type
	};
}
// lib/action/missing-services.js
const CUSTOM_CONSTRAINT = /custom_constraint["']?[^\S\n]{0,9}:[^\S\n]{0,9}["']?([\w-]{1,40}\.[\w.-]{1,80})/g;
function explainMissingService(cause, files, { findServiceUrl, regionName }) {
	for (let constraint of listCustomConstraints(files)) {
		let service = findMissingService(constraint, findServiceUrl), location = service && files.locateText("parameters", constraint);
		if (service === void 0 || location === void 0) continue;
		let { name, type } = service, region = regionName === void 0 ? "" : ` in region ${regionName}`;
		return new StackError(`Heat cannot check a parameter, because the cloud has no service ${name}`, {
			serverMessage: cause.serverMessage,
			requestId: cause.requestId,
			failureCode: "refused",
			locations: [location],
			cause,
			hint: `For the constraint ${constraint} (${formatLocation(location)}), Heat asks the service of type ${type}, which the catalog does not contain${region}. Remove the constraint, or set region-name or cloud to one that has the service.`
		});
	}
}
function listCustomConstraints({ template = "", files }) {
	let texts = [template, ...Object.values(files)];
	return new Set(texts.flatMap((text) => [...text.matchAll(CUSTOM_CONSTRAINT)].map(([, name = ""]) => name)));
}
// lib/action/lint-hints.js
const EXPLAINING_RULES = new Set([
	"unknown-type",
	"unknown-parameter",
	"invalid-parameter-value"
]);
async function lintSentFiles(options) {
	if (options?.template === void 0) return [];
	try {
		let [{ lint, loadHeatSchema }, files] = await Promise.all([import("./lint-CvhJu4sb.js"), collectFiles({
			...options,
			onParameter: void 0
		})]);
		return lint(files, { schema: await loadHeatSchema() }).filter(({ level, rule }) => level === "error" || level === "warning" && EXPLAINING_RULES.has(rule.name));
	} catch {
		return [];
	}
}
async function lintSentStacks(optionsByKey) {
	let findingsByKey = new Map();
	for (let [key, options] of optionsByKey) findingsByKey.set(key, await lintSentFiles(options));
	return findingsByKey;
}
function listShownFindings(findings) {
	return findings.filter(({ level, rule }) => level === "error" || rule.name === "unknown-parameter");
}
function assertHarmless(findings) {
	let harmful = findings.find(({ level, rule }) => level === "error" && rule.name === "oversized-group");
	if (harmful === void 0) return;
	let { message, hint, location } = harmful;
	throw new TemplateError(`The template was not sent to Heat: ${message}`, {
		hint,
		locations: [location]
	});
}
function listDistinctFindings(findingsByKey) {
	let toKey = ({ rule, message, location }) => JSON.stringify([
		rule.id,
		message,
		formatLocation(location)
	]);
	return [...new Map(listShownFindings([...findingsByKey.values()].flat()).map((finding) => [toKey(finding), finding])).values()];
}
async function withLintHints(explanations, operation) {
	try {
		return addHintToResult(await operation(), explanations.findings);
	} catch (error) {
		throw addHint(error, explanations);
	}
}
function addLintHints(results, getExplanations) {
	return new Map([...results].map(([key, runResult]) => [key, addHintToRunResult(runResult, getExplanations(key))]));
}
function addHintToRunResult(runResult, explanations) {
	switch (runResult.kind) {
		case "result": return {
			...runResult,
			result: addHintToResult(runResult.result, explanations.findings)
		};
		case "error": return {
			...runResult,
			error: addHint(runResult.error, explanations)
		};
		case "skipped": return runResult;
	}
}
function addHintToResult(result, findings) {
	let { failure, outcome } = result;
	if (failure === void 0 || outcome !== "invalid") return result;
	let hint = joinHints(failure.hint, findHint(findings, failure.locations));
	return {
		...result,
		failure: {
			...failure,
			hint
		}
	};
}
function addHint(error, explanations) {
	let { findings } = explanations;
	if (error instanceof RequestError && error.status === 500) return explainServerError(error, explanations) ?? error;
	if (!(error instanceof StackError) || !(error.cause instanceof RequestError)) return error;
	let { message, serverMessage, requestId, failureCode, locations, cause } = error, hint = joinHints(error.hint, findHint(findings, locations));
	return new StackError(message, {
		serverMessage,
		requestId,
		failureCode,
		locations,
		cause,
		hint
	});
}
function explainServerError(error, { findings, files, catalog }) {
	let cycle = findings.find(({ rule }) => rule.name === "dependency-cycle");
	return cycle === void 0 ? files && explainMissingService(error, files, catalog) : toCycleError(error, cycle);
}
function toCycleError(cause, cycle) {
	let { serverMessage, requestId } = cause;
	return new StackError("Heat cannot process the template, because resources depend on each other", {
		serverMessage,
		requestId,
		failureCode: "refused",
		locations: [cycle.location],
		cause,
		hint: toHint(cycle)
	});
}
function findHint(findings, locations) {
	let isAt = ({ location }, { file, line }) => location.file === file && location.line === line, located = findings.find((finding) => locations.some((location) => isAt(finding, location)));
	if (located !== void 0) return toHint(located);
	let errors = findings.filter(({ level }) => level === "error");
	if (errors.length > 1 && locations.length > 0) return;
	let hints = errors.slice(0, 3).map(toHint), rest = errors.length - hints.length;
	return rest > 0 && hints.push(`Operation lint shows ${rest} more.`), hints.length === 0 ? void 0 : hints.join(" ");
}
function toHint({ message, hint, location, rule }) {
	let suggestion = hint === void 0 ? "" : ` ${hint}`;
	return `Lint: ${message} (${formatLocation(location)}, ${rule.id}).${suggestion}`;
}
function joinHints(one, other) {
	let hints = [one, other].filter((hint) => hint !== void 0);
	return hints.length === 0 ? void 0 : hints.join(" ");
}
// lib/action/sign-in-and-bundle.js
async function signInAndBundle(sessionPromise, filesPromise, hasReporter, onSignedIn) {
	hasReporter || await Promise.all([sessionPromise, filesPromise]);
	let [session, files] = await Promise.allSettled([sessionPromise, filesPromise]);
	if (session.status === "fulfilled" && onSignedIn(session.value), files.status === "rejected") throw files.reason;
	if (session.status === "rejected") throw session.reason;
	return [session.value, files.value];
}
function reportStart(context, subject, marker, fileMarker) {
	let { job, stateWriter, reporter } = context;
	stateWriter.add({ marker });
	let operation = findAnnouncedOperation(job.request);
	reporter?.start(marker, startedUpdates(operation, subject, toReportContext(context)), fileMarker);
}
function findAnnouncedOperation(request) {
	return "dryRun" in request && request.dryRun ? "preview" : request.operation;
}
// lib/action/removed-stacks.js
const NOTHING = {
	removed: [],
	plans: new Map(),
	rules: void 0
};
function toStacksFile(run, { file, namePrefix }) {
	let path = !file.startsWith("/") && !file.split("/").includes("..") ? run.pathInRepository(file) : void 0;
	return path === void 0 ? void 0 : {
		path,
		namePrefix,
		commit: run.findCheckedOutCommit(file)
	};
}
async function planRemoval(context, { stacks, removal: rules }, deps, stateWriter) {
	if (rules === void 0) return NOTHING;
	let operation = stacks[0]?.request.operation, isPreview = operation === "preview", { removed, kept, former } = await findRemovedStacks(context, stacks, isPreview);
	for (let text of describeKeptStacks(kept)) context.onProgress({
		kind: "warning",
		text
	});
	for (let one of former) context.onProgress({
		kind: "warning",
		text: describeFormerStacks(one)
	});
	if (removed.length === 0) return {
		...NOTHING,
		rules
	};
	let names = removed.map(({ stack }) => stack.name).join(", ");
	return context.onProgress({
		kind: "notice",
		text: `No longer in the stacks file, ${describeFate(rules)}: ${names}`
	}), rules.dryRun || stateWriter.add({ removed: removed.map(({ key }) => key) }), operation === "delete" ? {
		removed,
		plans: new Map(),
		rules
	} : {
		removed,
		plans: await planRemovedStacks(removed, {
			rules,
			isPreview
		}, deps.createContext),
		rules
	};
}
function describeFate({ dryRun }) {
	return dryRun ? "so delete-removed would delete" : "so delete-removed deletes";
}
async function withRemoval({ removed, plans, rules }, operation, deps, operate) {
	if (rules === void 0 || removed.length === 0) return operate();
	switch (operation) {
		case "preview": return new Map([...await operate(), ...plans]);
		case "delete": {
			let deleted = await deleteRemovedStacks(removed, rules, deps);
			return new Map([...await operate(), ...deleted]);
		}
		default: {
			let results = await operate(), unfinished = [...results].filter(([, one]) => !isComplete(one)).map(([key]) => key), deleted = unfinished.length === 0 ? await deleteRemovedStacks(removed, rules, deps) : skipAll(removed, unfinished, deps);
			return new Map([...results, ...deleted]);
		}
	}
}
function isComplete(runResult) {
	if (runResult.kind !== "result") return !1;
	let { failure, outcome } = runResult.result;
	return failure === void 0 && outcome !== "accepted" && outcome !== "paused";
}
function skipAll(removed, because, { onStackFinished }) {
	let runResult = {
		kind: "skipped",
		because
	};
	for (let { key } of removed) onStackFinished(key, runResult);
	return new Map(removed.map(({ key }) => [key, runResult]));
}
// lib/action/multi-stack-deps.js
function createMultiStackDeps(context, session, getFiles) {
	let { step, job, stateWriter, assertPullRequestIsOpen } = context, { stacks } = job.multiStack, width = Math.max(...stacks.map(({ key }) => key.length)), reportingByKey = new Map(stacks.map(({ key, reporting }) => [key, reporting])), getReporting = (key) => reportingByKey.get(key) ?? job.reporting, getStackStep = (key) => toStackStep(step, key, width), { heat } = createStackContext(context, session), sharedPolls = stacks.length > 1 ? new SharedPolls(heat, clock, step.signal) : void 0, createStateWriter = createStateWriters(stateWriter, step.stackProgress.requested);
	return {
		createContext: (key) => {
			let stackJob = {
				...job,
				reporting: getReporting(key)
			};
			return {
				...createStackContext({
					...context,
					step: getStackStep(key),
					job: stackJob
				}, session, createStateWriter(key)),
				sharedPolls,
				assertPullRequestIsOpen
			};
		},
		getFiles,
		onOutputs: (key, outputs) => {
			publicOutputs({ outputs }, getReporting(key), step.secrets);
		},
		onStackFinished: (key, result) => {
			step.stackProgress.finished.set(key, result), getStackStep(key).console.print(resultItem(result, step.secrets.redact));
		}
	};
}
function createStateWriters(stateWriter, requested) {
	let pendingRequests = new Map();
	return (key) => ({ add: ({ pendingRequest }) => {
		pendingRequest !== void 0 && (pendingRequests.set(key, pendingRequest), requested.add(key)), stateWriter.add({ stacks: Object.fromEntries(pendingRequests) });
	} });
}
function createStackContext(context, session, stateWriter) {
	let { job, run } = context, owner = run && {
		...run,
		stacksFile: toStacksFile(run, job.multiStack)
	};
	return {
		...createOperationContext(context, session, stateWriter),
		owner
	};
}
// lib/action/stack-checks.js
async function assertMaskedOutputsExist({ stacks }, deps, filesByKey) {
	let outputNames = stacks.filter(({ reporting, request }) => reporting.maskedOutputs.length > 0 && request.operation !== "delete").map(async ({ key, request, reporting }) => ({
		patterns: reporting.maskedOutputs,
		outputNames: await findOutputNames(deps.createContext(key), request, filesByKey.get(key))
	}));
	assertMasksMatch(await Promise.all(outputNames));
}
async function assertReplacementsExist({ stacks }, deps) {
	let checks = stacks.map(async ({ key, request }) => {
		request.operation !== "delete" && request.operation !== "preview" && await assertReplacementsMatch(deps.createContext(key), request);
	});
	await Promise.all(checks);
}
async function assertStacksMatchPlans(multiStack, deps, { removed, plans, rules }) {
	let { expectPlan, stacks, maxParallel } = multiStack, isDeploy = stacks.some(({ request }) => request.operation === "deploy"), guarded = [...stacks, ...removed.map(({ key }) => ({
		key,
		request: { failOn: rules?.failOn ?? [] }
	}))];
	if (expectPlan === void 0 && !(isDeploy && guarded.some(hasForbiddenKinds))) return stacks;
	let previews = stacks.flatMap((stack) => {
		let { request } = stack;
		return request.operation === "delete" ? [] : [{
			...stack,
			request: {
				...request,
				operation: "preview"
			}
		}];
	}), results = new Map([...await operateStacks(previews, maxParallel, deps), ...plans]);
	return expectPlan !== void 0 && assertApprovedPlans(results, expectPlan, stacks), assertNoForbiddenPlans(guarded, results), expectPlan === void 0 ? stacks : withApprovals(stacks, results);
}
// lib/action/run-stacks.js
async function runStacks(context) {
	let { job, stateWriter } = context, { multiStack } = job, startedAtMs = clock.now(), { session, files, findingsByKey } = await signInAndReadFiles$1(context), deps = createMultiStackDeps(context, session, files.getFiles);
	await assertMaskedOutputsExist(multiStack, deps, files.bundles), await assertReplacementsExist(multiStack, deps);
	let removal = await planRemoval(createStackContext(context, session), multiStack, deps, stateWriter);
	context.step.stackProgress.removed.push(...removal.removed);
	let multiStackRun = toMultiStackRun(context, addLintHints(await operateAll(job, deps, removal), (key) => ({
		findings: findingsByKey.get(key) ?? [],
		files: files.bundles.get(key),
		catalog: session
	})), removal.removed), durationMs = clock.now() - startedAtMs;
	return buildMultiStackReport({
		...multiStackRun,
		durationMs
	}, toReportContext(context));
}
async function signInAndReadFiles$1(context) {
	let { step, job, run, runnerEnvironment, reporter } = context, { stacks, file, namePrefix, sharedParameters: values, sharedParametersText: text } = job.multiStack, fetchUrl = cacheDownloads(createDownloader(runnerEnvironment.runnerHttp, step.signal)), filesPromise = bundleStackFiles(stacks, {
		values,
		text
	}, {
		...runnerEnvironment,
		fetchUrl,
		parsed: new Map()
	}), findingsPromise = filesPromise.then(({ options }) => lintSentStacks(options), () => new Map()), [session, files] = await signInAndBundle(context.session, filesPromise, reporter !== void 0, ({ endpoint }) => {
		let marker = commentMarker(endpoint, `${namePrefix}\n${file}`), fileMarker = findFileMarker(context, endpoint);
		reportStart(context, {
			noun: "stacks of",
			name: file
		}, marker, fileMarker);
	});
	headerItems(session, void 0, void 0).forEach(step.console.print), printStackFiles(step, job.multiStack, files.bundles);
	let findingsByKey = await findingsPromise;
	return findingWarnings(listDistinctFindings(findingsByKey), step.secrets.redact, run !== void 0).forEach(step.console.print), assertHarmless([...findingsByKey.values()].flat()), {
		session,
		files,
		findingsByKey
	};
}
function findFileMarker({ run, job }, endpoint) {
	let stacksFile = run && toStacksFile(run, job.multiStack);
	if (run !== void 0 && stacksFile !== void 0) return stacksFileMarker(endpoint, toStacksFileTag(run, stacksFile));
}
function printStackFiles({ console }, { stacks }, bundles) {
	let stackFiles = stacks.flatMap(({ key, files }) => {
		let bundle = bundles.get(key);
		return bundle === void 0 ? [] : [{
			key,
			template: files?.template,
			sent: bundle
		}];
	});
	stackFileHeaderItems(stackFiles).forEach(console.print);
}
async function operateAll({ multiStack, request }, deps, removal) {
	let stacks = await assertStacksMatchPlans(multiStack, deps, removal);
	return withRemoval(removal, request.operation, deps, () => operateStacks(stacks, multiStack.maxParallel, deps));
}
function toMultiStackRun({ step: { changedStacks, seenStacks }, job }, results, removed) {
	let { multiStack, reporting } = job, { operation } = job.request, { stacks, failOnNoChanges } = multiStack, all = [...stacks.map(({ key, request, needs, reporting: rules }) => ({
		key,
		stackName: request.stackName,
		needs,
		rules
	})), ...removed.map(({ key, stack }) => ({
		key,
		stackName: stack.name,
		needs: [],
		rules: reporting,
		isRemoved: !0
	}))];
	return {
		operation,
		failOnNoChanges: failOnNoChanges && operation === "deploy",
		planHash: hashPlans(results),
		stacks: all.flatMap((stack) => {
			let runResult = results.get(stack.key), hasChanged = changedStacks.has(stack.key), seenStack = seenStacks.find(stack.stackName);
			return runResult === void 0 ? [] : [{
				...stack,
				hasChanged,
				seenStack,
				runResult
			}];
		})
	};
}
// lib/action/cancelled-outputs.js
function publishCancelledOutputs(context, error) {
	let { step, job } = context, { multiStack, request } = job;
	if (multiStack !== void 0) {
		publishOutputs$1(stacksOutputs({
			...context,
			job: {
				...job,
				multiStack
			}
		}, error));
		return;
	}
	let stack = "stackName" in request ? step.seenStacks.find(request.stackName ?? "") : void 0;
	stack !== void 0 && publishOutputs$1(stackFactOutputs(stack, step.secrets));
}
function stacksOutputs(context, error) {
	let { step, job } = context, { requested, finished, removed } = step.stackProgress, cancelled = {
		kind: "error",
		error,
		durationMs: 0
	}, notBegun = {
		kind: "skipped",
		because: []
	}, results = [...job.multiStack.stacks, ...removed].map(({ key }) => key).map((key) => [key, finished.get(key) ?? (requested.has(key) ? cancelled : notBegun)]);
	return cancelledOutputs({
		...toMultiStackRun(context, new Map(results), removed),
		durationMs: 0
	}, toReportContext(context));
}
function createPullRequestGuard(context) {
	let askedAtMs = -1e400;
	return async () => {
		clock.now() - askedAtMs < 1e4 || (await assertPullRequestIsOpen(context), askedAtMs = clock.now());
	};
}
async function assertPullRequestIsOpen(context) {
	let { step, job, run } = context;
	if (job.previewEnvironments === "none") return;
	let finding = await checkPullRequest(context);
	if (finding === void 0) return;
	let { problem, isCertain } = finding;
	if (isCertain || run?.pullRequestState !== "open") throw new InputError([{
		input: "preview-environment",
		problem
	}]);
	let text = `The pull request was open at the event of this workflow run; whether it still is, is unknown: preview-environment ${problem}`;
	step.console.print(commandOutputLine(step.secrets.redact(text)));
}
async function checkPullRequest(context) {
	let { step, run } = context, number = run?.pullRequest;
	if (run === void 0 || number === void 0) return {
		problem: "requires a pull request",
		isCertain: !0
	};
	let getState = createPullRequestStateReader(context), question = `whether pull request #${number} is open`, uncertain = (problem) => ({
		problem,
		isCertain: !1
	});
	if (getState === void 0) return uncertain(`requires github-token: the event does not say ${question}`);
	try {
		switch (await getState(number)) {
			case "open": return;
			case "closed": return {
				problem: `cannot be used for pull request #${number}, which is closed: prune would delete the stack`,
				isCertain: !0
			};
			case "unknown": return uncertain(`requires a pull request: #${number} does not exist in ${run.repository}, or the token cannot read it (${PERMISSION})`);
		}
	} catch (error) {
		return step.signal.throwIfAborted(), uncertain(`could not check ${question}: ${messageOf(error)}`);
	}
}
const PERMISSION = "the job needs \"permissions: pull-requests: read\"";
// lib/action/run-stack.js
async function runStack(context) {
	let { step, job, stateWriter, assertPullRequestIsOpen } = context, { session, files, findings } = await signInAndReadFiles(context).catch((error) => {
		throw job.request.operation === "validate" && error instanceof TemplateError && publishInvalidFiles(step.secrets.redact(error.message)), error;
	}), operationContext = {
		...createOperationContext(context, session, stateWriter),
		assertPullRequestIsOpen
	}, { maskedOutputs } = job.reporting;
	if (maskedOutputs.length > 0 && !job.unusedInputs.includes("masked-outputs")) {
		let outputNames = await findOutputNames(operationContext, job.request, files);
		assertMasksMatch([{
			patterns: maskedOutputs,
			outputNames
		}]);
	}
	let result = await withLintHints({
		findings,
		files,
		catalog: session
	}, () => operate(operationContext, job.request, files)), stepReport = buildStepReport(result, toReportContext(context));
	if (!job.reporting.driftIssue || context.run === void 0) return stepReport;
	let { secrets, parameterValues } = step, issueContext = {
		...job.reporting,
		endpoint: session.endpoint,
		page: context.run,
		secrets,
		parameterValues
	};
	return {
		...stepReport,
		issue: driftIssue(result, issueContext)
	};
}
async function signInAndReadFiles(context) {
	let { step, job, run, runnerEnvironment, reporter } = context, fetchUrl = cacheDownloads(createDownloader(runnerEnvironment.runnerHttp, step.signal)), filesOptions = job.files && {
		...job.files,
		...runnerEnvironment,
		fetchUrl,
		parsed: new Map()
	}, filesPromise = filesOptions && bundle(filesOptions), findingsPromise = Promise.resolve(filesPromise).then(() => lintSentFiles(filesOptions), () => []), [session, files] = await signInAndBundle(context.session, Promise.resolve(filesPromise), reporter !== void 0, ({ endpoint }) => {
		let name = job.stackName ?? "";
		reportStart(context, {
			noun: "stack",
			name
		}, commentMarker(endpoint, name));
	});
	headerItems(session, job.files?.template, files).forEach(step.console.print);
	let findings = await findingsPromise;
	return findingWarnings(listShownFindings(findings), step.secrets.redact, run !== void 0).forEach(step.console.print), assertHarmless(findings), {
		session,
		files,
		findings
	};
}
// lib/action/with-plan-file.js
function withPlanFile(stepReport, { step, job, plans }) {
	let path = job.reporting.planFile, collected = collectPlans(job, plans);
	if (path === void 0 || collected.length === 0) return stepReport;
	let outputs = new Map([...stepReport.outputs, ["plan-file", path]]);
	return {
		...stepReport,
		outputs,
		planFile: planFile(path, collected, step.secrets)
	};
}
function collectPlans({ multiStack }, plans) {
	if (multiStack === void 0) return [...plans.values()].map((plan) => ({
		...plan,
		key: void 0
	}));
	let { stacks } = multiStack, names = new Set(stacks.map(({ request }) => request.stackName)), keys = new Set(stacks.map(({ key }) => key)), removed = [...plans].filter(([name]) => !names.has(name));
	return [...stacks.flatMap(({ key, request }) => {
		let plan = plans.get(request.stackName);
		return plan === void 0 ? [] : [{
			...plan,
			key
		}];
	}), ...removed.map(([name, plan]) => ({
		...plan,
		key: toRemovedKey(name, keys)
	}))];
}
// lib/action/run-job.js
async function runJob(signedInContext, stateWriter) {
	let actionContext = {
		...signedInContext,
		job: withProviderDashboard(signedInContext)
	};
	printCommitNote(actionContext);
	let reporter = createReporter(actionContext, stateWriter.add), assertPullRequestIsOpen = createPullRequestGuard(actionContext), published = withPlanFile(await buildReport({
		...actionContext,
		stateWriter,
		reporter,
		assertPullRequestIsOpen
	}), actionContext), writeIssue = createIssueWriter(actionContext), { console } = actionContext.step, { workspace } = actionContext.runnerEnvironment;
	await publish(published, {
		workspace,
		console,
		reporter,
		writeIssue
	});
}
function printCommitNote(context) {
	let note = findCommitNote(context);
	note !== void 0 && context.step.console.notice(note);
}
function withProviderDashboard({ job, cloud }) {
	let dashboardUrl = job.reporting.dashboardUrl ?? cloud.dashboardUrl;
	return {
		...job,
		reporting: {
			...job.reporting,
			dashboardUrl
		}
	};
}
async function assertBashForVerify({ request, multiStack }) {
	if ((multiStack?.stacks.map((stack) => stack.request) ?? [request]).some((candidate) => candidate.operation !== "preview" && "verifyCommand" in candidate && candidate.verifyCommand !== void 0) && await findBash() === void 0) throw new InputError([{
		input: "verify-command",
		problem: "requires bash, which is not on the PATH of this runner"
	}], "Install bash on the runner or in the container of the job.");
}
async function buildReport(context) {
	let { step, job } = context, { request, multiStack } = job, startedAtMs = clock.now();
	try {
		return await assertBashForVerify(job), await context.assertPullRequestIsOpen(), multiStack === void 0 ? await runStack(context) : await runStacks({
			...context,
			job: {
				...job,
				multiStack
			}
		});
	} catch (error) {
		step.signal.aborted && publishCancelledOutputs(context, step.signal.reason), step.signal.throwIfAborted();
		let { operation } = request, stackName = multiStack === void 0 && "stackName" in request ? request.stackName : void 0, durationMs = clock.now() - startedAtMs, hasChanged = step.changedStacks.size > 0;
		return buildErrorReport(error, {
			operation,
			stackName,
			stack: stackName === void 0 ? void 0 : step.seenStacks.find(stackName),
			stacks: multiStack?.stacks.map(({ key, request: { stackName: name } }) => ({
				key,
				stackName: name,
				stack: step.seenStacks.find(name)
			})),
			durationMs,
			hasChanged
		}, toReportContext(context));
	}
}
export { runJob };
