import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{b as s}from"./chunk-DHMDWR4Z.js";function e(n,r,t=`${r}s`){return`${n} ${n===1?r:t}`}function g(n){let{error:r,warning:t,info:o}=s(n),i=[...r>0?[e(r,"error")]:[],...t>0?[e(t,"warning")]:[],...o>0?[e(o,"info")]:[]];return`${i.length>1?`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`:i[0]??"No findings"} in ${e(n.length,"file")}.`}export{e as a,g as b};
