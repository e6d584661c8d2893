import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{c as g}from"./chunk-SXJLQPYK.js";import{b as f}from"./chunk-3G2I5PBQ.js";import{a as u}from"./chunk-VT7T2INB.js";var d="\u2060";function o(e){return u(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~-]/g,"\\$&").replaceAll("@",`@${d}`).replaceAll("\\#",`\\#${d}`).replaceAll(/\b(GH)\\-(?=\d)/gi,`$1\\-${d}`).replaceAll("://",`:${d}//`).replaceAll(/\bwww\./gi,n=>`${n.slice(0,3)}${d}.`)}function l(e){return`<code>${u(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","&#124;").replaceAll("`","&#96;")}</code>`}function m(e,n){let t=r=>new TextEncoder().encode(r).byteLength;if(t(e)<=n)return e;let i=e.split(`
`),c=r=>`
\u2026 ${r} more lines are left out here.
`,a=n-t(c(i.length)),s=0;for(;s<i.length&&a>=t(`${i[s]}
`);)a-=t(`${i[s++]}
`);return i.slice(0,s).join(`
`)+c(i.length-s)}var w=1e6,h={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"};function O(e){let n=e.map(t=>[A(t),...y(t),...t.reading?.draft?.value?j(t.reading.draft.value):[]].join(`
`));return m(`${n.join(`

`)}

${f(e)}
`,w)}function A({file:e,reading:n,findings:t}){let i=n?.draft?.child("title").value??n?.draft?.child("id").value,c=t.some(({severity:s})=>s==="error")?"\u274C":"\u2705",a=n?.digest?` \xB7 digest ${l(n.digest.slice(0,12))}`:"";return`## ${c} ${i===void 0?l(e):o(i)}

${l(e)}${a}
`}function y({findings:e}){return e.length===0?["No findings.",""]:[...p(["","line","what is wrong","how to mend it","rule"],e.map(b)),""]}function b({rule:e,severity:n,message:t,fix:i,place:c}){return[h[n],`${c.start.line}:${c.start.column}`,o(t),o(i),`[${e}](${g(e)})`]}function j(e){let{stories:n=[],records:t=[],criteria:i=[],out_of_scope:c=[],owner:a,partner:s}=e;return["### Who decides","",...p(["","owner","reviewers"],[["ours",$(a),(e.reviewers??[]).map(l).join(" ")],[o(s?.company??"partner"),$(s?.owner),(s?.reviewers??[]).map(l).join(" ")]]),"",`### User stories (${n.length})`,"",...p(["","direction","as","when","then","within"],n.map(r=>[l(r.id??""),l(r.direction??""),o(r.as??""),o(r.when??""),o(r.then??""),o(r.within??"")])),"",`### Records (${t.length})`,"",...p(["record","owner","direction","on conflict","on delete"],t.map(r=>[o(r.record??""),l(r.owner??""),l(r.direction??""),v(r.conflict),S(r.deletes)])),"",`### Acceptance criteria (${i.length})`,"",...p(["","statement","covers"],i.map(r=>[l(r.id??""),o(r.statement??""),(r.covers??[]).map(l).join(" ")])),"",`### Out of scope (${c.length})`,"",...c.map(r=>`- ${typeof r=="string"?o(r):R(r)}`)]}function $(e){return`${o(e?.name??"")} ${e?.github===void 0?"":l(e.github)}`.trim()}function v(e){return`${o(e?.winner??"")} wins; the other: ${o(e?.loser??"")}`}function S(e){return typeof e=="string"?o(e):Object.entries(e??{}).map(([n,t])=>`in ${l(n)}: ${o(t??"")}`).join("<br>")}function R({item:e,candidate:n,waives:t}){let i=[...n===void 0?[]:[`candidate for ${o(n)}`],...t===void 0?[]:[`waives ${l(t)}`]];return`${o(e??"")}${i.length>0?` (${i.join(", ")})`:""}`}function p(e,n){let t=i=>`| ${i.join(" | ")} |`;return n.length===0?["None."]:[t(e),t(e.map(()=>"---")),...n.map(t)]}export{O as a};
