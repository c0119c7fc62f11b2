import { t as isLint } from "./lint-job-BlgtMtfM.js";
import { n as createActionContext, r as readStepJob, t as beginSignIn } from "./action-context-aAuK5A12.js";
import { r as unusedInputsWarning } from "./header-CIbGdAU2.js";
import { i as openStepState, n as createStepInputs, r as runStep } from "./step-inputs-CuA_wQ1-.js";
// lib/action/run-action.js
async function runAction(interrupt) {
	let stateWriter = openStepState(), { isCancelled } = await runStep(interrupt, async (step) => {
		let inputs = createStepInputs(step);
		if (isLint(inputs)) {
			stateWriter.add({ isDone: !0 });
			let { runLint } = await import("./run-lint-BJ4fmrmk.js");
			await runLint(step, inputs);
			return;
		}
		let { job, run } = await readStepJob(inputs);
		job.unusedInputs.length > 0 && step.console.warn(unusedInputsWarning(job.request.operation, job.unusedInputs));
		let actionContext = await createActionContext(step, job, run);
		try {
			let signedInContext = await beginSignIn(actionContext), { runJob } = await import("./run-job-BK3ULmTO.js");
			await runJob(signedInContext, stateWriter);
		} finally {
			await actionContext.close();
		}
	});
	isCancelled || stateWriter.add({ isDone: !0 });
}
// lib/action/index.js
async function runPostStep(interrupt, state) {
	await (await import("./run-post-step-Bh3CRdmM.js")).runPostStep(interrupt, state);
}
export { runAction, runPostStep };
