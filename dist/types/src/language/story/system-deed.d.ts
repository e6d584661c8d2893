import type { Names } from './names.js';
export declare function isTechnical(role: string): boolean;
/**
 * The words of a clause that tell what goes on between programs, out of anybody's sight: "Doorkey stores it", "a POST request
 * arrives", "the record is upserted". Undefined where somebody is named, or what is told can be seen.
 */
export declare function systemDeedIn(text: string, field: 'when' | 'then', names: Names): {
    from: number;
    to: number;
} | undefined;
