export declare const silentDrop: import("./define-rule.js").Rule;
