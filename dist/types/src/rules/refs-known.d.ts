export declare const refsKnown: import("./define-rule.js").Rule;
