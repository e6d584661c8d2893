import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{visible}from"./chunk-BL6ZBQUC.js";import"./chunk-DHRBFSCT.js";export{visible};
