import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-BWWPV3AL.js";import"./chunk-YXMYRXW4.js";import"./chunk-6ICA5NX7.js";import"./chunk-N7B6RZOT.js";import"./chunk-M3SSQWAJ.js";import"./chunk-5B2M6WBN.js";import"./chunk-2P6ENX4W.js";export{a as toJson};
