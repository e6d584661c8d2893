import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-JL7POVPO.js";import"./chunk-RFSLSCOO.js";import"./chunk-SXJLQPYK.js";import"./chunk-UJCGFPXE.js";import"./chunk-2P6ENX4W.js";export{a as connect};
