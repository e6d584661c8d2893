/** A mistake that people make often, recognised by how its line looks. Offsets count from the beginning of the text. */
export interface Mistake {
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly fix: string;
}
/**
 * The mistake that kept a parser from going on, where it is a frequent one: in the line in which it stopped or,
 * as far as these lines look wrong themselves, above it.
 * @param noticed where it stopped
 */
export declare function frequentMistake(text: string, noticed: number): Mistake | undefined;
