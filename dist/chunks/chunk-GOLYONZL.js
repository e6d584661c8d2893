import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b as c,c as u}from"./chunk-SXJLQPYK.js";import{a as t}from"./chunk-GOX2ZG4G.js";var m={error:"error",warning:"warning",info:"note"};function y(e,n){let r={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"scope-as-code",version:a,semanticVersion:a,informationUri:c,rules:n.map(R)}},columnKind:"utf16CodeUnits",results:e.flatMap(({file:i,findings:s})=>s.map(l=>$(i,l,n)))}]};return`${JSON.stringify(r,null,2)}
`}function R({id:e,severity:n,summary:r,why:i}){return{id:e,shortDescription:{text:r},fullDescription:{text:i},help:{text:`${r} ${i}`,markdown:`${r}

${i}

[${e}](${u(e)})`},helpUri:u(e),defaultConfiguration:{level:m[n]}}}function $(e,{rule:n,severity:r,message:i,fix:s,place:l,related:p},d){return{ruleId:n,ruleIndex:d.findIndex(({id:o})=>o===n),level:m[r],message:{text:`${t(i)} ${t(s)}`},locations:[f(e,l)],relatedLocations:p.map((o,g)=>({id:g,...f(o.file??e,o.place),message:{text:t(o.message)}}))}}function f(e,{start:n,end:r}){return{physicalLocation:{artifactLocation:{uri:e.split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"},region:{startLine:n.line,startColumn:n.column,endLine:r.line,endColumn:r.column}}}}export{y as a};
