import { type Event } from 'js-yaml';
import type { YamlProblem } from './yaml-problem.js';
/** Where a node stands in the text: UTF-16 offsets, `end` excluded, quotes and brackets included. */
interface Range {
    start: number;
    end: number;
}
export interface ScalarNode extends Range {
    kind: 'scalar';
    value: string | number | boolean | null;
}
/** An alias: what it stands for is not looked up, for a scope has none. */
export interface AliasNode extends Range {
    kind: 'alias';
}
export interface ListNode extends Range {
    kind: 'list';
    items: Node[];
    flow: boolean;
}
export interface Pair {
    key: ScalarNode & {
        value: string;
    };
    value: Node;
}
export interface MapNode extends Range {
    kind: 'map';
    /** In the order of the text; of equal keys the first. */
    pairs: Map<string, Pair>;
    flow: boolean;
    /** Whether a merge key adds keys that are not looked up. */
    merges: boolean;
}
export type Node = ScalarNode | AliasNode | ListNode | MapNode;
/** Keys that would reach into an object's prototype if anybody copied the document carelessly. */
export declare const FORBIDDEN_KEYS: ReadonlySet<string>;
/**
 * js-yaml's flat events as a tree of nodes, each with its range, and every problem that the structure has:
 * further documents, tags, anchors, aliases, merge keys, equal keys, keys that are no text.
 */
export declare function buildTree(text: string, events: readonly Event[]): {
    root?: Node;
    problems: YamlProblem[];
};
export {};
