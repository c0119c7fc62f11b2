import { M as unusedInputsWarning } from "./http-clients-DHBjrSua.js";
import { t as isLint } from "./lint-job-Du2cdAa_.js";
import { n as createActionContext, r as readStepJob, t as beginSignIn } from "./action-context-CAqsRd7a.js";
import { i as openStepState, n as createStepInputs, r as runStep } from "./step-inputs-B0p1sM2d.js";
// lib/action/run-action.js
async function runAction(interrupt) {
	let stateWriter = openStepState(), { isCancelled } = await runStep(interrupt, async (step) => {
		let inputs = createStepInputs(step);
		if (isLint(inputs)) {
			stateWriter.add({ isDone: !0 });
			let { runLint } = await import("./run-lint-B-T8qZ-c.js");
			await runLint(step, inputs);
			return;
		}
		let { job, run } = await readStepJob(inputs);
		job.unusedInputs.length > 0 && step.console.warn(unusedInputsWarning(job.request.operation, job.unusedInputs));
		let actionContext = await createActionContext(step, job, run);
		try {
			let signedInContext = await beginSignIn(actionContext), { runJob } = await import("./run-job-BJDiQYLL.js");
			await runJob(signedInContext, stateWriter);
		} finally {
			await actionContext.close();
		}
	});
	isCancelled || stateWriter.add({ isDone: !0 });
}
// lib/action/index.js
async function runPostStep(interrupt, state) {
	await (await import("./run-post-step-BlpkPzkp.js")).runPostStep(interrupt, state);
}
export { runAction, runPostStep };
