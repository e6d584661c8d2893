export declare const coldReadMissing: import("./define-rule.js").Rule;
