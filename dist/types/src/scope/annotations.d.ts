/** What the schema says of one place, for people: its title, what it is for, examples, the values it takes. */
export interface Annotation {
    readonly title: string | undefined;
    readonly description: string | undefined;
    /** The name of the schema's definition that the place refers to, such as `date`. */
    readonly definition: string | undefined;
    /** What a text there has to look like: the description of the definition that says so. */
    readonly form: string | undefined;
    /** The question that the value answers, in small letters: "who decides?" */
    readonly question: string | undefined;
    readonly examples: readonly unknown[];
    readonly type: readonly string[];
    readonly values: readonly string[];
    readonly keys: readonly string[];
    /** Those of the keys that must be there. */
    readonly required: readonly string[];
}
/** A JSON schema, as far as it is used here. */
export interface Schema {
    $defs?: Record<string, Schema>;
    title?: string;
    description?: string;
    'x-question'?: string;
    $ref?: string;
    type?: string | string[];
    pattern?: string;
    format?: string;
    enum?: string[];
    examples?: unknown[];
    properties?: Record<string, Schema>;
    required?: string[];
    additionalProperties?: Schema | boolean;
    items?: Schema;
    anyOf?: Schema[];
}
/** A schema as a text for people: what it says of each place of a document. */
export declare class Annotations {
    #private;
    constructor(schema: Schema);
    /** What the schema says of the place that a JSON pointer names. */
    at(pointer: string): Annotation;
}
