import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as p,h as t}from"./chunks/chunk-XJAM5PNQ.js";import{c as n}from"./chunks/chunk-N7B6RZOT.js";import"./chunks/chunk-LCLU4RLH.js";import"./chunks/chunk-5B2M6WBN.js";import"./chunks/chunk-2P6ENX4W.js";function y(o,r={}){let{failOn:a="error"}=r,{reading:e,findings:i}=t(o);return{valid:!i.some(({severity:d})=>n(d,a)),findings:i,scope:e.value,digest:e.digest}}export{p as digest,y as validate};
