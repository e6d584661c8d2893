export declare const tagShown: import("./define-rule.js").Rule;
