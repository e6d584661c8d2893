import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var s=class extends Error{kind="unusable-input";name="UnusableInput"},e=class extends Error{kind="github-failure";name="GitHubFailure";status;constructor(t,n={}){super(t,{cause:n.cause}),this.status=n.status}},a=class extends e{};export{s as a,e as b,a as c};
