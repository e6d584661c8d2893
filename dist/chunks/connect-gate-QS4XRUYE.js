import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-PKIIIOZQ.js";import"./chunk-UM3WN4GO.js";import"./chunk-AFAWFSF4.js";import"./chunk-GOAQI2HJ.js";import"./chunk-67LT7WRG.js";import"./chunk-32QIVUCL.js";import"./chunk-SXJLQPYK.js";import"./chunk-65VL6MJE.js";import"./chunk-2P6ENX4W.js";export{a as connectGate};
