const require = process.getBuiltinModule;
import{a as o}from"./chunk-23TXNJIM.js";import"./chunk-XHFCPNVU.js";import"./chunk-XZEGW7SG.js";import"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as toMarkdown};
