const require = process.getBuiltinModule;
import{a as o}from"./chunk-4N7TG2P2.js";import"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as toJson};
