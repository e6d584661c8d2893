const require = process.getBuiltinModule;
var s="0.1.0",o="https://github.com/scope-as-code/scope-as-code",e=`${o}/blob/main/docs/format.md`;function r(t){return`${o}/blob/main/docs/rules/${t}.md`}export{s as a,o as b,e as c,r as d};
