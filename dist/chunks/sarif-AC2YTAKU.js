const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-ZYC56ZLD.js";import"./chunk-XZEGW7SG.js";import"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as MOST_RESULTS,r as toSarif};
