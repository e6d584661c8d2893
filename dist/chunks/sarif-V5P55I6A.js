const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-N5HPUW3M.js";import"./chunk-XZEGW7SG.js";import"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as MOST_RESULTS,r as toSarif};
