import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{n as a,o as b}from"./chunk-AFAWFSF4.js";import"./chunk-GOAQI2HJ.js";import"./chunk-32QIVUCL.js";import"./chunk-SXJLQPYK.js";import"./chunk-65VL6MJE.js";import"./chunk-2P6ENX4W.js";export{a as connect,b as senderOf};
