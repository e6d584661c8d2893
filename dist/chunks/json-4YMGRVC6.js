const require = process.getBuiltinModule;
import{a as o}from"./chunk-YHHQBYPC.js";import"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as toJson};
