const require = process.getBuiltinModule;
import{t as c}from"./chunk-WVW63XPS.js";var r="\u2060";function A(e){return p(c(e))}function f(e){return e.replaceAll(r,"").replaceAll(/\\([!-/:-@[-`{-~])/g,"$1").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}function m(e){return a(c(e))}function d(e){return c(e).split(/`([^`]*)`/).map((n,t)=>t%2===1?a(n):p(n)).join("")}function p(e){return u(e).replace(/^(\d+)(?=[.)])|^(?=[-+=])/,"$1\\").replaceAll("#",`\\#${r}`).replaceAll(/\b(GH)-(?=\d)/gi,`$1-${r}`).replaceAll(/\b[0-9a-f]{7,40}\b/gi,n=>`${n.slice(0,4)}${r}${n.slice(4)}`).replaceAll(/:(?=[\w+\\-]+:)/g,`:${r}`)}function a(e){return`<code>${u(e)}</code>`}function u(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_[\]|~]/g,"\\$&").replaceAll("@",`@${r}`).replaceAll("://",`:${r}//`).replaceAll(/\bwww\./gi,n=>`${n.slice(0,3)}${r}.`)}function w(e,n){let t=s=>new TextEncoder().encode(s).byteLength;if(t(e)<=n)return e;let l=e.split(`
`),o=s=>`
\u2026 ${s} more lines are left out here.
`,g=n-t(o(l.length)),i=0;for(;i<l.length&&g>=t(`${l[i]}
`);)g-=t(`${l[i++]}
`);return l.slice(0,i).join(`
`)+o(l.length-i)}function h(e,n){return/^https?:\/\/[^\s()<>\\|]+$/.test(n)?`[${e}](${n})`:e}export{A as a,f as b,m as c,d,w as e,h as f};
