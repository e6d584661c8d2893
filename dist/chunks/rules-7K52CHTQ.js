const require = process.getBuiltinModule;
import{v as o,w as r}from"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as RULES,r as ruleOf};
