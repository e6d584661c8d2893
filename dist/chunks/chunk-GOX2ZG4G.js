import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var r=/[\p{Cc}\p{Cf}\u2028\u2029]/gu;function i(n){return n.replaceAll(r,t=>t==="	"?" ":`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{i as a};
