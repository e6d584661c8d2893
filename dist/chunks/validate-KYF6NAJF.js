const require = process.getBuiltinModule;
import{O as o}from"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as run};
