export declare const languageUnchecked: import("./define-rule.js").Rule;
