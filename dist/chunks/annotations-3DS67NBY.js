const require = process.getBuiltinModule;
import{a as o}from"./chunk-VK4EJ4TJ.js";import"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as toAnnotations};
