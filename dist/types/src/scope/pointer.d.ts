/** JSON pointers (RFC 6901), as text: `/records/0/owner`; the document itself is the empty string. */
export declare function pointerTo(parent: string, key: string | number): string;
/** The keys of a pointer, from the document down. */
export declare function pointerKeys(pointer: string): string[];
