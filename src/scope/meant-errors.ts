import type { ErrorObject } from 'ajv';

/**
 * The errors without the noise of alternatives. Of an `anyOf`, the branch is meant whose type the value has:
 * the others' `type` errors go, and the `anyOf` error stays only where no branch has the type. Of a refused
 * key, the key is the fault, not what its schema says in detail.
 */
export function meantErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  const isOtherBranch = (error: ErrorObject) => error.keyword === 'type' && choices.has(error.instancePath);
  const namings = new Set(
    errors.filter(({ keyword }) => keyword === 'propertyNames').map(({ instancePath }) => instancePath),
  );
  const isOfKey = ({ keyword, instancePath }: ErrorObject) =>
    namings.has(instancePath) && (keyword === 'pattern' || keyword === 'maxLength');
  const rest = errors.filter((error) => !isOfKey(error) && !isOtherBranch(error));
  if (choices.size === 0) return rest;
  const isChosen = (choice: string) =>
    rest.some(
      ({ keyword, instancePath }) => keyword !== 'anyOf' && `${instancePath}/`.startsWith(`${choice}/`),
    );
  return rest.filter(({ keyword, instancePath }) => keyword !== 'anyOf' || !isChosen(instancePath));
}
