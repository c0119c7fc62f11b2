import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createPostStepInputs,runStep}from"./chunk-WBFBF2JH.js";import{applyOnCancel,createOperationContext,createReporter,reverseDependencies,schedule,toStackStep}from"./chunk-QHEEDKKP.js";
import{canSaveState,cancelledHeadline,cancelledSummary,cancelledUpdates,commandOutputLine,createActionContext,readStepJob,signIn,toReportContext,toolkit,wasCancelled}from"./chunk-B2SOMBLW.js";
import{bundle,messageOf,ownValue}from"./chunk-ZZS65A2C.js";import"./chunk-VCN72S23.js";var CLEANUP_TIMEOUT_MS=4.5*6e4;async function cleanUpCancelledRun(actionContext,state){let{step,job,cloud,http,runnerEnvironment}=actionContext;if(findCleanupLimits(
job.request)===void 0)return state.pendingRequest===void 0?"The step had not requested any changes from Heat":"Heat continues with the requests that it received";
let signal=AbortSignal.any([step.signal,AbortSignal.timeout(CLEANUP_TIMEOUT_MS)]),context={...actionContext,step:{...step,signal}},{text}=await cleanUpOrExplain(
context,async()=>{let session=await signIn(cloud,http,{...runnerEnvironment,signal}),{multiStack}=job;return multiStack===void 0?cleanUpStack(context,session,state):
cleanUpStacks({context,stacksJob:multiStack,session,state})});return text}async function cleanUpStack(context,session,state){let{request,workflow}=context.job,policy=state.
isCancelled?workflow.onCancel:"leave",limits=findCleanupLimits(request);if(limits===void 0)return"no change was requested that on-cancel applies to";let operationContext=createOperationContext(
context,session),{text}=await applyOnCancel(operationContext,policy,state.pendingRequest,limits);return text}async function cleanUpStacks(cleanup){let{stacks,maxParallel}=cleanup.
stacksJob,results=await schedule(reverseDependencies(stacks),maxParallel,key=>cleanUpStackOfFile(cleanup,key)),lines=stacks.map(({key})=>{let result=results.get(
key);return result===void 0?`${key}: no cleanup was done`:result.kind==="skipped"?`${key}: left as is, because the cleanup of ${result.because.join(" and ")}, w\
hich may depend on it, failed`:`${key}: ${toLine(result.value)}`});for(let key of cleanup.state.removed??[])lines.push(`${key}: ${toLine(await cleanUpRemovedStack(
cleanup,key))}`);return lines.join(`
`)}async function cleanUpStackOfFile(cleanup,key){let stack=cleanup.stacksJob.stacks.find(candidate=>candidate.key===key),{request}=stack??cleanup.context.job,{
hasSucceeded,text}=await cleanUpByKey(cleanup,key,request,stack?.onCancel??"leave");return{hasSucceeded,value:text}}async function cleanUpRemovedStack(cleanup,key){
if(ownValue(cleanup.state.stacks??{},key)===void 0)return"Not deleted; it is no longer in the stacks file, and the next run with delete-removed deletes it";let{
text}=await cleanUpByKey(cleanup,key,cleanup.context.job.request,"leave");return text}function cleanUpByKey({context,stacksJob,session,state},key,request,onCancel){
let{step,job}=context,width=Math.max(...stacksJob.stacks.map(stack=>stack.key.length)),stackContext={...context,step:toStackStep(step,key,width),job:{...job,request,
workflow:{...job.workflow,onCancel}}},pendingRequest=ownValue(state.stacks??{},key),{isCancelled}=state;return cleanUpOrExplain(stackContext,()=>cleanUpStack(stackContext,
session,{isCancelled,pendingRequest}))}function toLine(text){return text.replace(/(?<!\s)\s*\n\s*/g," ")}async function cleanUpOrExplain({step:{signal,console},
job},cleanUp){try{return{hasSucceeded:!0,text:await cleanUp()}}catch(error){let reason=signal.aborted?"the time limit for the cleanup of a cancelled workflow ru\
n was reached":messageOf(error);return console.warn(`The cleanup after cancellation did not finish: ${reason}`),{hasSucceeded:!1,text:`on-cancel: ${job.workflow.
onCancel} did not finish; check the stack (${reason})`}}}function findCleanupLimits(request){return request.operation==="abandon"||request.operation==="adopt"?{
timeoutMinutes:request.timeoutMinutes,deleteAttempts:1}:"deleteAttempts"in request&&"stackName"in request?request:void 0}async function registerSecretsOfFiles({job:{files,multiStack},runnerEnvironment}){let fetchUrl=()=>Promise.reject(new Error("Not downloaded")),{stacks=[],sharedParameters={}}=multiStack??
{};for(let options of[files,...stacks.map(stack=>stack.files)]){if(options===void 0)continue;let parameters={...sharedParameters,...options.parameters};await bundle(
{...options,...runnerEnvironment,parameters,fetchUrl}).catch(()=>{})}}async function runPostStep(interrupt,state){await runStep(interrupt,async step=>{if(state===void 0){step.console.print({kind:"line",text:describeMissingState()});
return}if(state.isDone)return;let{job,run}=await readStepJob(createPostStepInputs(step)),actionContext=await createActionContext(step,job,run);try{await registerSecretsOfFiles(
actionContext),await reportCleanup(actionContext,state,await cleanUpCancelledRun(actionContext,state))}finally{await actionContext.close()}})}function describeMissingState(){
return canSaveState()?wasCancelled()?"The workflow run was cancelled before the step requested any changes from Heat":"The step ended before it requested any ch\
anges from Heat":"This runner does not save state for post steps (GITHUB_STATE names no file), so no cleanup is possible"}async function reportCleanup(actionContext,state,text){
let{step,job,run}=actionContext,cancelledRun={noun:job.multiStack===void 0?"stack":"stacks of",name:job.multiStack?.file??job.stackName??"",isCancelled:state.isCancelled,
text:step.secrets.redact(text)};step.console.print({kind:"line",text:cancelledHeadline(cancelledRun)});for(let line of cancelledRun.text.split(`
`))step.console.print(commandOutputLine(line));job.reporting.summary&&await toolkit.addSummary(cancelledSummary(cancelledRun));let reporter=createReporter(actionContext,
void 0,state);if(run===void 0)return;let updates=cancelledUpdates(cancelledRun,{...toReportContext(actionContext),page:run});await reporter?.finish(updates,"fai\
lure")}export{runPostStep};
