export declare const decisionsOpen: import("./define-rule.js").Rule;
