import type { ErrorObject } from 'ajv';
/**
 * The errors without the noise of alternatives. Of an `anyOf`, the branch is meant whose type the value has:
 * the others' `type` errors go, and the `anyOf` error stays only where no branch has the type. Of a refused
 * key, the key is the fault, not what its schema says in detail.
 */
export declare function meantErrors(errors: readonly ErrorObject[]): ErrorObject[];
