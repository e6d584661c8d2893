import { type Node } from './tree.js';
import { type YamlProblem } from './yaml-problem.js';
/** A text as YAML: its tree, if it has one, and what keeps it from being the YAML of a scope. */
export interface Parsed {
    readonly text: string;
    readonly root: Node | undefined;
    readonly problems: readonly YamlProblem[];
}
/** Reads bytes or text as one YAML 1.2 document. Never throws for a bad document. */
export declare function parse(source: string | Uint8Array): Parsed;
