import type { GraphQLSchema } from 'graphql';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';

const built = new Map<boolean, Promise<GraphQLSchema>>();

/** GitHub's published schema; without what came with sub-issues, for a server from before them. */
export function githubSchema(options: { readonly subIssues: boolean }): Promise<GraphQLSchema> {
  const known = built.get(options.subIssues);
  if (known !== undefined) return known;
  const fresh = build(options.subIssues);
  built.set(options.subIssues, fresh);
  return fresh;
}

async function build(subIssues: boolean): Promise<GraphQLSchema> {
  // 5 MB: only who asks GraphQL waits for it.
  const { schema } = await import('@octokit/graphql-schema');
  const made = buildSchema(schema.idl, { assumeValid: true });
  if (!subIssues) {
    remove(made, 'CreateIssueInput', ['parentIssueId']);
    remove(made, 'Issue', ['parent', 'subIssues', 'subIssuesSummary']);
    remove(made, 'Mutation', ['addSubIssue', 'removeSubIssue', 'reprioritizeSubIssue']);
  }
  return made;
}

function remove(schema: GraphQLSchema, typeName: string, names: readonly string[]): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInputObjectType(type))
    throw new Error(`The GraphQL schema lacks ${typeName}.`);
  const fields = type.getFields();
  for (const name of names) delete fields[name];
}
