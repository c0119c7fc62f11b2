import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createStepInputs,runStep}from"./chunk-JQWIIRG4.js";import{beginSignIn,createActionContext,isLint,openStepState,readStepJob,unusedInputsWarning}from"./chunk-PPWMFYK4.js";
import"./chunk-ZZS65A2C.js";import"./chunk-VCN72S23.js";async function runAction(interrupt){let stateWriter=openStepState(),{isCancelled}=await runStep(interrupt,async step=>{let inputs=createStepInputs(step);if(isLint(
inputs)){stateWriter.add({isDone:!0});let{runLint}=await import("./run-lint-ZPYZCJYL.js");await runLint(step,inputs);return}let{job,run}=await readStepJob(inputs);
job.unusedInputs.length>0&&step.console.warn(unusedInputsWarning(job.request.operation,job.unusedInputs));let actionContext=await createActionContext(step,job,run);
try{let signedInContext=await beginSignIn(actionContext),{runJob}=await import("./run-job-ZD7OMB6Q.js");await runJob(signedInContext,stateWriter)}finally{await actionContext.
close()}});isCancelled||stateWriter.add({isDone:!0})}async function runPostStep(interrupt,state){await(await import("./run-post-step-KY7I35RF.js")).runPostStep(interrupt,state)}export{runAction,runPostStep};
