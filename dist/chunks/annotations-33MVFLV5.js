const require = process.getBuiltinModule;
import{a as o}from"./chunk-YVZY5ORH.js";import"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as toAnnotations};
