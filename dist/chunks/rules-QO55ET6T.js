const require = process.getBuiltinModule;
import{v as o,w as r}from"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as RULES,r as ruleOf};
