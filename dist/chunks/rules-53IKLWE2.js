import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{s as a,t as b}from"./chunk-LCLU4RLH.js";import"./chunk-5B2M6WBN.js";import"./chunk-2P6ENX4W.js";export{a as RULES,b as ruleOf};
