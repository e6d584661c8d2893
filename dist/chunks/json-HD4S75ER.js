const require = process.getBuiltinModule;
import{a as o}from"./chunk-QIY62FMG.js";import"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as toJson};
