import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var UnusableInput=class extends Error{kind="unusable-input";name="UnusableInput"};export{UnusableInput};
