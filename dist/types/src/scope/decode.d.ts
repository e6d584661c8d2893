import type { YamlProblem } from './yaml-problem.js';
/** The text of a file, or the one problem that keeps it from being text. */
export type Decoded = {
    text: string;
    problem?: undefined;
} | {
    text: string;
    problem: YamlProblem;
};
/**
 * Bytes, or a text that somebody else decoded, as the text that the parser sees: UTF-8 without its byte-order
 * mark. With a problem, `text` is what can be shown of it.
 */
export declare function decode(source: string | Uint8Array): Decoded;
