import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as p}from"./chunk-ZDWHRQ6B.js";import{b as c}from"./chunk-KKFA36LD.js";import{d as a}from"./chunk-N7B6RZOT.js";var g=50,y={error:"error",warning:"warning",info:"notice"};function F(t){let i=t.flatMap(({file:n,findings:e})=>e.map(r=>({file:n,finding:r})));i.sort((n,e)=>a(n.finding,e.finding));let o=i.length>g?i.slice(0,g-1):i,l=i.length-o.length,s=o.map(({file:n,finding:e})=>$(n,e));return l>0&&s.push(`::notice title=scope-as-code::${p(l,"more finding")}: see the job summary.`),s.map(n=>`${n}
`).join("")}function $(t,{rule:i,severity:o,message:l,fix:s,place:n}){let{start:e,end:r}=n,u={file:t,line:e.line,...e.line===r.line?{endLine:r.line,col:e.column,endColumn:r.column}:{endLine:r.line},title:i},f=Object.entries(u).map(([d,A])=>`${d}=${h(String(A))}`);return`::${y[o]} ${f.join(",")}::${m(`${c(l)}
${c(s)}`)}`}function m(t){return t.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function h(t){return m(t).replaceAll(":","%3A").replaceAll(",","%2C")}export{g as a,F as b};
