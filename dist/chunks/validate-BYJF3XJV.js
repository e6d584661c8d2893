const require = process.getBuiltinModule;
import{O as o}from"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as run};
