import { UnusableInput } from '../errors.js';

/** Which repository on which server. */
export interface Place {
  readonly owner: string;
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** For messages: `api.github.com`. */
  readonly host: string;
}

/**
 * Understands where to connect to: `https://api.github.com`, or as Enterprise Server has it,
 * `https://ghe.example/api/v3`, whose GraphQL is beside it at `/api/graphql`.
 * @throws UnusableInput
 */
export function placeOf(repository: string, apiUrl: string, graphqlUrl?: string): Place {
  const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || name === undefined || name === '.' || name === '..') {
    throw new UnusableInput(`"${repository}" is not a repository: write owner/name.`);
  }
  const rest = addressOf(apiUrl);
  return {
    owner,
    name,
    repository,
    apiUrl: rest.text,
    graphqlUrl: graphqlUrl === undefined ? graphqlBeside(rest.text) : addressOf(graphqlUrl).text,
    host: rest.host,
  };
}

function graphqlBeside(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/\/v3$/, '/graphql') : `${apiUrl}/graphql`;
}

function addressOf(address: string): { readonly text: string; readonly host: string } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw new UnusableInput(
      'GITHUB_API_URL is not a valid address: it has to be https://api.github.com or https://<server>/api/v3.',
    );
  }
  return { text: url.href.replace(/\/+$/, ''), host: url.host };
}
