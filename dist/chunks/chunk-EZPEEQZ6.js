const require = process.getBuiltinModule;
import{j as e}from"./chunk-DOMN52A2.js";function c({statement:t,covers:o=[],verify:i,checklist:s=[]}){return e({statement:r(t),covers:[...o].sort(),test:r(i?.test??""),checklist:s.map(r)})}function r(t){return t.normalize("NFC").trim().replaceAll(/\s+/g," ").toLowerCase()}export{c as a,r as b};
