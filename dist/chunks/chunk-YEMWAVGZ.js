import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
function parseDirection(text){let match=/^(\S+?) *(<?)-> *(\S+)$/.exec(text??"");return match?{from:match[1],to:match[3],both:match[2]==="<"}:void 0}function flows({from,to,both}){return both?[`${from} -> ${to}`,`${to} -> ${from}`]:[`${from} -> ${to}`]}export{parseDirection,flows};
