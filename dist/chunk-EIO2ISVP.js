import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{CancelledError,DecodeError,DeployError,InputError,LosslessNumber,RequestError,array,explain,fallback,findFailureCode,formatLocation,getDotPath,is,isLosslessNumber,
messageOf,nullable,number,object,oneLine,optional,parse,picklist,pipe,require_picomatch,safeInteger,safeParse,strictObject,string,stringify,unknown}from"./chunk-X2ZPE36A.js";
import{__toESM}from"./chunk-VCN72S23.js";function defaultStringLength(value){return value.length}function markdownTable(table3,options){let settings=options||{},align=(settings.align||[]).concat(),stringLength=settings.
stringLength||defaultStringLength,alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[],mostCellsPerRow=0,rowIndex=-1;for(;++rowIndex<table3.length;){
let row2=[],sizes2=[],columnIndex2=-1;for(table3[rowIndex].length>mostCellsPerRow&&(mostCellsPerRow=table3[rowIndex].length);++columnIndex2<table3[rowIndex].length;){
let cell=serialize(table3[rowIndex][columnIndex2]);if(settings.alignDelimiters!==!1){let size=stringLength(cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===
void 0||size>longestCellByColumn[columnIndex2])&&(longestCellByColumn[columnIndex2]=size)}row2.push(cell)}cellMatrix[rowIndex]=row2,sizeMatrix[rowIndex]=sizes2}
let columnIndex=-1;if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=toAlignment(align[columnIndex]);else{
let code=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=code}columnIndex=-1;let row=[],sizes=[];for(;++columnIndex<mostCellsPerRow;){
let code=alignments[columnIndex],before="",after="";code===99?(before=":",after=":"):code===108?before=":":code===114&&(after=":");let size=settings.alignDelimiters===
!1?1:Math.max(1,longestCellByColumn[columnIndex]-before.length-after.length),cell=before+"-".repeat(size)+after;settings.alignDelimiters!==!1&&(size=before.length+
size+after.length,size>longestCellByColumn[columnIndex]&&(longestCellByColumn[columnIndex]=size),sizes[columnIndex]=size),row[columnIndex]=cell}cellMatrix.splice(
1,0,row),sizeMatrix.splice(1,0,sizes),rowIndex=-1;let lines=[];for(;++rowIndex<cellMatrix.length;){let row2=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex],cellsInRow=settings.
fillRows===!1?Math.max(1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;let line=[];for(;++columnIndex<cellsInRow;){let cell=row2[columnIndex]||
"",before="",after="";if(settings.alignDelimiters!==!1){let size=longestCellByColumn[columnIndex]-(sizes2[columnIndex]||0),code=alignments[columnIndex];if(code===
114)before=" ".repeat(size);else if(code===99){let half=size/2;size%2?(before=" ".repeat(half+.5),after=" ".repeat(half-.5)):(before=" ".repeat(half),after=before)}else
after=" ".repeat(size)}settings.delimiterStart!==!1&&!columnIndex&&line.push("|"),settings.padding!==!1&&!(settings.alignDelimiters===!1&&cell==="")&&(settings.
delimiterStart!==!1||columnIndex)&&line.push(" "),settings.alignDelimiters!==!1&&line.push(before),line.push(cell),settings.alignDelimiters!==!1&&line.push(after),
settings.padding!==!1&&line.push(" "),(settings.delimiterEnd!==!1||columnIndex!==cellsInRow-1)&&line.push("|")}lines.push(settings.delimiterEnd===!1?line.join("").
replace(/ +$/,""):line.join(""))}return lines.join(`
`)}function serialize(value){return value==null?"":String(value)}function toAlignment(value){let code=typeof value=="string"?value.codePointAt(0):0;return code===
67||code===99?99:code===76||code===108?108:code===82||code===114?114:0}import{stripVTControlCharacters}from"node:util";var ZERO_WIDTH_SPACE="\u200B",INVISIBLE=new RegExp("(?![\\t\\n])\\p{Cc}|[\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u20\
69]","gu");function stripInvisible(text){return stripVTControlCharacters(text).replace(/\r\n?/g,`
`).replace(INVISIBLE,"")}function sanitizeLogLine(text){return stripVTControlCharacters(text).replace(/\r?\n|\r/g," \u23CE ").replace(/\t/g," ").replace(INVISIBLE,
"").replace(/##(?=\[)/g,`##${ZERO_WIDTH_SPACE}`).replace(/^(\s*):(?=:)/,`$1:${ZERO_WIDTH_SPACE}`)}function sanitizeLogLines(text){return text.split(/\r?\n|\r/).
map(sanitizeLogLine)}function inlineCode(text){let visible=stripInvisible(text).replace(/\s+/g," ").trim();if(visible==="")return"";let fence="`".repeat(longestBacktickRun(visible)+
1),pad=visible.startsWith("`")||visible.endsWith("`")?" ":"";return`${fence}${pad}${visible}${pad}${fence}`}var ZERO_WIDTH_SPACE2="\u200B";function escapeMarkdown(text){
return escapeCharacters(stripInvisible(text).replace(/\s+/g," ").trim())}function escapeCharacters(text){return text.replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)/gi,
`$&${ZERO_WIDTH_SPACE2}`).replace(/:(?=[a-z0-9_+-]+:)/g,`$&${ZERO_WIDTH_SPACE2}`).replace(/[\\`*_{}[\]()#+!|~<>&]/g,"\\$&").replaceAll("$","<span>$</span>")}function codeBlock(text,language="\
text"){let visible=stripInvisible(text),fence="`".repeat(Math.max(3,longestBacktickRun(visible)+1));return`${fence}${language}
${visible}
${fence}`}function table(columns,rows){let cells=[columns,...rows].map(row=>row.map(cellText));return markdownTable(cells,{alignDelimiters:!1,padding:!0})}function cellText(cell){
return cell.replace(/(?<!\\)(\\*)\|/g,(_,slashes)=>`${slashes}${slashes.length%2===0?"\\":""}|`)}function details(title2,content,isOpen=!1){return`<details${isOpen?
" open":""}><summary>${title2}</summary>

${content}

</details>`}function longestBacktickRun(text){return Math.max(0,...(text.match(/`+/g)??[]).map(ticks=>ticks.length))}function fitToBudget(sections,maxBytes){let included=sections.filter(({text})=>text!==""),omitted=[];for(;byteLength(joinSections(included,omitted))>maxBytes;){
let leastImportant=findLeastImportant(included);if(leastImportant===void 0)break;included=included.filter(section2=>section2!==leastImportant),omitted.push(leastImportant.
name)}return joinSections(included,omitted)}function truncateTable(columns,rows,limits,count=rows.length){let remainingBytes=limits.bytes,shownRows=rows.slice(0,
limits.rows).filter(row=>(remainingBytes-=byteLength(row.map(cellText).join(" | "))+5,remainingBytes>=0)),more=count>shownRows.length?`

\u2026 and ${count-shownRows.length} more`:"";return`${table(columns,shownRows)}${more}`}function findLeastImportant(sections){return sections.filter(({priority})=>priority!==
void 0).reduce((leastImportant,section2)=>leastImportant===void 0||(section2.priority??0)<(leastImportant.priority??0)?section2:leastImportant,void 0)}function joinSections(sections,omitted){
let note=omitted.length===0?[]:[`*Omitted to stay within the size limit: ${omitted.join(", ")}.*`];return`${[...sections.map(({text})=>text),...note].join(`

`)}
`}function byteLength(text){return Buffer.byteLength(text)}function clockText(ms){let seconds=Math.max(0,Math.floor(ms/1e3)),[hours,minutes,rest]=[Math.floor(seconds/3600),Math.floor(seconds%3600/60),seconds%60],pad=value=>String(
value).padStart(2,"0");return hours>0?`${hours}:${pad(minutes)}:${pad(rest)}`:`${minutes}:${pad(rest)}`}function durationText(ms){if(ms<1e4)return`${(ms/1e3).toFixed(
1).replace(/\.0$/,"")} s`;let seconds=Math.round(ms/1e3);if(seconds<60)return`${seconds} s`;let[minutes,rest]=[Math.floor(seconds/60),seconds%60];if(minutes<60)
return rest===0?`${minutes} min`:`${minutes} min ${rest} s`;let remainingMinutes=minutes%60;return remainingMinutes===0?`${Math.floor(minutes/60)} h`:`${Math.floor(
minutes/60)} h ${remainingMinutes} min`}var WITHOUT_PAGE=new Set(["deleted","absent"]);function dashboardLink(dashboardUrl,{stack,outcome}){if(dashboardUrl===void 0||stack===void 0||stack.id===""||WITHOUT_PAGE.
has(outcome)||stack.status.startsWith("DELETE_COMPLETE"))return;let{origin,pathname}=new URL(dashboardUrl),base=`${origin}${pathname.replace(/\/+$/,"")}`;return(text=>text.
replaceAll("(","%28").replaceAll(")","%29"))(`${base}/project/stacks/stack/${encodeURIComponent(stack.id)}/`)}function icon({failure,outcome}){return failure!==void 0?"\u274C":outcome==="previewed"?"\u{1F4CB}":outcome==="paused"?"\u23F8\uFE0F":outcome==="drifted"?"\u26A0\uFE0F":
UNREMARKABLE.has(outcome)?"\u2139\uFE0F":"\u2705"}var UNREMARKABLE=new Set(["unchanged","absent","read"]);function headline({outcome,operation,stack,plan}){let name=stack===
void 0?"":` ${inlineCode(stack.name)}`;switch(outcome){case"failed":return failedHeadline(operation,name);case"valid":return"The template is valid";case"invalid":
return"The template is not valid";case"read":return stack===void 0?"Stacks":`Stack${name}: ${operation}`;case"previewed":return plan===void 0?"Plan for prune":`\
Plan for stack ${inlineCode(plan.stack.name)}`;case"pruned":return"Stacks pruned";case"absent":return operation==="delete-snapshot"?`The snapshot of stack${name}\
 does not exist`:`Stack${name} does not exist`;case"snapshot-deleted":return`Snapshot of stack${name} deleted`;case"drifted":return`Stack${name} has drifted`;case"\
unchanged":return operation==="drift"?`Stack${name} has no drift`:`Stack${name} unchanged`;case"accepted":return`Stack${name}: ${operation} accepted, not waitin\
g for it to finish`;case"paused":return`Stack${name}: ${operation} paused at a hook`;case"cleared":return`Stack${name}: hooks cleared`;default:return`Stack${name}\
 ${outcome}`}}var NOUNS=new Set(["deploy","create","update","delete","preview","snapshot","restore"]);function failedHeadline(operation,name){return name===""?`\
Operation ${operation} failed`:NOUNS.has(operation)?`${operation.charAt(0).toUpperCase()}${operation.slice(1)} of stack${name} failed`:`Operation ${operation} o\
n stack${name} failed`}function factsLine(result,dashboardUrl){let{stack,durationMs,resources,outcome,commit,expires}=result;if(stack===void 0||stack.status==="")
return"";let link=dashboardLink(dashboardUrl,result),lastFacts=[...commit===void 0?[]:[commitText(commit)],...expires===void 0?[]:[`expires ${inlineCode(expires)}`],
...link===void 0?[]:[`[Dashboard](${link})`]];if(outcome==="read")return lastFacts.join(" \xB7 ");let count=resources?.length??0;return[inlineCode(stack.status),
...outcome==="previewed"?[]:[durationText(durationMs)],...count===0?[]:[count===1?"1 resource":`${count} resources`],...stack.id===""?[]:[`id ${inlineCode(stack.
id)}`],...lastFacts].join(" \xB7 ")}var SHORT_SHA=7,COMMIT_STATES={deployed:"",partial:" (not completely deployed)","rolled-back":" (rolled back)"};function commitText({
sha,url,state}){let id2=inlineCode(sha.slice(0,SHORT_SHA));return`commit ${url===void 0?id2:`[${id2}](${url})`}${COMMIT_STATES[state]}`}var PROJECT_URL="https://github.com/your-organisation/heat-stack-deploy";var PART=/"([^"]+)"|`([^`]+)`|[^\s"`]+|\s+|["`]/g;function proseMarkdown(text){return stripInvisible(text).trim().split(`
`).map(line=>joinParts([...line.trim().matchAll(PART)].map(partMarkdown))).filter(line=>line!=="").join("<br>")}function joinParts(parts){return parts.reduce((line,part)=>line.
endsWith("`")&&part.startsWith("`")?`${line}${ZERO_WIDTH_SPACE2}${part}`:line+part,"")}function partMarkdown([part,quoted,code]){let inQuotes=quoted??code;if(inQuotes!==
void 0)return inlineCode(inQuotes)||escapeCharacters(part);if(part.trim()==="")return" ";let{before,word,after}=withoutPunctuation(part),special=specialWord(word);
return special===void 0?escapeCharacters(part):`${escapeCharacters(before)}${special}${escapeCharacters(after)}`}var GUIDE=/^docs\/guides\/[a-z-]+\.md$/,CODE_WORD=/^https?:\/\/|:\d+:\d+$|\$/;
function specialWord(word){return GUIDE.test(word)?`[${word}](${PROJECT_URL}/blob/main/${word})`:CODE_WORD.test(word)?inlineCode(word):void 0}var OPENING="([",CLOSING="\
)].,;:";function withoutPunctuation(part){let start=0,end=part.length;for(;start<end&&OPENING.includes(part.charAt(start));)start+=1;for(;end>start&&CLOSING.includes(
part.charAt(end-1));)end-=1;return{before:part.slice(0,start),word:part.slice(start,end),after:part.slice(end)}}var import_picomatch=__toESM(require_picomatch(),1);var ALL="*",OPTIONS={nocase:!0,dot:!0,bash:!0};function matchesName(patterns,name){return patterns.some(pattern=>pattern.toLowerCase()===name.toLowerCase()||import_picomatch.default.
isMatch(name,pattern,OPTIONS))}function assertMasksMatch(stacks){let unmatched=[...new Set(stacks.flatMap(stack=>stack.patterns))].filter(pattern=>{let affectedStacks=stacks.
filter(stack=>stack.patterns.includes(pattern)),isKnown=affectedStacks.every(({outputNames})=>outputNames!==void 0);return pattern!==ALL&&isKnown&&!affectedStacks.
some(stack=>masksAny(pattern,stack))});if(unmatched.length===0)return;let names=[...new Set(stacks.flatMap(({outputNames=[]})=>outputNames))],existingText=names.
length===0?"the stack has no outputs":`outputs: ${names.join(", ")}`;throw new InputError(unmatched.map(pattern=>({input:"masked-outputs",problem:`no output mat\
ches "${pattern}" (${existingText})`})))}function masksAny(pattern,{outputNames=[]}){return outputNames.some(name=>matchesName([pattern],name))}var MAX_INTRODUCTION_BYTES=1e4,MAX_TITLE_CHARACTERS=200;function introduction({commentTitle="",commentText=""}){let title2=commentTitle===""?"":`## ${escapeMarkdown(
commentTitle.slice(0,MAX_TITLE_CHARACTERS))}`,text=commentText.trim()===""?"":closeMarkdown(withoutMarkers(cutText(commentText.trim())));return[title2,text].filter(
part=>part!=="").join(`

`)}function cutText(text){if(Buffer.byteLength(text)<=MAX_INTRODUCTION_BYTES)return text;let start=Buffer.from(text).subarray(0,MAX_INTRODUCTION_BYTES).toString(
"utf8").replace(/\uFFFD$/,""),end=start.lastIndexOf(`
`);return`${closeMarkdown(end>0?start.slice(0,end):start)}

*comment-text is longer than ${MAX_INTRODUCTION_BYTES} bytes and was cut.*`}function withoutMarkers(text){return text.replace(/<!--(?=\s*heat-stack-deploy\b)/gi,
"&lt;!--")}var ELEMENTS=["details","pre","table","blockquote","div","ul","ol","script","style","textarea"];function closeMarkdown(text){let{openFence,prose}=readFences(
text);if(openFence!==void 0)return`${text}
${openFence}`;let withoutComments=prose.replace(/<!--[^]*?-->/g,"");if(withoutComments.includes("<!--"))return closeMarkdown(`${text}
-->`);let closingTags=ELEMENTS.flatMap(name=>{let count=countTags(withoutComments,`<${name}`)-countTags(withoutComments,`</${name}`);return Array(Math.max(0,count)).
fill(`</${name}>`)});return closingTags.length===0?text:`${text}

${closingTags.join("")}`}function countTags(text,start){return(text.match(new RegExp(`${start}(?=[\\s/>])`,"gi"))??[]).length}function readFences(text){let openFence,
prose=[];for(let line of text.split(/\r?\n|\r/)){let[,fence="",rest=""]=/^[ ]{0,3}(`{3,}|~{3,})(.*)$/.exec(line)??[];openFence!==void 0?fence.startsWith(openFence)&&
rest.trim()===""&&(openFence=void 0):fence!==""&&!(fence.startsWith("`")&&rest.includes("`"))?openFence=fence:prose.push(line)}return{openFence,prose:prose.join(
`
`)}}import{stripVTControlCharacters as stripVTControlCharacters2}from"node:util";function clip(text,maxCharacters,style="counted"){if(text.length<=maxCharacters)return text;if(style==="counted"){let head=beginning(text,maxCharacters);return`${head}\
\u2026 (${text.length-head.length} more)`}if(style==="within")return`${beginning(text,maxCharacters-1)}\u2026`;let characters=Array.from(text);if(characters.length<=
maxCharacters)return text;let tail=Math.floor((maxCharacters-1)/2);return[...characters.slice(0,maxCharacters-1-tail),"\u2026",...characters.slice(-tail)].join(
"")}function beginning(text,maxUnits){let isHalved=/[\ud800-\udbff]$/.test(text.slice(0,maxUnits));return text.slice(0,isHalved?maxUnits-1:maxUnits)}var UNSEEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,MEANS_SOMETHING_IN_A_LABEL=/[^\p{L}\p{N}]/gu,MEANS_SOMETHING_IN_A_BAR=/[^\p{L}\p{N} _./()-]/gu,NAMELESS="?";function labelText(text,maxCharacters){
return coded(visibleText(text,maxCharacters),MEANS_SOMETHING_IN_A_LABEL)}function barText(text,maxCharacters){return coded(visibleText(text,maxCharacters),MEANS_SOMETHING_IN_A_BAR)}
function visibleText(text,maxCharacters){let bare=stripVTControlCharacters2(text).replace(/\s+/g," ").replace(UNSEEN,"").trim();return clip(bare===""?NAMELESS:bare,
maxCharacters,"ends")}function coded(text,pattern){return text.replace(pattern,character=>character==='"'?"#quot;":`#${character.codePointAt(0)??65533};`)}var DISPLAY_STATUSES=["failed","running","waiting","done","untouched"],FILLS={failed:"fill:#cf222e,stroke:#ff8182,stroke-width:3px,color:#ffffff",running:"fill:\
#0969da,stroke:#54aeff,color:#ffffff",waiting:"fill:#9a6700,stroke:#d4a72c,stroke-dasharray:4 3,color:#ffffff",done:"fill:#1a7f37,stroke:#4ac26b,color:#ffffff",
untouched:"fill:#57606a,stroke:#8c959f,color:#ffffff"},LEGEND={failed:"\u{1F534} failed",running:"\u{1F535} in progress",waiting:"\u{1F7E1} not started",done:"\u{1F7E2}\
 done",untouched:"\u26AA not affected"};function toDisplayStatus({path:path7,status},touched){return status.endsWith("_FAILED")?"failed":status.endsWith("_IN_PR\
OGRESS")?"running":status.startsWith("INIT_")?"waiting":touched.size===0||touched.has(path7)?"done":"untouched"}function worstDisplayStatus(statuses){let all=new Set(
statuses);return DISPLAY_STATUSES.find(status=>all.has(status))??"untouched"}var KIND_FROM=3;function groupResources(tree,maxBoxes){for(let depth=tree.depth;depth>=1;depth--)for(let byKind of[!1,!0]){let found=new Grouping(tree,depth,byKind).
run();if(found.boxes.length<=maxBoxes)return found}return cut(new Grouping(tree,1,!0).run(),maxBoxes)}var Grouping=class{tree;depth;byKind;boxes=[];boxOf=new Map;constructor(tree,depth,byKind){
this.tree=tree,this.depth=depth,this.byKind=byKind}run(){this.addStack(void 0,1);let isWhole=this.boxes.length===this.boxOf.size;return{boxes:this.boxes,boxOf:this.
boxOf,isWhole}}addStack(inside,level){for(let kind of this.kinds(this.tree.listResources(inside)))if(kind.length>=KIND_FROM&&this.byKind)this.addKind(kind,inside);else
for(let one of kind)this.addResource(one,inside,level)}kinds(resources){if(!this.byKind)return resources.map(one=>[one]);let kinds=new Map;for(let one of resources){
let kind=`${this.worst(one)} ${this.tree.findRole(one)} ${one.type}`,ofKind=kinds.get(kind);ofKind===void 0?kinds.set(kind,[one]):ofKind.push(one)}return[...kinds.
values()]}addResource(one,inside,level){let isOpen=this.tree.listResources(one.path).length>0&&level<this.depth,count=this.tree.below(one.path).length;if(this.boxes.
push({key:one.path,inside,isOpen,isStack:one.nested,displayStatus:isOpen?this.tree.findDisplayStatus(one):this.worst(one),title:toName(one),subtitle:isOpen||count===
0?toType(one):`${toType(one)}, ${count} inside`}),this.boxOf.set(one.path,one.path),isOpen)this.addStack(one.path,level+1);else for(let{path:path7}of this.tree.
below(one.path))this.boxOf.set(path7,one.path)}addKind(kind,inside){let[first]=kind;if(first===void 0)return;let below=kind.flatMap(({path:path7})=>this.tree.below(
path7)),displayStatus=this.worst(first),names=`${toName(first)} \u2026 ${toName(kind.at(-1)??first)}`;this.boxes.push({key:first.path,inside,isOpen:!1,isStack:first.
nested,displayStatus,title:`${kind.length} \xD7 ${toType(first)}`,subtitle:below.length===0?names:`${names}, ${below.length} inside`});for(let{path:path7}of[...kind,
...below])this.boxOf.set(path7,first.path)}worst(one){return worstDisplayStatus([one,...this.tree.below(one.path)].map(line=>this.tree.findDisplayStatus(line)))}};
function cut({boxes,boxOf},maxBoxes){let byWorst=[...boxes].sort((a,b)=>DISPLAY_STATUSES.indexOf(a.displayStatus)-DISPLAY_STATUSES.indexOf(b.displayStatus)),kept=byWorst.
slice(0,maxBoxes-1),rest=new Set(byWorst.slice(maxBoxes-1)),restKey=[...rest][0]?.key??"",keys=new Set(kept.map(({key})=>key)),placed=[...boxOf].map(([path7,key])=>[
path7,keys.has(key)?key:restKey]),more={key:restKey,inside:void 0,isOpen:!1,isStack:!1,displayStatus:worstDisplayStatus([...rest].map(({displayStatus})=>displayStatus)),
title:`${placed.filter(([,key])=>key===restKey).length} more`,subtitle:"of other types"};return{boxes:[...kept,more],boxOf:new Map(placed),isWhole:!1}}function toName({
path:path7}){return path7.slice(path7.lastIndexOf("/")+1)}function toType({type}){return type.includes("/")?`\u2026${type.slice(type.lastIndexOf("/"))}`:type}var byName=new Intl.Collator("en",{numeric:!0}),ResourceTree=class{children=new Map;underneath=new Map;paths;needing;statuses=new Map;depth;constructor(resources,touched){
this.needing=new Set(resources.flatMap(({requiredBy})=>requiredBy)),this.paths=new Set(resources.map(({path:path7})=>path7));let depth=1,inOrder=[...resources].
sort((a,b)=>byName.compare(a.path,b.path));for(let one of inOrder){let above=this.above(one.path);depth=Math.max(depth,above.length+1),push(this.children,above[0],
one);for(let path7 of above)push(this.underneath,path7,one);this.statuses.set(one.path,toDisplayStatus(one,touched))}this.depth=depth}listResources(path7){return this.
children.get(path7)??[]}below(path7){return this.underneath.get(path7)??[]}findDisplayStatus({path:path7}){return this.statuses.get(path7)??"untouched"}findRole({
path:path7,requiredBy}){return`${this.needing.has(path7)} ${requiredBy.length>0}`}above(path7){let names=path7.split("/").slice(0,-1);return names.map((_,index)=>names.
slice(0,index+1).join("/")).filter(candidate=>this.paths.has(candidate)).reverse()}};function push(map,key,value){let list=map.get(key);list===void 0?map.set(key,
[value]):list.push(value)}var MAX_BOXES=60,MAX_ARROWS=150,LINE_CHARACTERS=34,SETTINGS={flowchart:{nodeSpacing:24,rankSpacing:36,wrappingWidth:320,subGraphTitleMargin:{top:4,bottom:10}}},
FRAMES={failed:"fill:none,stroke:#da3633,stroke-width:2px",running:"fill:none,stroke:#2188ff",waiting:"fill:none,stroke:#bf8700,stroke-dasharray:4 3",done:"fill\
:none,stroke:#2da44e",untouched:"fill:none,stroke:#8c959f"};function resourceGraph(resources,touched=new Set){if(resources.length<2)return;let all=groupResources(
new ResourceTree(resources,touched),MAX_BOXES),ids=new Map(all.boxes.map(({key},index)=>[key,`n${index}`])),edges=findDependencyEdges(resources,all,ids),statuses=DISPLAY_STATUSES.
filter(displayStatus=>all.boxes.some(box=>box.displayStatus===displayStatus));return{text:[`%%{init: ${JSON.stringify(SETTINGS)}}%%`,`flowchart ${isLongChain(edges)?
"TB":"LR"}`,...boxLines(all.boxes,ids,void 0,"  "),...edges.slice(0,MAX_ARROWS).map(([from,to])=>`  ${from} --> ${to}`),...statuses.flatMap(displayStatus=>styleLines(
displayStatus,all.boxes,ids))].join(`
`),note:toNote(resources.length,all,edges.length,statuses)}}function boxLines(boxes,ids,inside,indent){let siblings=boxes.filter(box=>box.inside===inside),frames=siblings.
filter(({isOpen})=>isOpen).reverse();return[...siblings.filter(({isOpen})=>!isOpen),...frames].flatMap(box=>{let id2=ids.get(box.key)??"n",[left,right]=box.isStack?
['[["','"]]']:['["','"]'];if(!box.isOpen)return[`${indent}${id2}${left}${toLabel(box)}${right}`];let content=boxLines(boxes,ids,box.key,`${indent}  `);return[...[
`${indent}subgraph ${id2}["${toLabel(box)}"]`,`${indent}  direction LR`],...content,`${indent}end`]})}function toLabel({title:title2,subtitle,displayStatus,isOpen}){
let mark=displayStatus==="failed"?"\u2717 ":"",between=isOpen?" #183; ":"<br/>";return`${mark}${labelText(title2,LINE_CHARACTERS)}${between}${labelText(subtitle,
LINE_CHARACTERS)}`}function styleLines(displayStatus,boxes,ids){let members=isOpen=>boxes.filter(box=>box.displayStatus===displayStatus&&box.isOpen===isOpen).map(
({key})=>ids.get(key)).join(","),style=(name,look,list)=>list===""?[]:[`  classDef ${name} ${look}`,`  class ${list} ${name}`];return[...style(displayStatus,FILLS[displayStatus],
members(!1)),...style(`${displayStatus}Stack`,FRAMES[displayStatus],members(!0))]}function toNote(count,{boxes,isWhole},edgeCount,statuses){return[statuses.map(
displayStatus=>LEGEND[displayStatus]).join(" \xB7 "),...edgeCount===0?[]:["arrows point to dependent resources"],...isWhole?[]:[`${count} resources are too many\
 to draw individually: ${boxes.length} groups`],...edgeCount>MAX_ARROWS?[`${edgeCount-MAX_ARROWS} more arrows omitted`]:[]].join(" \xB7 ")}var LONGEST_ROW=7;function findDependencyEdges(resources,{
boxOf},ids){let edges=new Map;for(let{path:path7,requiredBy}of resources){let from=ids.get(boxOf.get(path7)??"");for(let needing of requiredBy){let to=ids.get(boxOf.
get(needing)??"");from!==void 0&&to!==void 0&&from!==to&&edges.set(`${from} ${to}`,[from,to])}}return[...edges.values()]}function isLongChain(edges){let reached=new Set(
edges.map(([from])=>from));for(let length=1;length<LONGEST_ROW&&reached.size>0;length++)reached=new Set(edges.filter(([from])=>reached.has(from)).map(([,to])=>to));
return reached.size>0&&edges.some(([from])=>reached.has(from))}function toSpans(events){let lastMs=events.reduce((last,{timeMs})=>Math.max(last,timeMs),Number.NEGATIVE_INFINITY),open=new Map,spans=[];for(let event of events.
filter(({path:path7})=>path7.length>0)){let key=`${event.action} ${event.path.join("/")}`;event.status==="IN_PROGRESS"?open.set(key,event):event.durationMs!==void 0&&
(open.delete(key),spans.push(toSpan(event,event.timeMs-event.durationMs,event.timeMs)))}let ended=[...spans];for(let event of open.values())spans.push(closeOpenSpan(
event,ended,lastMs));let firstMs=spans.reduce((first,{startMs})=>Math.min(first,startMs),Number.POSITIVE_INFINITY);return spans.map(span=>({...span,startMs:span.
startMs-firstMs,endMs:span.endMs-firstMs})).sort((a,b)=>a.startMs-b.startMs||a.endMs-b.endMs)}function closeOpenSpan(event,ended,lastMs){let container=ended.find(
span=>span.end==="complete"&&span.action===event.action&&span.endMs>=event.timeMs&&event.path.join("/").startsWith(`${span.path}/`));return container===void 0?toSpan(
event,event.timeMs,lastMs):{...toSpan(event,event.timeMs,container.endMs),end:"unseen"}}function toSpan({path:path7,action,status},startMs,endMs){let ends={COMPLETE:"\
complete",FAILED:"failed",IN_PROGRESS:"open",UNKNOWN:"open"};return{path:path7.join("/"),name:path7.at(-1)??"",stack:path7.slice(0,-1).join("/"),action,startMs,
endMs:Math.max(startMs,endMs),end:ends[status]}}function criticalPath(spans,resources){if(resources.length===0)return[];let waitsFor=dependencies(resources),spansByStack=groupByStack(spans),findPath=(stack,interval)=>{
let inInterval=(spansByStack.get(stack)??[]).filter(({startMs,endMs})=>startMs>=interval.startMs&&endMs<=interval.endMs);return followBack(inInterval,waitsFor).
flatMap(span=>[span,...findPath(span.path,span)])};return findPath("",{startMs:0,endMs:1/0})}function followBack(spans,waitsFor){let path7=[],last=findLastEnding(
spans);for(;last!==void 0;)path7.unshift(last),last=findLastEnding(listPredecessors(last,spans,waitsFor).filter(span=>!path7.includes(span)));return path7}function listPredecessors(span,spans,waitsFor){
return spans.filter(earlier=>earlier.endMs<=span.startMs&&waitsFor(span,earlier))}function findLastEnding(spans){return spans.reduce((last,span)=>last===void 0||
span.endMs>last.endMs?span:last,void 0)}function groupByStack(spans){let groups=new Map;for(let span of spans){let group2=groups.get(span.stack);group2===void 0?
groups.set(span.stack,[span]):group2.push(span)}return groups}function dependencies(resources){let dependents=new Map(resources.map(({path:path7,requiredBy})=>[
path7,new Set(requiredBy)]));return(span,earlier)=>{if(span.path===earlier.path)return!0;let[needed,needs]=span.action==="DELETE"?[span,earlier]:[earlier,span];
return dependents.get(needed.path)?.has(needs.path)===!0}}var MAX_BARS=40,NAME_CHARACTERS=36,SECTION_CHARACTERS=24,CHAIN_SHOWN=12,SHORTEST_PART=1/150,MAX_TICKS=12,byName2=new Intl.Collator("en",{numeric:!0}),SETTINGS2={
gantt:{leftPadding:170,rightPadding:30,barHeight:18,barGap:4,fontSize:12,sectionFontSize:12},themeVariables:{sectionBkgColor:"#8c959f",sectionBkgColor2:"#8c959f",
altSectionBkgColor:"transparent",taskBkgColor:"#57606a",taskBorderColor:"#8c959f",taskTextColor:"#ffffff",critBkgColor:"#bc4c00",critBorderColor:"#fb8f44",activeTaskBkgColor:"\
#ffebe9",activeTaskBorderColor:"#da3633",taskTextDarkColor:"#da3633"}};function timelineDiagram(events,resources,stackName){let bars=toSpans(events),spanMs=bars.
reduce((longest,{endMs})=>Math.max(longest,endMs),0);if(bars.length<2||spanMs===0)return;let chain=criticalPath(bars,resources),critical=new Set(chain),usual=usualAction(
bars),shown=mostSignificant(bars,critical),sections=toSections(shown);return{text:[`%%{init: ${JSON.stringify(SETTINGS2)}}%%`,"gantt","  dateFormat YYYY-MM-DD H\
H:mm:ss.SSS",`  axisFormat ${spanMs<36e5?"%M:%S":"%H:%M:%S"}`,`  tickInterval ${tick(spanMs)}`,"  todayMarker off",...sections.flatMap(stack=>[`  section ${barText(
stack===""?stackName:stack,SECTION_CHARACTERS)}`,...shown.filter(bar=>bar.stack===stack).map(bar=>barLine(bar,critical.has(bar),spanMs,usual))])].join(`
`),note:toNote2(chain,shown.length,bars.length)}}function mostSignificant(bars,critical){let weight=bar=>(critical.has(bar)?2:0)+(bar.end==="failed"?1:0),chosen=[
...bars].sort((a,b)=>weight(b)-weight(a)||b.endMs-b.startMs-(a.endMs-a.startMs)).slice(0,MAX_BARS);return bars.filter(bar=>chosen.includes(bar))}function toSections(bars){
let outermost=path7=>path7.split("/",1)[0]??"",began=[...new Set(bars.map(({path:path7})=>outermost(path7)))],rank=stack=>stack===""?-1:began.indexOf(outermost(
stack));return[...new Set(bars.map(({stack})=>stack))].sort((a,b)=>rank(a)-rank(b)||byName2.compare(a,b))}function barLine(bar,isCritical,spanMs,usualAction2){let mark={
complete:"\u2713",unseen:"\u2713",failed:"\u2717",open:"\u2026"}[bar.end],action=bar.action===usualAction2?"":` #183; ${barText(bar.action.toLowerCase(),NAME_CHARACTERS)}`,
name=`${mark} ${barText(bar.name,NAME_CHARACTERS)}${action} #183; ${barText(tookText(bar),NAME_CHARACTERS)}`,endMs=Math.max(bar.endMs,bar.startMs+spanMs*SHORTEST_PART),
tags=`${bar.end==="failed"?"active, ":""}${isCritical?"crit, ":""}`;return`    ${name} :${tags}${instant(bar.startMs)}, ${instant(endMs)}`}function usualAction(bars){
let counts=new Map;for(let{action}of bars)counts.set(action,(counts.get(action)??0)+1);return[...counts].sort(([,a],[,b])=>b-a)[0]?.[0]??""}function tookText({startMs,
endMs,end}){let took=endMs-startMs;return end==="open"?`${durationText(took)}, not finished`:end==="unseen"?`at most ${durationText(took)}`:took===0?"under 1 s":
durationText(took)}function instant(ms){return new Date(Date.UTC(2e3,0,1)+Math.round(ms)).toISOString().replace("T"," ").replace("Z","")}function tick(spanMs){let units={
second:1e3,minute:6e4,hour:36e5};for(let[unit,ms]of Object.entries(units)){let step=[1,2,5,10,15,30].find(count=>spanMs<=count*ms*MAX_TICKS);if(step!==void 0)return`${step}${unit}`}
return"1week"}function toNote2(chain,shown,all){let inside=new Set(chain.map(({stack})=>stack)),steps=chain.filter(({path:path7},index)=>!inside.has(path7)&&chain[index+
1]?.path!==path7),texts=steps.slice(0,CHAIN_SHOWN).map(bar=>`${inlineCode(bar.path)} ${tookText(bar)}`),more=steps.length>CHAIN_SHOWN?` \u2192 \u2026 ${steps.length-
CHAIN_SHOWN} more`:"";return[...texts.length===0?[]:[`Critical path (orange): ${texts.join(" \u2192 ")}${more}`],...shown<all?[`${all} steps are too many to dra\
w: showing the ${shown} most relevant ones`]:[]].join(" \xB7 ")}function diagramSections(result,redact){if(result.outcome==="read")return[];let resources=(result.resources??[]).map(resource=>({...resource,path:redact(resource.
path),type:redact(resource.type),requiredBy:resource.requiredBy.map(redact)})),events=redactPaths(result.events??[],redact),touched=new Set(events.map(({path:path7})=>path7.
join("/")));return[toSection("the resource graph","Resource graph",resourceGraph(resources,touched),3),toSection("the timeline","Timeline",timelineDiagram(events,
resources,redact(result.stack?.name??"")),2)]}function redactPaths(events,redact){return events.map(event=>event.path.every(name=>redact(name)===name)?event:{...event,
path:event.path.map(redact)})}function toSection(name,title2,diagram,priority){if(diagram===void 0)return{name,text:""};let note=diagram.note===""?"":`

${diagram.note}`;return{name,text:`**${title2}**

${codeBlock(diagram.text,"mermaid")}${note}`,priority}}var ACTIONS=["add","update","replace","delete","unknown"],COUNT_LABELS={add:"to add",update:"to update",replace:"to replace",delete:"to delete",unknown:"known a\
fter deploy"};function planCounts(plan){let count=action=>plan.changes.filter(change=>change.action===action).length;return{add:count("add"),update:count("updat\
e"),replace:count("replace"),delete:count("delete"),unknown:count("unknown")}}function worstCounts(plan){let changes=plan.changes.map(change=>change.action==="u\
nknown"?{...change,action:change.worst??"replace"}:change);return planCounts({...plan,changes})}function allPlanCounts(plans,count=planCounts){let none2={add:0,
update:0,replace:0,delete:0,unknown:0};return plans.map(count).reduce((sum,counts)=>({add:sum.add+counts.add,update:sum.update+counts.update,replace:sum.replace+
counts.replace,delete:sum.delete+counts.delete,unknown:sum.unknown+counts.unknown}),none2)}function planHasChanges({kind,changes,outputs,parameters,definition}){
return[changes,outputs,parameters,definition].some(part=>part.length>0)||kind!=="update"}function planLine(plan){return countsLine(planCounts(plan),plan.unchanged)}
function countsLine(counts,unchanged){let parts=ACTIONS.flatMap(action=>counts[action]===0?[]:[`${counts[action]} ${COUNT_LABELS[action]}`]);return[...parts.length===
0?["no resource changes"]:parts,...unchanged===0?[]:[`${unchanged} unchanged`]].join(", ")}var SIGNS={add:"+",update:"~",replace:"\xB1",delete:"-",unknown:"?"};function actionText({action,worst}){return action==="unknown"?`unknown, at worst ${worst??"\
replace"}`:action}var MAX_VALUE_CHARACTERS=200;var MAX_DIFF_CHARACTERS=8e3,MAX_ROWS=200,MAX_FILES=10,MAX_REASONS=20,MAX_WARNINGS=20,MAX_WARNING_CHARACTERS=500,SIZE={rows:MAX_ROWS,bytes:1e5};function planMarkdown(plan,size=SIZE){
return`**${planLine(plan)}**

${planDetails(plan,size)}`}function planDetails(plan,size){let rows=plan.changes.map(change=>[`${SIGNS[change.action]} ${actionText(change)}`,inlineCode(change.
path),inlineCode(change.type),reasons([...change.action==="add"?[]:change.values.map(valueCode),...change.notes.map(proseMarkdown)])]);return[...plan.warnings.slice(
0,MAX_WARNINGS).map(text=>`> ${proseMarkdown(clip(text,MAX_WARNING_CHARACTERS))}`),...rows.length===0?[]:[filledTable(["","Resource","Type","What changes"],rows,
size)],...valuesTable("Parameter",plan.parameters,size),...valuesTable("Output",plan.outputs,size),...valuesTable("Definition",plan.definition,size),...filesDetails(
plan,size),...plan.hash===void 0?[]:[`plan-hash: ${inlineCode(plan.hash)}`]].join(`

`)}function filledTable(columns,rows,size){let isFilled=(_,index)=>rows.some(row=>row[index]!=="");return truncateTable(columns.filter(isFilled),rows.map(row=>row.
filter(isFilled)),size)}function reasons(cells){let more=cells.length>MAX_REASONS?[`\u2026 and ${cells.length-MAX_REASONS} more`]:[];return[...cells.slice(0,MAX_REASONS),
...more].join("<br>")}function valuesTable(title2,values,size){if(values.length===0)return[];let formatSide=text=>text===void 0?"":inlineCode(clip(text,MAX_VALUE_CHARACTERS)),
rows=values.map(({name,before,after})=>[inlineCode(name),formatSide(before),formatSide(after)]);return[filledTable([title2,"Before","After"],rows,size)]}function valueCode({
name,before,after}){let formatSide=text=>text===void 0?"*(none)*":inlineCode(clip(text,MAX_VALUE_CHARACTERS));return`${inlineCode(name)}: ${formatSide(before)} \
\u2192 ${formatSide(after)}`}function filesDetails({files},size){if(files.length===0)return[];let remainingBytes=size.bytes,shownDiffs=files.flatMap(({file,diff},index)=>{
let text=`${inlineCode(file)}

${codeBlock(clip(diff,MAX_DIFF_CHARACTERS),"diff")}`;return remainingBytes-=Buffer.byteLength(text),remainingBytes<0||index>=MAX_FILES?[]:[text]}),more=files.length>
shownDiffs.length?[`\u2026 and ${files.length-shownDiffs.length} more files`]:[];return[details(`Files (${files.length})`,[...shownDiffs,...more].join(`

`))]}import{createHash}from"node:crypto";function lineUrl(page,location){let file=page?.pathInRepository(location.file);if(page===void 0||file===void 0||page.sha===""||
URL.canParse(file)||file.startsWith("/")||file.split("/").includes(".."))return;let path7=file.split("/").map(encodeSegment).join("/");return`${page.serverUrl}/${page.
repository}/blob/${page.sha}/${path7}#L${location.line}`}function encodeSegment(text){return encodeURIComponent(text).replace(/[()]/g,bracket=>bracket==="("?"%2\
8":"%29")}var MARKER_CHARACTERS=16;function commentMarker(endpoint,stackName){return createHash("sha256").update(`${endpoint}
${stackName}`).digest("hex").slice(0,MARKER_CHARACTERS)}var MAX_MESSAGE_CHARACTERS=8e3,MAX_LINE_CHARACTERS=4e3,MAX_ANNOTATIONS=9;function errorReport(error2,redact){let message=toSafeText(redact(explainOrTrace(error2)));
return{items:(error2 instanceof DeployError?error2.locations:[]).slice(0,MAX_ANNOTATIONS).map(location=>annotation(location,toSafeText(redact(annotationText(location,
error2))))),message}}function annotationText(location,error2){let text=messageText(error2),problems=findProblemsAt(location,text);if(problems!==void 0)return problems;
let serverMessage=error2 instanceof DeployError?error2.serverMessage:void 0;return serverMessage===void 0||text.includes(serverMessage)?text:`${text}
Server said: ${serverMessage}`}function findProblemsAt(location,list){let suffix=`(${formatLocation(location)})`,problems=list.split(`
`).filter(line=>line.endsWith(suffix)).map(line=>line.slice(0,-suffix.length).replace(/^\s*-\s*/,"").trimEnd());return problems.length===0?void 0:problems.join(
`
`)}function progressLines({summary:summary2,reason}){return reason.startsWith(summary2)?[reason]:oneLine(summary2).includes(oneLine(reason))?[summary2]:[summary2,
`Server said: ${reason}`]}function failureReport(failure){let lines=[...progressLines(failure),...failure.resources.slice(1,MAX_ANNOTATIONS).map(({path:path7,type,
status,location,reason})=>`Also: ${path7} (${type}) is ${status}${location===void 0?"":` (${formatLocation(location)})`}: ${reason}`),...locationLines(failure),
...failure.requestId===void 0?[]:[`Request id: ${failure.requestId}`],...failure.hint===void 0?[]:[`Next: ${failure.hint}`]],items=failure.resources.slice(0,MAX_ANNOTATIONS).
flatMap(resource=>resource.location===void 0?[]:[annotation(resource.location,toSafeText(`${resource.path} (${resource.type}) is ${resource.status}: ${resource.
reason}`))]),locations=failure.resources.length>0?[]:failure.locations.slice(0,MAX_ANNOTATIONS);return items.push(...locations.map(location=>annotation(location,
toSafeText(findProblemsAt(location,failure.reason)??failure.reason)))),{items,message:toSafeText(lines.join(`
`))}}function locationLines({summary:summary2,reason,locations,resources}){if(resources.length>0)return[];let newLocations=locations.map(formatLocation).filter(
location=>!summary2.includes(location)&&!reason.includes(location));return newLocations.length===0?[]:[`At: ${newLocations.join(", ")}`]}function annotation(location,text){
return{kind:"error",text,location}}function messageText(error2){return error2 instanceof Error?error2.message:String(error2)}function explainOrTrace(error2){return error2 instanceof
DeployError||error2 instanceof InputError?explain(error2):`Unexpected error (a bug in this action); report it with these lines: ${error2 instanceof Error?error2.
stack??error2.message:String(error2)}`}function toSafeText(text){let lines=sanitizeLogLines(text).map(line=>clip(line,MAX_LINE_CHARACTERS));return clip(lines.join(
`
`),MAX_MESSAGE_CHARACTERS)}function failureText({failure},size,redact,linkOf){if(failure===void 0)return"";let rows=failure.resources.map(resource=>[inlineCode(resource.path),inlineCode(resource.
type),inlineCode(resource.status),resource.location===void 0?"":locationLink(resource.location,linkOf)]),columns=["Failed resource","Type","Status","Template li\
ne"],locations=rows.length>0?[]:failure.locations.map(location=>`- ${locationLink(location,linkOf)}`),[title2,causeText]=rows.length>0?["Root cause",failure.reason]:
["Error",progressLines(failure).join(`
`)];return[`**${title2}**

${codeBlock(clip(redact(causeText),size.reasonCharacters))}`,...rows.length===0?[]:[truncateTable(columns,rows,size.table)],...locations.length===0?[]:[locations.
slice(0,size.table.rows).join(`
`)],...failure.requestId===void 0?[]:[`Request id: ${inlineCode(failure.requestId)}`],...failure.hint===void 0?[]:[`**Next:** ${proseMarkdown(clip(redact(failure.
hint),size.reasonCharacters))}`]].join(`

`)}function outputsText(outputs,size,redact){if(outputs.length===0)return"";let described=outputs.some(({description})=>description!==""),rows=outputs.map(({name,
text,isMasked,error:error2,description})=>[inlineCode(name),isMasked?"*masked*":inlineCode(clip(error2??text,size.valueCharacters)),...described?[escapeMarkdown(
clip(redact(description),size.valueCharacters))]:[]]),columns=["Output","Value",...described?["Description"]:[]];return`**Outputs**

${truncateTable(columns,rows,size.table)}`}var byNumber=new Intl.Collator("en",{numeric:!0});function resourcesText({resources,outcome},size){if(resources===void 0||
resources.length===0||outcome==="read")return"";let rows=[...resources].sort((left,right)=>byNumber.compare(left.path,right.path)).slice(0,size.table.rows).map(
({path:path7,type,status,physicalId})=>[inlineCode(path7),inlineCode(type),inlineCode(status),inlineCode(physicalId??"")]),content=truncateTable(["Resource","Ty\
pe","Status","Physical id"],rows,size.table,resources.length),title2=`Resources (${resources.length})`;return resources.length<=size.resourcesOpen?`**${title2}*\
*

${content}`:details(title2,content)}function readText({table:dataTable},size){if(dataTable===void 0)return"";let rows=dataTable.rows.map(row=>row.map(cell=>inlineCode(
clip(cell,size.valueCharacters))));return rows.length===0?`*${escapeMarkdown(dataTable.title)}: none.*`:truncateTable(dataTable.columns.map(capitalize),rows,size.
table)}function capitalize(text){return`${text.charAt(0).toUpperCase()}${text.slice(1)}`}function locationLink(location,linkOf){let url=linkOf(location);return url===
void 0?inlineCode(formatLocation(location)):`[${inlineCode(formatLocation(location))}](${url})`}var COMMENT_BYTES=6e4,SIZE2={table:{rows:60,bytes:15e3},reasonCharacters:4e3,valueCharacters:400,resourcesOpen:0},PLAN_SIZE={rows:60,bytes:9e3};function startedComment(operation,subject,page){
return`### \u23F3 ${operation==="delete"?"Deleting":"Deploying"} ${subject}

${footer(page)}
`}function finishedComment(result,outputs,redact,page,url,rules){let heading=[`### ${icon(result)} ${headline(result)}`,factsLine(result,rules.dashboardUrl)].filter(
text=>text!==""),sections=[{name:"the introduction",text:redact(introduction(rules))},{name:"the header",text:heading.join(`

`)},{name:"the URL",text:url===void 0?"":redact(`**Open:** <${url}>`)},{name:"the plan",text:planSection(result,redact,rules),priority:5},{name:"the failure",text:redact(
failureText(result,SIZE2,redact,location=>lineUrl(page,location)))},{name:"the outputs",text:redact(outputsText(outputs,SIZE2,redact))},...diagramSections(result,
redact).map(collapse),{name:"the result",text:redact(readText(result,SIZE2)),priority:4},{name:"the workflow run",text:footer(page)}];return fitToBudget(sections,
COMMENT_BYTES)}function cancelledComment(cancelledRun,page){return`${cancelledSummary(cancelledRun)}
${footer(page)}
`}function isNoteworthy({changed,failure,plan}){return changed||failure!==void 0||plan!==void 0&&planHasChanges(plan)}function planSection({plan},redact,rules,size=PLAN_SIZE){
if(plan===void 0)return"";let text=planDetails(withoutParameterValues(plan,rules),size);return redact(`**${planLine(plan)}**

${details("Details",text,isShort(text))}`)}var SHORT_PLAN={lines:25,characters:3e3};function isShort(text){return text.length<=SHORT_PLAN.characters&&text.split(
`
`).length<=SHORT_PLAN.lines}var NOT_SHOWN="(not shown)",PLACEHOLDERS=new Set(["(hidden)","(known after deploy)"]);function withoutParameterValues(plan,{commentParameters}){
let hideValue=text=>text===void 0||PLACEHOLDERS.has(text)?text:NOT_SHOWN,parameters=plan.parameters.map(parameter=>matchesName(commentParameters,parameter.name)?
parameter:{...parameter,before:hideValue(parameter.before),after:hideValue(parameter.after)});return{...plan,parameters}}function collapse(part){let text=part.text.
replace(/^\*\*[^*]+\*\*\n\n/,"");return text===""?part:{...part,text:details(`See ${part.name}`,text)}}function footer({url,sha,repository,serverUrl}){let commit=sha===
""?"":` \xB7 [${inlineCode(sha.slice(0,7))}](${serverUrl}/${repository}/commit/${sha})`;return`<sub>[Workflow run](${url})${commit}</sub>`}function cancelledHeadline({
isCancelled}){return isCancelled?"The workflow run was cancelled":"The step ended without a result"}function cancelledSummary(cancelledRun){let{noun,name,text}=cancelledRun,
title2=`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${inlineCode(name)}`,headline2=cancelledHeadline(cancelledRun),lines=text.split(`
`).map(proseMarkdown),body=lines.length===1?lines.join(""):lines.map(line=>`- ${line}`).join(`
`);return`### \u{1F6D1} ${title2}: ${headline2.charAt(0).toLowerCase()}${headline2.slice(1)}

${body}
`}function headerItems(session,templatePath,bundle){let items=bundle===void 0?[]:[...filesItems(templatePath,bundle),...diagnosticItems([bundle])];return[signedInItem(
session),...items]}function diagnosticItems(bundle){let items=bundle.flatMap(({diagnostics})=>diagnostics.map(({severity,text,location})=>[`${location===void 0?
"":formatLocation(location)} ${text}`,{kind:severity,text:sanitizeLogLine(text),location}]));return[...new Map(items).values()]}function stackFileHeaderItems(stacks){
if(stacks.length===0)return[];let width=Math.max(...stacks.map(({key})=>key.length)),bytes=stacks.reduce((sum,{sent:bundle})=>sum+bundle.bytes,0),lines=stacks.map(
({key,template,sent:bundle})=>{let templateText=template===void 0?"no template":toPublicName(template);return`  ${key.padEnd(width)}  ${templateText}${countText(
listFiles(bundle).length)}, ${sizeText(bundle.bytes)}`});return[{kind:"group",title:`Bundled the files of ${stacks.length} stacks, ${sizeText(bytes)} in total`},
...lines.map(line=>({kind:"line",text:sanitizeLogLine(line)})),{kind:"end-group"},...diagnosticItems(stacks.map(({sent:bundle})=>bundle))]}function signedInItem({
project,user,regionName,endpoint}){let region=regionName===void 0?"":` in region "${regionName}"`,text=`Signed in to project "${project.name}" (${project.id})${region}\
 as "${user.name}"; Heat is at ${endpoint}`;return{kind:"line",text:sanitizeLogLine(text)}}function filesItems(templatePath,bundle){let{files,environmentFiles,bytes}=bundle,
others=listFiles(bundle),lines=[...templatePath===void 0?[]:[`  template     ${toPublicName(templatePath)}`],...environmentFiles.map(key=>key.startsWith(PARAMETERS_SCHEME)?
"  environment  parameters of this step":`  environment  ${toPublicName(key)}`),...others.map(key=>`  file         ${toPublicName(key)} (${sizeText(Buffer.byteLength(
files[key]??""))})`)];return[{kind:"group",title:`Bundled the template${countText(others.length)}, ${sizeText(bytes)} in total`},...lines.map(line=>({kind:"line",
text:sanitizeLogLine(line)})),{kind:"end-group"}]}var PARAMETERS_SCHEME="action://";function listFiles({files,environmentFiles}){return Object.keys(files).filter(
key=>!environmentFiles.includes(key))}function countText(files){return files===0?"":files===1?" and 1 file":` and ${files} files`}function toPublicName(name){if(!/^https?:/i.
test(name)||!URL.canParse(name))return name;let{origin,pathname}=new URL(name);return`${origin}${pathname}`}function sizeText(bytes){return bytes<1024?`${bytes}\
 B`:`${(bytes/1024).toFixed(1)} KiB`}function formatTrace({method,url,status,code,requestId,durationMs,retryInMs}){let id2=requestId===void 0?"":`, ${requestId}`,
retryText=retryInMs===void 0?"":`, retrying in ${retryInMs} ms`;return sanitizeLogLine(`${method} ${url} \u2192 ${status??code??"nothing"} in ${Math.round(durationMs)}\
 ms${id2}${retryText}`)}function unusedInputsWarning(operation,names){return`Operation "${operation}" ignores these inputs: ${names.join(", ")}`}function mapFailureTexts(failure,map){return{...failure,summary:map(failure.summary),reason:map(failure.reason),resources:failure.resources.map(resource=>({...resource,
reason:map(resource.reason)})),hint:failure.hint===void 0?void 0:map(failure.hint),...failure.problems===void 0?{}:{problems:failure.problems.map(map)}}}function mapPlanTexts(plan,{
text,name}){let mapSide=side=>side===void 0?side:text(side),mapValue=value=>({name:name(value.name),before:mapSide(value.before),after:mapSide(value.after)});return{
...plan,changes:plan.changes.map(change=>({...change,path:name(change.path),type:name(change.type),values:change.values.map(mapValue),notes:change.notes.map(text)})),
parameters:plan.parameters.map(mapValue),outputs:plan.outputs.map(mapValue),definition:plan.definition.map(mapValue),unseen:plan.unseen.map(part=>({...part,path:name(
part.path),because:text(part.because)})),files:plan.files.map(file=>({...file,file:name(file.file),diff:text(file.diff)})),warnings:plan.warnings.map(text)}}function mapDriftTexts(drift,{
text,name}){let mapSide=side=>side===void 0?side:text(side);return{...drift,resources:drift.resources.map(resource=>({...resource,path:name(resource.path),type:name(
resource.type),unknown:resource.unknown.map(text),properties:resource.properties.map(property=>({...property,name:name(property.name),before:mapSide(property.before),
after:mapSide(property.after)}))}))}}function visibleNames({stack,resources,failure,plan,drift,outputs}){let namedResources=[...resources??[],...failure?.resources??[],...plan?.changes??[],...drift?.
resources??[]];return[...stack===void 0?[]:[stack.name],...plan===void 0?[]:[plan.stack.name],...namedResources.flatMap(({path:path7,type})=>[path7,type]),...(outputs??
[]).map(({key})=>key)]}function hideInResult(result,hide){let{table:table3,failure,plan}=result;return{...result,...table3===void 0?{}:{table:{...table3,rows:table3.
rows.map(row=>row.map(hide))}},...failure===void 0?{}:{failure:mapFailureTexts(failure,hide)},...plan===void 0?{}:{plan:hideInPlan(plan,hide)}}}function hideInDrift(drift,hide){
return mapDriftTexts(drift,{text:hide,name:name=>name})}function hideInOutputs(outputs,hide){return outputs.map(output=>({...output,text:hide(output.text),error:output.
error===void 0?void 0:hide(output.error)}))}function hideInPlan(plan,hide){return{...mapPlanTexts(plan,{text:hide,name:name=>name}),parameters:plan.parameters,unseen:plan.
unseen}}var DESCRIPTION_CHARACTERS=140,DEPLOYS=new Set(["deploy","create","update","wait"]);function startedUpdates(operation,stackName,rules,page,redact,noun="stack"){
let isDeploy=DEPLOYS.has(operation);if(page===void 0||!isDeploy&&operation!=="delete")return{comment:void 0,deployment:void 0};let text=introduced(startedComment(
operation,`${noun} ${inlineCode(stackName)}`,page),rules,redact),description=descriptionText(`Deploying ${noun} ${stackName}`);return{comment:{text,isNoteworthy:rules.
comment==="always"},deployment:isDeploy?{state:"in_progress",description,url:void 0}:void 0}}function finishedUpdates(result,outputs,rules,redact,page,values){let hide=values.
hider(rules.commentParameters,visibleNames(result)),publicResult=hideInResult(result,hide),url=findEnvironmentUrl(outputs,rules.environmentUrl),text=finishedComment(
publicResult,hideInOutputs(outputs,hide),redact,page,url,rules),pageUrl=url??dashboardLink(rules.dashboardUrl,result);return toGitHubUpdates(publicResult,{text,
isNoteworthy:isNoteworthy(result)},rules,redact,pageUrl)}function toGitHubUpdates(result,{text,isNoteworthy:isNoteworthyComment},rules,redact,url){return{comment:{
text,isNoteworthy:rules.comment==="always"||isNoteworthyComment},deployment:toDeploymentUpdate(result,redact,url)}}function introduced(text,rules,redact){let above=redact(
introduction(rules));return above===""?text:`${above}

${text}`}function cancelledUpdates(cancelledRun,page,rules,redact,values){let publicRun={...cancelledRun,text:values.hider(rules.commentParameters,[cancelledRun.
name])(cancelledRun.text)},cause=publicRun.isCancelled?"Cancelled":"No result";return{comment:{text:introduced(cancelledComment(publicRun,page),rules,redact),isNoteworthy:!0},
deployment:{state:"failure",description:descriptionText(`${cause}: ${publicRun.text}`),url:void 0}}}function findEnvironmentUrl(outputs,environmentUrl){let output=outputs.
find(({name})=>name===environmentUrl),text=output===void 0?environmentUrl:output.isMasked?void 0:output.text;if(text===void 0||!URL.canParse(text))return;let url=new URL(
text);return/^https?:$/.test(url.protocol)&&url.username===""&&url.password===""?url.href:void 0}var DELETED_OUTCOMES=new Set(["deleted","absent"]);function toDeploymentUpdate(result,redact,url){
let{operation,outcome,failure,durationMs,plan}=result;return failure!==void 0&&DEPLOYS.has(operation)?{state:"failure",description:descriptionText(redact(failure.
summary)),url:void 0}:outcome==="paused"&&DEPLOYS.has(operation)?{state:"in_progress",description:"Paused at a hook",url:void 0}:DEPLOYS.has(operation)?{state:"\
success",description:`${outcome} in ${durationText(durationMs)}`,url}:operation==="delete"&&failure===void 0&&plan===void 0&&DELETED_OUTCOMES.has(outcome)?{state:"\
inactive",description:outcome==="absent"?"The stack does not exist":"The stack was deleted",url:void 0}:void 0}function descriptionText(text){return clip(sanitizeLogLine(
text),DESCRIPTION_CHARACTERS,"within")}function jsonText(value,indent){return stringify(value,void 0,indent)??"null"}var NO_DESCRIPTION="No description given";function publicOutputs(result,rules,secrets){let outputs=(result.outputs??[]).map(({key,value,description,error:error2})=>{
let text=outputText(value);return{name:key,text,value,description:description===NO_DESCRIPTION?"":description,error:error2,named:matchesName(rules.maskedOutputs,
key)}});for(let{named,value}of outputs)named&&addSecrets(secrets,value);return outputs.map(({named,error:error2,...output})=>({...output,error:error2===void 0?void 0:
secrets.redact(error2),isMasked:named||secrets.hasSecret(output.text)}))}function unmaskedOutputs(outputs){return outputs.filter(({isMasked})=>!isMasked)}function outputText(value){
return value==null?"":typeof value=="string"?value:jsonText(value)}function addSecrets(secrets,value){if(typeof value!="boolean"&&(secrets.add(outputText(value)),
typeof value=="object"&&value!==null&&!isLosslessNumber(value)))for(let entry of Object.values(value))addSecrets(secrets,entry)}function outputsFileText(path7,outputs){return path7.endsWith(".env")?dotenvText(outputs):jsonFileText(outputs)}function jsonFileText(outputs){return`${jsonText(
Object.fromEntries(outputs.map(({name,value})=>[name,value])),2)}
`}function dotenvText(outputs){return outputs.map(({name,text})=>`${toVariableName(name)}=${quote(text)}
`).join("")}function toVariableName(name){return name.replace(/[^A-Za-z0-9_]/g,"_").replace(/^(?=\d)/,"_")}function quote(text){return/^[A-Za-z0-9_./:@%+,-]*$/.
test(text)?text:text.includes("'")?`"${text.replace(/[\\"$`]/g,"\\$&")}"`:`'${text}'`}var MAX_VARIABLE_BYTES=128*1024,MAX_TOTAL_BYTES=512*1024;function toExportedVariables(outputs,prefix){let candidates=outputs.map(({name,text})=>({name,text,variable:`${prefix}${toVariableName(
name)}`})),reserved=candidates.filter(({variable})=>isReservedEnvVar(variable)),isDuplicate=({variable})=>candidates.filter(other=>other.variable===variable).length>
1,duplicates=candidates.filter(candidate=>isDuplicate(candidate)&&!reserved.includes(candidate)),allowed=candidates.filter(candidate=>!reserved.includes(candidate)&&
!duplicates.includes(candidate)),allowedBySize=findVariablesWithinLimit(allowed);return{variables:new Map(allowed.filter(candidate=>allowedBySize.has(candidate)).
map(({variable,text})=>[variable,text])),items:[...toWarning(reserved,"They would change how later steps run: set export-prefix to rename them."),...toWarning(duplicates,
"Several of them would have the same name: rename them in the template."),...toWarning(allowed.filter(candidate=>!allowedBySize.has(candidate)),"Later steps can\
not start with more than 128 KiB in one variable, or 512 KiB in all of them: use outputs-file instead.")]}}function findVariablesWithinLimit(all){let remainingBytes=MAX_TOTAL_BYTES,
bySize=all.map(candidate=>({one:candidate,bytes:Buffer.byteLength(`${candidate.variable}=${candidate.text}`)+1})).sort((left,right)=>left.bytes-right.bytes);return new Set(
bySize.flatMap(({one:candidate,bytes})=>(remainingBytes-=bytes,bytes>MAX_VARIABLE_BYTES||remainingBytes<0?[]:[candidate])))}function toWarning(outputs,reason){return outputs.
length===0?[]:[{kind:"warning",text:`Outputs not exported as variables: ${outputs.map(({name})=>`"${sanitizeLogLine(name)}"`).join(", ")}. ${reason}`}]}var RESERVED=new RegExp(
`^(?:${["PATH|HOME|SHELL|IFS|ENV|CDPATH|SHELLOPTS|BASHOPTS|BASH_.*|PROMPT_COMMAND|PS[0-4]|TMPDIR|EDITOR|VISUAL|PAGER","LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|MALLOC_.\
*|GLIBC_TUNABLES","NODE_.*|NPM_CONFIG_.*|PYTHON.*|RUBYOPT|RUBYLIB|PERL5.*|PERLLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH","GIT_.*|SSH_.*|GIT\
HUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|CI","(?:HTTPS?|ALL|NO|FTP)_PROXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE"].join("|")})$`,"i");function isReservedEnvVar(variable){
return RESERVED.test(variable)}function checkEnvironment({stack,outputs=[]},rules,secrets,limits){let publicValues=publicOutputs({outputs},rules,secrets),outputsJson=jsonText(Object.fromEntries(
publicValues.map(({name,value})=>[name,value]))),outputVariables=publicValues.map(({name,text})=>[`${rules.exportPrefix}${toVariableName(name)}`,text]),stackVariables=[
["STACK_NAME",stack?.name??""],["STACK_ID",stack?.id??""],["STACK_OUTPUTS",outputsJson]],variables=new Map([...outputVariables.filter(([name])=>!isReservedEnvVar(
name)),...stackVariables]),omitted=findTooLarge([...variables],limits);for(let name of omitted)variables.delete(name);return{variables:Object.fromEntries(variables),
outputsJson,omitted}}function findTooLarge(variables,{variableBytes,totalBytes}){let sizes=variables.map(([name,text])=>({name,bytes:Buffer.byteLength(`${name}=${text}`)}));
sizes.sort((left,right)=>right.bytes-left.bytes);let total=sizes.reduce((sum,{bytes})=>sum+bytes,0),omitted=[];for(let{name,bytes}of sizes){if(bytes<=variableBytes&&
total<=totalBytes)break;omitted.push(name),total-=bytes}return omitted}function omittedText(names){return`verify-command runs without the ${names.length===1?"va\
riable":"variables"} ${names.map(name=>`"${name}"`).join(", ")}, too large for an environment variable. STACK_OUTPUTS_FILE is the path of a file with all output\
s as JSON.`}var MAX_LINE_CHARACTERS2=1e4;function commandOutputLine(text){return{kind:"line",text:`  ${sanitizeLogLine(clip(text,MAX_LINE_CHARACTERS2))}`}}import{stripVTControlCharacters as stripVTControlCharacters3,styleText}from"node:util";var STATE_CHARACTERS=20,HOOK_STATE="HOOK",REASON_CHARACTERS=1e3,MAX_RUNNING_SHOWN=5;function logItem(progress,redact){switch(progress.kind){case"begin":return{kind:"\
group",title:sanitizeLogLine(progress.title)};case"end":return{kind:"end-group"};case"fact":return{kind:"line",text:`  ${sanitizeLogLine(progress.text)}`};case"\
notice":case"warning":return{kind:progress.kind,text:sanitizeLogLine(progress.text),location:progress.locations?.[0]};case"event":return{kind:"line",text:eventLine(
redactEvent(progress.event,redact),progress.count)};case"heartbeat":return{kind:"line",text:heartbeatLine(progress)}}}function redactEvent(event,redact){return{
...event,path:event.path.map(redact),reason:redact(event.reason)}}function eventLine(event,count){let name=event.path.length===0?styleBold("the stack itself"):styleBold(
sanitizeLogLine(event.path.join("/"))),parts=[clockText(event.elapsedMs).padStart(7),colorize(toStyle(event),sanitizeLogLine(event.hook===void 0?event.state:HOOK_STATE).
padEnd(STATE_CHARACTERS)),name,event.type===void 0?"":colorize("gray",sanitizeLogLine(event.type)),event.durationMs===void 0?"":`(${durationText(event.durationMs)}\
)`,event.path.length===0||event.status==="IN_PROGRESS"?"":countText2(count)],reason=event.status==="FAILED"||event.hook!==void 0?`  ${colorize(toStyle(event),clip(
sanitizeLogLine(event.reason),REASON_CHARACTERS))}`:"";return`${parts.filter(part=>part!=="").join("  ")}${reason}`}function heartbeatLine({elapsedMs,count,running,
waiting=[]}){let shownTexts=running.slice(0,MAX_RUNNING_SHOWN).map(sanitizeLogLine).join(", "),more=running.length>MAX_RUNNING_SHOWN?` and ${running.length-MAX_RUNNING_SHOWN}\
 more`:"",runningTexts=running.length===0?[]:[`in progress: ${shownTexts}${more}`],hookTexts=waiting.length===0?[]:[`paused at ${sanitizeLogLine(hooksText(waiting))}`],
statusText=[...runningTexts,...hookTexts].join("; ")||"no changes";return colorize("gray",`${clockText(elapsedMs).padStart(7)}  \u2026 ${statusText} ${countText2(
count)}`)}function hooksText(waiting){let shownTexts=waiting.slice(0,MAX_RUNNING_SHOWN).map(({path:path7,hook})=>`${path7.join("/")} (${hook})`),more=waiting.length>
MAX_RUNNING_SHOWN?` and ${waiting.length-MAX_RUNNING_SHOWN} more`:"";return`${waiting.length===1?"a hook":"hooks"}: ${shownTexts.join(", ")}${more}`}function countText2({
done,total}){return total===0?"":`[${done}/${total}]`}function toStyle({action,status,hook}){return hook!==void 0?hook.step==="cleared"?"cyan":"yellow":status===
"FAILED"?"red":status==="IN_PROGRESS"?"cyan":action==="ROLLBACK"?"yellow":"green"}function colorize(style,text){return styleText(style,text,{validateStream:!1})}
function styleBold(text){return colorize("bold",text)}var CELL_CHARACTERS=200,COLUMN_GAP="  ";function textTable({columns,rows}){if(rows.length===0)return["  (n\
one)"];let lines=[columns.map(styleBold),...rows.map(row=>row.map(cell=>clip(sanitizeLogLine(cell),CELL_CHARACTERS)))],widths=columns.map((_,index)=>lines.reduce(
(widest,cells)=>Math.max(widest,visibleLength(cells[index]??"")),0));return lines.map(cells=>`  ${cells.map((cell,index)=>cell+" ".repeat(Math.max(0,(widths[index]??
0)-visibleLength(cell)))).join(COLUMN_GAP).trimEnd()}`)}function visibleLength(text){return stripVTControlCharacters3(text).length}var VALUE_CHARACTERS=200,SIGNS2={changed:["~","yellow"],gone:["-","red"],unknown:["?","cyan"]};function driftItems({summary:summary2,resources}){return[{kind:"g\
roup",title:`Drift: ${summary2}`},...resources.flatMap(resourceLines).map(text=>({kind:"line",text})),{kind:"end-group"}]}function resourceLines({path:path7,type,
status,properties,unknown:unknown2}){if(status==="unchanged")return[];let[sign,color]=SIGNS2[status],note=status==="gone"?"  (no longer exists)":"";return[colorize(
color,`  ${sign} ${sanitizeLogLine(path7)}  ${sanitizeLogLine(type)}${note}`),...properties.map(property=>`      ${propertyLine(property)}`),...unknown2.map(because=>colorize(
"gray",`      (not compared: ${sanitizeLogLine(because)})`))]}function propertyLine({name,before,after}){let toSide=text=>text===void 0?"(none)":clip(sanitizeLogLine(
text),VALUE_CHARACTERS);return`${sanitizeLogLine(name)}: ${toSide(before)} \u2192 ${toSide(after)}`}var COLORS={add:"green",update:"yellow",replace:"magenta",delete:"red",unknown:"cyan"};function planItems(plan,prefix=""){let lines=[...plan.changes.flatMap(changeLines),
...section("parameters",plan.parameters),...section("outputs",plan.outputs),...section("definition",plan.definition),...plan.files.map(({file,action})=>`  file ${sanitizeLogLine(
file)}: ${action}`),...plan.hash===void 0?[]:[`  plan-hash: ${plan.hash}`]];return[{kind:"group",title:`${prefix}Plan: ${planLine(plan)}`},...lines.map(text=>({
kind:"line",text})),{kind:"end-group"},...plan.warnings.map(text=>({kind:"notice",text:`${prefix}${sanitizeLogLine(text)}`}))]}function changeLines(change){let{
action,path:path7,type,values,notes}=change,actionNote=action==="unknown"?`  (${actionText(change)})`:"";return[colorize(COLORS[action],`  ${SIGNS[action]} ${sanitizeLogLine(
path7)}  ${sanitizeLogLine(type)}${actionNote}`),...action==="add"?[]:values.map(value=>`      ${valueLine(value)}`),...notes.map(note=>colorize("gray",`      (${sanitizeLogLine(
note)})`))]}function section(title2,values){return values.length===0?[]:[`  ${title2}`,...values.map(value=>`    ${valueLine(value)}`)]}function valueLine({name,
before,after}){let formatSide=text=>text===void 0?"(none)":clip(sanitizeLogLine(text),MAX_VALUE_CHARACTERS);return`${sanitizeLogLine(name)}: ${formatSide(before)}\
 \u2192 ${formatSide(after)}`}function publishOutputs({named,declared,unmasked,fileText},{exportOutputs,exportPrefix,outputsFile},{redact}){let{variables,items}=toExportedVariables(exportOutputs?
unmasked:[],exportPrefix),stackOutputs=named.map(({name,text,isMasked})=>[name,isMasked?text:redact(text)]),outputsFileOutput=outputsFile===void 0?[]:[["outputs\
-file",outputsFile]];return{outputs:new Map([...stackOutputs,...declared.texts,...outputsFileOutput]),variables,file:outputsFile===void 0?void 0:{path:outputsFile,
text:fileText(outputsFile)},items}}function redactResult(result,redact){let{table:table3,failure,plan,drift}=result;return{...result,...drift===void 0?{}:{drift:redactDrift(drift,redact)},...table3===
void 0?{}:{table:{...table3,rows:table3.rows.map(row=>row.map(redact))}},...failure===void 0?{}:{failure:mapFailureTexts(failure,redact)},...plan===void 0?{}:{plan:redactPlan(
plan,redact)}}}var MASKED="(masked)";function maskResultPlan(result,rules){return result.plan===void 0?result:{...result,plan:maskPlan(result.plan,rules)}}function maskPlan(plan,{
maskedOutputs}){let maskSide=text=>text===void 0?text:MASKED,outputs=plan.outputs.map(entry=>matchesName(maskedOutputs,entry.name)?{...entry,before:maskSide(entry.
before),after:maskSide(entry.after)}:entry);return{...plan,outputs}}function toPublicAddress(file){if(!/^https?:/i.test(file)||!URL.canParse(file))return file;let{
origin,pathname}=new URL(file);return`${origin}${pathname}`}function redactDrift(drift,redact){return mapDriftTexts(drift,{text:redact,name:redact})}function redactPlan(plan,redact){
let files=plan.files.map(file=>({...file,file:toPublicAddress(file.file)}));return mapPlanTexts({...plan,files},{text:redact,name:redact})}function toTrustedText(text){
return{text,hadSecret:!1}}function redactText(text,{redact}){let redacted=redact(text);return{text:redacted,hadSecret:redacted!==text}}function redactJson(value,{
redactJson:redactJson2}){let text=jsonText(redactJson2(value));return{text,hadSecret:text!==jsonText(value)}}var VALUE_CHARACTERS2=500;function driftOutputs(drift,{redact}){let text=jsonText(toOutput(redactDrift(drift,redact))),{changed,gone}=drift.counts;return[["has-\
drift",toTrustedText(String(changed+gone>0))],["drift",{text,hadSecret:text!==jsonText(toOutput(drift))}]]}function toOutput({stack,counts,resources}){let toSide=text=>text===
void 0?null:clip(text,VALUE_CHARACTERS2);return{stack,counts,resources:resources.filter(({status})=>status!=="unchanged").map(resource=>({...resource,properties:resource.
properties.map(property=>({...property,before:toSide(property.before),after:toSide(property.after)}))}))}}var MAX_VALUE_CHARACTERS2=500,MAX_DIFF_CHARACTERS2=8e3;function outputPlan(plan){let formatSide=text=>text===void 0?void 0:clip(text,MAX_VALUE_CHARACTERS2),toOutputValue=({
name,before,after})=>({name,before:formatSide(before),after:formatSide(after)});return{...plan,changes:plan.changes.map(change=>({...change,values:change.values.
map(toOutputValue)})),parameters:plan.parameters.map(toOutputValue),outputs:plan.outputs.map(toOutputValue),files:plan.files.map(file=>({...file,diff:clip(file.
diff,MAX_DIFF_CHARACTERS2)}))}}var STEP_OUTPUT_NAMES=new Set(["stack-id","stack-name","stack-status","stack-status-reason","result","changed","stacks","outputs","plan","plan-hash","has-change\
s","to-add","to-update","to-replace","to-delete","valid","error","findings","failure-reason","failure-code","failed-resources","has-drift","drift","data","prune\
d","hooks","dashboard-link","issue-number","comment-id","deployment-id","outputs-file","plan-file"]);function stepOutputs(result,outputs,secrets,dashboard){let{
stack,failure,pruned}=result,unmasked=Object.fromEntries(unmaskedOutputs(outputs).map(({name,value})=>[name,value])),text=value=>value===void 0?void 0:redactText(
value,secrets),json=value=>value===void 0?void 0:redactJson(value,secrets);return collectOutputs([["stack-id",stack&&toTrustedText(stack.id)],["stack-name",stack&&
toTrustedText(stack.name)],["stack-status",stack&&toTrustedText(stack.status)],["stack-status-reason",text(stack?.statusReason)],["result",toTrustedText(result.
outcome)],["changed",toTrustedText(String(result.changed))],["outputs",result.outputs===void 0?void 0:json(unmasked)],...result.plan===void 0?[]:planOutputs(toPlanFacts(
result.plan,secrets)),...result.drift===void 0?[]:driftOutputs(result.drift,secrets),["valid",validity(result)],["error",text(result.error)],["failure-reason",text(
failure?.summary)],["failed-resources",json(failure?.resources)],["data",result.operation==="outputs"&&result.data!==void 0?json(unmasked):data(result,secrets)],
["pruned",json(pruned)],["hooks",json(result.hooks)],["dashboard-link",text(dashboard)]])}function collectOutputs(all){let entries=all.flatMap(([name,value])=>value===
void 0?[]:[[name,value]]);return{texts:new Map(entries.map(([name,{text}])=>[name,text])),redacted:entries.filter(([,{hadSecret}])=>hadSecret).map(([name])=>name)}}
function redactionItems(names){return names.length===0?[]:[{kind:"warning",text:`These outputs contain a secret: ${names.join(", ")}. Later steps get "***" in i\
ts place; a hidden parameter or masked output with a short value hides this text everywhere.`}]}function namedOutputs(outputs,passMasked){let publicList=passMasked?
outputs:unmaskedOutputs(outputs),repeatedNames=findRepeatedNames(publicList.map(({name})=>name)),canBeNamed=({name})=>isValidOutputName(name)&&!repeatedNames.has(
name.toLowerCase());return{named:publicList.filter(canBeNamed),collided:publicList.filter(value=>!canBeNamed(value)).map(({name})=>name)}}function findRepeatedNames(names){
let seen=new Set,repeated=new Set;for(let name of names.map(value=>value.toLowerCase()))(seen.has(name)?repeated:seen).add(name);return repeated}function isValidOutputName(name){
return name!==""&&!/[=\r\n]|<</.test(name)&&!STEP_OUTPUT_NAMES.has(name.toLowerCase())}function planOutputs({plan,hash,hasChanges,counts}){return[["plan",plan],
["plan-hash",hash===void 0?void 0:toTrustedText(hash)],["has-changes",toTrustedText(String(hasChanges))],["to-add",toTrustedText(String(counts.add))],["to-updat\
e",toTrustedText(String(counts.update))],["to-replace",toTrustedText(String(counts.replace))],["to-delete",toTrustedText(String(counts.delete))]]}function toPlanFacts(plan,secrets){
return{plan:planJson(plan,secrets),hash:plan.hash,hasChanges:planHasChanges(plan),counts:worstCounts(plan)}}function planJson(plan,{redact}){let text=jsonText(outputPlan(
redactPlan(plan,redact)));return{text,hadSecret:text!==jsonText(outputPlan(plan))}}function validity({outcome}){return outcome==="valid"?toTrustedText("true"):outcome===
"invalid"?toTrustedText("false"):void 0}function data({data:read},secrets){if(read!==void 0)return typeof read=="string"?redactText(read,secrets):redactJson(read,
secrets)}var VALUE_CHARACTERS3=200,MAX_PROPERTIES=20,TITLES={changed:"~ changed",gone:"- no longer exists",unknown:"? unknown"},ISSUE_SIZE={rows:100,bytes:25e3};function driftMarkdown({
summary:summary2,resources},size=ISSUE_SIZE){let found=resources.filter(({status})=>status==="changed"||status==="gone"),unknown2=resources.filter(resource=>resource.
unknown.length>0);return[`**Live resources: ${summary2}**`,...found.length===0?[]:[driftTable(found,size)],...unknown2.length===0?[]:[details(`Not compared (${unknown2.
length})`,unknownTable(unknown2,size))]].join(`

`)}function driftTable(resources,size){let rows=resources.map(({status,path:path7,type,properties})=>[status==="unchanged"?"":TITLES[status],inlineCode(path7),inlineCode(
type),properties.slice(0,MAX_PROPERTIES).map(propertyText).concat(moreText(properties.length)).join("<br>")]);return truncateTable(["","Resource","Type","Deploy\
ed \u2192 live"],rows,size)}function unknownTable(resources,size){let rows=resources.map(({path:path7,type,unknown:unknown2})=>[inlineCode(path7),inlineCode(type),
unknown2.map(proseMarkdown).join("<br>")]);return truncateTable(["Resource","Type","Why"],rows,size)}function moreText(count){return count>MAX_PROPERTIES?[`\u2026 an\
d ${count-MAX_PROPERTIES} more`]:[]}function propertyText({name,before,after}){let toSide=text=>text===void 0?"*(none)*":inlineCode(clip(text,VALUE_CHARACTERS3));
return`${inlineCode(name)}: ${toSide(before)} \u2192 ${toSide(after)}`}var SUMMARY_BYTES=6e5,SIZE3={table:{rows:200,bytes:1e5},reasonCharacters:2e4,valueCharacters:1e3,resourcesOpen:12},DEFAULT_BUDGET={bytes:SUMMARY_BYTES,size:SIZE3,
title:"###"};function summaryText(result,outputs,redact,{linkOf,dashboardUrl},{bytes,size,title:title2}=DEFAULT_BUDGET){let events=result.outcome==="read"?[]:result.
events??[],plan=result.plan===void 0?"":planMarkdown(result.plan,size.table),drift=result.drift===void 0?"":driftMarkdown(result.drift,size.table),sections=[{name:"\
the header",text:[`${title2} ${icon(result)} ${headline(result)}`,factsLine(result,dashboardUrl)].filter(text=>text!=="").join(`

`)},{name:"the drift",text:redact(drift),priority:6},{name:"the plan",text:redact(plan),priority:5},{name:"the failure",text:redact(failureText(result,size,redact,
linkOf))},{name:"the outputs",text:redact(outputsText(outputs,size,redact))},...diagramSections(result,redact),{name:"the resources",text:redact(resourcesText(result,
size)),priority:4},{name:"the result",text:redact(readText(result,size))},{name:"the events",text:redact(eventList(events,redact)),priority:1}];return fitToBudget(
sections,bytes)}var EVENT_LIMITS={rows:300,bytes:1e5};function eventList(events,redact){if(events.length===0)return"";let shownEvents=events.length<=EVENT_LIMITS.
rows?events:events.filter(({status})=>status!=="IN_PROGRESS"),rows=shownEvents.slice(0,EVENT_LIMITS.rows).map(({elapsedMs,path:path7,state,reason})=>[clockText(
elapsedMs),path7.length===0?"*the stack itself*":inlineCode(path7.join("/")),inlineCode(state),reason==="state changed"?"":inlineCode(redact(reason))]),filterNote=shownEvents.
length===events.length?"":", final states only",content=truncateTable(["Time","Resource","State","Reason"],rows,EVENT_LIMITS,shownEvents.length);return details(
`Events (${shownEvents.length}${filterNote})`,content)}var VALUE_CHARACTERS4=2e3;function buildStepReport(unredactedResult,options,secrets,page,values){publicOutputs({outputs:unredactedResult.otherOutputs},options,secrets);
let maskedResult=maskResultPlan(unredactedResult,options),outputs=publicOutputs(maskedResult,options,secrets),result=redactResult(maskedResult,secrets.redact),unmasked=unmaskedOutputs(
outputs),{named,collided}=namedOutputs(outputs,options.passMaskedOutputs),dashboard=dashboardLink(options.dashboardUrl,maskedResult),declaredOutputs=stepOutputs(
maskedResult,outputs,secrets,dashboard),failureTexts=result.failure===void 0?void 0:failureReport(result.failure),fileText=path7=>outputsFileText(path7,unmasked),
{items,...published}=publishOutputs({named,declared:declaredOutputs,unmasked,fileText},options,secrets);return{...published,log:[...result.drift===void 0?[]:driftItems(
result.drift),...result.plan===void 0?[]:planItems(result.plan),...tableItems(result),...outputItems(outputs),...collisionItems(collided),...maskedItems(outputs,
options),...redactionItems(declaredOutputs.redacted),...items,...resultItems(result),...dashboardItems(dashboard),...failureTexts?.items??[]],summary:options.summary?
summaryText(result,outputs,secrets.redact,{linkOf:location=>lineUrl(page,location),dashboardUrl:options.dashboardUrl}):void 0,github:page&&finishedUpdates(result,
outputs,options,secrets.redact,page,values),failure:result.failure===void 0||failureTexts===void 0?void 0:{message:failureTexts.message,code:result.failure.code}}}
function tableItems({table:table3}){return table3===void 0?[]:group(table3.title,textTable(table3))}function outputItems(outputs){if(outputs.length===0)return[];
let rows=outputs.map(({name,text,isMasked,error:error2})=>[name,isMasked?"***":clip(error2===void 0?text:`(no value: ${error2})`,VALUE_CHARACTERS4)]);return group(
"Outputs",textTable({title:"Outputs",columns:["output","value"],rows}))}function collisionItems(names){return names.length===0?[]:[{kind:"notice",text:`Outputs \
available only in "outputs", because their names are reserved, invalid, or differ only in case: ${names.map(name=>name===""?'""':sanitizeLogLine(name)).join(", ")}`}]}
function maskedItems(outputs,{maskedOutputs},prefix=""){let names=outputs.filter(({name,isMasked})=>isMasked&&!matchesName(maskedOutputs,name)).map(({name})=>sanitizeLogLine(
name));return names.length===0?[]:[{kind:"notice",text:`${prefix}Outputs that contain a secret are masked and omitted from the step's outputs: ${names.join(", ")}`}]}
function resultItems({outcome,stack,durationMs,failure}){if(stack===void 0||stack.status===""||outcome==="read")return[];let style=failure===void 0?"green":"red",
text=`${sanitizeLogLine(stack.name)}: ${outcome} (${sanitizeLogLine(stack.status)}) in ${durationText(durationMs)}`;return[{kind:"line",text:colorize(["bold",style],
text)}]}function dashboardItems(link){return link===void 0?[]:[{kind:"line",text:`Dashboard: ${link}`}]}function group(title2,lines){return[{kind:"group",title:sanitizeLogLine(
title2)},...lines.map(text=>({kind:"line",text})),{kind:"end-group"}]}function buildErrorReport(error2,failedRequest,options,secrets,page,values){let{items,message}=errorReport(error2,secrets.redact),errorOptions={...options,outputsFile:void 0};
return{...buildStepReport(failedResult(error2,failedRequest),errorOptions,secrets,page,values),log:items,failure:{message,code:findFailureCode(error2)}}}function failedResult(error2,{
operation,stackName,durationMs}){let{serverMessage,locations,hint,requestId}=error2 instanceof DeployError?error2:DEFECT_HINT,[summary2=""]=messageOf(error2).split(
`
`);return{operation,outcome:"failed",changed:!1,durationMs,...stackName===void 0?{}:{stack:{id:"",name:stackName,status:"",statusReason:""}},failure:{summary:summary2,
reason:serverMessage??messageOf(error2),resources:[],locations,hint,requestId,code:findFailureCode(error2)}}}var DEFECT_HINT={serverMessage:void 0,locations:[],
hint:void 0,requestId:void 0};function toReportedFinding({rule,level,message,hint,location,end},redact){return{id:rule.id,name:rule.name,level,message:redact(oneLine(message)),...hint===void 0?
{}:{hint:redact(oneLine(hint))},file:redact(location.file),line:location.line,column:location.column,endLine:end.line,endColumn:end.column}}function countsText(findings){
let texts=LEVEL_NOUNS.flatMap(({level,one,more})=>{let count=findings.filter(finding=>finding.level===level).length;return count===0?[]:[`${count} ${count===1?one:
more}`]});return texts.length===0?"nothing":texts.length===1?texts.join(""):`${texts.slice(0,-1).join(", ")} and ${texts.at(-1)??""}`}var LEVEL_NOUNS=[{level:"e\
rror",one:"error",more:"errors"},{level:"warning",one:"warning",more:"warnings"},{level:"info",one:"info",more:"infos"}];var STYLES={error:"red",warning:"yellow",info:"cyan"},KINDS={error:"error",warning:"warning",info:"notice"},MAX_ANNOTATIONS2={error:9,warning:10,notice:10},MESSAGE_CHARACTERS=1e3;
function findingItems(findings){return[...new Set(findings.map(({file})=>file))].flatMap(file=>{let fileFindings=findings.filter(finding=>finding.file===file);return[
{kind:"group",title:`${sanitizeLogLine(file)}: ${countsText(fileFindings)}`},...fileFindings.flatMap(findingLines).map(text=>({kind:"line",text})),{kind:"end-gr\
oup"}]})}function findingLines(finding){let{id:id2,level,message,hint}=finding,location=sanitizeLogLine(formatLocation(finding)),text=clip(sanitizeLogLine(message),
MESSAGE_CHARACTERS),hintLines=hint===void 0?[]:[colorize("gray",`    ${clip(sanitizeLogLine(hint),MESSAGE_CHARACTERS)}`)];return[`${location} ${colorize(STYLES[level],
level)} ${colorize("bold",id2)} ${text}`,...hintLines]}function annotationItems(findings,isInWorkflow=!0){let{shown,others}=selectAnnotated(findings),note=`${describeOthers(
others.length)}; see the log above or the job summary`;return[...shown.map(toAnnotation),...others.length===0||!isInWorkflow?[]:[{kind:"line",text:note}]]}function selectAnnotated(findings){
let byKind=["error","warning","notice"].map(kind=>{let kindFindings=findings.filter(({level})=>KINDS[level]===kind),limit=MAX_ANNOTATIONS2[kind];return{shown:kindFindings.
slice(0,limit),others:kindFindings.slice(limit)}});return{shown:byKind.flatMap(({shown})=>shown),others:byKind.flatMap(({others})=>others)}}function describeOthers(count){
return`${count} more ${count===1?"finding has":"findings have"} no annotation, because GitHub shows ten of each level`}function toAnnotation(finding){let{id:id2,
name,level,message,hint,file,line,column,endLine,endColumn}=finding,hintText=hint===void 0?"":`. ${hint}`;return{kind:KINDS[level],title:`${id2} ${name}`,text:clip(
sanitizeLogLine(`${message}${hintText}`),MESSAGE_CHARACTERS),location:{file,line,column},end:{line:endLine,column:endColumn}}}function findingWarnings(findings,redact,isInWorkflow){
let warnings=findings.map(finding=>toReportedFinding(finding,redact)).map(finding=>({...finding,level:"warning"}));if(!isInWorkflow)return warnings.map(toAnnotation);
let{shown,others}=selectAnnotated(warnings),lines=others.length===0?[]:[`${describeOthers(others.length)}:`];return[...shown.map(toAnnotation),...[...lines,...others.
flatMap(findingLines)].map(text=>({kind:"line",text}))]}import{createHash as createHash2}from"node:crypto";var SARIF_LEVELS={error:"error",warning:"warning",info:"note"},FINGERPRINT_CHARACTERS=32;function sarifText(findings,rules,toPath){let fingerprint=createFingerprintFunction(),
results=findings.map(finding=>({ruleId:finding.id,ruleIndex:rules.findIndex(({id:id2})=>id2===finding.id),level:SARIF_LEVELS[finding.level],message:{text:messageText2(
finding)},locations:[{physicalLocation:{artifactLocation:toArtifactLocation(toPath(finding.file)??finding.file),region:toRegion(finding)}}],partialFingerprints:{
"heatLint/v1":fingerprint(finding)}})),log={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"heat-stack-deploy\
 lint",informationUri:PROJECT_URL,rules:rules.map(toSarifRule)}},columnKind:"utf16CodeUnits",results}]};return`${JSON.stringify(log,void 0,2)}
`}function toSarifRule({id:id2,name,level,summary:summary2,reason}){return{id:id2,name,shortDescription:{text:summary2},fullDescription:{text:reason},helpUri:`${PROJECT_URL}\
/blob/main/docs/lint.md#${id2.toLowerCase()}-${name}`,defaultConfiguration:{level:SARIF_LEVELS[level]}}}function messageText2({message,hint}){return hint===void 0?
`${message}.`:`${message}. ${hint}`}function toArtifactLocation(file){return URL.canParse(file)?{uri:file}:{uri:file.split("/").map(encodeURIComponent).join("/"),
uriBaseId:"%SRCROOT%"}}function toRegion({line,column,endLine,endColumn}){return{startLine:line,startColumn:column,endLine,endColumn}}function createFingerprintFunction(){
let occurrences=new Map;return({id:id2,file,message})=>{let identity=JSON.stringify([id2,file,message]),occurrence=occurrences.get(identity)??0;return occurrences.
set(identity,occurrence+1),createHash2("sha256").update(`${identity}
${occurrence}`).digest("hex").slice(0,FINGERPRINT_CHARACTERS)}}var ICONS={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"},NO_BREAK_SPACE="\xA0",LIMITS={rows:500,bytes:4e5},OPEN_FINDINGS=30,MESSAGE_CHARACTERS2=500;
function lintSummary(headline2,isValid,findings,linkOf){let heading=`### ${isValid?"\u2705":"\u274C"} ${escapeMarkdown(headline2)}`,sections=[],{rows,bytes}=LIMITS,
shown=0;for(let file of new Set(findings.map(finding=>finding.file))){if(rows<=0||bytes<=0)break;let ofFile=findings.filter(finding=>finding.file===file);shown+=
ofFile.length;let isOpen=sections.length===0||shown<=OPEN_FINDINGS,text=fileSection(ofFile,{rows,bytes},linkOf,isOpen);sections.push(`#### ${inlineCode(file)}: ${countsText(
ofFile)}

${text}`),rows-=ofFile.length,bytes-=Buffer.byteLength(text)}return shown<findings.length&&sections.push(`\u2026 and ${findings.length-shown} more in other file\
s`),`${[heading,...sections].join(`

`)}
`}function fileSection(findings,limits,linkOf,isOpen){let rows=findings.map(finding=>[`${ICONS[finding.level]}${NO_BREAK_SPACE}${finding.level}`,lineMarkdown(finding,
linkOf),messageMarkdown(finding),`${finding.id} ${finding.name}`]),text=truncateTable(["Level","Line","Finding","Rule"],rows,limits);return isOpen?text:details(
"Findings",text)}function lineMarkdown({file,line,column},linkOf){let link=linkOf({file,line,column});return link===void 0?String(line):`[${line}](${link})`}function messageMarkdown({
message,hint}){let escape=text=>escapeMarkdown(clip(text,MESSAGE_CHARACTERS2));return hint===void 0?escape(message):`${escape(message)}<br>*${escape(hint)}*`}var LEVELS=["error","warning","info"],MAX_OUTPUT_FINDINGS=1e3,REASON_CHARACTERS2=1e3;function buildLintReport({findings,templates,rules},{level,sarifFile,summary:summary2},secrets,page){
let{redact}=secrets,reported=findings.map(finding=>toReportedFinding(finding,redact)),failing=reported.filter(finding=>LEVELS.indexOf(finding.level)<=LEVELS.indexOf(
level)),isValid=failing.length===0,[firstFailing]=failing,headline2=`Lint found ${countsText(reported)} in ${templates} ${templates===1?"template":"templates"}`,
outputs=collectOutputs([["result",toTrustedText(isValid?"valid":"invalid")],["changed",toTrustedText("false")],["valid",toTrustedText(String(isValid))],["findin\
gs",redactJson(reported.slice(0,MAX_OUTPUT_FINDINGS),secrets)],["failure-reason",firstFailing&&redactText(reasonText(firstFailing),secrets)]]);return{log:[...findingItems(
reported),...annotationItems(reported,page!==void 0),...redactionItems(outputs.redacted),...isValid?[{kind:"line",text:headline2}]:[]],outputs:outputs.texts,variables:new Map,
file:sarifFile===void 0?void 0:{input:"sarif-file",path:sarifFile,text:sarifText(reported,rules,file=>page?.pathInRepository(file))},summary:summary2?lintSummary(
headline2,isValid,reported,location=>lineUrl(page,location)):void 0,github:void 0,failure:isValid?void 0:{message:headline2,code:"invalid-template"}}}function reasonText(finding){
let text=`${formatLocation(finding)}: ${finding.message} (${finding.id})`;return clip(sanitizeLogLine(text),REASON_CHARACTERS2)}import{createHash as createHash3}from"node:crypto";var DRIFT_LABEL="heat-drift",FINGERPRINT_CHARACTERS2=16;function driftIssue(result,{endpoint,page,commentParameters,dashboardUrl},{redact},values){if(result.drift===
void 0)return;let hide=values.hider(commentParameters,visibleNames(result)),drift=hideInDrift(redactDrift(result.drift,redact),hide),{name}=drift.stack,finding=toFinding(
drift),link=dashboardLink(dashboardUrl,result);return{marker:`<!-- heat-stack-deploy drift ${commentMarker(endpoint,name)} -->`,title:`Stack ${name} has drifted`,
label:DRIFT_LABEL,finding,fingerprint:toFingerprint(drift),text:[`Resources of stack ${inlineCode(name)} are not as they were deployed.`,driftMarkdown(drift),nextSteps(
drift),...link===void 0?[]:[`[Stack in the dashboard](${link})`],footer(page)].join(`

`),comment:`${finding==="absent"?"There is no drift any more":"Drift found"}: ${drift.summary}.

${footer(page)}`}}function nextSteps({counts}){return["- If a change is wanted, put it into the template and deploy.",...counts.gone>0?["- An update with `conve\
rge: true` creates resources again that no longer exist."]:[],...counts.changed>0?["- Heat does not notice most changed properties, so no update changes them ba\
ck. Do that in the service, or have Heat replace the resource with the input `replace`: this deletes the drifted one, with its data."]:[],"- This issue is close\
d when a workflow run finds no drift."].join(`
`)}function toFinding({counts}){return counts.changed+counts.gone>0?"present":counts.unknown>0?"unknown":"absent"}function toFingerprint({resources}){let drifted=resources.
filter(({status})=>status==="changed"||status==="gone").map(({path:path7,status})=>[path7,status]);return createHash3("sha256").update(JSON.stringify(drifted)).
digest("hex").slice(0,FINGERPRINT_CHARACTERS2)}var{imul}=Math,KEY_COUNT=65536,BASE=16777619,SecretIndex=class{#isKey=new Uint8Array(KEY_COUNT);#groups=new Map;add(text){let key=keyAt(text,0);this.#isKey[key]=
1;let groups=this.#groups.get(key)??[];this.#groups.set(key,groups);let group2=groups.find(({length})=>length===text.length)??insertGroup(groups,text.length),hash=toHash(
text),textsWithHash=group2.texts.get(hash);textsWithHash===void 0?group2.texts.set(hash,[text]):textsWithHash.push(text)}find(text){let ranges=[],hashes,start=0,
end=0;for(let position=0;position+3<=text.length;position+=1){let key=keyAt(text,position);if(this.#isKey[key]===0)continue;hashes??=computePrefixHashes(text);let matchEnd=findMatchEnd(
text,position,end,this.#groups.get(key)??[],hashes);matchEnd!==void 0&&(position>=end&&(end>0&&ranges.push({start,end}),start=position),end=matchEnd)}return end>
0&&ranges.push({start,end}),ranges}};function findMatchEnd(text,position,covered,groups,hashes){for(let{length,power:power2,texts}of groups){let matchEnd=position+
length;if(matchEnd<=covered)return;if(matchEnd>text.length)continue;let hash=(hashes[matchEnd]??0)-imul(hashes[position]??0,power2)|0,from=Math.max(position,covered);
if(texts.get(hash)?.some(one=>text.startsWith(one.slice(from-position),from))===!0)return matchEnd}}function insertGroup(groups,length){let group2={length,power:power(
length),texts:new Map},insertAt=groups.findIndex(one=>one.length<length);return groups.splice(insertAt<0?groups.length:insertAt,0,group2),group2}function keyAt(text,position){
let[first,second,third]=[text.charCodeAt(position),text.charCodeAt(position+1),text.charCodeAt(position+2)];return imul(first,961)+imul(second,31)+third&KEY_COUNT-
1}function toHash(text){let hash=0;for(let position=0;position<text.length;position+=1)hash=imul(hash,BASE)+text.charCodeAt(position)|0;return hash}function computePrefixHashes(text){
let hashes=new Int32Array(text.length+1),hash=0;for(let position=0;position<text.length;position+=1)hash=imul(hash,BASE)+text.charCodeAt(position)|0,hashes[position+
1]=hash;return hashes}function power(exponent){let result=1;for(let base=BASE,remaining=exponent;remaining>0;remaining>>>=1)(remaining&1)===1&&(result=imul(result,
base)),base=imul(base,base);return result}var REDACTED="***",MAX_PASSES=100,MAX_LEVEL=500;function createSecrets(register){let knownForms=new Set,index=new SecretIndex,hasStars=!1,redact=text=>{let current=text;
for(let pass=1;pass<=MAX_PASSES;pass+=1){let ranges=index.find(current),next=replaceRanges(current,ranges);if(next===current)return current;if(!hasStars)return next;
current=next}return REDACTED},redactJson2=(value,level=0)=>typeof value=="string"?redact(value):typeof value!="object"||value===null||isLosslessNumber(value)?redactScalar(
value,redact):level===MAX_LEVEL?REDACTED:Array.isArray(value)?value.map(item=>redactJson2(item,level+1)):Object.fromEntries(Object.entries(value).map(([key,entry])=>[
redact(key),redactJson2(entry,level+1)]));return{add:value=>{for(let form of listForms(value))knownForms.has(form)||form===REDACTED||(knownForms.add(form),index.
add(form),hasStars||=form.includes("*"),register(form))},redact,redactJson:value=>redactJson2(value),hasSecret:text=>index.find(text).length>0}}var PEM_FRAME=/^-----(BEGIN|END) [A-Z0-9 ]+-----$/;
function listForms(value){let trimmed=value.trim(),lines=trimmed.split(/\r?\n/).map(line=>line.trim()),plainForms=new Set([trimmed,...lines]),forms=new Set;for(let form of plainForms)
if(!(form.length<3||PEM_FRAME.test(form))){forms.add(form);for(let encode of ENCODINGS)addEncoded(forms,form,encode)}return forms}var ENCODINGS=[text=>JSON.stringify(
text).slice(1,-1),encodeURIComponent,text=>Buffer.from(text).toString("base64")];function addEncoded(forms,text,encode){try{forms.add(encode(text))}catch{}}function replaceRanges(text,ranges){
let position=0,parts=ranges.map(({start,end})=>{let before=text.slice(position,start);return position=end,before+REDACTED});return parts.length===0?text:parts.join(
"")+text.slice(position)}function redactScalar(value,redact){let text=String(value);return redact(text)===text?value:REDACTED}var MIN_CHARACTERS=4,MIN_SUBSTRING_CHARACTERS=8,MAX_LEVEL2=20,HIDDEN_VALUE="******",LITERALS=/^(true|false|null|none|~)$/i,PSEUDO_PREFIX="OS::",LONE_SURROGATE=new RegExp(
"\\p{Surrogate}","u"),WORD_UNIT=/[\p{L}\p{N}_]/u;function createParameterValues(){let namesByText=new Map,defaults=new Set;return{add:(name,value)=>{if(!name.startsWith(
PSEUDO_PREFIX))for(let text of toTexts(value)){let names=namesByText.get(text)??new Set;namesByText.set(text,names.add(name))}},addDefault:value=>{for(let text of toTexts(
value))defaults.add(text)},hider:(shown,visible)=>{let hidden=new Map;for(let[text,names]of namesByText){let[first=""]=names;![...names].some(name=>matchesName(
shown,name))&&!defaults.has(text)&&!visible.some(one=>one.includes(text))&&hidden.set(text,first)}return createHider(hidden)}}}function createHider(nameByText){
let substringIndex=new SecretIndex,wordIndex=new SecretIndex;for(let text of nameByText.keys())(text.length<MIN_SUBSTRING_CHARACTERS?wordIndex:substringIndex).add(
text);return text=>{let words=wordIndex.find(text).filter(range=>isWord(text,range)),ranges=[...substringIndex.find(text),...words].sort((left,right)=>left.start-
right.start),position=0,visibleText2="";for(let{start,end}of ranges){if(end<=position)continue;let name=nameByText.get(text.slice(start,end));visibleText2+=`${text.
slice(position,Math.max(start,position))}[${name===void 0?"parameters":`parameter ${name}`}]`,position=end}return visibleText2+text.slice(position)}}function isWord(text,{
start,end}){return!WORD_UNIT.test(text.charAt(start-1))&&!WORD_UNIT.test(text.charAt(end))}function toTexts(value){let texts=[...listLeaves(value,0)].flatMap(text=>[
text,...text.split(/[\r\n]+/),...text.split(","),...encodedForms(text)]);return new Set(texts.map(text=>text.trim()).filter(isSpecific))}function isSpecific(text){
return text.length>=MIN_CHARACTERS&&text!==HIDDEN_VALUE&&!LITERALS.test(text)}function listLeaves(value,level){if(value==null||level>MAX_LEVEL2)return new Set;if(typeof value==
"object"&&!isLosslessNumber(value)){let inner=Object.values(value).flatMap(one=>[...listLeaves(one,level+1)]);return new Set([jsonText(value),...inner])}let text=typeof value==
"string"?value:jsonText(value),parsed=/^\s*[[{]/.test(text)?parseJson(text):void 0;return new Set([text,...listLeaves(parsed,level+1)])}function parseJson(text){
try{return JSON.parse(text)}catch{return}}function encodedForms(text){if(text.length<MIN_SUBSTRING_CHARACTERS)return[];let forms=[JSON.stringify(text).slice(1,-1),
Buffer.from(text).toString("base64")];return LONE_SURROGATE.test(text)?forms:[...forms,encodeURIComponent(text)]}var FORMAT_VERSION=1,MARKDOWN_SIZE={rows:2e3,bytes:2e6};function planFile(path7,collected,{redact}){let plans=collected.map(({key,plan,maskedOutputs})=>({key,plan:redactPlan(
maskPlan(plan,{maskedOutputs}),redact)})),hash=joinHashes(plans),text=path7.toLowerCase().endsWith(".md")?toMarkdown(plans,hash):toJson(plans,hash);return{input:"\
plan-file",path:path7,text}}function joinHashes(plans){let hashes=plans.map(({key,plan:{hash}})=>hash===void 0||key===void 0?hash:`${key}:${hash}`);return hashes.
includes(void 0)||hashes.length===0?void 0:hashes.join(",")}function toJson(plans,hash){let document={version:FORMAT_VERSION,"plan-hash":hash,stacks:plans.map(({
key,plan:{stack,hash:ownHash,...plan}})=>({key,...stack,"plan-hash":ownHash,...plan}))};return`${jsonText(document,2)}
`}function toMarkdown(plans,hash){let sections=plans.map(({plan})=>`## Plan of stack ${inlineCode(plan.stack.name)}

${planMarkdown(plan,MARKDOWN_SIZE)}`),hashLine=hash===void 0||plans.length===1?[]:[`plan-hash: ${inlineCode(hash)}`];return`${[...sections,...hashLine].join(`

`)}
`}function deletionNoticeMarker(endpoint){return commentMarker(endpoint,`prune
`)}function deletionNoticeComment({upcoming,deleted},page){return{text:`${[title(upcoming),...upcoming.length===0?[]:[table2(upcoming),advice(upcoming)],deleted.
length===0?"":`Deleted: ${deleted.map(({name})=>inlineCode(name)).join(", ")}`,footer(page)].filter(text=>text!=="").join(`

`)}
`,isNoteworthy:upcoming.length>0}}function title({length}){return length===0?"### \u{1F9F9} No stack of this pull request is about to be deleted":`### \u23F0 ${length===
1?"A stack":`${length} stacks`} of this pull request will be deleted soon`}function table2(upcoming){return["| Stack | Deleted after | Why |","| :--- | :--- | :\
--- |",...upcoming.map(({name,deletesAt="",deletesBecause})=>`| ${inlineCode(name)} | ${inlineCode(deletesAt)} | ${deletesBecause===void 0?"":REASONS[deletesBecause]}\
 |`)].join(`
`)}var REASONS={"expires-after":"Its lifetime (`expires-after`) ends","max-age":"Its last deploy is then too old (`max-age` of `prune`)"};function advice(upcoming){
let longer=upcoming.some(({deletesBecause})=>deletesBecause==="expires-after")?" For a longer lifetime, raise `expires-after` in its workflow.":"",them=upcoming.
length===1?"it":"them";return`**To keep ${them}**, deploy ${them} again: push to this pull request, or run its workflow again. Each deploy starts the time again\
.${longer}`}function stateText({result,because}){return result===void 0?`skipped, because ${because.join(" and ")} failed`:result.outcome}function stateIcon({result}){return result===
void 0?"\u23ED\uFE0F":icon(result)}function changesText({result}){if(result===void 0)return"";if(result.plan!==void 0)return planLine(result.plan);let changedCount=countChangedResources(
result);return changedCount===0?"":changedCount===1?"1 resource":`${changedCount} resources`}function countChangedResources({events=[]}){return new Set(events.map(
({path:path7})=>path7.join("/")).filter(path7=>path7!=="")).size}function countsText2(reports){let stacks=reports.length===1?"1 stack":`${reports.length} stacks`,
plans=reports.flatMap(({result})=>result?.plan===void 0?[]:[result.plan]),counts=new Map;for(let{result}of reports){let outcome=result?.outcome??"skipped";result?.
plan===void 0&&counts.set(outcome,(counts.get(outcome)??0)+1)}let outcomeTexts=[...counts].map(([outcome,count])=>`${count} ${outcome}`);if(plans.length===0)return`${stacks}\
: ${outcomeTexts.join(", ")}`;let unchanged=plans.reduce((sum,plan)=>sum+plan.unchanged,0);return[stacks,`resources: ${countsLine(allPlanCounts(plans),unchanged)}`,
...outcomeTexts].join(" \xB7 ")}function forStack(key,width,item){let prefix=`${colorize("magenta",key.padEnd(width))} \u2502 `;switch(item.kind){case"group":return[{kind:"line",text:`${prefix}${colorize(
"bold",item.title)}`}];case"end-group":return[];case"line":return[{kind:"line",text:`${prefix}${item.text}`}];case"notice":case"warning":case"error":return[{...item,
text:`${key}: ${item.text}`}]}}function resultItem(runResult,redact){let line=(style,text)=>({kind:"line",text:colorize(["bold",style],text)});switch(runResult.
kind){case"skipped":return line("yellow",`skipped, because ${runResult.because.join(" and ")} failed`);case"refused":return line("red",`failed in ${durationText(
runResult.durationMs)}: ${firstLine(redact(messageOf(runResult.error)))}`);case"result":{let{outcome,durationMs,failure}=runResult.result,text=`${outcome} in ${durationText(
durationMs)}`;return failure===void 0?line("green",text):line("red",`${text}: ${firstLine(redact(failure.summary))}`)}}}var REASON_CHARACTERS3=500;function firstLine(text){
let[first=""]=text.split(/\r?\n/);return clip(sanitizeLogLine(first),REASON_CHARACTERS3)}function resultItems2({total:{failure,durationMs},reports,planHash}){let width=Math.
max(...reports.map(({key})=>key.length)),style=failure===void 0?"green":"red",text=`${countsText2(reports)}, in ${durationText(durationMs)}`;return[...reports.map(
report=>({kind:"line",text:`  ${report.key.padEnd(width)}  ${stateText(report)}${describeChanges(report)}`})),...planHash===void 0?[]:[{kind:"line",text:`  plan\
-hash: ${planHash}`}],{kind:"line",text:colorize(["bold",style],text)}]}function describeChanges(report){let text=changesText(report);return text===""?"":` (${text}\
)`}var MAX_STACKS=60,MAX_ARROWS2=200,LABEL_CHARACTERS=40;function dependencyGraph(reports){let ids=new Map(reports.map(({key},index)=>[key,`s${index}`])),edges=reports.
flatMap(({key,needs})=>needs.map(report=>[ids.get(report),ids.get(key)]));if(edges.length===0||reports.length>MAX_STACKS||edges.length>MAX_ARROWS2)return;let statuses=reports.
map(report=>[ids.get(report.key),toDisplayStatus2(report)]),usedStatuses=DISPLAY_STATUSES.filter(displayStatus=>statuses.some(([,report])=>report===displayStatus)),
lines=["flowchart LR",...reports.map(report=>`  ${ids.get(report.key)??"s"}["${toLabel2(report)}"]`),...edges.map(([from,to])=>`  ${from??"s"} --> ${to??"s"}`),
...usedStatuses.flatMap(displayStatus=>{let members=statuses.flatMap(([id2,report])=>report===displayStatus&&id2!==void 0?[id2]:[]);return[`  classDef ${displayStatus}\
 ${FILLS[displayStatus]}`,`  class ${members.join(",")} ${displayStatus}`]})],legendTexts={...LEGEND,...reports.some(({result})=>result?.plan!==void 0)?PLAN_LEGEND:
RESULT_LEGEND},legend=usedStatuses.map(displayStatus=>legendTexts[displayStatus]).join(" \xB7 ");return{text:lines.join(`
`),note:`${legend} \xB7 arrows point to dependent stacks`}}var RESULT_LEGEND={waiting:"\u{1F7E1} skipped"},PLAN_LEGEND={...RESULT_LEGEND,running:"\u{1F535} would chang\
e",untouched:"\u26AA unchanged"};function toLabel2(report){let{key,result}=report,state=result===void 0?"skipped":result.outcome;return`${result?.failure===void 0?
"":"\u2717 "}${labelText(key,LABEL_CHARACTERS)}<br/>${labelText(state,LABEL_CHARACTERS)}`}function toDisplayStatus2({result}){return result===void 0?"waiting":result.
failure!==void 0?"failed":result.plan!==void 0?planHasChanges(result.plan)?"running":"untouched":result.outcome==="accepted"||result.outcome==="paused"?"running":
result.changed?"done":"untouched"}var TITLES2={preview:"Plan for",delete:"Delete of"};function overviewParts({total,reports,planHash},size,dashboardUrl){let title2=`### ${icon(total)} ${TITLES2[total.
operation]??"Deploy of"} ${countsText2(reports)}`,diagram=dependencyGraph(reports);return[{name:"the header",text:`${title2}

${durationText(total.durationMs)} in total`},{name:"the table of stacks",text:stacksTable(reports,size,dashboardUrl)},{name:"the graph of stacks",text:diagram===
void 0?"":`${codeBlock(diagram.text,"mermaid")}

${diagram.note}`,priority:3},{name:"the plan-hash",text:planHash===void 0?"":`plan-hash: ${inlineCode(planHash)}`,priority:2}]}function stacksTable(reports,size,dashboardUrl){
let rows=reports.map(report=>{let{key,stackName,isRemoved,result}=report,status=result?.stack?.status??"",link=result===void 0?void 0:dashboardLink(dashboardUrl,
result);return[(link===void 0?inlineCode(key):`[${inlineCode(key)}](${link})`)+(stackName===key?"":` (${inlineCode(stackName)})`)+(isRemoved===!0?" \u2013 no longer \
in the file":""),`${stateIcon(report)} ${stateText(report)}`,changesText(report),result===void 0?"":durationText(result.durationMs),status===""?"":inlineCode(status)]});
return truncateTable(["Stack","Result","Changes","Duration","Status"],rows,size)}var SECTIONS_BYTES=SUMMARY_BYTES*.8,MIN_BYTES=6e3,OVERVIEW={rows:500,bytes:6e4};function stacksSummary(runReport,redact,linkOf,dashboardUrl){let budget=toShare(
runReport.reports.length),sections=runReport.reports.map(({key,result,outputs})=>({name:`stack ${key}`,text:result===void 0?"":summaryText(result,outputs,redact,
{linkOf,dashboardUrl},{...budget,title:`#### ${key}:`}).trimEnd(),priority:sectionPriority(result)}));return fitToBudget([...overviewParts(runReport,OVERVIEW,dashboardUrl),
...sections],SUMMARY_BYTES)}function sectionPriority(result){return result?.failure!==void 0?9:result?.changed===!0||result?.plan!==void 0?5:4}function toShare(count){
let bytes=Math.max(SECTIONS_BYTES/Math.max(count,1),MIN_BYTES),table3={rows:200,bytes:Math.min(1e5,bytes/6)},reasonCharacters=Math.min(2e4,bytes/10);return{bytes,
size:{table:table3,reasonCharacters,valueCharacters:1e3,resourcesOpen:6}}}var OVERVIEW2={rows:100,bytes:12e3},MIN_BYTES2=2500,SECTIONS_BYTES2=COMMENT_BYTES*.7;function stacksComment(runReport,redact,{page,url},rules,values){let{reports}=runReport,
bytes=Math.max(SECTIONS_BYTES2/Math.max(reports.length,1),MIN_BYTES2),sections=reports.map(report=>({name:`stack ${report.key}`,text:toSection2(withoutValues(report,
rules,values),bytes,redact,page,rules),priority:sectionPriority(report.result)})),parts=[{name:"the introduction",text:redact(introduction(rules))},...overviewParts(
runReport,OVERVIEW2,rules.dashboardUrl),{name:"the URL",text:url===void 0?"":redact(`**Open:** <${url}>`)},...sections,{name:"the workflow run",text:footer(page)}];
return fitToBudget(parts,COMMENT_BYTES)}function withoutValues(report,rules,values){let{result,outputs,key,stackName}=report;if(result===void 0)return report;let hide=values.
hider(rules.commentParameters,[key,stackName,...visibleNames(result)]);return{...report,result:hideInResult(result,hide),outputs:hideInOutputs(outputs,hide)}}function toSection2(report,bytes,redact,page,rules){
let{key,result,outputs}=report;if(result===void 0)return"";let size={table:{rows:60,bytes:bytes/4},reasonCharacters:Math.min(4e3,bytes/8),valueCharacters:400,resourcesOpen:0},
text=fitToBudget([{name:"the failure",text:redact(failureText(result,size,redact,location=>lineUrl(page,location)))},{name:"the plan",text:planSection(result,redact,
rules,size.table),priority:2},{name:"the outputs",text:redact(outputsText(outputs,size,redact)),priority:1}],bytes).trimEnd();if(text==="")return"";let title2=`${stateIcon(
report)} ${key}: ${result.outcome}`;return result.failure===void 0?details(title2,text):`#### ${title2}

${text}`}function aggregateResults(multiStackRun,reports){let{operation,durationMs,failOnNoChanges}=multiStackRun,changed=reports.some(({result})=>result?.changed===!0),
outcome=aggregateOutcome(reports,operation),failure=aggregateFailure(reports)??(outcome==="unchanged"&&failOnNoChanges?NO_CHANGES:void 0);return{operation,outcome,
changed,durationMs,failure}}function hasAnyPlan(reports){return reports.some(({result})=>result?.plan!==void 0&&planHasChanges(result.plan))}function aggregateOutcome(reports,operation){
let outcomes=new Set(reports.map(({result})=>toDeployOutcome(result?.outcome??"failed",operation))),[first,...others]=outcomes;return first!==void 0&&others.length===
0?first:OUTCOME_PRECEDENCE.find(outcome=>outcomes.has(outcome))??"updated"}function toDeployOutcome(outcome,operation){return operation!=="deploy"?outcome:outcome===
"deleted"?"updated":outcome==="absent"?"unchanged":outcome}var OUTCOME_PRECEDENCE=["failed","previewed","paused","accepted","deleted"],NOTHING_CHANGED="Nothing \
changed in any stack, and fail-on-no-changes is true",NO_CHANGES={summary:NOTHING_CHANGED,reason:NOTHING_CHANGED,resources:[],locations:[],code:"no-changes"};function aggregateFailure(reports){
let failures=reports.flatMap(({key,result})=>result?.failure===void 0?[]:[{key,failure:result.failure}]),[first]=failures;if(first===void 0)return;let names=failures.
map(({key})=>key).join(", ");return{summary:`${failures.length} of ${countText3(reports.length)} failed: ${names}`,reason:failures.map(({key,failure})=>`${key}:\
 ${failure.summary}`).join(`
`),resources:failures.flatMap(({failure})=>failure.resources),locations:failures.flatMap(({failure})=>failure.locations),code:first.failure.code}}function countText3(stacks){
return stacks===1?"1 stack":`${stacks} stacks`}function joinOutputs(reports){let namedOutputs2=reports.flatMap(({key,outputs,rules})=>outputs.map(output=>({...output,name:`${key}_${output.name}`,passesMasked:rules.
passMaskedOutputs}))),repeated=findRepeatedNames(namedOutputs2.map(({name})=>name)),isUnique=({name})=>!repeated.has(name.toLowerCase());return{joined:namedOutputs2.
filter(isUnique),ambiguous:namedOutputs2.filter(output=>!isUnique(output)).map(({name})=>name)}}function groupOutputsByStack(reports){return Object.fromEntries(
reports.map(({key,outputs})=>[key,Object.fromEntries(unmaskedOutputs(outputs).map(({name,value})=>[name,value]))]))}function multiStackOutputs({total,reports,planHash},secrets){
let hasOutputs=reports.some(({result})=>result?.outputs!==void 0),planFacts=toPlanFacts2(reports,planHash),{failure}=total;return collectOutputs([["result",toTrustedText(
total.outcome)],["changed",toTrustedText(String(total.changed))],["stacks",toTrustedText(jsonText(Object.fromEntries(reports.map(report=>[report.key,toFacts(report)]))))],
["outputs",hasOutputs?redactJson(groupOutputsByStack(reports),secrets):void 0],...planFacts===void 0?[]:planOutputs(planFacts),["failure-reason",failure&&redactText(
failure.summary,secrets)],["failed-resources",failure&&redactJson(failedResources(reports),secrets)]])}function toFacts(report){let{stackName,isRemoved,result,because}=report,
removed=isRemoved===!0?{removed:!0}:{};if(result===void 0)return{name:stackName,result:"skipped",changed:!1,because,...removed};let{stack,outcome,changed,durationMs,
failure}=result;return{name:stack?.name??stackName,result:outcome,changed,"duration-in-seconds":Math.round(durationMs/100)/10,...stack===void 0||stack.id===""?{}:
{id:stack.id},...stack===void 0||stack.status===""?{}:{status:stack.status},...removed,...failure===void 0?{}:{reason:failure.summary,"failure-code":failure.code}}}
function toPlanFacts2(reports,planHash){let plans=reports.flatMap(({key,result})=>result?.plan===void 0?[]:[[key,result.plan]]);if(plans.length===0)return;let outputPlans=Object.
fromEntries(plans.map(([key,plan])=>[key,outputPlan(plan)]));return{plan:toTrustedText(jsonText(outputPlans)),hash:planHash,hasChanges:hasAnyPlan(reports),counts:allPlanCounts(
plans.map(([,plan])=>plan),worstCounts)}}function failedResources(reports){return reports.flatMap(({key,result})=>(result?.failure?.resources??[]).map(resource=>({
stack:key,...resource})))}function stackReports({operation,stacks},secrets){let maskedStacks=stacks.map(stack=>{let result=toResult(operation,stack);return{...stack,given:result&&maskResultPlan(
result,stack.rules)}});for(let{given:maskedResult,rules}of maskedStacks)publicOutputs(maskedResult??{},rules,secrets);return maskedStacks.map(({key,stackName,needs,
rules,isRemoved,runResult,given:maskedResult})=>{let redactedResult=maskedResult&&redactResult(maskedResult,secrets.redact);return{key,stackName,needs,rules,isRemoved,
result:redactedResult&&withoutHash(redactedResult),outputs:publicOutputs(maskedResult??{},rules,secrets),because:runResult.kind==="skipped"?runResult.because:[],
redactedOutputs:maskedResult===void 0||redactedResult===void 0?[]:redactedOutputs(maskedResult,redactedResult),error:runResult.kind==="refused"?runResult.error:
void 0}})}function redactedOutputs(maskedResult,redactedResult){return[["plan",maskedResult.plan&&outputPlan(maskedResult.plan),redactedResult.plan&&outputPlan(
redactedResult.plan)],["stacks",maskedResult.failure?.summary,redactedResult.failure?.summary],["failed-resources",maskedResult.failure?.resources,redactedResult.
failure?.resources]].filter(([,before,after])=>jsonText(before)!==jsonText(after)).map(([name])=>name)}function withoutHash(result){return result.plan===void 0?
result:{...result,plan:{...result.plan,hash:void 0}}}function toResult(operation,{stackName,runResult}){switch(runResult.kind){case"result":return runResult.result;case"\
refused":return failedResult(runResult.error,{operation,stackName,durationMs:runResult.durationMs});case"skipped":return}}var MAX_ANNOTATIONS3=9,MESSAGE_CHARACTERS3=2e4;function buildMultiStackReport(multiStackRun,options,secrets,page,values){let reports=stackReports(multiStackRun,
secrets),total=aggregateResults(multiStackRun,reports),runReport={total,reports,planHash:multiStackRun.planHash},failures=findFailures(reports,secrets),{joined,
items:outputLogItems,published}=publishStackOutputs(runReport,options,secrets),linkOf=location=>lineUrl(page,location);return{...published,log:[...reports.flatMap(
toPlanItems),...outputLogItems,...resultItems2(runReport),...failures.flatMap(({items})=>items).slice(0,MAX_ANNOTATIONS3)],summary:options.summary?stacksSummary(
runReport,secrets.redact,linkOf,options.dashboardUrl):void 0,github:page&&multiStackUpdates(runReport,joined,options,secrets,{page,values}),failure:total.failure&&
{message:toErrorMessage(total.failure,reports,failures),code:total.failure.code}}}function publishStackOutputs(runReport,options,secrets){let{reports}=runReport,
{joined,ambiguous}=joinOutputs(reports),publishable=joined.filter(({isMasked,passesMasked})=>!isMasked||passesMasked),{named,collided}=namedOutputs(publishable,
!0),unmasked=unmaskedOutputs(joined),declared=multiStackOutputs(runReport,secrets),fileText=path7=>multiStackFileText(path7,unmasked,reports),{items,...published}=publishOutputs(
{named,declared,unmasked,fileText},options,secrets);return{joined,items:[...outputItems(joined),...collisionItems([...collided,...ambiguous]),...reports.flatMap(
({key,outputs,rules})=>maskedItems(outputs,rules,`${key}: `)),...redactionItems([...declared.redacted,...redactedNames(reports)]),...items],published}}function redactedNames(reports){
return[...new Set(reports.flatMap(({redactedOutputs:redactedOutputs2})=>redactedOutputs2))].map(name=>{let keys=reports.filter(({redactedOutputs:redactedOutputs2})=>redactedOutputs2.
includes(name)).map(({key})=>key);return`${name} (${keys.join(", ")})`})}function toPlanItems({key,result}){return result?.plan===void 0?[]:planItems(result.plan,
`${key}: `)}function multiStackFileText(file,unmasked,reports){return file.endsWith(".env")?outputsFileText(file,unmasked):`${jsonText(groupOutputsByStack(reports),
2)}
`}function multiStackUpdates(runReport,outputs,options,{redact},{page,values}){let{total,reports}=runReport,url=findEnvironmentUrl(outputs,options.environmentUrl),
text=stacksComment(runReport,redact,{page,url},options,values),isNoteworthy2=total.changed||total.failure!==void 0||hasAnyPlan(reports),names=reports.flatMap(({
key,stackName})=>[key,stackName]),publicResult=hideInResult(total,values.hider(options.commentParameters,names));return toGitHubUpdates(publicResult,{text,isNoteworthy:isNoteworthy2},
options,redact,url)}function findFailures(reports,{redact}){return reports.flatMap(({key,result,error:error2})=>result?.failure===void 0?[]:[{key,...error2===void 0?
failureReport(result.failure):errorReport(error2,redact)}])}function toErrorMessage(failure,reports,failures){let skipped=reports.filter(({result})=>result===void 0),
lines=[failure.summary,...failures.map(({key,message})=>`  - ${key}: ${message.replaceAll(`
`,`
    `)}`),...skipped.map(({key,because})=>`  - ${key} was skipped, because ${because.join(" and ")} failed`)];return clip(lines.join(`
`),MESSAGE_CHARACTERS3)}import{constants}from"node:fs";import{access,stat}from"node:fs/promises";import path from"node:path";var WSL=/\\(System32|WindowsApps)\\?$/i,GIT_BASH="C:\\Progra\
m Files\\Git\\bin";async function findBash({env,platform}={env:process.env,platform:process.platform}){for(let folder of listSearchFolders(env,platform)){let file=path.
join(folder,platform==="win32"?"bash.exe":"bash");if(await isExecutableFile(file))return file}}function listSearchFolders(env,platform){let isWindows=platform===
"win32",folders=((isWindows?env.Path??env.PATH:env.PATH)??"").split(isWindows?";":":").filter(folder=>path.isAbsolute(folder)||isWindows);return isWindows?[...folders.
filter(folder=>folder!==""&&!WSL.test(folder)),GIT_BASH]:folders}async function isExecutableFile(file){try{return await access(file,constants.X_OK),(await stat(
file)).isFile()}catch{return!1}}import{homedir}from"node:os";function readRunnerEnvironment(){let workspace=process.env.GITHUB_WORKSPACE??"";return{env:process.env,workingFolder:process.cwd(),
homeFolder:homedir(),workspace:workspace===""?process.cwd():workspace}}var ENVIRONMENT_LIMITS={variableBytes:process.platform==="win32"?32766:128*1024-1,totalBytes:512*
1024};import{existsSync}from"node:fs";function canSaveState(){return existsSync(process.env.GITHUB_STATE??"")}import{setMaxListeners}from"node:events";import{setTimeout as sleep}from"node:timers/promises";var clock={now:()=>Date.now(),async sleep(ms,signal){signal.throwIfAborted(),
setMaxListeners(Number.POSITIVE_INFINITY,signal);try{await sleep(ms,void 0,{signal})}catch(error2){throw signal.throwIfAborted(),error2}}};import*as os from"os";function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}import*as crypto from"crypto";import*as fs from"fs";import*as os2 from"os";function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unex\
pected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`}import*as os3 from"os";import{EOL as EOL3}from"os";import{constants as constants2,promises}from"fs";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access:access2,appendFile,writeFile}=promises,SUMMARY_ENV_VAR="GIT\
HUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access2(pathFromEnv,constants2.R_OK|constants2.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if t\
he file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(attrs).
map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():
this}addEOL(){return this.addRaw(EOL3)}addCodeBlock(code,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.
addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);
return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.wrap("td",cell);let{
header,data:data2,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data2,
attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){let element=this.
wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},attrs=Object.assign(
Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){
let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){
let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){
let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){let element=this.wrap(
"a",text,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){
let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(name,val));
issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os3.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure,error(message)}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os3.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function saveState(name,value){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},
toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}import{mkdir,writeFile as writeFile2}from"node:fs/promises";import path3 from"node:path";import{existsSync as existsSync3,readFileSync,statSync}from"node:fs";import path2 from"node:path";function repositoryPath({workspace,repository},file){let found=findDotGit(
workspace,file);if(found===void 0)return file;let origin=findOrigin(found.dotGit);return origin!==void 0&&origin!==repository.toLowerCase()?void 0:file.split("/").
slice(found.depth).join("/")}function findCheckedOutCommit(workspace,file){let found=findDotGit(workspace,file);if(found!==void 0)try{let{folder,commonFolder}=findGitFolders(
found.dotGit),head=readFileSync(path2.join(folder,"HEAD"),"utf8").trim(),[,ref]=/^ref: (.+)$/.exec(head)??[];return ref===void 0?toCommit(head):readRef(commonFolder,
ref)}catch{return}}function readRef(folder,ref){let file=path2.join(folder,ref);if(existsSync3(file))return toCommit(readFileSync(file,"utf8").trim());let lines=readFileSync(
path2.join(folder,"packed-refs"),"utf8").split(`
`);return toCommit(lines.find(line=>line.endsWith(` ${ref}`))?.split(" ")[0]??"")}function toCommit(text){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)?text:
void 0}function findDotGit(workspace,file){if(URL.canParse(file)||path2.isAbsolute(file)||file.split("/").includes(".."))return;let folders=file.split("/").slice(
0,-1);for(let depth=folders.length;depth>=0;depth-=1){let dotGit=path2.join(workspace,...folders.slice(0,depth),".git");if(existsSync3(dotGit))return{dotGit,depth}}}
function findOrigin(dotGit){try{let config=readFileSync(path2.join(findGitFolders(dotGit).commonFolder,"config"),"utf8"),[,section2=""]=/^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.
exec(config)??[],[,url=""]=/^\s*url\s*=\s*(.+?)\s*$/m.exec(section2)??[];return/([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase()}catch{return}}function findGitFolders(dotGit){
if(statSync(dotGit).isDirectory())return{folder:dotGit,commonFolder:dotGit};let[,gitDir=""]=/^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit,"utf8"))??[],folder=path2.
resolve(path2.dirname(dotGit),gitDir),commonDirFile=path2.join(folder,"commondir");return{folder,commonFolder:existsSync3(commonDirFile)?path2.resolve(folder,readFileSync(
commonDirFile,"utf8").trim()):folder}}var ANNOTATE={notice,warning,error};function setFailureCode(code){try{setOutput("failure-code",code)}catch{}}var toolkit={input:name=>getInput(name),registerSecret:value=>{
setSecret(value)},print:line=>{info(line)},debug:line=>{debug(line)},openGroup:title2=>{startGroup(title2)},closeGroup:()=>{endGroup()},annotate({kind,text,title:title2,
location,end}){let properties=location===void 0?{}:toAnnotationProperties(location,end);ANNOTATE[kind](text,{...title2===void 0?{}:{title:title2},...properties})},
setOutput:(name,value)=>{setOutput(name,value)},exportVariable:(name,value)=>{exportVariable(name,value)},async addSummary(markdown){(process.env.GITHUB_STEP_SUMMARY??
"")!==""&&await summary.addRaw(markdown,!0).write()},async writeFile(file,content){await mkdir(path3.dirname(file),{recursive:!0}),await writeFile2(file,content,
{mode:384})},fail:(message,code)=>{setFailureCode(code),setFailed(message)}};function toAnnotationProperties({file,line,column},end){let repository=process.env.
GITHUB_REPOSITORY??"",displayedPath=repositoryPath({workspace:readRunnerEnvironment().workspace,repository},file);if(displayedPath===void 0)return{};let start={
file:displayedPath,startLine:line};return end===void 0?{...start,startColumn:column}:end.line===line?{...start,startColumn:column,endLine:line,endColumn:Math.max(
column,end.column)}:{...start,endLine:end.line}}function savePostState(name,value){canSaveState()&&saveState(name,value)}function readPostState(name){return getState(name)}var INITIAL_STATE={isDone:!1};function openStepState(){let state=INITIAL_STATE;return savePostState("hand_over",JSON.stringify(state)),{add:change=>{state={...state,
...change},savePostState("hand_over",JSON.stringify(state))}}}function wasCancelled(){return readPostState("cancelled")!==""}import{randomUUID as randomUUID2}from"node:crypto";import{readFile}from"node:fs/promises";function searchForPullRequest(facts,payload){switch(facts.event){case"push":case"release":return searchByRef(facts,"merged");case"workflow_dispatch":return searchByRef(
facts,"open");case"merge_group":return findInQueueRef(toText(toRecord(payload.merge_group).head_ref))??NO_QUEUE_REF;case"workflow_run":return searchOfWorkflowRun(
facts,toRecord(payload.workflow_run));case"deployment":case"deployment_status":return searchOfDeployment(facts,toRecord(payload.deployment));case"repository_dis\
patch":return numberIn(toRecord(payload.client_payload))??NO_PAYLOAD_NUMBER;default:return none(`${facts.event===""?"the event":`the event "${facts.event}"`} ha\
s no pull request`)}}var none=reason=>({kind:"none",reason}),NO_QUEUE_REF=none("the merge group names no pull request"),NO_PAYLOAD_NUMBER=none("the client_paylo\
ad of the event has no pull_request");function searchByRef({repository,sha,ref},preferred){let name=readBranch(ref),branch=name===void 0?void 0:{repository,name};
return findInQueueRef(ref)??{kind:"commit",sha:sha||void 0,branch,preferred}}function findInQueueRef(ref){let number2=/^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.
exec(ref)?.[1];return number2===void 0?void 0:{kind:"number",number:Number(number2)}}function searchOfWorkflowRun(facts,other){let name=toText(other.head_branch),
event=toText(other.event),repository=toText(toRecord(other.head_repository).full_name)||facts.repository;if(event==="schedule")return none("the other workflow r\
an on a schedule");let isPush=event==="push"||event==="release";return findInQueueRef(name)??{kind:"commit",sha:toText(other.head_sha)||void 0,branch:name===""?
void 0:{repository,name},preferred:isPush?"merged":"open"}}function searchOfDeployment(facts,deployment){let named=numberIn(toRecord(parseJson2(deployment.payload)));
if(named!==void 0)return named;let sha=toText(deployment.sha)||facts.sha,ref=toText(deployment.ref),name=ref===sha||ref.startsWith("refs/tags/")?"":ref.replace(
/^refs\/heads\//,""),branch=name===""?void 0:{repository:facts.repository,name};return{kind:"commit",sha:sha||void 0,branch,preferred:"open"}}function numberIn({
pull_request:value}){let number2=typeof value=="object"?toRecord(value).number:value;return/^[1-9]\d{0,9}$/.test(typeof number2=="number"?String(number2):toText(
number2))?{kind:"number",number:Number(number2)}:void 0}function readBranch(ref){return/^refs\/heads\/(.+)$/.exec(ref)?.[1]}function parseJson2(value){if(typeof value!=
"string")return value;try{return JSON.parse(value)}catch{return}}function toText(value){return typeof value=="string"?value:""}function toRecord(value){return typeof value==
"object"&&value!==null?Object.fromEntries(Object.entries(value)):{}}async function readWorkflowRun(env){let repository=env.GITHUB_REPOSITORY??"";if(repository==="")return;let event=toRecord(await readEvent(env.GITHUB_EVENT_PATH)),
serverUrl=env.GITHUB_SERVER_URL??"https://github.com",attempt=env.GITHUB_RUN_ATTEMPT??"",sha=env.GITHUB_SHA??"",head=toRecord(toRecord(event.pull_request).head).
sha,eventName=env.GITHUB_EVENT_NAME??"",facts={repository,event:eventName,sha,ref:env.GITHUB_REF??""},subject=findPullRequest(event),{pullRequest:number2}=subject,
runId=env.GITHUB_RUN_ID??"",runUrl=`${serverUrl}/${repository}/actions/runs/${runId}`;return{repository,event:eventName,...subject,pullRequestSearch:number2===void 0?
searchForPullRequest(facts,event):{kind:"number",number:number2},commandCommentId:eventName==="issue_comment"?findCommentId(event):void 0,sha,headSha:typeof head==
"string"?head:sha,serverUrl,pathInRepository:file=>repositoryPath({workspace:readRunnerEnvironment().workspace,repository},file),findCheckedOutCommit:file=>findCheckedOutCommit(
readRunnerEnvironment().workspace,file),stepId:[runId,attempt,randomUUID2().slice(0,8)].filter(part=>/^[\w]+$/.test(part)).join("-"),url:attempt===""||attempt===
"1"?runUrl:`${runUrl}/attempts/${attempt}`}}function withPullRequest(run2,number2){return number2===void 0||number2===run2.pullRequest?run2:{...run2,pullRequest:number2,
pullRequestSearch:{kind:"number",number:number2},pullRequestState:"unknown"}}function findPullRequest(event){let issue2=toRecord(event.issue),comment="pull_requ\
est"in issue2?issue2:{},subject="pull_request"in event?toRecord(event.pull_request):comment,{number:number2}=subject;if(typeof number2!="number"||!Number.isSafeInteger(
number2)||number2<1)return{pullRequest:void 0,pullRequestState:"unknown"};let isClosing=event.action==="closed";return{pullRequest:number2,pullRequestState:isClosing?
"closed":findState(subject)}}function findCommentId(event){let{id:id2}=toRecord(event.comment);return typeof id2=="number"&&Number.isSafeInteger(id2)?id2:void 0}
function findState({state,merged}){return state==="closed"||merged===!0?"closed":state==="open"?"open":"unknown"}async function readEvent(eventPath){if(!(eventPath===
void 0||eventPath===""))try{return JSON.parse(await readFile(eventPath,"utf8"))}catch{return}}import path4 from"node:path";async function publish(stepReport,workspace,console,reporter,writeIssue){stepReport.log.forEach(console.print);let{summary:summary2,failure,github,issue:issue2}=stepReport,
fileErrors=await writeFiles(stepReport,workspace);setOutputs(stepReport,fileErrors);for(let[name,text]of stepReport.variables)toolkit.exportVariable(name,text);
if(summary2!==void 0&&await toolkit.addSummary(summary2),github!==void 0&&reporter!==void 0){let{commentId,deploymentId}=await reporter.finish(github,failure===
void 0&&fileErrors.size===0?"success":"failure");commentId!==void 0&&toolkit.setOutput("comment-id",String(commentId)),deploymentId!==void 0&&toolkit.setOutput(
"deployment-id",String(deploymentId))}let written=issue2===void 0?void 0:await writeIssue?.(issue2);written!==void 0&&(console.print({kind:"line",text:written.text}),
toolkit.setOutput("issue-number",String(written.number))),fail(console,failure,[...fileErrors.values()])}async function writeFiles({file,planFile:planFile2},workspace){
let errors=new Map;for(let one of[file,planFile2]){if(one===void 0)continue;let error2=await writeFile3(one,workspace);error2!==void 0&&errors.set(one.input??"o\
utputs-file",error2)}return errors}function setOutputs({outputs},fileErrors){for(let[name,text]of outputs)fileErrors.has(name)||toolkit.setOutput(name,text)}function fail(console,failure,fileErrors){
let[last,...others]=fileErrors.toReversed(),printed=failure===void 0?others:fileErrors;for(let text of printed)console.print({kind:"error",text});failure!==void 0?
console.fail(failure.message,failure.code):last!==void 0&&console.fail(last,"invalid-input")}async function writeFile3({input="outputs-file",path:file,text},workspace){
try{await toolkit.writeFile(path4.resolve(workspace,file),text);return}catch(error2){return`Could not write ${input} ${file}: ${messageOf(error2)}
Next: Set ${input} to a file in a writable folder of the workspace. Everything else was published.`}}import{randomUUID as randomUUID3}from"node:crypto";import{readFile as readFile2,rename,rm,writeFile as writeFile4}from"node:fs/promises";import path5 from"node:path";
var PRIVATE={mode:384,flag:"wx"};function openExportFiles(workspace){return{read:file=>readFile2(path5.resolve(workspace,file),"utf8"),write:(file,text)=>replaceFile(
path5.resolve(workspace,file),text)}}async function replaceFile(file,text){let newFile=`${file}.${randomUUID3()}`;try{await writeFile4(newFile,text,PRIVATE),await rename(
newFile,file)}catch(error2){throw await rm(newFile,{force:!0}),error2}}import{spawnSync}from"node:child_process";import{mkdtemp,readFile as readFile3,rm as rm2,writeFile as writeFile5}from"node:fs/promises";import os4 from"node:os";
import path6 from"node:path";import{setTimeout as sleep2}from"node:timers/promises";import{StringDecoder}from"node:string_decoder";var START_SCRIPT='set -m; "$BASH" --noprofile --norc -eo pipefail "$0" </dev/null & echo $! >"$1"; exec 2>/dev/nu\
ll; wait $!',KILL_GROUP='kill -s "$0" -- "-$1"';async function runVerifyCommand(verifyCommand){let bash=await findBash();if(bash===void 0)return{failure:"bash i\
s not on the PATH"};let folder=await mkdtemp(path6.join(process.env.RUNNER_TEMP??os4.tmpdir(),"heat-stack-deploy-check-"));try{let outputsFile=path6.join(folder,
"outputs.json"),script=path6.join(folder,"verify.sh");await writeFile5(script,verifyCommand.command,{mode:384}),await writeFile5(outputsFile,verifyCommand.outputsJson,
{mode:384});let env=mergeEnvironment({...verifyCommand.variables,STACK_OUTPUTS_FILE:outputsFile});verifyCommand.signal.throwIfAborted();let failure=findStartFailure(
bash,verifyCommand.workingFolder,env);return failure===void 0?await run(bash,script,path6.join(folder,"pid"),env,verifyCommand):{failure}}finally{await rm2(folder,
{recursive:!0,force:!0})}}function findStartFailure(bash,cwd,env){let{error:error2}=spawnSync(bash,["-c",":"],{cwd,env,stdio:"ignore"});return error2===void 0?void 0:
messageOf(error2)}async function run(bash,script,pidFile,env,{workingFolder:cwd,signal,onLine}){let{exec}=await import("./exec/index.js"),[out,err]=[splitLines(
onLine),splitLines(onLine)],listeners={stdout:out.add,stderr:err.add},execution=exec(bash,["-c",START_SCRIPT,script,pidFile],{cwd,env,silent:!0,ignoreReturnCode:!0,
listeners}).then(code=>code===null?{failure:"bash was terminated by a signal"}:{exitCode:code},error2=>({failure:messageOf(error2)})),result=await raceWithAbort(
execution,signal,()=>killProcessGroup(bash,pidFile,execution));return out.end(),err.end(),result}var HIDDEN_VARIABLES=/^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;
function mergeEnvironment(variables){let inherited=Object.entries(process.env).filter(entry=>entry[1]!==void 0&&!HIDDEN_VARIABLES.test(entry[0]));return{...variables,
...Object.fromEntries(inherited)}}async function raceWithAbort(execution,signal,end){let onAbort,aborted=new Promise((_,reject)=>{onAbort=()=>{end().finally(()=>{
reject(signal.reason)})},signal.addEventListener("abort",onAbort,{once:!0}),signal.aborted&&onAbort()});try{let ended=await Promise.race([execution,aborted]);return signal.
aborted?await aborted:ended}finally{onAbort!==void 0&&signal.removeEventListener("abort",onAbort)}}var GRACE_MS=2e3,PID_POLL_MS=20,pause=ms=>sleep2(ms,void 0,{ref:!1});
async function killProcessGroup(bash,pidFile,execution){let state={isRunning:!0},exited=execution.then(()=>{state.isRunning=!1}),deadlineMs=performance.now()+GRACE_MS,
group2="";for(;state.isRunning&&group2===""&&performance.now()<deadlineMs;)group2=await readFile3(pidFile,"utf8").then(text=>text.trim(),()=>""),group2===""&&await Promise.
race([exited,pause(PID_POLL_MS)]);for(let name of["TERM","KILL"]){if(!state.isRunning||!(Number(group2)>1))return;spawnSync(bash,["-c",KILL_GROUP,name,group2],{
stdio:"ignore"}),await Promise.race([exited,pause(GRACE_MS)])}}var MAX_LINE_CHARACTERS3=1<<20;function splitLines(onLine){let decoder=new StringDecoder("utf8"),
partialLine="",emitLine=()=>{onLine(partialLine.replace(/\r$/,"")),partialLine=""},append=text=>{partialLine+=text.slice(0,Math.max(0,MAX_LINE_CHARACTERS3-partialLine.
length))},addText=text=>{let[firstLine2="",...otherLines]=text.split(`
`);append(firstLine2);for(let line of otherLines)emitLine(),append(line)};return{add:chunk=>{addText(decoder.write(chunk))},end:()=>{addText(decoder.end()),partialLine!==
""&&emitLine()}}}var IN_WORKFLOW_RUN={subject:"The workflow run",hint:"See the log of the post step, which applies on-cancel. By default, Heat continues the action."},ELSEWHERE={
subject:"The command",hint:'Heat continues with the requests that it has received: nothing applies on-cancel here. "heat-stack-deploy wait" follows the stack.'};
function toCancelSignal(interrupt){let controller=new AbortController,cancel=()=>{let{subject,hint}=canSaveState()?IN_WORKFLOW_RUN:ELSEWHERE;controller.abort(new CancelledError(
`${subject} was cancelled (${String(interrupt.reason)})`,{hint}))};return interrupt.aborted?cancel():interrupt.addEventListener("abort",cancel,{once:!0}),controller.
signal}function openConsole(redact){let isInGroup=!1,print=item=>{isInGroup&&item.kind==="error"&&toolkit.closeGroup(),(item.kind!=="end-group"||isInGroup)&&printItem(
item,redact),isInGroup=item.kind==="group"||isInGroup&&item.kind!=="end-group"&&item.kind!=="error"};return{print,warn:text=>{print({kind:"warning",text})},notice:text=>{
print({kind:"notice",text})},debug:text=>{toolkit.debug(redact(text))},fail:(message,code)=>{isInGroup&&toolkit.closeGroup(),isInGroup=!1,toolkit.fail(redact(message),
code)}}}function printItem(item,redact){switch(item.kind){case"group":toolkit.openGroup(redact(item.title));return;case"end-group":toolkit.closeGroup();return;case"\
line":toolkit.print(redact(item.text));return;case"notice":case"warning":case"error":{let title2=item.title===void 0?{}:{title:redact(item.title)};toolkit.annotate(
{...item,...title2,text:redact(item.text)})}}}function attemptLimits(signal,timeoutMs){return octokit=>(octokit.hook.wrap("request",async(request,options)=>{signal.throwIfAborted();let attempt=new AbortController,
abort=()=>{attempt.abort(signal.reason)};signal.addEventListener("abort",abort,{once:!0});let timer=setTimeout(()=>{attempt.abort(new Error(`GitHub did not resp\
ond within ${timeoutMs/1e3} s`))},timeoutMs);try{let call=request({...options,request:{...options.request,signal:attempt.signal}});return await untilAborted(attempt.
signal,call)}finally{clearTimeout(timer),signal.removeEventListener("abort",abort)}}),{})}function callLimits(signal){return octokit=>(octokit.hook.wrap("reques\
t",async(request,options)=>(signal.throwIfAborted(),options.method==="POST"&&(options.request.retries=0),untilAborted(signal,request(options)))),{})}async function untilAborted(signal,promise){
let onAbort=()=>{},aborted=new Promise((_,reject)=>{onAbort=()=>{reject(signal.reason)},signal.addEventListener("abort",onAbort,{once:!0})});try{return await Promise.
race([promise,aborted])}finally{signal.removeEventListener("abort",onAbort)}}var RateLimitWaits=class{warn;waitedS=0;constructor(warn){this.warn=warn}mayWait=retryAfterS=>this.waitedS+retryAfterS>60?!1:(this.waitedS+=retryAfterS,this.warn(
`GitHub's rate limit was reached: waiting ${retryAfterS} s`),!0)},SECONDARY_RATE_LIMIT="secondary rate limit",markSecondaryRateLimits=octokit=>(octokit.hook.error(
"request",error2=>{throw isRateLimit(error2)&&readHeader(error2,"x-ratelimit-remaining")!=="0"&&!/secondary rate/i.test(error2.message)&&(error2.message=`${error2.
message} (${SECONDARY_RATE_LIMIT})`),error2}),{});function isRateLimit(error2){let status=readStatus(error2);return!(error2 instanceof Error)||status!==403&&status!==
429?!1:status===429||readHeader(error2,"retry-after")!==void 0||readHeader(error2,"x-ratelimit-remaining")==="0"||/rate limit/i.test(error2.message)}function readRetryAfter(error2){
let seconds=Number(readHeader(error2,"retry-after")??"");return seconds>0?seconds:void 0}function readHeader(error2,name){let{response}=error2,value=response?.headers?.[name];
return typeof value=="string"||typeof value=="number"?`${value}`:void 0}function readStatus(error2){if(!(typeof error2!="object"||error2===null||!("status"in error2)))
return typeof error2.status=="number"?error2.status:void 0}var ATTEMPT_TIMEOUT_MS=1e4,RETRIES=2,FINAL_STATUSES=[400,401,403,404,409,410,413,422,429,451];async function openGitHub(token,repository,{signal,warn,attemptTimeoutMs=ATTEMPT_TIMEOUT_MS,
secondMs=1e3}){let{getOctokit,retry,throttling}=await import("./github/index.js"),rateLimitWaits=new RateLimitWaits(warn),octokit=getOctokit(token,{retry:{retries:RETRIES,
doNotRetry:FINAL_STATUSES,retryAfterBaseValue:secondMs},throttle:{onRateLimit:rateLimitWaits.mayWait,onSecondaryRateLimit:rateLimitWaits.mayWait,retryAfterBaseValue:secondMs}},
attemptLimits(signal,attemptTimeoutMs),markSecondaryRateLimits,throttling,retry,callLimits(signal)),[owner="",repo=""]=repository.split("/");return{octokit,repository:{
owner,repo}}}async function bestEffort({failureText:failureText2,permission,warn},call){try{return await call()}catch(error2){error2 instanceof CancelledError||warn(`${failureText2}\
: ${describeError(error2,permission)}`);return}}function describeError(error2,permission){let serverMessage=messageOf(error2);if(error2 instanceof TypeError)return`\
GitHub's response is not valid (${serverMessage})`;if(isRateLimit(error2))return rateLimitText(serverMessage,readRetryAfter(error2));switch(readStatus(error2)){case 401:
return`GitHub rejected the token (${serverMessage}). Check github-token.`;case 403:case 404:return`GitHub denied access (${serverMessage}). The job needs "permi\
ssions: ${permission}"; workflow runs for pull requests from forks and from Dependabot have a read-only token.`;default:return serverMessage}}function rateLimitText(serverMessage,retryAfterS){
return`GitHub is limiting requests${retryAfterS===void 0?"":`, for another ${retryAfterS} s`} (${serverMessage}). All jobs that use this token share its rate li\
mit: run fewer jobs in parallel.`}var optionalText=fallback(optional(string()),void 0),id=pipe(number(),safeInteger()),author=fallback(optional(object({id,type:optionalText})),void 0);function readResponse(schema,data2){
let result=safeParse(schema,data2);if(result.success)return result.output;let[issue2]=result.issues,field=getDotPath(issue2),problem=issue2.input===void 0?"it i\
s missing":`${issue2.expected??"another value"} expected`;throw new Error(`GitHub's response is not valid${field===null?"":` at ${field}`}: ${problem}`)}function readItems(schema,data2){
return readResponse(array(unknown()),data2).flatMap(item=>{let{success,output}=safeParse(schema,item);return success?[output]:[]})}function toHtmlMarker(marker){return`<!-- heat-stack-deploy ${marker} -->`}var commentSchema=object({id,body:optionalText,user:author});async function findComments({
octokit,repository},{pullRequest,marker}){let isPossibleAuthor=await createAuthorFilter({octokit,repository}),comments=await octokit.paginate(octokit.rest.issues.
listComments,{...repository,issue_number:pullRequest,per_page:100});return readItems(commentSchema,comments).filter(({body,user})=>body?.startsWith(marker)===!0&&
isPossibleAuthor(user)).map(comment=>comment.id).sort((one,other)=>other-one)}async function writeComment(github,{pullRequest,marker},{ids,text,canCreate,writtenId}){
let{octokit,repository}=github,body=`${marker}
${text}`;for(let commentId of ids)try{return await octokit.rest.issues.updateComment({...repository,comment_id:commentId,body}),commentId}catch(error2){if(!isNotPermitted(
error2,{isOwn:commentId===writtenId}))throw error2}if(!canCreate)return;let{data:data2}=await octokit.rest.issues.createComment({...repository,issue_number:pullRequest,
body});return readResponse(object({id}),data2).id}async function addReaction({octokit,repository},commentId,content){await octokit.rest.reactions.createForIssueComment(
{...repository,comment_id:commentId,content})}function isNotPermitted(error2,{isOwn}){let status=readStatus(error2);return status===404||status===403&&!isOwn&&!isRateLimit(
error2)}async function createAuthorFilter({octokit}){try{let{data:data2}=await octokit.rest.users.getAuthenticated(),{id:ownId}=readResponse(object({id}),data2);
return user=>user?.id===ownId}catch(error2){if(readStatus(error2)!==403||isRateLimit(error2))throw error2;return user=>user?.type==="Bot"}}async function isInHistory({octokit,repository},base,head){let basehead=`${base}...${head}`,{data:data2}=await octokit.rest.repos.compareCommitsWithBasehead({...repository,
basehead,per_page:1}),{status}=readResponse(object({status:string()}),data2);return status==="ahead"||status==="identical"}async function getPullRequestState({octokit,repository},number2){try{let{data:data2}=await octokit.rest.pulls.get({...repository,pull_number:number2});return readResponse(
object({state:picklist(["open","closed"])}),data2).state}catch(error2){if(readStatus(error2)===404)return"unknown";throw error2}}var issueSchema=object({number:id,body:optionalText,user:author,pull_request:optional(unknown()),state_reason:optionalText});async function syncIssue(github,report){
let open=await findIssue(github,report,"open");if(open!==void 0)return syncOpenIssue(github,report,open);if(report.finding!=="present")return;let closed=await findIssue(
github,report,"closed");return closed===void 0?createIssue(github,report):reopenIssue(github,report,closed)}async function syncOpenIssue(github,report,issue2){switch(report.
finding){case"present":return updateIssue(github,report,issue2);case"absent":return closeIssue(github,report,issue2);case"unknown":return{number:issue2.number,action:"\
left-open"}}}async function findIssue({octokit,repository},{marker,label},state){let isPossibleAuthor=await createAuthorFilter({octokit,repository}),pages=octokit.
paginate.iterator(octokit.rest.issues.listForRepo,{...repository,state,...state==="closed"?{labels:label}:{},per_page:100});for await(let{data:data2}of pages){let found=readItems(
issueSchema,data2).find(({body,user,pull_request:pull})=>(pull??null)===null&&body?.startsWith(marker)===!0&&isPossibleAuthor(user));if(found!==void 0)return{number:found.
number,body:found.body??"",isNotPlanned:found.state_reason==="not_planned"}}}async function createIssue({octokit,repository},report){let{title:title2,label}=report,
{data:data2}=await octokit.rest.issues.create({...repository,title:title2,body:toBody(report),labels:[label]});return{...readResponse(object({number:id}),data2),
action:"opened"}}async function updateIssue(github,report,issue2){return await edit(github,issue2.number,{body:toBody(report)}),hasSameFingerprint(issue2,report)||
await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"updated"}}async function reopenIssue(github,report,issue2){return issue2.isNotPlanned&&
hasSameFingerprint(issue2,report)?{number:issue2.number,action:"left-closed"}:(await edit(github,issue2.number,{state:"open",state_reason:"reopened",body:toBody(
report)}),await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"reopened"})}async function closeIssue(github,report,issue2){return await edit(
github,issue2.number,{state:"closed",state_reason:"completed"}),await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"closed"}}async function edit({
octokit,repository},number2,change){await octokit.rest.issues.update({...repository,issue_number:number2,...change})}async function addComment({octokit,repository},number2,body){
await octokit.rest.issues.createComment({...repository,issue_number:number2,body})}function toBody({marker,fingerprint,text}){return`${marker}
${toFingerprintMarker(fingerprint)}
${text}`}function hasSameFingerprint({body},{fingerprint}){return body.split(`
`,2)[1]===toFingerprintMarker(fingerprint)}function toFingerprintMarker(fingerprint){return`<!-- ${fingerprint} -->`}function createIssueWriter(token,{repository,serverUrl},options){return async report=>{let attempt={failureText:`The issue "${report.title}" could not be writte\
n`,permission:"issues: write",warn:options.warn},synced=await bestEffort(attempt,async()=>syncIssue(await openGitHub(token,repository,options),report));if(synced===
void 0)return;let{number:number2,action}=synced;return{number:number2,text:`Issue #${number2} ${ACTIONS2[action]}: ${serverUrl}/${repository}/issues/${number2}`}}}
var ACTIONS2={opened:"was opened",updated:"was updated",reopened:"was reopened",closed:"was closed","left-open":"stays open, because some resources could not be\
 compared","left-closed":"stays closed as not planned, because nothing else has drifted"};async function findPullRequest2(openClient2,search){switch(search.kind){case"number":return{kind:"found",number:search.number};case"none":return{kind:"none",reason:`${search.
reason}, and pull-request is not set`};case"commit":return findByCommit(await openClient2(),search)}}async function findByCommit(github,search){let{sha,branch,preferred}=search,
merged=async()=>sha===void 0?void 0:choose(await listMergedAs(github,sha),`were merged as commit ${shorten(sha)}`),open=async()=>branch===void 0?void 0:choose(await listOpenFrom(
github,branch),`from ${describeBranch(branch)} are open`),[first,second]=preferred==="merged"?[merged,open]:[open,merged];return await first()??await second()??
{kind:"none",reason:describeMiss(search)}}function choose(numbers,what){let[number2]=numbers;if(number2===void 0)return;if(numbers.length===1)return{kind:"found",
number:number2};let list=[...numbers].sort((one,other)=>one-other).map(one=>`#${one}`).join(", ");return{kind:"ambiguous",reason:`several pull requests ${what} \
(${list}): set pull-request to one of them`}}var repositorySchema=object({full_name:string()}),mergedSchema=object({number:id,merge_commit_sha:optionalText,merged_at:string(),
base:object({repo:repositorySchema})}),openSchema=object({number:id,head:object({ref:string(),repo:fallback(nullable(repositorySchema),null)})});async function listMergedAs({
octokit,repository},sha){let pullRequests=await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit,{...repository,commit_sha:sha,per_page:100});
return readItems(mergedSchema,pullRequests).filter(({merge_commit_sha:mergeSha})=>mergeSha===sha).filter(({base})=>isSameRepository(base.repo.full_name,`${repository.
owner}/${repository.repo}`)).map(({number:number2})=>number2)}async function listOpenFrom({octokit,repository},branch){let[owner=""]=branch.repository.split("/"),
pullRequests=await octokit.paginate(octokit.rest.pulls.list,{...repository,state:"open",head:`${owner}:${branch.name}`,per_page:100});return readItems(openSchema,
pullRequests).filter(({head})=>head.ref===branch.name&&isSameRepository(head.repo?.full_name??"",branch.repository)).map(({number:number2})=>number2)}function isSameRepository(one,other){
return one.toLowerCase()===other.toLowerCase()}function describeMiss({sha,branch}){let parts=[...sha===void 0?[]:[`no pull request was merged as commit ${shorten(
sha)}`],...branch===void 0?[]:[`none is open from ${describeBranch(branch)}`]];return`${parts.length===0?"the event names no commit":parts.join(", ")}, and pull\
-request is not set`}function describeBranch({name}){return`branch "${name}"`}function shorten(sha){return sha.slice(0,7)}var createdSchema=object({id:fallback(optional(id),void 0),message:optionalText}),deploymentSchema=object({id,payload:optional(unknown())}),statusSchema=object(
{state:optionalText});async function createDeployment({octokit,repository},record){let{data:data2}=await octokit.rest.repos.createDeployment({...repository,ref:record.
sha,environment:record.environment,description:record.description,transient_environment:record.isTransient,payload:{heat_stack_deploy:record.marker,run:record.runUrl},
auto_merge:!1,required_contexts:[]}),created=readResponse(createdSchema,data2);if(created.id!==void 0)return created.id;throw new Error(created.message??"GitHub\
 did not create the deployment")}async function setDeploymentStatus({octokit,repository},deploymentId,{state,description,logUrl,url}){await octokit.rest.repos.createDeploymentStatus(
{...repository,deployment_id:deploymentId,state,description,log_url:logUrl,...url===void 0?{}:{environment_url:url}})}async function findOpenDeployment({octokit,
repository},{environment,marker,runUrl}){let{data:data2}=await octokit.rest.repos.listDeployments({...repository,environment,per_page:100}),found=readItems(deploymentSchema,
data2).find(({payload})=>hasMarker(payload,marker)&&readRun(payload)===runUrl);if(found===void 0)return;let{data:statuses}=await octokit.rest.repos.listDeploymentStatuses(
{...repository,deployment_id:found.id,per_page:1});return readItems(unknown(),statuses).length===0?found.id:void 0}async function retireDeployments(github,environment,marker,status,exceptId){
let{octokit,repository}=github,deployments=await octokit.paginate(octokit.rest.repos.listDeployments,{...repository,environment,per_page:100}),stackDeployments=readItems(
deploymentSchema,deployments).filter(one=>one.id!==exceptId&&hasMarker(one.payload,marker)),retiredCount=0;for(let{id:deploymentId}of stackDeployments){let{data:data2}=await octokit.
rest.repos.listDeploymentStatuses({...repository,deployment_id:deploymentId,per_page:1});if(readItems(statusSchema,data2)[0]?.state==="inactive")break;await setDeploymentStatus(
github,deploymentId,{...status,state:"inactive"}),retiredCount+=1}return retiredCount}function hasMarker(payload,marker){return(typeof payload=="string"?payload:
JSON.stringify(payload??null)).includes(JSON.stringify(marker).slice(1,-1))}function readRun(payload){try{let value=typeof payload=="string"?JSON.parse(payload):
payload;return typeof value=="object"&&value!==null&&"run"in value?value.run:void 0}catch{return}}var GitHubReporter=class{options;warn;onIds;marker;commentId;commentIds=[];deploymentId;hasSearchedComments=!1;mayHaveDeployment;pullRequest;github;started=Promise.
resolve();constructor(options,warn,onIds=()=>{},previous={}){this.options=options,this.warn=warn,this.onIds=onIds,this.marker=previous.marker,this.commentId=previous.
commentId,this.commentIds=previous.commentId===void 0?[]:[previous.commentId],this.deploymentId=previous.deploymentId,this.mayHaveDeployment=previous.marker!==void 0}start(marker,updates){
this.marker=marker,this.started=Promise.all([this.writeComment(updates),this.startDeployment(updates),this.reactToCommand("eyes")])}async finish(updates,result){
return await this.started,await Promise.all([this.writeComment(updates),this.finishDeployment(updates),this.reactToCommand(result==="success"?"rocket":"confused")]),
this.ids()}ids(){return{commentId:this.commentId,deploymentId:this.deploymentId}}openClient(){let{token,run:run2,signal}=this.options;return this.github??=openGitHub(
token,run2.repository,{signal,warn:this.warn}),this.github}async writeComment({comment}){if(comment===void 0||!this.options.comments||this.marker===void 0)return;
this.pullRequest??=this.findPullRequest();let pullRequest=await this.pullRequest;if(pullRequest===void 0)return;let stickyComment={pullRequest,marker:toHtmlMarker(
this.marker)},options={failureText:`The comment on pull request #${pullRequest} could not be written`,permission:"pull-requests: write",warn:this.warn};await bestEffort(
options,async()=>{let github=await this.openClient();this.commentId===void 0&&!this.hasSearchedComments&&(this.commentIds=await findComments(github,stickyComment)),
this.hasSearchedComments=!1;let{text,isNoteworthy:canCreate}=comment,found={ids:this.commentIds,writtenId:this.commentId},id2=await writeComment(github,stickyComment,
{...found,text,canCreate});this.hasSearchedComments=!0,id2!==void 0&&(this.commentId=id2,this.commentIds=[id2],this.onIds(this.ids()))})}async findPullRequest(){
let{run:run2,onNoPullRequest}=this.options,options={failureText:"No comment: the pull request could not be found",permission:"pull-requests: write",warn:this.warn},
found=await bestEffort(options,()=>findPullRequest2(()=>this.openClient(),run2.pullRequestSearch));if(found===void 0||found.kind==="found")return found?.number;
(found.kind==="ambiguous"?this.warn:onNoPullRequest)(`No comment: ${found.reason}`)}async reactToCommand(content){let{run:run2,comments}=this.options,{commandCommentId:id2}=run2;
if(!comments||id2===void 0)return;let options={failureText:"The reaction to the comment that started the workflow run could not be added",permission:"pull-reque\
sts: write",warn:this.warn};await bestEffort(options,async()=>addReaction(await this.openClient(),id2,content))}async startDeployment({deployment}){let{marker}=this,
{environment,run:run2,isPreview}=this.options;deployment===void 0||environment===void 0||marker===void 0||await this.tryDeployment(async github=>{this.mayHaveDeployment=
!0,this.deploymentId=await createDeployment(github,{environment,sha:isPreview?run2.headSha:run2.sha,isTransient:isPreview,marker,runUrl:run2.url,description:deployment.
description}).catch(error2=>{throw this.mayHaveDeployment=(readStatus(error2)??500)>=500,error2}),this.onIds(this.ids()),await setDeploymentStatus(github,this.deploymentId,
{...deployment,logUrl:run2.url})})}async finishDeployment({deployment}){let{marker}=this,{environment,run:run2,isPreview}=this.options;if(deployment===void 0||environment===
void 0||marker===void 0)return;let status={...deployment,logUrl:run2.url};await this.tryDeployment(async github=>{if(deployment.state==="inactive"){await retireDeployments(
github,environment,marker,status);return}let id2=this.deploymentId??(this.mayHaveDeployment?await findOpenDeployment(github,{environment,marker,runUrl:run2.url}):
void 0);id2!==void 0&&(this.deploymentId=id2,await setDeploymentStatus(github,id2,status),deployment.state==="success"&&isPreview&&await retireDeployments(github,
environment,marker,{description:"Superseded by a newer deployment",logUrl:run2.url},id2))})}async tryDeployment(call){let options={failureText:"The deployment c\
ould not be recorded",permission:"deployments: write",warn:this.warn};await bestEffort(options,async()=>call(await this.openClient()))}};function createPullRequestStateReader(token,repository,options){let github;return async number2=>{github??=openGitHub(token,repository,options);try{return await getPullRequestState(
await github,number2)}catch(error2){throw toDeployError(error2,"pull-requests: read")}}}function createHistoryReader(token,{repository,head},options){let github,
known=new Map;return async commit=>{github??=openGitHub(token,repository,options);try{let isContained=known.get(commit)??await isInHistory(await github,commit,head);
return known.set(commit,isContained),isContained}catch(error2){throw toDeployError(error2,"contents: read")}}}function createCommentWriter(token,repository,options){
let github;return async(pullRequest,{marker,text,canCreate})=>{github??=openGitHub(token,repository,options);let comment={pullRequest,marker:toHtmlMarker(marker)};
try{let ids=await findComments(await github,comment);(ids.length>0||canCreate)&&await writeComment(await github,comment,{ids,text,canCreate})}catch(error2){throw toDeployError(
error2,"pull-requests: write")}}}function toDeployError(error2,permission){return error2 instanceof CancelledError?error2:new DeployError(describeError(error2,permission),
{failureCode:"unreachable",cause:error2})}function createInputSource(onSecret){return{get:toolkit.input,onSecret}}function buildPath(literals,...values){return literals.reduce((built,literal,index)=>built+encodeSegment2(values[index-1])+literal)}function encodeSegment2(value){
let text=String(value);if(/^\.{0,2}$/.test(text))throw new TypeError(`"${text}" is not a valid path segment`);return encodeURIComponent(text)}function withoutTrailingSlashes(text){
let end=text.length;for(;text[end-1]==="/";)end-=1;return text.slice(0,end)}function formatQuery(query){let parameters=new URLSearchParams;for(let[key,value]of Object.
entries(query))if(value!==void 0)for(let item of Array.isArray(value)?value:[value])parameters.append(key,String(item));return parameters.size===0?"":`?${parameters.
toString()}`}function redactUrl(url){if(!URL.canParse(url))return url.replace(/\/\/[^/@]*@/,"//").replace(/[?#].*$/s,"");let{origin,pathname}=new URL(url);return`${origin}${pathname}`}var MAX_FILE_BYTES=16*1024*1024,MAX_REDIRECTS=5,REDIRECT_STATUSES=new Set([301,302,303,307,308]);function createDownloader(http,signal){return async address=>{let first=toHop(
new URL(address)),visited=new Set;for(let hop=first;;){visited.add(hop.url.href);let response=await send(http,hop,first,signal);if(response.status===200)return response.
bytes;if(hop=followRedirect(response,hop,first),visited.has(hop.url.href))throw redirectError(response,hop.url,"which is a redirect loop");if(visited.size>MAX_REDIRECTS)
throw redirectError(response,hop.url,`which exceeds the limit of ${MAX_REDIRECTS} redirects`)}}}function cacheDownloads(download){let downloads=new Map;return url=>{
let existing=downloads.get(url);if(existing!==void 0)return existing;let started=download(url);return downloads.set(url,started),started}}async function send(http,{
url,authorization},first,signal){try{return await http.send({method:"GET",url:url.href,headers:{accept:"*/*",...authorization===void 0?{}:{authorization}},expects:"\
bytes",limitBytes:MAX_FILE_BYTES,signal})}catch(error2){throw!(error2 instanceof RequestError)||url===first.url?error2:error2.with({detail:`${error2.detail??""}\
, to which ${redactUrl(first.url.href)} redirects`})}}function followRedirect(response,{url,authorization},first){let{location}=response.headers;if(!REDIRECT_STATUSES.
has(response.status)){let redirect=url===first.url?"":`, to which ${redactUrl(first.url.href)} redirects`;throw downloadError(response,`instead of 200${redirect}`,
"Use the URL of the file itself.")}if(location===void 0||location==="")throw downloadError(response,"without a Location","Use the URL to which it should redirec\
t.");if(!URL.canParse(location,url.href))throw downloadError(response,"with a Location that is not a URL","Use the URL to which it should redirect.");let next=toHop(
new URL(location,url.href));if(next.url.protocol!=="https:"&&next.url.protocol!=="http:")throw redirectError(response,next.url,"but only http and https URLs are\
 followed");if(url.protocol==="https:"&&next.url.protocol==="http:")throw redirectError(response,next.url,"but a redirect from https to http is not followed");return next.
authorization===void 0&&next.url.origin===url.origin?{...next,authorization}:next}function toHop(address){let url=new URL(address),{username,password}=url;if(url.
username="",url.password="",url.hash="",username===""&&password==="")return{url,authorization:void 0};let credentials=`${decodeLeniently(username)}:${decodeLeniently(
password)}`;return{url,authorization:`Basic ${Buffer.from(credentials).toString("base64")}`}}function decodeLeniently(text){try{return decodeURIComponent(text)}catch{
return text}}function redirectError(response,target,reason){let detail=`with Location ${redactUrl(target.href)}, ${reason}`;return downloadError(response,detail,
"Use the URL of the file itself, if you trust that server.")}function downloadError({method,url,status,requestId},detail,hint){return new RequestError({method,url,
status,requestId,delivery:"yes",detail:` ${detail}`,hint})}import{setTimeout as sleepFor}from"node:timers/promises";import{randomUUID as randomUUID4}from"node:crypto";var JsonText=class{text;constructor(text){this.text=text}};function stringifyJson(value){let texts=new Map,json=JSON.
stringify(value,(_,part)=>{if(!(part instanceof JsonText))return part;let placeholder=randomUUID4();return texts.set(placeholder,part.text),placeholder});return[
...texts].reduce((result,[placeholder,text])=>result.replace(`"${placeholder}"`,()=>text),json)}var STRING_OR_PYTHON_NUMBER=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/g;
function parseJson3(text){try{return JSON.parse(text)}catch(error2){let strict=text.replace(STRING_OR_PYTHON_NUMBER,part=>part.startsWith('"')?part:"null");if(strict===
text)throw error2;return JSON.parse(strict)}}var NOT_SENT_CODES=new Set(["ECONNREFUSED","EAI_AGAIN","ENOTFOUND","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]),CERTIFICATE_CODE=/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/;
function toFailedOutcome(error2){if(error2 instanceof TooLargeError)return{kind:"too-large",limitBytes:error2.limitBytes};let code=findCode(error2);return CERTIFICATE_CODE.
test(code)?{kind:"fatal",code}:NOT_SENT_CODES.has(code)||isConnectionError(error2)?{kind:"not-sent",code}:{kind:"unanswered",code}}function toErrorShape(error2){
return typeof error2=="object"&&error2!==null?error2:void 0}function findCode(error2){let shape=toErrorShape(error2);return shape===void 0?"UNKNOWN":shape.name===
"TimeoutError"?"TIMEOUT":typeof shape.code=="string"&&shape.code!==""?shape.code:Array.isArray(shape.errors)&&shape.errors.length>0?findCode(shape.errors[0]):shape.
cause!==void 0?findCode(shape.cause):typeof shape.name=="string"?shape.name:"UNKNOWN"}function isConnectionError(error2){let{syscall,message}=toErrorShape(error2)??
{},isTunnel=typeof message=="string"&&message.includes("HTTP Tunneling");return syscall==="connect"||syscall==="getaddrinfo"||isTunnel}function parseRetryAfter(header,nowMs){
if(header===void 0)return;if(/^\s*\d+\s*$/.test(header))return Number(header)*1e3;let date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-nowMs)}
var TooLargeError=class extends Error{limitBytes;constructor(limitBytes){super(`more than ${limitBytes} bytes`),this.limitBytes=limitBytes}};async function readBody(body,limitBytes=1/0){
let{bytes,isCut}=await readUpTo(body,limitBytes);if(isCut)throw new TooLargeError(limitBytes);return bytes}async function readUpTo(body,limitBytes){let chunks=[],
bytes=0;body.on("error",()=>{});for await(let chunk of body)if(chunks.push(chunk),bytes+=chunk.byteLength,bytes>limitBytes)return{bytes:Buffer.concat(chunks,limitBytes),
isCut:!0};return{bytes:Buffer.concat(chunks,bytes),isCut:!1}}var ERROR_LIMIT_BYTES=1024*1024;async function sendOnce(request,requestBody,{transport,timeoutMs,userAgent}){let startedAt=performance.now(),timeout=AbortSignal.
timeout(timeoutMs);try{let answer=await transport.request({method:request.method,url:new URL(request.url),headers:toHeaders(request,userAgent),body:requestBody,
signal:request.signal===void 0?timeout:AbortSignal.any([timeout,request.signal])}),headers=toFirstValues(answer.headers),content=await readContent(answer,request),
requestId=headers["x-openstack-request-id"],received={...{method:request.method,url:redactUrl(request.url)},status:answer.status,headers,requestId,...content},isJson=expectsJson(
request,received),response={...received,json:isJson?parseBody(content.body,request.parse):void 0};return{outcome:isJson&&response.json===void 0?{kind:"malformed"}:
toAnsweredOutcome(response),response,error:void 0,durationMs:performance.now()-startedAt}}catch(caught){request.signal?.throwIfAborted();let error2=timeout.aborted?
timeout.reason:caught;return{outcome:toFailedOutcome(error2),response:void 0,error:error2,durationMs:performance.now()-startedAt}}}var NO_BYTES=new Uint8Array;async function readContent({
status,body},{expects,limitBytes}){let isSuccess=status<300,bytes=isSuccess?await readBody(body,limitBytes):(await readUpTo(body,ERROR_LIMIT_BYTES)).bytes;return isSuccess&&
expects==="bytes"?{body:"",bytes}:{body:new TextDecoder().decode(bytes),bytes:NO_BYTES}}function toAnsweredOutcome({status,headers}){return{kind:"answered",status,
retryAfterMs:parseRetryAfter(headers["retry-after"],Date.now())}}function expectsJson({expects},{status}){return expects==="json"&&status<300&&status!==204}function parseBody(body,parse2=parseJson3){
try{return parse2(body)}catch{return}}function toHeaders(request,userAgent="heat-stack-deploy"){return{accept:"application/json","user-agent":userAgent,...request.
json===void 0?{}:{"content-type":"application/json"},...request.headers}}function toFirstValues(headers){return Object.fromEntries(Object.entries(headers).flatMap(
([name,value])=>{let first=typeof value=="string"?value:value?.[0];return first===void 0?[]:[[name.toLowerCase(),first]]}))}var TEXTS={ECONNREFUSED:"connection refused by",EHOSTUNREACH:"no route to",ENETUNREACH:"no route to",ENOTFOUND:"no address found for",EAI_AGAIN:"no response fro\
m DNS about"},CLOSED=/^(?:(?:read|write) (?:ECONNRESET|EPIPE)|socket hang up)$/;function describeFailure(error2){let shape=toErrorShape(error2);if(shape?.name===
"TimeoutError")return"the request timed out";if(typeof shape?.message=="string"&&CLOSED.test(shape.message))return"the connection was closed before the response\
 arrived";let causes=listInnermost(error2).map(toConnectionFailure),known=causes.filter(cause=>cause!==void 0);if(known.length===0||known.length<causes.length)return;
let parts=[...new Set(known.map(({text})=>text))].map(text=>{let targets=known.filter(one=>one.text===text).map(({target})=>target);return`${text} ${[...new Set(
targets)].join(", ")}`});return`${shape?.code==="PROXY_CLOSED"?"no connection to the proxy: ":""}${parts.join("; ")}`}function toConnectionFailure({code,address,
port,hostname}){let text=typeof code=="string"?TEXTS[code]:void 0,target=typeof address=="string"?toHostAndPort(address,port):hostname;return text===void 0||typeof target!=
"string"?void 0:{text,target}}function toHostAndPort(address,port){return`${address.includes(":")?`[${address}]`:address}:${String(port)}`}function listInnermost(error2){
let shape=toErrorShape(error2);if(shape===void 0)return[];let found=(Array.isArray(shape.errors)?shape.errors:[shape.cause]).flatMap(listInnermost);return found.
length===0?[shape]:found}var RETRYABLE_STATUSES=new Set([429,502,503,504]),MAX_RETRIES_OF_MALFORMED=2,FIRST_DELAY_MS=500,MAX_BACKOFF_MS=2e4,MAX_RETRY_AFTER_MS=6e4;function retryDelayMs(context){
if(context.attempts>maxRetries(context)||!canRetry(context))return;let requestedMs=context.outcome.kind==="answered"?context.outcome.retryAfterMs:void 0;if(requestedMs!==
void 0)return Math.min(requestedMs,MAX_RETRY_AFTER_MS);let backoff=Math.min(FIRST_DELAY_MS*2**(context.attempts-1),MAX_BACKOFF_MS);return Math.round(backoff*(.5+
context.random/2))}function maxRetries({outcome,retries}){return outcome.kind==="malformed"?Math.min(retries,MAX_RETRIES_OF_MALFORMED):retries}function canRetry({
outcome,retry}){switch(outcome.kind){case"not-sent":return!0;case"unanswered":case"malformed":return retry==="always";case"too-large":case"fatal":return!1;case"\
answered":return outcome.status===429||RETRYABLE_STATUSES.has(outcome.status)&&retry==="always"}}function describeDelivery(outcome){switch(outcome.kind){case"no\
t-sent":case"fatal":return"no";case"unanswered":case"malformed":return"maybe";case"too-large":return"yes";case"answered":return outcome.status===429?"no":RETRYABLE_STATUSES.
has(outcome.status)?"maybe":"yes"}}function parseErrorBody(body){let json=parseRecord(body);if(json===void 0)return{serverMessage:htmlToText(body),type:void 0};let error2=asRecord(json.error);return{
serverMessage:asText(error2?.message)??asText(json.explanation)??asText(json.message)??asText(json.title),type:asText(error2?.type)}}function parseRecord(body){
try{return asRecord(JSON.parse(body))}catch{return}}function asRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.fromEntries(
Object.entries(value)):void 0}function asText(value){if(typeof value!="string")return;let trimmed=value.replaceAll("<br />"," ").trim();return trimmed===""?void 0:
trimmed}function htmlToText(body){let stripped=removeInvisibleElements(body.slice(0,65536)).replace(/<[^<>]*>/g," ").replace(/\s+/g," ");return asText(stripped)}
function removeInvisibleElements(page){let lower=page.toLowerCase(),unclosed=new Set,segments=[],from=0;for(let{1:name="",index}of lower.matchAll(/<(style|script|head)\b/g)){
if(index<from||unclosed.has(name))continue;let end=lower.indexOf(`</${name}>`,index);if(end===-1){unclosed.add(name);continue}segments.push(page.slice(from,index)),
from=end+name.length+3}return[...segments,page.slice(from)].join(" ")}function openDirectTransport({tls,connectTimeoutMs}){let clients=new Map,isClosed=!1,findClient=protocol=>{let client=clients.get(protocol)??(protocol==="https:"?
openTlsClient(tls):openClient());return clients.set(protocol,client),client};return{async request(sent){if(isClosed)throw new Error("The transport is closed");let client=findClient(
sent.url.protocol),request=begin(client,sent);limitConnecting(request,client.connected,connectTimeoutMs);let response=receive(request);request.end(sent.body??void 0);
let message=await response;return{status:message.statusCode??0,headers:message.headersDistinct,body:message}},close(){isClosed=!0;for(let{agent}of clients.values())
agent.destroy();return Promise.resolve()}}}function openClient(){let{Agent,request}=process.getBuiltinModule("node:http");return{agent:new Agent({keepAlive:!0,timeout:4e3}),
request,connected:"connect"}}function openTlsClient(tls){let{Agent,request}=process.getBuiltinModule("node:https");return{agent:new Agent({keepAlive:!0,timeout:4e3,
...tls}),request,connected:"secureConnect"}}function begin({agent,request},{method,url,headers,body,signal}){let address=new URL(url);address.username="",address.
password="";let length=body===null?{}:{"content-length":`${body.byteLength}`};return request(address,{agent,method,headers:{...headers,...length},signal})}function receive(request){
return new Promise((resolve,reject)=>{request.once("response",resolve),request.on("error",reject),request.once("close",()=>{reject(new Error("The connection was\
 closed without a response"))})})}var ConnectTimeoutError=class extends Error{code="ETIMEDOUT";syscall="connect"};function limitConnecting(request,connected,timeoutMs){
request.once("socket",socket=>{if(request.reusedSocket)return;let timer=setTimeout(()=>{request.destroy(new ConnectTimeoutError(`No connection within ${timeoutMs}\
 ms`))},timeoutMs),stop=()=>{clearTimeout(timer)};socket.once(connected,stop),request.once("close",stop)})}var PROXY_VARIABLES=["http_proxy","https_proxy"];function hasProxy(env){return readProxies(env).length>0}function assertProxyUrls(env){let issues=readProxies(env).
filter(({value})=>!isProxyUrl(value)).map(({input})=>({input,problem:"must be the URL of a proxy, such as http://proxy.example.com:3128"}));if(issues.length>0)throw new InputError(
issues)}function readProxies(env){return PROXY_VARIABLES.flatMap(name=>{let input=env[name]===void 0?name.toUpperCase():name,value=env[input]??"";return value===
""?[]:[{input,value}]})}function isProxyUrl(value){return URL.canParse(value)&&/^(https?|socks5?):$/.test(new URL(value).protocol)}var MAX_CONNECT_TIMEOUT_MS=1e4;async function openTransport(options){assertProxyUrls(process.env);let settings={tls:toTlsSettings(options),connectTimeoutMs:Math.
min(options.requestTimeoutMs,MAX_CONNECT_TIMEOUT_MS)};if(hasProxy(process.env)){let{openProxyTransport}=await import("./proxy-transport-FP6NLNHH.js");return openProxyTransport(
settings)}return openDirectTransport(settings)}function toTlsSettings(options){return{...options.caCertificate===void 0?{}:{ca:options.caCertificate},...options.
clientCertificate===void 0?{}:{cert:options.clientCertificate},...options.clientKey===void 0?{}:{key:options.clientKey},...options.insecure===!0?{rejectUnauthorized:!1}:
{}}}var DEFAULT_RETRIES=5,DEFAULT_REQUEST_TIMEOUT_MS=6e4;function createHttp(options={}){let{requestTimeoutMs=DEFAULT_REQUEST_TIMEOUT_MS,userAgent,random=Math.random}=options,
{retries=DEFAULT_RETRIES,sleep:sleep3=abortableSleep}=options,transport,isClosed=!1,connect=async()=>(transport??=openTransport({...options,requestTimeoutMs}),{
transport:await transport,timeoutMs:requestTimeoutMs,userAgent}),sendWithRetries=async request=>{let retryPolicy=request.retry??(request.method==="GET"||request.
method==="HEAD"?"always":"unless-arrived"),body=request.json===void 0?null:Buffer.from(stringifyJson(request.json)),connection=await connect();for(let attempts=1;;attempts+=
1){let attempt=await sendOnce(request,body,connection),{outcome,response}=attempt,isSuccess=response!==void 0&&response.status<400,delay=isSuccess&&outcome.kind!==
"malformed"||isClosed?void 0:retryDelayMs({outcome,retry:retryPolicy,attempts,retries,random:random()});if(options.onTrace?.(toTrace(request,attempt,delay)),delay!==
void 0)await sleep3(delay,request.signal);else{if(isSuccess)return response;throw toError(request,attempt,attempts,options.onUntrusted)}}};return{async send(request){
request.signal?.throwIfAborted();try{return await sendWithRetries(request)}catch(error2){throw request.signal?.throwIfAborted(),error2}},async close(){isClosed=
!0,await(await transport?.catch(()=>{}))?.close()}}}function withSignal(http,signal){return{...http,send:request=>http.send({...request,signal})}}function abortableSleep(ms,signal){
return sleepFor(ms,void 0,signal===void 0?{}:{signal})}function toTrace(request,attempt,retryInMs){return{method:request.method,url:redactUrl(request.url),status:attempt.
response?.status,code:"code"in attempt.outcome?attempt.outcome.code:void 0,requestId:attempt.response?.requestId,durationMs:attempt.durationMs,retryInMs}}function toError(request,attempt,attempts,onUntrusted){
let{outcome,response}=attempt;return new RequestError({method:request.method,url:redactUrl(request.url),attempts,delivery:describeDelivery(outcome),status:response?.
status,code:"code"in outcome?outcome.code:void 0,reason:describeFailure(attempt.error),detail:outcome.kind==="too-large"?describeTooLarge(outcome.limitBytes):void 0,
requestId:response?.requestId,challenge:response?.headers["www-authenticate"],...response===void 0?{}:parseErrorBody(response.body),hint:outcome.kind==="fatal"?
onUntrusted??UNTRUSTED_HINT:hintFor(outcome),cause:attempt.error})}function describeTooLarge(limitBytes){return`: the response is larger than the limit of ${limitBytes}\
 bytes`}var UNTRUSTED_HINT="The runner does not trust the server's certificate: set ca-certificate to the certificate of its authority.";function hintFor(outcome){
switch(outcome.kind){case"not-sent":return"Check the URL, and that the runner can reach it (proxy, firewall, DNS).";case"unanswered":return"The connection was l\
ost before the response arrived; increase request-timeout-in-seconds or retry-attempts.";case"too-large":return"Store large files elsewhere (object storage, an \
image) and download them from the server.";case"answered":case"malformed":return}}var DAMAGED_HINT="Most likely a proxy has cut or replaced the response: check the proxy, then run the step again.",UNEXPECTED_HINT="Most likely a proxy has chan\
ged the response, or this action does not support the version of the server: check the proxy, and report it if it is the server.";function decode(schema,response,name){
let{body,json,requestId,...request}=typeof response=="string"?{body:response,json:void 0,requestId:void 0}:response,subject=`${name}${describeRequest(request)}`,
result=safeParse(schema,json??parseBody2(body,subject,requestId));if(result.success)return result.output;let[issue2]=result.issues,field=formatFieldPath(issue2),
where=field===""?"":` at ${field}`;throw new DecodeError(field,`${subject} is not valid${where}: ${describeMismatch(issue2)}`,{requestId,hint:UNEXPECTED_HINT})}
function describeRequest({method,url,status}){return method===void 0||url===void 0||status===void 0?"":` (${method} ${url} returned ${status})`}function parseBody2(body,name,requestId){
try{return JSON.parse(body)}catch(cause){let text=body.trim();if(text==="")throw new DecodeError("",`${name} is empty`,{requestId,hint:DAMAGED_HINT});let problem=/^[[{]/.
test(text)?"is incomplete or damaged":"is not JSON",serverMessage=problem==="is not JSON"?parseErrorBody(text).serverMessage:void 0;throw new DecodeError("",`${name}\
 ${problem} (${body.length} characters)`,{requestId,serverMessage,hint:DAMAGED_HINT,cause:serverMessage===void 0?void 0:cause})}}function formatFieldPath(issue2){
return(getDotPath(issue2)??"").replace(/(^|\.)(\d+)(?=\.|$)/g,"[$2]")}function describeMismatch(issue2){return issue2.input===void 0?"it is missing":issue2.expected===
null?issue2.message:`expected ${issue2.expected}, got ${typeName(issue2.input)}`}function typeName(value){return value===null?"null":Array.isArray(value)?"a lis\
t":typeof value=="object"?"an object":`a ${typeof value}`}var POSSIBLY_INEXACT_NUMBER=/[:,[]\s*-?(?:\d+[.eE]|\d{16})/;function withExactNumbers(response){if(response.
json===void 0||!POSSIBLY_INEXACT_NUMBER.test(response.body))return response;try{return{...response,json:parse(response.body,void 0,toExactNumber)}}catch{return response}}
function toExactNumber(text){let value=Number(text);return String(value)===text&&!text.includes("e")?value:new LosslessNumber(text)}function createItemReader(key,schema){let items;return{parse:text=>(items=readItems2(text,key,schema),items===void 0?parseJson3(text):READ),decode:(response,name)=>response.
json===READ&&items!==void 0?items:decode(object({[key]:array(schema)}),response,name)[key]??[]}}var READ=Symbol("read"),ITEM_DEPTH=3;function readItems2(text,key,schema){
let items=[],frame=[],frameFrom=0;for(let[from,end]of itemRanges(text)){let result=safeParse(schema,parseJson3(text.slice(from,end)));if(!result.success)return;
frame.push(text.slice(frameFrom,from),String(items.length)),frameFrom=end,items.push(result.output)}return frame.push(text.slice(frameFrom)),isFrame(parseJson3(
frame.join("")),key,items.length)?items:void 0}function isFrame(value,key,count){if(!is(strictObject({[key]:array(number())}),value))return!1;let numbers=value[key]??
[];return numbers.length===count&&numbers.every((one,index)=>one===index)}function*itemRanges(text){let token=/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g,depth=0,from=0;
for(;token.test(text);){let end=token.lastIndex,last=text.charAt(end-1);last==="{"||last==="["?(depth+=1,depth===ITEM_DEPTH&&(from=end-1)):(last==="}"||last==="\
]")&&(depth===ITEM_DEPTH&&(yield[from,end]),depth-=1)}}export{assertMasksMatch,commentMarker,errorReport,cancelledHeadline,cancelledSummary,driftIssue,logItem,headerItems,stackFileHeaderItems,formatTrace,unusedInputsWarning,
startedUpdates,cancelledUpdates,publicOutputs,buildStepReport,createSecrets,createParameterValues,checkEnvironment,omittedText,commandOutputLine,planFile,deletionNoticeMarker,
deletionNoticeComment,buildErrorReport,forStack,resultItem,buildMultiStackReport,findingWarnings,buildLintReport,openExportFiles,findBash,runVerifyCommand,readRunnerEnvironment,
ENVIRONMENT_LIMITS,canSaveState,toCancelSignal,clock,toolkit,openConsole,createIssueWriter,GitHubReporter,createPullRequestStateReader,createHistoryReader,createCommentWriter,
openStepState,wasCancelled,createInputSource,readWorkflowRun,withPullRequest,publish,buildPath,withoutTrailingSlashes,formatQuery,redactUrl,createDownloader,cacheDownloads,
decode,withExactNumbers,JsonText,createItemReader,createHttp,withSignal};
