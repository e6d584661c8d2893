export declare const traced: import("./define-rule.js").Rule;
