export declare const length: import("./define-rule.js").Rule;
