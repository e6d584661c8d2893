import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{b as u}from"./chunk-CNVQHOBJ.js";import{c as s}from"./chunk-SXJLQPYK.js";import{a as e}from"./chunk-UJCGFPXE.js";import{q as o,r as m}from"./chunk-QMCAULI4.js";import"./chunk-X2RDOFEV.js";import{b as i}from"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";function p(n){let r=m(n);if(!r)throw new e(`There is no rule \`${n}\`. ${i(n,o.map(t=>t.id))}`);return[`${r.id} (${r.severity})`,"",r.summary,r.why,"","Not so:",l(r.bad),"","But so:",l(r.good),"",s(r.id),""].join(`
`)}function a(){let n=Math.max(...o.map(({id:t})=>t.length)),r=({id:t,severity:d,summary:f})=>`${t.padEnd(n)}  ${d.padEnd(7)}  ${f}
`;return o.map(r).join("")}function l(n){return n.trim().split(`
`).map(r=>`    ${r.length>200?`${r.slice(0,120)} \u2026`:r}`).join(`
`)}async function w({command:n,operands:[r=""]}){return u(n.name==="rules"?a():p(r))}export{w as run};
