import { t as isLint } from "./lint-job-CcifMWz-.js";
import { n as createActionContext, r as readStepJob, t as beginSignIn } from "./action-context-D6k71JXR.js";
import { r as unusedInputsWarning } from "./header-2OQxLCgd.js";
import { i as openStepState, n as createStepInputs, r as runStep } from "./step-inputs-XhVZIMzM.js";
// lib/action/run-action.js
async function runAction(interrupt) {
	let stateWriter = openStepState(), { isCancelled } = await runStep(interrupt, async (step) => {
		let inputs = createStepInputs(step);
		if (isLint(inputs)) {
			stateWriter.add({ isDone: !0 });
			let { runLint } = await import("./run-lint-BmHUitHF.js");
			await runLint(step, inputs);
			return;
		}
		let { job, run } = await readStepJob(inputs);
		job.unusedInputs.length > 0 && step.console.warn(unusedInputsWarning(job.request.operation, job.unusedInputs));
		let actionContext = await createActionContext(step, job, run);
		try {
			let signedInContext = await beginSignIn(actionContext), { runJob } = await import("./run-job-CJMdp1at.js");
			await runJob(signedInContext, stateWriter);
		} finally {
			await actionContext.close();
		}
	});
	isCancelled || stateWriter.add({ isDone: !0 });
}
// lib/action/index.js
async function runPostStep(interrupt, state) {
	await (await import("./run-post-step-ASNK9VJR.js")).runPostStep(interrupt, state);
}
export { runAction, runPostStep };
