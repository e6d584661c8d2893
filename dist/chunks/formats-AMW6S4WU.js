import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{FORMATS,report}from"./chunk-GOH7IGNX.js";import"./chunk-IXDDZQIQ.js";import"./chunk-YEMWAVGZ.js";import"./chunk-DHRBFSCT.js";export{FORMATS,report};
