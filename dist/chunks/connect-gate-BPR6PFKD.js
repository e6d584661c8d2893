const require = process.getBuiltinModule;
import{a as o}from"./chunk-XCRLORDJ.js";import"./chunk-RBMFCAG4.js";import"./chunk-TW3LGM6P.js";import"./chunk-UPLQARXQ.js";import"./chunk-4JKTLNCG.js";import"./chunk-5WUWOQEJ.js";import"./chunk-XZEGW7SG.js";import"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as connectGate};
