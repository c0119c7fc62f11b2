import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{createIssueWriter,createOperationContext,createPullRequestStateReader,createReporter,findOutputNames,lintSentFiles,operate,runStacks,signInAndBundle,toRemovedKey,
withLintHints}from"./chunk-R7XQRU7N.js";import{assertMasksMatch,buildErrorReport,buildStepReport,cacheDownloads,clock,commentMarker,createDownloader,driftIssue,
findBash,findingWarnings,headerItems,planFile,publish,startedUpdates}from"./chunk-EIO2ISVP.js";import{InputError,bundle,messageOf}from"./chunk-X2ZPE36A.js";
import"./chunk-VCN72S23.js";async function assertPullRequestIsOpen(step,job,{run}){if(job.previewEnvironments==="none"||run?.pullRequestState==="open")return;let problem=await findProblem(
step,job,run);if(problem!==void 0)throw new InputError([{input:"preview-environment",problem}])}async function findProblem(step,job,run){let number=run?.pullRequest,
getState=createPullRequestStateReader(step,job,run);if(run===void 0||number===void 0)return"requires a pull request";let question=`whether pull request #${number}\
 is open`;if(getState===void 0)return`requires github-token: the event does not say ${question}`;try{switch(await getState(number)){case"open":return;case"close\
d":return`cannot be used for pull request #${number}, which is closed: prune would delete the stack`;case"unknown":return`requires a pull request: #${number} do\
es not exist in ${run.repository}, or the token cannot read it (${PERMISSION})`}}catch(error){return step.signal.throwIfAborted(),`could not check ${question}: ${messageOf(
error)}`}}var PERMISSION='the job needs "permissions: pull-requests: read"';async function runStack(step,job,actionContext,stateWriter,reporter){let{request,stackName="",reporting}=job,{session:sessionPromise,runnerEnvironment,run}=actionContext,
onSignedIn=({endpoint})=>{let marker=commentMarker(endpoint,stackName);stateWriter.add({marker}),reporter?.start(marker,startedUpdates(request.operation,stackName,
reporting,run,step.secrets.redact))},fetchUrl=cacheDownloads(createDownloader(runnerEnvironment.runnerHttp,step.signal)),filesOptions=job.files&&{...job.files,...runnerEnvironment,
fetchUrl,parsed:new Map},filesPromise=filesOptions&&bundle(filesOptions),findingsPromise=Promise.resolve(filesPromise).then(()=>lintSentFiles(filesOptions),()=>[]),
[session,files]=await signInAndBundle(sessionPromise,Promise.resolve(filesPromise),reporter!==void 0,onSignedIn);headerItems(session,job.files?.template,files).
forEach(step.console.print);let findings=await findingsPromise;findingWarnings(findings,step.secrets.redact,run!==void 0).forEach(step.console.print);let context=createOperationContext(
step,job,actionContext,session,stateWriter),{maskedOutputs}=reporting;if(maskedOutputs.length>0&&!job.unusedInputs.includes("masked-outputs")){let outputNames=await findOutputNames(
context,job.stackName,files);assertMasksMatch([{patterns:maskedOutputs,outputNames}])}let result=await withLintHints(findings,()=>operate(context,request,files)),
stepReport=buildStepReport(result,reporting,step.secrets,run,step.parameterValues);if(!reporting.driftIssue||run===void 0)return stepReport;let issueOptions={...reporting,
endpoint:session.endpoint,page:run};return{...stepReport,issue:driftIssue(result,issueOptions,step.secrets,step.parameterValues)}}function withPlanFile(stepReport,job,{plans},{secrets}){let path=job.reporting.planFile,collected=collectPlans(job,plans);if(path===void 0||collected.length===0)
return stepReport;let outputs=new Map([...stepReport.outputs,["plan-file",path]]);return{...stepReport,outputs,planFile:planFile(path,collected,secrets)}}function collectPlans({
multiStack},plans){if(multiStack===void 0)return[...plans.values()].map(plan=>({...plan,key:void 0}));let{stacks}=multiStack,names=new Set(stacks.map(({request})=>request.
stackName)),keys=new Set(stacks.map(({key})=>key)),removed=[...plans].filter(([name])=>!names.has(name));return[...stacks.flatMap(({key,request})=>{let plan=plans.
get(request.stackName);return plan===void 0?[]:[{...plan,key}]}),...removed.map(([name,plan])=>({...plan,key:toRemovedKey(name,keys)}))]}async function runJob(step,inputJob,actionContext,stateWriter){let job=withProviderDashboard(inputJob,actionContext),reporter=createReporter(step,job,actionContext,
stateWriter.add),stepReport=await buildReport(step,job,actionContext,stateWriter,reporter),published=withPlanFile(stepReport,job,actionContext,step),writeIssue=createIssueWriter(
step,job,actionContext),{workspace}=actionContext.runnerEnvironment;await publish(published,workspace,step.console,reporter,writeIssue)}function withProviderDashboard(job,{
cloud}){let dashboardUrl=job.reporting.dashboardUrl??cloud.dashboardUrl;return{...job,reporting:{...job.reporting,dashboardUrl}}}async function assertBashForVerify({
request,multiStack}){if(!(multiStack?.stacks.map(stack=>stack.request)??[request]).some(candidate=>candidate.operation!=="preview"&&"verifyCommand"in candidate&&
candidate.verifyCommand!==void 0)||await findBash()!==void 0)return;let problem="requires bash, which is not on the PATH of this runner",hint="Install bash on t\
he runner or in the container of the job.";throw new InputError([{input:"verify-command",problem}],hint)}async function buildReport(step,job,actionContext,stateWriter,reporter){
let{request,multiStack,reporting}=job,startedAtMs=clock.now();try{return await assertBashForVerify(job),await assertPullRequestIsOpen(step,job,actionContext),multiStack===
void 0?await runStack(step,job,actionContext,stateWriter,reporter):await runStacks(step,{...job,multiStack},actionContext,stateWriter,reporter)}catch(error){step.
signal.throwIfAborted();let{operation}=request,stackName=multiStack===void 0&&"stackName"in request?request.stackName:void 0,failedRequest={operation,stackName,
durationMs:clock.now()-startedAtMs};return buildErrorReport(error,failedRequest,reporting,step.secrets,actionContext.run,step.parameterValues)}}export{runJob};
