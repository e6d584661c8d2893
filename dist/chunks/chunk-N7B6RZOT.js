import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var r=["error","warning","info"];function i(e,n){return e.place.start.line-n.place.start.line||e.place.start.column-n.place.start.column||t(e.rule,n.rule)||t(e.message,n.message)}function o(e,n){return r.indexOf(e)<=r.indexOf(n)}function a(e,n){return r.indexOf(e.severity)-r.indexOf(n.severity)}function t(e,n){return e<n?-1:e>n?1:0}export{r as a,i as b,o as c,a as d};
