import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-JKJMA3YA.js";import"./chunk-FVDMFP46.js";import"./chunk-SXJLQPYK.js";import"./chunk-ZDWHRQ6B.js";import"./chunk-KKFA36LD.js";import"./chunk-DHMDWR4Z.js";import"./chunk-XJAM5PNQ.js";import"./chunk-N7B6RZOT.js";import"./chunk-LCLU4RLH.js";import"./chunk-5B2M6WBN.js";import"./chunk-2P6ENX4W.js";export{a as MOST_SUMMARY_BYTES,b as toMarkdown};
