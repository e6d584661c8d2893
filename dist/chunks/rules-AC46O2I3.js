const require = process.getBuiltinModule;
import{v as o,w as r}from"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as RULES,r as ruleOf};
