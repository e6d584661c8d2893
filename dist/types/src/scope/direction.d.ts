/** A direction in parts. `both` is `a <-> b`. */
export interface Direction {
    readonly from: string;
    readonly to: string;
    readonly both: boolean;
}
/** Reads `a -> b` or `a <-> b`; undefined for anything else. */
export declare function parseDirection(text: string | undefined): Direction | undefined;
/** The one-way flows of a direction, as `a -> b`: one, or two for `<->`. */
export declare function flows({ from, to, both }: Direction): string[];
