import type { Config } from './generated/config.js';
import { type DocumentReading } from './read-document.js';
export type { Config };
/** Where a repository says where its scopes are, when they are not the one at its root. */
export declare const CONFIG_PATH = ".github/scope-as-code.yaml";
/** Reads a repository's configuration. `value` is there where nothing is wrong with it. */
export declare function readConfig(source: string | Uint8Array): DocumentReading<Config>;
