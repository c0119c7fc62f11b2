import { i as readStepJob, n as createActionContext, t as beginSignIn } from "./action-context-CJf9nRXt.js";
import { r as unusedInputsWarning } from "./header-Cdss6t79.js";
// lib/action/run-operation.js
async function runOperation(step, inputs, stateWriter) {
	let { job, run } = await readStepJob(inputs);
	job.unusedInputs.length > 0 && step.console.warn(unusedInputsWarning(job.request.operation, job.unusedInputs));
	let actionContext = await createActionContext(step, job, run);
	try {
		let signedInContext = await beginSignIn(actionContext), { runJob } = await import("./run-job-BbznPH_8.js");
		await runJob(signedInContext, stateWriter);
	} finally {
		await actionContext.close();
	}
}
export { runOperation };
