export declare const conflict: import("./define-rule.js").Rule;
