import type { DocumentNode, GraphQLFieldResolver, OperationDefinitionNode } from 'graphql';
import { execute, GraphQLError, Kind, parse, validate } from 'graphql';
import type { Identity, World } from '../github/world.js';
import type { Answer } from '../http/answers.js';
import { ok, Refusal } from '../http/answers.js';
import { isObject } from '../http/json.js';
import type { Operation } from '../http/operation.js';
import type { Context } from './context.js';
import { failure, renderFailure } from './failure.js';
import { mutations } from './mutations.js';
import { nodes } from './nodes.js';
import { queries } from './queries.js';
import { githubSchema } from './schema.js';

/** GraphQL over GitHub's own schema, for the few fields that are in use. */
export class GraphqlEndpoint {
  readonly #world: World;
  readonly #violate: (message: string) => void;

  constructor(world: World, violate: (message: string) => void) {
    this.#world = world;
    this.#violate = violate;
  }

  /** Understands a request; the ledger calls it by the fields at its root. What cannot be understood is an operation that says so. */
  read(body: string): Operation {
    try {
      const request = toRequest(body);
      const document = parse(request.query);
      const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
      if (operation === undefined)
        throw new Refusal(400, { message: 'A query attribute must be specified and must be a string.' });
      const kind = operation.operation === 'mutation' ? 'write' : 'read';
      const run = (identity: Identity): Promise<Answer> => this.#run(document, request, identity);
      return { ...COMMON, route: `GRAPHQL ${rootFields(operation)}`, kind, content: kind === 'write', run };
    } catch (error) {
      const run = () => Promise.resolve(unreadable(error));
      return { ...COMMON, route: 'GRAPHQL', kind: 'read', content: false, run };
    }
  }

  async #run(document: DocumentNode, request: GraphqlRequest, identity: Identity): Promise<Answer> {
    if (identity.kind === 'anonymous') {
      throw new Refusal(401, { message: 'This endpoint requires you to be authenticated.' });
    }
    const schema = await githubSchema(this.#world);
    const mistakes = validate(schema, document);
    if (mistakes.length > 0) return ok({ errors: mistakes.map(renderFailure) });
    const context: Context = { world: this.#world, identity, nodes };
    const { data, errors } = await execute({
      schema,
      document,
      rootValue: { ...queries, ...mutations },
      contextValue: context,
      variableValues: request.variables,
      fieldResolver: this.#resolver,
    });
    const failures = (errors ?? []).map(renderFailure);
    return ok({
      ...(data === undefined ? {} : { data }),
      ...(failures.length === 0 ? {} : { errors: failures }),
    });
  }

  // The usual resolver turns what it does not find into null, and so would lie for the sandbox.
  readonly #resolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
    const value = isObject(source) ? source[info.fieldName] : undefined;
    if (value === undefined) {
      const message = `the sandbox does not know ${info.parentType.name}.${info.fieldName}`;
      this.#violate(message);
      throw failure('INTERNAL', message);
    }
    return typeof value === 'function' ? value.call(source, args, context) : value;
  };
}

const COMMON = { resource: 'graphql', free: false } as const;

interface GraphqlRequest {
  readonly query: string;
  readonly variables: { readonly [name: string]: unknown };
}

function toRequest(body: string): GraphqlRequest {
  const value: unknown = JSON.parse(body);
  if (!isObject(value) || typeof value['query'] !== 'string') {
    throw new Refusal(400, { message: 'A query attribute must be specified and must be a string.' });
  }
  return { query: value['query'], variables: isObject(value['variables']) ? value['variables'] : {} };
}

function rootFields(operation: OperationDefinitionNode): string {
  const fields = operation.selectionSet.selections.flatMap((one) =>
    one.kind === Kind.FIELD ? [one.name.value] : [],
  );
  return [...new Set(fields)].join('+');
}

function unreadable(error: unknown): Answer {
  if (error instanceof Refusal) return error.answer;
  if (error instanceof GraphQLError) return ok({ errors: [renderFailure(error)] });
  return new Refusal(400, { message: 'Problems parsing JSON' }).answer;
}
