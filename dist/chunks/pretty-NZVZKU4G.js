const require = process.getBuiltinModule;
import{K as o,L as r,M as m,N as p}from"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{m as MOST_SHOWN,r as coloured,o as plain,p as toPretty};
