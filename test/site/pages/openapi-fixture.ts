import type { OpenApi } from '../../../src/site/pages/openapi.ts';

/** A small document with one of each thing the page shows. */
export const OPENAPI: OpenApi = {
  info: { title: 'Registry API', version: '1.0.0', description: 'Files for programs.\n\nAll of them are JSON.' },
  paths: {
    '/packages/{name}.json': {
      get: {
        summary: 'One package',
        description: 'Its latest version and links.',
        parameters: [{ name: 'name', in: 'path', description: 'With its scope.', schema: { type: 'string' } }],
        responses: {
          '200': {
            description: 'The package',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Package' },
                example: { name: 'fmt', latest: '1.2.0', keywords: ['text'] },
              },
            },
          },
          '404': { description: 'There is none' },
        },
      },
    },
    '/index.json': { get: { summary: 'The registry', responses: { '200': { description: 'Its name and counts' } } } },
  },
  components: {
    schemas: {
      Package: {
        type: 'object',
        description: 'A package.',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'Full name.' },
          latest: { type: ['string', 'null'], description: 'Highest stable version.' },
          keywords: { type: 'array', items: { type: 'string' }, description: 'Words.' },
          state: { enum: ['ok', 'yanked'], description: 'State.' },
          updated: { type: 'string', format: 'date-time' },
          versions: { type: 'array', items: { $ref: '#/components/schemas/Version' } },
        },
      },
      Version: { type: 'string' },
    },
  },
};
