import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{q as a,r as b}from"./chunk-QMCAULI4.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";export{a as RULES,b as ruleOf};
