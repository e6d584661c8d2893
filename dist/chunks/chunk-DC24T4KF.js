import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as i}from"./chunk-GOX2ZG4G.js";var n="\u2060";function a(e){return i(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~-]/g,"\\$&").replaceAll("@",`@${n}`).replaceAll("\\#",`\\#${n}`).replaceAll(/\b(GH)\\-(?=\d)/gi,`$1\\-${n}`).replaceAll("://",`:${n}//`).replaceAll(/\bwww\./gi,l=>`${l.slice(0,3)}${n}.`).replaceAll(/\b[0-9a-f]{7,40}\b/gi,l=>`${l.slice(0,4)}${n}${l.slice(4)}`)}function u(e){return e.replaceAll(n,"").replaceAll(/\\([\\`*_{}[\]()#+!|~-])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}function g(e){return`<code>${i(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","&#124;").replaceAll("`","&#96;")}</code>`}function $(e){return e.split(/`([^`]*)`/).map((l,r)=>r%2===1?g(l):a(l)).join("")}function m(e,l){let r=o=>new TextEncoder().encode(o).byteLength;if(r(e)<=l)return e;let t=e.split(`
`),p=o=>`
\u2026 ${o} more lines are left out here.
`,s=l-r(p(t.length)),c=0;for(;c<t.length&&s>=r(`${t[c]}
`);)s-=r(`${t[c++]}
`);return t.slice(0,c).join(`
`)+p(t.length-c)}export{a,u as b,g as c,$ as d,m as e};
