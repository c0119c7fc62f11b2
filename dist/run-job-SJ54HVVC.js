import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{SharedPolls,assertApprovedPlans,assertNoForbiddenPlans,assertReplacementsMatch,bundleStackFiles,createIssueWriter,createOperationContext,createPullRequestStateReader,
createReporter,deleteRemovedStacks,describeFormerStacks,describeKeptStacks,findOutputNames,findRemovedStacks,hasForbiddenKinds,hashPlans,operate,operateStacks,planRemovedStacks,
toRemovedKey,toStackStep}from"./chunk-QHEEDKKP.js";import{assertMasksMatch,buildErrorReport,buildMultiStackReport,buildStepReport,cacheDownloads,clock,commentMarker,
createDownloader,driftIssue,findBash,findingWarnings,headerItems,planFile,publicOutputs,publish,resultItem,stackFileHeaderItems,startedUpdates,toReportContext}from"./chunk-B2SOMBLW.js";
import{InputError,RequestError,StackError,bundle,collectFiles,formatLocation,messageOf}from"./chunk-ZZS65A2C.js";import"./chunk-VCN72S23.js";async function assertPullRequestIsOpen(context){let{job,run}=context;if(job.previewEnvironments==="none"||wasOpen(run)&&run?.isRepeated!==!0)return;let problem=await findProblem(
context);if(problem!==void 0)throw new InputError([{input:"preview-environment",problem}])}function wasOpen(run){return run?.pullRequestState==="open"}async function findProblem(context){
let{step,run}=context,number=run?.pullRequest,getState=createPullRequestStateReader(context);if(run===void 0||number===void 0)return"requires a pull request";let question=`\
whether pull request #${number} is open`,unlessWasOpen=problem=>wasOpen(run)?void 0:problem;if(getState===void 0)return unlessWasOpen(`requires github-token: th\
e event does not say ${question}`);try{switch(await getState(number)){case"open":return;case"closed":return`cannot be used for pull request #${number}, which is\
 closed: prune would delete the stack`;case"unknown":return unlessWasOpen(`requires a pull request: #${number} does not exist in ${run.repository}, or the token\
 cannot read it (${PERMISSION})`)}}catch(error){return step.signal.throwIfAborted(),unlessWasOpen(`could not check ${question}: ${messageOf(error)}`)}}var PERMISSION='\
the job needs "permissions: pull-requests: read"';async function signInAndBundle(sessionPromise,filesPromise,hasReporter,onSignedIn){hasReporter||await Promise.all([sessionPromise,filesPromise]);let[session,files]=await Promise.
allSettled([sessionPromise,filesPromise]);if(session.status==="fulfilled"&&onSignedIn(session.value),files.status==="rejected")throw files.reason;if(session.status===
"rejected")throw session.reason;return[session.value,files.value]}function reportStart(context,subject,marker){let{job,stateWriter,reporter}=context;stateWriter.
add({marker});let operation=findAnnouncedOperation(job.request);reporter?.start(marker,startedUpdates(operation,subject,toReportContext(context)))}function findAnnouncedOperation(request){
return"dryRun"in request&&request.dryRun?"preview":request.operation}var SERVER_ERROR=500;async function lintSentFiles(options){if(options?.template===void 0)return[];try{let[{lint,loadHeatSchema},files]=await Promise.all([import("./lint-OOFAZ6SA.js"),
collectFiles({...options,onParameter:void 0})]);return lint(files,{schema:await loadHeatSchema()}).filter(({level})=>level==="error")}catch{return[]}}async function lintSentStacks(optionsByKey){
let findingsByKey=new Map;for(let[key,options]of optionsByKey)findingsByKey.set(key,await lintSentFiles(options));return findingsByKey}function listDistinctFindings(findingsByKey){
let toKey=({rule,message,location})=>JSON.stringify([rule.id,message,formatLocation(location)]);return[...new Map([...findingsByKey.values()].flat().map(finding=>[
toKey(finding),finding])).values()]}async function withLintHints(findings,operation){try{return addHintToResult(await operation(),findings)}catch(error){throw addHint(
error,findings)}}function addLintHints(results,findingsByKey){return new Map([...results].map(([key,runResult])=>[key,addHintToRunResult(runResult,findingsByKey.
get(key)??[])]))}function addHintToRunResult(runResult,findings){switch(runResult.kind){case"result":return{...runResult,result:addHintToResult(runResult.result,
findings)};case"refused":return{...runResult,error:addHint(runResult.error,findings)};case"skipped":return runResult}}function addHintToResult(result,findings){
let{failure,outcome}=result;if(failure===void 0||outcome!=="invalid")return result;let hint=joinHints(failure.hint,findHint(findings,failure.locations));return{
...result,failure:{...failure,hint}}}function addHint(error,findings){if(error instanceof RequestError&&error.status===SERVER_ERROR){let cycle=findings.find(({rule})=>rule.
name==="dependency-cycle");return cycle===void 0?error:error.with({hint:joinHints(toHint(cycle),error.hint)})}if(!(error instanceof StackError)||!(error.cause instanceof
RequestError))return error;let{message,serverMessage,requestId,failureCode,locations,cause}=error,hint=joinHints(error.hint,findHint(findings,locations));return new StackError(
message,{serverMessage,requestId,failureCode,locations,cause,hint})}function findHint(findings,locations){let isAt=({location},{file,line})=>location.file===file&&
location.line===line,located=findings.find(finding2=>locations.some(location=>isAt(finding2,location))),[first,second]=findings,finding=located??(second===void 0?
first:void 0);return finding&&toHint(finding)}function toHint({message,hint,location,rule}){let suggestion=hint===void 0?"":` ${hint}`;return`Lint: ${message} (${formatLocation(
location)}, ${rule.id}).${suggestion}`}function joinHints(one,other){let hints=[one,other].filter(hint=>hint!==void 0);return hints.length===0?void 0:hints.join(
" ")}async function runStack(context){let{step,job,stateWriter}=context,{session,files,findings}=await signInAndReadFiles(context),operationContext=createOperationContext(
context,session,stateWriter),{maskedOutputs}=job.reporting;if(maskedOutputs.length>0&&!job.unusedInputs.includes("masked-outputs")){let outputNames=await findOutputNames(
operationContext,job.request,files);assertMasksMatch([{patterns:maskedOutputs,outputNames}])}let result=await withLintHints(findings,()=>operate(operationContext,
job.request,files)),stepReport=buildStepReport(result,toReportContext(context));if(!job.reporting.driftIssue||context.run===void 0)return stepReport;let issueOptions={
...job.reporting,endpoint:session.endpoint,page:context.run};return{...stepReport,issue:driftIssue(result,issueOptions,step.secrets,step.parameterValues)}}async function signInAndReadFiles(context){
let{step,job,run,runnerEnvironment,reporter}=context,fetchUrl=cacheDownloads(createDownloader(runnerEnvironment.runnerHttp,step.signal)),filesOptions=job.files&&
{...job.files,...runnerEnvironment,fetchUrl,parsed:new Map},filesPromise=filesOptions&&bundle(filesOptions),findingsPromise=Promise.resolve(filesPromise).then(()=>lintSentFiles(
filesOptions),()=>[]),[session,files]=await signInAndBundle(context.session,Promise.resolve(filesPromise),reporter!==void 0,({endpoint})=>{let name=job.stackName??
"";reportStart(context,{noun:"stack",name},commentMarker(endpoint,name))});headerItems(session,job.files?.template,files).forEach(step.console.print);let findings=await findingsPromise;
return findingWarnings(findings,step.secrets.redact,run!==void 0).forEach(step.console.print),{session,files,findings}}var NOTHING={removed:[],plans:new Map,rules:void 0};function toStacksFile(run,{file,namePrefix}){let path=!file.startsWith("/")&&!file.split("/").includes("..")?
run.pathInRepository(file):void 0;return path===void 0?void 0:{path,namePrefix,commit:run.findCheckedOutCommit(file)}}async function planRemoval(context,{stacks,
removal:rules},deps,stateWriter){if(rules===void 0)return NOTHING;let operation=stacks[0]?.request.operation,isPreview=operation==="preview",{removed,kept,former}=await findRemovedStacks(
context,stacks,isPreview);for(let text of describeKeptStacks(kept))context.onProgress({kind:"warning",text});for(let one of former)context.onProgress({kind:"war\
ning",text:describeFormerStacks(one)});if(removed.length===0)return{...NOTHING,rules};let names=removed.map(({stack})=>stack.name).join(", ");return context.onProgress(
{kind:"notice",text:`No longer in the stacks file, ${describeFate(rules)}: ${names}`}),rules.dryRun||stateWriter.add({removed:removed.map(({key})=>key)}),operation===
"delete"?{removed,plans:new Map,rules}:{removed,plans:await planRemovedStacks(removed,{rules,isPreview},deps.createContext),rules}}function describeFate({dryRun}){
return dryRun?"so delete-removed would delete":"so delete-removed deletes"}async function withRemoval({removed,plans,rules},operation,deps,operate2){if(rules===
void 0||removed.length===0)return operate2();switch(operation){case"preview":return new Map([...await operate2(),...plans]);case"delete":{let deleted=await deleteRemovedStacks(
removed,rules,deps);return new Map([...await operate2(),...deleted])}default:{let results=await operate2(),unfinished=[...results].filter(([,one])=>!isComplete(
one)).map(([key])=>key),deleted=unfinished.length===0?await deleteRemovedStacks(removed,rules,deps):skipAll(removed,unfinished,deps);return new Map([...results,
...deleted])}}}function isComplete(runResult){if(runResult.kind!=="result")return!1;let{failure,outcome}=runResult.result;return failure===void 0&&outcome!=="ac\
cepted"&&outcome!=="paused"}function skipAll(removed,because,{onStackFinished}){let runResult={kind:"skipped",because};for(let{key}of removed)onStackFinished(key,
runResult);return new Map(removed.map(({key})=>[key,runResult]))}function createMultiStackDeps(context,session,getFiles){let{step,job,stateWriter}=context,{stacks}=job.multiStack,width=Math.max(...stacks.map(({key})=>key.length)),
reportingByKey=new Map(stacks.map(({key,reporting})=>[key,reporting])),getReporting=key=>reportingByKey.get(key)??job.reporting,getStackStep=key=>toStackStep(step,
key,width),{heat}=createStackContext(context,session),sharedPolls=stacks.length>1?new SharedPolls(heat,clock,step.signal):void 0,createStateWriter=createStateWriters(
stateWriter);return{createContext:key=>{let stackJob={...job,reporting:getReporting(key)},stackContext={...context,step:getStackStep(key),job:stackJob};return{...createStackContext(
stackContext,session,createStateWriter(key)),sharedPolls}},getFiles,onOutputs:(key,outputs)=>{publicOutputs({outputs},getReporting(key),step.secrets)},onStackFinished:(key,result)=>{
getStackStep(key).console.print(resultItem(result,step.secrets.redact))}}}function createStateWriters(stateWriter){let pendingRequests=new Map;return key=>({add:({
pendingRequest})=>{pendingRequest!==void 0&&pendingRequests.set(key,pendingRequest),stateWriter.add({stacks:Object.fromEntries(pendingRequests)})}})}function createStackContext(context,session,stateWriter){
let{job,run}=context,owner=run&&{...run,stacksFile:toStacksFile(run,job.multiStack)};return{...createOperationContext(context,session,stateWriter),owner}}async function assertMaskedOutputsExist({stacks},deps,filesByKey){let outputNames=stacks.filter(({reporting,request})=>reporting.maskedOutputs.length>0&&request.
operation!=="delete").map(async({key,request,reporting})=>({patterns:reporting.maskedOutputs,outputNames:await findOutputNames(deps.createContext(key),request,filesByKey.
get(key))}));assertMasksMatch(await Promise.all(outputNames))}async function assertReplacementsExist({stacks},deps){let checks=stacks.map(async({key,request})=>{
request.operation==="delete"||request.operation==="preview"||await assertReplacementsMatch(deps.createContext(key),request)});await Promise.all(checks)}async function assertStacksMatchPlans(multiStack,deps,{
removed,plans,rules}){let{expectPlan,stacks,maxParallel}=multiStack,isDeploy=stacks.some(({request})=>request.operation==="deploy"),guarded=[...stacks,...removed.
map(({key})=>({key,request:{failOn:rules?.failOn??[]}}))];if(expectPlan===void 0&&!(isDeploy&&guarded.some(hasForbiddenKinds)))return;let previews=stacks.flatMap(
stack=>{let{request}=stack;return request.operation==="delete"?[]:[{...stack,request:{...request,operation:"preview"}}]}),results=new Map([...await operateStacks(
previews,maxParallel,deps),...plans]);expectPlan!==void 0&&assertApprovedPlans(results,expectPlan),assertNoForbiddenPlans(guarded,results)}async function runStacks(context){let{job,stateWriter}=context,{multiStack}=job,startedAtMs=clock.now(),{session,files,findingsByKey}=await signInAndReadFiles2(
context),deps=createMultiStackDeps(context,session,files.getFiles);await assertMaskedOutputsExist(multiStack,deps,files.bundles),await assertReplacementsExist(multiStack,
deps);let removal=await planRemoval(createStackContext(context,session),multiStack,deps,stateWriter),results=addLintHints(await operateAll(job,deps,removal),findingsByKey),
multiStackRun=toMultiStackRun(context,results,removal),durationMs=clock.now()-startedAtMs;return buildMultiStackReport({...multiStackRun,durationMs},toReportContext(
context))}async function signInAndReadFiles2(context){let{step,job,run,runnerEnvironment,reporter}=context,{stacks,file,namePrefix,sharedParameters:values,sharedParametersText:text}=job.
multiStack,fetchUrl=cacheDownloads(createDownloader(runnerEnvironment.runnerHttp,step.signal)),bundleDeps={...runnerEnvironment,fetchUrl,parsed:new Map},filesPromise=bundleStackFiles(
stacks,{values,text},bundleDeps),findingsPromise=filesPromise.then(({options})=>lintSentStacks(options),()=>new Map),[session,files]=await signInAndBundle(context.
session,filesPromise,reporter!==void 0,({endpoint})=>{let marker=commentMarker(endpoint,`${namePrefix}
${file}`);reportStart(context,{noun:"stacks of",name:file},marker)});headerItems(session,void 0,void 0).forEach(step.console.print),printStackFiles(step,job.multiStack,
files.bundles);let findingsByKey=await findingsPromise;return findingWarnings(listDistinctFindings(findingsByKey),step.secrets.redact,run!==void 0).forEach(step.
console.print),{session,files,findingsByKey}}function printStackFiles({console},{stacks},bundles){let stackFiles=stacks.flatMap(({key,files})=>{let bundle2=bundles.
get(key);return bundle2===void 0?[]:[{key,template:files?.template,sent:bundle2}]});stackFileHeaderItems(stackFiles).forEach(console.print)}async function operateAll({
multiStack,request},deps,removal){return await assertStacksMatchPlans(multiStack,deps,removal),withRemoval(removal,request.operation,deps,()=>operateStacks(multiStack.
stacks,multiStack.maxParallel,deps))}function toMultiStackRun({step:{changedStacks},job},results,{removed}){let{multiStack,reporting}=job,{operation}=job.request,
{stacks,failOnNoChanges}=multiStack,all=[...stacks.map(({key,request,needs,reporting:rules})=>({key,stackName:request.stackName,needs,rules})),...removed.map(({
key,stack})=>({key,stackName:stack.name,needs:[],rules:reporting,isRemoved:!0}))];return{operation,failOnNoChanges:failOnNoChanges&&operation==="deploy",planHash:hashPlans(
results),stacks:all.flatMap(stack=>{let runResult=results.get(stack.key),hasChanged=changedStacks.has(stack.key);return runResult===void 0?[]:[{...stack,hasChanged,
runResult}]})}}function withPlanFile(stepReport,{step,job,plans}){let path=job.reporting.planFile,collected=collectPlans(job,plans);if(path===void 0||collected.length===0)return stepReport;
let outputs=new Map([...stepReport.outputs,["plan-file",path]]);return{...stepReport,outputs,planFile:planFile(path,collected,step.secrets)}}function collectPlans({
multiStack},plans){if(multiStack===void 0)return[...plans.values()].map(plan=>({...plan,key:void 0}));let{stacks}=multiStack,names=new Set(stacks.map(({request})=>request.
stackName)),keys=new Set(stacks.map(({key})=>key)),removed=[...plans].filter(([name])=>!names.has(name));return[...stacks.flatMap(({key,request})=>{let plan=plans.
get(request.stackName);return plan===void 0?[]:[{...plan,key}]}),...removed.map(([name,plan])=>({...plan,key:toRemovedKey(name,keys)}))]}async function runJob(signedInContext,stateWriter){let actionContext={...signedInContext,job:withProviderDashboard(signedInContext)},reporter=createReporter(actionContext,
stateWriter.add),stepReport=await buildReport({...actionContext,stateWriter,reporter}),published=withPlanFile(stepReport,actionContext),writeIssue=createIssueWriter(
actionContext),{step,runnerEnvironment}=actionContext;await publish(published,runnerEnvironment.workspace,step.console,reporter,writeIssue)}function withProviderDashboard({
job,cloud}){let dashboardUrl=job.reporting.dashboardUrl??cloud.dashboardUrl;return{...job,reporting:{...job.reporting,dashboardUrl}}}async function assertBashForVerify({
request,multiStack}){if(!(multiStack?.stacks.map(stack=>stack.request)??[request]).some(candidate=>candidate.operation!=="preview"&&"verifyCommand"in candidate&&
candidate.verifyCommand!==void 0)||await findBash()!==void 0)return;let problem="requires bash, which is not on the PATH of this runner",hint="Install bash on t\
he runner or in the container of the job.";throw new InputError([{input:"verify-command",problem}],hint)}async function buildReport(context){let{step,job}=context,
{request,multiStack}=job,startedAtMs=clock.now();try{return await assertBashForVerify(job),await assertPullRequestIsOpen(context),multiStack===void 0?await runStack(
context):await runStacks({...context,job:{...job,multiStack}})}catch(error){step.signal.throwIfAborted();let{operation}=request,stackName=multiStack===void 0&&"\
stackName"in request?request.stackName:void 0,durationMs=clock.now()-startedAtMs,failedRequest={operation,stackName,durationMs,hasChanged:step.changedStacks.size>
0};return buildErrorReport(error,failedRequest,toReportContext(context))}}export{runJob};
