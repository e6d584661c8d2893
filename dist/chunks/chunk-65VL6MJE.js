import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var a=class extends Error{kind="unusable-input";name="UnusableInput";details;constructor(r,e={}){super(r,{cause:e.cause}),this.details=e.details??[]}},n=class extends Error{kind="github-failure";name="GitHubFailure";status;constructor(r,e={}){super(r,{cause:e.cause}),this.status=e.status}},t=class extends n{};export{a,n as b,t as c};
