import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var e=class extends Error{kind="unusable-input";name="UnusableInput"};export{e as a};
