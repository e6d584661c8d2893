/**
 * The world is wrong: arguments that can't be used, a file that can't be read. Made where it is first
 * understood; an entry point turns it into exit code 2. (A document that is wrong is a finding, not trouble.)
 */
export class UnusableInput extends Error {
  readonly kind = 'unusable-input';
  override readonly name = 'UnusableInput';
}
