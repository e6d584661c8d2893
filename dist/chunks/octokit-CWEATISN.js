const require = process.getBuiltinModule;
import{r as o,s as r}from"./chunk-3ZYBZJB6.js";import"./chunk-4JKTLNCG.js";import"./chunk-L23NU5VL.js";import"./chunk-XZEGW7SG.js";import"./chunk-DOMN52A2.js";import"./chunk-WVW63XPS.js";import"./chunk-J5WBVEZX.js";export{o as connect,r as senderOf};
