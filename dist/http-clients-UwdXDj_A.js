import { $ as listItems, A as stringify, C as existsSync, Dt as DeployError, E as readFileSync, K as lineAndColumn, L as randomUUID, M as isLosslessNumber, Nt as formatLocation, Ot as InputError, S as constants, St as oneLine, T as promises, Y as readYaml, gt as didYouMeanClause, k as statSync, kt as RequestError, mt as isSeq, pt as isScalar, q as parseYaml, rt as toPlain, ut as isMap, x as appendFileSync, yt as explain, z as builtin$4 } from "./read-file-RPpx9dXe.js";
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
const builtin$3 = process.getBuiltinModule("node:util"), styleText = builtin$3.styleText, isDeepStrictEqual = builtin$3.isDeepStrictEqual, stripVTControlCharacters = builtin$3.stripVTControlCharacters;
// lib/inputs/invalid-value.js
var InvalidValue = class extends Error {};
// lib/inputs/list-text.js
function splitEntries(input) {
	return ((isBlockList(input) || isFlowList(input) ? parseYamlItems(input) : void 0) ?? [input]).flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim()).filter((line) => line !== "");
}
function toScalarText(tree, node) {
	let target = tree.resolve(node);
	if (isMap(target) || isSeq(target)) throw new InvalidValue("must contain strings, not lists or maps");
	if (!isScalar(target) || target.value === null) throw new InvalidValue("contains an empty entry");
	let value = toPlain(tree, target);
	return typeof value == "string" ? value.trim() : typeof value == "boolean" ? String(value) : target.source ?? "";
}
function isBlockList(input) {
	return /^[ \t]*-([ \t]|\r?$)/m.test(input);
}
function isFlowList(input) {
	return /^\[[^]*\]$/.test(input.trim());
}
function parseYamlItems(input) {
	let { tree, issues } = readYaml(input), [issue] = issues;
	if (issue === void 0 && isSeq(tree.resolve(tree.root))) return listItems(tree, tree.root).map((item) => toScalarText(tree, item));
	if (!isBlockList(input)) return;
	let { line, column } = lineAndColumn(input, issue?.offset ?? 0);
	throw new InvalidValue(`has a line that starts with "- " but is not a YAML list${issue === void 0 ? "" : ` at line ${line}, column ${column}: ${issue.message}`}. Write one entry per line without "- ", or quote the entries`);
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
	return (input) => {
		let choice = choices.find((candidate) => candidate === input);
		if (choice !== void 0) return choice;
		throw new InvalidValue(`must be one of ${choices.join(", ")}${didYouMeanClause(input, choices)}`);
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
	operation: withDefault(oneOf(...OPERATIONS), "deploy", OPERATIONS),
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
// lib/inputs/file-issues.js
const OUTPUT_FILES = [
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
	let seen = new Map(listReadFiles(values).map(([input, file]) => [builtin$4.normalize(file), input]));
	return OUTPUT_FILES.flatMap((input) => {
		let file = appliesTo(input, values) ? values[input] : void 0;
		if (file === void 0) return [];
		let other = seen.get(builtin$4.normalize(file));
		return seen.set(builtin$4.normalize(file), input), other === void 0 ? toIssue(input, file, checks.findOutputProblem(file)) : [{
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
// lib/report/log/sanitize.js
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function stripInvisible(text) {
	return stripVTControlCharacters(text).replace(/\r\n?/g, "\n").replace(INVISIBLE, "");
}
function sanitizeLogLine(text) {
	return stripVTControlCharacters(text).replace(/\r?\n|\r/g, " ⏎ ").replace(/\t/g, " ").replace(INVISIBLE, "").replace(/##(?=\[)/g, "##​").replace(/^(\s*):(?=:)/, "$1:​");
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
function clip(text, maxCharacters, style = "counted") {
	if (text.length <= maxCharacters) return text;
	if (style === "counted") {
		let head = beginning(text, maxCharacters);
		return `${head}… (${text.length - head.length} more)`;
	}
	if (style === "within") return `${beginning(text, maxCharacters - 1)}…`;
	let characters = Array.from(text);
	if (characters.length <= maxCharacters) return text;
	let tail = Math.floor((maxCharacters - 1) / 2);
	return [
		...characters.slice(0, maxCharacters - 1 - tail),
		"…",
		...characters.slice(-tail)
	].join("");
}
function beginning(text, maxUnits) {
	let isHalved = /[\ud800-\udbff]$/.test(text.slice(0, maxUnits));
	return text.slice(0, isHalved ? maxUnits - 1 : maxUnits);
}
function errorReport(error, redact) {
	let message = toSafeText(redact(explainOrTrace(error)));
	return {
		items: (error instanceof DeployError ? error.locations : []).slice(0, 9).map((location) => annotation(location, toSafeText(redact(annotationText(location, error))))),
		message
	};
}
function annotationText(location, error) {
	let text = messageText(error), problems = findProblemsAt(location, text);
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
	let { summary, reason } = failure, [, ...serverLines] = progressLines(failure), detail = serverLines.length === 0 ? findFirstEntry(reason) : reason, text = detail === "" || summary.includes(detail) ? summary : `${summary}: ${detail}`;
	return clip(oneLine(text), 1e3);
}
function findFirstEntry(reason) {
	let [, entry = ""] = /\n\s*- ([^\n]*)/.exec(reason) ?? [];
	return entry;
}
function failureReport(failure) {
	let lines = [
		...progressLines(failure),
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
function messageText(error) {
	return error instanceof Error ? error.message : String(error);
}
function explainOrTrace(error) {
	return error instanceof DeployError || error instanceof InputError ? explain(error) : `Unexpected error (a bug in this action); report it with these lines: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function toSafeText(text) {
	return clip(sanitizeLogLines(text).map((line) => clip(line, 4e3)).join("\n"), 8e3);
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
	return typeof value != "object" || !value || isLosslessNumber(value) ? value : level === 500 ? "…" : Array.isArray(value) ? value.map((item) => withoutDeepParts(item, level + 1)) : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutDeepParts(entry, level + 1)]));
}
// lib/report/log/trace.js
function formatTrace({ method, url, status, code, requestId, durationMs, retryInMs }) {
	let id = requestId === void 0 ? "" : `, ${requestId}`, retryText = retryInMs === void 0 ? "" : `, retrying in ${retryInMs} ms`;
	return sanitizeLogLine(`${method} ${url} → ${status ?? code ?? "nothing"} in ${Math.round(durationMs)} ms${id}${retryText}`);
}
// \0node:fs/promises
const builtin$2 = process.getBuiltinModule("node:fs/promises"), access$1 = builtin$2.access, open = builtin$2.open, rename = builtin$2.rename, rm = builtin$2.rm, mkdir = builtin$2.mkdir, stat = builtin$2.stat, mkdtemp = builtin$2.mkdtemp, writeFile$1 = builtin$2.writeFile, readFile = builtin$2.readFile;
async function writePrivateFile(file, content) {
	await mkdir(builtin$4.dirname(file), { recursive: !0 });
	let handle = await open(file, "w", 384);
	try {
		(await handle.stat()).isFile() && await handle.chmod(384), await handle.writeFile(content);
	} finally {
		await handle.close();
	}
}
// \0node:os
const builtin$1 = process.getBuiltinModule("node:os"), homedir = builtin$1.homedir, EOL = builtin$1.EOL, builtin = process.getBuiltinModule("node:timers/promises"), setTimeout$1 = builtin.setTimeout, setImmediate = builtin.setImmediate;
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
const ENVIRONMENT_LIMITS = {
	variableBytes: process.platform === "win32" ? 32766 : 131071,
	totalBytes: 524288
};
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
		let { folder, commonFolder } = findGitFolders(found.dotGit), head = readFileSync(builtin$4.join(folder, "HEAD"), "utf8").trim(), [, ref] = /^ref: (.+)$/.exec(head) ?? [];
		return ref === void 0 ? toCommit(head) : readRef(commonFolder, ref);
	} catch {
		return;
	}
}
function readRef(folder, ref) {
	let file = builtin$4.join(folder, ref);
	return existsSync(file) ? toCommit(readFileSync(file, "utf8").trim()) : toCommit(readFileSync(builtin$4.join(folder, "packed-refs"), "utf8").split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? "");
}
function toCommit(text) {
	return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : void 0;
}
function findDotGit(workspace, file) {
	if (URL.canParse(file) || builtin$4.isAbsolute(file) || file.split("/").includes("..")) return;
	let folders = file.split("/").slice(0, -1);
	for (let depth = folders.length; depth >= 0; --depth) {
		let dotGit = builtin$4.join(workspace, ...folders.slice(0, depth), ".git");
		if (existsSync(dotGit)) return {
			dotGit,
			depth
		};
	}
}
function findOrigin(dotGit) {
	try {
		let config = readFileSync(builtin$4.join(findGitFolders(dotGit).commonFolder, "config"), "utf8"), [, section = ""] = /^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config) ?? [], [, url = ""] = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section) ?? [];
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
	let [, gitDir = ""] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit, "utf8")) ?? [], folder = builtin$4.resolve(builtin$4.dirname(dotGit), gitDir), commonDirFile = builtin$4.join(folder, "commondir");
	return {
		folder,
		commonFolder: existsSync(commonDirFile) ? builtin$4.resolve(folder, readFileSync(commonDirFile, "utf8").trim()) : folder
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
function publishFailure({ reason, changed }) {
	try {
		toolkit.setOutput("result", "failed"), changed !== void 0 && toolkit.setOutput("changed", String(changed)), toolkit.setOutput("failure-reason", reason);
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
// lib/runner/pull-request-search.js
function searchForPullRequest(facts, payload) {
	switch (facts.event) {
		case "push":
		case "release": return searchByRef(facts, "merged");
		case "workflow_dispatch": return searchByRef(facts, "open");
		case "merge_group": return findInQueueRef(toText(toRecord(payload.merge_group).head_ref)) ?? NO_QUEUE_REF;
		case "workflow_run": return searchOfWorkflowRun(facts, toRecord(payload.workflow_run));
		case "deployment":
		case "deployment_status": return searchOfDeployment(facts, toRecord(payload.deployment));
		case "repository_dispatch": return numberIn(toRecord(payload.client_payload)) ?? NO_PAYLOAD_NUMBER;
		default: return none(`${facts.event === "" ? "the event" : `the event "${facts.event}"`} has no pull request`);
	}
}
const none = (reason) => ({
	kind: "none",
	reason
}), NO_QUEUE_REF = none("the merge group names no pull request"), NO_PAYLOAD_NUMBER = none("the client_payload of the event has no pull_request");
function searchByRef({ repository, sha, ref }, preferred) {
	let name = readBranch(ref), branch = name === void 0 ? void 0 : {
		repository,
		name
	};
	return findInQueueRef(ref) ?? {
		kind: "commit",
		sha: sha || void 0,
		branch,
		preferred
	};
}
function findInQueueRef(ref) {
	let number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref)?.[1];
	return number === void 0 ? void 0 : {
		kind: "number",
		number: Number(number)
	};
}
function searchOfWorkflowRun(facts, other) {
	let name = toText(other.head_branch), event = toText(other.event), repository = toText(toRecord(other.head_repository).full_name) || facts.repository;
	if (event === "schedule") return none("the other workflow ran on a schedule");
	let isPush = event === "push" || event === "release";
	return findInQueueRef(name) ?? {
		kind: "commit",
		sha: toText(other.head_sha) || void 0,
		branch: name === "" ? void 0 : {
			repository,
			name
		},
		preferred: isPush ? "merged" : "open"
	};
}
function searchOfDeployment(facts, deployment) {
	let named = numberIn(toRecord(parseJson$1(deployment.payload)));
	if (named !== void 0) return named;
	let sha = toText(deployment.sha) || facts.sha, ref = toText(deployment.ref), name = ref === sha || ref.startsWith("refs/tags/") ? "" : ref.replace(/^refs\/heads\//, "");
	return {
		kind: "commit",
		sha: sha || void 0,
		branch: name === "" ? void 0 : {
			repository: facts.repository,
			name
		},
		preferred: "open"
	};
}
function numberIn({ pull_request: value }) {
	let number = typeof value == "object" ? toRecord(value).number : value;
	return /^[1-9]\d{0,9}$/.test(typeof number == "number" ? String(number) : toText(number)) ? {
		kind: "number",
		number: Number(number)
	} : void 0;
}
function readBranch(ref) {
	return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
function parseJson$1(value) {
	if (typeof value != "string") return value;
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
function toText(value) {
	return typeof value == "string" ? value : "";
}
function toRecord(value) {
	return typeof value == "object" && value ? Object.fromEntries(Object.entries(value)) : {};
}
// lib/runner/workflow-run.js
async function readWorkflowRun(env) {
	let repository = env.GITHUB_REPOSITORY ?? "";
	if (repository === "") return;
	let event = toRecord(await readEvent(env.GITHUB_EVENT_PATH)), serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com", attempt = env.GITHUB_RUN_ATTEMPT ?? "", isRepeated = attempt !== "" && attempt !== "1", sha = env.GITHUB_SHA ?? "", head = toRecord(toRecord(event.pull_request).head).sha, eventName = env.GITHUB_EVENT_NAME ?? "", facts = {
		repository,
		event: eventName,
		sha,
		ref: env.GITHUB_REF ?? ""
	}, subject = findPullRequest(event), { pullRequest: number } = subject, runId = env.GITHUB_RUN_ID ?? "", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`;
	return {
		repository,
		event: eventName,
		...subject,
		pullRequestSearch: number === void 0 ? searchForPullRequest(facts, event) : {
			kind: "number",
			number
		},
		commandCommentId: eventName === "issue_comment" ? findCommentId(event) : void 0,
		sha,
		headSha: typeof head == "string" ? head : sha,
		serverUrl,
		pathInRepository: (file) => repositoryPath({
			workspace: readRunnerEnvironment().workspace,
			repository
		}, file),
		findCheckedOutCommit: (file) => findCheckedOutCommit(readRunnerEnvironment().workspace, file),
		stepId: [
			runId,
			attempt,
			randomUUID().slice(0, 8)
		].filter((part) => /^[\w]+$/.test(part)).join("-"),
		isRepeated,
		url: isRepeated ? `${runUrl}/attempts/${attempt}` : runUrl
	};
}
function withPullRequest(run, number) {
	if (number === void 0 || number === run.pullRequest) return run;
	let pullRequestSearch = {
		kind: "number",
		number
	};
	return {
		...run,
		pullRequest: number,
		pullRequestSearch,
		pullRequestState: "unknown"
	};
}
function findPullRequest(event) {
	let issue = toRecord(event.issue), comment = "pull_request" in issue ? issue : {}, subject = "pull_request" in event ? toRecord(event.pull_request) : comment, { number } = subject;
	return typeof number != "number" || !Number.isSafeInteger(number) || number < 1 ? {
		pullRequest: void 0,
		pullRequestState: "unknown"
	} : {
		pullRequest: number,
		pullRequestState: event.action === "closed" ? "closed" : findState(subject)
	};
}
function findCommentId(event) {
	let { id } = toRecord(event.comment);
	return typeof id == "number" && Number.isSafeInteger(id) ? id : void 0;
}
function findState({ state, merged }) {
	return state === "closed" || merged === !0 ? "closed" : state === "open" ? "open" : "unknown";
}
async function readEvent(eventPath) {
	if (eventPath !== void 0 && eventPath !== "") try {
		return JSON.parse(await readFile(eventPath, "utf8"));
	} catch {
		return;
	}
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
function parseErrorBody(body) {
	let json = parseRecord(body);
	if (json === void 0) return {
		serverMessage: htmlToText(body),
		type: void 0
	};
	let error = asRecord(json.error);
	return {
		serverMessage: asText(error?.message) ?? asText(json.explanation) ?? asText(json.message) ?? asText(json.title),
		type: asText(error?.type)
	};
}
function parseRecord(body) {
	try {
		return asRecord(JSON.parse(body));
	} catch {
		return;
	}
}
function asRecord(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
}
function asText(value) {
	if (typeof value != "string") return;
	let trimmed = value.replaceAll("<br />", " ").trim();
	return trimmed === "" ? void 0 : trimmed;
}
function htmlToText(body) {
	return asText(removeInvisibleElements(body.slice(0, 65536)).replace(/<[^<>]*>/g, " ").replace(/\s+/g, " "));
}
function removeInvisibleElements(page) {
	let lower = page.toLowerCase(), unclosed = new Set(), segments = [], from = 0;
	for (let { 1: name = "", index } of lower.matchAll(/<(style|script|head)\b/g)) {
		if (index < from || unclosed.has(name)) continue;
		let end = lower.indexOf(`</${name}>`, index);
		end === -1 ? unclosed.add(name) : (segments.push(page.slice(from, index)), from = end + name.length + 3);
	}
	return [...segments, page.slice(from)].join(" ");
}
// lib/http/json-text.js
var JsonText = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
function stringifyJson(value) {
	let texts = new Map(), json = JSON.stringify(value, (_, part) => {
		if (!(part instanceof JsonText)) return part;
		let placeholder = randomUUID();
		return texts.set(placeholder, part.text), placeholder;
	});
	return [...texts].reduce((result, [placeholder, text]) => result.replace(`"${placeholder}"`, () => text), json);
}
const STRING_OR_PYTHON_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/g;
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		let strict = text.replace(STRING_OR_PYTHON_NUMBER, (part) => part.startsWith("\"") ? part : "null");
		if (strict === text) throw error;
		return JSON.parse(strict);
	}
}
// lib/http/tls-failure.js
const FAILURES = [
	{
		codes: /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
		text: "the server's certificate is self-signed",
		hint: void 0,
		delivery: "no"
	},
	{
		codes: /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/,
		text: "the server's certificate is from an authority that the runner does not know",
		hint: void 0,
		delivery: "no"
	},
	{
		codes: /^CERT_HAS_EXPIRED$/,
		text: "the server's certificate has expired",
		hint: "The server's operator must renew the certificate. If it is still valid, correct the runner's clock.",
		delivery: "no"
	},
	{
		codes: /^CERT_NOT_YET_VALID$/,
		text: "the server's certificate is not valid yet",
		hint: "Correct the runner's clock, or wait until the certificate is valid.",
		delivery: "no"
	},
	{
		codes: /^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,
		text: void 0,
		hint: "Use the hostname for which the certificate was issued.",
		delivery: "no"
	},
	{
		codes: /^(?:UNSPECIFIED|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|(?:CERT|CRL|UNABLE_TO|ERROR_IN)_\w+)$/,
		text: void 0,
		hint: "The server's operator must replace the certificate.",
		delivery: "no"
	},
	{
		codes: /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/,
		text: "the server does not use TLS at this address",
		hint: "Check the address: it may have to start with http://, or have another port.",
		delivery: "maybe"
	},
	{
		codes: /^ERR_SSL_.*(?:PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|NO_SHARED_CIPHER)$/,
		text: "the server has no version of TLS or cipher that the runner accepts",
		hint: "The server's operator must enable TLS 1.2 or newer.",
		delivery: "no"
	},
	{
		codes: /^ERR_SSL_.*ALERT_(?:HANDSHAKE_FAILURE|UNKNOWN_CA|ACCESS_DENIED|\w*CERTIFICATE\w*)$/,
		text: "the server refused the TLS handshake",
		hint: "If it requires a client certificate, set client-certificate and client-key to one that it accepts.",
		delivery: "no"
	},
	{
		codes: /^(?:EPROTO|ERR_TLS_\w+)$/,
		text: void 0,
		hint: "Check the address, and the TLS settings of the server.",
		delivery: "maybe"
	}
];
function findTlsFailure(code) {
	return FAILURES.find(({ codes }) => codes.test(code));
}
// lib/http/attempt-outcome.js
const NOT_SENT_CODES = new Set([
	"ECONNREFUSED",
	"EAI_AGAIN",
	"ENOTFOUND",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
]);
function toFailedOutcome(error) {
	if (error instanceof TooLargeError) return {
		kind: "too-large",
		limitBytes: error.limitBytes
	};
	let code = findCode(error), failure = findTlsFailure(code);
	return failure === void 0 ? NOT_SENT_CODES.has(code) || isConnectionError(error) ? {
		kind: "not-sent",
		code
	} : {
		kind: "unanswered",
		code
	} : {
		kind: "fatal",
		code,
		failure
	};
}
function toErrorShape(error) {
	return typeof error == "object" && error ? error : void 0;
}
function findCode(error) {
	let shape = toErrorShape(error);
	return shape === void 0 ? "UNKNOWN" : shape.name === "TimeoutError" ? "TIMEOUT" : shape.code === "EPROTO" ? findTlsCode(shape.message) ?? shape.code : typeof shape.code == "string" && shape.code !== "" ? shape.code : Array.isArray(shape.errors) && shape.errors.length > 0 ? findCode(shape.errors[0]) : shape.cause === void 0 ? typeof shape.name == "string" ? shape.name : "UNKNOWN" : findCode(shape.cause);
}
function findTlsCode(message) {
	let [, reason] = /:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(String(message)) ?? [];
	return reason === void 0 ? void 0 : `ERR_SSL_${reason.toUpperCase().replaceAll(" ", "_")}`;
}
function isConnectionError(error) {
	let { syscall, message } = toErrorShape(error) ?? {}, isTunnel = typeof message == "string" && message.includes("HTTP Tunneling");
	return syscall === "connect" || syscall === "getaddrinfo" || isTunnel;
}
function parseRetryAfter(header, nowMs) {
	if (header === void 0) return;
	if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1e3;
	let date = Date.parse(header);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - nowMs);
}
var TooLargeError = class extends Error {
	limitBytes;
	constructor(limitBytes) {
		super(`more than ${limitBytes} bytes`), this.limitBytes = limitBytes;
	}
};
async function readBody(body, limitBytes = 1e400) {
	let { bytes, isCut } = await readUpTo(body, limitBytes);
	if (isCut) throw new TooLargeError(limitBytes);
	return bytes;
}
async function readUpTo(body, limitBytes) {
	let chunks = [], bytes = 0;
	body.on("error", () => void 0);
	for await (let chunk of body) if (chunks.push(chunk), bytes += chunk.byteLength, bytes > limitBytes) return {
		bytes: Buffer.concat(chunks, limitBytes),
		isCut: !0
	};
	return {
		bytes: Buffer.concat(chunks, bytes),
		isCut: !1
	};
}
async function sendOnce(request, requestBody, { transport, timeoutMs, userAgent }) {
	let startedAt = performance.now(), timeout = AbortSignal.timeout(timeoutMs);
	try {
		let answer = await transport.request({
			method: request.method,
			url: new URL(request.url),
			headers: toHeaders(request, userAgent),
			body: requestBody,
			signal: request.signal === void 0 ? timeout : AbortSignal.any([timeout, request.signal])
		}), headers = toFirstValues(answer.headers), content = await readContent(answer, request), requestId = headers["x-openstack-request-id"], received = {
			method: request.method,
			url: redactUrl(request.url),
			status: answer.status,
			headers,
			requestId,
			...content
		}, isJson = expectsJson(request, received), response = {
			...received,
			json: isJson ? parseBody(content.body, request.parse) : void 0
		};
		return {
			outcome: isJson && response.json === void 0 ? { kind: "malformed" } : toAnsweredOutcome(response),
			response,
			error: void 0,
			durationMs: performance.now() - startedAt
		};
	} catch (caught) {
		request.signal?.throwIfAborted();
		let error = timeout.aborted ? timeout.reason : caught;
		return {
			outcome: toFailedOutcome(error),
			response: void 0,
			error,
			durationMs: performance.now() - startedAt
		};
	}
}
const NO_BYTES = new Uint8Array();
async function readContent({ status, body }, { expects, limitBytes }) {
	let isSuccess = status < 300, bytes = isSuccess ? await readBody(body, limitBytes) : (await readUpTo(body, 1048576)).bytes;
	return isSuccess && expects === "bytes" ? {
		body: "",
		bytes
	} : {
		body: new TextDecoder().decode(bytes),
		bytes: NO_BYTES
	};
}
function toAnsweredOutcome({ status, headers }) {
	return {
		kind: "answered",
		status,
		retryAfterMs: parseRetryAfter(headers["retry-after"], Date.now())
	};
}
function expectsJson({ expects }, { status }) {
	return expects === "json" && status < 300 && status !== 204;
}
function parseBody(body, parse = parseJson) {
	try {
		return parse(body);
	} catch {
		return;
	}
}
function toHeaders(request, userAgent = "heat-stack-deploy") {
	return {
		accept: "application/json",
		"user-agent": userAgent,
		...request.json === void 0 ? {} : { "content-type": "application/json" },
		...request.headers
	};
}
function toFirstValues(headers) {
	return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
		let first = typeof value == "string" ? value : value?.[0];
		return first === void 0 ? [] : [[name.toLowerCase(), first]];
	}));
}
// lib/http/describe-failure.js
const TEXTS = {
	ECONNREFUSED: "connection refused by",
	EHOSTUNREACH: "no route to",
	ENETUNREACH: "no route to",
	ENOTFOUND: "no address found for",
	EAI_AGAIN: "no response from DNS about"
}, CLOSED = /^(?:(?:read|write) (?:ECONNRESET|EPIPE)|socket hang up)$/;
function describeFailure(error) {
	let shape = toErrorShape(error);
	if (shape?.name === "TimeoutError") return "the request timed out";
	if (typeof shape?.message == "string" && CLOSED.test(shape.message)) return "the connection was closed before the response arrived";
	let causes = listInnermost(error).map(toConnectionFailure), known = causes.filter((cause) => cause !== void 0);
	if (known.length === 0 || known.length < causes.length) return;
	let parts = [...new Set(known.map(({ text }) => text))].map((text) => {
		let targets = known.filter((one) => one.text === text).map(({ target }) => target);
		return `${text} ${[...new Set(targets)].join(", ")}`;
	});
	return `${shape?.code === "PROXY_CLOSED" ? "no connection to the proxy: " : ""}${parts.join("; ")}`;
}
function toConnectionFailure({ code, address, port, hostname }) {
	let text = typeof code == "string" ? TEXTS[code] : void 0, target = typeof address == "string" ? toHostAndPort(address, port) : hostname;
	return text === void 0 || typeof target != "string" ? void 0 : {
		text,
		target
	};
}
function toHostAndPort(address, port) {
	return `${address.includes(":") ? `[${address}]` : address}:${String(port)}`;
}
function listInnermost(error) {
	let shape = toErrorShape(error);
	if (shape === void 0) return [];
	let found = (Array.isArray(shape.errors) ? shape.errors : [shape.cause]).flatMap(listInnermost);
	return found.length === 0 ? [shape] : found;
}
// lib/http/retry-policy.js
const RETRYABLE_STATUSES = new Set([
	429,
	502,
	503,
	504
]);
function retryDelayMs(context) {
	if (context.attempts > maxRetries(context) || !canRetry(context)) return;
	let requestedMs = context.outcome.kind === "answered" ? context.outcome.retryAfterMs : void 0;
	if (requestedMs !== void 0) return Math.min(requestedMs, 6e4);
	let backoff = Math.min(500 * 2 ** (context.attempts - 1), 2e4);
	return Math.round(backoff * (.5 + context.random / 2));
}
function maxRetries({ outcome, retries }) {
	return outcome.kind === "malformed" ? Math.min(retries, 2) : retries;
}
function canRetry({ outcome, retry }) {
	switch (outcome.kind) {
		case "not-sent": return !0;
		case "unanswered":
		case "malformed": return retry === "always";
		case "too-large":
		case "fatal": return !1;
		case "answered": return outcome.status === 429 || RETRYABLE_STATUSES.has(outcome.status) && retry === "always";
	}
}
function describeDelivery(outcome) {
	switch (outcome.kind) {
		case "not-sent": return "no";
		case "fatal": return outcome.failure.delivery;
		case "unanswered":
		case "malformed": return "maybe";
		case "too-large": return "yes";
		case "answered": return outcome.status === 429 ? "no" : RETRYABLE_STATUSES.has(outcome.status) ? "maybe" : "yes";
	}
}
// lib/http/direct-transport.js
const IDLE_TIMEOUT_MS = 4e3;
function openDirectTransport({ tls, connectTimeoutMs }) {
	let clients = new Map(), isClosed = !1, findClient = (protocol) => {
		let client = clients.get(protocol) ?? (protocol === "https:" ? openTlsClient(tls) : openClient());
		return clients.set(protocol, client), client;
	};
	return {
		async request(sent) {
			if (isClosed) throw Error("The transport is closed");
			let client = findClient(sent.url.protocol), request = begin(client, sent);
			limitConnecting(request, client.connected, connectTimeoutMs);
			let response = receive(request);
			request.end(sent.body ?? void 0);
			let message = await response;
			return {
				status: message.statusCode ?? 0,
				headers: message.headersDistinct,
				body: message
			};
		},
		close() {
			isClosed = !0;
			for (let { agent } of clients.values()) agent.destroy();
			return Promise.resolve();
		}
	};
}
function openClient() {
	let { Agent, request } = process.getBuiltinModule("node:http");
	return {
		agent: new Agent({
			keepAlive: !0,
			timeout: IDLE_TIMEOUT_MS
		}),
		request,
		connected: "connect"
	};
}
function openTlsClient(tls) {
	let { Agent, request } = process.getBuiltinModule("node:https");
	return {
		agent: new Agent({
			keepAlive: !0,
			timeout: IDLE_TIMEOUT_MS,
			...tls
		}),
		request,
		connected: "secureConnect"
	};
}
function begin({ agent, request }, { method, url, headers, body, signal }) {
	let address = new URL(url);
	address.username = "", address.password = "";
	let length = body === null ? {} : { "content-length": `${body.byteLength}` };
	return request(address, {
		agent,
		method,
		headers: {
			...headers,
			...length
		},
		signal
	});
}
function receive(request) {
	return new Promise((resolve, reject) => {
		request.once("response", resolve), request.on("error", reject), request.once("close", () => {
			reject(Error("The connection was closed without a response"));
		});
	});
}
var ConnectTimeoutError = class extends Error {
	code = "ETIMEDOUT";
	syscall = "connect";
};
function limitConnecting(request, connected, timeoutMs) {
	request.once("socket", (socket) => {
		if (request.reusedSocket) return;
		let timer = setTimeout(() => {
			request.destroy(new ConnectTimeoutError(`No connection within ${timeoutMs} ms`));
		}, timeoutMs), stop = () => {
			clearTimeout(timer);
		};
		socket.once(connected, stop), request.once("close", stop);
	});
}
// lib/http/proxy-variables.js
const PROXY_VARIABLES = ["http_proxy", "https_proxy"];
function hasProxy(env) {
	return readProxies(env).length > 0;
}
function assertProxyUrls(env) {
	let issues = readProxies(env).filter(({ value }) => !isProxyUrl(value)).map(({ input }) => ({
		input,
		problem: "must be the URL of a proxy, such as http://proxy.example.com:3128"
	}));
	if (issues.length > 0) throw new InputError(issues);
}
function readProxies(env) {
	return PROXY_VARIABLES.flatMap((name) => {
		let input = env[name] === void 0 ? name.toUpperCase() : name, value = env[input] ?? "";
		return value === "" ? [] : [{
			input,
			value
		}];
	});
}
function isProxyUrl(value) {
	return URL.canParse(value) && /^(https?|socks5?):$/.test(new URL(value).protocol);
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
async function openTransport(options) {
	assertProxyUrls(process.env);
	let settings = {
		tls: toTlsSettings(options),
		connectTimeoutMs: Math.min(options.requestTimeoutMs, 1e4)
	};
	if (hasProxy(process.env)) {
		let { openProxyTransport } = await import("./proxy-transport-DlKXxQcg.js");
		return openProxyTransport(settings);
	}
	return openDirectTransport(settings);
}
function toTlsSettings(options) {
	return {
		...options.caCertificate === void 0 ? {} : { ca: options.caCertificate },
		...options.clientCertificate === void 0 ? {} : { cert: options.clientCertificate },
		...options.clientKey === void 0 ? {} : { key: options.clientKey },
		...options.insecure === !0 ? { rejectUnauthorized: !1 } : {}
	};
}
function createHttp(options = {}) {
	let { requestTimeoutMs = 6e4, userAgent } = options, transport, isClosed = !1, connect = async () => (transport ??= openTransport({
		...options,
		requestTimeoutMs
	}), {
		transport: await transport,
		timeoutMs: requestTimeoutMs,
		userAgent
	});
	return {
		async send(request) {
			request.signal?.throwIfAborted();
			try {
				return await sendWithRetries(request, {
					options,
					connect,
					isClosed: () => isClosed
				});
			} catch (error) {
				throw request.signal?.throwIfAborted(), error;
			}
		},
		async close() {
			isClosed = !0, await (await transport?.catch(() => void 0))?.close();
		}
	};
}
async function sendWithRetries(request, { options, connect, isClosed }) {
	let { retries = 5, sleep = abortableSleep, random = Math.random } = options, body = request.json === void 0 ? null : Buffer.from(stringifyJson(request.json)), connection = await connect();
	for (let attempts = 1;; attempts += 1) {
		let attempt = await sendOnce(request, body, connection), { outcome, response } = attempt, isSuccess = response !== void 0 && response.status < 400, delay = isSuccess && outcome.kind !== "malformed" || isClosed() ? void 0 : retryDelayMs({
			outcome,
			retry: retryPolicyOf(request),
			attempts,
			retries,
			random: random()
		});
		if (options.onTrace?.(toTrace(request, attempt, delay)), delay !== void 0) await sleep(delay, request.signal);
		else if (isSuccess) return response;
		else throw toError(request, attempt, attempts, options);
	}
}
function retryPolicyOf({ retry, method }) {
	return retry ?? (method === "GET" || method === "HEAD" ? "always" : "unless-arrived");
}
function withSignal(http, signal) {
	return {
		...http,
		send: (request) => http.send({
			...request,
			signal
		})
	};
}
function abortableSleep(ms, signal) {
	return setTimeout$1(ms, void 0, signal === void 0 ? {} : { signal });
}
function toTrace(request, attempt, retryInMs) {
	return {
		method: request.method,
		url: redactUrl(request.url),
		status: attempt.response?.status,
		code: "code" in attempt.outcome ? attempt.outcome.code : void 0,
		requestId: attempt.response?.requestId,
		durationMs: attempt.durationMs,
		retryInMs
	};
}
function toError(request, attempt, attempts, options) {
	let { outcome, response } = attempt;
	return new RequestError({
		method: request.method,
		url: redactUrl(request.url),
		attempts,
		delivery: describeDelivery(outcome),
		status: response?.status,
		code: "code" in outcome ? outcome.code : void 0,
		reason: outcome.kind === "fatal" ? outcome.failure.text : describeFailure(attempt.error),
		detail: outcome.kind === "too-large" ? describeTooLarge(outcome.limitBytes) : void 0,
		requestId: response?.requestId,
		challenge: response?.headers["www-authenticate"],
		...response === void 0 ? {} : parseErrorBody(response.body),
		hint: hintFor(outcome, options),
		cause: attempt.error
	});
}
function describeTooLarge(limitBytes) {
	return `: the response is larger than the limit of ${limitBytes} bytes`;
}
function hintFor(outcome, { onUntrusted, caCertificate }) {
	switch (outcome.kind) {
		case "fatal": return outcome.failure.hint ?? onUntrusted ?? (caCertificate === void 0 ? "The runner does not trust the server's certificate: set ca-certificate to the certificate of its authority." : "The CA certificate of this step is not that of the server's authority: set ca-certificate to one that is, or to several.");
		case "not-sent": return "Check the URL, and that the runner can reach it (proxy, firewall, DNS).";
		case "unanswered": return "The connection was lost before the response arrived; increase request-timeout-in-seconds or retry-attempts.";
		case "too-large": return "Store large files elsewhere (object storage, an image) and download them from the server.";
		case "answered":
		case "malformed": return;
	}
}
// lib/action/http-clients.js
function createTracedHttp(console, options) {
	return createHttp({
		...options,
		onTrace: (trace) => {
			console.debug(formatTrace(trace));
		}
	});
}
function createRunnerHttp(console, options) {
	return createTracedHttp(console, {
		...options,
		onUntrusted: RUNNER_CERTIFICATE_HINT
	});
}
const RUNNER_CERTIFICATE_HINT = "The runner does not trust the server's certificate (ca-certificate and insecure apply to the cloud only): set NODE_EXTRA_CA_CERTS to a file that contains the certificate authority.";
export { INPUTS as $, stat as A, require_picomatch as B, setTimeout$1 as C, readFile as D, mkdtemp as E, failureReport as F, toFilesOptions as G, stripInvisible as H, progressLines as I, findFileIssues as J, toReportingOptions as K, clip as L, jsonText as M, errorReport as N, rename as O, failureLine as P, isMultiStack as Q, assertMasksMatch as R, setImmediate as S, access$1 as T, assertNoIssues as U, sanitizeLogLine as V, readInputs as W, findMissingInputs as X, appliesTo as Y, findUnusedInputs as Z, toolkit as _, JsonText as a, stackName as at, ENVIRONMENT_LIMITS as b, buildPath as c, InvalidValue as ct, redactUrl as d, styleText as dt, changeKinds as et, withoutTrailingSlashes as f, __toESM as ft, publishInvalidFiles as g, publishFailure as h, findProxySecrets as i, patterns as it, writeFile$1 as j, rm as k, decodeLeniently as l, isDeepStrictEqual as lt, withPullRequest as m, createTracedHttp as n, map as nt, parseJson as o, tags as ot, readWorkflowRun as p, toSignInOptions as q, withSignal as r, names as rt, parseErrorBody as s, toScalarText as st, createRunnerHttp as t, lines as tt, formatQuery as u, stripVTControlCharacters as ut, getState as v, builtin$1 as w, readRunnerEnvironment as x, saveState as y, matchesName as z };
