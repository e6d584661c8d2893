const require = process.getBuiltinModule;
import{r as o,s as r}from"./chunk-772RPYH3.js";import"./chunk-4JKTLNCG.js";import"./chunk-EPL4ACQ3.js";import"./chunk-XZEGW7SG.js";import"./chunk-XEBDOG6R.js";import"./chunk-ALSV2ZSI.js";import"./chunk-J5WBVEZX.js";export{o as connect,r as senderOf};
