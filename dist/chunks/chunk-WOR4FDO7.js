const require = process.getBuiltinModule;
import{g,n as d}from"./chunk-2LEWD3O4.js";import{d as o,e as i}from"./chunk-UNDZ4R27.js";import{C as c,I as m,j as u}from"./chunk-DOMN52A2.js";var $=5e4,C=3e4,p=12e3,f="<!-- scope-as-code:pull-request",h="<!-- scope-as-code:signatures -->",a="<!-- scope-as-code:end-of-signatures -->",y="### Signatures";function N({changes:n,signatures:e,plans:t},r){let s=[i(n.trim(),C),S(e),t.trim()];return l(i(s.join(`

`),$),r)}function O(n){let e=d(n),t=g(n);if(e!==""||!t||t.isMet)return i(e.trim(),p);let r=t.reasons.map(({text:s})=>`- ${o(s)}`).join(`
`);return i(`${y}

Who signs can\u2019t be said:

${r}`,p)}function R(n){return`${y}

Who signs could not be read here: ${o(n)} The gate's check says it.`}function j(n,e){if(!n.startsWith(f))return;let t=n.indexOf(h),r=n.indexOf(a,t);if(!(t<0||r<0))return n.slice(0,t)+S(e)+n.slice(r+a.length)}function S(n){return[h,n.trim(),a].join(`
`)}function w(n){return l("This pull request changes nothing in the scope.",n)}function q(n,e){let{error:t,warning:r,info:s}=c(n),T=m(t+r+s,"finding");return l(`The scope of this pull request is not valid (${T}), so nothing is planned. The check's annotations and its summary say where.`,e)}function l(n,e){let t=e.length===0?"":` ${u([...e].sort()).slice(0,12)}`,r=`${f}${t} -->`;return{marker:r,text:`${r}
${n}
`}}export{N as a,O as b,R as c,j as d,w as e,q as f};
