const require = process.getBuiltinModule;
import{j as p,x as t}from"./chunks/chunk-DOMN52A2.js";import{f as o}from"./chunks/chunk-WVW63XPS.js";import"./chunks/chunk-J5WBVEZX.js";function f(n,r={}){let{failOn:a="error"}=r,{reading:e,findings:i}=t(n);return{valid:!i.some(({severity:d})=>o(d,a)),findings:i,scope:e.value,digest:e.digest}}export{p as digest,f as validate};
