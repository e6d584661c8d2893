const require = process.getBuiltinModule;
import{a as o}from"./chunk-TEQ5C5AC.js";import"./chunk-3XUSPN2A.js";import"./chunk-XZEGW7SG.js";import"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as toMarkdown};
