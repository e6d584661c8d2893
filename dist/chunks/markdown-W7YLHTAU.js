import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-SSP6UIAW.js";import"./chunk-DC24T4KF.js";import"./chunk-SXJLQPYK.js";import"./chunk-AAF5LJBS.js";import"./chunk-XOSGXF2I.js";import"./chunk-4LE2L66S.js";import"./chunk-NJUQ4YVA.js";import"./chunk-UJEPCCBB.js";import"./chunk-GOX2ZG4G.js";import"./chunk-4ZKME7PO.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";export{a as MOST_SUMMARY_BYTES,b as toMarkdown};
