export declare const idsUnique: import("./define-rule.js").Rule;
