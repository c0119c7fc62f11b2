import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createPostStepInputs,runStep}from"./chunk-XMGG7D7X.js";import{createActionContext,readStepJob,signIn}from"./chunk-VOFUKX7Y.js";import{applyOnCancel,
createOperationContext,createReporter,reverseDependencies,schedule,toStackStep}from"./chunk-R7XQRU7N.js";import{canSaveState,cancelledHeadline,cancelledSummary,
cancelledUpdates,commandOutputLine,toolkit,wasCancelled}from"./chunk-EIO2ISVP.js";import{messageOf,ownValue}from"./chunk-X2ZPE36A.js";import"./chunk-VCN72S23.js";var CLEANUP_TIMEOUT_MS=4.5*6e4;async function cleanUpCancelledRun(step,job,actionContext,state){let cleanupStep={...step,signal:AbortSignal.any([step.signal,AbortSignal.
timeout(CLEANUP_TIMEOUT_MS)])},{request,multiStack}=job;return findCleanupLimits(request)===void 0?state.pendingRequest===void 0?"The step had not requested any\
 changes from Heat":"Heat continues with the requests that it received":resultOrFailureText(cleanupStep,job.workflow.onCancel,async()=>{let session=await signIn(
actionContext.cloud,actionContext.http,{...actionContext.runnerEnvironment,signal:cleanupStep.signal});return multiStack===void 0?cleanUpStack(cleanupStep,job,actionContext,
session,state):cleanUpStacks(cleanupStep,{...job,multiStack},actionContext,session,state)})}async function cleanUpStack(step,job,actionContext,session,state){let context=createOperationContext(
step,job,actionContext,session),policy=state.isCancelled?job.workflow.onCancel:"leave",limits=findCleanupLimits(job.request);if(limits===void 0)return"no change\
 was requested that on-cancel applies to";let{text}=await applyOnCancel(context,policy,state.pendingRequest,limits);return text}async function cleanUpStacks(step,job,actionContext,session,state){
let{stacks,maxParallel}=job.multiStack,width=Math.max(...stacks.map(({key})=>key.length)),cleanup={step,job,actionContext,session,state,width},results=await schedule(
reverseDependencies(stacks),maxParallel,key=>cleanUpStackOfFile(cleanup,key)),lines=stacks.map(({key})=>{let result=results.get(key);return result===void 0?`${key}\
: no cleanup was done`:result.kind==="skipped"?`${key}: left as is, because the cleanup of ${result.because.join(" and ")}, which may depend on it, failed`:`${key}\
: ${toLine(result.value)}`});for(let key of state.removed??[])lines.push(`${key}: ${await describeRemoval(cleanup,key)}`);return lines.join(`
`)}async function cleanUpStackOfFile({step,job,actionContext,session,state,width},key){let stack=job.multiStack.stacks.find(candidate=>candidate.key===key),stackJob={
...job,request:stack?.request??job.request,workflow:{...job.workflow,onCancel:stack?.onCancel??"leave"}},stackState={isCancelled:state.isCancelled,pendingRequest:ownValue(
state.stacks??{},key)},stackStep=toStackStep(step,key,width),hasSucceeded=!0,value=await resultOrFailureText(stackStep,stackJob.workflow.onCancel,()=>cleanUpStack(
stackStep,stackJob,actionContext,session,stackState),()=>{hasSucceeded=!1});return{hasSucceeded,value}}async function describeRemoval({step,job,actionContext,session,
state,width},key){let pendingRequest=ownValue(state.stacks??{},key);if(pendingRequest===void 0)return"Not deleted; it is no longer in the stacks file, and the n\
ext run with delete-removed deletes it";let stackStep=toStackStep(step,key,width),leaveJob={...job,workflow:{...job.workflow,onCancel:"leave"}},stackState={isCancelled:state.
isCancelled,pendingRequest};return toLine(await resultOrFailureText(stackStep,"leave",()=>cleanUpStack(stackStep,leaveJob,actionContext,session,stackState)))}function toLine(text){
return text.replace(/(?<!\s)\s*\n\s*/g," ")}async function resultOrFailureText({signal,console},policy,cleanUp,onFailure=()=>{}){try{return await cleanUp()}catch(error){
onFailure();let reason=signal.aborted?"the time limit for the cleanup of a cancelled workflow run was reached":messageOf(error);return console.warn(`The cleanup\
 after cancellation did not finish: ${reason}`),`on-cancel: ${policy} did not finish; check the stack (${reason})`}}function findCleanupLimits(request){return request.
operation==="abandon"||request.operation==="adopt"?{timeoutMinutes:request.timeoutMinutes,deleteAttempts:1}:"deleteAttempts"in request&&"stackName"in request?request:
void 0}async function runPostStep(interrupt,state){await runStep(interrupt,async step=>{if(state===void 0){step.console.print({kind:"line",text:describeMissingState()});
return}if(state.isDone)return;let{job,run}=await readStepJob(createPostStepInputs(step)),actionContext=await createActionContext(step,job,run);try{await reportCleanup(
step,job,actionContext,state,await cleanUpCancelledRun(step,job,actionContext,state))}finally{await actionContext.close()}})}function describeMissingState(){return canSaveState()?
wasCancelled()?"The workflow run was cancelled before the step requested any changes from Heat":"The step ended before it requested any changes from Heat":"This\
 runner does not save state for post steps (GITHUB_STATE names no file), so no cleanup is possible"}async function reportCleanup(step,job,actionContext,state,text){
let cancelledRun={noun:job.multiStack===void 0?"stack":"stacks of",name:job.multiStack?.file??job.stackName??"",isCancelled:state.isCancelled,text:step.secrets.
redact(text)};step.console.print({kind:"line",text:cancelledHeadline(cancelledRun)});for(let line of cancelledRun.text.split(`
`))step.console.print(commandOutputLine(line));job.reporting.summary&&await toolkit.addSummary(cancelledSummary(cancelledRun));let{run}=actionContext,reporter=createReporter(
step,job,actionContext,void 0,state);if(run===void 0)return;let{redact}=step.secrets,updates=cancelledUpdates(cancelledRun,run,job.reporting,redact,step.parameterValues);
await reporter?.finish(updates,"failure")}export{runPostStep};
