const require = process.getBuiltinModule;
import{a as o}from"./chunk-T7S4RFBH.js";import"./chunk-UNDZ4R27.js";import"./chunk-XZEGW7SG.js";import"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as toMarkdown};
