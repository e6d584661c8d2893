export declare const directionOfOwner: import("./define-rule.js").Rule;
