import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var VERSION="0.1.0",HOME="https://github.com/scope-as-code/scope-as-code";function ruleUrl(id){return`${HOME}/blob/main/docs/rules/${id}.md`}export{VERSION,HOME,ruleUrl};
