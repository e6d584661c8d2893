import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var o="0.1.0",e="https://github.com/scope-as-code/scope-as-code";function s(t){return`${e}/blob/main/docs/rules/${t}.md`}export{o as a,e as b,s as c};
