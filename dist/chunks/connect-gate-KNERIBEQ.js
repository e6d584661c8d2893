const require = process.getBuiltinModule;
import{a as o}from"./chunk-ZN23GC2B.js";import"./chunk-6JRJ7Y2U.js";import"./chunk-TW3LGM6P.js";import"./chunk-3ZYBZJB6.js";import"./chunk-4JKTLNCG.js";import"./chunk-L23NU5VL.js";import"./chunk-XZEGW7SG.js";import"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as connectGate};
