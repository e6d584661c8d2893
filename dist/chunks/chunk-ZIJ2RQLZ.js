import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as o,b as n}from"./chunk-3HAMSPOE.js";async function m({token:e},{environment:s,log:a}){let{connectGate:i}=await import("./connect-gate-QS4XRUYE.js");return{...i({...o(s,{token:e}),onWait:r=>{let t=n(r);t!==void 0&&a(t)}}),we:{app:"github-actions",bot:void 0,hasButton:!1}}}export{m as a};
