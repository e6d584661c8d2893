import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as p,e as t}from"./chunks/chunk-5BYUERIU.js";import"./chunks/chunk-NJUQ4YVA.js";import{c as n}from"./chunks/chunk-UJEPCCBB.js";import"./chunks/chunk-QMCAULI4.js";import"./chunks/chunk-X2RDOFEV.js";import"./chunks/chunk-RWYP6RAL.js";import"./chunks/chunk-2P6ENX4W.js";function y(o,r={}){let{failOn:a="error"}=r,{reading:e,findings:i}=t(o);return{valid:!i.some(({severity:d})=>n(d,a)),findings:i,scope:e.value,digest:e.digest}}export{p as digest,y as validate};
