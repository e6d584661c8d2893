const require = process.getBuiltinModule;
import{O as o}from"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as run};
