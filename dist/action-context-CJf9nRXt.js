import { $t as object, Bt as boolean, Ct as withSignal, It as readWorkflowRun, Jt as minLength, Lt as withCheckedOutCommit, Mt as expectsTls, Nt as parseErrorBody, Q as commitNote, Rt as withPullRequest, Ut as fallback, Vt as check, Wt as getDotPath, Zt as nullish, _n as joinNames, an as record, en as optional, fn as unknown, ln as string, mn as setImmediate, n as createTracedHttp, rn as pipe, sn as safeParse, t as createRunnerHttp, un as transform, zt as array } from "./shared-lvi8I2BZ.js";
import { $ as isLosslessNumber, $t as INPUTS, An as isScalar, Bt as toFilesOptions, C as readEnvironmentConfig, D as findSettingIn, E as findSetting, Gn as SignInError, Gt as isAbsolute, Hn as DeployError, Ht as toSignInOptions, In as messageOf, Jt as resolve, Kt as join, Mn as didYouMeanClause, O as nonEmptyText, On as isList, Q as LosslessNumber, Qt as isMultiStack, Rt as assertNoIssues, S as mergeConfigs, Sn as toStringValue, T as SOURCES, Un as InputError, Ut as findFileIssues, Vn as DecodeError, Vt as toReportingOptions, Wn as RequestError, Wt as builtin, Xt as findMissingInputs, Yt as appliesTo, Zt as findUnusedInputs, _n as listItems, an as stackName, b as EMPTY_CONFIG, bt as readRunnerEnvironment, cn as InvalidValue, en as changeKinds, fn as toValue, gn as listEntries, hn as isMapNode, in as patterns, it as formatQuery, k as CLIENT_KEYS, kn as isMap, kt as readFile, mn as findRepeatedKeys, nn as map, nt as buildPath, on as tags, ot as withoutTrailingSlashes, pn as readYaml, qt as relative, rn as names, sn as toScalarText, tn as lines, un as createLineIndex, w as toSettings, wn as toPythonText, x as findOverriddenVariables, xn as toPlain, y as readTransport, zt as readInputs } from "./action.js";
// lib/inputs/contradictions.js
function findContradictions$1(values) {
	return [...[
		...findStacksContradictions(values),
		...findKeepContradictions(values),
		...findWaitContradictions(values),
		...findMissingCompanions(values)
	].flatMap(([isBroken, input, problem]) => isBroken ? [{
		input,
		problem
	}] : []), ...findTagIssues(values)];
}
function findStacksContradictions(values) {
	let isMulti = isMultiStack(values), deletesRemoved = values["delete-removed"] && appliesTo("delete-removed", values);
	return [
		[
			isMulti && values["stack-name"] !== void 0,
			"stack-name",
			"cannot be combined with stacks: the file contains the names (use stack-name-prefix to add a prefix)"
		],
		[
			isMulti && values.template !== void 0,
			"template",
			"cannot be combined with stacks: set it per stack in the file"
		],
		[
			!isMulti && values["stack-name-prefix"] !== "",
			"stack-name-prefix",
			"requires \"stacks\""
		],
		[
			deletesRemoved && !isMulti,
			"delete-removed",
			"requires \"stacks\""
		],
		[
			deletesRemoved && !values.own && appliesTo("own", values),
			"delete-removed",
			"requires own: true, whose tags say which stacks were deployed from this file"
		]
	];
}
function findKeepContradictions(values) {
	let isKept = values["keep-existing"], ignoresUnknown = values["ignore-unknown-parameters"] && appliesTo("ignore-unknown-parameters", values);
	return [
		[
			values["clear-parameters"].length > 0 && !isKept,
			"clear-parameters",
			"requires keep-existing: true"
		],
		[
			isKept && values.operation === "create",
			"keep-existing",
			"cannot be used with operation \"create\": there is nothing to keep"
		],
		[
			ignoresUnknown && isKept && values.template === void 0 && !isMultiStack(values),
			"ignore-unknown-parameters",
			"requires \"template\", which declares the parameters"
		]
	];
}
function findWaitContradictions(values) {
	return [
		[
			values["on-hook"] !== "wait" && !values.wait,
			"on-hook",
			"requires wait: true, because otherwise the step does not see any hooks"
		],
		[
			values["fail-on-no-changes"] && !values.wait,
			"fail-on-no-changes",
			"requires wait: true, because otherwise the step does not know what changed"
		],
		[
			values["verify-command"] !== void 0 && !values.wait,
			"verify-command",
			"requires wait: true, because otherwise there is nothing to verify yet"
		],
		[
			values["keep-snapshots"] !== void 0 && !values.wait,
			"keep-snapshots",
			"requires wait: true, because only a complete snapshot may replace an older one"
		]
	];
}
function findMissingCompanions(values) {
	return [
		[
			values.allow.length > 0 && values["fail-on"].length === 0 && !isMultiStack(values),
			"allow",
			"requires fail-on, whose exceptions it lists"
		],
		[
			values["on-verify-failure"] === "restore" && values["verify-command"] === void 0,
			"on-verify-failure",
			"restore requires verify-command"
		],
		[
			values["environment-url"] !== void 0 && values["deployment-environment"] === void 0,
			"environment-url",
			"requires deployment-environment"
		],
		[
			(values["export-outputs"] || values["verify-command"] !== void 0) && !/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values["export-prefix"]),
			"export-prefix",
			"must be the start of a variable name: letters, digits, \"_\""
		]
	];
}
function findTagIssues(values) {
	let { operation, tags = [] } = values, issue = (problem) => [{
		input: "tags",
		problem
	}];
	return appliesTo("own", values) && tags.some((tag) => OWNERSHIP_TAG.test(tag)) ? issue("cannot start with \"github-repository:\", \"github-repository-id:\", \"github-commit:\", \"github-preview:\", \"github-expires:\", \"github-stacks:\" or \"github-created-by:\": own, preview-environment and expires-after set these") : operation === "list" && values.tags !== void 0 && tags.length === 0 ? issue("cannot be none for operation \"list\": remove it to list all stacks") : [];
}
const OWNERSHIP_TAG = /^github-(repository|repository-id|commit|preview|expires|stacks|created-by):/;
// lib/inputs/lifetime-issues.js
function findLifetimeIssues(values, facts) {
	return [...findExpiryIssues(values, facts), ...findPreviewIssues(values, facts)];
}
function findExpiryIssues(values, facts) {
	if (values["expires-after"] === void 0 || !appliesTo("expires-after", values)) return [];
	let issue = (problem) => [{
		input: "expires-after",
		problem
	}];
	return values.own ? facts === void 0 ? issue("requires a workflow run of GitHub Actions") : [] : issue("requires own: true, so that prune can find the stack");
}
function findDriftIssueProblems(values, facts) {
	if (!values["drift-issue"]) return [];
	let issue = (problem) => [{
		input: "drift-issue",
		problem
	}];
	return values.operation === "drift" ? facts === void 0 ? issue("requires a workflow run of GitHub Actions") : [] : issue("requires operation: drift, which finds what it reports");
}
function findPreviewIssues(values, facts) {
	if (!isPreviewEnvironment(values)) return [];
	let issue = (problem) => [{
		input: "preview-environment",
		problem
	}];
	if (!values.own) return issue("requires own: true, so that prune can find the stack");
	if (facts === void 0) return issue("requires a workflow run of GitHub Actions");
	let { event, pullRequest, pullRequestState } = facts, about = event === "" ? "the event" : `the event "${event}"`;
	return pullRequest === void 0 ? issue(`requires a pull request, but ${about} has none: set pull-request to its number`) : pullRequestState === "closed" ? issue(`cannot be used for a closed pull request (#${pullRequest}, from ${about}): prune would delete the stack. Remove it to deploy the merged code, or use operation: delete`) : [];
}
function isPreviewEnvironment(values) {
	return values["preview-environment"] && appliesTo("preview-environment", values);
}
// lib/inputs/request.js
function toRequest(values) {
	let { operation } = values;
	if (operation === "lint") throw TypeError("lint sends no request: readLintJob reads its inputs");
	switch (operation) {
		case "preview": return {
			operation,
			...toStackSpec(values)
		};
		case "deploy":
		case "create":
		case "update": return {
			operation,
			...toDeployOptions(values)
		};
		case "validate": return { operation };
		case "delete": return {
			operation,
			...toDeleteOptions(values)
		};
		case "prune": return {
			operation,
			...toPruneOptions(values)
		};
		case "suspend":
		case "resume":
		case "check":
		case "cancel": return {
			operation,
			...toWaitOptions(values),
			disableRollback: values["disable-rollback"]
		};
		case "snapshot":
		case "restore":
		case "delete-snapshot": return {
			operation,
			...toWaitOptions(values),
			...toSnapshotOptions(values)
		};
		case "wait": return {
			operation,
			...toWaitOptions(values),
			own: values.own,
			onHook: values["on-hook"]
		};
		case "clear-hooks": return {
			operation,
			...toNamedResource(values)
		};
		case "drift": return {
			operation,
			...toDriftOptions(values)
		};
		case "export":
		case "abandon": return {
			operation,
			...toWaitOptions(values),
			exportFile: values["export-file"] ?? ""
		};
		case "adopt": return {
			operation,
			...toAdoptOptions(values)
		};
		default: return {
			operation,
			...toNamedResource(values),
			stackName: values["stack-name"],
			tags: values.tags
		};
	}
}
function toNamedResource(values) {
	return {
		stackName: values["stack-name"] ?? "",
		resourceName: values["resource-name"]
	};
}
function toDeleteOptions(values) {
	return {
		...toWaitOptions(values),
		onHook: values["on-hook"],
		deleteAttempts: values["delete-attempts"],
		protect: values.protect,
		dryRun: values["dry-run"]
	};
}
function toPruneOptions(values) {
	return {
		timeoutMinutes: values["timeout-in-minutes"],
		onInProgress: values["on-in-progress"],
		deleteAttempts: values["delete-attempts"],
		maxAgeMs: values["max-age"],
		dryRun: values["dry-run"]
	};
}
function toDriftOptions(values) {
	return {
		stackName: values["stack-name"] ?? "",
		failOnDrift: values["fail-on-drift"],
		desired: values.template === void 0 ? void 0 : toStackSpec(values)
	};
}
function toDeployOptions(values) {
	return {
		...toStackSpec(values),
		...toWaitOptions(values),
		onHook: values["on-hook"],
		expectPlan: values["expect-plan"],
		failOnNoChanges: values["fail-on-no-changes"],
		deleteAttempts: values["delete-attempts"],
		verifyCommand: values["verify-command"],
		onVerifyFailure: values["on-verify-failure"]
	};
}
function toStackSpec(values) {
	return {
		stackName: values["stack-name"] ?? "",
		tags: values.tags,
		own: values.own,
		previewEnvironment: values["preview-environment"],
		expiresAfterMs: values["expires-after"],
		timeoutMinutes: values["timeout-in-minutes"],
		disableRollback: values["disable-rollback"],
		keepExisting: values["keep-existing"],
		clearParameters: values["clear-parameters"],
		converge: values.converge,
		onFailed: values["on-failed"],
		protect: values.protect,
		failOn: values["fail-on"],
		allow: values.allow,
		replace: values.replace
	};
}
function toWaitOptions(values) {
	return {
		stackName: values["stack-name"] ?? "",
		timeoutMinutes: values["timeout-in-minutes"],
		wait: values.wait,
		onInProgress: values["on-in-progress"]
	};
}
function toAdoptOptions(values) {
	let { "stack-name": stackName = "", "export-file": exportFile = "", tags, own, wait } = values;
	return {
		stackName,
		exportFile,
		tags,
		own,
		wait,
		timeoutMinutes: values["timeout-in-minutes"]
	};
}
function toSnapshotOptions(values) {
	return {
		snapshot: values.snapshot,
		keepSnapshots: values["keep-snapshots"]
	};
}
// lib/inputs/stacks-file/dependencies.js
function findDependencies(file, { key, fields }, all) {
	let validateName = (name, node, field) => (name === key ? file.addIssue(`${key}: ${field} refers to the stack itself`, node) : all.has(name) || file.addIssue(`${key}: ${field} refers to "${name}", which is not a stack in this file`, node), name !== key && all.has(name)), directNeeds = readNeeds(file, key, findFieldValue(fields, "needs")).filter(({ name, node }) => validateName(name, node, "needs")), fromOutputs = readParametersFromOutputs({
		file,
		key,
		validateName
	}, findFieldValue(fields, "parameters-from-outputs")), implied = fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack));
	return {
		needs: [...new Set([...directNeeds.map(({ name }) => name), ...implied])],
		fromOutputs
	};
}
function findFieldValue(fields, name) {
	return fields.find((field) => field.name === name)?.value ?? null;
}
function readNeeds(file, key, node) {
	let singleName = toStringValue(file.tree, node);
	if (singleName !== void 0) return [{
		name: singleName,
		node
	}];
	let items = listItems(file.tree, node);
	return items.length === 0 && !isEmpty(file, node) && file.addIssue(`${key}: needs must be the name of a stack, or a list of names`, node), items.flatMap((item) => {
		let name = toStringValue(file.tree, item);
		return name === void 0 ? (file.addIssue(`${key}: needs must contain names of stacks`, item ?? node), []) : [{
			name,
			node: item
		}];
	});
}
function isEmpty({ tree }, node) {
	let target = tree.resolve(node);
	return target === null || (isScalar(target) ? target.value === null : !isMapNode(tree, node));
}
function readParametersFromOutputs(stack, node) {
	let { file, key } = stack;
	if (!isMapNode(file.tree, node)) {
		let target = file.tree.resolve(node);
		return target !== null && !(isScalar(target) && target.value === null) && file.addIssue(`${key}: parameters-from-outputs must be a map of parameter: stack.output`, node), [];
	}
	return file.entries(node, `${key}: parameters-from-outputs: `).map((entry) => {
		let isList = toStringValue(file.tree, entry.value) === void 0, items = isList ? listItems(file.tree, entry.value) : [entry.value];
		items.length === 0 && file.addIssue(`${key}: ${entry.name} ${SOURCE_RULE}`, entry.value);
		let sources = items.flatMap((item) => parseSource(stack, entry.name, item ?? entry.key));
		return {
			parameter: entry.name,
			location: file.locationOf(entry.key),
			isList,
			sources
		};
	});
}
const SOURCE_RULE = "must be stack.output, or a list of these";
function parseSource({ file, key, validateName }, parameter, node) {
	let [, stack = "", output = ""] = /^([^.]+)\.(.+)$/.exec(toStringValue(file.tree, node) ?? "") ?? [];
	return output === "" ? (file.addIssue(`${key}: ${parameter} ${SOURCE_RULE}`, node), []) : validateName(stack, node, parameter) ? [{
		stack,
		output,
		location: file.locationOf(node)
	}] : [];
}
function findDependencyCycles(needs) {
	let cycles = [], done = new Set(), visit = (name, path) => {
		let start = path.indexOf(name);
		if (start >= 0 && cycles.push(path.slice(start)), !(start >= 0 || done.has(name))) {
			for (let next of needs.get(name) ?? []) visit(next, [...path, name]);
			done.add(name);
		}
	};
	for (let name of needs.keys()) visit(name, []);
	return cycles;
}
// lib/inputs/stacks-file/fields.js
const STACK_FIELDS = new Set("template.environment-files.parameters.parameters-files.ignore-unknown-parameters.tags.own.preview-environment.expires-after.timeout-in-minutes.disable-rollback.keep-existing.clear-parameters.converge.wait.on-in-progress.on-hook.on-failed.on-cancel.protect.protect-in-heat.fail-on.allow.replace.verify-command.on-verify-failure.delete-attempts.masked-outputs.pass-masked-outputs".split(".")), STACK_ONLY_FIELDS = new Set([
	"name",
	"needs",
	"parameters-from-outputs"
]), PATHS = new Set([
	"template",
	"environment-files",
	"parameters-files"
]), LISTS = new Set([
	changeKinds,
	lines,
	names,
	patterns,
	tags
]);
function readFields(file, { key, fields }) {
	let values = new Map();
	for (let field of fields) if (!STACK_ONLY_FIELDS.has(field.name) && (!isNotSet(file.tree, field) || isGuard(field.name))) {
		if (!isField(field.name)) file.addIssue(`${key}: ${describeUnknownField(field.name)}`, field.key);
		else try {
			values.set(field.name, toFieldValue(file, field.name, field.value, key));
		} catch (error) {
			if (!(error instanceof InvalidValue)) throw error;
			file.addIssue(`${key}: ${field.name} ${error.message}`, field.value);
		}
	}
	return Object.fromEntries(values);
}
function isField(name) {
	return STACK_FIELDS.has(name);
}
function isGuard(name) {
	return isField(name) ? INPUTS[name].whenEmpty !== void 0 : !1;
}
function isNotSet(tree, { value }) {
	let target = tree.resolve(value);
	return target === null || isScalar(target) && target.value === null;
}
function toFieldValue(file, name, node, key) {
	let row = INPUTS[name], { tree } = file;
	if (row.parse === map && isMapNode(tree, node)) return file.addRepeatedIssues(node, `${key}: ${name}: `), toValue(toPlain(tree, node));
	if (isMapNode(tree, node)) throw new InvalidValue("must not be a map");
	if (row.whenEmpty !== void 0 && isEmptyValue(tree, node)) throw new InvalidValue(row.whenEmpty);
	let texts = isList(tree.resolve(node)) ? itemTexts(tree, node, row) : [toScalarText(tree, node)], value = row.parse(texts.join("\n"));
	return PATHS.has(name) ? resolveFromStacksFile(file, value) : value;
}
function isEmptyValue(tree, node) {
	let target = tree.resolve(node);
	return isList(target) ? listItems(tree, node).every((item) => isEmptyValue(tree, item)) : target === null || isScalar(target) && (target.value === null || toStringValue(tree, target)?.trim() === "");
}
function itemTexts(tree, node, { parse }) {
	if (!LISTS.has(parse)) throw new InvalidValue("must not be a list");
	return listItems(tree, node).map((item) => toScalarText(tree, item));
}
function resolveFromStacksFile({ name }, value) {
	let resolvePath = (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) || builtin.isAbsolute(text) ? text : builtin.join(builtin.dirname(name), text).replaceAll(builtin.sep, "/");
	return Array.isArray(value) ? value.map((candidate) => resolvePath(String(candidate))) : resolvePath(String(value));
}
const FIELDS_OF_OTHER_TOOLS = new Map([...[
	"depends-on",
	"depends_on",
	"dependsOn",
	"dependencies"
].map((name) => [name, "needs"]), ["inputs", "parameters-from-outputs"]]);
function describeUnknownField(name) {
	if (Object.hasOwn(INPUTS, name)) return `"${name}" is an input of the step and cannot be set per stack`;
	let fields = [...STACK_ONLY_FIELDS, ...STACK_FIELDS], known = FIELDS_OF_OTHER_TOOLS.get(name), suggestion = known === void 0 ? didYouMeanClause(name, fields) : `; did you mean ${known}?`;
	return `unknown field "${name}"${suggestion === "" ? `; a stack can have ${fields.join(", ")}` : suggestion}`;
}
// lib/inputs/stacks-file/entries.js
const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
function findStacks(file) {
	let { tree } = file;
	if (file.issues.length > 0) return [];
	if (!isMapNode(tree, tree.root)) return file.addIssue("must be a map with the key \"stacks\"", tree.root), [];
	let topLevel = file.entries(tree.root, "");
	for (let { name, key } of topLevel) name !== "stacks" && !name.startsWith("x-") && file.addIssue(`unknown key "${name}": only "stacks" is allowed (and "x-\u2026", for anchors)`, key);
	let stacks = topLevel.find(({ name }) => name === "stacks");
	if (stacks === void 0) return file.addIssue("has no key \"stacks\"", tree.root), [];
	let entries = isMapNode(tree, stacks.value) ? readStackMap(file, stacks.value) : readStackList(file, stacks), seenKeys = new Set();
	return entries.filter(({ key, node }) => {
		seenKeys.has(key) && file.addIssue(`"${key}" is set twice`, node);
		let isNew = !seenKeys.has(key);
		return seenKeys.add(key), isNew;
	});
}
function readStackMap(file, stacks) {
	let entries = file.entries(stacks, "");
	return entries.length === 0 && file.addIssue("contains no stacks", stacks), entries.flatMap(({ key, name, value }) => toEntry$1(file, name, key, value));
}
function readStackList(file, { value }) {
	let items = listItems(file.tree, value);
	return items.length === 0 && file.addIssue("\"stacks\" must be a map or a list of stacks", value), items.flatMap((item) => {
		let name = file.entries(item, "").find((field) => field.name === "name"), key = toStringValue(file.tree, name?.value);
		return key === void 0 ? (file.addIssue("in a list, each stack requires a \"name\"", item), []) : toEntry$1(file, key, name?.value ?? item, item);
	});
}
function toEntry$1(file, key, node, body) {
	KEY.test(key) || file.addIssue(`"${key}": the name of a stack must start with a letter and contain at most 100 letters, digits, "_" and "-"`, node);
	let target = file.tree.resolve(body);
	return !(target === null || "value" in target && target.value === null) && !isMapNode(file.tree, body) ? (file.addIssue(`${key}: must be a map`, body), []) : [{
		key,
		node,
		fields: file.entries(body, `${key}: `)
	}];
}
// lib/inputs/stacks-file/document.js
var StackFile = class {
	name;
	text;
	tree;
	issues = [];
	isJson;
	lineIndex;
	constructor(name, text) {
		this.name = name, this.text = text;
		let { tree, issues, isJson } = readYaml(text);
		this.tree = tree, this.isJson = isJson, this.lineIndex = createLineIndex(text);
		let [first] = issues;
		first !== void 0 && this.addIssueAt(`is not valid YAML: ${first.message}`, first.offset);
	}
	addIssue(problem, node) {
		this.addIssueAt(problem, node?.start ?? 0);
	}
	locationOf(node) {
		return this.locationAt(node?.start ?? 0);
	}
	entries(node, prefix) {
		return this.addRepeatedIssues(node, prefix), listEntries(this.tree, node);
	}
	addRepeatedIssues(node, prefix) {
		for (let { key } of findRepeatedKeys(this.tree, node)) this.addIssue(`${prefix}"${String(key.value)}" is set twice`, key);
	}
	addIssueAt(problem, offset) {
		this.issues.push({
			input: "stacks",
			problem,
			location: this.locationAt(offset)
		});
	}
	locationAt(offset) {
		return {
			file: this.name,
			...this.lineIndex(offset)
		};
	}
};
// lib/inputs/stacks-file/parse.js
function readStacks(name, text, shared, event) {
	let file = new StackFile(name, text), entries = findStacks(file), keys = new Set(entries.map(({ key }) => key)), stacks = entries.map((entry) => {
		let values = {
			...toStackDefaults(shared),
			...readFields(file, entry),
			"stack-name": toStackName(file, entry, shared)
		};
		return {
			key: entry.key,
			values,
			written: readWrittenParameters(file, entry),
			...findDependencies(file, entry, keys)
		};
	}), findIssues = (all) => [...findContradictions$1(all), ...findLifetimeIssues(all, event)], stepIssueInputs = new Set(findIssues(shared).map(({ input }) => input));
	for (let [index, stack] of stacks.entries()) {
		let entry = entries[index], issues = findIssues({
			...stack.values,
			stacks: void 0,
			"stack-name-prefix": ""
		}).filter(({ input }) => !stepIssueInputs.has(input));
		entry !== void 0 && addStackIssues(file, entry, stack, issues);
	}
	return validateAcrossStacks(file, entries, stacks), shared["delete-removed"] && shared.operation === "deploy" && validateForRemoval(file, entries, stacks), {
		stacks,
		issues: sortByLocation(file.issues)
	};
}
function toStackDefaults(shared) {
	return {
		...shared,
		parameters: {},
		"expect-plan": void 0,
		"fail-on-no-changes": !1,
		"delete-removed": !1
	};
}
function toStackName(file, { key, node, fields }, shared) {
	let given = fields.find(({ name }) => name === "name"), target = file.tree.resolve(given?.value ?? null), customName = target !== null && "value" in target && typeof target.value == "string" ? target.value : void 0;
	given !== void 0 && customName === void 0 && file.addIssue(`${key}: name must be a string`, given.value);
	let name = `${shared["stack-name-prefix"]}${customName ?? key}`;
	try {
		return stackName(name);
	} catch (error) {
		if (!(error instanceof InvalidValue)) throw error;
		return file.addIssue(`${key}: name ${error.message}`, given?.value ?? node), name;
	}
}
function addStackIssues(file, entry, { key, values, fromOutputs }, issues) {
	let nodeOf = (input) => {
		let field = entry.fields.find(({ name }) => name === input);
		return field?.value ?? field?.key ?? entry.node;
	};
	for (let { input, problem } of issues) file.addIssue(`${key}: ${input} ${problem}`, nodeOf(input));
	!entry.fields.some(({ name }) => name === "template") && !values["keep-existing"] && appliesTo("template", values) && values.template === void 0 && file.addIssue(`${key}: template is required`, entry.node);
	for (let { parameter } of fromOutputs) Object.hasOwn(values.parameters, parameter) && file.addIssue(`${key}: parameter ${parameter} is set twice: in parameters and in parameters-from-outputs`, nodeOf("parameters"));
}
function validateAcrossStacks(file, entries, stacks) {
	let nodes = new Map(entries.map(({ key, node }) => [key, node])), names = new Map();
	for (let { key, values } of stacks) {
		let name = values["stack-name"] ?? "", firstKey = names.get(name);
		firstKey !== void 0 && file.addIssue(`${key}: ${firstKey} has the same name, ${name}`, nodes.get(key)), names.set(name, firstKey ?? key);
	}
	for (let cycle of findDependencyCycles(new Map(stacks.map(({ key, needs }) => [key, needs])))) {
		let [first = ""] = cycle;
		file.addIssue(`circular dependency between stacks: ${[...cycle, first].join(" \u2192 ")}`, nodes.get(first));
	}
	for (let { key, values, needs } of stacks) {
		let mustWait = values.operation === "delete" ? needs.map(() => key) : needs;
		for (let stackKey of new Set(mustWait)) for (let setting of findEarlyReturns(stacks.find((stack) => stack.key === stackKey))) file.addIssue(`${stackKey}: ${setting} cannot be used, because other stacks need this stack`, nodes.get(stackKey));
	}
}
function validateForRemoval(file, entries, stacks) {
	for (let [index, stack] of stacks.entries()) for (let setting of findEarlyReturns(stack)) file.addIssue(`${stack.key}: ${setting} cannot be used with delete-removed, which waits for all stacks`, entries[index]?.node);
}
function findEarlyReturns(stack) {
	return [...stack?.values.wait === !1 ? ["wait: false"] : [], ...stack?.values["on-hook"] === "return" ? ["on-hook: return"] : []];
}
function sortByLocation(issues) {
	let sortKey = ({ location }) => (location?.line ?? 0) * 1e5 + (location?.column ?? 0);
	return [...new Map(issues.map((issue) => [`${issue.problem} ${sortKey(issue)}`, issue])).values()].sort((left, right) => sortKey(left) - sortKey(right));
}
function readWrittenParameters(file, { fields }) {
	let { tree, text, isJson } = file;
	if (isJson) return [];
	let map = fields.find(({ name }) => name === "parameters")?.value ?? null;
	return listEntries(tree, map).flatMap(({ name, value }) => {
		let scalar = tree.resolve(value);
		return isScalar(scalar) ? [{
			name,
			written: text.slice(scalar.start, scalar.end),
			value: toPlain(tree, scalar),
			location: file.locationOf(value)
		}] : [];
	});
}
// lib/inputs/multi-stack.js
function toMultiStackJob(source, values, event) {
	let file = builtin.normalize(values.stacks ?? "").replaceAll(builtin.sep, "/"), { text, problem } = readStacksFile(source, file, values["allow-files-outside-workspace"]), { stacks, issues } = problem === void 0 ? readStacks(file, text, values, event) : {
		stacks: [],
		issues: [{
			input: "stacks",
			problem
		}]
	};
	return {
		stacks: {
			file,
			namePrefix: values["stack-name-prefix"],
			stacks: stacks.map(toStackJob),
			maxParallel: values["max-parallel"],
			sharedParameters: values.parameters,
			sharedParametersText: source.get("parameters"),
			expectPlan: values["expect-plan"],
			failOnNoChanges: values["fail-on-no-changes"],
			removal: values["delete-removed"] ? toRemovalRules(values) : void 0
		},
		previews: stacks.map((stack) => isPreviewEnvironment(stack.values)),
		issues
	};
}
function toRemovalRules(values) {
	return {
		protect: values.protect,
		failOn: values["fail-on"],
		allow: values.allow,
		timeoutMinutes: values["timeout-in-minutes"],
		onInProgress: values["on-in-progress"],
		onHook: values["on-hook"],
		deleteAttempts: values["delete-attempts"],
		dryRun: values.operation === "preview" || values["dry-run"]
	};
}
function readStacksFile({ readFile }, file, mayLeaveWorkspace) {
	if (readFile === void 0) return {
		text: "",
		problem: "is a file, but this environment cannot read files"
	};
	try {
		return { text: readFile(file, mayLeaveWorkspace) };
	} catch (error) {
		return {
			text: "",
			problem: error instanceof InvalidValue ? error.message : describeReadError(file, error)
		};
	}
}
function describeReadError(file, error) {
	switch (typeof error == "object" && error && "code" in error ? error.code : void 0) {
		case "ENOENT":
		case "ENOTDIR": return `points to ${file}, which does not exist; check the name and, in a workflow, that the checkout step runs before this step`;
		case "EISDIR": return `points to ${file}, which is a folder, not a file`;
		default: return `points to ${file}, which cannot be read: ${messageOf(error)}`;
	}
}
function toStackJob({ key, values, written, needs, fromOutputs }) {
	let files = toFilesOptions(values);
	return {
		key,
		request: toStackRequest(values),
		needs,
		fromOutputs,
		files: files && {
			...files,
			writtenParameters: written
		},
		reporting: toReportingOptions(values),
		onCancel: values["on-cancel"]
	};
}
function toStackRequest(values) {
	let request = toRequest(values);
	switch (request.operation) {
		case "deploy":
		case "preview":
		case "delete": return request;
		default: throw TypeError(`${request.operation} works on one stack only`);
	}
}
// lib/inputs/job.js
function readJob(source, readEvent = () => void 0) {
	let { values, providedInputs, issues } = readInputs(source), event = readEvent(values["pull-request"]), multiStack = isMultiStack(values) ? toMultiStackJob(source, values, event) : void 0;
	assertNoIssues([
		...issues,
		...findMissingInputs(values, issues),
		...findContradictions$1(values),
		...findLifetimeIssues(values, event),
		...findDriftIssueProblems(values, event),
		...source.files === void 0 ? [] : findFileIssues(source.files, values),
		...multiStack?.issues ?? []
	]);
	let previews = multiStack?.previews ?? [isPreviewEnvironment(values)];
	return {
		request: toRequest(values),
		stackName: values["stack-name"],
		files: toFilesOptions(values, providedInputs.has("parameters") ? source.get("parameters") : void 0),
		signIn: toSignInOptions(values),
		http: {
			retries: values["retry-attempts"],
			requestTimeoutMs: values["request-timeout-in-seconds"] * 1e3
		},
		reporting: toReportingOptions(values),
		workflow: {
			pullRequest: values["pull-request"],
			githubToken: values["github-token"],
			onCancel: values["on-cancel"]
		},
		previewEnvironments: previews.every(Boolean) ? "all" : previews.some(Boolean) ? "some" : "none",
		multiStack: multiStack?.stacks,
		unusedInputs: findUnusedInputs(providedInputs, values)
	};
}
// node_modules/lossless-json/lib/esm/numberParsers.js
function parseLosslessNumber(value) {
	return new LosslessNumber(value);
}
// node_modules/lossless-json/lib/esm/revive.js
function revive(json, reviver) {
	return reviveValue({ "": json }, "", json, reviver);
}
function reviveValue(context, key, value, reviver) {
	return Array.isArray(value) ? reviver.call(context, key, reviveArray(value, reviver)) : value && typeof value == "object" && !isLosslessNumber(value) ? reviver.call(context, key, reviveObject(value, reviver)) : reviver.call(context, key, value);
}
function reviveObject(object, reviver) {
	for (let key of Object.keys(object)) {
		let value = reviveValue(object, key, object[key], reviver);
		value === void 0 ? delete object[key] : object[key] = value;
	}
	return object;
}
function reviveArray(array, reviver) {
	for (let i = 0; i < array.length; i++) {
		let value = reviveValue(array, String(i), array[i], reviver);
		value === void 0 ? delete array[i] : array[i] = value;
	}
	return array;
}
// node_modules/lossless-json/lib/esm/parse.js
function parse(text, reviver, options) {
	let optionsObj = typeof options == "function" ? { parseNumber: options } : options, parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber, onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey, i = 0, value = parseValue();
	return expectValue(value), expectEndOfInput(), reviver ? revive(value, reviver) : value;
	function parseObject() {
		if (text.charCodeAt(i) === codeOpeningBrace) {
			i++, skipWhitespace();
			let object = {}, initial = !0;
			for (; i < text.length && text.charCodeAt(i) !== codeClosingBrace;) {
				initial ? initial = !1 : (eatComma(), skipWhitespace());
				let start = i, key = parseString();
				if (key === void 0) {
					throwObjectKeyExpected();
					return;
				}
				skipWhitespace(), eatColon();
				let value = parseValue();
				if (value === void 0) {
					throwObjectValueExpected();
					return;
				}
				if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
					let returnedValue = onDuplicateKey({
						key,
						position: start + 1,
						oldValue: object[key],
						newValue: value
					});
					returnedValue !== void 0 && setObjectKey(object, key, returnedValue);
				} else setObjectKey(object, key, value);
			}
			return text.charCodeAt(i) !== codeClosingBrace && throwObjectKeyOrEndExpected(), i++, object;
		}
	}
	function parseArray() {
		if (text.charCodeAt(i) === codeOpeningBracket) {
			i++, skipWhitespace();
			let array = [], initial = !0;
			for (; i < text.length && text.charCodeAt(i) !== codeClosingBracket;) {
				initial ? initial = !1 : eatComma();
				let value = parseValue();
				expectArrayItem(value), array.push(value);
			}
			return text.charCodeAt(i) !== codeClosingBracket && throwArrayItemOrEndExpected(), i++, array;
		}
	}
	function parseValue() {
		skipWhitespace();
		let value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", !0) ?? parseKeyword("false", !1) ?? parseKeyword("null", null);
		return skipWhitespace(), value;
	}
	function parseKeyword(name, value) {
		if (text.slice(i, i + name.length) === name) return i += name.length, value;
	}
	function skipWhitespace() {
		for (; isWhitespace(text.charCodeAt(i));) i++;
	}
	function parseString() {
		if (text.charCodeAt(i) === codeDoubleQuote) {
			i++;
			let result = "";
			for (; i < text.length && text.charCodeAt(i) !== codeDoubleQuote;) {
				if (text.charCodeAt(i) === codeBackslash) {
					let char = text[i + 1], escapeChar = escapeCharacters[char];
					escapeChar === void 0 ? char === "u" ? isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5)) ? (result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16)), i += 5) : throwInvalidUnicodeCharacter(i) : throwInvalidEscapeCharacter(i) : (result += escapeChar, i++);
				} else isValidStringCharacter(text.charCodeAt(i)) ? result += text[i] : throwInvalidCharacter(text[i]);
				i++;
			}
			return expectEndOfString(), i++, result;
		}
	}
	function parseNumeric() {
		let start = i;
		if (text.charCodeAt(i) === codeMinus && (i++, expectDigit(start)), text.charCodeAt(i) === codeZero) i++;
		else if (isNonZeroDigit(text.charCodeAt(i))) for (i++; isDigit(text.charCodeAt(i));) i++;
		else return;
		if (text.charCodeAt(i) === codeDot) for (i++, expectDigit(start); isDigit(text.charCodeAt(i));) i++;
		if (text.charCodeAt(i) === 101 || text.charCodeAt(i) === 69) for (i++, (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) && i++, expectDigit(start); isDigit(text.charCodeAt(i));) i++;
		if (i > start) return parseNumber(text.slice(start, i));
	}
	function eatComma() {
		if (text.charCodeAt(i) !== codeComma) throw SyntaxError(`Comma ',' expected after value ${gotAt()}`);
		i++;
	}
	function eatColon() {
		if (text.charCodeAt(i) !== codeColon) throw SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
		i++;
	}
	function expectValue(value) {
		if (value === void 0) throw SyntaxError(`JSON value expected ${gotAt()}`);
	}
	function expectArrayItem(value) {
		if (value === void 0) throw SyntaxError(`Array item expected ${gotAt()}`);
	}
	function expectEndOfInput() {
		if (i < text.length) throw SyntaxError(`Expected end of input ${gotAt()}`);
	}
	function expectDigit(start) {
		if (!isDigit(text.charCodeAt(i))) {
			let numSoFar = text.slice(start, i);
			throw SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
		}
	}
	function expectEndOfString() {
		if (text.charCodeAt(i) !== codeDoubleQuote) throw SyntaxError(`End of string '"' expected ${gotAt()}`);
	}
	function throwObjectKeyExpected() {
		throw SyntaxError(`Quoted object key expected ${gotAt()}`);
	}
	function throwDuplicateKey({ key, position }) {
		throw SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
	}
	function throwObjectKeyOrEndExpected() {
		throw SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
	}
	function throwArrayItemOrEndExpected() {
		throw SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
	}
	function throwInvalidCharacter(char) {
		throw SyntaxError(`Invalid character '${char}' ${pos()}`);
	}
	function throwInvalidEscapeCharacter(start) {
		let chars = text.slice(start, start + 2);
		throw SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
	}
	function throwObjectValueExpected() {
		throw SyntaxError(`Object value expected after ':' ${pos()}`);
	}
	function throwInvalidUnicodeCharacter(start) {
		let chars = text.slice(start, start + 6);
		throw SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
	}
	function pos() {
		return `at position ${i}`;
	}
	function got() {
		return i < text.length ? `but got '${text[i]}'` : "but reached end of input";
	}
	function gotAt() {
		return `${got()} ${pos()}`;
	}
}
function setObjectKey(object, key, value) {
	key === "__proto__" ? Object.defineProperty(object, key, {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : object[key] = value;
}
function isWhitespace(code) {
	return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
	return code >= codeZero && code <= codeNine || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function isDigit(code) {
	return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
	return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
	return code >= 32 && code <= 1114111;
}
function isDeepEqual(a, b) {
	return a === b ? !0 : Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index])) : isObject(a) && isObject(b) ? [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isDeepEqual(a[key], b[key])) : !1;
}
function isObject(value) {
	return typeof value == "object" && !!value;
}
const escapeCharacters = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
}, codeBackslash = 92, codeOpeningBrace = 123, codeClosingBrace = 125, codeOpeningBracket = 91, codeClosingBracket = 93, codeSpace = 32, codeNewline = 10, codeTab = 9, codeReturn = 13, codeDoubleQuote = 34, codePlus = 43, codeMinus = 45, codeZero = 48, codeOne = 49, codeNine = 57, codeComma = 44, codeDot = 46, codeColon = 58, DAMAGED_HINT = "Most likely a proxy has cut or replaced the response: check the proxy, then run the step again.";
function decode(schema, response, name) {
	let { body, json, requestId, ...request } = typeof response == "string" ? {
		body: response,
		json: void 0,
		requestId: void 0
	} : response, subject = `${name}${describeRequest(request)}`, result = safeParse(schema, json ?? parseBody(body, subject, requestId));
	if (result.success) return result.output;
	let [issue] = result.issues, field = formatFieldPath(issue), where = field === "" ? "" : ` at ${field}`;
	throw new DecodeError(field, `${subject} is not valid${where}: ${describeMismatch(issue)}`, {
		requestId,
		hint: "Most likely a proxy has changed the response, or this action does not support the version of the server: check the proxy, and report it if it is the server."
	});
}
function mapOf(schema) {
	return pipe(unknown(), check((value) => !Array.isArray(value), "expected an object, got a list"), record(string(), schema));
}
function describeRequest({ method, url, status }) {
	return method === void 0 || url === void 0 || status === void 0 ? "" : ` (${method} ${url} returned ${status})`;
}
function parseBody(body, name, requestId) {
	try {
		return JSON.parse(body);
	} catch (cause) {
		let text = body.trim();
		if (text === "") throw new DecodeError("", `${name} is empty`, {
			requestId,
			hint: DAMAGED_HINT
		});
		let problem = /^[[{]/.test(text) ? "is incomplete or damaged" : "is not JSON", serverMessage = problem === "is not JSON" ? parseErrorBody(text).serverMessage : void 0;
		throw new DecodeError("", `${name} ${problem} (${body.length} characters)`, {
			requestId,
			serverMessage,
			hint: DAMAGED_HINT,
			cause: serverMessage === void 0 ? void 0 : cause
		});
	}
}
function formatFieldPath(issue) {
	return (getDotPath(issue) ?? "").replace(/(^|\.)(\d+)(?=\.|$)/g, "[$2]");
}
function describeMismatch(issue) {
	return issue.input === void 0 ? "it is missing" : issue.expected === null ? issue.message : `expected ${issue.expected}, got ${typeName(issue.input)}`;
}
function typeName(value) {
	return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "object" ? "an object" : `a ${typeof value}`;
}
const POSSIBLY_INEXACT_NUMBER = /[:,[]\s*-?(?:\d+[.eE]|\d{16})/;
function withExactNumbers(response) {
	if (response.json === void 0 || !POSSIBLY_INEXACT_NUMBER.test(response.body)) return response;
	try {
		return {
			...response,
			json: parse(response.body, void 0, toExactNumber)
		};
	} catch {
		return response;
	}
}
function toExactNumber(text) {
	let value = Number(text);
	return String(value) === text && !text.includes("e") ? value : new LosslessNumber(text);
}
// lib/auth/credentials/credential-kind.js
const KIND_LABELS = {
	password: "password",
	token: "token",
	"application-credential": "application credential",
	federated: "identity provider"
};
function chooseKind(sources) {
	for (let source of SOURCES) {
		let declared = findDeclaredKind(sources, source);
		if (declared !== void 0) return declared;
		let indicators = findIdentities(sources.bySource[source]), [primary] = indicators;
		if (primary !== void 0) return {
			kind: primary.kind,
			issues: [...findContradictions(indicators), ...findUnusedSecrets(sources, primary)]
		};
	}
	return {
		kind: SOURCES.map((source) => findSecrets$1(sources.bySource[source])[0]).find((indicator) => indicator !== void 0)?.kind,
		issues: []
	};
}
function findDeclaredKind(sources, source) {
	if (source !== "environment" && source !== "file") return;
	let authType = findSetting(sources, "authType");
	if (authType === void 0) return;
	let kind = toCredentialKind(authType.value);
	return typeof kind == "string" ? {
		kind,
		issues: findUnusedSecrets(sources, {
			kind,
			setting: authType
		})
	} : {
		kind: void 0,
		issues: [{
			input: authType.from,
			problem: kind.problem
		}]
	};
}
function findIdentities(settings) {
	let application = findSettingIn(settings, "applicationCredentialId", "applicationCredentialName"), token = findSettingIn(settings, "token"), user = findSettingIn(settings, "username", "userId"), provider = findSettingIn(settings, "identityProvider"), password = findSettingIn(settings, "password"), byPassword = application === void 0 || password !== void 0 ? user : void 0;
	return [
		...application === void 0 ? [] : [{
			kind: "application-credential",
			setting: application
		}],
		...token === void 0 ? [] : [{
			kind: "token",
			setting: token
		}],
		...provider === void 0 ? [] : [{
			kind: "federated",
			setting: provider
		}],
		...byPassword === void 0 ? [] : [{
			kind: "password",
			setting: byPassword
		}]
	];
}
function findSecrets$1(settings) {
	let secret = findSettingIn(settings, "applicationCredentialSecret"), accessToken = findSettingIn(settings, "accessToken"), password = findSettingIn(settings, "password");
	return [
		...secret === void 0 ? [] : [{
			kind: "application-credential",
			setting: secret
		}],
		...accessToken === void 0 ? [] : [{
			kind: "federated",
			setting: accessToken
		}],
		...password === void 0 ? [] : [{
			kind: "password",
			setting: password
		}]
	];
}
function findContradictions([primary, ...others]) {
	return primary === void 0 ? [] : others.map(({ setting }) => ({
		input: setting.from,
		problem: `cannot be combined with ${primary.setting.from}: use only one sign-in method`
	}));
}
function findUnusedSecrets(sources, chosen) {
	let identityKinds = findIdentities(sources.bySource.inputs).map(({ kind }) => kind);
	return findSecrets$1(sources.bySource.inputs).filter(({ kind }) => kind !== chosen.kind && !identityKinds.includes(kind)).map(({ setting }) => ({
		input: setting.from,
		problem: `is set, but ${chosen.setting.from} selects sign-in by ${KIND_LABELS[chosen.kind]}, which does not use it`
	}));
}
const KINDS = new Map([
	["password", "password"],
	["v3password", "password"],
	["token", "token"],
	["v3token", "token"],
	["applicationcredential", "application-credential"],
	["v3applicationcredential", "application-credential"],
	["oidcaccesstoken", "federated"],
	["v3oidcaccesstoken", "federated"]
]);
function toCredentialKind(authType) {
	let kind = KINDS.get(authType.toLowerCase().replace(/[\s_-]/g, ""));
	return kind === void 0 ? { problem: `"${authType}" is not supported: ${describeAlternative(authType.toLowerCase())}` } : kind;
}
function describeAlternative(authType) {
	let suggestion = "use v3applicationcredential, v3oidcaccesstoken, password or token";
	return authType.startsWith("v2") ? `OpenStack has removed version 2 of the identity API; ${suggestion}` : /oidc|saml|adfs|websso/.test(authType) ? `identity providers are supported only with a token that they have signed; ${suggestion}` : /none|admin.?token|token.?endpoint|http.?basic/.test(authType) ? `Heat requires a sign-in at Keystone; ${suggestion}` : /totp|multifactor/.test(authType) ? `a workflow cannot enter a passcode; ${suggestion}` : suggestion;
}
// lib/auth/settings/from-inputs.js
const NAMES$1 = [
	"authUrl",
	"regionName",
	"interface",
	"applicationCredentialId",
	"applicationCredentialSecret",
	"applicationCredentialName",
	"username",
	"password",
	"userDomainName",
	"projectName",
	"projectId",
	"projectDomainName",
	"token",
	"identityProvider",
	"protocol",
	"oidcAudience",
	"orchestrationEndpoint",
	"caCertificate",
	"clientCertificate",
	"clientKey",
	"insecure"
];
function toInputName(name) {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function readInputSettings(options) {
	let entries = NAMES$1.flatMap((name) => {
		let raw = options[name], value = typeof raw == "boolean" ? String(raw) : nonEmptyText(raw);
		return value === void 0 ? [] : [[name, {
			value,
			from: toInputName(name),
			source: "inputs"
		}]];
	});
	return Object.fromEntries(entries);
}
// lib/auth/credentials/secret-for-identity.js
function findSecretForIdentity(sources, secret, identity) {
	let found = findSetting(sources, secret), input = toInputName(secret);
	if (found === void 0) return {
		input,
		problem: `is missing (OS_${input.toUpperCase().replaceAll("-", "_")})`
	};
	let owner = findSetting(sources, ...identity);
	if (owner === void 0 || SOURCES.indexOf(found.source) <= SOURCES.indexOf(owner.source)) return found;
	let other = findSettingIn(sources.bySource[found.source], ...identity);
	return other === void 0 || other.value === owner.value ? found : {
		input,
		problem: `is missing for ${owner.from}: ${found.from} belongs to a different identity (${other.from})`
	};
}
// lib/auth/credentials/project.js
const DEFAULT_DOMAIN = { id: "default" };
function readProject$1(sources) {
	let project = findSetting(sources, "projectId", "projectName");
	if (project !== void 0) return project.name === "projectId" ? { id: project.value } : {
		name: project.value,
		domain: readDomain(sources, findSetting(sources, "projectDomainId", "projectDomainName"))
	};
}
function readUserDomain(sources) {
	return readDomain(sources, findSetting(sources, "userDomainId", "userDomainName")) ?? DEFAULT_DOMAIN;
}
function toProjectScope(project) {
	return "id" in project ? { project } : { project: {
		name: project.name,
		domain: project.domain ?? DEFAULT_DOMAIN
	} };
}
function describeMissingProject(sources) {
	let domain = findSetting(sources, "domainId", "domainName", "systemScope");
	return {
		input: "project-name",
		problem: `is missing: Heat requires a project; set project-name or project-id (OS_PROJECT_NAME, OS_PROJECT_ID)${domain === void 0 ? "" : `; ${domain?.name === "systemScope" ? "the system" : "a domain"} (${domain.from}) is not enough`}`
	};
}
function findTrustIssue(sources) {
	let trust = findSetting(sources, "trustId", "projectId", "projectName");
	return trust?.name === "trustId" ? [{
		input: trust.from,
		problem: "is not supported: use an application credential of the user who granted the trust, or remove it"
	}] : [];
}
function readDomain(sources, domain) {
	let found = domain ?? findSetting(sources, "defaultDomainId", "defaultDomainName", "defaultDomain");
	if (found !== void 0) return found.name.endsWith("Name") ? { name: found.value } : { id: found.value };
}
// lib/auth/credentials/password.js
function readUser(sources) {
	let user = findSetting(sources, "userId", "username");
	if (user !== void 0) return user.name === "userId" ? { id: user.value } : {
		name: user.value,
		domain: readUserDomain(sources)
	};
}
function readPassword(sources) {
	let user = readUser(sources), password = findSecretForIdentity(sources, "password", ["userId", "username"]), project = readProject$1(sources);
	return user !== void 0 && "value" in password && project !== void 0 ? {
		kind: "password",
		user,
		password: password.value,
		project
	} : [
		...user === void 0 ? [{
			input: "username",
			problem: "is missing: a password requires a user (OS_USERNAME, OS_USER_ID)"
		}] : [],
		..."problem" in password ? [password] : [],
		...project === void 0 ? [describeMissingProject(sources)] : []
	];
}
function toPasswordIdentity({ user, password }) {
	return {
		methods: ["password"],
		password: { user: {
			...user,
			password
		} }
	};
}
// lib/auth/credentials/application-credential.js
const NAMES = ["applicationCredentialId", "applicationCredentialName"];
function readApplicationCredential(sources) {
	let of = readIdentity(sources), secret = findSecretForIdentity(sources, "applicationCredentialSecret", NAMES), both = findAmbiguousNames(sources);
	return "problem" in of || "problem" in secret || both.length > 0 ? [
		..."problem" in of ? [of] : [],
		..."problem" in secret ? [secret] : [],
		...both
	] : {
		kind: "application-credential",
		identity: of,
		secret: secret.value,
		project: readProject$1(sources)
	};
}
function readIdentity(sources) {
	let found = findSetting(sources, ...NAMES);
	if (found === void 0) return {
		input: "application-credential-id",
		problem: "is missing (OS_APPLICATION_CREDENTIAL_ID); or set application-credential-name and username"
	};
	if (found.name === "applicationCredentialId") return { id: found.value };
	let user = readUser(sources);
	return user === void 0 ? {
		input: "username",
		problem: `is missing: ${found.from} is a name, which is unique only per user (OS_USERNAME, OS_USER_ID)`
	} : {
		name: found.value,
		user
	};
}
function findAmbiguousNames({ bySource }) {
	return SOURCES.flatMap((source) => {
		let [id, name] = [findSettingIn(bySource[source], "applicationCredentialId"), findSettingIn(bySource[source], "applicationCredentialName")];
		return id === void 0 || name === void 0 ? [] : [{
			input: name.from,
			problem: `cannot be combined with ${id.from}: remove one of them`
		}];
	});
}
function toApplicationCredentialIdentity({ identity, secret }) {
	return {
		methods: ["application_credential"],
		application_credential: {
			...identity,
			secret
		}
	};
}
// lib/auth/credentials/token.js
function readToken$1(sources) {
	let token = findSetting(sources, "token");
	if (token === void 0) return [{
		input: "token",
		problem: "is missing (OS_TOKEN)"
	}];
	let problem = findTokenProblem(token.value);
	return problem === void 0 ? {
		kind: "token",
		token: token.value,
		project: readProject$1(sources)
	} : [{
		input: token.from,
		problem
	}];
}
function toTokenIdentity({ token }) {
	return {
		methods: ["token"],
		token: { id: token }
	};
}
function findTokenProblem(token) {
	return /\s/.test(token) ? "contains whitespace, so it is not a token" : /[^!-~]/.test(token) ? "contains characters outside of ASCII, so it is not a token" : void 0;
}
// lib/auth/credentials/federated.js
function readFederated(sources, context) {
	let identityProvider = readKeystoneName(sources, "identityProvider", "identity-provider", "OS_IDENTITY_PROVIDER"), protocol = readKeystoneName(sources, "protocol", "protocol", "OS_PROTOCOL"), identityToken = readIdentityToken(sources, context), project = readProject$1(sources);
	return typeof identityProvider == "string" && typeof protocol == "string" && "of" in identityToken && project !== void 0 ? {
		kind: "federated",
		identityProvider,
		protocol,
		identityToken,
		project
	} : [
		...typeof identityProvider == "string" ? [] : [identityProvider],
		...typeof protocol == "string" ? [] : [protocol],
		..."problem" in identityToken ? [identityToken] : [],
		...project === void 0 ? [describeMissingProject(sources)] : []
	];
}
function readKeystoneName(sources, setting, input, variable) {
	let found = findSetting(sources, setting);
	return found === void 0 ? {
		input,
		problem: `is missing: its name in Keystone (${variable})`
	} : /^\.{1,2}$/.test(found.value) ? {
		input: found.from,
		problem: "is not a valid name"
	} : found.value;
}
function readIdentityToken(sources, { env, onSecret }) {
	let audience = findSetting(sources, "oidcAudience")?.value, token = findSetting(sources, "accessToken");
	if (token === void 0 || audience !== void 0) return {
		of: "workflow",
		audience,
		source: findTokenSource(env, onSecret)
	};
	let problem = findTokenProblem(token.value);
	return problem === void 0 ? {
		of: "access-token",
		token: token.value
	} : {
		input: token.from,
		problem
	};
}
function findTokenSource(env, onSecret) {
	let url = nonEmptyText(env.ACTIONS_ID_TOKEN_REQUEST_URL), bearer = nonEmptyText(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
	return bearer !== void 0 && onSecret(bearer), url === void 0 || bearer === void 0 || !URL.canParse(url) ? void 0 : {
		url,
		bearer
	};
}
function describeFederatedCredential({ identityToken, identityProvider }) {
	return `${identityToken.of === "workflow" ? "workflow's own OIDC token" : "access token"} for identity provider "${identityProvider}"`;
}
// lib/auth/credentials/credential.js
function readCredential(kind, sources, context) {
	switch (kind) {
		case "password": return readPassword(sources);
		case "token": return readToken$1(sources);
		case "application-credential": return readApplicationCredential(sources);
		case "federated": return readFederated(sources, context);
	}
}
function toAuthRequest(credential) {
	switch (credential.kind) {
		case "password": return {
			identity: toPasswordIdentity(credential),
			...toScope(credential.project)
		};
		case "token": return {
			identity: toTokenIdentity(credential),
			...toScope(credential.project)
		};
		case "application-credential": return { identity: toApplicationCredentialIdentity(credential) };
	}
}
function toScope(project) {
	return project === void 0 ? {} : { scope: toProjectScope(project) };
}
function describeCredential(credential) {
	switch (credential.kind) {
		case "password": return `password of user ${describeRef(credential.user)}`;
		case "token": return "token";
		case "application-credential": return `application credential ${describeRef(credential.identity)}`;
		case "federated": return describeFederatedCredential(credential);
	}
}
function describeRef(ref) {
	return "id" in ref ? ref.id : `"${ref.name}"`;
}
// lib/auth/settings/provider-profiles.js
const CLEURA = {
	title: "Cleura (City Network)",
	authUrl: "https://{region_name}.citycloud.com:5000/v3",
	regions: [
		"Buf1",
		"Fra1",
		"Sto2",
		"Kna1",
		"dx1",
		"tky1"
	]
}, PROVIDER_PROFILES = {
	infomaniak: {
		title: "Infomaniak Public Cloud",
		authUrl: "https://api.pub1.infomaniak.cloud/identity/v3",
		regions: ["dc3-a"],
		dashboardUrl: "https://api.pub1.infomaniak.cloud/horizon"
	},
	"infomaniak-pub2": {
		title: "Infomaniak Public Cloud 2",
		authUrl: "https://api.pub2.infomaniak.cloud/identity/v3",
		regions: ["dc4-a"],
		dashboardUrl: "https://api.pub2.infomaniak.cloud/horizon"
	},
	auro: {
		title: "Auro",
		authUrl: "https://api.van2.auro.io:5000/v3",
		regions: ["RegionOne"]
	},
	binero: {
		title: "Binero",
		authUrl: "https://auth.binero.cloud:5000/v3",
		regions: ["europe-se-1"]
	},
	catalyst: {
		title: "Catalyst Cloud",
		authUrl: "https://api.{region_name}.catalystcloud.io:5000/v3",
		regions: ["nz-por-1", "nz-hlz-1"],
		dashboardUrl: "https://dashboard.catalystcloud.nz"
	},
	citycloud: CLEURA,
	cleura: CLEURA,
	dreamcompute: {
		title: "DreamCompute",
		authUrl: "https://iad2.dream.io:5000",
		regions: ["RegionOne"]
	},
	elastx: {
		title: "Elastx",
		authUrl: "https://ops.elastx.cloud:5000/v3",
		regions: ["se-sto"],
		dashboardUrl: "https://ops.elastx.cloud"
	},
	entercloudsuite: {
		title: "Enter Cloud Suite",
		authUrl: "https://api.entercloudsuite.com/v3",
		regions: [
			"it-mil1",
			"nl-ams1",
			"de-fra1"
		]
	},
	limestonenetworks: {
		title: "Limestone Networks",
		authUrl: "https://auth.cloud.lstn.net:5000/v3",
		regions: ["us-dfw-1", "us-slc"]
	},
	otc: {
		title: "Open Telekom Cloud",
		authUrl: "https://iam.{region_name}.otc.t-systems.com/v3",
		regions: ["eu-de", "eu-nl"]
	},
	"otc-swiss": {
		title: "Swiss Open Telekom Cloud",
		authUrl: "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3",
		regions: ["eu-ch2"]
	},
	ovh: {
		title: "OVHcloud",
		authUrl: "https://auth.cloud.ovh.net/v3",
		regions: [],
		dashboardUrl: "https://horizon.cloud.ovh.net"
	},
	"ovh-us": {
		title: "OVHcloud US",
		authUrl: "https://auth.cloud.ovh.us/v3",
		regions: [
			"US-EAST-VA-1",
			"US-WEST-OR-1",
			"US-EAST-VA",
			"US-WEST-OR"
		]
	},
	switchcloud: {
		title: "Switch Cloud",
		authUrl: "https://identity.compute.cloud.switch.ch/v3",
		regions: ["zhw", "zhc"]
	},
	switchengines: {
		title: "SWITCHengines",
		authUrl: "https://keystone.cloud.switch.ch:5000/v3",
		regions: ["LS", "ZH"]
	},
	vexxhost: {
		title: "VEXXHOST",
		authUrl: "https://auth.vexxhost.net/v3",
		regions: ["ca-ymq-1", "sjc1"],
		dashboardUrl: "https://dashboard.vexxhost.net"
	},
	zetta: {
		title: "Zetta.IO",
		authUrl: "https://identity.api.zetta.io/v3",
		regions: ["no-osl1"]
	}
};
function findProviderProfile(name) {
	return new Map(Object.entries(PROVIDER_PROFILES)).get(name);
}
// lib/auth/settings/provider.js
const INFOMANIAK_VARIABLES = {
	INFOMANIAK_AUTH_URL: "authUrl",
	INFOMANIAK_REGION: "regionName",
	INFOMANIAK_PROJECT_ID: "projectId",
	INFOMANIAK_APP_CREDENTIAL_ID: "applicationCredentialId",
	INFOMANIAK_APP_CREDENTIAL_SECRET: "applicationCredentialSecret"
};
function readProviderSettings(provider, env) {
	if (provider === void 0) return {};
	let { authUrl, regions = [] } = findProviderProfile(provider) ?? {}, builtIn = {
		authUrl,
		regionName: regions.length === 1 ? regions[0] : void 0
	}, from = `provider "${provider}"`, variables = isInfomaniak(provider) ? Object.entries(INFOMANIAK_VARIABLES) : [];
	return Object.fromEntries([...Object.entries(builtIn).flatMap(([name, value]) => toEntry(name, value, from)), ...variables.flatMap(([variable, name]) => toEntry(name, nonEmptyText(env[variable]), variable))]);
}
function isInfomaniak(provider) {
	return provider?.startsWith("infomaniak") === !0;
}
function toEntry(name, value, from) {
	return value === void 0 ? [] : [[name, {
		value,
		from,
		source: "provider"
	}]];
}
// lib/auth/clouds-yaml/parse.js
var CloudsYamlError = class extends Error {
	location;
	constructor(problem, location) {
		super(problem), this.name = new.target.name, this.location = location;
	}
};
function parseYamlAsStrings(text, file) {
	let { tree, issues } = readYaml(text, "yaml"), lineOf = createLineIndex(text), locationAt = (offset) => ({
		file,
		...lineOf(offset)
	}), [issue] = issues;
	if (issue !== void 0) throw new CloudsYamlError(describeIssue(issue, text), locationAt(issue.offset));
	return {
		tree: toStrings(tree, tree.root),
		retyped: findRetypedValues(tree.root, locationAt)
	};
}
function describeIssue({ message, offset }, text) {
	let character = text.charAt(offset);
	return character === "!" ? "YAML reads ! at the start of a value as a tag: put the value in quotes, as in password: '!\u2026'" : [
		"{",
		"[",
		"|",
		">"
	].includes(character) && !message.includes("quotes") ? `${message}; a value that starts with ${character} needs quotes, as in password: '${character}\u2026'` : message;
}
function toStrings(tree, node) {
	let target = tree.resolve(node);
	return isList(target) ? listItems(tree, target).map((item) => toStrings(tree, item)) : isMap(target) ? Object.fromEntries(listEntries(tree, target).map(({ key, value }) => [key.source, toStrings(tree, value)])) : isScalar(target) && target.value !== null ? target.source : null;
}
function findRetypedValues(node, locationAt) {
	return isList(node) ? node.items.flatMap((item) => findRetypedValues(item, locationAt)) : isMap(node) ? node.items.flatMap(({ key, value }) => {
		if (!isScalar(value)) return findRetypedValues(value, locationAt);
		let text = value.source;
		return !isScalar(key) || value.style !== "plain" || value.tag !== void 0 || toPythonText(text) === text ? [] : [{
			key: key.source,
			text,
			location: locationAt(value.start)
		}];
	}) : [];
}
function toMapping(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? new Map(Object.entries(value)) : void 0;
}
// lib/auth/clouds-yaml/cloud-tree.js
function toClientConfig(tree, where) {
	let auth = toMapping(tree.get("auth")) ?? new Map();
	return {
		top: listSettings(tree, "", where),
		auth: listSettings(auth, "auth.", where)
	};
}
function listSettings(tree, prefix, where) {
	return new Map([...tree].flatMap(([name, raw]) => {
		let value = typeof raw == "string" ? nonEmptyText(raw) : void 0, from = `${prefix}${name} of ${where}`;
		return value === void 0 ? [] : [[name.replaceAll("-", "_"), {
			value,
			from,
			source: "file"
		}]];
	}));
}
function findRegions(tree, where) {
	let listed = tree.get("regions");
	if (Array.isArray(listed)) return listed.flatMap((entry) => parseRegion(entry, where));
	let names = tree.get("region_name") ?? tree.get("region-name"), list = Array.isArray(names) ? names : typeof names == "string" ? names.split(",") : [];
	return list.length > 1 ? list.flatMap((entry) => parseRegion(entry, where)) : [];
}
function parseRegion(entry, where) {
	let tree = toMapping(entry), name = typeof entry == "string" ? entry.trim() : tree?.get("name");
	return typeof name == "string" ? [{
		name,
		values: toClientConfig(toMapping(tree?.get("values")) ?? new Map(), `region "${name}" of ${where}`)
	}] : [];
}
function mergeTrees(base, override) {
	let [below, above] = [toMapping(base), toMapping(override)];
	if (above === void 0 || below === void 0) return override ?? base;
	let merged = new Map(below);
	for (let [key, value] of above) merged.set(key, mergeTrees(merged.get(key), value));
	return Object.fromEntries(merged);
}
const SECRET_KEY = /password|passcode|secret|token$/i;
function findSecrets(tree) {
	return Array.isArray(tree) ? tree.flatMap((entry) => findSecrets(entry)) : [...toMapping(tree) ?? []].flatMap(([key, value]) => typeof value == "string" ? SECRET_KEY.test(key) && value !== "" ? [value] : [] : findSecrets(value));
}
// lib/auth/clouds-yaml/search.js
const SUFFIXES = [
	"yaml",
	"yml",
	"json"
], OVERRIDES = {
	clouds: "OS_CLIENT_CONFIG_FILE",
	secure: "OS_CLIENT_SECURE_FILE",
	"clouds-public": void 0
};
async function searchConfigFile(base, context) {
	let { env, workingFolder } = context, variable = OVERRIDES[base], override = variable === void 0 ? void 0 : nonEmptyText(env[variable]), folders = listFolders(context), paths = folders.flatMap((folder) => SUFFIXES.map((suffix) => join(folder, `${base}.${suffix}`))), overridePath = override === void 0 ? void 0 : resolve(workingFolder, override);
	for (let path of overridePath === void 0 ? paths : [overridePath, ...paths]) {
		let text = await readIfExists(path), name = displayPath(path, context);
		if (text !== void 0) return {
			file: {
				name,
				...parseFile(text, name)
			},
			searchedPaths: []
		};
		path === overridePath && context.onWarning(`${variable} points to ${name}, which cannot be read`);
	}
	return {
		file: void 0,
		searchedPaths: [...overridePath === void 0 ? [] : [overridePath], ...folders].map((path) => displayPath(path, context))
	};
}
function listFolders({ env, workingFolder, homeFolder, systemFolder }) {
	let home = join(homeFolder, ".config"), configHome = nonEmptyText(env.XDG_CONFIG_HOME) ?? home;
	return [
		workingFolder,
		...[...new Set([configHome, home])].map((folder) => join(folder, "openstack")),
		systemFolder ?? "/etc/openstack"
	];
}
async function readIfExists(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
function parseFile(text, name) {
	try {
		return parseYamlAsStrings(text, name);
	} catch (error) {
		throw error instanceof CloudsYamlError ? new SignInError(`${name} is not valid YAML: ${error.message}`, { locations: [error.location] }) : error;
	}
}
function displayPath(path, { workingFolder, homeFolder }) {
	for (let [folder, prefix] of [[workingFolder, ""], [homeFolder, "~/"]]) {
		let inside = relative(folder, path);
		if (inside === "") return prefix === "" ? "the working directory" : "~";
		if (!inside.startsWith("..") && !isAbsolute(inside)) return `${prefix}${inside}`;
	}
	return path;
}
// lib/auth/clouds-yaml/profile.js
const NO_PROFILE = {
	config: EMPTY_CONFIG,
	regions: [],
	retyped: []
};
async function readProfileConfig(tree, own, where, context) {
	let name = tree.get("profile") ?? tree.get("cloud");
	if (typeof name != "string" || name === "") return NO_PROFILE;
	let { file } = await searchConfigFile("clouds-public", context), found = toMapping(toMapping(toMapping(file?.tree)?.get("public-clouds"))?.get(name));
	if (file !== void 0 && found !== void 0) {
		let profile = `profile "${name}" in ${file.name}`;
		return {
			config: toClientConfig(found, profile),
			regions: findRegions(found, profile),
			retyped: file.retyped
		};
	}
	let builtIn = findProviderProfile(name);
	if (builtIn !== void 0) {
		let { authUrl, regions } = builtIn, tree = new Map(Object.entries({
			auth: { auth_url: authUrl },
			...regions.length === 1 ? { region_name: regions[0] } : { regions }
		})), profile = `profile "${name}"`;
		return {
			...NO_PROFILE,
			config: toClientConfig(tree, profile),
			regions: findRegions(tree, profile)
		};
	}
	return unknownProfileError(name, own, where, context);
}
function unknownProfileError(name, own, where, { onWarning }) {
	let isUrl = /^https?:/i.test(name), problem = isUrl ? `The profile of ${where} is a URL; this action does not fetch profiles` : `Unknown profile "${name}" of ${where}`;
	if (!isUrl && (own.auth.has("auth_url") || own.top.has("auth_url"))) return onWarning(`${problem}; using the settings of the cloud only`), NO_PROFILE;
	throw new SignInError(problem, { hint: `Add "auth_url" (and "region_name") to the cloud, or define the profile in clouds-public.yaml; built-in profiles: ${Object.keys(PROVIDER_PROFILES).join(", ")}.` });
}
// lib/auth/clouds-yaml/clouds.js
async function readClouds(options, context) {
	let text = options.cloudsYaml?.trim() === "" ? void 0 : options.cloudsYaml;
	if (text !== void 0) return toClouds({
		name: "clouds-yaml",
		...parseInput(text)
	}, context, []);
	let { file, searchedPaths } = await searchConfigFile("clouds", context), { file: secure } = await searchConfigFile("secure", context), tree = mergeTrees(file?.tree, secure?.tree), name = file?.name ?? secure?.name, retyped = [file, secure].flatMap((one) => one?.retyped ?? []);
	return toClouds(name === void 0 ? void 0 : {
		name,
		tree,
		retyped
	}, context, searchedPaths);
}
function parseInput(text) {
	try {
		return parseYamlAsStrings(text, "clouds-yaml");
	} catch (error) {
		if (!(error instanceof CloudsYamlError)) throw error;
		let { line, column } = error.location, problem = `is not valid YAML, line ${line}, column ${column}: ${error.message}`;
		throw new InputError([{
			input: "clouds-yaml",
			problem
		}]);
	}
}
function toClouds(file, { onSecret }, lookedAt) {
	if (file === void 0) return {
		file: void 0,
		names: [],
		searchedPaths: lookedAt,
		tree: new Map(),
		retyped: []
	};
	for (let secret of findSecrets(file.tree)) onSecret(secret);
	let root = toMapping(file.tree), tree = toMapping(root?.get("clouds")) ?? new Map(), wrong = tree.size === 0 && root?.get("clouds") !== null ? noCloudsError(file.name, typeof file.tree == "string") : void 0;
	if (wrong !== void 0) throw wrong;
	return {
		file: file.name,
		names: [...tree.keys()],
		searchedPaths: lookedAt,
		tree,
		retyped: file.retyped
	};
}
function noCloudsError(name, isText) {
	let problem = `has no "clouds:" mapping, or it is empty${name === "clouds-yaml" && isText ? "; set it to the contents of the file, not to its path" : ""}`;
	return name === "clouds-yaml" ? new InputError([{
		input: name,
		problem
	}]) : new SignInError(`${name} ${problem}`, { hint: "Start the file with \"clouds:\" and list each cloud below it by name." });
}
async function readCloudConfig(name, clouds, region, context) {
	let tree = toMapping(clouds.tree.get(name));
	if (tree === void 0 || clouds.file === void 0) throw unknownCloudError(name, clouds);
	let where = `cloud "${name}" in ${clouds.file}`, own = toClientConfig(tree, where), profile = await readProfileConfig(tree, own, where, context), regions = tree.has("regions") || own.top.has("region_name") || tree.has("region_name") ? findRegions(tree, where) : profile.regions, merged = mergeConfigs(profile.config, own);
	if (noticeRetypedSettings(merged, [...clouds.retyped, ...profile.retyped], context), regions.length === 0) return merged;
	let chosen = region === void 0 ? regions[0] : regions.find((one) => one.name === region);
	if (chosen === void 0) throw new SignInError(`Region "${region}" is not in ${where}: ${formatNames(regions.map((one) => one.name))}`);
	let regionName = {
		value: chosen.name,
		from: `regions of ${where}`,
		source: "file"
	}, named = {
		...EMPTY_CONFIG,
		top: new Map([["region_name", regionName]])
	};
	return mergeConfigs(mergeConfigs(merged, chosen.values), named);
}
function unknownCloudError(name, { file, names, searchedPaths }) {
	return file === void 0 ? new SignInError(`Cloud "${name}" not found: no clouds.yaml in ${searchedPaths.join(", ")}`, { hint: "Set clouds-yaml to the contents of the file (from a secret), or set the credentials in other inputs." }) : names.includes(name) ? new SignInError(`Cloud "${name}" in ${file} is empty or not a mapping`, { hint: "Write its settings below its name, indented." }) : new SignInError(`Cloud "${name}" not found in ${file}, which has: ${formatNames(names)}`, { hint: "Set \"cloud\" (or OS_CLOUD) to one of these names." });
}
function formatNames(names) {
	return names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");
}
const NO_TEXTS = new Set(["insecure", "identity_api_version"]), TEXTS = new Set(CLIENT_KEYS.map(({ key }) => key).filter((key) => !NO_TEXTS.has(key)));
function noticeRetypedSettings({ top, auth }, retyped, { onNotice }) {
	for (let [name, { value, from }] of [...top, ...auth]) {
		let found = retyped.find(({ key, text }) => key.replaceAll("-", "_") === name && text === value);
		if (found === void 0 || !TEXTS.has(name)) continue;
		let { file, line, column } = found.location;
		onNotice?.(`${from} (${file}:${line}:${column}) is not quoted, so the OpenStack client reads a different value. This action uses it as written; quote it so that both read the same.`);
	}
}
// lib/auth/settings/resolve.js
async function resolveSettings(options, context) {
	let { env, onSecret } = context, inputs = readInputSettings(options), environmentConfig = readEnvironmentConfig(env), environment = toSettings(environmentConfig), region = findSettingIn(inputs, "regionName") ?? findSettingIn(environment, "regionName"), provider = fillInRegion(readProviderSettings(options.provider, env), region), sources = [
		inputs,
		provider,
		environment
	];
	for (let settings of sources) registerSecrets(settings, onSecret);
	let hasCloudOrUser = sources.some(identifiesCloudOrUser), cloudName = findCloudName(options, env, hasCloudOrUser), clouds = cloudName !== void 0 || hasCloudsYaml(options) || !hasCloudOrUser ? await readClouds(options, context) : void 0, selectedName = clouds && selectCloud(clouds, cloudName, options), fileConfig = clouds === void 0 || selectedName === void 0 ? EMPTY_CONFIG : await readCloudConfig(selectedName, clouds, region?.value, context), clientConfig = mergeConfigs(fileConfig, environmentConfig);
	return warnAboutOverriddenVariables(clientConfig, context), {
		clouds,
		sources: {
			bySource: {
				inputs,
				provider,
				environment,
				file: toSettings(fileConfig)
			},
			precedence: [
				inputs,
				provider,
				fillInRegion(toSettings(clientConfig))
			]
		}
	};
}
function findCloudName(options, env, hasCloudOrUser) {
	let name = nonEmptyText(options.cloud) ?? (options.provider === void 0 ? nonEmptyText(env.OS_CLOUD) : void 0);
	return name === (nonEmptyText(env.OS_CLOUD_NAME) ?? "envvars") && hasCloudOrUser && !hasCloudsYaml(options) ? void 0 : name;
}
function hasCloudsYaml(options) {
	return nonEmptyText(options.cloudsYaml) !== void 0;
}
function identifiesCloudOrUser(settings) {
	return findSettingIn(settings, "authUrl", "username", "userId", "token", "applicationCredentialId", "applicationCredentialName", "identityProvider") !== void 0;
}
function selectCloud({ names }, cloudName, options) {
	let name = cloudName ?? (names.length === 1 ? names[0] : void 0);
	if (name === void 0 && hasCloudsYaml(options)) {
		let problem = `is missing: clouds-yaml has several clouds: ${formatNames(names)}`;
		throw new InputError([{
			input: "cloud",
			problem
		}]);
	}
	return name;
}
function warnAboutOverriddenVariables(clientConfig, { onWarning }) {
	for (let { variable, by } of findOverriddenVariables(clientConfig)) onWarning(`${variable.from} is ignored: ${by.from} has a different value, and as in the OpenStack client the file takes precedence. The inputs of this action take precedence over both.`);
}
const REGION_PLACEHOLDER = "{region_name}";
function fillInRegion(settings, otherRegion) {
	let region = otherRegion ?? settings.regionName;
	if (region === void 0) return settings;
	let filledSettings = ["authUrl", "orchestrationEndpoint"].flatMap((name) => {
		let setting = settings[name];
		if (setting?.value.includes(REGION_PLACEHOLDER) !== !0) return [];
		assertPartOfAddress(region, setting);
		let value = setting.value.replaceAll(REGION_PLACEHOLDER, region.value);
		return [[name, {
			...setting,
			value
		}]];
	});
	return {
		...settings,
		...Object.fromEntries(filledSettings)
	};
}
function assertPartOfAddress({ value, from }, address) {
	if (/^[\w.-]+$/.test(value)) return;
	let problem = `must be the name of a region: the address of ${address.from} contains it, so only letters, digits, ".", "-" and "_" are allowed`;
	throw new InputError([{
		input: from,
		problem
	}]);
}
function registerSecrets(settings, onSecret) {
	for (let name of [
		"password",
		"applicationCredentialSecret",
		"token",
		"accessToken"
	]) {
		let secret = settings[name];
		secret !== void 0 && onSecret(secret.value);
	}
}
// lib/auth/settings/read-cloud.js
async function readCloud(options, context) {
	let resolved = await resolveSettings(options, context), { sources } = resolved, issues = [], credential = readCredentialOrThrow(resolved, options, context, issues), authUrl = validateAuthUrl(findSetting(sources, "authUrl"), issues), endpointInterface = validateInterface(findSetting(sources, "interface"), issues);
	validateApiVersion(findSetting(sources, "identityApiVersion"), issues);
	let transport = await readTransport(sources, context, issues);
	if (credential === void 0 || authUrl === void 0 || issues.length > 0) throw new InputError(issues, hintFor(resolved, issues));
	return {
		authUrl,
		regionName: findSetting(sources, "regionName")?.value,
		interface: endpointInterface,
		credential,
		orchestrationEndpoint: findSetting(sources, "orchestrationEndpoint")?.value,
		allowedProjects: options.allowedProjects ?? [],
		dashboardUrl: findProviderProfile(options.provider ?? "")?.dashboardUrl,
		transport,
		source: describeSource(sources, credential, authUrl)
	};
}
function readCredentialOrThrow({ sources, clouds }, options, context, issues) {
	let choice = chooseKind(sources);
	if (issues.push(...choice.issues), choice.kind === void 0) {
		if (issues.length > 0) return;
		throw missingCredentialsError(clouds, isInfomaniak(options.provider));
	}
	choice.kind !== "application-credential" && issues.push(...findTrustIssue(sources));
	let credential = readCredential(choice.kind, sources, context);
	if ("kind" in credential) return credential;
	issues.push(...credential);
}
function validateAuthUrl(setting, issues) {
	if (setting === void 0) {
		issues.push({
			input: "auth-url",
			problem: "is missing: set the URL of Keystone (OS_AUTH_URL), provider or cloud"
		});
		return;
	}
	let result = readAuthUrl(setting.value);
	if (setting.value.includes("{region_name}")) issues.push({
		input: "region-name",
		problem: `is required: the address of ${setting.from} contains the region`
	});
	else {
		if ("url" in result) return result.url;
		issues.push({
			input: setting.from,
			problem: result.problem
		});
	}
}
function validateInterface(setting, issues) {
	let name = setting?.value.replace(/URL$/i, "").toLowerCase() ?? "public";
	return name === "public" || name === "internal" || name === "admin" ? name : (issues.push({
		input: setting?.from ?? "interface",
		problem: "must be public, internal or admin"
	}), "public");
}
function validateApiVersion(setting, issues) {
	if (setting === void 0 || /^v?3(\.\d+)?$/.test(setting.value)) return;
	let problem = `"${setting.value}" is not supported: use version 3 of the identity API`;
	issues.push({
		input: setting.from,
		problem
	});
}
function hintFor({ clouds }, issues) {
	if (clouds === void 0 && issues.some(({ problem }) => problem.startsWith("is missing"))) return "Set what is missing. A clouds.yaml is read only if \"cloud\" or OS_CLOUD names one of its clouds, or if neither inputs nor variables contain credentials.";
}
function describeSource(sources, credential, authUrl) {
	let identity = {
		password: findSetting(sources, "userId", "username"),
		token: findSetting(sources, "token"),
		"application-credential": findSetting(sources, "applicationCredentialId", "applicationCredentialName"),
		federated: findSetting(sources, "identityProvider")
	}[credential.kind], id = findSetting(sources, "projectId"), project = id ?? findSetting(sources, "projectName"), region = findSetting(sources, "regionName");
	return `${[
		describeCredential(credential),
		...project === void 0 ? [] : [`for project ${id?.value ?? `"${project.value}"`}`],
		`at ${authUrl}`,
		...region === void 0 ? [] : [`in region "${region.value}"`]
	].join(" ")} (from ${listOrigins([
		identity,
		project,
		findSetting(sources, "authUrl"),
		region
	])})`;
}
function listOrigins(settings) {
	let origins = settings.flatMap((setting) => setting === void 0 ? [] : [setting.source === "file" ? setting.from.replace(/^.*? of /, "") : setting.from]);
	return [...new Set(origins)].join(", ");
}
function readAuthUrl(text) {
	if (!/^https?:\/\//i.test(text.trim())) return { problem: "must start with https:// (or http://), such as https://keystone.example.com:5000/v3" };
	if (!URL.canParse(text)) return { problem: "is not a valid URL" };
	let { protocol, host, pathname, username, password, search, hash } = new URL(text);
	if (username !== "" || password !== "") return { problem: "must not contain credentials: use \"username\" and \"password\" instead" };
	if (search !== "" || hash !== "") return { problem: "must not contain \"?\" or \"#\"" };
	let path = withoutTrailingSlashes(pathname).replace(/\/auth\/tokens$/, "");
	return /\/v2(\.\d+)?$/i.test(path) ? { problem: "is for version 2 of the identity API, which OpenStack has removed: use the URL that ends in /v3" } : { url: `${protocol}//${host}${path.replace(/\/v3$/i, "")}/v3` };
}
const SIGN_IN_METHODS = [
	"cloud with a clouds.yaml (or its contents in clouds-yaml)",
	"auth-url, application-credential-id and application-credential-secret",
	"auth-url, username, password and project-name",
	"auth-url, identity-provider, protocol and project-name, with the permission \"id-token: write\" and no secret",
	"auth-url and token",
	"provider, such as infomaniak, instead of auth-url"
], VARIABLES = [
	"OS_CLOUD",
	"OS_AUTH_URL",
	"OS_APPLICATION_CREDENTIAL_ID",
	"OS_APPLICATION_CREDENTIAL_NAME",
	"OS_USERNAME",
	"OS_USER_ID",
	"OS_TOKEN",
	"OS_IDENTITY_PROVIDER",
	"OS_PASSWORD"
], INFOMANIAK_CREDENTIAL_VARIABLES = ["INFOMANIAK_APP_CREDENTIAL_ID", "INFOMANIAK_APP_CREDENTIAL_SECRET"];
function missingCredentialsError(clouds, withInfomaniak) {
	let lines = [
		"No credentials found",
		"Checked the inputs cloud, clouds-yaml, provider, application-credential-id, application-credential-name, username, password, token, identity-provider;",
		`the variables ${[...VARIABLES, ...withInfomaniak ? INFOMANIAK_CREDENTIAL_VARIABLES : []].join(", ")};`,
		describeFiles(clouds)
	];
	return new SignInError(lines.join("\n"), { hint: `Set one of these: ${SIGN_IN_METHODS.map((way, index) => `(${index + 1}) ${way}`).join("; ")}. In workflow runs for pull requests from forks and from Dependabot, secrets are empty.` });
}
function describeFiles(clouds) {
	if (clouds === void 0) return "did not look for clouds.yaml";
	let { file, names, searchedPaths } = clouds;
	return file === void 0 ? `and clouds.yaml (.yml, .json) in ${searchedPaths.join(", ")}, which does not exist` : names.length === 1 ? `and ${file}, whose cloud ${formatNames(names)} has no credentials` : `and ${file}, which has the clouds ${formatNames(names)}, none of which is selected`;
}
// lib/auth/keystone/errors.js
function explainSignInError(error, cloud) {
	if (!(error instanceof RequestError)) return error;
	let { message, hint } = describeError(error, cloud);
	return new SignInError(message, {
		serverMessage: error.serverMessage,
		requestId: error.requestId,
		hint,
		failureCode: toSignInFailureCode(error),
		cause: error
	});
}
function explainAccessRules(rejection, { credential }) {
	return new SignInError(`The server rejected the ${describeCredential(credential)}, which is limited by access rules`, {
		serverMessage: rejection.serverMessage,
		requestId: rejection.requestId,
		hint: "Use a credential with an access rule for this method and path (service \"orchestration\"), or without access rules. If there is such a rule, the operator must set service_type to orchestration in heat.conf, in the section of the Keystone middleware.",
		cause: rejection
	});
}
function toSignInFailureCode(error) {
	return error instanceof DeployError && error.failureCode === "unreachable" ? "unreachable" : "sign-in";
}
function describeError(error, cloud) {
	let { authUrl, credential, source } = cloud;
	switch (error.status) {
		case void 0: return {
			message: `Could not reach Keystone at ${authUrl}`,
			hint: error.hint
		};
		case 400: return expectsTls(error) ? {
			message: `Keystone not found at ${authUrl}`,
			hint: TLS_EXPECTED
		} : {
			message: `Keystone rejected the sign-in request as invalid: ${source}`,
			hint: NEXT[credential.kind]
		};
		case 401: return describeRejection(error, cloud);
		case 403: return {
			message: `Keystone does not allow sign-in with the ${describeCredential(credential)}`,
			hint: FORBIDDEN
		};
		case 404:
		case 405: return isAboutCredential(error, credential) ? {
			message: `Keystone rejected the ${source}`,
			hint: NEXT[credential.kind]
		} : {
			message: `Keystone not found at ${authUrl}`,
			hint: WRONG_PATH
		};
		case 413:
		case 429: return {
			message: `Keystone at ${authUrl} is limiting requests`,
			hint: "Run the step again later, or run fewer jobs in parallel."
		};
		default: return {
			message: `Keystone at ${authUrl} is failing`,
			hint: "Run the step again. If it still fails, ask the operator to look up the request id in the logs of Keystone."
		};
	}
}
function describeRejection({ serverMessage }, { credential, source }) {
	return serverMessage?.startsWith("required_auth_methods") === !0 ? {
		message: `Keystone accepted the ${describeCredential(credential)}, but requires another sign-in method as well`,
		hint: MULTI_FACTOR
	} : {
		message: `Keystone rejected the ${source}`,
		hint: NEXT[credential.kind]
	};
}
function isAboutCredential({ serverMessage = "" }, { kind }) {
	return /^Could not find\b/i.test(serverMessage) || kind === "token" && serverMessage.includes("token");
}
const WRONG_PATH = "Check auth-url: it usually ends in /v3, such as https://keystone.example.com:5000/v3 or \u2026/identity/v3.", TLS_EXPECTED = "Check auth-url: the server expects TLS, so it has to start with https://.", MULTI_FACTOR = "A workflow cannot enter a passcode: use an application credential of this user, or a user without multi-factor authentication.", FORBIDDEN = "Check that the user is enabled, and that no proxy or address filter blocks Keystone. A token that is bound to its project cannot be used for another one: in that case, remove project-name and project-id.", NEXT = {
	password: "Check \"username\", \"password\" and user-domain-name, and that the user has a role in the project (project-name with project-domain-name, or project-id).",
	token: "The token is expired, revoked or from another cloud: get a new one, or use a credential that can be renewed.",
	"application-credential": "Check application-credential-id and application-credential-secret (no whitespace, not swapped), and that it is neither expired nor deleted: \"openstack application credential list\".",
	federated: "Check identity-provider, protocol, and project-name with project-domain-name, or project-id."
}, SERVICE = "orchestration";
function pickEndpoint(cloud, token, projectId) {
	let { orchestrationEndpoint: override, regionName } = cloud, { id: userId } = token.user, ids = {
		project_id: projectId,
		tenant_id: projectId,
		...userId === void 0 ? {} : { user_id: userId }
	}, toUrl = (text, source) => toHeatUrl(fillInPlaceholders(text, ids), projectId, source);
	if (override !== void 0) return {
		url: toUrl(override, "orchestration-endpoint"),
		regionName
	};
	let endpoint = findCatalogEndpoint(cloud, token.catalog), region = regionOf(endpoint);
	return {
		url: toUrl(endpoint.url ?? "", "the catalog"),
		regionName: region ?? regionName
	};
}
function findCatalogEndpoint(cloud, catalog) {
	let endpoints = catalog.filter(({ type }) => type === SERVICE).flatMap(({ endpoints }) => endpoints);
	if (endpoints.length === 0) throw noHeatError(catalog);
	let { regionName, interface: requestedInterface } = cloud, regionEndpoints = regionName === void 0 ? endpoints : endpoints.filter((endpoint) => regionOf(endpoint) === regionName);
	if (regionEndpoints.length === 0) throw new SignInError(`Heat is not available in region "${regionName}"; available regions: ${formatRegions(endpoints)}`, { hint: "Set region-name (OS_REGION_NAME) to one of these; the name is case-sensitive." });
	let matches = regionEndpoints.filter((endpoint) => interfaceOf(endpoint) === requestedInterface && (endpoint.url ?? "") !== ""), [first] = matches;
	if (first === void 0) {
		if (regionEndpoints.some((endpoint) => interfaceOf(endpoint) === requestedInterface)) throw new SignInError(`The catalog has no address for the ${requestedInterface} endpoint of Heat`, { hint: "Ask the operator to add it, or set orchestration-endpoint to the URL of Heat." });
		let interfaces = [...new Set(regionEndpoints.map((endpoint) => interfaceOf(endpoint) ?? "(none)"))].join(", ");
		throw new SignInError(`The catalog has no ${requestedInterface} endpoint for Heat; available interfaces: ${interfaces}`, { hint: "Set \"interface\" (OS_INTERFACE), or set orchestration-endpoint to the URL of Heat." });
	}
	if (new Set(matches.map(regionOf)).size > 1) throw new SignInError(`Heat is available in several regions: ${formatRegions(matches)}`, { hint: "Select one with region-name (OS_REGION_NAME)." });
	return first;
}
function findServiceUrl({ regionName, interface: requestedInterface }, catalog, types) {
	let match = types.flatMap((type) => catalog.filter((service) => service.type === type).flatMap((service) => service.endpoints)).find((endpoint) => (regionName === void 0 || regionOf(endpoint) === regionName) && interfaceOf(endpoint) === requestedInterface && URL.canParse(endpoint.url ?? ""));
	return match?.url === void 0 ? void 0 : withoutTrailingSlashes(match.url);
}
function noHeatError(catalog) {
	let types = [...new Set(catalog.map(({ type }) => type))].sort().join(", "), regions = formatRegions(catalog.flatMap(({ endpoints }) => endpoints)), has = catalog.length === 0 ? "it is empty" : `available services: ${types} (regions: ${regions})`;
	return new SignInError(`The catalog has no service of type ${SERVICE} (Heat); ${has}`, { hint: "Ask the operator whether Heat is available to the project. If it is, set orchestration-endpoint to its URL." });
}
const regionOf = (endpoint) => endpoint.region_id ?? endpoint.region ?? void 0, interfaceOf = (endpoint) => endpoint.interface?.replace(/URL$/, "");
function formatRegions(endpoints) {
	return [...new Set(endpoints.map((endpoint) => quoteRegion(regionOf(endpoint))))].sort().join(", ");
}
function quoteRegion(region) {
	return region === void 0 ? "(none)" : `"${region}"`;
}
function fillInPlaceholders(template, values) {
	return template.replace(/[%$]\((\w+)\)s/g, (whole, name) => Object.hasOwn(values, name) ? values[name] ?? whole : whole);
}
function toHeatUrl(text, projectId, who) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw new SignInError(`The URL of Heat in ${who} is not a valid http(s) URL`, { hint: "Set orchestration-endpoint to a URL such as https://heat.example.com:8004/v1/%(project_id)s." });
	let { origin, pathname } = new URL(text), path = withoutTrailingSlashes(pathname);
	return /\/v1\/[^/]+$/.test(path) ? `${origin}${path}` : path.endsWith("/v1") ? `${origin}${path}/${projectId}` : `${origin}${path}/v1/${projectId}`;
}
// lib/auth/keystone/federated-errors.js
function explainTokenExchangeError(credential, identityToken) {
	return (error, cloud) => {
		let text = error instanceof RequestError ? describeExchangeError(error, credential, cloud) : void 0;
		return text === void 0 ? explainSignInError(error, cloud) : toSignInError$1(error, text, identityToken);
	};
}
function explainScopeError(error, cloud, identityToken, projects) {
	if (!(error instanceof RequestError && [
		401,
		403,
		404
	].includes(error.status ?? 0))) return explainSignInError(error, cloud);
	let { identityProvider, project } = cloud.credential, hint = projects === void 0 ? "Check project-name with project-domain-name, or project-id." : projects.length === 0 ? "The user has no role in any project." : `The user has a role in: ${formatNames(projects)}.`;
	return toSignInError$1(error, {
		message: `Keystone accepted the token of identity provider "${identityProvider}", but the user has no role in project ${describeProject$1(project)}`,
		hint: `${hint} Ask the operator to assign the role, directly or in the mapping of the identity provider.`
	}, identityToken);
}
function describeExchangeError(error, credential, cloud) {
	let { identityProvider: provider, protocol } = credential, subject = `identity provider "${provider}" with protocol "${protocol}"`;
	switch (error.status) {
		case 401:
		case 403: return isKeystone(error) ? describeKeystoneError(error, subject) : describeWebServerError(error, subject, findAudience(credential, cloud));
		case 404: return isKeystone(error) ? {
			message: `Keystone has no ${subject}`,
			hint: "Check identity-provider and protocol: \"openstack identity provider list\", \"openstack federation protocol list --identity-provider \u2026\"."
		} : void 0;
		default: return;
	}
}
function isKeystone({ requestId }) {
	return requestId !== void 0 && requestId !== "";
}
function findAudience({ identityToken }, { authUrl }) {
	return identityToken.of === "workflow" ? `${identityToken.audience ?? authUrl} (oidc-audience)` : "of the token";
}
function describeWebServerError({ challenge }, subject, audience) {
	return challenge?.includes("invalid_token") === !0 ? {
		message: `The web server in front of Keystone rejected the token for ${subject} as invalid`,
		hint: "Ask the operator to check its clock, and that it has the keys of the issuer (\"iss\") of the token (OIDCOAuthVerifyJwksUri). The token is valid for a few minutes only."
	} : {
		message: `The web server in front of Keystone rejected the token for ${subject}: most likely its audience is wrong`,
		hint: `Compare the audience ${audience} with the one that the web server requires ("Require claim aud:\u2026"), and the other claims with its other requirements.`
	};
}
function describeKeystoneError({ status, serverMessage = "" }, subject) {
	return status === 403 ? {
		message: `Keystone does not accept this issuer for ${subject}`,
		hint: "Ask the operator to check that the identity provider is enabled, and that its remote ids include the \"iss\" of the token: \"openstack identity provider show\"."
	} : serverMessage.includes("unsupported method") ? {
		message: `Keystone does not support sign-in with ${subject}`,
		hint: "Check \"protocol\". The operator enables it with \"methods\" in the [auth] section of keystone.conf."
	} : {
		message: `Keystone rejected the token for ${subject}: most likely no rule of its mapping matches this workflow`,
		hint: "Ask the operator to compare the claims of the token with the rules of the mapping (\"openstack mapping show\"). A branch, tag or environment without a rule is rejected, too."
	};
}
function toSignInError$1(error, { message, hint }, identityToken) {
	let claims = describeClaims(identityToken), claimsText = claims === void 0 ? "" : `\nClaims of the token: ${claims}`, facts = error instanceof RequestError ? {
		serverMessage: error.serverMessage,
		requestId: error.requestId
	} : {};
	return new SignInError(`${message}${claimsText}`, {
		...facts,
		hint,
		failureCode: toSignInFailureCode(error),
		cause: error
	});
}
function describeProject$1(project) {
	return "id" in project ? project.id : `"${project.name}"`;
}
const REPORTED_CLAIMS = [
	"iss",
	"aud",
	"sub",
	"repository",
	"repository_id",
	"repository_owner_id",
	"ref",
	"environment",
	"exp"
];
function describeClaims(token) {
	let claims = parsePayload(token);
	if (claims === void 0) return;
	let text = REPORTED_CLAIMS.flatMap((name) => {
		let text = formatClaim(name, claims.get(name));
		return text === void 0 ? [] : [`${name} ${text}`];
	});
	return text.length === 0 ? void 0 : text.join(", ");
}
function parsePayload(token) {
	let [, payload, signature] = token.split(".");
	if (payload !== void 0 && signature !== void 0) try {
		let claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return typeof claims == "object" && claims ? new Map(Object.entries(claims)) : void 0;
	} catch {
		return;
	}
}
function formatClaim(name, value) {
	if (name === "exp") return typeof value == "number" ? formatDate(value) : void 0;
	if (typeof value == "string") return JSON.stringify(value);
	if (!Array.isArray(value)) return;
	let texts = value.filter((one) => typeof one == "string").map((one) => JSON.stringify(one));
	return texts.length === 0 ? void 0 : texts.join(" and ");
}
function formatDate(seconds) {
	let date = new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
// lib/auth/keystone/keystone.js
const optionalText$1 = fallback(optional(string()), void 0), domainSchema = object({
	id: string(),
	name: string()
}), projectSchema$1 = object({
	id: string(),
	name: optionalText$1,
	domain: fallback(optional(domainSchema), void 0)
}), endpointSchema = object({
	interface: optionalText$1,
	url: optionalText$1,
	region: optionalText$1,
	region_id: optionalText$1
}), catalogSchema = pipe(fallback(array(unknown()), []), transform((services) => services.flatMap((service) => {
	let { success, output } = safeParse(serviceSchema, service);
	return success ? [{
		...output,
		endpoints: parseEndpoints(output.endpoints)
	}] : [];
}))), serviceSchema = object({
	type: string(),
	endpoints: fallback(array(unknown()), [])
});
function parseEndpoints(endpoints) {
	return endpoints.flatMap((endpoint) => {
		let { success, output } = safeParse(endpointSchema, endpoint);
		return success ? [output] : [];
	});
}
const dateTime = pipe(string(), check((text) => !Number.isNaN(Date.parse(text)), "it is not a date")), tokenSchema = object({ token: object({
	expires_at: fallback(optional(dateTime), void 0),
	issued_at: fallback(optional(dateTime), void 0),
	user: fallback(object({
		id: optionalText$1,
		name: optionalText$1
	}), {}),
	application_credential: fallback(object({ access_rules: optional(array(unknown())) }), {}),
	catalog: optional(catalogSchema, [])
}) }), scopeSchema = object({ token: object({ project: nullish(projectSchema$1) }) });
function issueToken(cloud, http, onToken) {
	return requestToken(cloud, {
		path: "/auth/tokens",
		json: { auth: toAuthRequest(cloud.credential) }
	}, http, onToken);
}
async function requestToken(cloud, { path, mapError, ...request }, http, onToken) {
	let response = await sendOrExplain(cloud, () => http.send({
		method: "POST",
		url: `${cloud.authUrl}${path}`,
		retry: "always",
		expects: "json",
		...request
	}), mapError), id = response.headers["x-subject-token"];
	if (id !== void 0 && onToken(id), response.status >= 300 || id === void 0 || id === "") throw notKeystoneError(response, path);
	return readToken(id, response, !0);
}
async function inspectToken(cloud, token, http) {
	let response = await sendOrExplain(cloud, () => http.send({
		method: "GET",
		url: `${cloud.authUrl}/auth/tokens`,
		headers: {
			"x-auth-token": token,
			"x-subject-token": token
		},
		expects: "json"
	}));
	if (response.status >= 300) throw notKeystoneError(response);
	return readToken(token, response, !1);
}
async function sendOrExplain(cloud, send, mapError = explainSignInError) {
	try {
		return await send();
	} catch (error) {
		throw mapError(error, cloud);
	}
}
function readToken(id, response, isNew) {
	let { token } = decode(tokenSchema, response, "Keystone's token"), expiresAt = token.expires_at === void 0 ? 1e400 : Date.parse(token.expires_at), issuedAt = Date.parse(token.issued_at ?? ""), serverNow = Date.parse(response.headers.date ?? "");
	return {
		id,
		lifetimeMs: expiresAt - ([...isNew ? [issuedAt, serverNow] : [serverNow, issuedAt], Date.now()].find((time) => time < expiresAt) ?? expiresAt),
		user: token.user,
		...readProject(response),
		catalog: token.catalog,
		hasAccessRules: token.application_credential.access_rules !== void 0
	};
}
function readProject(response) {
	try {
		return { project: decode(scopeSchema, response, "Keystone's token").token.project ?? void 0 };
	} catch (error) {
		if (error instanceof DecodeError) return {
			project: void 0,
			projectError: error
		};
		throw error;
	}
}
function notKeystoneError({ method, url, status, headers, requestId }, path = "") {
	let target = headers.location, summary = `${method} ${url} returned ${status}`, details = {
		requestId,
		hint: path.startsWith("/OS-FEDERATION/") ? "If this is a sign-in page, the web server in front of Keystone expects a browser: ask the operator to set \"AuthType oauth20\" (or auth-openidc) for this path. Otherwise check auth-url." : "Check auth-url: it usually ends in /v3, and often starts with https://."
	};
	return target === void 0 ? new SignInError(`The server is not Keystone: ${summary} without a token`, details) : new SignInError(`${summary}, a redirect to another address, to which credentials are not sent`, {
		...details,
		serverMessage: `Location: ${target.replace(/\?.*$/s, "").replace(/\/\/[^/@]*@/, "//")}`
	});
}
// lib/auth/keystone/projects.js
const optionalText = fallback(optional(string()), void 0), projectSchema = object({
	id: optionalText,
	name: optionalText,
	domain_id: optionalText,
	enabled: fallback(optional(boolean()), void 0)
}), projectsSchema = object({ projects: array(fallback(projectSchema, {})) });
async function listProjects({ authUrl }, token, http) {
	try {
		let response = await http.send({
			method: "GET",
			url: `${authUrl}/auth/projects`,
			headers: { "x-auth-token": token }
		});
		return decode(projectsSchema, response, "Keystone's list of projects").projects;
	} catch (error) {
		if (error instanceof RequestError || error instanceof DecodeError) return;
		throw error;
	}
}
// lib/auth/keystone/workflow-token.js
const answerSchema = object({ value: pipe(string(), minLength(1)) }), PERMISSION = "Add \"permissions: id-token: write\" to the job (or the workflow). This removes all permissions that are not listed, so also add \"contents: read\" for a checkout. Workflow runs for pull requests from forks and from Dependabot never get a token: skip those, or use another sign-in method.", SIGNED_TOKEN = /(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g;
async function requestWorkflowToken(source, audience, http, onSecret) {
	if (source === void 0) throw new SignInError("The workflow cannot request an OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, which the runner sets for jobs with the permission, are not set or not valid", { hint: PERMISSION });
	let { url, bearer } = source, query = formatQuery({ audience }).replace("?", url.includes("?") ? "&" : "?");
	try {
		let response = await http.send({
			method: "GET",
			url: `${url}${query}`,
			headers: { authorization: `Bearer ${bearer}` },
			expects: "json"
		});
		for (let [token] of response.body.matchAll(SIGNED_TOKEN)) onSecret(token);
		let { value } = decode(answerSchema, response, "The runner's response to the request for an OIDC token");
		return onSecret(value), value;
	} catch (error) {
		throw error instanceof RequestError ? toSignInError(error) : error;
	}
}
function toSignInError(error) {
	let { serverMessage, status } = error, details = {
		serverMessage,
		cause: error
	};
	switch (status) {
		case 401:
		case 403: return new SignInError(`The runner does not issue an OIDC token to this workflow (${status})`, {
			...details,
			hint: PERMISSION
		});
		case 400: return new SignInError("The runner rejected the request for an OIDC token as invalid (400)", {
			...details,
			hint: "Check oidc-audience."
		});
		default: return new SignInError("The runner cannot issue an OIDC token at the moment", {
			...details,
			failureCode: "unreachable",
			hint: error.hint ?? "Run the step again. Check GitHub's status page for problems with Actions."
		});
	}
}
// lib/auth/keystone/federated-sign-in.js
async function issueFederatedToken(cloud, deps) {
	let { http, onSecret } = deps, { identityProvider, protocol, project } = cloud.credential, identityToken = await getIdentityToken(cloud, deps), unscoped = await requestToken(cloud, {
		path: buildPath`/OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/auth`,
		headers: { authorization: `Bearer ${identityToken}` },
		mapError: explainTokenExchangeError(cloud.credential, identityToken)
	}, http, onSecret), scopeRequest = {
		path: "/auth/tokens",
		json: { auth: {
			identity: {
				methods: ["token"],
				token: { id: unscoped.id }
			},
			scope: toProjectScope(project)
		} },
		mapError: (error) => error
	};
	try {
		return await requestToken(cloud, scopeRequest, http, onSecret);
	} catch (error) {
		throw error instanceof RequestError ? explainScopeError(error, cloud, identityToken, (await listProjects(cloud, unscoped.id, http))?.flatMap(({ name }) => name ?? [])) : error;
	}
}
function getIdentityToken({ credential, authUrl }, deps) {
	let { identityToken } = credential;
	if (identityToken.of === "access-token") return Promise.resolve(identityToken.token);
	let { runnerHttp, onSecret } = deps;
	return requestWorkflowToken(identityToken.source, identityToken.audience ?? authUrl, runnerHttp, onSecret);
}
// lib/auth/keystone/refused-project.js
async function explainRefusedProject(error, { cloud, http, onSecret }) {
	let { credential } = cloud;
	if (credential.kind !== "password" && credential.kind !== "token") return;
	let { project } = credential, rejection = error instanceof SignInError ? findRejection(error.cause) : void 0;
	if (rejection === void 0 || project === void 0) return;
	let token = await findAnyToken(credential, cloud, http, onSecret), projects = token === void 0 ? void 0 : await listProjects(cloud, token, http), text = projects === void 0 ? void 0 : describeProblem(project, projects);
	if (text !== void 0) return new SignInError(`Keystone accepted the ${describeCredential(credential)}, but ${text.problem}`, {
		serverMessage: rejection.serverMessage,
		requestId: rejection.requestId,
		failureCode: "sign-in",
		hint: text.hint,
		cause: rejection
	});
}
function findRejection(error) {
	return error instanceof RequestError && error.status === 401 && error.serverMessage?.startsWith("required_auth_methods") !== !0 ? error : void 0;
}
async function findAnyToken(credential, cloud, http, onSecret) {
	if (credential.kind === "token") return credential.token;
	let auth = {
		identity: toPasswordIdentity(credential),
		scope: "unscoped"
	};
	try {
		let { id } = await requestToken(cloud, {
			path: "/auth/tokens",
			json: { auth }
		}, http, onSecret);
		return id;
	} catch (error) {
		if (error instanceof SignInError || error instanceof DecodeError) return;
		throw error;
	}
}
function describeProblem(project, projects) {
	let text = "id" in project ? project.id : `"${project.name}"`, same = projects.filter((one) => "id" in project ? one.id === project.id : one.name === project.name), matching = "id" in project ? same : same.filter(({ domain_id: id }) => isInDomain(id, project.domain));
	if (matching.length > 0) return matching.some(({ enabled }) => enabled !== !1) ? void 0 : {
		problem: `project ${text} is disabled`,
		hint: "Ask the operator to enable it."
	};
	let [elsewhere] = same;
	return {
		problem: `the user has no role in project ${text}, or it does not exist`,
		hint: elsewhere?.id === void 0 ? describeProjects(project, projects) : `The user has a role in a project of this name in another domain (${elsewhere.domain_id ?? "unknown"}): set project-domain-name to the name of that domain, or set project-id to ${elsewhere.id}.`
	};
}
function isInDomain(id, domain) {
	return id === void 0 ? !0 : domain === void 0 ? id === "default" : "id" in domain ? id === domain.id : id === "default" ? domain.name.toLowerCase() === "default" : domain.name.toLowerCase() !== "default";
}
function describeProjects(project, projects) {
	let names = projects.flatMap(({ name, enabled }) => name === void 0 || enabled === !1 ? [] : [name]);
	return names.length === 0 ? "The user has no role in any project: ask the operator to assign one." : `Set project-name or project-id to one of the user's projects: ${joinNames(names.map((name) => `"${name}"`))}${"id" in project ? "" : didYouMeanClause(project.name, names)}`;
}
var TokenManager = class {
	options;
	current;
	renewAt = 0;
	expiresAt = 0;
	renewal;
	constructor(options) {
		this.options = options, this.current = this.store(options.first, options.requestedAt);
	}
	async token() {
		let now = this.options.now();
		if (now < this.renewAt) return this.current;
		if (this.options.renew === void 0) {
			if (now < this.expiresAt) return this.current;
			throw expiredTokenError();
		}
		try {
			return await this.renewOnce();
		} catch (error) {
			let remainingMs = this.expiresAt - this.options.now();
			if (remainingMs <= 0) throw error;
			return this.renewAt = this.options.now() + remainingMs / 2, this.current;
		}
	}
	async renewToken(refused, rejection) {
		if (refused !== this.current) return this.token();
		if (this.options.renew === void 0) throw this.explainNoRenewal(rejection);
		return this.renewOnce();
	}
	explainRejection(rejection) {
		return this.options.explainRejection?.(rejection) ?? rejection;
	}
	explainNoRenewal(rejection) {
		if (rejection === void 0 || this.options.now() >= this.expiresAt) return expiredTokenError();
		let explained = this.explainRejection(rejection);
		return explained === rejection ? rejectedTokenError(rejection) : explained;
	}
	renewOnce() {
		return this.renewal ??= this.fetchToken().finally(() => {
			this.renewal = void 0;
		}), this.renewal;
	}
	async fetchToken() {
		if (this.options.renew === void 0) throw expiredTokenError();
		let requestedAt = this.options.now();
		return this.store(await this.options.renew(), requestedAt);
	}
	store(token, requestedAt) {
		let margin = Math.min(token.lifetimeMs * .2, 3e5);
		return this.current = token.id, this.expiresAt = requestedAt + token.lifetimeMs, this.renewAt = this.expiresAt - margin, token.id;
	}
};
function expiredTokenError() {
	return new SignInError("The token has expired, and a token cannot be renewed", { hint: "Use a credential that can be renewed (an application credential, or a user with a password), or a newer token." });
}
function rejectedTokenError(rejection) {
	return new SignInError("The server rejected the token before it expired, and a token cannot be renewed", {
		serverMessage: rejection.serverMessage,
		requestId: rejection.requestId,
		cause: rejection,
		hint: "Most likely it was revoked: use a credential that can be renewed (an application credential, or a user with a password), or a newer token. If the server rejects that, too, auth-url and the orchestration endpoint may belong to different clouds."
	});
}
// lib/auth/sign-in.js
async function signIn(cloud, connection, deps) {
	let http = withSignal(connection, deps.signal), issue = createIssuer(cloud, http, deps), now = deps.now ?? Date.now, requestedAt = now(), first = await issueFirst(cloud, issue, http, deps), project = getProjectOrThrow(first);
	assertRequestedProject(cloud, project), assertAllowedProject(cloud, project);
	let { url, regionName } = pickEndpoint(cloud, first, project.id), tokens = new TokenManager({
		first,
		requestedAt,
		renew: cloud.credential.kind === "token" ? void 0 : issue,
		now,
		...first.hasAccessRules ? { explainRejection: (rejection) => explainAccessRules(rejection, cloud) } : {}
	});
	return {
		project: {
			id: project.id,
			name: project.name ?? project.id,
			...project.domain === void 0 ? {} : { domainName: project.domain.name }
		},
		user: {
			id: first.user.id ?? "",
			name: first.user.name ?? first.user.id ?? ""
		},
		endpoint: url,
		regionName,
		findServiceUrl: (types) => findServiceUrl({
			...cloud,
			regionName: regionName ?? cloud.regionName
		}, first.catalog, types),
		token: () => tokens.token(),
		renewToken: (refused, rejection) => tokens.renewToken(refused, rejection),
		explainRejection: (rejection) => tokens.explainRejection(rejection)
	};
}
function createIssuer(cloud, http, { onSecret, runnerHttp: toRunner, signal }) {
	let runnerHttp = toRunner === void 0 ? http : withSignal(toRunner, signal), { credential } = cloud;
	return credential.kind === "federated" ? () => issueFederatedToken({
		...cloud,
		credential
	}, {
		http,
		runnerHttp,
		onSecret
	}) : () => issueToken({
		...cloud,
		credential
	}, http, onSecret);
}
async function issueFirst(cloud, issue, http, { onSecret }) {
	let { credential } = cloud;
	try {
		return await (credential.kind === "token" ? rescopeToken(cloud, credential, http, issue) : issue());
	} catch (error) {
		throw await explainRefusedProject(error, {
			cloud,
			http,
			onSecret
		}) ?? error;
	}
}
async function rescopeToken(cloud, { token, project }, http, issue) {
	let inspected = await inspectToken(cloud, token, http);
	return project === void 0 || inspected.project !== void 0 && matchesProject(inspected.project, project) ? inspected : issue();
}
function getProjectOrThrow(token) {
	if (token.project !== void 0) return token.project;
	throw token.projectError === void 0 ? new SignInError(`${describeUser(token)} is signed in without a project, but Heat requires one`, { hint: "Set project-name (with project-domain-name) or project-id." }) : token.projectError;
}
function assertRequestedProject({ credential }, project) {
	let { project: requested } = credential;
	if (requested === void 0 || matchesProject(project, requested) || credential.kind !== "application-credential" && project.name === void 0) return;
	let requestedName = "id" in requested ? requested.id : `"${requested.name}"`;
	throw new SignInError(`Project ${requestedName} was requested, but the ${describeCredential(credential)} belongs to project ${describeProject(project)}`, { hint: "Remove project-name and project-id, or use a credential that was created in that project." });
}
function matchesProject(project, requested) {
	if ("id" in requested) return requested.id === project.id;
	if (requested.name !== project.name) return !1;
	let { domain } = requested;
	return domain === void 0 || project.domain === void 0 ? !0 : "id" in domain ? domain.id === project.domain.id : domain.name === project.domain.name;
}
function assertAllowedProject({ allowedProjects }, project) {
	if (!(allowedProjects.length === 0 || allowedProjects.some((one) => one === project.id || one === project.name))) throw new SignInError(`Project ${describeProject(project)} is not in allowed-projects (${formatNames(allowedProjects)}); nothing was changed`, {
		failureCode: "not-allowed",
		hint: "Use the credentials of an allowed project, or add this one to allowed-projects."
	});
}
function describeProject({ id, name }) {
	return name === void 0 ? id : `"${name}" (${id})`;
}
function describeUser({ user: { id, name = id } }) {
	return name === void 0 ? "The user" : `User "${name}"`;
}
// lib/action/action-context.js
async function readStepJob(inputs) {
	let event = await readWorkflowRun(readRunnerEnvironment().env), readRun = (pullRequest) => event && withPullRequest(event, pullRequest), job = readJob(inputs, readRun), run = readRun(job.workflow.pullRequest);
	return {
		job,
		run: run && withCheckedOutCommit(run, job.multiStack?.file ?? job.files?.template)
	};
}
async function createActionContext(step, job, run) {
	let { secrets, parameterValues, console } = step, runnerDeps = {
		...readRunnerEnvironment(),
		onSecret: secrets.add,
		onWarning: console.warn,
		onNotice: console.notice
	}, givenParameters = [], onParameter = (parameter) => {
		let { name, value, isDefault } = parameter;
		isDefault ? parameterValues.addDefault(value) : (parameterValues.add(name, value), givenParameters.push(parameter));
	}, cloud = await readCloud(job.signIn, runnerDeps), http = createTracedHttp(console, {
		...job.http,
		...cloud.transport
	}), runnerHttp = createRunnerHttp(console, job.http), close = () => Promise.all([http.close(), runnerHttp.close()]);
	return {
		step,
		job,
		runnerEnvironment: {
			...runnerDeps,
			onParameter,
			runnerHttp
		},
		run,
		cloud,
		http,
		givenParameters,
		plans: new Map(),
		close
	};
}
function toReportContext({ step, job, run }) {
	let { secrets, parameterValues } = step, page = run && {
		...run,
		commitNote: findCommitNote({
			job,
			run
		})
	};
	return {
		options: job.reporting,
		secrets,
		parameterValues,
		page
	};
}
function findCommitNote({ job, run }) {
	return run === void 0 || job.files === void 0 ? void 0 : commitNote(run);
}
async function beginSignIn(actionContext) {
	let { step, cloud, http, runnerEnvironment } = actionContext, session = signIn(cloud, http, {
		...runnerEnvironment,
		signal: step.signal
	});
	return session.catch(() => void 0), await setImmediate(), {
		...actionContext,
		session
	};
}
export { toReportContext as a, mapOf as c, readStepJob as i, withExactNumbers as l, createActionContext as n, signIn as o, findCommitNote as r, decode as s, beginSignIn as t, parse as u };
