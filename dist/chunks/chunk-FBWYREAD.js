const require = process.getBuiltinModule;
import{a as n,b as o}from"./chunk-L2RV2YLV.js";async function m({token:e},{environment:s,log:i}){let{connectGate:c}=await import("./connect-gate-KNERIBEQ.js");return{...c({...n(s,{token:e}),onWait:r=>{let t=o(r);t!==void 0&&i(t)}}),we:{app:"github-actions",bot:void 0,hasButton:!1}}}export{m as a};
