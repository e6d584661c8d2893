export declare const yamlSyntax: import("./define-rule.js").Rule;
