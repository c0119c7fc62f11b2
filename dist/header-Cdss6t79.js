import { J as groupItems, gn as countText } from "./shared-lvi8I2BZ.js";
import { V as sanitizeLogLine, Yn as formatLocation } from "./action.js";
// lib/report/secrets/public-address.js
function toPublicAddress(file) {
	if (!/^https?:/i.test(file) || !URL.canParse(file)) return file;
	let { origin, pathname } = new URL(file);
	return `${origin}${pathname}`;
}
// lib/report/log/header.js
function headerItems(session, templatePath, bundle) {
	let items = bundle === void 0 ? [] : [...filesItems(templatePath, bundle), ...diagnosticItems([bundle])];
	return [signedInItem(session), ...items];
}
function diagnosticItems(bundle) {
	let items = bundle.flatMap(({ diagnostics }) => diagnostics.map(({ severity, text, location }) => [`${location === void 0 ? "" : formatLocation(location)} ${text}`, {
		kind: severity,
		text: sanitizeLogLine(text),
		location
	}]));
	return [...new Map(items).values()];
}
function stackFileHeaderItems(stacks) {
	if (stacks.length === 0) return [];
	let width = Math.max(...stacks.map(({ key }) => key.length)), bytes = stacks.reduce((sum, { sent: bundle }) => sum + bundle.bytes, 0), lines = stacks.map(({ key, template, sent: bundle }) => {
		let templateText = template === void 0 ? "no template" : toPublicAddress(template), counts = `${andFiles(listFiles(bundle).length)}, ${sizeText(bundle.bytes)}`;
		return sanitizeLogLine(`  ${key.padEnd(width)}  ${templateText}${counts}`);
	});
	return [...groupItems(`Bundled the files of ${stacks.length} stacks, ${sizeText(bytes)} in total`, lines), ...diagnosticItems(stacks.map(({ sent: bundle }) => bundle))];
}
function signedInItem({ project, user, regionName, endpoint }) {
	let region = regionName === void 0 ? "" : ` in region "${regionName}"`, text = `Signed in to project "${project.name}" (${project.id})${region} as "${user.name}"; Heat is at ${endpoint}`;
	return {
		kind: "line",
		text: sanitizeLogLine(text)
	};
}
function filesItems(templatePath, bundle) {
	let { files, environmentFiles, bytes } = bundle, others = listFiles(bundle), lines = [
		...templatePath === void 0 ? [] : [`  template     ${toPublicAddress(templatePath)}`],
		...environmentFiles.map((key) => key.startsWith(PARAMETERS_SCHEME) ? "  environment  parameters of this step" : `  environment  ${toPublicAddress(key)}`),
		...others.map((key) => `  file         ${toPublicAddress(key)} (${sizeText(Buffer.byteLength(files[key] ?? ""))})`)
	], title = `Bundled the ${templatePath === void 0 ? "environments" : "template"}${andFiles(others.length)}, ${sizeText(bytes)} in total`;
	return groupItems(title, lines.map(sanitizeLogLine));
}
const PARAMETERS_SCHEME = "action://";
function listFiles({ files, environmentFiles }) {
	return Object.keys(files).filter((key) => !environmentFiles.includes(key));
}
function andFiles(files) {
	return files === 0 ? "" : ` and ${countText(files, "file")}`;
}
function sizeText(bytes) {
	return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}
function unusedInputsWarning(operation, names) {
	return `Operation "${operation}" ignores these inputs: ${names.join(", ")}`;
}
export { toPublicAddress as i, stackFileHeaderItems as n, unusedInputsWarning as r, headerItems as t };
