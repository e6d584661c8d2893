import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-T555UKKN.js";import"./chunk-XOSGXF2I.js";import"./chunk-4LE2L66S.js";import"./chunk-NJUQ4YVA.js";import"./chunk-UJEPCCBB.js";import"./chunk-4ZKME7PO.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";export{a as toJson};
