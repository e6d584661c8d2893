const require = process.getBuiltinModule;
import{a as o}from"./chunk-3VDMKV2W.js";import"./chunk-NWFH5YN6.js";import"./chunk-TW3LGM6P.js";import"./chunk-772RPYH3.js";import"./chunk-4JKTLNCG.js";import"./chunk-EPL4ACQ3.js";import"./chunk-XZEGW7SG.js";import"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as connectGate};
