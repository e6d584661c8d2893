const require = process.getBuiltinModule;
import{a as o}from"./chunk-UWY7BJLT.js";import"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as toAnnotations};
