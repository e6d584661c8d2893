const require = process.getBuiltinModule;
import{a as o}from"./chunk-G26QKNU4.js";import"./chunk-ERGS2VFM.js";import"./chunk-XZEGW7SG.js";import"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as toMarkdown};
