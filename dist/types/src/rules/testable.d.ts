export declare const testable: import("./define-rule.js").Rule;
