/** Every error that clients read beside the data or instead of them. */
export const errors = {
  // Who asks, and what they may do
  TOKEN_MISSING: 'Say who you are: send a token in the header "Authorization: Bearer ...".',
  TOKEN_REFUSED: 'The token is not taken here: it has run out, was made by or for somebody else, or is none.',
  NOBODY_VOUCHES:
    'No identities are configured here, so no token is taken. Ask without one on this machine, or set HOLDFAST_OIDC_ISSUER.',
  IDENTITY_UNAVAILABLE: 'Who you are cannot be told now: the identity provider does not answer. Try again shortly.',
  PURPOSE_WRONG:
    'The header Holdfast-Purpose must be one of {purposes}, and the same that the token names, if it names one.',
  ROOT_FORBIDDEN: 'None of your roles may use {coordinate}.',
  FIELD_FORBIDDEN: 'You may not see {coordinate} here.',
  PERSON_FORBIDDEN: 'You may not use {coordinate} for this person.',
  VIEWER_UNKNOWN: 'The demo company has no such viewer here.',
  HOST_NOT_ALLOWED: 'This gateway does not answer for the host "{host}". It answers for {allowed}.',
  ORIGIN_NOT_ALLOWED: 'Pages of the origin "{origin}" may not use this gateway.',

  // What was sent
  NOT_FOUND: 'Nothing is here. Operations are sent by POST to {path}; the start page and GraphiQL exist with --dev.',
  BODY_TOO_LARGE: "The request's body is larger than {bytesMax} bytes; send its rows in several requests.",
  BODY_NOT_JSON: "The request's body is not JSON.",
  BODY_TOO_MANY_MEMBERS: "The request's body has more than {max} members; send its rows in several requests.",
  TEXT_TOO_NESTED: 'The request has more than {max} brackets within each other.',
  BODY_NOT_UTF8: "The request's body is not UTF-8.",
  BODY_BROKEN_OFF: "The request's body ended too early.",
  ENCODING_UNSUPPORTED: 'The body\'s encoding "{encoding}" is not supported; send it as it is.',
  CONTENT_TYPE_UNSUPPORTED: 'Operations are sent as JSON with the header "content-type: application/json".',
  CHARSET_UNSUPPORTED: 'The body is to be UTF-8.',
  NUMBER_INEXACT: 'The number {number} cannot be read exactly; send it as a string.',
  NUMBER_INFINITE: '{scalar} cannot be infinite.',
  NUMBER_BEYOND_JSON: 'A number among the variables is beyond what JSON can carry.',
  VARIABLE_MISSING: 'The variable {place} is required: its type is {type}.',
  VARIABLE_NOT_OBJECT: 'The variable {place} must be an object of the type {type}.',
  VARIABLE_FIELD_UNKNOWN: 'The variable {place} is not known: the type {type} has no such field.',
  VARIABLE_NOT_ONE: 'The variable {place} must have exactly one field of the type {type}, and with a value.',
  VARIABLE_WRONG: 'The variable {place} is no value of the type {type}.',
  VARIABLE_REFUSED: 'The variable {place} is not taken. {reason}',
  ALIAS_RESERVED: 'The alias "{alias}" is reserved; choose another one.',
  PAGE_SIZE_WRONG: '"first" is {first}; ask for 0 to {firstMax}.',
  CURSOR_UNKNOWN: 'The cursor is not one that this query gave out. Begin again without a cursor.',
  SCALAR_KIND_WRONG: 'A {kind} is no value of this scalar.',
  DATE_MISSING: 'Date: write a day as 2026-03-05.',
  DATE_WRONG: 'Date: {reason}.',
  DATE_TIME_WRONG: 'DateTime: write an instant with its offset, as 2026-03-05T08:00:00+08:00.',
  DECIMAL_MISSING: 'Decimal: write a number or a string.',
  DECIMAL_WRONG: 'Decimal: {reason}.',
  SAFE_INTEGER_WRONG: 'SafeInteger: write an integer within ±(2^53 - 1).',
  TEXT_ILL_FORMED: 'A text of the request is not well-formed Unicode.',
  OPERATION_UNREADABLE: 'The operation could not be read.',
  OPERATION_KIND_UNKNOWN: 'The graph has no operations of the kind {kind}.',
  OPERATION_UNNAMED: 'The document has several operations; name one of them in "operationName".',
  OPERATION_NAME_UNKNOWN: 'The document has no operation of the name that "operationName" gives.',
  OPERATION_NOT_PERSISTED:
    'This gateway answers published operations alone; schema/persistedOperations.json lists them.',
  OPERATION_TOO_COSTLY:
    'The operation asks for up to {cost} things, and {costMax} are the most; ask for shorter pages with "first".',
  OPERATION_TOO_LONG: 'The operation has more than {max} characters; send long values as variables.',
  OPERATION_TOO_DEEP: 'The operation has more than {max} levels of fields; ask for less at a time.',
  OPERATION_TOO_WIDE: 'The operation has more than {max} fields side by side; ask for less at a time.',
  ALIASES_TOO_MANY: 'The operation has more than {max} fields with another name; ask for less at a time.',
  FRAGMENTS_TOO_MANY: 'The operation has more than {max} fragments; ask for less at a time.',

  // What went wrong here
  OVERLOADED:
    'The gateway has too much to do at present and did nothing of this request; send it again in {seconds} s.',
  SHUTTING_DOWN: 'The gateway is shutting down; try again shortly.',
  REQUEST_FAILED: 'The gateway failed at this request.',
  GATEWAY_FAILED: 'The gateway failed at this request; its log has the reason.',
  SERVICE_FAILED: 'The {service} service failed at this field.',
  STORAGE_UNAVAILABLE:
    'The {service} service cannot use its store or journal at present; the same request may be sent again.',
  STORAGE_FAULT: '{detail}',
  QUERY_LATE: 'The {service} service did not answer within {seconds} s; what it would have added is missing here.',
  QUERY_BROKEN: 'The {service} service could not be asked; what it would have added is missing here.',
  QUERY_NOT_ASKED:
    'The {service} service does not answer at present and was not asked; what it would have added is missing here.',
  QUERY_WITHOUT_TIME:
    'The {service} service was not asked, since the time for the whole answer was over; what it would have added is missing here.',
  MUTATION_LATE:
    'The {service} service did not answer within {seconds} s. The change may have been made all the same: send the same request again with the same requestId.',
  MUTATION_BROKEN:
    'The {service} service could not be asked. The change may have been made all the same: send the same request again with the same requestId.',
  MUTATION_NOT_ASKED:
    'The {service} service does not answer at present and was not asked. Nothing was changed: send the same request again shortly.',
  PROMISE_BROKEN: 'A service left out what the schema promises at {path}.',
  ENTITIES_WRONG: 'The {service} service answered for other things than it was asked about.',
  REQUEST_ABANDONED: 'Nobody waits for this answer any more.',
  ERROR_LEFT_OUT: 'One more error is left out of this answer.',
  ERRORS_LEFT_OUT: '{count} more errors are left out of this answer.',

  // What graphql-js and Apollo Server find; their own sentence names the place.
  GRAPHQL_PARSE_FAILED: '{detail}',
  GRAPHQL_VALIDATION_FAILED: '{detail}',
  BAD_USER_INPUT: '{detail}',
  BAD_REQUEST: '{detail}',
  OPERATION_RESOLUTION_FAILURE: '{detail}',
} as const;
