import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-ZVH27SPH.js";import"./chunk-SXJLQPYK.js";import"./chunk-3G2I5PBQ.js";import"./chunk-TZMZL6AP.js";import"./chunk-HT2IKWKJ.js";import"./chunk-ITFVYUBC.js";import"./chunk-ZMJCKNEA.js";import"./chunk-BZYIPHEM.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-VT7T2INB.js";import"./chunk-2P6ENX4W.js";export{a as toMarkdown};
