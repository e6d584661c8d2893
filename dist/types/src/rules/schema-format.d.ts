export declare const schemaFormat: import("./define-rule.js").Rule;
