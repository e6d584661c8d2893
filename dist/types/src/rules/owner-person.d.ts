export declare const ownerPerson: import("./define-rule.js").Rule;
