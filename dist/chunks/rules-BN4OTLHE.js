const require = process.getBuiltinModule;
import{v as o,w as r}from"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as RULES,r as ruleOf};
