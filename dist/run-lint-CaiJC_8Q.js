import { $n as __toESM, B as require_picomatch, Ct as readFileSync, Lt as readLintJob, Pt as createHash, Tt as statSync, U as clip, Un as InputError, V as sanitizeLogLine, Wt as builtin, Yn as formatLocation, bt as readRunnerEnvironment, cn as InvalidValue, f as isInside, wt as readdirSync } from "./action.js";
import { C as redactText, E as createDownloader, T as cacheDownloads, a as LEVELS, b as redactJson, c as collectOutputs, n as annotationItems, o as countsText, p as redactionItems, r as findingItems, s as toReportedFinding, t as collectFiles, w as toTrustedText } from "./collect-files-Drt80Ec-.js";
import { $ as lineUrl, It as readWorkflowRun, Pt as publish, St as inlineCode, ft as PROJECT_URL, gn as countText, gt as truncateTable, t as createRunnerHttp, xt as escapeMarkdown, yt as details } from "./shared-lvi8I2BZ.js";
import { r as unusedInputsWarning } from "./header-Cdss6t79.js";
// lib/report/lint/sarif.js
const SARIF_LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function sarifText(findings, rules, toPath) {
	let fingerprint = createFingerprintFunction(), results = findings.map((finding) => ({
		ruleId: finding.id,
		ruleIndex: rules.findIndex(({ id }) => id === finding.id),
		level: SARIF_LEVELS[finding.level],
		message: { text: messageText(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: toArtifactLocation(toPath(finding.file) ?? finding.file),
			region: toRegion(finding)
		} }],
		partialFingerprints: { "heatLint/v1": fingerprint(finding) }
	})), log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "heat-stack-deploy lint",
				informationUri: PROJECT_URL,
				rules: rules.map(toSarifRule)
			} },
			columnKind: "utf16CodeUnits",
			results
		}]
	};
	return `${JSON.stringify(log, void 0, 2)}\n`;
}
function toSarifRule({ id, name, level, summary, reason }) {
	return {
		id,
		name,
		shortDescription: { text: summary },
		fullDescription: { text: reason },
		helpUri: `${PROJECT_URL}/blob/main/docs/lint.md#${id.toLowerCase()}-${name}`,
		defaultConfiguration: { level: SARIF_LEVELS[level] }
	};
}
function messageText({ message, hint }) {
	return hint === void 0 ? `${message}.` : `${message}. ${hint}`;
}
function toArtifactLocation(file) {
	return URL.canParse(file) ? { uri: file } : {
		uri: file.split("/").map(encodeURIComponent).join("/"),
		uriBaseId: "%SRCROOT%"
	};
}
function toRegion({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function createFingerprintFunction() {
	let occurrences = new Map();
	return ({ id, file, message }) => {
		let identity = JSON.stringify([
			id,
			file,
			message
		]), occurrence = occurrences.get(identity) ?? 0;
		return occurrences.set(identity, occurrence + 1), createHash("sha256").update(`${identity}\n${occurrence}`).digest("hex").slice(0, 32);
	};
}
// lib/report/lint/summary.js
const ICONS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	info: "\u2139\ufe0f"
}, LIMITS = {
	rows: 500,
	bytes: 4e5
};
function lintSummary(headline, isValid, findings, linkOf) {
	let heading = `### ${isValid ? "\u2705" : "\u274c"} ${escapeMarkdown(headline)}`, sections = [], { rows, bytes } = LIMITS, shown = 0;
	for (let file of new Set(findings.map((finding) => finding.file))) {
		if (rows <= 0 || bytes <= 0) break;
		let ofFile = findings.filter((finding) => finding.file === file);
		shown += ofFile.length;
		let text = fileSection(ofFile, {
			rows,
			bytes
		}, linkOf, sections.length === 0 || shown <= 30);
		sections.push(`#### ${inlineCode(file)}: ${countsText(ofFile)}\n\n${text}`), rows -= ofFile.length, bytes -= Buffer.byteLength(text);
	}
	return shown < findings.length && sections.push(`\u2026 and ${findings.length - shown} more in other files`), `${[heading, ...sections].join("\n\n")}\n`;
}
function fileSection(findings, limits, linkOf, isOpen) {
	let rows = findings.map((finding) => [
		`${ICONS[finding.level]}\u00a0${finding.level}`,
		lineMarkdown(finding, linkOf),
		messageMarkdown(finding),
		`${finding.id} ${finding.name}`
	]), text = truncateTable([
		"Level",
		"Line",
		"Finding",
		"Rule"
	], rows, limits);
	return isOpen ? text : details("Findings", text);
}
function lineMarkdown({ file, line, column }, linkOf) {
	let link = linkOf({
		file,
		line,
		column
	});
	return link === void 0 ? String(line) : `[${line}](${link})`;
}
function messageMarkdown({ message, hint }) {
	let escape = (text) => escapeMarkdown(clip(text, 500));
	return hint === void 0 ? escape(message) : `${escape(message)}<br>*${escape(hint)}*`;
}
function buildLintReport({ findings, templates, rules }, { level, sarifFile, summary }, secrets, page) {
	let { redact } = secrets, reported = findings.map((finding) => toReportedFinding(finding, redact)), failing = reported.filter((finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level)), isValid = failing.length === 0, [firstFailing] = failing, headline = `Lint found ${countsText(reported)} in ${countText(templates, "template")}`, sarif = sarifFile === void 0 ? void 0 : toSarifFile(sarifFile, reported, {
		rules,
		page
	}), outputs = collectOutputs([
		["result", toTrustedText(isValid ? "valid" : "invalid")],
		["changed", toTrustedText("false")],
		["valid", toTrustedText(String(isValid))],
		["findings", redactJson(reported.slice(0, 1e3), secrets)],
		["failure-reason", firstFailing && redactText(reasonText(firstFailing), secrets)]
	]);
	return {
		log: [
			...findingItems(reported),
			...annotationItems(reported, page !== void 0),
			...redactionItems(outputs.redacted),
			...isValid ? [{
				kind: "line",
				text: headline
			}] : []
		],
		outputs: outputs.texts,
		variables: new Map(),
		file: sarif,
		summary: summary ? lintSummary(headline, isValid, reported, (location) => lineUrl(page, location)) : void 0,
		github: void 0,
		failure: isValid ? void 0 : {
			message: headline,
			code: "invalid-template"
		}
	};
}
function toSarifFile(path, reported, { rules, page }) {
	return {
		input: "sarif-file",
		path,
		text: sarifText(reported, rules, (file) => page?.pathInRepository(file))
	};
}
function reasonText(finding) {
	let text = `${formatLocation(finding)}: ${finding.message} (${finding.id})`;
	return clip(sanitizeLogLine(text), 1e3);
}
// lib/template/files/find-files.js
var import_picomatch = __toESM(require_picomatch(), 1);
const SYSTEM = {
	paths: builtin,
	stat: (file) => statSync(file, { throwIfNoEntry: !1 }),
	list: (folder) => readdirSync(folder, { withFileTypes: !0 })
}, SKIPPED_FOLDERS = new Set([".git", "node_modules"]);
function findFiles(patterns, workspace, mayLeaveWorkspace, tree = SYSTEM) {
	let files = [], unmatched = [];
	for (let text of patterns) {
		if (text.startsWith("!")) {
			let isExcluded = toMatcher(normalize(toPattern(text.slice(1), workspace, tree)), tree, !0);
			files = files.filter(({ name, isMatched }) => !isMatched || !isExcluded(name));
			continue;
		}
		let pattern = toPattern(text, workspace, tree);
		if (!isPattern(pattern, workspace, tree)) {
			files.push({
				name: pattern,
				isMatched: !1
			});
			continue;
		}
		let names = matchPattern(normalize(pattern), workspace, mayLeaveWorkspace, tree);
		names.length === 0 && unmatched.push(text);
		for (let name of names) files.push({
			name,
			isMatched: !0
		});
	}
	let named = new Set(files.filter(({ isMatched }) => !isMatched).map(({ name }) => normalize(name))), distinctFiles = files.filter(({ name, isMatched }) => !isMatched || !named.has(name));
	return {
		files: [...new Map(distinctFiles.map((file) => [file.name, file])).values()],
		unmatched
	};
}
function isPattern(text, workspace, { paths, stat }) {
	return !isUrl(text) && import_picomatch.default.scan(text).isGlob && stat(paths.resolve(workspace, text)) === void 0;
}
function isUrl(text) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
function toPattern(text, workspace, tree) {
	let pattern = isUrl(text) ? text : withSlashes(text, tree);
	return isFolder(pattern, workspace, tree) ? builtin.posix.join(pattern, "**/*.{yaml,yml,json,template}") : pattern;
}
function withSlashes(text, { paths }) {
	return text.replaceAll(paths.sep, "/");
}
function isFolder(text, workspace, { paths, stat }) {
	return stat(paths.resolve(workspace, text))?.isDirectory() === !0 && !import_picomatch.default.scan(text).isGlob;
}
function normalize(pattern) {
	return pattern.replace(/^(?:\.\/+)+/, "");
}
function toMatcher(pattern, { paths }, dot) {
	return (0, import_picomatch.default)(pattern, {
		dot,
		nocase: paths.sep === "\\"
	});
}
function matchPattern(pattern, workspace, mayLeaveWorkspace, tree) {
	let { paths } = tree, { base } = import_picomatch.default.scan(pattern), folder = paths.resolve(workspace, base);
	if (!mayLeaveWorkspace && folder !== workspace && !isInside(folder, workspace, paths)) return [];
	let toName = (file) => withSlashes(paths.isAbsolute(pattern) ? file : paths.relative(workspace, file), tree), files = listFiles(folder, tree, {
		findsHidden: /(?:^|\/)\.[^./]/.test(pattern),
		depth: pattern.includes("**") ? 1e400 : pattern.split("/").length
	}), isMatch = toMatcher(pattern, tree, !1);
	return files.map(toName).filter((name) => isMatch(name));
}
function listFiles(folder, tree, { findsHidden, depth }) {
	return depth === 0 ? [] : readFolder(folder, tree).flatMap((entry) => {
		let file = tree.paths.join(folder, entry.name);
		return !findsHidden && entry.name.startsWith(".") ? [] : entry.isDirectory() ? SKIPPED_FOLDERS.has(entry.name) ? [] : listFiles(file, tree, {
			findsHidden,
			depth: depth - 1
		}) : entry.isFile() || entry.isSymbolicLink() && tree.stat(file)?.isFile() === !0 ? [file] : [];
	});
}
function readFolder(folder, { list }) {
	try {
		return list(folder).sort((one, other) => one.name < other.name ? -1 : 1);
	} catch {
		return [];
	}
}
const TOP_LEVEL_VERSION = /^["']?(?:heat_template_version|HeatTemplateFormatVersion|AWSTemplateFormatVersion)["']?\s*:/m, FLOW_VERSION = /^\s*\{[^]*(?:heat_template_version|HeatTemplateFormatVersion|AWSTemplateFormatVersion)/;
function hasTemplateVersion(file) {
	try {
		if (statSync(file).size > 16777216) return !1;
		let text = readFileSync(file, "utf8");
		return TOP_LEVEL_VERSION.test(text) || FLOW_VERSION.test(text);
	} catch {
		return !1;
	}
}
// lib/action/run-lint.js
async function runLint(step, inputs) {
	let job = readLintJob(inputs), { secrets, console } = step;
	job.unusedInputs.length > 0 && console.warn(unusedInputsWarning("lint", job.unusedInputs));
	let { env, workspace } = readRunnerEnvironment(), run = await readWorkflowRun(env), http = createRunnerHttp(console, job.http);
	try {
		let result = await lintTemplates(step, inputs, job, createDownloader(http, step.signal));
		await publish(buildLintReport(result, job, secrets, run), {
			workspace,
			console
		});
	} finally {
		await http.close();
	}
}
async function lintTemplates({ secrets }, inputs, job, download) {
	let { addKnownTypes, findUnknownRules, loadHeatSchema, parseKnownTypes, RULES, TemplateLinter } = await import("./lint-CvhJu4sb.js"), unknownRules = findUnknownRules(job.ignoredRules);
	if (unknownRules.length > 0) {
		let known = RULES.map(({ id, name }) => `${id} (${name})`).join(", "), problem = `names no rule of lint: ${unknownRules.join(", ")}`, hint = `The rules are ${known}.`;
		throw new InputError([{
			input: "lint-ignore",
			problem
		}], hint);
	}
	let knownTypes = job.knownTypesFiles.flatMap((file) => parseKnownTypes(readJson(inputs, job, file), file)), schema = addKnownTypes(await loadHeatSchema(), knownTypes), { knowsAllTypes, ignoredRules } = job, linter = new TemplateLinter({
		schema,
		knowsAllTypes,
		ignoredRules
	}), { workspace } = readRunnerEnvironment(), options = {
		...job.files,
		workspace,
		fetchUrl: cacheDownloads(download),
		onSecret: secrets.add
	}, parsed = new Map();
	for (let template of findTemplates(job, workspace)) linter.add(await collectFiles({
		...options,
		template,
		parsed,
		isReadOnce: !0
	}));
	return {
		...linter.result(),
		rules: RULES
	};
}
function readJson({ readFile }, { files }, file) {
	let issue = (problem) => new InputError([{
		input: "lint-known-types",
		problem
	}]);
	if (readFile === void 0) throw TypeError("lint reads files");
	try {
		return JSON.parse(readFile(file, files.allowFilesOutsideWorkspace));
	} catch (error) {
		throw error instanceof InvalidValue ? issue(error.message) : error instanceof SyntaxError ? issue(`names ${file}, which is not valid JSON`) : error;
	}
}
function findTemplates({ templates, files }, workspace) {
	let found = findFiles(templates, workspace, files.allowFilesOutsideWorkspace);
	if (found.unmatched.length > 0) {
		let problem = `matches no file in the workspace: ${found.unmatched.join(", ")}`;
		throw new InputError([{
			input: "template",
			problem
		}]);
	}
	if (found.files.length === 0) throw new InputError([{
		input: "template",
		problem: "names no file: a pattern that begins with \"!\" only removes what earlier patterns match"
	}]);
	let names = found.files.flatMap(({ name, isMatched }) => isMatched && !hasTemplateVersion(builtin.resolve(workspace, name)) ? [] : [name]);
	if (names.length === 0) {
		let problem = `matches ${found.files.length} files, and none of them is a Heat template`;
		throw new InputError([{
			input: "template",
			problem
		}]);
	}
	return names;
}
export { runLint };
