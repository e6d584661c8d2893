const require = process.getBuiltinModule;
import{O as o}from"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as run};
