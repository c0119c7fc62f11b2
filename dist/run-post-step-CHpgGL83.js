import { A as runStep, Bn as DeadlineError, Hn as DeployError, In as messageOf, Kn as StackError, N as errorReport, Rn as summaryOf, _t as canSaveState, st as wasCancelled, t as createPostStepInputs } from "./action.js";
import { a as toReportContext, i as readStepJob, n as createActionContext, o as signIn } from "./action-context-CJf9nRXt.js";
import { Dn as isDeleted, Gn as commandOutputLine, Nn as bundle, Rt as findDifferences, Sn as OutageRetry, Yn as cancelledUpdates, Yt as waitUntilIdle, a as createReporter, c as withOutagesWaitedFor, f as removeMarks, it as isCreatorTag, jr as clock, kn as isInProgress, l as describeRemovedMarks, o as reverseDependencies, or as cancelledHeadline, r as createOperationContext, s as schedule, sr as cancelledSummary, t as toStackStep, x as deleteWithRetries, yn as submitCancel } from "./stack-step-CA5_qr9z.js";
import { A as ownValue, Ft as publishSummary, Y as logItem } from "./shared-lvi8I2BZ.js";
// lib/deploy/submit/action-origin.js
const OWN = { kind: "own" }, NOT_ARRIVED = { kind: "not-arrived" }, ANOTHER_ACTION = "someone else has started another action on it";
async function determineActionOrigin(context, pendingRequest, row) {
	let { heat } = context;
	if (pendingRequest.hasEnded === !0 && isInProgress(row)) return foreignAction(ANOTHER_ACTION);
	switch (pendingRequest.kind) {
		case "create": return originOfCreate(heat, pendingRequest, row);
		case "adopt": return originOfAdopt(heat, pendingRequest, row);
		case "update": return originOfUpdate(heat, pendingRequest, row);
		case "restore":
		case "delete":
		case "abandon":
		case "action": return row.updatedTime === pendingRequest.updatedTime && !isInProgress(row) ? NOT_ARRIVED : OWN;
	}
}
async function originOfCreate(heat, pendingRequest, row) {
	if (pendingRequest.stackId === void 0) {
		let reason = await explainForeign(heat, pendingRequest, row) ?? explainMissingCreator(pendingRequest, row);
		if (reason !== void 0) return foreignAction(reason);
	}
	return row.action !== "CREATE" && (row.action !== "ROLLBACK" || await hasOtherActions(heat, row)) ? foreignAction(ANOTHER_ACTION) : OWN;
}
function explainMissingCreator({ sent }, { tags }) {
	let creator = sent?.tags.find(isCreatorTag);
	return creator !== void 0 && tags.includes(creator) ? void 0 : "it is unknown whether this step created it, because it has no tag of its creator (own: false)";
}
async function originOfAdopt(heat, pendingRequest, row) {
	if (row.action !== "ADOPT") return foreignAction(ANOTHER_ACTION);
	let reason = pendingRequest.stackId === void 0 ? await explainForeign(heat, pendingRequest, row) : void 0;
	return reason === void 0 ? OWN : foreignAction(reason);
}
async function hasOtherActions(heat, { ref }) {
	return (await heat.listEvents(ref, { resourceNames: [ref.name] })).some(({ physicalId, action }) => physicalId === ref.id && action !== "CREATE" && action !== "ROLLBACK");
}
async function originOfUpdate(heat, pendingRequest, row) {
	let { seen: seenRow } = pendingRequest;
	if (seenRow === void 0 && row.updatedTime === pendingRequest.updatedTime) return NOT_ARRIVED;
	if (row.action === "ROLLBACK") return OWN;
	if (row.action !== "UPDATE" || seenRow !== void 0 && row.updatedTime !== seenRow.updatedTime) return foreignAction(ANOTHER_ACTION);
	let reason = await explainForeign(heat, pendingRequest, row);
	return reason === void 0 ? OWN : foreignAction(reason);
}
async function explainForeign(heat, { sent, seen: seenRow }, row) {
	if (sent === void 0 || sent.templateDigest === void 0 && seenRow === void 0) return "it is unknown whether this step requested it";
	let differences = await findDifferences(sent, row, heat);
	return differences.length === 0 ? void 0 : `it does not match the request of this step (different ${differences.join(", ")})`;
}
function foreignAction(reason) {
	return {
		kind: "foreign",
		why: reason
	};
}
// lib/deploy/rollback/apply-on-cancel.js
const AT_HOOKS = {
	onHook: "fail",
	isRequested: !0
};
async function applyOnCancel(context, policy, pendingRequest, limits) {
	if (pendingRequest === void 0) return {
		text: "The step had not requested any changes from Heat",
		stack: void 0
	};
	let stack = await findRequestedStack(context, pendingRequest);
	return stack === void 0 ? {
		text: absentText(pendingRequest),
		stack
	} : withMarksRemoved(context, pendingRequest, await applyToStack(context, {
		policy,
		pendingRequest,
		stack,
		limits
	}));
}
async function applyToStack(context, cancelled) {
	let { pendingRequest, stack } = cancelled, origin = await determineActionOrigin(context, pendingRequest, stack);
	switch (origin.kind) {
		case "not-arrived": return {
			text: `The ${pendingRequest.kind} did not reach Heat; the stack is unchanged`,
			stack
		};
		case "foreign": return leaveStack(stack, origin.why);
		case "own": return cancelOwnAction(context, cancelled);
	}
}
async function withMarksRemoved(context, { marks = [] }, result) {
	if (marks.length === 0) return result;
	if (result.stack !== void 0 && isInProgress(result.stack)) {
		let paths = marks.map(({ path }) => path).join(", ");
		return {
			...result,
			text: `${result.text}. Marked, so that this action or the next update replaces it: ${paths}`
		};
	}
	let text = describeRemovedMarks(await removeMarks(context, marks));
	return text === "" ? result : {
		...result,
		text: `${result.text}. ${text}`
	};
}
function absentText({ kind, stackName, stackId }) {
	return isForNewStack({ kind }) && stackId === void 0 ? `The ${kind} did not reach Heat; the stack does not exist` : kind === "abandon" ? `Stack ${stackName} no longer exists, most likely because of this abandon, which keeps its resources` : kind === "delete" ? `Stack ${stackName} is deleted` : `Stack ${stackName} no longer exists`;
}
const NEVER_UNDONE = new Set([
	"adopt",
	"delete",
	"abandon",
	"restore",
	"action"
]);
async function cancelOwnAction(context, { policy, pendingRequest, stack, limits }) {
	if (policy === "leave" || NEVER_UNDONE.has(pendingRequest.kind)) return leaveStack(stack);
	let isCreating = isInProgress(stack) && stack.action === "CREATE";
	return pendingRequest.kind === "create" && (policy === "delete" || policy === "rollback" && isCreating) ? deleteCreatedStack(context, stack, limits) : policy === "delete" ? leaveStack(stack, "it existed before this step, which deletes only stacks that it created") : isInProgress(stack) ? stack.action === "ROLLBACK" ? describeRollback(context, policy, stack, limits.timeoutMinutes) : cancelAction(context, policy, stack, limits.timeoutMinutes) : leaveStack(stack, "the action had already finished");
}
async function deleteCreatedStack(context, stack, limits) {
	let { failure } = await deleteWithRetries(context, stack, limits, AT_HOOKS.onHook);
	if (failure === void 0) return {
		text: `Stack ${stack.name}, which this step created, is deleted`,
		stack: void 0
	};
	let { summary, reason: serverMessage, hint, code: failureCode } = failure;
	throw new StackError(summary, {
		failureCode,
		serverMessage,
		hint
	});
}
async function cancelAction(context, policy, stack, timeoutMinutes) {
	let [title, stackAction] = policy === "rollback" ? ["Rolling back", "cancel_update"] : ["Cancelling", "cancel_without_rollback"];
	context.onProgress({
		kind: "begin",
		phase: "act",
		title: `${title} ${stack.state} of stack ${stack.name}`
	});
	let isSubmitted = await submitCancel(context, stack, stackAction);
	context.onProgress({ kind: "end" });
	let row = isSubmitted ? void 0 : await context.heat.getStack(stack.ref, { resolveOutputs: !1 });
	return row !== void 0 && !isInProgress(row) ? leaveStack(row, "the action had already finished") : row !== void 0 && row.action !== "ROLLBACK" ? leaveStack(row, "the action had already finished, and someone else has started another one") : waitAndDescribe(context, stack, timeoutMinutes);
}
async function describeRollback(context, policy, stack, timeoutMinutes) {
	return policy === "rollback" ? waitAndDescribe(context, stack, timeoutMinutes) : leaveStack(stack, "Heat is rolling it back and cannot cancel a rollback");
}
async function waitAndDescribe(context, stack, timeoutMinutes) {
	let running = await context.heat.getStack(stack.ref, { resolveOutputs: !1 }) ?? stack, row = await waitUntilIdle(context, running, timeoutMinutes, AT_HOOKS);
	return row === void 0 ? {
		text: `Stack ${stack.name} no longer exists`,
		stack: void 0
	} : {
		text: `Stack ${row.name} is ${row.state}`,
		stack: row
	};
}
function leaveStack(stack, reason) {
	let continuesText = isInProgress(stack) ? "; Heat continues the action" : "", reasonText = reason === void 0 ? "" : `: ${reason}`;
	return {
		text: `Stack ${stack.name} is left as is (${stack.state})${reasonText}${continuesText}`,
		stack
	};
}
async function findRequestedStack(context, pendingRequest) {
	for (let poll = 1;; poll += 1) {
		let stack = await readRequestedStack(context, pendingRequest);
		if (isSettled(pendingRequest, stack) || poll >= 5) return stack;
		await context.clock.sleep(2e3, context.signal);
	}
}
function isSettled(pendingRequest, stack) {
	return (isForNewStack(pendingRequest) ? pendingRequest.stackId !== void 0 : pendingRequest.seen !== void 0) || pendingRequest.kind === "delete" || pendingRequest.kind === "abandon" && stack === void 0 || stack !== void 0 && (isForNewStack(pendingRequest) || stack.updatedTime !== pendingRequest.updatedTime);
}
function isForNewStack({ kind }) {
	return kind === "create" || kind === "adopt";
}
async function readRequestedStack({ heat }, { stackId, stackName }) {
	let ref = await heat.findStack(stackId ?? stackName), stack = ref === void 0 ? void 0 : await heat.getStack(ref, { resolveOutputs: !1 });
	return stack === void 0 || isDeleted(stack) ? void 0 : stack;
}
// lib/action/cleanup.js
const CLEANUP_IS_OWED = {
	because: "the cleanup of the cancelled run is not done yet",
	hint: "Check the stack when the cloud responds again."
};
async function cleanUpCancelledRun(actionContext, state) {
	let { step, job, cloud, http, runnerEnvironment } = actionContext;
	if (findCleanupLimits(job.request) === void 0) return state.pendingRequest === void 0 ? "The step had not requested any changes from Heat" : "Heat continues with the requests that it received";
	let signal = AbortSignal.any([step.signal, AbortSignal.timeout(27e4)]), context = {
		...actionContext,
		step: {
			...step,
			signal
		}
	}, { console, secrets } = step, outage = new OutageRetry({
		clock,
		signal,
		onProgress: (progress) => {
			console.print(logItem(progress, secrets.redact));
		}
	}, CLEANUP_IS_OWED), session;
	try {
		session = await outage.run(() => signIn(cloud, http, {
			...runnerEnvironment,
			signal
		}));
	} catch (error) {
		return explainMissingSignIn(context, state, signal.aborted ? outOfTimeError(outage.lastError) : error);
	}
	let { multiStack } = job, { text } = await cleanUpOrExplain(context, () => multiStack === void 0 ? cleanUpStack(context, session, state) : cleanUpStacks({
		context,
		stacksJob: multiStack,
		session,
		state
	}));
	return text;
}
function explainMissingSignIn({ step: { console, secrets }, job }, { isCancelled }, error) {
	let { message } = errorReport(error, secrets.redact);
	console.warn(`The cleanup after cancellation could not sign in: ${message}`);
	let { onCancel } = job.workflow;
	return [
		`No stack was read or changed, because the sign-in failed: ${summaryOf(error)}.`,
		...isCancelled && onCancel !== "leave" ? [`on-cancel: ${onCancel} was not applied.`] : [],
		"Heat continues with the requests that it received.",
		`${isCancelled ? NEXT_STEPS[onCancel] : NEXT_STEPS.leave}.`
	].join(" ");
}
const NEXT_STEPS = {
	leave: "Check the stack once the sign-in works",
	rollback: "Once the sign-in works, check the stack: if this step created it, delete it with operation: delete; if this step updates it, roll the update back with operation: cancel while it is in progress",
	cancel: "Once the sign-in works, check the stack: stop an action that is still in progress with operation: cancel",
	delete: "Once the sign-in works, check the stack: if this step created it, delete it with operation: delete"
};
async function cleanUpStack(context, session, state) {
	let { request, workflow } = context.job, policy = state.isCancelled ? workflow.onCancel : "leave", limits = findCleanupLimits(request);
	if (limits === void 0) return "no change was requested that on-cancel applies to";
	let operationContext = createOperationContext(context, session), { text } = await applyOnCancel(withOutagesWaitedFor(operationContext, CLEANUP_IS_OWED), policy, state.pendingRequest, limits);
	return text;
}
async function cleanUpStacks(cleanup) {
	let { stacks, maxParallel } = cleanup.stacksJob, results = await schedule(reverseDependencies(stacks), maxParallel, (key) => cleanUpStackOfFile(cleanup, key)), lines = stacks.map(({ key }) => {
		let result = results.get(key);
		return result === void 0 ? `${key}: no cleanup was done` : result.kind === "skipped" ? `${key}: left as is, because the cleanup of ${result.because.join(" and ")}, which may depend on it, failed` : `${key}: ${toLine(result.value)}`;
	});
	for (let key of cleanup.state.removed ?? []) lines.push(`${key}: ${toLine(await cleanUpRemovedStack(cleanup, key))}`);
	return lines.join("\n");
}
async function cleanUpStackOfFile(cleanup, key) {
	let stack = cleanup.stacksJob.stacks.find((candidate) => candidate.key === key), { request } = stack ?? cleanup.context.job, { hasSucceeded, text } = await cleanUpByKey(cleanup, key, request, stack?.onCancel ?? "leave");
	return {
		hasSucceeded,
		value: text
	};
}
async function cleanUpRemovedStack(cleanup, key) {
	if (ownValue(cleanup.state.stacks ?? {}, key) === void 0) return "Not deleted; it is no longer in the stacks file, and the next run with delete-removed deletes it";
	let { text } = await cleanUpByKey(cleanup, key, cleanup.context.job.request, "leave");
	return text;
}
function cleanUpByKey({ context, stacksJob, session, state }, key, request, onCancel) {
	let { step, job } = context, width = Math.max(...stacksJob.stacks.map((stack) => stack.key.length)), stackContext = {
		...context,
		step: toStackStep(step, key, width),
		job: {
			...job,
			request,
			workflow: {
				...job.workflow,
				onCancel
			}
		}
	}, pendingRequest = ownValue(state.stacks ?? {}, key), { isCancelled } = state;
	return cleanUpOrExplain(stackContext, () => cleanUpStack(stackContext, session, {
		isCancelled,
		pendingRequest
	}));
}
function toLine(text) {
	return text.replace(/(?<!\s)\s*\n\s*/g, " ");
}
function outOfTimeError(cause) {
	let text = "the time limit for the cleanup of a cancelled workflow run was reached";
	return cause === void 0 ? new DeadlineError(text) : new DeadlineError(`${text}; the last error was: ${summaryOf(cause)}`, { cause });
}
async function cleanUpOrExplain({ step: { signal, console, secrets }, job }, cleanUp) {
	try {
		return {
			hasSucceeded: !0,
			text: await cleanUp()
		};
	} catch (error) {
		let failure = signal.aborted ? outOfTimeError() : error, reason = messageOf(failure), { message } = errorReport(failure, secrets.redact);
		console.warn(`The cleanup after cancellation did not finish: ${message}`);
		let next = failure instanceof DeployError && failure.hint !== void 0 ? `. Next: ${failure.hint}` : "";
		return {
			hasSucceeded: !1,
			text: `on-cancel: ${job.workflow.onCancel} did not finish; check the stack (${reason})${next}`
		};
	}
}
function findCleanupLimits(request) {
	return request.operation === "abandon" || request.operation === "adopt" ? {
		timeoutMinutes: request.timeoutMinutes,
		deleteAttempts: 1
	} : "deleteAttempts" in request && "stackName" in request ? request : void 0;
}
// lib/action/register-secrets.js
async function registerSecretsOfFiles({ job: { files, multiStack }, runnerEnvironment }) {
	let fetchUrl = () => Promise.reject(Error("Not downloaded")), { stacks = [], sharedParameters = {} } = multiStack ?? {};
	for (let options of [files, ...stacks.map((stack) => stack.files)]) {
		if (options === void 0) continue;
		let parameters = {
			...sharedParameters,
			...options.parameters
		};
		await bundle({
			...options,
			...runnerEnvironment,
			parameters,
			fetchUrl
		}).catch(() => void 0);
	}
}
// lib/action/run-post-step.js
async function runPostStep(interrupt, state) {
	await runStep(interrupt, async (step) => {
		if (state === void 0) {
			step.console.print({
				kind: "line",
				text: describeMissingState()
			});
			return;
		}
		if (state.isDone) return;
		if (state.problem !== void 0) {
			step.console.warn(describeLostState(state));
			return;
		}
		let { job, run } = await readStepJob(createPostStepInputs(step)), actionContext = await createActionContext(step, job, run);
		try {
			await registerSecretsOfFiles(actionContext), await reportCleanup(actionContext, state, await cleanUpCancelledRun(actionContext, state));
		} finally {
			await actionContext.close();
		}
	});
}
function describeMissingState() {
	return canSaveState() ? wasCancelled() ? "The workflow run was cancelled before the step requested any changes from Heat" : "The step ended before it requested any changes from Heat" : "This runner does not save state for post steps (GITHUB_STATE names no file), so no cleanup is possible";
}
function describeLostState({ isCancelled, problem = "" }) {
	return `${isCancelled ? "The workflow run was cancelled" : "The step ended early"}, and what the step had requested from Heat is not known, because its saved state could not be read: ${problem}. on-cancel was not applied; check the stacks.`;
}
async function reportCleanup(actionContext, state, text) {
	let { step, job, run } = actionContext, cancelledRun = {
		noun: job.multiStack === void 0 ? "stack" : "stacks of",
		name: job.multiStack?.file ?? job.stackName ?? "",
		isCancelled: state.isCancelled,
		text: step.secrets.redact(text)
	};
	step.console.print({
		kind: "line",
		text: cancelledHeadline(cancelledRun)
	});
	for (let line of cancelledRun.text.split("\n")) step.console.print(commandOutputLine(line));
	job.reporting.summary && await publishSummary(cancelledSummary(cancelledRun), step.console);
	let reporter = createReporter(actionContext, void 0, state);
	if (run === void 0) return;
	let updates = cancelledUpdates(cancelledRun, {
		...toReportContext(actionContext),
		page: run
	});
	await reporter?.finish(updates, "failure");
}
export { runPostStep };
