import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{b as u}from"./chunk-CNVQHOBJ.js";import{c as s}from"./chunk-SXJLQPYK.js";import{a as o}from"./chunk-65VL6MJE.js";import{s as e,t as m}from"./chunk-M3SSQWAJ.js";import{b as i}from"./chunk-5B2M6WBN.js";import"./chunk-2P6ENX4W.js";function p(r){let n=m(r)??e.find(t=>t.id.endsWith(`/${r}`));if(!n)throw new o(`There is no rule \`${r}\`. ${i(r,e.map(t=>t.id))}`);return[`${n.id} (${n.severity})`,"",n.summary,n.why,"","Not so:",l(n.bad),"","But so:",l(n.good),"",s(n.id),""].join(`
`)}function a(){let r=Math.max(...e.map(({id:t})=>t.length)),n=({id:t,severity:d,summary:f})=>`${t.padEnd(r)}  ${d.padEnd(7)}  ${f}
`;return e.map(n).join("")}function l(r){return r.trim().split(`
`).map(n=>`    ${n.length>200?`${n.slice(0,120)} \u2026`:n}`).join(`
`)}async function w({command:r,operands:[n=""]}){return u(r.name==="rules"?a():p(n))}export{w as run};
