const require = process.getBuiltinModule;
import{O as o}from"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as run};
