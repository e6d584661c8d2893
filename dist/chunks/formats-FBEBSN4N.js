import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-USNEFIWF.js";import"./chunk-2P6ENX4W.js";export{a as FORMATS,b as report};
