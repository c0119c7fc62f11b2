import { $ as isLosslessNumber, An as isScalar, Cn as valueAt, Dn as stripPythonSpace, Ft as randomUUID, H as stripInvisible, In as messageOf, J as hasProxy, K as assertProxyUrls, On as isList$2, Pt as createHash, Qn as styleText, Sn as toStringValue, St as existsSync, U as clip, V as sanitizeLogLine, Wn as RequestError, Wt as builtin$2, Xn as isDeepStrictEqual, Yn as formatLocation, Zn as stripVTControlCharacters, _ as toWorkspace, _n as listItems, at as redactUrl, bn as listSection, bt as readRunnerEnvironment, d as displayReference, dt as toolkit, ft as findCheckedOutCommit, g as toBase, gn as listEntries, h as locateReference, hn as isMapNode, ht as repositoryPath, i as MAX_FILES, j as jsonText, kn as isMap, kt as readFile, l as InvalidReference, ln as WholeFloat, m as locateInput, mt as findOwnCommit, n as UnreadableFileError, o as MAX_TOTAL_BYTES, p as locateBase, pn as readYaml, pt as findCommitOfStep, q as findProxy, qn as TemplateError, r as readLocation, u as displayName, un as createLineIndex, ut as setFailureReason, v as withUniqueKey, vn as listPairs, xn as toPlain, z as matchesName } from "./action.js";
// lib/errors/compare-names.js
let collator;
function compareNames(one, other) {
	return collator ??= new Intl.Collator("en", { numeric: !0 }), collator.compare(one, other);
}
function countText$1(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function joinNames(names, max = 10) {
	let more = names.length > max ? ` and ${names.length - max} more` : "";
	return `${names.slice(0, max).join(", ")}${more}`;
}
// \0node:timers/promises
const builtin$1 = process.getBuiltinModule("node:timers/promises"), setTimeout$1 = builtin$1.setTimeout, setImmediate = builtin$1.setImmediate, StringDecoder = process.getBuiltinModule("node:string_decoder").StringDecoder, DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
	return config$1 ? {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	} : DEFAULT_CONFIG;
}
function _stringify(input) {
	let type = typeof input;
	return type === "string" ? `"${input}"` : type === "number" || type === "bigint" || type === "boolean" ? `${input}` : type === "object" || type === "function" ? (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null" : type;
}
function _addIssue(context, label, dataset, config$1, other) {
	let input = other && "input" in other ? other.input : dataset.value, expected = other?.expected ?? context.expects ?? null, received = other?.received ?? _stringify(input), issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	}, isSchema = context.kind === "schema", message$1 = other?.message ?? context.message ?? void 0 ?? (isSchema ? void 0 : null) ?? config$1.message ?? void 0;
	message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1), isSchema && (dataset.typed = !1), dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
}
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
	let list = [...new Set(values$1)];
	return list.length > 1 ? `(${list.join(` ${separator} `)})` : list[0] ?? "never";
}
function _standardSchema(schema) {
	return schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
	}, schema;
}
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (let item of issue.path) if (typeof item.key == "string" || typeof item.key == "number") key += key ? `.${item.key}` : item.key;
		else return null;
		return key;
	}
	return null;
}
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message), this.name = "ValiError", this.issues = issues;
	}
};
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: !1,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1), dataset;
		}
	};
}
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: !1,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
		}
	};
}
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: !1,
		"~run"(dataset, config$1) {
			let output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			return dataset.issues ? dataset.typed = !1 : dataset.value = output, dataset;
		}
	};
}
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: !1,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "safe integer", dataset, config$1), dataset;
		}
	};
}
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: !1,
		operation,
		"~run"(dataset) {
			return dataset.value = this.operation(dataset.value), dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: !0 };
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			let outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: !0,
				value: getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}
function getDefault(schema, dataset, config$1) {
	return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
}
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: !1,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = !0, dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					let value$1 = input[key], itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						let pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (let issue of itemDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
						if (dataset.issues ||= itemDataset.issues, config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					itemDataset.typed || (dataset.typed = !1), dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: !1,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: !1,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: !1,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let key in this.entries) {
					let valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						let value$1 = key in input ? input[key] : getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							let pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
							if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
								dataset.typed = !1;
								break;
							}
						}
						valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					}), config$1.abortEarly)) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key in input) _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key) && (dataset.value[key] = input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return dataset.value === null ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: !1,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return dataset.value === null && (this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1)), dataset.value === null) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
		}
	});
}
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: !1,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return (dataset.value === null || dataset.value === void 0) && (this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1)), dataset.value === null || dataset.value === void 0) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
		}
	});
}
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return typeof dataset.value == "number" && !isNaN(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: !1,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let key in this.entries) {
					let valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						let value$1 = key in input ? input[key] : getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							let pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
							if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
								dataset.typed = !1;
								break;
							}
						}
						valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					}), config$1.abortEarly)) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: !1,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return dataset.value === void 0 && (this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1)), dataset.value === void 0) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
		async: !1,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			return this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: !1,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let entryKey in input) if (_isValidObjectKey(input, entryKey)) {
					let entryValue = input[entryKey], keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						let pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (let issue of keyDataset.issues) issue.path = [pathItem], dataset.issues?.push(issue);
						if (dataset.issues ||= keyDataset.issues, config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						let pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
						if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					keyDataset.typed && valueDataset.typed || (dataset.typed = !1), keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: !1,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			let input = dataset.value;
			if (input && typeof input == "object") {
				dataset.typed = !0, dataset.value = {};
				for (let key in this.entries) {
					let valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						let value$1 = key in input ? input[key] : getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							let pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (let issue of valueDataset.issues) issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
							if (dataset.issues ||= valueDataset.issues, config$1.abortEarly) {
								dataset.typed = !1;
								break;
							}
						}
						valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					}), config$1.abortEarly)) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (let key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: !1,
		message: message$1,
		"~run"(dataset, config$1) {
			return typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
		}
	});
}
function _subIssues(datasets) {
	let issues;
	if (datasets) for (let dataset of datasets) if (issues) for (let issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: _joinExpects(options.map((option) => option.expects), "|"),
		async: !1,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset, typedDatasets, untypedDatasets;
			for (let schema of this.options) {
				let optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) {
					if (optionDataset.issues) typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [optionDataset];
					else {
						validDataset = optionDataset;
						break;
					}
				} else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) }), dataset.typed = !0;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: !1,
		"~run"(dataset) {
			return dataset.typed = !0, dataset;
		}
	});
}
function parse(schema, input, config$1) {
	let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (let item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = !1;
					break;
				}
				dataset.issues && (config$1.abortEarly || config$1.abortPipeEarly) || (dataset = item["~run"](dataset, config$1));
			}
			return dataset;
		}
	});
}
function safeParse(schema, input, config$1) {
	let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// lib/runner/pull-request-search.js
function searchForPullRequest(facts, payload) {
	switch (facts.event) {
		case "push":
		case "release": return searchByRef(facts, "merged");
		case "workflow_dispatch": return searchByRef(facts, "open");
		case "merge_group": return findInQueueRef(toText$1(toRecord(payload.merge_group).head_ref)) ?? NO_QUEUE_REF;
		case "workflow_run": return searchOfWorkflowRun(toRecord(payload.workflow_run));
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
function searchOfWorkflowRun(other) {
	let name = toText$1(other.head_branch), event = toText$1(other.event), repository = toText$1(toRecord(other.head_repository).full_name);
	if (event === "schedule") return none("the other workflow ran on a schedule");
	let isPush = event === "push" || event === "release";
	return findInQueueRef(name) ?? {
		kind: "commit",
		sha: toText$1(other.head_sha) || void 0,
		branch: name === "" || repository === "" ? void 0 : {
			repository,
			name
		},
		preferred: isPush ? "merged" : "open"
	};
}
function searchOfDeployment(facts, deployment) {
	let named = numberIn(toRecord(parseJson$2(deployment.payload)));
	if (named !== void 0) return named;
	let sha = toText$1(deployment.sha) || facts.sha, ref = toText$1(deployment.ref), name = ref === sha || ref.startsWith("refs/tags/") ? "" : ref.replace(/^refs\/heads\//, "");
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
	return /^[1-9]\d{0,9}$/.test(typeof number == "number" ? String(number) : toText$1(number)) ? {
		kind: "number",
		number: Number(number)
	} : void 0;
}
function readBranch(ref) {
	return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
function parseJson$2(value) {
	if (typeof value != "string") return value;
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
function toText$1(value) {
	return typeof value == "string" ? value : "";
}
function toRecord(value) {
	return typeof value == "object" && value ? Object.fromEntries(Object.entries(value)) : {};
}
// lib/runner/workflow-run.js
async function readWorkflowRun(env) {
	let repository = env.GITHUB_REPOSITORY ?? "";
	if (repository === "") return;
	let event = toRecord(await readEvent(env.GITHUB_EVENT_PATH)), serverUrl = readServerUrl(env), attempt = env.GITHUB_RUN_ATTEMPT ?? "", isRepeated = attempt !== "" && attempt !== "1", sha = env.GITHUB_SHA ?? "", head = toRecord(toRecord(event.pull_request).head).sha, eventName = env.GITHUB_EVENT_NAME ?? "", facts = {
		repository,
		event: eventName,
		sha,
		ref: env.GITHUB_REF ?? ""
	}, subject = findPullRequest(event), { pullRequest: number } = subject, runId = env.GITHUB_RUN_ID ?? "", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`;
	return {
		repository,
		repositoryId: readRepositoryId(env),
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
		pathInRepository: (file) => repositoryPath(toCheckout(repository), file),
		findCheckedOutCommit: (file) => findCheckedOutCommit(readRunnerEnvironment().workspace, file),
		findOwnCommit: (file) => findOwnCommit(toCheckout(repository), file),
		stepId: [
			runId,
			attempt,
			randomUUID().slice(0, 8)
		].filter((part) => /^[\w]+$/.test(part)).join("-"),
		url: isRepeated ? `${runUrl}/attempts/${attempt}` : runUrl
	};
}
function readRepositoryId(env) {
	return /^[1-9]\d{0,18}$/.exec(env.GITHUB_REPOSITORY_ID ?? "")?.[0];
}
function readServerUrl(env) {
	let url = (env.GITHUB_SERVER_URL ?? "").replace(/\/+$/, "");
	return url === "" ? "https://github.com" : url;
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
		pullRequestState: "unknown",
		headSha: run.sha
	};
}
function withCheckedOutCommit(run, template) {
	return {
		...run,
		checkedOut: findCommitOfStep(toCheckout(run.repository), template, run.headSha)
	};
}
function toCheckout(repository) {
	return {
		workspace: readRunnerEnvironment().workspace,
		repository
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
// lib/runner/publish.js
async function publish(stepReport, { workspace, console, reporter, writeIssue }) {
	stepReport.log.forEach(console.print);
	let { summary, failure, github, issue } = stepReport, errors = new Map(await writeFiles(stepReport, workspace));
	if (attempt(errors, OUTPUTS, () => {
		setOutputs(stepReport, errors);
	}), attempt(errors, "the variables of export-outputs", () => {
		for (let [name, text] of stepReport.variables) toolkit.exportVariable(name, text);
	}), summary !== void 0 && await publishSummary(summary, console), github !== void 0 && reporter !== void 0) {
		let { commentId, deploymentId } = await reporter.finish(github, failure === void 0 && errors.size === 0 ? "success" : "failure");
		attempt(errors, OUTPUTS, () => {
			commentId !== void 0 && toolkit.setOutput("comment-id", String(commentId)), deploymentId !== void 0 && toolkit.setOutput("deployment-id", String(deploymentId));
		});
	}
	let written = issue === void 0 ? void 0 : await writeIssue?.(issue);
	written !== void 0 && (console.print({
		kind: "line",
		text: written.text
	}), attempt(errors, OUTPUTS, () => {
		toolkit.setOutput("issue-number", String(written.number));
	})), fail(console, failure, [...errors.values()]);
}
const OUTPUTS = "the outputs of the step";
function attempt(errors, subject, write) {
	try {
		write();
	} catch (error) {
		let text = `Could not write ${subject}: ${messageOf(error)}\nNext: Check that the job can write the files of the runner, in particular in a container. Everything else was published.`;
		errors.set(subject, text);
	}
}
async function publishSummary(markdown, console) {
	try {
		await toolkit.addSummary(markdown);
	} catch (error) {
		console.warn(`The job summary could not be written: ${messageOf(error)}`);
	}
}
async function writeFiles({ file, planFile }, workspace) {
	let errors = new Map();
	for (let one of [file, planFile]) {
		if (one === void 0) continue;
		let error = await writeFile(one, workspace);
		error !== void 0 && errors.set(one.input ?? "outputs-file", error);
	}
	return errors;
}
function setOutputs({ outputs }, errors) {
	for (let [name, text] of outputs) errors.has(name) || toolkit.setOutput(name, text);
}
function fail(console, failure, fileErrors) {
	let [last, ...others] = fileErrors.toReversed(), printed = failure === void 0 ? others : fileErrors;
	for (let text of printed) console.print({
		kind: "error",
		text
	});
	if (failure !== void 0) console.fail(failure.message, failure.code);
	else if (last !== void 0) {
		let [reason = ""] = last.split("\n");
		setFailureReason(reason), console.fail(last, "invalid-input");
	}
}
async function writeFile({ input = "outputs-file", path: file, text }, workspace) {
	try {
		await toolkit.writeFile(builtin$2.resolve(workspace, file), text);
		return;
	} catch (error) {
		return `Could not write ${input} ${file}: ${messageOf(error)}\nNext: Set ${input} to a file in a writable folder of the workspace. Everything else was published.`;
	}
}
function parseErrorBody(body) {
	let json = parseRecord(body);
	if (json === void 0) return {
		serverMessage: htmlToText(body),
		type: void 0
	};
	let error = asRecord(json.error);
	return {
		serverMessage: asText(error?.message) ?? asText(json.explanation) ?? asText(json.message) ?? asText(json.title) ?? describeRequiredMethods(json.required_auth_methods),
		type: asText(error?.type)
	};
}
const TLS_EXPECTED = /plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL-enabled server|sent an HTTP request to an HTTPS server/i;
function expectsTls({ status, serverMessage = "" }) {
	return status === 400 && TLS_EXPECTED.test(serverMessage);
}
const REQUIRED_METHODS = "required_auth_methods";
function describeRequiredMethods(methods) {
	return Array.isArray(methods) ? `${REQUIRED_METHODS}: ${JSON.stringify(methods)}` : void 0;
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
function parseJson$1(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		let strict = text.replace(STRING_OR_PYTHON_NUMBER, (part) => part.startsWith("\"") ? part : "null");
		if (strict === text) throw error;
		return JSON.parse(strict);
	}
}
// lib/http/header-failure.js
const CODES = new Set(["ERR_INVALID_CHAR", "UND_ERR_INVALID_ARG"]), FAILURE = {
	delivery: "no",
	text: "a header of the request has a character that HTTP does not allow",
	hint: "Check the token and the name of the region for letters outside of ASCII, for quotes from a word processor and for invisible characters."
};
function findHeaderFailure(code) {
	return CODES.has(code) ? FAILURE : void 0;
}
// lib/http/proxy-failure.js
const FAILURES$1 = {
	PROXY_AUTHENTICATION: {
		delivery: "no",
		text: "the proxy requires a user name and a password, or does not accept these",
		hint: "Put them into the proxy variable, from a secret and URL-encoded: http://user:password@proxy.example.com:3128. If the server needs no proxy, add its host to NO_PROXY."
	},
	PROXY_REFUSED: {
		delivery: "no",
		text: void 0,
		hint: "Allow this host and port in the proxy: many proxies allow only port 443. If the server needs no proxy, add its host to NO_PROXY."
	}
};
function findProxyFailure(code) {
	return Object.hasOwn(FAILURES$1, code) ? FAILURES$1[code] : void 0;
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
	"UND_ERR_CONNECT_TIMEOUT",
	"PROXY_UNAVAILABLE",
	"PROXY_TIMEOUT",
	"PROXY_CLOSED"
]);
function toFailedOutcome(error) {
	if (error instanceof TooLargeError) return {
		kind: "too-large",
		limitBytes: error.limitBytes
	};
	let code = findCode(error), failure = findTlsFailure(code) ?? findProxyFailure(code) ?? findHeaderFailure(code);
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
	let { syscall, errors } = toErrorShape(error) ?? {};
	return Array.isArray(errors) && errors.length > 0 ? errors.every(isConnectionError) : syscall === "connect" || syscall === "getaddrinfo";
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
	let { chunks, isCut } = await readUpTo(body, limitBytes);
	if (isCut) throw new TooLargeError(limitBytes);
	return chunks;
}
async function readUpTo(body, limitBytes) {
	let chunks = [], bytes = 0;
	body.on("error", () => void 0);
	for await (let chunk of body) if (chunks.push(chunk), bytes += chunk.byteLength, bytes > limitBytes) return {
		chunks,
		isCut: !0
	};
	return {
		chunks,
		isCut: !1
	};
}
// lib/http/send-once.js
const ERROR_LIMIT_BYTES = 1048576;
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
		};
		return {
			outcome: expectsJson(request, received) && received.json === void 0 ? { kind: "malformed" } : toAnsweredOutcome(received),
			response: received,
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
async function readContent({ status, body }, request) {
	let content = {
		body: "",
		bytes: NO_BYTES,
		json: void 0
	};
	if (status >= 300) {
		let { chunks } = await readUpTo(body, ERROR_LIMIT_BYTES);
		return {
			...content,
			body: toText(Buffer.concat(chunks).subarray(0, ERROR_LIMIT_BYTES))
		};
	}
	let chunks = await readBody(body, request.limitBytes);
	if (request.expects === "bytes") return {
		...content,
		bytes: Buffer.concat(chunks)
	};
	let isJson = expectsJson(request, { status }), json = isJson ? undefinedIfInvalid(() => request.parse?.(toTextParts(chunks))) : void 0;
	if (json !== void 0) return {
		...content,
		json
	};
	let text = toText(Buffer.concat(chunks));
	return {
		...content,
		body: text,
		json: isJson ? undefinedIfInvalid(() => parseJson$1(text)) : void 0
	};
}
function toText(bytes) {
	return new TextDecoder().decode(bytes);
}
function* toTextParts(chunks) {
	let decoder = new StringDecoder("utf8");
	for (let chunk of chunks) yield decoder.write(chunk);
	yield decoder.end();
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
function undefinedIfInvalid(parse) {
	try {
		return parse();
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
// lib/http/tunnel-error.js
var TunnelError = class extends Error {
	code;
	constructor(code, message, cause) {
		super(message, { cause }), this.code = code;
	}
};
function createRefusal(status) {
	return status === 407 ? new TunnelError("PROXY_AUTHENTICATION", "the proxy responded 407") : new TunnelError(status >= 400 && status < 500 && status !== 408 && status !== 429 ? "PROXY_REFUSED" : "PROXY_UNAVAILABLE", `the proxy responded ${status} to the request for a connection to the server`);
}
function createContentError() {
	return new TunnelError("PROXY_REFUSED", "the proxy responded with content instead of a connection to the server");
}
function createConnectionFailure(cause) {
	let message = toErrorShape(cause)?.message;
	return new TunnelError("PROXY_CLOSED", `no connection to the proxy: ${typeof message == "string" && message !== "" ? message : "it closed the connection"}`, cause);
}
const SOCKS_CODES = {
	UND_ERR_SOCKS5_AUTH_REJECTED: "PROXY_AUTHENTICATION",
	UND_ERR_SOCKS5_AUTH_METHOD: "PROXY_AUTHENTICATION",
	UND_ERR_SOCKS5_AUTH_FAILED: "PROXY_AUTHENTICATION",
	UND_ERR_SOCKS5_REPLY_2: "PROXY_REFUSED"
};
function toSocksFailure(error) {
	let { code, message, syscall } = toErrorShape(error) ?? {};
	if (syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT") return createConnectionFailure(error);
	if (typeof code != "string" || !code.startsWith("UND_ERR_SOCKS5")) return error;
	let text = `the proxy established no connection to the server: ${String(message)}`;
	return new TunnelError(SOCKS_CODES[code] ?? "PROXY_UNAVAILABLE", text, error);
}
function createTimeout(timeoutMs) {
	return new TunnelError("PROXY_TIMEOUT", `the proxy established no connection to the server within ${timeoutMs / 1e3} s`);
}
// lib/http/describe-failure.js
const TEXTS = {
	ECONNREFUSED: "connection refused by",
	EHOSTUNREACH: "no route to",
	ENETUNREACH: "no route to",
	ETIMEDOUT: "no connection in time to",
	ENOTFOUND: "no address found for",
	EAI_AGAIN: "no response from DNS about"
}, NO_HTTP = new Set(["HPE_INVALID_CONSTANT", "HTTPParserError"]);
function isNoHttp(code) {
	return NO_HTTP.has(code);
}
const CLOSED = /^(?:(?:read|write) (?:ECONNRESET|EPIPE)|socket hang up)$/;
function describeFailure(error) {
	let shape = toErrorShape(error);
	return shape === void 0 ? void 0 : describeByShape(shape) ?? describeConnections(error, shape);
}
function describeByShape(shape) {
	return shape.name === "TimeoutError" ? "the request timed out" : typeof shape.message == "string" && CLOSED.test(shape.message) ? "the connection was closed before the response arrived" : isNoHttp(shape.code ?? shape.name) ? "the response is not valid HTTP" : shape instanceof TunnelError && shape.code !== "PROXY_CLOSED" ? shape.message : void 0;
}
function describeConnections(error, { code }) {
	let causes = listInnermost(error).map(toConnectionFailure), known = causes.filter((cause) => cause !== void 0);
	if (known.length === 0 || known.length < causes.length) return;
	let parts = [...new Set(known.map(({ text }) => text))].map((text) => {
		let targets = known.filter((one) => one.text === text).map(({ target }) => target);
		return `${text} ${[...new Set(targets)].join(", ")}`;
	});
	return `${code === "PROXY_CLOSED" ? "no connection to the proxy: " : ""}${parts.join("; ")}`;
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
function openDirectTransport({ tls, connectTimeoutMs, attemptTimeoutMs }) {
	let clients = new Map(), options = {
		keepAlive: !0,
		timeout: 4e3,
		autoSelectFamilyAttemptTimeout: attemptTimeoutMs
	}, isClosed = !1, findClient = (protocol) => {
		let client = clients.get(protocol) ?? (protocol === "https:" ? openTlsClient({
			...options,
			...tls
		}) : openClient(options));
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
function openClient(options) {
	let { Agent, request } = process.getBuiltinModule("node:http");
	return {
		agent: new Agent(options),
		request,
		connected: "connect"
	};
}
function openTlsClient(options) {
	let { Agent, request } = process.getBuiltinModule("node:https");
	return {
		agent: new Agent(options),
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
function openTransport(options) {
	assertProxyUrls(process.env);
	let connectTimeoutMs = Math.min(options.requestTimeoutMs, 1e4), attemptTimeoutMs = Math.ceil(connectTimeoutMs / 8), settings = {
		tls: toTlsSettings(options),
		connectTimeoutMs,
		attemptTimeoutMs
	};
	return hasProxy(process.env) ? openRoutedTransport(settings) : openDirectTransport(settings);
}
function openRoutedTransport(settings) {
	let direct = openDirectTransport(settings), proxied = new Map(), isClosed = !1, findTransport = async (url) => {
		let proxy = findProxy(url, process.env);
		if (proxy === void 0 || isClosed) return direct;
		let existing = proxied.get(proxy) ?? openProxied(proxy, settings);
		return proxied.set(proxy, existing), existing;
	};
	return {
		request: async (sent) => (await findTransport(sent.url)).request(sent),
		async close() {
			isClosed = !0;
			let opened = await Promise.all(proxied.values());
			await Promise.all([direct, ...opened].map((transport) => transport.close()));
		}
	};
}
async function openProxied(proxy, settings) {
	let { openProxyTransport } = await import("./proxy-transport-CN64q2y7.js");
	return openProxyTransport(proxy, settings);
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
	let { requestTimeoutMs = 6e4, userAgent } = options, transport, isClosed = !1, connect = () => (transport ??= openTransport({
		...options,
		requestTimeoutMs
	}), {
		transport,
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
			isClosed = !0, await transport?.close();
		}
	};
}
async function sendWithRetries(request, { options, connect, isClosed }) {
	let { retries = 5, sleep = abortableSleep, random = Math.random } = options, body = request.json === void 0 ? null : Buffer.from(stringifyJson(request.json)), connection = connect();
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
	let { outcome, response } = attempt, errorBody = response === void 0 ? void 0 : parseErrorBody(response.body);
	return new RequestError({
		method: request.method,
		url: redactUrl(request.url),
		attempts,
		delivery: describeDelivery(outcome),
		status: response?.status,
		code: "code" in outcome ? outcome.code : void 0,
		reason: (outcome.kind === "fatal" ? outcome.failure.text : void 0) ?? describeFailure(attempt.error),
		detail: outcome.kind === "too-large" ? describeTooLarge(outcome.limitBytes) : void 0,
		requestId: response?.requestId,
		challenge: response?.headers["www-authenticate"],
		...errorBody,
		hint: expectsTls({
			status: response?.status,
			...errorBody
		}) ? TLS_HINT : hintFor(outcome, options),
		cause: attempt.error
	});
}
function describeTooLarge(limitBytes) {
	return `: the response is larger than the limit of ${limitBytes} bytes`;
}
const TLS_HINT = "The server expects TLS at this address: it has to start with https://.";
function hintFor(outcome, { onUntrusted, caCertificate }) {
	switch (outcome.kind) {
		case "fatal": return outcome.failure.hint ?? onUntrusted ?? (caCertificate === void 0 ? "The runner does not trust the server's certificate: set ca-certificate to the certificate of its authority." : "The CA certificate of this step is not that of the server's authority: set ca-certificate to one that is, or to several. If it is, the server does not send its intermediate certificates: add them to ca-certificate.");
		case "not-sent": return "Check the URL, and that the runner can reach it (proxy, firewall, DNS).";
		case "unanswered": return isNoHttp(outcome.code) ? "Check the address: it may have to start with https://, or have another port." : "The connection was lost before the response arrived; increase request-timeout-in-seconds or retry-attempts.";
		case "too-large": return "Store large files elsewhere (object storage, an image) and download them from the server.";
		case "answered":
		case "malformed": return;
	}
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
	return text.replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi, "$&\u200b").replace(/:(?=[a-z0-9_+-]+:)/g, "$&\u200b").replace(/[\\`*_{}[\]()#+!|~<>&]/g, "\\$&").replaceAll("$", "<span>$</span>");
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
function capitalize(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function longestBacktickRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, ticks) => Math.max(longest, ticks.length), 0);
}
// lib/report/markdown/size-budget.js
function fitToBudget(sections, maxBytes) {
	let included = sections.filter(({ text }) => text !== ""), omitted = [];
	for (; Buffer.byteLength(joinSections(included, omitted)) > maxBytes;) {
		let [leastImportant] = included.filter(({ priority }) => priority !== void 0).sort((left, right) => (left.priority ?? 0) - (right.priority ?? 0));
		if (leastImportant === void 0) break;
		included = included.filter((section) => section !== leastImportant), omitted.push(leastImportant.name);
	}
	return joinSections(included, omitted);
}
function truncateTable(columns, rows, limits, count = rows.length) {
	let remainingBytes = limits.bytes, shownRows = rows.slice(0, limits.rows).filter((row) => (remainingBytes -= Buffer.byteLength(row.map(cellText).join(" | ")) + 5, remainingBytes >= 0)), more = count > shownRows.length ? `\n\n\u2026 and ${count - shownRows.length} more` : "";
	return `${table(columns, shownRows)}${more}`;
}
function joinSections(sections, omitted) {
	let note = omitted.length === 0 ? [] : [`*Omitted to stay within the size limit: ${omitted.join(", ")}.*`];
	return `${[...sections.map(({ text }) => text), ...note].join("\n\n")}\n`;
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
const PROJECT_URL = "https://github.com/your-organisation/heat-stack-deploy";
// lib/report/secrets/map-texts.js
function mapFailureTexts(failure, map) {
	return {
		...failure,
		summary: map(failure.summary),
		reason: map(failure.reason),
		resources: failure.resources.map(({ output, ...resource }) => ({
			...resource,
			reason: map(resource.reason),
			...output === void 0 ? {} : { output: map(output) }
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
function mapSides({ name, before, after }, map) {
	return {
		name,
		before: before === void 0 ? void 0 : map(before),
		after: after === void 0 ? void 0 : map(after)
	};
}
function mapPlanTexts(plan, { text, name }) {
	let mapValue = (value) => ({
		...mapSides(value, text),
		name: name(value.name)
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
	return {
		...drift,
		resources: drift.resources.map((resource) => ({
			...resource,
			path: name(resource.path),
			type: name(resource.type),
			unknown: resource.unknown.map(text),
			properties: resource.properties.map((property) => ({
				...property,
				...mapSides(property, text),
				name: name(property.name)
			}))
		}))
	};
}
// lib/report/plan/counts.js
const ACTIONS = [
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
function planCounts({ changes }) {
	let count = (action) => changes.filter((one) => one.action === action).length;
	return {
		add: count("add"),
		update: count("update"),
		replace: count("replace"),
		delete: count("delete"),
		unknown: count("unknown")
	};
}
function worstCounts({ changes }) {
	return planCounts({ changes: changes.map((change) => change.action === "unknown" ? {
		...change,
		action: change.worst ?? "replace"
	} : change) });
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
function commitNote({ event, sha, headSha, checkedOut }) {
	let isTarget = event === "pull_request_target", head = headSha === sha ? "" : `, not of commit ${shorten(headSha)} of the pull request`;
	if (checkedOut === void 0) return isTarget && head !== "" ? "Whether the files are of the base branch or of the pull request is unknown, because no Git checkout is around them" : void 0;
	if (checkedOut === headSha || checkedOut === sha && !isTarget) return;
	let branch = checkedOut === sha ? " of the base branch" : "";
	return `The files are of commit ${shorten(checkedOut)}${branch}${head}`;
}
function shorten(sha) {
	return sha.slice(0, 7);
}
function shownCommit({ sha, checkedOut = sha }) {
	return checkedOut;
}
function lineUrl(page, location) {
	let file = page?.pathInRepository(location.file), commit = page?.findOwnCommit?.(location.file) ?? page?.sha ?? "";
	if (page === void 0 || file === void 0 || commit === "" || URL.canParse(file) || file.startsWith("/") || file.split("/").includes("..")) return;
	let path = file.split("/").map(encodeSegment).join("/");
	return `${page.serverUrl}/${page.repository}/blob/${commit}/${path}#L${location.line}`;
}
function encodeSegment(text) {
	return encodeURIComponent(text).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
}
function commentMarker(endpoint, stackName) {
	return createHash("sha256").update(`${endpoint}\n${stackName}`).digest("hex").slice(0, 16);
}
function stacksFileMarker(endpoint, tag) {
	return commentMarker(endpoint, `stacks\n${tag}`);
}
// lib/report/log/log.js
function groupItems(title, lines) {
	return [
		{
			kind: "group",
			title
		},
		...lines.map((text) => ({
			kind: "line",
			text
		})),
		{ kind: "end-group" }
	];
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
	return colorize("gray", `${clockText(elapsedMs).padStart(7)}  \u2026 ${statusText} ${countText(count)}`);
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
// lib/report/log/trace.js
function formatTrace({ method, url, status, code, requestId, durationMs, retryInMs }) {
	let id = requestId === void 0 ? "" : `, ${requestId}`, retryText = retryInMs === void 0 ? "" : `, retrying in ${retryInMs} ms`;
	return sanitizeLogLine(`${method} ${url} \u2192 ${status ?? code ?? "nothing"} in ${Math.round(durationMs)} ms${id}${retryText}`);
}
// lib/template/source.js
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
	return locationAt(source, node?.start ?? 0);
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
function parseFile({ parsed }, location, text, { language, isKept = !0 } = {}) {
	let identity = [
		language ?? "",
		location.key,
		location.kind === "local" ? location.path : location.url
	].join("\n"), known = parsed.get(identity);
	if (known?.text === text) return known;
	let source = createSource(location, text, language);
	return isKept && parsed.set(identity, source), source;
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
	return typeof value == "string" ? quoteJson(value) : typeof value == "number" ? formatFloat(value) : typeof value != "object" || !value ? String(value) : isList$1(value) ? `[${value.map(formatHeatJson).join(", ")}]` : `{${Object.entries(value).map(([name, one]) => `${quoteJson(name)}: ${formatHeatJson(one)}`).join(", ")}}`;
}
function isList$1(value) {
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
let knownEmptyInput;
function emptyInput() {
	return knownEmptyInput ??= createSource(PARAMETERS_INPUT, "");
}
function createInputSource(text = "") {
	let source = text === "" ? emptyInput() : createSource(PARAMETERS_INPUT, text);
	return source.issues.length === 0 ? source : emptyInput();
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
	for (let [name, value] of merged) isFinite$1(value) || builder.issues.push({
		message: `Parameter "${name}" contains a number that JSON does not support (.inf or .nan)`,
		hint: "Quote it if it is a string.",
		chain: []
	});
	return Object.fromEntries(merged);
}
function isFinite$1(value) {
	return typeof value == "number" ? Number.isFinite(value) : typeof value != "object" || !value || Object.values(value).every(isFinite$1);
}
function formatParametersEnvironment(parameters) {
	return `${formatHeatJson({ parameters })}\n`;
}
function listParameterValues(declared, environments, parameters) {
	return [...[...Object.entries(parameters), ...environments.flatMap((source) => [...listValues$3(source, "parameters"), ...listValues$3(source, "parameter_defaults")])].map(([name, value]) => ({
		name,
		value,
		isDefault: !1
	})), ...declared.map(({ name, defaultValue }) => ({
		name,
		value: defaultValue,
		isDefault: !0
	}))];
}
function listValues$3({ tree }, section) {
	return listSection(tree, section).map(({ name, value }) => [name, toPlain(tree, value)]);
}
// lib/template/template-format.js
function isJson(value) {
	return typeof value == "object" && !!value && !Array.isArray(value) && !isLosslessNumber(value);
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
	let known = cfnKeys.get(key);
	if (known !== void 0) return known;
	let cfnKey = key.replaceAll(/(^|_)([a-z])/g, (_match, _dash, letter) => letter.toUpperCase());
	return cfnKeys.set(key, cfnKey), cfnKey;
}
const cfnKeys = new Map();
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
		isHidden: isHiddenNode(tree, value),
		type: toStringValue(tree, valueAt(tree, value, toKey("type"))),
		defaultValue: toPlain(tree, valueAt(tree, value, toKey("default")))
	}));
}
function isHiddenParameter(definition) {
	if (!isJson(definition)) return !1;
	let { hidden, NoEcho: noEcho } = definition;
	return isTrueInPython(hidden) || noEcho === !0 || typeof noEcho == "string" && /^true$/i.test(noEcho);
}
function isHiddenNode(tree, node) {
	let valueOf = (name) => toPlain(tree, valueAt(tree, node, name));
	return isHiddenParameter({
		hidden: valueOf("hidden"),
		NoEcho: valueOf("NoEcho")
	});
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
// lib/template/references/registry.js
function findRegistryResources(environments) {
	return listRegistryResources(environments).at(-1);
}
function findReplacedResources(environments) {
	let all = listRegistryResources(environments), by = all.at(-1);
	return all.flatMap((replaced) => by === void 0 || replaced === by || replaced.entries.length === 0 ? [] : [{
		replaced,
		by
	}]);
}
function listRegistryResources(environments) {
	return environments.flatMap((source) => {
		let { tree } = source, registry = valueAt(tree, tree.root, "resource_registry") ?? null, entry = listEntries(tree, registry).find(({ name }) => name === "resources");
		return entry === void 0 || toPlain(tree, entry.value) === null ? [] : [{
			source,
			key: entry.key,
			entries: listEntries(tree, entry.value)
		}];
	});
}
function readRegistry({ targets }, environments) {
	let types = environments.flatMap(({ tree }) => Object.entries(readMappings(tree, valueAt(tree, tree.root, "resource_registry") ?? null, targets))), { source, entries = [] } = findRegistryResources(environments) ?? {}, resources = entries.map(({ name, value }) => [name, source === void 0 ? {} : readMappings(source.tree, value, targets)]);
	return {
		...Object.fromEntries(types),
		resources: Object.fromEntries(resources)
	};
}
function readMappings(tree, map, targets) {
	return Object.fromEntries(listEntries(tree, map).flatMap(({ name, value }) => {
		let target = targets.get(value) ?? toStringValue(tree, value);
		return target === void 0 || isMapNode(tree, value) ? [] : [[name, target]];
	}));
}
function readRegistryValue(tree, node, targets) {
	let key = node === null ? void 0 : targets.get(node);
	if (key !== void 0) return key;
	if (isMapNode(tree, node)) return Object.fromEntries(listEntries(tree, node).map(({ name, value }) => [name, readRegistryValue(tree, value, targets)]));
	let items = listItems(tree, node);
	return items.length > 0 ? items.map((item) => readRegistryValue(tree, item, targets)) : toPlain(tree, node);
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
// lib/template/references/references.js
function isTemplateName(name) {
	return name.endsWith(".yaml") || name.endsWith(".template");
}
function findTemplateReferences(tree) {
	let visited = new Set(), references = new Map(), walk = (node, container) => {
		let target = tree.resolve(node);
		if (!(target === null || isScalar(target) || visited.has(target))) {
			visited.add(target);
			for (let { name, value } of listEntries(tree, target)) {
				let written = toStringValue(tree, value);
				if (written === void 0) walk(value, within(container, name));
				else if (isReference(name, written, container)) {
					let reference = {
						node: value,
						written,
						means: toReferenceKind(name, container)
					};
					references.set(value, name === "Type" ? {
						...reference,
						tolerates: "missing-file"
					} : reference);
				}
			}
			for (let item of listItems(tree, target)) walk(item, within(container, ""));
		}
	};
	return walk(tree.root, {
		section: "",
		depth: 0
	}), [...references.values()];
}
function within({ section, depth }, name) {
	return {
		section: depth === 0 ? name : section,
		depth: depth + 1
	};
}
function isReference(name, written, container) {
	return name === "get_file" || (name === "type" || name === "Type" && isResource(container)) && isTemplateName(written);
}
function isResource({ section, depth }) {
	return depth === 2 && (section === "resources" || section === toCfnKey("resources"));
}
function toReferenceKind(name, container) {
	return name === "get_file" ? "file" : isResource(container) ? "resource" : "template";
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
		return written === void 0 || RESERVED_REGISTRY_KEYS.has(name) || written.includes("::") ? [] : [{
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
// lib/template/references/shell-pattern.js
function matchesShellPattern(pattern, name) {
	if (pattern === name && !/[*?[]/.test(pattern)) return !0;
	try {
		return RegExp(`^${pattern.replaceAll(SYNTAX, translate)}$`, "s").test(name);
	} catch {
		return !1;
	}
}
const SYNTAX = /\[!?\]?[^\]]*\]|[$()+.\\^{|}[\]*?]/g;
function translate(syntax) {
	if (syntax === "*") return ".*";
	if (syntax === "?") return ".";
	if (syntax.length === 1) return `\\${syntax}`;
	let [, negation = "", characters = ""] = /^\[(!?)(.*)\]$/s.exec(syntax) ?? [];
	return `[${negation === "" ? "" : "^"}${characters.replaceAll(/[\\\]^[]/g, String.raw`\$&`)}]`;
}
function createTypeMapping(registry, without = new Set()) {
	let resources = getMember(registry, "resources") ?? {}, mapsTypes = Object.keys(registry).some((name) => name !== "resources"), hasResources = Object.keys(resources).length > 0, globs = Object.keys(registry).filter((name) => name.endsWith("*")), find = (type, name) => {
		if (without.has(type)) return;
		let own = ownValue(getMember(resources, name), type);
		if (typeof own == "string") return own;
		let [first] = [...globs.filter((glob) => matchesType(glob, registry[glob], type)), ...typeof ownValue(registry, type) == "string" ? [type] : []].sort();
		return first === void 0 ? void 0 : replaceType(type, first, String(registry[first]));
	};
	return {
		targetOf: (type, name) => mapsTypes || hasResources ? followMappings(type, (target) => find(target, name)) : type,
		inside: (name, mapped) => createTypeMapping({
			...registry,
			resources: selectResources(resources, name)
		}, new Set([...without, mapped]))
	};
}
function matchesType(glob, target, type) {
	return typeof target != "string" || target === type || isTemplateName(target) ? !1 : type.startsWith(glob.slice(0, -1));
}
function selectResources(resources, name) {
	let selected = [...Object.keys(resources).filter((pattern) => matchesShellPattern(pattern, name)), name].flatMap((pattern) => Object.entries(getMember(resources, pattern) ?? {}));
	return Object.fromEntries(selected);
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
function replaceType(type, entry, target) {
	return entry.endsWith("*") && target.endsWith("*") ? target.slice(0, -1) + type.slice(entry.length - 1) : target;
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
	let { start, end } = node;
	return [{
		start,
		end,
		text: quoteText(value, source.isJson ? "double" : toStyle(node))
	}];
}
function toStyle(node) {
	return isScalar(node) ? node.style : "plain";
}
function quoteText(value, style) {
	return style === "double" || !/^[ -~\u00a1-\ud7ff\ue000-\ufdff]*$/.test(value) ? quoteJson(value) : style === "single" || !isPlainText(value) ? `'${value.replaceAll("'", "''")}'` : value;
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
	else return builder.files.has(location.key) || await addFile(builder, context, {
		reference,
		location,
		contents
	}), location.key;
}
function findNestingProblem(chain, location, contents) {
	let cycleStart = chain.findIndex(({ identity }) => identity === contents.identity);
	if (cycleStart >= 0) return {
		message: `Templates include each other in a cycle: ${formatChain(chain.slice(cycleStart), location).join(" \u2192 ")}`,
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
async function addFile(builder, context, { reference, location, contents: { bytes, identity } }) {
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
// lib/template/python-text.js
const TRUE_TEXTS = new Set([
	"1",
	"t",
	"true",
	"on",
	"y",
	"yes"
]);
function isTrueText(text) {
	return TRUE_TEXTS.has(stripPythonSpace(text).toLowerCase());
}
function formatPythonBoolean(value) {
	return value ? "True" : "False";
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
// lib/template/parameters/merge-values.js
function mergeValues(type, old, value, isDeep) {
	switch (type) {
		case "json": return mergeJson(old ?? null, value, isDeep);
		case "comma_delimited_list":
		case "commadelimitedlist": return mergeLists(old ?? null, value);
		case "string": return mergeStrings(old, value);
		case "number": return mergeNumbers(old, value);
		case "boolean": return { problem: "Heat cannot merge values of type boolean" };
		default: return { value };
	}
}
function mergeJson(old, value, isDeep) {
	if (typeof value != "string" || value === "") return mergeMaps(old, value, isDeep);
	try {
		return mergeMaps(old, JSON.parse(value), isDeep);
	} catch {
		return { value };
	}
}
function mergeMaps(old, value, isDeep) {
	if (isFalse(old)) return { value };
	if (!isJson(value)) return { problem: "one of the values is not a map" };
	let entries = Object.entries(value).filter(([, member]) => member !== null);
	if (entries.length === 0) return { value: old };
	if (!isJson(old)) return { problem: "one of the values is not a map" };
	let merged = new Map(Object.entries(old));
	for (let [name, member] of entries) {
		let result = isDeep ? mergeMember(merged.get(name), member) : { value: member };
		if ("problem" in result) return { problem: `"${name}" has values of different types` };
		merged.set(name, result.value);
	}
	return { value: Object.fromEntries(merged) };
}
function mergeMember(old, value) {
	return typeof value == "string" ? mergeStrings(old, value) : typeof value != "object" || isFalse(old ?? null) ? { value } : Array.isArray(value) ? mergeLists(old ?? null, value) : mergeMaps(old ?? null, value, !0);
}
function mergeLists(old, value) {
	return typeof value != "string" && !isList(value) ? { problem: "one of the values is neither a list nor a string" } : isFalse(old) ? { value } : isList(old) && isList(value) ? { value: [...old, ...value] } : typeof old == "string" && typeof value == "string" ? { value: `${old},${value}` } : { problem: "one of the values is a list, another one a string" };
}
function mergeStrings(old, value) {
	return (old === void 0 || typeof old == "string") && typeof value == "string" ? { value: `${old ?? ""}${value}` } : { problem: "Heat can merge only strings: one of the values is not a string and needs quotes" };
}
function mergeNumbers(old, value) {
	return isList(old ?? null) && isList(value) ? { value } : typeof old == "string" && typeof value == "string" ? { value: `${old}${value}` } : { problem: "Heat cannot merge values of type number" };
}
function isFalse(value) {
	return typeof value == "object" && value ? Object.keys(value).length === 0 : !value;
}
function isList(value) {
	return Array.isArray(value);
}
// lib/template/parameters/merge-problems.js
const SECTIONS$1 = ["parameters", "parameter_defaults"];
function findMergeProblems(files) {
	let { environments } = files;
	return environments.length === 0 ? [] : [...findSectionProblems(environments), ...findValueProblems(files)];
}
const LIST_SECTIONS = ["encrypted_param_names", "event_sinks"];
function findSectionProblems(environments) {
	return LIST_SECTIONS.flatMap((section) => {
		let [first, ...others] = environments.flatMap((source) => {
			let entry = listEntries(source.tree, source.tree.root).find(({ name }) => name === section);
			return entry === void 0 || listItems(source.tree, entry.value).length === 0 ? [] : [{
				source,
				node: entry.key
			}];
		});
		return others.map(({ source, node }) => ({
			source,
			node,
			message: `Section "${section}" is in two environments, here and at ${first && formatLocation(locationOf(first.source, first.node))}, and Heat cannot merge it`,
			hint: "Write all of its elements into one environment."
		}));
	});
}
function findValueProblems(files) {
	let { environments, parameters } = files, types = listTypes(files), { settings, conflicts } = resolveMergeStrategies(environments, (name) => types.has(name)), problems = conflicts.map(({ parameter, first, second }) => {
		let at = formatLocation(locationOf(first.source, first.node));
		return {
			source: second.source,
			node: second.node,
			message: `Parameter "${parameter}" has merge strategy "${second.strategy}" here and "${first.strategy}" at ${at}`,
			hint: "Heat uses one strategy per parameter: set the same strategy in all environment files."
		};
	}), given = SECTIONS$1.map((section) => environments.map((source) => listValues$2(source, section))), [set = []] = given;
	set.push(new Map(Object.entries(parameters)));
	for (let [name, setting] of settings) {
		if (setting.strategy === "overwrite" || conflicts.some(({ parameter }) => parameter === name)) continue;
		let [problem] = given.flatMap((values) => findProblem(types.get(name), name, setting, values) ?? []);
		problem !== void 0 && problems.push(describe(name, setting, problem));
	}
	return problems;
}
function listTypes({ sources, root }) {
	let declared = [...[...sources.values()].filter(isTemplate), ...root === void 0 ? [] : [root]].flatMap(({ tree }) => listDeclaredParameters(tree));
	return new Map(declared.map(({ name, type }) => [name, type?.toLowerCase()]));
}
function listValues$2({ tree }, section) {
	let entries = listSection(tree, section);
	return new Map(entries.map(({ name, value }) => [name, toPlain(tree, value)]));
}
function findProblem(type, name, { strategy }, environments) {
	let [first, ...others] = environments.filter(({ size }) => size > 0), old = first?.get(name);
	for (let values of others) {
		let value = values.get(name) ?? null;
		if (value === null) continue;
		let merged = mergeValues(type, old, value, strategy === "deep_merge");
		if ("problem" in merged) return merged.problem;
		old = merged.value;
	}
}
function describe(name, { strategy, source, node }, problem) {
	return {
		source,
		node,
		message: `Parameter "${name}" has merge strategy "${strategy}", and ${problem}`,
		hint: "Use merge strategy \"overwrite\", or set only one value."
	};
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
	let { start: from } = node, end = findEnd(text, node), start = from - (PROPERTIES.exec(text.slice(Math.max(0, from - 500), from))?.[0].length ?? 0), lineBreak = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? "";
	return {
		start,
		end,
		text: `${isList$2(node) && text[from] !== "[" ? " " : ""}${replacement}${lineBreak}`
	};
}
function findEnd(text, node) {
	let { start, end } = node;
	if (!isMap(node) && !isList$2(node)) return end;
	let last = isMap(node) ? node.items.at(-1)?.value : node.items.at(-1), closing = CLOSING_BRACKETS[text[start] ?? ""];
	return closing === void 0 ? last === void 0 ? end : findEnd(text, last) : text.indexOf(closing, last === void 0 ? start + 1 : findEnd(text, last)) + 1;
}
const CLOSING_BRACKETS = {
	"{": "}",
	"[": "]"
};
function contains({ start, end }, offset) {
	return start <= offset && offset < end;
}
function removeNestedEdits(edits) {
	return edits.filter((edit) => !edits.some((other) => other !== edit && contains(other, edit.start)));
}
function expandAliases(tree, edits) {
	let isReplaced = (node) => edits.some((edit) => contains(edit, node.start));
	return [...tree.aliases].flatMap(([alias, target]) => {
		if (!isReplaced(target) || isReplaced(alias)) return [];
		let { start, end } = alias;
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
	let text = decodeUtf8(bytes), source = parseFile(builder, location, text ?? "", { language: "yaml" }), chain = [{ name: source.name }];
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
		} else isNull(source, value) ? addIssue(key, `Environment ${source.name} has an empty section "${name}"`, `Heat rejects empty sections: remove it, or write "${name}: ${kind === "map" ? "{}" : "[]"}".`) : kind === "map" && !isMapNode(tree, value) ? addIssue(value, `Section "${name}" of environment ${source.name} is not a map`) : name === "event_sinks" && !isList$2(tree.resolve(value)) && addIssue(value, `Section "${name}" of environment ${source.name} is not a list`);
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
	if (!isJson(content) || !isJson(section)) return;
	let parameters = pickNames(section, declared), replaced = replaceValues(text, tree, listPairs(tree, tree.root).flatMap(({ name, value }) => name === "parameters" && value !== null ? [value] : []), formatHeatJson(parameters));
	return hasContent(replaced, {
		...content,
		parameters
	}) ? replaced : void 0;
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
async function readRoot(builder, { template, isReadOnce = !1 }) {
	if (template === void 0) return;
	let [root] = await readEach(builder, "Template", [template], async (location, { bytes, identity }) => {
		let text = decodeUtf8(bytes), source = parseFile(builder, location, text ?? "", { isKept: !isReadOnce }), chain = [{
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
export { lineUrl as $, object as $t, ownValue as A, parseJson$1 as At, toPlainValue as B, boolean as Bt, VERSION_KEYS as C, withSignal as Ct, findType as D, createTimeout as Dt, findSection as E, createRefusal as Et, addEnvironmentHint as F, publishSummary as Ft, publicOutputs as G, is as Gt, createSource as H, exactOptional as Ht, createInputSource as I, readWorkflowRun as It, groupItems as J, minLength as Jt, unmaskedOutputs as K, lazy as Kt, formatParametersEnvironment as L, withCheckedOutCommit as Lt, toKey as M, expectsTls as Mt, ENVIRONMENT_SCHEME as N, parseErrorBody as Nt, getMember as O, toSocksFailure as Ot, PARAMETERS_KEY as P, publish as Pt, commitNote as Q, number as Qt, listParameterValues as R, withPullRequest as Rt, listSecretTexts as S, inlineCode as St, findPartNode as T, createContentError as Tt, locationAt as U, fallback as Ut, addIssueAt as V, check as Vt, locationOf as W, getDotPath as Wt, textTable as X, nullable as Xt, logItem as Y, null_ as Yt, commentMarker as Z, nullish as Zt, readRegistry as _, joinNames as _n, capitalize as _t, withholdValues as a, record as an, planLine as at, isHiddenParameter as b, escapeCharacters as bt, isTrueText as c, strictObject as cn, mapFailureTexts as ct, matchesShellPattern as d, union as dn, mapSides as dt, optional as en, shownCommit as et, removeDuplicateIssues as f, unknown as fn, PROJECT_URL as ft, findReplacedResources as g, countText$1 as gn, truncateTable as gt, findRegistryResources as h, setTimeout$1 as hn, fitToBudget as ht, readFiles as i, rawTransform as in, planHasChanges as it, toCfnKey as j, REQUIRED_METHODS as jt, isJson as k, JsonText as kt, isTemplate as l, string as ln, mapPlanTexts as lt, warningAt as m, setImmediate as mn, durationText as mt, createTracedHttp as n, picklist as nn, countsLine as nt, findMergeProblems as o, safeInteger as on, worstCounts as ot, templateError as p, StringDecoder as pn, clockText as pt, colorize as q, looseObject as qt, createBuilder as r, pipe as rn, planCounts as rt, formatPythonBoolean as s, safeParse as sn, mapDriftTexts as st, createRunnerHttp as t, parse as tn, stacksFileMarker as tt, createTypeMapping as u, transform as un, mapRetainedTexts as ut, readRegistryValue as v, compareNames as vn, codeBlock as vt, findPart as w, createConnectionFailure as wt, listDeclaredParameters as x, escapeMarkdown as xt, isHiddenNode as y, details as yt, formatHeatJson as z, array as zt };
