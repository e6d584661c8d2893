const require = process.getBuiltinModule;
function n(e){return!("unknown"in e)}export{n as a};
