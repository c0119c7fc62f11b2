import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{__commonJS,__require,__toESM}from"./chunk-VCN72S23.js";var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports){"use strict";var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.docume\
nt"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),
isAlias2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap5=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair3=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar5=node=>!!node&&typeof node=="object"&&
node[NODE_TYPE]===SCALAR,isSeq5=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection4(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return!0}return!1}function isNode2(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var hasAnchor=node=>(isScalar5(
node)||isCollection4(node))&&!!node.anchor;exports.ALIAS=ALIAS;exports.DOC=DOC;exports.MAP=MAP;exports.NODE_TYPE=NODE_TYPE;exports.PAIR=PAIR;exports.SCALAR=SCALAR;
exports.SEQ=SEQ;exports.hasAnchor=hasAnchor;exports.isAlias=isAlias2;exports.isCollection=isCollection4;exports.isDocument=isDocument;exports.isMap=isMap5;exports.
isNode=isNode2;exports.isPair=isPair3;exports.isScalar=isScalar5;exports.isSeq=isSeq5}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports){"use strict";var identity=require_identity(),BREAK=Symbol("break visit"),SKIP=Symbol("s\
kip children"),REMOVE=Symbol("remove node");function visit(node,visitor){let visitor_=initVisitor(visitor);identity.isDocument(node)?visit_(null,node.contents,visitor_,
Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;function visit_(key,node,visitor,path3){
let ctrl=callVisitor(key,node,visitor,path3);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path3,ctrl),visit_(key,ctrl,visitor,path3);if(typeof ctrl!=
"symbol"){if(identity.isCollection(node)){path3=Object.freeze(path3.concat(node));for(let i=0;i<node.items.length;++i){let ci=visit_(i,node.items[i],visitor,path3);
if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path3=Object.freeze(path3.
concat(node));let ck=visit_("key",node.key,visitor,path3);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=visit_("value",node.value,visitor,path3);
if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){let visitor_=initVisitor(visitor);identity.isDocument(
node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,visitor_,Object.freeze([]))}
visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path3){let ctrl=await callVisitor(key,node,visitor,
path3);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path3,ctrl),visitAsync_(key,ctrl,visitor,path3);if(typeof ctrl!="symbol"){if(identity.
isCollection(node)){path3=Object.freeze(path3.concat(node));for(let i=0;i<node.items.length;++i){let ci=await visitAsync_(i,node.items[i],visitor,path3);if(typeof ci==
"number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path3=Object.freeze(path3.concat(node));
let ck=await visitAsync_("key",node.key,visitor,path3);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=await visitAsync_("value",node.value,visitor,
path3);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.Collection||
visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.
Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path3){if(typeof visitor==
"function")return visitor(key,node,path3);if(identity.isMap(node))return visitor.Map?.(key,node,path3);if(identity.isSeq(node))return visitor.Seq?.(key,node,path3);
if(identity.isPair(node))return visitor.Pair?.(key,node,path3);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path3);if(identity.isAlias(node))return visitor.
Alias?.(key,node,path3)}function replaceNode(key,path3,node){let parent=path3[path3.length-1];if(identity.isCollection(parent))parent.items[key]=node;else if(identity.
isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity.isDocument(parent))parent.contents=node;else{let pt=identity.isAlias(parent)?"alia\
s":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit;exports.visitAsync=visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports){"use strict";var identity=require_identity(),visit=require_visit(),escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version]=parts;if(version==="1.1"||version==="1.2")return this.
yaml.version=version,!0;{let isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(0,`Un\
known directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has\
 no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){let tags={};visit.visit(doc.contents,(_key,node)=>{
identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)handle==="!!"&&prefix==="\
tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle} ${prefix}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports){"use strict";var identity=require_identity(),visit=require_visit();function anchorIsValid(anchor){
if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}
function anchorNames(root){let anchors=new Set;return visit.visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(
anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||
identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=
source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid;exports.anchorNames=anchorNames;exports.createNodeAnchors=createNodeAnchors;exports.findNewAnchor=
findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val==
"object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&
(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&
val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),
val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(
obj,key,val)}exports.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,
ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports){"use strict";var applyReviver=require_applyReviver(),identity=require_identity(),toJS=require_toJS(),
NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError(
"A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="funct\
ion"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports){"use strict";var anchors=require_anchors(),visit=require_visit(),identity=require_identity(),
Node=require_Node(),toJS=require_toJS(),Alias2=class extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,
"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disable\
d");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&
nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node of nodes){if(node===this)break;node.anchor===this.source&&(found=node)}if(found&&
ctx){let{anchors:anchors2,doc:doc2,maxAliasCount}=ctx,data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){
let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=
getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){let src=`*${this.
source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){let msg=`Unresolved alias (the anchor must b\
e set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node,anchors2){if(identity.
isAlias(node)){let source=node.resolve(doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(
node)){let count=0;for(let item of node.items){let c=getAliasCount(doc,item,anchors2);c>count&&(count=c)}return count}else if(identity.isPair(node)){let kc=getAliasCount(
doc,node.key,anchors2),vc=getAliasCount(doc,node.value,anchors2);return Math.max(kc,vc)}return 1}exports.Alias=Alias2}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports){"use strict";var identity=require_identity(),Node=require_Node(),toJS=require_toJS(),
isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar4=class extends Node.NodeBase{constructor(value){super(identity.SCALAR),this.
value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar4.BLOCK_FOLDED="BLOCK_FOLDED";
Scalar4.BLOCK_LITERAL="BLOCK_LITERAL";Scalar4.PLAIN="PLAIN";Scalar4.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar4.QUOTE_SINGLE="QUOTE_SINGLE";exports.Scalar=Scalar4;exports.
isScalarValue=isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports){"use strict";var Alias2=require_Alias(),identity=require_identity(),Scalar4=require_Scalar(),
defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??
match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;if(identity.isPair(value)){let map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof
BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value=="objec\
t"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias2.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(
value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.
toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node2=new Scalar4.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof
Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);let node=tagObj?.
createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar4.Scalar(value);
return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports){"use strict";var createNode=require_createNode(),identity=require_identity(),
Node=require_Node();function collectionFromPath(schema,path3,value){let v=value;for(let i=path3.length-1;i>=0;--i){let k=path3[i];if(typeof k=="number"&&Number.
isInteger(k)&&k>=0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema,sourceObjects:new Map})}var isEmptyPath=path3=>path3==null||typeof path3=="object"&&!!path3[Symbol.iterator]().
next().done,Collection=class extends Node.NodeBase{constructor(type,schema){super(type),Object.defineProperty(this,"schema",{value:schema,configurable:!0,enumerable:!1,
writable:!0})}clone(schema){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema&&(copy.schema=schema),copy.
items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path3,value){if(isEmptyPath(
path3))this.add(value);else{let[key,...rest]=path3,node=this.get(key,!0);if(identity.isCollection(node))node.addIn(rest,value);else if(node===void 0&&this.schema)
this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path3){let[
key,...rest]=path3;if(rest.length===0)return this.delete(key);let node=this.get(key,!0);if(identity.isCollection(node))return node.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path3,keepScalar){let[key,...rest]=path3,node=this.get(key,!0);return rest.length===0?!keepScalar&&
identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{
if(!identity.isPair(node))return!1;let n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path3){
let[key,...rest]=path3;if(rest.length===0)return this.has(key);let node=this.get(key,!0);return identity.isCollection(node)?node.hasIn(rest):!1}setIn(path3,value){
let[key,...rest]=path3;if(rest.length===0)this.set(key,value);else{let node=this.get(key,!0);if(identity.isCollection(node))node.setIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}};
exports.Collection=Collection;exports.collectionFromPath=collectionFromPath;exports.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment;exports.lineComment=lineComment;exports.stringifyComment=
stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports){"use strict";var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="\
quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;
lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text.length<=endStep)return text;let folds=[],
escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);
let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=
text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===
`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end2=folds[i2+1]||text.length;fold===0?res=`
${indent}${text.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent}${text.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)if(i<
start+indent)ch=text[++i];else{do ch=text[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text[start]}return end}exports.FOLD_BLOCK=FOLD_BLOCK;exports.FOLD_FLOW=FOLD_FLOW;exports.FOLD_QUOTED=FOLD_QUOTED;exports.foldFlowLines=foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports){"use strict";var Scalar4=require_Scalar(),foldFlowLines=require_foldFlowLines(),
getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":""),str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,ch="\
\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);let code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"\
000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:
code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength)
i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?
qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar4.Scalar.BLOCK_FOLDED?!1:type===Scalar4.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){let foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote!==
"folded"&&type!==Scalar4.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar4.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)}),{type}=item;type!==Scalar4.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar4.Scalar.QUOTE_DOUBLE);let _stringify2=_type=>{
switch(_type){case Scalar4.Scalar.BLOCK_FOLDED:case Scalar4.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar4.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar4.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar4.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify2(type);if(res===null){let{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify2(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.
stringifyString=stringifyString}});var require_stringify=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports){"use strict";var anchors=require_anchors(),identity=require_identity(),
stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:
inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):
"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){let match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===
item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){let testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.
nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name}\
 value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";let props=[],anchor=(identity.isScalar(node)||identity.
isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&(anchors$1.add(anchor),props.push(`&${anchor}`));let tag=node.tag??(tagObj.default?null:
tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify2(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.
toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError(
"Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(
ctx.doc)}let tagObj,node=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));let props=stringifyProps(
node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,
onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?
identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext;exports.stringify=stringify2}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports){"use strict";var identity=require_identity(),Scalar4=require_Scalar(),
stringify2=require_stringify(),stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent,
indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("Wi\
th simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){let msg="With simple keys, collecti\
on cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.
isScalar(key)?key.type===Scalar4.Scalar.BLOCK_FOLDED||key.type===Scalar4.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify2.stringify(key,ctx,()=>keyCommentDone=
!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than \
1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:
str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,
commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,
valueStr=stringify2.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports){"use strict";var node_process=__require("process");function debug(logLevel,...messages){logLevel===
"debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.
emitWarning(warning):console.warn(warning))}exports.debug=debug;exports.warn=warn}});var require_merge=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports){"use strict";var identity=require_identity(),Scalar4=require_Scalar(),MERGE_KEY="\
<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new Scalar4.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey2=(ctx,key)=>(merge.identify(key)||identity.isScalar(
key)&&(!key.type||key.type===Scalar4.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map,value){
let source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(let it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(let it of source)
mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){let source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error(
"Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key,value2]of srcMap)map instanceof Map?map.has(key)||map.set(key,value2):
map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,configurable:!0});
return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap;exports.
isMergeKey=isMergeKey2;exports.merge=merge}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports){"use strict";var log=require_log(),merge=require_merge(),stringify2=require_stringify(),
identity=require_identity(),toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge.
isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{let jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof
Set)map.add(jsKey);else{let stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,
writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="o\
bject")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){let strCtx=stringify2.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node of ctx.
anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified\
 due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=
addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports){"use strict";var createNode=require_createNode(),stringifyPair=require_stringifyPair(),
addPairToJSMap=require_addPairToJSMap(),identity=require_identity();function createPair(key,value,ctx){let k=createNode.createNode(key,void 0,ctx),v=createNode.
createNode(value,void 0,ctx);return new Pair3(k,v)}var Pair3=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema)),identity.isNode(value)&&(value=value.
clone(schema)),new _Pair(key,value)}toJSON(_,ctx){let pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports.Pair=Pair3;exports.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports){"use strict";var identity=require_identity(),stringify2=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent,options:{
commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;
if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.
isPair(item)){let ik=identity.isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}
chompKeep=!1;let str2=stringify2.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(
comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];
for(let i=1;i<lines.length;++i){let line=lines[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(identity.
isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity.isPair(item)){
let ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));
let iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=
ik.comment)}comment&&(reqNewline=!0);let str=stringify2.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(
`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+
2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=
lines.length}let{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){let len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.
options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}
exports.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports){"use strict";var stringifyCollection=require_stringifyCollection(),addPairToJSMap=require_addPairToJSMap(),
Collection=require_Collection(),identity=require_identity(),Pair3=require_Pair(),Scalar4=require_Scalar();function findPair(items,key){let k=identity.isScalar(key)?
key.value:key;for(let it of items)if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}var YAMLMap3=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema),this.items=[]}static from(schema,obj,ctx){let{keepUndefined,
replacer}=ctx,map=new this(schema),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.
includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair3.createPair(key,value,ctx))};if(obj instanceof Map)for(let[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(let key of Object.keys(obj))add(key,obj[key]);return typeof schema.sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){
let _pair;identity.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair3.Pair(pair,pair?.value):_pair=new Pair3.Pair(pair.key,pair.
value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);identity.
isScalar(prev.value)&&Scalar4.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.items.findIndex(item=>sortEntries(
_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){let it=findPair(this.items,key);return it?this.
items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){let node=findPair(this.items,key)?.value;return(!keepScalar&&identity.isScalar(node)?node.
value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair3.Pair(key,value),!0)}toJSON(_,ctx,Type){let map=Type?new Type:ctx?.
mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(let item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)}\
 instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,ctx,
{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports.YAMLMap=YAMLMap3;exports.findPair=findPair}});var require_map=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports){"use strict";var identity=require_identity(),YAMLMap3=require_YAMLMap(),map={
collection:"map",default:!0,nodeClass:YAMLMap3.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expected a mappin\
g for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap3.YAMLMap.from(schema,obj,ctx)};exports.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports){"use strict";var createNode=require_createNode(),stringifyCollection=require_stringifyCollection(),
Collection=require_Collection(),identity=require_identity(),Scalar4=require_Scalar(),toJS=require_toJS(),YAMLSeq3=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){let idx=asItemIndex(key);
return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){let idx=asItemIndex(key);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){let idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){let idx=asItemIndex(
key);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key}.`);let prev=this.items[idx];identity.isScalar(prev)&&Scalar4.isScalarValue(value)?
prev.value=value:this.items[idx]=value}toJSON(_,ctx){let seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(let item of this.items)seq.push(toJS.toJS(item,String(
i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema,obj,ctx){let{replacer}=ctx,seq=new this(schema);if(obj&&
Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}
seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq3}});var require_seq=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports){"use strict";var identity=require_identity(),YAMLSeq3=require_YAMLSeq(),seq={
collection:"seq",default:!0,nodeClass:YAMLSeq3.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequen\
ce for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq3.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports){"use strict";var stringifyString=require_stringifyString(),string2={identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},ctx),stringifyString.
stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string2}});var require_null=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports){"use strict";var Scalar4=require_Scalar(),nullTag={identify:value=>value==null,
createNode:()=>new Scalar4.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar4.Scalar(null),stringify:({source},ctx)=>typeof source==
"string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}});var require_bool=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports){"use strict";var Scalar4=require_Scalar(),boolTag={identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar4.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.
options.falseStr}};exports.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"\
-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=stringifyNumber}});var require_float=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports){"use strict";var Scalar4=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){let node=new Scalar4.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==
-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.floatExp=floatExp;
exports.floatNaN=floatNaN}});var require_int=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
let{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(
node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intHex=intHex;exports.intOct=intOct}});var require_schema=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),
string2=require_string(),bool=require_bool(),float=require_float(),int=require_int(),schema=[map.map,seq.seq,string2.string,_null.nullTag,bool.boolTag,int.intOct,
int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports){"use strict";var Scalar4=require_Scalar(),map=require_map(),seq=require_seq();
function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar4.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},
schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}});var require_binary=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports){"use strict";var node_buffer=__require("buffer"),Scalar4=require_Scalar(),
stringifyString=require_stringifyString(),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; either Buffer\
 or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,str;if(typeof node_buffer.Buffer=="functi\
on")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buff\
er or btoa is required");if(type??(type=Scalar4.Scalar.BLOCK_LITERAL),type!==Scalar4.Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.
length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=
lines.join(type===Scalar4.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}});var require_pairs=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports){"use strict";var identity=require_identity(),Pair3=require_Pair(),Scalar4=require_Scalar(),
YAMLSeq3=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.isPair(
item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair=item.items[0]||new Pair3.Pair(new Scalar4.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair3.Pair(item)}}else onError("Expected a sequence for this tag");return seq}
function createPairs(schema,iterable,ctx){let{replacer}=ctx,pairs2=new YAMLSeq3.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.
iterator in Object(iterable))for(let it of iterable){typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))
if(it.length===2)key=it[0],value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.keys(it);
if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair3.
createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.
createPairs=createPairs;exports.pairs=pairs;exports.resolvePairs=resolvePairs}});var require_omap=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports){"use strict";var identity=require_identity(),toJS=require_toJS(),YAMLMap3=require_YAMLMap(),
YAMLSeq3=require_YAMLSeq(),pairs=require_pairs(),YAMLOMap=class _YAMLOMap extends YAMLSeq3.YAMLSeq{constructor(){super(),this.add=YAMLMap3.YAMLMap.prototype.add.
bind(this),this.delete=YAMLMap3.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap3.YAMLMap.prototype.get.bind(this),this.has=YAMLMap3.YAMLMap.prototype.has.bind(
this),this.set=YAMLMap3.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);let map=new Map;ctx?.onCreate&&ctx.
onCreate(map);for(let pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=toJS.toJS(
pair,"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){let pairs$1=pairs.
createPairs(schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){let pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(let{key}of pairs$1.
items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.
assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports.YAMLOMap=YAMLOMap;exports.omap=omap}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports){"use strict";var Scalar4=require_Scalar();function boolStringify({value,
source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar4.Scalar(!0),stringify:boolStringify},falseTag={
identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar4.Scalar(!1),stringify:boolStringify};
exports.falseTag=falseTag;exports.trueTag=trueTag}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports){"use strict";var Scalar4=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){let node=new Scalar4.Scalar(parseFloat(str.replace(/_/g,
""))),dot=str.indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.
stringifyNumber};exports.float=float;exports.floatExp=floatExp;exports.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}let n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){let{value}=node;if(intIdentify(value)){let str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}var intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intBin=intBin;exports.intHex=intHex;exports.intOct=intOct}});var require_set=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports){"use strict";var identity=require_identity(),Pair3=require_Pair(),YAMLMap3=require_YAMLMap(),
YAMLSet=class _YAMLSet extends YAMLMap3.YAMLMap{constructor(schema){super(schema),this.tag=_YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key==
"object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair3.Pair(key.key,null):pair=new Pair3.Pair(key,null),YAMLMap3.findPair(this.items,pair.key)||this.
items.push(pair)}get(key,keepPair){let pair=YAMLMap3.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:
pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);let prev=YAMLMap3.
findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair3.Pair(key))}toJSON(_,ctx){return super.
toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,
{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){let{replacer}=ctx,set2=new this(
schema);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.
items.push(Pair3.createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,
default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(
!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map}};exports.YAMLSet=
YAMLSet;exports.set=set}});var require_timestamp=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(60),parts=[value%_60];return value<
60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(
n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org\
,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},
floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){let match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=
floatTime;exports.intTime=intTime;exports.timestamp=timestamp}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),
string2=require_string(),binary=require_binary(),bool=require_bool2(),float=require_float2(),int=require_int2(),merge=require_merge(),omap=require_omap(),pairs=require_pairs(),
set=require_set(),timestamp=require_timestamp(),schema=[map.map,seq.seq,string2.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.
intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];
exports.schema=schema}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports){"use strict";var map=require_map(),_null=require_null(),seq=require_seq(),string2=require_string(),
bool=require_bool(),float=require_float(),int=require_int(),schema=require_schema(),schema$1=require_schema2(),binary=require_binary(),merge=require_merge(),omap=require_omap(),
pairs=require_pairs(),schema$2=require_schema3(),set=require_set(),timestamp=require_timestamp(),schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.
seq,string2.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.
float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.
map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,20\
02:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.
set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.get(schemaName);if(schemaTags&&
!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(
customTags))tags=[];else{let keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schem\
a "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.concat(tag);else typeof customTags==
"function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:
tag;if(!tagObj){let tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}\
; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags;exports.getTags=getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports){"use strict";var identity=require_identity(),map=require_map(),seq=require_seq(),
string2=require_string(),tags=require_tags(),sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge,
resolveKnownTags,schema,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,
this.name=typeof schema=="string"&&schema||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge),this.
toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string2.string}),
Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:
null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};exports.Schema=Schema}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports){"use strict";var identity=require_identity(),stringify2=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){let lines=[],hasDirectives=options.directives===!0;if(options.directives!==!1&&
doc.directives){let dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push(
"---");let ctx=stringify2.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");let cs=commentString(
doc.commentBefore);lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify2.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify2.stringify(doc.contents,ctx));
if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=
dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),
"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports){"use strict";var Alias2=require_Alias(),Collection=require_Collection(),identity=require_identity(),
Pair3=require_Pair(),toJS=require_toJS(),Schema=require_Schema(),stringifyDocument=require_stringifyDocument(),anchors=require_anchors(),applyReviver=require_applyReviver(),
createNode=require_createNode(),directives=require_directives(),Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(
replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options.
_directives.atDocument(),this.directives.yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new directives.Directives({version}),this.setSchema(
version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){let copy=Object.create(_Document.prototype,{[identity.NODE_TYPE]:{
value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=this.warnings.slice(),
copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=identity.isNode(
this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.
contents.add(value)}addIn(path3,value){assertCollection(this.contents)&&this.contents.addIn(path3,value)}createAlias(node,name){if(!node.anchor){let prev=anchors.
anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias2.Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,
replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),setAnchors(),
node}createPair(key,value,options={}){let k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair3.Pair(k,v)}delete(key){return assertCollection(
this.contents)?this.contents.delete(key):!1}deleteIn(path3){return Collection.isEmptyPath(path3)?this.contents==null?!1:(this.contents=null,!0):assertCollection(
this.contents)?this.contents.deleteIn(path3):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path3,keepScalar){
return Collection.isEmptyPath(path3)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.
getIn(path3,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path3){return Collection.isEmptyPath(path3)?
this.contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path3):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(
this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path3,value){Collection.isEmptyPath(path3)?this.contents=value:this.
contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path3),value):assertCollection(this.contents)&&this.contents.setIn(path3,value)}setSchema(version,options={}){
typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.
Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=
new directives.Directives({version}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{let sv=JSON.
stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.
schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count,res:res2}of ctx.anchors.values())onAnchor(
res2,count);return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,
mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.
isInteger(options.indent)||Number(options.indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}
return stringifyDocument.stringifyDocument(this,options)}};function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("Expe\
cted a YAML collection as document contents")}exports.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports){"use strict";var YAMLError=class extends Error{constructor(name,pos,code,message){super(),
this.name=name,this.code=code,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,
code,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}},prettifyError=(src,lc)=>error=>{if(error.
pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));let{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-
1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-39,lineStr.length-
79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.test(lineStr.substring(
0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1,end=error.linePos[1];end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-ci)));
let pointer=" ".repeat(ci)+"^".repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError;exports.YAMLParseError=YAMLParseError;exports.YAMLWarning=YAMLWarning;exports.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,
tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(let token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!==
"newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),reqSpace=!1),tab&&
(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":
!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,
"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=
cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.
source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can ha\
ve at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the\
 ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`),found=token,atNewline=indicator==="s\
eq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,
atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-
1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||
next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||
next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,
anchor,tag,newlineAfterProp,end,start:start??end}}exports.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(let st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key.items){for(let st of it.start)if(st.
type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}exports.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports){"use strict";var Pair3=require_Pair(),YAMLMap3=require_YAMLMap(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),utilMapIncludes=require_util_map_includes(),
startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){let NodeClass=tag?.nodeClass??
YAMLMap3.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){let{start,key,sep,
value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),
implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.
comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;let keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");let valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];let pair=new Pair3.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair3.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(
pair)}}return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],
map}exports.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports){"use strict";var YAMLSeq3=require_YAMLSeq(),resolveProps=require_resolve_props(),
utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq3.
YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(let{start,value}of bs.items){
let props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.
anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CH\
AR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}let node=value?composeNode(ctx,value,props,
onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],
seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}exports.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports){"use strict";function resolveEnd(end,offset,reqSpace,onError){let comment="";
if(end){let hasSpace=!1,sep="";for(let token of end){let{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(
token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,
sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}
return{comment,offset}}exports.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports){"use strict";var identity=require_identity(),
Pair3=require_Pair(),YAMLMap3=require_YAMLMap(),YAMLSeq3=require_YAMLSeq(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),
utilMapIncludes=require_util_map_includes(),blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||
token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){let isMap5=fc.start.source==="{",fcName=isMap5?"flow\
 map":"flow sequence",NodeClass=tag?.nodeClass??(isMap5?YAMLMap3.YAMLMap:YAMLSeq3.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&
(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key,sep,
value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});
if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-
1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap5&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTIL\
INE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected ,\
 in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap5&&!sep&&!props.found){let valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,
start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap5&&!props.found&&ctx.
options.strict){if(sep)for(let st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequ\
ence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must b\
e at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`Mi\
ssing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"BL\
OCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair3.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap5){
let map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{let map=new YAMLMap3.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);let endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap5?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must\
 be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>
0){let end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports){"use strict";var identity=require_identity(),Scalar4=require_Scalar(),
YAMLMap3=require_YAMLMap(),YAMLSeq3=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type===
"block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor;
return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
let tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){
let{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":
token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap3.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq3.YAMLSeq.tagName&&
expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLEC\
TION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,
!0),resolveCollection(CN,ctx,token,onError,tagName)}let coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"T\
AG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar4.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.
format=tag.format),node}exports.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports){"use strict";var Scalar4=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
let type=header.mode===">"?Scalar4.Scalar.BLOCK_FOLDED:Scalar4.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[],chompStart=lines.length;for(let i=lines.
length-1;i>=0;--i){let content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.chomp==="+"&&lines.length>
0?`
`.repeat(Math.max(1,lines.length-1)):"",end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,range:[
start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,content]=lines[i];
if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,
"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=indent.length),
contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.length+content.
length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)
value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;let crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header.indent?"explicit \
indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar4.Scalar.BLOCK_LITERAL?(value+=sep+indent.
slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],mode=source[0],indent=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent&&n?indent=n:error===-1&&
(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"commen\
t":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`Unexpected t\
oken in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){let split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(
m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports){"use strict";var Scalar4=require_Scalar(),resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end}=scalar,_type,value,_onError=(rel,code,msg)=>onError(offset+rel,code,msg);switch(type){case"\
scalar":_type=Scalar4.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar4.Scalar.QUOTE_SINGLE,value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar4.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,
"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}
let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}
function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"\
%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){
return(source[source.length-1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(source){let line=/(.*?)\r?\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<\
![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",
pos=line.lastIndex;for(;match=line.exec(source);){let lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{let raw=source.substr(offset-
2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports){"use strict";var identity=require_identity(),Scalar4=require_Scalar(),
resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){let{value,type,
comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,
onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?tag=
ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,token,
onError):tag=ctx.schema[identity.SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=identity.
isScalar(res)?res:new Scalar4.Scalar(res)}catch(error){let msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),
scalar=new Scalar4.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=
tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.
SCALAR];let matchWithTest=[];for(let tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(let tag of matchWithTest)
if(tag.test?.test(value))return tag;let kt=schema.knownTags[tagName];return kt&&!kt.collection?(schema.tags.push(Object.assign({},kt,{default:!1,test:void 0})),
kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.SCALAR])}function findScalarTagByTest({
atKey,directives,schema},value,token,onError){let tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema[identity.
SCALAR];if(schema.compat){let compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){let ts=directives.
tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}
exports.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports){"use strict";function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports){"use strict";var Alias2=require_Alias(),identity=require_identity(),
composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),utilEmptyScalarPosition=require_util_empty_scalar_position(),
CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node,isSrcToken=!0;switch(token.
type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError),anchor&&
(node.anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}
break;default:{let message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}
return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty\
 string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag??token,
"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=
comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,
comment,anchor,tag,end},onError){let token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.
composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an em\
pty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({options},{offset,source,end},onError){
let alias=new Alias2.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(
offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError);
return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode;exports.composeNode=composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports){"use strict";var Document=require_Document(),composeNode=require_compose_node(),
resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start,value,end},onError){let opts=Object.assign(
{_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},
props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.
docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on s\
ame line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,
props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,
contentEnd,re.offset],doc}exports.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports){"use strict";var node_process=__require("process"),directives=require_directives(),
Document=require_Document(),errors=require_errors(),identity=require_identity(),composeDoc=require_compose_doc(),resolveEnd=require_resolve_end();function getErrorPos(src){
if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[offset,offset+(typeof source==
"string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.
push(new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.errors.
push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;let end=resolveEnd.resolveEnd(token.end,token.offset+
token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};exports.Composer=Composer}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar(),
errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(token,strict=!0,onError){if(token){let _onError=(pos,code,message)=>{
let offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,offset+
1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,
_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
let{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(
indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quote\
d-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,
inFlow=!1,type}=context,indent="indent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted-\
scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header=token.props[0];if(header.type!=="block-sca\
lar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}let source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(
token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){let he=source.indexOf(`\

`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){let header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token.source=body}else{let{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){
if(end)for(let st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{let end=token.
props.slice(1),oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].source.length);for(let tok of end)tok.offset+=oa;delete token.props,
Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{let nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:`\

`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{let indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.
end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];
Object.assign(token,{type,indent,source,end})}}}exports.createScalarToken=createScalarToken;exports.resolveAsScalar=resolveAsScalar;exports.setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports){"use strict";var stringify2=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(let tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(let item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.
source;for(let item of token.items)res+=stringifyItem(item);for(let st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.
end)for(let st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(let st of token.end)res+=st.source;return res}}}
function stringifyItem({start,key,sep,value}){let res="";for(let st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(let st of sep)res+=st.source;
return value&&(res+=stringifyToken(value)),res}exports.stringify=stringify2}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports){"use strict";var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),
REMOVE=Symbol("remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,
visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path3)=>{let item=cst;for(let[field,index]of path3){let tok=item?.[field];if(tok&&
"items"in tok)item=tok.items[index];else return}return item};visit.parentCollection=(cst,path3)=>{let parent=visit.itemAtPath(cst,path3.slice(0,-1)),field=path3[path3.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path3,item,visitor){let ctrl=visitor(
item,path3);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","value"]){let token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){
let ci=_visit(Object.freeze(path3.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(token.
items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path3))}}return typeof ctrl=="function"?ctrl(item,path3):ctrl}exports.visit=visit}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports){"use strict";var cstScalar=require_cst_scalar(),cstStringify=require_cst_stringify(),
cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection4=token=>!!token&&"items"in token,isScalar5=token=>!!token&&(token.type===
"scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken;exports.resolveAsScalar=cstScalar.resolveAsScalar;
exports.setScalarValue=cstScalar.setScalarValue;exports.stringify=cstStringify.stringify;exports.visit=cstVisit.visit;exports.BOM=BOM;exports.DOCUMENT=DOCUMENT;
exports.FLOW_END=FLOW_END;exports.SCALAR=SCALAR;exports.isCollection=isCollection4;exports.isScalar=isScalar5;exports.prettyToken=prettyToken;exports.tokenType=
tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports){"use strict";var cst=require_cst();function isEmpty(ch){switch(ch){case void 0:case"\
 ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){let next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.
buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=
0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.
indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\
doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.
pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;
do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&
isEmpty(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart();
let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"\
flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"\
]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote=this.charAt(
0),end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;
for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(
ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};exports.Lexer=Lexer}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports){"use strict";var LineCounter=class{constructor(){this.lineStarts=[],
this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<
offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start=this.lineStarts[low-1];return{
line:low,col:offset-start+1}}}};exports.LineCounter=LineCounter}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports){"use strict";var node_process=__require("process"),cst=require_cst(),lexer=require_lexer();
function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0;return!1}function findNonEmptyIndex(list){for(let i=0;i<list.length;++i)
switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"\
document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.items.
length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser2=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.
LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=cst.tokenType(
source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.
atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=
source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,
source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){let token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="block-scalar"?token.indent=
"indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"\
document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push(
{start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}
break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-collection":{let it=top.
items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){let last=token.
items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!==
"comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),
this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.
value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.
sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.
stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type===
"map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):
sep=[this.sourceToken];let map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);
return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){let it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){let end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){let atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-\
item-ind",start=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anch\
or":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.
sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.sourceToken),
map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.sep,
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):
it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map.items.push({start,
key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){let it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){let end="end"in it.value?it.value.end:void 0;
(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);
return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){let end=seq.items[seq.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.sourceToken)}
return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;
it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>seq.indent){let bv=this.
startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.items[fc.items.length-1];if(this.type===
"flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({
start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comm\
ent":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.items.push({start:[],key:fs,
sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}let bv=this.
startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-val\
ue-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map\
-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);let sep=fc.end.splice(1,fc.end.
length);sep.push(this.sourceToken);let map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.
length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="co\
mment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};exports.Parser=Parser2}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),errors=require_errors(),
log=require_log(),identity=require_identity(),lineCounter=require_line_counter(),parser=require_parser();function parseOptions(options){let prettyErrors=options.
prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(let doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),
doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument2(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
doc=null;for(let _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.
YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse3(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);let doc=parseDocument2(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify2(value,replacer,options){let _replacer=null;if(typeof replacer=="fun\
ction"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){let indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){let{keepUndefined}=options??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse3;
exports.parseAllDocuments=parseAllDocuments;exports.parseDocument=parseDocument2;exports.stringify=stringify2}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),Schema=require_Schema(),
errors=require_errors(),Alias2=require_Alias(),identity=require_identity(),Pair3=require_Pair(),Scalar4=require_Scalar(),YAMLMap3=require_YAMLMap(),YAMLSeq3=require_YAMLSeq(),
cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),parser=require_parser(),publicApi=require_public_api(),visit=require_visit();exports.
Composer=composer.Composer;exports.Document=Document.Document;exports.Schema=Schema.Schema;exports.YAMLError=errors.YAMLError;exports.YAMLParseError=errors.YAMLParseError;
exports.YAMLWarning=errors.YAMLWarning;exports.Alias=Alias2.Alias;exports.isAlias=identity.isAlias;exports.isCollection=identity.isCollection;exports.isDocument=
identity.isDocument;exports.isMap=identity.isMap;exports.isNode=identity.isNode;exports.isPair=identity.isPair;exports.isScalar=identity.isScalar;exports.isSeq=
identity.isSeq;exports.Pair=Pair3.Pair;exports.Scalar=Scalar4.Scalar;exports.YAMLMap=YAMLMap3.YAMLMap;exports.YAMLSeq=YAMLSeq3.YAMLSeq;exports.CST=cst;exports.Lexer=
lexer.Lexer;exports.LineCounter=lineCounter.LineCounter;exports.Parser=parser.Parser;exports.parse=publicApi.parse;exports.parseAllDocuments=publicApi.parseAllDocuments;
exports.parseDocument=publicApi.parseDocument;exports.stringify=publicApi.stringify;exports.visit=visit.visit;exports.visitAsync=visit.visitAsync}});var require_constants=__commonJS({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[^/\
]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`,NO_DOT_SLASH=`\
(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR=`${QMARK}*?`,SEP="/",POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP},WINDOWS_CHARS={
...POSIX_CHARS,SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.\
{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"\
(?:[\\\\/]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-\
9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"\
A-Fa-f0-9"};module.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,
CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,
CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,
CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`)\
)${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"\
(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils=__commonJS({"node_modules/picomatch/lib/utils.js"(exports){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val);exports.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.
length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/");exports.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="wi\
ndows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match===
"\\"?"":match);exports.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,
char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.
slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options={})=>{let prepend=options.contains?"":"^",append=options.contains?"":"$",output=`${prepend}\
(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output};exports.basename=(path3,{windows}={})=>{let segs=path3.split(windows?
/[\\/]/:"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}});var require_scan=__commonJS({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||code===CHAR_BACKWARD_SLASH,depth=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options)=>{let opts=options||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===
!0||opts.scanToEnd===!0,slashes=[],tokens=[],parts=[],str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,
backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+
1),advance=()=>(prev=code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=
advance(),code===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code=advance());){
if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code===
CHAR_DOT&&(code=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code===
CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){
braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens.push(token),
token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&
(code===CHAR_PLUS||code===CHAR_AT||code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=
token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=!0),isGlob=
token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===
CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){
isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==!0&&code===CHAR_EXCLAMATION_MARK&&index===
start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==
!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){parens++;continue}if(code===
CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=
!1,isGlob=!1);let base=str,prefix="",glob="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=start),base&&isGlob===!0&&lastIndex>0?(base=str.
slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&base!=="/"&&base!==str&&isPathSeparator(base.charCodeAt(base.
length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),base&&backslashes===!0&&(base=utils.removeBackslashes(base)));
let state={prefix,input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===!0&&(state.maxDepth=0,isPathSeparator(
code)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<slashes.length;idx++){let n2=prevIndex!==void 0?
prevIndex+1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=!0,tokens[idx].value=prefix):tokens[idx].value=
value2,depth(tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}let n=prevIndex!==void 0?prevIndex+1:start,value=input.slice(
n);parts.push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.length-1]),state.maxDepth+=tokens[tokens.
length-1].depth),state.slashes=slashes,state.parts=parts}return state};module.exports=scan}});var require_parse=__commonJS({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants2=require_constants(),utils=require_utils(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants2,expandRange=(args,options)=>{if(typeof options.expandRange=="fun\
ction")return options.expandRange(...args,options);args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v=>utils.escapeRegex(
v)).join("..")}return value},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote=0,value="",escaped=!1;for(let ch of input){if(escaped===!0){value+=ch,escaped=!1;continue}if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch===
'"'){quote=quote===1?0:1,value+=ch;continue}if(quote===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===
")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;
for(let ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))
return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.
length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.
startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;
let bracket=0,paren=0,quote=0,escaped=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}
if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){if(ch==="("){
paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}*`,getStarExtglobSequenceChars=pattern=>{let index=0,chars=[];for(;index<
pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.
trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.
length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.
trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{if(options.maxExtglobRecursion===!1)return{risky:!1};let max=typeof options.
maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants2.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.
length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};let safeChars=[],
sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);
continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>
max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar([...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse3=(input,options)=>{
if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||input;let opts={...options},max=typeof opts.maxLength=="number"?Math.
min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={
type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",PLATFORM_CHARS=constants2.globChars(opts.windows),EXTGLOB_CHARS=constants2.
extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,
globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.
bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.
dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),
len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=
()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{state.consumed+=value2,state.index+=num},append=token=>{state.
output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count=1;for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),state.
start++,count++;return count%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{state[type]--,stack.
pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||extglobs.length&&(tok.
type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.output.length),prev.type=
"star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.value||
tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=prev,
tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev,token.parens=state.parens,token.
output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;let output=(opts.capture?"(":"")+token.open;increment("parens"),push({type,value:value2,
output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.push(token)},extglobClose=token=>{let literal=input.slice(token.
startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.type==="sta\
r")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0,open=tokens[token.
tokensIndex];open.type="text",open.value=literal,open.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.length;i++)tokens[i].
value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open.output,state.backtrack=!0,push({type:"paren",extglob:!0,value,output:""}),decrement(
"parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.inner.length>1&&token.inner.
includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),token.inner.includes(
"*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse3(rest,{...options,fastpaths:!1}).output;output=token.close=`)${expression})${extglobStar}\
)`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("parens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.
test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index)=>first==="\\"?(backslashes=!0,m):first==="?"?esc?
esc+first+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.length):first==="."?DOT_LITERAL.repeat(
chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?output=output.replace(/\\/g,""):output=
output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(output,state,
options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="."||next===";")continue;
if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.exec(remaining()),slashes=0;if(match&&match[0].length>2&&(slashes=match[0].length,state.
index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.brackets===0){push({type:"text",value});continue}}if(state.
brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){let inner=prev.value.slice(1);if(inner.includes("[")&&(prev.posix=
!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(idx+2),posix=POSIX_REGEX_SOURCE[rest2];if(posix){
prev.value=pre+posix,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);continue}}}(value==="["&&peek()!==":"||value==="-"&&
peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),opts.posix===!0&&value==="!"&&prev.value==="["&&(value=
"^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(value),prev.value+=value,append({value});continue}if(value===
'"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value==="("){increment("parens"),push({type:"paren",value});continue}
if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","("));let extglob=extglobs[extglobs.length-1];if(extglob&&
state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"}),decrement("parens");continue}if(value===
"["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));value=
`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===!0||prev&&prev.type==="bracket"&&prev.value.length===
1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","["));push(
{type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.value.slice(1);if(prev.posix!==!0&&prevValue[0]==="^"&&!prevValue.includes(
"/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(prevValue))continue;let escaped=utils.escapeRegex(prev.
value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=escaped,prev.value=escaped;continue}prev.value=`(${capture}${escaped}\
|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment("braces");let open={type:"brace",value,output:"(",outputIndex:state.
output.length,tokensIndex:state.tokens.length};braces.push(open),push(open);continue}if(value==="}"){let brace=braces[braces.length-1];if(opts.nobrace===!0||!brace){
push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){let arr=tokens.slice(),range=[];for(let i=arr.length-1;i>=0&&(tokens.pop(),arr[i].
type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,opts),state.backtrack=!0}if(brace.comma!==!0&&brace.dots!==!0){let out=state.
output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{",value=output="\\}",state.output=out;for(let t of toks)
state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("braces"),braces.pop();continue}if(value==="|"){extglobs.length>0&&extglobs[extglobs.
length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,brace=braces[braces.length-1];brace&&stack[stack.length-1]==="braces"&&
(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===state.start+1){state.start=state.index+
1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}if(value==="."){if(state.braces>0&&prev.
type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.output+=value,prev.value+=value,brace.dots=!0;
continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});continue}push({type:"dot",value,
output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("qmark",value);continue}
if(prev&&prev.type==="paren"){let next=peek(),output=value;(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(output=`\\${value}`),
push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});continue}push(
{type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen("negate",
value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("plu\
s",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.type===
"paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.noextglob!==
!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="$"||value===
"^")&&(value=`\\${value}`);let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"text",value});continue}
if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.globstar=!0,consume(
value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){if(opts.noglobstar===
!0){consume(value);continue}let prior=prev.prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.type==="star"||before.
type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>0&&(prior.type===
"comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push(
{type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(3),consume("/*\
*",3)}let isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){prev.type=
"globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.prev.type!==
"bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=
globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}if(prior.type===
"slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=
`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value,state.output+=prior.output+prev.
output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.type="globstar",prev.
value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value+advance()),push({type:"\
slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),prev.value+=value,state.
output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=".*?",(prev.type==="bos"||
prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.regex===!0){token.output=
value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,prev.output+=NO_DOT_SLASH):
opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.output+=ONE_CHAR,prev.output+=
ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.output=utils.escapeLast(state.
output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));state.output=utils.escapeLast(
state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","}"));state.output=utils.escapeLast(
state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}\
?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:token.value,token.suffix&&(state.output+=
token.suffix)}return state};parse3.fastpaths=(input,options)=>{let opts={...options},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,
len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);input=REPLACEMENTS[input]||input;let{DOT_LITERAL,
SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants2.globChars(opts.windows),nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.
dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.capture&&(star=`(${star})`);let globstar=opts2=>opts2.
noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case"\
.*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"\
**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(
opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{
let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create(match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(
input,state),source=create(output);return source&&opts.strictSlashes!==!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse3}});var require_picomatch=__commonJS({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var scan=require_scan(),parse3=require_parse(),utils=require_utils(),
constants2=require_constants(),isObject2=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch3=(glob,options,returnState=!1)=>{if(Array.isArray(glob)){
let fns=glob.map(input=>picomatch3(input,options,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState=isObject2(
glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState)throw new TypeError("Expected pattern to be a non-empty string");let opts=options||
{},posix=opts.windows,regex=isState?picomatch3.compileRe(glob,options):picomatch3.makeRe(glob,options,!1,!0),state=regex.state;delete regex.state;let isIgnored=()=>!1;
if(opts.ignore){let ignoreOpts={...options,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch3(opts.ignore,ignoreOpts,returnState)}let matcher=(input,returnObject=!1)=>{
let{isMatch,match,output}=picomatch3.test(input,regex,options,{glob,posix}),result={glob,state,regex,posix,input,output,match,isMatch};return typeof opts.onResult==
"function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(result),
result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&(matcher.state=state),
matcher};picomatch3.test=(input,regex,options,{glob,posix}={})=>{if(typeof input!="string")throw new TypeError("Expected input to be a string");if(input==="")return{
isMatch:!1,output:""};let opts=options||{},format=opts.format||(posix?utils.toPosixSlashes:null),match=input===glob,output=match&&format?format(input):input;return match===
!1&&(output=format?format(input):input,match=output===glob),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=picomatch3.matchBase(
input,regex,options,posix):match=regex.exec(output)),{isMatch:!!match,match,output}};picomatch3.matchBase=(input,glob,options,posix=options&&options.windows)=>(glob instanceof
RegExp?glob:picomatch3.makeRe(glob,options)).test(utils.basename(input,{windows:posix}));picomatch3.isMatch=(str,patterns,options)=>picomatch3(patterns,options)(
str);picomatch3.parse=(pattern,options)=>Array.isArray(pattern)?pattern.map(p=>picomatch3.parse(p,options)):parse3(pattern,{...options,fastpaths:!1});picomatch3.
scan=(input,options)=>scan(input,options);picomatch3.compileRe=(state,options,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.output;let opts=options||
{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&(source=`^(?!${source}).*\
$`);let regex=picomatch3.toRegex(source,options);return returnState===!0&&(regex.state=state),regex};picomatch3.makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{
if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options.fastpaths!==!1&&(input[0]===
"."||input[0]==="*")&&(parsed.output=parse3.fastpaths(input,options)),parsed.output||(parsed=parse3(input,options)),picomatch3.compileRe(parsed,options,returnOutput,
returnState)};picomatch3.toRegex=(source,options)=>{try{let opts=options||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options&&options.
debug===!0)throw err;return/$^/}};picomatch3.constants=constants2;module.exports=picomatch3}});var require_picomatch2=__commonJS({"node_modules/picomatch/index.js"(exports,module){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch3(glob,options,returnState=!1){
return options&&(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),pico(glob,options,returnState)}Object.assign(
picomatch3,pico);module.exports=picomatch3}});function formatLocation(location){return`${location.file}:${location.line}:${location.column}`}var DeployError=class extends Error{serverMessage;requestId;hint;failureCode;locations;constructor(message,details){super(message,details.cause===void 0?void 0:
{cause:details.cause}),this.name=new.target.name,this.serverMessage=details.serverMessage,this.requestId=details.requestId,this.hint=details.hint,this.failureCode=
details.failureCode,this.locations=details.locations??[]}},SignInError=class extends DeployError{constructor(message,details={}){super(message,{...details,failureCode:details.
failureCode??"sign-in"})}},TemplateError=class extends DeployError{chain;constructor(message,details={}){super(message,{...details,failureCode:details.failureCode??
"invalid-template"}),this.chain=details.chain??[]}},DecodeError=class extends DeployError{field;constructor(field,message,details={}){super(message,{...details,
failureCode:details.failureCode??"unreachable"}),this.field=field}},StackError=class extends DeployError{},DeadlineError=class extends DeployError{constructor(message,details={}){
super(message,{...details,failureCode:details.failureCode??"timed-out"})}},CancelledError=class extends DeployError{constructor(message,details={}){super(message,
{...details,failureCode:"cancelled"})}},RequestError=class _RequestError extends DeployError{method;url;status;code;reason;type;delivery;challenge;detail;attempts;constructor(facts){
super(_RequestError.text(facts),{...facts,failureCode:findRequestFailureCode(facts)}),this.method=facts.method,this.url=facts.url,this.status=facts.status,this.
code=facts.code,this.reason=facts.reason,this.type=facts.type,this.delivery=facts.delivery,this.challenge=facts.challenge,this.detail=facts.detail,this.attempts=
facts.attempts??1}with(changes){let{method,url,status,code,reason,type,delivery,challenge,detail,attempts}=this,{serverMessage,requestId,hint,locations,cause}=this,
request={method,url,status,code,reason,type,delivery,challenge,detail,attempts};return new _RequestError({...request,serverMessage,requestId,hint,locations,cause,
...changes})}static text(facts){let{method,url,status,code,reason,detail="",attempts=1}=facts,notes=[...status===void 0&&reason!==void 0&&code!==void 0?[code]:[],
...attempts>1?[`tried ${attempts} times`]:[]],noteText=notes.length===0?"":` (${notes.join(", ")})`;return`${method} ${url}${describeEnd(facts)}${detail}${noteText}`}};
function describeEnd({status,code,reason,detail}){if(status!==void 0)return` returned ${status}`;let cause=reason??code;return cause===void 0&&detail!==void 0?"":
` got no response: ${cause??"no reason given"}`}function findRequestFailureCode({status,type}){if(status===void 0||status<400||status>=500)return"unreachable";switch(status){case 401:
return"sign-in";case 403:return"not-allowed";case 404:return"not-found";case 408:case 429:return"unreachable";case 409:return type==="StackExists"?"already-exis\
ts":"in-progress";default:return"refused"}}var InputError=class _InputError extends DeployError{issues;constructor(issues,hint){let locations=issues.flatMap(({location})=>location===
void 0?[]:[location]);super(_InputError.text(issues),{hint,locations,failureCode:"invalid-input"}),this.issues=issues}static text(issues){let lines=issues.map(({
input,problem,location})=>`${toSentence(input,problem)}${location===void 0?"":` (${formatLocation(location)})`}`);return lines.length===1?`Invalid input: ${lines.
join("")}`:[`${lines.length} inputs are invalid:`,...lines.map(line=>`  - ${line}`)].join(`
`)}},PREDICATE=/^(?:is|are|and|must|can|cannot|has|contains|does|matches|names|points|requires)\b/;function toSentence(input,problem){return PREDICATE.test(problem)?
`${/^[a-z]+$/.test(input)?`"${input}"`:input} ${problem}`:`${input}: ${problem}`}function messageOf(error){return error instanceof Error?error.message:String(error)}function summaryOf(error){let[first="",second=""]=messageOf(error).split(`
`);return first.endsWith(":")&&second!==""?`${first} ${second.replace(/^\s*- /,"")}`:first}function findFailureCode(error){return error instanceof DeployError?error.
failureCode:"internal"}function explain(error){if(!(error instanceof DeployError))return messageOf(error);let lines=[error.message];error.serverMessage!==void 0&&
!error.message.includes(error.serverMessage)&&lines.push(`Server said: ${error.serverMessage}`);let newLocations=error.locations.map(formatLocation).filter(location=>!error.
message.includes(location));return newLocations.length>0&&lines.push(`At: ${newLocations.join(", ")}`),error instanceof TemplateError&&error.chain.length>1&&lines.
push(`Included by: ${error.chain.join(" \u2192 ")}`),lines.push(...explainCauses(error)),error.requestId!==void 0&&lines.push(`Request id: ${error.requestId}`),
error.hint!==void 0&&lines.push(`Next: ${error.hint}`),lines.join(`
`)}function explainCauses(error){let{cause}=error;if(cause===void 0)return[];if(!(cause instanceof DeployError)&&isComplete(error))return[];let messageLines=error.
message.includes(messageOf(cause))?[]:[`Because: ${messageOf(cause)}`];if(!(cause instanceof DeployError))return messageLines;let serverLines=cause.serverMessage===
void 0||cause.serverMessage===error.serverMessage?[]:[`Server said: ${cause.serverMessage}`],requestId=cause.requestId===void 0||error.requestId!==void 0?[]:[`R\
equest id: ${cause.requestId}`];return[...messageLines,...serverLines,...explainCauses(cause),...requestId]}function isComplete(error){return error instanceof TemplateError||
error instanceof RequestError&&error.reason!==void 0}function oneLine(text){return text.replace(/\s+/g," ").trim()}var array=[],characterCodeCache=[];function leven(first,second,options){if(first===second)return 0;let maxDistance=options?.maxDistance,swap=first;first.length>
second.length&&(first=second,second=swap);let firstLength=first.length,secondLength=second.length;for(;firstLength>0&&first.charCodeAt(~-firstLength)===second.charCodeAt(
~-secondLength);)firstLength--,secondLength--;let start=0;for(;start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start);)start++;if(firstLength-=start,
secondLength-=start,maxDistance!==void 0&&secondLength-firstLength>maxDistance)return maxDistance;if(firstLength===0)return maxDistance!==void 0&&secondLength>maxDistance?
maxDistance:secondLength;let bCharacterCode,result,temporary,temporary2,index=0,index2=0;for(;index<firstLength;)characterCodeCache[index]=first.charCodeAt(start+
index),array[index]=++index;for(;index2<secondLength;){for(bCharacterCode=second.charCodeAt(start+index2),temporary=index2++,result=index2,index=0;index<firstLength;index++)
temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1,temporary=array[index],result=array[index]=temporary>result?temporary2>result?result+
1:temporary2:temporary2>temporary?temporary+1:temporary2;if(maxDistance!==void 0){let rowMinimum=result;for(index=0;index<firstLength;index++)array[index]<rowMinimum&&
(rowMinimum=array[index]);if(rowMinimum>maxDistance)return maxDistance}}return array.length=firstLength,characterCodeCache.length=firstLength,maxDistance!==void 0&&
result>maxDistance?maxDistance:result}function closestMatch(target,candidates,options){if(!Array.isArray(candidates)||candidates.length===0)return;let userMax=options?.
maxDistance,targetLength=target.length;for(let candidate of candidates)if(candidate===target)return candidate;if(userMax===0)return;let best,bestDist=Number.POSITIVE_INFINITY,
seen=new Set;for(let candidate of candidates){if(seen.has(candidate))continue;seen.add(candidate);let lengthDiff=Math.abs(candidate.length-targetLength);if(lengthDiff>=
bestDist||userMax!==void 0&&lengthDiff>userMax)continue;let cap=Number.isFinite(bestDist)?userMax===void 0?bestDist:Math.min(bestDist,userMax):userMax,distance=cap===
void 0?leven(target,candidate):leven(target,candidate,{maxDistance:cap});if(userMax!==void 0&&distance>userMax)continue;let actualD=distance;if(cap!==void 0&&distance===
cap&&cap===userMax&&(actualD=leven(target,candidate)),actualD<bestDist&&(bestDist=actualD,best=candidate,bestDist===0))break}if(!(userMax!==void 0&&bestDist>userMax))
return best}var LARGEST_SHARE_OF_CHANGES=.4;function didYouMean(name,candidates){let match=findClosest(name,[...candidates]);return match===void 0?void 0:`Did you mean "${match}\
"?`}function didYouMeanClause(name,candidates,prefix=""){let match=findClosest(name,candidates);return match===void 0?"":`; did you mean ${prefix}${match}?`}function findClosest(name,candidates){
let sameLetters=candidates.find(one=>toLetters(one)===toLetters(name));if(sameLetters!==void 0)return sameLetters;let maxDistance=Math.max(1,Math.floor(name.length*
LARGEST_SHARE_OF_CHANGES));return closestMatch(name,candidates,{maxDistance})??candidates.find(one=>isTransposed(name,one))}function isTransposed(name,other){return name.
length===other.length&&leven(name,other)===2&&sortLetters(name)===sortLetters(other)}function sortLetters(name){return Array.from(name).sort().join("")}function toLetters(name){
return name.toLowerCase().replaceAll(/[-_\s]/g,"")}import{createHash}from"node:crypto";import{existsSync,realpathSync}from"node:fs";import systemPaths from"node:path";import{fileURLToPath,pathToFileURL}from"node:url";
function toWorkspace(folder){let resolved=systemPaths.resolve(folder);try{return{path:resolved,realPath:realpathSync.native(resolved)}}catch{return{path:resolved,
realPath:resolved}}}var InvalidReference=class extends Error{};function toBase(location,paths=systemPaths){return location.kind==="remote"?{kind:"remote",url:location.
url}:{kind:"local",folder:paths.dirname(location.path),isRooted:location.isRooted}}function locateInput(text,workspace,paths=systemPaths){let base={kind:"local",
folder:workspace.path,isRooted:!1};return isUrl(text)?locateReference(text,base,workspace,paths):toLocalReference(paths.resolve(workspace.path,text),paths.isAbsolute(
text),workspace,paths)}function locateReference(reference,base,workspace,paths=systemPaths){let text=stripControlCharacters(reference);if(/^https?:/i.test(text))
return toRemoteReference(text);if(base.kind==="remote"){if(isUrl(text))throw new InvalidReference("a remote file can include only http and https URLs");if(!URL.
canParse(text,base.url))throw new InvalidReference(`the result is not a URL below ${displayUrl(base.url)}`);let url=new URL(text,base.url).href;return toRemoteReference(
url)}if(isUrl(text))return toLocalReference(parseFileUrl(text,paths),!0,workspace,paths);let isRooted=base.isRooted||paths.isAbsolute(text);return toLocalReference(
resolveLiteralOrDecoded(base.folder,text,paths),isRooted,workspace,paths)}function resolveLiteralOrDecoded(folder,text,paths){let literal=paths.resolve(folder,text);
if(!/%[0-9a-f]{2}/i.test(text)||existsSync(literal))return literal;try{return paths.resolve(folder,decodeURIComponent(text))}catch{return literal}}function locateBase(reference,base,workspace,paths=systemPaths){
let text=stripControlCharacters(reference),location=locateReference(text.endsWith("/")?text:`${text}/`,base,workspace,paths);return location.kind==="remote"?{kind:"\
remote",url:location.url}:{kind:"local",folder:location.path,isRooted:location.isRooted}}function toLocalReference(file,isRooted,workspace,paths){let inside=[workspace.
path,workspace.realPath].find(root=>isInside(file,root,paths)),key=inside===void 0&&isRooted?pathToFileURL(file,{windows:isWindows(paths)}).href:relativePath(inside??
workspace.path,file,paths).replaceAll(paths.sep,"/");return{kind:"local",path:file,key,isRooted}}function relativePath(folder,file,paths){let prefix=`${folder}${paths.
sep}`;return file.startsWith(prefix)&&isNormalized(file)?file.slice(prefix.length):paths.relative(folder,file)}function isNormalized(file){return!/[/\\](?:\.{0,2})(?:[/\\]|$)/.
test(file)}function toRemoteReference(url){if(!URL.canParse(url))throw new InvalidReference("it is not a valid URL");let publicUrl=new URL(url),{username,password,
search,hash}=publicUrl;if(`${username}${password}${search}${hash}`=="")return{kind:"remote",url,key:url};publicUrl.hash="";let requestUrl=publicUrl.href;return publicUrl.
username="",publicUrl.password="",publicUrl.search="",{kind:"remote",url:requestUrl,key:publicUrl.href}}var DIGEST_CHARACTERS=8;function withUniqueKey(location,urls){
if(location.kind==="local")return location;let{url,key}=location,first=urls.get(key)??url;if(urls.set(key,first),first===url)return location;let digest=createHash(
"sha256").update(url).digest("hex").slice(0,DIGEST_CHARACTERS),name=key.slice(key.lastIndexOf("/")+1),dot=name.lastIndexOf("."),stem=key.length-name.length+(dot===
-1?name.length:dot);return{...location,key:`${key.slice(0,stem)}~${digest}${key.slice(stem)}`}}function parseFileUrl(url,paths){if(!/^file:/i.test(url))throw new InvalidReference(
`${url.replace(/:.*$/s,"")}: URLs are not supported`);try{return fileURLToPath(url,{windows:isWindows(paths)})}catch(cause){throw new InvalidReference("it is no\
t a valid file URL",{cause})}}function isUrl(text){return/^[a-z][a-z0-9+.-]*:\/\//i.test(text)||/^(file|data|https?):/i.test(text)}function stripControlCharacters(reference){
return reference.replace(/[\t\r\n]/g,"").replace(/^ +/,"")}function isInside(file,folder,paths=systemPaths){let relative=relativePath(folder,file,paths);return relative!==
".."&&!relative.startsWith(`..${paths.sep}`)&&!paths.isAbsolute(relative)}function isInGitFolder(file,workspace,paths=systemPaths){let root=[workspace.realPath,
workspace.path].find(folder=>isInside(file,folder,paths));return(root===void 0?file:paths.relative(root,file)).split(/[/\\]/).some(part=>/^(?:\.git|git~\d)[. ]*(?::.*)?$/i.
test(part))}function displayName(location){return location.kind==="remote"?displayUrl(location.url):location.key.startsWith("file:///")?location.path:location.key===
""?".":location.key}function displayReference(text){return/^https?:/i.test(text)?displayUrl(text):text}function displayUrl(url){if(!URL.canParse(url))return url.
replace(/[?#].*$/s,"").replace(/\/\/[^/@]*@/,"//");let{origin,pathname}=new URL(url);return`${origin}${pathname}`}function isWindows(paths){return paths.sep==="\
\\"}function countBodyBytes({template,files,environmentFiles}){return countJsonBytes({template,files,environment_files:environmentFiles})}function countJsonBytes(value){
return Buffer.byteLength(JSON.stringify(value))}function findSizeWarnings(part,templateName){let texts=Object.entries(part.files).map(([name,text])=>({name,text}));
part.template!==void 0&&texts.unshift({name:templateName,text:part.template});let longTexts=texts.flatMap(({name,text})=>{let characters=countCodePoints(text);return characters<=
524288?[]:[`${name} has ${characters} characters; Heat accepts 524288 in a template or file unless the operator allows more (max_template_size)`]}),bytes=countBodyBytes(
part);return(bytes<=1048576?longTexts:[...longTexts,describeBodySize(bytes,texts)]).map(text=>({severity:"warning",text}))}function countCodePoints(text){return text.
length-(text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length??0)}var MAX_LISTED_FILES=5;function describeBodySize(bytes,texts){let largest=texts.map(({name,text})=>({
name,bytes:countJsonBytes(text)})).sort((one,other)=>other.bytes-one.bytes).slice(0,MAX_LISTED_FILES).map(one=>`${one.name} ${one.bytes}`);return`The request wi\
th template and files has ${bytes} bytes; Heat accepts 1048576 unless the operator allows more (max_json_body_size); largest, in bytes: ${largest.join(", ")}`}import{accessSync,closeSync,constants,fstatSync,openSync,readFileSync,realpathSync as realpathSync2,statSync}from"node:fs";var UnreadableFileError=class extends Error{hint;constructor(problem,hint,cause){super(problem,cause===void 0?void 0:{cause}),this.hint=hint}withHint(){let{message,
hint}=this;return hint===void 0?message:`${message}; ${hint.charAt(0).toLowerCase()}${hint.slice(1).replace(/\.$/,"")}`}};async function readLocation(location,options){
return location.kind==="remote"?{bytes:await fetchFile(location,options),identity:location.url}:readLocal(location.path,options)}async function fetchFile(location,options){
try{return await options.fetchUrl(location.url)}catch(error){if(error instanceof UnreadableFileError)throw error;let serverMessage=messageOf(error).replaceAll(location.
url,displayName(location)),{hint,cause}=error instanceof DeployError?error:{hint:void 0,cause:error};throw new UnreadableFileError(`could not be fetched: ${serverMessage}`,
hint,cause)}}function readLocal(file,options){let identity=realPathInBounds(file,options);return{bytes:readRegular(identity),identity}}function realPathInBounds(file,options){
let{workspace,allowFilesOutsideWorkspace:mayLeave}=options,isNamedInside=[workspace.path,workspace.realPath].some(root=>isInside(file,root));if(!mayLeave&&!isNamedInside)
throw outsideError("is outside the workspace");if(isInGitFolder(file,workspace))throw gitFolderError("is in a .git folder");let identity=toRealPath(file);if(!mayLeave&&
!isInside(identity,workspace.realPath))throw outsideError("is a symlink to a path outside the workspace");if(isInGitFolder(identity,workspace))throw gitFolderError(
"is a symlink into a .git folder");return identity}function assertRegular(file){try{let stats=statSync(file);if(stats.isDirectory())throw new UnreadableFileError(
"is a folder, not a file");if(!stats.isFile())throw new UnreadableFileError("is not a regular file");accessSync(file,constants.R_OK)}catch(error){throw toUnreadable(
error)}}function toRealPath(file){try{return realpathSync2.native(file)}catch(error){throw toUnreadable(error)}}function readRegular(file){let descriptor;try{descriptor=
openSync(file,constants.O_RDONLY|constants.O_NONBLOCK);let stats=fstatSync(descriptor);if(stats.isDirectory())throw new UnreadableFileError("is a folder, not a \
file");if(!stats.isFile())throw new UnreadableFileError("is not a regular file");return assertSize(readIfSmall(descriptor,stats.size),stats.size)}catch(error){throw toUnreadable(
error)}finally{descriptor!==void 0&&closeSync(descriptor)}}function readIfSmall(descriptor,bytes){return bytes>16777216?new Uint8Array:readFileSync(descriptor)}
function assertSize(bytes,size){if(size<=16777216)return bytes;throw new UnreadableFileError(`has ${size} bytes, more than the limit of ${16777216} bytes`,"Stor\
e large files elsewhere (object storage, an image) and download them from the server.")}function outsideError(problem){return new UnreadableFileError(problem,"M\
ove the file into the workspace, or set allow-files-outside-workspace: true if you trust the template.")}function gitFolderError(problem){return new UnreadableFileError(
problem,"Git stores credentials there: use a file outside of it.")}function toUnreadable(error){if(error instanceof UnreadableFileError)return error;switch(typeof error==
"object"&&error!==null&&"code"in error?error.code:void 0){case"ENOENT":case"ENOTDIR":return new UnreadableFileError("does not exist","Check the name and, in a w\
orkflow, that the checkout step runs before this step.",error);case"EACCES":case"EPERM":return new UnreadableFileError("cannot be read: permission denied",void 0,
error);case"ELOOP":return new UnreadableFileError("is a symlink to itself",void 0,error);case"ENXIO":return new UnreadableFileError("is not a regular file",void 0,
error);default:return new UnreadableFileError(`cannot be read: ${messageOf(error)}`,void 0,error)}}var import_yaml2=__toESM(require_dist(),1);var PYTHON_SPACE=/^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/,PYTHON_SPACE_AT_END=new RegExp(`${PYTHON_SPACE.source.slice(1)}$`);
function stripPythonSpace(text){return text.replace(PYTHON_SPACE,"").replace(PYTHON_SPACE_AT_END,"")}function parsePythonInteger(text){let{isNegative,digits}=splitSign(
text.replaceAll("_","")),value=parseUnsignedInteger(digits);return value===void 0||!isNegative?value:-value}function parsePythonFloat(text){let{isNegative,digits}=splitSign(
text.replaceAll("_","").toLowerCase()),value=parseUnsignedFloat(digits);return value===void 0||!isNegative?value:-value}function splitSign(text){return{isNegative:text.
startsWith("-"),digits:text.replace(/^[-+]/,"")}}function parseUnsignedInteger(digits){return digits.startsWith("0b")?parseIntegerOfBase(digits.slice(2),"b",/^[01]+$/):
digits.startsWith("0x")?parseIntegerOfBase(digits.slice(2),"x",/^[0-9a-f]+$/i):digits.startsWith("0")&&digits!=="0"?parseIntegerOfBase(digits,"o",/^[0-7]+$/):digits.
includes(":")?sumSexagesimal(digits.split(":").map(parseDecimalInteger),(sum,part)=>sum*60n+part,0n):parseDecimalInteger(digits)}function parseIntegerOfBase(text,base,pattern){
let{isNegative,digits}=splitSign(stripPythonSpace(text)),plain=digits.replace(new RegExp(`^0${base}`,"i"),"");if(!pattern.test(plain))return;let value=BigInt(`0${base}${plain}`);
return isNegative?-value:value}function parseDecimalInteger(text){let{isNegative,digits}=splitSign(stripPythonSpace(text));if(!(!/^[0-9]+$/.test(digits)||digits.
length>4300))return isNegative?-BigInt(digits):BigInt(digits)}function parseUnsignedFloat(digits){if(digits===".inf")return 1/0;if(digits===".nan")return NaN;if(!digits.
includes(":"))return parseDecimalFloat(digits);let base=1,parts=digits.split(":").map(parseDecimalFloat).reverse();return sumSexagesimal(parts,(sum,part)=>{let next=sum+
part*base;return base*=60,next},0)}function parseDecimalFloat(text){let trimmed=stripPythonSpace(text),word=/^[-+]?(?:inf(?:inity)?|(nan))$/i.exec(trimmed);return word!==
null?word[1]!==void 0?NaN:trimmed.startsWith("-")?-1/0:1/0:/^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i.test(trimmed)?Number(trimmed):void 0}function sumSexagesimal(parts,add,zero){
let sum=zero;for(let part of parts){if(part===void 0)return;sum=add(sum,part)}return sum}var MAX_FIXED_EXPONENT=16,MIN_FIXED_EXPONENT=-4;function formatPythonFloat(value){
if(!Number.isFinite(value))return String(value);let[mantissa="",power="0"]=value.toExponential().split("e"),exponent=Number(power);if(exponent>=MIN_FIXED_EXPONENT&&
exponent<MAX_FIXED_EXPONENT)return Object.is(value,-0)?"-0.0":Number.isInteger(value)?`${value}.0`:String(value);let digits=String(Math.abs(exponent)).padStart(
2,"0");return`${mantissa}e${exponent<0?"-":"+"}${digits}`}var import_yaml=__toESM(require_dist(),1);var BOOL=/^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\n?$/,FLOAT=/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\n?$/,
INT=/^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)\n?$/,TIMESTAMP=/^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)\n?$/,
WORDS={"":"null","~":"null",null:"null",Null:"null",NULL:"null","<<":"merge","=":"value","!":"yaml","&":"yaml","*":"yaml"},STARTS_OF_OTHER_TYPES=new Set(`-+.012\
3456789~<=!&*
yYnNtTfFoO`);function resolvePlain(text){let[start]=text;if(start!==void 0&&!STARTS_OF_OTHER_TYPES.has(start))return"str";if(BOOL.test(text))return"bool";if(FLOAT.
test(text))return"float";if(INT.test(text))return"int";let word=text===`
`?text:text.replace(/\n$/,""),type=Object.hasOwn(WORDS,word)?WORDS[word]:void 0;return type!==void 0?type:TIMESTAMP.test(text)?"timestamp":"str"}var DATE=/^\d{4}-\d{2}-\d{2}$/;
function toPythonText(plain){switch(resolvePlain(plain)){case"bool":return/^(?:yes|true|on)$/i.test(plain)?"True":"False";case"int":return String(parsePythonInteger(
plain)??plain);case"float":{let value=parsePythonFloat(plain);return value===void 0?plain:formatPythonFloat(value)}case"timestamp":return DATE.test(plain)?plain:
void 0;default:return plain}}var YamlSyntaxError=class extends Error{offset;constructor(message,offset){super(message),this.name=new.target.name,this.offset=offset}};function fail(message,offset){
throw new YamlSyntaxError(message,offset)}var STANDARD="tag:yaml.org,2002:",MERGE_TAG=`${STANDARD}merge`,VALUE_TAG=`${STANDARD}value`,KNOWN_SHORT_FORM=/^!(?:Ref|Sub|GetAtt|GetAZs|Join|Select|Split|If|Equals|And|Or|Not|Condition|Base64|Cidr|FindInMap|ImportValue|include)$/,
PYTHON_ONLY=new Set(["binary","set","omap","pairs"].map(name=>STANDARD+name));function unknownTagMessage(tag){return KNOWN_SHORT_FORM.test(tag)?`Heat does not s\
upport short forms such as ${tag}`:PYTHON_ONLY.has(tag)?`Heat does not support the tag !!${tag.slice(STANDARD.length)}: use a string, a list or a map`:"Heat doe\
s not support this tag; a string that starts with ! needs quotes"}function collectionTag(tag){return tag==="!"?void 0:tag}function isDefaultTag(kind,tag){return tag===
void 0||tag===STANDARD+kind}var TagHandles=class{#prefixes=new Map;read(scanner,dialect){let hasVersion=!1;for(;;){let token=scanner.peek();if(token.kind==="ver\
sion-directive")hasVersion&&fail("there are two %YAML directives",token.start),token.major===1&&(dialect==="pyyaml"||token.minor===1||token.minor===2)||fail("He\
at supports only YAML 1.1 and 1.2",token.start),hasVersion=!0;else if(token.kind==="tag-directive")this.#prefixes.has(token.handle)&&fail("two %TAG directives h\
ave the same handle",token.start),this.#prefixes.set(token.handle,token.prefix);else if(token.kind!=="unknown-directive")return;scanner.take()}}resolve({handle,
suffix,start}){if(handle===void 0)return suffix;let prefix=this.#prefixes.get(handle)??DEFAULT_PREFIXES.get(handle);return prefix===void 0&&fail("no directive d\
eclares this tag; a string that starts with ! needs quotes",start),prefix+suffix}},DEFAULT_PREFIXES=new Map([["!","!"],["!!",STANDARD]]),TYPES={plain:"PLAIN",single:"\
QUOTE_SINGLE",double:"QUOTE_DOUBLE",literal:"BLOCK_LITERAL",folded:"BLOCK_FOLDED"};function createScalarNode(token,properties,dialect){let{style,text,start,end}=token,
tag=properties?.tag,resolved=tag==="!"||tag===void 0&&style==="plain"?STANDARD+resolvePlain(text):tag??`${STANDARD}str`,node=new import_yaml.Scalar(constructScalar(
resolved,text,dialect,properties?.start??start));return node.type=TYPES[style],node.source=text,node.range=[start,end,end],resolved===MERGE_TAG||resolved===VALUE_TAG?
node.tag=resolved:tag!==void 0&&tag!=="!"&&(node.tag=tag),node}function createEmptyNode(properties,dialect){let{tag,end}=properties,effectiveProperties=tag==="!"&&
dialect==="libyaml"?{...properties,tag:`${STANDARD}str`}:properties;return createScalarNode({kind:"scalar",style:"plain",text:"",start:end,end},effectiveProperties,
dialect)}function constructScalar(tag,text,dialect,offset){switch(tag){case`${STANDARD}null`:return null;case`${STANDARD}str`:case MERGE_TAG:case VALUE_TAG:return text;case`${STANDARD}\
bool`:return BOOLEANS.get(text.toLowerCase())??fail("the tag !!bool requires yes, no, true, false, on or off",offset);case`${STANDARD}int`:return parsePythonInteger(
text)??fail("this is not a whole number that Heat can read; a string needs quotes",offset);case`${STANDARD}float`:return parsePythonFloat(text)??fail("this is n\
ot a number that Heat can read; a string needs quotes",offset);case`${STANDARD}timestamp`:return dialect==="libyaml"?text:fail("a date needs quotes",offset);default:
return fail(unknownTagMessage(tag),offset)}}var BOOLEANS=new Map([["yes",!0],["true",!0],["on",!0],["no",!1],["false",!1],["off",!1]]);function listEntries(tree,node){let map=tree.resolve(node);if(!(0,import_yaml2.isMap)(map))return[];let known=tree.entries.get(map);if(known!==void 0)return known;
let entries=listDistinctEntries(map)??constructEntries(tree,map);return tree.entries.set(map,entries),entries}function listDistinctEntries({items}){let names=new Set,
entries=[];for(let{key,value}of items){if(!(0,import_yaml2.isScalar)(key)||typeof key.value!="string"||isMergeKey(key))return;names.add(key.value),entries.push(
{key,name:key.value,value})}return names.size===entries.length?entries:void 0}function constructEntries(tree,map){let found=new Map,put=({key,name,value})=>{let identity=keyIdentity(
key),known=found.get(identity);found.set(identity,{key:known?.key??key,name:known?.name??name,value})};for(let{key,value}of map.items)isMergeKey(tree.resolve(key))&&
listMergedEntries(tree,value).forEach(put);for(let{key,value}of map.items){let scalar=tree.resolve(key);(0,import_yaml2.isScalar)(scalar)&&!isMergeKey(scalar)&&
put({key:scalar,name:formatKey(scalar),value})}return[...found.values()]}function listPairs(tree,node){let map=tree.resolve(node);return(0,import_yaml2.isMap)(map)?
map.items.flatMap(({key,value})=>{let scalar=tree.resolve(key);return isMergeKey(scalar)?listMergeSources(tree,value).flatMap(source=>listPairs(tree,source)):(0,import_yaml2.isScalar)(
scalar)?[{name:formatKey(scalar),value}]:[]}):[]}function findRepeatedKeys(tree,node){let map=tree.resolve(node??null);if(!(0,import_yaml2.isMap)(map))return[];
let firstKeys=new Map;return map.items.flatMap(({key})=>{let scalar=tree.resolve(key);if(!(0,import_yaml2.isScalar)(scalar)||isMergeKey(scalar))return[];let name=formatKey(
scalar),first=firstKeys.get(name);return first===void 0&&firstKeys.set(name,scalar),first===void 0?[]:[{key:scalar,first}]})}function listRepeatedKeys(tree){let found=[],
walk=node=>{if((0,import_yaml2.isSeq)(node)&&node.items.forEach(walk),!!(0,import_yaml2.isMap)(node)){for(let repeated of findRepeatedKeys(tree,node))found.push(
repeated);for(let{value}of node.items)walk(value)}};return walk(tree.root),found}function isMergeKey(key){return(0,import_yaml2.isScalar)(key)&&key.tag===MERGE_TAG}
function listMergedEntries(tree,value){return listMergeSources(tree,value).toReversed().flatMap(source=>listEntries(tree,source))}function listMergeSources(tree,value){
let source=tree.resolve(value);return(0,import_yaml2.isSeq)(source)?source.items:[source]}function formatKey({value}){let plain=toScalarValue(value);return typeof plain==
"number"?formatPythonFloat(plain):String(plain)}function keyIdentity(key){let value=toScalarValue(key.value);return typeof value=="string"?`text ${value}`:typeof value==
"boolean"?value?"number 1":"number 0":typeof value=="number"&&Number.isInteger(value)?`number ${BigInt(value)}`:value===null?"null":`number ${String(value)}`}function valueAt(tree,node,name){
return listEntries(tree,node).find(entry=>entry.name===name)?.value}function toStringValue(tree,node){let target=tree.resolve(node??null);return(0,import_yaml2.isScalar)(
target)&&typeof target.value=="string"?target.value:void 0}function listItems(tree,node){let target=tree.resolve(node??null);return(0,import_yaml2.isSeq)(target)?
target.items:[]}function isMapNode(tree,node){return(0,import_yaml2.isMap)(tree.resolve(node??null))}function toPlain(tree,node){let target=tree.resolve(node??null);
return(0,import_yaml2.isMap)(target)?Object.fromEntries(listEntries(tree,target).map(({name,value})=>[name,toPlain(tree,value)])):(0,import_yaml2.isSeq)(target)?
listItems(tree,target).map(item=>toPlain(tree,item)):(0,import_yaml2.isScalar)(target)?toScalarValue(target.value):null}function toScalarValue(value){return typeof value==
"string"||typeof value=="bigint"||typeof value=="number"||typeof value=="boolean"?value:null}var import_yaml3=__toESM(require_dist(),1);function isBreak(code){return code===10||code===13||code===133||code===8232||code===8233}function isBlank(code){return code===32||code===9}function isBreakOrEnd(code){
return code===0||isBreak(code)}function isBlankBreakOrEnd(code){return isBlank(code)||isBreakOrEnd(code)}var Cursor=class{text;#offset=0;#index=0;#line=0;#column=0;constructor(text){
this.text=text,this.is("\uFEFF")&&(this.#offset=1)}get offset(){return this.#offset}get column(){return this.#column}get line(){return this.#line}get index(){return this.#index}get mark(){
return{offset:this.#offset,index:this.#index,line:this.#line,column:this.#column}}get isAtEnd(){return this.#offset>=this.text.length}peek(ahead=0){let at=this.#offset+
ahead;return at<this.text.length?this.text.charCodeAt(at):0}is(character,ahead=0){return this.text[this.#offset+ahead]===character}isOneOf(choices,ahead=0){let character=this.
text[this.#offset+ahead];return character!==void 0&&choices.includes(character)}isAtDocumentMarker(marker){if(this.#column!==0||!isBlankBreakOrEnd(this.peek(3)))
return!1;let found=this.text.slice(this.#offset,this.#offset+3);return marker===void 0?found==="---"||found==="...":found===marker}skip(count=1){for(let skipped=0;skipped<
count;skipped+=1)this.#offset+=(this.text.codePointAt(this.#offset)??0)>65535?2:1,this.#index+=1,this.#column+=1}skipWhile(isSkipped){for(;!this.isAtEnd&&isSkipped(
this.peek());)this.skip()}readBreak(){let code=this.peek(),length=code===13&&this.peek(1)===10?2:1;return this.#offset+=length,this.#index+=length,this.#line+=1,
this.#column=0,code===8232||code===8233?String.fromCharCode(code):`
`}skipComment(){this.is("#")&&this.skipWhile(code=>!isBreak(code))}};function foldBreaks(first,others){return first!==`
`?first+others:others===""?" ":others}function scanBlockScalar(cursor,parentIndent,dialect){let start=cursor.offset,style=cursor.is("|")?"literal":"folded",{chomping,increment}=readHeader(cursor,dialect,
start),end=cursor.offset;isBreak(cursor.peek())&&cursor.readBreak();let outer=Math.max(parentIndent,0),breaks,indent;increment===void 0?{breaks,indent}=detectIndent(
cursor,parentIndent,dialect):(indent=outer+increment,breaks=readEmptyLines(cursor,indent,dialect));let text="",lineBreak="",wasBlank=!1;for(;cursor.column===indent&&
!cursor.isAtEnd;){let startsBlank=isBlank(cursor.peek());text+=(style==="folded"&&lineBreak===`
`&&!wasBlank&&!startsBlank?breaks===""?" ":"":lineBreak)+breaks;let from=cursor.offset;cursor.skipWhile(code=>!isBreak(code)),text+=cursor.text.slice(from,cursor.
offset),end=cursor.offset,wasBlank=startsBlank,lineBreak=isBreak(cursor.peek())?cursor.readBreak():"",breaks=readEmptyLines(cursor,indent,dialect)}return chomping!==
"strip"&&(text+=lineBreak),chomping==="keep"&&(text+=breaks),{kind:"scalar",style,text,start,end}}function readHeader(cursor,dialect,start){cursor.skip();let chomping=readChomping(
cursor),increment=readIncrement(cursor,start);return increment!==void 0&&(chomping??=readChomping(cursor)),cursor.skipWhile(code=>code===32||dialect==="libyaml"&&
code===9),dialect==="pyyaml"&&cursor.is("#")&&cursor.text[cursor.offset-1]!==" "&&fail("a comment after | or > needs a space before it",start),cursor.skipComment(),
isBreakOrEnd(cursor.peek())||fail("text after | or > must start on the next line",start),{chomping:chomping??"clip",increment}}function readChomping(cursor){if(!cursor.
isOneOf("+-"))return;let chomping=cursor.is("+")?"keep":"strip";return cursor.skip(),chomping}function readIncrement(cursor,start){if(!cursor.isOneOf("012345678\
9"))return;let increment=Number(cursor.text[cursor.offset]);return increment===0&&fail("the indentation after | or > starts at 1",start),cursor.skip(),increment}
function detectIndent(cursor,parentIndent,dialect){let breaks="",widest=0;for(;;){if(cursor.skipWhile(code=>code===32),widest=Math.max(widest,cursor.column),assertNoTab(
cursor,dialect),!isBreak(cursor.peek()))return{breaks,indent:Math.max(widest,parentIndent+1,1)};breaks+=cursor.readBreak()}}function readEmptyLines(cursor,indent,dialect){
let breaks="";for(;;){for(;cursor.column<indent&&cursor.is(" ");)cursor.skip();if(cursor.column<indent&&assertNoTab(cursor,dialect),!isBreak(cursor.peek()))return breaks;
breaks+=cursor.readBreak()}}function assertNoTab(cursor,dialect){dialect==="libyaml"&&cursor.is("	")&&fail("a tab is used for indentation; use spaces",cursor.offset)}function isNameCharacter(code){return code>=48&&code<=57||code>=65&&code<=90||code>=97&&code<=122||code===95||code===45}function readName(cursor){let from=cursor.
offset;return cursor.skipWhile(isNameCharacter),cursor.text.slice(from,cursor.offset)}function scanName(cursor){let start=cursor.offset,kind=cursor.is("&")?"anc\
hor":"alias";cursor.skip();let name=readName(cursor);return(name===""||!(isBlankBreakOrEnd(cursor.peek())||cursor.isOneOf("?:,]}%@`")))&&fail(kind==="anchor"?"t\
he name of an anchor can contain only letters, digits, - and _; a string that starts with & needs quotes":"the name of an alias can contain only letters, digits\
, - and _; a string that starts with * needs quotes",start),{kind,name,start,end:cursor.offset}}function scanTag(cursor,dialect,isFlow){let start=cursor.offset,
{handle,suffix}=dialect==="libyaml"?readTag(cursor,start):readTagOfPyyaml(cursor,start);return(dialect==="libyaml"?isBlankBreakOrEnd(cursor.peek())||isFlow&&cursor.
is(","):isBlankBreakOrEnd(cursor.peek())&&!cursor.is("	"))||fail("a tag contains an invalid character; a string that starts with ! needs quotes",start),{kind:"t\
ag",handle,suffix,start,end:cursor.offset}}function readTag(cursor,start){if(cursor.is("<",1))return readVerbatimTag(cursor,start,"libyaml");cursor.skip();let name=readName(
cursor);if(cursor.is("!"))return cursor.skip(),{handle:`!${name}!`,suffix:readUri(cursor,URI_CHARACTERS,start)};let suffix=name+readUriPart(cursor,URI_CHARACTERS,
start);return suffix===""?{handle:void 0,suffix:"!"}:{handle:"!",suffix}}function readTagOfPyyaml(cursor,start){if(cursor.is("<",1))return readVerbatimTag(cursor,
start,"pyyaml");if(isBlankBreakOrEnd(cursor.peek(1)))return cursor.skip(),{handle:void 0,suffix:"!"};let hasHandle=/^![^ !\r\n\x85\u2028\u2029]*!/.test(cursor.text.
slice(start,start+MAX_HANDLE_LENGTH)),handle="!";return hasHandle?handle=readTagHandle(cursor,start):cursor.skip(),{handle,suffix:readUri(cursor,VERBATIM_CHARACTERS,
start)}}var MAX_HANDLE_LENGTH=4096;function readVerbatimTag(cursor,start,dialect){cursor.skip(2);let suffix=readUri(cursor,VERBATIM_CHARACTERS,start);return cursor.
is(">")||fail("a tag that starts with !< must end with >",start),cursor.skip(),dialect==="libyaml"||suffix!==""?{handle:void 0,suffix}:fail("an empty tag",start)}
function readTagHandle(cursor,start){cursor.is("!")||fail("the handle of a tag must start with !",start);let from=cursor.offset;cursor.skip();let name=readName(
cursor);return cursor.is("!")?cursor.skip():(name!==""||!isBlank(cursor.peek()))&&fail("the handle of a tag must end with !",start),cursor.text.slice(from,cursor.
offset)}var URI_CHARACTERS=";/?:@&=+$.!~*'()%",VERBATIM_CHARACTERS=`${URI_CHARACTERS},[]`;function readUri(cursor,characters,start){let uri=readUriPart(cursor,characters,
start);return uri===""&&fail("a tag has no name; a string that starts with ! needs quotes",start),uri}function readUriPart(cursor,characters,start){let uri="";for(;isNameCharacter(
cursor.peek())||cursor.isOneOf(characters);)cursor.is("%")?uri+=readUriEscapes(cursor,start):(uri+=cursor.text[cursor.offset]??"",cursor.skip());return uri}function readUriEscapes(cursor,start){
let escapes=/^(?:%[0-9A-Fa-f]{2})+/.exec(cursor.text.slice(cursor.offset,cursor.offset+3*MAX_HANDLE_LENGTH));escapes===null&&fail("% in a tag must be followed b\
y two hexadecimal digits",start);try{let decoded=decodeURIComponent(escapes[0]);return cursor.skip(escapes[0].length),decoded}catch{return fail("the escapes in \
a tag are not UTF-8",start)}}var MAX_VERSION_DIGITS=9;function scanDirective(cursor,dialect){let start=cursor.offset,isSpace=dialect==="libyaml"?isBlank:code=>code===32;cursor.skip();let name=readName(
cursor);(name===""||!isEnded(cursor,isSpace))&&failUnknownDirective(start);let directive=readValue(cursor,name,dialect,isSpace,start);return cursor.skipWhile(isSpace),
cursor.skipComment(),isBreakOrEnd(cursor.peek())||fail("unexpected text after a directive",start),isBreak(cursor.peek())&&cursor.readBreak(),directive}function failUnknownDirective(start){
return fail("unknown directive: a line starts with %",start)}function isEnded(cursor,isSpace){return isBreakOrEnd(cursor.peek())||isSpace(cursor.peek())}function readValue(cursor,name,dialect,isSpace,start){
if(name==="YAML"){cursor.skipWhile(isSpace);let major=readNumber(cursor,dialect,start);cursor.is(".")||fail("a %YAML directive requires a version such as 1.1",start),
cursor.skip();let minor=readNumber(cursor,dialect,start);return dialect==="pyyaml"&&!isEnded(cursor,isSpace)&&fail("unexpected text after a %YAML directive",start),
{kind:"version-directive",major,minor,start,end:cursor.offset}}if(name==="TAG"){cursor.skipWhile(isSpace);let handle=readTagHandle(cursor,start);isSpace(cursor.
peek())||fail("a %TAG directive has no prefix",start),cursor.skipWhile(isSpace);let prefix=readUri(cursor,VERBATIM_CHARACTERS,start);return isBlankBreakOrEnd(cursor.
peek())||fail("unexpected text after the prefix of a %TAG directive",start),{kind:"tag-directive",handle,prefix,start,end:cursor.offset}}return dialect==="libya\
ml"&&failUnknownDirective(start),cursor.skipWhile(code=>!isBreak(code)),{kind:"unknown-directive",start,end:cursor.offset}}function readNumber(cursor,dialect,start){
let from=cursor.offset;cursor.skipWhile(code=>code>=48&&code<=57);let digits=cursor.text.slice(from,cursor.offset);return(digits===""||dialect==="libyaml"&&digits.
length>MAX_VERSION_DIGITS)&&fail("a %YAML directive requires a version such as 1.1",start),Number(digits)}function scanPlain(context){let{cursor}=context,start=cursor.offset,end=start,text="",space={text:"",hasBreak:!1};for(;!cursor.isAtDocumentMarker()&&!cursor.is(
"#");){let from=cursor.offset;if(skipWord(context,start),cursor.offset===from||(text+=space.text+cursor.text.slice(from,cursor.offset),end=cursor.offset,space=readSpace(
context),space.text===""||!context.isFlow&&space.hasBreak&&cursor.column<context.indent))break}return{token:{kind:"scalar",style:"plain",text,start,end},endsLine:space.
hasBreak}}function skipWord({cursor,dialect,isFlow},start){for(;!isBlankBreakOrEnd(cursor.peek());){if(cursor.is(":")){let isBeforeFlow=isFlow&&cursor.isOneOf(dialect===
"libyaml"?",?[]{}":",[]{}",1);if(isBeforeFlow&&dialect==="libyaml"&&fail("unexpected colon, or a value is missing",start),isBeforeFlow||isBlankBreakOrEnd(cursor.
peek(1)))return}else if(isFlow&&cursor.isOneOf(dialect==="libyaml"?",[]{}":",?[]{}"))return;cursor.skip()}}function readSpace({cursor,dialect,indent}){let isSpace=dialect===
"libyaml"?isBlank:code=>code===32,from=cursor.offset;if(cursor.skipWhile(isSpace),!isBreak(cursor.peek()))return{text:cursor.text.slice(from,cursor.offset),hasBreak:!1};
let first=cursor.readBreak(),others="";for(;!cursor.isAtEnd&&!cursor.isAtDocumentMarker();)if(isBreak(cursor.peek()))others+=cursor.readBreak();else if(isSpace(
cursor.peek()))cursor.is("	")&&cursor.column<indent?fail("a tab is used for indentation; use spaces",cursor.offset):cursor.skip();else break;return{text:foldBreaks(
first,others),hasBreak:!0}}var ESCAPES={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"/":"/","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"},ESCAPE_DIGITS={x:2,u:4,U:8},MAX_CODE_POINT=1114111;function scanQuoted(cursor,dialect){
let start=cursor.offset,style=cursor.is('"')?"double":"single",quote=style==="double"?'"':"'";cursor.skip();let text="";for(;;){cursor.isAtDocumentMarker()&&fail(
"a quoted string is not closed before the end of the document",start),cursor.isAtEnd&&fail("a quoted string is not closed",start);let word=style==="double"?readDoubleQuoted(
cursor,dialect):readSingleQuoted(cursor);if(text+=word.text,cursor.is(quote))break;text+=readSpace2(cursor,word.isBroken)}return cursor.skip(),{kind:"scalar",style,
text,start,end:cursor.offset}}function readSingleQuoted(cursor){let text="";for(;!isBlankBreakOrEnd(cursor.peek());){let isQuote=cursor.is("'");if(isQuote&&!cursor.
is("'",1))break;isQuote&&cursor.skip(),text+=readCharacter(cursor)}return{text,isBroken:!1}}function readDoubleQuoted(cursor,dialect){let text="";for(;!isBlankBreakOrEnd(
cursor.peek())&&!cursor.is('"');)if(!cursor.is("\\"))text+=readCharacter(cursor);else{if(isBreak(cursor.peek(1)))return cursor.skip(),cursor.readBreak(),{text,isBroken:!0};
text+=readEscape(cursor,dialect)}return{text,isBroken:!1}}function readCharacter(cursor){let from=cursor.offset;return cursor.skip(),cursor.text.slice(from,cursor.
offset)}function readEscape(cursor,dialect){let start=cursor.offset;cursor.skip();let name=cursor.text[cursor.offset]??"",character=ESCAPES[name],length=ESCAPE_DIGITS[name];
return character===void 0&&length===void 0&&fail("unknown escape sequence in double quotes; a backslash is written \\\\",start),cursor.skip(),character??readCodePoint(
cursor,length??0,dialect,start)}function readCodePoint(cursor,length,dialect,start){let digits=cursor.text.slice(cursor.offset,cursor.offset+length);(digits.length<
length||!/^[0-9A-Fa-f]+$/.test(digits))&&fail(`an escape sequence needs ${length} hexadecimal digits`,start);let code=Number.parseInt(digits,16);return code>MAX_CODE_POINT&&
fail("an escape sequence is not a valid character",start),dialect==="libyaml"&&code>=55296&&code<=57343&&fail("an escaped surrogate (\\ud800 to \\udfff): write th\
e character itself",start),cursor.skip(length),String.fromCodePoint(code)}function readSpace2(cursor,isAfterEscapedBreak){let from=cursor.offset;if(!isAfterEscapedBreak&&
(cursor.skipWhile(isBlank),!isBreak(cursor.peek())))return cursor.text.slice(from,cursor.offset);let first=isAfterEscapedBreak?"":cursor.readBreak(),others="";for(;!cursor.
isAtEnd&&!cursor.isAtDocumentMarker();)if(isBreak(cursor.peek()))others+=cursor.readBreak();else if(isBlank(cursor.peek()))cursor.skip();else break;return foldBreaks(
first,others)}var MAX_SIMPLE_KEY_LENGTH=1024,SimpleKeys=class{#levels=[void 0];#cursor;constructor(cursor){this.#cursor=cursor}get flowLevel(){return this.#levels.length-1}openLevel(){
this.#levels.push(void 0)}closeLevel(){this.flowLevel>0&&this.#levels.pop()}save(key){this.drop(),this.#levels[this.flowLevel]=key}drop(){assertNotRequired(this.#levels[this.
flowLevel]),this.#levels[this.flowLevel]=void 0}take(){let key=this.#levels[this.flowLevel];return this.#levels[this.flowLevel]=void 0,key}canBeKey(tokenNumber){
return this.#levels.some(key=>key?.tokenNumber===tokenNumber)}dropStale(){let{line,index}=this.#cursor;for(let level=0;level<this.#levels.length;level+=1){let key=this.#levels[level];
key!==void 0&&(key.mark.line===line&&index-key.mark.index<=MAX_SIMPLE_KEY_LENGTH||(assertNotRequired(key),this.#levels[level]=void 0))}}};function assertNotRequired(key){
key?.isRequired===!0&&fail('expected ": " after a key',key.mark.offset)}var MAX_DEPTH={libyaml:400,pyyaml:100},NO_PLAIN_START="-?:,[]{}#&*!|>'\"%@`",Scanner=class{#cursor;#dialect;#maxDepth;#keys;#tokens=[];#returnedTokens=0;#indent=-1;#outerIndents=[];#canStartKey=!0;#isDone=!1;#next;constructor(text,dialect){
this.#maxDepth=MAX_DEPTH[dialect],this.#cursor=new Cursor(text),this.#dialect=dialect,this.#keys=new SimpleKeys(this.#cursor)}peek(){return this.#next??=this.#findNext(),
this.#next}#findNext(){for(;;){let token=this.#tokens[this.#returnedTokens];if(token!==void 0&&(this.#isDone||(this.#keys.dropStale(),!this.#keys.canBeKey(this.#returnedTokens))))
return token;this.#fetchToken()}}take(){let token=this.peek();return token.kind==="stream-end"||(this.#returnedTokens+=1,this.#next=void 0),token}get#isFlow(){return this.#keys.
flowLevel>0}#fetchToken(){let cursor=this.#cursor;this.#skipToToken(),this.#keys.dropStale(),this.#closeBlocks(cursor.column),cursor.isAtEnd?this.#fetchEnd():cursor.
column===0&&cursor.is("%")?this.#fetchDirective():cursor.isAtDocumentMarker("---")?this.#fetchDocumentMarker("document-start"):cursor.isAtDocumentMarker("...")?
this.#fetchDocumentMarker("document-end"):this.#fetchCollectionToken()||this.#fetchNodeToken()}#fetchCollectionToken(){let cursor=this.#cursor,isAlone=isBlankBreakOrEnd(
cursor.peek(1));if(cursor.is("["))this.#openFlow("flow-sequence-start");else if(cursor.is("{"))this.#openFlow("flow-mapping-start");else if(cursor.is("]"))this.#closeFlow(
"flow-sequence-end");else if(cursor.is("}"))this.#closeFlow("flow-mapping-end");else if(cursor.is(","))this.#fetchFlowEntry();else if(cursor.is("-")&&isAlone)this.#fetchBlockEntry();else if(cursor.
is("?")&&(this.#isFlow||isAlone))this.#fetchKey();else if(cursor.is(":")&&(this.#isFlow||isAlone))this.#fetchValue();else return!1;return!0}#fetchNodeToken(){let cursor=this.#cursor;
cursor.isOneOf("*&")?this.#addKeyPart(()=>scanName(cursor)):cursor.is("!")?this.#addKeyPart(()=>scanTag(cursor,this.#dialect,this.#isFlow)):cursor.isOneOf("|>")&&
!this.#isFlow?this.#fetchBlockScalar():cursor.isOneOf(`'"`)?this.#addKeyPart(()=>scanQuoted(cursor,this.#dialect)):this.#isPlainStart()?this.#fetchPlain():this.#failAtCharacter()}#isPlainStart(){
let cursor=this.#cursor;return isBlankBreakOrEnd(cursor.peek())?!1:cursor.isOneOf(NO_PLAIN_START)?(cursor.is("-")||!this.#isFlow&&cursor.isOneOf("?:"))&&!isBlankBreakOrEnd(
cursor.peek(1)):!0}#failAtCharacter(){let cursor=this.#cursor;return cursor.is("	")&&fail("tabs are not allowed as indentation",cursor.offset),fail(`a value can\
not start with ${cursor.text[cursor.offset]??""}; quote the string`,cursor.offset)}#skipToToken(){let cursor=this.#cursor;for(;;){this.#dialect==="libyaml"&&cursor.
column===0&&cursor.is("\uFEFF")&&cursor.skip();let skipsTabs=this.#dialect==="libyaml"&&(this.#isFlow||!this.#canStartKey);if(cursor.skipWhile(code=>code===32||
skipsTabs&&code===9),cursor.skipComment(),!isBreak(cursor.peek()))return;cursor.readBreak(),this.#isFlow||(this.#canStartKey=!0)}}#add(kind,length){let start=this.#cursor.
offset;this.#cursor.skip(length),this.#tokens.push({kind,start,end:this.#cursor.offset})}#savePossibleKey(){if(!this.#canStartKey)return;let{mark}=this.#cursor,
isRequired=!this.#isFlow&&this.#indent===mark.column;this.#keys.save({mark,tokenNumber:this.#tokens.length,isRequired})}#openBlock(kind,{column,offset},at){this.#isFlow||
this.#indent>=column||(this.#outerIndents.push(this.#indent),this.#indent=column,this.#tokens.splice(at,0,{kind,start:offset,end:offset}))}#closeBlocks(column){
if(!this.#isFlow)for(;this.#indent>column;)this.#indent=this.#outerIndents.pop()??-1,this.#add("block-end",0)}#fetchEnd(){this.#closeBlocks(-1),this.#keys.drop(),
this.#canStartKey=!1,this.#add("stream-end",0),this.#isDone=!0}#fetchDirective(){this.#closeBlocks(-1),this.#keys.drop(),this.#canStartKey=!1,this.#tokens.push(
scanDirective(this.#cursor,this.#dialect))}#fetchDocumentMarker(kind){this.#closeBlocks(-1),this.#keys.drop(),this.#canStartKey=!1,this.#add(kind,3)}#openFlow(kind){
this.#keys.flowLevel>=this.#maxDepth&&fail("collections are nested too deeply",this.#cursor.offset),this.#savePossibleKey(),this.#keys.openLevel(),this.#canStartKey=
!0,this.#add(kind,1)}#closeFlow(kind){this.#keys.drop(),this.#keys.closeLevel(),this.#canStartKey=!1,this.#add(kind,1)}#fetchFlowEntry(){this.#keys.drop(),this.#canStartKey=
!0,this.#add("flow-entry",1)}#fetchBlockEntry(){!this.#isFlow&&!this.#canStartKey&&fail('a list cannot start here; a string that starts with "- " needs quotes',
this.#cursor.offset),this.#openBlock("block-sequence-start",this.#cursor,this.#tokens.length),this.#keys.drop(),this.#canStartKey=!0,this.#add("block-entry",1)}#fetchKey(){
!this.#isFlow&&!this.#canStartKey&&fail('a key cannot start here; a string that starts with "? " needs quotes',this.#cursor.offset),this.#openBlock("block-mappi\
ng-start",this.#cursor,this.#tokens.length),this.#keys.drop(),this.#canStartKey=!this.#isFlow,this.#add("key",1)}#fetchValue(){let key=this.#keys.take();if(key===
void 0)!this.#isFlow&&!this.#canStartKey&&fail('a key is not allowed here: check the indentation; a string that contains ": " needs quotes',this.#cursor.offset),
this.#openBlock("block-mapping-start",this.#cursor,this.#tokens.length),this.#canStartKey=!this.#isFlow;else{let{mark,tokenNumber}=key;this.#tokens.splice(tokenNumber,
0,{kind:"key",start:mark.offset,end:mark.offset}),this.#openBlock("block-mapping-start",mark,tokenNumber),this.#canStartKey=!1}this.#add("value",1)}#addKeyPart(scan){
this.#savePossibleKey(),this.#canStartKey=!1,this.#tokens.push(scan())}#fetchBlockScalar(){this.#keys.drop(),this.#canStartKey=!0,this.#tokens.push(scanBlockScalar(
this.#cursor,this.#indent,this.#dialect))}#fetchPlain(){this.#savePossibleKey(),this.#canStartKey=!1;let{token,endsLine}=scanPlain({cursor:this.#cursor,dialect:this.#dialect,
isFlow:this.#isFlow,indent:this.#indent+1});endsLine&&(this.#canStartKey=!0),this.#tokens.push(token)}};function linkAliases(root){let anchors=new Map,aliases=new Map,link=node=>{if(node===null)return;let offset=node.range?.[0]??0;if((0,import_yaml3.isAlias)(node)){
let target=anchors.get(node.source);target===void 0&&fail("an alias without an anchor; a string that starts with * needs quotes",offset),aliases.set(node,target);
return}let{anchor}=node;if(anchor!==void 0&&anchors.has(anchor)&&fail("two anchors have the same name",offset),anchor!==void 0&&anchors.set(anchor,node),(0,import_yaml3.isSeq)(
node))for(let item of node.items)link(item);if((0,import_yaml3.isMap)(node))for(let{key,value}of node.items)link(key),link(value)};return link(root),{root,aliases,
entries:new Map,resolve:aliases.size===0?asIs:resolve};function resolve(node){return(0,import_yaml3.isAlias)(node)?aliases.get(node)??null:node}}function asIs(node){
return node}var MAX_EXPANDED_NODES=1e6;function assertExpands(tree){if(tree.aliases.size===0)return;let sizes=new Map,countNodes=(node,depth)=>{let target=tree.
resolve(node);if(target===null||!(0,import_yaml3.isCollection)(target))return 1;let known=sizes.get(target),offset=node?.range?.[0]??0;if(known==="open"&&fail("\
an alias refers to a node that contains it",offset),depth>MAX_DEPTH.libyaml&&fail("collections are nested too deeply",offset),known!==void 0)return known;sizes.
set(target,"open");let size=1;for(let item of target.items)(0,import_yaml3.isPair)(item)?size+=countNodes(item.key,depth+1)+countNodes(item.value,depth+1):size+=
countNodes(item,depth+1);return sizes.set(target,size),size>MAX_EXPANDED_NODES&&fail("aliases expand to too much",offset),size};countNodes(tree.root,1)}var import_yaml4=__toESM(require_dist(),1);function assertConstructs(tree){let visited=new Set,visit=node=>{let target=tree.resolve(node);target===null||visited.has(target)||(visited.add(target),assertTag(
target),(0,import_yaml4.isSeq)(target)&&target.items.forEach(visit),(0,import_yaml4.isMap)(target)&&visitPairs(target))},visitPairs=map=>{for(let{key,value}of map.
items){let resolved=tree.resolve(key);if(isMergeKey(resolved))for(let source of listMergeSources2(tree,key,value))visitPairs(source);else assertKey(resolved,key),
visit(value)}};visit(tree.root)}function listMergeSources2(tree,key,value){let source=tree.resolve(value);return((0,import_yaml4.isSeq)(source)?source.items.map(
item=>tree.resolve(item)):[source]).map(one=>(0,import_yaml4.isMap)(one)?one:fail("only maps can be merged with <<",offsetOf(key)))}function offsetOf(node){return node?.
range?.[0]??0}function assertTag(node){let{tag}=node;if((0,import_yaml4.isScalar)(node)){tag===VALUE_TAG&&fail("a single = needs quotes",offsetOf(node)),tag===MERGE_TAG&&
fail("a single << needs quotes",offsetOf(node));return}isDefaultTag((0,import_yaml4.isMap)(node)?"map":"seq",tag)||fail(isDefaultTag("map",tag)||isDefaultTag("s\
eq",tag)?"the tag !!map is for maps, !!seq for lists":unknownTagMessage(tag??""),offsetOf(node))}function assertKey(key,at){(0,import_yaml4.isCollection)(key)&&
fail("a key is a map or a list; a string that starts with { or [ needs quotes",offsetOf(at))}var import_yaml5=__toESM(require_dist(),1);var SPACE_PATTERN=/[ \t\n\r]*/y,STRING_PATTERN=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y,NUMBER_PATTERN=/-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y,
LITERAL_PATTERN=/true|false|null|NaN|-?Infinity/y,LITERALS={true:!0,false:!1,null:null,NaN:NaN,Infinity:1/0,"-Infinity":-1/0};function parseJsonMap(text){let reader=new JsonReader(
text);try{return reader.readMap()}catch(error){if(error instanceof YamlSyntaxError)return;throw error}}var JsonReader=class{#text;#offset=0;#depth=0;constructor(text){
this.#text=text}readMap(){if(this.#match(SPACE_PATTERN),this.#text[this.#offset]!=="{")return;let map=this.#readObject();return this.#match(SPACE_PATTERN),this.#offset===
this.#text.length?map:void 0}#match(pattern){pattern.lastIndex=this.#offset;let found=pattern.exec(this.#text);return found!==null&&(this.#offset=pattern.lastIndex),
found}#takes(character){return this.#match(SPACE_PATTERN),this.#text[this.#offset]!==character?!1:(this.#offset+=1,!0)}#expect(character){this.#takes(character)||
fail("this is not JSON",this.#offset)}#readValue(){this.#match(SPACE_PATTERN);let next=this.#text[this.#offset];return next==="{"?this.#readObject():next==="["?
this.#readArray():next==='"'?this.#readString():this.#readNumber()}#readObject(){let map=new import_yaml5.YAMLMap,start=this.#open("{");if(!this.#takes("}")){do{
this.#match(SPACE_PATTERN);let key=this.#readString();this.#expect(":"),map.items.push(new import_yaml5.Pair(key,this.#readValue()))}while(this.#takes(","));this.#expect(
"}")}return this.#closed(map,start)}#readArray(){let sequence=new import_yaml5.YAMLSeq,start=this.#open("[");if(!this.#takes("]")){do sequence.items.push(this.#readValue());while(this.#takes(
","));this.#expect("]")}return this.#closed(sequence,start)}#open(bracket){return this.#depth+=1,this.#depth>MAX_DEPTH.libyaml&&fail("collections are nested too\
 deeply",this.#offset),this.#expect(bracket),this.#offset-1}#closed(node,start){return this.#depth-=1,node.range=[start,this.#offset,this.#offset],node}#readString(){
let start=this.#offset,text=this.#match(STRING_PATTERN)?.[0]??fail("this is not JSON",start);return createScalar(JSON.parse(text),"QUOTE_DOUBLE",start,text)}#readNumber(){
let start=this.#offset,word=this.#match(LITERAL_PATTERN)?.[0];if(word!==void 0)return createScalar(LITERALS[word],"PLAIN",start,word);let[text,fraction,exponent]=this.#match(
NUMBER_PATTERN)??fail("this is not JSON",start),value=fraction!==void 0||exponent!==void 0?Number(text):parsePythonInteger(text)??fail("this number is too long",
start);return createScalar(value,"PLAIN",start,text)}};function createScalar(value,type,start,source){let node=new import_yaml5.Scalar(value),end=start+source.length;
return node.type=type,node.source=source,node.range=[start,end,end],node}var import_yaml6=__toESM(require_dist(),1);function parseDocument(text,dialect){return new Parser(text,dialect).parse()}var Parser=class{#scanner;#dialect;#handles=new TagHandles;#depth=0;constructor(text,dialect){
this.#scanner=new Scanner(text,dialect),this.#dialect=dialect}parse(){if(this.#isNext("stream-end"))return null;let root=this.#parseDocument();for(;this.#isNext(
"document-end");)this.#scanner.take();return this.#isNext("document-start","version-directive","tag-directive","unknown-directive")&&fail("the file contains mor\
e than one document: a line starts with ---",this.#scanner.peek().start),this.#isNext("stream-end")||this.#failAtToken("expected a key or the end of the documen\
t"),root}#parseDocument(){let isExplicit=this.#isNext("document-start","version-directive","tag-directive","unknown-directive");return this.#handles.read(this.#scanner,
this.#dialect),isExplicit?(this.#isNext("document-start")||this.#failAtToken("expected a line --- after a directive"),this.#scanner.take(),this.#isNext("documen\
t-start","document-end","version-directive","tag-directive","stream-end")?this.#emptyAt(this.#scanner.peek().start):this.#parseBlockNode()):this.#parseBlockNode()}#isNext(...kinds){
let{kind}=this.#scanner.peek();return kinds.includes(kind)}#emptyAt(offset){return createEmptyNode({start:offset,end:offset},this.#dialect)}#failAtToken(message,open){
let token=this.#scanner.peek();return open===void 0||token.kind!=="stream-end"?fail(message,token.start):fail(`the bracket ${open.kind==="flow-sequence-start"?"\
[":"{"} is not closed`,open.start)}#parseBlockNode(){return this.#parseNode("block")}#parseNode(context){this.#depth+=1,this.#depth>MAX_DEPTH[this.#dialect]&&fail(
"collections are nested too deeply",this.#scanner.peek().start);let node=this.#parseNodeAt(context);return this.#depth-=1,node}#parseNodeAt(context){let first=this.#scanner.
peek();if(first.kind==="alias"){this.#scanner.take();let alias=new import_yaml6.Alias(first.name);return alias.range=[first.start,first.end,first.end],alias}let properties=this.#parseProperties(),
node=this.#parseContent(context,properties);return properties?.anchor!==void 0&&(node.anchor=properties.anchor),node}#parseContent(context,properties){let token=this.#scanner.
peek(),isBlock=context!=="flow";return token.kind==="scalar"?(this.#scanner.take(),createScalarNode(token,properties,this.#dialect)):token.kind==="flow-sequence\
-start"?this.#parseFlowSequence(token,properties):token.kind==="flow-mapping-start"?this.#parseFlowMapping(token,properties):token.kind==="block-entry"&&context===
"indentless"?this.#parseIndentless(token,properties):token.kind==="block-sequence-start"&&isBlock?this.#parseBlockSequence(token,properties):token.kind==="block\
-mapping-start"&&isBlock?this.#parseBlockMapping(token,properties):properties!==void 0?createEmptyNode(properties,this.#dialect):this.#failAtToken(describeMissingValue(
token,context))}#parseProperties(){let anchor,tag,{start}=this.#scanner.peek(),end=start;for(;;){let token=this.#scanner.peek();if(token.kind==="anchor"&&anchor===
void 0)anchor=token.name;else if(token.kind==="tag"&&tag===void 0)tag=this.#handles.resolve(token);else break;end=token.end,this.#scanner.take()}if(!(anchor===void 0&&
tag===void 0))return{...anchor===void 0?{}:{anchor},...tag===void 0?{}:{tag},start,end}}#parseBlockSequence(open,properties){this.#scanner.take();let items=[];for(;this.#isNext(
"block-entry");)items.push(this.#parseEntry(["block-entry","block-end"]));return this.#isNext("block-end")||this.#failAtToken('expected "- " in the column of th\
e list, or the end of the list'),this.#scanner.take(),createSequence(items,open.start,properties)}#parseIndentless(open,properties){let items=[];for(;this.#isNext(
"block-entry");)items.push(this.#parseEntry(["block-entry","key","value","block-end"]));return createSequence(items,open.start,properties)}#parseEntry(next,context="\
block"){let{end}=this.#scanner.take();return this.#isNext(...next)?this.#emptyAt(end):this.#parseNode(context)}#parseBlockMapping(open,properties){let next=["ke\
y","value","block-end"];this.#scanner.take();let map=new import_yaml6.YAMLMap;for(;!this.#isNext("block-end");){this.#isNext("key")||this.#failAtToken("expected\
 a key: check the indentation");let key=this.#parseEntry(next,"indentless"),value=this.#isNext("value")?this.#parseEntry(next,"indentless"):this.#emptyAt(this.#scanner.
peek().start);map.items.push(new import_yaml6.Pair(key,value))}let{end}=this.#scanner.take();return createMapping(map,{start:open.start,end},properties)}#parseFlowSequence(open,properties){
this.#scanner.take();let items=[];for(;!this.#isNext("flow-sequence-end");)items.length>0&&this.#takeFlowEntry("expected a , or ]",open),this.#isNext("key")?items.
push(this.#parseSinglePair()):this.#isNext("flow-sequence-end")||items.push(this.#parseNode("flow"));return this.#scanner.take(),createSequence(items,open.start,
properties)}#takeFlowEntry(message,open){this.#isNext("flow-entry")||this.#failAtToken(message,open),this.#scanner.take()}#parseSinglePair(){let{start}=this.#scanner.
peek(),map=new import_yaml6.YAMLMap,key=this.#parseSinglePairKey(),value=this.#isNext("value")?this.#parseEntry(["flow-entry","flow-sequence-end"],"flow"):this.#emptyAt(
this.#scanner.peek().start);return map.items.push(new import_yaml6.Pair(key,value)),createMapping(map,{start,end:this.#scanner.peek().start},void 0)}#parseSinglePairKey(){
let{end}=this.#scanner.take();return this.#isNext("value","flow-entry","flow-sequence-end")?(this.#dialect==="libyaml"&&this.#scanner.take(),this.#emptyAt(end)):
this.#parseNode("flow")}#parseFlowMapping(open,properties){let next=["value","flow-entry","flow-mapping-end"];this.#scanner.take();let map=new import_yaml6.YAMLMap;
for(;!this.#isNext("flow-mapping-end")&&(map.items.length>0&&this.#takeFlowEntry("expected a , or }",open),!this.#isNext("flow-mapping-end"));){let isKey=this.#isNext(
"key"),key=isKey?this.#parseEntry(next,"flow"):this.#parseNode("flow"),value=isKey&&this.#isNext("value")?this.#parseEntry(["flow-entry","flow-mapping-end"],"fl\
ow"):this.#emptyAt(this.#scanner.peek().start);map.items.push(new import_yaml6.Pair(key,value))}let{end}=this.#scanner.take();return createMapping(map,{start:open.
start,end},properties)}};function createSequence(items,start,properties){let sequence=new import_yaml6.YAMLSeq;sequence.items=items;let end=items.at(-1)?.range?.[1]??
start;sequence.range=[start,end,end];let tag=collectionTag(properties?.tag);return tag!==void 0&&(sequence.tag=tag),sequence}function createMapping(map,{start,end},properties){
map.range=[start,end,end];let tag=collectionTag(properties?.tag);return tag!==void 0&&(map.tag=tag),map}var INDICATORS={"flow-sequence-end":"]","flow-mapping-en\
d":"}","flow-entry":",","block-entry":"-",key:"?",value:":"};function describeMissingValue({kind},context){if(kind==="stream-end"&&context==="flow")return"the t\
ext ends before a bracket is closed";let indicator=INDICATORS[kind];return indicator===void 0?"expected a value":`expected a value instead of ${indicator}; a st\
ring that starts with ${indicator} needs quotes`}var FORBIDDEN_CHARACTER=/[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;function readYaml(text,language="json-or-yaml"){let json=language===
"json-or-yaml"?parseJsonMap(text):void 0;if(json!==void 0)return{text,tree:linkAliases(json),isJson:!0,issues:[]};let forbidden=FORBIDDEN_CHARACTER.exec(text);if(forbidden!==
null){let code=(forbidden[0].codePointAt(0)??0).toString(16).padStart(4,"0").toUpperCase();return toInvalidYaml(text,{message:`character U+${code} is not allowe\
d in YAML`,offset:forbidden.index})}let parsed=parseWithDialect(text,"libyaml");if(parsed.issues.length===0)return parsed;let reparsed=parseWithDialect(text,"py\
yaml");return reparsed.issues.length===0?reparsed:parsed}function parseWithDialect(text,dialect){try{let root=parseDocument(text,dialect),tree=linkAliases(root);
return assertExpands(tree),assertConstructs(tree),{text,tree,isJson:!1,issues:[]}}catch(error){if(error instanceof YamlSyntaxError)return toInvalidYaml(text,error);
throw error}}function toInvalidYaml(text,{message,offset}){return{text,tree:linkAliases(null),isJson:!1,issues:[{message,offset}]}}var WholeFloat=class{value;constructor(value){this.value=value}toString(){return this.value.toFixed(1)}toJSON(){return this.value}};function parseYaml(text){let{
tree,issues}=readYaml(text),[issue]=issues;if(issue===void 0)return{value:toValue(toPlain(tree,tree.root))};let{message,offset}=issue;return{value:void 0,problem:{
...lineAndColumn(text,offset),message}}}function lineAndColumn(text,offset){let lines=text.slice(0,offset).replace(/^\ufeff/,"").split(/\r\n?|\n/);return{line:lines.
length,column:(lines.at(-1)?.length??0)+1}}function createLineIndex(text){let starts=[0,...[...text.matchAll(/\r\n?|\n/g)].map(one=>one.index+one[0].length)],markLength=text.
startsWith("\uFEFF")?1:0;return offset=>{let[line,after]=[0,starts.length];for(;after-line>1;){let middle=line+after>>1;(starts[middle]??1/0)<=offset?line=middle:
after=middle}let column=offset-(starts[line]??0)-(line===0?Math.min(markLength,offset):0);return{line:line+1,column:column+1}}}function toValue(plain){return typeof plain==
"bigint"?Number.isSafeInteger(Number(plain))?Number(plain):plain:typeof plain=="number"?Number.isInteger(plain)?new WholeFloat(plain):plain:typeof plain!="objec\
t"||plain===null?plain:isList(plain)?plain.map(toValue):Object.fromEntries(Object.entries(plain).map(([name,value])=>[name,toValue(value)]))}function isList(value){
return Array.isArray(value)}function createSource(location,text,language){let identity={location,name:displayName(location)},parsed=readYaml(text,language);if(language==="yaml"||parsed.issues.
length===0)return{...identity,...parsed};let stripped=readYaml(stripOuterBlanks(text));return{...identity,...stripped.issues.length===0?stripped:parsed}}function stripOuterBlanks(text){
let content=stripPythonSpace(text);return text.slice(0,text.indexOf(content)).replaceAll(/[^\r\n]/g,"")+content}var lineIndexes=new WeakMap;function locationAt(source,offset){
let lineIndex=lineIndexes.get(source)??createLineIndex(source.text);return lineIndexes.set(source,lineIndex),{file:source.name,...lineIndex(offset)}}function locationOf(source,node){
return locationAt(source,node?.range?.[0]??0)}var utf8=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function decodeUtf8(bytes){try{return utf8.decode(bytes)}catch{
return}}var PUBLIC_PARAMETER=/^(ref|ref_type|branch|at|tag|version|v|commit|path|file|filename|name|format|raw|inline|plain|download|dl|api-version)$/i,SECRET_PARAMETER=/token|secret|sig|pass|pw|key|auth|cred|jwt|code|session/i;function registerUrlSecrets(url,onSecret){if(!/^https?:/i.test(url.trim()))return;let[beforeFragment=""]=url.split("#"),[address="",...rest]=beforeFragment.split(
"?"),query=rest.join("?");for(let secret of[...findUserInfoSecrets(address),...findQuerySecrets(query)]){onSecret(secret);let decoded=decodeLeniently(secret);decoded!==
secret&&onSecret(decoded)}}function findUserInfoSecrets(address){let[authority=""]=address.replace(/^https?:\/*/i,"").split("/"),end=authority.lastIndexOf("@");
if(end===-1)return[];let info=authority.slice(0,end),colon=info.indexOf(":"),secret=colon===-1||colon===info.length-1?info.replace(":",""):info.slice(colon+1);return secret===
""?[]:[secret]}function findQuerySecrets(query){let values=query.split("&").flatMap(pair=>{let equals=pair.indexOf("="),[name,value]=equals===-1?["",pair]:[pair.
slice(0,equals),pair.slice(equals+1)];return isSecret(name,value)?[value]:[]});return query.length>=8&&values.length>0?[query,...values]:values}function isSecret(name,value){
return value===""||PUBLIC_PARAMETER.test(name)?!1:value.length>=8||SECRET_PARAMETER.test(name)}function decodeLeniently(text){try{return decodeURIComponent(text.
replaceAll("+"," "))}catch{return text}}function readContents(builder,location){let existing=builder.contents.get(location.key);if(existing!==void 0)return existing;let contents=readWithinLimits(builder,
location);return builder.contents.set(location.key,contents),contents}async function readWithinLimits(builder,location){if(builder.contents.size>=1e4)throw new UnreadableFileError(
`exceeds ${TOTAL_LIMITS}`,LIMIT_HINT);let contents=await readLocation(location,builder.read);if(builder.total.bytes+=contents.bytes.byteLength,builder.total.bytes>
134217728)throw new UnreadableFileError(`exceeds ${TOTAL_LIMITS}`,LIMIT_HINT);return contents}var TOTAL_LIMITS=`the limits of ${1e4} files and ${134217728} byte\
s in all of them`,LIMIT_HINT="Check whether a template at a URL names others without an end.";function parseFile({parsed},location,text,language){let path3=location.
kind==="local"?location.path:location.url,identity=[language??"",location.key,path3].join(`
`),known=parsed.get(identity);if(known?.text===text)return known;let source=createSource(location,text,language);return parsed.set(identity,source),source}function locateWithSecrets(builder,reference,locate2){
return registerUrlSecrets(reference,builder.onSecret),withUniqueKey(locate2(),builder.urls)}function addIssues(builder,source,label,chain){for(let{message,offset}of source.
issues.slice(0,1))builder.issues.push({message:`${label} ${source.name} is not valid ${source.text.trimStart().startsWith("{")?"JSON or YAML":"YAML"}: ${message}`,
location:locationAt(source,offset),chain});return source.issues.length>0}function addIssueAt(builder,source,node,problem){builder.issues.push({...problem,location:locationOf(
source,node)})}async function collectIssue(builder,name,{source,node,chain},step){try{return await step()}catch(error){let location=source&&locationOf(source,node);
if(error instanceof UnreadableFileError){let{message,hint,cause}=error;builder.issues.push({message:`${name} ${message}`,location,chain,hint,cause})}else if(error instanceof
InvalidReference){let{message,cause}=error;builder.issues.push({message:`${name} cannot be included: ${message}`,location,chain,cause})}else throw error;return}}
function formatChain(chain,last){return[...chain.map(({name})=>name),...last===void 0?[]:[displayName(last)]]}function isInteger(value){return INTEGER_REGEX.test(value)}var INTEGER_REGEX=/^-?[0-9]+$/;function isNumber(value){return NUMBER_REGEX.test(value)}var NUMBER_REGEX=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value,config2){if(isInteger(value))return Number.isSafeInteger(Number.parseInt(value,10));let num=Number.parseFloat(value);if(Number.isInteger(
num)&&!Number.isSafeInteger(num))return!1;let parsed=String(num);if(value===parsed)return!0;let valueDigits=extractSignificantDigits(value),parsedDigits=extractSignificantDigits(
parsed);return!!(valueDigits===parsedDigits||config2?.approx===!0&&parsedDigits.length>=14&&valueDigits.startsWith(parsedDigits.substring(0,14)))}var UnsafeNumberReason=(function(UnsafeNumberReason2){
return UnsafeNumberReason2.underflow="underflow",UnsafeNumberReason2.overflow="overflow",UnsafeNumberReason2.truncate_integer="truncate_integer",UnsafeNumberReason2.
truncate_float="truncate_float",UnsafeNumberReason2})({});function getUnsafeNumberReason(value){if(isSafeNumber(value,{approx:!1}))return;if(isInteger(value))return UnsafeNumberReason.
truncate_integer;let num=Number.parseFloat(value);return Number.isFinite(num)?num===0?UnsafeNumberReason.underflow:UnsafeNumberReason.truncate_float:UnsafeNumberReason.
overflow}function extractSignificantDigits(value){let{start,end}=getSignificantDigitRange(value),digits=value.substring(start,end),dot=digits.indexOf(".");return dot===-1?
digits:digits.substring(0,dot)+digits.substring(dot+1)}function getSignificantDigitRange(value){let start=0;for(value[0]==="-"&&start++;value[start]==="0"||value[start]===
".";)start++;let end=value.lastIndexOf("e");for(end===-1&&(end=value.lastIndexOf("E")),end===-1&&(end=value.length);(value[end-1]==="0"||value[end-1]===".")&&end>
start;)end--;return{start,end}}var losslessNumberMarker=Symbol.for("lossless-json.LosslessNumber"),LosslessNumber=class{value;isLosslessNumber=!0;get[losslessNumberMarker](){return!0}constructor(value){
if(!isNumber(value))throw new Error(`Invalid number (value: "${value}")`);this.value=value}valueOf(){let unsafeReason=getUnsafeNumberReason(this.value);if(unsafeReason===
void 0||unsafeReason===UnsafeNumberReason.truncate_float)return Number.parseFloat(this.value);if(isInteger(this.value))return BigInt(this.value);throw new Error(
`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`)}toString(){return this.value}};function isLosslessNumber(value){
return value!==null&&typeof value=="object"&&value[losslessNumberMarker]===!0}function parseLosslessNumber(value){return new LosslessNumber(value)}function revive(json,reviver){return reviveValue({"":json},"",json,reviver)}function reviveValue(context,key,value,reviver){return Array.isArray(value)?reviver.
call(context,key,reviveArray(value,reviver)):value&&typeof value=="object"&&!isLosslessNumber(value)?reviver.call(context,key,reviveObject(value,reviver)):reviver.
call(context,key,value)}function reviveObject(object2,reviver){for(let key of Object.keys(object2)){let value=reviveValue(object2,key,object2[key],reviver);value!==
void 0?object2[key]=value:delete object2[key]}return object2}function reviveArray(array3,reviver){for(let i=0;i<array3.length;i++){let value=reviveValue(array3,
String(i),array3[i],reviver);value===void 0?delete array3[i]:array3[i]=value}return array3}function parse(text,reviver,options){let optionsObj=typeof options=="function"?{parseNumber:options}:options,parseNumber=optionsObj?.parseNumber??parseLosslessNumber,
onDuplicateKey=optionsObj?.onDuplicateKey??throwDuplicateKey,i=0,value=parseValue();return expectValue(value),expectEndOfInput(),reviver?revive(value,reviver):value;
function parseObject(){if(text.charCodeAt(i)===codeOpeningBrace){i++,skipWhitespace();let object2={},initial=!0;for(;i<text.length&&text.charCodeAt(i)!==codeClosingBrace;){
initial?initial=!1:(eatComma(),skipWhitespace());let start=i,key=parseString();if(key===void 0){throwObjectKeyExpected();return}skipWhitespace(),eatColon();let value2=parseValue();
if(value2===void 0){throwObjectValueExpected();return}if(Object.prototype.hasOwnProperty.call(object2,key)&&!isDeepEqual(value2,object2[key])){let returnedValue=onDuplicateKey(
{key,position:start+1,oldValue:object2[key],newValue:value2});returnedValue!==void 0&&setObjectKey(object2,key,returnedValue)}else setObjectKey(object2,key,value2)}
return text.charCodeAt(i)!==codeClosingBrace&&throwObjectKeyOrEndExpected(),i++,object2}}function parseArray(){if(text.charCodeAt(i)===codeOpeningBracket){i++,skipWhitespace();
let array3=[],initial=!0;for(;i<text.length&&text.charCodeAt(i)!==codeClosingBracket;){initial?initial=!1:eatComma();let value2=parseValue();expectArrayItem(value2),
array3.push(value2)}return text.charCodeAt(i)!==codeClosingBracket&&throwArrayItemOrEndExpected(),i++,array3}}function parseValue(){skipWhitespace();let value2=parseString()??
parseNumeric()??parseObject()??parseArray()??parseKeyword("true",!0)??parseKeyword("false",!1)??parseKeyword("null",null);return skipWhitespace(),value2}function parseKeyword(name,value2){
if(text.slice(i,i+name.length)===name)return i+=name.length,value2}function skipWhitespace(){for(;isWhitespace(text.charCodeAt(i));)i++}function parseString(){if(text.
charCodeAt(i)===codeDoubleQuote){i++;let result="";for(;i<text.length&&text.charCodeAt(i)!==codeDoubleQuote;){if(text.charCodeAt(i)===codeBackslash){let char=text[i+
1],escapeChar=escapeCharacters[char];escapeChar!==void 0?(result+=escapeChar,i++):char==="u"?isHex(text.charCodeAt(i+2))&&isHex(text.charCodeAt(i+3))&&isHex(text.
charCodeAt(i+4))&&isHex(text.charCodeAt(i+5))?(result+=String.fromCharCode(Number.parseInt(text.slice(i+2,i+6),16)),i+=5):throwInvalidUnicodeCharacter(i):throwInvalidEscapeCharacter(
i)}else isValidStringCharacter(text.charCodeAt(i))?result+=text[i]:throwInvalidCharacter(text[i]);i++}return expectEndOfString(),i++,result}}function parseNumeric(){
let start=i;if(text.charCodeAt(i)===codeMinus&&(i++,expectDigit(start)),text.charCodeAt(i)===codeZero)i++;else if(isNonZeroDigit(text.charCodeAt(i)))for(i++;isDigit(
text.charCodeAt(i));)i++;else return;if(text.charCodeAt(i)===codeDot)for(i++,expectDigit(start);isDigit(text.charCodeAt(i));)i++;if(text.charCodeAt(i)===codeLowercaseE||
text.charCodeAt(i)===codeUppercaseE)for(i++,(text.charCodeAt(i)===codeMinus||text.charCodeAt(i)===codePlus)&&i++,expectDigit(start);isDigit(text.charCodeAt(i));)
i++;if(i>start)return parseNumber(text.slice(start,i))}function eatComma(){if(text.charCodeAt(i)!==codeComma)throw new SyntaxError(`Comma ',' expected after val\
ue ${gotAt()}`);i++}function eatColon(){if(text.charCodeAt(i)!==codeColon)throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);i++}function expectValue(value2){
if(value2===void 0)throw new SyntaxError(`JSON value expected ${gotAt()}`)}function expectArrayItem(value2){if(value2===void 0)throw new SyntaxError(`Array item\
 expected ${gotAt()}`)}function expectEndOfInput(){if(i<text.length)throw new SyntaxError(`Expected end of input ${gotAt()}`)}function expectDigit(start){if(!isDigit(
text.charCodeAt(i))){let numSoFar=text.slice(start,i);throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`)}}function expectEndOfString(){
if(text.charCodeAt(i)!==codeDoubleQuote)throw new SyntaxError(`End of string '"' expected ${gotAt()}`)}function throwObjectKeyExpected(){throw new SyntaxError(`\
Quoted object key expected ${gotAt()}`)}function throwDuplicateKey({key,position}){throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`)}
function throwObjectKeyOrEndExpected(){throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`)}function throwArrayItemOrEndExpected(){
throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`)}function throwInvalidCharacter(char){throw new SyntaxError(`Invalid character '${char}\
' ${pos()}`)}function throwInvalidEscapeCharacter(start){let chars=text.slice(start,start+2);throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`)}
function throwObjectValueExpected(){throw new SyntaxError(`Object value expected after ':' ${pos()}`)}function throwInvalidUnicodeCharacter(start){let chars=text.
slice(start,start+6);throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`)}function pos(){return`at position ${i}`}function got(){return i<text.
length?`but got '${text[i]}'`:"but reached end of input"}function gotAt(){return`${got()} ${pos()}`}}function setObjectKey(object2,key,value){key==="__proto__"?
Object.defineProperty(object2,key,{value,writable:!0,enumerable:!0,configurable:!0}):object2[key]=value}function isWhitespace(code){return code===codeSpace||code===
codeNewline||code===codeTab||code===codeReturn}function isHex(code){return code>=codeZero&&code<=codeNine||code>=codeUppercaseA&&code<=codeUppercaseF||code>=codeLowercaseA&&
code<=codeLowercaseF}function isDigit(code){return code>=codeZero&&code<=codeNine}function isNonZeroDigit(code){return code>=codeOne&&code<=codeNine}function isValidStringCharacter(code){
return code>=32&&code<=1114111}function isDeepEqual(a,b){return a===b?!0:Array.isArray(a)&&Array.isArray(b)?a.length===b.length&&a.every((item,index)=>isDeepEqual(
item,b[index])):isObject(a)&&isObject(b)?[...new Set([...Object.keys(a),...Object.keys(b)])].every(key=>isDeepEqual(a[key],b[key])):!1}function isObject(value){
return typeof value=="object"&&value!==null}var escapeCharacters={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},codeBackslash=92,codeOpeningBrace=123,codeClosingBrace=125,codeOpeningBracket=91,codeClosingBracket=93,codeSpace=32,codeNewline=10,codeTab=9,codeReturn=13,
codeDoubleQuote=34,codePlus=43,codeMinus=45,codeZero=48,codeOne=49,codeNine=57,codeComma=44,codeDot=46,codeColon=58,codeUppercaseA=65,codeLowercaseA=97,codeUppercaseE=69,
codeLowercaseE=101,codeUppercaseF=70,codeLowercaseF=102;function stringify(value,replacer,space,numberStringifiers){let resolvedSpace=resolveSpace(space),replacedValue=typeof replacer=="function"?replacer.call({"":value},
"",value):value;return stringifyValue(replacedValue,"");function stringifyValue(value2,indent){if(Array.isArray(numberStringifiers)){let stringifier=numberStringifiers.
find(item=>item.test(value2));if(stringifier){let str=stringifier.stringify(value2);if(typeof str!="string"||!isNumber(str))throw new Error(`Invalid JSON number\
: output of a number stringifier must be a string containing a JSON number (output: ${str})`);return str}}if(typeof value2=="boolean"||typeof value2=="number"||
typeof value2=="string"||value2===null||value2 instanceof Date||value2 instanceof Boolean||value2 instanceof Number||value2 instanceof String)return JSON.stringify(
value2);if(isLosslessNumber(value2)||typeof value2=="bigint")return value2.toString();if(Array.isArray(value2))return stringifyArray(value2,indent);if(value2&&typeof value2==
"object")return stringifyObject(value2,indent)}function stringifyArray(array3,indent){if(array3.length===0)return"[]";let childIndent=resolvedSpace?indent+resolvedSpace:
void 0,str=resolvedSpace?`[
`:"[";for(let i=0;i<array3.length;i++){let item=typeof replacer=="function"?replacer.call(array3,String(i),array3[i]):array3[i];if(resolvedSpace&&(str+=childIndent),
typeof item<"u"&&typeof item!="function"){let serialized=stringifyValue(item,childIndent);str+=serialized===void 0?"null":serialized}else str+="null";i<array3.length-
1&&(str+=resolvedSpace?`,
`:",")}return str+=resolvedSpace?`
${indent}]`:"]",str}function stringifyObject(object2,indent){if(typeof object2.toJSON=="function")return stringifyValue(object2.toJSON(),indent);let keys=Array.
isArray(replacer)?[...new Set(replacer.map(String))]:Object.keys(object2);if(keys.length===0)return"{}";let childIndent=resolvedSpace?indent+resolvedSpace:void 0,
first=!0,str=resolvedSpace?`{
`:"{";for(let key of keys){let value2=typeof replacer=="function"?replacer.call(object2,key,object2[key]):object2[key];if(includeProperty(key,value2)){let serialized=stringifyValue(
value2,childIndent);if(serialized===void 0)continue;first?first=!1:str+=resolvedSpace?`,
`:",";let keyStr=JSON.stringify(key);str+=resolvedSpace?`${childIndent+keyStr}: `:`${keyStr}:`,str+=serialized}}return str+=resolvedSpace?`
${indent}}`:"}",str}function includeProperty(_key,value2){return typeof value2<"u"&&typeof value2!="function"&&typeof value2!="symbol"}}var MAX_SPACE_LENGTH=10;
function resolveSpace(space){if(typeof space=="number"){let count=Math.min(Math.trunc(space),MAX_SPACE_LENGTH);return count>=1?" ".repeat(count):void 0}if(typeof space==
"string"&&space!=="")return space.slice(0,MAX_SPACE_LENGTH)}function toPlainValue(value){return typeof value=="number"?Number.isInteger(value)?BigInt(value):value:typeof value=="string"||typeof value=="boolean"||typeof value==
"bigint"?value:value instanceof WholeFloat?value.value:isLosslessNumber(value)?/^-?\d+$/.test(value.value)?BigInt(value.value):Number(value.value):Array.isArray(
value)?value.map(toPlainValue):typeof value!="object"||value===null?null:Object.fromEntries(Object.entries(value).map(([name,one])=>[name,toPlainValue(one)]))}function formatHeatJson(value){
return typeof value=="string"?quoteJson(value):typeof value=="number"?formatFloat(value):value===null||typeof value!="object"?String(value):isList2(value)?`[${value.
map(formatHeatJson).join(", ")}]`:`{${Object.entries(value).map(([name,one])=>`${quoteJson(name)}: ${formatHeatJson(one)}`).join(", ")}}`}function isList2(value){
return Array.isArray(value)}function quoteJson(text){return JSON.stringify(text).replace(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,character=>`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`)}function formatFloat(value){if(Number.isNaN(value))return".nan";if(!Number.isFinite(value))return value>0?".inf":"\
-.inf";let text=Object.is(value,-0)?"-0":String(value);return/^-?\d+$/.test(text)?`${text}.0`:text.replace(/^(-?\d+)e/,"$1.0e")}var ENVIRONMENT_SCHEME="action://",PARAMETERS_KEY=`${ENVIRONMENT_SCHEME}parameters`,PARAMETERS_INPUT={kind:"local",path:"parameters",key:"parameters",isRooted:!1};
function createInputSource(text=""){let source=createSource(PARAMETERS_INPUT,text);return source.issues.length===0?source:createSource(PARAMETERS_INPUT,"")}function readParameters(builder,location,{
bytes}){let text=decodeUtf8(bytes),source=parseFile(builder,location,text??""),chain=formatChain([],location);if(text===void 0){builder.issues.push({message:`Pa\
rameters file ${source.name} is not UTF-8 text`,chain});return}if(addIssues(builder,source,"Parameters file",chain))return;let value=toPlain(source.tree,source.
tree.root);return value===null?{source,values:{}}:isMapNode(source.tree,source.tree.root)?{source,values:Object.fromEntries(Object.entries(value))}:(addIssueAt(
builder,source,source.tree.root,{message:`Parameters file ${source.name} is not a map`,hint:'Write one "name: value" per line.',chain}),{source,values:{}})}var ENVIRONMENT_SECTIONS=[
"parameters","parameter_defaults","resource_registry"];function addEnvironmentHint(builder,{source},declared){let{tree,name}=source;for(let{key,name:section,value}of listEntries(
tree,tree.root))!(ENVIRONMENT_SECTIONS.includes(section)&&isMapNode(tree,value))||declared===void 0||declared.has(section)||addIssueAt(builder,source,key,{message:`\
Parameters file ${name} looks like an environment: the template has no parameter "${section}"`,hint:'Use the file in environment-files instead, or write its par\
ameters as "name: value" at the top level.',chain:[name]})}function mergeParameters(builder,files,inline){let inputs=Object.entries(inline).map(([name,value])=>[
name,toPlainValue(value)]),merged=[...files.flatMap(file=>Object.entries(file)),...inputs];for(let[name,value]of merged){if(isFinite2(value))continue;builder.issues.
push({message:`Parameter "${name}" contains a number that JSON does not support (.inf or .nan)`,hint:"Quote it if it is a string.",chain:[]})}return Object.fromEntries(
merged)}function isFinite2(value){return typeof value=="number"?Number.isFinite(value):typeof value!="object"||value===null||Object.values(value).every(isFinite2)}
function formatParametersEnvironment(parameters){return`${formatHeatJson({parameters})}
`}function listParameterValues(declared,environments,parameters){return[...[...Object.entries(parameters),...environments.flatMap(source=>[...listValues(source,
"parameters"),...listValues(source,"parameter_defaults")])].map(([name,value])=>({name,value,isDefault:!1})),...declared.map(({name,defaultValue})=>({name,value:defaultValue,
isDefault:!0}))]}function listValues({tree},section){let map=valueAt(tree,tree.root,section)??null;return listEntries(tree,map).map(({name,value})=>[name,toPlain(
tree,value)])}function templateError(issues){let distinctIssues=removeDuplicateIssues(issues),[firstIssue]=distinctIssues,locations=distinctIssues.flatMap(({location})=>location===
void 0?[]:[location]),hints=[...new Set(distinctIssues.flatMap(({hint})=>hint===void 0?[]:[hint]))];return new TemplateError(distinctIssues.length===1?firstIssue?.
message??"":formatList(distinctIssues),{locations,chain:firstIssue?.chain??[],hint:hints.length===0?void 0:hints.join(" "),cause:firstIssue?.cause})}function removeDuplicateIssues(issues){
return[...new Map(issues.map(issue=>[toLine(issue),issue])).values()]}function formatList(issues){let lines=issues.map(issue=>`  - ${toLine(issue)}`);return[`${issues.
length} problems in the files:`,...lines].join(`
`)}function toLine({message,location}){return location===void 0?message:`${message} (${formatLocation(location)})`}function warningAt(source,node,text){return{severity:"\
warning",text,location:locationOf(source,node)}}function readRegistry({targets},environments){let types=[],resources=new Map;for(let{tree}of environments){let registry=valueAt(tree,tree.root,"resource_registr\
y")??null;types.push(...Object.entries(readMappings(tree,registry,targets)));for(let{name,value}of listEntries(tree,valueAt(tree,registry,"resources")??null))resources.
set(name,{...resources.get(name),...readMappings(tree,value,targets)})}return{...Object.fromEntries(types),resources:Object.fromEntries(resources)}}function readMappings(tree,map,targets){
return Object.fromEntries(listEntries(tree,map).flatMap(({name,value})=>{let target=(value?targets.get(value):void 0)??toStringValue(tree,value);return target===
void 0||isMapNode(tree,value)?[]:[[name,target]]}))}var import_picomatch=__toESM(require_picomatch2(),1);function isJson(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function ownValue(map,name){return map!==void 0&&Object.hasOwn(map,name)?
map[name]:void 0}function getMember(value,key){let found=ownValue(value,key);return isJson(found)?found:void 0}var VERSION_KEYS=["heat_template_version","HeatTe\
mplateFormatVersion","AWSTemplateFormatVersion"],ENVIRONMENT_SECTIONS2={parameters:"map",parameter_defaults:"map",resource_registry:"map",parameter_merge_strategies:"\
map",encrypted_param_names:"list",event_sinks:"list"};function toCfnKey(key){return key.replaceAll(/(^|_)([a-z])/g,(_match,_dash,letter)=>letter.toUpperCase())}
function toKey(format,hotKey){return format==="hot"?hotKey:toCfnKey(hotKey)}function findPart(body,key){return isJson(body)?body[key]??body[toCfnKey(key)]:void 0}
function findPartNode(tree,node,key){return valueAt(tree,node,key)??valueAt(tree,node,toCfnKey(key))}function findSection(template,key){return getMember(template,
key)??getMember(template,toCfnKey(key))??{}}function findType(definition){let type=findPart(definition,"type");return typeof type=="string"?type:""}var MAX_RENAMES=10;function createTypeMapping(registry,without=new Set){let resources=isJson(registry.resources)?registry.resources:{},byResource=Object.entries(
resources),byPattern=Object.entries(registry).filter(([pattern])=>pattern.endsWith("*")),forResource=name=>byResource.flatMap(([pattern,entries])=>isJson(entries)&&
(pattern===name||pattern.includes("*")&&(0,import_picomatch.default)(pattern)(name))?[entries]:[]),find=(type,name)=>{if(without.has(type))return;let own=forResource(
name).map(entries=>ownValue(entries,type)),patterns=byPattern.filter(([pattern])=>type.startsWith(pattern.slice(0,-1)));return[...own,ownValue(registry,type),...patterns.
map(([pattern,target])=>replaceType(type,pattern,target))].find(target=>typeof target=="string")};return{targetOf:(type,name)=>{let target=type;for(let renames=0;renames<
MAX_RENAMES;renames+=1){let next=find(target,name);if(next===void 0||next===target)break;target=next}return target},inside:(name,mapped)=>createTypeMapping({...registry,
resources:Object.fromEntries(forResource(name).flatMap(entries=>Object.entries(entries)))},new Set([...without,mapped]))}}function replaceType(type,pattern,target){
return typeof target=="string"&&target.endsWith("*")?target.slice(0,-1)+type.slice(pattern.length-1):target}import{existsSync as existsSync2}from"node:fs";function isTemplateName(name){return name.endsWith(".yaml")||name.endsWith(".template")}function findTemplateReferences(tree){let visited=new Set,references=new Map,
walk=(node,path3)=>{let target=tree.resolve(node);if(!(target===null||visited.has(target))){visited.add(target);for(let{name,value}of listEntries(tree,target)){
let written=toStringValue(tree,value);if(value!==null&&written!==void 0&&isReference(name,written,path3)){let reference={node:value,written,means:toReferenceKind(
name,path3)};references.set(value,name==="Type"?{...reference,tolerates:"missing-file"}:reference)}walk(value,[...path3,name])}for(let item of listItems(tree,target))
walk(item,[...path3,""])}};return walk(tree.root,[]),[...references.values()]}function isReference(name,written,path3){return name==="get_file"?!0:(name==="type"||
name==="Type"&&isResource(path3))&&isTemplateName(written)}function isResource(path3){return path3.length===2&&["resources",toCfnKey("resources")].includes(path3[0]??
"")}function toReferenceKind(name,path3){return name==="get_file"?"file":isResource(path3)?"resource":"template"}function findRegistryReferences(tree,registry){
let direct=listRegistryReferences(tree,registry??null,void 0),resources=valueAt(tree,registry??null,"resources")??null,nested=listEntries(tree,resources).flatMap(
({value})=>isMapNode(tree,value)?listRegistryReferences(tree,value,findBaseUrl(tree,registry??null)):[]);return[...direct,...nested]}var RESERVED_REGISTRY_KEYS=new Set(
["base_url","hooks","restricted_actions"]);function listRegistryReferences(tree,map,outerBase){let base=findBaseUrl(tree,map)??outerBase;return listEntries(tree,
map).flatMap(({name,value})=>{let written=toStringValue(tree,value);if(value===null||written===void 0||RESERVED_REGISTRY_KEYS.has(name)||written.includes("::"))
return[];let means=isTemplateName(written)?"resource":"file";return[{node:value,written,means,baseUrl:base,tolerates:"invalid-file"}]})}function findBaseUrl(tree,map){
return toStringValue(tree,valueAt(tree,map,"base_url"))}var import_yaml13=__toESM(require_dist(),1);function rewriteText(source,replacements){let edits=[...replacements.flatMap(one=>toEdit(source,one)),...expandAliases(source,replacements)];edits.sort((one,other)=>one.
start-other.start);let text="",position=0;for(let{start,end,text:replacement}of edits)text+=source.text.slice(position,start)+replacement,position=end;return text+
source.text.slice(position)}function expandAliases(source,replacements){let changed=new Set(replacements.map(({node})=>node));return[...source.tree.aliases].flatMap(
([alias,target])=>changed.has(target)&&!changed.has(alias)&&(0,import_yaml13.isScalar)(target)?toEdit(source,{node:alias,value:String(target.value)}):[])}function toEdit(source,{
node,value}){if(!node.range)return[];let[start,end]=node.range;return[{start,end,text:quoteText(value,source.isJson?"QUOTE_DOUBLE":toStyle(node))}]}function toStyle(node){
return(0,import_yaml13.isScalar)(node)?node.type??"PLAIN":"PLAIN"}function quoteText(value,style){return style===import_yaml13.Scalar.QUOTE_DOUBLE||!/^[ -~\u00a1-\ud7ff\ue000-\ufdff]*$/.
test(value)?quoteJson(value):style===import_yaml13.Scalar.QUOTE_SINGLE||!isPlainText(value)?`'${value.replaceAll("'","''")}'`:value}function isPlainText(value){
if(!/^[\w./][\w./-]*$/.test(value))return!1;let parsed=readYaml(value,"yaml").tree.root;return(0,import_yaml13.isScalar)(parsed)&&parsed.value===value}var VERSION_KEY=new RegExp(VERSION_KEYS.join("|"));function isTemplate(source){return source.issues.length===0&&listEntries(source.tree,source.tree.root).some(({
name})=>VERSION_KEYS.includes(name))}async function includeTemplate(builder,source,chain){builder.sources.set(source.location.key,source);let context={source,base:toBase(
source.location),chain};return await includeAll(builder,context,findTemplateReferences(source.tree))}async function includeAll(builder,context,references){let replacements=new Map;
references.slice(0,MAX_PREFETCHES).forEach(reference=>{prefetch(builder,context,reference)});for(let[location,reference]of references.entries()){let later=references[location+
MAX_PREFETCHES];later!==void 0&&prefetch(builder,context,later);let key=await include(builder,context,reference);key!==void 0&&(addAmbiguousAnchorIssue(builder,
context,reference,key),builder.targets.set(reference.node,key),key!==reference.written&&replacements.set(reference.node,{node:reference.node,value:key}))}return rewriteText(
context.source,[...replacements.values()])}var MAX_PREFETCHES=8;function prefetch(builder,context,reference){if(!isCertainlyLocal(context,reference))try{let location=locate(
builder,context,reference);location.kind==="remote"&&readContents(builder,location).catch(()=>{})}catch(error){if(!(error instanceof InvalidReference))throw error}}
function isCertainlyLocal({base},{baseUrl,written}){return base.kind==="local"&&baseUrl===void 0&&!written.includes(":")}function addAmbiguousAnchorIssue(builder,context,{
node},key){let other=builder.targets.get(node);other===void 0||other===key||addIssueAt(builder,context.source,node,{message:`One anchored reference resolves to \
both ${other} and ${key}; write it separately for each`,chain:formatChain(context.chain)})}async function include(builder,context,reference){let{source,chain}=context,
issueContext={node:reference.node,source,chain:formatChain(chain)},location=await collectIssue(builder,`"${displayReference(reference.written)}"`,issueContext,()=>locate(
builder,context,reference));if(location===void 0)return;let name=`File ${displayName(location)}`;if(mayBeMissing(reference,location)){builder.diagnostics.push(warnMissingType(
source,reference));return}let contents=await collectIssue(builder,name,{...issueContext,chain:formatChain(chain,location)},()=>readContents(builder,location));if(contents===
void 0)return;let cycleStart=chain.findIndex(({identity})=>identity===contents.identity);if(cycleStart>=0){let cycle=formatChain(chain.slice(cycleStart),location).
join(" \u2192 ");addIssueAt(builder,source,reference.node,{message:`Templates include each other in a cycle: ${cycle}`,chain:issueContext.chain,hint:"Heat would\
 create stacks endlessly: remove one of these references."});return}if(chain.length>100){addIssueAt(builder,source,reference.node,{message:`Templates are nested\
 in more than ${100} levels`,chain:issueContext.chain.slice(0,CHAIN_SHOWN),hint:"Heat refuses more than 5 levels unless the operator allows more (max_nested_sta\
ck_depth)."});return}return builder.files.has(location.key)||await addFile(builder,context,reference,location,contents),location.key}var CHAIN_SHOWN=5;function mayBeMissing({
tolerates},location){return tolerates==="missing-file"&&location.kind==="local"&&!existsSync2(location.path)}function warnMissingType(source,{node,written}){let text=`\
Type ${written} points to a file that does not exist. Heat rejects it unless a resource_registry defines it.`;return warningAt(source,node,text)}function locate(builder,{
base},reference){let{workspace}=builder,{baseUrl,written}=reference;return baseUrl!==void 0&&registerUrlSecrets(baseUrl,builder.onSecret),locateWithSecrets(builder,
written,()=>{let origin=baseUrl===void 0?base:locateBase(baseUrl,base,workspace);return locateReference(written,origin,workspace)})}async function addFile(builder,context,reference,location,{
bytes,identity}){let text=decodeUtf8(bytes);if(text===void 0){builder.files.set(location.key,encodeBase64Lines(bytes));return}if(builder.files.set(location.key,
text),reference.means!=="resource"&&!VERSION_KEY.test(text))return;let source=parseFile(builder,location,text),chain=[...context.chain,{name:source.name,identity}];
isTemplate(source)?builder.files.set(location.key,await includeTemplate(builder,source,chain)):reference.tolerates==="invalid-file"?builder.diagnostics.push(warnInvalidTemplate(
context,reference,source)):reference.means==="resource"&&addNoTemplateIssue(builder,source,chain)}function warnInvalidTemplate(context,reference,source){let[issue]=source.
issues,reason=issue===void 0?"is not a template":`is not valid YAML: ${issue.message}`,text=`File ${source.name} ${reason}. It is sent unchanged, and Heat rejec\
ts it if a resource has its type.`;return issue===void 0?warningAt(context.source,reference.node,text):{severity:"warning",text,location:locationAt(source,issue.
offset)}}function addNoTemplateIssue(builder,source,chain){if(addIssues(builder,source,"Template",formatChain(chain)))return;let{root}=source.tree,problem=isMapNode(
source.tree,root)?"has no version":"is not a map at its top level",message=`Template ${source.name} ${source.text.trim()===""?"is empty":problem}`,hint=looksLikeEnvironment(
source)?"It looks like an environment: pass it with environment-files instead.":'Start it with a line such as "heat_template_version: 2021-04-16".';addIssueAt(builder,
source,root,{message,hint,chain:formatChain(chain)})}function looksLikeEnvironment({tree}){let keys=listEntries(tree,tree.root).map(({name})=>name);return keys.
length>0&&keys.every(key=>Object.hasOwn(ENVIRONMENT_SECTIONS2,key))}function encodeBase64Lines(bytes){return Buffer.from(bytes).toString("base64").replace(/.{1,76}/g,
`$&
`)}async function includeEnvironment(builder,location,{bytes}){let text=decodeUtf8(bytes),source=parseFile(builder,location,text??"","yaml"),chain=[{name:source.name}];
if(text===void 0){builder.issues.push({message:`Environment ${source.name} is not UTF-8 text`,chain:formatChain(chain)});return}if(addIssues(builder,source,"Env\
ironment",formatChain(chain)))return;let registry=listSections(builder,source,chain).find(({name})=>name==="resource_registry")?.value,context={source,base:toBase(
location),chain},rewritten=await includeAll(builder,context,findRegistryReferences(source.tree,registry)),key=chooseKey(builder,location.key,rewritten);return builder.
sources.set(key,source),builder.files.set(key,rewritten),{source,key}}function chooseKey({files},key,text){let existing=files.get(key);return existing===void 0||
existing===text?key:`${ENVIRONMENT_SCHEME}${key}`}function listSections(builder,source,chain){let{tree}=source,addIssue=(node,message,hint)=>{addIssueAt(builder,
source,node,{message,hint,chain:formatChain(chain),subject:"environment-section"})};!isNull(source,tree.root)&&!isMapNode(tree,tree.root)&&addIssue(tree.root,`E\
nvironment ${source.name} is not a map`);let sections=listEntries(tree,tree.root);for(let{key,name,value}of sections){let kind=Object.entries(ENVIRONMENT_SECTIONS2).
find(([section])=>section===name)?.[1];if(kind===void 0){let known=Object.keys(ENVIRONMENT_SECTIONS2).join(", ");addIssue(key,`Environment ${source.name} has an\
 unknown section "${name}"`,`Allowed sections: ${known}.`)}else isNull(source,value)?addIssue(key,`Environment ${source.name} has an empty section "${name}"`,`H\
eat rejects empty sections: remove it, or write "${name}: ${kind==="map"?"{}":"[]"}".`):kind==="map"&&!isMapNode(tree,value)&&addIssue(value,`Section "${name}" \
of environment ${source.name} is not a map`)}return sections}function isNull({tree},node){let target=tree.resolve(node);return target===null||"value"in target&&
target.value===null}function listDeclaredParameters(tree){return[...listSection(tree,key=>key),...listSection(tree,toCfnKey)]}function listSection(tree,toKey2){return listEntries(tree,
valueAt(tree,tree.root,toKey2("parameters"))??null).map(({name,value})=>({name,isHidden:isHiddenParameter(toPlain(tree,value)),type:toStringValue(tree,valueAt(tree,
value,toKey2("type"))),defaultValue:toPlain(tree,valueAt(tree,value,toKey2("default")))}))}function isHiddenParameter(definition){if(!isJson(definition))return!1;
let{hidden,NoEcho:noEcho}=definition;return isTrueInPython(hidden)||noEcho===!0||typeof noEcho=="string"&&/^true$/i.test(noEcho)}function isTrueInPython(value){
return typeof value=="object"&&value!==null?Object.keys(value).length>0:!!value}function listSecretTexts(value,type){if(value===null||typeof value=="boolean")return[];
let texts=[typeof value=="string"?value:formatHeatJson(value),...listParts(value,type)].flatMap(text=>[text,...text.split(/\r?\n/)]);return[...new Set(texts)].filter(
text=>text.trim()!=="")}function listParts(value,type=""){if(typeof value!="string")return listLeafTexts(value);switch(type.toLowerCase()){case"comma_delimited_\
list":case"commadelimitedlist":return value.split(",").map(item=>item.trim());case"json":return listLeafTexts(parseJson(value));default:return[]}}function parseJson(text){
let{tree,isJson:isJson2}=readYaml(text);return isJson2?toPlain(tree,tree.root):null}var MIN_NUMBER_CHARACTERS=6;function listLeafTexts(value){if(typeof value=="\
string")return[value];if(typeof value=="number"||typeof value=="bigint"){let text=formatHeatJson(value);return text.length<MIN_NUMBER_CHARACTERS?[]:[text]}return typeof value!=
"object"||value===null?[]:Object.values(value).flatMap(listLeafTexts)}function registerHiddenValues(builder,{root,environments,parameters}){let given=[...environments.
flatMap(({tree})=>["parameters","parameter_defaults"].flatMap(section=>listEntries(tree,valueAt(tree,tree.root,section)??null).map(({name,value})=>[name,toPlain(
tree,value)]))),...parameters.flatMap(map=>Object.entries(map))].filter(([,value])=>value!==null),texts=[...new Set([...root===void 0?[]:[root],...builder.sources.
values()])].flatMap(source=>listDeclaredParameters(source.tree).filter(({isHidden})=>isHidden).flatMap(({name,type,defaultValue})=>{let values=given.flatMap(([other,
value])=>other===name?[value]:[]);return[...source===root&&values.length>0?[]:[defaultValue],...values].flatMap(value=>listSecretTexts(value,type))}));new Set(texts).
forEach(builder.onSecret)}var import_yaml18=__toESM(require_dist(),1);import{isDeepStrictEqual}from"node:util";function replaceValues(text,tree,values,replacement){let edits=values.map(node=>toEdit2(text,node,replacement));return applyEdits(text,[...removeNestedEdits(edits),
...expandAliases2(tree,edits)])}function hasContent(text,content){let{tree,issues}=readYaml(text,"yaml");return issues.length===0&&isDeepStrictEqual(toPlain(tree,
tree.root),content)}var PROPERTIES_CHARACTERS=500,PROPERTIES=/(?<=[\s:,{[])(?:[&!][^\s,[\]{}]*\s+)+$/;function toEdit2(text,node,replacement){let from=toRange(node)[0],
end=findEnd(text,node),start=from-(PROPERTIES.exec(text.slice(Math.max(0,from-PROPERTIES_CHARACTERS),from))?.[0].length??0),lineBreak=/\r?\n$/.exec(text.slice(start,
end))?.[0]??"",indent=(0,import_yaml18.isSeq)(node)&&text[from]!=="["?" ":"";return{start,end,text:`${indent}${replacement}${lineBreak}`}}function findEnd(text,node){
let[start,end]=toRange(node);if(!(0,import_yaml18.isCollection)(node))return end;let item=node.items.at(-1),last=(0,import_yaml18.isPair)(item)?item.value??item.
key:item,closing=CLOSING_BRACKETS[text[start]??""];return closing===void 0?(0,import_yaml18.isNode)(last)?findEnd(text,last):end:text.indexOf(closing,(0,import_yaml18.isNode)(
last)?findEnd(text,last):start+1)+1}var CLOSING_BRACKETS={"{":"}","[":"]"};function toRange(node){let[start=0,end=0]=node.range??[];return[start,end]}function contains({
start,end},offset){return start<=offset&&offset<end}function removeNestedEdits(edits){return edits.filter(edit=>!edits.some(other=>other!==edit&&contains(other,
edit.start)))}function expandAliases2(tree,edits){let isReplaced=node=>edits.some(edit=>contains(edit,toRange(node)[0]));return[...tree.aliases].flatMap(([alias,
target])=>{if(!isReplaced(target)||isReplaced(alias))return[];let[start,end]=toRange(alias);return[{start,end,text:formatHeatJson(toPlain(tree,target))}]})}function applyEdits(text,edits){
return[...edits].sort((one,other)=>other.start-one.start).reduce((all,edit)=>all.slice(0,edit.start)+edit.text+all.slice(edit.end),text)}function resolveMergeStrategies(environments,isDeclared){let settings=new Map,conflicts=[];for(let source of environments)for(let parameter of listParametersWithValue(
source)){if(!isDeclared(parameter))continue;let first=settings.get(parameter),setting=findStrategy(source,parameter,first);first===void 0?settings.set(parameter,
setting):first.strategy!==setting.strategy&&conflicts.push({parameter,first,second:setting})}return{settings,conflicts}}function listParametersWithValue({tree}){
let sections=["parameters","parameter_defaults"].flatMap(section=>listEntries(tree,valueAt(tree,tree.root,section)??null));return new Set(sections.flatMap(({name,
value})=>toPlain(tree,value)===null?[]:[name]))}function findStrategy(source,parameter,first){let{tree}=source,entries=listEntries(tree,valueAt(tree,tree.root,"\
parameter_merge_strategies")??null),parameterEntry=entries.find(({name})=>name===parameter),defaultEntry=entries.find(({name})=>name==="default"),defaultSetting={
strategy:toStrategy(toStringValue(tree,defaultEntry?.value))??"overwrite",source,node:defaultEntry?.key};if(parameterEntry===void 0)return first??defaultSetting;
let strategy=toStrategy(toStringValue(tree,parameterEntry.value));return strategy===void 0?{...defaultSetting,node:parameterEntry.key}:{strategy,source,node:parameterEntry.
key}}function toStrategy(text){return text==="overwrite"||text==="merge"||text==="deep_merge"?text:void 0}function redactEnvironment(text,names){let{tree}=readYaml(text,"yaml"),redacted=replaceValues(text,tree,listValues2(tree,names),"null");return hasContent(redacted,
expectedValues(tree,names))?redacted:void 0}function expectedValues(tree,names){return Object.fromEntries(listEntries(tree,tree.root).map(({name,value})=>[name,
isValueSection(name)?Object.fromEntries(listEntries(tree,value).map(entry=>[entry.name,names[name].has(entry.name)?null:toPlain(tree,entry.value)])):toPlain(tree,
value)]))}function isValueSection(name){return name==="parameters"||name==="parameter_defaults"}function listValues2(tree,names){let values=listPairs(tree,tree.
root).flatMap(({name,value:section})=>isValueSection(name)?listPairs(tree,section).flatMap(({name:parameter,value})=>names[name].has(parameter)&&toPlain(tree,value)!==
null&&value!==null?[value]:[]):[]);return[...new Set(values)]}function withholdValues(builder,inputs){let names=findNamesToWithhold(builder,inputs),files=new Map(builder.files),keys=inputs.environments.map(environment=>{let{
source,key}=environment;if(addVisibleDefaultWarnings(builder,source,inputs),!hasAnyValue(source,names))return key;let redacted=redactEnvironment(files.get(key)??
"",names);redacted===void 0&&addInseparableIssue(builder,source,names);let target=chooseEnvironmentKey(builder,key);return files.set(target,redacted??""),target});
return addMergedIssue(builder,inputs,names),{files:Object.fromEntries(files),environmentFiles:keys,values:collectWithheldValues(inputs,names)}}function chooseEnvironmentKey({
targets},key){return[...targets.values()].includes(key)?`${ENVIRONMENT_SCHEME}${key}`:key}function findNamesToWithhold(builder,{root,parameters}){if(root===void 0)
return{parameters:new Set(Object.keys(parameters)),parameter_defaults:new Set};let hidden=root.declared.filter(({isHidden})=>isHidden).map(({name})=>name),nested=new Set(
listNestedParameters(builder,root.source).map(({name})=>name));return{parameters:new Set(hidden),parameter_defaults:new Set(hidden.filter(name=>!nested.has(name)))}}
function listNestedParameters({sources},root){return[...sources.values()].filter(source=>source!==root&&isTemplate(source)).flatMap(({tree})=>listDeclaredParameters(
tree))}function listValues3({tree},section){return listEntries(tree,valueAt(tree,tree.root,section)??null).map(({name,value})=>({name,value:toPlain(tree,value)})).
filter(({value})=>value!==null)}var SECTIONS=["parameters","parameter_defaults"];function hasAnyValue(source,names){return SECTIONS.some(section=>listValues3(source,
section).some(({name})=>names[section].has(name)))}function collectWithheldValues({environments},names){let listWithheld=section=>environments.flatMap(({source})=>listValues3(
source,section).flatMap(({name,value})=>names[section].has(name)?[[name,value]]:[]));return Object.fromEntries([...listWithheld("parameter_defaults"),...listWithheld(
"parameters")])}function addVisibleDefaultWarnings(builder,source,{root}){let{tree}=source,nested=listNestedParameters(builder,root?.source),declared=[...nested,
...root?.declared??[]],hidden=new Set(declared.flatMap(({name,isHidden})=>isHidden?[name]:[]));for(let{key,name,value}of listEntries(tree,valueAt(tree,tree.root,
"parameter_defaults")??null)){if(!(nested.some(one=>one.name===name)&&toPlain(tree,value)!==null)||!hidden.has(name))continue;let text=`Heat shows the value of \
hidden parameter "${name}" in parameter_defaults of ${source.name} to everyone who can read the stack's files. Set it as a parameter of the main template, and p\
ass it to the nested template.`;builder.diagnostics.push(warningAt(source,key,text))}}function addInseparableIssue(builder,source,names){let found=SECTIONS.flatMap(
section=>listValues3(source,section).flatMap(({name})=>names[section].has(name)?[`"${name}"`]:[]));addIssueAt(builder,source,source.tree.root,{message:`Hidden p\
arameters of environment ${source.name} would be visible in the stack's files, and cannot be removed: anchors or merge keys share ${[...new Set(found)].join(", ")}\
 with other values`,hint:"Write these values without anchors, or set them as parameters instead of in the file.",chain:[source.name]})}function addMergedIssue(builder,inputs,names){
let sources=inputs.environments.map(({source})=>source),{settings}=resolveMergeStrategies(sources,name=>names.parameters.has(name));for(let[name,{strategy,source,
node}]of settings){let inputCount=ownValue(inputs.parameters,name)===void 0?0:1,values=sources.flatMap(one=>listValues3(one,"parameters")).filter(one=>one.name===
name);strategy==="overwrite"||values.length+inputCount<2||addIssueAt(builder,source,node,{message:`Hidden parameter "${name}" has merge strategy "${strategy}" a\
nd several values, which would be visible in the stack's files`,hint:'Set only one value, or use merge strategy "overwrite".',chain:[source.name]})}}function omitUnknownParameters(builder,{environments,parametersFiles},declared){return{environments:environments.map(environment=>omitFromEnvironment(builder,environment,
declared)),parametersFiles:parametersFiles.map(({source,values})=>(addOmissionNotice(builder,source,listUnknown(source.tree,source.tree.root,declared)),{source,
values:pickNames(values,declared)}))}}function omitFromEnvironment(builder,environment,declared){let{source,key}=environment,unknown2=listUnknown(source.tree,valueAt(
source.tree,source.tree.root,"parameters"),declared);if(unknown2.length===0)return environment;let text=withoutUnknownParameters(builder.files.get(key)??"",declared);
if(text===void 0)return addInseparableIssue2(builder,source,unknown2),environment;addOmissionNotice(builder,source,unknown2);let target=chooseEnvironmentKey(builder,
key);return builder.files.set(target,text),{...environment,key:target}}function withoutUnknownParameters(text,declared){let{tree}=readYaml(text,"yaml"),content=toPlain(
tree,tree.root),section=toPlain(tree,valueAt(tree,tree.root,"parameters")??null);if(!isPlainMap(content)||!isPlainMap(section))return;let parameters=pickNames(section,
declared),nodes=listPairs(tree,tree.root).flatMap(({name,value})=>name==="parameters"&&value!==null?[value]:[]),replaced=replaceValues(text,tree,nodes,formatHeatJson(
parameters));return hasContent(replaced,{...content,parameters})?replaced:void 0}function isPlainMap(value){return typeof value=="object"&&value!==null&&!Array.
isArray(value)}function pickNames(values,names){return Object.fromEntries(Object.entries(values).filter(([name])=>names.has(name)))}function listUnknown(tree,map,declared){
return listEntries(tree,map??null).filter(({name})=>!declared.has(name))}function addOmissionNotice(builder,source,unknown2){if(unknown2.length===0)return;let text=`\
Left out of ${source.name}, because the template does not declare them: ${formatNames(unknown2)}`;builder.diagnostics.push({severity:"notice",text,location:locationOf(
source,unknown2[0]?.key)})}function addInseparableIssue2(builder,source,unknown2){addIssueAt(builder,source,unknown2[0]?.key,{message:`ignore-unknown-parameters\
 cannot leave out parameters of environment ${source.name}: anchors or merge keys share ${formatNames(unknown2)} with other values`,hint:'Write the section "par\
ameters" without anchors, or remove these names from it.',chain:[source.name]})}function formatNames(unknown2){return unknown2.map(({name})=>`"${name}"`).join("\
, ")}async function readFiles(builder,options){let root=await readRoot(builder,options),environments=await readEach(builder,"Environment",options.environmentFiles,(location,contents)=>includeEnvironment(
builder,location,contents)),files=await readEach(builder,"Parameters file",options.parametersFiles,(location,contents)=>readParameters(builder,location,contents)),
given={environments:environments.filter(one=>one!==void 0),parametersFiles:files.filter(one=>one!==void 0)},declared=root===void 0?[]:listDeclaredParameters(root.
source.tree),names=new Set(declared.map(({name})=>name)),sent=root===void 0||options.ignoreUnknownParameters!==!0?given:omitUnknownParameters(builder,given,names),
parameters=mergeParameters(builder,sent.parametersFiles.map(({values})=>values),options.parameters);return registerHiddenValues(builder,{root:root?.source,environments:given.
environments.map(({source})=>source),parameters:[...given.parametersFiles.map(({values})=>values),parameters]}),{root,included:sent.environments,parametersFiles:sent.
parametersFiles,parameters,declared}}function createBuilder(options){let workspace=toWorkspace(options.workspace);return{read:{...options,workspace},workspace,onSecret:options.
onSecret,files:new Map,sources:new Map,parsed:options.parsed??new Map,targets:new Map,contents:new Map,total:{bytes:0},urls:new Map,issues:[],diagnostics:[]}}async function readRoot(builder,{
template}){if(template===void 0)return;let[root]=await readEach(builder,"Template",[template],async(location,{bytes,identity})=>{let text=decodeUtf8(bytes),source=parseFile(
builder,location,text??""),chain=[{name:source.name,identity}];if(text===void 0)builder.issues.push({message:`Template ${source.name} is not UTF-8 text`,chain:[
source.name]});else{if(isTemplate(source))return{source,text:await includeTemplate(builder,source,chain)};addNoTemplateIssue(builder,source,chain)}});return root}
async function readEach(builder,label,inputs,process2){let values=[];for(let input of inputs){let displayed=displayReference(input),location=await collectIssue(
builder,`${label} "${displayed}"`,{chain:[displayed]},()=>locateWithSecrets(builder,input,()=>locateInput(input,builder.workspace)));if(location===void 0)continue;
let name=displayName(location),contents=await collectIssue(builder,`${label} ${name}`,{chain:[name]},()=>readContents(builder,location));contents!==void 0&&values.
push(await process2(location,contents))}return values}async function collectFiles(options){let builder=createBuilder(options),{root,included,parametersFiles,parameters}=await readFiles(builder,options),environments=included.
map(({source})=>source);return{root:root?.source,environments,parametersFiles:parametersFiles.map(({source})=>source),sources:builder.sources,targets:builder.targets,
contents:builder.files,parametersInput:{source:createInputSource(options.parametersText),values:Object.fromEntries(Object.entries(options.parameters).map(([name,
value])=>[name,toPlainValue(value)]))},parameters,ignoresUnknownParameters:options.ignoreUnknownParameters===!0,types:createTypeMapping(readRegistry(builder,environments)),
issues:removeDuplicateIssues(builder.issues)}}var import_picomatch2=__toESM(require_picomatch2(),1);import{existsSync as existsSync3,readdirSync,readFileSync as readFileSync2,statSync as statSync2}from"node:fs";
import path from"node:path";var SKIPPED_FOLDERS=new Set([".git","node_modules"]);function findFiles(patterns,workspace,mayLeaveWorkspace){let files=[],unmatched=[];for(let pattern of patterns){
if(pattern.startsWith("!")){let isExcluded=(0,import_picomatch2.default)(normalize(pattern.slice(1)),{dot:!0});files=files.filter(({name,isMatched})=>!isMatched||
!isExcluded(name));continue}if(!isPattern(pattern,workspace)){files.push({name:pattern,isMatched:!1});continue}let names=matchPattern(normalize(pattern),workspace,
mayLeaveWorkspace);names.length===0&&unmatched.push(pattern);for(let name of names)files.push({name,isMatched:!0})}let named=new Set(files.filter(({isMatched})=>!isMatched).
map(({name})=>normalize(name))),distinctFiles=files.filter(({name,isMatched})=>!isMatched||!named.has(name));return{files:[...new Map(distinctFiles.map(file=>[file.
name,file])).values()],unmatched}}function isPattern(text,workspace){return/^[a-z][a-z0-9+.-]*:\/\//i.test(text)?!1:import_picomatch2.default.scan(text).isGlob&&
!existsSync3(path.resolve(workspace,text))}function normalize(pattern){return pattern.replace(/^(?:\.\/+)+/,"")}function matchPattern(pattern,workspace,mayLeaveWorkspace){
let{base}=import_picomatch2.default.scan(pattern),folder=path.resolve(workspace,base);if(!mayLeaveWorkspace&&folder!==workspace&&!isInside(folder,workspace))return[];
let isMatch=(0,import_picomatch2.default)(pattern),toName=file=>(path.isAbsolute(pattern)?file:path.relative(workspace,file)).replaceAll(path.sep,"/");return listFiles(
folder,{findsHidden:/(?:^|\/)\.[^./]/.test(pattern),depth:pattern.includes("**")?1/0:pattern.split("/").length}).map(toName).filter(name=>isMatch(name))}function listFiles(folder,{
findsHidden,depth}){return depth===0?[]:readFolder(folder).flatMap(entry=>{let file=path.join(folder,entry.name);return!findsHidden&&entry.name.startsWith(".")?
[]:entry.isDirectory()?SKIPPED_FOLDERS.has(entry.name)?[]:listFiles(file,{findsHidden,depth:depth-1}):entry.isFile()||entry.isSymbolicLink()&&isFile(file)?[file]:
[]})}function readFolder(folder){try{return readdirSync(folder,{withFileTypes:!0}).sort((one,other)=>one.name<other.name?-1:1)}catch{return[]}}function isFile(file){
return statSync2(file,{throwIfNoEntry:!1})?.isFile()===!0}var TOP_LEVEL_VERSION=/^["']?(?:heat_template_version|HeatTemplateFormatVersion|AWSTemplateFormatVersion)["']?\s*:/m,
FLOW_VERSION=/^\s*\{[^]*(?:heat_template_version|HeatTemplateFormatVersion|AWSTemplateFormatVersion)/;function hasTemplateVersion(file){try{if(statSync2(file).size>
16777216)return!1;let text=readFileSync2(file,"utf8");return TOP_LEVEL_VERSION.test(text)||FLOW_VERSION.test(text)}catch{return!1}}var PROTECTION={kind:"local",path:"protect-in-heat",key:`${ENVIRONMENT_SCHEME}protection`,isRooted:!1},WILDCARD=/[*?[]/,UNKNOWN_TO_HEAT=/[{}()\\+@]|\*\*|(?<!\[)!|\[[\^\]]|\[[^\]/]*(\/|$)|(^|\/)(\/|$)/,
TYPE_SEPARATOR="::",MARKS=new Set(["restricted_actions","hooks","__proto__"]);function includeProtection(builder,patterns,environments){if(patterns===void 0)return environments;
let paths=patterns.filter(isKnownToHeat).map(pattern=>pattern.split("/"));addScopeDiagnostics(builder,patterns,paths.length),paths.some(({length})=>length>1)&&addConflictIssues(
builder,environments,paths);let text=`${JSON.stringify({resource_registry:{resources:createNames(paths)}},void 0,2)}
`;return builder.files.set(PROTECTION.key,text),[{source:createSource(PROTECTION,text,"yaml"),key:PROTECTION.key},...environments]}function addScopeDiagnostics(builder,patterns,applied){
let others=patterns.filter(pattern=>!isKnownToHeat(pattern));if(applied===0)builder.issues.push({message:'protect-in-heat requires a pattern in "protect" that H\
eat can apply: the name or path of a resource',hint:`${HINT} Add one, or remove protect-in-heat.`,chain:[]});else if(others.length>0){let text=`Only this action\
 protects ${others.map(pattern=>`"${pattern}"`).join(", ")}, not Heat (protect-in-heat). ${HINT}`;builder.diagnostics.push({severity:"notice",text})}}var HINT="\
Heat knows names and paths of resources with *, ? and [ ], but no types, no ** and no braces.";function isKnownToHeat(pattern){return!pattern.includes(TYPE_SEPARATOR)&&
!UNKNOWN_TO_HEAT.test(pattern)&&pattern.split("/").every(name=>!MARKS.has(name)&&isRegExp(toSource(name)))}function createNames(paths){let firsts=[...new Set(paths.
map(([first=""])=>first))],sorted=[...firsts.filter(one=>WILDCARD.test(one)),...firsts.filter(one=>!WILDCARD.test(one))];return Object.fromEntries(sorted.map(first=>{
let isLeaf=paths.some(path3=>path3.length===1&&path3[0]===first),below=paths.flatMap(([other="",...rest])=>rest.length>0&&(other===first||matches(other,first))?
[rest]:[]);return[first,{...isLeaf?{restricted_actions:["replace"]}:{},...createNames(below)}]}))}function matches(pattern,name){return pattern==="*"?!0:WILDCARD.
test(name)?!1:new RegExp(toSource(pattern),"s").test(name)}function toSource(pattern){return`^${pattern.replace(/[.+^${}()|\\]/g,"\\$&").replaceAll("*",".*").replaceAll(
"?",".").replace(/\[!/g,"[^")}$`}function isRegExp(source){try{return new RegExp(source).source===source}catch{return!1}}function addConflictIssues(builder,environments,paths){
let nested=paths.flatMap(([first="",...rest])=>rest.length>0?[first]:[]);for(let{source}of environments){let{tree}=source;for(let entry of listNestedEntries(tree)){
let{name,key}=entry,conflict=nested.find(first=>first!==name&&(matches(first,name)||matches(name,first)));conflict!==void 0&&addIssueAt(builder,source,key,{message:`\
protect-in-heat cannot be combined with "${name}" in resource_registry of ${source.name}: Heat would ignore a part of it, or of the protection of "${conflict}"`,
hint:'Use the same name in "protect" and in the environment, or write restricted_actions into the environment.',chain:[source.name]})}}}function listNestedEntries(tree){
let registry=valueAt(tree,tree.root,"resource_registry")??null;return listEntries(tree,valueAt(tree,registry,"resources")??null).filter(({value})=>listEntries(tree,
value).some(inner=>isMapNode(tree,inner.value)))}function readTemplate(text){let{value,problem}=parseYaml(text);if(problem===void 0)return JSON.parse(JSON.stringify(value,(_key,one)=>typeof one=="bigint"?String(
one):one))}function createTemplateReader(read=readTemplate){let known=new Map;return text=>(known.has(text)||known.set(text,read(text)),known.get(text))}function readBundleDefinition({template,files,environmentFiles,request,hiddenParameters}){let read=createTemplateReader(),parsed=template===void 0?void 0:read(template),
environments=request.environmentFiles.map(key=>read(ownValue(request.files,key)??"")).filter(isJson);return{template:isJson(parsed)?parsed:void 0,files:Object.fromEntries(
Object.entries(files).filter(([key])=>!environmentFiles.includes(key))),environmentFiles,registry:mergeRegistries(environments),parameterDefaults:mergeSections(
environments,"parameter_defaults"),parameters:mergeParameterValues([request.parameters,...environments.map(environment=>findSection(environment,"parameters"))]),
hiddenParameters,read}}function mergeSections(environments,name){return Object.fromEntries(environments.flatMap(environment=>Object.entries(findSection(environment,
name))))}function mergeRegistries(environments){let registries=environments.map(environment=>findSection(environment,"resource_registry"));return{...mergeSections(
environments,"resource_registry"),resources:mergeSections(registries,"resources")}}function mergeParameterValues(sections){let values=sections.flatMap(section=>Object.
entries(section));return new Map(values.filter(([,value])=>value!=null))}var CHAIN="OS::Heat::ResourceChain",MEMBER_PROPERTY={"OS::Heat::ResourceGroup":"resource_def","OS::Heat::AutoScalingGroup":"resource",[CHAIN]:"resources"};function isGroupType(type){
return Object.hasOwn(MEMBER_PROPERTY,type)}function findMemberDefinition(type,properties,name){if(!isGroupType(type))return;let definition=properties[MEMBER_PROPERTY[type]??
""];if(type!==CHAIN)return definition;let memberType=Array.isArray(definition)?definition[Number(name)]:void 0;return memberType===void 0?void 0:{type:memberType,
properties:properties.resource_properties??{}}}function findMemberNode(tree,type,properties,name){if(!isGroupType(type))return;let definition=valueAt(tree,properties,
MEMBER_PROPERTY[type]??"");return type===CHAIN?listItems(tree,definition??null)[Number(name)]:definition}function createLocator(builder,root,environments){let types=createTypeMapping(readRegistry(builder,environments)),findDeepest=path3=>findDeepestResource(builder,
types,root,path3),sourceAt=key=>key===void 0?root:builder.sources.get(key),listTemplates=()=>[...root===void 0?[]:[root],...builder.sources.values()];return{locateResource(path3,within=[]){
let found=findDeepest(path3);return found&&locateInDefinition(found.resource,path3.length,within)},resourceDefinition(path3){let found=findDeepest(path3);if(found?.
depth!==path3.length)return;let{source,definition}=found.resource;return{type:findType2(found.resource),locate:within=>locateCompletely(source,definition,within)}},
locateText:(section,text)=>locateTextIn([...environments,...listTemplates()],section,text),locateNode(key,path3){let source=sourceAt(key);return source&&locationOf(
source,findDeepestNode(source.tree,source.tree.root,path3).node)},locateExactly(key,path3){let source=sourceAt(key);return source&&locateCompletely(source,source.
tree.root,path3)},locateDefinition(matches2,within=[]){let found=listTemplates().flatMap(listResources).find(resource=>matchesDefinition(resource,matches2));return found&&
locateInDefinition(found,1,within)}}}function locateTextIn(sources,section,text){for(let source of sources){let from=findPartNode(source.tree,source.tree.root,section),
node=from===void 0?void 0:findText(source.tree,from,text);if(node!==void 0)return locationOf(source,node)}}function matchesDefinition({source:{tree},definition},matches2){
let properties=findPartNode(tree,definition,"properties")??null;return matches2(name=>readText(tree,findPartNode(tree,definition,name)),name=>readText(tree,valueAt(
tree,properties,name)))}function findDeepestResource(builder,types,root,[first,...nestedNames]){let resource=root&&first!==void 0?findResource(root,first):void 0;
if(resource===void 0)return;let depth=1;for(let name of nestedNames){let child=findChildResource(builder,types,resource,name);if(child===void 0)break;resource=child,
depth+=1}return{resource,depth}}var NO_MATCH={node:null,isComplete:!1};function findDeepestNode(tree,from,path3){let current=from,node=from;for(let part of path3){
let entry=listEntries(tree,current).find(({name})=>name===String(part)),item=typeof part=="number"?listItems(tree,current)[part]:void 0;if(entry===void 0&&item===
void 0)return{node,isComplete:!1};current=entry?.value??item??null,node=entry?.key??item??null}return{node,isComplete:!0}}function locateCompletely(source,from,path3){
let{node,isComplete:isComplete2}=findDeepestNode(source.tree,from,path3);return isComplete2?locationOf(source,node):void 0}function locateInDefinition({source,node,
definition},depth,within){let{node:target}=depth===0||within.length===0?NO_MATCH:findDeepestNode(source.tree,definition,within);return locationOf(source,target===
null||target===definition?node:target)}function findResource(source,name){return listResources(source).find(one=>one.name===name)}function listResources(source){
let{tree}=source,resources=findPartNode(tree,tree.root,"resources")??null;return listEntries(tree,resources).map(({name,key,value})=>({source,node:key,name,definition:value}))}
function readText(tree,node){return node===void 0?void 0:toStringValue(tree,node)??""}function findChildResource(builder,types,found,name){let template=findTemplate(
builder,types,found);return template===void 0?findMember(found,name):findResource(template,name)}function findTemplate({sources,targets},types,found){let{tree}=found.
source,typeNode=isMapNode(tree,found.definition)?findPartNode(tree,found.definition,"type"):found.definition,type=findType2(found);if(type===void 0)return;let directKey=typeNode?
targets.get(typeNode):void 0;return sources.get(directKey??types.targetOf(type,found.name))}function findType2({source:{tree},definition}){return toStringValue(
tree,isMapNode(tree,definition)?findPartNode(tree,definition,"type"):definition)}function findText(tree,from,text){if(from!==null&&toStringValue(tree,from)===text)
return from;for(let{name,key,value}of listEntries(tree,from)){if(name===text)return key;let found=findText(tree,value,text);if(found!==void 0)return found}for(let item of listItems(
tree,from)){let found=findText(tree,item,text);if(found!==void 0)return found}}function findMember({source,definition},name){let{tree}=source,type=toStringValue(
tree,findPartNode(tree,definition,"type"))??"",properties=findPartNode(tree,definition,"properties")??null,node=findMemberNode(tree,type,properties,name);return node?
{source,node,name,definition:node}:void 0}var import_yaml28=__toESM(require_dist(),1);function findRetypedValues(source,map,declared){let stringParameters=new Map(declared.filter(isString).map(one=>[one.name,one]));return listEntries(source.tree,
map).flatMap(({name,value})=>{let parameter=stringParameters.get(name),scalar=parameter&&findWrittenScalar(source,value);return scalar===void 0?[]:toNotices(parameter,
{name,...scalar,location:locationOf(source,value)})})}function findRetypedWrittenParameters(written,declared){return written.flatMap(one=>toNotices(declared.find(
parameter=>parameter.name===one.name&&isString(parameter)),one))}function toNotices(parameter,{name,written,value,location}){let sent=toSentText(value);if(parameter===
void 0||sent===void 0||sent===written)return[];let detail=parameter.isHidden?"":`: ${written} is sent as ${sent}`;return[{severity:"notice",text:`Parameter "${name}\
" is a string, but YAML reads its value as another type${detail}. Quote the value to send it as written.`,location}]}function findRetypedEnvironmentValues(source,root,allParameters){
let{tree}=source,section=name=>valueAt(tree,tree.root,name)??null;return[...findRetypedValues(source,section("parameters"),root),...findRetypedValues(source,section(
"parameter_defaults"),allParameters)]}function isString({type}){return type?.toLowerCase()==="string"}function findWrittenScalar({tree,text,isJson:isJson2},node){
let target=tree.resolve(node);if(!(isJson2||!(0,import_yaml28.isScalar)(target)||target.range===void 0||target.range===null))return{written:text.slice(target.range[0],
target.range[1]),value:toPlain(tree,target)}}function toSentText(value){if(!(value===null||typeof value=="string"||typeof value=="object"))return typeof value==
"boolean"?value?"True":"False":formatHeatJson(value)}function inspectSources(builder,{environments,parametersFiles,input,written,declared}){let sources=new Set([...builder.sources.values(),...environments,...parametersFiles]),
allParameters=[...sources].filter(isTemplate).flatMap(({tree})=>listDeclaredParameters(tree)),isOverridden=({name})=>written.some(one=>one.name===name),inputParameters=declared.
filter(one=>!isOverridden(one));return[...[...sources].flatMap(findDuplicateKeys),...environments.flatMap(source=>findRetypedEnvironmentValues(source,declared,allParameters)),
...parametersFiles.flatMap(source=>findRetypedValues(source,source.tree.root,declared)),...inspectInput(input,inputParameters),...findRetypedWrittenParameters(written,
declared)]}function inspectInput(input,declared){return[...findDuplicateKeys(input),...findRetypedValues(input,input.tree.root,declared)].map(({severity,text,location})=>({
severity,text:location===void 0?text:`${formatLocation(location)}: ${text}`}))}var MAX_DUPLICATES=100;function findDuplicateKeys(source){let repeated=listRepeatedKeys(
source.tree),warnings=repeated.slice(0,MAX_DUPLICATES).map(({key,first})=>({severity:"warning",text:`"${String(key.value)}" is set twice, first at ${formatLocation(
locationOf(source,first))}; only the last one takes effect`,location:locationOf(source,key)})),more=repeated.length-warnings.length;return more===0?warnings:[...warnings,
{severity:"warning",text:`${more} more keys are set twice in ${source.name}`}]}function createHeatPayload({template,withheld,parameters,declared}){let types=new Map(declared.filter(({isHidden})=>isHidden).map(({name,type})=>[name,type])),isSecret2=([
name])=>template===void 0||types.has(name),entries=Object.entries(parameters),visibleEntries=entries.filter(entry=>!isSecret2(entry)),parametersFile=visibleEntries.
length===0?{}:{[PARAMETERS_KEY]:formatParametersEnvironment(Object.fromEntries(visibleEntries))},inputs=entries.filter(([name,value])=>value!==null||ownValue(withheld.
values,name)===void 0),secrets=[...Object.entries(withheld.values),...inputs.filter(isSecret2)];return{...template===void 0?{}:{template},files:{...withheld.files,
...parametersFile},environmentFiles:[...withheld.environmentFiles,...Object.keys(parametersFile)],parameters:Object.fromEntries(secrets.map(([name,value])=>[name,
toBodyValue(value,types.get(name))]))}}function toBodyValue(value,type){return typeof value=="bigint"||typeof value=="number"?formatNumber(value):typeof value!=
"object"||value===null?value:type?.toLowerCase()==="json"?formatHeatJson(value):Array.isArray(value)&&type!==void 0?value.map(one=>toBodyValue(one,type)):toJsonValue(
value)}function formatNumber(value){return formatHeatJson(value).replace(".0e","e")}function toJsonValue(value){return typeof value=="bigint"?Number(value):typeof value!=
"object"||value===null?value:Array.isArray(value)?value.map(toJsonValue):Object.fromEntries(Object.entries(value).map(([name,one])=>[name,toJsonValue(one)]))}function mergeValues(type,old,value,isDeep){switch(type){case"json":return mergeJson(old??null,value,isDeep);case"comma_delimited_list":case"commadelimitedlist":
return mergeLists(old??null,value);case"string":return mergeStrings(old,value);case"number":return mergeNumbers(old,value);case"boolean":return{problem:"Heat ca\
nnot merge values of type boolean"};default:return{value}}}function mergeJson(old,value,isDeep){if(typeof value!="string"||value==="")return mergeMaps(old,value,
isDeep);try{return mergeMaps(old,JSON.parse(value),isDeep)}catch{return{value}}}function mergeMaps(old,value,isDeep){if(isFalse(old))return{value};if(!isMap4(value))
return{problem:"one of the values is not a map"};let entries=Object.entries(value).filter(([,member])=>member!==null);if(entries.length===0)return{value:old};if(!isMap4(
old))return{problem:"one of the values is not a map"};let merged=new Map(Object.entries(old));for(let[name,member]of entries){let result=isDeep?mergeMember(merged.
get(name),member):{value:member};if("problem"in result)return{problem:`"${name}" has values of different types`};merged.set(name,result.value)}return{value:Object.
fromEntries(merged)}}function mergeMember(old,value){return typeof value=="string"?mergeStrings(old,value):typeof value!="object"||isFalse(old??null)?{value}:Array.
isArray(value)?mergeLists(old??null,value):mergeMaps(old??null,value,!0)}function mergeLists(old,value){return typeof value!="string"&&!isList3(value)?{problem:"\
one of the values is neither a list nor a string"}:isFalse(old)?{value}:isList3(old)&&isList3(value)?{value:[...old,...value]}:typeof old=="string"&&typeof value==
"string"?{value:`${old},${value}`}:{problem:"one of the values is a list, another one a string"}}function mergeStrings(old,value){return(old===void 0||typeof old==
"string")&&typeof value=="string"?{value:`${old??""}${value}`}:{problem:"Heat can merge only strings: one of the values is not a string and needs quotes"}}function mergeNumbers(old,value){
return isList3(old??null)&&isList3(value)?{value}:typeof old=="string"&&typeof value=="string"?{value:`${old}${value}`}:{problem:"Heat cannot merge values of ty\
pe number"}}function isFalse(value){return typeof value=="object"&&value!==null?Object.keys(value).length===0:!value}function isList3(value){return Array.isArray(
value)}function isMap4(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}var SECTIONS2=["parameters","parameter_defaults"];function findMergeProblems(files){let{environments,parameters}=files,types=listTypes(files),{settings,conflicts}=resolveMergeStrategies(
environments,name=>types.has(name)),problems=conflicts.map(({parameter,first,second})=>{let at=formatLocation(locationOf(first.source,first.node));return{source:second.
source,node:second.node,message:`Parameter "${parameter}" has merge strategy "${second.strategy}" here and "${first.strategy}" at ${at}`,hint:"Heat uses one str\
ategy per parameter: set the same strategy in all environment files."}}),given=SECTIONS2.map(section=>environments.map(source=>listValues4(source,section))),[set=[]]=given;
set.push(new Map(Object.entries(parameters)));for(let[name,setting]of settings){if(setting.strategy==="overwrite"||conflicts.some(({parameter})=>parameter===name))
continue;let[problem]=given.flatMap(values=>findProblem(types.get(name),name,setting,values)??[]);problem!==void 0&&problems.push(describe(name,setting,problem))}
return problems}function listTypes({sources,root}){let declared=[...[...sources.values()].filter(isTemplate),...root===void 0?[]:[root]].flatMap(({tree})=>listDeclaredParameters(
tree));return new Map(declared.map(({name,type})=>[name,type?.toLowerCase()]))}function listValues4({tree},section){let entries=listEntries(tree,valueAt(tree,tree.
root,section)??null);return new Map(entries.map(({name,value})=>[name,toPlain(tree,value)]))}function findProblem(type,name,{strategy},environments){let[first,...others]=environments.
filter(({size})=>size>0),old=first?.get(name);for(let values of others){let value=values.get(name)??null;if(value===null)continue;let merged=mergeValues(type,old,
value,strategy==="deep_merge");if("problem"in merged)return merged.problem;old=merged.value}}function describe(name,{strategy,source,node},problem){return{source,
node,message:`Parameter "${name}" has merge strategy "${strategy}", and ${problem}`,hint:'Use merge strategy "overwrite", or set only one value.'}}async function bundle(options){let builder=createBuilder(options),{root,parametersFiles,parameters,declared,...read}=await readFiles(builder,options),included=includeProtection(
builder,options.protectInHeat,read.included),sources=included.map(({source})=>source);if(options.onParameter!==void 0){let nestedParameters=[...builder.sources.
values()].flatMap(({tree})=>listDeclaredParameters(tree));listParameterValues([...declared,...nestedParameters],sources,parameters).forEach(options.onParameter)}
let names=root&&new Set(declared.map(({name})=>name));for(let file of parametersFiles)addEnvironmentHint(builder,file,names);root!==void 0&&addMergeIssues(builder,
{root:root.source,sources:builder.sources,environments:sources,parameters});let found=inspectSources(builder,{environments:sources,parametersFiles:parametersFiles.
map(({source})=>source),input:createInputSource(options.parametersText),written:options.writtenParameters??[],declared});for(let diagnostic of found)builder.diagnostics.
push(diagnostic);let withheld=withholdValues(builder,{environments:included,parameters,root:root&&{source:root.source,declared}});if(builder.issues.length>0)throw templateError(
builder.issues);return buildBundle(builder,root,included,{withheld,parameters,declared})}function addMergeIssues(builder,files){for(let{source,node,message,hint}of findMergeProblems(
files))addIssueAt(builder,source,node,{message,hint,chain:[source.name]})}function buildBundle(builder,root,environments,payloadParts){let{parameters,declared}=payloadParts,
template=root?.text,request=createHeatPayload({template,...payloadParts}),environmentFiles=environments.map(({key})=>key);Object.keys(parameters).length>0&&(environmentFiles.
push(PARAMETERS_KEY),builder.files.set(PARAMETERS_KEY,formatParametersEnvironment(parameters)));let content={template,files:Object.fromEntries(builder.files),environmentFiles};
builder.diagnostics.push(...findSizeWarnings(content,root?.source.name??"template"));let hiddenParameters=declared.filter(({isHidden})=>isHidden).map(({name})=>name),
definition;return{...content,request,definition:()=>definition??=readBundleDefinition({...content,request,hiddenParameters}),diagnostics:builder.diagnostics,hiddenParameters,
bytes:countBodyBytes(content),...createLocator(builder,root?.source,environments.map(({source})=>source))}}import{existsSync as existsSync4,lstatSync,readFileSync as readFileSync3,realpathSync as realpathSync3,statSync as statSync3}from"node:fs";import path2 from"node:path";function openInputFiles(folder){let workspace=toWorkspace(folder),realPath=(name,mayLeave)=>realPathInBounds(path2.resolve(workspace.path,name),{workspace,allowFilesOutsideWorkspace:mayLeave});
return{readText(name,mayLeave){let file=realPath(name,mayLeave);return assertRegular(file),readFileSync3(file,"utf8")},findProblem(name,mayLeave){return describeProblem(
()=>{let location=locateInput(name,workspace);location.kind==="local"&&assertRegular(realPath(location.path,mayLeave))})},findOutputProblem(name){return findWriteProblem(
path2.resolve(workspace.path,name),workspace)}}}function describeProblem(check2){try{check2();return}catch(error){if(error instanceof UnreadableFileError)return error.
withHint();if(error instanceof InvalidReference)return;throw error}}function findWriteProblem(file,workspace){if(![workspace.path,workspace.realPath].some(root=>isInside(
file,root)))return"is outside the workspace";let existing=findNearestExisting(file);if(existing===void 0)return"is a symlink to a path that does not exist";let real=realpathSync3.
native(existing);if(!isInside(real,workspace.realPath))return"is a symlink to a path outside the workspace";if([file,real].some(one=>isInGitFolder(one,workspace)))
return"is in a .git folder";let stats=statSync3(real);return existing===file?stats.isDirectory()?"is a folder, not a file":void 0:stats.isDirectory()?void 0:`re\
quires a folder, but ${path2.basename(existing)} is a file`}function findNearestExisting(file){if(hasEntry(file))return existsSync4(file)?file:void 0;let parent=path2.
dirname(file);return parent===file?file:findNearestExisting(parent)}function hasEntry(file){try{return lstatSync(file,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??
store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:type==="objec\
t"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){let input=other&&
"input"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,type:context.
type,input,expected,received,message:`Invalid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context.requirement,path:other?.
path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind==="schema",message$1=other?.
message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??getGlobalMessage(issue.
lang);message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?dataset.issues.push(
issue):dataset.issues=[issue]}function _isValidObjectKey(object$1,key){return Object.prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!=="prototype"&&key!=="constructor"}function _joinExpects(values$1,separator){let list=[...new Set(values$1)];return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){
return schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},schema}function getDotPath(issue){if(issue.path){let key="";for(let item of issue.path)if(typeof item.key=="string"||typeof item.key=="number")key?key+=`.${item.key}`:
key+=item.key;else return null;return key}return null}var ValiError=class extends Error{constructor(issues){super(issues[0].message),this.name="ValiError",this.issues=issues}};var EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uF\
E0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\
\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length<this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),
dataset}}}function rawTransform(action){return{kind:"transformation",type:"raw_transform",reference:rawTransform,async:!1,"~run"(dataset,config$1){let output=action({dataset,
config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info),NEVER:null});return dataset.issues?dataset.typed=!1:dataset.value=output,
dataset}}}function safeInteger(message$1){return{kind:"validation",type:"safe_integer",reference:safeInteger,async:!1,expects:null,requirement:Number.isSafeInteger,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"safe integer",dataset,config$1),dataset}}}function transform(operation){return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"~run"(dataset){return dataset.value=this.operation(
dataset.value),dataset}}}var ABORT_EARLY_CONFIG={abortEarly:!0};function getFallback(schema,dataset,config$1){return typeof schema.fallback=="function"?schema.fallback(dataset,config$1):schema.fallback}function fallback(schema,fallback$1){
return _standardSchema({...schema,fallback:fallback$1,"~run"(dataset,config$1){let outputDataset=schema["~run"](dataset,config$1);return outputDataset.issues?{typed:!0,
value:getFallback(this,outputDataset,config$1)}:outputDataset}})}function getDefault(schema,dataset,config$1){return typeof schema.default=="function"?schema.default(dataset,config$1):schema.default}function is(schema,input){return!schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues}function array2(item,message$1){return _standardSchema({kind:"schema",type:"array",reference:array2,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){let value$1=input[key],itemDataset=this.
item["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="boolean"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function exactOptional(wrapped,default_){return _standardSchema({kind:"schema",type:"exact_optional",reference:exactOptional,expects:wrapped.expects,async:!1,wrapped,
default:default_,"~run"(dataset,config$1){return this.wrapped["~run"](dataset,config$1)}})}function lazy(getter){return _standardSchema({kind:"schema",type:"lazy",reference:lazy,expects:"unknown",async:!1,getter,"~run"(dataset,config$1){return this.getter(
dataset.value)["~run"](dataset,config$1)}})}function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=
!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_op\
tional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"obje\
ct",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly)for(let key in input)_isValidObjectKey(input,
key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function null_(message$1){return _standardSchema({kind:"schema",type:"null",reference:null_,expects:"null",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.
value===null?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"\
nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===null&&(this.
default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===null)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function nullish(wrapped,default_){return _standardSchema({kind:"schema",type:"nullish",reference:nullish,expects:`(${wrapped.expects} | null | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,
config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function number(message$1){return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="number"&&!isNaN(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function object(entries$1,message$1){
return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.
value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];if(key in input||(valueSchema.
type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:getDefault(
valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};
for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.
fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nu\
llish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.
value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),
async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),
dataset}})}function record(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let entryKey in input)if(_isValidObjectKey(
input,entryKey)){let entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1);if(keyDataset.issues){let pathItem={type:"object",origin:"\
key",input,key:entryKey,value:entryValue};for(let issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}let valueDataset=this.value["~run"]({value:entryValue},config$1);if(valueDataset.issues){let pathItem={
type:"object",origin:"value",input,key:entryKey,value:entryValue};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.
typed)&&(dataset.typed=!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"strict_object",reference:strictObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=
!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_op\
tional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"obje\
ct",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly){for(let key in input)if(!Object.prototype.hasOwnProperty.
call(this.entries,key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[{type:"object",origin:"key",input,key,value:input[key]}]});break}}}else
_addIssue(this,"type",dataset,config$1);return dataset}})}function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)for(let issue of dataset.issues)issues.push(issue);else issues=dataset.
issues;return issues}function union(options,message$1){return _standardSchema({kind:"schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.
expects),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema of this.options){let optionDataset=schema["\
~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{
validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){
if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.
length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function parse2(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.issues);
return dataset.value}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.
issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=
item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,
output:dataset.value,issues:dataset.issues}}export{formatLocation,DeployError,SignInError,TemplateError,DecodeError,StackError,DeadlineError,CancelledError,RequestError,InputError,messageOf,summaryOf,findFailureCode,
explain,oneLine,leven,didYouMean,didYouMeanClause,isTransposed,require_dist,stripPythonSpace,toPythonText,listEntries,findRepeatedKeys,listRepeatedKeys,valueAt,
toStringValue,listItems,isMapNode,toPlain,readYaml,parseYaml,lineAndColumn,createLineIndex,toValue,require_picomatch2 as require_picomatch,LosslessNumber,isLosslessNumber,
parse,stringify,getDotPath,check,minLength,rawTransform,safeInteger,transform,fallback,is,array2 as array,boolean,exactOptional,lazy,looseObject,null_,nullable,
nullish,number,object,optional,picklist,record,strictObject,string,union,unknown,parse2,pipe,safeParse,UnreadableFileError,locationAt,locationOf,toPlainValue,isJson,
ownValue,getMember,VERSION_KEYS,toCfnKey,toKey,findPart,findSection,findType,isHiddenParameter,listSecretTexts,readTemplate,createTemplateReader,isGroupType,findMemberDefinition,
createTypeMapping,isTemplate,findMergeProblems,bundle,collectFiles,openInputFiles,findFiles,hasTemplateVersion};
