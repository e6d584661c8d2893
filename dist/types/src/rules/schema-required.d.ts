export declare const schemaRequired: import("./define-rule.js").Rule;
