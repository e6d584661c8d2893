const require = process.getBuiltinModule;
import{a as o}from"./chunk-RTGWYH5K.js";import"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as toAnnotations};
