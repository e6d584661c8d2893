import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{m as i,r as n,v as o,w as s,x as d}from"./chunk-IWKHOPRX.js";async function u(m,e){let t=await e.pulls.readPull(m);if(t===void 0)return{kind:"gone"};let r=i(await o(t,e));return r===void 0?{kind:"silent"}:{verdict:d(r,await n(()=>s(t,e)))}}export{u as a};
