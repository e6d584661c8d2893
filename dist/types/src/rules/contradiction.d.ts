export declare const contradiction: import("./define-rule.js").Rule;
