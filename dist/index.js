// \0node:fs
const builtin$4 = process.getBuiltinModule("node:fs"), appendFileSync = builtin$4.appendFileSync, existsSync = builtin$4.existsSync, readFileSync = builtin$4.readFileSync, statSync = builtin$4.statSync, constants = builtin$4.constants, promises = builtin$4.promises, builtin$3 = process.getBuiltinModule("node:path"), builtin$2 = process.getBuiltinModule("node:os"), homedir = builtin$2.homedir, EOL = builtin$2.EOL;
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
process.platform;
// lib/runner/state-file.js
function canSaveState() {
	return existsSync(process.env.GITHUB_STATE ?? "");
}
// lib/runner/cancellation.js
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGBREAK"
];
function listenForCancel(onCancel = () => void 0) {
	let controller = new AbortController(), cancel = (name) => {
		if (!controller.signal.aborted) try {
			onCancel();
		} finally {
			controller.abort(name);
		}
	};
	for (let name of SIGNALS) process.on(name, cancel);
	return controller.signal;
}
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
const randomUUID = process.getBuiltinModule("node:crypto").randomUUID;
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
// lib/runner/post-state.js
function savePostState(name, value) {
	canSaveState() && saveState(name, value);
}
function saveCancelled() {
	savePostState("cancelled", "true");
}
// \0node:fs/promises
const builtin = process.getBuiltinModule("node:fs/promises"), open = builtin.open, mkdir = builtin.mkdir;
async function writePrivateFile(file, content) {
	await mkdir(builtin$3.dirname(file), { recursive: !0 });
	let handle = await open(file, "w", 384);
	try {
		(await handle.stat()).isFile() && await handle.chmod(384), await handle.writeFile(content);
	} finally {
		await handle.close();
	}
}
// lib/runner/repository-path.js
function repositoryPath({ workspace, repository }, file) {
	let found = findDotGit(workspace, file);
	if (found === void 0) return file;
	let origin = findOrigin(found.dotGit);
	return origin !== void 0 && origin !== repository.toLowerCase() ? void 0 : file.split("/").slice(found.depth).join("/");
}
function findDotGit(workspace, file) {
	if (URL.canParse(file) || builtin$3.isAbsolute(file) || file.split("/").includes("..")) return;
	let folders = file.split("/").slice(0, -1);
	for (let depth = folders.length; depth >= 0; --depth) {
		let dotGit = builtin$3.join(workspace, ...folders.slice(0, depth), ".git");
		if (existsSync(dotGit)) return {
			dotGit,
			depth
		};
	}
}
function findOrigin(dotGit) {
	try {
		let config = readFileSync(builtin$3.join(findGitFolders(dotGit).commonFolder, "config"), "utf8"), [, section = ""] = /^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config) ?? [], [, url = ""] = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section) ?? [];
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
	let [, gitDir = ""] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit, "utf8")) ?? [], folder = builtin$3.resolve(builtin$3.dirname(dotGit), gitDir), commonDirFile = builtin$3.join(folder, "commondir");
	return {
		folder,
		commonFolder: existsSync(commonDirFile) ? builtin$3.resolve(folder, readFileSync(commonDirFile, "utf8").trim()) : folder
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
// lib/runner/process-end.js
const BUILT_IN_ERROR_NAMES = new Set([
	"Error",
	"AggregateError",
	"RangeError",
	"ReferenceError",
	"SyntaxError",
	"TypeError",
	"URIError"
]), ERROR_CODE = /^[A-Z][A-Z0-9_]{2,40}$/, POSITION = /:(\d+):(\d+)\)?$/;
function endOnUncaughtErrors() {
	let isExiting = !1;
	process.on("uncaughtException", (error) => {
		if (toCode(error) === "EPIPE" && (publishFailure({
			reason: "The log could not be written (EPIPE)",
			changed: void 0
		}), setFailureCode("internal"), process.exit(1)), isExiting) return;
		isExiting = !0;
		let text = uncaughtText(error), [reason = ""] = text.split("\n");
		publishFailure({
			reason,
			changed: void 0
		}), toolkit.fail(text, "internal"), exitWhenFlushed();
	});
}
function uncaughtText(error) {
	return [`The step stopped because of a bug in this action (${[
		toClassName(error),
		toCode(error),
		...listPositions(error)
	].filter((fact) => fact !== void 0).join(", ")})`, "Next: Report it with this line. The text of the error is omitted, because it can contain a secret."].join("\n");
}
async function exitWhenFlushed() {
	await Promise.all([whenFlushed(process.stdout), whenFlushed(process.stderr)]), process.exit();
}
function whenFlushed(stream) {
	return new Promise((resolve) => {
		stream.write("", () => {
			resolve();
		});
	});
}
function toClassName(error) {
	let name = error instanceof Error ? error.name : "no error";
	return BUILT_IN_ERROR_NAMES.has(name) || !(error instanceof Error) ? name : "an error";
}
function toCode(error) {
	let code = typeof error == "object" && error && "code" in error ? error.code : void 0;
	return typeof code == "string" && ERROR_CODE.test(code) ? code : void 0;
}
function listPositions(error) {
	return (error instanceof Error && typeof error.stack == "string" ? error.stack : "").split("\n").filter((line) => line.startsWith("    at ")).flatMap((line) => {
		let [, row, column] = POSITION.exec(line) ?? [];
		return row === void 0 || column === void 0 ? [] : [`${row}:${column}`];
	}).slice(0, 5);
}
// lib/main.js
const interrupt = listenForCancel(saveCancelled);
endOnUncaughtErrors();
const { runAction } = await import("./action.js");
await runAction(interrupt), await exitWhenFlushed();
export {};
