import type { Route } from './route.ts';

/**
 * The table of routes as an OpenAPI 3.1 document: paths, methods, and how each knows its sender.
 *
 * @source https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApi(routes: readonly Route[], basePath: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, access, maxBodyBytes, refusal = 'json' } of routes) {
    const names = path.split('/').flatMap((segment) => (segment.startsWith(':') ? segment.slice(1) : []));
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    const operations = paths[template] ?? {};
    paths[template] = operations;
    operations[method.toLowerCase()] = {
      operationId: `${method.toLowerCase()} ${path}`,
      tags: [path.split('/')[1] ?? ''],
      security: access === 'principal' ? [{ principal: [] }] : [],
      'x-access': access,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      }),
      ...(maxBodyBytes !== undefined && {
        requestBody: { content: { '*/*': {} } },
        ...(Number.isFinite(maxBodyBytes) && { 'x-max-body-bytes': maxBodyBytes }),
      }),
      responses: {
        default: {
          description: 'The answer, or a refusal',
          content: { [refusal === 'json' ? 'application/json' : 'application/fhir+json']: {} },
        },
      },
    };
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Clinikit', version: '0' },
    servers: [{ url: basePath }],
    paths,
    components: {
      securitySchemes: {
        principal: { type: 'http', scheme: 'bearer', description: "Whoever the integrator's authenticate knows" },
      },
    },
  };
}
