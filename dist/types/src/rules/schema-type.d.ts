export declare const schemaType: import("./define-rule.js").Rule;
