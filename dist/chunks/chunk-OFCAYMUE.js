import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as p}from"./chunk-GOX2ZG4G.js";var r="\u2060";function g(e){return p(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~-]/g,"\\$&").replaceAll("@",`@${r}`).replaceAll("\\#",`\\#${r}`).replaceAll(/\b(GH)\\-(?=\d)/gi,`$1\\-${r}`).replaceAll("://",`:${r}//`).replaceAll(/\bwww\./gi,l=>`${l.slice(0,3)}${r}.`).replaceAll(/\b[0-9a-f]{7,40}\b/gi,l=>`${l.slice(0,4)}${r}${l.slice(4)}`)}function A(e){return e.replaceAll(r,"").replaceAll(/\\([\\`*_{}[\]()#+!|~-])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}function $(e){return`<code>${p(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","&#124;").replaceAll("`","&#96;")}</code>`}function u(e,l){let c=o=>new TextEncoder().encode(o).byteLength;if(c(e)<=l)return e;let n=e.split(`
`),i=o=>`
\u2026 ${o} more lines are left out here.
`,a=l-c(i(n.length)),t=0;for(;t<n.length&&a>=c(`${n[t]}
`);)a-=c(`${n[t++]}
`);return n.slice(0,t).join(`
`)+i(n.length-t)}export{g as a,A as b,$ as c,u as d};
