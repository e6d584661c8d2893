export declare const outOfScopePresent: import("./define-rule.js").Rule;
