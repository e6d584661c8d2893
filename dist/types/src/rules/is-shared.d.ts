/** Whether a word stands for several owners, or for none, where one system is asked for. */
export declare function isShared(owner: string): boolean;
