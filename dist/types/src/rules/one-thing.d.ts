export declare const oneThing: import("./define-rule.js").Rule;
