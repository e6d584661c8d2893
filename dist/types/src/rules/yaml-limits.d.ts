export declare const yamlLimits: import("./define-rule.js").Rule;
