const require = process.getBuiltinModule;
import{a as o}from"./chunk-SE4TGFXJ.js";import"./chunk-HES5HNWB.js";import"./chunk-TW3LGM6P.js";import"./chunk-NFB3QLZS.js";import"./chunk-4JKTLNCG.js";import"./chunk-IBJXSVVS.js";import"./chunk-XZEGW7SG.js";import"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as connectGate};
