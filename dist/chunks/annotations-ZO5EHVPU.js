const require = process.getBuiltinModule;
import{a as o}from"./chunk-GH6NDZOO.js";import"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as toAnnotations};
