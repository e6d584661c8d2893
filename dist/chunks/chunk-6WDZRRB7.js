import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var LIMITS={bytes:262144,depth:32,criteria:500};var SEVERITIES=["error","warning","info"];function inOrder(a,b){return a.place.start.line-b.place.start.line||a.place.start.column-b.place.start.column||compare(a.rule,b.rule)||compare(a.message,b.message)}function atLeast(a,b){return SEVERITIES.indexOf(a)<=SEVERITIES.indexOf(b)}function compare(a,b){return a<b?-1:a>b?1:0}export{LIMITS,SEVERITIES,inOrder,atLeast};
