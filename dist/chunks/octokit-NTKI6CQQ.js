const require = process.getBuiltinModule;
import{r as o,s as r}from"./chunk-UPLQARXQ.js";import"./chunk-4JKTLNCG.js";import"./chunk-5WUWOQEJ.js";import"./chunk-XZEGW7SG.js";import"./chunk-CHM7DF6T.js";import"./chunk-IHNDVPN6.js";import"./chunk-J5WBVEZX.js";export{o as connect,r as senderOf};
