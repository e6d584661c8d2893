import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var n=["error","warning","info"];function o(e,r){return e.place.start.line-r.place.start.line||e.place.start.column-r.place.start.column||t(e.rule,r.rule)||t(e.message,r.message)}function i(e,r){return n.indexOf(e)<=n.indexOf(r)}function t(e,r){return e<r?-1:e>r?1:0}export{n as a,o as b,i as c};
