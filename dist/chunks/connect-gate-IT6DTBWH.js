const require = process.getBuiltinModule;
import{a as o}from"./chunk-H3V3KKYY.js";import"./chunk-575PSBNZ.js";import"./chunk-TW3LGM6P.js";import"./chunk-4KXZRWMT.js";import"./chunk-4JKTLNCG.js";import"./chunk-XLILMFEF.js";import"./chunk-XZEGW7SG.js";import"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as connectGate};
