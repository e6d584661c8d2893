const require = process.getBuiltinModule;
import{r as o,s as r}from"./chunk-4KXZRWMT.js";import"./chunk-4JKTLNCG.js";import"./chunk-XLILMFEF.js";import"./chunk-XZEGW7SG.js";import"./chunk-SG6LHFBI.js";import"./chunk-ZBAGMJDX.js";import"./chunk-J5WBVEZX.js";export{o as connect,r as senderOf};
