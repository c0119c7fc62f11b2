import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createStepInputs,runStep}from"./chunk-WBFBF2JH.js";import{beginSignIn,createActionContext,isLint,openStepState,readStepJob,unusedInputsWarning}from"./chunk-B2SOMBLW.js";
import"./chunk-ZZS65A2C.js";import"./chunk-VCN72S23.js";async function runAction(interrupt){let stateWriter=openStepState(),{isCancelled}=await runStep(interrupt,async step=>{let inputs=createStepInputs(step);if(isLint(
inputs)){stateWriter.add({isDone:!0});let{runLint}=await import("./run-lint-MB24T335.js");await runLint(step,inputs);return}let{job,run}=await readStepJob(inputs);
job.unusedInputs.length>0&&step.console.warn(unusedInputsWarning(job.request.operation,job.unusedInputs));let actionContext=await createActionContext(step,job,run);
try{let signedInContext=await beginSignIn(actionContext),{runJob}=await import("./run-job-SJ54HVVC.js");await runJob(signedInContext,stateWriter)}finally{await actionContext.
close()}});isCancelled||stateWriter.add({isDone:!0})}async function runPostStep(interrupt,state){await(await import("./run-post-step-L775EQBD.js")).runPostStep(interrupt,state)}export{runAction,runPostStep};
