import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{b as o}from"./chunk-4VXIEDHC.js";import"./chunk-2P6ENX4W.js";import{createInterface as l}from"node:readline/promises";var e=class{lines=l({input:process.stdin,output:process.stdout});async ask(t){let r=t.choices?` (${t.choices.join(", ")})`:"",a=t.fallback?` [${t.fallback}]`:"",i=`${t.text}${r}${a}: `;for(;;){let s=(await this.lines.question(i)).trim(),c=o(t,s);if(c===void 0)return s===""?t.fallback??"":s;process.stdout.write(`${c}
`)}}close(){this.lines.close()}};export{e as Terminal};
