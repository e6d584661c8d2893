const require = process.getBuiltinModule;
var t=process.getBuiltinModule("path"),e=o=>t[o];var s=e("resolve"),n=e("normalize"),r=e("isAbsolute");var a=e("relative");var p=e("dirname"),c=e("basename");var x=e("sep");var i=e("posix");export{s as a,n as b,r as c,a as d,p as e,c as f,x as g,i as h};
