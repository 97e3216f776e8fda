const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'array', items: TEXT } as const;
const SHA1 = { type: 'string', pattern: '^[0-9a-f]{40}$' } as const;
const SEMVER = '(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?';

/** `metadata.json` of a Bazel registry, with the rules of `metadata.schema.json` in Bazel's central registry. */
export const BAZEL_METADATA = {
  type: 'object',
  additionalProperties: false,
  required: ['homepage', 'versions', 'maintainers'],
  properties: {
    $schema: TEXT,
    homepage: TEXT,
    maintainers: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { github: { type: 'string', pattern: '^[-a-zA-Z0-9]*$' }, email: TEXT, name: TEXT },
      },
    },
    repository: TEXTS,
    versions: TEXTS,
    // every value is the reason (bazel.build/external/registry)
    yanked_versions: { type: 'object', additionalProperties: TEXT },
  },
} as const;

/** `source.json` of type `archive` (bazel.build/external/registry). */
export const BAZEL_SOURCE = {
  type: 'object',
  additionalProperties: false,
  required: ['url', 'integrity'],
  properties: {
    type: { const: 'archive' },
    url: { type: 'string', format: 'uri' },
    mirror_urls: TEXTS,
    integrity: { type: 'string', pattern: '^sha256-[A-Za-z0-9+/]{43}=$' },
    strip_prefix: TEXT,
    patches: { type: 'object', additionalProperties: TEXT },
    patch_strip: { type: 'integer' },
    archive_type: TEXT,
    overlay: { type: 'object', additionalProperties: TEXT },
    docs_url: TEXT,
  },
} as const;

const PORT = {
  type: 'string',
  allOf: [
    { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    { not: { pattern: '^(prn|aux|nul|con|lpt[1-9]|com[1-9]|core|default)$' } },
  ],
} as const;

/** `vcpkg.json` of a port, as far as ports of a registry have it, with the rules of vcpkg's own `vcpkg.schema.json`. */
export const VCPKG_MANIFEST = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version-semver'],
  properties: {
    name: PORT,
    'version-semver': { type: 'string', pattern: `^${SEMVER}$` },
    'port-version': { type: 'integer', minimum: 0 },
    description: { anyOf: [TEXT, TEXTS] },
    homepage: { type: 'string', format: 'uri' },
    license: { type: ['string', 'null'] },
    dependencies: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: PORT, host: { type: 'boolean' } },
      },
    },
  },
} as const;

/** `versions/f-/fmt.json` of a registry of vcpkg in git. */
export const VCPKG_VERSIONS = {
  type: 'object',
  additionalProperties: false,
  required: ['versions'],
  properties: {
    versions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['git-tree', 'version-semver'],
        properties: {
          'version-semver': { type: 'string', pattern: `^${SEMVER}$` },
          'port-version': { type: 'integer', minimum: 0 },
          'git-tree': SHA1,
        },
      },
    },
  },
} as const;

/** `versions/baseline.json` of the same. */
export const VCPKG_BASELINES = {
  type: 'object',
  additionalProperties: false,
  required: ['default'],
  properties: {
    default: {
      type: 'object',
      propertyNames: PORT,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['baseline', 'port-version'],
        properties: {
          baseline: { type: 'string', pattern: '^[^#]+$' },
          'port-version': { type: 'integer', minimum: 0 },
        },
      },
    },
  },
} as const;
