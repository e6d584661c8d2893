export declare const coverage: import("./define-rule.js").Rule;
