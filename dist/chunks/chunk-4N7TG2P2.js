const require = process.getBuiltinModule;
import{C as s}from"./chunk-DOMN52A2.js";function a(i){let n=s(i),r={files:i.map(({file:o,reading:e,findings:d})=>({file:o,id:e?.draft?.child("id").value??null,digest:e?.digest??null,findings:d.map(l)})),errors:n.error,warnings:n.warning,infos:n.info};return`${JSON.stringify(r,null,2)}
`}function l({rule:i,severity:n,message:t,fix:r,place:o,related:e}){return{rule:i,severity:n,message:t,fix:r,...o,related:e.map(u)}}function u({message:i,file:n,place:t}){return{message:i,...n===void 0?{}:{file:n},...t}}export{a};
