import { N as unusedInputsWarning } from "./http-clients-CLwkyNl8.js";
import { t as isLint } from "./lint-job-_cKu6W9d.js";
import { n as createActionContext, r as readStepJob, t as beginSignIn } from "./action-context-AFDJoodm.js";
import { i as openStepState, n as createStepInputs, r as runStep } from "./step-inputs-kEYz9w4g.js";
// lib/action/run-action.js
async function runAction(interrupt) {
	let stateWriter = openStepState(), { isCancelled } = await runStep(interrupt, async (step) => {
		let inputs = createStepInputs(step);
		if (isLint(inputs)) {
			stateWriter.add({ isDone: !0 });
			let { runLint } = await import("./run-lint-ZKyB96cl.js");
			await runLint(step, inputs);
			return;
		}
		let { job, run } = await readStepJob(inputs);
		job.unusedInputs.length > 0 && step.console.warn(unusedInputsWarning(job.request.operation, job.unusedInputs));
		let actionContext = await createActionContext(step, job, run);
		try {
			let signedInContext = await beginSignIn(actionContext), { runJob } = await import("./run-job-C1JfUBBW.js");
			await runJob(signedInContext, stateWriter);
		} finally {
			await actionContext.close();
		}
	});
	isCancelled || stateWriter.add({ isDone: !0 });
}
// lib/action/index.js
async function runPostStep(interrupt, state) {
	await (await import("./run-post-step-DBFUKAZg.js")).runPostStep(interrupt, state);
}
export { runAction, runPostStep };
