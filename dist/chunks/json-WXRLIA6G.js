const require = process.getBuiltinModule;
import{a as o}from"./chunk-FZDFPPQV.js";import"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as toJson};
