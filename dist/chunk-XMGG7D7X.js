import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{InvalidValue,findPemProblem}from"./chunk-VOFUKX7Y.js";import{createInputSource,createParameterValues,createSecrets,errorReport,openConsole,readRunnerEnvironment,
toCancelSignal,toolkit}from"./chunk-EIO2ISVP.js";import{CancelledError,UnreadableFileError,findFailureCode,openInputFiles}from"./chunk-X2ZPE36A.js";async function runStep(interrupt,perform){let secrets=createSecrets(toolkit.registerSecret),parameterValues=createParameterValues(),console=openConsole(secrets.
redact),signal=toCancelSignal(interrupt);try{return await perform({secrets,parameterValues,console,signal}),{isCancelled:!1}}catch(caught){let error=signal.aborted?
signal.reason:caught,{items,message}=errorReport(error,secrets.redact);return items.forEach(console.print),console.fail(message,findFailureCode(error)),{isCancelled:error instanceof
CancelledError}}}function createStepInputs(step){let{workspace,workingFolder,homeFolder}=readRunnerEnvironment(),{findProblem,findOutputProblem}=openInputFiles(workspace);return{
...createPostStepInputs(step),files:{findProblem,findOutputProblem,findPemProblem:value=>findPemProblem(value,{workingFolder,homeFolder})}}}function createPostStepInputs({
secrets}){let{readText}=openInputFiles(readRunnerEnvironment().workspace);return{...createInputSource(secrets.add),readFile:(name,mayLeaveWorkspace)=>{try{return readText(
name,mayLeaveWorkspace)}catch(error){throw error instanceof UnreadableFileError?new InvalidValue(`points to ${name}, which ${error.withHint()}`):error}}}}export{runStep,createStepInputs,createPostStepInputs};
