import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{L as u}from"./chunk-R233JUC4.js";import{a as i,e as d}from"./chunk-FVDMFP46.js";var c=1e6,f="Set by a workflow: every workflow of this repository could set it, so it is as strong as the rules that protect the workflow files and pin the check.";function a(e){let n=h(e);switch(e.kind){case"judged":return`${n}: ${e.verdict.check}: ${e.verdict.conclusion}: ${e.verdict.title}`;case"withdrawn":return`${n}: not judged, and nothing is green any more: ${e.why}`;case"silent":return`${n}: there is no scope, and no check.`;case"gone":return`${n}: there is no open pull request of that number.`}}function k(e,n){let r=t=>t.kind==="silent"||t.kind==="judged"&&t.verdict.conclusion==="success";return n===0&&e.every(t=>t.kind==="gone"||r(t))?"open":"closed"}function $(e){let[n]=e;if(n===void 0)return"";if(e.length>1)return d(`${e.map(o=>`- ${i(a(o))}`).join(`
`)}
`,c);if(n.kind!=="judged")return`${i(a(n))}
`;let{summary:r,text:t}=u(n.verdict);return d(`> ${f}

${r}
${t}
`,c)}function h(e){return e.pull===void 0?"The entry of the merge queue":`#${e.pull}`}function w({check:e,conclusion:n,title:r,conditions:t,notes:o,where:s}){return{check:e,conclusion:n,title:r,conditions:t.map(({id:l,isMet:p,reasons:y})=>({id:l,isMet:p,reasons:y})),notes:o,...s===void 0?{}:{where:s}}}export{a,k as b,$ as c,w as d};
