import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var t=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;function e(f){return f.replaceAll(t,u=>u==="	"?" ":`\\u${u.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{e as a};
