const require = process.getBuiltinModule;
import{a as o,b as r}from"./chunk-NA7I77AY.js";import"./chunk-XZEGW7SG.js";import"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as MOST_RESULTS,r as toSarif};
