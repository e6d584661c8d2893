import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a}from"./chunk-GOX2ZG4G.js";import"./chunk-2P6ENX4W.js";export{a as visible};
