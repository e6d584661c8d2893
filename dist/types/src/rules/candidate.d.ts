export declare const candidate: import("./define-rule.js").Rule;
