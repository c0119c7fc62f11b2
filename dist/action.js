import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createStepInputs,runStep}from"./chunk-XMGG7D7X.js";import{beginSignIn,createActionContext,isLint,readStepJob}from"./chunk-VOFUKX7Y.js";import{
openStepState,unusedInputsWarning}from"./chunk-EIO2ISVP.js";import"./chunk-X2ZPE36A.js";import"./chunk-VCN72S23.js";async function runAction(interrupt){let stateWriter=openStepState(),{isCancelled}=await runStep(interrupt,async step=>{let inputs=createStepInputs(step);if(isLint(
inputs)){stateWriter.add({isDone:!0});let{runLint}=await import("./run-lint-2NBOWLW3.js");await runLint(step,inputs);return}let{job,run}=await readStepJob(inputs);
job.unusedInputs.length>0&&step.console.warn(unusedInputsWarning(job.request.operation,job.unusedInputs));let actionContext=await createActionContext(step,job,run);
try{let signedInContext=await beginSignIn(step,actionContext),{runJob}=await import("./run-job-OPPP6RUD.js");await runJob(step,job,signedInContext,stateWriter)}finally{
await actionContext.close()}});isCancelled||stateWriter.add({isDone:!0})}async function runPostStep(interrupt,state){await(await import("./run-post-step-4IFWFFC5.js")).runPostStep(interrupt,state)}export{runAction,runPostStep};
