import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-G5UMAD2Y.js";import"./chunk-OFCAYMUE.js";import"./chunk-SXJLQPYK.js";import"./chunk-AMGEASOA.js";import"./chunk-V72RTHOX.js";import"./chunk-KWGJRJQM.js";import"./chunk-NJUQ4YVA.js";import"./chunk-UJEPCCBB.js";import"./chunk-GOX2ZG4G.js";import"./chunk-QIM7XGYJ.js";import"./chunk-X2RDOFEV.js";import"./chunk-RWYP6RAL.js";import"./chunk-2P6ENX4W.js";export{a as toMarkdown};
