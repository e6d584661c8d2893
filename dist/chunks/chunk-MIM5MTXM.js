const require = process.getBuiltinModule;
import{a as t,e as o}from"./chunk-UNDZ4R27.js";var i=1e6;function c(e,n){let s=[...n?[`> \u274C ${t(n.message)}
`]:[],...e].map(r=>r.trim()).filter(r=>r!=="");return o(`${s.join(`

`)}
`,i)}export{i as a,c as b};
