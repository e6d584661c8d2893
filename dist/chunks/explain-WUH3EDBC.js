import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{c as u}from"./chunk-SXJLQPYK.js";import{a as s}from"./chunk-GSPQGAMT.js";import{k as e,l as i}from"./chunk-BZYIPHEM.js";import"./chunk-X2RDOFEV.js";import{b as o}from"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";function g(r){let n=i(r);if(!n)throw new s(`There is no rule \`${r}\`. ${o(r,e.map(t=>t.id))}`);return[`${n.id} (${n.severity})`,"",n.summary,n.why,"","Not so:",m(n.bad),"","But so:",m(n.good),"",u(n.id),""].join(`
`)}function c(){let r=Math.max(...e.map(({id:t})=>t.length)),n=({id:t,severity:p,summary:l})=>`${t.padEnd(r)}  ${p.padEnd(7)}  ${l}
`;return e.map(n).join("")}function m(r){return r.trim().split(`
`).map(n=>`    ${n.length>200?`${n.slice(0,120)} \u2026`:n}`).join(`
`)}export{g as explain,c as listRules};
