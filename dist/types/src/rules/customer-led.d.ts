export declare const customerLed: import("./define-rule.js").Rule;
