/** Every GraphQL document this program sends. */

const FILE = 'type mode oid object { ... on Blob { oid isTruncated isBinary text } }';

function aliases(count: number): { readonly variables: string; readonly fields: string } {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    variables: indexes.map((index) => `, $p${index}: String!`).join(''),
    // a selection may not be empty
    fields:
      count === 0 ? '__typename' : indexes.map((index) => `f${index}: file(path: $p${index}) { ${FILE} }`).join(' '),
  };
}

/**
 * Head of a branch and files of that very commit: `Commit.file` under the ref's target cannot come from another commit,
 * as `object(expression:)` beside it can. `refUpdateRule` is what rules say to those who do not administer them. Variables `owner`, `name`, `ref`, `p0`…; files come as `f0`….
 */
export function readBranchDocument(count: number): string {
  const { variables, fields } = aliases(count);
  return `query($owner: String!, $name: String!, $ref: String!${variables}) {
  repository(owner: $owner, name: $name) {
    visibility viewerPermission isArchived
    ref(qualifiedName: $ref) {
      refUpdateRule { pattern viewerCanPush requiredApprovingReviewCount }
      target { oid ... on Commit { ${fields} } }
    }
  }
}`;
}

/** More files of a commit that is known. Variables `owner`, `name`, `oid`, `p0`…. */
export function readCommitDocument(count: number): string {
  const { variables, fields } = aliases(count);
  return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { ${fields} } } }
}`;
}

/** One commit on top of `expectedHeadOid`, or none. */
export const COMMIT_DOCUMENT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** What a ref points to, through an annotated tag and a tag of a tag. Variables `owner`, `name`, `ref`. */
export const RESOLVE_DOCUMENT = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }
    }
  }
}`;
