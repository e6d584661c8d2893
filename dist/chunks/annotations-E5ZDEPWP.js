import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-5UJNVYNJ.js";import"./chunk-RTFS5P63.js";import"./chunk-KKFA36LD.js";import"./chunk-YXMYRXW4.js";import"./chunk-6ICA5NX7.js";import"./chunk-N7B6RZOT.js";import"./chunk-M3SSQWAJ.js";import"./chunk-5B2M6WBN.js";import"./chunk-2P6ENX4W.js";export{a as MOST_ANNOTATIONS,b as toAnnotations};
