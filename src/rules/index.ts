import { candidate } from './candidate.js';
import { coldReadMissing } from './cold-read-missing.js';
import { conflict } from './conflict.js';
import { contradiction } from './contradiction.js';
import { coverage } from './coverage.js';
import { customerLed } from './customer-led.js';
import { decisionsOpen } from './decisions-open.js';
import type { Rule } from './define-rule.js';
import { deletes } from './deletes.js';
import { directionOfOwner } from './direction-of-owner.js';
import { eachDirection } from './each-direction.js';
import { featureList } from './feature-list.js';
import { idsUnique } from './ids-unique.js';
import { languageUnchecked } from './language-unchecked.js';
import { length } from './length.js';
import { match } from './match.js';
import { oneOwner } from './one-owner.js';
import { oneThing } from './one-thing.js';
import { outOfScopePresent } from './out-of-scope-present.js';
import { outsider } from './outsider.js';
import { ownerPerson } from './owner-person.js';
import { partnerReviewers } from './partner-reviewers.js';
import { refsKnown } from './refs-known.js';
import { rulesReason } from './rules-reason.js';
import { schemaEnum } from './schema-enum.js';
import { schemaFormat } from './schema-format.js';
import { schemaRequired } from './schema-required.js';
import { schemaType } from './schema-type.js';
import { schemaUnknownKey } from './schema-unknown-key.js';
import { silentDrop } from './silent-drop.js';
import { tagShown } from './tag-shown.js';
import { testable } from './testable.js';
import { timing } from './timing.js';
import { traced } from './traced.js';
import { yamlDuplicateKey } from './yaml-duplicate-key.js';
import { yamlLimits } from './yaml-limits.js';
import { yamlSyntax } from './yaml-syntax.js';

/** Every rule, in the order of the documentation. A test compares the list with the folder. */
export const RULES: readonly Rule[] = [
  yamlSyntax,
  yamlDuplicateKey,
  yamlLimits,
  schemaRequired,
  schemaType,
  schemaEnum,
  schemaFormat,
  schemaUnknownKey,
  idsUnique,
  refsKnown,
  eachDirection,
  customerLed,
  featureList,
  timing,
  oneOwner,
  directionOfOwner,
  match,
  conflict,
  silentDrop,
  deletes,
  testable,
  oneThing,
  coverage,
  tagShown,
  traced,
  ownerPerson,
  partnerReviewers,
  outOfScopePresent,
  contradiction,
  candidate,
  decisionsOpen,
  outsider,
  coldReadMissing,
  length,
  languageUnchecked,
  rulesReason,
];

/** The rule of an id, if there is one. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
