import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-KKFA36LD.js";import"./chunk-2P6ENX4W.js";export{b as oneLine,a as visible};
