/** What to do about an error that graphql or Apollo words, by what is particular to its message. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/more tha[nt] \d+ tokens/, 'Ask for less in one query, or in several requests.'],
  [
    /introspection is not allowed/i,
    'Take the schema from `schema/schema.graphql` of Annals, or have whoever runs this server set ANNALS_INTROSPECTION=true.',
  ],
  [
    /potential Cross-Site Request Forgery/,
    'Send the header `content-type: application/json`, or `apollo-require-preflight: true` with a GET.',
  ],
  [/GET requests only support query operations/, 'Send it by POST.'],
  [/an 'accept' header/i, 'Accept `application/json` or `application/graphql-response+json`.'],
  [/batching disabled|No operations found/i, 'Send each operation in a request of its own.'],
  [/persisted query version/, 'Send `"version": 1` in `extensions.persistedQuery`.'],
  [
    /provided sha does not match/,
    'Send the SHA-256 of `query`, in hexadecimal, as `extensions.persistedQuery.sha256Hash`.',
  ],
];

const BY_CODE: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Correct the query at the line and column in `locations`.',
  GRAPHQL_VALIDATION_FAILED:
    'Correct the query at the line and column in `locations`; `schema/schema.graphql` of Annals has what can be asked.',
  OPERATION_RESOLUTION_FAILURE: 'Send one of the names of the operations in `query` as `operationName`.',
  PERSISTED_QUERY_NOT_FOUND:
    'Send the request again with `query` beside its hash; from then on the hash is enough.',
  BAD_ARGUMENT: 'Send a value of the type that `locations` points at, or leave it out where it may be null.',
  BAD_REQUEST: 'POST JSON with a `query`, as `application/json`.',
};

/** What whoever asked can do about an error with `code` that graphql or Apollo words; undefined where nothing is known. */
export function findHint(code: string, message: string): string | undefined {
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? BY_CODE[code];
}
