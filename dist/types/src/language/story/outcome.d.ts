/** Whether the text says that something is seen. */
export declare function showsSomething(text: string): boolean;
/** Whether the only verbs are those of moving records about, and nobody is there. */
export declare function onlyTransfers(text: string): boolean;
/** "Everything works", "the data is processed", "contacts sync": nothing that shows anywhere. */
export declare function showsNothing(text: string): boolean;
