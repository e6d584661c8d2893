export declare const schemaEnum: import("./define-rule.js").Rule;
