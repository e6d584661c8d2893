import type { YAMLException } from 'js-yaml';
/** Something that keeps the text from being the YAML that a scope is. Offsets count UTF-16 units of the text. */
export interface YamlProblem {
    readonly rule: 'yaml/syntax' | 'yaml/duplicate-key' | 'yaml/limits';
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly fix: string;
    readonly related?: {
        readonly message: string;
        readonly start: number;
        readonly end: number;
    };
}
/** What js-yaml threw, as a problem. */
export declare function fromException({ reason, mark }: YAMLException, text: string): YamlProblem;
