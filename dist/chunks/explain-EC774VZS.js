import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{UnusableInput}from"./chunk-JQ2FK4J6.js";import{RULES,didYouMean,ruleOf}from"./chunk-IXDDZQIQ.js";import"./chunk-YEMWAVGZ.js";import{ruleUrl}from"./chunk-SO5DUIQN.js";import"./chunk-DHRBFSCT.js";function explain(id){let rule=ruleOf(id);if(!rule)throw new UnusableInput(`There is no rule \`${id}\`. ${didYouMean(id,RULES.map(one=>one.id))}`);return[`${rule.id} (${rule.severity})`,"",rule.summary,rule.why,"","Not so:",indented(rule.bad),"","But so:",indented(rule.good),"",ruleUrl(rule.id),""].join(`
`)}function listRules(){let width=Math.max(...RULES.map(({id})=>id.length)),line=({id,severity,summary})=>`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}
`;return RULES.map(line).join("")}function indented(example){return example.trim().split(`
`).map(line=>`    ${line}`).join(`
`)}export{explain,listRules};
