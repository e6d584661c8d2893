export declare const timing: import("./define-rule.js").Rule;
