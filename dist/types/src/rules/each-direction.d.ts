export declare const eachDirection: import("./define-rule.js").Rule;
