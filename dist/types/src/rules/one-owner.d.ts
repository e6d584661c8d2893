export declare const oneOwner: import("./define-rule.js").Rule;
