export declare const outsider: import("./define-rule.js").Rule;
