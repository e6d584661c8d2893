import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-S544VA5O.js";import"./chunk-SXJLQPYK.js";import"./chunk-VT7T2INB.js";import"./chunk-2P6ENX4W.js";export{a as toSarif};
