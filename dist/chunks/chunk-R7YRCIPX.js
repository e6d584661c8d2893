const require = process.getBuiltinModule;
import{m as o,r as i,v as n,w as s,x as d}from"./chunk-AMQUDA6Q.js";async function u(a,e){let r=await e.pulls.readPull(a);if(r===void 0)return{kind:"gone"};let t=o(await n(r,e));return t===void 0?{kind:"silent"}:{verdict:d(t,await i(()=>s(r,e)))}}export{u as a};
