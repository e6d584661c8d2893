const require = process.getBuiltinModule;
import{a as o}from"./chunk-LURSBPW5.js";import"./chunk-KJNLECSE.js";import"./chunk-TW3LGM6P.js";import"./chunk-G63AIHQ3.js";import"./chunk-4JKTLNCG.js";import"./chunk-23MFCJBE.js";import"./chunk-XZEGW7SG.js";import"./chunk-X7YKLBV4.js";import"./chunk-ACPAERGF.js";import"./chunk-J5WBVEZX.js";export{o as connectGate};
