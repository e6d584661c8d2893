const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-FMGDVBX3.js";import"./chunk-XZEGW7SG.js";import"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as MOST_RESULTS,r as toSarif};
