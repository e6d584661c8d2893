const require = process.getBuiltinModule;
import{a as o}from"./chunk-ET5ZBQVX.js";import"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as toAnnotations};
