import { execute, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { type Answer, ok, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { fieldsOf, isFields, textOf } from '../http/json.ts';
import { chargeGraphql } from '../http/limits.ts';
import { costOf } from './cost.ts';
import { renderError } from './problem.ts';
import { rootOf } from './root.ts';
import { type Checked, checkDocument, gitHubSchema } from './schema.ts';

/** `POST /graphql`: whatever GitHub's schema refuses, and whatever the stand-in does not know, is a violation too. */
export async function answerGraphql(call: Call): Promise<Answer> {
  if (call.token === undefined) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = call.body;
  const checked = check(call, textOf(query) ?? '');
  if (checked.document === undefined) {
    return ok({
      errors: checked.errors.map((error) => ({ ...renderError(error), extensions: { code: 'undefinedField' } })),
    });
  }
  const schema = gitHubSchema();
  const charge = chargeGraphql(call, costOf(schema, checked.document, variables));
  if (!call.log.write) await call.settle();
  const result = await execute({
    schema,
    document: checked.document,
    rootValue: rootOf(call, charge),
    contextValue: call,
    variableValues: fieldsOf(variables),
    fieldResolver: resolve,
  });
  const errors = result.errors?.map((error) => {
    if (error.path === undefined) call.world.violations.push(`GraphQL: ${error.message}`);
    return renderError(error);
  });
  return ok({
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(errors === undefined ? {} : { errors }),
  });
}

function check(call: Call, text: string): Checked {
  try {
    const checked = checkDocument(text);
    for (const error of checked.errors ?? []) call.world.violations.push(`GraphQL: ${error.message}`);
    return checked;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    call.world.violations.push(`GraphQL: ${error.message}`);
    return { errors: [error] };
  }
}

const resolve: GraphQLFieldResolver<unknown, Call> = (source, parameters, call, { fieldName, parentType }) => {
  const value = isFields(source) ? source[fieldName] : undefined;
  if (value === undefined) {
    call.world.violations.push(`GraphQL: the stand-in does not know ${parentType.name}.${fieldName}`);
    throw new Error(`The stand-in does not know ${parentType.name}.${fieldName}`);
  }
  return typeof value === 'function' ? value(parameters) : value;
};
