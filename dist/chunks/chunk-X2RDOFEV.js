import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
function t(e){let n=/^(\S+?) *(<?)-> *(\S+)$/.exec(e??"");return n?{from:n[1],to:n[3],both:n[2]==="<"}:void 0}function i({from:e,to:n,both:r}){return r?[`${e} -> ${n}`,`${n} -> ${e}`]:[`${e} -> ${n}`]}export{t as a,i as b};
