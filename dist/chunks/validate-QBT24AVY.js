const require = process.getBuiltinModule;
import{O as o}from"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as run};
