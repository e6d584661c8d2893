import { type Cursor } from '../scope/cursor.js';
import type { Scope } from '../scope/scope.js';
/** Whether the sentences of a scope are in English, as it says itself or as they look. */
export declare function isEnglish(scope: Cursor<Pick<Scope, 'language' | 'stories' | 'criteria'>>): boolean;
