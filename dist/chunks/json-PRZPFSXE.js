import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-4S3I36DN.js";import"./chunk-YVM6IG57.js";import"./chunk-5BYUERIU.js";import"./chunk-NJUQ4YVA.js";import"./chunk-UJEPCCBB.js";import"./chunk-QMCAULI4.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";export{a as toJson};
