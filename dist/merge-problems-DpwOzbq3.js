import { Nt as formatLocation, nt as listSection, rt as toPlain } from "./read-file-RPpx9dXe.js";
import { P as locationOf, a as isTemplate, d as listDeclaredParameters, i as resolveMergeStrategies } from "./read-files-ClqBtoVC.js";
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
	if (!isMap(value)) return { problem: "one of the values is not a map" };
	let entries = Object.entries(value).filter(([, member]) => member !== null);
	if (entries.length === 0) return { value: old };
	if (!isMap(old)) return { problem: "one of the values is not a map" };
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
function isMap(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// lib/template/parameters/merge-problems.js
const SECTIONS = ["parameters", "parameter_defaults"];
function findMergeProblems(files) {
	let { environments, parameters } = files, types = listTypes(files), { settings, conflicts } = resolveMergeStrategies(environments, (name) => types.has(name)), problems = conflicts.map(({ parameter, first, second }) => {
		let at = formatLocation(locationOf(first.source, first.node));
		return {
			source: second.source,
			node: second.node,
			message: `Parameter "${parameter}" has merge strategy "${second.strategy}" here and "${first.strategy}" at ${at}`,
			hint: "Heat uses one strategy per parameter: set the same strategy in all environment files."
		};
	}), given = SECTIONS.map((section) => environments.map((source) => listValues(source, section))), [set = []] = given;
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
function listValues({ tree }, section) {
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
export { findMergeProblems as t };
