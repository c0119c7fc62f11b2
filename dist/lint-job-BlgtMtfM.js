import { G as toFilesOptions, J as findFileIssues, U as assertNoIssues, W as readInputs, X as findMissingInputs, Z as findUnusedInputs, tt as lines } from "./http-clients-UwdXDj_A.js";
function isLint({ get }) {
	return get("operation").trim() === "lint";
}
function readLintJob(source) {
	let { values, providedInputs, issues } = readInputs(source);
	assertNoIssues([
		...issues,
		...findMissingInputs(values, issues),
		...source.files === void 0 ? [] : findFileIssues(source.files, values)
	]);
	let files = toFilesOptions(values, providedInputs.has("parameters") ? source.get("parameters") : void 0);
	if (files === void 0) throw TypeError("lint reads files");
	let knownTypes = values["lint-known-types"];
	return {
		templates: lines(values.template ?? ""),
		files,
		level: values["lint-level"],
		ignoredRules: values["lint-ignore"],
		knownTypesFiles: knownTypes.filter((entry) => entry !== "all"),
		knowsAllTypes: knownTypes.includes("all"),
		sarifFile: values["sarif-file"],
		summary: values.summary,
		http: {
			retries: values["retry-attempts"],
			requestTimeoutMs: values["request-timeout-in-seconds"] * 1e3
		},
		unusedInputs: findUnusedInputs(providedInputs, values)
	};
}
export { readLintJob as n, isLint as t };
