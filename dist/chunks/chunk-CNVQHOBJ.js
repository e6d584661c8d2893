import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var s={good:0,findings:1,unusable:2,github:3};function n(o){return process.stdout.write(o),s.good}function t(){return process.stdout.isTTY&&!process.env.NO_COLOR&&process.env.TERM!=="dumb"}export{s as a,n as b,t as c};
