import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf } from '../http/json.ts';

/** What GitHub charges: one request for each connection, times what is around it, divided by 100; at least 1. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: unknown): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const given = fieldsOf(variables);
  const count = (set: SelectionSetNode, type: string, times: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return sum + count(selection.selectionSet, selection.typeCondition?.name.value ?? type, times);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment === undefined
          ? sum
          : sum + count(fragment.selectionSet, fragment.typeCondition.name.value, times);
      }
      const parent = schema.getType(type);
      const field =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
      if (field === undefined || selection.selectionSet === undefined) return sum;
      const inner = getNamedType(field.type).name;
      if (!inner.endsWith('Connection')) return sum + count(selection.selectionSet, inner, times);
      const bound = selection.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
      const size =
        bound?.kind === Kind.INT
          ? Number(bound.value)
          : bound?.kind === Kind.VARIABLE
            ? Number(given[bound.name.value])
            : 0;
      return sum + times + count(selection.selectionSet, inner, times * size);
    }, 0);
  let requests = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    requests += count(definition.selectionSet, definition.operation === 'mutation' ? 'Mutation' : 'Query', 1);
  }
  return Math.max(1, Math.round(requests / 100));
}
