export declare const schemaUnknownKey: import("./define-rule.js").Rule;
