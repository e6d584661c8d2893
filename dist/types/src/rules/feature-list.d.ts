export declare const featureList: import("./define-rule.js").Rule;
