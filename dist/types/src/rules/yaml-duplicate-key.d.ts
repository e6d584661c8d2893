export declare const yamlDuplicateKey: import("./define-rule.js").Rule;
