import { paged } from './graphql-pages.js';
import { ACTOR } from './person.js';

/** The lists of a pull request that may have more than a page, each with the fields of a node. */
const LISTS = {
  reviews: {
    field: 'reviews',
    options: '',
    node: `id databaseId state submittedAt url author { ${ACTOR} } commit { oid }`,
  },
  comments: {
    field: 'comments',
    options: '',
    node: `body createdAt lastEditedAt url author { ${ACTOR} }`,
  },
  events: {
    field: 'timelineItems',
    options: ', itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT]',
    node: `__typename
        ... on ReviewDismissedEvent { createdAt previousReviewState review { id } pullRequestCommit { id } }
        ... on BaseRefChangedEvent { createdAt }`,
  },
  closing: {
    field: 'closingIssuesReferences',
    options: '',
    node: 'number repository { nameWithOwner }',
  },
} as const;

export type ListName = keyof typeof LISTS;

function listField(name: ListName, after = ''): string {
  const { field, options, node } = LISTS[name];
  return `${name}: ${field}(first: 100${options}${after}) ${paged(node)}`;
}

/** The pull request with the first page of each list. */
export const PULL_QUERY = `
query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    name url owner { login } defaultBranchRef { name }
    pullRequest(number: $number) {
      number url state isDraft body headRefOid baseRefName
      author { ${ACTOR} }
      baseRef {
        target { oid }
        branchProtectionRule { requiresStatusChecks requiredStatusChecks { context app { databaseId } } }
        refUpdateRule { requiredStatusCheckContexts }
        rules(first: 100) ${paged(`type parameters {
          ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } } }`)}
      }
      reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } } } }
      commits(last: 1) { nodes { commit {
        associatedPullRequests(first: 100) ${paged('number state headRefOid baseRefName')} } } }
      ${(Object.keys(LISTS) as ListName[]).map((name) => listField(name)).join('\n      ')}
    }
  }
}`;

/** A further page of one list. */
export function pageQuery(name: ListName): string {
  return `
query($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${listField(name, ', after: $after')} }
  }
}`;
}
