/**
 * The same function, with its answers kept: the rules ask many things of each text, one after the other. Answers are shared,
 * so they must be read-only.
 */
export declare function remember<V>(answer: (text: string) => V, most?: number): (text: string) => V;
