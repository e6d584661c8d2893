const require = process.getBuiltinModule;
import{v as o,w as r}from"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as RULES,r as ruleOf};
