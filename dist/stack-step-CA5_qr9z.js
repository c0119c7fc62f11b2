import { $ as isLosslessNumber, $n as __toESM, An as isScalar$1, At as rename, B as require_picomatch, Bn as DeadlineError, Cn as valueAt, Ct as readFileSync, Dt as mkdir, En as formatPythonFloat, Et as access, Ft as randomUUID, G as clipData, Gn as SignInError, H as stripInvisible, Hn as DeployError, I as findScriptOutput, In as messageOf, It as scryptSync, Jn as isFailedRead, Kn as StackError, L as progressLines, Ln as oneLine, Mn as didYouMeanClause, Mt as stat, Nt as writeFile, Ot as mkdtemp, Pt as createHash, Q as LosslessNumber, Rn as summaryOf, Sn as toStringValue, U as clip, V as sanitizeLogLine, Vn as DecodeError, W as clipChange, Wn as RequestError, Wt as builtin$2, Yn as formatLocation, Z as stringify, Zn as stripVTControlCharacters, _n as listItems, at as redactUrl, c as findSizeWarnings, dn as parseYaml, gn as listEntries, gt as delayAbort, hn as isMapNode, it as formatQuery, j as jsonText, jt as rm, kt as readFile, ln as WholeFloat, nt as buildPath, ot as withoutTrailingSlashes, s as countBodyBytes, vt as ENVIRONMENT_LIMITS, xn as toPlain, xt as constants, yn as listRepeatedKeys, yt as findTemporaryFolder, z as matchesName, zn as CancelledError } from "./action.js";
import { $ as lineUrl, $t as object, A as ownValue, At as parseJson, E as findSection, F as addEnvironmentHint, G as publicOutputs, Gt as is, H as createSource, I as createInputSource, Kt as lazy, L as formatParametersEnvironment, N as ENVIRONMENT_SCHEME, P as PARAMETERS_KEY, Qt as number, R as listParameterValues, S as listSecretTexts, St as inlineCode, T as findPartNode, Ut as fallback, V as addIssueAt, W as locationOf, Wt as getDotPath, Xt as nullable, Y as logItem, Z as commentMarker, Zt as nullish, _ as readRegistry, _n as joinNames, _t as capitalize, a as withholdValues, at as planLine, bt as escapeCharacters, cn as strictObject, ct as mapFailureTexts, dn as union, dt as mapSides, en as optional, et as shownCommit, fn as unknown, ft as PROJECT_URL, g as findReplacedResources, gn as countText, gt as truncateTable, h as findRegistryResources, hn as setTimeout$1, ht as fitToBudget, i as readFiles, in as rawTransform, it as planHasChanges, k as isJson, kt as JsonText, l as isTemplate, ln as string, lt as mapPlanTexts, m as warningAt, mt as durationText, nn as picklist, nt as countsLine, o as findMergeProblems, on as safeInteger, p as templateError, pn as StringDecoder, q as colorize, qt as looseObject, r as createBuilder, rn as pipe, rt as planCounts, s as formatPythonBoolean, sn as safeParse, st as mapDriftTexts, tn as parse, tt as stacksFileMarker, u as createTypeMapping, un as transform, v as readRegistryValue, vn as compareNames, vt as codeBlock, w as findPart, x as listDeclaredParameters, xt as escapeMarkdown, yt as details, z as formatHeatJson, zt as array } from "./shared-lvi8I2BZ.js";
import { c as mapOf, l as withExactNumbers, s as decode } from "./action-context-CJf9nRXt.js";
// lib/runner/export-file.js
const PRIVATE = {
	mode: 384,
	flag: "wx"
};
function openExportFiles(workspace) {
	return {
		read: (file) => readFile(builtin$2.resolve(workspace, file), "utf8"),
		write: (file, text) => replaceFile(builtin$2.resolve(workspace, file), text)
	};
}
async function replaceFile(file, text) {
	await mkdir(builtin$2.dirname(file), { recursive: !0 });
	let newFile = `${file}.${randomUUID()}`;
	try {
		await writeFile(newFile, text, PRIVATE), await rename(newFile, file);
	} catch (error) {
		throw await rm(newFile, { force: !0 }), error;
	}
}
// lib/runner/bash.js
const WSL = /\\(System32|WindowsApps)\\?$/i;
async function findBash({ env, platform } = {
	env: process.env,
	platform: process.platform
}) {
	for (let folder of listSearchFolders(env, platform)) {
		let file = builtin$2.join(folder, platform === "win32" ? "bash.exe" : "bash");
		if (await isExecutableFile(file)) return file;
	}
}
function listSearchFolders(env, platform) {
	let isWindows = platform === "win32", folders = ((isWindows ? env.Path ?? env.PATH : env.PATH) ?? "").split(isWindows ? ";" : ":").filter((folder) => builtin$2.isAbsolute(folder) || isWindows);
	return isWindows ? [...folders.filter((folder) => folder !== "" && !WSL.test(folder)), "C:\\Program Files\\Git\\bin"] : folders;
}
async function isExecutableFile(file) {
	try {
		return await access(file, constants.X_OK), (await stat(file)).isFile();
	} catch {
		return !1;
	}
}
const spawnSync = process.getBuiltinModule("node:child_process").spawnSync;
async function runVerifyCommand(verifyCommand) {
	let bash = await findBash();
	if (bash === void 0) return { failure: "bash is not on the PATH" };
	let folder = await mkdtemp(builtin$2.join(findTemporaryFolder(), "heat-stack-deploy-check-"));
	try {
		let outputsFile = builtin$2.join(folder, "outputs.json"), script = builtin$2.join(folder, "verify.sh");
		await writeFile(script, verifyCommand.command, { mode: 384 }), await writeFile(outputsFile, verifyCommand.outputsJson, { mode: 384 });
		let env = mergeEnvironment({
			...verifyCommand.variables,
			STACK_OUTPUTS_FILE: outputsFile
		});
		verifyCommand.signal.throwIfAborted();
		let failure = findStartFailure(bash, verifyCommand.workingFolder, env);
		return failure === void 0 ? await run(bash, {
			script,
			pidFile: builtin$2.join(folder, "pid"),
			env
		}, verifyCommand) : { failure };
	} finally {
		await rm(folder, {
			recursive: !0,
			force: !0
		});
	}
}
function findStartFailure(bash, cwd, env) {
	let { error } = spawnSync(bash, ["-c", ":"], {
		cwd,
		env,
		stdio: "ignore"
	});
	return error === void 0 ? void 0 : messageOf(error);
}
async function run(bash, { script, pidFile, env }, { workingFolder: cwd, signal, onLine }) {
	let { exec } = await import("./exec/index.js"), [out, err] = [splitLines$1(onLine), splitLines$1(onLine)], execution = exec(bash, [
		"-c",
		"set -m; \"$BASH\" --noprofile --norc -eo pipefail \"$0\" </dev/null & echo $! >\"$1\"; exec 2>/dev/null; wait $!",
		script,
		pidFile
	], {
		cwd,
		env,
		silent: !0,
		ignoreReturnCode: !0,
		listeners: {
			stdout: out.add,
			stderr: err.add
		}
	}).then((code) => code === null ? { failure: "bash was terminated by a signal" } : { exitCode: code }, (error) => ({ failure: messageOf(error) })), result = await raceWithAbort(execution, signal, () => killProcessGroup(bash, pidFile, execution));
	return out.end(), err.end(), result;
}
const HIDDEN_VARIABLES = /^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;
function mergeEnvironment(variables) {
	let inherited = Object.entries(process.env).filter((entry) => entry[1] !== void 0 && !HIDDEN_VARIABLES.test(entry[0]));
	return {
		...variables,
		...Object.fromEntries(inherited)
	};
}
async function raceWithAbort(execution, signal, end) {
	let onAbort, aborted = new Promise((_, reject) => {
		onAbort = () => {
			end().finally(() => {
				reject(signal.reason);
			});
		}, signal.addEventListener("abort", onAbort, { once: !0 }), signal.aborted && onAbort();
	});
	try {
		let ended = await Promise.race([execution, aborted]);
		return signal.aborted ? await aborted : ended;
	} finally {
		onAbort !== void 0 && signal.removeEventListener("abort", onAbort);
	}
}
const GRACE_MS = 2e3, pause = (ms) => setTimeout$1(ms, void 0, { ref: !1 });
async function killProcessGroup(bash, pidFile, execution) {
	let state = { isRunning: !0 }, exited = execution.then(() => {
		state.isRunning = !1;
	}), deadlineMs = performance.now() + GRACE_MS, group = "";
	for (; state.isRunning && group === "" && performance.now() < deadlineMs;) group = await readFile(pidFile, "utf8").then((text) => text.trim(), () => ""), group === "" && await Promise.race([exited, pause(20)]);
	for (let name of ["TERM", "KILL"]) {
		if (!state.isRunning || !(Number(group) > 1)) return;
		spawnSync(bash, [
			"-c",
			"kill -s \"$0\" -- \"-$1\"",
			name,
			group
		], { stdio: "ignore" }), await Promise.race([exited, pause(GRACE_MS)]);
	}
}
function splitLines$1(onLine) {
	let decoder = new StringDecoder("utf8"), partialLine = "", emitLine = () => {
		onLine(partialLine.replace(/\r$/, "")), partialLine = "";
	}, append = (text) => {
		partialLine += text.slice(0, Math.max(0, 1048576 - partialLine.length));
	}, addText = (text) => {
		let [firstLine = "", ...otherLines] = text.split("\n");
		append(firstLine);
		for (let line of otherLines) emitLine(), append(line);
	};
	return {
		add: (chunk) => {
			addText(decoder.write(chunk));
		},
		end: () => {
			addText(decoder.end()), partialLine !== "" && emitLine();
		}
	};
}
const setMaxListeners = process.getBuiltinModule("node:events").setMaxListeners, clock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		signal.throwIfAborted(), setMaxListeners(1e400, signal);
		try {
			await setTimeout$1(ms, void 0, { signal });
		} catch (error) {
			throw signal.throwIfAborted(), error;
		}
	}
};
// lib/runner/github/event-file.js
function hideUnreadableEvent() {
	try {
		JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? "", "utf8"));
	} catch {
		delete process.env.GITHUB_EVENT_PATH;
	}
}
// lib/runner/github/time-limits.js
function attemptLimits(signal, timeoutMs) {
	return (octokit) => (octokit.hook.wrap("request", async (request, options) => {
		signal.throwIfAborted();
		let attempt = new AbortController(), abort = () => {
			attempt.abort(signal.reason);
		};
		signal.addEventListener("abort", abort, { once: !0 });
		let timer = setTimeout(() => {
			attempt.abort(Error(`GitHub did not respond within ${timeoutMs / 1e3} s`));
		}, timeoutMs);
		try {
			let call = request({
				...options,
				request: {
					...options.request,
					signal: attempt.signal
				}
			});
			return await untilAborted(attempt.signal, call);
		} finally {
			clearTimeout(timer), signal.removeEventListener("abort", abort);
		}
	}), {});
}
function callLimits(signal) {
	return (octokit) => (octokit.hook.wrap("request", async (request, options) => (signal.throwIfAborted(), options.request = {
		...options.request,
		...isRepeatable(options) ? {} : { retries: 0 }
	}, untilAborted(signal, request(options)))), {});
}
const REPEATABLE_POST = /\/(reactions|statuses)$/;
function isRepeatable({ method, url }) {
	return method !== "POST" || REPEATABLE_POST.test(url);
}
async function untilAborted(signal, promise) {
	let onAbort = () => void 0, aborted = new Promise((_, reject) => {
		onAbort = () => {
			reject(signal.reason);
		}, signal.addEventListener("abort", onAbort, { once: !0 });
	});
	try {
		return await Promise.race([promise, aborted]);
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}
var RateLimitWaits = class {
	warn;
	budget;
	constructor(warn, budget) {
		this.warn = warn, this.budget = budget;
	}
	mayWait = (waitS, _options, _octokit, retryCount) => {
		let retryAfterS = Math.max(0, waitS);
		if (retryCount >= 3 || this.budget.waitedS + retryAfterS > 60) return !1;
		this.budget.waitedS += retryAfterS;
		let reaction = retryAfterS === 0 ? "sending the request again" : `waiting ${retryAfterS} s`;
		return this.warn(`GitHub's rate limit was reached: ${reaction}`), !0;
	};
};
const markSecondaryRateLimits = (octokit) => (octokit.hook.error("request", (error) => {
	throw isRateLimit(error) && readHeader(error, "x-ratelimit-remaining") !== "0" && !/secondary rate/i.test(error.message) && (error.message = `${error.message} (secondary rate limit)`), error;
}), {});
function isRateLimit(error) {
	let status = readStatus(error);
	return !(error instanceof Error) || status !== 403 && status !== 429 ? !1 : status === 429 || readHeader(error, "retry-after") !== void 0 || readHeader(error, "x-ratelimit-remaining") === "0" || /rate limit/i.test(error.message);
}
function readRetryAfter(error) {
	let seconds = Number(readHeader(error, "retry-after") ?? "");
	return seconds > 0 ? seconds : void 0;
}
function readHeader(error, name) {
	let { response } = error, value = response?.headers?.[name];
	return typeof value == "string" || typeof value == "number" ? `${value}` : void 0;
}
function readStatus(error) {
	if (typeof error == "object" && error && "status" in error) return typeof error.status == "number" ? error.status : void 0;
}
// lib/runner/github/valid-responses.js
const rejectInvalidResponses = (octokit) => (octokit.hook.after("request", ({ data, status }, request) => {
	let problem = status >= 300 ? `GitHub returned ${status}` : findProblem(data);
	if (problem === void 0) return;
	let errorStatus = status >= 300 ? status : 500;
	throw Object.assign(Error(problem), {
		status: errorStatus,
		request
	});
}), octokit.hook.error("request", (error, { method }) => {
	throw method === "GET" && readStatus(error) === 409 && Object.assign(error, { status: 500 }), error;
}), {});
function findProblem(data) {
	if (typeof data != "object" || !data || data instanceof ArrayBuffer) return `GitHub's response is not valid: ${typeof data == "string" && data.trim() === "" ? "it is empty or was cut off" : "it is no JSON object or list"}`;
}
// lib/runner/github/api.js
const FINAL_STATUSES = [
	400,
	401,
	403,
	404,
	409,
	410,
	413,
	422,
	429,
	451
];
async function openGitHub(token, repository, { signal, warn, rateLimitBudget = { waitedS: 0 }, attemptTimeoutMs = 1e4, secondMs = 1e3 }) {
	hideUnreadableEvent();
	let { getOctokit, retry, throttling } = await import("./github/index.js"), rateLimitWaits = new RateLimitWaits(warn, rateLimitBudget), octokit = getOctokit(token, {
		...readApiUrl(),
		retry: {
			retries: 2,
			doNotRetry: FINAL_STATUSES,
			retryAfterBaseValue: secondMs
		},
		throttle: {
			onRateLimit: rateLimitWaits.mayWait,
			onSecondaryRateLimit: rateLimitWaits.mayWait,
			retryAfterBaseValue: secondMs
		}
	}, attemptLimits(signal, attemptTimeoutMs), rejectInvalidResponses, markSecondaryRateLimits, throttling, retry, callLimits(signal)), [owner = "", repo = ""] = repository.split("/");
	return {
		octokit,
		repository: {
			owner,
			repo
		}
	};
}
function readApiUrl() {
	let url = process.env.GITHUB_API_URL ?? "";
	return url.endsWith("/") ? { baseUrl: url.replace(/\/+$/, "") } : {};
}
// lib/runner/github/best-effort.js
async function bestEffort({ failureText, permission, warn }, call) {
	try {
		return await call();
	} catch (error) {
		error instanceof CancelledError || warn(`${failureText}: ${describeError(error, permission)}`);
		return;
	}
}
const HTML = /^\s*<(!doctype|html|head|body)\b/i, BLOCKED = /\b(is locked|was archived|is disabled|access blocked|SAML enforcement|IP allow list|forbids access)\b/i;
function describeError(error, permission) {
	let serverMessage = messageOf(error);
	if (error instanceof TypeError) return `GitHub's response is not valid (${serverMessage})`;
	if (isRateLimit(error)) return rateLimitText(serverMessage, readRetryAfter(error));
	let status = readStatus(error), isPage = HTML.test(serverMessage) || serverMessage.length > 1e3;
	if (status !== void 0 && isPage) return `GitHub returned ${status}`;
	if (status === 403 && BLOCKED.test(serverMessage)) return `GitHub rejected the request (${serverMessage})`;
	switch (status) {
		case 401: return `GitHub rejected the token (${serverMessage}). Check github-token.`;
		case 403:
		case 404: return `GitHub denied access (${serverMessage}). The job needs "permissions: ${permission}"; workflow runs for pull requests from forks and from Dependabot have a read-only token.`;
		default: return isUntrusted(error) ? `${serverMessage}. ${UNTRUSTED_HINT}` : serverMessage;
	}
}
const UNTRUSTED = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/, UNTRUSTED_HINT = "The runner does not trust GitHub's certificate (ca-certificate and insecure apply to the cloud only): set NODE_EXTRA_CA_CERTS to a file that contains the certificate authority.";
function isUntrusted(error, depth = 0) {
	return !(error instanceof Error) || depth > 4 ? !1 : "code" in error && typeof error.code == "string" && UNTRUSTED.test(error.code) || isUntrusted(error.cause, depth + 1);
}
function rateLimitText(serverMessage, retryAfterS) {
	return `GitHub is limiting requests${retryAfterS === void 0 ? "" : `, for another ${retryAfterS} s`} (${serverMessage}). All jobs that use this token share its rate limit: run fewer jobs in parallel.`;
}
// lib/runner/github/create-once.js
async function createOnce({ create, find }) {
	try {
		return await create();
	} catch (error) {
		if (!mayHaveArrived(error)) throw error;
		return await find().catch((lookupError) => {
			throw lookupError instanceof CancelledError ? lookupError : error;
		}) ?? await create();
	}
}
function mayHaveArrived(error) {
	return (readStatus(error) ?? 500) >= 500;
}
// lib/runner/github/marked-text.js
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function splitAtMarker(text, marker) {
	let fence = "", position = 0;
	for (let line of text.split("\n")) {
		if (fence === "" && line.trimEnd() === marker) return position > 5e3 ? void 0 : {
			above: text.slice(0, position),
			below: text.slice(position + line.length + 1)
		};
		fence = nextFence(fence, line), position += line.length + 1;
	}
}
function nextFence(fence, line) {
	let [, marks = "", rest = ""] = FENCE.exec(line.trimEnd()) ?? [];
	return fence === "" ? marks.startsWith("`") && rest.includes("`") ? "" : marks : marks.startsWith(fence) && rest.trim() === "" ? "" : fence;
}
// lib/runner/github/responses.js
const optionalText$1 = fallback(optional(string()), void 0), id = pipe(number(), safeInteger()), author = fallback(optional(object({
	id,
	type: optionalText$1
})), void 0);
function readResponse(schema, data) {
	let result = safeParse(schema, data);
	if (result.success) return result.output;
	let [issue] = result.issues, field = getDotPath(issue), problem = issue.input === void 0 ? "it is missing" : `${issue.expected ?? "another value"} expected`;
	throw Error(`GitHub's response is not valid${field === null ? "" : ` at ${field}`}: ${problem}`);
}
function readItems$1(schema, data) {
	return readList(schema, data).items;
}
function readList(schema, data) {
	let list = readResponse(array(unknown()), data), items = list.flatMap((item) => {
		let { success, output } = safeParse(schema, item);
		return success ? [output] : [];
	});
	return {
		items,
		unreadable: list.length - items.length
	};
}
function assertAllRead(unreadable) {
	if (unreadable === 0) return;
	let what = unreadable === 1 ? "an item" : `${unreadable} items`;
	throw Error(`GitHub's response is not valid: ${what} of a list cannot be read`);
}
// lib/runner/github/comment.js
function toHtmlMarker(marker) {
	return `<!-- heat-stack-deploy ${marker} -->`;
}
const commentSchema$1 = object({
	id,
	body: optionalText$1,
	user: author
}), RUN_LINK = /\[Workflow run\]\([^\s()]{1,500}\/actions\/runs\/(\d{1,15})/g;
function findRunId(body) {
	let id = [...body.matchAll(RUN_LINK)].at(-1)?.[1];
	return id === void 0 ? void 0 : Number(id);
}
function isOfLaterRun({ runId }, pageUrl) {
	let own = /\/actions\/runs\/(\d{1,15})$/.exec(pageUrl)?.[1];
	return own !== void 0 && runId !== void 0 && runId > Number(own);
}
async function findComments({ octokit, repository }, { pullRequest, marker }) {
	let isPossibleAuthor = await createAuthorFilter({
		octokit,
		repository
	}), comments = await octokit.paginate(octokit.rest.issues.listComments, {
		...repository,
		issue_number: pullRequest,
		per_page: 100
	}), { items, unreadable } = readList(commentSchema$1, comments), found = items.flatMap(({ id: commentId, body, user }) => {
		let marked = splitAtMarker(body ?? "", marker);
		return marked === void 0 || !isPossibleAuthor(user) ? [] : [{
			id: commentId,
			textAbove: marked.above,
			authorId: user?.id,
			runId: findRunId(body ?? "")
		}];
	});
	found.length === 0 && assertAllRead(unreadable);
	let rank = ({ textAbove }) => textAbove === "" ? 0 : 1;
	return found.sort((one, other) => rank(one) - rank(other) || other.id - one.id);
}
async function readComment({ octokit, repository }, { marker }, commentId) {
	try {
		let { data } = await octokit.rest.issues.getComment({
			...repository,
			comment_id: commentId
		}), { body } = readResponse(object({ body: optionalText$1 }), data);
		return {
			id: commentId,
			textAbove: splitAtMarker(body ?? "", marker)?.above ?? ""
		};
	} catch (error) {
		if (!isNotPermitted(error, { isOwn: !1 })) throw error;
		return {
			id: commentId,
			textAbove: ""
		};
	}
}
async function writeComment(github, { pullRequest, marker }, { found, text, canCreate, writtenId }) {
	let { octokit, repository } = github, body = `${marker}\n${text}`;
	for (let [index, comment] of found.entries()) try {
		let change = {
			comment_id: comment.id,
			body: `${comment.textAbove}${body}`
		};
		return await octokit.rest.issues.updateComment({
			...repository,
			...change
		}), await supersedeComments(github, found.slice(index + 1), comment), comment;
	} catch (error) {
		if (!isNotPermitted(error, { isOwn: comment.id === writtenId })) throw error;
	}
	if (canCreate) return createComment(github, {
		pullRequest,
		marker
	}, {
		body,
		found
	});
}
async function createComment(github, comment, { body, found }) {
	let { octokit, repository } = github, others = new Set(found.map((other) => other.id));
	return createOnce({
		create: async () => {
			let creation = {
				issue_number: comment.pullRequest,
				body
			}, { data } = await octokit.rest.issues.createComment({
				...repository,
				...creation
			});
			return {
				id: readResponse(object({ id }), data).id,
				textAbove: ""
			};
		},
		find: async () => (await findComments(github, comment)).find((one) => one.textAbove === "" && !others.has(one.id))
	});
}
async function supersedeComments({ octokit, repository }, others, { id: currentId, authorId }) {
	let body = `${toHtmlMarker("superseded")}\n*Out of date: see [the current report](#issuecomment-${currentId}).*\n`;
	for (let other of others) authorId !== void 0 && other.authorId === authorId && other.textAbove === "" && await octokit.rest.issues.updateComment({
		...repository,
		comment_id: other.id,
		body
	}).catch(() => void 0);
}
async function addReaction({ octokit, repository }, commentId, content) {
	await octokit.rest.reactions.createForIssueComment({
		...repository,
		comment_id: commentId,
		content
	});
}
function isNotPermitted(error, { isOwn }) {
	let status = readStatus(error);
	return status === 404 || status === 403 && !isOwn && !isRateLimit(error);
}
async function createAuthorFilter({ octokit }) {
	try {
		let { data } = await octokit.rest.users.getAuthenticated(), { id: ownId } = readResponse(object({ id }), data);
		return (user) => user?.id === ownId;
	} catch (error) {
		if (readStatus(error) !== 403 || isRateLimit(error)) throw error;
		return (user) => user?.type === "Bot";
	}
}
// lib/runner/github/commits.js
async function isInHistory({ octokit, repository }, base, head) {
	let basehead = `${base}...${head}`, { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		...repository,
		basehead,
		per_page: 1
	}), { status } = readResponse(object({ status: string() }), data);
	return status === "ahead" || status === "identical";
}
// lib/runner/github/deployment.js
const createdSchema = object({
	id: fallback(optional(id), void 0),
	message: optionalText$1
}), deploymentSchema$1 = object({
	id,
	environment: optionalText$1,
	payload: optional(unknown())
}), statusSchema = object({ state: optionalText$1 });
async function createDeployment(github, record) {
	return createOnce({
		create: () => postDeployment(github, record),
		find: () => findOpenDeployment(github, record)
	});
}
async function postDeployment({ octokit, repository }, record) {
	let { data } = await octokit.rest.repos.createDeployment({
		...repository,
		ref: record.sha,
		environment: record.environment,
		description: record.description,
		transient_environment: record.isTransient,
		payload: {
			heat_stack_deploy: record.marker,
			...record.fileMarker === void 0 ? {} : { heat_stacks_file: record.fileMarker },
			run: record.runUrl
		},
		auto_merge: !1,
		required_contexts: []
	}), created = readResponse(createdSchema, data);
	if (created.id !== void 0) return created.id;
	throw Error(created.message ?? "GitHub did not create the deployment");
}
function isUnknownCommit(error) {
	return readStatus(error) === 422 && /no ref found/i.test(messageOf(error));
}
async function setDeploymentStatus({ octokit, repository }, deploymentId, { state, description, logUrl, url }) {
	await octokit.rest.repos.createDeploymentStatus({
		...repository,
		deployment_id: deploymentId,
		state,
		description,
		log_url: logUrl,
		...url === void 0 ? {} : { environment_url: url }
	});
}
async function findOpenDeployment(github, deployments) {
	let newest = await findNewestDeployment(github, deployments);
	return newest?.hasStatus === !1 ? newest.id : void 0;
}
async function findRunningDeployment(github, deployments) {
	let newest = await findNewestDeployment(github, deployments);
	return newest?.state === "in_progress" ? newest.id : void 0;
}
async function findNewestDeployment(github, { environment, marker, runUrl }) {
	let unreadable = 0;
	for await (let page of readPages(github, { environment })) {
		unreadable += page.unreadable;
		let found = page.items.find(({ payload }) => hasMarker(payload, marker) && readRun(payload) === runUrl);
		if (found === void 0) continue;
		let statuses = await readNewestStatus(github, found.id), hasStatus = readItems$1(unknown(), statuses).length > 0;
		return {
			id: found.id,
			hasStatus,
			state: readItems$1(statusSchema, statuses)[0]?.state
		};
	}
	assertAllRead(unreadable);
}
async function* readPages({ octokit, repository }, filter) {
	let parameters = {
		...repository,
		...filter,
		per_page: 100
	};
	for await (let { data } of octokit.paginate.iterator(octokit.rest.repos.listDeployments, parameters)) yield readList(deploymentSchema$1, data);
}
async function readNewestStatus({ octokit, repository }, deploymentId) {
	return (await octokit.rest.repos.listDeploymentStatuses({
		...repository,
		deployment_id: deploymentId,
		per_page: 1
	})).data;
}
async function retireDeployments(github, { environment, marker, olderThan = 1e400 }, status) {
	let active = await listActive(github, environment, (one) => one.id < olderThan && hasMarker(one.payload, marker));
	for (let deploymentId of active.toReversed()) await setDeploymentStatus(github, deploymentId, {
		...status,
		state: "inactive"
	});
	return active.length;
}
async function findEnvironments(github, { marker, commits }) {
	let environments = new Set();
	for (let sha of new Set(commits)) for await (let { items } of readPages(github, { sha })) for (let { environment, payload } of items) environment !== void 0 && hasMarker(payload, marker) && environments.add(environment);
	return [...environments];
}
async function countActive(github, { environment, marker }) {
	return (await listActive(github, environment, ({ payload }) => hasMarker(payload, marker))).length;
}
async function listActive(github, environment, isIncluded) {
	let active = [];
	for await (let { items } of readPages(github, { environment })) for (let { id: deploymentId } of items.filter(isIncluded)) {
		let statuses = await readNewestStatus(github, deploymentId);
		if (readItems$1(statusSchema, statuses)[0]?.state === "inactive") return active;
		active.push(deploymentId);
	}
	return active;
}
function hasMarker(payload, marker) {
	return (typeof payload == "string" ? payload : JSON.stringify(payload ?? null)).includes(JSON.stringify(marker).slice(1, -1));
}
function readRun(payload) {
	try {
		let value = typeof payload == "string" ? JSON.parse(payload) : payload;
		return typeof value == "object" && value && "run" in value ? value.run : void 0;
	} catch {
		return;
	}
}
// lib/runner/github/pull-requests.js
async function getPullRequestState({ octokit, repository }, number) {
	try {
		let { data } = await octokit.rest.pulls.get({
			...repository,
			pull_number: number
		});
		return readResponse(object({ state: picklist(["open", "closed"]) }), data).state;
	} catch (error) {
		if (readStatus(error) === 404) return "unknown";
		throw error;
	}
}
// lib/runner/github/issue.js
const issueSchema = object({
	number: id,
	body: optionalText$1,
	user: author,
	pull_request: optional(unknown()),
	state_reason: optionalText$1
}), commentSchema = object({
	id,
	body: optionalText$1
});
async function syncIssue(github, report) {
	let open = await findIssue(github, report, "open");
	if (open !== void 0) return syncOpenIssue(github, report, open);
	if (report.finding !== "present") return;
	let closed = await findIssue(github, report, "closed");
	return closed === void 0 ? createIssue(github, report) : reopenIssue(github, report, closed);
}
async function syncOpenIssue(github, report, issue) {
	switch (report.finding) {
		case "present": return updateIssue(github, report, issue);
		case "absent": return closeIssue(github, report, issue);
		case "unknown": return {
			number: issue.number,
			action: "left-open"
		};
	}
}
async function findIssue({ octokit, repository }, { marker, label }, state) {
	let isPossibleAuthor = await createAuthorFilter({
		octokit,
		repository
	}), pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
		...repository,
		state,
		...state === "closed" ? { labels: label } : {},
		per_page: 100
	}), unreadable = 0;
	for await (let { data } of pages) {
		let page = readList(issueSchema, data);
		unreadable += page.unreadable;
		for (let { number, body, user, pull_request: pull, state_reason: reason } of page.items) {
			let text = splitAtMarker(body ?? "", marker);
			if ((pull ?? null) === null && text !== void 0 && isPossibleAuthor(user)) return {
				number,
				text,
				isNotPlanned: reason === "not_planned"
			};
		}
	}
	assertAllRead(unreadable);
}
async function createIssue(github, report) {
	let { title, label } = report, { number } = await createOnce({
		create: async () => {
			let { octokit, repository } = github, creation = {
				title,
				body: toBody(report),
				labels: [label]
			}, { data } = await octokit.rest.issues.create({
				...repository,
				...creation
			});
			return readResponse(object({ number: id }), data);
		},
		find: () => findIssue(github, report, "open")
	});
	return {
		number,
		action: "opened"
	};
}
async function updateIssue(github, report, issue) {
	return await edit(github, issue.number, { body: toBody(report, issue) }), hasSameFingerprint(issue, report) || await addComment(github, issue.number, report.comment), {
		number: issue.number,
		action: "updated"
	};
}
async function reopenIssue(github, report, issue) {
	return issue.isNotPlanned && hasSameFingerprint(issue, report) ? {
		number: issue.number,
		action: "left-closed"
	} : (await edit(github, issue.number, {
		state: "open",
		state_reason: "reopened",
		body: toBody(report, issue)
	}), await addComment(github, issue.number, report.comment), {
		number: issue.number,
		action: "reopened"
	});
}
async function closeIssue(github, report, issue) {
	return await edit(github, issue.number, {
		state: "closed",
		state_reason: "completed"
	}), await addComment(github, issue.number, report.comment), {
		number: issue.number,
		action: "closed"
	};
}
async function edit({ octokit, repository }, number, change) {
	await octokit.rest.issues.update({
		...repository,
		issue_number: number,
		...change
	});
}
async function addComment(github, number, body) {
	let { octokit, repository } = github;
	await createOnce({
		create: async () => (await octokit.rest.issues.createComment({
			...repository,
			issue_number: number,
			body
		}), !0),
		find: () => hasComment(github, number, body)
	});
}
async function hasComment({ octokit, repository }, number, text) {
	let pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
		...repository,
		issue_number: number,
		per_page: 100
	}), unreadable = 0;
	for await (let { data } of pages) {
		let page = readList(commentSchema, data);
		if (unreadable += page.unreadable, page.items.some(({ body }) => body?.replaceAll("\r\n", "\n").trim() === text.trim())) return !0;
	}
	assertAllRead(unreadable);
}
function toBody({ marker, fingerprint, text }, issue) {
	return `${issue?.text.above ?? ""}${marker}\n${toFingerprintMarker(fingerprint)}\n${text}`;
}
function hasSameFingerprint({ text }, { fingerprint }) {
	return text.below.split(/\r?\n/, 1)[0] === toFingerprintMarker(fingerprint);
}
function toFingerprintMarker(fingerprint) {
	return `<!-- ${fingerprint} -->`;
}
// lib/runner/github/issue-writer.js
function createIssueWriter$1(token, { repository, serverUrl }, options) {
	return async (report) => {
		let synced = await bestEffort({
			failureText: `The issue "${report.title}" could not be written`,
			permission: "issues: write",
			warn: options.warn
		}, async () => syncIssue(await openGitHub(token, repository, options), report));
		if (synced === void 0) return;
		let { number, action } = synced;
		return {
			number,
			text: `Issue #${number} ${ACTIONS$2[action]}: ${serverUrl}/${repository}/issues/${number}`
		};
	};
}
const ACTIONS$2 = {
	opened: "was opened",
	updated: "was updated",
	reopened: "was reopened",
	closed: "was closed",
	"left-open": "stays open, because some resources could not be compared",
	"left-closed": "stays closed as not planned, because nothing else has drifted"
};
// lib/runner/github/find-pull-request.js
async function findPullRequest(openClient, search) {
	switch (search.kind) {
		case "number": return {
			kind: "found",
			number: search.number
		};
		case "none": return {
			kind: "none",
			reason: `${search.reason}, and pull-request is not set`
		};
		case "commit": return findByCommit(await openClient(), search);
	}
}
async function findByCommit(github, search) {
	let { sha, branch, preferred } = search, merged = async () => sha === void 0 ? void 0 : choose(await listMergedAs(github, sha), `were merged as commit ${shorten(sha)}`), open = async () => branch === void 0 ? void 0 : choose(await listOpenFrom(github, branch), `from ${describeBranch(branch)} are open`), [first, second] = preferred === "merged" ? [merged, open] : [open, merged];
	return await first() ?? await second() ?? {
		kind: "none",
		reason: describeMiss(search)
	};
}
function choose(numbers, what) {
	let [number] = numbers;
	if (number !== void 0) return numbers.length === 1 ? {
		kind: "found",
		number
	} : {
		kind: "ambiguous",
		reason: `several pull requests ${what} (${[...numbers].sort((one, other) => one - other).map((one) => `#${one}`).join(", ")}): set pull-request to one of them`
	};
}
const repositorySchema = object({ full_name: string() }), mergedSchema = object({
	number: id,
	merge_commit_sha: optionalText$1,
	merged_at: string(),
	base: object({ repo: repositorySchema })
}), openSchema = object({
	number: id,
	head: object({
		ref: string(),
		repo: fallback(nullable(repositorySchema), null)
	})
});
async function listMergedAs({ octokit, repository }, sha) {
	let pullRequests = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
		...repository,
		commit_sha: sha,
		per_page: 100
	});
	return readItems$1(mergedSchema, pullRequests).filter(({ merge_commit_sha: mergeSha }) => mergeSha === sha).filter(({ base }) => isSameRepository(base.repo.full_name, `${repository.owner}/${repository.repo}`)).map(({ number }) => number);
}
async function listOpenFrom({ octokit, repository }, branch) {
	let [owner = ""] = branch.repository.split("/"), pullRequests = await octokit.paginate(octokit.rest.pulls.list, {
		...repository,
		state: "open",
		head: `${owner}:${branch.name}`,
		per_page: 100
	});
	return readItems$1(openSchema, pullRequests).filter(({ head }) => head.ref === branch.name && isSameRepository(head.repo?.full_name ?? "", branch.repository)).map(({ number }) => number);
}
function isSameRepository(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function describeMiss({ sha, branch }) {
	let parts = [...sha === void 0 ? [] : [`no pull request was merged as commit ${shorten(sha)}`], ...branch === void 0 ? [] : [`none is open from ${describeBranch(branch)}`]];
	return `${parts.length === 0 ? "the event names no commit" : parts.join(", ")}, and pull-request is not set`;
}
function describeBranch({ name }) {
	return `branch "${name}"`;
}
function shorten(sha) {
	return sha.slice(0, 7);
}
var GitHubReporter = class {
	options;
	warn;
	onIds;
	marker;
	fileMarker;
	commentId;
	comments = [];
	deploymentId;
	hasSearchedComments = !1;
	mayHaveDeployment;
	pullRequest;
	github;
	started = Promise.resolve();
	warned = new Set();
	constructor(options, warn, onIds = () => void 0, previous = {}) {
		this.options = options, this.warn = warn, this.onIds = onIds, this.marker = previous.marker, this.commentId = previous.commentId, this.deploymentId = previous.deploymentId, this.mayHaveDeployment = previous.marker !== void 0;
	}
	warnOnce = (text) => {
		this.warned.has(text) || (this.warned.add(text), this.warn(text));
	};
	start(marker, updates, fileMarker) {
		this.marker = marker, this.fileMarker = fileMarker, this.started = Promise.all([
			this.writeComment(updates),
			this.startDeployment(updates),
			this.reactToCommand("eyes")
		]);
	}
	async finish(updates, result) {
		return await this.started, await Promise.all([
			this.writeComment(updates),
			this.finishDeployment(updates),
			this.reactToCommand(result === "success" ? "rocket" : "confused")
		]), this.options.signal.aborted && this.warn("The workflow run was cancelled before GitHub had taken the result: the comment and the deployment can still show the start"), this.ids();
	}
	ids() {
		return {
			commentId: this.commentId,
			deploymentId: this.deploymentId
		};
	}
	openClient() {
		let { token, run, signal, rateLimitBudget = { waitedS: 0 } } = this.options;
		return this.github ??= openGitHub(token, run.repository, {
			signal,
			warn: this.warn,
			rateLimitBudget
		}), this.github;
	}
	async writeComment({ comment }) {
		if (comment === void 0 || !this.options.comments || this.marker === void 0) return;
		this.pullRequest ??= this.findPullRequest();
		let pullRequest = await this.pullRequest;
		if (pullRequest === void 0) return;
		let stickyComment = {
			pullRequest,
			marker: toHtmlMarker(this.marker)
		}, failureText = `The comment on pull request #${pullRequest} could not be written`;
		await this.attempt(failureText, "pull-requests: write", async () => {
			let github = await this.openClient();
			if (!(this.commentId !== void 0 && this.comments.length > 0) && !this.hasSearchedComments && (this.comments = await this.findComments(github, stickyComment)), this.hasSearchedComments = !1, this.showsLaterRun(comment, pullRequest)) return;
			let { text, isNoteworthy: canCreate } = comment, found = {
				found: this.comments,
				writtenId: this.commentId
			}, written = await writeComment(github, stickyComment, {
				...found,
				text,
				canCreate
			});
			this.hasSearchedComments = !0, written !== void 0 && (this.commentId = written.id, this.comments = [written], this.onIds(this.ids()));
		});
	}
	showsLaterRun({ isPreview = !1 }, pullRequest) {
		let { run, onNoComment } = this.options, [current] = this.comments;
		return !isPreview || current === void 0 || !isOfLaterRun(current, run.url) ? !1 : (this.commentId = current.id, onNoComment(`The comment on pull request #${pullRequest} stays as it is: a later workflow run has written it while this one was running`), !0);
	}
	async findComments(github, comment) {
		return this.commentId === void 0 ? findComments(github, comment) : [await readComment(github, comment, this.commentId)];
	}
	async findPullRequest() {
		let { run, onNoComment } = this.options, found = await this.attempt("No comment: the pull request could not be found", "pull-requests: write", () => findPullRequest(() => this.openClient(), run.pullRequestSearch));
		if (found === void 0 || found.kind === "found") return found?.number;
		(found.kind === "ambiguous" ? this.warn : onNoComment)(`No comment: ${found.reason}`);
	}
	async reactToCommand(content) {
		let { run, comments } = this.options, { commandCommentId: id } = run;
		comments && id !== void 0 && await this.attempt("The reaction to the comment that started the workflow run could not be added", "pull-requests: write", async () => addReaction(await this.openClient(), id, content));
	}
	async startDeployment({ deployment }) {
		let { marker } = this, { environment, run } = this.options;
		deployment !== void 0 && environment !== void 0 && marker !== void 0 && await this.tryDeployment(async (github) => {
			this.mayHaveDeployment = !0;
			let identity = {
				environment,
				marker,
				runUrl: run.url
			}, running = deployment.mayContinue === !0 ? await findRunningDeployment(github, identity) : void 0;
			this.deploymentId = running ?? await this.createDeployment(github, {
				...identity,
				description: deployment.description
			}), this.onIds(this.ids()), await setDeploymentStatus(github, this.deploymentId, {
				...deployment,
				logUrl: run.url
			});
		});
	}
	async createDeployment(github, deployment) {
		let { run, isPreview, sha } = this.options, record = {
			...deployment,
			fileMarker: this.fileMarker,
			isTransient: isPreview
		};
		try {
			return await createDeployment(github, {
				...record,
				sha
			}).catch((error) => {
				if (sha === run.sha || !isUnknownCommit(error)) throw error;
				return createDeployment(github, {
					...record,
					sha: run.sha
				});
			});
		} catch (error) {
			throw this.mayHaveDeployment = mayHaveArrived(error), error;
		}
	}
	async finishDeployment({ deployment }) {
		let { marker } = this, { environment, run, isPreview } = this.options;
		if (deployment === void 0 || environment === void 0 || marker === void 0) return;
		let status = {
			...deployment,
			logUrl: run.url
		};
		await this.tryDeployment(async (github) => {
			if (deployment.state === "inactive") {
				await retireDeployments(github, {
					environment,
					marker
				}, status);
				return;
			}
			let id = this.deploymentId ?? (this.mayHaveDeployment ? await findOpenDeployment(github, {
				environment,
				marker,
				runUrl: run.url
			}) : void 0);
			id !== void 0 && (this.deploymentId = id, await setDeploymentStatus(github, id, status), deployment.state === "success" && isPreview && await retireDeployments(github, {
				environment,
				marker,
				olderThan: id
			}, {
				description: "Superseded by a newer deployment",
				logUrl: run.url
			}));
		});
	}
	async tryDeployment(call) {
		await this.attempt("The deployment could not be recorded", "deployments: write", async () => call(await this.openClient()));
	}
	attempt(failureText, permission, call) {
		return bestEffort({
			failureText,
			permission,
			warn: this.warnOnce
		}, call);
	}
};
// lib/runner/github/index.js
function createPullRequestStateReader$1(token, repository, options) {
	let call = createCaller(token, repository, options, "pull-requests: read");
	return (number) => call((github) => getPullRequestState(github, number));
}
function createHistoryReader$1(token, { repository, head }, options) {
	let call = createCaller(token, repository, options, "contents: read"), known = new Map();
	return async (commit) => {
		let isContained = known.get(commit) ?? await call((github) => isInHistory(github, commit, head));
		return known.set(commit, isContained), isContained;
	};
}
function createCommentWriter(token, repository, options) {
	let call = createCaller(token, repository, options, "pull-requests: write");
	return (pullRequest, { marker, text, canCreate }) => call(async (github) => {
		let comment = {
			pullRequest,
			marker: toHtmlMarker(marker)
		}, found = await findComments(github, comment);
		(found.length > 0 || canCreate) && await writeComment(github, comment, {
			found,
			text,
			canCreate
		});
	});
}
function createDeploymentRetirer$1(token, { repository, url: logUrl }, options) {
	let permission = "deployments: write", call = createCaller(token, repository, options, permission), denied;
	return async ({ marker, commits, dryRun, description }) => {
		let environments = [];
		return denied === void 0 && await call(async (github) => {
			try {
				for (let environment of await findEnvironments(github, {
					marker,
					commits
				})) {
					let deployments = {
						environment,
						marker
					};
					(dryRun ? await countActive(github, deployments) : await retireDeployments(github, deployments, {
						description,
						logUrl
					})) > 0 && environments.push(environment);
				}
			} catch (error) {
				if (readStatus(error) !== 403 || isRateLimit(error)) throw error;
				denied = describeError(error, permission);
			}
		}), {
			environments,
			denied
		};
	};
}
function createCaller(token, repository, options, permission) {
	let github;
	return async (call) => {
		github ??= openGitHub(token, repository, options);
		try {
			return await call(await github);
		} catch (error) {
			throw toDeployError(error, permission);
		}
	};
}
function toDeployError(error, permission) {
	return error instanceof CancelledError ? error : new DeployError(describeError(error, permission), {
		failureCode: "unreachable",
		cause: error
	});
}
// lib/http/item-list.js
function createItemReader(key, schema) {
	let items;
	return {
		parse: (parts) => (items = readItems(parts, key, schema), items === void 0 ? void 0 : READ),
		decode: (response, name) => response.json === READ && items !== void 0 ? items : decode(object({ [key]: array(schema) }), response, name)[key] ?? []
	};
}
const READ = Symbol("read");
function readItems(parts, key, schema) {
	let items = [], frame = [];
	for (let { isItem, text } of cutItems(parts)) if (isItem) {
		let result = safeParse(schema, parseJson(text));
		if (!result.success) return;
		frame.push(String(items.length)), items.push(result.output);
	} else frame.push(text);
	return isFrame(parseJson(frame.join("")), key, items.length) ? items : void 0;
}
function isFrame(value, key, count) {
	if (!is(strictObject({ [key]: array(number()) }), value)) return !1;
	let numbers = value[key] ?? [];
	return numbers.length === count && numbers.every((one, index) => one === index);
}
function* cutItems(parts) {
	let scanner = new ItemScanner(), isItem = !1, text = "";
	for (let part of parts) {
		let from = 0;
		for (let bound of scanner.findBounds(part)) yield {
			isItem,
			text: text + part.slice(from, bound)
		}, isItem = !isItem, text = "", from = bound;
		text += part.slice(from);
	}
	yield {
		isItem,
		text
	};
}
const OUTSIDE_OF_STRINGS = /["[\]{}]/g, IN_STRING = /["\\]/g;
var ItemScanner = class {
	depth = 0;
	isInString = !1;
	readAhead = 0;
	*findBounds(part) {
		let at = this.readAhead;
		for (; at < part.length;) {
			let token = this.isInString ? IN_STRING : OUTSIDE_OF_STRINGS;
			if (token.lastIndex = at, !token.test(part)) {
				at = part.length;
				break;
			}
			switch (at = token.lastIndex, part.charAt(at - 1)) {
				case "\"":
					this.isInString = !this.isInString;
					break;
				case "\\":
					at += 1;
					break;
				case "{":
				case "[":
					this.depth += 1, this.depth === 3 && (yield at - 1);
					break;
				case "}":
				case "]": this.depth === 3 && (yield at), --this.depth;
			}
		}
		this.readAhead = at - part.length;
	}
};
// lib/http/send-authenticated.js
async function sendAuthenticated(http, tokens, request) {
	let send = (token) => http.send({
		...request,
		headers: {
			...request.headers,
			"x-auth-token": token
		}
	}), token = await tokens.token(), newToken;
	try {
		return await send(token);
	} catch (error) {
		if (!isRejection(error)) throw error;
		newToken = await tokens.renewToken(token, error);
	}
	try {
		return await send(newToken);
	} catch (error) {
		throw isRejection(error) ? tokens.explainRejection?.(error) ?? error : error;
	}
}
function isRejection(error) {
	return error instanceof RequestError && error.status === 401;
}
// lib/report/markdown/dashboard-link.js
const WITHOUT_PAGE = new Set(["deleted", "absent"]);
function dashboardLink(dashboardUrl, { stack, outcome }) {
	if (dashboardUrl === void 0 || stack === void 0 || stack.id === "" || WITHOUT_PAGE.has(outcome) || stack.status.startsWith("DELETE_COMPLETE")) return;
	let { origin, pathname } = new URL(dashboardUrl);
	return ((text) => text.replaceAll("(", "%28").replaceAll(")", "%29"))(`${`${origin}${pathname.replace(/\/+$/, "")}`}/project/stacks/stack/${encodeURIComponent(stack.id)}/`);
}
// lib/report/markdown/headline.js
function icon({ failure, outcome, changed }) {
	return failure === void 0 ? outcome === "previewed" ? "\ud83d\udccb" : outcome === "paused" ? "\u23f8\ufe0f" : outcome === "drifted" ? "\u26a0\ufe0f" : outcome === "pruned" && !changed || UNREMARKABLE.has(outcome) ? "\u2139\ufe0f" : "\u2705" : "\u274c";
}
const UNREMARKABLE = new Set([
	"unchanged",
	"absent",
	"read"
]);
function headline({ outcome, operation, stack, plan, changed }) {
	let name = stack === void 0 ? "" : ` ${inlineCode(stack.name)}`;
	switch (outcome) {
		case "failed": return failedHeadline(operation, name);
		case "valid": return "The template is valid";
		case "invalid": return "The template is not valid";
		case "read": return stack === void 0 ? "Stacks" : `Stack${name}: ${operation}`;
		case "previewed": return plan === void 0 ? "Plan for prune" : `${PLAN_TITLES[plan.kind]} ${inlineCode(plan.stack.name)}`;
		case "pruned": return changed ? "Stacks pruned" : "No stacks to prune";
		case "absent": return operation === "delete-snapshot" ? `The snapshot of stack${name} does not exist` : `Stack${name} does not exist`;
		case "snapshot-deleted": return `Snapshot of stack${name} deleted`;
		case "drifted": return `Stack${name} has drifted`;
		case "unchanged": return operation === "drift" ? `Stack${name} has no drift` : `Stack${name} unchanged`;
		case "accepted": return `Stack${name}: ${operation} accepted, not waiting for it to finish`;
		case "paused": return `Stack${name}: ${operation} paused at a hook`;
		case "cleared": return `Stack${name}: hooks cleared`;
		default: return `Stack${name} ${outcome}`;
	}
}
const PLAN_TITLES = {
	create: "Plan for stack",
	update: "Plan for stack",
	recreate: "Plan to delete and recreate stack",
	delete: "Plan to delete stack"
}, NOUNS = new Set([
	"deploy",
	"create",
	"update",
	"delete",
	"preview",
	"snapshot",
	"restore"
]);
function failedHeadline(operation, name) {
	return name === "" ? `Operation ${operation} failed` : NOUNS.has(operation) ? `${capitalize(operation)} of stack${name} failed` : `Operation ${operation} on stack${name} failed`;
}
function factsLine(result, dashboardUrl) {
	let { stack, durationMs, resources, outcome, commit, expires } = result;
	if (stack === void 0 || stack.status === "") return "";
	let link = dashboardLink(dashboardUrl, result), lastFacts = [
		...commit === void 0 ? [] : [commitText(commit)],
		...expires === void 0 ? [] : [`expires ${inlineCode(expires)}`],
		...link === void 0 ? [] : [`[Dashboard](${link})`]
	];
	if (outcome === "read") return lastFacts.join(" \u00b7 ");
	let count = resources?.length ?? 0;
	return [
		inlineCode(stack.status),
		...outcome === "previewed" ? [] : [durationText(durationMs)],
		...count === 0 ? [] : [countText(count, "resource")],
		...stack.id === "" ? [] : [`id ${inlineCode(stack.id)}`],
		...lastFacts
	].join(" \u00b7 ");
}
const COMMIT_STATES = {
	deployed: "",
	partial: " (not completely deployed)",
	"rolled-back": " (rolled back)"
};
function commitText({ sha, url, state }) {
	let id = inlineCode(sha.slice(0, 7));
	return `commit ${url === void 0 ? id : `[${id}](${url})`}${COMMIT_STATES[state]}`;
}
// lib/report/markdown/prose.js
const PART = /"([^"]+)"|`([^`]+)`|[^\s"`]+|\s+|["`]/g;
function proseMarkdown(text) {
	return stripInvisible(text).trim().split("\n").map((line) => joinParts([...line.trim().matchAll(PART)].map(partMarkdown))).filter((line) => line !== "").join("<br>");
}
function joinParts(parts) {
	return parts.reduce((line, part) => line.endsWith("`") && part.startsWith("`") ? `${line}\u200b${part}` : line + part, "");
}
function partMarkdown([part, quoted, code]) {
	let inQuotes = quoted ?? code;
	if (inQuotes !== void 0) return inlineCode(inQuotes) || escapeCharacters(part);
	if (part.trim() === "") return " ";
	let { before, word, after } = withoutPunctuation(part), special = specialWord(word);
	return special === void 0 ? escapeCharacters(part) : `${escapeCharacters(before)}${special}${escapeCharacters(after)}`;
}
const GUIDE = /^docs\/guides\/[a-z-]+\.md$/, CODE_WORD = /^https?:\/\/|:\d+:\d+$|\$/;
function specialWord(word) {
	return GUIDE.test(word) ? `[${word}](${PROJECT_URL}/blob/main/${word})` : CODE_WORD.test(word) ? inlineCode(word) : void 0;
}
function withoutPunctuation(part) {
	let start = 0, end = part.length;
	for (; start < end && "([".includes(part.charAt(start));) start += 1;
	for (; end > start && ")].,;:".includes(part.charAt(end - 1));) --end;
	return {
		before: part.slice(0, start),
		word: part.slice(start, end),
		after: part.slice(end)
	};
}
// lib/report/markdown/introduction.js
const MAX_INTRODUCTION_BYTES = 1e4;
function introduction({ commentTitle = "", commentText = "" }) {
	return [commentTitle === "" ? "" : `## ${escapeMarkdown(commentTitle.slice(0, 200))}`, commentText.trim() === "" ? "" : closeMarkdown(withoutMarkers(cutText(commentText.trim())))].filter((part) => part !== "").join("\n\n");
}
function cutText(text) {
	if (Buffer.byteLength(text) <= 1e4) return text;
	let start = Buffer.from(text).subarray(0, MAX_INTRODUCTION_BYTES).toString("utf8").replace(/\uFFFD$/, ""), end = start.lastIndexOf("\n");
	return `${closeMarkdown(end > 0 ? start.slice(0, end) : start)}\n\n*comment-text is longer than ${MAX_INTRODUCTION_BYTES} bytes and was cut.*`;
}
function withoutMarkers(text) {
	return text.replace(/<!--(?=\s*heat-stack-deploy\b)/gi, "&lt;!--");
}
const ELEMENTS = [
	"details",
	"pre",
	"table",
	"blockquote",
	"div",
	"ul",
	"ol",
	"script",
	"style",
	"textarea"
];
function closeMarkdown(text) {
	let { openFence, prose } = readFences(text);
	if (openFence !== void 0) return `${text}\n${openFence}`;
	let withoutComments = prose.replace(/<!--[^]*?-->/g, "");
	if (withoutComments.includes("<!--")) return closeMarkdown(`${text}\n-->`);
	let closingTags = ELEMENTS.flatMap((name) => {
		let count = countTags(withoutComments, `<${name}`) - countTags(withoutComments, `</${name}`);
		return Array(Math.max(0, count)).fill(`</${name}>`);
	});
	return closingTags.length === 0 ? text : `${text}\n\n${closingTags.join("")}`;
}
function countTags(text, start) {
	return (text.match(RegExp(`${start}(?=[\\s/>])`, "gi")) ?? []).length;
}
function readFences(text) {
	let openFence, prose = [];
	for (let line of text.split(/\r?\n|\r/)) {
		let [, fence = "", rest = ""] = /^[ ]{0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
		openFence === void 0 ? fence !== "" && !(fence.startsWith("`") && rest.includes("`")) ? openFence = fence : prose.push(line) : fence.startsWith(openFence) && rest.trim() === "" && (openFence = void 0);
	}
	return {
		openFence,
		prose: prose.join("\n")
	};
}
// lib/report/diagrams/mermaid-text.js
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, MEANS_SOMETHING_IN_A_LABEL = /[^\p{L}\p{N}]/gu, MEANS_SOMETHING_IN_A_BAR = /[^\p{L}\p{N} _./()-]/gu;
function labelText(text, maxCharacters) {
	return coded(visibleText(text, maxCharacters), MEANS_SOMETHING_IN_A_LABEL);
}
function barText(text, maxCharacters) {
	return coded(visibleText(text, maxCharacters), MEANS_SOMETHING_IN_A_BAR);
}
function visibleText(text, maxCharacters) {
	let bare = stripVTControlCharacters(text).replace(/\s+/g, " ").replace(UNSEEN, "").trim();
	return clip(bare === "" ? "?" : bare, maxCharacters, "ends");
}
function coded(text, pattern) {
	return text.replace(pattern, (character) => character === "\"" ? "#quot;" : `#${character.codePointAt(0) ?? 65533};`);
}
// lib/report/diagrams/display-status.js
const DISPLAY_STATUSES = [
	"failed",
	"running",
	"waiting",
	"done",
	"untouched"
], FILLS = {
	failed: "fill:#cf222e,stroke:#ff8182,stroke-width:3px,color:#ffffff",
	running: "fill:#0969da,stroke:#54aeff,color:#ffffff",
	waiting: "fill:#9a6700,stroke:#d4a72c,stroke-dasharray:4 3,color:#ffffff",
	done: "fill:#1a7f37,stroke:#4ac26b,color:#ffffff",
	untouched: "fill:#57606a,stroke:#8c959f,color:#ffffff"
}, LEGEND = {
	failed: "\ud83d\udd34 failed",
	running: "\ud83d\udd35 in progress",
	waiting: "\ud83d\udfe1 not started",
	done: "\ud83d\udfe2 done",
	untouched: "\u26aa not affected"
};
function toDisplayStatus({ path, status }, touched) {
	return status.endsWith("_FAILED") ? "failed" : status.endsWith("_IN_PROGRESS") ? "running" : status.startsWith("INIT_") ? "waiting" : touched.size === 0 || touched.has(path) ? "done" : "untouched";
}
function worstDisplayStatus(statuses) {
	let all = new Set(statuses);
	return DISPLAY_STATUSES.find((status) => all.has(status)) ?? "untouched";
}
function groupResources(tree, maxBoxes) {
	for (let depth = tree.depth; depth >= 1; depth--) for (let byKind of [!1, !0]) {
		let found = new Grouping(tree, depth, byKind, maxBoxes).run();
		if (found.boxes.length <= maxBoxes) return found;
	}
	return cut(new Grouping(tree, 1, !0, 1e400).run(), maxBoxes);
}
var Grouping = class {
	tree;
	depth;
	byKind;
	maxBoxes;
	boxes = [];
	boxOf = new Map();
	constructor(tree, depth, byKind, maxBoxes) {
		this.tree = tree, this.depth = depth, this.byKind = byKind, this.maxBoxes = maxBoxes;
	}
	run() {
		this.addStack(void 0, 1);
		let isWhole = this.boxes.length === this.boxOf.size;
		return {
			boxes: this.boxes,
			boxOf: this.boxOf,
			isWhole
		};
	}
	addStack(inside, level) {
		for (let kind of this.kinds(this.tree.listResources(inside))) {
			if (this.boxes.length > this.maxBoxes) return;
			if (kind.length >= 3 && this.byKind) this.addKind(kind, inside);
			else for (let one of kind) this.addResource(one, inside, level);
		}
	}
	kinds(resources) {
		if (!this.byKind) return resources.map((one) => [one]);
		let kinds = new Map();
		for (let one of resources) {
			let kind = `${this.worst(one)} ${this.tree.findRole(one)} ${one.type}`, ofKind = kinds.get(kind);
			ofKind === void 0 ? kinds.set(kind, [one]) : ofKind.push(one);
		}
		return [...kinds.values()];
	}
	addResource(one, inside, level) {
		let isOpen = this.tree.listResources(one.path).length > 0 && level < this.depth, count = this.tree.below(one.path).length;
		if (this.boxes.push({
			key: one.path,
			inside,
			isOpen,
			isStack: one.nested,
			displayStatus: isOpen ? this.tree.findDisplayStatus(one) : this.worst(one),
			title: toName(one),
			subtitle: isOpen || count === 0 ? toType(one) : `${toType(one)}, ${count} inside`
		}), this.boxOf.set(one.path, one.path), isOpen) this.addStack(one.path, level + 1);
		else for (let { path } of this.tree.below(one.path)) this.boxOf.set(path, one.path);
	}
	addKind(kind, inside) {
		let [first] = kind;
		if (first === void 0) return;
		let below = kind.flatMap(({ path }) => this.tree.below(path)), displayStatus = this.worst(first), names = `${toName(first)} \u2026 ${toName(kind.at(-1) ?? first)}`;
		this.boxes.push({
			key: first.path,
			inside,
			isOpen: !1,
			isStack: first.nested,
			displayStatus,
			title: `${kind.length} \u00d7 ${toType(first)}`,
			subtitle: below.length === 0 ? names : `${names}, ${below.length} inside`
		});
		for (let { path } of [...kind, ...below]) this.boxOf.set(path, first.path);
	}
	worst(one) {
		return worstDisplayStatus([one, ...this.tree.below(one.path)].map((line) => this.tree.findDisplayStatus(line)));
	}
};
function cut({ boxes, boxOf }, maxBoxes) {
	let byWorst = [...boxes].sort((a, b) => DISPLAY_STATUSES.indexOf(a.displayStatus) - DISPLAY_STATUSES.indexOf(b.displayStatus)), kept = byWorst.slice(0, maxBoxes - 1), rest = new Set(byWorst.slice(maxBoxes - 1)), restKey = [...rest][0]?.key ?? "", keys = new Set(kept.map(({ key }) => key)), placed = [...boxOf].map(([path, key]) => [path, keys.has(key) ? key : restKey]), more = {
		key: restKey,
		inside: void 0,
		isOpen: !1,
		isStack: !1,
		displayStatus: worstDisplayStatus([...rest].map(({ displayStatus }) => displayStatus)),
		title: `${placed.filter(([, key]) => key === restKey).length} more`,
		subtitle: "of other types"
	};
	return {
		boxes: [...kept, more],
		boxOf: new Map(placed),
		isWhole: !1
	};
}
function toName({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function toType({ type }) {
	return type.includes("/") ? `\u2026${type.slice(type.lastIndexOf("/"))}` : type;
}
// lib/report/diagrams/resource-tree.js
var ResourceTree = class {
	children = new Map();
	underneath = new Map();
	paths;
	needing;
	statuses = new Map();
	depth;
	constructor(resources, touched) {
		this.needing = new Set(resources.flatMap(({ requiredBy }) => requiredBy)), this.paths = new Set(resources.map(({ path }) => path));
		let depth = 1, inOrder = [...resources].sort((a, b) => compareNames(a.path, b.path));
		for (let one of inOrder) {
			let above = this.above(one.path);
			depth = Math.max(depth, above.length + 1), push(this.children, above[0], one);
			for (let path of above) push(this.underneath, path, one);
			this.statuses.set(one.path, toDisplayStatus(one, touched));
		}
		this.depth = depth;
	}
	listResources(path) {
		return this.children.get(path) ?? [];
	}
	below(path) {
		return this.underneath.get(path) ?? [];
	}
	findDisplayStatus({ path }) {
		return this.statuses.get(path) ?? "untouched";
	}
	findRole({ path, requiredBy }) {
		return `${this.needing.has(path)} ${requiredBy.length > 0}`;
	}
	above(path) {
		let names = path.split("/").slice(0, -1);
		return names.map((_, index) => names.slice(0, index + 1).join("/")).filter((candidate) => this.paths.has(candidate)).reverse();
	}
};
function push(map, key, value) {
	let list = map.get(key);
	list === void 0 ? map.set(key, [value]) : list.push(value);
}
// lib/report/diagrams/resource-graph.js
const SETTINGS$1 = { flowchart: {
	nodeSpacing: 24,
	rankSpacing: 36,
	wrappingWidth: 320,
	subGraphTitleMargin: {
		top: 4,
		bottom: 10
	}
} }, FRAMES = {
	failed: "fill:none,stroke:#da3633,stroke-width:2px",
	running: "fill:none,stroke:#2188ff",
	waiting: "fill:none,stroke:#bf8700,stroke-dasharray:4 3",
	done: "fill:none,stroke:#2da44e",
	untouched: "fill:none,stroke:#8c959f"
};
function resourceGraph(resources, touched = new Set()) {
	if (resources.length < 2) return;
	let all = groupResources(new ResourceTree(resources, touched), 60), ids = new Map(all.boxes.map(({ key }, index) => [key, `n${index}`])), edges = findDependencyEdges(resources, all, ids), statuses = DISPLAY_STATUSES.filter((displayStatus) => all.boxes.some((box) => box.displayStatus === displayStatus));
	return {
		text: [
			`%%{init: ${JSON.stringify(SETTINGS$1)}}%%`,
			`flowchart ${isLongChain(edges) ? "TB" : "LR"}`,
			...boxLines(all.boxes, ids, void 0, "  "),
			...edges.slice(0, 150).map(([from, to]) => `  ${from} --> ${to}`),
			...statuses.flatMap((displayStatus) => styleLines(displayStatus, all.boxes, ids))
		].join("\n"),
		note: toNote$2(resources.length, all, edges.length, statuses)
	};
}
function boxLines(boxes, ids, inside, indent) {
	let siblings = boxes.filter((box) => box.inside === inside), frames = siblings.filter(({ isOpen }) => isOpen).reverse();
	return [...siblings.filter(({ isOpen }) => !isOpen), ...frames].flatMap((box) => {
		let id = ids.get(box.key) ?? "n", [left, right] = box.isStack ? ["[[\"", "\"]]"] : ["[\"", "\"]"];
		if (!box.isOpen) return [`${indent}${id}${left}${toLabel(box)}${right}`];
		let content = boxLines(boxes, ids, box.key, `${indent}  `);
		return [
			`${indent}subgraph ${id}["${toLabel(box)}"]`,
			`${indent}  direction LR`,
			...content,
			`${indent}end`
		];
	});
}
function toLabel({ title, subtitle, displayStatus, isOpen }) {
	let mark = displayStatus === "failed" ? "\u2717 " : "", between = isOpen ? " #183; " : "<br/>";
	return `${mark}${labelText(title, 34)}${between}${labelText(subtitle, 34)}`;
}
function styleLines(displayStatus, boxes, ids) {
	let members = (isOpen) => boxes.filter((box) => box.displayStatus === displayStatus && box.isOpen === isOpen).map(({ key }) => ids.get(key)).join(","), style = (name, look, list) => list === "" ? [] : [`  classDef ${name} ${look}`, `  class ${list} ${name}`];
	return [...style(displayStatus, FILLS[displayStatus], members(!1)), ...style(`${displayStatus}Stack`, FRAMES[displayStatus], members(!0))];
}
function toNote$2(count, { boxes, isWhole }, edgeCount, statuses) {
	return [
		statuses.map((displayStatus) => LEGEND[displayStatus]).join(" \u00b7 "),
		...edgeCount === 0 ? [] : ["arrows point to dependent resources"],
		...isWhole ? [] : [`${count} resources are too many to draw individually: ${boxes.length} groups`],
		...edgeCount > 150 ? [`${edgeCount - 150} more arrows omitted`] : []
	].join(" \u00b7 ");
}
function findDependencyEdges(resources, { boxOf }, ids) {
	let edges = new Map();
	for (let { path, requiredBy } of resources) {
		let from = ids.get(boxOf.get(path) ?? "");
		for (let needing of requiredBy) {
			let to = ids.get(boxOf.get(needing) ?? "");
			from !== void 0 && to !== void 0 && from !== to && edges.set(`${from} ${to}`, [from, to]);
		}
	}
	return [...edges.values()];
}
function isLongChain(edges) {
	let reached = new Set(edges.map(([from]) => from));
	for (let length = 1; length < 7 && reached.size > 0; length++) reached = new Set(edges.filter(([from]) => reached.has(from)).map(([, to]) => to));
	return reached.size > 0 && edges.some(([from]) => reached.has(from));
}
// lib/report/diagrams/spans.js
function toSpans(events) {
	let lastMs = events.reduce((last, { timeMs }) => Math.max(last, timeMs), -1e400), open = new Map(), spans = [];
	for (let event of events.filter(({ path }) => path.length > 0)) {
		let key = `${event.action} ${event.path.join("/")}`;
		event.status === "IN_PROGRESS" ? open.set(key, event) : event.durationMs !== void 0 && (open.delete(key), spans.push(toSpan(event, event.timeMs - event.durationMs, event.timeMs)));
	}
	let ended = [...spans];
	for (let event of open.values()) spans.push(closeOpenSpan(event, ended, lastMs));
	let firstMs = spans.reduce((first, { startMs }) => Math.min(first, startMs), 1e400);
	return spans.map((span) => ({
		...span,
		startMs: span.startMs - firstMs,
		endMs: span.endMs - firstMs
	})).sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}
function closeOpenSpan(event, ended, lastMs) {
	let container = ended.find((span) => span.end === "complete" && span.action === event.action && span.endMs >= event.timeMs && event.path.join("/").startsWith(`${span.path}/`));
	return container === void 0 ? toSpan(event, event.timeMs, lastMs) : {
		...toSpan(event, event.timeMs, container.endMs),
		end: "unseen"
	};
}
function toSpan({ path, action, status }, startMs, endMs) {
	return {
		path: path.join("/"),
		name: path.at(-1) ?? "",
		stack: path.slice(0, -1).join("/"),
		action,
		startMs,
		endMs: Math.max(startMs, endMs),
		end: {
			COMPLETE: "complete",
			FAILED: "failed",
			IN_PROGRESS: "open",
			UNKNOWN: "open"
		}[status]
	};
}
// lib/report/diagrams/critical-path.js
function criticalPath(spans, resources) {
	if (resources.length === 0) return [];
	let waitsFor = dependencies(resources), spansByStack = groupByStack(spans), findPath = (stack, interval) => followBack((spansByStack.get(stack) ?? []).filter(({ startMs, endMs }) => startMs >= interval.startMs && endMs <= interval.endMs), waitsFor).flatMap((span) => [span, ...findPath(span.path, span)]);
	return findPath("", {
		startMs: 0,
		endMs: 1e400
	});
}
function followBack(spans, waitsFor) {
	let path = [], last = findLastEnding(spans);
	for (; last !== void 0;) path.unshift(last), last = findLastEnding(listPredecessors(last, spans, waitsFor).filter((span) => !path.includes(span)));
	return path;
}
function listPredecessors(span, spans, waitsFor) {
	return spans.filter((earlier) => earlier.endMs <= span.startMs && waitsFor(span, earlier));
}
function findLastEnding(spans) {
	return spans.reduce((last, span) => last === void 0 || span.endMs > last.endMs ? span : last, void 0);
}
function groupByStack(spans) {
	let groups = new Map();
	for (let span of spans) {
		let group = groups.get(span.stack);
		group === void 0 ? groups.set(span.stack, [span]) : group.push(span);
	}
	return groups;
}
function dependencies(resources) {
	let withDependents = resources.filter(({ requiredBy }) => requiredBy.length > 0), dependents = new Map(withDependents.map(({ path, requiredBy }) => [path, new Set(requiredBy)]));
	return (span, earlier) => {
		if (span.path === earlier.path) return !0;
		let [needed, needs] = span.action === "DELETE" ? [span, earlier] : [earlier, span];
		return dependents.get(needed.path)?.has(needs.path) === !0;
	};
}
// lib/report/diagrams/timeline.js
const SETTINGS = {
	gantt: {
		leftPadding: 170,
		rightPadding: 30,
		barHeight: 18,
		barGap: 4,
		fontSize: 12,
		sectionFontSize: 12
	},
	themeVariables: {
		sectionBkgColor: "#8c959f",
		sectionBkgColor2: "#8c959f",
		altSectionBkgColor: "transparent",
		taskBkgColor: "#57606a",
		taskBorderColor: "#8c959f",
		taskTextColor: "#ffffff",
		critBkgColor: "#bc4c00",
		critBorderColor: "#fb8f44",
		activeTaskBkgColor: "#ffebe9",
		activeTaskBorderColor: "#da3633",
		taskTextDarkColor: "#da3633"
	}
};
function timelineDiagram(events, resources, stackName) {
	let bars = toSpans(events), spanMs = bars.reduce((longest, { endMs }) => Math.max(longest, endMs), 0);
	if (bars.length < 2 || spanMs === 0) return;
	let chain = criticalPath(bars, resources), critical = new Set(chain), usual = usualAction(bars), shown = mostSignificant(bars, critical), sections = toSections(shown);
	return {
		text: [
			`%%{init: ${JSON.stringify(SETTINGS)}}%%`,
			"gantt",
			"  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
			`  axisFormat ${spanMs < 36e5 ? "%M:%S" : "%H:%M:%S"}`,
			`  tickInterval ${tick(spanMs)}`,
			"  todayMarker off",
			...sections.flatMap((stack) => [`  section ${barText(stack === "" ? stackName : stack, 24)}`, ...shown.filter((bar) => bar.stack === stack).map((bar) => barLine(bar, critical.has(bar), spanMs, usual))])
		].join("\n"),
		note: toNote$1(chain, shown.length, bars.length)
	};
}
function mostSignificant(bars, critical) {
	let weight = (bar) => (critical.has(bar) ? 2 : 0) + +(bar.end === "failed"), chosen = [...bars].sort((a, b) => weight(b) - weight(a) || b.endMs - b.startMs - (a.endMs - a.startMs)).slice(0, 40);
	return bars.filter((bar) => chosen.includes(bar));
}
function toSections(bars) {
	let outermost = (path) => path.split("/", 1)[0] ?? "", began = [...new Set(bars.map(({ path }) => outermost(path)))], rank = (stack) => stack === "" ? -1 : began.indexOf(outermost(stack));
	return [...new Set(bars.map(({ stack }) => stack))].sort((a, b) => rank(a) - rank(b) || compareNames(a, b));
}
function barLine(bar, isCritical, spanMs, usualAction) {
	let mark = {
		complete: "\u2713",
		unseen: "\u2713",
		failed: "\u2717",
		open: "\u2026"
	}[bar.end], action = bar.action === usualAction ? "" : ` #183; ${barText(bar.action.toLowerCase(), 36)}`, name = `${mark} ${barText(bar.name, 36)}${action} #183; ${barText(tookText(bar), 36)}`, endMs = Math.max(bar.endMs, bar.startMs + spanMs * .006666666666666667);
	return `    ${name} :${`${bar.end === "failed" ? "active, " : ""}${isCritical ? "crit, " : ""}`}${instant(bar.startMs)}, ${instant(endMs)}`;
}
function usualAction(bars) {
	let counts = new Map();
	for (let { action } of bars) counts.set(action, (counts.get(action) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
function tookText({ startMs, endMs, end }) {
	let took = endMs - startMs;
	return end === "open" ? `${durationText(took)}, not finished` : end === "unseen" ? `at most ${durationText(took)}` : took === 0 ? "under 1 s" : durationText(took);
}
function instant(ms) {
	return new Date(Date.UTC(2e3, 0, 1) + Math.round(ms)).toISOString().replace("T", " ").replace("Z", "");
}
function tick(spanMs) {
	for (let [unit, ms] of Object.entries({
		second: 1e3,
		minute: 6e4,
		hour: 36e5
	})) {
		let step = [
			1,
			2,
			5,
			10,
			15,
			30
		].find((count) => spanMs <= count * ms * 12);
		if (step !== void 0) return `${step}${unit}`;
	}
	return "1week";
}
function toNote$1(chain, shown, all) {
	let inside = new Set(chain.map(({ stack }) => stack)), steps = chain.filter(({ path }, index) => !inside.has(path) && chain[index + 1]?.path !== path), texts = steps.slice(0, 12).map((bar) => `${inlineCode(bar.path)} ${tookText(bar)}`), more = steps.length > 12 ? ` \u2192 \u2026 ${steps.length - 12} more` : "";
	return [...texts.length === 0 ? [] : [`Critical path (orange): ${texts.join(" \u2192 ")}${more}`], ...shown < all ? [`${all} steps are too many to draw: showing the ${shown} most relevant ones`] : []].join(" \u00b7 ");
}
// lib/report/diagrams/diagrams.js
function diagramSections(result, redact) {
	if (result.outcome === "read") return [];
	let resources = (result.resources ?? []).map((resource) => ({
		...resource,
		path: redact(resource.path),
		type: redact(resource.type),
		requiredBy: resource.requiredBy.map(redact)
	})), events = redactPaths(result.events ?? [], redact), paths = new Set(events.map(({ path }) => path)), touched = new Set([...paths].map((path) => path.join("/"))), after = result.stack?.status.startsWith("ROLLBACK_") === !0 ? " after the rollback" : "";
	return [toSection(`the resource graph${after}`, `Resource graph${after}`, resourceGraph(resources, touched), 3), toSection("the timeline", "Timeline", timelineDiagram(events, resources, redact(result.stack?.name ?? "")), 2)];
}
function redactPaths(events, redact) {
	let redactedPaths = new Map(), redactPath = (path) => {
		let redacted = path.map(redact);
		return redacted.every((name, index) => name === path[index]) ? path : redacted;
	};
	return events.map((event) => {
		let path = redactedPaths.get(event.path) ?? redactPath(event.path);
		return redactedPaths.set(event.path, path), path === event.path ? event : {
			...event,
			path
		};
	});
}
function toSection(name, title, diagram, priority) {
	if (diagram === void 0) return {
		name,
		text: ""
	};
	let note = diagram.note === "" ? "" : `\n\n${diagram.note}`;
	return {
		name,
		text: `**${title}**\n\n${codeBlock(diagram.text, "mermaid")}${note}`,
		priority
	};
}
// lib/report/plan/action-text.js
const SIGNS = {
	add: "+",
	update: "~",
	replace: "\u00b1",
	delete: "-",
	unknown: "?"
};
function actionText({ action, worst }) {
	return action === "unknown" ? `unknown, at worst ${worst ?? "replace"}` : action;
}
// lib/report/plan/change-order.js
const RANKS = {
	delete: 0,
	replace: 1,
	unknown: 2,
	update: 3,
	add: 4
};
function sortForReview(changes) {
	return [...changes].sort((one, other) => RANKS[one.action] - RANKS[other.action] || compareNames(one.path, other.path));
}
// lib/report/markdown/plan.js
const SIZE$2 = {
	rows: 200,
	bytes: 1e5
};
function planMarkdown(plan, size = SIZE$2) {
	return `**${planLine(plan)}**\n\n${planDetails(plan, size)}`;
}
function planDetails(plan, size) {
	let rows = sortForReview(plan.changes).map((change) => [
		`${SIGNS[change.action]}\u00a0${actionText(change)}`,
		inlineCode(change.path),
		inlineCode(change.type),
		reasons([...change.action === "add" ? [] : change.values.map(valueCode), ...change.notes.map(proseMarkdown)])
	]);
	return [
		...plan.warnings.slice(0, 20).map((text) => `> ${proseMarkdown(clip(text, 500))}`),
		...rows.length === 0 ? [] : [filledTable([
			"",
			"Resource",
			"Type",
			"What changes"
		], rows, size)],
		...valuesTable("Parameter", plan.parameters, size),
		...valuesTable("Output", plan.outputs, size),
		...valuesTable("Definition", plan.definition, size),
		...filesDetails(plan, size),
		...plan.hash === void 0 ? [] : [`plan-hash: ${inlineCode(plan.hash)}`]
	].join("\n\n");
}
function filledTable(columns, rows, size) {
	let isFilled = (_, index) => rows.some((row) => row[index] !== "");
	return truncateTable(columns.filter(isFilled), rows.map((row) => row.filter(isFilled)), size);
}
function reasons(cells) {
	let more = cells.length > 20 ? [`\u2026 and ${cells.length - 20} more`] : [];
	return [...cells.slice(0, 20), ...more].join("<br>");
}
function valuesTable(title, values, size) {
	if (values.length === 0) return [];
	let formatSide = (text) => text === void 0 ? "" : inlineCode(text), rows = values.map(({ name, before, after }) => [inlineCode(name), ...clipChange(before, after, 200).map(formatSide)]);
	return [filledTable([
		title,
		"Before",
		"After"
	], rows, size)];
}
function valueCode({ name, before, after }) {
	return `${inlineCode(name)}: ${clipChange(before, after, 200).map((text) => text === void 0 ? "*(none)*" : inlineCode(text)).join(" \u2192 ")}`;
}
function filesDetails({ files }, size) {
	if (files.length === 0) return [];
	let remainingBytes = size.bytes, shownDiffs = files.flatMap(({ file, diff }, index) => {
		let text = `${inlineCode(file)}\n\n${codeBlock(clip(diff, 8e3), "diff")}`;
		return remainingBytes -= Buffer.byteLength(text), remainingBytes < 0 || index >= 10 ? [] : [text];
	}), more = files.length > shownDiffs.length ? [`\u2026 and ${files.length - shownDiffs.length} more files`] : [];
	return [details(`Files (${files.length})`, [...shownDiffs, ...more].join("\n\n"))];
}
// lib/report/markdown/sections.js
function failureText(result, size, redact, linkOf) {
	let { failure } = result;
	if (failure === void 0) return "";
	if (result.drift !== void 0 && failure.code === "drift") return hintText(failure, size, redact).join("");
	let rows = failure.resources.map((resource) => [
		inlineCode(resource.path),
		inlineCode(resource.type),
		inlineCode(resource.status),
		resource.location === void 0 ? "" : locationLink(resource.location, linkOf)
	]), columns = [
		"Failed resource",
		"Type",
		"Status",
		"Template line"
	], locations = rows.length > 0 ? [] : failure.locations.map((location) => `- ${locationLink(location, linkOf)}`), [title, causeText] = rows.length > 0 && failure.code !== "rollback-failed" ? ["Root cause", failure.reason] : ["Error", progressLines(failure).join("\n")], output = findScriptOutput(mapFailureTexts(failure, redact));
	return [
		`**${title}**\n\n${codeBlock(clip(clipData(redact(causeText)), size.reasonCharacters))}`,
		...rows.length === 0 ? [] : [truncateTable(columns, rows, size.table)],
		...output === void 0 ? [] : [`**Output of the script**\n\n${codeBlock(output)}`],
		...locations.length === 0 ? [] : [locations.slice(0, size.table.rows).join("\n")],
		...failure.requestId === void 0 ? [] : [`Request id: ${inlineCode(failure.requestId)}`],
		...hintText(failure, size, redact)
	].join("\n\n");
}
function hintText({ hint }, size, redact) {
	return hint === void 0 ? [] : [`**Next:** ${proseMarkdown(clip(redact(hint), size.reasonCharacters))}`];
}
function outputsText(outputs, size, redact) {
	if (outputs.length === 0) return "";
	let described = outputs.some(({ description }) => description !== ""), rows = outputs.map(({ name, text, isMasked, error, description }) => [
		inlineCode(name),
		isMasked ? "*masked*" : inlineCode(clip(error ?? text, size.valueCharacters)),
		...described ? [escapeMarkdown(clip(redact(description), size.valueCharacters))] : []
	]), columns = [
		"Output",
		"Value",
		...described ? ["Description"] : []
	];
	return `**Outputs**\n\n${truncateTable(columns, rows, size.table)}`;
}
function resourcesText({ resources, outcome }, size) {
	if (resources === void 0 || resources.length === 0 || outcome === "read") return "";
	let rows = [...resources].sort((left, right) => compareNames(left.path, right.path)).slice(0, size.table.rows).map(({ path, type, status, physicalId }) => [
		inlineCode(path),
		inlineCode(type),
		inlineCode(status),
		inlineCode(physicalId ?? "")
	]), content = truncateTable([
		"Resource",
		"Type",
		"Status",
		"Physical id"
	], rows, size.table, resources.length), title = `Resources (${resources.length})`;
	return resources.length <= size.resourcesOpen ? `**${title}**\n\n${content}` : details(title, content);
}
function retainedText({ retained = [] }, size) {
	if (retained.length === 0) return "";
	let rows = retained.slice(0, size.table.rows).map(({ path, type, physicalId, note }) => [
		inlineCode(path),
		inlineCode(type),
		inlineCode(physicalId),
		escapeMarkdown(note)
	]);
	return truncateTable([
		"Not deleted",
		"Type",
		"Physical id",
		"Why"
	], rows, size.table, retained.length);
}
function readText$1({ table: dataTable }, size) {
	if (dataTable === void 0) return "";
	let rows = dataTable.rows.map((row) => row.map((cell) => inlineCode(clip(spaceOutJson(cell), size.valueCharacters))));
	return rows.length === 0 ? `*${escapeMarkdown(dataTable.title)}: none.*` : truncateTable(dataTable.columns.map(capitalize), rows, size.table);
}
function spaceOutJson(cell) {
	return /^[[{]/.test(cell) ? cell.replace(/,(?=["[{])/g, ", ") : cell;
}
function locationLink(location, linkOf) {
	let url = linkOf(location);
	return url === void 0 ? inlineCode(formatLocation(location)) : `[${inlineCode(formatLocation(location))}](${url})`;
}
// lib/report/markdown/comment.js
const COMMENT_BYTES = 6e4, SIZE$1 = {
	table: {
		rows: 60,
		bytes: 15e3
	},
	reasonCharacters: 4e3,
	valueCharacters: 400,
	resourcesOpen: 0
}, PLAN_SIZE = {
	rows: 60,
	bytes: 9e3
};
function startedComment(operation, subject, page) {
	return `### \u23f3 ${operation === "delete" ? "Deleting" : "Deploying"} ${subject}\n\n${footer(page)}\n`;
}
function finishedComment({ result, outputs, url }, { options: rules, secrets: { redact }, page }) {
	let heading = [`### ${icon(result)} ${headline(result)}`, factsLine(result, rules.dashboardUrl)].filter((text) => text !== ""), sections = [
		{
			name: "the introduction",
			text: redact(introduction(rules))
		},
		{
			name: "the header",
			text: heading.join("\n\n")
		},
		{
			name: "the URL",
			text: url === void 0 ? "" : redact(`**Open:** <${url}>`)
		},
		{
			name: "the plan",
			text: planSection(result, redact, rules),
			priority: 5
		},
		{
			name: "the failure",
			text: redact(failureText(result, SIZE$1, redact, (location) => lineUrl(page, location)))
		},
		{
			name: "what stays in the cloud",
			text: redact(retainedText(result, SIZE$1)),
			priority: 4
		},
		{
			name: "the result",
			text: redact(readText$1(result, SIZE$1)),
			priority: 4
		},
		{
			name: "the outputs",
			text: redact(outputsText(outputs, SIZE$1, redact))
		},
		...diagramSections(result, redact).map(collapse),
		{
			name: "the workflow run",
			text: footer(page)
		}
	];
	return fitToBudget(sections, COMMENT_BYTES);
}
function cancelledComment(cancelledRun, page) {
	return `${cancelledSummary(cancelledRun)}\n${footer(page)}\n`;
}
function isNoteworthy({ changed, failure, plan }) {
	return changed || failure !== void 0 || plan !== void 0 && planHasChanges(plan);
}
function planSection({ plan }, redact, rules, size = PLAN_SIZE) {
	if (plan === void 0) return "";
	let text = planDetails(withoutParameterValues(plan, rules), size);
	return redact(`**${planLine(plan)}**\n\n${details("Details", text, isShort(text))}`);
}
const SHORT_PLAN = {
	lines: 25,
	characters: 3e3
};
function isShort(text) {
	return text.length <= SHORT_PLAN.characters && text.split("\n").length <= SHORT_PLAN.lines;
}
const PLACEHOLDERS = new Set(["(hidden)", "(known after deploy)"]);
function withoutParameterValues(plan, { commentParameters }) {
	let hideValue = (text) => PLACEHOLDERS.has(text) ? text : "(not shown)", parameters = plan.parameters.map((parameter) => matchesName(commentParameters, parameter.name) ? parameter : mapSides(parameter, hideValue));
	return {
		...plan,
		parameters
	};
}
function collapse(part) {
	let text = part.text.replace(/^\*\*[^*]+\*\*\n\n/, "");
	return text === "" ? part : {
		...part,
		text: details(`See ${part.name}`, text)
	};
}
function footer(page) {
	let { url, repository, serverUrl, commitNote } = page, sha = shownCommit(page);
	return `<sub>[Workflow run](${url})${sha === "" ? "" : ` \u00b7 [${inlineCode(sha.slice(0, 7))}](${serverUrl}/${repository}/commit/${sha})`}${commitNote === void 0 ? "" : ` \u00b7 ${commitNote}`}</sub>`;
}
function cancelledHeadline({ isCancelled }) {
	return isCancelled ? "The workflow run was cancelled" : "The step ended without a result";
}
function cancelledSummary(cancelledRun) {
	let { noun, name, text } = cancelledRun, title = `${capitalize(noun)} ${inlineCode(name)}`, headline = cancelledHeadline(cancelledRun), lines = text.split("\n").map((line) => proseMarkdown(clip(line, 2e3))), body = lines.length === 1 ? lines.join("") : toBulletList(lines);
	return `### \ud83d\uded1 ${title}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}\n\n${body}\n`;
}
function toBulletList(lines) {
	let remainingBytes = 4e4, bullets = lines.map((line) => `- ${line}`).filter((bullet) => (remainingBytes -= Buffer.byteLength(bullet) + 1, remainingBytes >= 0)), more = lines.length - bullets.length;
	return [...bullets, ...more === 0 ? [] : [`\n\u2026 and ${more} more, see the log of the post step`]].join("\n");
}
// lib/report/secrets/hide-values.js
function visibleNames({ stack, resources, failure, plan, drift, outputs, retained }) {
	let namedResources = [
		...resources ?? [],
		...failure?.resources ?? [],
		...plan?.changes ?? [],
		...drift?.resources ?? [],
		...retained ?? []
	];
	return [
		...stack === void 0 ? [] : [stack.name],
		...plan === void 0 ? [] : [plan.stack.name],
		...namedResources.flatMap(({ path, type }) => [path, type]),
		...(outputs ?? []).map(({ key }) => key)
	];
}
function hideInResult(result, hide) {
	let { table, failure, plan, retained } = result;
	return {
		...result,
		...table === void 0 ? {} : { table: {
			...table,
			rows: table.rows.map((row) => row.map(hide))
		} },
		...retained === void 0 ? {} : { retained: retained.map((one) => hideId(one, hide)) },
		...failure === void 0 ? {} : { failure: mapFailureTexts(failure, hide) },
		...plan === void 0 ? {} : { plan: hideInPlan(plan, hide) }
	};
}
function hideId(retained, hide) {
	return {
		...retained,
		physicalId: hide(retained.physicalId)
	};
}
function hideInDrift(drift, hide) {
	return mapDriftTexts(drift, {
		text: hide,
		name: (name) => name
	});
}
function hideInOutputs(outputs, hide) {
	return outputs.map((output) => ({
		...output,
		text: hide(output.text),
		error: output.error === void 0 ? void 0 : hide(output.error)
	}));
}
function hideInPlan(plan, hide) {
	return {
		...mapPlanTexts(plan, {
			text: hide,
			name: (name) => name
		}),
		parameters: plan.parameters,
		unseen: plan.unseen
	};
}
// lib/report/markdown/environment-url.js
const DEPLOYS = new Set([
	"deploy",
	"create",
	"update",
	"wait"
]), MAX_URL_CHARACTERS = 4e3;
function findEnvironmentUrl(outputs, environmentUrl) {
	let output = outputs.find(({ name }) => name === environmentUrl), text = output === void 0 ? environmentUrl : output.isMasked ? void 0 : output.text;
	if (text === void 0 || !URL.canParse(text)) return;
	let url = new URL(text);
	if (!(url.href.length > MAX_URL_CHARACTERS)) return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" ? url.href : void 0;
}
function environmentUrlItems({ operation, failure, outputs: found }, outputs, environmentUrl) {
	if (environmentUrl === void 0 || found === void 0 || failure !== void 0 || !DEPLOYS.has(operation) || findEnvironmentUrl(outputs, environmentUrl) !== void 0) return [];
	let text = `The deployment has no URL: environment-url ${describeProblem(outputs, environmentUrl)}`;
	return [{
		kind: "warning",
		text: sanitizeLogLine(text)
	}];
}
function describeProblem(outputs, environmentUrl) {
	let output = outputs.find(({ name }) => name === environmentUrl);
	if (output !== void 0) return `names the output "${environmentUrl}", ${output.isMasked ? "which is masked" : `whose value is not an http(s) URL without credentials of at most ${MAX_URL_CHARACTERS} characters`}`;
	if (URL.canParse(environmentUrl)) return `must be an http(s) URL without credentials of at most ${MAX_URL_CHARACTERS} characters`;
	let names = outputs.map(({ name }) => name), suggestion = didYouMeanClause(environmentUrl, names), list = names.length === 0 ? "there are no outputs" : `the outputs are ${names.join(", ")}`;
	return `is "${environmentUrl}", which is neither a URL nor the name of an output${suggestion === "" ? ` (${list})` : suggestion}`;
}
function startedUpdates(operation, { noun, name }, { options, secrets: { redact }, page }) {
	let isDeploy = DEPLOYS.has(operation);
	if (page === void 0 || !isDeploy && operation !== "delete") return {
		comment: void 0,
		deployment: void 0
	};
	let text = introduced(startedComment(operation, `${noun} ${inlineCode(name)}`, page), options, redact), description = descriptionText(`Deploying ${noun} ${name}`);
	return {
		comment: {
			text,
			isNoteworthy: options.comment === "always"
		},
		deployment: isDeploy ? {
			state: "in_progress",
			description,
			url: void 0,
			mayContinue: operation === "wait"
		} : void 0
	};
}
function finishedUpdates(result, outputs, context) {
	let { options: rules, parameterValues } = context, hide = parameterValues.hider(rules.commentParameters, visibleNames(result)), url = findEnvironmentUrl(outputs, rules.environmentUrl), finished = {
		result: hideInResult(result, hide),
		outputs: hideInOutputs(outputs, hide),
		url
	}, comment = {
		text: finishedComment(finished, context),
		isNoteworthy: isNoteworthy(result)
	}, pageUrl = url ?? dashboardLink(rules.dashboardUrl, result);
	return toGitHubUpdates({
		result: finished.result,
		comment,
		url: pageUrl
	}, context);
}
function toGitHubUpdates({ result, comment, url }, { options, secrets: { redact } }) {
	return {
		comment: {
			...comment,
			isNoteworthy: options.comment === "always" || comment.isNoteworthy,
			...result.operation === "preview" ? { isPreview: !0 } : {}
		},
		deployment: toDeploymentUpdate(result, redact, url)
	};
}
function introduced(text, rules, redact) {
	let above = redact(introduction(rules));
	return above === "" ? text : `${above}\n\n${text}`;
}
function cancelledUpdates(cancelledRun, { options: rules, secrets: { redact }, parameterValues, page }) {
	let hide = parameterValues.hider(rules.commentParameters, [cancelledRun.name]), publicRun = {
		...cancelledRun,
		text: hide(cancelledRun.text)
	}, cause = publicRun.isCancelled ? "Cancelled" : "No result";
	return {
		comment: {
			text: introduced(cancelledComment(publicRun, page), rules, redact),
			isNoteworthy: !0
		},
		deployment: {
			state: "failure",
			description: descriptionText(`${cause}: ${publicRun.text}`),
			url: void 0
		}
	};
}
const UNFINISHED = {
	accepted: "Accepted by Heat, which continues (wait: false)",
	paused: "Paused at a hook"
}, DELETED_OUTCOMES = new Set(["deleted", "absent"]);
function toDeploymentUpdate(result, redact, url) {
	let { operation, outcome, failure, durationMs, plan } = result;
	if (failure !== void 0 && DEPLOYS.has(operation)) return {
		state: "failure",
		description: descriptionText(redact(failure.summary)),
		url: void 0
	};
	let unfinished = UNFINISHED[outcome];
	if (unfinished !== void 0 && DEPLOYS.has(operation)) return {
		state: "in_progress",
		description: unfinished,
		url: void 0
	};
	if ((operation === "delete" || operation === "wait") && failure === void 0 && plan === void 0 && DELETED_OUTCOMES.has(outcome)) return {
		state: "inactive",
		description: outcome === "absent" ? "The stack does not exist" : "The stack was deleted",
		url: void 0
	};
	if (DEPLOYS.has(operation)) return {
		state: "success",
		description: `${outcome} in ${durationText(durationMs)}`,
		url
	};
}
function descriptionText(text) {
	return clip(sanitizeLogLine(text), 140, "within");
}
// lib/report/outputs/outputs-file.js
function outputsFileText(path, outputs) {
	return isDotenv(path) ? dotenvText(outputs) : jsonFileText(outputs);
}
function isDotenv(path) {
	return /\.env$/i.test(path);
}
function jsonFileText(outputs) {
	return `${jsonText(Object.fromEntries(outputs.map(({ name, value }) => [name, value])), 2)}\n`;
}
function dotenvText(outputs) {
	return outputs.map(({ name, text }) => `${toVariableName(name)}=${quote(text)}\n`).join("");
}
function toVariableName(name) {
	return name.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=\d)/, "_");
}
function quote(text) {
	return /^[A-Za-z0-9_./:@%+,-]*$/.test(text) ? text : text.includes("'") ? `"${text.replace(/[\\"$`]/g, "\\$&")}"` : `'${text}'`;
}
function toExportedVariables(outputs, prefix) {
	let candidates = outputs.map(({ name, text }) => ({
		name,
		text,
		variable: `${prefix}${toVariableName(name)}`
	})), reserved = candidates.filter(({ variable }) => isReservedEnvVar(variable)), isDuplicate = ({ variable }) => candidates.filter((other) => other.variable === variable).length > 1, duplicates = candidates.filter((one) => isDuplicate(one) && !reserved.includes(one)), unusable = candidates.filter(({ text }) => hasZeroByte(text)), refused = new Set([
		...reserved,
		...duplicates,
		...unusable
	]), allowed = candidates.filter((candidate) => !refused.has(candidate)), allowedBySize = findVariablesWithinLimit(allowed);
	return {
		variables: new Map(allowed.filter((candidate) => allowedBySize.has(candidate)).map(({ variable, text }) => [variable, text])),
		items: [
			...toWarning(reserved, "They would change how later steps run: set export-prefix to rename them."),
			...toWarning(duplicates, "Several of them would have the same name: rename them in the template."),
			...toWarning(unusable, "They contain a zero byte, which ends a variable: use outputs-file instead."),
			...toWarning(allowed.filter((candidate) => !allowedBySize.has(candidate)), "Later steps cannot start with more than 128 KiB in one variable, or 512 KiB in all of them: use outputs-file instead.")
		]
	};
}
function findVariablesWithinLimit(all) {
	let remainingBytes = 524288, bySize = all.map((candidate) => ({
		candidate,
		bytes: Buffer.byteLength(`${candidate.variable}=${candidate.text}`) + 1
	})).sort((left, right) => left.bytes - right.bytes);
	return new Set(bySize.flatMap(({ candidate, bytes }) => (remainingBytes -= bytes, bytes > 131072 || remainingBytes < 0 ? [] : [candidate])));
}
function toWarning(outputs, reason) {
	return outputs.length === 0 ? [] : [{
		kind: "warning",
		text: `Outputs not exported as variables: ${outputs.map(({ name }) => `"${sanitizeLogLine(name)}"`).join(", ")}. ${reason}`
	}];
}
function hasZeroByte(text) {
	return text.includes("\0");
}
const RESERVED = RegExp("^(?:PATH|HOME|SHELL|IFS|ENV|CDPATH|SHELLOPTS|BASHOPTS|BASH_.*|PROMPT_COMMAND|PS[0-4]|TMPDIR|EDITOR|VISUAL|PAGER|LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|MALLOC_.*|GLIBC_TUNABLES|NODE_.*|NPM_CONFIG_.*|PYTHON.*|RUBYOPT|RUBYLIB|PERL5.*|PERLLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH|PIP_.*|UV_.*|POETRY_.*|GEM_.*|BUNDLE_.*|CARGO_.*|RUST[CUP]*_.*|GO(?:ENV|FLAGS|PATH|PROXY|ROOT|TOOLCHAIN|.*SUMDB)|DENO_.*|BUN_.*|YARN_.*|MAKEFLAGS|MAVEN_.*|GRADLE_.*|DOTNET_.*|ANSIBLE_.*|TF_(?:CLI|PLUGIN)_.*|GIT_.*|SSH_.*|XDG_CONFIG_(?:HOME|DIRS)|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|CI|(?:HTTPS?|ALL|NO|FTP)_PROXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|OS_CLOUD|OS_CLIENT_.*_FILE|OS_AUTH_.*|OS_.*ENDPOINT(?:_OVERRIDE|_TYPE)?|OS_INTERFACE|OS_REGION_NAME|OS_(?:CA)?CERT|OS_KEY|OS_INSECURE|OS_VERIFY|OS_USER_?NAME|OS_(?:USER|PROJECT|TENANT)(?:_DOMAIN)?_(?:ID|NAME)|OS_(?:DEFAULT_)?DOMAIN(?:_ID|_NAME)?|OS_PASSWORD|OS_(?:ACCESS_)?TOKEN|OS_APPLICATION_CREDENTIAL_.*|OS_IDENTITY_.*|OS_PROTOCOL|OS_TRUST_ID|OS_SYSTEM_SCOPE|INFOMANIAK_.*)$", "i");
function isReservedEnvVar(variable) {
	return RESERVED.test(variable);
}
// lib/report/outputs/check-environment.js
function checkEnvironment({ stack, outputs = [] }, rules, secrets, limits) {
	let publicValues = publicOutputs({ outputs }, rules, secrets), outputsJson = jsonText(Object.fromEntries(publicValues.map(({ name, value }) => [name, value]))), outputVariables = publicValues.map(({ name, text }) => [`${rules.exportPrefix}${toVariableName(name)}`, text]), stackVariables = [
		["STACK_NAME", stack?.name ?? ""],
		["STACK_ID", stack?.id ?? ""],
		["STACK_OUTPUTS", outputsJson]
	], variables = new Map([...outputVariables.filter(([name]) => !isReservedEnvVar(name)), ...stackVariables]), unusable = [...variables].flatMap(([name, text]) => hasZeroByte(text) ? [name] : []);
	for (let name of unusable) variables.delete(name);
	let omitted = [...unusable, ...findTooLarge([...variables], limits)];
	for (let name of omitted) variables.delete(name);
	return {
		variables: Object.fromEntries(variables),
		outputsJson,
		omitted
	};
}
function findTooLarge(variables, { variableBytes, totalBytes }) {
	let sizes = variables.map(([name, text]) => ({
		name,
		bytes: Buffer.byteLength(`${name}=${text}`)
	}));
	sizes.sort((left, right) => right.bytes - left.bytes);
	let total = sizes.reduce((sum, { bytes }) => sum + bytes, 0), omitted = [];
	for (let { name, bytes } of sizes) {
		if (bytes <= variableBytes && total <= totalBytes) break;
		omitted.push(name), total -= bytes;
	}
	return omitted;
}
function omittedText(names) {
	return `verify-command runs without the ${names.length === 1 ? "variable" : "variables"} ${names.map((name) => `"${name}"`).join(", ")}, which no environment can hold: too large, or with a zero byte. STACK_OUTPUTS_FILE is the path of a file with all outputs as JSON.`;
}
function commandOutputLine(text) {
	return {
		kind: "line",
		text: `  ${sanitizeLogLine(clip(text, 1e4))}`
	};
}
// lib/report/markdown/deletion-notice.js
function deletionNoticeMarker(endpoint) {
	return commentMarker(endpoint, "prune\n");
}
function deletionNoticeComment({ upcoming, deleted }, page) {
	return {
		text: `${[
			title(upcoming),
			...upcoming.length === 0 ? [] : [table(upcoming), advice(upcoming)],
			deleted.length === 0 ? "" : `Deleted: ${listNames(deleted)}`,
			footer(page)
		].filter((text) => text !== "").join("\n\n")}\n`,
		isNoteworthy: upcoming.length > 0
	};
}
function deletedComment({ name, reason }, page) {
	return `### \u2705 Stack ${inlineCode(name)} deleted\n\nDeleted by \`prune\`: ${reason}.\n\n${footer(page)}\n`;
}
function title({ length }) {
	return length === 0 ? "### \ud83e\uddf9 No stack of this pull request is about to be deleted" : `### \u23f0 ${length === 1 ? "A stack" : `${length} stacks`} of this pull request will be deleted soon`;
}
function listNames(stacks) {
	return [...stacks.slice(0, 100).map(({ name }) => inlineCode(name)), ...moreStacks(stacks)].join(", ");
}
function moreStacks({ length }) {
	return length > 100 ? [`\u2026 and ${length - 100} more`] : [];
}
function table(upcoming) {
	return [[
		"| Stack | Deleted after | Why |",
		"| :--- | :--- | :--- |",
		...upcoming.slice(0, 100).map(({ name, deletesAt = "", deletesBecause }) => `| ${inlineCode(name)} | ${inlineCode(deletesAt)} | ${deletesBecause === void 0 ? "" : REASONS[deletesBecause]} |`)
	].join("\n"), ...moreStacks(upcoming)].join("\n\n");
}
const REASONS = {
	"expires-after": "Its lifetime (`expires-after`) ends",
	"max-age": "Its last deploy is then too old (`max-age` of `prune`)"
};
function advice(upcoming) {
	let longer = upcoming.some(({ deletesBecause }) => deletesBecause === "expires-after") ? " For a longer lifetime, raise `expires-after` in its workflow." : "", them = upcoming.length === 1 ? "it" : "them";
	return `**To keep ${them}**, deploy ${them} again: push to this pull request, or run its workflow again. Each deploy starts the time again.${longer}`;
}
// lib/report/multi-stack/labels.js
function stateText({ result, because }) {
	return result === void 0 ? `skipped, because ${because.join(" and ")} failed` : result.outcome;
}
function stateIcon({ result }) {
	return result === void 0 ? "\u23ed\ufe0f" : icon(result);
}
function changesText({ result }) {
	if (result === void 0) return "";
	if (result.plan !== void 0) return planLine(result.plan);
	let changedCount = countChangedResources(result);
	return changedCount === 0 ? "" : countText(changedCount, "resource");
}
function countChangedResources({ events = [] }) {
	return new Set(events.map(({ path }) => path.join("/")).filter((path) => path !== "")).size;
}
function countsText(reports) {
	let stacks = countText(reports.length, "stack"), plans = reports.flatMap(({ result }) => result?.plan === void 0 ? [] : [result.plan]), outcomes = new Map();
	for (let { result } of reports) {
		let outcome = result?.outcome ?? "skipped";
		result?.plan === void 0 && outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	}
	let outcomeTexts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`);
	if (plans.length === 0) return `${stacks}: ${outcomeTexts.join(", ")}`;
	let counts = planCounts({ changes: plans.flatMap(({ changes }) => changes) }), unchanged = plans.reduce((sum, plan) => sum + plan.unchanged, 0);
	return [
		stacks,
		`resources: ${countsLine(counts, unchanged)}`,
		...outcomeTexts
	].join(" \u00b7 ");
}
// lib/report/multi-stack/log.js
function forStack(key, width, item) {
	let prefix = `${colorize("magenta", key.padEnd(width))} \u2502 `;
	switch (item.kind) {
		case "group": return [{
			kind: "line",
			text: `${prefix}${colorize("bold", item.title)}`
		}];
		case "end-group": return [];
		case "line": return [{
			kind: "line",
			text: `${prefix}${item.text}`
		}];
		case "notice":
		case "warning":
		case "error": return [{
			...item,
			text: `${key}: ${item.text}`
		}];
	}
}
function resultItem(runResult, redact) {
	let line = (style, text) => ({
		kind: "line",
		text: colorize(["bold", style], text)
	});
	switch (runResult.kind) {
		case "skipped": return line("yellow", `skipped, because ${runResult.because.join(" and ")} failed`);
		case "error": return line("red", `failed in ${durationText(runResult.durationMs)}: ${firstLine(redact(summaryOf(runResult.error)))}`);
		case "result": {
			let { outcome, durationMs, failure } = runResult.result, text = `${outcome} in ${durationText(durationMs)}`;
			return failure === void 0 ? line("green", text) : line("red", `${text}: ${firstLine(redact(failure.summary))}`);
		}
	}
}
function firstLine(text) {
	let [first = ""] = text.split(/\r?\n/);
	return clip(sanitizeLogLine(first), 500);
}
function resultItems({ total: { failure, durationMs }, reports, planHash }) {
	let width = Math.max(...reports.map(({ key }) => key.length)), style = failure === void 0 ? "green" : "red", text = `${countsText(reports)}, in ${durationText(durationMs)}`;
	return [
		...reports.map((report) => ({
			kind: "line",
			text: `  ${report.key.padEnd(width)}  ${stateText(report)}${describeChanges(report)}`
		})),
		...planHash === void 0 ? [] : [{
			kind: "line",
			text: `  plan-hash: ${planHash}`
		}],
		{
			kind: "line",
			text: colorize(["bold", style], text)
		}
	];
}
function describeChanges(report) {
	let text = changesText(report);
	return text === "" ? "" : ` (${text})`;
}
// lib/template/parameters/undeclared-parameters.js
function addUndeclaredIssues(builder, root, { files, inputNames, written }) {
	let declared = new Set(root.declared.map(({ name }) => name)), suggest = (name) => didYouMeanClause(name, [...declared]);
	for (let { source, values } of files) if (!addEnvironmentHint(builder, {
		source,
		values
	}, declared)) for (let { name, key } of listEntries(source.tree, source.tree.root)) {
		if (declared.has(name) || !Object.hasOwn(values, name)) continue;
		let message = `The template has no parameter "${name}"${suggest(name)}`, hint = `${toHint(builder, name)} With ignore-unknown-parameters: true, the step leaves it out.`;
		addIssueAt(builder, source, key, {
			message,
			hint,
			chain: [source.name]
		});
	}
	for (let name of inputNames.filter((one) => !declared.has(one))) {
		let location = written.find((one) => one.name === name)?.location, message = `${location === void 0 ? "The input parameters: the" : "The"} template has no parameter "${name}"${suggest(name)}`;
		builder.issues.push({
			message,
			location,
			chain: [root.source.name],
			hint: toHint(builder, name)
		});
	}
}
function toHint({ sources }, name) {
	return [...sources.values()].some(({ tree }) => listDeclaredParameters(tree).some((declared) => declared.name === name)) ? `Only a nested template declares "${name}": set it in "parameter_defaults" of an environment.` : "Correct or remove the name, or declare the parameter in the template.";
}
// lib/template/references/heat-protection.js
const PROTECTION = {
	kind: "local",
	path: "protect-in-heat",
	key: `${ENVIRONMENT_SCHEME}protection`,
	isRooted: !1
}, WILDCARD = /[*?[]/, UNKNOWN_TO_HEAT = /[{}()\\+@]|\*\*|(?<!\[)!|\[[\^\]]|\[[^\]/]*(\/|$)|(^|\/)(\/|$)/, MARKS = new Set([
	"restricted_actions",
	"hooks",
	"__proto__"
]);
function includeProtection(builder, patterns, environments) {
	if (patterns === void 0) return environments;
	let paths = patterns.filter(isKnownToHeat).map((pattern) => pattern.split("/"));
	addScopeDiagnostics(builder, patterns, paths.length);
	let given = findRegistryResources(environments.map(({ source }) => source));
	given !== void 0 && paths.some(({ length }) => length > 1) && addConflictIssues(builder, given, paths);
	let resources = override(createNames(paths), given === void 0 ? {} : readValues(builder, given)), text = `${formatHeatJson({ resource_registry: { resources } })}\n`;
	return builder.files.set(PROTECTION.key, text), [...environments, {
		source: createSource(PROTECTION, text, "yaml"),
		key: PROTECTION.key
	}];
}
function readValues({ targets }, { source, entries }) {
	return Object.fromEntries(entries.map(({ name, value }) => [name, readRegistryValue(source.tree, value, targets)]));
}
function override(map, values) {
	let overridden = Object.entries(values).filter(([, value]) => value !== null).map(([name, value]) => {
		let old = ownValue(map, name);
		return [name, isJson(old) && isJson(value) ? override(old, value) : value];
	});
	return {
		...map,
		...Object.fromEntries(overridden)
	};
}
function addScopeDiagnostics(builder, patterns, applied) {
	let others = patterns.filter((pattern) => !isKnownToHeat(pattern));
	if (applied === 0) builder.issues.push({
		message: "protect-in-heat requires a pattern in \"protect\" that Heat can apply: the name or path of a resource",
		hint: `${HINT} Add one, or remove protect-in-heat.`,
		chain: []
	});
	else if (others.length > 0) {
		let text = `Only this action protects ${others.map((pattern) => `"${pattern}"`).join(", ")}, not Heat (protect-in-heat). ${HINT}`;
		builder.diagnostics.push({
			severity: "notice",
			text
		});
	}
}
const HINT = "Heat knows names and paths of resources with *, ? and [ ], but no types, no ** and no braces.";
function isKnownToHeat(pattern) {
	return !pattern.includes("::") && !UNKNOWN_TO_HEAT.test(pattern) && pattern.split("/").every((name) => !MARKS.has(name) && isRegExp(toSource(name)));
}
function createNames(paths) {
	let firsts = [...new Set(paths.map(([first = ""]) => first))], sorted = [...firsts.filter((one) => WILDCARD.test(one)), ...firsts.filter((one) => !WILDCARD.test(one))];
	return Object.fromEntries(sorted.map((first) => {
		let isLeaf = paths.some((path) => path.length === 1 && path[0] === first), below = paths.flatMap(([other = "", ...rest]) => rest.length > 0 && (other === first || matches(other, first)) ? [rest] : []);
		return [first, {
			...isLeaf ? { restricted_actions: ["replace"] } : {},
			...createNames(below)
		}];
	}));
}
function matches(pattern, name) {
	return pattern === "*" || !WILDCARD.test(name) && new RegExp(toSource(pattern), "s").test(name);
}
function toSource(pattern) {
	return `^${pattern.replace(/[.+^${}()|\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".").replace(/\[!/g, "[^")}$`;
}
function isRegExp(source) {
	try {
		return new RegExp(source).source === source;
	} catch {
		return !1;
	}
}
function addConflictIssues(builder, { source, entries }, paths) {
	let nested = paths.flatMap(([first = "", ...rest]) => rest.length > 0 ? [first] : []);
	for (let entry of entries.filter((one) => isAboutNested(source, one))) {
		let { name, key } = entry, conflict = nested.find((first) => first !== name && (matches(first, name) || matches(name, first)));
		conflict !== void 0 && addIssueAt(builder, source, key, {
			message: `protect-in-heat cannot be combined with "${name}" in resource_registry of ${source.name}: Heat would ignore a part of it, or of the protection of "${conflict}"`,
			hint: "Use the same name in \"protect\" and in the environment, or write restricted_actions into the environment.",
			chain: [source.name]
		});
	}
}
function isAboutNested({ tree }, { value }) {
	return listEntries(tree, value).some((inner) => isMapNode(tree, inner.value));
}
// lib/template/exact-number.js
function toExactNumber(value) {
	if (typeof value == "number" && !Number.isFinite(value)) return null;
	let text = typeof value == "bigint" ? String(value) : formatPythonFloat(value), number = Number(value);
	return String(number) === text && !text.includes("e") ? number : new LosslessNumber(text);
}
function parseExactNumber(text) {
	let trimmed = text.trim();
	return /^[-+]?\d+$/.test(trimmed) ? toExactNumber(BigInt(trimmed.replace(/^\+/, ""))) ?? void 0 : toExactNumber(trimmed === "" ? NaN : Number(trimmed)) ?? void 0;
}
// lib/template/read-template.js
function readTemplate(text) {
	let { value, problem } = parseYaml(text);
	return problem === void 0 ? toJson$1(value) : void 0;
}
function toJson$1(value) {
	return value instanceof WholeFloat ? toExactNumber(value.value) : typeof value == "bigint" ? toExactNumber(value) : typeof value == "number" ? Number.isInteger(value) ? value : toExactNumber(value) : Array.isArray(value) ? value.map(toJson$1) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toJson$1(one)]));
}
function createTemplateReader(read = readTemplate) {
	let known = new Map();
	return (text) => (known.has(text) || known.set(text, read(text)), known.get(text));
}
// lib/template/bundle-definition.js
function readBundleDefinition({ template, files, environmentFiles, request, hiddenParameters }) {
	let read = createTemplateReader(), parsed = template === void 0 ? void 0 : read(template), environments = request.environmentFiles.map((key) => read(ownValue(request.files, key) ?? "")).filter(isJson);
	return {
		template: isJson(parsed) ? parsed : void 0,
		files: Object.fromEntries(Object.entries(files).filter(([key]) => !environmentFiles.includes(key))),
		environmentFiles,
		registry: mergeRegistries(environments),
		parameterDefaults: mergeSections(environments, "parameter_defaults"),
		parameters: mergeParameterValues([request.parameters, ...environments.map((environment) => findSection(environment, "parameters"))]),
		hiddenParameters,
		read
	};
}
function mergeSections(environments, name) {
	return Object.fromEntries(listSetValues(environments.map((environment) => findSection(environment, name))));
}
function mergeRegistries(environments) {
	let registry = mergeSections(environments, "resource_registry");
	return {
		...registry,
		resources: findSection(registry, "resources")
	};
}
function mergeParameterValues(sections) {
	return new Map(listSetValues(sections));
}
function listSetValues(sections) {
	return sections.flatMap((section) => Object.entries(section)).filter(([, value]) => value != null);
}
// lib/template/references/attribute-reads.js
function locateReads(templates, read) {
	return templates.flatMap((source) => findReads(source.tree, source.tree.root, read).map((node) => locationOf(source, node)));
}
const ATTRIBUTE_FUNCTIONS = new Set(["get_attr", "Fn::GetAtt"]);
function findReads(tree, from, wanted) {
	return [...listEntries(tree, from).flatMap(({ name, key, value }) => {
		if (!ATTRIBUTE_FUNCTIONS.has(name)) return findReads(tree, value, wanted);
		let text = toStringValue(tree, value), [resource, attribute] = text === void 0 ? listItems(tree, value).map((item) => toStringValue(tree, item)) : text.split(".");
		return resource === wanted.resource && attribute === wanted.attribute ? [key] : [];
	}), ...listItems(tree, from).flatMap((item) => findReads(tree, item, wanted))];
}
// lib/template/references/group-members.js
const CHAIN = "OS::Heat::ResourceChain", MEMBER_PROPERTY = {
	"OS::Heat::ResourceGroup": "resource_def",
	"OS::Heat::AutoScalingGroup": "resource",
	[CHAIN]: "resources"
};
function isGroupType(type) {
	return Object.hasOwn(MEMBER_PROPERTY, type);
}
function findMemberDefinition(type, properties, name) {
	if (!isGroupType(type)) return;
	let definition = properties[MEMBER_PROPERTY[type] ?? ""];
	if (type !== CHAIN) return definition;
	let memberType = Array.isArray(definition) ? definition[Number(name)] : void 0;
	return memberType === void 0 ? void 0 : {
		type: memberType,
		properties: properties.resource_properties ?? {}
	};
}
function findMemberNode(tree, type, properties, name) {
	if (!isGroupType(type)) return;
	let definition = valueAt(tree, properties, MEMBER_PROPERTY[type] ?? "");
	return type === CHAIN ? listItems(tree, definition ?? null)[Number(name)] : definition;
}
// lib/template/references/source-locator.js
function createLocator(builder, root, environments) {
	let types = createTypeMapping(readRegistry(builder, environments)), findDeepest = (path) => findDeepestResource(builder, types, root, path), sourceAt = (key) => key === void 0 ? root : builder.sources.get(key), listTemplates = () => listRootFirst(builder, root);
	return {
		locateResource(path, within = []) {
			let found = findDeepest(path);
			return found && locateInDefinition(found.resource, path.length, within);
		},
		resourceDefinition(path) {
			let found = findDeepest(path);
			if (found?.depth === path.length) return toDefinition(found.resource);
		},
		locateText: (section, text) => locateTextIn([...environments, ...listTemplates()], section, text),
		locateNode(key, path) {
			let source = sourceAt(key);
			return source && locationOf(source, findDeepestNode(source.tree, source.tree.root, path).node);
		},
		locateExactly(key, path) {
			let source = sourceAt(key);
			return source && locateCompletely(source, source.tree.root, path);
		},
		locateDefinition: (matches, within = []) => locateMatch(listTemplates(), matches, within),
		locateAttribute: (resource, attribute) => locateReads(listTemplates(), {
			resource,
			attribute
		})
	};
}
function listRootFirst({ sources }, root) {
	return [...new Set([...root === void 0 ? [] : [root], ...sources.values()])];
}
function locateMatch(templates, matches, within) {
	let found = templates.flatMap(listResources$1).find((resource) => matchesDefinition(resource, matches));
	return found && locateInDefinition(found, 1, within);
}
function toDefinition(resource) {
	let { source, definition } = resource;
	return {
		type: findType$1(resource),
		locate: (within) => locateCompletely(source, definition, within)
	};
}
function locateTextIn(sources, section, text) {
	for (let source of sources) {
		let from = findPartNode(source.tree, source.tree.root, section), node = from === void 0 ? void 0 : findText(source.tree, from, text);
		if (node !== void 0) return locationOf(source, node);
	}
}
function matchesDefinition({ source: { tree }, definition }, matches) {
	let properties = findPartNode(tree, definition, "properties") ?? null;
	return matches((name) => readText(tree, findPartNode(tree, definition, name)), (name) => readText(tree, valueAt(tree, properties, name)));
}
function findDeepestResource(builder, types, root, [first, ...nestedNames]) {
	let resource = root && first !== void 0 ? findResource(root, first) : void 0;
	if (resource === void 0) return;
	let depth = 1;
	for (let name of nestedNames) {
		let child = findChildResource(builder, types, resource, name);
		if (child === void 0) break;
		resource = child, depth += 1;
	}
	return {
		resource,
		depth
	};
}
const NO_MATCH = {
	node: null,
	isComplete: !1
};
function findDeepestNode(tree, from, path) {
	let current = from, node = from;
	for (let part of path) {
		let entry = listEntries(tree, current).find(({ name }) => name === String(part)), item = typeof part == "number" ? listItems(tree, current)[part] : void 0;
		if (entry === void 0 && item === void 0) return {
			node,
			isComplete: !1
		};
		current = entry?.value ?? item ?? null, node = entry?.key ?? item ?? null;
	}
	return {
		node,
		isComplete: !0
	};
}
function locateCompletely(source, from, path) {
	let { node, isComplete } = findDeepestNode(source.tree, from, path);
	return isComplete ? locationOf(source, node) : void 0;
}
function locateInDefinition({ source, node, definition }, depth, within) {
	let { node: target } = depth === 0 || within.length === 0 ? NO_MATCH : findDeepestNode(source.tree, definition, within);
	return locationOf(source, target === null || target === definition ? node : target);
}
function findResource(source, name) {
	return listResources$1(source).find((one) => one.name === name);
}
function listResources$1(source) {
	let { tree } = source, resources = findPartNode(tree, tree.root, "resources") ?? null;
	return listEntries(tree, resources).map(({ name, key, value }) => ({
		source,
		node: key,
		name,
		definition: value
	}));
}
function readText(tree, node) {
	return node === void 0 ? void 0 : toStringValue(tree, node) ?? "";
}
function findChildResource(builder, types, found, name) {
	let template = findTemplate(builder, types, found);
	return template === void 0 ? findMember(found, name) : findResource(template, name);
}
function findTemplate({ sources, targets }, types, found) {
	let { tree } = found.source, typeNode = isMapNode(tree, found.definition) ? findPartNode(tree, found.definition, "type") : found.definition, type = findType$1(found);
	if (type === void 0) return;
	let directKey = typeNode ? targets.get(typeNode) : void 0;
	return sources.get(directKey ?? types.targetOf(type, found.name));
}
function findType$1({ source: { tree }, definition }) {
	return toStringValue(tree, isMapNode(tree, definition) ? findPartNode(tree, definition, "type") : definition);
}
function findText(tree, from, text) {
	if (from !== null && toStringValue(tree, from) === text) return from;
	for (let { name, key, value } of listEntries(tree, from)) {
		if (name === text) return key;
		let found = findText(tree, value, text);
		if (found !== void 0) return found;
	}
	for (let item of listItems(tree, from)) {
		let found = findText(tree, item, text);
		if (found !== void 0) return found;
	}
}
function findMember({ source, definition }, name) {
	let { tree } = source, node = findMemberNode(tree, toStringValue(tree, findPartNode(tree, definition, "type")) ?? "", findPartNode(tree, definition, "properties") ?? null, name);
	return node ? {
		source,
		node,
		name,
		definition: node
	} : void 0;
}
// lib/template/parameters/retyped-values.js
function findRetypedValues(source, map, declared) {
	let stringParameters = new Map(declared.filter(isString).map((one) => [one.name, one]));
	return listEntries(source.tree, map).flatMap(({ name, value }) => {
		let parameter = stringParameters.get(name), scalar = parameter && findWrittenScalar(source, value);
		return scalar === void 0 ? [] : toNotices(parameter, {
			name,
			...scalar,
			location: locationOf(source, value)
		});
	});
}
function findRetypedWrittenParameters(written, declared) {
	return written.flatMap((one) => toNotices(declared.find((parameter) => parameter.name === one.name && isString(parameter)), one));
}
function toNotices(parameter, { name, written, value, location }) {
	let sent = toSentText(value);
	return parameter === void 0 || sent === void 0 || sent === written ? [] : [{
		severity: "notice",
		text: `Parameter "${name}" is a string, but YAML reads its value as another type${parameter.isHidden ? "" : `: ${written} is sent as ${sent}`}. Quote the value to send it as written.`,
		location
	}];
}
function findRetypedEnvironmentValues(source, root, allParameters) {
	let { tree } = source, section = (name) => valueAt(tree, tree.root, name) ?? null;
	return [...findRetypedValues(source, section("parameters"), root), ...findRetypedValues(source, section("parameter_defaults"), allParameters)];
}
function isString({ type }) {
	return type?.toLowerCase() === "string";
}
function findWrittenScalar({ tree, text, isJson }, node) {
	let target = tree.resolve(node);
	if (!isJson && isScalar$1(target)) return {
		written: text.slice(target.start, target.end),
		value: toPlain(tree, target)
	};
}
function toSentText(value) {
	if (value !== null && typeof value != "string" && typeof value != "object") return typeof value == "boolean" ? formatPythonBoolean(value) : formatHeatJson(value);
}
// lib/template/inspect.js
function inspectSources(builder, { environments, parametersFiles, input, values, written, declared }) {
	let sources = new Set([
		...builder.sources.values(),
		...environments,
		...parametersFiles
	]), allParameters = [...sources].filter(isTemplate).flatMap(({ tree }) => listDeclaredParameters(tree)), isOverridden = ({ name }) => written.some((one) => one.name === name), inputParameters = declared.filter((one) => !isOverridden(one));
	return [
		...[...sources].flatMap(findDuplicateKeys),
		...findReplacedResources(environments).map(describeReplaced),
		...environments.flatMap((source) => findRetypedEnvironmentValues(source, declared, allParameters)),
		...parametersFiles.flatMap((source) => findRetypedValues(source, source.tree.root, declared)),
		...inspectInput(input, inputParameters),
		...findJoinedAssignments(values, declared),
		...findRetypedWrittenParameters(written, declared)
	];
}
function describeReplaced({ replaced, by }) {
	let text = `Heat ignores "resources" of this resource_registry, because a later environment has its own at ${formatLocation(locationOf(by.source, by.key))}. Write all entries into one environment.`;
	return warningAt(replaced.source, replaced.key, text);
}
function inspectInput(input, declared) {
	return [...findDuplicateKeys(input), ...findRetypedValues(input, input.tree.root, declared)].map(({ severity, text, location }) => ({
		severity,
		text: location === void 0 ? text : `${formatLocation(location)}: ${text}`
	}));
}
const JOINED_NAME = /[,;]\s*([A-Za-z_][\w.-]{0,254})\s*=/g;
function findJoinedAssignments(values, declared) {
	let names = new Set(declared.map(({ name }) => name));
	return Object.entries(values).flatMap(([name, value]) => {
		let other = (typeof value == "string" ? [...value.matchAll(JOINED_NAME)] : []).find(([, found = ""]) => found !== name && names.has(found))?.[1], text = `The value of parameter "${name}" contains "${other}=", the name of another parameter. Write one name=value per line.`;
		return other === void 0 ? [] : [{
			severity: "warning",
			text
		}];
	});
}
function findDuplicateKeys(source) {
	let repeated = listRepeatedKeys(source.tree), warnings = repeated.slice(0, 100).map(({ key, first }) => ({
		severity: "warning",
		text: `"${String(key.value)}" is set twice, first at ${formatLocation(locationOf(source, first))}; only the last one takes effect`,
		location: locationOf(source, key)
	})), more = repeated.length - warnings.length;
	return more === 0 ? warnings : [...warnings, {
		severity: "warning",
		text: `${more} more keys are set twice in ${source.name}`
	}];
}
// lib/template/parameters/heat-payload.js
function createHeatPayload({ template, withheld, parameters, declared }) {
	let types = new Map(declared.filter(({ isHidden }) => isHidden).map(({ name, type }) => [name, type])), isSecret = ([name]) => template === void 0 || types.has(name), entries = Object.entries(parameters), visibleEntries = entries.filter((entry) => !isSecret(entry)), parametersFile = visibleEntries.length === 0 ? {} : { [PARAMETERS_KEY]: formatParametersEnvironment(Object.fromEntries(visibleEntries)) }, inputs = entries.filter(([name, value]) => value !== null || ownValue(withheld.values, name) === void 0), secrets = [...Object.entries(withheld.values), ...inputs.filter(isSecret)];
	return {
		...template === void 0 ? {} : { template },
		files: {
			...withheld.files,
			...parametersFile
		},
		environmentFiles: [...withheld.environmentFiles, ...Object.keys(parametersFile)],
		parameters: Object.fromEntries(secrets.map(([name, value]) => [name, toBodyValue(value, types.get(name))]))
	};
}
function toBodyValue(value, type) {
	return typeof value == "bigint" || typeof value == "number" ? formatNumber(value) : typeof value != "object" || !value ? value : type?.toLowerCase() === "json" ? formatHeatJson(value) : Array.isArray(value) && type !== void 0 ? value.map((one) => toBodyValue(one, type)) : toJsonValue(value);
}
function formatNumber(value) {
	return formatHeatJson(value).replace(".0e", "e");
}
function toJsonValue(value) {
	return typeof value == "bigint" ? Number(value) : typeof value != "object" || !value ? value : Array.isArray(value) ? value.map(toJsonValue) : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toJsonValue(one)]));
}
// lib/template/bundle.js
async function bundle(options) {
	let builder = createBuilder(options), { root, parametersFiles, parameters, declared, ...read } = await readFiles(builder, options), included = includeProtection(builder, options.protectInHeat, read.included), sources = included.map(({ source }) => source), { onParameter, writtenParameters: written = [] } = options;
	if (onParameter !== void 0) {
		let nested = [...builder.sources.values()].flatMap(({ tree }) => listDeclaredParameters(tree));
		listParameterValues([...declared, ...nested], sources, parameters).forEach(onParameter);
	}
	root !== void 0 && addUndeclaredIssues(builder, {
		source: root.source,
		declared
	}, {
		files: parametersFiles,
		inputNames: Object.keys(options.parameters),
		written
	}), addMergeIssues(builder, {
		root: root?.source,
		sources: builder.sources,
		environments: sources,
		parameters
	});
	let found = inspectSources(builder, {
		environments: read.included.map(({ source }) => source),
		parametersFiles: parametersFiles.map(({ source }) => source),
		input: createInputSource(options.parametersText),
		values: options.parameters,
		written,
		declared
	});
	for (let diagnostic of found) builder.diagnostics.push(diagnostic);
	let withheld = withholdValues(builder, {
		environments: included,
		parameters,
		root: root && {
			source: root.source,
			declared
		}
	});
	if (builder.issues.length > 0) throw templateError(builder.issues);
	return {
		...buildBundle(builder, root, included, {
			withheld,
			parameters,
			declared
		}),
		optionalParameters: options.optionalParameters
	};
}
function addMergeIssues(builder, files) {
	for (let { source, node, message, hint } of findMergeProblems(files)) addIssueAt(builder, source, node, {
		message,
		hint,
		chain: [source.name]
	});
}
function buildBundle(builder, root, environments, payloadParts) {
	let { parameters, declared } = payloadParts, template = root?.text, request = createHeatPayload({
		template,
		...payloadParts
	}), environmentFiles = environments.map(({ key }) => key);
	Object.keys(parameters).length > 0 && (environmentFiles.push(PARAMETERS_KEY), builder.files.set(PARAMETERS_KEY, formatParametersEnvironment(parameters)));
	let content = {
		template,
		files: Object.fromEntries(builder.files),
		environmentFiles
	};
	builder.diagnostics.push(...findSizeWarnings(content, root?.source.name ?? "template"));
	let hiddenParameters = declared.filter(({ isHidden }) => isHidden).map(({ name }) => name), definition;
	return {
		...content,
		request,
		definition: () => definition ??= readBundleDefinition({
			...content,
			request,
			hiddenParameters
		}),
		diagnostics: builder.diagnostics,
		hiddenParameters,
		bytes: countBodyBytes(content),
		...createLocator(builder, root?.source, environments.map(({ source }) => source))
	};
}
// lib/heat/ref.js
const STACK_PATH = /\/stacks\/([^/?#]+)\/([^/?#]+)/, parsedRefs = new Map();
function parseStackRef(url) {
	let known = parsedRefs.get(url);
	if (known !== void 0) return known;
	let ref = toStackRef(url);
	return parsedRefs.size === 1e3 && parsedRefs.clear(), ref !== void 0 && parsedRefs.set(url, ref), ref;
}
function toStackRef(url) {
	let [, name, id] = STACK_PATH.exec(url) ?? [];
	if (name !== void 0 && id !== void 0) try {
		return {
			name: decodeURIComponent(name),
			id: decodeURIComponent(id)
		};
	} catch {
		return;
	}
}
function findLinkedStack(links, rel) {
	let link = links.find((candidate) => candidate.rel === rel);
	return link === void 0 ? void 0 : parseStackRef(link.href);
}
function stackPath({ name, id }, ...segments) {
	return [
		"stacks",
		name,
		id,
		...segments
	].map((segment) => buildPath`/${segment}`).join("");
}
// lib/heat/rejections.js
const REJECTIONS_WITH_500 = new Set([
	"ConflictingMergeStrategyForParam",
	"InvalidExternalResourceDependency",
	"InvalidMergeStrategyForParam",
	"InvalidRestrictedAction",
	"InvalidServiceVersion",
	"InvalidTemplateAttribute",
	"InvalidTemplateVersions",
	"ResourcePropertyDependency",
	"ResourcePropertyValueDependency",
	"TemplateOutputError"
]);
function isDefinitionRejected({ status, type }) {
	return status === 400 || status === 500 && REJECTIONS_WITH_500.has(type);
}
// lib/heat/cut-faults.js
const BEFORE_FAULT = "Message: ", AFTER_FAULT = ", Code: ";
function markCutFaults(reason) {
	let marked = "", position = 0;
	for (let end = reason.indexOf(AFTER_FAULT); end !== -1; end = reason.indexOf(AFTER_FAULT, end + 1)) isEndOfCutFault(reason, end) && (marked += `${reason.slice(position, end)}\u2026`, position = end);
	return marked + reason.slice(position);
}
function isEndOfCutFault(reason, end) {
	let longest = reason.slice(Math.max(0, end - 255 - 9), end);
	for (let start = longest.indexOf(BEFORE_FAULT); start !== -1; start = longest.indexOf(BEFORE_FAULT, start + 1)) {
		let bytes = Buffer.byteLength(longest.slice(start + 9));
		if (bytes >= 252 && bytes <= 255) return !0;
	}
	return !1;
}
// lib/heat/status.js
const ACTIONS$1 = [
	"INIT",
	"CREATE",
	"UPDATE",
	"DELETE",
	"ROLLBACK",
	"SUSPEND",
	"RESUME",
	"CHECK",
	"SNAPSHOT",
	"RESTORE",
	"ADOPT",
	"SIGNAL"
], STATUSES = [
	"IN_PROGRESS",
	"COMPLETE",
	"FAILED"
], STATES = new Map(ACTIONS$1.flatMap((action) => STATUSES.map((status) => [action, status])).map(([action, status]) => {
	let state = `${action}_${status}`;
	return [state, {
		action,
		status,
		state
	}];
}));
function parseState(state) {
	return STATES.get(state) ?? splitState(state);
}
function splitState(state) {
	let [, action = "", status = ""] = /^([^_]*)_(.*)$/.exec(state) ?? [];
	return {
		action: ACTIONS$1.find((known) => known === action) ?? "UNKNOWN",
		status: parseStatus(status),
		state
	};
}
function parseStatus(status) {
	return STATUSES.find((known) => known === status) ?? "UNKNOWN";
}
function isInProgress({ status }) {
	return status === "IN_PROGRESS";
}
function isComplete({ status }) {
	return status === "COMPLETE";
}
function isFailed({ status }) {
	return status === "FAILED";
}
function isDeleted({ action, status }) {
	return action === "DELETE" && status === "COMPLETE";
}
function parseHeatTime(time) {
	return time === void 0 ? NaN : Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time) ? time : `${time}Z`);
}
// lib/heat/schema.js
const anything = optional(unknown(), null), optionalText = pipe(anything, transform(toText)), textOrEmpty = pipe(anything, transform((value) => toText(value) ?? "")), statusReason = pipe(anything, transform((value) => cleanReason(toText(value) ?? ""))), optionalNumber = pipe(anything, transform((value) => {
	let text = typeof value == "string" || isLosslessNumber(value) ? String(value) : "", number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
	return typeof number == "number" && Number.isFinite(number) ? number : void 0;
})), isTrue = pipe(anything, transform((value) => /^true$/i.test(toText(value) ?? ""))), texts = pipe(anything, transform((value) => Array.isArray(value) ? value.flatMap((item) => toText(item) ?? []) : [])), json = mapOf(unknown()), optionalJson = pipe(anything, transform(toJson)), textMap = pipe(anything, transform(toTextMap));
function list(schema) {
	return pipe(anything, transform((value) => parseValidItems(schema, value) ?? []));
}
function optionalList(schema) {
	return pipe(anything, transform((value) => parseValidItems(schema, value)));
}
function parseValidItems(schema, value) {
	if (Array.isArray(value)) return value.flatMap((item) => {
		let result = safeParse(schema, item);
		return result.success ? [result.output] : [];
	});
}
function toJson(value) {
	let result = safeParse(json, value);
	return result.success ? result.output : void 0;
}
function toTextMap(value) {
	let entries = Object.entries(toJson(value) ?? {});
	return Object.fromEntries(entries.map(([key, item]) => [key, toText(item) ?? ""]));
}
const state = pipe(string(), transform(parseState)), link = object({
	rel: string(),
	href: string()
}), links = pipe(list(link), rawTransform(({ dataset, addIssue, NEVER }) => {
	let stack = findLinkedStack(dataset.value, "stack");
	return stack === void 0 ? (addIssue({
		message: "no stack",
		expected: "a link \"stack\" to /stacks/{name}/{id}"
	}), NEVER) : {
		stack,
		nested: findLinkedStack(dataset.value, "nested"),
		rootStack: findLinkedStack(dataset.value, "root_stack")
	};
}));
function toText(value) {
	if (value != null) return typeof value == "string" ? value : stringify(value);
}
function cleanReason(reason) {
	return collapseColons(markCutFaults(reason));
}
function collapseColons(words) {
	return words.replaceAll(": : ", ": ");
}
// lib/heat/hints.js
function withHint(error) {
	if (!(error instanceof RequestError)) return error;
	let serverMessage = error.serverMessage === void 0 ? void 0 : collapseColons(error.serverMessage), tidied = serverMessage === error.serverMessage ? error : error.with({ serverMessage }), hint = tidied.hint ?? hintFor(tidied);
	return hint === tidied.hint || hint === void 0 ? tidied : withNextStep(tidied, hint);
}
function withNextStep(error, hint) {
	return error.with({ hint });
}
const TOO_LARGE_HINT = "Store large files elsewhere (object storage, an image) and download them from the server. The operator sets the limits: max_template_size (default: 524288 characters of a template or file) and max_json_body_size (default: 1048576 bytes of template, files and parameters together), and often one in the web server in front of Heat.", REJECTION_HINTS = [
	["exceeds maximum allowed size", TOO_LARGE_HINT],
	["maximum snapshots per stack", "Heat limits the snapshots of a stack (max_snapshots_per_stack in the operator's configuration, 32 by default). Delete one with operation: delete-snapshot, and set keep-snapshots for the next snapshots to a number below the limit."],
	["Stack Abandon", "This cloud allows neither export nor abandon. Ask the operator to set enable_stack_abandon = true in the configuration of Heat's engine. To keep the resources without it, set deletion_policy: retain for each of them, update the stack, then delete it."],
	["Stack Adopt", "This cloud does not allow adopt. Ask the operator to set enable_stack_adopt = true in the configuration of Heat's engine."]
], UNAVAILABLE_HINT = "Heat, or the proxy in front of it, is failing: run the step again later. Set retry-attempts to change how often a request is sent.", STATUS_HINTS = {
	401: "Heat rejected a token that Keystone has just issued: auth-url and the orchestration endpoint may belong to different clouds, or Heat cannot reach its Keystone.",
	403: "The cloud's policy does not allow this user to do that (a deploy requires a role such as member or heat_stack_owner), or the orchestration endpoint belongs to a different project.",
	409: "Someone else is changing this stack, or has created one with the same name: check the stack, then run the step again.",
	413: TOO_LARGE_HINT,
	429: "The cloud is limiting requests: run the step again later, or run fewer jobs in parallel.",
	500: "Heat could not process this request: ask the operator to look up the request id in the logs. Check the stack, then run the step again.",
	502: UNAVAILABLE_HINT,
	503: UNAVAILABLE_HINT,
	504: UNAVAILABLE_HINT
};
function hintFor(error) {
	let { status } = error;
	return isDefinitionRejected(error) ? findRejectionHint(error) : status === 404 ? missingHint(error) : status === void 0 ? void 0 : STATUS_HINTS[status];
}
function findRejectionHint({ serverMessage = "", type }) {
	let known = REJECTION_HINTS.find(([text]) => serverMessage.includes(text));
	return known === void 0 ? type === "NotSupported" ? "Another action is in progress on this stack: wait for it to finish, then run the step again." : void 0 : known[1];
}
function missingHint({ type }) {
	return type === void 0 ? "Heat has no such path: check orchestration-endpoint (it ends in /v1/ and the project id), or the catalog's entry for orchestration." : "It does not exist, or it was deleted in the meantime. Check the stack, then run the step again.";
}
function createHeatTransport(transport) {
	let endpoint = withoutTrailingSlashes(transport.connection.endpoint), resend = transport.resend ?? ((send) => send());
	return async (request) => {
		let url = `${endpoint}${request.path}${formatQuery(request.query ?? {})}`;
		for (let redirects = 0;; redirects += 1) {
			let requestUrl = url, response = await resend(() => sendToHeat(transport, request, requestUrl));
			if (!isRedirect(response) || request.redirect === "return") return response;
			let next = rebaseLocation(response.headers.location, url, endpoint);
			if (next === void 0 || next === url || redirects === 3) throw redirectError(response);
			url = next;
		}
	};
}
async function sendToHeat({ connection, http, clock, signal }, { method, json, retry, parse }, url) {
	let { regionName } = connection;
	try {
		let response = await sendAuthenticated(http, connection, {
			method,
			url,
			headers: regionName === void 0 ? {} : { "x-region-name": regionName },
			...json === void 0 ? {} : { json },
			...retry === void 0 ? {} : { retry },
			expects: "json",
			...parse === void 0 ? {} : { parse },
			signal
		});
		return clock.update(response), response;
	} catch (error) {
		throw withHint(error);
	}
}
function readServerTime(response) {
	let time = Date.parse(response.headers.date ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time);
}
var ServerClock = class {
	#last;
	update(response) {
		let time = readServerTime(response);
		time !== void 0 && (this.#last = {
			serverMs: time.getTime(),
			monotonicMs: performance.now()
		});
	}
	now() {
		if (this.#last !== void 0) return new Date(this.#last.serverMs + performance.now() - this.#last.monotonicMs);
	}
};
function isRedirect({ status }) {
	return status >= 300 && status < 400;
}
function rebaseLocation(location, from, endpoint) {
	if (location === void 0 || !URL.canParse(location, from)) return;
	let { pathname, search } = new URL(location, from), start = pathname.indexOf("/stacks/");
	return start === -1 ? void 0 : `${endpoint}${pathname.slice(start)}${search}`;
}
function redirectError(response) {
	let { location } = response.headers;
	return new RequestError({
		method: response.method,
		url: response.url,
		status: response.status,
		delivery: "yes",
		requestId: response.requestId,
		serverMessage: location === void 0 ? void 0 : `redirected to ${redactUrl(location)}`,
		hint: "This action sends the token only to the endpoint in the catalog. If the server has moved (for example, from http to https), set orchestration-endpoint to its new URL."
	});
}
// lib/heat/route-group.js
var RouteGroup = class {
	transport;
	send;
	constructor(transport) {
		this.transport = transport, this.send = createHeatTransport(transport);
	}
};
function combineRouteGroups(...groups) {
	class Combined extends RouteGroup {}
	for (let { prototype } of groups) for (let [name, method] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) name !== "constructor" && Object.defineProperty(Combined.prototype, name, method);
	return Combined;
}
// lib/heat/api/deployed.js
var DeployedRoutes = class extends RouteGroup {
	async getTemplate(ref, { exactNumbers = !1 } = {}) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "template")
		});
		return decode(json, exactNumbers ? withExactNumbers(response) : response, "Heat's template");
	}
	async getEnvironment(ref, { exactNumbers = !1 } = {}) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "environment")
		});
		return decode(json, exactNumbers ? withExactNumbers(response) : response, "Heat's environment");
	}
	async getFiles(ref) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "files")
		});
		return toTextMap(decode(nullable(json), response, "Heat's files"));
	}
	async getDeployed(ref) {
		let [template, environment, files] = await Promise.all([
			this.send({
				method: "GET",
				path: stackPath(ref, "template")
			}),
			this.send({
				method: "GET",
				path: stackPath(ref, "environment")
			}),
			this.getFiles(ref)
		]);
		return {
			template: decode(json, withExactNumbers(template), "Heat's template"),
			templateText: new JsonText(template.body),
			environment: decode(nullable(json), withExactNumbers(environment), "Heat's environment") ?? {},
			environmentText: new JsonText(environment.body),
			files
		};
	}
	async abandonStack(ref) {
		let response = await this.send({
			method: "DELETE",
			path: stackPath(ref, "abandon")
		});
		return {
			data: decode(json, response, "Heat's abandoned stack"),
			text: response.body
		};
	}
	async exportStack(ref) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "export")
		});
		return {
			data: decode(json, response, "Heat's exported stack"),
			text: response.body
		};
	}
};
// lib/heat/api/event.js
const eventReason = pipe(textOrEmpty, transform((text) => {
	let isCut = text.length >= 255 && Array.from(text).length === 255;
	return `${cleanReason(text)}${isCut ? "\u2026" : ""}`;
})), eventSchema = pipe(object({
	id: string(),
	event_time: textOrEmpty,
	resource_name: textOrEmpty,
	logical_resource_id: textOrEmpty,
	physical_resource_id: textOrEmpty,
	resource_status: state,
	resource_status_reason: eventReason,
	links,
	resource_type: optionalText,
	resource_properties: optionalJson
}), transform((wire) => ({
	id: wire.id,
	time: wire.event_time,
	resourceName: wire.resource_name,
	logicalId: wire.logical_resource_id,
	physicalId: wire.physical_resource_id,
	...wire.resource_status,
	statusReason: wire.resource_status_reason,
	stack: wire.links.stack,
	rootStack: wire.links.rootStack,
	type: wire.resource_type,
	properties: wire.resource_properties
}))), HOOK_TYPES = [
	"pre-create",
	"pre-update",
	"pre-delete",
	"post-create",
	"post-update",
	"post-delete"
], HOOK_PAUSED = /^[A-Z]+ paused until Hook (\S+) is cleared$/, HOOK_CLEARED = /^Hook (\S+) is cleared$/;
function readHookEvent({ action, statusReason }) {
	if (action === "SIGNAL") return;
	if (statusReason === "Failure occurred while waiting.") return { step: "interrupted" };
	let paused = findHookType(HOOK_PAUSED.exec(statusReason)?.[1]);
	if (paused !== void 0) return {
		step: "paused",
		hook: paused
	};
	let cleared = findHookType(HOOK_CLEARED.exec(statusReason)?.[1]);
	return cleared === void 0 ? void 0 : {
		step: "cleared",
		hook: cleared
	};
}
function findHookType(name) {
	return HOOK_TYPES.find((known) => known === name);
}
// lib/heat/api/events.js
const LIST = "Heat's event list";
var EventRoutes = class extends RouteGroup {
	async listEvents(ref, query = {}) {
		return this.readEvents(stackPath(ref, "events"), query);
	}
	async listNewEvents(ref, query, isKnown) {
		let path = stackPath(ref, "events"), reader = createItemReader("events", unlessKnown(isKnown)), response = await this.send({
			method: "GET",
			path,
			query: toQuery$1(query),
			parse: reader.parse
		}), listed = fillMissingTimes(reader.decode(response, LIST));
		return {
			ids: listed.map(({ id }) => id),
			events: listed.filter((event) => "stack" in event)
		};
	}
	async listResourceEvents(ref, resourceName, query = {}) {
		let path = stackPath(ref, "resources", resourceName, "events");
		try {
			return await this.readEvents(path, query);
		} catch (error) {
			if (isNoEventsError(error)) return [];
			throw error;
		}
	}
	async getEvent(ref, resourceName, eventId) {
		let path = stackPath(ref, "resources", resourceName, "events", eventId), response = await this.send({
			method: "GET",
			path
		});
		return decode(object({ event: eventSchema }), withExactNumbers(response), "Heat's event").event;
	}
	async readEvents(path, query) {
		let reader = createItemReader("events", eventSchema), response = await this.send({
			method: "GET",
			path,
			query: toQuery$1(query),
			parse: reader.parse
		});
		return fillMissingTimes(reader.decode(response, LIST));
	}
};
const hasId = object({ id: string() }), knownEventSchema = pipe(object({
	id: string(),
	event_time: textOrEmpty
}), transform(({ id, event_time: time }) => ({
	id,
	time
})));
function unlessKnown(isKnown) {
	return lazy((wire) => is(hasId, wire) && isKnown(wire.id) ? knownEventSchema : eventSchema);
}
function isNoEventsError(error) {
	return error instanceof RequestError && error.status === 404 && error.type === "HTTPNotFound";
}
function fillMissingTimes(events) {
	let isTimed = ({ time }) => !Number.isNaN(parseHeatTime(time)), last = events.find(isTimed)?.time;
	return events.map((event) => (isTimed(event) && (last = event.time), isTimed(event) ? event : {
		...event,
		time: last ?? ""
	}));
}
function toQuery$1(query) {
	return {
		limit: query.limit,
		marker: query.marker,
		sort_dir: query.sortDir,
		nested_depth: query.nestedDepth,
		resource_status: query.statuses,
		resource_action: query.actions,
		resource_name: query.resourceNames,
		resource_type: query.resourceTypes
	};
}
// lib/heat/api/outputs.js
const outputSchema = pipe(object({
	output_key: string(),
	description: textOrEmpty,
	output_value: optional(unknown()),
	output_error: optionalText
}), transform((wire) => ({
	key: wire.output_key,
	description: wire.description,
	value: wire.output_value,
	error: wire.output_error
})));
var OutputRoutes = class extends RouteGroup {
	async listOutputs(ref) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "outputs")
		});
		return decode(object({ outputs: array(outputSchema) }), response, "Heat's output list").outputs;
	}
	async getOutput(ref, key) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "outputs", key)
		});
		return decode(object({ output: outputSchema }), withExactNumbers(response), "Heat's output").output;
	}
};
// lib/heat/api/definition.js
function toRequestBody(definition) {
	let { tags, environmentFiles, adoptData } = definition, body = {
		stack_name: definition.name,
		adopt_stack_data: adoptData,
		template: adoptData === void 0 ? definition.template : void 0,
		template_url: definition.templateUrl,
		files: definition.files,
		environment: definition.environment,
		environment_files: environmentFiles?.length === 0 ? void 0 : environmentFiles,
		parameters: definition.parameters,
		tags: tags === void 0 || tags.length === 0 ? void 0 : tags.join(","),
		timeout_mins: definition.timeoutMinutes,
		disable_rollback: definition.disableRollback,
		converge: definition.converge,
		clear_parameters: definition.clearParameters
	};
	return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== void 0));
}
// lib/heat/api/previews.js
const identitySchema = pipe(object({
	stack_name: string(),
	stack_id: textOrEmpty
}), transform((wire) => ({
	name: wire.stack_name,
	id: wire.stack_id === "None" ? "" : wire.stack_id
}))), previewedSchema = pipe(object({
	resource_name: string(),
	resource_type: string(),
	resource_action: textOrEmpty,
	resource_status: textOrEmpty,
	physical_resource_id: textOrEmpty,
	stack_identity: identitySchema,
	nested_stack_id: fallback(nullish(identitySchema), void 0),
	parent_resource: optionalText,
	required_by: texts,
	description: optionalText,
	attributes: optionalJson,
	properties: optionalJson
}), transform((wire) => ({
	name: wire.resource_name,
	type: wire.resource_type,
	...parseState(`${wire.resource_action}_${wire.resource_status}`),
	physicalId: wire.physical_resource_id,
	stack: wire.stack_identity,
	nested: wire.nested_stack_id ?? void 0,
	parentResource: wire.parent_resource,
	requiredBy: wire.required_by,
	description: wire.description,
	attributes: wire.attributes,
	properties: wire.properties
}))), resourceTreeSchema = union([previewedSchema, lazy(() => array(resourceTreeSchema))]), previewSchema = pipe(object({
	stack_name: textOrEmpty,
	description: textOrEmpty,
	parameters: textMap,
	tags: texts,
	disable_rollback: isTrue,
	timeout_mins: optionalNumber,
	outputs: list(outputSchema),
	resources: array(resourceTreeSchema)
}), transform((wire) => ({
	name: wire.stack_name,
	description: wire.description,
	parameters: wire.parameters,
	tags: wire.tags,
	disableRollback: wire.disable_rollback,
	timeoutMinutes: wire.timeout_mins,
	outputs: wire.outputs,
	resources: flattenResources(wire.resources)
}))), previewedList = array(previewedSchema), changesSchema = object({
	unchanged: previewedList,
	updated: previewedList,
	replaced: previewedList,
	added: previewedList,
	deleted: previewedList
});
var PreviewRoutes = class extends RouteGroup {
	async previewStack(stack) {
		let response = await this.send({
			method: "POST",
			path: "/stacks/preview",
			json: toRequestBody(stack),
			retry: "always"
		});
		return decode(object({ stack: previewSchema }), response, "Heat's preview of a new stack").stack;
	}
	previewUpdate(ref, change, options = {}) {
		return this.previewChange("PUT", ref, change, options);
	}
	previewPatch(ref, change, options = {}) {
		return this.previewChange("PATCH", ref, change, options);
	}
	async previewChange(method, ref, change, options) {
		let response = await this.send({
			method,
			path: stackPath(ref, "preview"),
			query: { show_nested: options.showNested },
			json: toRequestBody(change),
			retry: "always"
		});
		return decode(object({ resource_changes: changesSchema }), response, "Heat's preview of an update").resource_changes;
	}
};
function flattenResources(resources) {
	return resources.flatMap((entry) => isResourceList(entry) ? flattenResources(entry) : [entry]);
}
function isResourceList(entry) {
	return Array.isArray(entry);
}
// lib/heat/api/accepted.js
function readAcceptedWithStatus(status, response) {
	if (response.status === status) return readAccepted(response);
	let { method, url, requestId } = response;
	throw new DecodeError("", `${method} ${url} returned ${response.status} instead of ${status}`, {
		requestId,
		hint: "Most likely a proxy responded instead of Heat: check the proxy, then run the step again."
	});
}
function readAccepted(response) {
	return {
		serverTime: readServerTime(response),
		requestId: response.requestId
	};
}
// lib/heat/api/resource.js
const resourceSchema = pipe(object({
	resource_name: string(),
	resource_type: string(),
	resource_status: state,
	resource_status_reason: statusReason,
	physical_resource_id: textOrEmpty,
	logical_resource_id: optionalText,
	required_by: texts,
	parent_resource: optionalText,
	links,
	creation_time: optionalText,
	updated_time: optionalText,
	description: optionalText,
	attributes: optionalJson
}), transform((wire) => ({
	name: wire.resource_name,
	type: wire.resource_type,
	...wire.resource_status,
	statusReason: wire.resource_status_reason,
	physicalId: wire.physical_resource_id,
	logicalId: wire.logical_resource_id ?? wire.resource_name,
	requiredBy: wire.required_by,
	parentResource: wire.parent_resource,
	stack: wire.links.stack,
	nested: wire.links.nested,
	creationTime: wire.creation_time,
	updatedTime: wire.updated_time,
	description: wire.description,
	attributes: wire.attributes
})));
// lib/heat/api/resources.js
var ResourceRoutes = class extends RouteGroup {
	async listResources(ref, query = {}) {
		let reader = createItemReader("resources", resourceSchema), response = await this.send({
			method: "GET",
			path: stackPath(ref, "resources"),
			parse: reader.parse,
			query: {
				nested_depth: query.nestedDepth,
				with_detail: query.withDetail,
				type: query.type,
				status: query.statuses,
				name: query.names,
				action: query.actions,
				id: query.ids,
				physical_resource_id: query.physicalIds
			}
		});
		return reader.decode(response, "Heat's resource list");
	}
	async getResource(ref, name, options = {}) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "resources", name),
			query: { with_attr: options.withAttributes }
		});
		return decode(object({ resource: resourceSchema }), withExactNumbers(response), "Heat's resource").resource;
	}
	async getResourceMetadata(ref, name) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "resources", name, "metadata")
		});
		return decode(object({ metadata: json }), response, "Heat's resource metadata").metadata;
	}
	async markUnhealthy(ref, name, mark) {
		let body = {
			mark_unhealthy: mark.unhealthy,
			...mark.reason === void 0 ? {} : { resource_status_reason: mark.reason }
		};
		return readAccepted(await this.send({
			method: "PATCH",
			path: stackPath(ref, "resources", name),
			json: body,
			retry: "always"
		}));
	}
	async signalResource(ref, name, details) {
		return readAccepted(await this.send({
			method: "POST",
			path: stackPath(ref, "resources", name, "signal"),
			...details === void 0 ? {} : { json: details }
		}));
	}
};
// lib/heat/api/resource-type.js
const typeSchema = union([pipe(string(), transform((name) => ({
	name,
	description: void 0
}))), pipe(object({
	resource_type: string(),
	description: optionalText
}), transform((wire) => ({
	name: wire.resource_type,
	description: wire.description
})))]), propertySchema = pipe(object({
	type: textOrEmpty,
	description: optionalText,
	required: isTrue,
	update_allowed: isTrue,
	immutable: isTrue,
	default: optional(unknown())
}), transform(({ update_allowed: updateAllowed, default: defaultValue, ...same }) => ({
	...same,
	updateAllowed,
	defaultValue
}))), resourceTypeSchema = pipe(object({
	resource_type: string(),
	properties: mapOf(fallback(propertySchema, parse(propertySchema, {}))),
	attributes: fallback(mapOf(fallback(json, {})), {}),
	support_status: fallback(object({ status: textOrEmpty }), { status: "" })
}), transform((wire) => ({
	name: wire.resource_type,
	properties: wire.properties,
	attributes: wire.attributes,
	supportStatus: wire.support_status.status
})));
var ResourceTypeRoutes = class extends RouteGroup {
	async listResourceTypes(query = {}) {
		let response = await this.send({
			method: "GET",
			path: "/resource_types",
			query: {
				name: query.name,
				version: query.version,
				support_status: query.supportStatus,
				with_description: query.withDescription
			}
		}), schema = object({ resource_types: array(typeSchema) });
		return decode(schema, response, "Heat's list of resource types").resource_types;
	}
	async showResourceType(type) {
		let response = await this.send({
			method: "GET",
			path: buildPath`/resource_types/${type}`
		});
		return decode(resourceTypeSchema, response, "Heat's resource type");
	}
	async showResourceTypeTemplate(type, templateType = "hot") {
		let url = buildPath`/resource_types/${type}/template`, response = await this.send({
			method: "GET",
			path: url,
			query: { template_type: templateType }
		});
		return decode(json, response, "Heat's template of a resource type");
	}
};
// lib/heat/api/server.js
const versionsSchema = object({ template_versions: array(object({
	version: string(),
	type: textOrEmpty,
	aliases: texts
})) }), functionsSchema = object({ template_functions: array(pipe(object({
	functions: string(),
	description: textOrEmpty
}), transform((wire) => ({
	name: wire.functions,
	description: wire.description
})))) }), revisionSchema = fallback(object({ revision: textOrEmpty }), { revision: "" }), buildInfoSchema = object({
	api: revisionSchema,
	engine: revisionSchema
}), servicesSchema = object({ services: array(pipe(object({
	id: string(),
	binary: textOrEmpty,
	host: textOrEmpty,
	engine_id: textOrEmpty,
	status: string(),
	updated_at: optionalText
}), transform(({ engine_id: engineId, updated_at: updatedTime, ...same }) => ({
	...same,
	engineId,
	updatedTime
})))) });
var ServerRoutes = class extends RouteGroup {
	async listTemplateVersions() {
		let response = await this.send({
			method: "GET",
			path: "/template_versions"
		});
		return decode(versionsSchema, response, "Heat's list of template versions").template_versions;
	}
	async listTemplateFunctions(version, options = {}) {
		let response = await this.send({
			method: "GET",
			path: buildPath`/template_versions/${version}/functions`,
			query: { with_condition_func: options.withConditions }
		});
		return decode(functionsSchema, response, "Heat's list of template functions").template_functions;
	}
	async buildInfo() {
		let response = await this.send({
			method: "GET",
			path: "/build_info"
		}), { api, engine } = decode(buildInfoSchema, response, "Heat's build information");
		return {
			apiRevision: api.revision,
			engineRevision: engine.revision
		};
	}
	async listServices() {
		let response = await this.send({
			method: "GET",
			path: "/services"
		});
		return decode(servicesSchema, response, "Heat's list of services").services;
	}
};
// lib/heat/api/snapshots.js
const snapshotSchema = pipe(object({
	id: string(),
	name: textOrEmpty,
	status: pipe(textOrEmpty, transform(parseStatus)),
	status_reason: statusReason,
	data: optionalJson,
	creation_time: optionalText
}), transform((wire) => ({
	id: wire.id,
	name: wire.name,
	status: wire.status,
	statusReason: wire.status_reason,
	data: wire.data,
	creationTime: wire.creation_time
})));
var SnapshotRoutes = class extends RouteGroup {
	async createSnapshot(ref, name) {
		let json = name === void 0 ? {} : { name }, response = await this.send({
			method: "POST",
			path: stackPath(ref, "snapshots"),
			json
		});
		return decode(snapshotSchema, response, "Heat's new snapshot");
	}
	async listSnapshots(ref, { exactNumbers = !1 } = {}) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "snapshots")
		});
		return decode(object({ snapshots: array(snapshotSchema) }), exactNumbers ? withExactNumbers(response) : response, "Heat's snapshot list").snapshots;
	}
	async getSnapshot(ref, id) {
		let response = await this.send({
			method: "GET",
			path: stackPath(ref, "snapshots", id)
		});
		return decode(object({ snapshot: snapshotSchema }), response, "Heat's snapshot").snapshot;
	}
	async deleteSnapshot(ref, id) {
		return readAccepted(await this.send({
			method: "DELETE",
			path: stackPath(ref, "snapshots", id)
		}));
	}
	async restoreSnapshot(ref, id) {
		return readAccepted(await this.send({
			method: "POST",
			path: stackPath(ref, "snapshots", id, "restore")
		}));
	}
};
// lib/heat/api/software-deployments.js
const outputValuesSchema = pipe(object({
	deploy_stdout: optionalText,
	deploy_stderr: optionalText
}), transform(({ deploy_stdout: stdout, deploy_stderr: stderr }) => ({
	stdout,
	stderr
}))), deploymentSchema = object({ software_deployment: object({ output_values: pipe(optionalJson, transform((values) => parse(outputValuesSchema, values ?? {}))) }) });
var SoftwareDeploymentRoutes = class extends RouteGroup {
	async getDeploymentOutput(id) {
		let response = await this.send({
			method: "GET",
			path: buildPath`/software_deployments/${id}`
		});
		return decode(deploymentSchema, response, "Heat's software deployment").software_deployment.output_values;
	}
};
// lib/heat/not-found.js
function isNotFound(error) {
	return error instanceof RequestError && error.status === 404 && (error.type === "EntityNotFound" || error.type === "NotFound");
}
async function undefinedIfNotFound(response) {
	try {
		return await response;
	} catch (error) {
		if (isNotFound(error)) return;
		throw error;
	}
}
// lib/heat/api/stack.js
const summaryFields = {
	id: string(),
	stack_name: string(),
	stack_status: state,
	stack_status_reason: statusReason,
	creation_time: optionalText,
	updated_time: optionalText,
	deletion_time: optionalText,
	tags: texts,
	parent: optionalText,
	stack_owner: optionalText
}, summaryWire = object(summaryFields);
function toSummary(wire) {
	return {
		ref: {
			name: wire.stack_name,
			id: wire.id
		},
		name: wire.stack_name,
		id: wire.id,
		...wire.stack_status,
		statusReason: wire.stack_status_reason,
		creationTime: wire.creation_time,
		updatedTime: wire.updated_time,
		deletionTime: wire.deletion_time,
		tags: wire.tags,
		parentId: wire.parent,
		owner: wire.stack_owner
	};
}
const summarySchema = pipe(summaryWire, transform(toSummary)), stackSchema = pipe(object({
	...summaryFields,
	description: textOrEmpty,
	parameters: textMap,
	outputs: optionalList(outputSchema),
	disable_rollback: isTrue,
	timeout_mins: optionalNumber
}), transform((wire) => ({
	...toSummary(wire),
	description: wire.description,
	parameters: wire.parameters,
	outputs: wire.outputs,
	disableRollback: wire.disable_rollback,
	timeoutMinutes: wire.timeout_mins
}))), lookupSchema = object({ stack: object({
	stack_name: string(),
	id: string()
}) });
var StackListRoutes = class extends RouteGroup {
	async listStacks(query = {}) {
		return filterDeleted(await this.listPage(query), query);
	}
	async *listAllStacks(query = {}) {
		let limit = query.limit ?? 100, seenIds = new Set();
		for (let marker = query.marker;;) {
			let page = await this.listPage({
				...query,
				limit,
				...marker === void 0 ? {} : { marker }
			}), newStacks = page.filter(({ id }) => !seenIds.has(id));
			for (let stack of newStacks) seenIds.add(stack.id);
			if (yield* filterDeleted(newStacks, query), page.length < limit || newStacks.length === 0) return;
			marker = page.at(-1)?.id;
		}
	}
	async findStack(nameOrId) {
		if (nameOrId === "detail") return (await this.listStacks({ names: [nameOrId] }))[0]?.ref;
		let path = buildPath`/stacks/${nameOrId}`, response = await undefinedIfNotFound(this.send({
			method: "GET",
			path,
			redirect: "return"
		}));
		if (response === void 0) {
			this.transport.onStackAbsent?.(nameOrId);
			return;
		}
		if (!isRedirect(response)) {
			let { stack } = decode(lookupSchema, response, "Heat's response to the lookup of a stack");
			return {
				name: stack.stack_name,
				id: stack.id
			};
		}
		let ref = parseStackRef(response.headers.location ?? "");
		if (ref === void 0) throw redirectError(response);
		return ref;
	}
	async listPage(query) {
		let response = await this.send({
			method: "GET",
			path: "/stacks",
			query: toQuery(query)
		});
		return decode(object({ stacks: array(summarySchema) }), response, "Heat's stack list").stacks;
	}
};
function filterDeleted(page, { showDeleted = !1, keepsUnreleased = !1 }) {
	return showDeleted || keepsUnreleased ? page : page.filter((stack) => !isDeleted(stack));
}
function toQuery(query) {
	return {
		limit: query.limit,
		marker: query.marker,
		sort_keys: query.sortKeys,
		sort_dir: query.sortDir,
		show_deleted: query.showDeleted,
		show_nested: query.showNested,
		show_hidden: query.showHidden,
		tags: query.tags?.join(","),
		tags_any: query.tagsAny?.join(","),
		not_tags: query.notTags?.join(","),
		not_tags_any: query.notTagsAny?.join(","),
		id: query.ids,
		name: query.names,
		status: query.statuses,
		action: query.actions,
		owner_id: query.ownerIds
	};
}
// lib/heat/api/stacks.js
var StackRoutes = class extends RouteGroup {
	async createStack(stack) {
		let response = await this.send({
			method: "POST",
			path: "/stacks",
			json: toRequestBody(stack)
		}), { id } = decode(object({ stack: object({ id: string() }) }), response, "Heat's response to the create of a stack").stack;
		return {
			ref: {
				name: stack.name,
				id
			},
			...readAccepted(response)
		};
	}
	async getStack(ref, options = {}) {
		let response = await undefinedIfNotFound(this.send({
			method: "GET",
			path: stackPath(ref),
			query: { resolve_outputs: options.resolveOutputs }
		}));
		if (response === void 0) {
			this.transport.onStackAbsent?.(ref.id);
			return;
		}
		let { stack } = decode(object({ stack: stackSchema }), withExactNumbers(response), "Heat's stack");
		return this.transport.onStack?.(stack), stack;
	}
	async updateStack(ref, change) {
		return readAcceptedWithStatus(202, await this.send({
			method: "PUT",
			path: stackPath(ref),
			json: toRequestBody(change)
		}));
	}
	async patchStack(ref, change) {
		return readAcceptedWithStatus(202, await this.send({
			method: "PATCH",
			path: stackPath(ref),
			json: toRequestBody(change)
		}));
	}
	async deleteStack(ref) {
		try {
			return readAcceptedWithStatus(204, await this.send({
				method: "DELETE",
				path: stackPath(ref)
			}));
		} catch (error) {
			if (!isNotFound(error)) throw error;
			return {
				serverTime: void 0,
				requestId: error.requestId
			};
		}
	}
	async act(ref, action) {
		let path = stackPath(ref, "actions");
		return readAccepted(await this.send({
			method: "POST",
			path,
			json: { [action]: null }
		}));
	}
};
// lib/heat/api/validation.js
const HIDDEN_VALUE = "******", CONSTRAINT_KEYS = [
	"AllowedValues",
	"AllowedPattern",
	"MinLength",
	"MaxLength",
	"MinValue",
	"MaxValue",
	"Step",
	"Offset",
	"CustomConstraint",
	"ConstraintDescription"
], parameterSchema = pipe(looseObject({
	Type: textOrEmpty,
	Description: textOrEmpty,
	Label: optionalText,
	NoEcho: optionalText,
	Tags: texts
}), transform((wire) => ({
	type: wire.Type,
	description: wire.Description,
	label: wire.Label,
	hidden: !/^false$/i.test(wire.NoEcho ?? ""),
	hasDefault: "Default" in wire,
	defaultValue: wire.Default,
	value: wire.Value,
	tags: wire.Tags,
	constraints: Object.fromEntries(Object.entries(wire).filter(([key]) => CONSTRAINT_KEYS.includes(key)))
}))), parametersSchema = pipe(mapOf(fallback(parameterSchema, parse(parameterSchema, {}))), transform((map) => Object.entries(map).map(([name, parameter]) => ({
	name,
	...parameter
})))), nestedSchema = pipe(object({
	Type: textOrEmpty,
	Description: textOrEmpty,
	Parameters: fallback(parametersSchema, []),
	NestedParameters: fallback(lazy(() => mapOf(nestedSchema)), {})
}), transform((wire) => ({
	type: wire.Type,
	description: wire.Description,
	parameters: wire.Parameters,
	nested: wire.NestedParameters
}))), validTemplateSchema = pipe(object({
	Description: textOrEmpty,
	Parameters: parametersSchema,
	ParameterGroups: list(object({
		label: textOrEmpty,
		description: textOrEmpty,
		parameters: texts
	})),
	Environment: optionalJson,
	NestedParameters: fallback(optional(mapOf(nestedSchema), {}), {})
}), transform((wire) => ({
	description: wire.Description,
	parameters: wire.Parameters,
	parameterGroups: wire.ParameterGroups,
	environment: wire.Environment ?? {},
	nested: wire.NestedParameters
}))), AllRoutes = combineRouteGroups(StackListRoutes, StackRoutes, DeployedRoutes, PreviewRoutes, OutputRoutes, ResourceRoutes, EventRoutes, SnapshotRoutes, SoftwareDeploymentRoutes, class extends RouteGroup {
	async validateTemplate(definition, options = {}) {
		let response = await this.send({
			method: "POST",
			path: "/validate",
			query: {
				show_nested: options.showNested,
				ignore_errors: options.ignoreErrors?.join(",")
			},
			json: toRequestBody(definition),
			retry: "always"
		});
		return decode(validTemplateSchema, withExactNumbers(response), "Heat's response to the validation");
	}
}, ResourceTypeRoutes, ServerRoutes);
var HeatClient = class HeatClient extends AllRoutes {
	constructor(connection, http, signal, { clock = new ServerClock(), onStack, onStackAbsent, resend } = {}) {
		super({
			connection,
			http,
			signal,
			clock,
			onStack,
			onStackAbsent,
			resend
		});
	}
	serverNow() {
		return this.transport.clock.now();
	}
	within(signal) {
		let { connection, http, ...rest } = this.transport;
		return new HeatClient(connection, http, signal, rest);
	}
	through(resend) {
		let { connection, http, signal, ...rest } = this.transport;
		return new HeatClient(connection, http, signal, {
			...rest,
			resend
		});
	}
};
function explainTrustRefusal(error, who) {
	if (who.usesApplicationCredential && error instanceof RequestError && isTrustRefusal(error)) return new DeployError("Heat could not create a Keystone trust, with which it acts for you later: most likely the cloud does not allow this for application credentials; nothing was created", {
		failureCode: "not-allowed",
		serverMessage: error.serverMessage,
		requestId: error.requestId,
		hint: "Do one of these: (1) sign in with \"username\" and \"password\", or another way that is not an application credential; (2) use a credential created with `openstack application credential create --unrestricted`, which works if Keystone does not have the fix for CVE-2026-80182 and CVE-2026-80184; (3) if Keystone has that fix, ask the operator either to set [security_compliance] allow_insecure_application_credential_trust_escalation = true in Keystone, or to set deferred_auth_method = password in Heat. If none of these applies, ask the operator to look up the request id in the log of heat-engine.",
		cause: error
	});
}
function isTrustRefusal({ method, url, status, type, serverMessage }) {
	return method === "POST" && url.endsWith("/stacks") ? status === 403 ? type === "Forbidden" && !(serverMessage ?? "").includes("not authorized to use") : status === 500 && (type === void 0 || type === "RemoteError" || type === "Forbidden") : !1;
}
function explainFederatedTrustRefusal(error) {
	if (error instanceof RequestError && isFederatedRefusal(error)) return new DeployError("Heat could not create a Keystone trust, with which it acts for you later: most likely the roles of this user, which come from the mapping of its identity provider, expire too early; nothing was changed", {
		failureCode: "not-allowed",
		serverMessage: error.serverMessage,
		requestId: error.requestId,
		hint: "Ask the operator for one of these (docs/guides/sign-in-without-secrets.md): (1) set an authorization_ttl for the identity provider, at least the lifetime of a token, so that the groups of its users outlive their tokens; (2) map the workflow to a local user (\"type\": \"local\") that has the roles itself. If an authorization_ttl is set already, it has expired: run the step again to sign in again. If none of these applies, ask the operator to look up the request id in the log of heat-engine.",
		cause: error
	});
}
function isFederatedRefusal({ method, url, status, type }) {
	return !(method === "POST" ? url.endsWith("/stacks") : method === "PUT" || method === "PATCH") || !/\/stacks(\/[^/]+\/[^/]+)?$/.test(url) ? !1 : type === "MissingCredentialError" || status === 500 && (type === void 0 || type === "RemoteError");
}
function explainRevokedToken(error) {
	if (error instanceof RequestError && error.type === "MissingCredentialError" && /^Missing required credential: roles\b/.test(error.serverMessage ?? "")) return new DeployError("Heat could not create a Keystone trust, with which it acts for you later: most likely the token or the credential of this step was revoked, or the user lost a role, after the sign-in; nothing was created", {
		failureCode: "sign-in",
		serverMessage: error.serverMessage,
		requestId: error.requestId,
		hint: "Run the step again: if the sign-in fails then, Keystone says why. If it succeeds and this error remains, ask the operator whether the user has the roles that the message names in the project.",
		cause: error
	});
}
// lib/deploy/submit/lost-race.js
const LOST_RACES = [
	{
		isIt: ({ status, type }) => status === 409 && type === "StackExists",
		because: "a stack with this name exists by now",
		failureCode: "already-exists",
		hint: "Find out who has created it. If it is the one that you want to deploy, run the step again: operation \"deploy\" then updates it."
	},
	{
		isIt: ({ status, type }) => status === 409 && type === "ActionInProgress",
		because: "another action has started on the stack in the meantime",
		failureCode: "in-progress",
		hint: "Run the step again: it waits for that action, unless on-in-progress says otherwise. Use a concurrency group in the workflow to avoid parallel runs."
	},
	{
		isIt: (error) => isNotSupported(error, "Updating a stack when it is suspended"),
		because: "someone else has suspended the stack in the meantime",
		failureCode: "failed-state",
		hint: "Run operation \"resume\" first."
	},
	{
		isIt: (error) => isNotSupported(error, "Updating a stack when it is deleting"),
		because: "someone else has deleted the stack in the meantime",
		failureCode: "superseded",
		hint: "Find out who has deleted it. Running the step again creates the stack, once the delete has finished."
	}
];
function isNotSupported({ status, type, serverMessage = "" }, what) {
	return status === 400 && type === "NotSupported" && serverMessage.includes(what);
}
function explainLostRace(title, error) {
	if (!(error instanceof RequestError)) return;
	let race = LOST_RACES.find(({ isIt }) => isIt(error));
	if (race === void 0) return;
	let { serverMessage, requestId } = error;
	return new StackError(`Heat refused the ${title}: ${race.because}`, {
		cause: error,
		serverMessage,
		requestId,
		failureCode: race.failureCode,
		hint: race.hint
	});
}
// lib/deploy/wait/lost-sight.js
function sayThatActionContinues(error, { id }) {
	let nextStep = `To see how the action ends, run operation "wait" with stack-name: ${id}.`;
	return isFailedRead(error) ? withNote(error, "Heat continues the action", nextStep) : error;
}
function withNote(error, note, nextStep) {
	let hint = error.hint === void 0 ? nextStep : `${error.hint} ${nextStep}`;
	if (error instanceof RequestError) return error.with({
		detail: `${error.detail ?? ""}; ${note}`,
		hint
	});
	let details = {
		...detailsOf(error),
		hint
	}, message = addToHeadline(error.message, note);
	return error instanceof SignInError ? new SignInError(message, details) : new DecodeError(error.field, message, details);
}
function detailsOf({ serverMessage, requestId, hint, failureCode, locations, cause }) {
	return {
		serverMessage,
		requestId,
		hint,
		failureCode,
		locations,
		cause
	};
}
function addToHeadline(message, note) {
	let [headline = "", ...rest] = message.split("\n");
	return [`${headline}; ${note}`, ...rest].join("\n");
}
// lib/deploy/wait/outage-retry.js
const MAX_OUTAGE_MS = 6e5, ACTION_CONTINUES = {
	because: "Heat continues the action",
	hint: "Heat may have continued the action: check the stack when the cloud responds again. Running the step again is safe."
};
var OutageRetry = class {
	context;
	reason;
	sinceMs;
	last;
	constructor(context, reason = ACTION_CONTINUES) {
		this.context = context, this.reason = reason;
	}
	get lastError() {
		return this.last;
	}
	async run(request, onPause = () => void 0, canRepeat = isUnavailable) {
		for (;;) try {
			let value = await request();
			return this.end(), value;
		} catch (error) {
			if (!canRepeat(error)) throw error;
			await this.backOff(error), onPause();
		}
	}
	async backOff(error) {
		let { clock, signal } = this.context;
		this.sinceMs === void 0 && this.begin(error), this.last = error;
		let outageMs = this.outageMs();
		if (outageMs >= MAX_OUTAGE_MS) throw isTokenRejected(error) ? error : outageTooLongError(error, this.reason);
		await clock.sleep(Math.min(3e4, Math.max(5e3, outageMs / 4)), signal);
	}
	begin(error) {
		this.sinceMs = this.context.clock.now();
		let [serverMessage = ""] = messageOf(error).split("\n"), text = `The cloud ${isTokenRejected(error) ? "rejects a new token" : "does not respond"} (${serverMessage}); still waiting, because ${this.reason.because}`;
		this.context.onProgress({
			kind: "warning",
			text
		});
	}
	end() {
		if (this.sinceMs === void 0) return;
		let text = `The cloud responds again, after ${Math.round(this.outageMs() / 1e3)} s`;
		this.sinceMs = void 0, this.last = void 0, this.context.onProgress({
			kind: "notice",
			text
		});
	}
	outageMs() {
		return this.sinceMs === void 0 ? 0 : this.context.clock.now() - this.sinceMs;
	}
};
function isUnavailable(error) {
	if (error instanceof DeadlineError) return !1;
	if (isTokenRejected(error)) return !0;
	if (error instanceof RequestError) {
		let { status } = error;
		return status === void 0 || status === 429 || status >= 500;
	}
	return !(error instanceof Error) || error.cause === void 0 ? !1 : isUnavailable(error.cause) && !(error instanceof SignInError && isTokenRejected(error.cause));
}
function isWithoutEffect(error) {
	return isUnavailable(error) ? error instanceof RequestError ? error.method === "GET" || error.delivery === "no" || isTokenRejected(error) : error instanceof SignInError : !1;
}
function isTokenRejected(error) {
	return error instanceof RequestError && error.status === 401;
}
function outageTooLongError(cause, { hint }) {
	return new DeadlineError(`The cloud has not responded for ${MAX_OUTAGE_MS / 6e4} minutes, so the state of the stack is unknown`, {
		failureCode: "unreachable",
		cause,
		hint
	});
}
// lib/deploy/submit/submit-once.js
const POLL_INTERVAL_MS = 2500;
var ForeignAction = class {
	differences;
	isBlocking;
	constructor(differences, isBlocking) {
		this.differences = differences, this.isBlocking = isBlocking;
	}
};
async function submitOnce(context, title, submission) {
	try {
		let answer = await submitUntilStarted(context, title, submission);
		return submission.changesNothing !== !0 && context.onAccepted?.(), answer;
	} catch (error) {
		throw error instanceof UnseenSubmission ? (submission.changesNothing !== !0 && context.onAccepted?.(), error.explained) : error;
	}
}
var UnseenSubmission = class extends Error {
	explained;
	constructor(explained) {
		super(explained.message), this.explained = explained;
	}
};
async function lookOrExplain(note, look) {
	try {
		return await look();
	} catch (error) {
		throw error instanceof DeadlineError ? new UnseenSubmission(error) : !isFailedRead(error) || error instanceof DecodeError ? error : new UnseenSubmission(withNote(error, note, CHECK_STACK));
	}
}
const CHECK_STACK = "Check the stack before you run the step again.";
async function submitUntilStarted(context, title, submission) {
	for (let attempt = 1;; attempt += 1) try {
		let answer = await submission.send(), start = await lookOrExplain(`Heat has accepted the ${title}`, () => pollActionStart(context, submission));
		if (start === "started") return answer;
		if (start !== "dropped" || attempt >= 3) throw droppedError(title, start);
		let text = `Heat accepted the ${title} but did not start it, most likely because another action ended at that moment; sending it again.`;
		context.onProgress({
			kind: "warning",
			text
		});
	} catch (error) {
		let text = describeUncertainty(title, error, submission, attempt);
		if (text === void 0) throw explainError(context, title, error);
		context.onProgress({
			kind: "warning",
			text
		});
		let lookupResult = await lookOrExplain(`it is unknown whether Heat has received the ${title}`, () => lookUp(context, submission, isConflict(error))), isForeign = lookupResult instanceof ForeignAction;
		if (lookupResult !== void 0 && !isForeign) return lookupResult;
		if (isForeign && (!lookupResult.isBlocking || isConflict(error)) || attempt >= 3) throw unansweredError(title, error, isForeign ? lookupResult : void 0);
	}
}
function describeUncertainty(title, error, { removesStack }, attempt) {
	let isMissing = error instanceof RequestError && error.status === 404;
	return attempt > 1 && (isConflict(error) || removesStack === !0 && isMissing) ? `Heat rejected the ${title} that was sent again (${messageOf(error)}), most likely because the first one arrived late; checking that.` : isLost(error) ? `The response to the ${title} was lost (${messageOf(error)}); checking whether it arrived.` : void 0;
}
function isLost(error) {
	return error instanceof DecodeError || error instanceof RequestError && error.delivery === "maybe";
}
function isConflict(error) {
	return error instanceof RequestError && error.status === 409;
}
async function lookUp(context, { find }, isRefused) {
	let outage = new OutageRetry(context), foreign;
	for (let poll = 1; poll <= 4; poll += 1) {
		let lookupResult = await outage.run(find);
		if (lookupResult instanceof ForeignAction) foreign = lookupResult;
		else if (lookupResult !== void 0) return lookupResult;
		if (foreign !== void 0 && isRefused) return foreign;
		await context.clock.sleep(POLL_INTERVAL_MS, context.signal);
	}
	return foreign;
}
async function pollActionStart(context, { checkStart }) {
	if (checkStart === void 0) return "started";
	let outage = new OutageRetry(context);
	for (let poll = 1;; poll += 1) {
		let start = await outage.run(checkStart);
		if (start === "started" || poll > 4) return start;
		await context.clock.sleep(POLL_INTERVAL_MS, context.signal);
	}
}
function droppedError(title, start) {
	return start === "dropped" ? new StackError(`Heat accepted the ${title} 3 times but did not start it`, {
		failureCode: "superseded",
		hint: "Check the stack in the cloud, then run the step again, which is safe. If it happens again, ask the operator to check the log of Heat's engine."
	}) : new StackError(`Heat accepted the ${title} but dropped it, because another action started at that moment: the stack is ${start.stateOfOther}`, {
		hint: "Find out who else is changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.",
		failureCode: "superseded"
	});
}
function unansweredError(title, cause, foreign) {
	let seen = foreign === void 0 ? "" : `: the stack differs from the request in ${foreign.differences.join(", ")}`;
	return foreign !== void 0 && !isConflict(cause) ? new StackError(`The response to the ${title} was lost, and the request apparently did not arrive${seen}`, {
		failureCode: "superseded",
		cause,
		hint: "Find out who else is changing this stack. Running the step again continues from the current state."
	}) : isConflict(cause) ? new StackError(`The response to the ${title} was lost, and it is unknown whether this step itself caused Heat's conflict (409)${seen}`, {
		failureCode: "superseded",
		cause,
		hint: "Compare the times of the stack with those of this workflow run. Running the step again continues from the current state."
	}) : new StackError(`The ${title} got no response in 3 attempts, and it did not reach Heat`, {
		failureCode: "unreachable",
		cause,
		hint: "Check the stack in the cloud, then run the step again, which is safe."
	});
}
function explainError(context, title, error) {
	let race = explainLostRace(title, error);
	if (race !== void 0) return race;
	let { usesApplicationCredential, usesIdentityProvider = !1 } = context;
	return (usesIdentityProvider ? explainFederatedTrustRefusal(error) : void 0) ?? explainRevokedToken(error) ?? explainTrustRefusal(error, { usesApplicationCredential }) ?? error;
}
// lib/deploy/submit/submit-cancel.js
async function submitCancel(context, stack, cancelAction) {
	let { heat } = context, attempts = 0, read = () => heat.getStack(stack.ref, { resolveOutputs: !1 });
	return submitOnce(context, `cancel of ${stack.state} of stack ${stack.name}`, {
		send: async () => {
			attempts += 1;
			try {
				return await heat.act(stack.ref, cancelAction), !0;
			} catch (error) {
				if (!(error instanceof RequestError) || error.status !== 400) throw error;
				let row = await read();
				if (isStillRunning$1(row, stack)) throw error;
				return attempts > 1 && showsCancel(row, stack);
			}
		},
		changesNothing: !0,
		find: async () => {
			let row = await read();
			return isStillRunning$1(row, stack) ? void 0 : showsCancel(row, stack);
		}
	});
}
function isStillRunning$1(row, before) {
	return row !== void 0 && isInProgress(row) && isSameAction(row, before);
}
function showsCancel(row, before) {
	return row === void 0 || isDeleted(row) ? !1 : row.action === "ROLLBACK" || isSameAction(row, before) && isFailed(row);
}
function isSameAction(row, before) {
	return row.action === before.action && row.updatedTime === before.updatedTime;
}
// lib/deploy/submit/pending-request.js
function recordStackRequest(context, kind, { id, name, updatedTime }) {
	return recordPendingRequest(context, {
		kind,
		stackId: id,
		stackName: name,
		updatedTime
	});
}
function recordPendingRequest({ onRequestPending }, request) {
	let record = request, update = (change) => {
		record = {
			...record,
			...change
		}, onRequestPending?.(record);
	};
	return update({}), {
		onAccepted: ({ id }) => {
			record.stackId !== id && update({ stackId: id });
		},
		onRow: ({ updatedTime }) => {
			(record.seen === void 0 || record.seen.updatedTime !== updatedTime) && update({ seen: { updatedTime } });
		},
		onEnd: (row) => {
			update({
				hasEnded: !0,
				...row === void 0 ? {} : { seen: { updatedTime: row.updatedTime } }
			});
		}
	};
}
// lib/deploy/wait/event-feed.js
const NO_BASELINE = {
	eventIds: new Set(),
	newest: void 0
}, OVERLAP_MS = 3e3, PAGE_EVENTS = 1e3;
async function readBaseline(heat, ref) {
	let query = {
		limit: 50,
		sortDir: "desc"
	}, [nested, own] = await Promise.all([heat.listEvents(ref, {
		...query,
		nestedDepth: 5
	}), heat.listEvents(ref, query)]), events = [...nested, ...own].sort((left, right) => toTimeMs(right) - toTimeMs(left)), newest = events[0];
	return {
		eventIds: new Set(events.map(({ id }) => id)),
		newest: newest === void 0 ? void 0 : {
			id: newest.id,
			timeMs: toTimeMs(newest)
		}
	};
}
var EventFeed = class {
	heat;
	ref;
	baseline;
	now;
	seen;
	recent = [];
	markers;
	lastListed;
	rereadAtMs = -1e400;
	constructor(heat, ref, baseline, now = Date.now) {
		this.heat = heat, this.ref = ref, this.baseline = baseline, this.now = now, this.seen = new Set(baseline.eventIds), this.markers = {
			nested: baseline.newest?.id,
			own: baseline.newest?.id
		};
	}
	async next(nestedDepth = 5, { isLast = !1 } = {}) {
		let readAtMs = this.now(), isReread = isLast || nestedDepth === 0 || this.isRereadDue(readAtMs), marker = nestedDepth === 0 ? this.markers.own : this.markers.nested, { unread, last } = await this.readPages(nestedDepth, isReread ? marker : this.lastListed), fresh = unread.filter((event) => this.isNew(event) && this.isSinceBaseline(event));
		return nestedDepth > 0 && (this.lastListed = last ?? this.lastListed), this.remember(fresh), isReread && this.advance(readAtMs, nestedDepth), fresh.sort((left, right) => toTimeMs(left) - toTimeMs(right));
	}
	async readPages(nestedDepth, marker) {
		let unread = new Map(), listed = new Set();
		for (let last = marker;;) {
			let query = {
				limit: PAGE_EVENTS,
				sortDir: "asc",
				...nestedDepth === 0 ? {} : { nestedDepth },
				...last === void 0 ? {} : { marker: last }
			}, { ids, events } = await this.heat.listNewEvents(this.ref, query, (id) => this.seen.has(id)), isRepeated = ids.every((id) => listed.has(id));
			for (let id of ids) listed.add(id);
			for (let event of events) unread.set(event.id, event);
			if (last = ids.at(-1) ?? last, ids.length < PAGE_EVENTS || isRepeated) return {
				unread: [...unread.values()],
				last
			};
		}
	}
	isNew({ id }) {
		let isNew = !this.seen.has(id);
		return this.seen.add(id), isNew;
	}
	isSinceBaseline(event) {
		return this.baseline.newest === void 0 || toTimeMs(event) >= this.baseline.newest.timeMs;
	}
	isRereadDue(nowMs) {
		return this.recent.length <= 100 || this.lastListed === void 0 || nowMs - this.rereadAtMs >= 3e3;
	}
	remember(fresh) {
		let seenAtMs = this.now(), seen = fresh.map((event) => ({
			id: event.id,
			timeMs: toTimeMs(event),
			seenAtMs
		}));
		this.recent = [...this.recent, ...seen];
	}
	advance(readAtMs, nestedDepth) {
		this.rereadAtMs = readAtMs;
		let newestMs = this.recent.reduce((newest, { timeMs }) => Math.max(newest, timeMs), 0), isSettled = (one) => one.timeMs < newestMs - OVERLAP_MS || readAtMs - one.seenAtMs >= OVERLAP_MS, last = this.recent.findLast(isSettled);
		last !== void 0 && (this.markers = {
			nested: nestedDepth === 0 ? this.markers.nested : last.id,
			own: last.id
		}, nestedDepth > 0 && (this.recent = this.recent.filter((one) => !isSettled(one))));
	}
};
function toTimeMs(event) {
	return parseHeatTime(event.time);
}
// lib/deploy/wait/nested-stack-names.js
const LAST_SHORT_ID = /-[a-z2-7]{12}$/, INNER_SHORT_ID = /-(?=[a-z]*[2-7])[a-z2-7]{12}-/;
function splitNestedName(name) {
	return name.replace(LAST_SHORT_ID, "").split(INNER_SHORT_ID);
}
// lib/deploy/wait/stack-tree.js
var StackTree = class {
	root;
	nodes = new Map();
	types = new Map();
	resourceCount = 0;
	nestedCount = 0;
	unbornCount = 0;
	constructor(root) {
		this.root = root, this.nodes.set(root.id, {
			ref: root,
			path: []
		});
	}
	learn(resources) {
		let unresolved = new Set(resources.filter(({ nested }) => nested !== void 0));
		for (let before = -1; before !== unresolved.size;) {
			before = unresolved.size;
			for (let resource of unresolved) {
				let parent = this.nodes.get(resource.stack.id);
				parent !== void 0 && resource.nested !== void 0 && (this.nodes.set(resource.nested.id, {
					ref: resource.nested,
					path: [...parent.path, resource.name]
				}), unresolved.delete(resource));
			}
		}
		for (let { stack, name, type } of resources) this.types.set(`${stack.id}/${name}`, type);
		let leaves = resources.filter((resource) => !this.isContainer(resource));
		this.resourceCount = leaves.length, this.nestedCount = resources.length - leaves.length, this.unbornCount = leaves.filter(({ physicalId, action, status }) => physicalId === "" && (action === "INIT" || status !== "COMPLETE")).length;
	}
	get hasNested() {
		return this.nestedCount > 0;
	}
	get isFlat() {
		return this.resourceCount > 0 && this.nestedCount === 0 && this.unbornCount === 0;
	}
	get leafCount() {
		return this.resourceCount;
	}
	knows(stack) {
		let node = this.nodes.get(stack.id);
		return node !== void 0 && node.isGuess === void 0;
	}
	findPath(stack) {
		return this.nodes.get(stack.id)?.path ?? this.guess(stack);
	}
	findType(stack, resourceName) {
		return this.types.get(`${stack.id}/${resourceName}`);
	}
	typeAt(path) {
		let name = path.at(-1), parent = [...this.nodes.values()].find((node) => node.path.join("/") === path.slice(0, -1).join("/"));
		return name === void 0 || parent === void 0 ? void 0 : this.findType(parent.ref, name);
	}
	isContainer(resource) {
		return resource.nested !== void 0 || this.nodes.has(resource.physicalId);
	}
	static isOfStackItself(event) {
		return event.resourceName === event.stack.name && event.physicalId === event.stack.id;
	}
	guess(stack) {
		let parent = [...this.nodes.values()].filter(({ ref }) => stack.name.startsWith(`${ref.name}-`)).sort((left, right) => right.ref.name.length - left.ref.name.length)[0];
		if (parent === void 0) return [stack.name];
		let path = [...parent.path, ...splitNestedName(stack.name.slice(parent.ref.name.length + 1))];
		return this.nodes.set(stack.id, {
			ref: stack,
			path,
			isGuess: !0
		}), path;
	}
	get rootRef() {
		return this.root;
	}
}, HookWaits = class {
	waits = new Map();
	ended = new Map();
	follow(event, stack) {
		let key = event.path.join("/"), { hook } = event;
		if (event.path.length === 0) {
			if (isFailed(event) || isInProgress(event)) for (let waiting of [...this.waits.keys()]) this.giveUp(waiting);
		} else hook === void 0 ? isFailed(event) ? this.giveUp(key) : this.waits.delete(key) : hook.step === "paused" ? (this.ended.delete(key), this.waits.set(key, {
			path: event.path,
			hook: hook.hook,
			stack,
			sinceMs: event.timeMs
		})) : hook.step === "cleared" ? this.waits.delete(key) : this.giveUp(key);
	}
	current() {
		return [...this.waits.values()];
	}
	uncleared() {
		return [...this.ended.values(), ...this.waits.values()];
	}
	has(path) {
		return this.waits.has(path.join("/"));
	}
	giveUp(key) {
		let wait = this.waits.get(key);
		wait !== void 0 && (this.waits.delete(key), this.ended.set(key, wait));
	}
}, ResourceStates = class {
	containers = new Set();
	running = new CountedKeys(this.containers);
	ended = new CountedKeys(this.containers);
	failed = new CountedKeys(this.containers);
	newestMs = new Map();
	startedMs = new Map();
	endedWithoutStart = new Set();
	isOutdated(event, key, timeMs) {
		let newestMs = this.newestMs.get(key) ?? -1e400;
		return timeMs === newestMs ? isInProgress(event) && this.endedWithoutStart.has(toActionKey(key, event)) : timeMs < newestMs;
	}
	record(event, key, timeMs) {
		this.newestMs.set(key, timeMs);
		let actionKey = toActionKey(key, event);
		isInProgress(event) ? this.startedMs.set(actionKey, timeMs) : this.startedMs.has(actionKey) || this.endedWithoutStart.add(actionKey), key !== "" && (isInProgress(event) ? this.resume(key) : this.end(key), event.status === "FAILED" && this.failed.add(key));
	}
	pause(key, timeMs) {
		this.newestMs.set(key, timeMs), this.running.delete(key), this.ended.delete(key), this.failed.delete(key);
	}
	clearHook(key, timeMs, hasEnded) {
		this.newestMs.set(key, timeMs), hasEnded && this.ended.add(key);
	}
	resume(key) {
		this.running.add(key), this.ended.delete(key), this.failed.delete(key);
	}
	durationMs(event, key, timeMs) {
		let startedMs = this.startedMs.get(toActionKey(key, event));
		return startedMs === void 0 ? void 0 : timeMs - startedMs;
	}
	addContainer(key) {
		if (!this.containers.has(key)) {
			for (let keys of [
				this.running,
				this.ended,
				this.failed
			]) keys.uncount(key);
			this.containers.add(key);
		}
	}
	isContainer(key) {
		return this.containers.has(key);
	}
	runningKeys() {
		return this.running.list();
	}
	count() {
		return {
			running: this.running.count,
			ended: this.ended.count,
			failed: this.failed.count
		};
	}
	end(key) {
		this.ended.add(key), this.running.delete(key), this.failed.delete(key);
	}
}, CountedKeys = class {
	containers;
	keys = new Set();
	counted = 0;
	constructor(containers) {
		this.containers = containers;
	}
	get count() {
		return this.counted;
	}
	list() {
		return [...this.keys];
	}
	add(key) {
		this.keys.has(key) || (this.keys.add(key), this.containers.has(key) || (this.counted += 1));
	}
	delete(key) {
		this.keys.delete(key) && !this.containers.has(key) && --this.counted;
	}
	uncount(key) {
		this.keys.has(key) && --this.counted;
	}
};
function toActionKey(key, { action }) {
	return `${key} ${action}`;
}
var Retries = class {
	failures = new Map();
	newest = new Map();
	isRollback = !1;
	follow(event, isRollback) {
		let { path, action, status, hook } = event;
		if (this.isRollback = isRollback, path.length === 0 || hook !== void 0) return;
		let key = path.join("/");
		action === "CREATE" && status === "FAILED" && this.failures.set(key, [...this.failures.get(key) ?? [], event]);
		let newest = this.newest.get(key);
		return (newest === void 0 || rank(event) >= rank(newest)) && this.newest.set(key, event), action === "DELETE" && status === "IN_PROGRESS" && this.isBetween(path) ? {
			path,
			attempt: (this.failures.get(key) ?? []).length + 1
		} : void 0;
	}
	isBetween(path) {
		let key = path.join("/"), newest = this.newest.get(key);
		return this.isRollback || newest?.action !== "DELETE" || newest.status === "FAILED" ? !1 : (this.failures.get(key) ?? []).some(({ timeMs }) => timeMs <= newest.timeMs);
	}
};
function rank({ timeMs, status }) {
	return timeMs + (status === "IN_PROGRESS" ? 0 : 1);
}
function describeRetry({ path, attempt }) {
	let of = attempt <= 6 ? `${attempt} of 6` : `attempt ${attempt}`;
	return `Heat tries ${path.join("/")} again (${of})`;
}
// lib/deploy/wait/action-progress.js
var ActionProgress = class {
	action;
	tree;
	events = [];
	hooks = new HookWaits();
	retries = new Retries();
	resources = new ResourceStates();
	paths = new Map();
	texts = new Map();
	rootEvents = new Map();
	rootBegins = 0;
	beganAtMs;
	constructor(root, action) {
		this.action = action, this.tree = new StackTree(root);
	}
	learn(resources) {
		this.tree.learn(resources);
		for (let resource of resources.filter((candidate) => this.tree.isContainer(candidate))) this.resources.addContainer(toPathKey([...this.tree.findPath(resource.stack), resource.name]));
	}
	needsResources(events) {
		return events.some((event) => !this.tree.knows(event.stack));
	}
	add(events) {
		return events.flatMap((event) => {
			let isOfStack = StackTree.isOfStackItself(event);
			if (isOfStack && event.stack.id !== this.tree.rootRef.id) return this.resources.addContainer(toPathKey(this.tree.findPath(event.stack))), [];
			isOfStack && this.recordRootEvent(event);
			let path = this.sharePath(isOfStack ? [] : [...this.tree.findPath(event.stack), event.resourceName]), progressEvent = this.record(event, path);
			this.events.push(progressEvent);
			let retry = this.recordRetry(progressEvent);
			return [{
				event: progressEvent,
				count: this.count(),
				retry
			}];
		});
	}
	rootEvent(state) {
		return this.rootEvents.get(state);
	}
	hasRootEnd(action) {
		return ["COMPLETE", "FAILED"].some((status) => this.rootEvents.has(`${action}_${status}`));
	}
	get rootBeginCount() {
		return this.rootBegins;
	}
	rootEndCount() {
		return [...this.rootEvents.values()].filter((event) => !isInProgress(event)).length;
	}
	leafEvents() {
		return this.events.filter(({ path, hook }) => path.length > 0 && hook === void 0 && this.isLeaf(toPathKey(path)));
	}
	findType(path) {
		return this.tree.typeAt(path);
	}
	runningPaths() {
		return this.resources.runningKeys();
	}
	count() {
		let { running, ended, failed } = this.resources.count(), pausedKeys = new Set(this.hooks.current().map(({ path }) => toPathKey(path))), startedCount = ended + running + [...pausedKeys].filter(this.isLeaf).length, hasAll = this.action === "CREATE" || this.action === "DELETE";
		return {
			done: ended - failed,
			total: hasAll ? Math.max(startedCount, this.tree.leafCount) : startedCount
		};
	}
	isSettled() {
		let { done, total } = this.count(), { failed } = this.resources.count();
		return total > 0 && done + failed === total && this.runningPaths().length === 0;
	}
	isLastResource() {
		if (this.action !== "CREATE" && this.action !== "DELETE") return !1;
		let { done, total } = this.count(), { failed } = this.resources.count();
		return total > 0 && done + failed >= total - 1;
	}
	hasRunningLeaf() {
		return this.resources.count().running > 0;
	}
	isLeaf = (key) => !this.resources.isContainer(key);
	sharePath(path) {
		return getOrSet(this.paths, toPathKey(path), path);
	}
	shareText(text) {
		return getOrSet(this.texts, text, text);
	}
	recordRootEvent(event) {
		this.rootEvents.set(event.state, this.rootEvents.get(event.state) ?? event), event.action === this.action && isInProgress(event) && (this.rootBegins += 1);
	}
	recordRetry(event) {
		let retry = this.retries.follow(event, this.rootEvents.has("ROLLBACK_IN_PROGRESS"));
		return this.retries.isBetween(event.path) && this.resources.resume(toPathKey(event.path)), retry;
	}
	record(event, path) {
		let key = toPathKey(path), givenMs = parseHeatTime(event.time), timeMs = Number.isNaN(givenMs) ? this.beganAtMs ?? 0 : givenMs;
		this.beganAtMs ??= timeMs;
		let hook = readHookEvent(event), isEnd = !isInProgress(event) && hook === void 0, progressEvent = {
			id: event.id,
			timeMs,
			elapsedMs: Math.max(0, timeMs - this.beganAtMs),
			path,
			type: path.length === 0 ? void 0 : this.tree.findType(event.stack, event.resourceName),
			action: event.action,
			status: event.status,
			state: event.state,
			reason: this.shareText(event.statusReason),
			physicalId: event.physicalId === "" ? void 0 : this.shareText(event.physicalId),
			durationMs: isEnd ? this.resources.durationMs(event, key, timeMs) : void 0,
			hook
		};
		return this.resources.isOutdated(event, key, timeMs) || (hook === void 0 && this.resources.record(event, key, timeMs), this.recordHook(progressEvent, event.stack)), progressEvent;
	}
	recordHook(event, stack) {
		let { hook, path, timeMs } = event;
		if (this.hooks.follow(event, stack), hook === void 0) return;
		let key = toPathKey(path);
		hook.step === "paused" ? this.resources.pause(key, timeMs) : this.resources.clearHook(key, timeMs, hook.step === "cleared" && hook.hook.startsWith("post-"));
	}
};
function getOrSet(map, key, value) {
	let known = map.get(key);
	return known === void 0 && map.set(key, value), known ?? value;
}
function toPathKey(path) {
	return path.join("/");
}
// lib/deploy/result/listed-resources.js
var import_picomatch = __toESM(require_picomatch(), 1);
async function listResources(heat, ref, parentPath = []) {
	return completeListing(heat, ref, await heat.listResources(ref, { nestedDepth: 5 }), parentPath);
}
async function completeListing(heat, ref, listed, parentPath = []) {
	let tree = new StackTree(ref);
	tree.learn(listed);
	let resources = listed.map((resource) => ({
		path: toPathKey([
			...parentPath,
			...tree.findPath(resource.stack),
			resource.name
		]),
		type: resource.type,
		resource
	})), listedStackIds = new Set(listed.map(({ stack }) => stack.id)), listings = [{
		resources,
		unlisted: []
	}];
	for (let one of resources) {
		let levels = one.path.split("/").length - parentPath.length;
		isStack(one) ? listings.push(await listStackResource(heat, one)) : one.resource.nested !== void 0 && levels > 5 && !listedStackIds.has(one.resource.nested.id) && listings.push(await listResources(heat, one.resource.nested, one.path.split("/")));
	}
	return {
		resources: listings.flatMap(({ resources }) => resources),
		unlisted: listings.flatMap(({ unlisted }) => unlisted)
	};
}
function isStack({ type, resource }) {
	return type === "OS::Heat::Stack" && resource.physicalId !== "";
}
async function listStackResource(heat, { path, type, resource }) {
	try {
		let ref = await heat.findStack(resource.physicalId);
		if (ref !== void 0) return await listResources(heat, ref, path.split("/"));
	} catch (error) {
		if (!(error instanceof RequestError) || error.status === void 0) throw error;
		return {
			resources: [],
			unlisted: [{
				path,
				type,
				because: messageOf(error)
			}]
		};
	}
	return {
		resources: [],
		unlisted: [{
			path,
			type,
			because: `stack ${resource.physicalId} does not exist in this project and region`
		}]
	};
}
const STACK_TYPE = "OS::Heat::Stack";
function listHolders(path) {
	let names = path.split("/");
	return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
// lib/deploy/submit/find-stack.js
async function findStack(context, nameOrId) {
	let stack = await readStack(context, nameOrId);
	return stack === void 0 || !isDeleted(stack) ? stack : stack.name === nameOrId ? waitUntilNameReleased(context, stack) : void 0;
}
async function readStack({ heat }, nameOrId) {
	let ref = await heat.findStack(nameOrId);
	return ref === void 0 ? void 0 : heat.getStack(ref);
}
async function getStackOrThrow(context, nameOrId, operation) {
	let stack = await findStack(context, nameOrId);
	if (stack !== void 0) return stack;
	throw absentError(nameOrId, operation);
}
async function getStackOrDeletedOrThrow(context, nameOrId, operation) {
	let stack = await readStack(context, nameOrId);
	if (stack === void 0) throw absentError(nameOrId, operation);
	return stack.id === nameOrId || !isDeleted(stack) ? stack : getStackOrThrow(context, nameOrId, operation);
}
function absentError(nameOrId, operation) {
	return new StackError(`Stack ${nameOrId} does not exist, so there is nothing to ${operation}`, {
		failureCode: "not-found",
		hint: "Check the name, and the project and region that the step is signed in to."
	});
}
function withResolvedName(request, stack) {
	return {
		...request,
		stackName: stack?.name ?? request.stackName
	};
}
async function waitUntilNameReleased({ heat, clock, signal }, { name, id }) {
	let fromMs = clock.now();
	for (let waitedMs = 0; waitedMs < 6e4; waitedMs = clock.now() - fromMs) {
		let early = Math.min(500, 150 + waitedMs);
		await clock.sleep(Math.max(early, waitedMs / 4), signal);
		let ref = await heat.findStack(name);
		if (ref?.id !== id) return;
		let stack = await heat.getStack(ref, { resolveOutputs: !1 });
		if (stack !== void 0 && !isDeleted(stack)) return stack;
	}
}
// lib/deploy/result.js
function toFailure(facts) {
	return {
		reason: facts.summary,
		resources: [],
		locations: [],
		...facts
	};
}
// lib/deploy/wait/hook-candidates.js
function findHookCandidates(environment, resources, findPath) {
	let registry = environment.resource_registry, rules = isJson(registry) ? readHookRules(registry.resources) : [];
	return resources.flatMap(({ name, stack }) => [...new Set(rules.filter(({ isMatch }) => isMatch(name)).flatMap((rule) => rule.hooks))].map((hook) => ({
		path: [...findPath(stack), name],
		hook,
		stack,
		sinceMs: NaN
	})));
}
function readHookRules(section) {
	return isJson(section) ? Object.entries(section).flatMap(([pattern, value]) => {
		if (!isJson(value)) return [];
		let hooks = [value.hooks].flat().filter(isHookType);
		return [...hooks.length === 0 ? [] : [{
			isMatch: (0, import_picomatch.default)(pattern, { dot: !0 }),
			hooks
		}], ...readHookRules(value)];
	}) : [];
}
function isHookType(value) {
	return HOOK_TYPES.some((type) => type === value);
}
// lib/deploy/wait/find-hook-waits.js
async function findHookWaits(heat, { ref, action }) {
	let progress = new ActionProgress(ref, action), [resources, events] = await Promise.all([heat.listResources(ref, { nestedDepth: 5 }), new EventFeed(heat, ref, NO_BASELINE).next()]);
	progress.learn(resources), progress.add(events);
	let waits = progress.hooks.current(), incomplete = findIncompleteStacks(ref.id, events);
	if (incomplete.size === 0) return {
		waits,
		candidates: []
	};
	let unclear = resources.filter(({ stack, name }) => incomplete.has(stack.id) && !progress.hooks.has([...progress.tree.findPath(stack), name]));
	return {
		waits,
		candidates: findHookCandidates(await heat.getEnvironment(ref), unclear, (stack) => progress.tree.findPath(stack))
	};
}
function findIncompleteStacks(rootId, events) {
	let ids = new Set([rootId, ...events.map(({ stack }) => stack.id)]);
	for (let event of events) StackTree.isOfStackItself(event) && isInProgress(event) && ids.delete(event.stack.id);
	return ids;
}
// lib/deploy/wait/hook-texts.js
function hookWarning(wait, root) {
	return `${displayName(wait)} is paused at its hook ${wait.hook}; Heat continues when you clear it. To clear it: ${clearCommand(wait, root)}`;
}
function listHookWaits(waits) {
	return joinNames(waits.map((wait) => `${displayName(wait)} (${wait.hook})`));
}
function describeUnclearedHooks(waits) {
	return `paused at ${waits.length === 1 ? "an uncleared hook" : "uncleared hooks"}: ${listHookWaits(waits)}`;
}
function describePause(waits) {
	return `paused at ${waits.length === 1 ? "the hook" : "the hooks"} of ${listHookWaits(waits)}`;
}
function pausedNextStep(stackName, action) {
	let goOn = `Use operation "clear-hooks" with stack-name: ${stackName} to let Heat continue, then operation "wait" to wait for the end`;
	return action === "CREATE" || action === "UPDATE" ? `${goOn}; or use operation "cancel" to stop the action. Otherwise Heat ends it at its time limit (timeout-in-minutes).` : `${goOn}. Otherwise Heat ends the ${action.toLowerCase()} at its time limit (timeout-in-minutes); it cannot be cancelled.`;
}
function hookNextStep(waits, root) {
	let [first] = waits;
	if (first === void 0) return "";
	let one = waits.length === 1 ? "the hook" : "the hooks", out = waits.length === 1 ? "it" : "them";
	return `Run the step again and clear ${one} while the step waits (${clearCommand(first, root)}), or remove ${out} from the environment (resource_registry, resources, hooks).`;
}
function clearCommand({ path, hook, stack }, root) {
	if (hook.startsWith("pre-")) return `openstack stack hook clear ${shellWord(root.name)} ${shellWord(path.join("/"))} --${hook}`;
	let name = shellWord(path.at(-1) ?? "");
	return `openstack stack resource signal ${stack.id === root.id ? shellWord(root.name) : stack.id} ${name} --data '{"unset_hook": "${hook}"}'`;
}
function displayName({ path }) {
	return path.join("/");
}
function shellWord(text) {
	return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var HookReporter = class {
	onProgress;
	root;
	reported = new WeakSet();
	count = 0;
	constructor(onProgress, root) {
		this.onProgress = onProgress, this.root = root;
	}
	report(waits) {
		for (let wait of waits) this.reported.has(wait) || this.warn(wait);
	}
	warn(wait) {
		this.reported.add(wait), this.count += 1, this.onProgress({
			kind: this.count <= 5 ? "warning" : "fact",
			text: hookWarning(wait, this.root)
		});
	}
};
// lib/deploy/wait/busy-stack.js
async function describeBusyState(context, stack) {
	return withPause(stack, await readHookWaits(context, stack));
}
async function busyError(context, stack, { describe, hint }) {
	let waits = await readHookWaits(context, stack);
	return new StackError(describe(withPause(stack, waits)), {
		failureCode: "in-progress",
		hint: waits.length === 0 ? hint : pausedNextStep(stack.name, stack.action)
	});
}
function withPause({ state }, waits) {
	return waits.length === 0 ? state : `${state}, ${describePause(waits)}`;
}
async function readHookWaits({ heat }, stack) {
	try {
		return (await findHookWaits(heat, stack)).waits;
	} catch (error) {
		if (isFailedRead(error)) return [];
		throw error;
	}
}
// lib/deploy/wait/poll-intervals.js
const NEWBORN_UNTIL_MS = 1e3, YOUNG_UNTIL_MS = 5e3, EARLY_UNTIL_MS = 1e4, EARLY_STEP_MS = 1e3, SLOWEST_MS = 5e3;
function intervalMs(elapsedMs) {
	return elapsedMs < NEWBORN_UNTIL_MS ? newbornIntervalMs(elapsedMs) : elapsedMs < YOUNG_UNTIL_MS ? untilStepMs(elapsedMs, 500) : elapsedMs < EARLY_UNTIL_MS ? untilStepMs(elapsedMs, EARLY_STEP_MS) : elapsedMs < 16e4 ? untilStepMs(elapsedMs, 2e3) : grownIntervalMs(elapsedMs);
}
function inTurnIntervalMs(elapsedMs) {
	return elapsedMs < NEWBORN_UNTIL_MS ? newbornIntervalMs(elapsedMs) : elapsedMs < YOUNG_UNTIL_MS ? 250 : elapsedMs < EARLY_UNTIL_MS ? EARLY_STEP_MS / 2 : Math.max(750, grownIntervalMs(elapsedMs));
}
function nearlyOverIntervalMs(elapsedMs) {
	return Math.min(300, intervalMs(elapsedMs));
}
function grownIntervalMs(elapsedMs) {
	return Math.min(SLOWEST_MS, elapsedMs / 80);
}
function newbornIntervalMs(elapsedMs) {
	return Math.min(300, Math.max(50, elapsedMs * .6));
}
function untilStepMs(elapsedMs, stepMs) {
	return Math.ceil((elapsedMs + stepMs / 2 - 250) / stepMs) * stepMs + 250 - elapsedMs;
}
// lib/deploy/wait/poll-rate-limiter.js
const INTERVALS = {
	steady: intervalMs,
	"in-turn": inTurnIntervalMs,
	"nearly-over": nearlyOverIntervalMs
};
function createPollRateLimiter(onConsume = () => void 0) {
	let tokens = 30, refilledAtMs = 0, latencyIntervalMs = 0, refill = (elapsedMs) => {
		let refilled = tokens + (elapsedMs - refilledAtMs) / 750;
		tokens = Math.max(tokens, Math.min(10, refilled)), refilledAtMs = elapsedMs;
	};
	return {
		nextDelayMs(elapsedMs, hint) {
			refill(elapsedMs);
			let delayMs = Math.max(latencyIntervalMs, INTERVALS[hint](elapsedMs)), missingTokens = Math.max(0, 1 - (tokens + delayMs / 750));
			return --tokens, Math.ceil(delayMs + missingTokens * 750);
		},
		consume() {
			--tokens, onConsume();
		},
		observeLatency(latencyMs) {
			latencyIntervalMs = Math.min(SLOWEST_MS, 3 * latencyMs);
		}
	};
}
var PauseDetector = class {
	pause;
	observe(progress, nowMs) {
		let isPaused = progress.hooks.current().length > 0 && !progress.hasRunningLeaf(), events = progress.events.length;
		return isPaused ? this.pause?.events !== events && (this.pause = {
			atMs: nowMs,
			events
		}) : this.pause = void 0, this.pause !== void 0 && nowMs - this.pause.atMs >= 5e3;
	}
}, HookFollower = class {
	context;
	busy;
	isRequested;
	progress;
	feed;
	reporter;
	pause = new PauseDetector();
	isActionPaused = !1;
	dueAtMs = -1e400;
	polls = 0;
	constructor(context, busy, isRequested = !1) {
		this.context = context, this.busy = busy, this.isRequested = isRequested, this.progress = new ActionProgress(busy.ref, busy.action), this.feed = new EventFeed(context.heat, busy.ref, NO_BASELINE), this.reporter = new HookReporter(context.onProgress, busy.ref);
	}
	current() {
		return this.progress.hooks.current();
	}
	isPaused() {
		return this.isActionPaused;
	}
	async poll(takeTurn) {
		let { clock } = this.context, startedAtMs = clock.now();
		if (startedAtMs < this.dueAtMs) return 0;
		if (await takeTurn()) return;
		let requests = await this.read();
		this.reporter.report(this.current());
		let endedAtMs = clock.now();
		this.polls += 1;
		let isSoon = this.isRequested && this.polls < 5;
		return this.dueAtMs = Math.max(startedAtMs + (isSoon ? 3e3 : 1e4), endedAtMs + 3 * (endedAtMs - startedAtMs)), requests;
	}
	async read() {
		let requests = 1;
		try {
			let events = await this.feed.next(5);
			try {
				this.progress.needsResources(events) && (requests += 1, this.progress.learn(await this.context.heat.listResources(this.busy.ref, { nestedDepth: 5 })));
			} finally {
				this.progress.add(events);
			}
			this.isActionPaused = this.pause.observe(this.progress, this.context.clock.now());
		} catch (error) {
			if (!isFailedRead(error)) throw error;
		}
		return requests;
	}
};
// lib/deploy/wait/stack-polls.js
async function waitForLook(polls, delayMs, isListed) {
	let wasListed = isListed(), isWoken = await (wasListed ? polls.rest(delayMs) : polls.turn(delayMs));
	return (isWoken || wasListed && !isListed()) && polls.consume(), isWoken;
}
async function waitUntilIdle(context, busy, timeoutMinutes, { beganAtMs = context.clock.now(), onHook = "wait", isRequested = !1 } = {}) {
	let title = `Waiting for ${busy.state} of stack ${busy.name} to finish`;
	context.onProgress({
		kind: "begin",
		phase: "wait",
		title
	});
	let polls = new IdlePolls(context, busy.ref);
	try {
		return await pollUntilIdle(context, {
			busy,
			polls,
			timeoutMinutes,
			beganAtMs,
			onHook,
			isRequested
		});
	} finally {
		polls.close();
	}
}
async function pollUntilIdle(context, { busy, polls, timeoutMinutes, beganAtMs, onHook, isRequested }) {
	let hooks = new HookFollower(context, busy, isRequested), reportedAtMs = context.clock.now();
	for (let row = busy;;) {
		if (row === void 0 || !isInProgress(row)) return reportIdle(context, busy, row);
		let elapsedMs = context.clock.now() - beganAtMs;
		if (elapsedMs > timeoutMinutes * 6e4) throw idleTimeoutError(row, timeoutMinutes, hooks.current(), isRequested);
		let requests = await hooks.poll(() => polls.takeTurn());
		if (requests === void 0) row = await polls.readNow();
		else {
			if (polls.consume(requests), onHook !== "wait" && hooks.isPaused()) throw pausedError(row, hooks.current(), isRequested);
			context.clock.now() - reportedAtMs >= 3e4 && (reportedAtMs = context.clock.now(), context.onProgress({
				kind: "heartbeat",
				elapsedMs,
				count: {
					done: 0,
					total: 0
				},
				running: [row.state],
				waiting: hooks.current()
			})), row = await polls.next(row, elapsedMs);
		}
	}
}
var IdlePolls = class {
	context;
	ref;
	rateLimiter;
	outage;
	shared;
	constructor(context, ref) {
		this.context = context, this.ref = ref, this.shared = context.sharedPolls?.watch(ref), this.rateLimiter = createPollRateLimiter(() => this.shared?.consume()), this.outage = new OutageRetry(context);
	}
	async next(row, elapsedMs) {
		let delayMs = this.rateLimiter.nextDelayMs(elapsedMs, "steady");
		this.shared === void 0 ? await this.context.clock.sleep(delayMs, this.context.signal) : await waitForLook(this.shared, delayMs, () => this.listed() !== void 0);
		let listed = this.listed();
		return listed === void 0 ? this.read() : {
			...row,
			...listed
		};
	}
	takeTurn() {
		return this.shared?.turn(0) ?? Promise.resolve(!1);
	}
	consume(requests) {
		for (let number = this.shared === void 0 ? 0 : 1; number < requests; number += 1) this.rateLimiter.consume();
	}
	readNow() {
		return this.shared?.consume(), this.read();
	}
	close() {
		this.shared?.close();
	}
	listed() {
		let summary = this.shared?.latest();
		return summary !== void 0 && isInProgress(summary) ? summary : void 0;
	}
	async read() {
		let { clock } = this.context, polledAtMs = clock.now(), row = await this.outage.run(() => readRow(this.context, this.ref));
		return this.rateLimiter.observeLatency(clock.now() - polledAtMs), row;
	}
};
function reportIdle({ onProgress }, { name }, row) {
	return onProgress({
		kind: "fact",
		text: row === void 0 ? `${name} no longer exists` : `${row.name} is ${row.state}`
	}), onProgress({ kind: "end" }), row === void 0 || isDeleted(row) ? void 0 : row;
}
function refusedBusyError(context, stack) {
	return busyError(context, stack, {
		describe: (state) => `Stack ${stack.name} is busy: ${state}`,
		hint: "Use on-in-progress: wait to wait for this action first."
	});
}
async function ensureIdle(context, stack, request) {
	if (!isInProgress(stack)) return stack;
	if (request.onInProgress !== "fail") return waitUntilIdle(context, stack, request.timeoutMinutes, request);
	throw await refusedBusyError(context, stack);
}
function readRow(context, ref) {
	return context.heat.getStack(ref, { resolveOutputs: !1 });
}
function idleTimeoutError(row, timeoutMinutes, waits, isRequested) {
	let summary = `Stack ${row.name} is still ${row.state} after ${countText(timeoutMinutes, "minute")} of waiting`;
	return waits.length > 0 ? new DeadlineError(`${summary}, ${describeUnclearedHooks(waits)}`, { hint: isRequested ? pausedNextStep(row.name, row.action) : hookNextStep(waits, row.ref) }) : new DeadlineError(summary, { hint: "Check the action in progress, then run the step again. Increase timeout-in-minutes to wait longer." });
}
function pausedError(row, waits, isRequested) {
	let pause = `${row.state}, ${describePause(waits)}`, summary = isRequested ? `Stack ${row.name} is ${pause}; Heat continues to wait` : `Stack ${row.name} is busy: ${pause}; nothing was changed`;
	return new StackError(summary, {
		hint: pausedNextStep(row.name, row.action),
		failureCode: "paused"
	});
}
// lib/deploy/result/stack-facts.js
function toStackFacts(stack) {
	let { id, name, state, statusReason, tags } = stack;
	return {
		id,
		name,
		status: state,
		statusReason,
		tags,
		...findHiddenParameters(stack)
	};
}
function findHiddenParameters(stack) {
	return Object.values(stack?.parameters ?? {}).includes("******") ? { hasHiddenParameters: !0 } : {};
}
// lib/deploy/result/known-failures/compute.js
const SERVER_GROUPS = [["security_groups"]], COMPUTE_FAILURES = [
	{
		id: "no-valid-host",
		title: "No valid host for the server",
		words: [/No valid host was found/, /There are not enough hosts available/],
		example: "ResourceInError: resources.server: Went to status ERROR due to \"Message: No valid host was found. , Code: 500\"",
		properties: [["flavor"], ["availability_zone"]],
		hint: (_, { at }) => `No host has capacity for this server, or none matches its flavor, availability zone or server group. Choose a smaller or more common flavor${at}: "openstack flavor list" shows them, "openstack availability zone list --compute" the zones. If other flavors fail as well, ask the operator which hosts have capacity.`
	},
	{
		id: "hosts-failed",
		title: "No host could start the server",
		words: [/Exceeded maximum number of retries/, /Build of instance \S{1,80} aborted/],
		example: "ResourceInError: resources.server: Went to status ERROR due to \"Message: Exceeded maximum number of retries. Exhausted all hosts available for retrying build failures for instance 7c1., Code: 500\"",
		hint: () => "Hosts accepted the server but could not start it, because of a problem in the cloud. Run the step again. If it fails again, report the reason and the request id to the operator."
	},
	{
		id: "user-data-too-large",
		title: "The user data of the server is too large",
		words: [/Invalid input for field\/attribute user_data\b/],
		example: "BadRequest: resources.server: Invalid input for field/attribute user_data. Value: IyEv. 'IyEv' is too long (HTTP 400)",
		properties: [["user_data"]],
		hint: (_, { at }) => `Nova accepts 65535 bytes of user data in base64, which are about 48 KiB of text${at}. Shorten it, or let the server download the rest when it starts.`
	},
	{
		id: "server-without-networks",
		title: "A server without networks",
		words: [/nics are required after microversion/],
		example: "ValueError: resources.server: nics are required after microversion 2.36",
		hint: () => "Nova no longer chooses a network by itself: set the property networks of the server, for example to [{network: web}]. \"openstack network list\" shows the networks; [{allocate_network: auto}] leaves the choice to Nova, if the cloud allows it."
	},
	{
		id: "public-key-invalid",
		title: "The public key is not valid",
		words: [/Keypair data is invalid/],
		example: "BadRequest: resources.key: Keypair data is invalid: failed to generate fingerprint (HTTP 400)",
		properties: [["public_key"]],
		hint: (_, { at }) => `Set public_key${at} to the whole line of a public key file, such as ~/.ssh/id_ed25519.pub: type, key and comment.`
	},
	{
		id: "image-import-not-offered",
		title: "The cloud does not download images",
		words: [/Unknown import method name/],
		example: "HTTPBadRequest: resources.image: HTTP 400 Bad Request: Unknown import method name 'web-download'.",
		hint: () => "The image service of this cloud does not download images from a URL: create the image with \"openstack image create\", and refer to it by its name instead of creating it in the template."
	},
	{
		id: "image-missing",
		title: "The image does not exist",
		words: [
			/No images matching/,
			/The Image \((\S{1,200})\) could not be found/,
			/\bImage (\S{1,200}) could not be found/,
			/No image with an ID of/
		],
		example: "Property error: resources.server.properties.image: Error validating value 'debian-99': No images matching {'name': 'debian-99'}.",
		properties: [
			["image"],
			["block_device_mapping_v2"],
			["image_id"]
		],
		hint: (_, { at }) => `The image was deleted or renamed, or is not shared with the project. "openstack image list" shows the available images. Set image${at} to one of them.`
	},
	{
		id: "image-not-active",
		title: "The image is not ready",
		words: [/Image (\S{1,200}) is not active/, /Image status is required to be (\S{1,40})/],
		example: "BadRequest: resources.server: Image 5c9 is not active. (HTTP 400)",
		properties: [["image"]],
		hint: (_, { at }) => `The upload of the image is in progress or has failed: "openstack image show" shows its status. Wait until it is active, or use another image${at}.`
	},
	{
		id: "flavor-missing",
		title: "The flavor does not exist",
		words: [
			/No Flavor matching/i,
			/The Flavor(?: ID)? \((\S{1,200})\) could not be found/,
			/Flavor (?:with name )?(\S{1,200}) could not be found/
		],
		example: "Property error: resources.server.properties.flavor: Error validating value 'm9.small': No Flavor matching {'name': 'm9.small'}. (HTTP 404)",
		properties: [["flavor"], ["instance_type"]],
		hint: (_, { at }) => `The flavor does not exist in this project. "openstack flavor list" shows the available flavors. Set flavor${at} to one of them.`
	},
	{
		id: "flavor-too-small",
		title: "The flavor is too small for the image",
		words: [/Flavor's (?:disk|memory) is (?:too small|smaller)/, /requires \S{1,20} (?:GB minimum disk space|minimum ram)\. Flavor/],
		example: "Image windows-2022 requires 40 GB minimum disk space. Flavor m1.small has only 20 GB.",
		properties: [["flavor"]],
		hint: (_, { at }) => `The image requires more disk or RAM than the flavor has: "openstack image show" shows min_disk and min_ram, "openstack flavor list" the size of each flavor. Choose a larger flavor${at}, or boot from a volume that is large enough.`
	},
	{
		id: "key-pair-missing",
		title: "The key pair does not exist",
		words: [
			/The Key \((\S{1,200})\) could not be found/,
			/Invalid key_name provided/,
			/Keypair (\S{1,200}) not found/
		],
		example: "Property error: resources.server.properties.key_name: Error validating value 'deploy': The Key (deploy) could not be found.",
		properties: [["key_name"]],
		hint: (_, { at }) => `Key pairs belong to a user, not to the project, and the user of this step does not have this key pair. "openstack keypair list", signed in as that user, shows them. Set key_name${at} to one of them, or create one in the template with OS::Nova::KeyPair.`
	},
	{
		id: "key-pair-without-public-key",
		title: "A key pair without a public key",
		words: [/public_key property is required by the nova API/, /'public_key' is a required property/],
		example: "The public_key property is required by the nova API version currently used.",
		hint: (_, { atResource }) => `This cloud no longer generates private keys (Nova API 2.92 and newer): set the property public_key of OS::Nova::KeyPair${atResource("OS::Nova::KeyPair")}, for example to the public key from "ssh-keygen -t ed25519", passed as a parameter.`
	},
	{
		id: "key-pair-exists",
		title: "A key pair with this name already exists",
		words: [/Key pair '([^']{1,200})' already exists/],
		example: "Conflict: resources.key: Key pair 'deploy' already exists. (HTTP 409)",
		properties: [["name"]],
		hint: (_, { at }) => `The user already has a key pair with this name ("openstack keypair list"). Choose another name${at}, delete the old one with "openstack keypair delete", or use the existing one with key_name.`
	},
	{
		id: "security-group-missing",
		title: "The security group does not exist",
		words: [/Unable to find security_group with name or id/, /Security group (\S{1,200}) (?:not found|does not exist)/i],
		example: "BadRequest: resources.server: Unable to find security_group with name or id 'missing-group' (HTTP 400)",
		properties: SERVER_GROUPS,
		hint: (_, { at }) => securityGroupStep(at)
	},
	{
		id: "security-group-missing-for-port",
		title: "The security group of a port does not exist",
		words: [/^EntityNotFound: \S{1,400}: The Resource \((\S{1,200})\) could not be found/],
		example: "EntityNotFound: resources.port: The Resource (missing-group) could not be found.",
		types: /^OS::(?:Neutron::Port|Nova::Server)$/,
		properties: SERVER_GROUPS,
		hint: (_, { at }) => securityGroupStep(at)
	},
	{
		id: "zone-missing",
		title: "The availability zone of a server does not exist",
		words: [/requested availability zone is not available/],
		example: "BadRequest: resources.server: The requested availability zone is not available (HTTP 400)",
		properties: [["availability_zone"]],
		hint: (_, { at }) => `"openstack availability zone list --compute" shows the zones. Set availability_zone${at} to one of them, or remove the property to let Nova choose.`
	},
	{
		id: "port-in-use",
		title: "The port is in use by another server",
		words: [/Port (\S{1,80}) is still in use/, /Port already has an attached device/],
		example: "Conflict: resources.server: Port 2b1 is still in use. (HTTP 409)",
		properties: [["networks"]],
		hint: (_, { at }) => `A port can be attached to only one server; "openstack port show" shows that server as device_id. Use a separate port for each server${at}, or detach the port with "openstack server remove port".`
	},
	{
		id: "volume-attached",
		title: "The volume is attached to another server",
		words: [/is already attached to instances?/, /volume \S{1,80} (?:is )?already attached/i],
		example: "Error: resources.attachment: Failed to attach volume f84 to server 522 - Invalid volume: volume f84 is already attached to instances: 72f",
		properties: [["volume_id"]],
		hint: (_, { at }) => `A volume can be attached to only one server, unless its type allows multiattach; "openstack volume show" shows that server. Attach another volume${at}, or detach this one with "openstack server remove volume".`
	},
	{
		id: "network-ambiguous",
		title: "The project has several networks",
		words: [/Multiple possible networks found/, /More than one possible network found/],
		example: "Conflict: resources.server: Multiple possible networks found, use a Network ID to be more specific. (HTTP 409)",
		hint: () => "The server does not specify a network, and the project has several (\"openstack network list\"): set networks of the server to one of them."
	}
];
function securityGroupStep(at) {
	return `The security group does not exist in this project: "openstack security group list" shows the available ones. Set security_groups${at} to one of them, or create one with OS::Neutron::SecurityGroup and refer to it with get_resource.`;
}
// lib/deploy/result/known-failures/known-failure.js
function commandId(id) {
	let safe = (id ?? "").replace(/[^\w-]/g, "");
	return safe === "" ? "" : ` ${safe}`;
}
function toOption(flag, id, key = "") {
	let value = commandId(id).trim();
	return value === "" ? "" : ` ${flag} ${key}${value}`;
}
// lib/deploy/result/known-failures/held.js
const QOS_HOLDERS = {
	network: {
		noun: "network",
		command: "network set --no-qos-policy"
	},
	fip: {
		noun: "floating IP",
		command: "floating ip unset --qos-policy"
	}
}, HELD_FAILURES = [
	{
		id: "port-of-trunk",
		isHeld: !0,
		title: "A port is still part of a trunk",
		words: [/Port (\S{1,80}) is currently a (?:parent port|\w{1,20}) for trunk (\S{1,80})\./],
		example: "Conflict: resources.port: Port 6e2 is currently a parent port for trunk 7aa.",
		hint: ([, , trunk]) => `A trunk that does not belong to this stack uses the port: "openstack network trunk show${commandId(trunk)}" shows it. Delete it with "openstack network trunk delete", or remove the port from it with "openstack network trunk unset". Then run the step again.`
	},
	{
		id: "port-of-router",
		isHeld: !0,
		title: "A port belongs to a router or another service",
		words: [/Port (\S{1,80}) cannot be deleted directly via the port API/],
		example: "Conflict: resources.port: Port 6e2 cannot be deleted directly via the port API: has device owner network:router_interface.",
		hint: ([, port]) => `Someone has added the port to a router, or another service uses it: "openstack port show${commandId(port)}" shows the router as device_id. Remove it with "openstack router remove port", then run the step again.`
	},
	{
		id: "qos-policy-in-use",
		isHeld: !0,
		title: "A QoS policy is still in use",
		words: [/QoS Policy (\S{1,80}) is used by (\w{1,40}) ([\w-]{1,80})/],
		example: "Conflict: resources.policy: QoS Policy 2fe is used by port 6e2.",
		hint: ([, , kind = "", holder]) => describeQosHolder(kind, commandId(holder))
	},
	{
		id: "volume-type-in-use",
		isHeld: !0,
		title: "Volumes have the volume type",
		words: [/Target volume type is still in use/, /Volume Type (\S{1,80}) deletion is not allowed with volumes present with the type/],
		example: "BadRequest: resources.type: Target volume type is still in use. (HTTP 400)",
		hint: ([, type], { id }) => `Volumes that do not belong to this stack have the type${commandId(type) || id}: "openstack volume list --all-projects --long" shows the type of each. Delete them, or change their type with "openstack volume set --type", then run the step again.`
	},
	{
		id: "image-in-use",
		isHeld: !0,
		title: "An image is still in use",
		words: [/Image (\S{1,80}) could not be deleted because it is in use/],
		example: "HTTPConflict: resources.image: HTTP 409 Conflict: Image 1d4 could not be deleted because it is in use: The image cannot be deleted because it has snapshot(s).",
		hint: ([, image]) => `Disks of servers or volumes depend on the image: "openstack server list --all-projects${toOption("--image", image)}" shows servers that were created from it. Delete those that are no longer needed, then run the step again.`
	},
	{
		id: "container-not-empty",
		isHeld: !0,
		title: "An object container is not empty",
		words: [/Deleting non-empty container \(([^)]{1,200})\)/],
		example: "ResourceActionNotSupported: resources.files: Deleting non-empty container (files) when PurgeOnDelete is False is not supported.",
		hint: ([, container]) => `Heat does not delete objects. Delete them with "openstack container delete --recursive${toContainerName(container)}" if they are no longer needed, or set purge_on_delete: true in the template and update the stack first. Then run the step again.`
	},
	{
		id: "domain-enabled",
		isHeld: !0,
		title: "A domain is still enabled",
		words: [/Cannot delete a domain that is enabled/],
		example: "Forbidden: resources.domain: Cannot delete a domain that is enabled, please disable it first. (HTTP 403)",
		hint: (_, { id }) => `Keystone deletes only disabled domains. Run "openstack domain set --disable${id}", then run the step again. This deletes all users and projects of the domain.`
	},
	{
		id: "project-has-children",
		isHeld: !0,
		title: "A project still has projects below it",
		words: [/Cannot delete the project (\S{1,80}) since it is not a leaf/],
		example: "Forbidden: resources.project: Cannot delete the project 5b1 since it is not a leaf in the hierarchy. Use the cascade option if you want to delete a whole subtree. (HTTP 403)",
		hint: ([, project]) => `Projects that do not belong to this stack are below it: "openstack project list${toOption("--parent", project)}" shows them. Delete them, then run the step again.`
	}
];
function toContainerName(name = "") {
	return /^\w[\w.-]*$/.test(name) ? ` ${name}` : "";
}
function describeQosHolder(kind, id) {
	let { noun, command } = ownValue(QOS_HOLDERS, kind) ?? {
		noun: kind,
		command: `${kind} unset --qos-policy`
	};
	return `A ${noun} that does not belong to this stack uses the policy. Remove it from there with "openstack ${command}${id}", then run the step again.`;
}
// lib/deploy/result/known-failures/orchestration.js
const ORCHESTRATION_FAILURES = [
	{
		id: "load-balancers-of-neutron",
		title: "The cloud has no load balancers of Neutron",
		words: [/\bService neutron is not available for resource type (OS::Neutron::LBaaS::(\w{1,40}))/],
		example: "HEAT-E99001 Service neutron is not available for resource type OS::Neutron::LBaaS::Pool, reason: Required extension lbaasv2 in neutron service is not available.",
		hint: ([, type = "", kind = ""]) => `OpenStack has removed the load balancers of Neutron: replace ${type} by OS::Octavia::${kind}, whose properties are mostly the same. "openstack catalog list" shows whether this cloud has Octavia, as load-balancer.`
	},
	{
		id: "extension-missing",
		title: "The service does not have the extension",
		words: [/\bis not available for resource type (\S{1,200}), reason: Required extension (\S{1,80}) in (\S{1,80}) service/],
		example: "HEAT-E99001 Service neutron is not available for resource type OS::Neutron::Trunk, reason: Required extension trunk in neutron service is not available.",
		hint: ([, type = "", extension = "", service = ""]) => `The ${service} of this cloud does not offer ${extension}, which ${type} needs${service === "neutron" ? ": \"openstack extension list --network\" shows what it offers" : ""}. Remove the resources of this type from the template, or ask the operator for the extension.`
	},
	{
		id: "service-missing",
		title: "The cloud does not have the service",
		words: [/\bService (\S{1,80}) is not available for resource type/],
		example: "HEAT-E99001 Service neutron is not available for resource type OS::Neutron::Net, reason: neutron network endpoint is not in service catalog.",
		hint: ([, service]) => `Heat finds no service ${service} in this region of the cloud: "openstack catalog list" shows the services by region. Set region-name or cloud to one that has it, or remove the resources of this type from the template.`
	},
	{
		id: "type-not-allowed",
		title: "The policy reserves the resource type for others",
		words: [/not authorized to use (?:resource_types:)?((?:[\w-]{1,80}::){1,8}[\w-]{1,80})/],
		example: "You are not authorized to use resource_types:OS::Nova::HostAggregate.",
		hint: ([, type = ""]) => `The policy of this cloud's Heat does not let this user create ${type}, in most clouds because only administrators may. Remove the resources of this type from the template, or sign in as a user who may create them.`
	},
	{
		id: "external-resource-missing",
		title: "An external resource does not exist",
		words: [/Invalid external resource: Resource (\S{1,200}) \((\S{1,200})\) can not be found/],
		example: "Invalid external resource: Resource da5b940a (OS::Nova::Server) can not be found.",
		hint: ([, id = "", type = ""]) => `No ${type} with the id ${id} exists in this project and region, or this user may not see it. Set external_id to the id of one that exists.`
	},
	{
		id: "type-missing",
		title: "Heat does not know the resource type",
		words: [/The Resource Type \((\S{1,200})\) could not be found/],
		example: "The Resource Type (Acme::Custom::Type) could not be found.",
		hint: () => "Correct the type: \"openstack orchestration resource type list\" shows the types of this cloud. If it is a name of your own, map it to a template in \"resource_registry\" of an environment file."
	},
	{
		id: "attribute-missing",
		title: "A function reads an attribute that the resource does not have",
		words: [/\bThe Referenced Attribute \((\S{1,255}) /],
		example: "The Referenced Attribute (server ('addresses', 'private', 0, 'port')) is incorrect.",
		hint: ([, name = ""]) => `Correct the get_attr of ${name}: the attribute, or the keys after it, do not exist in what the resource returns. "openstack stack resource show" with the stack and ${name} shows its attributes; the keys in addresses of a server are the names of its networks.`
	},
	{
		id: "signals-missing",
		title: "A wait condition got too few signals in time",
		words: [/\bWaitConditionTimeout: (?:resources\S*: )?(\d{1,9}) of (\d{1,9}) received/],
		example: "WaitConditionTimeout: resources.done: 0 of 1 received",
		properties: [["timeout"], ["Timeout"]],
		hint: ([, received = "", expected = ""], { at }) => `The servers have sent ${received} of ${expected} signals before the timeout of the wait condition${at} was over. "openstack console log show" on the server shows how far its user_data came: it can have failed before its signal, or not reach Heat's address. If it only needs more time, increase the timeout. To keep the server for a look, set disable-rollback: true.`
	},
	{
		id: "signal-of-failure",
		title: "A server signalled a failure to a wait condition",
		words: [/\bWaitConditionFailure: /],
		example: "WaitConditionFailure: resources.done: apt-get failed",
		hint: () => "The user_data of a server has signalled this failure: correct what it runs. \"openstack console log show\" on the server shows all of its output. To keep the server for a look, set disable-rollback: true."
	},
	{
		id: "script-failed",
		title: "The script of a software deployment failed",
		words: [/\bDeployment to server failed: /],
		example: "Error: resources.deployment: Deployment to server failed: deploy_status_code : Deployment exited with non-zero status code: 3",
		hint: () => "Correct the script of the software config. If its output is not shown here, a rollback has deleted it: set disable-rollback: true to keep it, and the server."
	},
	{
		id: "deployment-not-signalled",
		title: "No agent has carried out a software deployment",
		words: [/Task \w{1,40} from (?:Software|Structured)Deployment .{0,2000}Timed out/],
		example: "CREATE aborted (Task create from SoftwareDeployment \"deployment\" Stack \"web\" [2f4b] Timed out)",
		hint: () => "The server has not signalled the end of the software deployment: its image needs the agents (os-collect-config, os-apply-config and heat-config with the hook of its group), and it must reach Heat. If the script only needs more time, increase timeout-in-minutes."
	},
	{
		id: "nested-cancelled",
		title: "The action on a nested stack was cancelled",
		words: [/^(?:[Rr]esources\S*: )?Stack (?:CREATE|UPDATE|ROLLBACK) cancelled$/],
		example: "resources.group: Stack UPDATE cancelled",
		hint: () => "Run the step again. Heat itself can cancel the update of a nested stack by mistake if the update before was still in progress, as with on-in-progress: supersede. If nothing was in progress, someone else has cancelled it."
	}
], INTERFACE = "OS::Neutron::RouterInterface", EXTERNAL = "\"openstack network list --external\" shows the external networks that the project can use.", FIXED_ADDRESS = [
	[
		"fixed_ips",
		0,
		"ip_address"
	],
	["fixed_ips", 0],
	["fixed_ips"],
	[
		"networks",
		0,
		"fixed_ip"
	]
], NAMED = /Unable to find (\w{1,40}) with name or id '?([^'\s]{1,200})/;
function commandNoun(kind) {
	return kind === "floatingip" ? "floating ip" : kind.replaceAll("_", " ");
}
const NETWORK_FAILURES = [
	{
		id: "port-on-network-of-others",
		title: "A port on a network of another project",
		words: [/\b(?:Tenant|Project) \S{1,80} not allowed to create \w{1,20} on this network/],
		example: "Forbidden: resources.port: Tenant 364 not allowed to create port on this network Neutron server returns request_ids: []",
		properties: [
			["network"],
			["network_id"],
			[
				"networks",
				0,
				"network"
			]
		],
		hint: (_, { at }) => `The network belongs to another project, as external networks do, and lets this project create no ports${at}. Use a network of this project or a shared one, with a floating IP if the port must be reachable from outside.`
	},
	{
		id: "external-network-missing",
		title: "The external network does not exist",
		words: [/external_gateway_info\.network: {1,3}(?:Error validating value [^:]{1,200}: )?Unable to find network/, /floating_network: {1,3}(?:Error validating value [^:]{1,200}: )?Unable to find network/],
		example: "StackValidationFailed: resources.router: Property error: Properties.external_gateway_info.network: Unable to find network with name or id 'ext-net'",
		properties: [["external_gateway_info", "network"], ["floating_network"]],
		hint: (_, { at }) => `${EXTERNAL} Use one of them${at}; the names differ between clouds.`
	},
	{
		id: "network-not-external",
		title: "The network is not external",
		words: [/is not a valid external network/, /Network \S{1,80} is not (?:external|an external network)/],
		example: "BadRequest: resources.address: Bad floatingip request: Network 81d is not a valid external network.",
		properties: [
			["floating_network"],
			["external_gateway_info", "network"],
			["floating_network_id"]
		],
		hint: (_, { at }) => `Floating IPs and gateways require an external network. ${EXTERNAL} Use one of them${at}.`
	},
	{
		id: "floating-ip-missing",
		title: "The floating IP does not exist",
		words: [/Floating IP (\S{1,80}) could not be found/],
		example: "NotFound: resources.association: Floating IP 203.0.113.9 could not be found Neutron server returns request_ids: []",
		properties: [["floatingip_id"], ["floating_ip"]],
		hint: (_, { at }) => `This project has no such floating IP: "openstack floating ip list" shows those it has. Set the property${at} to the id of one of them, or create one with OS::Neutron::FloatingIP and refer to it with get_resource.`
	},
	{
		id: "network-missing",
		title: "The network does not exist",
		words: [/Unable to find network with name or id/, /Network (\S{1,80}) could not be found/],
		example: "Property error: resources.port.properties.network: Error validating value 'missing-net': Unable to find network with name or id 'missing-net'",
		properties: [
			["network"],
			["networks"],
			["network_id"]
		],
		hint: (_, { at }) => `The network does not exist or is not shared with the project. "openstack network list" shows the available networks. Use one of them${at}, or create one in the template and refer to it with get_resource.`
	},
	{
		id: "name-missing",
		title: "A subnet, router, port or other resource with this name does not exist",
		words: [NAMED],
		example: "Property error: resources.interface.properties.router: Error validating value 'edge': Unable to find router with name or id 'edge'",
		hint: ([, kind = ""]) => `"openstack ${commandNoun(kind)} list" shows the available ones. Use one of them, or create one in the template and refer to it with get_resource.`
	},
	{
		id: "name-ambiguous",
		title: "Several resources have this name",
		words: [/Multiple (\w{1,40}) matches found for name/, /Multiple physical resources were found with name/],
		example: "NeutronClientNoUniqueMatch: resources.port: Multiple network matches found for name 'web', use an ID to be more specific.",
		hint: ([, kind = "network"]) => `Several resources have this name: "openstack ${commandNoun(kind)} list" shows their ids. Use the id instead of the name.`
	},
	{
		id: "floating-ip-without-router",
		title: "A floating IP without a router",
		words: [/External network \S{1,80} is not reachable from subnet/],
		example: "NotFound: resources.address: External network fb8 is not reachable from subnet cd3.  Therefore, cannot associate Port 6e2 with a Floating IP.",
		properties: [["port_id"], ["floating_network"]],
		hint: (_, { atResource }) => floatingIpStep(atResource(INTERFACE))
	},
	{
		id: "security-group-stateful",
		title: "Heat tries to change whether a security group is stateful",
		words: [/Updating the "stateful" property while security group/],
		example: "NotSupported: resources.group: Updating the \"stateful\" property while security group \"58f\" is attached to ports. Detach all ports from the security group and retry. is not supported.",
		properties: [["stateful"]],
		hint: (_, { at }) => `A group that ports use cannot change this. With "converge", Heat 27 also tries it if the template does not set the property: set "stateful: true"${at} (or false, if the group is stateless) and run the step again.`
	},
	{
		id: "subnets-overlap",
		title: "Subnets overlap",
		words: [/overlaps with another subnet/, /overlaps with cidr (\S{1,80}) of subnet/],
		example: "BadRequest: resources.other: Invalid input for operation: Requested subnet with cidr: 10.1.0.128/25 for network: a79 overlaps with another subnet.",
		properties: [["cidr"], ["subnet"]],
		hint: (_, { at }) => `Subnets of the same network or router must not overlap. "openstack subnet list" shows the ranges in use. Choose another cidr${at}.`
	},
	{
		id: "address-outside-subnet",
		title: "An address outside the subnet",
		words: [
			/IP address (\S{1,60}) is not a valid IP for (?:the specified subnet|any of the subnets)/,
			/allocation pool (\S{1,120}) spans beyond the subnet/i,
			/Gateway (?:ip (\S{1,60}) )?is not valid on subnet/i
		],
		example: "InvalidIpForSubnetClient: resources.port: IP address 10.2.0.5 is not a valid IP for the specified subnet.",
		properties: [
			...FIXED_ADDRESS,
			["allocation_pools"],
			["gateway_ip"]
		],
		hint: (_, { at }) => `The address lies outside the subnet's cidr: "openstack subnet show" shows the range. Choose an address inside it${at}, or remove the address to let Neutron choose one.`
	},
	{
		id: "address-in-use",
		title: "The address is in use",
		words: [
			/IP address (\S{1,60}) already allocated in subnet/,
			/The IP address (\S{1,60}) is in use/,
			/The mac address (\S{1,60}) is in use/i
		],
		example: "IpAddressAlreadyAllocatedClient: resources.port: IP address 10.1.0.5 already allocated in subnet e9b",
		properties: [
			...FIXED_ADDRESS,
			["mac_address"],
			["floating_ip_address"]
		],
		hint: ([text, address = ""], { at }) => `Another port has this address: "openstack port list ${/mac address/i.test(text) ? "--mac-address " : "--fixed-ip ip-address="}${address}" shows it. Choose another address${at}, remove it to let Neutron choose one, or delete that port.`
	},
	{
		id: "addresses-used-up",
		title: "No addresses are left",
		words: [
			/No more IP addresses available on network(?: ([\w-]{1,80}))?/,
			/Unable to find any IP address on external network(?: ([\w-]{1,80}))?/,
			/No fixed IP addresses available for network(?:: ([\w-]{1,80}))?/
		],
		example: "IpAddressGenerationFailureClient: resources.port: No more IP addresses available on network 0a1.",
		hint: ([, network]) => `All addresses of the network are in use: "openstack port list${toOption("--network", network)}" shows the ports, "openstack ip availability list" how many addresses are left. Delete unused ports and floating IPs, use a larger cidr or another subnet, or ask the operator if it is their network.`
	},
	{
		id: "description-is-none",
		title: "converge and a security group without a description",
		words: [/Invalid input for description\. Reason: 'None' is not a valid string/, /'None' is not a valid string/],
		example: "BadRequest: resources.group: Invalid input for description. Reason: 'None' is not a valid string.",
		properties: [["description"]],
		hint: () => "With converge: true, Heat sends the missing description as null, which Neutron rejects. Add description: '' to the properties of the resource, then run the step again."
	},
	{
		id: "subnet-in-use",
		isHeld: !0,
		title: "A subnet is still in use by ports",
		words: [/subnet (\S{1,80}): One or more ports have an IP allocation/, /ports have an IP allocation from this subnet/],
		example: "Conflict: resources.subnet: Unable to complete operation on subnet 88a: One or more ports have an IP allocation from this subnet.",
		hint: ([, subnet], { id }) => `Ports that do not belong to this stack have addresses of the subnet: ${portList("--fixed-ip", commandId(subnet) || id, "subnet=")}. ${DELETE_PORTS}`
	},
	{
		id: "network-in-use",
		isHeld: !0,
		title: "A network is still in use by ports",
		words: [/on network (\S{1,80})\. There are one or more ports still in use on the network(?:, id for these ports is: ([0-9a-f,-]{1,400}))?/, /still in use on the network/],
		example: "Conflict: resources.net: Unable to complete operation on network 0a1. There are one or more ports still in use on the network.",
		hint: ([, network, ports], { id }) => networkStep(commandId(network) || id, ports)
	},
	{
		id: "router-in-use",
		isHeld: !0,
		title: "A router is still in use by floating IPs or ports",
		words: [
			/on router (\S{1,80}) cannot be deleted, as it is required by/,
			/Router (\S{1,80}) (?:still has ports|has ports still attached)/,
			/cannot be updated for router (\S{1,80}), since a gateway to external network \S{1,80} is required/,
			/required by one or more floating IPs/,
			/gateway to external network \S{1,80} is required/
		],
		example: "Conflict: resources.interface: Router interface for subnet cd3 on router 9aa cannot be deleted, as it is required by one or more floating IPs.",
		hint: ([, router]) => `Interfaces or floating IPs that do not belong to this stack use the router: "openstack port list --long${toOption("--router", router)}" and "openstack floating ip list${toOption("--router", router)}" show them. Remove them, then run the step again.`
	},
	{
		id: "security-group-in-use",
		isHeld: !0,
		title: "A security group is still in use by ports",
		words: [/Security Group (\S{1,80}) in use/i],
		example: "Conflict: resources.group: Security Group 5d0 in use.",
		hint: ([, group]) => `Ports that do not belong to this stack use the security group: ${portList("--security-group", group)}. Remove it from them with "openstack port unset${toOption("--security-group", group)}", then run the step again.`
	}
], DELETE_PORTS = "Delete them with \"openstack port delete\", or delete the devices that own them, then run the step again.";
function portList(flag, id, key = "") {
	return `"openstack port list --long${toOption(flag, id, key)}" shows them and their device_owner`;
}
function networkStep(network, ports) {
	return ports === void 0 ? `Ports that do not belong to this stack use the network: ${portList("--network", network)}. ${DELETE_PORTS}` : `Ports that do not belong to this stack use network${network}: ${ports.split(",").join(", ")}. "openstack port show" shows the device_owner of each. ${DELETE_PORTS}`;
}
function floatingIpStep(interfacePlace) {
	return interfacePlace === "" ? `The subnet has no router to the external network: add an OS::Neutron::Router with external_gateway_info and an ${INTERFACE} for the subnet, and add depends_on with that interface to the floating IP.` : `The subnet is not connected to the external network yet: add depends_on with the ${INTERFACE}${interfacePlace} to the floating IP, because no property refers to it, and check that its router has external_gateway_info with the same network.`;
}
// lib/deploy/result/known-failures/quota.js
const FLAVOR = [["flavor"]], SIZE = [["size"]], SERVERS = {
	noun: "servers",
	list: "openstack server list",
	less: "request fewer servers"
}, CORES = {
	noun: "virtual CPUs",
	list: "openstack limits show --absolute",
	less: "choose a flavor with fewer virtual CPUs",
	properties: FLAVOR
}, MEMORY = {
	noun: "RAM",
	unit: "MiB",
	list: "openstack limits show --absolute",
	less: "choose a flavor with less RAM",
	properties: FLAVOR
}, LIMITS = {
	instances: SERVERS,
	servers: SERVERS,
	cores: CORES,
	"class:VCPU": CORES,
	"class:PCPU": CORES,
	ram: MEMORY,
	"class:MEMORY_MB": MEMORY,
	key_pairs: describeLimit("key pairs", "openstack keypair list"),
	server_groups: describeLimit("server groups", "openstack server group list"),
	server_group_members: describeLimit("members of a server group", "openstack server group list --long"),
	network: describeLimit("networks", "openstack network list"),
	subnet: describeLimit("subnets", "openstack subnet list"),
	subnetpool: describeLimit("subnet pools", "openstack subnet pool list"),
	port: describeLimit("ports", "openstack port list"),
	router: describeLimit("routers", "openstack router list"),
	floatingip: describeLimit("floating IPs", "openstack floating ip list"),
	floating_ips: describeLimit("floating IPs", "openstack floating ip list"),
	security_group: describeLimit("security groups", "openstack security group list"),
	security_groups: describeLimit("security groups", "openstack security group list"),
	security_group_rule: describeLimit("security group rules", "openstack security group rule list"),
	volumes: describeLimit("volumes", "openstack volume list"),
	snapshots: describeLimit("volume snapshots", "openstack volume snapshot list"),
	backups: describeLimit("volume backups", "openstack volume backup list"),
	gigabytes: {
		noun: "volume storage",
		unit: "GiB",
		list: "openstack volume list",
		less: "request a smaller volume",
		properties: SIZE
	},
	backup_gigabytes: {
		...describeLimit("backup storage", "openstack volume backup list"),
		unit: "GiB"
	}
};
function describeLimit(noun, list) {
	return {
		noun,
		list,
		less: `request fewer ${noun}`
	};
}
const OF_VOLUME_TYPE = /^(volumes|gigabytes|snapshots)_(.+)$/;
function findLimit(name) {
	let [, base = "", type = ""] = OF_VOLUME_TYPE.exec(name) ?? [], found = ownValue(LIMITS, name);
	if (found !== void 0) return found;
	let whole = ownValue(LIMITS, base);
	return whole === void 0 ? describeLimit(name.replaceAll("_", " "), "openstack quota show") : {
		...whole,
		noun: `${whole.noun} of type "${type}"`
	};
}
function shortageText({ requested, used, limit }, unit = "") {
	let amount = (value) => `${value}${unit === "" ? "" : ` ${unit}`}`;
	return limit === void 0 ? "used up" : requested === void 0 || used === void 0 ? `used up: the limit is ${amount(limit)}` : `short by ${amount(Number(requested) + Number(used) - Number(limit))}: ${amount(requested)} requested, ${used} of ${limit} used`;
}
function quotaStep(name, figures, at) {
	let { noun, unit, list, less } = findLimit(name), show = list === "openstack quota show" ? "\"openstack quota show\" shows the limit" : `"openstack quota show" shows the limit, "${list}" the usage`;
	return `The project's quota of ${noun} is ${shortageText(figures, unit)}. ${show}. Delete unused resources, ${less}${at}, or ask the operator for a higher quota; then run the step again.`;
}
function splitList(text) {
	return (text ?? "").split(",").map((part) => part.trim().replace(/^u?'|'$/g, ""));
}
function findFirstShortage(names, requested, used, limits) {
	let [all = [], requestedList = [], usedList = [], limitList = []] = [
		names,
		requested,
		used,
		limits
	].map(splitList), found = all.findIndex((_, at) => Number(requestedList[at]) + Number(usedList[at]) > Number(limitList[at])), at = Math.max(0, found);
	return [all[at] ?? "", {
		requested: requestedList[at],
		used: usedList[at],
		limit: limitList[at]
	}];
}
function computeQuotaStep(name, figures, at) {
	return quotaStep(name, figures, findLimit(name).properties === void 0 ? "" : at);
}
const NUMBERS = "([\\d, ]{1,80})", QUOTA_FAILURES = [
	{
		id: "quota-of-compute",
		title: "Quota of servers, virtual CPUs or RAM",
		words: [RegExp(`Quota exceeded for ([\\w, ]{1,80}): Requested ${NUMBERS}, but already used ${NUMBERS} of ${NUMBERS} `)],
		example: "Forbidden: resources.server: Quota exceeded for ram: Requested 2048, but already used 0 of 1024 ram (HTTP 403)",
		code: "quota",
		properties: FLAVOR,
		hint: ([, names = "", requested = "", used = "", limits = ""], { at }) => computeQuotaStep(...findFirstShortage(names, requested, used, limits), at)
	},
	{
		id: "quota-by-unified-limits",
		title: "Quota, where the cloud uses unified limits",
		words: [/Resource (\S{1,80}) is over limit of (\d+) due to current usage (\d+) and delta (\d+)/],
		example: "Forbidden: resources.server: Project 5f0 is over a limit for [Resource class:VCPU is over limit of 20 due to current usage 18 and delta 4] (HTTP 403)",
		code: "quota",
		properties: [...FLAVOR, ...SIZE],
		hint: ([, name = "", limit, used, requested], { at }) => computeQuotaStep(name, {
			requested,
			used,
			limit
		}, at)
	},
	{
		id: "quota-of-network",
		title: "Quota of networks, ports, floating IPs or security groups",
		words: [/Quota exceeded for resources: \[?([\w', ]{1,200})/],
		example: "OverQuotaClient: resources.net: Quota exceeded for resources: ['network'].",
		code: "quota",
		hint: ([, names = ""]) => quotaStep(splitList(names)[0] ?? "", {}, "")
	},
	{
		id: "quota-of-gigabytes",
		title: "Quota of gigabytes of volumes",
		words: [/exceeds allowed (\S{1,80}) quota\. Requested (\d+)G, quota is (\d+)G and (\d+)G has been consumed/],
		example: "OverLimit: resources.volume: VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes quota. Requested 3G, quota is 1G and 0G has been consumed. (HTTP 413)",
		code: "quota",
		properties: SIZE,
		hint: ([, name = "", requested, limit, used], { at }) => quotaStep(name, {
			requested,
			used,
			limit
		}, at)
	},
	{
		id: "quota-of-volumes",
		title: "Quota of volumes or snapshots",
		words: [/Maximum number of (volumes|snapshots|backups) allowed \((\d+)\) exceeded(?: for quota '([^']{1,80})')?/],
		example: "OverLimit: resources.volume: VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'. (HTTP 413)",
		code: "quota",
		hint: ([, kind = "", limit, name = kind]) => quotaStep(name, { limit }, "")
	},
	{
		id: "volume-too-large",
		title: "A volume exceeds the maximum size",
		words: [/Requested volume size (\d+)G is larger than maximum allowed limit (\d+)G/],
		example: "BadRequest: resources.volume: Requested volume size 900G is larger than maximum allowed limit 500G.",
		code: "quota",
		properties: SIZE,
		hint: ([, requested, limit], { at }) => `A single volume can have at most ${limit} GiB, but ${requested} GiB were requested. "openstack quota show" shows the limit as per-volume-gigabytes. Request a smaller volume${at}, or ask the operator for a higher quota.`
	},
	{
		id: "quota-of-key-pairs",
		title: "Quota of key pairs or server groups",
		words: [/Quota exceeded, too many (key pairs|server groups|servers in group)/, /Maximum number of (key pairs|ports|floating IPs|security groups) (?:or rules )?exceeded/],
		example: "Forbidden: resources.group: Quota exceeded, too many server groups. (HTTP 403)",
		code: "quota",
		hint: ([, noun = ""]) => quotaStep(ownValue(QUOTA_BY_NOUN, noun) ?? noun, {}, "")
	}
], QUOTA_BY_NOUN = {
	"key pairs": "key_pairs",
	"server groups": "server_groups",
	"servers in group": "server_group_members",
	ports: "port",
	"floating IPs": "floatingip",
	"security groups": "security_group"
}, VOLUME_FAILURES = [
	{
		id: "volume-type-missing",
		title: "The volume type does not exist",
		words: [/The VolumeType \((\S{1,200})\) could not be found/, /Volume type (?:with name )?(\S{1,200}) could not be found/i],
		example: "Property error: resources.volume.properties.volume_type: Error validating value 'golden': The VolumeType (golden) could not be found.",
		properties: [["volume_type"]],
		hint: (_, { at }) => `"openstack volume type list" shows the types of the cloud. Set volume_type${at} to one of them, or remove the property to use Cinder's default.`
	},
	{
		id: "volume-zone-missing",
		title: "The availability zone of a volume does not exist",
		words: [/Availability zone '([^']{1,200})' is invalid/],
		example: "BadRequest: resources.volume: Availability zone 'moon' is invalid. (HTTP 400)",
		properties: [["availability_zone"]],
		hint: (_, { at }) => `"openstack availability zone list --volume" shows the zones of volumes, which may differ from those of servers. Set availability_zone${at} to one of them, or remove the property to let Cinder choose.`
	},
	{
		id: "volume-held",
		isHeld: !0,
		title: "A volume is still in use by a snapshot or server",
		words: [
			/must not be migrating, attached/,
			/[Vv]olume (?:still )?has (?:\d+ )?(?:dependent )?snapshots?/,
			/is still attached, detach volume first/,
			/: Volume in use$/
		],
		example: "BadRequest: resources.volume: Invalid volume: Volume status must be available or error or error_restoring or error_extending or error_managing and must not be migrating, attached, belong to a group, have snapshots, awaiting a transfer, or be disassociated from snapshots after volume transfer. (HTTP 400)",
		hint: (_, { id }) => `Something outside of this stack uses the volume, most likely a snapshot or a server: "openstack volume snapshot list${toOption("--volume", id)}" and "openstack volume show${id}" show it. Delete the snapshot with "openstack volume snapshot delete", or detach the volume with "openstack server remove volume", then run the step again.`
	},
	{
		id: "volume-shrinks",
		title: "A volume cannot shrink",
		words: [/Shrinking volume is not supported/, /New size for extend must be greater than current size/],
		example: "NotSupported: resources.volume: Shrinking volume is not supported.",
		properties: [["size"]],
		hint: (_, { at }) => `Cinder can only extend volumes. Keep the current size${at}, or create a new volume under another resource name and copy the data.`
	}
], KNOWN_FAILURES = [
	...QUOTA_FAILURES,
	...COMPUTE_FAILURES,
	...NETWORK_FAILURES,
	...VOLUME_FAILURES,
	...HELD_FAILURES,
	...ORCHESTRATION_FAILURES
];
function findAdvice(words, site) {
	let text = words.slice(0, 4e3);
	for (let known of KNOWN_FAILURES) {
		let match = isAbout(known, site) ? findMatch(known, text) : void 0;
		if (match !== void 0) return toAdvice(known, match, site);
	}
}
function isAbout({ types }, { type }) {
	return types === void 0 || type === void 0 || types.test(type);
}
function findMatch({ words }, text) {
	for (let pattern of words) {
		let match = pattern.exec(text);
		if (match !== null) return match;
	}
}
function toAdvice({ id, code, isHeld = !1, properties = [], hint }, match, site) {
	let location = properties.map(site.findProperty).find((found) => found !== void 0);
	return {
		id,
		code,
		isHeld,
		location,
		hint: hint(match, {
			at: inBrackets(location),
			atResource: (type) => inBrackets(site.findResource(type)),
			id: commandId(site.physicalId)
		})
	};
}
function inBrackets(location) {
	return location === void 0 ? "" : ` (${formatLocation(location)})`;
}
// lib/deploy/result/validation-error-locations.js
const FORMS = [
	[/\b(?:resources|outputs|conditions|parameter_groups)[.[][^\s:]+/, followPath],
	[/The specified reference "[^"]*" \(in (\S+)\) is incorrect/, ([, path = ""], files) => {
		let [name = "", ...propertyParts] = path.split(".Properties"), keys = splitResourcePath(propertyParts.join(".Properties"));
		return files.locateResource([name], propertyParts.length === 0 ? ["depends_on"] : ["properties", ...keys]);
	}],
	[/parameters are immutable and may not be updated: (.+)$/, ([, names = ""], files) => names.split(", ").flatMap((name) => findGivenLocation(name, files) ?? findDeclarationLocation(name, files) ?? [])],
	[/Update to propert(?:y|ies) (.+?) of (\S+) \(.+?\)/, ([, names = "", name = ""], files) => {
		let property = names.split(", ")[0] ?? names;
		return files.locateResource([name], ["properties", property]);
	}],
	[/(?:not authorized to use (?:resource_types:)?|is not available for resource type )((?:[\w-]+::)+[\w-]+)/, locateResourceOfType],
	[/Invalid external resource: Resource (\S+) \(\S+\) can not be found/, ([, id = ""], files) => files.locateDefinition((entry) => entry("external_id") === id, ["external_id"])],
	[/^Resource (\S+) (\S+) type must be/, ([, name = "", key = ""], files) => files.locateResource([name], [key])],
	[/Duplicate names \{(.+?)\}/, ([, names = ""], files) => [...names.matchAll(/'(.+?)'/g)].flatMap(([, name = ""]) => [files.locateResource([name]), findDeclarationLocation(name, files)].flatMap((location) => location ?? []))],
	[/Invalid type \((.+?)\)/, ([, type = ""], files) => files.locateText("parameters", type)],
	[/Invalid key '(.+?)' for parameter constraints/, ([, key = ""], files) => files.locateText("parameters", key)],
	[/Invalid parameter constraints for parameter (\S+?),/, ([, name = ""], files) => findDeclarationLocation(name, files, "constraints")],
	[/Invalid parameter \((.+?)\), expected a mapping/, locateDeclaration],
	[/Tags property should be a list for parameter: (\S+)/, ([, name = ""], files) => findDeclarationLocation(name, files, "tags")],
	[/Invalid (?:hook type|restricted_action type) "(.+?)"/, ([, value = ""], files) => files.locateText("resource_registry", value)],
	[/Could not fetch remote template "(.+?)"/, ([, url = ""], files) => files.locateText("resource_registry", url) ?? findResourceOfType(url, files)],
	[/environment has (?:wrong|empty) section "(.+?)"/, ([, section = ""], files) => files.environmentFiles.map((key) => files.locateExactly(key, [section])).find((location) => location !== void 0)],
	[/Parameter '(.+?)' is invalid/, ([, name = ""], files) => findGivenLocation(name, files) ?? findDeclarationLocation(name, files)],
	[/The Parameter \((.+?)\) was not defined/, ([, name = ""], files) => findGivenLocation(name, files)],
	[/The Parameter \((.+?)\) was not provided/, locateDeclaration],
	[/Missing parameter type for parameter: (\S+)/, locateDeclaration],
	[/Invalid key '(.+?)' for parameter \((.+?)\)/, ([, key = "", name = ""], files) => findDeclarationLocation(name, files, key)],
	[/The Resource Type \((.+?)\) could not be found/, locateResourceOfType],
	[/The Referenced Attribute \((\S+) (?:\(')?([^\s',)]+)/, ([, name = "", attribute = ""], files) => files.locateAttribute(name, attribute)],
	[/"(.+?)" is not a valid keyword inside a (\S+) definition/, ([, first = "", second = ""], files) => {
		let key = first === "%s" ? second : first;
		return files.locateDefinition((entry) => entry(key) !== void 0, [key]);
	}],
	[/public_key property is required by the nova API/, (_, files) => files.locateDefinition((entry, properties) => entry("type") === "OS::Nova::KeyPair" && properties("public_key") === void 0)],
	[/Each resource must contain a type key/i, (_, files) => files.locateDefinition((entry) => entry("type") === void 0)],
	[/Invalid deletion policy "(.+?)"/, ([, policy = ""], files) => files.locateDefinition((entry) => entry("deletion_policy") === policy, ["deletion_policy"])],
	[/The template section is invalid: (\S+)/, ([, section = ""], files) => files.locateExactly(void 0, [section])],
	[/The template version is invalid/, (_, files) => files.locateExactly(void 0, ["heat_template_version"])]
], SEARCHED_CHARACTERS$1 = 4e3;
function findValidationErrorLocations(serverMessage, files) {
	for (let [form, find] of FORMS) {
		let match = form.exec(serverMessage.slice(0, SEARCHED_CHARACTERS$1)), locations = [(match === null ? void 0 : find(match, files)) ?? []].flat();
		if (locations.length > 0) return locations;
	}
	return [];
}
function findNamedResource(serverMessage) {
	let [path] = /\bresources[.[][^\s:]+/.exec(serverMessage.slice(0, SEARCHED_CHARACTERS$1)) ?? [];
	return path === void 0 ? [] : readPath(path).names;
}
function readPath(path) {
	let names = [], within = [], steps = path.match(/<[^<>]*>|\[\d+\]|[^.<[\]]+/g) ?? [];
	for (let index = 0; index < steps.length; index += 1) {
		let step = steps[index] ?? "";
		step.startsWith("<") || (step === "resources" && within.length === 0 ? (index += 1, names.push((steps[index] ?? "").replace(/^\[(\d+)\]$/, "$1"))) : within = [...within, ...splitResourcePath(step)]);
	}
	return {
		names,
		within
	};
}
function followPath({ 0: path, input, index }, files) {
	let { names, within } = readPath(path), unknown = /Unknown Property (\S+)/.exec(input.slice(index))?.[1], type = input.includes("Resource Type (", index) ? findInnerType(input, files) : void 0;
	if (type !== void 0) return type;
	let keys = unknown === void 0 ? within : [...within, unknown];
	return names.length > 0 ? files.locateResource(names, keys) : files.locateNode(void 0, keys);
}
function findInnerType(serverMessage, files) {
	let [, type = ""] = /The Resource Type \((.+?)\)/.exec(serverMessage) ?? [];
	return findResourceOfType(type, files);
}
function locateResourceOfType([, type = ""], files) {
	return findResourceOfType(type, files);
}
function locateDeclaration([, name = ""], files) {
	return findDeclarationLocation(name, files);
}
function findResourceOfType(type, files) {
	return files.locateDefinition((entry) => entry("type") === type, ["type"]) ?? files.locateText("resource_registry", type) ?? files.locateText("resources", type);
}
function splitResourcePath(text) {
	return (text.match(/\[\d+\]|[^.[\]]+/g) ?? []).map((part) => part.startsWith("[") ? Number(part.slice(1, -1)) : part);
}
function findGivenLocation(name, files) {
	return [...files.environmentFiles].reverse().map((key) => files.locateExactly(key, ["parameters", name])).find((location) => location !== void 0);
}
function findDeclarationLocation(name, files, key) {
	let path = [
		"parameters",
		name,
		...key === void 0 ? [] : [key]
	];
	return files.locateExactly(void 0, path) ?? files.locateExactly(void 0, ["parameters", name]);
}
// lib/deploy/result/failure-advice.js
function findAdviceForFailure(message, path, files, resource = {
	type: files?.resourceDefinition(path)?.type,
	physicalId: void 0
}) {
	return findAdvice(message, toFailureDetails(path, files, resource));
}
function toFailureDetails(path, files, { type, physicalId }) {
	return {
		type,
		physicalId,
		findProperty: (keys) => files?.resourceDefinition(path)?.locate(["properties", ...keys]),
		findResource: (type) => files?.locateDefinition((entry) => entry("type") === type)
	};
}
const NAMED_PROPERTY = /\b[Pp]roperties\.([^\s:]{1,400})|\bInvalid input for (\w{1,80})\. Reason: /;
function findPropertyLocation(message, path, files) {
	let [, byHeat, byNeutron] = NAMED_PROPERTY.exec(message.slice(0, SEARCHED_CHARACTERS)) ?? [], property = byHeat ?? byNeutron, definition = property === void 0 ? void 0 : files?.resourceDefinition(path);
	if (property !== void 0 && definition !== void 0) for (let keys = [...splitResourcePath(property)]; keys.length > 0; keys = keys.slice(0, -1)) {
		let location = definition.locate(["properties", ...keys]);
		if (location !== void 0) return location;
	}
}
const SEARCHED_CHARACTERS = 4e3, CANCELLED_REASON = /^[A-Z]+ aborted(?:$| \()|^(?:(?:ForcedCancel: )?resources\S*: )?Operation cancelled$|^(?:resources\S*: )?Stack [A-Z]+ cancelled$/;
function explainFailure(actionEnd, files, title) {
	let resources = failedResources(actionEnd, files), root = resources[0], stackReason = findStackReason(actionEnd) ?? "Heat gave no reason";
	if (root === void 0) {
		let advice = findAdviceForFailure(stackReason, [], files);
		return {
			summary: `${title}: ${oneLine(stackReason)}`,
			reason: stackReason,
			resources,
			locations: files === void 0 ? [] : findValidationErrorLocations(stackReason, files),
			hint: advice?.hint,
			code: advice?.code
		};
	}
	let advice = findAdviceForFailure(root.reason, root.path.split("/"), files, toKnownFacts(root)), location = root.location === void 0 ? "" : ` (${formatLocation(root.location)})`;
	return {
		summary: `${title}: ${root.path} (${root.type}) is ${root.status}${location}: ${oneLine(root.reason)}`,
		reason: root.reason,
		resources,
		locations: findLocations(resources),
		hint: advice?.hint,
		code: advice?.code
	};
}
function failedResources(actionEnd, files) {
	let recordedFailure = new Map(actionEnd.failures.recorded().map((failure) => [toPathKey(failure.path), failure])), eventByPath = firstFailures(actionEnd);
	for (let { path } of recordedFailure.values()) eventByPath.has(toPathKey(path)) || eventByPath.set(toPathKey(path), void 0);
	let keys = [...eventByPath.keys()], failedCauses = keys.filter((key) => !keys.some((other) => other.startsWith(`${key}/`))).map((key) => toFailedResource({
		path: key.split("/"),
		event: eventByPath.get(key),
		resource: recordedFailure.get(key)?.resource,
		output: recordedFailure.get(key)?.output
	}, actionEnd, files)), rootCauses = failedCauses.filter(({ reason }) => !CANCELLED_REASON.test(reason));
	return rootCauses.length > 0 ? rootCauses : failedCauses;
}
function firstFailures(actionEnd) {
	let failed = actionEnd.progress.events.filter((event) => event.path.length > 0 && isFailed(event) && event.hook === void 0);
	failed.sort((left, right) => left.timeMs - right.timeMs || right.path.length - left.path.length);
	let firstByPath = new Map();
	for (let event of failed) firstByPath.has(toPathKey(event.path)) || firstByPath.set(toPathKey(event.path), event);
	return firstByPath;
}
function toFailedResource({ path, event, resource, output }, actionEnd, files) {
	let type = findType(path, actionEnd, resource, files), reason = pickReason(event?.reason, resource?.statusReason);
	return {
		path: toPathKey(path),
		type,
		status: (event ?? resource)?.state ?? "",
		reason,
		physicalId: toPresentId(event?.physicalId) ?? toPresentId(resource?.physicalId),
		location: findCauseLocation(path, reason, type, files),
		...toOutput(output)
	};
}
function toOutput(output) {
	let texts = [["deploy_stdout", output?.stdout], ["deploy_stderr", output?.stderr]].flatMap(([name, text = ""]) => text.trim() === "" ? [] : [`${name}:\n${text.trimEnd()}`]);
	return texts.length === 0 ? {} : { output: texts.join("\n") };
}
function findCauseLocation(path, reason, type, files) {
	return findPropertyLocation(reason, path, files) ?? findAdviceForFailure(reason, path, files, toKnownFacts({ type }))?.location ?? files?.locateResource(path);
}
const UNKNOWN_TYPE = "unknown type";
function toKnownFacts({ type, physicalId }) {
	return {
		type: type === UNKNOWN_TYPE ? void 0 : type,
		physicalId
	};
}
function findType(path, { progress }, resource, files) {
	return progress.findType(path) ?? resource?.type ?? files?.resourceDefinition(path)?.type ?? UNKNOWN_TYPE;
}
function toPresentId(id) {
	return id === "" ? void 0 : id;
}
function pickReason(truncated, complete) {
	return truncated === void 0 || complete === void 0 ? complete ?? truncated ?? "" : complete.startsWith(truncated.slice(0, COMPARED_CHARACTERS)) ? complete : truncated;
}
const COMPARED_CHARACTERS = 200;
function findStackReason(actionEnd) {
	return actionEnd.failures.stackReason ?? findRootFailure(actionEnd)?.reason ?? actionEnd.row?.statusReason;
}
function findRootFailure(actionEnd) {
	return actionEnd.progress.events.find((event) => event.path.length === 0 && isFailed(event));
}
function findLocations(resources) {
	return resources.flatMap(({ location }) => location === void 0 ? [] : [location]);
}
// lib/deploy/result/failed-action.js
function findFailure(actionEnd, files, title) {
	if (actionEnd.end === "succeeded") return;
	if (actionEnd.end === "paused") return findPausedRollback(actionEnd, files, title);
	let cancellation = findCancellation(actionEnd, title, actionEnd.row?.state ?? "gone");
	if (cancellation !== void 0) return cancellation;
	let isOverLimit = hasExceededLimit(actionEnd), cause = explainFailure(actionEnd, files, `${title} ${(isOverLimit ? LIMIT_TEXTS[actionEnd.end] : void 0) ?? END_TEXTS[actionEnd.end]}`), failureCause = isOverLimit ? withLimit(cause, actionEnd) : cause, failure = describeFailedEnd(actionEnd, failureCause, files, title);
	return isHookWait(actionEnd, failureCause) ? withHooks(actionEnd, failure) : failure;
}
function findPausedRollback(actionEnd, files, title) {
	let { progress } = actionEnd;
	if (progress.rootEvent("ROLLBACK_IN_PROGRESS") === void 0) return;
	let pauseText = `and its rollback is ${describePause(progress.hooks.current())}; Heat continues to wait`, nextStep = pausedNextStep(progress.tree.rootRef.name, "ROLLBACK");
	if (!hasFailedItself(actionEnd)) return toFailure({
		summary: `${title} ${CANCELLED_BY_OTHERS}, ${pauseText}`,
		hint: nextStep,
		code: "paused"
	});
	let cause = explainFailure(actionEnd, files, `${title} failed, ${pauseText}`), hint = [cause.hint, nextStep].filter((text) => text !== void 0).join(" ");
	return {
		...cause,
		hint,
		code: "paused"
	};
}
const TIMED_OUT = /\btimed out\b/i, STACK_TIMED_OUT = /^(?:\w+ )?timed out$/i;
function hasExceededLimit(actionEnd) {
	return STACK_TIMED_OUT.test(findStackReason(actionEnd)?.trim() ?? "");
}
function withLimit(cause, actionEnd) {
	let code = cause.code ?? "timed-out";
	return isRollbackOverLimit(actionEnd) ? {
		...cause,
		code
	} : {
		...cause,
		hint: cause.hint ?? LIMIT_HINTS[actionEnd.action] ?? LIMIT_HINT,
		code
	};
}
const WHY_SO_LONG = "Heat ended the action at its time limit. Check why the resource takes so long", DEPLOY_LIMIT_HINT = `${WHY_SO_LONG}. If it needs more time, increase timeout-in-minutes, then run the step again.`, LIMIT_HINT = `${WHY_SO_LONG}, then run the step again. The limit is the timeout-in-minutes of the last deploy.`, LIMIT_HINTS = {
	CREATE: DEPLOY_LIMIT_HINT,
	UPDATE: DEPLOY_LIMIT_HINT,
	ADOPT: DEPLOY_LIMIT_HINT
};
function isHookWait({ end, progress }, { reason }) {
	return (end === "timed-out" || TIMED_OUT.test(reason)) && progress.hooks.uncleared().length > 0;
}
function withHooks({ progress }, failure) {
	let waits = progress.hooks.uncleared(), summary = `${failure.summary}; ${describeUnclearedHooks(waits)}`;
	return {
		...failure,
		summary,
		hint: hookNextStep(waits, progress.tree.rootRef)
	};
}
function describeFailedEnd(actionEnd, failureCause, files, title) {
	let { code } = failureCause, state = actionEnd.row?.state ?? "gone";
	switch (actionEnd.end) {
		case "failed": return {
			...failureCause,
			hint: failedHint(failureCause, state),
			code: code ?? "stack-failed"
		};
		case "gone": return {
			...failureCause,
			hint: OTHER_CHANGES_HINT,
			code: "stack-failed"
		};
		case "rolled-back": {
			let hint = rolledBackHint(failureCause, actionEnd.action);
			return {
				...failureCause,
				hint,
				code: code ?? "rolled-back"
			};
		}
		case "rollback-failed": {
			let summary = `${failureCause.summary}; the rollback: ${rollbackReason(actionEnd)}`, hint = rollbackHint(actionEnd, failureCause, files);
			return {
				...failureCause,
				summary,
				hint,
				code: "rollback-failed"
			};
		}
		case "superseded": return supersededFailure(`${title} was superseded by another action: the stack is ${state}`);
		case "never-begun": return toFailure({
			summary: `${title}: Heat accepted the request but did not start it, because another request came first`,
			hint: "Run the step again. Use a concurrency group in the workflow to avoid parallel runs.",
			code: "superseded"
		});
		case "timed-out": return {
			...describeTimeout(actionEnd, failureCause),
			code: "timed-out"
		};
		case "succeeded":
		case "paused": return {
			...failureCause,
			code: "internal"
		};
	}
}
function rollbackReason({ row }) {
	return row?.statusReason ?? "Heat gave no reason";
}
const OTHER_CHANGES_HINT = "Find out who else is changing this stack, then run the step again.", ROLLBACK_HINT = "Fix what stopped the rollback, then run the step again.";
function isRollbackOverLimit(actionEnd) {
	return actionEnd.end === "rollback-failed" && STACK_TIMED_OUT.test(rollbackReason(actionEnd));
}
function rollbackHint(actionEnd, { hint }, files) {
	let known = findAdviceForFailure(rollbackReason(actionEnd), [], files)?.hint, generic = isRollbackOverLimit(actionEnd) ? "The rollback has the same time limit. Check why the resource takes so long, or increase timeout-in-minutes, then run the step again." : ROLLBACK_HINT;
	return hint === void 0 || hint === known ? known ?? generic : `${hint} The rollback failed, too: ${known ?? generic}`;
}
function failedHint({ hint }, state) {
	return hint === void 0 ? `Fix the cause, then run the step again; until then, the stack stays ${state}.` : `${hint} The stack stays ${state} until then.`;
}
function rolledBackHint({ hint }, action) {
	return `${hint ?? FIX_CAUSE[action] ?? FIX_CAUSE.UPDATE} ${AFTER_ROLLBACK[action] ?? AFTER_ROLLBACK.UPDATE}`;
}
const AFTER_TIMEOUT = "Run the step again with on-in-progress: supersede. Heat has not stopped the action at its time limit, most likely because its engine was restarted. If the resources need more time, increase timeout-in-minutes.";
function describeTimeout({ progress }, failureCause) {
	let running = progress.runningPaths(), leaves = running.filter((path) => !running.some((other) => other.startsWith(`${path}/`)));
	if (failureCause.resources.length > 0 || leaves.length === 0) {
		let { hint } = failureCause;
		return {
			...failureCause,
			hint: hint === void 0 ? AFTER_TIMEOUT : `${hint} ${AFTER_TIMEOUT}`
		};
	}
	let summary = `${failureCause.summary}; still in progress: ${joinNames(leaves)}`;
	return {
		...failureCause,
		summary,
		hint: AFTER_TIMEOUT
	};
}
const CANCELLED_BY_OTHERS = "was cancelled by someone else";
function hasFailedItself({ failures, progress, action }) {
	return failures.stackReason !== void 0 || progress.rootEvent(`${action}_FAILED`) !== void 0;
}
const USER_CANCELLED = /^Stack [A-Z]+ cancelled$|^User cancelled stack /;
function findCancellation(actionEnd, title, state) {
	let { progress, row, end } = actionEnd, subject = `${title} ${CANCELLED_BY_OTHERS}`;
	return end === "failed" ? USER_CANCELLED.test(row?.statusReason ?? "") ? supersededFailure(`${subject}: the stack is ${state}`) : void 0 : hasFailedItself(actionEnd) || progress.rootEvent("ROLLBACK_IN_PROGRESS") === void 0 ? void 0 : end === "rolled-back" ? supersededFailure(`${subject} and rolled back: the stack is ${state}`) : end === "rollback-failed" ? toFailure({
		summary: `${subject}, and its rollback failed: ${rollbackReason({ row })}`,
		hint: findAdviceForFailure(rollbackReason({ row }), [], void 0)?.hint ?? ROLLBACK_HINT,
		code: "rollback-failed"
	}) : void 0;
}
function supersededFailure(summary) {
	return toFailure({
		summary,
		hint: OTHER_CHANGES_HINT,
		code: "superseded"
	});
}
const FIX_CAUSE = {
	CREATE: "Fix the cause, then run the step again.",
	UPDATE: "Check the resources, fix the cause, then run the step again."
}, AFTER_ROLLBACK = {
	CREATE: "Heat has deleted the resources that were created.",
	UPDATE: "Heat has rolled back the update, except for resources that it had already deleted."
}, LIMIT_TEXTS = {
	failed: "exceeded its time limit",
	"rolled-back": "exceeded its time limit and was rolled back",
	"rollback-failed": "exceeded its time limit, and its rollback failed"
}, END_TEXTS = {
	succeeded: "succeeded",
	failed: "failed",
	"rolled-back": "failed and was rolled back",
	"rollback-failed": "failed, and so did its rollback",
	superseded: "was superseded",
	gone: "ended because the stack was deleted",
	"timed-out": "exceeded its time limit",
	"never-begun": "did not start",
	paused: "is paused"
};
// lib/deploy/result/action-result.js
function buildActionResult(actionEnd, files, title) {
	let ref = actionEnd.progress.tree.rootRef, row = actionEnd.finalState?.row ?? actionEnd.row, resources = actionEnd.finalState?.resources ?? [];
	return {
		stack: {
			id: ref.id,
			name: ref.name,
			status: row?.state ?? "DELETE_COMPLETE",
			statusReason: row?.statusReason ?? "",
			tags: row?.tags,
			...findHiddenParameters(row)
		},
		outputs: row?.outputs ?? [],
		resources: resources.map((resource) => toResourceLine(resource, actionEnd)),
		events: withTypes(actionEnd),
		touchedResources: findTouchedPaths(actionEnd, row?.updatedTime).size,
		failure: findFailure(actionEnd, files, title)
	};
}
function findTouchedPaths({ progress, finalState }, beganAt) {
	let touchedEvents = progress.leafEvents().filter((event) => isTouch(event, event.type ?? progress.findType(event.path))), beganAtMs = beganAt === void 0 ? 1e400 : parseHeatTime(beganAt), written = (finalState?.resources ?? []).filter((resource) => resource.stack.id !== progress.tree.rootRef.id && !progress.tree.isContainer(resource) && resource.updatedTime !== void 0 && parseHeatTime(resource.updatedTime) > beganAtMs);
	return new Set([...touchedEvents.map(({ path }) => toPathKey(path)), ...written.map(({ stack, name }) => toPathKey([...progress.tree.findPath(stack), name]))]);
}
function isTouch({ action, status }, type) {
	return action === "SIGNAL" || type === "OS::Heat::Stack" && action === "UPDATE" ? !1 : status === "IN_PROGRESS" || status === "FAILED";
}
function withTypes({ progress }) {
	return progress.events.map((event) => {
		let type = event.type ?? progress.findType(event.path);
		return type === event.type ? event : {
			...event,
			type
		};
	});
}
function toResourceLine(resource, { progress }) {
	let stack = progress.tree.findPath(resource.stack);
	return {
		path: toPathKey([...stack, resource.name]),
		type: resource.type,
		status: resource.state,
		physicalId: resource.physicalId === "" ? void 0 : resource.physicalId,
		requiredBy: resource.requiredBy.map((name) => toPathKey([...stack, name])),
		nested: progress.tree.isContainer(resource)
	};
}
// lib/deploy/submit/sent-definition.js
function createSentDefinition(sent) {
	let { tags = [], timeoutMinutes, disableRollback } = sent;
	return {
		templateDigest: toDigest(parseTemplate(sent.template)),
		tags,
		timeoutMinutes,
		disableRollback
	};
}
const EXACT = { exactNumbers: !0 };
async function findDifferences(sent, stack, heat) {
	let template = sent.templateDigest === void 0 ? void 0 : await heat.getTemplate(stack.ref, EXACT);
	return [...template !== void 0 && toDigest(template) !== sent.templateDigest ? ["template"] : [], ...findRowDifferences(sent, stack)];
}
function findRowDifferences(sent, stack) {
	return [
		...sent.tags.length > 0 && !hasSameTags(sent.tags, stack.tags) ? ["tags"] : [],
		...differs(sent.timeoutMinutes, stack.timeoutMinutes) ? ["time limit"] : [],
		...differs(sent.disableRollback, stack.disableRollback) ? ["disable-rollback"] : []
	];
}
async function findParameterDifferences(sent, stack, heat) {
	let sentValues = sentParameters(sent);
	if (sentValues.size === 0) return [];
	let environment = await heat.getEnvironment(stack.ref, EXACT), deployed = isJson(environment.parameters) ? environment.parameters : {};
	return [...sentValues].flatMap(([name, value]) => {
		let deployedValue = ownValue(deployed, name);
		return deployedValue === "******" || !isScalar(deployedValue) || scalarText(deployedValue) === scalarText(value) ? [] : [name];
	});
}
async function allDifferences(sent, stack, heat) {
	let differences = await findDifferences(createSentDefinition(sent), stack, heat);
	return differences.length > 0 ? differences : (await findParameterDifferences(sent, stack, heat)).map((name) => `value of parameter "${name}"`);
}
function sentParameters(sent) {
	let environments = (sent.environmentFiles ?? []).map((key) => readTemplate(sent.files?.[key] ?? ""));
	if (environments.some((entry) => isJson(entry) && "parameter_merge_strategies" in entry)) return new Map();
	let sections = environments.flatMap((entry) => isJson(entry) && isJson(entry.parameters) ? [entry.parameters] : []), entries = [sent.parameters ?? {}, ...sections].flatMap((section) => Object.entries(section));
	return new Map(entries.filter(([, value]) => isScalar(value)));
}
function isScalar(value) {
	return [
		"string",
		"number",
		"boolean",
		"bigint"
	].includes(typeof value) || isLosslessNumber(value);
}
function differs(sent, deployedValue) {
	return sent !== void 0 && deployedValue !== void 0 && sent !== deployedValue;
}
function hasSameTags(left, right) {
	return left.length === right.length && left.every((tag) => right.includes(tag));
}
function parseTemplate(template) {
	return typeof template == "string" ? readTemplate(template) : isJson(template) && typeof template.text == "string" ? readTemplate(template.text) : template;
}
function toDigest(template) {
	if (template !== void 0) return createHash("sha256").update(comparableText(template)).digest("hex");
}
function isSameValue(left, right) {
	return comparableText(left) === comparableText(right);
}
function comparableText(value) {
	return JSON.stringify(value, (_key, entry) => isJson(entry) ? Object.fromEntries(Object.entries(entry).sort(byKey)) : isScalar(entry) ? scalarText(entry) : entry);
}
function byKey([left], [right]) {
	return left < right ? -1 : 1;
}
const INTEGER = /^-?\d+$/;
function scalarText(value) {
	let text = String(value);
	return (typeof value == "number" || isLosslessNumber(value)) && !INTEGER.test(text) ? String(Number(text)) : text;
}
// lib/deploy/submit/mutations.js
async function submitCreate(context, stack) {
	let { heat } = context, isAdopt = stack.adoptData !== void 0;
	return submitOnce(context, `${isAdopt ? "adopt" : "create"} of stack ${stack.name}`, {
		send: async () => (await heat.createStack(stack)).ref,
		find: async () => {
			let ref = await heat.findStack(stack.name), row = ref === void 0 ? void 0 : await heat.getStack(ref, { resolveOutputs: !1 });
			if (!(row === void 0 || isDeleted(row))) return isAdopt && row.action !== "ADOPT" ? new ForeignAction(["action"], !0) : findOwnAction(context, stack, row, !0);
		}
	});
}
async function submitUpdate(context, stack, change, { keepExisting = !1, events, takesOver = !1 }) {
	let { heat } = context, requestedAction = {
		action: "UPDATE",
		before: stack,
		events
	}, lastRow, read = () => heat.getStack(stack.ref, { resolveOutputs: !1 }), ref = await submitOnce(context, `update of stack ${stack.name}`, {
		send: async () => (requestedAction.events === void 0 && (requestedAction = {
			...requestedAction,
			events: await readBaseline(heat, stack.ref)
		}), await (keepExisting ? heat.patchStack(stack.ref, change) : heat.updateStack(stack.ref, change)), stack.ref),
		find: async () => {
			let row = await read();
			return row !== void 0 && hasMoved(row, requestedAction.before) ? findOwnAction(context, change, row, !1) : void 0;
		},
		checkStart: async () => {
			lastRow = await read();
			let start = await checkActionStart(context, requestedAction, lastRow);
			return lastRow === void 0 || typeof start == "string" || !takesOver ? start : (requestedAction = {
				...requestedAction,
				before: lastRow,
				events: void 0
			}, "dropped");
		}
	}), { before, events: baseline = events } = requestedAction;
	return {
		ref,
		before: {
			updatedTime: before.updatedTime,
			events: baseline
		},
		row: lastRow
	};
}
async function checkActionStart({ heat }, { action, before, events }, row) {
	return row === void 0 || isDeleted(row) || row.action === action && hasMoved(row, before) || (events === void 0 ? [] : await new EventFeed(heat, row.ref, events).next(0)).some((event) => event.physicalId === row.id && event.action === action && isInProgress(event)) ? "started" : row.state === before.state && row.updatedTime === before.updatedTime ? "dropped" : { stateOfOther: row.state };
}
async function findOwnAction({ heat }, sent, row, isBlocking) {
	let differences = await allDifferences(sent, row, heat);
	return differences.length === 0 ? row.ref : new ForeignAction(differences, isBlocking);
}
async function submitDelete(context, before, events) {
	let { heat } = context;
	await submitOnce(context, `delete of stack ${before.name}`, {
		send: async () => (await heat.deleteStack(before.ref), before.ref),
		find: async () => {
			let row = await heat.getStack(before.ref, { resolveOutputs: !1 });
			return row === void 0 || isDeleted(row) || row.action === "DELETE" && hasMoved(row, before) ? before.ref : void 0;
		},
		checkStart: async () => {
			if (before.action === "DELETE" && events === void 0) return "started";
			let row = await heat.getStack(before.ref, { resolveOutputs: !1 });
			return await checkActionStart(context, {
				action: "DELETE",
				before,
				events
			}, row) === "started" || row === void 0 || isInProgress(row) ? "started" : "dropped";
		}
	});
}
function hasMoved(row, before) {
	return row.updatedTime !== before.updatedTime || isInProgress(row) && !isInProgress(before);
}
function readHeatTime({ heat, clock }) {
	return heat.serverNow()?.getTime() ?? clock.now();
}
// lib/deploy/wait/classify-state.js
const ROLLED_BACK = new Set([
	"CREATE",
	"UPDATE",
	"RESTORE",
	"ADOPT"
]);
function classifyState(row, expected) {
	if (row === void 0 || isDeleted(row)) return "gone";
	if (!hasBegun(row, expected)) return "not-begun";
	let isRolledBack = ROLLED_BACK.has(expected.action);
	return row.action === "ROLLBACK" && isRolledBack ? classifyRollback(row) : isForeignAction(row, expected) ? "superseded" : isComplete(row) ? "succeeded" : isFailed(row) ? isRolledBack && !row.disableRollback ? "failing" : "failed" : "running";
}
function classifyRollback(row) {
	return isInProgress(row) ? "rolling-back" : isComplete(row) ? "rolled-back" : "rollback-failed";
}
function isForeignAction(row, { action, actionUpdatedTime }) {
	return row.action !== action || actionUpdatedTime !== void 0 && row.updatedTime !== actionUpdatedTime;
}
function hasBegun(row, { action, before, hasBegunEvent }) {
	return before === void 0 || hasBegunEvent || row.updatedTime !== before.updatedTime ? !0 : row.action === action && isInProgress(row);
}
function isListedAction(listed, { action, before, actionUpdatedTime }, state) {
	let { updatedTime } = listed;
	return state === "running" && listed.action === action ? updatedTime === actionUpdatedTime : before !== void 0 && updatedTime === before.updatedTime ? !1 : listed.action === action || listed.action === "ROLLBACK" && ROLLED_BACK.has(action);
}
var Deadlines = class {
	clock;
	target;
	failingSinceMs;
	rollbackSinceMs;
	constructor(clock, target) {
		this.clock = clock, this.target = target;
	}
	elapsedMs() {
		return this.clock.now() - this.target.beganAtMs;
	}
	findEnd(state) {
		let now = this.clock.now();
		switch (state) {
			case "not-begun": return this.elapsedMs() > 6e4 ? "never-begun" : void 0;
			case "failing": return this.failingSinceMs ??= now, now - this.failingSinceMs > 1e4 ? "failed" : void 0;
			case "rolling-back": return this.rollbackSinceMs ??= now, this.isOverdue(this.rollbackSinceMs) ? "timed-out" : void 0;
			case "running": return this.isOverdue(this.target.beganAtMs) ? "timed-out" : void 0;
			default: return state;
		}
	}
	isOverdue(sinceMs) {
		return this.clock.now() - sinceMs > this.target.timeoutMinutes * 6e4 + 6e4;
	}
};
function choosePoll(facts) {
	if (facts.actionAgeMs < 300) return {
		state: "stack",
		hint: "steady"
	};
	let inTurn = facts.last === "stack" ? "events" : "stack";
	return facts.isNearlyOver ? {
		state: inTurn,
		hint: "nearly-over"
	} : isInTurn(facts) ? {
		state: inTurn,
		hint: "in-turn"
	} : {
		state: chooseSteady(facts),
		hint: "steady"
	};
}
function isInTurn({ isRunning, isLastResource, canEventsShowEnd }) {
	return !isRunning || !isLastResource && !canEventsShowEnd;
}
function chooseSteady(facts) {
	let { action, last, rowAgeMs, eventsAgeMs, isLastResource, isRowListed } = facts;
	return rowAgeMs >= (action === "CREATE" ? 1e4 : 4e3) ? "stack" : isLastResource ? eventsAgeMs >= 1e4 ? "events" : "stack" : last === "stack" && !isRowListed ? "events-now" : "events";
}
// lib/deploy/wait/failed-resources.js
const SOFTWARE_DEPLOYMENT = /^OS::Heat::(?:Software|Structured)Deployment$/;
var FailedResources = class {
	heat;
	tree;
	failed = [];
	outputs = new Map();
	requests = 0;
	firstReason;
	constructor(heat, tree) {
		this.heat = heat, this.tree = tree;
	}
	async record(row) {
		if (row !== void 0 && isFailed(row) && row.action !== "ROLLBACK" && (this.firstReason ??= row.statusReason), this.requests >= 4) return !1;
		this.requests += 1;
		for (let resource of await this.heat.listResources(this.tree.rootRef, {
			nestedDepth: 5,
			statuses: ["FAILED"]
		})) this.failed.push(resource);
		return await this.readOutputs(), !0;
	}
	async readOutputs() {
		for (let { type, physicalId } of this.failed) if (SOFTWARE_DEPLOYMENT.test(type) && physicalId !== "" && !this.outputs.has(physicalId)) {
			if (this.outputs.size >= 5) return;
			this.outputs.set(physicalId, void 0);
			try {
				this.outputs.set(physicalId, await this.heat.getDeploymentOutput(physicalId));
			} catch (error) {
				if (!(error instanceof RequestError || error instanceof DecodeError)) throw error;
			}
		}
	}
	recorded() {
		let byPath = new Map();
		for (let resource of this.failed) {
			let path = [...this.tree.findPath(resource.stack), resource.name];
			if (!byPath.has(toPathKey(path))) {
				let output = this.outputs.get(resource.physicalId);
				byPath.set(toPathKey(path), {
					path,
					resource,
					output
				});
			}
		}
		return [...byPath.values()];
	}
	get stackReason() {
		return this.firstReason;
	}
}, EventReporter = class {
	context;
	target;
	rateLimiter;
	progress;
	failures;
	readAtMs = -1e400;
	feed;
	hooks;
	unreported = [];
	resourcesListedAtMs = -1e400;
	hasTree = !1;
	hasNested = !1;
	wasQuiet = !1;
	lastReportAtMs;
	constructor(context, target, rateLimiter) {
		this.context = context, this.target = target, this.rateLimiter = rateLimiter;
		let { ref, action, before, eventsBefore, resources } = target;
		this.progress = new ActionProgress(ref, action), this.failures = new FailedResources(context.heat, this.progress.tree);
		let baseline = before?.events ?? eventsBefore ?? NO_BASELINE;
		this.feed = new EventFeed(context.heat, ref, baseline, () => context.clock.now()), this.hooks = new HookReporter(context.onProgress, ref), resources !== void 0 && this.progress.learn(resources), this.lastReportAtMs = context.clock.now();
	}
	async poll(row) {
		this.wasQuiet = this.isQuiet();
		let hasEnded = await this.readEvents(this.wasQuiet ? 0 : 5, row);
		return this.hasTree ? hasEnded : (this.rateLimiter.consume(), this.readEvents(0, row));
	}
	isQuiet() {
		let { progress } = this;
		return this.hasNested || progress.hooks.current().length > 0 ? !1 : progress.isLastResource() && progress.tree.isFlat;
	}
	canShowEnd() {
		return this.hasTree && this.target.action !== "DELETE";
	}
	async readRemaining(state) {
		let hasShown = this.hasShown(state);
		if (hasShown && !this.wasQuiet) return;
		let isFlat = this.target.action === "DELETE" && this.isQuiet(), hasNoEvents = this.progress.events.length === 0, readsOwn = !hasShown && (isFlat || hasNoEvents), depths = [...isFlat ? [] : [5], ...readsOwn ? [0] : []];
		await Promise.all(depths.map(async (depth) => {
			for (let event of await this.feed.next(depth, { isLast: !0 })) this.unreported.push(event);
		}));
	}
	async reportRemaining(state, resources) {
		resources !== void 0 && this.progress.learn(resources), this.report(this.unreported.splice(0)), this.hasShown(state) || this.report(await this.feed.next(0));
	}
	async recordFailures(row) {
		await this.failures.record(row) && this.rateLimiter.consume();
	}
	heartbeat(elapsedMs) {
		let now = this.context.clock.now();
		now - this.lastReportAtMs < 3e4 || (this.lastReportAtMs = now, this.context.onProgress({
			kind: "heartbeat",
			elapsedMs,
			count: this.progress.count(),
			running: this.progress.runningPaths(),
			waiting: this.progress.hooks.current()
		}));
	}
	hasShown(state) {
		return state !== void 0 && this.progress.rootEvent(state) !== void 0;
	}
	async readEvents(nestedDepth, row) {
		let endsBefore = this.progress.rootEndCount(), events = await this.feed.next(nestedDepth);
		nestedDepth > 0 && events.length > 0 && (this.hasTree = !0), events.some(({ stack }) => stack.id !== this.target.ref.id) && (this.hasNested = !0), this.readAtMs = this.context.clock.now();
		try {
			await this.listResourcesIfNeeded(events), events.some(({ status }) => status === "FAILED") && await this.recordFailures(row);
		} finally {
			this.report(events);
		}
		return this.progress.rootEndCount() > endsBefore;
	}
	report(events) {
		for (let { event, count, retry } of this.progress.add(events)) this.context.onProgress({
			kind: "event",
			event,
			count
		}), retry !== void 0 && this.context.onProgress({
			kind: "fact",
			text: describeRetry(retry)
		}), this.lastReportAtMs = this.context.clock.now();
		this.hooks.report(this.progress.hooks.current());
	}
	async listResourcesIfNeeded(events) {
		let { action, ref } = this.target;
		action !== "DELETE" && this.areResourcesDue(events) && (this.resourcesListedAtMs = this.context.clock.now(), this.rateLimiter.consume(), this.progress.learn(await this.context.heat.listResources(ref, { nestedDepth: 5 })));
	}
	areResourcesDue(events) {
		let { progress } = this;
		if (this.resourcesListedAtMs === -1e400) return events.length > 0;
		let now = this.context.clock.now(), usualMs = 1500 + progress.tree.leafCount * 20, intervalMs = Math.max(usualMs, 2 * grownIntervalMs(now - this.target.beganAtMs)), ageMs = now - this.resourcesListedAtMs;
		return progress.isLastResource() && !progress.tree.isFlat && !progress.tree.hasNested ? ageMs >= intervalMs * 4 : progress.needsResources(events) && ageMs >= intervalMs;
	}
};
// lib/deploy/wait/final-state.js
async function readFinalState(heat, { ref, hasOutputs }, end) {
	let resolveOutputs = hasOutputs !== !1 || end !== "succeeded", [row, resources] = await Promise.all([heat.getStack(ref, resolveOutputs ? {} : { resolveOutputs }), heat.listResources(ref, { nestedDepth: 5 })]);
	return {
		row,
		resources
	};
}
function checkSuperseded(end, { seen, finalState, beginCount }) {
	if (end !== "succeeded" || finalState === void 0) return end;
	let { row } = finalState;
	return row === void 0 || isDeleted(row) ? "gone" : row.state !== seen?.state || row.updatedTime !== seen.updatedTime || beginCount > 1 ? "superseded" : end;
}
// lib/deploy/wait/stack-view.js
var StackView = class {
	context;
	target;
	progress;
	polls;
	row;
	seen;
	seenAtMs = -1e400;
	state;
	finalState;
	firstRow;
	actionUpdatedTime;
	constructor(context, target, progress, polls) {
		this.context = context, this.target = target, this.progress = progress, this.polls = polls, this.firstRow = target.firstRow;
	}
	get hasFirstRow() {
		return this.firstRow !== void 0;
	}
	async look({ isRead }) {
		this.seen = await this.findRow(isRead), this.seenAtMs = this.context.clock.now();
		let state = classifyState(this.seen, this.expected());
		return this.state = state, state === "running" && (this.actionUpdatedTime ??= this.seen?.updatedTime), state;
	}
	isInProgress() {
		return this.seen !== void 0 && isInProgress(this.seen);
	}
	showsAction() {
		let isOfAction = this.seen?.action === this.target.action || this.state === "rolling-back";
		return this.isInProgress() && isOfAction;
	}
	isListed() {
		return this.listedRow() !== void 0;
	}
	listedRow() {
		let summary = this.latest();
		if (summary !== void 0 && isInProgress(summary)) return this.seen === void 0 || isInProgress(this.seen) ? summary : void 0;
	}
	async findRow(isRead) {
		return this.finalState = this.hasSucceeded() ? await readFinalState(this.context.heat, this.target, "succeeded") : void 0, (isRead || this.finalState !== void 0 || this.hasFirstRow ? void 0 : this.listedRow()) ?? (this.row = this.finalState?.row ?? await this.readRow());
	}
	hasSucceeded() {
		let { action } = this.target;
		if (action === "DELETE") return !1;
		let success = `${action}_COMPLETE`;
		return this.latest()?.state === success || this.progress.rootEvent(success) !== void 0;
	}
	async readRow() {
		let { ref, action } = this.target, { firstRow } = this;
		this.firstRow = void 0;
		let row = firstRow ?? await this.context.heat.getStack(ref, { resolveOutputs: !1 });
		return action !== "DELETE" || row === void 0 || !isDeleted(row) ? row : await waitUntilNameReleased(this.context, row) ?? row;
	}
	latest() {
		let summary = this.polls?.latest();
		return summary && isListedAction(summary, this.expected(), this.state) ? summary : void 0;
	}
	expected() {
		let { action, before } = this.target;
		return {
			action,
			before,
			hasBegunEvent: this.progress.rootEvent(`${action}_IN_PROGRESS`) !== void 0,
			actionUpdatedTime: this.actionUpdatedTime
		};
	}
};
// lib/deploy/wait/wait-for-action.js
async function waitForAction(context, target) {
	return new ActionWatcher(context, target).run();
}
const SHOWS_ACTION = new Set([
	"running",
	"succeeded",
	"failed",
	"failing",
	"rolling-back"
]);
var ActionWatcher = class {
	context;
	target;
	next = {
		state: "stack",
		hint: "steady"
	};
	last = "stack";
	rateLimiter;
	polls;
	events;
	view;
	outage;
	deadlines;
	pause = new PauseDetector();
	lastPollAtMs;
	watchedFromMs;
	constructor(context, target) {
		this.context = context, this.target = target, this.polls = context.sharedPolls?.watch(target.ref), this.rateLimiter = createPollRateLimiter(() => this.polls?.consume()), this.events = new EventReporter(context, target, this.rateLimiter), this.view = new StackView(context, target, this.events.progress, this.polls), this.outage = new OutageRetry(context), this.deadlines = new Deadlines(context.clock, target), this.watchedFromMs = context.clock.now();
	}
	async run() {
		try {
			return await this.watch();
		} catch (error) {
			throw this.mayContinue() ? sayThatActionContinues(error, this.target.ref) : error;
		} finally {
			this.polls?.close();
		}
	}
	mayContinue() {
		return this.view.state === void 0 || this.view.isInProgress();
	}
	async watch() {
		for (;;) {
			let pollAtMs = await this.waitForNextPoll(), transition = await this.retryDuringOutage(() => this.poll());
			if (this.rateLimiter.observeLatency(this.context.clock.now() - pollAtMs), this.heartbeat(), "end" in transition) return this.retryDuringOutage(() => this.finish(transition.end));
			this.next = transition.next;
		}
	}
	async poll() {
		switch (this.next.state) {
			case "stack":
			case "stack-now": {
				let end = await this.pollStack();
				return end === void 0 ? { next: this.chooseNext("stack") } : { end };
			}
			case "events":
			case "events-now": return this.pollEvents();
		}
	}
	async waitForNextPoll() {
		let { clock, signal } = this.context, { state, hint } = this.next, { lastPollAtMs } = this;
		if (lastPollAtMs === void 0) return this.view.hasFirstRow || await this.polls?.first(), this.lastPollAtMs = clock.now();
		if (state === "stack-now" || state === "events-now") return this.rateLimiter.consume(), lastPollAtMs;
		if (state === "stack" && this.view.isListed() && this.last === "events") return clock.now();
		let sinceLastMs = clock.now() - lastPollAtMs, delayMs = this.rateLimiter.nextDelayMs(lastPollAtMs - this.watchedFromMs, hint), remainingMs = Math.max(0, delayMs - sinceLastMs);
		return this.polls === void 0 ? await clock.sleep(remainingMs, signal) : await this.waitAmongOthers(this.polls, remainingMs), this.lastPollAtMs = clock.now();
	}
	async waitAmongOthers(polls, delayMs) {
		await waitForLook(polls, delayMs, () => this.next.state === "stack" && this.view.isListed()) && (this.next = {
			...this.next,
			state: "stack"
		});
	}
	async pollEvents() {
		let hasEnded = await this.events.poll(this.view.row), now = this.context.clock.now();
		if (this.pause.observe(this.events.progress, now) && this.view.showsAction() && (this.target.onHook ?? "wait") !== "wait") return { end: "paused" };
		let next = this.chooseNext("events");
		return { next: hasEnded ? {
			...next,
			state: "stack-now"
		} : next };
	}
	chooseNext(last) {
		this.last = last;
		let { events, view } = this, now = this.context.clock.now();
		return choosePoll({
			action: this.target.action,
			last,
			actionAgeMs: now - this.watchedFromMs,
			rowAgeMs: now - view.seenAtMs,
			eventsAgeMs: now - events.readAtMs,
			isRunning: view.state === "running",
			isNearlyOver: this.isNearlyOver(),
			isLastResource: events.isQuiet(),
			canEventsShowEnd: events.canShowEnd(),
			isRowListed: view.isListed()
		});
	}
	async pollStack() {
		let { view } = this, state = await view.look({ isRead: this.next.state === "stack-now" });
		return view.seen !== void 0 && SHOWS_ACTION.has(state) && this.target.pending?.onRow(view.seen), (state === "failing" || state === "rolling-back") && await this.events.recordFailures(view.row), this.deadlines.findEnd(state);
	}
	async finish(end) {
		let { events, view } = this, { seen } = view;
		end !== "timed-out" && end !== "paused" && this.target.pending?.onEnd(seen);
		let isGone = seen === void 0 || isDeleted(seen), [finalState] = await Promise.all([isGone ? void 0 : view.finalState ?? readFinalState(this.context.heat, this.target, end), events.readRemaining(seen?.state)]);
		await events.reportRemaining(seen?.state, finalState?.resources);
		let row = seen === view.row ? view.row : finalState?.row;
		return (end === "failed" || end === "timed-out") && await events.failures.record(row), {
			end: checkSuperseded(end, {
				seen,
				finalState,
				beginCount: events.progress.rootBeginCount
			}),
			action: this.target.action,
			row,
			finalState,
			progress: events.progress,
			failures: events.failures
		};
	}
	isNearlyOver() {
		let { progress } = this.events, { seen } = this.view, isFailing = seen !== void 0 && !this.view.isInProgress(), isTold = progress.hasRootEnd(seen?.action ?? this.target.action);
		return isFailing || isTold || progress.isSettled() && progress.hooks.current().length === 0;
	}
	retryDuringOutage(request) {
		return this.outage.run(request, () => {
			this.heartbeat();
		});
	}
	heartbeat() {
		this.events.heartbeat(this.deadlines.elapsedMs());
	}
};
// lib/deploy/plan/resources/judgement.js
function toNote(reason) {
	return typeof reason == "string" ? reason : `it uses the hidden parameter "${reason.hiddenParameter}", whose changes are not visible`;
}
function createJudgement(action, differing = [], reasons = []) {
	return {
		action,
		differing,
		reasons
	};
}
function createUnknownJudgement(worst, differing, reasons) {
	return {
		action: "unknown",
		worst,
		differing,
		reasons
	};
}
function toJudgement(verdict, differing, reasons) {
	let note = differing.length > 0 ? [] : ["according to Heat; the difference is not visible in the definition"];
	switch (verdict) {
		case "unchanged": return createJudgement("unchanged");
		case "updated": return createJudgement("update", differing, [...reasons, ...note]);
		case "replaced": return createJudgement("replace", differing, [...reasons, ...note]);
		case "added": return createJudgement("add");
		case "deleted": return createUnknownJudgement("replace", differing, [...reasons, "according to Heat it is deleted, but the template keeps it"]);
	}
}
function judgeUndefined(verdict) {
	return verdict === void 0 ? createUnknownJudgement("replace", [], ["the deployed template does not define it"]) : toJudgement(verdict, [], []);
}
// lib/deploy/plan/resources/live-state.js
function isNotBegun({ resource }) {
	return resource.action === "INIT" || resource.action === "DELETE" && resource.physicalId === "";
}
const REASON_OF_CHECK = /^(?:\w+: )?[Rr]esources[.[]|^Can not check |^Worker went down during resource |^[A-Z]+ aborted\b/;
function isMarkedByHand({ state, statusReason }) {
	return state === "CHECK_FAILED" && !REASON_OF_CHECK.test(statusReason);
}
const CHECKED_WHEN_FAILED = /^OS::(Neutron::|Nova::Server$|Nova::ServerGroup$|Cinder::Volume$|Mistral::)/, REQUESTED_NOTE = "\"replace\" names it", LASTING_FAILURES = new Set([
	"CREATE",
	"ADOPT",
	"DELETE"
]);
function judgeFailed(next, { resource, isRequested = !1 }, { verdict, isChecked }) {
	let why = isRequested ? REQUESTED_NOTE : `it is ${resource.state}, so Heat replaces it`;
	if (next.nested() !== void 0 || next.kind === "OS::Heat::None") return;
	if (isChecked && !isRequested && !LASTING_FAILURES.has(resource.action) && !isMarkedByHand(resource)) return createUnknownJudgement("replace", [], [`it is ${resource.state}: Heat replaces it unless the check before the update finds it in order`]);
	let isAsked = CHECKED_WHEN_FAILED.test(next.kind) && resource.state !== "CHECK_FAILED";
	return resource.physicalId === "" || !isAsked ? createJudgement("replace", [], [why]) : verdict === "unchanged" || verdict === "updated" ? void 0 : createUnknownJudgement("replace", [], [`it is ${resource.state}: Heat replaces it if its service can no longer use it`]);
}
function isStillRunning(next, { resource }) {
	return isInProgress(resource) && next.nested() === void 0;
}
function judgeRunning({ differing, reasons }, { resource }) {
	let why = `it is ${resource.state}: Heat replaces it if that action fails`;
	return createUnknownJudgement("replace", differing, [...reasons, why]);
}
// lib/deploy/map-limited.js
async function mapLimited(items, limit, task) {
	let results = new Map(), queue = items.entries();
	return await Promise.all(Array.from({ length: Math.min(limit, items.length) }, async () => {
		for (let [index, item] of queue) results.set(index, await task(item));
	})), [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
// lib/deploy/result/nested-templates.js
const ACTIONS = new Set(["CREATE", "UPDATE"]);
async function findNestedTemplates(heat, stack, { resources }) {
	let own = withoutOtherStacks(resources), holders = own.filter(({ resource }) => resource.nested !== void 0), isSettled = [stack, ...own.map(({ resource }) => resource)].every(hasSucceeded);
	if (holders.length < 4 || !isSettled) return new Map();
	let sources = await readSources(heat, stack.ref);
	return sources === void 0 ? new Map() : matchTemplates(holders, sources);
}
function withoutOtherStacks(resources) {
	let others = resources.filter(({ type }) => type === STACK_TYPE).map(({ path }) => `${path}/`);
	return others.length === 0 ? resources : resources.filter(({ path }) => !others.some((other) => path.startsWith(other)));
}
function hasSucceeded(state) {
	return isComplete(state) && ACTIONS.has(state.action);
}
async function readSources(heat, ref) {
	try {
		let [files, environment] = await Promise.all([heat.getFiles(ref), heat.getEnvironment(ref)]), registry = findSection(environment, "resource_registry"), ofResources = ownValue(registry, "resources");
		return isJson(ofResources) && Object.keys(ofResources).length > 0 ? void 0 : {
			files,
			mapping: createTypeMapping(registry)
		};
	} catch (error) {
		if (isFailedRead(error)) return;
		throw error;
	}
}
function matchTemplates(holders, { files, mapping }) {
	let types = new Map(holders.map(({ path, type }) => [path, type])), read = createTemplateReader(), found = new Map();
	for (let { path, type, resource } of holders) {
		if (resource.nested === void 0 || listHolders(path).some((one) => types.get(one) === type)) continue;
		let text = ownValue(files, mapping.targetOf(type, resource.name)), template = text === void 0 ? void 0 : read(text);
		isJson(template) && found.set(resource.nested.id, template);
	}
	return found;
}
// lib/deploy/result/retained-resources.js
const RETAINED_NOTE = "deletion_policy Retain: the real resource stays in the cloud", COMPUTED_NOTE = "unknown whether the real resource stays in the cloud: a function computes the deletion_policy", UNKNOWN_NOTE = "unknown whether a deletion_policy keeps the real resource: Heat does not return the template of its stack";
function isUnknownRetention(note) {
	return note === COMPUTED_NOTE || note === UNKNOWN_NOTE;
}
function describeRetention(getPart) {
	if ((getPart("external_id") ?? null) !== null) return "external_id: the real resource stays in the cloud";
	let policy = getPart("deletion_policy");
	if (typeof policy == "string") return policy.toLowerCase() === "retain" ? RETAINED_NOTE : void 0;
	if (typeof policy == "object" && policy && !isFacade(policy)) return COMPUTED_NOTE;
}
function isFacade(policy) {
	return "resource_facade" in policy || "Fn::ResourceFacade" in policy;
}
async function findRetentionNotes(heat, stack, listing, root) {
	let { resources } = listing, known = [...await findNestedTemplates(heat, stack, listing)].map(([id, template]) => ({
		id,
		template
	})), templates = await readTemplates(heat, resources.map(({ resource }) => resource.stack), root === void 0 ? known : [root, ...known]), notes = new Map();
	for (let { path, resource } of resources) {
		let { template, isUnknown = !1 } = templates.get(resource.stack.id) ?? {}, definition = ownValue(findSection(template, "resources"), resource.name), note = isUnknown ? UNKNOWN_NOTE : describeRetention((name) => findPart(definition, name));
		note !== void 0 && notes.set(path, note);
	}
	let retained = [...notes].filter(([, note]) => note === RETAINED_NOTE).map(([path]) => path), isBelow = (path) => retained.some((one) => path.startsWith(`${one}/`));
	for (let { path } of resources) isBelow(path) && notes.set(path, RETAINED_NOTE);
	return notes;
}
async function readTemplates(heat, stacks, known = []) {
	let knownById = new Map(known.map((one) => [one.id, one])), refs = new Map(stacks.map((ref) => [ref.id, ref])), failed = 0, read = await mapLimited([...refs.values()], 6, async (ref) => {
		let template = knownById.get(ref.id);
		if (template !== void 0) return template;
		if (failed >= 6) return {
			id: ref.id,
			isUnknown: !0
		};
		let one = await readStackTemplate(heat, ref);
		return one.isUnknown === !0 && (failed += 1), one;
	});
	return new Map(read.map((one) => [one.id, one]));
}
async function readStackTemplate(heat, ref) {
	try {
		return {
			id: ref.id,
			template: await heat.getTemplate(ref)
		};
	} catch (error) {
		if (isNotFound(error)) return { id: ref.id };
		if (isFailedRead(error)) return {
			id: ref.id,
			isUnknown: !0
		};
		throw error;
	}
}
// lib/deploy/result/paused-result.js
function toPausedResult({ progress, row, action }, finished, title, onHook) {
	let waits = progress.hooks.current(), { outputs, ...rest } = finished;
	return {
		...rest,
		changed: !0,
		otherOutputs: outputs,
		hooks: waits.map(toPausedHook),
		table: hooksTable("Paused at hooks", waits),
		...onHook === "return" && finished.failure === void 0 ? { outcome: "paused" } : {
			outcome: "failed",
			failure: finished.failure ?? toPausedFailure(title, waits, progress.tree.rootRef, row?.action ?? action)
		}
	};
}
function toPausedFailure(title, waits, root, action) {
	return toFailure({
		summary: `${title} is ${describePause(waits)}; Heat continues to wait`,
		hint: pausedNextStep(root.name, action),
		code: "paused"
	});
}
function toPausedHook({ path, stack, hook, sinceMs }) {
	return {
		path: path.join("/"),
		stackId: stack.id,
		hook,
		since: toTimestamp(sinceMs)
	};
}
function hooksTable(title, waits) {
	return {
		title,
		columns: [
			"resource",
			"hook",
			"since",
			"stack id"
		],
		rows: waits.map(toPausedHook).map(({ path, hook, since, stackId }) => [
			path,
			hook,
			since,
			stackId
		])
	};
}
function toTimestamp(ms) {
	return Number.isNaN(ms) ? "" : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
// lib/deploy/submit/ownership.js
const REPOSITORY_PREFIX = "github-repository:", REPOSITORY_ID_PREFIX = "github-repository-id:", COMMIT_PREFIX = "github-commit:", PREVIEW_PREFIX = "github-preview:", EXPIRY_PREFIX = "github-expires:", STACKS_FILE_PREFIX = "github-stacks:", CREATOR_PREFIX = "github-created-by:", PREFIXES = [
	REPOSITORY_PREFIX,
	REPOSITORY_ID_PREFIX,
	COMMIT_PREFIX,
	PREVIEW_PREFIX,
	EXPIRY_PREFIX,
	STACKS_FILE_PREFIX,
	CREATOR_PREFIX
];
function isOwnershipTag(tag) {
	return PREFIXES.some((prefix) => tag.startsWith(prefix));
}
function isCommitTag(tag) {
	return tag.startsWith(COMMIT_PREFIX);
}
function creatorTags(own, { stepId }) {
	return own && stepId !== void 0 ? [`${CREATOR_PREFIX}${stepId}`] : [];
}
function isPreviewTag(tag) {
	return tag.startsWith(PREVIEW_PREFIX);
}
function isRepositoryIdTag(tag) {
	return tag.startsWith(REPOSITORY_ID_PREFIX);
}
function isCreatorTag(tag) {
	return tag.startsWith(CREATOR_PREFIX);
}
function toRepositoryTag({ serverUrl, repository }) {
	return toBoundedTag(REPOSITORY_PREFIX, `${toHost(serverUrl)}/${repository}`.toLowerCase());
}
function repositoryIdTags({ serverUrl, repositoryId }) {
	return repositoryId === void 0 ? [] : [toBoundedTag(REPOSITORY_ID_PREFIX, `${toHost(serverUrl)}/${repositoryId}`.toLowerCase())];
}
function toStacksFileTag({ serverUrl, repository }, { path, namePrefix }) {
	let file = path.split("/").map(encodeURIComponent).join("/"), prefix = namePrefix === "" ? "" : `#${namePrefix}`;
	return toBoundedTag(STACKS_FILE_PREFIX, `${`${toHost(serverUrl)}/${repository}`.toLowerCase()}/${file}${prefix}`);
}
function findStacksFileTag(tags) {
	let [tag, ...otherTags] = tags.filter((one) => one.startsWith(STACKS_FILE_PREFIX));
	return otherTags.length === 0 ? tag : void 0;
}
function tagsToSend({ tags, own, previewEnvironment }, existing, owner) {
	let base = tags ?? existing, otherTags = base.filter((tag) => !isOwnershipTag(tag)), ownership = own && owner !== void 0 ? [
		toRepositoryTag(owner),
		...repositoryIdTags(owner),
		...stacksFileTags(owner),
		...commitTags(owner, previewEnvironment)
	] : base.filter((tag) => tag.startsWith("github-repository:") || isRepositoryIdTag(tag)), preview = previewEnvironment ? [previewTag(owner)] : [];
	return [...new Set([
		...otherTags,
		...ownership,
		...preview
	])];
}
function findPreviewPullRequest(tags, owner) {
	return isOfRepository(tags, owner) ? findMarkedPullRequest(tags) : void 0;
}
function isOfRepository(tags, owner) {
	let [repository, ...otherRepositories] = tags.filter((tag) => tag.startsWith(REPOSITORY_PREFIX));
	return repository === void 0 || otherRepositories.length > 0 ? !1 : hasComparableId(tags, owner) ? hasOwnId(tags, owner) : repository === toRepositoryTag(owner);
}
function hasComparableId(tags, owner) {
	return owner.repositoryId !== void 0 && tags.some(isRepositoryIdTag);
}
function hasOwnId(tags, owner) {
	let ids = tags.filter(isRepositoryIdTag);
	return ids.length === 1 && repositoryIdTags(owner).includes(ids[0] ?? "");
}
function findOtherRepositories(tags, owner) {
	if (isOfRepository(tags, owner)) return [];
	let own = toRepositoryTag(owner), isNamesake = hasComparableId(tags, owner) && !hasOwnId(tags, owner), nameOf = (tag) => tag.slice(18);
	return tags.filter((tag) => tag.startsWith("github-repository:") && (isNamesake || tag !== own)).map((tag) => tag === own ? `another repository that was ${nameOf(tag)}` : nameOf(tag));
}
function explainForeignTags(tags, owner) {
	if (!isOfRepository(tags, owner)) return "was not deployed from this repository";
	let commits = listCommits(tags);
	if (commits.length === 0 && commitTags(owner, !1).length > 0) return "has no tag of the commit that it was deployed from";
	let own = [
		owner.sha,
		owner.headSha,
		owner.checkedOut
	];
	return commits.every((commit) => own.includes(commit)) ? void 0 : `was deployed from another commit, ${commits.join(", ")}`;
}
function listCommits(tags) {
	return tags.filter(isCommitTag).map((tag) => tag.slice(14));
}
function findMarkedPullRequest(tags) {
	let [text, ...otherTexts] = tags.filter(isPreviewTag).map((tag) => tag.slice(15));
	return text !== void 0 && otherTexts.length === 0 && /^[1-9]\d*$/.test(text) ? Number(text) : void 0;
}
function toDeployedCommit({ event, sha, headSha, checkedOut = sha }, isPreview) {
	return isPreview && checkedOut === sha && event !== "pull_request_target" ? headSha : checkedOut;
}
function commitTags(owner, isPreview) {
	let commit = toDeployedCommit(owner, isPreview);
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? [`${COMMIT_PREFIX}${commit}`] : [];
}
function stacksFileTags(owner) {
	return owner.stacksFile === void 0 ? [] : [toStacksFileTag(owner, owner.stacksFile)];
}
function previewTag(owner) {
	if (owner?.pullRequest !== void 0) return `${PREVIEW_PREFIX}${owner.pullRequest}`;
	throw new StackError("A preview environment requires a pull request; nothing was changed", {
		failureCode: "invalid-input",
		hint: "Set pull-request to its number, or remove preview-environment."
	});
}
function toHost(serverUrl) {
	return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl.replaceAll(",", "");
}
function toBoundedTag(prefix, text) {
	let maxCharacters = 80 - prefix.length;
	if (text.length <= maxCharacters) return `${prefix}${text}`;
	let digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
	return `${prefix}${text.slice(0, maxCharacters - 12 - 1)}~${digest}`;
}
// lib/deploy/operations/list-before-delete.js
async function listBeforeDelete(context, stack) {
	let { name, ref } = stack, { heat, signal } = context;
	try {
		let [resources, root] = await Promise.all([heat.listResources(ref, { nestedDepth: 5 }), readStackTemplate(heat, ref)]), listing = await completeListing(heat, ref, resources), notes = await findRetentionNotes(heat, stack, listing, root), retained = listing.resources.flatMap(({ path, type, resource: { physicalId } }) => {
			let note = notes.get(path);
			return note === void 0 ? [] : [{
				path,
				type,
				physicalId,
				note
			}];
		});
		return announceRetained(context, name, retained), {
			resources,
			retained
		};
	} catch (error) {
		if (signal.throwIfAborted(), !(error instanceof DeployError)) throw error;
		let text = `Unknown which resources of stack ${name} stay in the cloud: Heat cannot list them`;
		return context.onProgress({
			kind: "notice",
			text
		}), {
			resources: void 0,
			retained: []
		};
	}
}
function announceRetained({ onProgress }, stackName, retained) {
	for (let note of new Set(retained.map((one) => one.note))) {
		let names = retained.filter((one) => one.note === note).map(nameWithId), more = names.length > 20 ? [`and ${names.length - 20} more`] : [], list = [...names.slice(0, 20), ...more].join(", ");
		onProgress({
			kind: "notice",
			text: `${isUnknownRetention(note) ? "May not be deleted" : "Not deleted"} with stack ${stackName}: ${list} (${note})`
		});
	}
}
function nameWithId({ path, type, physicalId }) {
	return [
		path,
		type,
		physicalId
	].filter((text) => text !== "").join(" ");
}
// lib/deploy/plan/located-changes.js
function describeLocated(changes, describe, files) {
	let located = changes.map((change) => ({
		text: describe(change),
		location: change.path === "" ? void 0 : files?.locateResource(change.path.split("/"))
	})), locations = located.flatMap(({ location }) => location === void 0 ? [] : [location]);
	return {
		texts: located.map(({ text, location }) => location === void 0 ? text : `${text} (${formatLocation(location)})`),
		locations: distinctLocations(locations)
	};
}
function toListLines(texts) {
	return texts.map((text) => `  - ${text}`);
}
function distinctLocations(locations) {
	return [...new Map(locations.map((one) => [formatLocation(one), one])).values()];
}
// lib/deploy/plan/lost-stacks.js
function findLostStacks({ changes, unseen }, { resources }) {
	let changeOf = new Map(changes.map((change) => [change.path, change])), fatesOf = new Map(), holders = new Set(resources.flatMap(({ path }) => listHolders(path)));
	for (let { path } of resources) {
		if (holders.has(path)) continue;
		let part = unseen.find((one) => path.startsWith(`${one.path}/`));
		for (let stack of listHolders(path)) {
			let fates = fatesOf.get(stack) ?? new Set();
			fates.add(findFate(changeOf.get(path), part, stack)), fatesOf.set(stack, fates);
		}
	}
	let growing = new Set(changes.filter(({ action }) => action === "add").flatMap(({ path }) => listHolders(path)));
	return resources.flatMap(({ path, type, resource }) => {
		let fates = fatesOf.get(path);
		return resource.nested === void 0 || fates === void 0 || fates.has("kept") ? [] : fates.has("unknown") ? [{
			path,
			type,
			action: "unknown"
		}] : [{
			path,
			type,
			action: fates.has("replace") || growing.has(path) ? "replace" : "delete"
		}];
	});
}
function findFate(change, part, stack) {
	return change?.action === "replace" || change?.action === "delete" ? change.action : change?.action === "unknown" && change.worst !== "update" ? "unknown" : part?.fate === "delete" ? "delete" : part?.among === "all" && stack.startsWith(`${part.path}/`) ? "unknown" : "kept";
}
// node_modules/microdiff/dist/index.js
const richTypes = [
	"Date",
	"RegExp",
	"String",
	"Number"
], temporalTypes = Object.getOwnPropertyNames(globalThis.Temporal || {});
function diff(obj, newObj, options = { cyclesFix: !0 }, _stack = []) {
	let diffs = [], isObjArray = Array.isArray(obj);
	for (let key in obj) {
		let value = obj[key], path = isObjArray ? +key : key;
		if (!(key in newObj)) {
			diffs.push({
				type: "REMOVE",
				path: [path],
				oldValue: value
			});
			continue;
		}
		let newValue = newObj[key], areCompatibleObjects = typeof value == "object" && typeof newValue == "object" && Array.isArray(value) === Array.isArray(newValue), objConstructor = areCompatibleObjects && value ? Object.getPrototypeOf(value)?.constructor?.name : void 0;
		if (value && newValue && areCompatibleObjects && !richTypes.includes(objConstructor) && !temporalTypes.includes(objConstructor) && (!options.cyclesFix || !_stack.includes(value))) {
			options.cyclesFix && _stack.push(value);
			let subDiffs = diff(value, newValue, options, _stack);
			options.cyclesFix && _stack.pop();
			for (let subDiff of subDiffs) subDiff.path.unshift(path), diffs.push(subDiff);
		} else Object.is(value, newValue) || temporalTypes.includes(objConstructor) && String(value) === String(newValue) || richTypes.includes(objConstructor) && (isNaN(value) ? value + "" == newValue + "" : +value == +newValue) || diffs.push({
			path: [path],
			type: "CHANGE",
			value: newValue,
			oldValue: value
		});
	}
	let isNewObjArray = Array.isArray(newObj);
	for (let key in newObj) key in obj || diffs.push({
		type: "CREATE",
		path: [isNewObjArray ? +key : key],
		value: newObj[key]
	});
	return diffs;
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		typeof options == "function" ? (callback = options, options = {}) : "callback" in options && (callback = options.callback);
		let oldString = this.castInput(oldStr, options), newString = this.castInput(newStr, options), oldTokens = this.removeEmpty(this.tokenize(oldString, options)), newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		let done = (value) => {
			if (value = this.postProcess(value, options), callback) setTimeout(function() {
				callback(value);
			}, 0);
			else return value;
		}, newLen = newTokens.length, oldLen = oldTokens.length, editLength = 1, maxEditLength = newLen + oldLen;
		options.maxEditLength != null && (maxEditLength = Math.min(maxEditLength, options.maxEditLength));
		let abortAfterTimestamp = Date.now() + (options.timeout ?? 1e400), bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}], newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400, execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath, removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				removePath && (bestPath[diagonalPath - 1] = void 0);
				let canAdd = !1;
				if (addPath) {
					let addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				let canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) bestPath[diagonalPath] = void 0;
				else {
					if (basePath = !canRemove || canAdd && removePath.oldPos < addPath.oldPos ? this.addToPath(addPath, !0, !1, 0, options) : this.addToPath(removePath, !1, !0, 1, options), newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options), basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || !0;
					bestPath[diagonalPath] = basePath, basePath.oldPos + 1 >= oldLen && (maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1)), newPos + 1 >= newLen && (minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1));
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				execEditLength() || exec();
			}, 0);
		})();
		else for (; editLength <= maxEditLength && Date.now() <= abortAfterTimestamp;) {
			let ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		let last = path.lastComponent;
		return last && !options.oneChangePerToken && last.added === added && last.removed === removed ? {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		} : {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		let newLen = newTokens.length, oldLen = oldTokens.length, oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		for (; newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options);) newPos++, oldPos++, commonCount++, options.oneChangePerToken && (basePath.lastComponent = {
			count: 1,
			previousComponent: basePath.lastComponent,
			added: !1,
			removed: !1
		});
		return commonCount && !options.oneChangePerToken && (basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: !1,
			removed: !1
		}), basePath.oldPos = oldPos, newPos;
	}
	equals(left, right, options) {
		return options.comparator ? options.comparator(left, right) : left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		let ret = [];
		for (let i = 0; i < array.length; i++) array[i] && ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return !1;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		let components = [], nextComponent;
		for (; lastComponent;) components.push(lastComponent), nextComponent = lastComponent.previousComponent, delete lastComponent.previousComponent, lastComponent = nextComponent;
		components.reverse();
		let componentLen = components.length, componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			let component = components[componentPos];
			if (component.removed) component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count)), oldPos += component.count;
			else {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						let oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					}), component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count, component.added || (oldPos += component.count);
			}
		}
		return components;
	}
};
const lineDiff = new class extends Diff {
	constructor() {
		super(...arguments), this.tokenize = tokenize;
	}
	equals(left, right, options) {
		return options.ignoreWhitespace ? (options.newlineIsToken && left.includes("\n") || (left = left.trim()), options.newlineIsToken && right.includes("\n") || (right = right.trim())) : options.ignoreNewlineAtEof && !options.newlineIsToken && (left.endsWith("\n") && (left = left.slice(0, -1)), right.endsWith("\n") && (right = right.slice(0, -1))), super.equals(left, right, options);
	}
}();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	options.stripTrailingCr && (value = value.replace(/\r\n/g, "\n"));
	let retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	linesAndNewlines[linesAndNewlines.length - 1] || linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		let line = linesAndNewlines[i];
		i % 2 && !options.newlineIsToken ? retLines[retLines.length - 1] += line : retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return !0;
	return !1;
}
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"", bytes = new TextEncoder().encode(s), i = 0;
	for (; i < bytes.length;) {
		let b = bytes[i];
		result += b === 7 ? "\\a" : b === 8 ? "\\b" : b === 9 ? "\\t" : b === 10 ? "\\n" : b === 11 ? "\\v" : b === 12 ? "\\f" : b === 13 ? "\\r" : b === 34 ? "\\\"" : b === 92 ? "\\\\" : b >= 32 && b <= 126 ? String.fromCharCode(b) : "\\" + b.toString(8).padStart(3, "0"), i++;
	}
	return result += "\"", result;
}
const INCLUDE_HEADERS = {
	includeIndex: !0,
	includeUnderline: !0,
	includeFileHeaders: !0
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	optionsObj = options ? typeof options == "function" ? { callback: options } : options : {}, optionsObj.context === void 0 && (optionsObj.context = 4);
	let context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (optionsObj.callback) {
		let { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			let patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	} else return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		let hunks = [], oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			let current = diff[i], lines = current.lines || splitLines(current.value);
			if (current.lines = lines, current.added || current.removed) {
				if (!oldRangeStart) {
					let prev = diff[i - 1];
					oldRangeStart = oldLine, newRangeStart = newLine, prev && (curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [], oldRangeStart -= curRange.length, newRangeStart -= curRange.length);
				}
				for (let line of lines) curRange.push((current.added ? "+" : "-") + line);
				current.added ? newLine += lines.length : oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (let line of contextLines(lines)) curRange.push(line);
					else {
						let contextSize = Math.min(lines.length, context);
						for (let line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						let hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk), oldRangeStart = 0, newRangeStart = 0, curRange = [];
					}
				}
				oldLine += lines.length, newLine += lines.length;
			}
		}
		for (let hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) hunk.lines[i].endsWith("\n") ? hunk.lines[i] = hunk.lines[i].slice(0, -1) : (hunk.lines.splice(i + 1, 0, "\\ No newline at end of file"), i++);
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function formatPatch(patch, headerOptions) {
	if (headerOptions ||= INCLUDE_HEADERS, Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	let ret = [];
	if (patch.isGit) {
		if (headerOptions = INCLUDE_HEADERS, !patch.oldFileName) throw Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName, gitNewName = patch.newFileName;
		patch.isCreate && gitOldName === "/dev/null" ? gitOldName = gitNewName.replace(/^b\//, "a/") : patch.isDelete && gitNewName === "/dev/null" && (gitNewName = gitOldName.replace(/^a\//, "b/")), ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName)), patch.isDelete && ret.push("deleted file mode " + (patch.oldMode ?? "100644")), patch.isCreate && ret.push("new file mode " + (patch.newMode ?? "100644")), patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate && (ret.push("old mode " + patch.oldMode), ret.push("new mode " + patch.newMode)), patch.isRename && (ret.push("rename from " + quoteFileNameIfNeeded((patch.oldFileName ?? "").replace(/^a\//, ""))), ret.push("rename to " + quoteFileNameIfNeeded((patch.newFileName ?? "").replace(/^b\//, "")))), patch.isCopy && (ret.push("copy from " + quoteFileNameIfNeeded((patch.oldFileName ?? "").replace(/^a\//, ""))), ret.push("copy to " + quoteFileNameIfNeeded((patch.newFileName ?? "").replace(/^b\//, ""))));
	} else headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0 && ret.push("Index: " + patch.oldFileName), headerOptions.includeUnderline && ret.push("===================================================================");
	headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || patch.hunks.length > 0) && (ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : "")), ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : "")));
	for (let i = 0; i < patch.hunks.length; i++) {
		let hunk = patch.hunks[i], oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart, newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (let line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options == "function" && (options = { callback: options }), options?.callback) {
		let { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
			callback(patchObj ? formatPatch(patchObj, options.headerOptions) : void 0);
		} }));
	} else {
		let patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		return patchObj ? formatPatch(patchObj, options?.headerOptions) : void 0;
	}
}
function splitLines(text) {
	let hasTrailingNl = text.endsWith("\n"), result = text.split("\n").map((line) => line + "\n");
	return hasTrailingNl ? result.pop() : result.push(result.pop().slice(0, -1)), result;
}
function findValueChanges(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
		let [left, right] = [ownValue(before, name), ownValue(after, name)];
		if (!isJson(left) || !isJson(right)) return isSameJson(left, right) ? [] : [{
			name,
			before: formatValue(left),
			after: formatValue(right)
		}];
		let inner = diff(toBareMap(left), toBareMap(right));
		return inner.length > 20 ? [{
			name,
			before: formatValue(left),
			after: formatValue(right)
		}] : [...new Map(inner.map(({ path }) => withoutPartsOfNumbers(path, [left, right])).map((path) => [path.join("."), path]))].map(([inside, path]) => ({
			name: `${name}.${inside}`,
			before: formatValue(valueAtPath(left, path)),
			after: formatValue(valueAtPath(right, path))
		}));
	});
}
function valueAtPath(value, path) {
	return path.reduce((part, key) => Array.isArray(part) ? part[Number(key)] : isJson(part) ? ownValue(part, String(key)) : void 0, value);
}
function withoutPartsOfNumbers(path, sides) {
	let end = path.findIndex((_, index) => sides.some((side) => isLosslessNumber(valueAtPath(side, path.slice(0, index)))));
	return end < 0 ? path : path.slice(0, end);
}
function toBareMap(map) {
	let bare = Object.create(null);
	for (let [key, value] of Object.entries(map)) bare[key] = toBareValue(value);
	return bare;
}
function toBareValue(value) {
	return Array.isArray(value) ? value.map(toBareValue) : isJson(value) ? toBareMap(value) : value;
}
function findFileChanges(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((file) => {
		let [left, right] = [ownValue(before, file), ownValue(after, file)];
		return left === right ? [] : [{
			file,
			action: left === void 0 ? "add" : right === void 0 ? "delete" : "update",
			diff: unifiedDiff(file, left ?? "", right ?? "")
		}];
	});
}
function formatValue(value) {
	if (value !== void 0) return typeof value == "string" ? value : stringify(value) ?? "";
}
function isSameJson(left, right) {
	return toCanonicalJson(left) === toCanonicalJson(right);
}
function toCanonicalJson(value) {
	return value === void 0 ? "" : JSON.stringify(value, (_key, one) => isJson(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a < b ? -1 : 1)) : one);
}
function unifiedDiff(file, before, after) {
	let patch = createTwoFilesPatch(file, file, before, after, void 0, void 0, { context: 2 });
	return patch.slice(patch.indexOf("@@"));
}
// lib/deploy/submit/expiry.js
const EXPIRY = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\/(\d+h)$/;
function toStackTags(context, request, existing) {
	let { expiresAfterMs, own } = request, tags = tagsToSend(request, existing, context.owner);
	return expiresAfterMs === void 0 || !own || context.owner === void 0 ? tags : [...tags, toExpiryTag(readHeatTime(context), expiresAfterMs)];
}
function toExpiryTag(nowMs, lifetimeMs) {
	let time = new Date(nowMs + lifetimeMs).toISOString().slice(0, 19);
	return `${EXPIRY_PREFIX}${time}Z/${Math.round(lifetimeMs / 36e5)}h`;
}
function findExpiry(tags) {
	let [tag, ...otherTags] = tags.filter((one) => one.startsWith(EXPIRY_PREFIX)), [, time] = EXPIRY.exec(tag?.slice(15) ?? "") ?? [], timeMs = parseHeatTime(time);
	return time === void 0 || otherTags.length > 0 || Number.isNaN(timeMs) ? void 0 : {
		time,
		timeMs
	};
}
function toComparableTags(tags) {
	let comparable = tags.filter((tag) => !isCommitTag(tag) && !isCreatorTag(tag) && !isRepositoryIdTag(tag));
	return [...new Set(comparable.map(withoutTime))].sort();
}
function withoutTime(tag) {
	if (!tag.startsWith("github-expires:")) return tag;
	let [, , lifetime] = EXPIRY.exec(tag.slice(15)) ?? [];
	return lifetime === void 0 ? tag : `${EXPIRY_PREFIX}${lifetime}`;
}
// lib/deploy/plan/plan-hash.js
const SLOW = new Set(["deployedTemplate", "parameters"]), NAMES$1 = [
	["stack", "the stack with this name is a different one, or does not exist"],
	["deployedTemplate", "the deployed template, its files, the resources to replace, or the contents of nested stacks that no preview shows have changed since the approval"],
	["deployedParameters", "the parameters of the deployed stack have changed since the approval"],
	["template", "the template or its files differ from the approved ones"],
	["parameters", "parameters or environments differ from the approved ones"],
	["options", "tags or options of the deploy differ from the approved ones"]
];
function planHash(parts) {
	return ["p2", ...NAMES$1.map(([name]) => {
		let text = toCanonicalJson(parts[name]);
		return SLOW.has(name) ? slowDigest(text) : digest(text);
	})].join("-");
}
function describePlanDifferences(approved, actual) {
	if (approved === actual) return [];
	let [left, right] = [approved.split("-"), actual.split("-")];
	return left[0] !== right[0] || left.length !== right.length ? ["expect-plan is not a plan-hash of this version of the action"] : NAMES$1.flatMap(([, words], index) => left[index + 1] === right[index + 1] ? [] : [words]);
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
function slowDigest(text) {
	return scryptSync(text, "heat-stack-deploy plan", 6).toString("hex");
}
function hashedFiles({ template, request, definition }) {
	let environments = request.environmentFiles.map((key) => ownValue(request.files, key));
	return {
		template: [template, definition().files],
		parameters: [environments, request.parameters]
	};
}
function hashRequest(request, files, { tags, stack, deployed }) {
	let { keepExisting, clearParameters, converge, disableRollback, replace } = request;
	return planHash({
		stack: [request.stackName, stack?.id],
		deployedTemplate: deployed,
		deployedParameters: stack?.parameters ?? {},
		...hashedFiles(files),
		options: {
			keepExisting,
			clearParameters,
			converge,
			disableRollback,
			...replace.length === 0 ? {} : { replace: [...replace].sort() },
			tags: toComparableTags(tags)
		}
	});
}
// lib/deploy/plan/policies.js
function assertApprovedPlan(plan, expected) {
	if (expected === void 0) return;
	let differences = [...findUnapprovedChanges(plan), ...describePlanDifferences(expected, plan.hash ?? "")];
	if (differences.length !== 0) throw new StackError([`The deploy of stack ${plan.stack.name} differs from the approved plan; nothing was changed`, ...toListLines(differences)].join("\n"), {
		failureCode: "plan-changed",
		hint: "Run a new preview and approve its plan-hash."
	});
}
function findUnapprovedChanges({ unseen }) {
	return unseen.filter(({ path }) => path === "").map(({ because }) => `a plan cannot show what this deploy does: ${because}`);
}
function assertNothingProtected(stackName, found, files) {
	if (found.length === 0) return;
	let { texts, locations } = describeLocated(found, describeProtected, files), summary = found.every(({ action }) => action === "unknown") ? `The deploy could replace or delete protected resources of stack ${stackName}; nothing was changed` : `Protected resources of stack ${stackName} would be replaced or deleted; nothing was changed`;
	throw new StackError([summary, ...toListLines(texts)].join("\n"), {
		failureCode: "protected",
		locations,
		hint: files === void 0 ? "To delete them anyway, remove the pattern from \"protect\" for one workflow run." : "Change the template so that they are kept, or remove the pattern from \"protect\" for one workflow run."
	});
}
function describeProtected({ path, type, pattern, action, because }) {
	return action === "unknown" ? `${path} (${type}) may be replaced or deleted: protected by "${pattern}"; ${because ?? "the plan does not show it"}` : `${path} (${type}) would be ${DONE[action]}: protected by "${pattern}"`;
}
const DONE = {
	replace: "replaced",
	delete: "deleted"
};
function findProtectedChanges(plan, deployed, patterns) {
	let matcher = createMatcher(patterns), typesOf = createTypeLookup(deployed), planned = plan.changes.flatMap((change) => {
		let { action, worst, notes } = change, named = typesOf(change);
		if (action === "replace" || action === "delete") return matcher.protectedOf(named, action).slice(0, 1);
		if (action !== "unknown" || worst !== "replace") return [];
		let because = `it may be replaced: ${notes.join("; ")}`;
		return matcher.protectedOf(named, "unknown").slice(0, 1).map((one) => ({
			...one,
			because
		}));
	}), unseen = plan.unseen.flatMap((part) => findInUnseen(part, deployed, matcher, patterns)), stacks = findLostStacks(plan, deployed).flatMap((one) => matcher.protectedOf([one], one.action).map((found) => one.action === "unknown" ? {
		...found,
		because: STACK_MAY_BE_LOST
	} : found));
	return [...new Map([
		...unseen,
		...stacks,
		...planned
	].map((one) => [one.path, one])).values()];
}
function createTypeLookup({ resources }) {
	let deployedTypes = new Map(resources.map(({ path, type }) => [path, type]));
	return ({ path, type }) => {
		let deployedType = deployedTypes.get(path) ?? type;
		return deployedType === type ? [{
			path,
			type
		}] : [{
			path,
			type: deployedType
		}, {
			path,
			type
		}];
	};
}
const STACK_MAY_BE_LOST = "everything in it may be replaced or deleted";
function findProtectedChangesInAll(deployed, patterns) {
	return findInUnseen(WHOLE_STACK, deployed, createMatcher(patterns), patterns);
}
const WHOLE_STACK = {
	path: "",
	fate: "delete",
	among: "all",
	because: "they are deleted with the stack"
};
function findInUnseen({ path, fate, among, because }, deployed, matcher, patterns) {
	let isBelow = (one) => path === "" || one.path.startsWith(`${path}/`), isIn = (one) => isBelow(one) || one.path === path, may = ({ resource }) => among === "all" || isFailed(resource), action = fate === "delete" ? "delete" : "unknown", found = matcher.protectedOf(deployed.resources.filter((one) => isBelow(one) && may(one)), action).map((one) => action === "unknown" ? {
		...one,
		because
	} : one), blind = among === "all" ? deployed.unlisted.filter(isIn).map((one) => hiddenStack(one, patterns)) : [];
	return [...found, ...blind];
}
function hiddenStack({ path, type, because }, patterns) {
	let words = `its resources cannot be listed: ${because}`;
	return {
		path: `${path}/\u2026`,
		type,
		pattern: patterns.join("\", \""),
		action: "unknown",
		because: words
	};
}
function createMatcher(patterns) {
	let compiled = patterns.map((pattern) => ({
		pattern,
		isMatch: (0, import_picomatch.default)(pattern, { dot: !0 })
	}));
	return { protectedOf: (resources, action) => resources.flatMap(({ path, type }) => {
		let name = path.slice(path.lastIndexOf("/") + 1), first = compiled.find(({ isMatch }) => isMatch(name) || isMatch(path) || isMatch(type));
		return first === void 0 ? [] : [{
			path,
			type,
			pattern: first.pattern,
			action
		}];
	}) };
}
function createExceptionMatcher(patterns) {
	let exceptions = createMatcher(patterns);
	return { protectedOf: (resources, action) => resources.filter((resource) => exceptions.protectedOf([resource], action).length === 0).map(({ path, type }) => ({
		path,
		type,
		pattern: "",
		action
	})) };
}
function findUnmatchedPatterns(patterns, resources) {
	return patterns.filter((pattern) => createMatcher([pattern]).protectedOf(resources, "unknown").length === 0);
}
function describeUnmatchedPatterns(stackName, patterns, input = "protect") {
	return `No resource of stack ${stackName} matches ${patterns.map((pattern) => `"${pattern}"`).join(", ")} of "${input}" by name, path or type`;
}
// lib/deploy/operations/takeover.js
function describeTakeover(owner, { own, previewEnvironment }, { name, tags }) {
	if (!own || owner === void 0) return [];
	let others = findOtherRepositories(tags, owner);
	if (others.length > 0) return [`Stack ${name} was deployed from ${others.join(", ")}: a deploy replaces its template and makes it a stack of this repository. If both repositories use this name by mistake, change stack-name or the project.`];
	let [before, after] = [findMarkedPullRequest(tags), owner.pullRequest];
	return !previewEnvironment || before === void 0 || before === after ? [] : [`Stack ${name} is the preview environment of pull request #${before}: a deploy makes it the one of #${after ?? ""}, and prune then keeps it when #${before} is closed. Put the number into stack-name, so that each pull request has a stack of its own.`];
}
function warnOfOtherOwner({ owner, onProgress }, { name, tags }) {
	let others = owner === void 0 ? [] : findOtherRepositories(tags, owner);
	others.length !== 0 && onProgress({
		kind: "warning",
		text: `Stack ${name} was deployed from ${others.join(", ")}, not from this repository`
	});
}
// lib/deploy/operations/delete.js
async function deleteOperation(context, request) {
	let found = await findStack(context, request.stackName);
	if (found === void 0) {
		let text = `Stack ${request.stackName} does not exist: nothing to delete`;
		return context.onProgress({
			kind: "notice",
			text
		}), {
			operation: "delete",
			outcome: "absent",
			changed: !1,
			stack: {
				id: "",
				name: request.stackName,
				status: "",
				statusReason: ""
			}
		};
	}
	if (warnOfOtherOwner(context, found), request.dryRun) return planDelete(context, request, found);
	await assertDeleteNotProtected(context, request.protect, found);
	let stack = await waitUntilDeletable(context, found, request);
	if (stack === void 0) return {
		operation: "delete",
		outcome: "deleted",
		changed: !0,
		stack: {
			id: found.id,
			name: found.name,
			status: "DELETE_COMPLETE",
			statusReason: ""
		}
	};
	if (stack !== found && await assertDeleteNotProtected(context, request.protect, stack), !request.wait) {
		let { retained } = await listBeforeDelete(context, stack);
		return recordStackRequest(context, "delete", stack), await submitDelete(context, stack), {
			operation: "delete",
			outcome: "accepted",
			changed: !0,
			stack: {
				id: stack.id,
				name: stack.name,
				status: "DELETE_IN_PROGRESS",
				statusReason: ""
			},
			retained
		};
	}
	let { failure, ...deletion } = await deleteWithRetries(context, stack, request, request.onHook);
	return {
		operation: "delete",
		outcome: failure === void 0 ? deletion.hooks === void 0 ? "deleted" : "paused" : "failed",
		changed: !0,
		...deletion,
		failure
	};
}
async function assertDeleteNotProtected(context, patterns, { name, ref }) {
	if (patterns.length === 0) return;
	let deployed = await listResources(context.heat, ref), unmatched = findUnmatchedPatterns(patterns, deployed.resources);
	unmatched.length > 0 && context.onProgress({
		kind: "warning",
		text: describeUnmatchedPatterns(name, unmatched)
	}), assertNothingProtected(name, findProtectedChangesInAll(deployed, patterns), void 0);
}
async function planDelete(context, { protect }, stack) {
	let deployed = await listResources(context.heat, stack.ref);
	return {
		operation: "delete",
		outcome: "previewed",
		changed: !1,
		plan: toDeletePlan(stack, deployed, protect, await findRetentionNotes(context.heat, stack, deployed)),
		stack: toStackFacts(stack)
	};
}
function toDeletePlan(stack, deployed, protect, retentionNotes) {
	let resources = [...deployed.resources].sort((left, right) => compareNames(left.path, right.path)), unmatched = findUnmatchedPatterns(protect, resources);
	return {
		stack: {
			name: stack.name,
			id: stack.id,
			status: stack.state
		},
		kind: "delete",
		changes: resources.map(({ path, type }) => {
			let note = retentionNotes.get(path);
			return {
				path,
				type,
				action: "delete",
				values: [],
				notes: note === void 0 ? [] : [note]
			};
		}),
		unchanged: 0,
		parameters: [],
		outputs: [],
		files: [],
		definition: [],
		unseen: [],
		warnings: [
			...deployed.unlisted.map(({ path, because }) => `The resources in ${path} are deleted as well, but cannot be listed: ${because}`),
			...(protect.length === 0 ? [] : findProtectedChangesInAll(deployed, protect)).map(({ path, pattern }) => `${path} is protected by "${pattern}": the delete will fail`),
			...unmatched.length === 0 ? [] : [describeUnmatchedPatterns(stack.name, unmatched)]
		],
		hash: void 0
	};
}
async function waitUntilDeletable(context, found, request) {
	return request.onInProgress === "supersede" && found.action !== "DELETE" ? found : ensureIdle(context, found, request);
}
async function deleteWithRetries(context, stack, request, onHook = "wait") {
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: `Deleting stack ${stack.name}`
	});
	let retained, listToDelete = async () => {
		if (retained !== void 0) return listRemaining(context, stack);
		let before = await listBeforeDelete(context, stack);
		return retained = before.retained, before.resources;
	};
	for (let attempt = 1;; attempt += 1) {
		let actionEnd = await deleteAttempt(context, stack, listToDelete, {
			timeoutMinutes: request.timeoutMinutes,
			onHook
		}), isAtHook = actionEnd.progress.hooks.uncleared().length > 0, isLastAttempt = attempt >= request.deleteAttempts || actionEnd.end !== "failed" || isAtHook, deletion = toDeletionResult(actionEnd, stack, attempt, onHook);
		if (deletion.failure === void 0 || isLastAttempt || findHeatRetryMs(actionEnd) !== void 0) return context.onProgress({ kind: "end" }), {
			...deletion,
			retained
		};
		let text = `Attempt ${attempt} of ${request.deleteAttempts} failed: ${deletion.failure.summary}`;
		context.onProgress({
			kind: "warning",
			text
		});
	}
}
async function deleteAttempt(context, stack, listToDelete, wait) {
	let [before, events, resources] = await Promise.all([
		context.heat.getStack(stack.ref, { resolveOutputs: !1 }),
		readBaseline(context.heat, stack.ref),
		listToDelete()
	]), beganAtMs = context.clock.now(), updatedTime = before?.updatedTime;
	return recordStackRequest(context, "delete", {
		...stack,
		updatedTime
	}), await submitDelete(context, before ?? stack, events), waitForAction(context, {
		ref: stack.ref,
		action: "DELETE",
		beganAtMs,
		before: {
			updatedTime,
			events
		},
		resources,
		...wait
	});
}
async function listRemaining({ heat }, { ref }) {
	try {
		return await heat.listResources(ref, { nestedDepth: 5 });
	} catch (error) {
		if (!(error instanceof DeployError)) throw error;
		return;
	}
}
function findHeatRetryMs({ end, progress }) {
	if (end !== "failed") return;
	let failed = progress.leafEvents().filter(({ action, status }) => action === "DELETE" && status === "FAILED"), blocked = failed.filter(({ reason, path, type, durationMs = 0 }) => durationMs >= 3e4 && findAdviceForFailure(reason, path, void 0, {
		type,
		physicalId: void 0
	})?.isHeld === !0);
	if (!(blocked.length === 0 || blocked.length < failed.length)) return Math.max(...blocked.map(({ durationMs = 0 }) => durationMs));
}
function toDeletionResult(actionEnd, stack, attempt, onHook) {
	if (actionEnd.end === "gone" || actionEnd.end === "succeeded") return {
		stack: {
			id: stack.id,
			name: stack.name,
			status: "DELETE_COMPLETE",
			statusReason: ""
		},
		events: actionEnd.progress.events,
		failure: void 0
	};
	let title = `Delete of stack ${stack.name}`, actionResult = buildActionResult(actionEnd, void 0, title);
	if (actionEnd.end === "paused") {
		let { failure, ...paused } = toPausedResult(actionEnd, actionResult, title, onHook);
		return {
			...paused,
			failure
		};
	}
	if (actionEnd.progress.hooks.uncleared().length > 0) return {
		...actionResult,
		failure: actionResult.failure
	};
	let { failure } = actionResult;
	if (failure === void 0) return {
		...actionResult,
		failure
	};
	let hint = heldHint(failure, findHeatRetryMs(actionEnd)) ?? blockedHint(actionResult.resources ?? [], attempt);
	return {
		...actionResult,
		failure: {
			...failure,
			hint
		}
	};
}
function heldHint({ resources }, heatRetryMs) {
	for (let resource of resources) {
		let { path, physicalId, reason } = resource, advice = findAdviceForFailure(reason, path.split("/"), void 0, resource);
		if (advice?.isHeld === !0) return [`${physicalId === void 0 ? path : `${path} (${physicalId})`} still exists. ${advice.hint}`, ...describeAttempts(heatRetryMs)].join(" ");
	}
}
function blockedHint(resources, attempt) {
	let names = resources.filter(({ status }) => isFailed(parseState(status))).map(({ path, physicalId }) => physicalId === void 0 ? path : `${path} (${physicalId})`);
	return names.length === 0 ? "Check the stack in the cloud, then run the step again." : `After ${countText(attempt, "attempt")}, check in the cloud what still uses ${names.join(", ")}, then run the step again.`;
}
function describeAttempts(heatRetryMs) {
	return heatRetryMs === void 0 ? [] : [`Heat itself has retried for ${Math.round(heatRetryMs / 1e3)} seconds, so delete-attempts does not help here.`];
}
// lib/deploy/plan/requested-replacements.js
function findRequestedReplacements(stackName, { resources }, patterns) {
	if (patterns.length === 0) return [];
	let existing = resources.filter(({ resource }) => resource.action !== "DELETE"), unmatched = findUnmatchedPatterns(patterns, existing);
	if (unmatched.length > 0) throw unmatchedError(stackName, unmatched);
	let matcher = createMatcher(patterns), matched = existing.filter((one) => matcher.protectedOf([one], "replace").length > 0);
	return matched.filter(({ path }) => !matched.some((holder) => path.startsWith(`${holder.path}/`)));
}
async function assertReplacementsMatch(context, request) {
	request.replace.length !== 0 && await assertReplacedByCreate(context.heat, request, await findStack(context, request.stackName));
}
async function assertReplacedByCreate(heat, { stackName, replace }, replaced) {
	if (replace.length !== 0) {
		if (replaced === void 0) throw unmatchedError(stackName, replace);
		findRequestedReplacements(stackName, await listResources(heat, replaced.ref), replace);
	}
}
function unmatchedError(stackName, patterns) {
	let words = patterns.map((pattern) => `"${pattern}"`).join(", ");
	return new StackError(`No deployed resource of stack ${stackName} matches ${words} of "replace" by name, path or type; nothing was changed`, {
		failureCode: "refused",
		hint: "Use operation \"resources\" to list the paths and types, or remove the pattern."
	});
}
function withRequestedReplacements(listing, requested) {
	if (requested.length === 0) return listing;
	let paths = new Set(requested.map(({ path }) => path)), resources = listing.resources.map((one) => {
		if (!paths.has(one.path)) return one;
		let resource = {
			...one.resource,
			action: "CHECK",
			status: "FAILED",
			state: "CHECK_FAILED"
		};
		return {
			...one,
			resource,
			isRequested: !0
		};
	});
	return {
		...listing,
		resources
	};
}
function planRequestedReplacements(stackName, plan, { resources }, requested) {
	let planned = new Map(plan.changes.map((change) => [change.path, change])), isUnseen = (path) => plan.unseen.some((part) => isBelow(path, part.path)), isReplaced = (path) => {
		let change = planned.get(path);
		return change === void 0 ? isUnseen(path) : change.action === "replace" || change.worst === "replace";
	}, contents = ({ path }) => resources.filter((one) => one.resource.nested === void 0 && isBelow(one.path, path)), kept = requested.filter((one) => one.resource.nested === void 0 ? !isReplaced(one.path) : contents(one).some(({ path }) => !isReplaced(path) && planned.get(path)?.action !== "delete"));
	if (kept.length > 0) throw notReplacedError(stackName, kept, planned);
	return requested.filter(({ path, resource }) => resource.nested === void 0 && !planned.has(path)).map(({ path, type }) => ({
		path,
		type,
		action: "replace",
		values: [],
		notes: [REQUESTED_NOTE]
	}));
}
function isBelow(path, holder) {
	return holder !== "" && path.startsWith(`${holder}/`);
}
function notReplacedError(stackName, kept, planned) {
	let lines = kept.map(({ path, type }) => planned.get(path)?.action === "delete" ? `  - ${path} (${type}) would be deleted: the template no longer defines it, or its group becomes smaller` : `  - ${path} (${type}) would stay: Heat does not replace such a resource`);
	return new StackError([`"replace" names resources of stack ${stackName} that Heat would not replace; nothing was changed`, ...lines].join("\n"), {
		failureCode: "refused",
		hint: "Use patterns that match only the resources to replace."
	});
}
// lib/deploy/submit/resource-marks.js
const REASON = "Marked for replacement by heat-stack-deploy (input replace)";
async function planMarks({ heat }, stack, patterns) {
	if (patterns.length === 0) return {
		targets: [],
		removable: []
	};
	if (isInProgress(stack)) throw new StackError(`Stack ${stack.name} is ${stack.state}, and "replace" requires a stack without a running action; nothing was changed`, {
		failureCode: "refused",
		hint: "Use on-in-progress: wait to wait for this action first."
	});
	let requested = findRequestedReplacements(stack.name, await listResources(heat, stack.ref), patterns);
	for (let one of requested) await assertReplaceable(heat, one);
	let removable = requested.filter(({ resource }) => !isFailed(resource));
	return {
		targets: requested.map(toMark),
		removable: removable.map(toMark)
	};
}
function toMark({ path, resource: { stack, name } }) {
	return {
		path,
		stack,
		name
	};
}
async function assertReplaceable(heat, { path, resource }) {
	if (resource.nested !== void 0 && (await heat.getStack(resource.nested, { resolveOutputs: !1 }))?.state === "CHECK_FAILED") throw new StackError(`Heat does not replace the nested stack ${path} as a whole while it is CHECK_FAILED; nothing was changed`, {
		failureCode: "refused",
		hint: `Set replace: ${path}/** to replace the resources in it.`
	});
}
async function markResources(context, { targets, removable }) {
	for (let [index, { path, stack, name }] of targets.entries()) try {
		await context.heat.markUnhealthy(stack, name, {
			unhealthy: !0,
			reason: REASON
		});
		let text = `Marked ${path} as unhealthy, so that this update replaces it`;
		context.onProgress({
			kind: "fact",
			text
		});
	} catch (error) {
		context.signal.throwIfAborted();
		let sent = new Set(targets.slice(0, index + 1).map((mark) => mark.path));
		throw await removeMarksWithWarning(context, removable.filter((mark) => sent.has(mark.path))), markError(path, error);
	}
}
function markError(path, error) {
	return error instanceof RequestError ? new StackError(`Could not mark ${path} as unhealthy, so the update was not sent`, {
		cause: error,
		failureCode: "refused",
		serverMessage: error.serverMessage,
		requestId: error.requestId,
		hint: "Check that no other action uses the resource and that your role may mark resources (resource:mark_unhealthy), then run the step again."
	}) : error;
}
async function removeMarks({ heat, signal }, marks) {
	let removed = [], left = [];
	for (let { path, stack, name } of marks) try {
		let [resource] = await heat.listResources(stack, { names: [name] });
		if (resource?.state !== "CHECK_FAILED" || resource.statusReason !== REASON) continue;
		await heat.markUnhealthy(stack, name, {
			unhealthy: !1,
			reason: "No longer marked for replacement: the deploy ended without replacing it"
		}), removed.push(path);
	} catch (error) {
		if (signal.throwIfAborted(), error instanceof RequestError && error.status === 404) continue;
		left.push(path);
	}
	return {
		removed,
		left
	};
}
function describeRemovedMarks({ removed, left }) {
	return [...removed.length === 0 ? [] : [`No longer marked for replacement, as Heat did not replace it: ${removed.join(", ")}`], ...left.length === 0 ? [] : [`Still marked, so that the next update replaces it: ${left.join(", ")}`]].join(". ");
}
async function removeMarksWithWarning(context, marks) {
	let text = describeRemovedMarks(await removeMarks(context, marks));
	text !== "" && context.onProgress({
		kind: "warning",
		text
	});
}
async function withMarksRemovedOnError(context, marks, update) {
	try {
		return await update();
	} catch (error) {
		throw context.signal.throwIfAborted(), await removeMarksWithWarning(context, marks), error;
	}
}
// lib/deploy/wait/owed-requests.js
function withOutagesWaitedFor(context, reason) {
	let outage = new OutageRetry(context, reason), heat = context.heat.through((send) => outage.run(send, void 0, isWithoutEffect));
	return {
		...context,
		heat
	};
}
// lib/deploy/multi-stack/scheduler.js
function findReadyTasks(tasks, results, started) {
	return tasks.filter(({ key, needs }) => !started.has(key) && !results.has(key) && needs.every((need) => results.get(need)?.kind === "succeeded"));
}
function findBlockedTasks(tasks, results) {
	return tasks.flatMap(({ key, needs }) => {
		let because = needs.flatMap((need) => {
			let result = results.get(need);
			return result?.kind === "failed" ? [need] : result?.kind === "skipped" ? result.because : [];
		});
		return results.has(key) || because.length === 0 ? [] : [{
			key,
			because: [...new Set(because)]
		}];
	});
}
async function schedule(tasks, limit, run, onSkip = () => void 0) {
	let results = new Map(), started = new Set(), running = new Map(), errors = [], start = async (key) => {
		try {
			let { hasSucceeded, value } = await run(key, results);
			results.set(key, {
				kind: hasSucceeded ? "succeeded" : "failed",
				value
			});
		} catch (error) {
			errors.push(error);
		} finally {
			running.delete(key);
		}
	};
	for (;;) {
		skipBlocked(tasks, results, onSkip);
		let ready = errors.length > 0 ? [] : findReadyTasks(tasks, results, started);
		for (let { key } of ready.slice(0, limit - running.size)) started.add(key), running.set(key, start(key));
		if (running.size === 0) break;
		await Promise.race(running.values());
	}
	if (errors.length > 0) throw errors[0];
	return results;
}
function skipBlocked(tasks, results, onSkip) {
	for (let blocked = findBlockedTasks(tasks, results); blocked.length > 0; blocked = findBlockedTasks(tasks, results)) for (let { key, because } of blocked) results.set(key, {
		kind: "skipped",
		because
	}), onSkip(key, because);
}
function reverseDependencies(tasks) {
	return tasks.map(({ key }) => ({
		key,
		needs: tasks.filter(({ needs }) => needs.includes(key)).map((dependent) => dependent.key)
	})).reverse();
}
// lib/services/service-reader.js
const SERVICES = {
	compute: {
		types: ["compute"],
		version: "/v2.1",
		hasVersion: /\/v2(\.\d+)?(\/[^/]+)?$/
	},
	identity: {
		types: ["identity"],
		version: "/v3",
		hasVersion: /\/v3$/
	},
	image: {
		types: ["image"],
		version: "/v2",
		hasVersion: /\/v2$/
	},
	network: {
		types: ["network"],
		version: "/v2.0",
		hasVersion: /\/v2\.0$/
	},
	volume: {
		types: [
			"block-storage",
			"volumev3",
			"block-store",
			"volume"
		],
		version: "/v3/{project}",
		hasVersion: /\/v3\/[^/]+$/
	}
}, NAMES = {
	compute: "Nova",
	identity: "Keystone",
	image: "Glance",
	network: "Neutron",
	volume: "Cinder"
}, body = mapOf(unknown());
function createServiceReader(connection, http, signal) {
	let unreachable = new Map();
	return async (service, path) => {
		let silence = unreachable.get(service);
		if (silence !== void 0) return {
			kind: "silent",
			because: silence
		};
		let base = findBase(connection, service);
		if (base === void 0) return {
			kind: "silent",
			because: `the catalog has no endpoint for ${NAMES[service]}`
		};
		try {
			let response = await sendAuthenticated(http, connection, {
				method: "GET",
				url: `${base}${path}`,
				expects: "json",
				signal
			});
			return {
				kind: "found",
				body: decode(body, withExactNumbers(response), `${NAMES[service]}'s response`)
			};
		} catch (error) {
			if (signal?.throwIfAborted(), error instanceof DecodeError) return {
				kind: "silent",
				because: `${NAMES[service]} sent no valid response`
			};
			let status = statusOf(error);
			if (status === 404) return { kind: "missing" };
			let because = status === void 0 ? `${NAMES[service]} did not respond` : `${NAMES[service]} returned ${status}`;
			return status === void 0 && unreachable.set(service, because), {
				kind: "silent",
				because
			};
		}
	};
}
function statusOf(error) {
	let failed = error instanceof SignInError ? error.cause : error;
	return failed instanceof RequestError ? failed.status : void 0;
}
function findBase(connection, service) {
	let { types, version, hasVersion } = SERVICES[service], url = connection.findServiceUrl(types);
	return url === void 0 || hasVersion.test(url) ? url : service === "volume" && url.endsWith("/v3") ? `${url}/${connection.project.id}` : `${url}${version.replace("{project}", connection.project.id)}`;
}
// lib/action/operation-context.js
function createOperationContext(actionContext, session, stateWriter) {
	let { step, runnerEnvironment, run, cloud, http } = actionContext, { secrets, console, signal, changedStacks, stackKey } = step;
	return {
		heat: new HeatClient(session, http, signal, {
			onStack: createStackObserver(actionContext),
			onStackAbsent: step.seenStacks.remove
		}),
		readService: createServiceReader(session, http, signal),
		userName: session.user.name === "" ? void 0 : session.user.name,
		onSecret: secrets.add,
		clock,
		signal,
		onProgress: (progress) => {
			console.print(logItem(progress, secrets.redact));
		},
		owner: run,
		onRequestPending: (pendingRequest) => {
			stateWriter?.add({ pendingRequest });
		},
		onAccepted: () => {
			changedStacks.add(stackKey);
		},
		onPlan: createPlanCollector(actionContext),
		usesApplicationCredential: cloud.credential.kind === "application-credential",
		usesIdentityProvider: cloud.credential.kind === "federated",
		runVerifyCommand: createVerifyCommandRunner(actionContext),
		exportFiles: openExportFiles(runnerEnvironment.workspace),
		getPullRequestState: createPullRequestStateReader(actionContext),
		hasCommit: createHistoryReader(actionContext),
		writeDeletionNotice: createDeletionNoticeWriter(actionContext, session),
		writeDeletedComment: createDeletedCommentWriter(actionContext, session),
		retireDeployments: createDeploymentRetirer(actionContext, session)
	};
}
function createVerifyCommandRunner({ step: { secrets, console, signal }, job, runnerEnvironment }) {
	return (command, deployed) => {
		let { omitted, ...environment } = checkEnvironment(deployed, job.reporting, secrets, ENVIRONMENT_LIMITS);
		return omitted.length > 0 && console.print({
			kind: "notice",
			text: omittedText(omitted)
		}), runVerifyCommand({
			command,
			...environment,
			workingFolder: runnerEnvironment.workspace,
			signal,
			onLine: (line) => {
				console.print(commandOutputLine(secrets.redact(line)));
			}
		});
	};
}
function createStackObserver({ step: { secrets, parameterValues, seenStacks }, givenParameters }) {
	let hiddenNames = new Set();
	return (stack) => {
		let { parameters } = stack;
		seenStacks.add(stack);
		for (let [name, value] of Object.entries(parameters)) if (parameterValues.add(name, value), !(value !== "******" || hiddenNames.has(name))) {
			hiddenNames.add(name);
			for (let given of givenParameters) given.name === name && listSecretTexts(given.value, void 0).forEach(secrets.add);
		}
	};
}
function createHistoryReader({ step, job, run }) {
	let { githubToken } = job.workflow;
	if (run === void 0 || githubToken === void 0) return;
	let { repository, sha: head } = run;
	return createHistoryReader$1(githubToken, {
		repository,
		head
	}, toGitHubDeps(step));
}
function createDeletionNoticeWriter({ step, job, run }, { endpoint }) {
	let { githubToken } = job.workflow;
	if (run === void 0 || githubToken === void 0) return;
	let write = createCommentWriter(githubToken, run.repository, toGitHubDeps(step)), marker = deletionNoticeMarker(endpoint);
	return (pullRequest, notice) => {
		let { text, isNoteworthy: canCreate } = deletionNoticeComment(notice, run);
		return write(pullRequest, {
			marker,
			text: step.secrets.redact(text),
			canCreate
		});
	};
}
function createDeletedCommentWriter({ step, job, run }, { endpoint }) {
	let { githubToken } = job.workflow;
	if (run === void 0 || githubToken === void 0) return;
	let write = createCommentWriter(githubToken, run.repository, toGitHubDeps(step));
	return (pullRequest, stack) => {
		let marker = commentMarker(endpoint, stack.name), text = step.secrets.redact(deletedComment(stack, run));
		return write(pullRequest, {
			marker,
			text,
			canCreate: !1
		});
	};
}
function createDeploymentRetirer({ step, job, run }, { endpoint }) {
	let { githubToken } = job.workflow;
	if (run === void 0 || githubToken === void 0) return;
	let retire = createDeploymentRetirer$1(githubToken, run, toGitHubDeps(step));
	return ({ commits, dryRun, ...subject }) => {
		let isFile = "stacksFileTag" in subject, marker = isFile ? stacksFileMarker(endpoint, subject.stacksFileTag) : commentMarker(endpoint, subject.stackName);
		return retire({
			marker,
			commits,
			dryRun,
			description: isFile ? "The stacks were deleted" : "The stack was deleted"
		});
	};
}
function createPlanCollector({ job, plans }) {
	let { planFile, maskedOutputs } = job.reporting;
	return planFile === void 0 ? void 0 : (plan) => {
		plans.set(plan.stack.name, {
			plan,
			maskedOutputs
		});
	};
}
function createPullRequestStateReader({ step, job, run }) {
	let { githubToken } = job.workflow;
	return run === void 0 || githubToken === void 0 ? void 0 : createPullRequestStateReader$1(githubToken, run.repository, toGitHubDeps(step));
}
function toReportSignal({ signal }) {
	return delayAbort(signal, 5e3);
}
function createReporter({ step, job, run }, onIds, previousState) {
	let { console } = step, { comment, deploymentEnvironment: environment } = job.reporting;
	if (comment === "never" && environment === void 0) return;
	if (run === void 0) {
		console.warn("No comment and no deployment record: this is not a workflow run of GitHub Actions");
		return;
	}
	let token = job.workflow.githubToken;
	if (token === void 0) {
		console.warn("No comment and no deployment record: github-token is not set");
		return;
	}
	let onNoComment = (text) => {
		console.print({
			kind: "line",
			text
		});
	}, isPreview = job.previewEnvironments === "all";
	return new GitHubReporter({
		run,
		token,
		signal: toReportSignal(step),
		rateLimitBudget: step.rateLimitBudget,
		comments: comment !== "never",
		onNoComment,
		environment,
		isPreview,
		sha: toDeployedCommit(run, isPreview)
	}, console.warn, onIds, previousState);
}
function createIssueWriter({ step, job, run }) {
	let { githubToken } = job.workflow;
	if (job.reporting.driftIssue && run !== void 0) {
		if (githubToken === void 0) step.console.warn("No issue: github-token is not set");
		else return createIssueWriter$1(githubToken, run, {
			...toGitHubDeps(step),
			signal: toReportSignal(step)
		});
	}
}
function toGitHubDeps({ console, signal, rateLimitBudget }) {
	return {
		signal,
		warn: console.warn,
		rateLimitBudget
	};
}
// lib/action/stack-step.js
function toStackStep(step, key, width) {
	let { console } = step, print = (item) => {
		forStack(key, width, item).forEach(console.print);
	}, warn = (text) => {
		print({
			kind: "warning",
			text
		});
	};
	return {
		...step,
		stackKey: key,
		console: {
			...console,
			print,
			warn
		}
	};
}
export { explainForeignTags as $, environmentUrlItems as $n, busyError as $t, describeUnmatchedPatterns as A, parseHeatTime as An, dashboardLink as Ar, toNote as At, findExpiry as B, resultItems as Bn, findRowDifferences as Bt, waitUntilDeletable as C, HIDDEN_VALUE as Cn, LEGEND as Cr, isStillRunning as Ct, assertNothingProtected as D, isDeleted as Dn, factsLine as Dr, createUnknownJudgement as Dt, assertApprovedPlan as E, isComplete as En, proseMarkdown as Er, createJudgement as Et, findUnmatchedPatterns as F, isGroupType as Fn, submitCreate as Ft, formatValue as G, commandOutputLine as Gn, findValidationErrorLocations as Gt, toStackTags as H, countsText as Hn, buildActionResult as Ht, describePlanDifferences as I, createTemplateReader as In, submitUpdate as It, describeLocated as J, outputsFileText as Jn, refusedBusyError as Jt, isSameJson as K, toExportedVariables as Kn, toStackFacts as Kt, hashRequest as L, readTemplate as Ln, createSentDefinition as Lt, findProtectedChanges as M, isDefinitionRejected as Mn, findBash as Mr, checkActionStart as Mt, findProtectedChangesInAll as N, bundle as Nn, hasMoved as Nt, createExceptionMatcher as O, isFailed as On, headline as Or, judgeUndefined as Ot, findUnapprovedChanges as P, findMemberDefinition as Pn, readHeatTime as Pt, creatorTags as Q, toGitHubUpdates as Qn, grownIntervalMs as Qt, hashedFiles as R, parseExactNumber as Rn, findDifferences as Rt, toDeletePlan as S, OutageRetry as Sn, FILLS as Sr, isNotBegun as St, WHOLE_STACK as T, undefinedIfNotFound as Tn, introduction as Tr, judgeRunning as Tt, findFileChanges as U, stateIcon as Un, findAdviceForFailure as Ut, toComparableTags as V, changesText as Vn, isSameValue as Vt, findValueChanges as W, stateText as Wn, findNamedResource as Wt, toListLines as X, finishedUpdates as Xn, createPollRateLimiter as Xt, distinctLocations as Y, cancelledUpdates as Yn, waitUntilIdle as Yt, COMMIT_PREFIX as Z, startedUpdates as Zn, SLOWEST_MS as Zt, findRequestedReplacements as _, recordStackRequest as _n, sortForReview as _r, readTemplates as _t, createReporter as a, getStackOrDeletedOrThrow as an, COMMENT_BYTES as ar, isOfRepository as at, deleteOperation as b, ForeignAction as bn, diagramSections as br, REQUESTED_NOTE as bt, withOutagesWaitedFor as c, withResolvedName as cn, footer as cr, repositoryIdTags as ct, planMarks as d, listResources as dn, outputsText as dr, toStacksFileTag as dt, describeBusyState as en, findEnvironmentUrl as er, findMarkedPullRequest as et, removeMarks as f, toPathKey as fn, readText$1 as fr, hooksTable as ft, assertReplacementsMatch as g, recordPendingRequest as gn, valueCode as gr, findRetentionNotes as gt, assertReplacedByCreate as h, readBaseline as hn, planMarkdown as hr, describeRetention as ht, createPullRequestStateReader as i, findStack as in, visibleNames as ir, isCreatorTag as it, findInUnseen as j, parseState as jn, clock as jr, waitForAction as jt, createTypeLookup as k, isInProgress as kn, icon as kr, toJudgement as kt, describeRemovedMarks as l, STACK_TYPE as ln, planSection as lr, tagsToSend as lt, withMarksRemovedOnError as m, EventFeed as mn, retainedText as mr, toPausedResult as mt, createIssueWriter as n, findHookWaits as nn, hideInOutputs as nr, findStacksFileTag as nt, reverseDependencies as o, getStackOrThrow as on, cancelledHeadline as or, isPreviewTag as ot, removeMarksWithWarning as p, StackTree as pn, resourcesText as pr, toPausedHook as pt, toCanonicalJson as q, isDotenv as qn, ensureIdle as qt, createOperationContext as r, toFailure as rn, hideInResult as rr, isCommitTag as rt, schedule as s, waitUntilNameReleased as sn, cancelledSummary as sr, listCommits as st, toStackStep as t, listHookWaits as tn, hideInDrift as tr, findPreviewPullRequest as tt, markResources as u, listHolders as un, failureText as ur, toRepositoryTag as ut, planRequestedReplacements as v, isSameAction as vn, SIGNS as vr, findNestedTemplates as vt, describeTakeover as w, isNotFound as wn, labelText as wr, judgeFailed as wt, deleteWithRetries as x, submitOnce as xn, DISPLAY_STATUSES as xr, isMarkedByHand as xt, withRequestedReplacements as y, submitCancel as yn, actionText as yr, mapLimited as yt, planHash as z, resultItem as zn, findParameterDifferences as zt };
