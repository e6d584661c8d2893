import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var r=/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;function i(n){return n.replaceAll(r,t=>t==="	"?" ":e(t))}function u(n){return i(n.replaceAll(/[\t\n\r \u2028\u2029]+/g," ").trim())}function e(n){let t=n.codePointAt(0).toString(16);return t.length>4?`\\u{${t}}`:`\\u${t.padStart(4,"0")}`}export{i as a,u as b};
