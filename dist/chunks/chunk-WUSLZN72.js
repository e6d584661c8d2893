import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as r}from"./chunk-QAQOAOSZ.js";function d(t,n){if(!n)return{done:!1,why:"no-issue"};let{issue:e,block:o}=n;return e.state==="open"?{done:!1,why:"open"}:e.reason==="not_planned"?{done:!1,why:"not-planned"}:e.reason!=="completed"?{done:!1,why:"duplicate"}:o?.digest!==r(t)?{done:!1,why:"text-changed"}:(t.checklist?.length??0)>0&&o.boxes.some(({ticked:s})=>!s)?{done:!1,why:"boxes-left"}:{done:!0}}export{d as a};
