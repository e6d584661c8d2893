import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{b as a}from"./chunk-CNVQHOBJ.js";import{c as p}from"./chunk-SXJLQPYK.js";import{a as l}from"./chunk-65VL6MJE.js";import{s as o,t as u}from"./chunk-LCLU4RLH.js";import{b as m}from"./chunk-5B2M6WBN.js";import"./chunk-2P6ENX4W.js";function d(n){let t=u(n)??o.find(r=>r.id.endsWith(`/${n}`));if(!t){let r=o.map(s=>s.id),e=r.filter(s=>s.startsWith(`${n.split("/")[0]}/`)),i=e.length>0?e:r;throw new l(`There is no rule \`${n}\`. ${m(n,i)} \`scope-as-code rules\` lists all.`)}return[`${t.id} (${t.severity})`,"",t.summary,t.why,"","Not so:",f(t.bad),"","But so:",f(t.good),"",p(t.id),""].join(`
`)}function c(){let n=Math.max(...o.map(({id:r})=>r.length)),t=({id:r,severity:e,summary:i})=>`${r.padEnd(n)}  ${e.padEnd(7)}  ${i}
`;return o.map(t).join("")}function f(n){return n.trim().split(`
`).map(t=>`    ${t.length>200?`${t.slice(0,120)} \u2026`:t}`).join(`
`)}async function R({command:n,operands:[t=""]}){return a(n.name==="rules"?c():d(t))}export{R as run};
