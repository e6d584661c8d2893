const require = process.getBuiltinModule;
import{r as o,s as r}from"./chunk-NFB3QLZS.js";import"./chunk-4JKTLNCG.js";import"./chunk-IBJXSVVS.js";import"./chunk-XZEGW7SG.js";import"./chunk-Y4NNQWD3.js";import"./chunk-J4BBVJKA.js";import"./chunk-J5WBVEZX.js";export{o as connect,r as senderOf};
