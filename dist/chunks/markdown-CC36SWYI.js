const require = process.getBuiltinModule;
import{a as o}from"./chunk-V4O4TPBT.js";import"./chunk-DNFZYTYU.js";import"./chunk-XZEGW7SG.js";import"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as toMarkdown};
