export declare const match: import("./define-rule.js").Rule;
