import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-REAUW75U.js";import{a as p}from"./chunk-UJEPCCBB.js";import{a as c}from"./chunk-GOX2ZG4G.js";var g=50,A={error:"error",warning:"warning",info:"notice"};function j(t){let i=t.flatMap(({file:n,findings:e})=>e.map(r=>({file:n,finding:r})));i.sort((n,e)=>p.indexOf(n.finding.severity)-p.indexOf(e.finding.severity));let o=i.length>g?i.slice(0,g-1):i,l=i.length-o.length,s=o.map(({file:n,finding:e})=>$(n,e));return l>0&&s.push(`::notice title=scope-as-code::${a(l,"more finding")}: see the job summary.`),s.map(n=>`${n}
`).join("")}function $(t,{rule:i,severity:o,message:l,fix:s,place:n}){let{start:e,end:r}=n,m={file:t,line:e.line,...e.line===r.line?{endLine:r.line,col:e.column,endColumn:r.column}:{endLine:r.line},title:i},u=Object.entries(m).map(([d,y])=>`${d}=${S(String(y))}`);return`::${A[o]} ${u.join(",")}::${f(`${c(l)}
${c(s)}`)}`}function f(t){return t.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function S(t){return f(t).replaceAll(":","%3A").replaceAll(",","%2C")}export{g as a,j as b,f as c,S as d};
