import type { GraphQLError } from 'graphql';

/** An error with GitHub's `type`, thrown by resolvers. */
export class GraphProblem extends Error {
  readonly type: string;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;

  constructor(type: string, message: string, extensions?: Readonly<Record<string, unknown>>) {
    super(message);
    this.type = type;
    this.extensions = extensions;
  }
}

/** An entry of `errors` as GitHub writes it: `type` beside the message, not in `extensions`. */
export function renderError(error: GraphQLError): Record<string, unknown> {
  const { originalError, path, locations, message } = error;
  const problem = originalError instanceof GraphProblem ? originalError : undefined;
  return {
    ...(problem === undefined ? {} : { type: problem.type }),
    ...(path === undefined ? {} : { path }),
    ...(problem?.extensions === undefined ? {} : { extensions: problem.extensions }),
    ...(locations === undefined ? {} : { locations: locations.map(({ line, column }) => ({ line, column })) }),
    message,
  };
}
