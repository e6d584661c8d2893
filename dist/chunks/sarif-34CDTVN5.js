const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-RF2UVYZD.js";import"./chunk-XZEGW7SG.js";import"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as MOST_RESULTS,r as toSarif};
