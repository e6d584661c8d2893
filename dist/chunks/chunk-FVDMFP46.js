import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{b as c}from"./chunk-KKFA36LD.js";var r="\u2060";function A(e){return p(c(e))}function f(e){return e.replaceAll(r,"").replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}function m(e){return a(c(e))}function d(e){return c(e).split(/`([^`]*)`/).map((n,l)=>l%2===1?a(n):p(n)).join("")}function p(e){return u(e).replace(/^(\d+)(?=[.)])|^(?=[-+=])/,"$1\\").replaceAll("#",`\\#${r}`).replaceAll(/\b(GH)-(?=\d)/gi,`$1-${r}`).replaceAll(/\b[0-9a-f]{7,40}\b/gi,n=>`${n.slice(0,4)}${r}${n.slice(4)}`).replaceAll(/:(?=[\w+\\-]+:)/g,`:${r}`)}function a(e){return`<code>${u(e)}</code>`}function u(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_[\]|~]/g,"\\$&").replaceAll("@",`@${r}`).replaceAll("://",`:${r}//`).replaceAll(/\bwww\./gi,n=>`${n.slice(0,3)}${r}.`)}function w(e,n){let l=o=>new TextEncoder().encode(o).byteLength;if(l(e)<=n)return e;let t=e.split(`
`),s=o=>`
\u2026 ${o} more lines are left out here.
`,g=n-l(s(t.length)),i=0;for(;i<t.length&&g>=l(`${t[i]}
`);)g-=l(`${t[i++]}
`);return t.slice(0,i).join(`
`)+s(t.length-i)}export{A as a,f as b,m as c,d,w as e};
