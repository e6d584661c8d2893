const require = process.getBuiltinModule;
var i=class{#e;#i=!1;constructor(e){this.#e=e}tell(e){e!==void 0&&(this.#i=this.#e.isTTY===!0,this.#e.write(this.#i?`\r\x1B[K${e}`:`${e}
`))}end(){this.#i&&this.#e.write(`
`),this.#i=!1}};export{i as a};
