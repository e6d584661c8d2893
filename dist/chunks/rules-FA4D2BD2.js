const require = process.getBuiltinModule;
import{v as o,w as r}from"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as RULES,r as ruleOf};
