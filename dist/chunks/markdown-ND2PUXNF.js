const require = process.getBuiltinModule;
import{a as o}from"./chunk-LJIQYDUH.js";import"./chunk-CKJQ5JZA.js";import"./chunk-XZEGW7SG.js";import"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as toMarkdown};
