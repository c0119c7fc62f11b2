import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createStepInputs,runStep}from"./chunk-2DIFN5OS.js";import{beginSignIn,createActionContext,isLint,readStepJob}from"./chunk-XOHQOGHA.js";import{
openStepState,unusedInputsWarning}from"./chunk-FALOEEXJ.js";import"./chunk-H55V6ZO5.js";import"./chunk-VCN72S23.js";async function runAction(interrupt){let stateWriter=openStepState(),{isCancelled}=await runStep(interrupt,async step=>{let inputs=createStepInputs(step);if(isLint(
inputs)){stateWriter.add({isDone:!0});let{runLint}=await import("./run-lint-K74ASSE2.js");await runLint(step,inputs);return}let{job,run}=await readStepJob(inputs);
job.unusedInputs.length>0&&step.console.warn(unusedInputsWarning(job.request.operation,job.unusedInputs));let actionContext=await createActionContext(step,job,run);
try{let signedInContext=await beginSignIn(step,actionContext),{runJob}=await import("./run-job-ML6SXUM3.js");await runJob(step,job,signedInContext,stateWriter)}finally{
await actionContext.close()}});isCancelled||stateWriter.add({isDone:!0})}async function runPostStep(interrupt,state){await(await import("./run-post-step-JCZ255WN.js")).runPostStep(interrupt,state)}export{runAction,runPostStep};
