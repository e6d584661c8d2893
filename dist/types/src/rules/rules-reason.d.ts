export declare const rulesReason: import("./define-rule.js").Rule;
