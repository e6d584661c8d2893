export declare const partnerReviewers: import("./define-rule.js").Rule;
