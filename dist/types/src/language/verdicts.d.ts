/** The clause that is a second, independently failing verdict, if there is one. */
export declare function secondVerdict(_text: string): {
    start: number;
    end: number;
} | undefined;
