export declare const deletes: import("./define-rule.js").Rule;
