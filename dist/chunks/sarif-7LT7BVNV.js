const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-2BAW53MR.js";import"./chunk-XZEGW7SG.js";import"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as MOST_RESULTS,r as toSarif};
