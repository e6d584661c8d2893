import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-2NNVH7FU.js";import"./chunk-AMGEASOA.js";import"./chunk-V72RTHOX.js";import"./chunk-KWGJRJQM.js";import"./chunk-NJUQ4YVA.js";import"./chunk-UJEPCCBB.js";import"./chunk-GOX2ZG4G.js";import"./chunk-QIM7XGYJ.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";export{a as MOST_ANNOTATIONS,c as escapeData,d as escapeProperty,b as toAnnotations};
