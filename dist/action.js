import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createStepInputs,runStep}from"./chunk-LK6AHQED.js";import{beginSignIn,createActionContext,isLint,readStepJob}from"./chunk-I45DFVIT.js";import{
openStepState,unusedInputsWarning}from"./chunk-MW2MZZPD.js";import"./chunk-J6B6WEMS.js";import"./chunk-VCN72S23.js";async function runAction(interrupt){let stateWriter=openStepState(),{isCancelled}=await runStep(interrupt,async step=>{let inputs=createStepInputs(step);if(isLint(
inputs)){stateWriter.add({isDone:!0});let{runLint}=await import("./run-lint-2XJTG3KF.js");await runLint(step,inputs);return}let{job,run}=await readStepJob(inputs);
job.unusedInputs.length>0&&step.console.warn(unusedInputsWarning(job.request.operation,job.unusedInputs));let actionContext=await createActionContext(step,job,run);
try{let signedInContext=await beginSignIn(step,actionContext),{runJob}=await import("./run-job-57VSK46L.js");await runJob(step,job,signedInContext,stateWriter)}finally{
await actionContext.close()}});isCancelled||stateWriter.add({isDone:!0})}async function runPostStep(interrupt,state){await(await import("./run-post-step-KM2RMM5O.js")).runPostStep(interrupt,state)}export{runAction,runPostStep};
